"""`handrail readings`: the daily readings of a line, from a table or a folder of its operator's."""

from datetime import date, datetime
from pathlib import Path

import click
from sqlalchemy import Connection, func, select

from bot.cli.deployment import command_line_actor, current_time, open_deployment_database
from bot.cli.output import counted, say
from bot.database.schema import daily_texts
from bot.operators.reading_acts import remove_readings_as, take_readings_as
from bot.people import helplines
from bot.people.helplines import LineRecord
from bot.readings.reading_files import read_readings
from bot.readings.reading_rows import COVERED_DAYS, Coverage, LineReadings, coverage_of
from bot.reports.small_numbers import hide_one
from bot.settings import from_environment
from flows.domain.daily_texts import DailyKind

_line = click.option("--line", default="", help="The line's name. [the only line]")
_PATH = click.Path(path_type=Path, exists=True)
# So many days without a reading are named.
_MAX_DAYS_NAMED = 10


@click.group("readings")
def readings_group() -> None:
    """The daily readings of a line: texts of your own, which people get by READ, at once or each
    day at an hour they choose. None come with Handrail."""


@readings_group.command("import")
@click.argument("path", type=_PATH)
@_line
@click.option("--language", default="", help="Of those that name none. [the line's]")
@click.option("--check", is_flag=True, help="Only say whether all can be taken.")
def import_readings(path: Path, line: str, language: str, check: bool) -> None:
    """Take the readings of a table (CSV with the columns day, text and language) or of a folder
    (12-31.txt, 2026-12-31.txt, 12-31.es.txt), in place of all that the line has. Where one of them
    cannot be taken, none is."""
    database, now = open_deployment_database(from_environment()), current_time()
    with database.reading() as connection:
        record = _meant(line, connection)
    new = read_readings(path, language or record.line.language)
    if check:
        say(f"All of {counted(len(new), 'reading')} can be taken. Nothing is changed.")
        return
    with database.transaction() as connection:
        take_readings_as(command_line_actor(), record, new, connection, now)
        found = coverage_of(record.id, connection, now)
    _show(found)


@readings_group.command("show")
@_line
@click.option("--day", type=click.DateTime(["%Y-%m-%d"]), help="The readings of this day.")
def show_readings(line: str, day: datetime | None) -> None:
    """How many readings there are, on which of the next days there is none, and about how many
    people get them each day. With a day: what people would get on it."""
    now = current_time()
    with open_deployment_database(from_environment()).reading() as connection:
        record = _meant(line, connection)
        found = coverage_of(record.id, connection, now)
        if day:
            _show_day(record, found, day.date(), connection)
            return
        people = {kind: _people(record.id, kind, connection) for kind in DailyKind}
    _show(found)
    say(f"People who get one each day: {people[DailyKind.READING]}.")
    say(f"People who are asked each day how it goes: {people[DailyKind.CHECKIN]}.")


@readings_group.command("remove")
@_line
@click.option("--yes", is_flag=True, help="Without a question.")
def remove_readings(line: str, yes: bool) -> None:
    """Remove all readings of a line. Who gets one each day is told once that it ends."""
    database = open_deployment_database(from_environment())
    with database.reading() as connection:
        record = _meant(line, connection)
    if not yes:
        click.confirm(f"Remove all readings of {record.line.name}?", abort=True)
    with database.transaction() as connection:
        remove_readings_as(command_line_actor(), record, connection, current_time())
    say(f"{record.line.name} has no readings any more.")


def _meant(name: str, connection: Connection) -> LineRecord:
    """The line that is meant: where there are several, it is named."""
    records = helplines.line_records(connection)
    if not name and len(records) > 1:
        known = ", ".join(record.line.name for record in records)
        raise click.UsageError(f"Say which: --line NAME. There are {known}.")
    return helplines.line_record(name, connection)


def _people(line: int, kind: DailyKind, connection: Connection) -> str:
    """How many get texts of a kind, hidden where they are few."""
    theirs = select(func.count()).where(daily_texts.c.line_id == line, daily_texts.c.kind == kind)
    return str(hide_one(connection.scalar(theirs) or 0))


def _show(found: Coverage) -> None:
    if not found.by_language:
        say(f"{found.line} has no readings. docs/readings.md says how to give it some.")
        return
    parts = [f"{number:,} in {language}" for language, number in found.by_language.items()]
    say(f"{found.line}: {', '.join(parts)}.")
    if not found.missing:
        say(f"Each of the next {COVERED_DAYS} days has one.")
        return
    named = ", ".join(str(day) for day in found.missing[:_MAX_DAYS_NAMED])
    more = len(found.missing) - _MAX_DAYS_NAMED
    rest = f" and {more} more" if more > 0 else ""
    say(f"Of the next {COVERED_DAYS} days {len(found.missing)} have none: {named}{rest}.")


def _show_day(record: LineRecord, found: Coverage, day: date, connection: Connection) -> None:
    readings = LineReadings(connection, record.id)
    for language in found.by_language:
        say(f"{language}: {readings.of_day(day, (language,)) or 'none'}")
    if not found.by_language:
        _show(found)
