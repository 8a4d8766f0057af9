"""What somebody at the desk asked for that needs a list to be read, or takes long: no page waits
for it. It stands in a table, a worker does it (bot.operators.run_list_tasks), and pages ask again
until it is done. All of it is deleted a day later.

Of each kind there is one at a time for a list: who asks for the same gets that one.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import Column, Connection, Row, delete, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite

from bot.database.database import Database
from bot.database.schema import list_tasks as table

# A worker that has not ended one after so long never will: its process is gone.
MAX_TASK_TIME = timedelta(minutes=15)

# So many may wait. Each of them lets a worker fetch from somewhere.
MAX_WAITING_TASKS = 20


class TaskKind(StrEnum):
    """What is asked for. Values are stored."""

    PREVIEW = "preview"
    ADD = "add"
    READ = "read"
    DIFFERENCE = "difference"
    ACCEPT = "accept"
    LETTER = "letter"
    USE = "use"
    LEAVE = "leave"
    REMOVE = "remove"


class Outcome(StrEnum):
    """What came of it: `ALREADY` where there was nothing left to do. Values are stored."""

    GOING_ON = ""
    DONE = "done"
    ALREADY = "already"
    FAILED = "failed"


class TaskError(Exception):
    """It cannot be asked for now. The message is for the operator."""


@dataclass(frozen=True, slots=True)
class ListTask:
    """A task, as a page shows it. `feed` is the id of its list, None for one that is not taken on
    or gone; `location` is sealed."""

    id: int
    kind: TaskKind
    feed: int | None
    subject: str
    asked_by: str
    asked_at: datetime
    claimed_until: datetime | None
    finished_at: datetime | None
    outcome: Outcome
    said: str
    content: str
    settings: Mapping[str, Any] = field(repr=False)
    location: str = field(repr=False)
    result: Mapping[str, Any] = field(repr=False)

    def is_broken_off(self, now: datetime) -> bool:
        """Whether its worker is gone."""
        return self.finished_at is None and bool(self.claimed_until and self.claimed_until <= now)

    def goes_on(self, now: datetime) -> bool:
        """Whether more is to come."""
        return self.finished_at is None and not self.is_broken_off(now)


_COLUMNS: tuple[Column[Any], ...] = (
    *(table.c.id, table.c.kind, table.c.feed_id, table.c.subject, table.c.asked_by),
    *(table.c.asked_at, table.c.claimed_until, table.c.finished_at, table.c.outcome),
    *(table.c.said, table.c.content, table.c.settings, table.c.location, table.c.result),
)


def ask_for(
    kind: TaskKind,
    feed: int | None,
    subject: str,
    asked_by: str,
    connection: Connection,
    now: datetime,
    settings: Mapping[str, Any] | None = None,
    location: str = "",
) -> int | None:
    """Ask for a task: its id; None where the same goes on for this list. Raises TaskError where too
    many wait."""
    over = or_(table.c.finished_at.is_not(None), table.c.claimed_until <= now)
    same = (table.c.feed_id == feed) if feed else (table.c.asked_by == asked_by)
    connection.execute(delete(table).where(table.c.kind == kind, same, over))
    waiting = select(table.c.id).where(table.c.finished_at.is_(None)).limit(MAX_WAITING_TASKS)
    if len(connection.scalars(waiting).all()) >= MAX_WAITING_TASKS:
        raise TaskError("Too much is being read just now. Try again in some minutes.")
    values = {
        "kind": kind.value,
        "feed_id": feed,
        "subject": subject,
        "asked_by": asked_by,
        "asked_at": now,
        "settings": dict(settings or {}),
        "location": location,
        "result": {},
        "files": {},
    }
    insert = sqlite.insert if connection.dialect.name == "sqlite" else postgresql.insert
    made = insert(table).values(values).on_conflict_do_nothing().returning(table.c.id)
    return connection.execute(made).scalar_one_or_none()


def ask_to_accept(
    feed: int, content: str, asked_by: str, connection: Connection, now: datetime
) -> bool:
    """Ask that what was found at a list's place is taken, if that is what was looked at: of two who
    ask for one content the second gets False, and so does who looked at another."""
    accepts = (table.c.feed_id == feed) & (table.c.kind == TaskKind.ACCEPT)
    before = connection.execute(select(*_COLUMNS).where(accepts)).one_or_none()
    if before is not None and _task(before).goes_on(now):
        return False
    seen = (
        table.c.feed_id == feed,
        table.c.kind == TaskKind.DIFFERENCE,
        table.c.outcome == Outcome.DONE,
        table.c.content == content,
    )
    if before is not None and connection.scalar(select(table.c.id).where(*seen)):
        connection.execute(delete(table).where(accepts))
    values = {"kind": TaskKind.ACCEPT, "asked_by": asked_by, "asked_at": now, "finished_at": None}
    values |= {"claimed_until": None, "outcome": Outcome.GOING_ON, "said": ""}
    return bool(connection.execute(update(table).where(*seen).values(values)).rowcount)


def ask_to_add(task: int, asked_by: str, connection: Connection, now: datetime) -> bool:
    """Ask that a list is taken on that was looked at; False if somebody has asked already."""
    seen = (
        table.c.id == task,
        table.c.kind == TaskKind.PREVIEW,
        table.c.outcome == Outcome.DONE,
    )
    values = {"kind": TaskKind.ADD, "asked_by": asked_by, "asked_at": now, "finished_at": None}
    values |= {"claimed_until": None, "outcome": Outcome.GOING_ON}
    return bool(connection.execute(update(table).where(*seen).values(values)).rowcount)


def claim_task(database: Database, now: datetime) -> ListTask | None:
    """The task that has waited longest, which is this worker's from now on; None if none waits."""
    free = (table.c.finished_at.is_(None), table.c.claimed_until.is_(None))
    with database.reading() as connection:
        waiting = connection.execute(select(*_COLUMNS).where(*free).order_by(table.c.id)).all()
    for row in waiting:
        mine = update(table).where(table.c.id == row.id, *free)
        with database.transaction() as connection:
            if connection.execute(mine.values(claimed_until=now + MAX_TASK_TIME)).rowcount:
                return _task(row)
    return None


def finish_task(task: ListTask, database: Database, now: datetime, **columns: Any) -> None:
    """Write down what came of a task. Nothing, if it was taken for broken off meanwhile."""
    this = (table.c.id == task.id, table.c.asked_at == task.asked_at)
    with database.transaction() as connection:
        connection.execute(update(table).where(*this).values(finished_at=now, **columns))


def tasks_of_list(feed: int, connection: Connection) -> dict[TaskKind, ListTask]:
    """The tasks of a list, at most one of a kind."""
    found = connection.execute(select(*_COLUMNS).where(table.c.feed_id == feed))
    return {task.kind: task for task in map(_task, found)}


def task_by_id(task: int, connection: Connection) -> ListTask | None:
    """The task of an id."""
    row = connection.execute(select(*_COLUMNS).where(table.c.id == task)).one_or_none()
    return None if row is None else _task(row)


def tasks_to_show(feeds: Collection[int], asked_by: str, connection: Connection) -> list[ListTask]:
    """The tasks of these lists that are not done, and what somebody asked for that is of no list
    (any more), the latest first."""
    open_ones = table.c.feed_id.in_(feeds) & table.c.finished_at.is_(None)
    own = table.c.feed_id.is_(None) & (table.c.asked_by == asked_by)
    wanted = select(*_COLUMNS).where(or_(open_ones, own)).order_by(table.c.asked_at.desc())
    return [_task(row) for row in connection.execute(wanted.limit(MAX_WAITING_TASKS))]


def file_of_task(task: int, name: str, connection: Connection) -> str | None:
    """A file that a task made; None if it made no such file."""
    files = connection.scalar(select(table.c.files).where(table.c.id == task)) or {}
    found = files.get(name)
    return None if found is None else str(found)


def _task(row: Row[Any]) -> ListTask:
    values = dict(row._mapping)
    values["feed"] = values.pop("feed_id")
    values["kind"], values["outcome"] = TaskKind(row.kind), Outcome(row.outcome)
    return ListTask(**values)
