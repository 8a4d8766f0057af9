"""Answers a text: decides on one snapshot of the database, then records the decision at once.

Deciding is pure, so it needs no lock. Several texts of one person may be decided side by side; only
the one decided on the newest turn is recorded, and the others are decided again. So no other writer
waits for more than three small statements. See docs/decisions/002-decide-then-record.md.
"""

import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from threading import RLock

from sqlalchemy import Connection

from bot.conversation import person_rows
from bot.conversation.hotline_overrides import HotlinesInForce
from bot.conversation.meeting_lookup import ListedMeetings
from bot.conversation.opened_rows import open_conversation, open_replies
from bot.conversation.person_rows import ConversationRow, TurnConflict
from bot.conversation.rate_limiter import LimitsUnavailable, RateLimiter, Texter, note_ruling
from bot.conversation.record_turn import PassedDecision, prepare_turn, write_turn
from bot.conversation.stored_context import stored_context
from bot.conversation.stored_reminders import StoredReminders
from bot.database.database import DATABASE_TIMEOUT_SECONDS, Database, Deadlock
from bot.database.encryption import Keys
from bot.monitoring.alarms import AlarmKind
from bot.monitoring.counters import Counters
from bot.people import consent_rows
from bot.people.phone_numbers import is_reachable
from bot.places import Gazetteer
from bot.places.shared_location import place_at_point
from bot.relay.talk_conditions import TalkPolicy
from flows.conversation.turn import Channel, Step, Text
from flows.dialogs.decided_turn import DecidedTurn, LimitDecision
from flows.dialogs.rate_limit import answer_only_urgent, apply_only_consent, silence
from flows.dialogs.rate_limit_settings import RateLimits
from flows.domain.attachments import Attachment
from flows.domain.reminders import Reminder, next_occurrence
from flows.domain.search import Meetings
from flows.engine import conversation_now, take_turn
from flows.hotlines import SHIPPED_HOTLINES, HotlineDirectory
from flows.understanding.understand import understand
from flows.understanding.understanding import Understanding

log = logging.getLogger("handrail")

# A text is decided so many times at most before it is left to the carrier's retry.
MAX_DECISION_ATTEMPTS = 30

# Texts of one person that come at once wait for one of so many locks, or they would conflict again
# and again. The locks only save work: the answers are right without them.
SENDER_LOCKS = 256


class SenderBusy(Exception):
    """There are too many texts of one person at once. Nothing of this one was saved."""


class NoLine(Exception):
    """There is no helpline in the database yet."""


@dataclass(frozen=True, slots=True)
class Inbound:
    """A text as the carrier delivers it. A repr never shows who wrote it and what. `at` is when it
    was sent, if that was not just now (an aware datetime)."""

    sid: str
    sender: str = field(repr=False)
    to: str
    body: str = field(repr=False)
    opt_out: str = ""
    channel: Channel = Channel.SMS
    attachment: Attachment = Attachment.NONE
    hint: str = field(default="", repr=False)
    coordinates: tuple[float, float] | None = field(default=None, repr=False)
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class InboundResult:
    """What was answered. `step` is None where the text had been answered before. `recorded` is
    False where nothing of the text was recorded: either no answer is owed, or the limits cannot be
    kept. `to_premium`: one of the few answers to a number that may earn by them. `line` is the
    line's id."""

    replies: tuple[str, ...] = field(repr=False)
    step: Step | None = field(default=None, repr=False)
    recorded: bool = True
    to_premium: bool = False
    line: int | None = None


class Inbox:
    """Answers texts, with a database, the keys that protect it, the gazetteer and the hotlines."""

    def __init__(
        self,
        database: Database,
        keys: Keys,
        places: Gazetteer,
        hotlines: HotlineDirectory | HotlinesInForce = SHIPPED_HOTLINES,
        counters: Counters | None = None,
        limits: RateLimits | None = None,
        meetings: Callable[[Connection, Sequence[int]], Meetings] = ListedMeetings,
        talk: TalkPolicy | None = None,
    ) -> None:
        """`counters` count the texts that are decided. Without `limits` every answer goes out.
        `meetings` gives those of a line, by the ids of its lists. Without `talk` no talks by text
        are offered."""
        self._database = database
        self._keys = keys
        self._places = places
        self.hotlines = HotlinesInForce.of(hotlines)
        self._counters = counters or Counters()
        self._limiter = RateLimiter(keys, limits)
        self._meetings = meetings
        self._talk = talk or TalkPolicy()
        self._sender_locks = [RLock() for _ in range(SENDER_LOCKS)]

    def receive(
        self,
        text: Inbound,
        now: datetime,
        understood: Understanding | None = None,
        *,
        later: bool = False,
    ) -> InboundResult:
        """Answer a text, exactly once however often it is delivered. `understood` is what was read
        in it; None where nobody has read it yet. With `later` the answer goes out through the
        outbox, since no request waits for it. Whether a person wants texts is what they said last,
        in whatever order their texts reach us.

        Raises SenderBusy, NoLine, or the database's own error; then nothing has been saved, and the
        carrier may deliver the text again. Where the limits cannot be kept, only texts that must be
        answered are; the others are caught up with later (bot.delivery.missed_messages).
        """
        understood = understood or understand(text.body, text.opt_out)
        with self._sender_lock(text.sender):
            try:
                return self._process(text, understood, now, later, self._limiter)
            except LimitsUnavailable as down:
                log.error(
                    "limits cannot be kept, only danger, HELP and STOP are answered: %s", down
                )
                self._counters.note_alarm(AlarmKind.RATE_LIMITER_DOWN)
                return self._process(text, understood, now, later, None)

    def reminders_and_opt_out(self, text: Inbound) -> tuple[Sequence[Reminder], bool]:
        """The reminders that a text's sender still has, and whether they have stopped all texts.
        Raises NoLine."""
        with self._database.reading() as connection:
            known = self._look_up(text, connection)
            stored = StoredReminders(connection, known.person, self._keys).all()
        return [one for one in stored if next_occurrence(one)], bool(known.stopped)

    def apply_without_reply(self, text: Inbound, now: datetime) -> InboundResult:
        """Carry out what a text asks for that is too old for an answer (STOP, FORGET ME ...), and
        answer nothing. Raises as `receive` does."""
        understood = understand(text.body, text.opt_out)
        with self._sender_lock(text.sender):
            return self._process(text, understood, now, True, None, rule=apply_only_consent)

    @contextmanager
    def _sender_lock(self, sender: str) -> Iterator[None]:
        """Wait for the sender's earlier texts. The wait ends after a time, because those may be
        waiting themselves; then the text is taken beside them."""
        lock = self._sender_locks[hash(sender) % SENDER_LOCKS]
        first = lock.acquire(timeout=DATABASE_TIMEOUT_SECONDS)
        try:
            yield
        finally:
            if first:
                lock.release()

    def _process(
        self,
        text: Inbound,
        understood: Understanding,
        now: datetime,
        later: bool,
        limiter: RateLimiter | None,
        rule: Callable[[DecidedTurn], LimitDecision] | None = None,
    ) -> InboundResult:
        """Decide and record a text, again after another turn; without a limiter as `rule` says."""
        for _ in range(MAX_DECISION_ATTEMPTS):
            with self._database.reading() as connection:
                known = self._look_up(text, connection)
                if known.replies is not None:
                    replies = open_replies(known.replies, text.sid, self._keys)
                    return InboundResult(replies, line=known.line)
                case = self._decide(text, understood, known, connection, now)
                hashes = self._keys.hashes(text.sender)
                who = Texter(known.line, known.zone, text.sender, hashes, case.context.home)
                if known.sid_taken:
                    rule, limiter = _rule_for_taken_sid, None
                ruling = (
                    limiter.check(case, who, connection)
                    if limiter
                    else (rule or _rule_without_limits(text))(case)
                )
            if ruling.recorded:
                try:
                    self._record(text, known, PassedDecision(ruling, who, limiter), now, later)
                except (TurnConflict, Deadlock):
                    continue
            note_ruling(ruling, self._counters)
            if ruling.recorded or not later:  # a text that is not recorded comes here again
                self._count_turn(ruling, case, known, now)
            return InboundResult(
                ruling.step.replies, ruling.step, ruling.recorded, ruling.to_premium, known.line
            )
        raise SenderBusy

    def _count_turn(
        self, ruling: LimitDecision, case: DecidedTurn, known: ConversationRow, now: datetime
    ) -> None:
        """Count a text that was decided."""
        self._counters.count_text(ruling.step, known.language or known.line_language)
        newcomer = ruling.recorded and known.person is None
        self._counters.by_line.count_turn(
            ruling.step, known.line, now, newcomer=newcomer, before=case.conversation_before
        )

    def _look_up(self, text: Inbound, connection: Connection) -> ConversationRow:
        """The line, the person, the conversation and an earlier answer, as far as there are any."""
        hashes = self._keys.hashes(text.sender)
        for digest in hashes:
            known = _load_row(text, digest, connection)
            if known.person is not None:
                return known
        return known._replace(stopped=consent_rows.has_opted_out(known.line, hashes, connection))

    def _decide(
        self,
        text: Inbound,
        understood: Understanding,
        known: ConversationRow,
        connection: Connection,
        now: datetime,
    ) -> DecidedTurn:
        meetings = self._meetings(connection, known.list_ids())
        places, hotlines, keys = self._places, self.hotlines.current, self._keys
        context = stored_context(
            text.sender, known, meetings, places, hotlines, keys, connection, now, self._talk
        )
        conversation = conversation_now(open_conversation(known, self._keys), context)
        spot = (at := text.coordinates or understood.point) and place_at_point(*at, context.home)
        event = Text(understood, text.channel, text.attachment, text.hint, spot)
        turn = DecidedTurn(take_turn(conversation, event, context), conversation, event, context)
        hashes = self._keys.hashes(text.sender)
        if text.at and consent_rows.consent_changed_since(known.line, hashes, text.at, connection):
            return turn.without_consent()
        return turn

    def _record(
        self,
        text: Inbound,
        known: ConversationRow,
        passed: PassedDecision,
        now: datetime,
        later: bool,
    ) -> None:
        turn = prepare_turn(text.sid, known, passed)
        with self._database.transaction(durable=bool(passed.ruling.step.effects)) as connection:
            asked_at, hotlines = text.at or now, self.hotlines.current
            write_turn(
                turn, self._keys, hotlines, connection, now, asked_at=asked_at, to_outbox=later
            )


def _rule_for_taken_sid(turn: DecidedTurn) -> LimitDecision:
    """What goes out to a text whose id another person's text has: answers to danger and HELP. It
    cannot be recorded. Only who knows the carrier's token can send it."""
    log.error("a text has the id of another person's text")
    return replace(answer_only_urgent(turn), recorded=False)


def _rule_without_limits(text: Inbound) -> Callable[[DecidedTurn], LimitDecision]:
    """What goes out where the limits cannot be kept. A machine gets no answer even then."""
    person = is_reachable(text.sender) and text.sender != text.to
    return answer_only_urgent if person else silence


def _load_row(text: Inbound, digest: bytes, connection: Connection) -> ConversationRow:
    """What the database knows under this hash of the sender. Raises NoLine. A line's number leads
    to it by WhatsApp too; a number that no line claims, to the first line."""
    numbers = [text.to, ""]
    if text.channel is Channel.WHATSAPP:
        numbers.insert(1, text.to.removeprefix("whatsapp:"))
    for number in numbers:
        known = person_rows.load_conversation_row(number, digest, text.sid, connection)
        if known:
            return known
    raise NoLine
