"""A text comes in: decide on a steady picture of the database, then record the decision at once.

Deciding is pure, so it needs no lock: several texts of one person may be decided side by side, and
only the one decided on the newest turn is recorded; the others are decided again. That keeps the
time in which nobody else can write (SQLite has one writer) to three small statements, and gives
the same history as a lock would. See docs/decisions/002-decide-then-record.md.
"""

import json
import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from threading import RLock
from typing import NamedTuple

from sqlalchemy import Connection

from bot.conversation import effects, person_rows, stored_reminders
from bot.conversation.meeting_lookup import ListedMeetings
from bot.conversation.person_rows import Known, Overtaken, Turn
from bot.conversation.rate_limiter import Down, Gate, Texter
from bot.conversation.stored_reminders import Promise, Promised
from bot.database.database import PATIENCE, Database, Deadlock
from bot.database.encryption import Keys, Unreadable
from bot.database.schema import milliseconds
from bot.monitoring.alarms import Trouble
from bot.monitoring.counters import Tally
from bot.outbox import message_bodies, queue
from bot.outbox.queue import Entry, Priority
from bot.people import crisis_counts
from bot.people.data_export import KeptRecords
from bot.people.phone_numbers import reachable
from bot.places import Gazetteer
from bot.places.phone_home import home_of
from bot.places.shared_location import spot_at
from flows.conversation import states
from flows.conversation.states import MEMORY, Idle, State
from flows.conversation.turn import Channel, Context, Reminded, Step, Text, Timeout
from flows.dialogs.rate_limit import Case, Limits, Ruling, closed, heeded, quiet
from flows.domain.intents import Intent
from flows.domain.reminders import RECALL, Reminder, Words, coming
from flows.engine import step
from flows.hotlines import SHIPPED, Directory
from flows.text.gsm import cost

log = logging.getLogger("handrail")

# So often is a text decided anew before it is left to the carrier's retry.
TRIES = 30

# Texts of one person that come to one process at once stand in one of so many queues, or each would
# overtake the others again and again. That is only to save work: correct it is without.
QUEUES = 256

# How long an answer that could not be given at once is worth sending.
ANSWER_LASTS = timedelta(hours=1)


class Busy(Exception):
    """Too many texts of one person at once. Nothing of this one was saved."""


class NoLine(Exception):
    """There is no helpline in the database yet."""


@dataclass(frozen=True, slots=True)
class Inbound:
    """A text as the carrier delivers it. What says who and what never shows in a repr. `at` is when
    it was sent, where that was not just now."""

    sid: str
    sender: str = field(repr=False)
    to: str
    body: str = field(repr=False)
    opt_out: str = ""
    channel: Channel = Channel.SMS
    pictures: int = 0
    hint: str = field(default="", repr=False)
    point: tuple[float, float] | None = field(default=None, repr=False)
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Receipt:
    """What was answered. `step` is None where the text had been answered before, and `kept` is
    False where nothing of it was recorded: nobody is owed an answer, or limits cannot be kept."""

    replies: tuple[str, ...] = field(repr=False)
    step: Step | None = field(default=None, repr=False)
    kept: bool = True


class Inbox:
    """Where texts come in: a database, the keys that protect it, the gazetteer, the hotlines."""

    def __init__(
        self,
        database: Database,
        keys: Keys,
        places: Gazetteer,
        hotlines: Directory = SHIPPED,
        tally: Tally | None = None,
        limits: Limits | None = None,
    ) -> None:
        """`tally` counts the texts that are decided. Without `limits` everybody gets every
        answer."""
        self._database = database
        self._keys = keys
        self._places = places
        self._hotlines = hotlines
        self._tally = tally or Tally()
        self._gate = Gate(keys, limits)
        self._queues = [RLock() for _ in range(QUEUES)]

    def receive(self, text: Inbound, now: datetime, *, later: bool = False) -> Receipt:
        """Answer a text, exactly once however often it is delivered. With `later` nobody waits for
        the answer, and it goes out by way of the outbox. Whether somebody wants texts is what they
        said last, in whatever order it comes to us.

        Raises Busy, NoLine, or the database's own error; then nothing has been saved, and the
        carrier may deliver the text again. Where the limits cannot be kept, only what is owed to
        somebody is answered; the rest is left for catching up with (bot.delivery.missed_messages).
        """
        with self._queue(text.sender):
            try:
                return self._take(text, now, later, self._gate)
            except Down as down:
                log.error(
                    "limits cannot be kept, only danger, HELP and STOP are answered: %s", down
                )
                self._tally.note(Trouble.LIMITS_DOWN)
                return self._take(text, now, later, None)

    def standing(self, text: Inbound) -> tuple[Sequence[Reminder], bool]:
        """What a text's sender is reminded of by now, and whether they get no more texts. Raises
        NoLine."""
        with self._database.reading() as connection:
            known = self._look_up(text, connection)
            promised = Promised(connection, known.person, self._keys).all()
        return [one for one in promised if coming(one)], bool(known.stopped)

    def heed(self, text: Inbound, now: datetime) -> Receipt:
        """Carry out what a text that is too old for an answer asks of us (STOP, FORGET ME ...), and
        answer nothing. Raises as `receive` does."""
        with self._queue(text.sender):
            return self._take(text, now, True, None, rule=heeded)

    @contextmanager
    def _queue(self, sender: str) -> Iterator[None]:
        """Wait for those before one; but not for long, for they may be waiting themselves."""
        lock = self._queues[hash(sender) % QUEUES]
        first = lock.acquire(timeout=PATIENCE)
        try:
            yield
        finally:
            if first:
                lock.release()

    def _take(
        self,
        text: Inbound,
        now: datetime,
        later: bool,
        gate: Gate | None,
        rule: Callable[[Case], Ruling] | None = None,
    ) -> Receipt:
        """Without a gate `rule` holds."""
        for _ in range(TRIES):
            with self._database.reading() as connection:
                known = self._look_up(text, connection)
                if known.replies is not None:
                    return Receipt(self._open_replies(known.replies))
                case = self._decide(text, known, connection, now)
                hashes = self._keys.hashes(text.sender)
                if text.at and person_rows.said_since(known.line, hashes, text.at, connection):
                    case = case.outdated()
                who = Texter(known.line, known.zone, text.sender, hashes, case.context.home)
                ruling = gate.rule(case, who, connection) if gate else (rule or _shut(text))(case)
            if ruling.kept:
                try:
                    self._record(text, known, _Passed(ruling, who, gate), now, later)
                except (Overtaken, Deadlock):
                    continue
            if ruling.full:
                self._tally.note(Trouble.FULL)
            if ruling.kept or not later:  # what is not kept is caught up with again and again
                self._tally.text(ruling.step, known.language or known.line_language)
            return Receipt(ruling.step.replies, ruling.step, ruling.kept)
        raise Busy

    def _look_up(self, text: Inbound, connection: Connection) -> Known:
        """The line, the person, the conversation and an earlier answer, as far as there are any."""
        hashes = self._keys.hashes(text.sender)
        for digest in hashes:
            known = _known(text, digest, connection)
            if known.person is not None:
                return known
        return known._replace(stopped=person_rows.stopped(known.line, hashes, connection))

    def _open_replies(self, sealed: bytes) -> tuple[str, ...]:
        """An answer given before; nothing more can be said where its key is gone."""
        try:
            return tuple(json.loads(self._keys.open(sealed)))
        except Unreadable:
            return ()

    def _decide(self, text: Inbound, known: Known, connection: Connection, now: datetime) -> Case:
        context = Context(
            now=now,
            line=known.helpline(),
            meetings=ListedMeetings(connection, known.line),
            places=self._places,
            home=home_of(text.sender),
            stopped=bool(known.stopped),
            hotlines=self._hotlines,
            language=known.language or "",
            reminders=Promised(connection, known.person, self._keys),
            records=KeptRecords(connection, known.person),
        )
        state = self._state(known)
        over = known.expires is not None and known.expires <= milliseconds(now)
        if over:
            state = step(state, Timeout(), context).state
        if known.reminded and _recalled(known, now, over=over):
            state = step(state, Reminded(known.reminded), context).state
        spot = text.point and spot_at(*text.point, context.home)
        event = Text(text.body, text.opt_out, text.channel, text.pictures, text.hint, spot)
        return Case(step(state, event, context), state, event, context)

    def _state(self, known: Known) -> State:
        if known.state is None:
            return Idle()
        try:
            return states.load(self._keys.open(known.state))
        except Unreadable:
            return Idle()

    def _record(
        self, text: Inbound, known: Known, passed: "_Passed", now: datetime, later: bool
    ) -> None:
        decided, (phone_hash, *older) = passed.ruling.step, passed.who.hashes
        state = self._keys.seal_json(states.dump(decided.state))
        replies = self._keys.seal_json(json.dumps(decided.replies))
        number = (known.turn or 0) + 1
        with self._database.transaction(durable=bool(decided.effects)) as connection:
            person = known.person
            if person is None:
                phone = self._keys.seal(text.sender)
                person = person_rows.meet(
                    known.line, phone_hash, phone, now, connection, stopped=bool(known.stopped)
                )
            person_rows.save(
                Turn(known.line, person, number, text.sid, state, replies, now, now + MEMORY),
                connection,
            )
            if known.person is not None and known.phone_hash != phone_hash:
                person_rows.rekey(known, phone_hash, self._keys.seal(text.sender), connection)
            if decided.crisis:
                crisis_counts.count(known.line, known.zone, decided.crisis, connection, now)
            if later:
                queue.enqueue(connection, self._entries(text, known, person, decided, now), now)
            subject = effects.Subject(known.line, person, phone_hash, text.sid, older)
            for effect in decided.effects:
                if isinstance(effect, Promise):
                    stored_reminders.keep(effect, subject, self._keys, connection, now)
                else:
                    effects.apply(effect, subject, connection, text.at or now)
            if passed.gate:
                passed.gate.record(passed.ruling, passed.who, connection, now)

    def _entries(
        self, text: Inbound, known: Known, person: int, decided: Step, now: datetime
    ) -> list[Entry]:
        """The answers as rows of the outbox."""
        urgent = decided.crisis or decided.intent is Intent.HELP
        return [
            Entry(
                line=known.line,
                person=person,
                key=f"answer:{text.sid}:{number}",
                message=self._keys.seal_json(message_bodies.dump(Words(reply))),
                segments=cost(reply).segments,
                priority=Priority.CRISIS if urgent else Priority.ANSWER,
                due=now,
                expires=now + ANSWER_LASTS,
            )
            for number, reply in enumerate(decided.replies)
        ]


def _shut(text: Inbound) -> Callable[[Case], Ruling]:
    """What holds where limits cannot be kept. With machines nobody talks even then."""
    person = reachable(text.sender) and text.sender != text.to
    return closed if person else quiet


class _Passed(NamedTuple):
    """What a gate lets out, to whom. None: the limits cannot be kept, and it is shut."""

    ruling: Ruling
    who: Texter
    gate: Gate | None


def _recalled(known: Known, now: datetime, *, over: bool) -> bool:
    """Whether a text may be about the last reminder: it is not too long ago, and came after the
    last text, or nothing else is talked about."""
    if known.reminded_at is None or known.expires is None:
        return False
    heard = known.expires - MEMORY // timedelta(milliseconds=1)
    lately = milliseconds(now - RECALL) <= known.reminded_at
    return lately and (over or known.reminded_at > heard)


def _known(text: Inbound, digest: bytes, connection: Connection) -> Known:
    """What the database knows under this hash of the sender. Raises NoLine.

    A line's number leads to it by WhatsApp too; a number that no line claims, to the first line.
    """
    numbers = [text.to, ""]
    if text.channel is Channel.WHATSAPP:
        numbers.insert(1, text.to.removeprefix("whatsapp:"))
    for number in numbers:
        known = person_rows.look_up(number, digest, text.sid, connection)
        if known:
            return known
    raise NoLine
