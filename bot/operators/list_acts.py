"""What operators do with meeting lists, with its entry in the audit log: for pages and commands.

Fetching and storing a list take long, and have transactions of their own: an act that does so is
recorded when it is done.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select, update

from bot.database.database import Database
from bot.database.schema import feeds, lines, listing_reports, meetings
from bot.feeds.rows.feed_error import FeedError
from bot.feeds.rows.meeting_row import OnProgress
from bot.feeds.sync.change_feed import CHANGEABLE_SETTINGS, change_feed
from bot.feeds.sync.list_lines import lines_using
from bot.feeds.sync.list_use import leave_list, use_list
from bot.feeds.sync.remove_feed import RemovedFeed, delete_feed
from bot.feeds.sync.sync_feed import sync_one
from bot.feeds.sync.sync_outcome import SyncOptions, SyncResult
from bot.operators.audit_log import Actor, AuditEntry, record_act
from bot.operators.listing_acts import pass_on_reports

# Stored in the audit log.
ADDED, CHANGED, USED, LEFT = "feed.added", "feed.changed", "feed.used", "feed.left"
REMOVED, READ, ACCEPTED = "feed.removed", "feed.read", "feed.accepted"
LOOKED_AT = "feed.looked at"
PAUSED, RESUMED, LETTER_SENT = "feed.paused", "feed.resumed", "feed.letter sent"

# A shorter beginning of a digest could be of another list by chance.
MIN_VERSION_CHARS = 8


def record_list_act(
    actor: Actor,
    act: str,
    name: str,
    connection: Connection,
    now: datetime,
    after: Mapping[str, Any] | None = None,
    line: int | None = None,
) -> None:
    """Record what was done with the list of this name: of the one `line` it concerns, else of the
    only one that uses it."""
    if line is None:
        feed = connection.scalar(select(feeds.c.id).where(feeds.c.name == name).limit(1))
        users = lines_using(connection, feed) if feed else frozenset()
        line = next(iter(users)) if len(users) == 1 else None
    record_act(actor, AuditEntry(act, name, after=after or {}, line=line), connection, now)


def pause_list_as(actor: Actor, name: str, connection: Connection, now: datetime) -> bool:
    """Read the list of this name no more, unless somebody asks: its meetings stay as they are.
    False if it is paused already."""
    return _set_paused(actor, name, connection, now, pause=True)


def resume_list_as(actor: Actor, name: str, connection: Connection, now: datetime) -> bool:
    """Read the list of this name again, at once; False if it is not paused."""
    return _set_paused(actor, name, connection, now, pause=False)


def _set_paused(
    actor: Actor, name: str, connection: Connection, now: datetime, *, pause: bool
) -> bool:
    differs = feeds.c.paused_at.is_(None) if pause else feeds.c.paused_at.is_not(None)
    values = {"paused_at": now} if pause else {"paused_at": None, "due_at": now}
    changed = update(feeds).where(feeds.c.name == name, differs).values(values)
    if not connection.execute(changed).rowcount:
        return False
    record_list_act(actor, PAUSED if pause else RESUMED, name, connection, now)
    return True


def accept_list_as(
    actor: Actor,
    feed: int,
    version: str,
    database: Database,
    options: SyncOptions,
    now: datetime,
    on_progress: OnProgress | None = None,
) -> SyncResult:
    """Take a list however damaged it looks, if its meetings are those of this version, which
    somebody has looked at (`list_difference.ListDifference`): its digest or the beginning of it.

    Any other version is read as always, so that `flag` says why it was not taken. Raises FeedError
    if there is no such list any more.
    """
    if len(version) < MIN_VERSION_CHARS:
        raise FeedError("Name the version as `handrail feeds difference` shows it.")
    result = sync_one(database, feed, options, now=now, accept=version, on_progress=on_progress)
    if not result.flag and changes_of(result):
        with database.transaction() as connection:
            after = {"version": version[:12]} | counts_of(result)
            record_list_act(actor, ACCEPTED, result.feed, connection, now, after)
    return result


def counts_of(result: SyncResult) -> dict[str, int]:
    """How many meetings a reading added, changed, removed, and left as they were."""
    names = ("added", "changed", "removed", "unchanged")
    return {name: getattr(result, name) for name in names}


def changes_of(result: SyncResult) -> int:
    """How many meetings a reading changed in any way."""
    return result.added + result.changed + result.removed


def change_list_as(
    actor: Actor, feed: int, values: Mapping[str, Any], connection: Connection, now: datetime
) -> tuple[dict[str, Any], dict[str, Any]]:
    """Change what is said of a list (bot.feeds.sync.change_feed): these settings before and after.
    Raises FeedError."""
    rows = change_feed(feed, values, connection, now)
    before, after = ({name: row._mapping[name] for name in CHANGEABLE_SETTINGS} for row in rows)
    if before != after:
        users = lines_using(connection, feed)
        line = next(iter(users)) if len(users) == 1 else None
        entry = AuditEntry(CHANGED, before["name"], before, after, line)
        record_act(actor, entry, connection, now)
    return before, after


def remove_list_as(actor: Actor, name: str, database: Database, now: datetime) -> RemovedFeed:
    """Remove the list of this name, with its meetings. Raises FeedError."""
    gone = delete_feed(database, name, now=now)
    with database.transaction() as connection:
        after = {"meetings": gone.meetings}
        record_list_act(actor, REMOVED, name, connection, now, after)
    return gone


def leave_list_as(
    actor: Actor, feed: int, name: str, line: int, database: Database, now: datetime
) -> int:
    """Let a line use a list no more that others use too; how many reminders of its people are of
    meetings there. Raises FeedError."""
    count = leave_list(database, feed, line, now=now)
    _record_line(actor, LEFT, name, line, database, now)
    return count


def use_list_as(
    actor: Actor, feed: int, name: str, line: int, database: Database, now: datetime
) -> None:
    """Let a further line use a list. Raises FeedError."""
    use_list(database, feed, [line], now=now)
    _record_line(actor, USED, name, line, database, now)


def _record_line(
    actor: Actor, act: str, name: str, line: int, database: Database, now: datetime
) -> None:
    with database.transaction() as connection:
        after = {"line": connection.scalar(select(lines.c.name).where(lines.c.id == line))}
        record_list_act(actor, act, name, connection, now, after, line)


def letter_sent_as(actor: Actor, name: str, connection: Connection, now: datetime) -> None:
    """Note that the letter about a list was sent, and with it what people reported."""
    sent = {"letter_at": now, "letter_by": actor.name}
    connection.execute(update(feeds).where(feeds.c.name == name).values(sent))
    theirs = select(meetings.c.id).join(feeds, feeds.c.id == meetings.c.feed_id)
    which = listing_reports.c.meeting_id.in_(theirs.where(feeds.c.name == name))
    pass_on_reports(actor, which, connection, now)
    record_list_act(actor, LETTER_SENT, name, connection, now)
