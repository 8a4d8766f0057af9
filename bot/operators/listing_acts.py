"""What operators do about listings that people found wrong, with its entry in the audit log: for
pages and commands."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, select, update

from bot.database.schema import feed_lines, listing_reports, meetings
from bot.feeds.rows.feed_error import FeedError
from bot.feeds.sync import hidden_meetings
from bot.feeds.sync.list_lines import lines_using
from bot.feeds.sync.reported_meetings import ReportedMeeting
from bot.operators.audit_log import Actor, AuditEntry, record_act
from bot.operators.block_acts import ReasonError, check_reason


def lines_of_listing(connection: Connection, meeting: int) -> frozenset[int]:
    """The lines whose people find a meeting or a copy of it: what is done to it is done to all of
    them. None at all if there is no such meeting."""
    same = meetings.c.id.in_(hidden_meetings.with_copies(connection, meeting))
    wanted = select(feed_lines.c.line_id).join(meetings, meetings.c.feed_id == feed_lines.c.feed_id)
    return frozenset(connection.scalars(wanted.where(same).distinct()))


def hide_listing_as(
    actor: Actor,
    one: ReportedMeeting,
    until: date,
    reason: str,
    connection: Connection,
    now: datetime,
) -> None:
    """Give a meeting to nobody through a day. Raises FeedError for a day that is past, and for a
    reason that is too long or has a number of somebody."""
    if until < one.day_there(now):
        raise FeedError(f"{until} is past. A meeting is hidden through the last day of it.")
    try:
        reason = check_reason(reason)
    except ReasonError as error:
        raise FeedError(f"The reason: {error}.") from None
    hidden_meetings.hide_with_copies(connection, one.id, until, reason, now)
    _record(actor, "listing.hidden", one, connection, now, {"until": f"{until}", "reason": reason})


def show_listing_as(
    actor: Actor, one: ReportedMeeting, connection: Connection, now: datetime
) -> bool:
    """Show a meeting again that is hidden; whether it was. What was reported of it stays."""
    shown = hidden_meetings.show_with_copies(connection, one.id, now) > 0
    if shown:
        _record(actor, "listing.shown", one, connection, now, {})
    return shown


def settle_listing_as(
    actor: Actor, one: ReportedMeeting, act: str, connection: Connection, now: datetime
) -> int:
    """Close what was reported of a meeting, and show it if it is hidden; how many reports that
    were. `act` is MENDED or RIGHT."""
    closed = hidden_meetings.settle_with_copies(connection, one.id, now)
    _record(actor, act, one, connection, now, {"reports closed": closed})
    return closed


# What a report is settled by: the list was mended, or is right after all.
MENDED, RIGHT = "listing.mended", "listing.right"


def pass_on_as(actor: Actor, one: ReportedMeeting, connection: Connection, now: datetime) -> int:
    """Note that the webmaster was told of what was reported; how many kinds and days that were."""
    passed = pass_on_reports(actor, listing_reports.c.meeting_id == one.id, connection, now)
    _record(actor, "listing.passed on", one, connection, now, {"to": one.feed})
    return passed


def pass_on_reports(
    actor: Actor, which: ColumnElement[bool], connection: Connection, now: datetime
) -> int:
    """Note that the webmaster was told of these reports."""
    told = {"passed_on_at": now, "passed_on_by": actor.name}
    return connection.execute(update(listing_reports).where(which).values(told)).rowcount


def _record(
    actor: Actor,
    act: str,
    one: ReportedMeeting,
    connection: Connection,
    now: datetime,
    after: Mapping[str, Any],
) -> None:
    users = lines_using(connection, one.feed_id)
    line = next(iter(users)) if len(users) == 1 else None
    entry = AuditEntry(act, f"{one.feed}: {one.title}", after=after, line=line)
    record_act(actor, entry, connection, now)
