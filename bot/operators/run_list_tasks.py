"""Does what somebody at the desk asked for about lists: a worker's job."""

import logging
import traceback
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import select

from bot.database.database import Database
from bot.database.encryption import Keys
from bot.database.schema import feeds
from bot.feeds.fetching.feed_location import open_location
from bot.feeds.rows.feed_error import FeedError
from bot.feeds.sync.checked_list import ListSettings, check_list
from bot.feeds.sync.feed_settings import feed_profile, feed_settings, find_feed, save_feed
from bot.feeds.sync.feed_status import ACCEPT_HINT
from bot.feeds.sync.first_reading import read_first
from bot.feeds.sync.list_difference import find_difference
from bot.feeds.sync.sync_feed import sync_one
from bot.feeds.sync.sync_outcome import SyncOptions, SyncResult, load_feed
from bot.feeds.sync.webmaster_letter import LETTER_CHARS, letter_about
from bot.free_text import without_controls
from bot.operators import list_acts
from bot.operators.audit_log import DESK, Actor
from bot.operators.list_task_results import shown_difference, shown_preview
from bot.operators.list_tasks import ListTask, Outcome, TaskKind, claim_task, finish_task

log = logging.getLogger("handrail")


@dataclass(frozen=True, slots=True)
class Done:
    """What came of a task, as its row has it."""

    result: Mapping[str, Any] = field(default_factory=dict)
    outcome: Outcome = Outcome.DONE
    said: str = ""
    content: str = ""
    files: Mapping[str, str] = field(default_factory=dict)
    feed_id: int | None = None

    def columns(self, task: ListTask) -> dict[str, Any]:
        """The columns of its row."""
        return {
            "outcome": self.outcome,
            "said": without_controls(self.said),
            "content": self.content or task.content,
            "result": {**task.result, **self.result},
            **({"feed_id": self.feed_id} if self.feed_id else {}),
            **({"files": dict(self.files)} if self.files else {}),
        }


@dataclass(frozen=True, slots=True)
class TaskContext:
    """What a task is done with."""

    task: ListTask
    database: Database
    options: SyncOptions
    now: datetime

    @property
    def actor(self) -> Actor:
        """Who asked for it."""
        return Actor(self.task.asked_by, DESK)

    @property
    def feed(self) -> int:
        """The list that it is about. Raises FeedError if that is gone."""
        if self.task.feed is None:
            raise FeedError("There is no such list any more.")
        return self.task.feed


def run_list_tasks(database: Database, options: SyncOptions, clock: Callable[[], datetime]) -> int:
    """Do all tasks that wait, one after the other; how many those were. A task that fails says why,
    even where the fault is ours."""
    done = 0
    while (task := claim_task(database, clock())) is not None:
        columns = _do(TaskContext(task, database, options, clock())).columns(task)
        finish_task(task, database, clock(), **columns)
        done += 1
    return done


def _do(context: TaskContext) -> Done:
    try:
        return _TASKS[context.task.kind](context)
    except FeedError as error:
        return Done(outcome=Outcome.FAILED, said=str(error))
    except Exception as error:
        # Logged without its message, which may quote the list.
        frame = traceback.extract_tb(error.__traceback__)[-1]
        kind = type(error).__name__
        log.error("task %s: %s in %s, line %s", context.task.kind, kind, frame.name, frame.lineno)
        says = f"This made the program fail ({kind}). It is our mistake, and it is in the log."
        return Done(outcome=Outcome.FAILED, said=says)


def _preview(context: TaskContext) -> Done:
    settings, options = context.task.settings, context.options
    location = open_location(context.task.location, options.keys)
    told = _told(settings)
    profile = feed_profile(
        context.database,
        min(settings["lines"]),
        options.places,
        fellowship=told.fellowship,
        zone=told.zone,
    )
    checked = check_list(location, profile, told, context.now, private=options.allow_private)
    if not checked.reading.meetings:
        raise FeedError("The list is empty.")
    return Done(shown_preview(checked) | {"same_as": _read_from_there(context, location)})


def _read_from_there(context: TaskContext, location: str) -> str:
    """The name of a list that is read from this place already, "" for none."""
    with context.database.reading() as connection:
        known = connection.execute(select(feeds.c.name, feeds.c.location).order_by(feeds.c.id))
        found = known.all()
    keys = context.options.keys
    return next((row.name for row in found if _opens_as(row.location, location, keys)), "")


def _opens_as(stored: str, location: str, keys: Keys) -> bool:
    try:
        return open_location(stored, keys) == location
    except FeedError:  # the key to it is gone
        return False


def _add(context: TaskContext) -> Done:
    settings, name = context.task.settings, context.task.subject
    if find_feed(context.database, name) is not None:
        raise FeedError(f"There is a list {name} already. Choose another name.")
    location = open_location(context.task.location, context.options.keys)
    told = _told(settings)
    users = settings["lines"]
    keys = context.options.keys
    save_feed(context.database, users, name, location, keys=keys, **told._asdict())
    read = read_first(context.database, name, context.options, None, now=context.now)
    if read.failed:
        raise FeedError(f"It is not taken on, because it cannot be read. {read.failed}")
    feed = feed_settings(context.database, name).id
    counts = list_acts.counts_of(read.results[0])
    with context.database.transaction() as connection:
        actor, now = context.actor, context.now
        list_acts.record_list_act(actor, list_acts.ADDED, name, connection, now, counts)
    return Done({"changes": counts}, feed_id=feed)


def _told(settings: Mapping[str, Any]) -> ListSettings:
    return ListSettings(**{name: settings[name] for name in ListSettings._fields})


def _read(context: TaskContext) -> Done:
    result = sync_one(context.database, context.feed, context.options, now=context.now)
    return _taken(result)


def _accept(context: TaskContext) -> Done:
    result = list_acts.accept_list_as(
        context.actor,
        context.feed,
        context.task.content,
        context.database,
        context.options,
        context.now,
    )
    return _taken(result)


def _taken(result: SyncResult) -> Done:
    if result.flag:
        # Pages have a button for what the hint says.
        says = result.flag.removesuffix(ACCEPT_HINT).strip()
        return Done(outcome=Outcome.FAILED, said=says)
    outcome = Outcome.DONE if list_acts.changes_of(result) else Outcome.ALREADY
    return Done({"changes": list_acts.counts_of(result)}, outcome, said=result.note)


def _difference(context: TaskContext) -> Done:
    feed = load_feed(context.database, context.feed)
    found = find_difference(context.database, feed, context.options, context.now)
    return Done(
        shown_difference(found),
        content=found.content,
        files={"difference.csv": found.as_csv()},
    )


def _letter(context: TaskContext) -> Done:
    feed = load_feed(context.database, context.feed)
    letter = letter_about(context.database, context.options, feed, context.now)
    text = letter.as_text(LETTER_CHARS)
    shown = {"subject": letter.subject, "to": list(letter.contacts.addresses), "text": text}
    files = {"letter.csv": letter.as_csv(), "letter.eml": letter.as_eml(text).decode()}
    return Done(shown, files=files)


def _use(context: TaskContext) -> Done:
    line, name = context.task.settings["line"], context.task.subject
    list_acts.use_list_as(context.actor, context.feed, name, line, context.database, context.now)
    return Done()


def _leave(context: TaskContext) -> Done:
    line, name = context.task.settings["line"], context.task.subject
    list_acts.leave_list_as(context.actor, context.feed, name, line, context.database, context.now)
    return Done()


def _remove(context: TaskContext) -> Done:
    # The list may have got another one's name since.
    name = load_feed(context.database, context.feed).name
    gone = list_acts.remove_list_as(context.actor, name, context.database, context.now)
    return Done({"meetings": gone.meetings})


_TASKS: Mapping[TaskKind, Callable[[TaskContext], Done]] = {
    TaskKind.PREVIEW: _preview,
    TaskKind.ADD: _add,
    TaskKind.READ: _read,
    TaskKind.DIFFERENCE: _difference,
    TaskKind.ACCEPT: _accept,
    TaskKind.LETTER: _letter,
    TaskKind.USE: _use,
    TaskKind.LEAVE: _leave,
    TaskKind.REMOVE: _remove,
}
