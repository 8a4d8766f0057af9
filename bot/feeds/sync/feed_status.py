"""The status of the lists, for operators (bot.monitoring.health_status: for alarms)."""

from collections.abc import Collection
from dataclasses import dataclass, fields
from datetime import datetime

from sqlalchemy import Connection, func, select

from bot.database.database import Database
from bot.database.encryption import Keys
from bot.database.schema import feeds, meetings
from bot.feeds.fetching.feed_location import open_location, redact_location
from bot.feeds.rows.feed_error import FeedError
from bot.feeds.sync.list_lines import lists_of_lines, names_of_users

# How a flag ends that an operator may overrule: after a look at what would change.
ACCEPT_HINT = "`handrail feeds difference` shows what would change, and how to accept it."


@dataclass(frozen=True, slots=True)
class FeedStatus:
    """The status of a list, and the names of the lines that use it.

    `location` is shown without what may be secret in it. `good_at` is when it was last read without
    failure, `paused_at` since when it is read only if somebody asks, `letter_at` when who sent the
    letter to its webmaster, which goes to `letter_to` (a mail address, "" for whom the list names).
    `every` is how often it is read, in minutes, None for the usual interval. `same_as` is the
    name of an older list that is read from the same place in the same way, "" for none.
    """

    id: int
    name: str
    lines: tuple[str, ...]
    location: str
    format: str
    fellowship: str
    zone: str
    meetings: int
    skipped: dict[str, int]
    checked_at: datetime | None
    synced_at: datetime | None
    good_at: datetime | None
    flag: str
    note: str
    due_at: datetime | None
    paused_at: datetime | None
    letter_at: datetime | None
    letter_by: str
    letter_to: str
    every: int | None
    same_as: str

    @property
    def reason(self) -> str:
        """Why it was not taken, without the command that helps, "" if it was."""
        return self.flag.removesuffix(ACCEPT_HINT).strip()

    @property
    def awaits_acceptance(self) -> bool:
        """Whether it was not taken because it looks damaged, and somebody may accept it."""
        return self.flag.endswith(ACCEPT_HINT)


_COLUMNS = [
    field.name for field in fields(FeedStatus) if field.name not in ("lines", "location", "same_as")
]


def feed_statuses(database: Database, keys: Keys, line: int | None = None) -> list[FeedStatus]:
    """The lists that a line uses, or all, and how the last reading of each went: by the lines that
    use them, then by name."""
    with database.reading() as connection:
        rows = connection.execute(select(feeds).order_by(feeds.c.id)).all()
        users = names_of_users(connection)
        used = None if line is None else lists_of_lines(connection, [line])
    first: dict[tuple[str, ...], str] = {}
    found = []
    for feed in rows:
        location = _opened(feed.location, keys)
        read = location, feed.fellowship, feed.zone, feed.told_format, feed.mapping
        known = first.setdefault(read, feed.name) if location else feed.name
        if used is not None and feed.id not in used:
            continue
        kept = {name: feed._mapping[name] for name in _COLUMNS}
        shown = redact_location(location) if location else "a sealed address"
        found.append(
            FeedStatus(
                **kept,
                lines=users.get(feed.id, ()),
                location=shown,
                same_as="" if known == feed.name else known,
            )
        )
    order = {names: place for place, names in enumerate(users.values())}
    return sorted(found, key=lambda one: (order.get(one.lines, -1), one.name))


def _opened(stored: str, keys: Keys) -> str:
    """Where a list is; "" if the key to it is gone."""
    try:
        return open_location(stored, keys)
    except FeedError:
        return ""


def meetings_by_kind(connection: Connection, feeds: Collection[int]) -> dict[int, dict[str, int]]:
    """How many meetings each of these lists has of each kind (flows.domain.meetings.MeetingKind),
    copies of other lists' included."""
    wanted = select(meetings.c.feed_id, meetings.c.kind, func.count())
    wanted = wanted.where(meetings.c.feed_id.in_(feeds))
    found: dict[int, dict[str, int]] = {}
    for feed, kind, count in connection.execute(wanted.group_by("feed_id", "kind")):
        found.setdefault(feed, {})[kind] = count
    return found
