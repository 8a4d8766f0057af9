"""The volunteers of a line as one text's sender sees them: flows.domain.team.Team, read from the
database when it is first asked for."""

from collections.abc import Collection, Sequence
from datetime import datetime
from functools import cached_property
from typing import Any

from sqlalchemy import Connection, Row, select

from bot.database.encryption import Keys
from bot.database.schema import shift_offers, shifts
from bot.volunteers.duty_changes import find_duty
from bot.volunteers.shift_rows import LineShifts, shifts_by_line
from bot.volunteers.volunteer_rows import find_volunteer_by_hash, volunteers_by_line
from flows.domain.line_team import LineTeam
from flows.domain.shifts import Duty
from flows.domain.team import DutyDay, ShiftOffer
from flows.domain.volunteers import LineVolunteer

# Who it is whose name is not known any more.
_SOMEBODY = "?"


def load_line_team(connection: Connection, keys: Keys, line: int, now: datetime) -> LineTeam:
    """The volunteers and shifts of a line."""
    return load_teams(connection, keys, [line], now)[line]


def load_teams(
    connection: Connection, keys: Keys, line_ids: Collection[int], now: datetime
) -> dict[int, LineTeam]:
    """The volunteers and shifts of each of these lines."""
    known = shifts_by_line(connection, line_ids, now)
    members = volunteers_by_line(connection, keys, line_ids)
    return {
        line: LineTeam(members[line], known[line].shifts, known[line].days, now)
        for line in line_ids
    }


class StoredTeam:
    """As flows.domain.team.Team says."""

    def __init__(
        self,
        connection: Connection,
        keys: Keys,
        line: int,
        hashes: Sequence[bytes],
        now: datetime,
    ) -> None:
        """`hashes` are those of the sender's number."""
        self._connection = connection
        self._keys = keys
        self._line = line
        self._hashes = hashes
        self._now = now

    def me(self) -> LineVolunteer | None:
        """As flows.domain.team.Team says."""
        return self._me

    def duties(self) -> Sequence[Duty]:
        """As flows.domain.team.Team says."""
        return self._team.duties_of(self._me.id) if self._me else ()

    def offers(self) -> Sequence[ShiftOffer]:
        """As flows.domain.team.Team says."""
        if self._me is None:
            return ()
        of_line = select(shifts.c.id).where(shifts.c.line_id == self._line)
        mine = select(shift_offers).where(
            shift_offers.c.to_id == self._me.id, shift_offers.c.shift_id.in_(of_line)
        )
        names = {one.id: one.alias for one in self._team.members}
        known = LineShifts(self._team.shifts, self._team.days)
        found = []
        for row in self._connection.execute(mine.order_by(shift_offers.c.id.desc())):
            duty = find_duty(known, DutyDay(row.shift_id, row.day))
            back = None
            if row.back_shift_id is not None:
                back = find_duty(known, DutyDay(row.back_shift_id, row.back_day))
            if duty is None or duty.end <= self._now:
                continue
            found.append(
                ShiftOffer(
                    row.id,
                    duty,
                    names.get(row.from_id, _SOMEBODY),
                    back,
                    own=row.from_id == self._me.id,
                    taken=not is_open(row, duty, back),
                )
            )
        return found

    def others_to_ask(self, duty: Duty) -> int:
        """As flows.domain.team.Team says."""
        return len(list(self._team.who_can_take(duty, self._me.id))) if self._me else 0

    def others_to_swap(self, duty: Duty) -> int:
        """As flows.domain.team.Team says."""
        return len(list(self._team.who_can_swap(duty, self._me))) if self._me else 0

    @cached_property
    def _me(self) -> LineVolunteer | None:
        return find_volunteer_by_hash(self._connection, self._keys, self._hashes, self._line)

    @cached_property
    def _team(self) -> LineTeam:
        return load_line_team(self._connection, self._keys, self._line, self._now)


def is_open(offer: Row[Any], duty: Duty, back: Duty | None) -> bool:
    """Whether what a row of `shift_offers` offers can still be taken: a day that nobody takes, or
    for a swap both days by those who would swap."""
    if offer.back_shift_id is None:
        return duty.volunteer is None
    return duty.volunteer == offer.from_id and back is not None and back.volunteer == offer.to_id
