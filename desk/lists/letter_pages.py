"""The letter to the webmaster of a list. `handrail feeds letter` does the same; nothing is sent."""

from urllib.parse import quote

from flask import Response
from werkzeug.exceptions import NotFound

from bot.feeds.sync.list_lines import lines_using
from bot.operators import list_acts
from bot.operators.list_tasks import ListTask, Outcome, TaskKind, file_of_task, tasks_of_list
from bot.operators.roles import Permission
from desk.desk_pages import GOOD, page, see_other, tell
from desk.lists.difference_pages import as_file
from desk.lists.list_pages import ask_a_worker
from desk.lists.list_scopes import lines_of_feed, list_of_page, may_change
from desk.lists.list_words import task_state
from desk.parts import desk_parts
from desk.routing import DeskRoutes
from desk.translation import gettext
from desk.visit import desk_actor, visit

routes = DeskRoutes()

# Mail programs cut longer addresses off (RFC 6068 names no limit).
MAX_MAILTO_CHARS = 1900

_FILES = {"letter.csv": "text/csv", "letter.eml": "message/rfc822"}


@routes.get("/lists/<int:feed>/letter", needs=Permission.SEE, scope=lines_of_feed)
def show_letter(feed: int) -> Response:
    """The letter as it was written last."""
    now = visit().now
    with desk_parts().database.reading() as connection:
        users = lines_using(connection, feed)
        task = tasks_of_list(feed, connection).get(TaskKind.LETTER)
    written = task is not None and task.outcome is Outcome.DONE
    mail, whole = _mailto(task) if task and written else ("", False)
    return page(
        "lists/letter.html",
        listed=list_of_page(feed),
        task=task,
        written=written,
        state=task_state(task, now) if task else None,
        goes_on=task is not None and task.goes_on(now),
        mail=mail,
        whole=whole,
        may_change=may_change(users),
    )


@routes.post("/lists/<int:feed>/letter", needs=Permission.KEEP_LISTS, scope=lines_of_feed)
def have_letter_written(feed: int) -> Response:
    """Have the list read, and the letter written."""
    ask_a_worker(feed, TaskKind.LETTER)
    return see_other("show_letter", feed=feed)


@routes.post("/lists/<int:feed>/letter/sent", needs=Permission.KEEP_LISTS, scope=lines_of_feed)
def note_letter_sent(feed: int) -> Response:
    """Note that they have sent it."""
    name = list_of_page(feed).name
    with desk_parts().database.transaction() as connection:
        list_acts.letter_sent_as(desk_actor(), name, connection, visit().now)
    tell(GOOD, gettext("Noted, and with it that what people reported is passed on."))
    return see_other("show_letter", feed=feed)


@routes.get(
    "/lists/<int:feed>/letter/<name>", needs=Permission.SEE, scope=lines_of_feed, proof=True
)
def download_letter(feed: int, name: str) -> Response:
    """The table that goes with it, or all of it as a mail to open and send."""
    with desk_parts().database.reading() as connection:
        task = tasks_of_list(feed, connection).get(TaskKind.LETTER)
        text = task and name in _FILES and file_of_task(task.id, name, connection)
    if not text:
        raise NotFound
    content = text.encode("utf-8-sig" if name.endswith(".csv") else "utf-8")
    return as_file(content, _FILES[name], name)


def _mailto(task: ListTask) -> tuple[str, bool]:
    """An address that opens a mail program with the letter; and whether all of it is in there."""
    result = task.result
    to = ",".join(quote(address, safe="@") for address in result["to"])
    short = f"mailto:{to}?subject={quote(result['subject'])}"
    whole = f"{short}&body={quote(result['text'])}"
    return (whole, True) if len(whole) <= MAX_MAILTO_CHARS else (short, False)
