"""What a new version of a list means to people who planned to go to a meeting on it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from sqlalchemy import Connection, bindparam, delete, func, select, update
from sqlalchemy.dialects import postgresql, sqlite

from bot.database.schema import listing_reports as reports
from bot.database.schema import reminders
from bot.feeds.rows.zone_choice import zone_hours_apart
from bot.feeds.sync import similarity
from flows.domain.meetings import Meeting, MeetingKind
from flows.domain.occurrence import parse_rule

# Few enough for one statement.
MEETINGS_PER_STATEMENT = 500


def in_parts(meetings: Sequence[int]) -> Iterator[Sequence[int]]:
    """The ids of meetings, as many at a time as one statement takes."""
    for start in range(0, len(meetings), MEETINGS_PER_STATEMENT):
        yield meetings[start : start + MEETINGS_PER_STATEMENT]


class ChangeKind(StrEnum):
    """What became of a meeting. `CLOSED`: it has no door or link now. `ENDED`: it left its list.
    `DATES`: single dates on which it does not meet are other ones, or over."""

    DAY = "day"
    DATES = "dates"
    TIME = "time"
    PLACE = "place"
    KIND = "kind"
    LINK = "link"
    CLOSED = "closed"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class MeetingChange:
    """What became of the meeting with our id `meeting_id`.

    `after` is None if it has ended; `replacements` then has for each line that finds the same
    meeting elsewhere its id there. A meeting that becomes one by appointment has changed its day.
    """

    meeting_id: int
    kinds: frozenset[ChangeKind]
    before: Meeting
    after: Meeting | None
    replacements: Mapping[int, int] = field(default_factory=dict)

    @property
    def replacement_id(self) -> int:
        """The id of the same meeting elsewhere, whichever line finds it; 0 for none."""
        return next(iter(self.replacements.values()), 0)


def significant_changes(before: Meeting, after: Meeting) -> frozenset[ChangeKind]:
    """The changes that matter to people who planned to go; empty if none do."""
    if after.kind is MeetingKind.CLOSED:
        why = [(one.kind, one.closed_reason) for one in (before, after)]
        return frozenset({ChangeKind.CLOSED} if why[0] != why[1] else ())
    days = before.day != after.day or _other_weeks(before.rule, after.rule)
    found = {
        ChangeKind.DAY: days,
        ChangeKind.DATES: before.rule != after.rule and not days,
        ChangeKind.TIME: before.minute != after.minute
        or zone_hours_apart(before.zone, after.zone) > 0,
        ChangeKind.KIND: before.kind is not after.kind,
        # A door or link that came or went is a change of kind.
        ChangeKind.PLACE: before.kind.has_door
        and after.kind.has_door
        and not similarity.same_door(before, after),
        ChangeKind.LINK: before.kind.has_link
        and after.kind.has_link
        and (before.join_url, before.dial_in) != (after.join_url, after.dial_in),
    }
    return frozenset(what for what, is_so in found.items() if is_so)


def _other_weeks(before: str, after: str) -> bool:
    """Whether a rule says other weeks, or that the meeting is off until a day that was not told. A
    date that is over changes a rule's text and nothing else."""
    if before == after:
        return False
    old, new = parse_rule(before), parse_rule(after)
    off = bool(new.since) and new.since != old.since
    return off or (old.pattern, old.check) != (new.pattern, new.check)


def reminders_of_meetings(connection: Connection, meetings: Sequence[int]) -> int:
    """How many reminders there are of these meetings."""
    counts = (
        connection.scalar(
            select(func.count()).select_from(reminders).where(reminders.c.meeting_id.in_(part))
        )
        for part in in_parts(meetings)
    )
    return sum(count or 0 for count in counts)


def recheck_reminders(connection: Connection, news: Sequence[MeetingChange], now: datetime) -> None:
    """Have the reminders of these meetings, which have changed or will be gone, looked at now, and
    settle what was reported of them.

    If another list of a person's line has the same meeting, their reminders move to that.
    """
    for part in in_parts([each.meeting_id for each in news]):
        these = reminders.c.meeting_id.in_(part)
        connection.execute(update(reminders).where(these).values(next_at=now))
    _settle_reports(connection, news)
    moves = [
        (each.meeting_id, line, instead)
        for each in news
        for line, instead in each.replacements.items()
    ]
    move_reminders(connection, moves)


def move_reminders(connection: Connection, moves: Sequence[tuple[int, int, int]]) -> None:
    """Let reminders be of the same meeting elsewhere: of this meeting, for people of this line, of
    that meeting from now on."""
    if moves:
        names = ("gone", "line", "instead")
        connection.execute(_MOVE_REMINDERS, [dict(zip(names, move, strict=True)) for move in moves])


_MOVE_REMINDERS = (
    update(reminders)
    .where(reminders.c.meeting_id == bindparam("gone"), reminders.c.line_id == bindparam("line"))
    .values(meeting_id=bindparam("instead"))
)


def _settle_reports(connection: Connection, news: Sequence[MeetingChange]) -> None:
    """What was reported of a meeting that has changed is closed. What was reported of one that is
    gone goes on with the same meeting on another list."""
    changed = [each.meeting_id for each in news if each.after and each.kinds != _ONLY_DATES]
    for these in in_parts(changed):
        connection.execute(delete(reports).where(reports.c.meeting_id.in_(these)))
    gone = {each.meeting_id: each.replacement_id for each in news if each.replacement_id}
    for these in in_parts([*gone]):
        _move_reports(connection, these, gone)


_ONLY_DATES = frozenset({ChangeKind.DATES})


def _move_reports(connection: Connection, these: Sequence[int], instead: Mapping[int, int]) -> None:
    """Let what was reported of these meetings be of others."""
    insert = sqlite.insert if connection.dialect.name == "sqlite" else postgresql.insert
    for row in connection.execute(select(reports).where(reports.c.meeting_id.in_(these))).all():
        values = dict(row._mapping) | {"meeting_id": instead[row.meeting_id]}
        del values["id"]
        moved = insert(reports).values(values)
        connection.execute(
            moved.on_conflict_do_update(
                index_elements=["meeting_id", "kind", "day"],
                set_={"count": reports.c.count + moved.excluded.count},
            )
        )
