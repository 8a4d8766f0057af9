"""`handrail holidays`: the days on which a line warns that meetings may not meet."""

from dataclasses import replace
from datetime import date, timedelta

import click

from bot.cli.deployment import current_time, open_deployment_database
from bot.cli.output import say
from bot.people import helplines
from bot.people.line_holidays import holidays_of_year, public_holidays, warned_day_name, with_day
from bot.settings import from_environment

_line = click.option("--line", default="", help="The line's name. [the first line]")


@click.group("holidays")
def holidays_group() -> None:
    """The days on which a line warns that meetings may not meet: a list of such a day ends with
    "Holiday: call ahead.", and so do its reminders."""


@holidays_group.command("list")
@click.option("--year", type=int, help="[from today, for a year]")
@_line
def list_holidays(year: int | None, line: str) -> None:
    """The days of a year, or of the twelve months to come."""
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
        before = helplines.line_record(line, connection)
        changes = with_day(before.holidays, day, warned=warned)
        every_year = len(day) == len("12-24")
        years = _years(None if every_year else int(day[:4]))
        after = replace(before, holidays=changes)
        same = all(_days(before, year) == _days(after, year) for year in years)
        if every_year or not same:
            helplines.set_holidays(before, changes, connection)
    if same:
        state = "is one already" if warned else "is none"
        say(f"{day} {state}: nothing changes.")
    _show(after, None if every_year else years[0])


def _years(year: int | None) -> list[int]:
    """The year, or for None the two in which the twelve months to come are."""
    now = current_time().year
    return [now, now + 1] if year is None else [year]


def _days(record: helplines.LineRecord, year: int) -> frozenset[date]:
    return holidays_of_year(record.line.country, record.holidays, year)


def _show(record: helplines.LineRecord, year: int | None) -> None:
    """The days of a year, or for None of the twelve months to come."""
    line, today = record.line, current_time().date()
    first = date(year, 1, 1) if year else today
    last = date(year, 12, 31) if year else today + timedelta(days=364)
    say(f"{line.name} warns on these days from {first} to {last}:")
    for one in _years(year):
        for day in sorted(_days(record, one)):
            if first <= day <= last:
                say(f"  {day:%a} {day}  {warned_day_name(line.country, day)}")
    if not public_holidays(line.country, first.year):
        say(f"No public holidays are known of {line.country}: add them.")
