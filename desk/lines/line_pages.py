"""The pages of the lines. `handrail lines list|show|change` does the same."""

from collections.abc import Mapping
from dataclasses import replace

from flask import Response, request
from sqlalchemy import Connection
from werkzeug.exceptions import NotFound

from bot.conversation.sample_answers import sample_answers
from bot.doctor.asked_runs import DoctorRun, last_run
from bot.doctor.finding import Finding
from bot.operators import line_acts
from bot.operators.roles import Permission
from bot.people import helplines, settings_line
from bot.people.helplines import LineError, LineRecord
from bot.places import gazetteer
from bot.settings import SettingsError, check_line_values, check_number
from desk.desk_pages import BAD, GOOD, page, see_other, tell
from desk.doctor.doctor_pages import GRADES, check_words
from desk.lines.line_fields import (
    ADD_NUMBER,
    DROP_NUMBER,
    FIELDS,
    language_choices,
    number_effect,
    setting_of,
    value_of,
)
from desk.parts import desk_parts
from desk.routing import DeskRoutes, line_scope
from desk.text_shapes import shaped
from desk.translation import N_, gettext
from desk.visit import desk_actor, visit, who
from flows.replies.translations import SPOKEN_LANGUAGES

routes = DeskRoutes()


@routes.get("/lines", needs=Permission.SEE, nav=N_("Lines"))
def show_lines() -> Response:
    """The lines, with what each is."""
    shown = {line.id for line in who().shown}
    with desk_parts().database.reading() as connection:
        records = [one for one in helplines.line_records(connection) if one.id in shown]
    return page("lines/lines.html", records=records)


@routes.get("/lines/<int:line>", needs=Permission.SEE, scope=line_scope)
def show_line_page(line: int) -> Response:
    """One line: its properties, its numbers, and what it answers in a language."""
    parts = desk_parts()
    with parts.database.reading() as connection:
        record = _record(line, connection)
        examined = last_run(connection)
    settings = parts.settings
    language = request.args.get("language", record.line.language)
    if language not in SPOKEN_LANGUAGES:
        raise NotFound
    answers = [
        (sample.asked, [shaped(reply) for reply in sample.replies])
        for sample in sample_answers(
            replace(record.line, language=language), gazetteer(), parts.directory, visit().now
        )
    ]
    return page(
        "lines/line.html",
        record=record,
        carrier=_of_carrier(record, examined),
        examined=examined,
        check_words=check_words,
        fields=[
            (field, value_of(record, field.column), setting_of(record, field.column, settings))
            for field in FIELDS.values()
        ],
        outdated=settings_line.outdated_columns(record, settings.line, settings.countries),
        settings_number=settings.number,
        answers=answers,
        spoken=SPOKEN_LANGUAGES,
        answer_language=language,
        may_change=who().operator.may(Permission.RUN_LINE),
    )


@routes.get("/lines/<int:line>/change", needs=Permission.RUN_LINE, scope=line_scope, proof=True)
def show_line_change(line: int) -> Response:
    """The form for one property, or one number more."""
    with desk_parts().database.reading() as connection:
        record = _record(line, connection)
    what = _what(request.args.get("what", ""))
    return _form(record, what, _present(record, what))


@routes.post("/lines/<int:line>/change", needs=Permission.RUN_LINE, scope=line_scope, proof=True)
def change_one_thing(line: int) -> Response:
    """Show what would change; and once that was confirmed, change it."""
    with desk_parts().database.reading() as connection:
        record = _record(line, connection)
        first = next(one for one in helplines.line_records(connection) if one.first)
    what = _what(request.form.get("what", ""))
    given = request.form.get("value", "")
    try:
        value = _checked(record, what, given)
        if request.form.get("confirmed") != "yes":
            return _confirmation(record, what, value, first.line.name)
        if request.form.get("before", "") != _present(record, what):
            raise LineError(gettext("Somebody else has changed it meanwhile. Look again."))
        _change(record, what, value)
    except (SettingsError, LineError) as error:
        return _form(record, what, given, {"value": str(error)})
    tell(GOOD, gettext("Changed. It holds from the next text on."))
    return see_other("show_line_page", line=line)


@routes.post("/lines/<int:line>/follow", needs=Permission.RUN_LINE, scope=line_scope, proof=True)
def have_settings_decide(line: int) -> Response:
    """Have a setting of the machine decide one property of its line again."""
    parts = desk_parts()
    what = request.form.get("what", "")
    with parts.database.transaction() as connection:
        record = _record(line, connection)
        if what not in record.set_here:
            raise NotFound
        try:
            line_acts.follow_settings_as(
                desk_actor(), record, [what], parts.settings, connection, visit().now
            )
        except LineError as error:
            problem = str(error)
        else:
            problem = ""
    if problem:
        tell(BAD, problem)
    else:
        tell(GOOD, gettext("The machine's settings decide it again, from the next text on."))
    return see_other("show_line_page", line=line)


def _of_carrier(record: LineRecord, run: DoctorRun | None) -> list[tuple[str, Finding]]:
    """What the last examination found of a line's numbers, with the kind of each, for those who may
    see it."""
    if run is None or not who().operator.may(Permission.RUN_LINE):
        return []
    about = {*record.numbers, "registration", "HELP"}
    return [(GRADES[one.grade], one) for one in run.findings if one.check in about]


def _change(record: LineRecord, what: str, value: str) -> None:
    with desk_parts().database.transaction() as connection:
        line_acts.change_line_as(
            desk_actor(),
            record,
            {what: value} if what in FIELDS else {},
            connection,
            visit().now,
            add_numbers=[value] if what == ADD_NUMBER else (),
            drop_numbers=[value] if what == DROP_NUMBER else (),
        )


def _checked(record: LineRecord, what: str, given: str) -> str:
    """The value as it would be kept. Raises SettingsError and LineError."""
    settings = desk_parts().settings
    if what in FIELDS:
        return check_line_values({what: given}, {what: gettext(FIELDS[what].label)})[what]
    if what == DROP_NUMBER and given in record.numbers:
        if record.first and given == settings.number:
            raise LineError(
                gettext("The machine's settings name this number: it would be back at once.")
            )
        return given
    number = check_number(given, record.line.country, gettext("The number"))
    if number in record.numbers:
        raise LineError(gettext("It leads to this line already."))
    return number


def _confirmation(record: LineRecord, what: str, value: str, first: str) -> Response:
    field = FIELDS.get(what)
    effect = gettext(field.effect) if field else number_effect(what, record, first)
    return page(
        "lines/confirm.html",
        record=record,
        what=what,
        label=_label(what),
        before=_present(record, what),
        value=value,
        effect=effect,
        setting=setting_of(record, what, desk_parts().settings) if field else None,
        unchanged=field is not None and value == _present(record, what),
    )


def _form(
    record: LineRecord, what: str, value: str, errors: Mapping[str, str] | None = None
) -> Response:
    field = FIELDS.get(what)
    return page(
        "lines/change.html",
        errors=errors,
        record=record,
        what=what,
        label=_label(what),
        hint=gettext(field.hint)
        if field
        else gettext("As it is dialled, or in full: +14025550100."),
        value=value,
        languages_to_choose=language_choices() if what == "language" else [],
    )


def _label(what: str) -> str:
    if what == ADD_NUMBER:
        return gettext("One more number")
    return gettext("A number less") if what == DROP_NUMBER else gettext(FIELDS[what].label)


def _present(record: LineRecord, what: str) -> str:
    return value_of(record, what) if what in FIELDS else ", ".join(record.numbers)


def _what(asked: str) -> str:
    if asked not in (*FIELDS, ADD_NUMBER, DROP_NUMBER):
        raise NotFound
    return asked


def _record(line: int, connection: Connection) -> LineRecord:
    found = next((one for one in helplines.line_records(connection) if one.id == line), None)
    if found is None:
        raise NotFound
    return found
