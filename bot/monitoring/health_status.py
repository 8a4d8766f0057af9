"""How the deployment is: what waits, who works, how old the lists are; and what is wrong with it.

One look serves /readyz, /metrics, the alarms and the doctor, so that they never disagree.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, and_, func, select

from bot.database.schema import day_counts, feeds, lines, outbox, people, reminders
from bot.monitoring import alarms, heartbeats
from bot.monitoring.alarms import Raised, Trouble
from bot.monitoring.heartbeats import Life
from bot.outbox.queue import Status

# What is due goes out within this, or something is wrong.
LONGEST_WAIT = timedelta(minutes=2)

# Some worker ticks at least this often, if there is one.
LONGEST_SILENCE = timedelta(minutes=1)

# One kind of tick may take long, or come seldom; no kind as long as this.
LONGEST_TICK = timedelta(hours=2)

# A list is read at least daily, or its meetings may have moved.
LONGEST_READ = timedelta(hours=24)

# A copy of the database is made every night where one ever was; one may fail.
LONGEST_COPY = timedelta(days=2)

# What became of a text is found out within this: a receipt's time, and a few questions.
LONGEST_UNKNOWN = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class Lists:
    """A line's meeting lists: how many, when the one that has waited longest was last read well or
    found unchanged (None if one never was), and the names of those that were not taken."""

    line: str
    number: int
    read: datetime | None
    flagged: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Condition:
    """How things are at a moment. `due` is since when the most overdue text or reminder has been
    due, `copied` when the last daily copy was made (None where none is expected), `crisis_lost`
    when an answer to a crisis was last known not to have arrived, `unknown` how many texts have a
    fate that nobody can find out."""

    at: datetime
    due: datetime | None
    waiting: int
    unknown: int
    life: Life
    works: bool
    lists: tuple[Lists, ...]
    copied: datetime | None
    crisis_lost: datetime | None
    alarms: tuple[Raised, ...]


@dataclass(frozen=True, slots=True)
class Complaint:
    """Something that is wrong, in plain words. `red` where people are not served as they should
    be."""

    trouble: Trouble
    says: str
    red: bool = True


def look(connection: Connection, now: datetime) -> Condition:
    """How things are; only reads."""
    due, waiting = _due(connection, now)
    life = heartbeats.read(connection, now)
    promised = select(reminders.c.id).union_all(select(day_counts.c.person_id)).limit(1)
    unknown = and_(outbox.c.status == Status.UNKNOWN, outbox.c.created_at <= now - LONGEST_UNKNOWN)
    return Condition(
        at=now,
        due=due,
        waiting=waiting,
        unknown=connection.scalar(select(func.count()).where(unknown)) or 0,
        life=life,
        works=bool(life.last) or connection.scalar(promised) is not None,
        lists=_lists(connection),
        copied=heartbeats.last_copy(connection),
        crisis_lost=alarms.last_seen(connection, Trouble.CRISIS_LOST),
        alarms=tuple(alarms.raised(connection)),
    )


def _due(connection: Connection, now: datetime) -> tuple[datetime | None, int]:
    """Since when the most overdue text or reminder has been due, and how many texts are."""
    texts = (
        select(func.min(outbox.c.due_at), func.count())
        .join(people, people.c.id == outbox.c.person_id)
        .where(
            outbox.c.status == Status.QUEUED,
            outbox.c.due_at <= now,
            outbox.c.expires_at > now,
            people.c.stopped_at.is_(None),
        )
    )
    oldest, waiting = connection.execute(texts).one()
    overdue = [oldest]
    for table in (reminders, day_counts):
        overdue.append(connection.scalar(select(func.min(table.c.next_at))))
    return min((at for at in overdue if at is not None and at <= now), default=None), waiting


def _lists(connection: Connection) -> tuple[Lists, ...]:
    wanted = (
        select(lines.c.name, feeds.c.name.label("feed"), feeds.c.flag, feeds.c.good_at)
        .outerjoin_from(lines, feeds)
        .order_by(lines.c.name, feeds.c.name)
    )
    found: dict[str, list[tuple[str, str, datetime | None]]] = {}
    for row in connection.execute(wanted):
        theirs = found.setdefault(row.name, [])
        if row.feed is not None:
            theirs.append((row.feed, row.flag, row.good_at))
    return tuple(
        Lists(
            line,
            len(theirs),
            min((read for _, _, read in theirs if read), default=None)
            if all(read for _, _, read in theirs)
            else None,
            tuple(feed for feed, flag, _ in theirs if flag),
        )
        for line, theirs in found.items()
    )


def complaints(condition: Condition) -> Iterator[Complaint]:
    """What is wrong."""
    now = condition.at
    if condition.due and now - condition.due > LONGEST_WAIT:
        yield Complaint(Trouble.QUEUE, f"something has been due for {_long(now - condition.due)}")
    yield from _idle(condition)
    for lists in condition.lists:
        # One that was taken on just now has not been read yet either, and has no flag.
        never = lists.read is None and lists.flagged
        if never or (lists.read and now - lists.read > LONGEST_READ):
            age = f"for {_long(now - lists.read)}" if lists.read else "yet"
            yield Complaint(
                Trouble.FEED_OLD, f"{lists.line}: a meeting list has not been read well {age}"
            )
        if lists.flagged:
            names = ", ".join(lists.flagged)
            yield Complaint(Trouble.FEED_FLAGGED, f"{lists.line}: not taken: {names}", red=False)
    if condition.unknown:
        says = f"the fate of {condition.unknown} texts is not known"
        yield Complaint(Trouble.UNKNOWN, says, red=False)
    if condition.copied and now - condition.copied > LONGEST_COPY:
        says = f"no copy of the database has been made for {_long(now - condition.copied)}"
        yield Complaint(Trouble.COPY_OLD, says, red=False)
    for alarm in condition.alarms:
        if alarm.kind == Trouble.CRISIS_LOST:
            yield Complaint(Trouble.CRISIS_LOST, "an answer to somebody in a crisis did not arrive")


def _idle(condition: Condition) -> Iterator[Complaint]:
    now, newest = condition.at, condition.life.newest
    if not condition.works:
        return
    if newest is None:
        yield Complaint(Trouble.WORKER, "there are reminders, and no worker has ever run")
    elif now - newest > LONGEST_SILENCE:
        yield Complaint(Trouble.WORKER, f"no worker has ticked for {_long(now - newest)}")
    else:
        for name, at in sorted(condition.life.last.items()):
            if now - at > LONGEST_TICK:
                says = f"{name} has not gone well for {_long(now - at)}"
                yield Complaint(Trouble.TICK, says, red=False)


def _long(length: timedelta) -> str:
    """A length of time, roughly: "3 minutes"."""
    minutes = int(length.total_seconds() // 60)
    for size, unit in ((1440, "days"), (60, "hours")):
        if minutes >= 2 * size:
            return f"{minutes // size} {unit}"
    return f"{max(minutes, 1)} minute{'s'[: minutes > 1]}"
