"""What a new version of a list means to somebody who planned to go to a meeting on it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import Connection, bindparam, update

from bot.database.schema import reminders
from bot.feeds.rows.geocode import hours_apart
from bot.feeds.sync import similarity
from flows.domain.meetings import Kind, Meeting

# So many meetings to one statement.
MANY = 500


class What(StrEnum):
    """What became of a meeting. `CLOSED`: there is no way in for now. `ENDED`: its list has it no
    longer."""

    DAY = "day"
    TIME = "time"
    PLACE = "place"
    KIND = "kind"
    LINK = "link"
    CLOSED = "closed"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class News:
    """What became of the meeting with our id `meeting`.

    `after` is None where it has ended; `instead` is then the id of the same meeting on another
    list, 0 if there is none. A meeting that from now on is by appointment has changed its day.
    """

    meeting: int
    what: frozenset[What]
    before: Meeting
    after: Meeting | None
    instead: int = 0


def of_change(before: Meeting, after: Meeting) -> frozenset[What]:
    """What of a change matters to somebody who planned to go; empty if nothing does."""
    if after.kind is Kind.CLOSED:
        return frozenset({What.CLOSED} if before.kind is not Kind.CLOSED else ())
    found = {
        What.DAY: before.day != after.day,
        What.TIME: before.minute != after.minute or hours_apart(before.zone, after.zone) > 0,
        What.KIND: before.kind is not after.kind,
        # A way in that came or went is another kind.
        What.PLACE: before.kind.has_door
        and after.kind.has_door
        and not similarity.same_door(before, after),
        What.LINK: before.kind.has_link
        and after.kind.has_link
        and (before.join_url, before.dial_in) != (after.join_url, after.dial_in),
    }
    return frozenset(what for what, is_so in found.items() if is_so)


def hear(connection: Connection, news: Sequence[News], now: datetime) -> None:
    """Look at the reminders of these meetings at once: the meetings have changed, or are about to
    go. Where another list has the same meeting, its reminders stay with that."""
    for start in range(0, len(news), MANY):
        these = reminders.c.meeting_id.in_([each.meeting for each in news[start : start + MANY]])
        connection.execute(update(reminders).where(these).values(next_at=now))
    moves = [{"gone": each.meeting, "instead": each.instead} for each in news if each.instead]
    if moves:
        connection.execute(_INSTEAD, moves)


_INSTEAD = (
    update(reminders)
    .where(reminders.c.meeting_id == bindparam("gone"))
    .values(meeting_id=bindparam("instead"))
)
