"""What people reported of listed meetings, and which are hidden: for operators and webmasters."""

from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Connection, Row, RowMapping, or_, select, true

from bot.database.database import Database
from bot.database.schema import feed_lines, feeds, meetings
from bot.database.schema import listing_reports as reports
from bot.feeds.rows.feed_error import FeedError
from bot.feeds.sync.meeting_changes import in_parts
from flows.domain.listing_reports import REPORT_PERIOD, REPORTS_TO_TELL, ReportKind

KIND_NAMES = {
    ReportKind.NOBODY: "nobody there",
    ReportKind.MOVED: "it has moved",
    ReportKind.TIME: "another time",
    ReportKind.LINK: "the link does not work",
    ReportKind.OTHER: "something else",
}
_DAYS = ("Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat")


@dataclass(frozen=True, slots=True)
class ReportedMeeting:
    """A meeting that was reported or is hidden, by our id and by its list's `source_id`.

    `counts` says how many people reported what, `since` which day; `told` is whether whoever looks
    at it is told. `passed_on_at` is when who told the webmaster last, None for never, and `new` how
    many reports they did not tell of.
    """

    id: int
    feed: str
    feed_id: int
    source_id: str
    name: str
    day: int | None
    minute: int | None
    zone: str
    address: str
    page: str
    hidden_until: date | None
    hidden_reason: str
    counts: Counter[ReportKind] = field(default_factory=Counter)
    since: date | None = None
    told: bool = False
    passed_on_at: datetime | None = None
    passed_on_by: str = ""
    new: int = 0

    def day_there(self, now: datetime) -> date:
        """Which day it is where it meets."""
        return now.astimezone(ZoneInfo(self.zone)).date()

    @property
    def title(self) -> str:
        """Its name and hour: "Hope Group, Fri 19:00"."""
        return f"{self.name}, {hour_words(self.day, self.minute)}"

    @property
    def total(self) -> int:
        """How many reports there are."""
        return self.counts.total()


def reported_meetings(
    database: Database, today: date, feed: str | None = None, lines: Collection[int] | None = None
) -> list[ReportedMeeting]:
    """The meetings of all lists, or of the list `feed`, or of those that these lines use, that were
    reported or are hidden: the most reported first."""
    in_list = feeds.c.name == feed if feed else true()
    if lines is not None:
        in_list &= feeds.c.id.in_(
            select(feed_lines.c.feed_id).where(feed_lines.c.line_id.in_(lines))
        )
    reported = meetings.c.id.in_(select(reports.c.meeting_id))
    which = in_list & or_(reported, meetings.c.hidden_until.is_not(None))
    found = _load(database, which, today)
    return sorted(found, key=lambda one: (one.feed, -one.total, one.name, one.id))


def find_listed(database: Database, named: str, today: date) -> ReportedMeeting:
    """The meeting that an operator names: by our id, or as LIST/ID by its id in a list. Raises
    FeedError if there is none, or several lines have one."""
    feed, _, source = named.partition("/")
    which = meetings.c.id == int(named) if named.isdecimal() and len(named) < 19 else None
    if which is None:
        which = (feeds.c.name == feed) & (meetings.c.source_id == source)
    found = _load(database, which, today)
    if len(found) == 1:
        return found[0]
    if found:
        raise FeedError(f"Several lists have {named}: name it by our id, {found[0].id} for one.")
    raise FeedError(
        f"No listed meeting is {named}. It is named by our id, which `handrail listings reports` "
        "shows, or by its list and its id there: omaha/hope-group."
    )


def reported_meeting(database: Database, meeting: int, today: date) -> ReportedMeeting | None:
    """The meeting with this id of ours, reported or not."""
    found = _load(database, meetings.c.id == meeting, today)
    return found[0] if found else None


def _load(database: Database, which: ColumnElement[bool], today: date) -> Sequence[ReportedMeeting]:
    own = ("id", "source_id", "name", "day", "minute", "zone", "address")
    columns = (
        *(meetings.c[name] for name in own),
        *(meetings.c.url.label("page"), meetings.c.hidden_until, meetings.c.hidden_reason),
        *(feeds.c.name.label("feed"), meetings.c.feed_id),
    )
    listed = select(*columns).join(feeds, feeds.c.id == meetings.c.feed_id).where(which)
    with database.reading() as connection:
        rows = connection.execute(listed).all()
        said = _reports_of(connection, [row.id for row in rows])
    return [_with_reports(row, said[row.id], today) for row in rows]


def _with_reports(row: Row[Any], said: Sequence[RowMapping], today: date) -> ReportedMeeting:
    counts: Counter[ReportKind] = Counter()
    for one in said:
        counts[ReportKind(one["kind"])] += one["count"]
    lately = sum(one["count"] for one in said if one["day"] >= today - REPORT_PERIOD)
    passed_on = [one for one in said if one["passed_on_at"]]
    last = max(passed_on, key=lambda one: one["passed_on_at"], default=None)
    return ReportedMeeting(
        **row._mapping,
        counts=counts,
        since=min((one["day"] for one in said), default=None),
        told=lately >= REPORTS_TO_TELL,
        passed_on_at=last["passed_on_at"] if last else None,
        passed_on_by=last["passed_on_by"] if last else "",
        new=sum(one["count"] for one in said if not one["passed_on_at"]),
    )


def hour_words(day: int | None, minute: int | None) -> str:
    """When a meeting is (0 is Sunday): "Fri 19:00"."""
    if day is None or minute is None:
        return "by appointment"
    return f"{_DAYS[day]} {minute // 60:02}:{minute % 60:02}"


def _reports_of(connection: Connection, ids: Sequence[int]) -> dict[int, list[RowMapping]]:
    """What was reported of each of these meetings."""
    found: dict[int, list[RowMapping]] = defaultdict(list)
    for part in in_parts(ids):
        wanted = select(reports).where(reports.c.meeting_id.in_(part))
        for row in connection.execute(wanted).mappings():
            found[row["meeting_id"]].append(row)
    return found


def told_counts(one: ReportedMeeting) -> str:
    """How many said what: "2 nobody there, 1 another time"."""
    said = [(one.counts[kind], name) for kind, name in KIND_NAMES.items()]
    return ", ".join(f"{count} {name}" for count, name in said if count)
