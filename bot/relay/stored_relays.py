"""What is known of talks by text for one text that came in (flows.domain.relay_seats.RelayDesk)."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cached_property

from sqlalchemy import Connection, exists, func, select

from bot.database.encryption import Keys
from bot.database.schema import lines, outbox, people, relays, volunteers
from bot.relay.relay_outbox import PASSED_ON
from bot.relay.relay_rows import (
    RelayRecord,
    is_connected,
    is_live,
    record_of_code,
    record_of_person,
)
from bot.relay.talk_conditions import TalkPolicy, missing_conditions, worker_runs
from bot.volunteers.on_duty import next_shift, volunteers_on_duty
from bot.volunteers.volunteer_rows import find_volunteer_by_hash, load_volunteer
from flows.domain.relay import APART, LATE_TEXTS, Side
from flows.domain.relay_seats import OfferKind, RelayClaim, Seat, TalkOffer
from flows.domain.volunteers import VolunteerState


@dataclass(frozen=True, slots=True)
class RelaySender:
    """Who texts which line: the line's id, their own in `people`, None for somebody new, and the
    hashes of their number."""

    line: int
    person: int | None
    hashes: Sequence[bytes] = field(repr=False)


class StoredRelays:
    """The talks as the database has them while one text is decided."""

    def __init__(
        self,
        connection: Connection,
        keys: Keys,
        sender: RelaySender,
        policy: TalkPolicy,
        now: datetime,
    ) -> None:
        self._connection = connection
        self._keys = keys
        self._sender = sender
        self._policy = policy
        self._now = now

    def seat(self) -> Seat | None:
        """Where the sender sits."""
        return self._seat

    @cached_property
    def _seat(self) -> Seat | None:
        person = self._sender.person
        if person is None:
            return None
        record = record_of_person(self._connection, person, self._now - LATE_TEXTS)
        return self._seat_in(record, record.side_of(person)) if record else None

    def offer(self) -> TalkOffer:
        """What the line offers the sender."""
        connection, line, now = self._connection, self._sender.line, self._now
        asks = connection.scalar(select(lines.c.talk).where(lines.c.id == line))
        if not asks or missing_conditions(connection, line, self._policy, now):
            return TalkOffer()
        on = volunteers_on_duty(connection, self._keys, line, now)
        apart = volunteers_apart(connection, self._sender.person, now)
        if self._talks_as_volunteer() or all(
            one.id in apart or self._is_volunteer(one.id) for one in on
        ):
            return TalkOffer(OfferKind.NOBODY, next_shift(connection, self._keys, line, now))
        return TalkOffer(OfferKind.OPEN)

    def claim(self, code: int) -> RelayClaim | None:
        """What comes of a claim of the sender's."""
        connection, line, hashes = self._connection, self._sender.line, self._sender.hashes
        volunteer = find_volunteer_by_hash(connection, self._keys, hashes, line)
        if volunteer is None:
            return None
        record = record_of_code(connection, line, code)
        if record is None:
            return RelayClaim(volunteer.id)
        apart = volunteers_apart(connection, record.person, self._now, but=record.id)
        own = record.person is not None and record.person == self._sender.person
        return RelayClaim(
            volunteer.id,
            self._seat_in(record, Side.VOLUNTEER),
            refused=volunteer.state is not VolunteerState.ACTIVE or volunteer.id in apart or own,
            talking=self._talks_as_volunteer() or self._talks_as_texter(),
        )

    def _seat_in(self, record: RelayRecord, side: Side) -> Seat:
        connection, policy = self._connection, self._policy
        volunteer = record.relay.volunteer
        known = volunteer and load_volunteer(connection, self._keys, volunteer, record.line)
        return Seat(
            id=record.id,
            version=record.version,
            relay=record.relay,
            side=side,
            code=record.code,
            alias=known.alias if known else "",
            worker_runs=not policy.needs_worker or worker_runs(connection, self._now),
            lately=self._passed_on_lately(record, side) if record.relay.connected else 0,
        )

    def _passed_on_lately(self, record: RelayRecord, side: Side) -> int:
        """How many texts a side has sent to the other in the last minute."""
        other = record.volunteer_person if side is Side.TEXTER else record.person
        counted = select(func.count()).where(
            outbox.c.relay_id == record.id,
            outbox.c.person_id == other,
            outbox.c.created_at > self._now - timedelta(minutes=1),
            outbox.c.dedupe_key.startswith(f"{PASSED_ON}:"),
        )
        return self._connection.scalar(counted) or 0

    def _is_volunteer(self, volunteer: int) -> bool:
        mine = volunteers.c.phone_hash.in_(self._sender.hashes)
        return bool(
            self._connection.scalar(select(exists().where(volunteers.c.id == volunteer, mine)))
        )

    def _talks_as_volunteer(self) -> bool:
        """Whether the number is that of a volunteer who is in a talk, of whatever line."""
        mine = select(volunteers.c.id).where(volunteers.c.phone_hash.in_(self._sender.hashes))
        there = exists().where(relays.c.volunteer_id.in_(mine), is_connected())
        return bool(self._connection.scalar(select(there)))

    def _talks_as_texter(self) -> bool:
        """Whether the number is that of a texter who is in a talk or waits for one."""
        mine = select(people.c.id).where(people.c.phone_hash.in_(self._sender.hashes))
        there = exists().where(relays.c.person_id.in_(mine), is_live())
        return bool(self._connection.scalar(select(there)))


def volunteers_apart(
    connection: Connection, person: int | None, now: datetime, but: int = 0
) -> frozenset[int]:
    """The volunteers who have talked with a texter lately, in another relay than `but`."""
    if person is None:
        return frozenset()
    talked = select(relays.c.volunteer_id, relays.c.asked).where(
        relays.c.person_id == person, relays.c.id != but, relays.c.began_at > now - APART
    )
    found: set[int] = set()
    for row in connection.execute(talked):
        found |= {volunteer for volunteer, _, passed in row.asked if passed}
        found |= {row.volunteer_id} if row.volunteer_id is not None else set()
    return frozenset(found)
