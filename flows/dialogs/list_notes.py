"""What stands under a list of meetings: what the person should know beside it."""

from collections.abc import Sequence

from flows.conversation.turn import Context
from flows.dialogs.search_fallbacks import zone_and_country
from flows.domain.fellowships import FELLOWSHIP_SITES
from flows.domain.named_days import is_beyond_promise
from flows.domain.search import Hit, Query
from flows.domain.time_window import Day
from flows.replies.search_replies import SearchReplies
from flows.understanding.search_request import SearchRequest


def note_below(
    wanted: SearchRequest, asked: Query, shown: Query, context: Context, texts: SearchReplies
) -> str:
    """The one sentence under a list of what was `shown` to somebody who `asked`; "" for none."""
    when = wanted.when
    if when.dates and is_beyond_promise(when, context.now, *zone_and_country(asked.place, context)):
        return texts.refining.dates_differ()
    if len(when.days) > 1 and asked.windows:
        return texts.refining.for_one_day(when.days[1])
    unmet = wanted.fellowship and shown.filters.fellowship != wanted.fellowship
    if unmet and wanted.fellowship in FELLOWSHIP_SITES:
        site = FELLOWSHIP_SITES[wanted.fellowship]
        return texts.refining.own_list(wanted.fellowship, site)
    if asked.filters.by_phone and not shown.filters.by_phone:
        return texts.refining.ask_for_number()
    if wanted.alternative:
        return texts.refining.for_alternative(wanted.alternative)
    late = shown.window != asked.window and not shown.online
    if when.day is Day.NOW and asked.place and late:
        return texts.refining.online_now()
    return ""


def holiday_note(hits: Sequence[Hit], query: Query, context: Context, texts: SearchReplies) -> str:
    """The sentence under a list of meetings one of which is on a holiday of the line; "" for none.
    What is joined online needs no open building."""
    holidays = context.line.holidays
    if query.online or not any(hit.start.date() in holidays for hit in hits):
        return ""
    return texts.lists.holiday()
