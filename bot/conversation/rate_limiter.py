"""Keeps the limits (flows.dialogs.rate_limit) in the database, for all processes that share it.

One statement looks up what has been used; two write down what is used now, in the transaction that
records the turn, and the meters last, because everybody waits for those. Texts that are decided
side by side may each take a line's last answer: too many by as many as are in the air.
"""

import logging
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from sqlalchemy import (
    Connection,
    Dialect,
    bindparam,
    case,
    delete,
    exists,
    func,
    literal_column,
    select,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.sql import ClauseElement

from bot.database.compiled_statements import CompiledStatement
from bot.database.database import is_deadlock
from bot.database.encryption import DecryptionError, Keys
from bot.database.schema import (
    blocked,
    epoch_milliseconds,
    line_numbers,
    lines,
    senders,
    token_buckets,
)
from bot.error_summary import summarize
from bot.outbox.queue import Priority
from bot.people.phone_numbers import classify_sender
from flows.dialogs import rate_limit
from flows.dialogs.rate_limit import (
    MAX_CLOCK_SKEW_MS,
    NO_HISTORY,
    REMINDER_BUDGET_SHARE,
    DecidedTurn,
    LimitDecision,
    RateLimits,
    SenderHistory,
    SenderKind,
    Usage,
    token_cost,
)
from flows.domain.places import Home

log = logging.getLogger("handrail")

# The meter of all lines.
ALL_LINES_ID = 0


class LimitsUnavailable(Exception):
    """The limits cannot be kept: their tables fail. Says where, and nothing of anybody."""


@dataclass(frozen=True, slots=True)
class Texter:
    """Who texts which line: its id and zone; the number, what it is found by (the newest key's
    first), and where it is at home."""

    line: int
    zone: str
    phone: str = field(repr=False)
    hashes: list[bytes] = field(repr=False)
    home: Home = field(repr=False)


class RateLimiter:
    """What may go out, and the tables that know."""

    def __init__(self, keys: Keys, limits: RateLimits | None) -> None:
        """Without `allowed` there are no limits at all."""
        self._keys = keys
        self._limits = limits
        self._logged: set[tuple[int, int]] = set()

    def check(self, case: DecidedTurn, texter: Texter, connection: Connection) -> LimitDecision:
        """What goes out of a decision. Raises Down."""
        if self._limits is None or not case.step.replies:
            return LimitDecision(case.step)
        try:
            found = _look_up(texter, connection)
        except Exception as error:
            raise _as_unavailable(error) from None
        today = _local_day(texter.zone, case.context.now)
        spent = found.segments if found.day == today else 0
        usage = Usage(found.line_dry_at or 0, found.total_dry_at or 0, spent or 0)
        memory = self._memory(found.memory)
        ruling = rate_limit.apply_limits(
            case, _sender_kind(texter, found), memory, usage, self._limits
        )
        if ruling.limit_reached and (texter.line, today) not in self._logged:
            self._logged.add((texter.line, today))
            log.error("line %d has reached a limit: people are told that it is busy", texter.line)
        return ruling

    def record(
        self, ruling: LimitDecision, texter: Texter, connection: Connection, now: datetime
    ) -> None:
        """Write down what goes out, in the transaction that records it. Raises Down."""
        try:
            if ruling.history:
                values = {
                    "line_id": texter.line,
                    "phone_hash": texter.hashes[0],
                    "memory": self._keys.seal(rate_limit.dump_history(ruling.history)),
                    "until": ruling.history.expires_at,
                }
                _SAVE_MEMORY.run(connection, values)
            if self._limits and ruling.counted_segments:
                _add_usage(
                    texter.line, texter.zone, ruling.counted_segments, self._limits, connection, now
                )
        except Exception as error:
            raise _as_unavailable(error) from None

    def _memory(self, sealed: bytes | None) -> SenderHistory:
        try:
            return rate_limit.load_history(self._keys.open(sealed)) if sealed else NO_HISTORY
        except DecryptionError:
            return NO_HISTORY


class DailyBudget:
    """The day's spending of each line, for what is sent later."""

    def __init__(self, limits: RateLimits | None) -> None:
        """Without `allowed` there is no end to it."""
        self._limits = limits
        self._logged: set[tuple[int, int]] = set()

    def lowest_priority(self, line: int, connection: Connection, now: datetime) -> Priority:
        """The least urgent that a line may still send today: reminders end before the rest does.
        Answers were counted when they were given. Raises Down."""
        if self._limits is None or not self._limits.segments:
            return Priority.REMINDER
        try:
            today, spent = _segments_spent(line, connection, now)
        except Exception as error:
            raise _as_unavailable(error) from None
        if spent < self._limits.segments * REMINDER_BUDGET_SHARE:
            return Priority.REMINDER
        if (line, today) not in self._logged:
            self._logged.add((line, today))
            log.error("line %d sends no more reminders today: LIMIT_SEGMENTS is nearly used", line)
        return Priority.ANSWER

    def spend(self, line: int, segments: int, connection: Connection, now: datetime) -> None:
        """Count what a line sends. Raises Down."""
        if self._limits is None or not segments:
            return
        try:
            zone = connection.scalars(select(lines.c.zone).where(lines.c.id == line)).one()
            _add_usage(line, zone, segments, self._limits, connection, now, answers=0)
        except Exception as error:
            raise _as_unavailable(error) from None


def _as_unavailable(error: Exception) -> Exception:
    """What a failure of the tables is to those who ask. A deadlock is none: it is done again."""
    return error if is_deadlock(error) else LimitsUnavailable(summarize(error))


def delete_expired_senders(connection: Connection, now: datetime) -> None:
    """Forget the numbers whose last day matters no more."""
    connection.execute(delete(senders).where(senders.c.until <= now))


class _LimitsRow(NamedTuple):
    """What the tables know of a number and its line. None: nothing."""

    countries: str
    country: str
    memory: bytes | None
    line_dry_at: int | None
    day: int | None
    segments: int | None
    total_dry_at: int | None
    blocked: bool
    numbers: str | None


def _look_up(texter: Texter, connection: Connection) -> _LimitsRow:
    # Never the number itself, of which nothing but a hash is bound: a server may log that.
    values = {"line": texter.line, "hash": texter.hashes[0]}
    found = _LimitsRow._make(_SELECT_LIMITS.run(connection, values).fetchone())
    for older in texter.hashes[1:]:  # somebody was blocked under the key before
        if _SELECT_BLOCKED.run(connection, {"hash": older}).fetchone():
            return found._replace(blocked=True)
    return found


def _sender_kind(texter: Texter, found: _LimitsRow) -> SenderKind:
    countries = (found.countries or found.country).split(",")
    kind = classify_sender(texter.phone, texter.home, countries)
    ours = (found.numbers or "").split()
    if texter.phone in ours or texter.phone.rpartition(":")[2] in ours:
        return SenderKind.MACHINE
    return SenderKind.PREMIUM if found.blocked and kind is SenderKind.PERSON else kind


def _segments_spent(line: int, connection: Connection, now: datetime) -> tuple[int, int]:
    """The day it is on a line, and the segments spent on it."""
    wanted = (
        select(lines.c.zone, token_buckets.c.day, token_buckets.c.segments)
        .outerjoin(token_buckets, token_buckets.c.id == lines.c.id)
        .where(lines.c.id == line)
    )
    zone, day, segments = connection.execute(wanted).one()
    today = _local_day(zone, now)
    return today, segments if day == today else 0


def _add_usage(
    line: int,
    zone: str,
    segments: int,
    limits: RateLimits,
    connection: Connection,
    now: datetime,
    answers: int = 1,
) -> None:
    at = epoch_milliseconds(now)
    values = {
        "line": line,
        "line_dry_at": at + answers * token_cost(limits.line),
        "all": ALL_LINES_ID,
        "total_dry_at": at + answers * token_cost(limits.total),
        "day": _local_day(zone, now),
        "segments": segments,
        "now": at,
    }
    _ADD_USAGE.run(connection, values)


def _local_day(zone: str, now: datetime) -> int:
    return now.astimezone(ZoneInfo(zone)).toordinal()


_total_meters = token_buckets.alias("total")


def _limits_query(dialect: Dialect) -> ClauseElement:
    joined = func.group_concat if dialect.name == "sqlite" else func.string_agg
    made: ClauseElement = (
        select(
            lines.c.countries,
            lines.c.country,
            select(senders.c.memory)
            .where(senders.c.line_id == lines.c.id, senders.c.phone_hash == bindparam("hash"))
            .scalar_subquery(),
            token_buckets.c.dry_at,
            token_buckets.c.day,
            token_buckets.c.segments,
            select(_total_meters.c.dry_at)
            .where(_total_meters.c.id == ALL_LINES_ID)
            .scalar_subquery(),
            exists().where(blocked.c.phone_hash == bindparam("hash")),
            # All of ours, a handful: whether the sender is one of them is for us alone to see.
            select(joined(line_numbers.c.number, literal_column("' '"))).scalar_subquery(),
        )
        .select_from(lines)
        .outerjoin(token_buckets, token_buckets.c.id == lines.c.id)
        .where(lines.c.id == bindparam("line"))
    )
    return made


_SELECT_LIMITS = CompiledStatement(_limits_query)
_SELECT_BLOCKED = CompiledStatement(
    select(blocked.c.at).where(blocked.c.phone_hash == bindparam("hash"))
)


def _memory_upsert(dialect: Dialect) -> ClauseElement:
    kind = sqlite if dialect.name == "sqlite" else postgresql
    names = ("line_id", "phone_hash", "memory", "until")
    new: Any = kind.insert(senders).values({name: bindparam(name) for name in names})
    news = {"memory": new.excluded.memory, "until": new.excluded.until}
    made: ClauseElement = new.on_conflict_do_update(
        index_elements=["line_id", "phone_hash"], set_=news
    )
    return made


def _usage_upsert(dialect: Dialect) -> ClauseElement:
    on_sqlite = dialect.name == "sqlite"
    later = func.max if on_sqlite else func.greatest
    new: Any = (sqlite if on_sqlite else postgresql).insert(token_buckets)
    now: Any = bindparam("now")
    rows = [
        {
            "id": bindparam("line"),
            "dry_at": bindparam("line_dry_at"),
            "day": bindparam("day"),
            "segments": bindparam("segments"),
        },
        {
            "id": bindparam("all"),
            "dry_at": bindparam("total_dry_at"),
            "day": bindparam("day"),
            "segments": 0,
        },
    ]
    # A bucket that a clock ahead has filled is as good as dry.
    dry = case(
        (token_buckets.c.dry_at >= now + MAX_CLOCK_SKEW_MS, now),
        else_=later(token_buckets.c.dry_at, now),
    )
    same_day = case((token_buckets.c.day == new.excluded.day, token_buckets.c.segments), else_=0)
    news = {
        "dry_at": dry + new.excluded.dry_at - now,
        "day": new.excluded.day,
        "segments": same_day + new.excluded.segments,
    }
    made: ClauseElement = new.values(rows).on_conflict_do_update(index_elements=["id"], set_=news)
    return made


_SAVE_MEMORY = CompiledStatement(_memory_upsert)
_ADD_USAGE = CompiledStatement(_usage_upsert)
