"""Carries out the moves of relays: inside the transaction of a turn, or of the job that watches."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select, update

from bot.database.encryption import DecryptionError
from bot.database.schema import people, relays, volunteers
from bot.database.sealed_columns import PHONE
from bot.monitoring import alarms
from bot.monitoring.alarms import AlarmKind
from bot.people import blocklist
from bot.relay import relay_outbox
from bot.relay.flagged_volunteers import suspend_if_reported, tell_of_minor
from bot.relay.relay_outbox import PASSED_ON, RelaySpeech
from bot.relay.relay_rows import (
    RelayConflict,
    RelayRecord,
    add_relay,
    is_connected,
    is_live,
    load_record,
    save_relay,
)
from bot.volunteers.volunteer_texts import volunteer_person
from flows.conversation.turn import MoveRelay
from flows.domain.relay import BLOCKED_FOR, Relay, RelayState, Side
from flows.domain.relay_events import (
    Agreed,
    AlarmResponsible,
    Ask,
    BlockTexter,
    CancelQueued,
    FlagVolunteer,
    PassOn,
    RelayEffect,
    Tell,
    TellCoordinators,
)
from flows.domain.relay_moves import move_relay

# What an operator reads in the list of blocked numbers.
BLOCK_REASON = "a volunteer ended a talk with BLOCK"


def start_relay(
    connection: Connection, line: int, person: int, language: str, now: datetime
) -> None:
    """Look for a volunteer for somebody who agreed. Raises RelayConflict where they sit in a relay
    already, on whatever side."""
    _check_free(connection, _hash_of(connection, person), 0)
    add_relay(connection, move_relay(Relay(), Agreed(), now).relay, line, person, language, now)


def apply_move(
    connection: Connection,
    speech: RelaySpeech,
    effect: MoveRelay,
    now: datetime,
    *,
    writer: int = 0,
) -> None:
    """Move a relay and do what follows. `writer` is the id in `people` of whoever wrote the text
    that moved it, 0 for nobody. Raises RelayConflict where it has moved since it was read."""
    record = load_record(connection, effect.relay)
    if record is None or record.version != effect.version:
        raise RelayConflict
    relay = effect.move.relay
    claimed = relay.connected and record.relay.state is RelayState.WAITING
    volunteer = _volunteer_after(connection, speech, record, relay, writer)
    more: dict[str, Any] = {"volunteer_person_id": volunteer}
    if claimed:
        more["first_claimed_at"] = _first_claim(connection, record, now)
        _check_free(connection, _hash_of(connection, volunteer or 0), record.id)
        relay_outbox.cancel_for_relay(connection, record.id)
    save_relay(connection, relay, record.id, record.version, more)
    told = replace(record, volunteer_person=volunteer or record.volunteer_person)
    moved = _Moved(connection, speech, told, relay, effect.words, now)
    for number, one in enumerate(effect.move.effects):
        moved.carry_out(one, number)


def _volunteer_after(
    connection: Connection, speech: RelaySpeech, record: RelayRecord, relay: Relay, writer: int
) -> int | None:
    """The row in `people` of the volunteer who has the relay then."""
    if relay.volunteer is None:
        return None
    if relay.volunteer == record.relay.volunteer:
        return record.volunteer_person
    return writer or volunteer_person(
        connection, speech.keys, relay.volunteer, record.line, record.began_at
    )


def _first_claim(connection: Connection, record: RelayRecord, now: datetime) -> datetime:
    first = connection.scalar(select(relays.c.first_claimed_at).where(relays.c.id == record.id))
    return first or now


def _hash_of(connection: Connection, person: int) -> bytes:
    found = connection.scalar(select(people.c.phone_hash).where(people.c.id == person))
    return found or b""


def _check_free(connection: Connection, phone_hash: bytes, but: int) -> None:
    """Raises RelayConflict where a volunteer's number sits in another relay, on whatever side and
    line. The volunteer's row is locked, so that of two at one instant the second one sees the
    first."""
    mine = select(volunteers.c.id).where(volunteers.c.phone_hash == phone_hash).with_for_update()
    volunteer = connection.scalar(mine)
    if volunteer is None:
        return
    theirs = select(people.c.id).where(people.c.phone_hash == phone_hash)
    as_texter = select(relays.c.id).where(relays.c.person_id.in_(theirs), is_live())
    as_volunteer = select(relays.c.id).where(relays.c.volunteer_id == volunteer, is_connected())
    sits = {*connection.scalars(as_texter), *connection.scalars(as_volunteer)} - {but}
    if sits:
        raise RelayConflict


class _Moved:
    """A relay that has just moved, and what is still to be done for it."""

    def __init__(
        self,
        connection: Connection,
        speech: RelaySpeech,
        record: RelayRecord,
        relay: Relay,
        words: str,
        now: datetime,
    ) -> None:
        self._connection = connection
        self._speech = speech
        self._record = record
        self._relay = relay
        self._words = words
        self._now = now

    def carry_out(self, effect: RelayEffect, number: int) -> None:
        """One effect; `number` is its place among those of the move."""
        connection, record, now = self._connection, self._record, self._now
        key = f"relay:{record.id}:{record.version}:{number}"
        match effect:
            case Ask(volunteer):
                self._ask(volunteer, key)
            case Tell():
                self._tell(effect, key)
            case PassOn(to):
                text_key = f"{PASSED_ON}:{record.id}:{record.version}"
                self._send(self._person_on(to), text_key, self._words)
            case CancelQueued():
                relay_outbox.cancel_for_relay(connection, record.id)
            case AlarmResponsible():
                name, contact = relay_outbox.line_name_and_contact(connection, record.line)
                detail = f"{name}, T{record.code}: tell {contact}"
                alarms.raise_alarm(connection, AlarmKind.TALK_DANGER, now, detail)
                this = update(relays).where(relays.c.id == record.id)
                connection.execute(this.values(danger=True))
            case BlockTexter():
                self._block()
            case FlagVolunteer():
                suspend_if_reported(connection, record, now)
            case TellCoordinators():
                tell_of_minor(connection, record, now)

    def _ask(self, volunteer: int, key: str) -> None:
        keys, record = self._speech.keys, self._record
        try:
            person = volunteer_person(self._connection, keys, volunteer, record.line, self._now)
        except (LookupError, DecryptionError):
            return  # nobody can reach them; the next one is asked in their turn
        _, spoken = relay_outbox.volunteers_language(self._connection, keys, volunteer, record.line)
        reader = relay_outbox.reader_of(self._connection, self._speech, person, spoken)
        if reader:
            self._send(person, key, relay_outbox.ask_words(reader, record))

    def _tell(self, told: Tell, key: str) -> None:
        person, record = self._person_on(told.side), self._record
        if person is None:
            return
        # Whoever handed it over is named as well.
        volunteer = self._relay.volunteer or record.relay.volunteer
        alias, spoken = relay_outbox.volunteers_language(
            self._connection, self._speech.keys, volunteer, record.line
        )
        language = spoken if told.side is Side.VOLUNTEER else record.language
        reader = relay_outbox.reader_of(self._connection, self._speech, person, language)
        if reader:
            words = relay_outbox.relay_notice_words(
                told.notice, told.side, reader, record, self._relay, alias, self._now
            )
            self._send(person, key, words)

    def _person_on(self, side: Side) -> int | None:
        return self._record.person if side is Side.TEXTER else self._record.volunteer_person

    def _send(self, person: int | None, key: str, words: str) -> None:
        if person is not None and words:
            relay_outbox.enqueue_for_relay(
                self._connection, self._speech.keys, self._record, person, key, words, self._now
            )

    def _block(self) -> None:
        person, keys = self._record.person, self._speech.keys
        sealed = self._connection.scalar(select(people.c.phone).where(people.c.id == person))
        if person is None or sealed is None:
            return
        try:
            phone = keys.open(sealed, PHONE.of(person)).removeprefix("whatsapp:")
        except DecryptionError:
            return
        until = self._now + BLOCKED_FOR
        blocklist.add_blocked(phone, keys, self._connection, self._now, BLOCK_REASON, "", until)
