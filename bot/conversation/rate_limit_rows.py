"""The tables of the rate limiter: what is known of a sender and its line, and what has been used.

One statement looks up all that a decision needs; two write what it used (decision 14).
"""

from collections.abc import Sequence
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

from bot.database.compiled_statements import (
    CompiledQuery,
    CompiledStatement,
    labelled_columns,
    upsert,
)
from bot.database.schema import (
    blocked,
    epoch_milliseconds,
    line_numbers,
    lines,
    senders,
    token_buckets,
    urgent_usage,
)
from flows.dialogs.rate_limit_settings import RateLimits, token_cost
from flows.dialogs.sender_history import MAX_CLOCK_SKEW_MS

# The token bucket of all lines together.
ALL_LINES_ID = 0


class LimitsRow(NamedTuple):
    """What the tables know of a sender and its line. A field is None where there is no such row.

    `countries` and `numbers` are as they are stored: "US,CA", and ours with spaces between.
    `history` is sealed. The two `empty_at` are in milliseconds since 1970; the days are ordinals.
    """

    countries: str
    country: str
    history: bytes | None
    line_empty_at: int | None
    day: int | None
    segments: int | None
    total_empty_at: int | None
    blocked: bool
    numbers: str | None
    urgent_day: int | None
    urgent_segments: int | None


class LineUsage(NamedTuple):
    """What is to be counted for a line in this zone: answers, and segments of the day's budget."""

    line: int
    zone: str
    answers: int
    segments: int


def load_limits(line: int, hashes: Sequence[bytes], connection: Connection) -> LimitsRow:
    """What limits a sender on a line. The hashes of the sender's number begin with the newest
    key's."""
    # Never the number itself: a server may log what is bound.
    found = _SELECT_LIMITS.first(connection, {"line": line, "hash": hashes[0]})
    assert found is not None  # the line is there: its text is being answered
    for older in hashes[1:]:  # the number may have been blocked under an older key
        if _SELECT_BLOCKED.first(connection, {"hash": older}):
            return found._replace(blocked=True)
    return found


def save_history(
    line: int, phone_hash: bytes, history: bytes, until: int, connection: Connection
) -> None:
    """Save a sender's sealed history, which is needed until then (milliseconds since 1970)."""
    values = {"line_id": line, "phone_hash": phone_hash, "memory": history, "until": until}
    _SAVE_HISTORY.run(connection, values)


def delete_expired_senders(connection: Connection, now: datetime) -> None:
    """Forget the numbers whose history no limit needs any more."""
    connection.execute(delete(senders).where(senders.c.until <= now))


def add_usage(usage: LineUsage, limits: RateLimits, connection: Connection, now: datetime) -> None:
    """Count what a line uses, in its bucket and in that of all lines."""
    at = epoch_milliseconds(now)
    values = {
        "line": usage.line,
        "line_dry_at": at + usage.answers * token_cost(limits.line),
        "all": ALL_LINES_ID,
        "total_dry_at": at + usage.answers * token_cost(limits.total),
        "day": local_day(usage.zone, now),
        "segments": usage.segments,
        "now": at,
    }
    _ADD_USAGE.run(connection, values)


def add_urgent_usage(usage: LineUsage, connection: Connection, now: datetime) -> None:
    """Count answers that no limit stops, in the line's meter of a day. No bucket is touched, so
    that they do not wait for the answers to everybody else."""
    values = {
        "line": usage.line,
        "day": local_day(usage.zone, now),
        "answers": usage.answers,
        "segments": usage.segments,
    }
    _ADD_URGENT_USAGE.run(connection, values)


def line_zone(line: int, connection: Connection) -> str:
    """The name of a line's time zone."""
    zone: str = connection.scalars(select(lines.c.zone).where(lines.c.id == line)).one()
    return zone


def segments_spent(
    of: Sequence[int], connection: Connection, now: datetime
) -> dict[int, tuple[int, int]]:
    """The day it is on each of these lines (an ordinal), and the segments spent on it."""
    wanted = (
        select(lines.c.id, lines.c.zone, token_buckets.c.day, token_buckets.c.segments)
        .outerjoin(token_buckets, token_buckets.c.id == lines.c.id)
        .where(lines.c.id.in_(of))
    )
    found = {}
    for line, zone, day, segments in connection.execute(wanted):
        today = local_day(zone, now)
        found[line] = today, segments if day == today else 0
    return found


def local_day(zone: str, now: datetime) -> int:
    """The ordinal of the day it is in a zone."""
    return now.astimezone(ZoneInfo(zone)).toordinal()


_total_buckets = token_buckets.alias("total")


def _limits_query(dialect: Dialect) -> ClauseElement:
    joined = func.group_concat if dialect.name == "sqlite" else func.string_agg
    columns = labelled_columns(
        countries=lines.c.countries,
        country=lines.c.country,
        history=select(senders.c.memory)
        .where(senders.c.line_id == lines.c.id, senders.c.phone_hash == bindparam("hash"))
        .scalar_subquery(),
        line_empty_at=token_buckets.c.dry_at,
        day=token_buckets.c.day,
        segments=token_buckets.c.segments,
        total_empty_at=select(_total_buckets.c.dry_at)
        .where(_total_buckets.c.id == ALL_LINES_ID)
        .scalar_subquery(),
        blocked=exists().where(blocked.c.phone_hash == bindparam("hash")),
        # All of ours, a handful: only we compare them with the sender's, not the server.
        numbers=select(joined(line_numbers.c.number, literal_column("' '"))).scalar_subquery(),
        urgent_day=urgent_usage.c.day,
        urgent_segments=urgent_usage.c.segments,
    )
    made: ClauseElement = (
        select(*columns)
        .select_from(lines)
        .outerjoin(token_buckets, token_buckets.c.id == lines.c.id)
        .outerjoin(urgent_usage, urgent_usage.c.line_id == lines.c.id)
        .where(lines.c.id == bindparam("line"))
    )
    return made


class _BlockedNumber(NamedTuple):
    at: int


_SELECT_LIMITS = CompiledQuery(_limits_query, LimitsRow)
_SELECT_BLOCKED = CompiledQuery(
    select(blocked.c.at).where(blocked.c.phone_hash == bindparam("hash")), _BlockedNumber
)
_SAVE_HISTORY = upsert(senders, "line_id", "phone_hash", overwrite=("memory", "until"))


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
    # A bucket filled by a clock that was ahead counts as empty.
    empty_at = case(
        (token_buckets.c.dry_at >= now + MAX_CLOCK_SKEW_MS, now),
        else_=later(token_buckets.c.dry_at, now),
    )
    same_day = case((token_buckets.c.day == new.excluded.day, token_buckets.c.segments), else_=0)
    news = {
        "dry_at": empty_at + new.excluded.dry_at - now,
        "day": new.excluded.day,
        "segments": same_day + new.excluded.segments,
    }
    made: ClauseElement = new.values(rows).on_conflict_do_update(index_elements=["id"], set_=news)
    return made


_ADD_USAGE = CompiledStatement(_usage_upsert)


def _urgent_upsert(dialect: Dialect) -> ClauseElement:
    new: Any = (sqlite if dialect.name == "sqlite" else postgresql).insert(urgent_usage)
    columns = {"line_id": "line", "day": "day", "answers": "answers", "segments": "segments"}
    row: dict[str, Any] = {column: bindparam(name) for column, name in columns.items()}
    same_day = urgent_usage.c.day == new.excluded.day
    news = {"day": new.excluded.day} | {
        name: case((same_day, urgent_usage.c[name]), else_=0) + new.excluded[name]
        for name in ("answers", "segments")
    }
    made: ClauseElement = new.values(row).on_conflict_do_update(
        index_elements=["line_id"], set_=news
    )
    return made


_ADD_URGENT_USAGE = CompiledStatement(_urgent_upsert)
