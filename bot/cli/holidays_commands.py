"""`handrail holidays`: the days on which a line warns that meetings may not meet."""

from dataclasses import replace

import click

from bot.cli.deployment import current_time, open_deployment_database
from bot.cli.output import say
from bot.people import helplines
from bot.people.line_holidays import holidays_of_year, public_holidays, with_day
from bot.settings import from_environment

_line = click.option("--line", default="", help="The line's name. [the first line]")


@click.group("holidays")
def holidays_group() -> None:
    """The days on which a line warns that meetings may not meet: a list of such a day ends with
    "Holiday: call ahead.", and so do its reminders."""


@holidays_group.command("list")
@click.option("--year", type=int, help="[this year]")
@_line
def list_holidays(year: int | None, line: str) -> None:
    """The days of a year."""
    year = year or current_time().year
    with open_deployment_database(from_environment()).reading() as connection:
        record = helplines.line_record(line, connection)
    _show(record, year)


@holidays_group.command("add")
@click.argument("day")
@_line
def add_holiday(day: str, line: str) -> None:
    """Warn on a DAY too: 2026-05-01, or 05-01 for every year."""
    _change(line, day, warned=True)


@holidays_group.command("remove")
@click.argument("day")
@_line
def remove_holiday(day: str, line: str) -> None:
    """Warn no more on a DAY: 2026-10-12, or 10-12 for every year."""
    _change(line, day, warned=False)


def _change(line: str, day: str, *, warned: bool) -> None:
    with open_deployment_database(from_environment()).transaction() as connection:
        record = helplines.line_record(line, connection)
        changes = with_day(record.holidays, day, warned=warned)
        helplines.set_holidays(record, changes, connection)
    year = int(day[:4]) if len(day) > len("12-24") else current_time().year
    _show(replace(record, holidays=changes), year)


def _show(record: helplines.LineRecord, year: int) -> None:
    line = record.line
    names = public_holidays(line.country, year)
    say(f"{line.name} warns on these days of {year}:")
    for day in sorted(holidays_of_year(line.country, record.holidays, year)):
        say(f"  {day:%a} {day}  {names.get(day, '')}".rstrip())
    if not names:
        say(f"No public holidays are known of {line.country}: add them.")
