"""Applies the rate limits (flows.dialogs.rate_limit) to texts and to what is sent later.

What has been used stands in the database, for all processes that share it. It is written in the
transaction that records the turn, and the buckets last, because everybody waits for those rows.
Texts that are decided side by side may each take a line's last answer: a limit is exceeded by as
many answers as are decided at once.
"""

import logging
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import Connection

from bot.conversation import rate_limit_rows
from bot.conversation.rate_limit_rows import LimitsRow, LineUsage
from bot.database.database import is_deadlock
from bot.database.encryption import DecryptionError, Keys
from bot.database.sealed_columns import HISTORY
from bot.error_summary import summarize
from bot.monitoring.alarms import AlarmKind
from bot.monitoring.counters import Counters
from bot.outbox.queue import Priority
from bot.people.phone_numbers import classify_sender
from flows.dialogs import rate_limit, sender_history
from flows.dialogs.decided_turn import DecidedTurn, LimitDecision
from flows.dialogs.rate_limit_settings import (
    REMINDER_BUDGET_SHARE,
    URGENT_ALARM_SHARE,
    URGENT_ALARM_TEXTS,
    RateLimits,
    SenderKind,
    Usage,
)
from flows.dialogs.sender_history import NO_HISTORY, SenderHistory
from flows.dialogs.urgent_answers import UrgentWarning
from flows.domain.places import Home

log = logging.getLogger("handrail")

# What the operator is told of answers that are owed.
_URGENT_FLOODS = {
    UrgentWarning.ONE_NUMBER: f"{URGENT_ALARM_TEXTS} of one number in a day",
    UrgentWarning.ONE_LINE: f"{URGENT_ALARM_SHARE:.0%} of LIMIT_SEGMENTS on one line today",
}


class LimitsUnavailable(Exception):
    """The limits cannot be kept, because their tables fail. Says where, and nothing of a person."""


@dataclass(frozen=True, slots=True)
class Texter:
    """Who texts which line: the line's id and zone; the number, its hashes (the newest key's
    first), and where it is at home."""

    line: int
    zone: str
    phone: str = field(repr=False)
    hashes: list[bytes] = field(repr=False)
    home: Home = field(repr=False)


class RateLimiter:
    """Decides what of an answer may go out."""

    def __init__(self, keys: Keys, limits: RateLimits | None) -> None:
        """Without `limits` every answer goes out."""
        self._keys = keys
        self._limits = limits
        self._logged: set[tuple[int, int]] = set()

    def check(self, case: DecidedTurn, texter: Texter, connection: Connection) -> LimitDecision:
        """What goes out of a decision. Raises LimitsUnavailable."""
        if self._limits is None or not case.step.replies:
            return rate_limit.as_decided(case)
        try:
            found = rate_limit_rows.load_limits(texter.line, texter.hashes, connection)
        except Exception as error:
            raise _as_unavailable(error) from None
        today = rate_limit_rows.local_day(texter.zone, case.context.now)
        spent = found.segments if found.day == today else 0
        urgent = found.urgent_segments if found.urgent_day == today else 0
        usage = Usage(found.line_empty_at or 0, found.total_empty_at or 0, spent or 0, urgent or 0)
        history = self._open_history(found.history, texter)
        ruling = rate_limit.apply_limits(
            case, _sender_kind(texter, found), history, usage, self._limits
        )
        if ruling.limit_reached and (texter.line, today) not in self._logged:
            self._logged.add((texter.line, today))
            log.error("line %d has reached a limit: people are told that it is busy", texter.line)
        return ruling

    def record(
        self, ruling: LimitDecision, texter: Texter, connection: Connection, now: datetime
    ) -> None:
        """Write what goes out, in the transaction that records the turn. Raises
        LimitsUnavailable."""
        try:
            if ruling.history:
                rate_limit_rows.save_history(
                    texter.line,
                    texter.hashes[0],
                    self._keys.seal(
                        sender_history.dump_history(ruling.history),
                        HISTORY.of(texter.line, texter.hashes[0]),
                    ),
                    ruling.history.expires_at,
                    connection,
                )
            if self._limits and ruling.counted_segments:
                usage = LineUsage(texter.line, texter.zone, 1, ruling.counted_segments)
                rate_limit_rows.add_usage(usage, self._limits, connection, now)
            if ruling.urgent_segments:
                urgent = LineUsage(texter.line, texter.zone, 1, ruling.urgent_segments)
                rate_limit_rows.add_urgent_usage(urgent, connection, now)
        except Exception as error:
            raise _as_unavailable(error) from None

    def _open_history(self, sealed: bytes | None, texter: Texter) -> SenderHistory:
        if not sealed:
            return NO_HISTORY
        place = HISTORY.of(texter.line, texter.hashes[0])
        try:
            return sender_history.load_history(self._keys.open(sealed, place))
        except DecryptionError:
            return NO_HISTORY


class DailyBudget:
    """Keeps what is sent later within each line's segments of a day."""

    def __init__(self, limits: RateLimits | None) -> None:
        """Without `limits` a line may spend any number of segments."""
        self._limits = limits
        self._logged: set[tuple[int, int]] = set()

    def lowest_priority(self, line: int, connection: Connection, now: datetime) -> Priority:
        """The least urgent that a line may still send today: reminders end before the rest does.
        Answers were counted when they were given. Raises LimitsUnavailable."""
        if self._limits is None or not self._limits.segments:
            return Priority.REMINDER
        try:
            today, spent = rate_limit_rows.segments_spent([line], connection, now)[line]
        except Exception as error:
            raise _as_unavailable(error) from None
        if spent < self._limits.segments * REMINDER_BUDGET_SHARE:
            return Priority.REMINDER
        if (line, today) not in self._logged:
            self._logged.add((line, today))
            log.error("line %d sends no more reminders today: LIMIT_SEGMENTS is nearly used", line)
        return Priority.ANSWER

    def spend(self, line: int, segments: int, connection: Connection, now: datetime) -> None:
        """Count the segments that a line sends. Raises LimitsUnavailable."""
        if self._limits is None or not segments:
            return
        try:
            usage = LineUsage(line, rate_limit_rows.line_zone(line, connection), 0, segments)
            rate_limit_rows.add_usage(usage, self._limits, connection, now)
        except Exception as error:
            raise _as_unavailable(error) from None


def note_ruling(ruling: LimitDecision, counters: Counters) -> None:
    """Count what the limits did, and note the alarms that they give cause for."""
    if ruling.limit_reached:
        counters.note_alarm(AlarmKind.RATE_LIMIT_REACHED)
    if ruling.limited:
        counters.add("limited", why=ruling.limited)
    if ruling.limited == "day":
        counters.note_alarm(AlarmKind.NUMBER_LIMITED)
    if ruling.urgent_segments:
        counters.add("urgent_segments", ruling.urgent_segments)
    if ruling.urgent_warning:
        counters.note_alarm(AlarmKind.URGENT_FLOOD, _URGENT_FLOODS[ruling.urgent_warning])


def _as_unavailable(error: Exception) -> Exception:
    """The error to raise for a failure of the tables. A deadlock stays what it is: its transaction
    is tried again."""
    return error if is_deadlock(error) else LimitsUnavailable(summarize(error))


def _sender_kind(texter: Texter, found: LimitsRow) -> SenderKind:
    countries = (found.countries or found.country).split(",")
    kind = classify_sender(texter.phone, texter.home, countries)
    ours = (found.numbers or "").split()
    if texter.phone in ours or texter.phone.rpartition(":")[2] in ours:
        return SenderKind.MACHINE
    return SenderKind.PREMIUM if found.blocked and kind is SenderKind.PERSON else kind
