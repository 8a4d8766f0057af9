"""Looks at the live relays every few seconds: asks volunteers, says what time it is, ends what is
over. Any number of workers may do it, for each move is only made from where the relay was read."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, and_, delete, exists, select

from bot.database.database import Database
from bot.database.schema import lines, people, relays, volunteers
from bot.monitoring.heartbeats import last_heartbeat
from bot.relay.apply_moves import apply_move
from bot.relay.doubtful_texts import tell_of_doubtful_texts
from bot.relay.relay_outbox import RelaySpeech
from bot.relay.relay_rows import (
    RelayConflict,
    RelayRecord,
    is_connected,
    is_live,
    live_records,
    load_record,
)
from bot.relay.stored_relays import volunteers_apart
from bot.relay.talk_conditions import JOB_NAME
from bot.volunteers.on_duty import OnDutyVolunteer, volunteers_on_duty
from flows.conversation.turn import MoveRelay
from flows.domain.relay import WORKER_DOWN_AFTER, EndReason, Side
from flows.domain.relay_events import RelayEnds, RelayEvent, Tick
from flows.domain.relay_moves import move_relay


def watch_relays(database: Database, speech: RelaySpeech, now: datetime) -> None:
    """Move every live relay as far as time has brought it, each in a transaction of its own."""
    with database.reading() as connection:
        live = live_records(connection)
        seen = last_heartbeat(connection, JOB_NAME)
    if not live:
        return
    # Nothing was sent meanwhile, and both were left waiting.
    was_away = seen is not None and now - seen > WORKER_DOWN_AFTER
    for record in live:
        try:
            with database.transaction() as connection:
                waited = was_away and seen is not None and record.began_at < seen
                _look_at(connection, speech, record.id, waited, now)
        except RelayConflict:
            continue  # a text or another worker moved it; it is looked at again
    with database.transaction() as connection:
        tell_of_doubtful_texts(connection, speech, now)


def end_relay_now(
    connection: Connection, speech: RelaySpeech, relay: int, reason: EndReason, now: datetime
) -> bool:
    """End a relay because an operator wants it; False if it has ended already. Raises
    RelayConflict."""
    record = load_record(connection, relay)
    if record is None or not record.relay.live:
        return False
    _move(connection, speech, record, RelayEnds(reason), now)
    return True


def _look_at(
    connection: Connection, speech: RelaySpeech, relay: int, was_away: bool, now: datetime
) -> None:
    record = load_record(connection, relay)
    if record is None or not record.relay.live:
        return
    facts = _facts_of(connection, speech, record, now)
    event: RelayEvent = facts.tick
    if facts.gone:
        event = RelayEnds(EndReason.STOPPED, facts.gone)
    elif not facts.talk:
        event = RelayEnds(EndReason.SWITCHED_OFF)
    elif was_away:
        event = RelayEnds(EndReason.WORKER_DOWN)
    _move(connection, speech, record, event, now)
    if record.person is None:  # of a talk of somebody who was forgotten nothing stays
        connection.execute(delete(relays).where(relays.c.id == record.id))


def _move(
    connection: Connection,
    speech: RelaySpeech,
    record: RelayRecord,
    event: RelayEvent,
    now: datetime,
) -> None:
    move = move_relay(record.relay, event, now)
    if move.relay != record.relay or move.effects:
        apply_move(connection, speech, MoveRelay(record.id, record.version, move), now)


@dataclass(frozen=True, slots=True)
class _Facts:
    """What is looked at beside the relay: whether the line offers talks at all, which side is gone
    (it said STOP or was forgotten), and who can be asked."""

    talk: str
    gone: Side | None
    tick: Tick


def _facts_of(
    connection: Connection, speech: RelaySpeech, record: RelayRecord, now: datetime
) -> _Facts:
    talk = connection.scalar(select(lines.c.talk).where(lines.c.id == record.line)) or ""
    on = volunteers_on_duty(connection, speech.keys, record.line, now)
    return _Facts(
        str(talk), _side_gone(connection, record), _tick(connection, record, on, talk, now)
    )


def _tick(
    connection: Connection,
    record: RelayRecord,
    on: Sequence[OnDutyVolunteer],
    talk: str,
    now: datetime,
) -> Tick:
    apart = volunteers_apart(connection, record.person, now, but=record.id)
    own = _volunteer_of(connection, record.person)
    may = [one.id for one in on if one.id not in apart and one.id != own]
    free = tuple(
        one.id
        for one in on
        if one.id in may and one.most_relays > 0 and _is_free(connection, one.id)
    )
    return Tick(free, frozenset(may), all_asked=talk == "all")


def _is_free(connection: Connection, volunteer: int) -> bool:
    """Whether a volunteer sits in no relay, on whatever side and line."""
    as_volunteer = exists().where(relays.c.volunteer_id == volunteer, is_connected())
    mine = select(volunteers.c.phone_hash).where(volunteers.c.id == volunteer)
    theirs = select(people.c.id).where(people.c.phone_hash.in_(mine))
    as_texter = exists().where(relays.c.person_id.in_(theirs), is_live())
    return not connection.scalar(select(as_volunteer | as_texter))


def _volunteer_of(connection: Connection, person: int | None) -> int | None:
    """The volunteer who has the number of a texter."""
    found = select(volunteers.c.id).join(people, people.c.phone_hash == volunteers.c.phone_hash)
    return connection.scalar(found.where(people.c.id == person))


def _side_gone(connection: Connection, record: RelayRecord) -> Side | None:
    """The side that cannot be texted any more, by whatever way that became known."""
    if not _is_reachable(connection, record.person):
        return Side.TEXTER
    if record.relay.connected and not _is_reachable(connection, record.volunteer_person):
        return Side.VOLUNTEER
    return None


def _is_reachable(connection: Connection, person: int | None) -> bool:
    here = and_(people.c.id == person, people.c.stopped_at.is_(None))
    return person is not None and bool(connection.scalar(select(exists().where(here))))
