"""The pages of shifts: a shift of every week, and single days of one. `handrail volunteers shifts`
does the same."""

from collections.abc import Mapping

from flask import Response, request

from bot.operators.roles import Permission
from bot.volunteers import shift_acts
from bot.volunteers.shift_fields import ShiftFields, parse_day, parse_shift
from bot.volunteers.volunteer_fields import VolunteerError
from desk.desk_pages import GOOD, page, see_other, tell
from desk.parts import desk_parts
from desk.routing import DeskRoutes
from desk.translation import gettext
from desk.visit import desk_actor, visit
from desk.volunteers.line_team_view import (
    day_choices,
    existing_line,
    load_team_page,
    shift_line,
    shift_of,
    shift_values,
    taker_choices,
    weeks_choices,
)
from desk.volunteers.volunteer_pages import team_page
from flows.domain.shifts import Shift

routes = DeskRoutes()

_ORDERS = tuple(str(number) for number in range(1, 10))
_NEW = {"day": "mon", "start": "18:00", "end": "20:00", "weeks": "", "order": "1", "who": ""}


@routes.get("/volunteers/<int:line>/shifts/add", needs=Permission.COORDINATE, scope=existing_line)
def show_new_shift(line: int) -> Response:
    """The form for a shift."""
    return _form(line, None, _NEW)


@routes.post("/volunteers/<int:line>/shifts/add", needs=Permission.COORDINATE, scope=existing_line)
def add_new_shift(line: int) -> Response:
    """Add a shift."""
    parts = desk_parts()
    try:
        fields, taker = _read()
        with parts.database.transaction() as connection:
            shift_acts.add_shift(
                desk_actor(), line, fields, taker, parts.keys, connection, visit().now
            )
    except VolunteerError as error:
        return _form(line, None, request.form, {"start": str(error)})
    tell(GOOD, gettext("Added."))
    return see_other("show_team", line=line)


@routes.get(
    "/volunteers/<int:line>/shifts/<int:shift>", needs=Permission.COORDINATE, scope=existing_line
)
def show_one_shift(line: int, shift: int) -> Response:
    """The form for a shift that there is."""
    known = _known(line, shift)
    return _form(line, known, shift_values(known))


@routes.post(
    "/volunteers/<int:line>/shifts/<int:shift>", needs=Permission.COORDINATE, scope=existing_line
)
def change_known_shift(line: int, shift: int) -> Response:
    """Let a shift be as the form says."""
    parts, known = desk_parts(), _known(line, shift)
    try:
        fields, taker = _read()
        with parts.database.transaction() as connection:
            shift_acts.change_shift(
                desk_actor(), known, line, fields, taker, parts.keys, connection, visit().now
            )
    except VolunteerError as error:
        return _form(line, known, request.form, {"start": str(error)})
    tell(GOOD, gettext("Changed."))
    return see_other("show_team", line=line)


@routes.post(
    "/volunteers/<int:line>/shifts/<int:shift>/remove",
    needs=Permission.COORDINATE,
    scope=existing_line,
)
def remove_known_shift(line: int, shift: int) -> Response:
    """Remove a shift."""
    known = _known(line, shift)
    with desk_parts().database.transaction() as connection:
        shift_acts.remove_shift(desk_actor(), known, line, connection, visit().now)
    tell(GOOD, gettext("Removed."))
    return see_other("show_team", line=line)


@routes.post(
    "/volunteers/<int:line>/shifts/<int:shift>/day",
    needs=Permission.COORDINATE,
    scope=existing_line,
)
def change_one_day(line: int, shift: int) -> Response:
    """What is different on one day: who takes it, that it is not held, or nothing any more."""
    parts, known, form = desk_parts(), _known(line, shift), request.form
    actor, now = desk_actor(), visit().now
    try:
        day = parse_day(form.get("day", ""))
        with parts.database.transaction() as connection:
            match form.get("what"):
                case "cancel":
                    shift_acts.cancel_day(actor, known, line, day, connection, now)
                case "restore":
                    shift_acts.restore_day(actor, known, line, day, connection, now)
                case _:
                    taker = _taker()
                    shift_acts.hand_over_day(
                        actor, known, line, day, taker, parts.keys, connection, now
                    )
    except VolunteerError as error:
        return team_page(line, {f"who-{shift}-{form.get('day', '')}": str(error)})
    tell(GOOD, gettext("Changed."))
    return see_other("show_team", line=line, week=day)


def _read() -> tuple[ShiftFields, int | None]:
    """What the form says. Raises VolunteerError."""
    form = request.form
    weeks = form.get("weeks", "")
    if form.get("from_day", "").strip():
        weeks = f"other:{form['from_day'].strip()}"
    order = form.get("order", "1")
    fields = parse_shift(
        form.get("day", ""),
        form.get("start", ""),
        form.get("end", ""),
        weeks,
        int(order) if order in _ORDERS else 1,
    )
    return fields, _taker()


def _taker() -> int | None:
    """Who is to take it, None for nobody. Raises VolunteerError."""
    sent = request.form.get("who", "")
    if not sent:
        return None
    if not sent.isdecimal() or len(sent) > 9:
        raise VolunteerError("There is no such volunteer of this line.")
    return int(sent)


def _known(line: int, shift: int) -> Shift:
    with desk_parts().database.reading() as connection:
        return shift_of(load_team_page(line, connection), shift)


def _form(
    line: int,
    shift: Shift | None,
    values: Mapping[str, str],
    errors: Mapping[str, str] | None = None,
) -> Response:
    with desk_parts().database.reading() as connection:
        shown = load_team_page(line, connection)
    return page(
        "volunteers/shift.html",
        errors=errors,
        shown=shown,
        shift=shift,
        title=shift_line(shift) if shift else gettext("One more shift"),
        values=values,
        days_to_choose=day_choices(),
        weeks_to_choose=weeks_choices(values.get("weeks", "")),
        takers=taker_choices(shown, shift.volunteer if shift else None),
        orders=[(one, one) for one in _ORDERS],
    )
