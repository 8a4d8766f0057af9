"""Answers a request of the carrier in a call: decides on one picture of the database, then records.

A turn is decided without a lock and added by a unique key, as a text is (decision 2): of two equal
requests at once both get the answer that was added first.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import Connection, func, select

from bot.calls import callers
from bot.calls.call_rows import CallTurn, add_call_turn, load_call_turn
from bot.calls.call_volunteers import volunteers_for_calls
from bot.calls.meeting_texts import CONSENT_SOURCE, enqueue_meeting_text
from bot.conversation.hotline_overrides import HotlinesInForce
from bot.conversation.inbox import NoLine
from bot.conversation.meeting_lookup import ListedMeetings
from bot.conversation.person_rows import ConversationRow, load_conversation_row
from bot.conversation.rate_limit_rows import LimitsRow, load_limits
from bot.database.database import Database
from bot.database.encryption import Keys
from bot.database.schema import consents
from bot.monitoring.counters import Counters
from bot.people import consent_rows, crisis_counts
from bot.places import Gazetteer, home_of
from flows.conversation.turn import Context
from flows.domain.line import Line
from flows.domain.no_meetings import NoMeetings
from flows.domain.places import UNKNOWN_HOME, Home
from flows.voice.call import Call, CallContext, CallEvent, CallStep, CallVolunteer, Phone
from flows.voice.call_turn import take_call_turn
from flows.voice.instructions import Instruction

# So many texts a day go out to one number because somebody asked for them by a key. A caller may
# pretend to have another number, and its owner must not be flooded.
MAX_TEXTS_A_DAY = 3


@dataclass(frozen=True, slots=True)
class InboundCall:
    """A request of the carrier in a call. `turn` counts from 0, the first; `event` is what the
    caller did, which no repr shows."""

    sid: str
    turn: int
    caller: str = field(repr=False)
    to: str
    event: CallEvent = field(repr=False)


class CallInbox:
    """Answers calls, with what an inbox of texts has, and with what the settings say of key 9."""

    def __init__(
        self,
        database: Database,
        keys: Keys,
        places: Gazetteer,
        hotlines: HotlinesInForce,
        counters: Counters,
        *,
        dials_988: bool = False,
    ) -> None:
        self._database = database
        self._keys = keys
        self._places = places
        self._hotlines = hotlines
        self._counters = counters
        self._dials_988 = dials_988

    def answer(self, inbound: InboundCall, now: datetime) -> tuple[Instruction, ...]:
        """What the carrier is told to do: the very same for the same request. Raises NoLine, or the
        database's own error; then nothing has been saved."""
        for _ in range(2):
            with self._database.reading() as connection:
                known = load_call_turn(connection, self._keys, inbound.sid, inbound.turn, now)
                if known:
                    return known.answer
                line, step = self._decide(inbound, connection, now)
            if self._record(inbound, line, step, now):
                break
        self._count(inbound, step)
        return step.instructions

    def answer_without_database(
        self, inbound: InboundCall, line: Line, now: datetime
    ) -> tuple[Instruction, ...]:
        """The greeting, the numbers and key 9, which need nothing but the line."""
        context = Context(
            now=now,
            line=line,
            meetings=NoMeetings(),
            places=self._places,
            home=_home(inbound.caller),
            hotlines=self._hotlines.current,
        )
        human = self._human(line, (inbound.caller, inbound.to))
        offline = CallContext(context, human=human, dials_crisis=self._dials(line), down=True)
        return take_call_turn(Call(turns=inbound.turn), inbound.event, offline).instructions

    def _decide(
        self, inbound: InboundCall, connection: Connection, now: datetime
    ) -> tuple[ConversationRow, CallStep]:
        before = None
        if inbound.turn:
            before = load_call_turn(connection, self._keys, inbound.sid, inbound.turn - 1, now)
        hashes = self._keys.hashes(inbound.caller)
        row = _load_line(inbound, hashes, connection)
        limits = load_limits(row.line, hashes, connection)
        context = self._context(inbound, row, limits, connection, now)
        call = before.call if before else Call()
        return row, take_call_turn(call, inbound.event, context)

    def _context(
        self,
        inbound: InboundCall,
        row: ConversationRow,
        limits: LimitsRow,
        connection: Connection,
        now: datetime,
    ) -> CallContext:
        line, hashes = row.helpline(), self._keys.hashes(inbound.caller)
        known = Context(
            now=now,
            line=line,
            meetings=ListedMeetings(connection, row.list_ids()),
            places=self._places,
            home=_home(inbound.caller),
            stopped=bool(row.stopped) or consent_rows.has_opted_out(row.line, hashes, connection),
            hotlines=self._hotlines.current,
            language=row.language or "",
        )
        own = {inbound.caller, *(limits.numbers or "").split()}

        def volunteers() -> Sequence[CallVolunteer]:
            return volunteers_for_calls(connection, self._keys, row.line, now, own)

        return CallContext(
            known,
            volunteers,
            self._human(line, own),
            may_text=self._may_text(inbound.caller, row.line, known, limits, connection),
            dials_crisis=self._dials(line),
            blocked=limits.blocked,
        )

    def _may_text(
        self, caller: str, line: int, known: Context, limits: LimitsRow, connection: Connection
    ) -> bool:
        """Whether a text may be offered to this caller."""
        countries = (limits.countries or limits.country).split(",")
        if known.stopped or limits.blocked:
            return False
        if not callers.may_be_texted(caller, known.home, countries):
            return False
        hashes = self._keys.hashes(caller)
        return self._texts_today(line, hashes, connection, known.now) < MAX_TEXTS_A_DAY

    def _texts_today(
        self, line: int, hashes: Sequence[bytes], connection: Connection, now: datetime
    ) -> int:
        asked = select(func.count()).where(
            consents.c.line_id == line,
            consents.c.phone_hash.in_(hashes),
            consents.c.source == CONSENT_SOURCE,
            consents.c.at > now - timedelta(days=1),
        )
        return connection.scalar(asked) or 0

    def _human(self, line: Line, own: Collection[str]) -> Phone | None:
        """The line's own phone, unless that is the caller's, or leads here again."""
        phone = callers.phone_of(line.phone, line.country) if line.phone else None
        return None if phone is None or phone.number in own else phone

    def _dials(self, line: Line) -> bool:
        return self._dials_988 and line.country == "US"

    def _record(
        self, inbound: InboundCall, row: ConversationRow, step: CallStep, now: datetime
    ) -> bool:
        """Add the turn with its effects; False if the same request was answered meanwhile."""
        turn = CallTurn(row.line, step.call, step.instructions)
        with self._database.transaction(durable=bool(step.effects)) as connection:
            added = add_call_turn(connection, self._keys, inbound.sid, inbound.turn, turn, now)
            if not added:
                return False
            for text in step.effects:
                enqueue_meeting_text(
                    connection,
                    self._keys,
                    text,
                    row.line,
                    inbound.caller,
                    inbound.sid,
                    inbound.turn,
                    now,
                )
            if step.danger:
                crisis_counts.count(row.line, row.zone, step.danger, connection, now)
        return True

    def _count(self, inbound: InboundCall, step: CallStep) -> None:
        """Count what came of a turn."""
        if not inbound.turn:
            self._counters.add("calls", what="begun")
        if step.danger:
            self._counters.add("calls", what="danger")
        if step.call.dialled:
            self._counters.add("calls", what=f"dialled {step.call.dialled.value}")
        for _ in step.effects:
            self._counters.add("calls", what="texted")


def _home(caller: str) -> Home:
    return UNKNOWN_HOME if callers.is_hidden(caller) else home_of(caller)


def _load_line(
    inbound: InboundCall, hashes: Sequence[bytes], connection: Connection
) -> ConversationRow:
    """The line that was called, and the caller where they are known. Raises NoLine."""
    for number in (inbound.to, ""):
        for digest in hashes:
            row = load_conversation_row(number, digest, inbound.sid, connection)
            if row and (row.person is not None or digest == hashes[-1]):
                return row
    raise NoLine
