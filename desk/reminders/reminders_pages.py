"""How reminders go: counts only. All of a line's can be paused for some hours."""

from datetime import timedelta

from flask import Response, request
from sqlalchemy import Connection
from werkzeug.exceptions import NotFound

from bot.operators.roles import Permission
from bot.reports.line_figures import CountedLine, counted_lines
from bot.reports.operator_acts import pause_as, resume_as
from bot.reports.reminder_health import read_reminder_health
from desk.desk_pages import GOOD, page, see_other, tell
from desk.parts import desk_parts
from desk.routing import DeskRoutes, line_scope
from desk.translation import N_, gettext
from desk.visit import desk_actor, visit, who

routes = DeskRoutes()

# For how many hours reminders can be paused.
PAUSE_HOURS = (6, 12, 24, 48, 72, 168)


@routes.get("/reminders", needs=Permission.SEE, nav=N_("Reminders"))
def show_reminders() -> Response:
    """How the reminders of each line go today."""
    return _reminders_page()


@routes.post("/reminders/<int:line>/pause", needs=Permission.RUN_LINE, scope=line_scope)
def pause_all(line: int) -> Response:
    """Pause all reminders of a line. It ends by itself."""
    hours = request.form.get(f"hours-{line}", "")
    with desk_parts().database.transaction() as connection:
        counted = _line(connection, line)
        if hours in map(str, PAUSE_HOURS):
            until = visit().now + timedelta(hours=int(hours))
            cancelled = pause_as(desk_actor(), counted, until, connection, visit().now)
    if hours not in map(str, PAUSE_HOURS):
        return _reminders_page({f"hours-{line}": gettext("Choose for how long.")})
    sentence = gettext("{line} sends no reminders for now. {number} that waited will not be sent.")
    tell(GOOD, sentence.format(line=counted.name, number=cancelled))
    return see_other("show_reminders")


@routes.post("/reminders/<int:line>/resume", needs=Permission.RUN_LINE, scope=line_scope)
def resume_all(line: int) -> Response:
    """Send a line's reminders again."""
    with desk_parts().database.transaction() as connection:
        counted = _line(connection, line)
        resume_as(desk_actor(), counted, connection, visit().now)
    tell(GOOD, gettext("{line} sends reminders again.").format(line=counted.name))
    return see_other("show_reminders")


def _line(connection: Connection, line: int) -> CountedLine:
    """The line of an id. Raises NotFound."""
    found = counted_lines(connection, [line])
    if not found:
        raise NotFound
    return found[0]


def _reminders_page(errors: dict[str, str] | None = None) -> Response:
    with desk_parts().database.reading() as connection:
        shown = counted_lines(connection, [line.id for line in who().shown])
        found = read_reminder_health(connection, shown, visit().now)
    sentence = gettext("{number} hours")
    choices = [(str(number), sentence.format(number=number)) for number in PAUSE_HOURS]
    may_pause = who().operator.may(Permission.RUN_LINE)
    return page(
        "reminders/reminders.html",
        errors=errors,
        found=found,
        choices=choices,
        may_pause=may_pause,
    )
