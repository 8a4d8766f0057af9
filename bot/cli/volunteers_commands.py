"""`handrail volunteers`: the people who answer for a line."""

import sys
from collections.abc import Callable
from dataclasses import replace
from typing import Any, NamedTuple

import click
from sqlalchemy import Connection

from bot.cli.deployment import command_line_actor, current_time, open_deployment_database
from bot.cli.lazy_group import LazyGroup
from bot.cli.output import is_interactive, say
from bot.database.database import Database
from bot.database.encryption import Keys
from bot.people import helplines
from bot.people.blocklist import parse_phone
from bot.people.helplines import LineRecord
from bot.settings import Need, from_environment
from bot.volunteers import volunteer_acts
from bot.volunteers.shift_watch import hours_in_words
from bot.volunteers.stored_team import load_line_team
from bot.volunteers.volunteer_details import VolunteerDetails, volunteer_details
from bot.volunteers.volunteer_fields import (
    VolunteerFields,
    check_alias,
    check_languages,
    check_notes,
    check_zone,
    parse_quiet_hours,
    quiet_hours_text,
)
from flows.domain.volunteers import VolunteerState

_PLACE = "bot.cli.volunteers_commands"
STATE_WORDS = {
    VolunteerState.INVITED: "asked, has not agreed yet",
    VolunteerState.ACTIVE: "answers",
    VolunteerState.PAUSED: "paused",
    VolunteerState.STOPPED: "said STOP",
    VolunteerState.SUSPENDED: "suspended until somebody looks",
}


class Deployment(NamedTuple):
    """What the commands about volunteers work with."""

    database: Database
    keys: Keys
    record: LineRecord


@click.group(
    "volunteers",
    cls=LazyGroup,
    places={
        "add": f"{_PLACE}:add_volunteer_command",
        "list": f"{_PLACE}:list_volunteers",
        "show": f"{_PLACE}:show_volunteer",
        "change": f"{_PLACE}:change_volunteer_command",
        "pause": f"{_PLACE}:pause_volunteer_command",
        "resume": f"{_PLACE}:resume_volunteer_command",
        "remove": f"{_PLACE}:remove_volunteer_command",
        "shifts": "bot.cli.shifts_commands:shifts_group",
        "calendar": "bot.cli.shifts_commands:calendar_group",
    },
    summaries={
        "add": "Ask somebody by text whether they answer for a line.",
        "list": "Who answers, in which state, and their next shift.",
        "show": "One of them, with their shifts.",
        "change": "Their name, languages, quiet hours, notes.",
        "pause": "Ask nothing of somebody until they are resumed.",
        "resume": "Ask somebody again who was paused or suspended.",
        "remove": "Take somebody off a line; their shifts are nobody's then.",
        "shifts": "The shifts of a line.",
        "calendar": "The secret link to a line's shifts.",
    },
)
def volunteers_group() -> None:
    """The people who answer for a line."""


line_option = click.option("--line", default="", help="The line. [the first]")


def _field_options(command: Callable[..., None]) -> Callable[..., None]:
    """A command with an option for each thing that is known of a volunteer."""
    options = (
        click.option("--language", multiple=True, help="They answer in it: en, es, fr, it, pt."),
        click.option("--zone", default=None, help="Their time zone. [the line's]"),
        click.option("--quiet", default=None, help='Ask nothing then: 22:00-07:00. "" for none.'),
        click.option("--relays", type=int, default=None, help="Talks at once. [1]"),
        click.option("--reminders/--no-reminders", default=None, help="Two texts a shift. [yes]"),
        click.option("--calls/--no-calls", default=None, help="Callers reach their phone. [no]"),
        click.option("--notes", default=None, help="For coordinators; nothing about health."),
    )
    for option in reversed(options):
        command = option(command)
    return command


@click.command("add")
@click.argument("name")
@click.argument("phone", default="-")
@line_option
@_field_options
def add_volunteer_command(name: str, phone: str, line: str, **given: Any) -> None:
    """Ask somebody whom others call NAME whether they answer for a line. They get one text, and are
    forgotten if they do not agree in a week. Without PHONE, or with -, the number is asked for."""
    at = open_line(line)
    fields = _changed(VolunteerFields(check_alias(name)), given)
    number = parse_phone(_typed(phone), at.record.line.country)
    with at.database.transaction() as connection:
        made = volunteer_acts.add_volunteer(
            command_line_actor(),
            at.record.id,
            number,
            fields,
            at.keys,
            connection,
            current_time(),
        )
    say(f"Volunteer {made} of {at.record.line.name} is asked by text whether they agree.")


@click.command("list")
@line_option
def list_volunteers(line: str) -> None:
    """The volunteers of a line. Numbers are kept sealed: only their ends are shown."""
    at = open_line(line)
    with at.database.reading() as connection:
        team = load_line_team(connection, at.keys, at.record.id, current_time())
        found = [_details(connection, at, one.id) for one in team.members]
    for one in found:
        duties = team.duties_of(one.volunteer.id)
        ahead = f", next {hours_in_words(duties[0])}" if duties else ""
        state = STATE_WORDS[one.volunteer.state]
        say(f"{one.volunteer.id:>3}  {one.volunteer.alias} (ends in {one.ending}): {state}{ahead}")
    if not found:
        click.echo("Nobody answers for this line yet.", err=True)


@click.command("show")
@click.argument("who")
@line_option
def show_volunteer(who: str, line: str) -> None:
    """WHO: a name, or the number of a row of `handrail volunteers list`."""
    at = open_line(line)
    with at.database.reading() as connection:
        found = volunteer_acts.volunteer_named(who, at.record.id, at.keys, connection)
        details = _details(connection, at, found.id)
        team = load_line_team(connection, at.keys, at.record.id, current_time())
    shown = details.volunteer
    for label, value in (
        ("name", shown.alias),
        ("number", f"ends in {details.ending}"),
        ("state", STATE_WORDS[shown.state]),
        ("asked", f"{details.invited_at:%Y-%m-%d}"),
        ("agreed", f"{details.agreed_at:%Y-%m-%d}" if details.agreed_at else "not yet"),
        ("languages", ", ".join(shown.languages)),
        ("zone", shown.zone),
        ("quiet hours", quiet_hours_text(shown.quiet_hours) or "none"),
        ("talks", f"{shown.most_relays} at once"),
        ("calls", "yes" if shown.takes_calls else "no"),
        ("reminders", "yes" if shown.wants_reminders else "no"),
        ("notes", details.notes or "none"),
        ("shifts", ", ".join(map(hours_in_words, team.duties_of(shown.id)[:4])) or "none"),
    ):
        say(value, f"  {label:<13}", " " * 15)


@click.command("change")
@click.argument("who")
@line_option
@click.option("--name", default=None, help="What others call them.")
@_field_options
def change_volunteer_command(who: str, line: str, name: str | None, **given: Any) -> None:
    """Change what is given of WHO, and nothing else."""
    at, now = open_line(line), current_time()
    if name is None and not any(value not in (None, ()) for value in given.values()):
        raise click.UsageError("Nothing to change: give an option.")
    with at.database.transaction() as connection:
        found = volunteer_acts.volunteer_named(who, at.record.id, at.keys, connection)
        fields = _changed(_details(connection, at, found.id).fields, given)
        if name is not None:
            fields = replace(fields, alias=check_alias(name))
        volunteer_acts.change_volunteer(
            command_line_actor(), found.id, at.record.id, fields, at.keys, connection, now
        )
    say(f"Volunteer {found.id} is changed.")


@click.command("pause")
@click.argument("who")
@line_option
def pause_volunteer_command(who: str, line: str) -> None:
    """Ask nothing of WHO until `resume`."""
    done, number = _set(volunteer_acts.pause_volunteer, who, line)
    say(f"Volunteer {number} is {'paused' if done else 'not active: nothing was changed'}.")


@click.command("resume")
@click.argument("who")
@line_option
def resume_volunteer_command(who: str, line: str) -> None:
    """Ask WHO again, who was paused or suspended."""
    done, number = _set(volunteer_acts.resume_volunteer, who, line)
    say(f"Volunteer {number} {'is asked again' if done else 'was neither paused nor suspended'}.")


@click.command("remove")
@click.argument("who")
@line_option
@click.option("--yes", is_flag=True, help="Do not ask.")
def remove_volunteer_command(who: str, line: str, yes: bool) -> None:
    """Take WHO off a line. Nobody takes their shifts then."""
    at = open_line(line)
    with at.database.reading() as connection:
        found = volunteer_acts.volunteer_named(who, at.record.id, at.keys, connection)
    if not yes:
        if not is_interactive():
            raise click.ClickException("Nobody was removed: say --yes.")
        click.confirm(f"Take {found.alias} off {at.record.line.name}?", abort=True)
    _set(volunteer_acts.remove_volunteer, str(found.id), line)
    say(f"Volunteer {found.id} is removed.")


def open_line(name: str) -> Deployment:
    """The database, the keys, and the line of this name, "" for the first. Raises LineError and
    SettingsError."""
    settings = from_environment(need=Need.KEY)
    database = open_deployment_database(settings)
    with database.reading() as connection:
        record = helplines.line_record(name, connection)
    return Deployment(database, Keys(settings.secret_keys), record)


def _set(act: Callable[..., bool], who: str, line: str) -> tuple[bool, int]:
    at = open_line(line)
    with at.database.transaction() as connection:
        found = volunteer_acts.volunteer_named(who, at.record.id, at.keys, connection)
        done = act(command_line_actor(), found.id, at.record.id, connection, current_time())
    return done, found.id


def _details(connection: Connection, at: Deployment, volunteer: int) -> VolunteerDetails:
    return volunteer_details(connection, at.keys, volunteer, at.record.id)


def _changed(fields: VolunteerFields, given: dict[str, Any]) -> VolunteerFields:
    """The fields with what was given. Raises VolunteerError."""
    values: dict[str, Any] = {}
    if given["language"]:
        values["languages"] = check_languages(given["language"])
    if given["zone"] is not None:
        values["zone"] = check_zone(given["zone"])
    if given["quiet"] is not None:
        values["quiet_hours"] = parse_quiet_hours(given["quiet"])
    if given["relays"] is not None:
        values["most_relays"] = given["relays"]
    if given["reminders"] is not None:
        values["wants_reminders"] = given["reminders"]
    if given["calls"] is not None:
        values["takes_calls"] = given["calls"]
    if given["notes"] is not None:
        values["notes"] = check_notes(given["notes"])
    return replace(fields, **values)


def _typed(phone: str) -> str:
    """The number given, or else the one typed: arguments are shown to all users of the machine."""
    if phone != "-":
        return phone
    click.echo("The number: ", err=True, nl=False)
    return sys.stdin.readline().strip()
