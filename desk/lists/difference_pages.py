"""What would change of a list, side by side, and accepting it. `handrail feeds difference|accept`
does the same."""

from flask import Response, request
from werkzeug.exceptions import NotFound

from bot.feeds.sync.list_difference import DifferenceKind
from bot.feeds.sync.list_lines import lines_using
from bot.operators.list_task_results import MAX_SHOWN_MEETINGS
from bot.operators.list_tasks import (
    ListTask,
    Outcome,
    TaskKind,
    ask_to_accept,
    file_of_task,
    tasks_of_list,
)
from bot.operators.roles import Permission
from desk.desk_pages import BAD, GOOD, NOTE, in_local_time, page, see_other, tell
from desk.lists.list_pages import ask_a_worker
from desk.lists.list_scopes import lines_of_feed, list_of_page, may_change
from desk.lists.list_words import DIFFERENCES, task_state
from desk.parts import desk_parts
from desk.routing import DeskRoutes
from desk.translation import gettext
from desk.visit import visit, who

routes = DeskRoutes()


@routes.get("/lists/<int:feed>/difference", needs=Permission.SEE, scope=lines_of_feed)
def show_list_difference(feed: int) -> Response:
    """What was found when somebody asked last."""
    return _difference_page("lists/difference.html", feed)


@routes.post("/lists/<int:feed>/difference", needs=Permission.KEEP_LISTS, scope=lines_of_feed)
def compare_list(feed: int) -> Response:
    """Have a list read and compared with what is stored. Nothing is taken."""
    ask_a_worker(feed, TaskKind.DIFFERENCE)
    return see_other("show_list_difference", feed=feed)


@routes.get(
    "/lists/<int:feed>/difference.csv", needs=Permission.SEE, scope=lines_of_feed, proof=True
)
def download_list_difference(feed: int) -> Response:
    """All of it, for a spreadsheet."""
    with desk_parts().database.reading() as connection:
        task = _latest(tasks_of_list(feed, connection))
        text = file_of_task(task.id, "difference.csv", connection) if task else None
    if text is None:
        raise NotFound
    return as_file(text.encode("utf-8-sig"), "text/csv", f"{list_of_page(feed).name}.csv")


@routes.get(
    "/lists/<int:feed>/accept",
    needs=Permission.KEEP_LISTS,
    scope=lines_of_feed,
    proof=True,
    whole=True,
)
def show_list_acceptance(feed: int) -> Response:
    """What is accepted, before it is."""
    return _difference_page("lists/accept.html", feed)


@routes.post(
    "/lists/<int:feed>/accept", needs=Permission.KEEP_LISTS, scope=lines_of_feed, proof=True
)
def accept_list(feed: int) -> Response:
    """Take the very content that they have looked at. Of two the second is told that it is done."""
    content, operator, now = request.form.get("content", ""), who().operator.name, visit().now
    with desk_parts().database.transaction() as connection:
        asked = ask_to_accept(feed, content, operator, connection, now)
        before = tasks_of_list(feed, connection).get(TaskKind.ACCEPT)
    if asked:
        tell(GOOD, gettext("Accepted. A worker takes it now, if it is still what you looked at."))
    elif before and before.content == content and before.outcome is not Outcome.FAILED:
        done = gettext("Already done: %(name)s has accepted this, %(at)s.")
        tell(NOTE, done % {"name": before.asked_by, "at": in_local_time(before.asked_at)})
    else:
        tell(BAD, gettext("It is not what was found last. Look at what would change once more."))
    return see_other("show_list", feed=feed)


def as_file(content: bytes, mimetype: str, name: str) -> Response:
    """An answer that a browser saves."""
    answer = Response(content, mimetype=mimetype)
    answer.headers.set("Content-Disposition", "attachment", filename=name)
    return answer


def _latest(tasks: dict[TaskKind, ListTask]) -> ListTask | None:
    """The comparison that was asked for last; that it was accepted makes it one still."""
    found = [tasks[kind] for kind in (TaskKind.DIFFERENCE, TaskKind.ACCEPT) if kind in tasks]
    return max(found, key=lambda task: task.asked_at, default=None)


def _difference_page(template: str, feed: int) -> Response:
    now = visit().now
    with desk_parts().database.reading() as connection:
        users = lines_using(connection, feed)
        task = _latest(tasks_of_list(feed, connection))
    return page(
        template,
        listed=list_of_page(feed),
        task=task,
        state=task_state(task, now) if task else None,
        goes_on=task is not None and task.goes_on(now),
        may_change=may_change(users),
        may_accept=task is not None
        and task.kind is TaskKind.DIFFERENCE
        and task.outcome is Outcome.DONE
        and bool(task.result["reason"])
        and may_change(users),
        kinds=[(kind.value, gettext(DIFFERENCES[kind])) for kind in DifferenceKind],
        most=MAX_SHOWN_MEETINGS,
    )
