"""The first page: whether all is well, what today is like, and the alarms that are on."""

from datetime import timedelta
from typing import Any

from flask import Response, request
from sqlalchemy import Connection, select
from werkzeug.exceptions import NotFound

from bot.database.schema import lines
from bot.free_text import may_name_a_number
from bot.monitoring.alarm_mutes import MAX_MUTE_REASON_CHARS, MuteError, may_be_muted
from bot.monitoring.alarms import ActiveAlarm, active_alarms
from bot.operators.roles import Permission
from bot.reports.line_figures import CountedLine, counted_lines
from bot.reports.operator_acts import mute_as, unmute_as
from bot.reports.overview import make_overview
from desk.desk_pages import GOOD, page, see_other, tell
from desk.figure_filters import add_figures_to_templates
from desk.parts import desk_parts
from desk.routing import DeskRoutes
from desk.translation import N_, gettext
from desk.visit import desk_actor, visit, who

routes = DeskRoutes()
add_figures_to_templates()

# For how many hours an alarm can be muted.
MUTE_HOURS = (1, 3, 8, 24)


def shown_lines(connection: Connection) -> list[CountedLine]:
    """The lines that the page is about."""
    return counted_lines(connection, [line.id for line in who().shown])


@routes.get("", needs=Permission.SEE, nav=N_("Overview"))
def show_overview() -> Response:
    """Where somebody begins."""
    parts, operator = desk_parts(), who().operator
    with parts.database.reading() as connection:
        shown = shown_lines(connection)
    overview = make_overview(
        parts.database,
        parts.settings,
        shown,
        visit().now,
        all_lines=operator.lines is None,
    )
    may_mute = operator.may(Permission.RUN_LINE) and operator.lines is None
    return page(
        "overview/overview.html", overview=overview, may_be_muted=may_be_muted, may_mute=may_mute
    )


def lines_of_alarm(connection: Connection, kind: str) -> frozenset[int] | None:
    """An alarm is about all lines. None where it is not on."""
    if not any(alarm.kind == kind for alarm in active_alarms(connection)):
        return None
    return frozenset(connection.scalars(select(lines.c.id)))


@routes.get("/alarms/<kind>", needs=Permission.RUN_LINE, scope=lines_of_alarm, whole=True)
def show_alarm(kind: str) -> Response:
    """An alarm, with the form to mute it."""
    return _alarm_page(kind)


@routes.post("/alarms/<kind>/mute", needs=Permission.RUN_LINE, scope=lines_of_alarm)
def mute(kind: str) -> Response:
    """Tell nobody of an alarm for some hours."""
    sent = request.form
    hours = sent.get("hours", "")
    length = timedelta(hours=int(hours)) if hours in map(str, MUTE_HOURS) else timedelta()
    reason = sent.get("reason", "").strip()
    if not 0 < len(reason) <= MAX_MUTE_REASON_CHARS or may_name_a_number(reason):
        sentence = gettext("Say why, in up to {number} characters, without a number of anybody.")
        errors = {"reason": sentence.format(number=MAX_MUTE_REASON_CHARS)}
        return _alarm_page(kind, errors, reason=reason, hours=hours)
    try:
        with desk_parts().database.transaction() as connection:
            mute_as(desk_actor(), kind, length, reason, connection, visit().now)
    except MuteError:
        errors = {"hours": gettext("This alarm cannot be muted like this.")}
        return _alarm_page(kind, errors, reason=reason, hours=hours)
    tell(GOOD, gettext("Nobody is told of this alarm for now."))
    return see_other("show_overview")


@routes.post("/alarms/<kind>/unmute", needs=Permission.RUN_LINE, scope=lines_of_alarm)
def unmute(kind: str) -> Response:
    """Tell of an alarm again."""
    with desk_parts().database.transaction() as connection:
        unmute_as(desk_actor(), kind, connection, visit().now)
    tell(GOOD, gettext("The alarm is told of again."))
    return see_other("show_overview")


def _alarm_page(kind: str, errors: dict[str, str] | None = None, **sent: Any) -> Response:
    with desk_parts().database.reading() as connection:
        alarm = _find_alarm(connection, kind)
    hours = [(str(number), _hours(number)) for number in MUTE_HOURS]
    values = {"reason": "", "hours": "3"} | sent
    return page(
        "overview/alarm.html",
        errors=errors,
        alarm=alarm,
        muted=alarm.is_muted(visit().now),
        mutable=may_be_muted(alarm),
        choices=hours,
        **values,
    )


def _find_alarm(connection: Connection, kind: str) -> ActiveAlarm:
    found = [alarm for alarm in active_alarms(connection) if alarm.kind == kind]
    if not found:
        raise NotFound
    return found[0]


def _hours(number: int) -> str:
    if number == 1:
        return gettext("1 hour")
    return gettext("{number} hours").format(number=number)
