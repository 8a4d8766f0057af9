"""The health check: what waits, which workers run, how old the lists are, and what is wrong.

/readyz, /metrics, the alarms and the doctor all use this one check, so that they never disagree.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, and_, case, func, or_, select

from bot.database.schema import (
    daily_texts,
    day_counts,
    feed_lines,
    feeds,
    hotline_calls,
    lines,
    outbox,
    people,
    reminders,
)
from bot.monitoring import alarms, heartbeats
from bot.monitoring.alarms import ActiveAlarm, AlarmKind
from bot.monitoring.heartbeats import Heartbeats
from bot.outbox.queue import Status

# What is due is sent within this time, or something is wrong.
MAX_QUEUE_DELAY = timedelta(minutes=2)

# Each time the carrier tells a text to wait (HTTP 429), the text is due later. After so many times
# it counts as due since it was queued, or a carrier that never takes it would never be noticed.
HELD_ATTEMPTS = 3

# After a restore the carrier is asked for missed texts within this time, and then texts are sent.
MAX_RESTORE_HOLD = timedelta(minutes=5)

# A running worker has a heartbeat at least this often.
MAX_HEARTBEAT_AGE = timedelta(minutes=1)

# Some jobs take long or run seldom, but none goes without a heartbeat for so long.
MAX_TICK_AGE = timedelta(hours=2)

# A meeting list that has not been read for longer may be out of date.
MAX_FEED_AGE = timedelta(hours=24)

# Once there are daily backups one is made every night; a single one may fail.
MAX_BACKUP_AGE = timedelta(days=2)

# The outcome of a text is known within this time: a delivery report, or a few questions to the
# carrier.
MAX_UNKNOWN_AGE = timedelta(minutes=15)

# A hotline that nobody answered so often in a row is one that people in need may ring in vain.
MAX_UNANSWERED_CALLS = 2


@dataclass(frozen=True, slots=True)
class LineFeeds:
    """A line's meeting lists: how many; when the oldest of those that are not paused was last read
    or found unchanged (None if one never was); the names of those of them that were not taken; and
    of those that are paused."""

    line: str
    count: int
    oldest_read_at: datetime | None
    flagged: tuple[str, ...]
    paused: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class HealthStatus:
    """The state of the deployment at a moment. All times are aware datetimes.

    `oldest_due_at` is since when the most overdue text or reminder has been due. `last_backup_at`
    is None where no daily backups are expected. `crisis_lost_at` is when an answer to a crisis was
    last lost. `unknown_texts` counts the texts whose outcome is still not known after
    `MAX_UNKNOWN_AGE`. `sending_held_since` is when a backup was restored after which nothing may be
    sent yet.
    """

    at: datetime
    oldest_due_at: datetime | None
    waiting_texts: int
    unknown_texts: int
    heartbeats: Heartbeats
    worker_expected: bool
    line_feeds: tuple[LineFeeds, ...]
    last_backup_at: datetime | None
    crisis_lost_at: datetime | None
    alarms: tuple[ActiveAlarm, ...]
    unanswered_hotlines: tuple[str, ...] = ()
    sending_held_since: datetime | None = None


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that is wrong, in plain words. `critical`: people are not served as they should
    be."""

    kind: AlarmKind
    message: str
    critical: bool = True


def check_health(connection: Connection, now: datetime) -> HealthStatus:
    """The state of the deployment; only reads."""
    due, waiting = _oldest_due(connection, now)
    beats = heartbeats.read_heartbeats(connection, now)
    requested = (
        select(reminders.c.id)
        .union_all(select(day_counts.c.person_id), select(daily_texts.c.person_id))
        .limit(1)
    )
    unknown = and_(outbox.c.status == Status.UNKNOWN, outbox.c.created_at <= now - MAX_UNKNOWN_AGE)
    return HealthStatus(
        at=now,
        oldest_due_at=due,
        waiting_texts=waiting,
        unknown_texts=connection.scalar(select(func.count()).where(unknown)) or 0,
        heartbeats=beats,
        worker_expected=bool(beats.last_by_tick) or connection.scalar(requested) is not None,
        line_feeds=_line_feeds(connection),
        last_backup_at=heartbeats.last_backup_at(connection),
        crisis_lost_at=alarms.last_cause_at(connection, AlarmKind.CRISIS_ANSWER_LOST),
        alarms=tuple(alarms.active_alarms(connection)),
        unanswered_hotlines=_unanswered_hotlines(connection),
        sending_held_since=heartbeats.sending_held_since(connection),
    )


def _unanswered_hotlines(connection: Connection) -> tuple[str, ...]:
    silent = select(hotline_calls.c.hotline).where(
        hotline_calls.c.unanswered >= MAX_UNANSWERED_CALLS
    )
    return tuple(connection.scalars(silent.order_by(hotline_calls.c.hotline)))


def _oldest_due(connection: Connection, now: datetime) -> tuple[datetime | None, int]:
    """Since when the most overdue text or reminder has been due, and how many texts are."""
    held = outbox.c.attempts - outbox.c.failures >= HELD_ATTEMPTS
    texts = (
        select(func.min(case((held, outbox.c.created_at), else_=outbox.c.due_at)), func.count())
        .join(people, people.c.id == outbox.c.person_id)
        .where(
            outbox.c.status == Status.QUEUED,
            or_(outbox.c.due_at <= now, held),
            outbox.c.expires_at > now,
            people.c.stopped_at.is_(None),
        )
    )
    oldest, waiting = connection.execute(texts).one()
    overdue = [oldest]
    for table in (reminders, day_counts, daily_texts):
        overdue.append(connection.scalar(select(func.min(table.c.next_at))))
    return min((at for at in overdue if at is not None and at <= now), default=None), waiting


def _line_feeds(connection: Connection) -> tuple[LineFeeds, ...]:
    columns = lines.c.name, feeds.c.name.label("feed"), feeds.c.flag, feeds.c.good_at
    wanted = (
        select(*columns, feeds.c.paused_at)
        .select_from(lines)
        .outerjoin(feed_lines)
        .outerjoin(feeds, feeds.c.id == feed_lines.c.feed_id)
        .order_by(lines.c.name, feeds.c.name)
    )
    found: dict[str, list[Any]] = {}
    for row in connection.execute(wanted):
        theirs = found.setdefault(row.name, [])
        if row.feed is not None:
            theirs.append(row)
    return tuple(_of_line(line, theirs) for line, theirs in found.items())


def _of_line(line: str, theirs: Sequence[Any]) -> LineFeeds:
    read = [row for row in theirs if row.paused_at is None]
    ages = [row.good_at for row in read if row.good_at]
    return LineFeeds(
        line,
        len(theirs),
        min(ages, default=None) if len(ages) == len(read) else None,
        tuple(row.feed for row in read if row.flag),
        tuple(row.feed for row in theirs if row.paused_at),
    )


def find_problems(health: HealthStatus) -> Iterator[Problem]:
    """What is wrong."""
    now = health.at
    if health.oldest_due_at and now - health.oldest_due_at > MAX_QUEUE_DELAY:
        yield Problem(
            AlarmKind.QUEUE_STUCK,
            f"something has been due for {_rough_duration(now - health.oldest_due_at)}",
        )
    if health.sending_held_since and now - health.sending_held_since > MAX_RESTORE_HOLD:
        age = _rough_duration(now - health.sending_held_since)
        says = f"nothing is sent for {age}, since a backup was restored: missed texts come first"
        yield Problem(AlarmKind.QUEUE_STUCK, says)
    yield from _worker_problems(health)
    for lists in health.line_feeds:
        # A list that was added just now has not been read yet either, but has no flag.
        never = lists.oldest_read_at is None and lists.flagged
        if never or (lists.oldest_read_at and now - lists.oldest_read_at > MAX_FEED_AGE):
            says = f"{lists.line}: a meeting list has not been read well yet"
            if lists.oldest_read_at:
                age = _rough_duration(now - lists.oldest_read_at)
                says = f"{lists.line}: a meeting list has not been read well for {age}"
            yield Problem(AlarmKind.FEED_STALE, says)
        if lists.flagged:
            names = ", ".join(lists.flagged)
            yield Problem(
                AlarmKind.FEED_FLAGGED, f"{lists.line}: not taken: {names}", critical=False
            )
    if health.unknown_texts:
        says = f"the fate of {health.unknown_texts} texts is not known"
        yield Problem(AlarmKind.OUTCOME_UNKNOWN, says, critical=False)
    if health.last_backup_at and now - health.last_backup_at > MAX_BACKUP_AGE:
        age = _rough_duration(now - health.last_backup_at)
        says = f"no copy of the database has been made for {age}"
        yield Problem(AlarmKind.BACKUP_STALE, says, critical=False)
    yield from _crisis_problems(health)


def _crisis_problems(health: HealthStatus) -> Iterator[Problem]:
    if health.unanswered_hotlines:
        says = f"nobody answers {', '.join(health.unanswered_hotlines)}"
        yield Problem(AlarmKind.HOTLINE_UNANSWERED, says, critical=False)
    for alarm in health.alarms:
        if alarm.kind == AlarmKind.CRISIS_ANSWER_LOST:
            yield Problem(
                AlarmKind.CRISIS_ANSWER_LOST, "an answer to somebody in a crisis did not arrive"
            )


def _worker_problems(health: HealthStatus) -> Iterator[Problem]:
    now, newest = health.at, health.heartbeats.newest
    if not health.worker_expected:
        return
    if newest is None:
        yield Problem(AlarmKind.NO_WORKER, "there are reminders, and no worker has ever run")
    elif now - newest > MAX_HEARTBEAT_AGE:
        yield Problem(
            AlarmKind.NO_WORKER, f"no worker has been seen for {_rough_duration(now - newest)}"
        )
    else:
        for name, at in sorted(health.heartbeats.last_by_tick.items()):
            if now - at > MAX_TICK_AGE:
                says = f"{name} has not gone well for {_rough_duration(now - at)}"
                yield Problem(AlarmKind.TICK_FAILING, says, critical=False)


def _rough_duration(length: timedelta) -> str:
    """A length of time in words, rounded down: "3 minutes"."""
    minutes = int(length.total_seconds() // 60)
    if minutes >= 2 * 1440:
        return f"{minutes // 1440} days"
    if minutes >= 2 * 60:
        return f"{minutes // 60} hours"
    return f"{minutes} minutes" if minutes > 1 else "1 minute"
