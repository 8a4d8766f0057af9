"""The deployment's own meetings, for made-up people whose reminders are in a scratch database.

Meetings are looked up in the deployment's database, which is only read. What is looked at in full
is copied into the scratch database, because reminders and reports refer to it.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Table, delete, insert, select, update

from bot.conversation.meeting_lookup import ListedMeetings, meetings_by_id
from bot.database.database import Database
from bot.database.schema import (
    content_templates,
    feed_lines,
    feeds,
    line_numbers,
    lines,
    listing_reports,
    meetings,
    readings,
)
from bot.feeds.sync.meeting_changes import (
    ChangeKind,
    MeetingChange,
    recheck_reminders,
    significant_changes,
)
from flows.domain.map_cells import Area
from flows.domain.meetings import Meeting
from flows.domain.search import Candidate, Filters, MeetingName

# What a line is, which lists it uses, and its readings: few rows, copied before the first text.
LineRows = dict[Table, list[dict[str, Any]]]
_LINE_COLUMNS = {
    lines: tuple(lines.c),
    content_templates: tuple(content_templates.c),
    line_numbers: tuple(line_numbers.c),
    feeds: (feeds.c.id, feeds.c.line_id, feeds.c.name),
    feed_lines: tuple(feed_lines.c),
    readings: tuple(readings.c),
}
_SPARE_NUMBERS = [f"+140255501{number}" for number in range(99, 89, -1)]


@dataclass(frozen=True, slots=True)
class CopiedMeetings:
    """flows.domain.search.Meetings of lists of the deployment, by their ids. `scratch` is a
    connection to the scratch database."""

    deployment: Database
    scratch: Connection
    lists: Sequence[int]

    def near(self, area: Area, start: int, end: int, filters: Filters) -> Iterable[Candidate]:
        """As flows.domain.search.Meetings says."""
        with self.deployment.reading() as connection:
            return list(ListedMeetings(connection, self.lists).near(area, start, end, filters))

    def online(self, start: int, end: int, filters: Filters) -> Iterable[Candidate]:
        """As flows.domain.search.Meetings says."""
        with self.deployment.reading() as connection:
            return list(ListedMeetings(connection, self.lists).online(start, end, filters))

    def names_in(self, area: Area) -> Iterable[MeetingName]:
        """As flows.domain.search.Meetings says."""
        with self.deployment.reading() as connection:
            return list(ListedMeetings(connection, self.lists).names_in(area))

    def get(self, ids: Sequence[int]) -> dict[int, Meeting]:
        """As flows.domain.search.Meetings says."""
        with self.deployment.reading() as connection:
            found = ListedMeetings(connection, self.lists).get(ids)
            _copy_meetings(found, connection, self.scratch)
            return found


def line_rows(deployment: Connection) -> LineRows:
    """What is copied of the lines and their lists. Of a list only that there is one matters."""
    found = {
        table: [dict(row._mapping) for row in deployment.execute(select(*columns))]
        for table, columns in _LINE_COLUMNS.items()
    }
    _add_missing_numbers(found)
    return found


def copy_lines(rows: LineRows, scratch: Connection) -> None:
    """Write what `line_rows` has read."""
    for table, values in rows.items():
        if values:
            fixed = {"location": "", "skipped": {}} if table is feeds else {}
            scratch.execute(insert(table), [row | fixed for row in values])


@dataclass(frozen=True, slots=True)
class TriedLine:
    """A line that can be tried: its id, how it presents itself, and the number to text."""

    id: int
    name: str
    country: str
    zone: str
    language: str
    number: str


def tried_lines(rows: LineRows) -> list[TriedLine]:
    """The lines of `line_rows`, the first one first, without those that nobody can text."""
    return [
        TriedLine(row["id"], row["name"], row["country"], row["zone"], row["language"], number)
        for row in sorted(rows[lines], key=lambda row: int(row["id"]))
        if (number := _number_of(row["id"], rows))
    ]


def _number_of(line: int, rows: LineRows) -> str:
    theirs = (row["number"] for row in rows[line_numbers] if row["line_id"] == line)
    return min((number for number in theirs if number.startswith("+")), default="")


def _add_missing_numbers(rows: LineRows) -> None:
    """A line that has no number yet gets one that nobody has."""
    taken = {row["number"] for row in rows[line_numbers]}
    free = (number for number in _SPARE_NUMBERS if number not in taken)
    for line in rows[lines]:
        if not _number_of(line["id"], rows) and (number := next(free, "")):
            rows[line_numbers].append({"number": number, "line_id": line["id"]})


def update_copies(deployment: Database, scratch: Database, now: datetime) -> None:
    """Bring the copies to what the lists say now. As after a new version of a list, reminders of
    what has changed are due at once."""
    with scratch.reading() as connection:
        before = {row.id: row for row in connection.execute(select(meetings))}
        meant = meetings_by_id(connection, before)
    with deployment.reading() as connection:
        listed = select(meetings).where(meetings.c.id.in_(before))
        after = {row.id: row for row in connection.execute(listed)}
        meant_now = meetings_by_id(connection, after)
    changed = {number for number, row in before.items() if after.get(number) != row}
    if not changed:
        return
    news = [
        MeetingChange(number, kinds, meant[number], meant_now.get(number))
        for number in changed
        if (kinds := _what_changed(meant[number], meant_now.get(number)))
    ]
    with scratch.transaction() as connection:
        recheck_reminders(connection, news, now)
        for number in changed:
            this = meetings.c.id == number
            if number in after:
                values = dict(after[number]._mapping)
                connection.execute(update(meetings).where(this).values(values))
            else:
                connection.execute(delete(meetings).where(this))


def _what_changed(before: Meeting, after: Meeting | None) -> frozenset[ChangeKind]:
    return significant_changes(before, after) if after else frozenset({ChangeKind.ENDED})


def _copy_meetings(ids: Collection[int], deployment: Connection, scratch: Connection) -> None:
    """Copy these meetings, and what was reported of them, unless that has been done."""
    known = scratch.scalars(select(meetings.c.id).where(meetings.c.id.in_(ids))).all()
    new = set(ids) - set(known)
    if not new:
        return
    of_meeting = {meetings: meetings.c.id, listing_reports: listing_reports.c.meeting_id}
    for table, column in of_meeting.items():
        found = deployment.execute(select(table).where(column.in_(new))).all()
        if found:
            scratch.execute(insert(table), [dict(row._mapping) for row in found])
