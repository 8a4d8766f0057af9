"""The pages of meeting lists. `handrail feeds` does the same.

Whatever fetches a list, or takes long, a worker does (bot.operators.list_tasks); the pages ask
again until it is done, and say what came of it.
"""

from pathlib import Path

from flask import Response, request
from sqlalchemy import Connection
from werkzeug.exceptions import NotFound

from bot.feeds.fetching.feed_location import is_web_address
from bot.feeds.sync.feed_status import FeedStatus, feed_statuses, meetings_by_kind
from bot.feeds.sync.list_lines import lines_using, lists_of_lines
from bot.feeds.sync.list_use import reminders_in_list
from bot.operators import list_acts
from bot.operators.list_tasks import TaskError, TaskKind, ask_for, tasks_of_list, tasks_to_show
from bot.operators.roles import Permission
from bot.people.unfound_lists import UnfoundList, unfound_lists
from desk.desk_pages import BAD, GOOD, NOTE, page, see_other, tell
from desk.lists.list_scopes import lines_of_feed, lines_shown, list_of_page, may_change
from desk.lists.list_words import (
    kind_words,
    list_standing,
    task_name,
    task_state,
    unfound_words,
)
from desk.parts import desk_parts
from desk.routing import DeskRoutes
from desk.translation import N_, gettext
from desk.visit import desk_actor, visit, who

routes = DeskRoutes()

# Fewer reminders than this are not told: who has them may be known.
MIN_TOLD_REMINDERS = 5


@routes.get("/lists", needs=Permission.SEE, nav=N_("Lists"))
def show_lists() -> Response:
    """The lists of the lines, how the last reading of each went, and what is being done."""
    parts, now = desk_parts(), visit().now
    with parts.database.reading() as connection:
        users = lists_of_lines(connection, [line.id for line in who().shown])
        kinds = meetings_by_kind(connection, users)
        tasks = tasks_to_show([*users], who().operator.name, connection)
        unfound = _unfound(connection)
    listed = [one for one in feed_statuses(parts.database, parts.keys) if one.id in users]
    return page(
        "lists/lists.html",
        listed=[
            (
                one,
                lines_shown(one),
                kind_words(kinds.get(one.id, {})),
                *list_standing(one, unfound),
            )
            for one in listed
        ],
        tasks=[(task, task_name(task), task_state(task, now)) for task in tasks],
        goes_on=any(task.goes_on(now) for task in tasks),
        may_add=who().operator.may(Permission.KEEP_LISTS),
        unfound_words=unfound_words,
    )


@routes.get("/lists/<int:feed>", needs=Permission.SEE, scope=lines_of_feed)
def show_list(feed: int) -> Response:
    """One list: what it is, how it stands, what can be done with it."""
    parts, now = desk_parts(), visit().now
    listed = list_of_page(feed)
    with parts.database.reading() as connection:
        users = lines_using(connection, feed)
        kinds = meetings_by_kind(connection, [feed])
        tasks = tasks_of_list(feed, connection)
        unfound = _unfound(connection)
    state, missing = list_standing(listed, unfound)
    latest = sorted(tasks.values(), key=lambda task: task.asked_at, reverse=True)
    return page(
        "lists/list.html",
        listed=listed,
        where=where_words(listed),
        users=lines_shown(listed),
        kinds=kind_words(kinds.get(feed, {})),
        state=state,
        unfound=missing,
        unfound_words=unfound_words,
        tasks=[(task, task_name(task), task_state(task, now)) for task in latest],
        goes_on=any(task.goes_on(now) for task in latest),
        may_change=may_change(users),
        further=[(str(line.id), line.name) for line in who().lines if line.id not in users],
    )


@routes.post("/lists/<int:feed>/read", needs=Permission.KEEP_LISTS, scope=lines_of_feed)
def read_list_now(feed: int) -> Response:
    """Have a list read now."""
    return _ask(feed, TaskKind.READ)


@routes.post("/lists/<int:feed>/pause", needs=Permission.KEEP_LISTS, scope=lines_of_feed)
def pause_list(feed: int) -> Response:
    """Read a list no more for now."""
    name = list_of_page(feed).name
    with desk_parts().database.transaction() as connection:
        new = list_acts.pause_list_as(desk_actor(), name, connection, visit().now)
    if new:
        tell(GOOD, gettext("Paused. Its meetings stay as they are."))
    else:
        tell(NOTE, gettext("It is paused already."))
    return see_other("show_list", feed=feed)


@routes.post("/lists/<int:feed>/resume", needs=Permission.KEEP_LISTS, scope=lines_of_feed)
def resume_list(feed: int) -> Response:
    """Read a list again."""
    name = list_of_page(feed).name
    with desk_parts().database.transaction() as connection:
        new = list_acts.resume_list_as(desk_actor(), name, connection, visit().now)
    if new:
        tell(GOOD, gettext("It is read again, within a minute or two for the first time."))
    else:
        tell(NOTE, gettext("It is not paused."))
    return see_other("show_list", feed=feed)


@routes.post("/lists/<int:feed>/use", needs=Permission.KEEP_LISTS, scope=lines_of_feed)
def use_list_too(feed: int) -> Response:
    """Let a further line use a list."""
    return _ask(feed, TaskKind.USE, line=_line_of_theirs(request.form.get("use-line", "")))


@routes.get(
    "/lists/<int:feed>/remove",
    needs=Permission.KEEP_LISTS,
    scope=lines_of_feed,
    proof=True,
    whole=True,
)
def show_list_removal(feed: int) -> Response:
    """What goes with a list, before it goes."""
    with desk_parts().database.reading() as connection:
        users = lines_using(connection, feed)
        reminders = _reminders_told(feed, connection)
    return page(
        "lists/remove.html",
        listed=list_of_page(feed),
        reminders=reminders,
        users=[(str(line.id), line.name) for line in who().lines if line.id in users],
    )


@routes.post(
    "/lists/<int:feed>/remove", needs=Permission.KEEP_LISTS, scope=lines_of_feed, proof=True
)
def remove_list(feed: int) -> Response:
    """Remove a list, for one line or altogether."""
    only = request.form.get("only", "")
    if only:
        return _ask(feed, TaskKind.LEAVE, "show_lists", line=_line_of_theirs(only))
    return _ask(feed, TaskKind.REMOVE, "show_lists")


def _unfound(connection: Connection) -> list[UnfoundList]:
    """The lists of which a line of theirs finds nothing."""
    theirs = {line.name for line in who().shown}
    return [one for one in unfound_lists(connection) if one.line in theirs]


def where_words(listed: FeedStatus) -> str:
    """Where a list is: an address, or the name of a file on the machine."""
    if is_web_address(listed.location):
        return listed.location
    return gettext("the file %(name)s on the machine") % {"name": Path(listed.location).name}


def ask_a_worker(feed: int, kind: TaskKind, **settings: int) -> None:
    """Ask a worker for something about a list, and tell where that cannot be."""
    operator, now = who().operator.name, visit().now
    name = list_of_page(feed).name
    try:
        with desk_parts().database.transaction() as connection:
            asked = ask_for(kind, feed, name, operator, connection, now, settings)
            if asked is not None and kind is TaskKind.READ:
                list_acts.record_list_act(desk_actor(), list_acts.READ, name, connection, now)
    except TaskError:
        tell(BAD, gettext("Too much is being read just now. Try again in some minutes."))
        return
    if asked is None:
        tell(NOTE, gettext("Somebody has just asked for the same: this is theirs."))


def _ask(feed: int, kind: TaskKind, then: str = "show_list", **settings: int) -> Response:
    ask_a_worker(feed, kind, **settings)
    return see_other(then) if then == "show_lists" else see_other(then, feed=feed)


def _line_of_theirs(asked: str) -> int:
    found = next((line.id for line in who().lines if str(line.id) == asked), None)
    if found is None:
        raise NotFound
    return found


def _reminders_told(feed: int, connection: Connection) -> str:
    count = reminders_in_list(connection, feed)
    if count and count < MIN_TOLD_REMINDERS:
        return gettext("fewer than %(number)d") % {"number": MIN_TOLD_REMINDERS}
    return f"{count:,}"
