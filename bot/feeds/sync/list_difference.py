"""What would change if a list were read now, side by side with what is stored: for an operator who
is to accept a list that looks damaged. Nothing is kept."""

import csv
import io
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import Row

from bot.database.database import Database
from bot.feeds.rows.feed_error import FeedError
from bot.feeds.rows.meeting_row import OnProgress
from bot.feeds.sync import store_meetings
from bot.feeds.sync.meeting_changes import ChangeKind, MeetingChange, reminders_of_meetings
from bot.feeds.sync.reported_meetings import hour_words
from bot.feeds.sync.sync_feed import content_digest, damage_of, read_anew
from bot.feeds.sync.sync_outcome import SyncOptions
from bot.free_text import no_formula
from flows.domain.meetings import Meeting, MeetingKind
from flows.replies.rule_labels import rule_label

# How much of a digest stands in a command: nobody makes two lists of one beginning by chance.
VERSION_CHARS = 12


class DifferenceKind(StrEnum):
    """What would become of a meeting. Values are stored for a day."""

    GONE = "gone"
    NEW = "new"
    MOVED = "moved"
    HOUR = "another hour"
    OTHER = "changed otherwise"


_HOUR_CHANGES = {ChangeKind.DAY, ChangeKind.TIME, ChangeKind.DATES}
# What the words of a meeting do not show.
_CHANGE_NOTES = {ChangeKind.LINK: "another link", ChangeKind.DATES: "other dates without it"}
_A_SUNDAY = date(2023, 1, 1)
_KIND_WORDS = {
    MeetingKind.IN_PERSON: "in person",
    MeetingKind.HYBRID: "in person and online",
    MeetingKind.ONLINE: "online",
    MeetingKind.CLOSED: "closed for now",
}


@dataclass(frozen=True, slots=True)
class Difference:
    """What would become of one meeting: as it is stored, and as it would be, "" for not at all."""

    kind: DifferenceKind
    source_id: str
    name: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class ListDifference:
    """What would change. `content` is the digest of the meetings there now, `reason` why they are
    not taken unless somebody accepts them, "" if they are. `minor` counts meetings of which only
    words change that nobody plans by. `reminders` counts those of meetings that would be gone."""

    content: str
    reason: str
    stored: int
    found: int
    unchanged: int
    minor: int
    differences: Sequence[Difference]
    reminders: int = 0

    @property
    def version(self) -> str:
        """What the content is called in commands."""
        return self.content[:VERSION_CHARS]

    @property
    def counts(self) -> dict[str, int]:
        """How many of each kind, in the order of kinds."""
        counted = Counter(one.kind for one in self.differences)
        return {kind.value: counted[kind] for kind in DifferenceKind}

    def first(self, kind: DifferenceKind, most: int) -> list[Difference]:
        """The first of a kind."""
        return [one for one in self.differences if one.kind is kind][:most]

    def as_csv(self) -> str:
        """A table of all: a line for each meeting."""
        out = io.StringIO()
        table = csv.writer(out)
        table.writerow(["what", "id", "name", "now", "then"])
        for one in self.differences:
            cells = (one.kind.value, one.source_id, one.name, one.before, one.after)
            table.writerow([no_formula(cell) for cell in cells])
        return out.getvalue()


def find_difference(
    database: Database,
    feed: Row[Any],
    options: SyncOptions,
    now: datetime,
    on_progress: OnProgress | None = None,
) -> ListDifference:
    """What would change of a list (`sync_outcome.load_feed`). Raises FeedError if it cannot be
    read, or holds nothing: that is never taken."""
    reading = read_anew(feed, options, now, on_progress)
    if not reading.meetings:
        raise FeedError("The list is empty.")
    with database.reading() as connection:
        changes = store_meetings.find_changes(connection, feed.id, reading.meetings)
        gone = [int(row["number"]) for row in changes.removed]
        reminders = reminders_of_meetings(connection, gone)
    found = [*_changed(changes.meeting_changes), *_new(changes, reading.meetings)]
    order = [*DifferenceKind]
    return ListDifference(
        content=content_digest(reading.meetings),
        reason=damage_of(reading, feed.meetings),
        stored=feed.meetings,
        found=len(reading.meetings),
        unchanged=changes.unchanged,
        minor=len(changes.changed) - sum(one.after is not None for one in changes.meeting_changes),
        differences=sorted(found, key=lambda one: (order.index(one.kind), one.name, one.source_id)),
        reminders=reminders,
    )


def _changed(changes: Sequence[MeetingChange]) -> Iterator[Difference]:
    for change in changes:
        now, then = change.before, change.after
        after = meeting_words(then) if then else ""
        before = meeting_words(now)
        if then and now.name != then.name:
            after = f"{then.name}, {after}"
        notes = [note for kind, note in _CHANGE_NOTES.items() if kind in change.kinds]
        after = ", ".join([after, *notes])
        yield Difference(_kind_of(change), now.source_id, now.name, before, after)


def _kind_of(change: MeetingChange) -> DifferenceKind:
    if change.after is None:
        return DifferenceKind.GONE
    if ChangeKind.PLACE in change.kinds:
        return DifferenceKind.MOVED
    return DifferenceKind.HOUR if change.kinds & _HOUR_CHANGES else DifferenceKind.OTHER


def _new(changes: store_meetings.FeedChanges, meetings: Sequence[Meeting]) -> Iterator[Difference]:
    added = {row["source_id"] for row in changes.added}
    for meeting in meetings:
        if meeting.source_id in added:
            after = meeting_words(meeting)
            yield Difference(DifferenceKind.NEW, meeting.source_id, meeting.name, "", after)


def meeting_words(meeting: Meeting) -> str:
    """When, how and where a meeting is: "Fri 19:00 (1st Fri), in person, 100 Main St, Omaha"."""
    when = hour_words(meeting.day, meeting.minute)
    if meeting.day is not None and meeting.rule:
        day = _A_SUNDAY + timedelta(days=meeting.day)
        if label := str(rule_label(meeting.rule, day, f"{day:%a}", "en")):
            when = f"{when} ({label})"
    return ", ".join(filter(None, (when, _KIND_WORDS[meeting.kind], meeting.address)))
