"""What others found wrong with a meeting, for whoever looks at it."""

from zoneinfo import ZoneInfo

from flows.conversation.turn import Context
from flows.domain.listing_reports import told_kind
from flows.replies.report_replies import ReportReplies


def report_warning(meeting: int, context: Context, language: str) -> str:
    """A sentence about the meeting with our id; "" where too few people found anything wrong."""
    today = context.now.astimezone(ZoneInfo(context.line.zone)).date()
    kind = told_kind(context.reports, meeting, today)
    return ReportReplies(context.line, language, context.now).told(kind)
