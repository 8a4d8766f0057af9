"""The pages of the volunteers of a line. `handrail volunteers` does the same.

A number is in the body of one request and nowhere after it: later pages show its last two digits.
"""

from collections.abc import Callable, Mapping

from flask import Response, request

from bot.operators.roles import Permission
from bot.people.blocklist import parse_phone
from bot.settings import SettingsError
from bot.volunteers import calendar_link, volunteer_acts
from bot.volunteers.stored_team import load_teams
from bot.volunteers.volunteer_details import VolunteerDetails
from bot.volunteers.volunteer_fields import (
    MAX_NOTES_CHARS,
    VolunteerError,
    VolunteerFields,
    check_alias,
    check_languages,
    check_notes,
    check_zone,
    parse_quiet_hours,
    quiet_hours_text,
)
from desk.desk_pages import BAD, GOOD, page, see_other, tell
from desk.lines.line_fields import language_choices
from desk.parts import desk_parts
from desk.routing import DeskRoutes
from desk.translation import N_, gettext
from desk.visit import desk_actor, visit, who
from desk.volunteers.line_team_view import (
    STATES,
    existing_line,
    gap_count,
    load_team_page,
    person_of,
    shift_line,
    taker_words,
    week_asked,
    week_of,
)

routes = DeskRoutes()

_MOST_RELAYS = ("1", "2", "3", "4", "5")


@routes.get("/volunteers", needs=Permission.COORDINATE, nav=N_("Volunteers"))
def show_volunteers() -> Response:
    """The lines with their gaps; of one line, its page."""
    shown = who().shown
    if len(shown) == 1:
        return see_other("show_team", line=shown[0].id)
    with desk_parts().database.reading() as connection:
        ids = [line.id for line in shown]
        teams = load_teams(connection, desk_parts().keys, ids, visit().now)
    rows = [(line, teams[line.id], gap_count(teams[line.id])) for line in shown]
    return page("volunteers/lines.html", rows=rows)


@routes.get("/volunteers/<int:line>", needs=Permission.COORDINATE, scope=existing_line)
def show_team(line: int) -> Response:
    """A week of a line, its shifts and its volunteers."""
    return team_page(line)


@routes.get("/volunteers/<int:line>/add", needs=Permission.COORDINATE, scope=existing_line)
def show_new_volunteer(line: int) -> Response:
    """The form for somebody new."""
    return _form(line, None, {"relays": "1", "reminders": "yes"})


@routes.post("/volunteers/<int:line>/add", needs=Permission.COORDINATE, scope=existing_line)
def ask_new_volunteer(line: int) -> Response:
    """Ask somebody by text whether they answer for a line."""
    parts = desk_parts()
    try:
        fields = _fields()
    except _FieldRefused as refused:
        return _form(line, None, request.form, refused.errors)
    try:
        phone = parse_phone(request.form.get("phone", ""), parts.settings.line.country)
        with parts.database.transaction() as connection:
            volunteer_acts.add_volunteer(
                desk_actor(), line, phone, fields, parts.keys, connection, visit().now
            )
    except (SettingsError, VolunteerError) as error:
        return _form(line, None, request.form, {"phone": str(error)})
    tell(GOOD, gettext("They are asked by text. Who does not agree in a week is forgotten."))
    return see_other("show_team", line=line)


@routes.get(
    "/volunteers/<int:line>/<int:volunteer>", needs=Permission.COORDINATE, scope=existing_line
)
def show_one_volunteer(line: int, volunteer: int) -> Response:
    """The form for what is known of somebody, and what can be done."""
    with desk_parts().database.reading() as connection:
        person = person_of(load_team_page(line, connection), volunteer)
    return _form(line, person, _values(person))


@routes.post(
    "/volunteers/<int:line>/<int:volunteer>", needs=Permission.COORDINATE, scope=existing_line
)
def change_known_volunteer(line: int, volunteer: int) -> Response:
    """Keep what the form says of somebody."""
    parts = desk_parts()
    with parts.database.reading() as connection:
        person = person_of(load_team_page(line, connection), volunteer)
    try:
        fields = _fields()
        with parts.database.transaction() as connection:
            volunteer_acts.change_volunteer(
                desk_actor(), volunteer, line, fields, parts.keys, connection, visit().now
            )
    except _FieldRefused as refused:
        return _form(line, person, request.form, refused.errors)
    except VolunteerError as error:
        return _form(line, person, request.form, {"alias": str(error)})
    tell(GOOD, gettext("Changed."))
    return see_other("show_team", line=line)


@routes.post(
    "/volunteers/<int:line>/<int:volunteer>/pause", needs=Permission.COORDINATE, scope=existing_line
)
def pause_known_volunteer(line: int, volunteer: int) -> Response:
    """Ask nothing of somebody until they are resumed."""
    return _set(volunteer_acts.pause_volunteer, line, volunteer)


@routes.post(
    "/volunteers/<int:line>/<int:volunteer>/resume",
    needs=Permission.COORDINATE,
    scope=existing_line,
)
def resume_known_volunteer(line: int, volunteer: int) -> Response:
    """Ask somebody again."""
    return _set(volunteer_acts.resume_volunteer, line, volunteer)


@routes.post(
    "/volunteers/<int:line>/<int:volunteer>/remove",
    needs=Permission.COORDINATE,
    scope=existing_line,
)
def remove_known_volunteer(line: int, volunteer: int) -> Response:
    """Take somebody off a line."""
    return _set(volunteer_acts.remove_volunteer, line, volunteer)


@routes.post("/volunteers/<int:line>/calendar", needs=Permission.COORDINATE, scope=existing_line)
def make_calendar_address(line: int) -> Response:
    """A new link to the shifts as a calendar, shown this one time."""
    parts = desk_parts()
    with parts.database.transaction() as connection:
        name = load_team_page(line, connection).name
        token = calendar_link.make_calendar_link(desk_actor(), line, connection, visit().now)
    address = f"{parts.settings.public_url}/shifts/{token}.ics"
    return page("volunteers/calendar.html", line=line, name=name, address=address)


@routes.post(
    "/volunteers/<int:line>/calendar/revoke", needs=Permission.COORDINATE, scope=existing_line
)
def revoke_calendar_address(line: int) -> Response:
    """Let the link lead nowhere."""
    with desk_parts().database.transaction() as connection:
        calendar_link.revoke_calendar_link(desk_actor(), line, connection, visit().now)
    tell(GOOD, gettext("The link leads nowhere now."))
    return see_other("show_team", line=line)


def team_page(line: int, errors: Mapping[str, str] | None = None) -> Response:
    """The page of a line."""
    with desk_parts().database.reading() as connection:
        shown = load_team_page(line, connection)
        monday = week_asked(request.args.get("week", ""), shown.zone)
        made = calendar_link.calendar_made_at(line, connection)
    return page(
        "volunteers/team.html",
        errors=errors,
        shown=shown,
        monday=monday,
        days=week_of(shown, monday),
        gaps=gap_count(shown.team),
        states=STATES,
        shift_line=shift_line,
        taker_words=taker_words,
        calendar_made=made,
    )


class _FieldRefused(Exception):
    """A field of the form does not fit: what to say of it, by its name."""

    def __init__(self, errors: Mapping[str, str]) -> None:
        super().__init__()
        self.errors = errors


def _fields() -> VolunteerFields:
    """What the form says. Raises _FieldRefused."""
    form, errors = request.form, dict[str, str]()

    def checked(name: str, check: Callable[[str], object]) -> object:
        try:
            return check(form.get(name, ""))
        except VolunteerError as error:
            errors[name] = str(error)
            return None

    alias, notes = checked("alias", check_alias), checked("notes", check_notes)
    zone, quiet = checked("zone", check_zone), checked("quiet", parse_quiet_hours)
    try:
        languages = check_languages(form.getlist("languages"))
    except VolunteerError as error:
        errors["languages"] = str(error)
    if errors:
        raise _FieldRefused(errors)
    relays = form.get("relays", "1")
    fields = {"alias": alias, "notes": notes, "zone": zone, "quiet_hours": quiet}
    return VolunteerFields(
        **fields,  # type: ignore[arg-type]
        languages=languages,
        most_relays=int(relays) if relays in _MOST_RELAYS else 1,
        wants_reminders="yes" in form.getlist("reminders"),
        takes_calls="yes" in form.getlist("calls"),
    )


def _values(person: VolunteerDetails) -> dict[str, str]:
    fields = person.fields
    return {
        "alias": fields.alias,
        "zone": fields.zone,
        "quiet": quiet_hours_text(fields.quiet_hours),
        "relays": str(fields.most_relays),
        "reminders": "yes" if fields.wants_reminders else "",
        "calls": "yes" if fields.takes_calls else "",
        "notes": fields.notes,
    }


def _form(
    line: int,
    person: VolunteerDetails | None,
    values: Mapping[str, str],
    errors: Mapping[str, str] | None = None,
) -> Response:
    with desk_parts().database.reading() as connection:
        shown = load_team_page(line, connection)
    sent = request.form.getlist("languages") if request.method == "POST" else None
    known = person.fields.languages if person else ()
    return page(
        "volunteers/person.html",
        errors=errors,
        shown=shown,
        person=person,
        states=STATES,
        values=values,
        languages_to_choose=language_choices(),
        spoken=known if sent is None else sent,
        most_notes=MAX_NOTES_CHARS,
        relays=[(one, one) for one in _MOST_RELAYS],
    )


def _set(act: Callable[..., bool], line: int, volunteer: int) -> Response:
    with desk_parts().database.transaction() as connection:
        person_of(load_team_page(line, connection), volunteer)
        done = act(desk_actor(), volunteer, line, connection, visit().now)
    if done:
        tell(GOOD, gettext("Done."))
    else:
        tell(BAD, gettext("It was done already, or they are in another state now."))
    return see_other("show_team", line=line)
