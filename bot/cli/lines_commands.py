"""`handrail lines`: the helplines of a deployment."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import click

from bot import feeds
from bot.cli.deployment import (
    command_line_actor,
    current_time,
    open_deployment_database,
    say_if_outdated,
)
from bot.cli.output import counted, is_interactive, say
from bot.cli.settings_line_command import follow_settings_command
from bot.cli.templates_command import template_option, templates_command
from bot.operators import line_acts
from bot.people import helplines, line_totals
from bot.people.helplines import LineError, LineRecord, UsedList
from bot.settings import check_line_values, check_number, from_environment
from bot.settings.line_values import LINE_COLUMNS
from bot.whatsapp.content_templates import read_choice

_COLUMN_HELP = {
    "phone": "Where a person answers, as it should read in a text.",
    "country": "Two letters: whose emergency and crisis numbers are given.",
    "zone": "Its time zone: Central, America/Chicago.",
    "language": "What a conversation begins in: en, es, fr, pt, it. [en]",
    "fellowship": "Search only this fellowship's meetings: AA. `handrail fellowships` has all.",
    "countries": "Whose numbers it answers freely: US,CA. [its own country]",
    "talk": "Talks by text with volunteers: turn or all, off for none. [off]",
    "talk_contact": "Who answers for the volunteers: a name that operators know.",
    "talk_registered": "yes: the registration with the carriers covers talks. [no]",
}

# How the operator calls each column of a line.
_OPTION_NAMES = {"name": "NAME"} | {
    column: f"--{column.replace('_', '-')}" for column in _COLUMN_HELP
}


def _column_options(command: Callable[..., None]) -> Callable[..., None]:
    """A command with an option for each column; what is not given is None."""
    for column, text in reversed(_COLUMN_HELP.items()):
        command = click.option(f"--{column.replace('_', '-')}", default=None, help=text)(command)
    return command


@click.group("lines")
def lines_group() -> None:
    """The helplines of this deployment."""


@lines_group.command("add")
@click.argument("name")
@click.argument("numbers", nargs=-1)
@_column_options
@click.option("--without-number", is_flag=True, help="Even if no number leads to it yet.")
def add_line_command(
    name: str, numbers: Sequence[str], without_number: bool, **columns: Any
) -> None:
    """Add a line that is texted at these NUMBERS. A line of this NAME stays as it is.

    What is not given of country and time zone follows from the first number's area code; else they
    are US and America/New_York."""
    given = {"name": name} | {key: value for key, value in columns.items() if value is not None}
    values = check_line_values(given, _OPTION_NAMES)
    checked = _numbers(numbers, values.get("country", "US"))
    values = _from_area_code(checked) | values
    with open_deployment_database(from_environment()).transaction() as connection:
        record = line_acts.add_line_as(
            command_line_actor(),
            values,
            checked,
            connection,
            current_time(),
            without_number=without_number,
        )
    click.echo("Added:")
    _show(record)


@lines_group.command("change")
@click.argument("name")
@click.option("--name", "new_name", default=None, help="Another name.")
@_column_options
@click.option("--add-number", multiple=True, help="One more number that leads to it.")
@click.option("--drop-number", multiple=True, help="A number that leads to it no more.")
@template_option
def change_line_command(
    name: str,
    new_name: str | None,
    add_number: Sequence[str],
    drop_number: Sequence[str],
    templates: Sequence[str],
    **columns: Any,
) -> None:
    """Change what is given of the line of this NAME, and nothing else. --phone "" and
    --fellowship "" take away what is there. What is given of the settings' line stays, whatever
    LINE_PHONE and its like say, until `handrail lines follow-settings`."""
    given = {key: value for key, value in columns.items() if value is not None}
    if new_name is not None:
        given["name"] = new_name
    if not given and not add_number and not drop_number and not templates:
        raise click.UsageError("Nothing to change: give an option.")
    values = check_line_values(given, _OPTION_NAMES | {"name": "--name"})
    choices = [read_choice(text) for text in templates]
    with open_deployment_database(from_environment()).transaction() as connection:
        before = helplines.line_record(name, connection)
        country = values.get("country", before.line.country)
        after = line_acts.change_line_as(
            command_line_actor(),
            before,
            values,
            connection,
            current_time(),
            add_numbers=_numbers(add_number, country),
            drop_numbers=[_own_number(each, before, country) for each in drop_number],
            templates=choices,
        )
    click.echo("Before:")
    _show(before)
    click.echo("Now:")
    _show(after)
    if choices:
        click.echo("`handrail lines templates` shows the templates of WhatsApp.")


@lines_group.command("remove")
@click.argument("name")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.option("--with-people", is_flag=True, help="Even if people have texted it.")
def remove_line_command(name: str, yes: bool, with_people: bool) -> None:
    """Remove the line of this NAME, with everything of its people. Numbers that lead to it, and
    lists that it alone uses, go first."""
    database = open_deployment_database(from_environment())
    with database.reading() as connection:
        record = helplines.line_record(name, connection)
        lists = helplines.lists_of_line(record.id, connection)
        reminders = line_totals.count_reminders(record.id, connection)
        known = line_totals.count_people(record.id, connection)
        opt_outs = line_totals.count_opt_outs(record.id, connection)
    if record.first:
        raise LineError(f"{record.line.name} is the line of the settings: it cannot be removed.")
    people = (
        f"{counted(known, 'person', 'people')}, {counted(reminders, 'reminder')} and "
        f"{counted(opt_outs, 'STOP')}"
    )
    _check_nothing_depends(record, lists)
    if (known or opt_outs) and not with_people:
        raise click.ClickException(
            f"{record.line.name} knows {people}. All of it would go: nobody would be reminded any "
            "more, and who said STOP would not be known. If that is what you want: --with-people."
        )
    _show(record)
    if not yes:
        if not is_interactive():
            raise click.ClickException("Nothing was removed: say --yes.")
        click.confirm(f"Remove {record.line.name} with {people}?", abort=True)
    for each in lists:
        feeds.leave_list(database, each.id, record.id, now=current_time())
    with database.transaction() as connection:
        removed = helplines.line_record(record.line.name, connection)
        line_acts.remove_line_as(command_line_actor(), removed, connection, current_time())
    click.echo(f"{record.line.name} is removed.")


def _check_nothing_depends(record: LineRecord, lists: Sequence[UsedList]) -> None:
    """Raises LineError, with what to do, for a line that numbers lead to or that alone uses a
    list."""
    name = record.line.name
    todo = []
    if record.numbers:
        dropped = " ".join(f"--drop-number {number}" for number in record.numbers)
        todo.append(
            f"Texts to {_numbers_of(record)} would be answered by the first line. If they should, "
            f'or the numbers are given up: `handrail lines change "{name}" {dropped}`.'
        )
    for each in lists:
        if each.alone:
            todo.append(
                f"The list {each.name} is used by no other line. Give it up, `handrail feeds "
                f"remove {each.name}`, or let another line use it, `handrail feeds add {each.name} "
                "--line LINE`."
            )
    if todo:
        raise LineError("\n".join((f"{name} is not removed.", *todo)))


@lines_group.command("show")
@click.argument("name", default="")
def show_line(name: str) -> None:
    """Show a line (the first, without a NAME), and what it answers, ready to paste at the
    carrier."""
    from bot.conversation.hotline_file import load_hotlines
    from bot.conversation.hotline_overrides import directory_in_force
    from bot.conversation.sample_answers import sample_answers
    from bot.places import gazetteer
    from flows.text.gsm import sms_cost

    settings = from_environment()
    with open_deployment_database(settings).reading() as connection:
        record = helplines.line_record(name, connection)
        hotlines = directory_in_force(load_hotlines(settings.hotlines_file), connection)
    say_if_outdated(record, settings)
    _show(record)
    click.echo(
        "What it answers. HELP, STOP and START are what the carrier's own answers should say"
    )
    click.echo("(Advanced Opt-Out, the registration), each on one line to copy:")
    for answer in sample_answers(record.line, gazetteer(), hotlines, current_time()):
        segments = sum(sms_cost(reply)[1] for reply in answer.replies)
        click.echo(f"\n{answer.asked} ({counted(segments, 'segment')})")
        for reply in answer.replies:
            click.echo(reply)


lines_group.add_command(follow_settings_command)
lines_group.add_command(templates_command)


@lines_group.command("list")
def list_lines() -> None:
    """The lines with their numbers and properties."""
    settings = from_environment()
    with open_deployment_database(settings).reading() as connection:
        for record in helplines.line_records(connection):
            say_if_outdated(record, settings)
            line = record.line
            whose = line.fellowship or "all fellowships"
            phone = f"a person at {line.phone}" if line.phone else "no person's phone"
            say(f"{line.name}: {_numbers_of(record)}")
            say(
                f"{line.zone}, {line.country}, {line.language}, {whose}, {phone}, "
                f"{counted(record.lists, 'list')}",
                "  ",
            )


def _show(record: LineRecord) -> None:
    for label, value in _described(record):
        say(value, f"  {label:<13}", " " * 15)
    click.echo("")


def _described(record: LineRecord) -> Iterator[tuple[str, str]]:
    line = record.line
    yield "name", line.name
    yield "numbers", _numbers_of(record)
    yield "phone", line.phone or "none: nobody to send people to"
    yield "country", line.country
    yield "zone", line.zone
    yield "language", line.language
    yield "fellowship", line.fellowship or "all of them"
    yield "countries", record.countries or f"{line.country} (its own)"
    yield "lists", str(record.lists)
    yield "talk", line.talk or "off"
    if line.talk:
        yield "talk contact", line.talk_contact or "nobody"
        yield "registered", line.talk_registered or "no"
    if record.set_here:
        names = ", ".join(LINE_COLUMNS[column].env for column in sorted(record.set_here))
        yield "not followed", f"{names}: set by `handrail lines change` or at the desk"


def _numbers_of(record: LineRecord) -> str:
    named = ", ".join(record.numbers)
    if record.first:
        rest = "any number that is no other line"
        return f"{named}; {rest}" if named else rest
    return named or "none: nobody can text it"


def _from_area_code(numbers: Sequence[str]) -> dict[str, str]:
    """The country and zone of a line by its first number, as `handrail init` finds them."""
    from bot.places import home_of

    home = home_of(numbers[0]) if numbers else None
    found = {"country": home.country, "zone": home.zone} if home else {}
    return {column: value for column, value in found.items() if value}


def _numbers(numbers: Sequence[str], country: str) -> list[str]:
    return [check_number(number, country) for number in numbers]


def _own_number(text: str, record: LineRecord, country: str) -> str:
    """A number to drop: as it is kept, even if it could not be added today."""
    return text if text in record.numbers else check_number(text, country)
