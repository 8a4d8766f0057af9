"""The helplines of this deployment and the numbers that lead to them."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import Connection, Row, delete, exists, func, insert, select, update

from bot.database.schema import (
    feed_lines,
    feeds,
    line_numbers,
    lines,
)
from bot.people.line_holidays import LineHolidays
from flows.domain.line import Line

_SELECT_LINES = select(lines, lines.c.phone.label("line_phone")).order_by(lines.c.id)
_TALK_FIELDS = ("talk", "talk_contact", "talk_registered")
_FIELDS = ("name", "phone", "country", "zone", "language", "fellowship", *_TALK_FIELDS)


class LineError(Exception):
    """A line cannot be added, changed or found. The message is for the operator."""


@dataclass(frozen=True, slots=True)
class LineRecord:
    """A line as it is kept. `first` is whether it is the settings' own, which a number leads to
    that no line claims. `countries` are those whose numbers it answers freely, "" for its own;
    `holidays` as bot.people.line_holidays has them. `set_here` are the columns of the settings'
    line that an operator has set, and that the settings no longer decide.

    `lists` counts the meeting lists that it uses.
    """

    id: int
    line: Line
    countries: str
    holidays: str
    numbers: tuple[str, ...]
    first: bool
    lists: int
    set_here: frozenset[str] = frozenset()


def line_from_row(row: Row[Any]) -> Line:
    """The line that a row of `lines`, or of a join with it, describes."""
    holidays = LineHolidays(row.country, row.holidays)
    return Line(
        row.name,
        row.line_phone,
        row.country,
        row.zone,
        row.language,
        row.fellowship,
        holidays,
        **{name: row._mapping.get(name, "") for name in _TALK_FIELDS},
    )


def find_line(name: str, connection: Connection) -> int:
    """The id of the line of this name; "" is the first. Raises LineError if there is none."""
    wanted = select(lines.c.id).order_by(lines.c.id).limit(1)
    found = connection.scalar(wanted.where(lines.c.name == name) if name else wanted)
    if found is None:
        raise LineError(_no_such_line(name, connection))
    return int(found)


def _no_such_line(name: str, connection: Connection) -> str:
    from difflib import get_close_matches

    known = connection.scalars(select(lines.c.name)).all()
    near = get_close_matches(name, known, n=1)
    meant = f" Do you mean {near[0]}?" if near else ""
    return f"There is no such line.{meant} `handrail lines list` shows them."


def line_and_number(line: int, connection: Connection) -> tuple[Line, str]:
    """A line and the number it sends from, "" if it has none of its own."""
    row = connection.execute(_SELECT_LINES.where(lines.c.id == line)).one()
    number = select(func.min(line_numbers.c.number)).where(
        line_numbers.c.line_id == line, line_numbers.c.number.startswith("+")
    )
    return line_from_row(row), connection.scalar(number) or ""


def all_lines(connection: Connection) -> list[tuple[Line, list[str]]]:
    """Every line with its numbers, the first one first."""
    return [(record.line, list(record.numbers)) for record in line_records(connection)]


def line_record(name: str, connection: Connection) -> LineRecord:
    """The line of this name; "" is the first. Raises LineError if there is none."""
    wanted = find_line(name, connection)
    return next(record for record in line_records(connection) if record.id == wanted)


def line_records(connection: Connection) -> list[LineRecord]:
    """Every line, the first one first."""
    numbers: dict[int, list[str]] = {}
    for row in connection.execute(select(line_numbers).order_by(line_numbers.c.number)):
        numbers.setdefault(row.line_id, []).append(row.number)
    counted = select(feed_lines.c.line_id, func.count()).group_by(feed_lines.c.line_id)
    lists = {row.line_id: row[1] for row in connection.execute(counted)}
    return [
        LineRecord(
            id=row.id,
            line=line_from_row(row),
            countries=row.countries,
            holidays=row.holidays,
            numbers=tuple(numbers.get(row.id, [])),
            first=place == 0,
            lists=lists.get(row.id, 0),
            set_here=columns_set_here(row),
        )
        for place, row in enumerate(connection.execute(_SELECT_LINES))
    ]


def countries_served(connection: Connection, of: Collection[int] | None = None) -> frozenset[str]:
    """The countries whose numbers these lines answer freely, or all: their hotlines are given
    most."""
    wanted = select(lines.c.country, lines.c.countries)
    if of is not None:
        wanted = wanted.where(lines.c.id.in_(of))
    found = connection.execute(wanted)
    return frozenset(one for row in found for one in (row.countries or row.country).split(","))


class UsedList(NamedTuple):
    """A meeting list that a line uses; `alone` if no other line does."""

    id: int
    name: str
    alone: bool


def lists_of_line(line: int, connection: Connection) -> list[UsedList]:
    """The meeting lists that a line uses, by name."""
    others = feed_lines.alias()
    shared = exists().where(others.c.feed_id == feeds.c.id, others.c.line_id != line)
    wanted = select(feeds.c.id, feeds.c.name, ~shared).join_from(feeds, feed_lines)
    found = connection.execute(wanted.where(feed_lines.c.line_id == line).order_by(feeds.c.name))
    return [UsedList(row[0], row[1], bool(row[2])) for row in found]


def add_line(
    values: Mapping[str, str],
    numbers: Sequence[str],
    connection: Connection,
    *,
    without_number: bool = False,
) -> LineRecord:
    """Add a line with these columns (bot.settings.check_line_values) and numbers.

    Raises LineError for a name that is there already, a number of another line, and for no number
    at all, unless `without_number`.
    """
    name = values["name"]
    if taken := another_of_name(name, connection):
        raise LineError(
            f"There is a line {taken} already, and it stays as it is. To change it: "
            f'`handrail lines change "{taken}"`.'
        )
    if not numbers and not without_number:
        raise LineError(
            "No number is given, so nobody can text this line: a number that no line claims leads "
            "to the first line. Name one, or say --without-number."
        )
    made = insert(lines).values(dict(values)).returning(lines.c.id)
    _claim_numbers(connection.execute(made).scalar_one(), numbers, connection)
    return line_record(name, connection)


def change_line(
    record: LineRecord,
    values: Mapping[str, str],
    connection: Connection,
    *,
    add_numbers: Sequence[str] = (),
    drop_numbers: Sequence[str] = (),
) -> LineRecord:
    """Change what is given of a line, and leave the rest as it is. What is given of the settings'
    line stays, whatever the settings say (bot.people.settings_line).

    Raises LineError for a name or a number of another line, and a number to drop that is not its
    own.
    """
    name = values.get("name", record.line.name)
    # Two that an earlier release let have one name keep theirs.
    if name != record.line.name and (taken := another_of_name(name, connection, record.id)):
        raise LineError(f"There is a line {taken} already.")
    foreign = [number for number in drop_numbers if number not in record.numbers]
    if foreign:
        raise LineError(f"{record.line.name} has no number {foreign[0]}.")
    if values:
        set_here = record.set_here | values.keys() if record.first else frozenset()
        store_columns(record.id, values, set_here, connection)
    if drop_numbers:
        connection.execute(delete(line_numbers).where(line_numbers.c.number.in_(drop_numbers)))
    _claim_numbers(record.id, add_numbers, connection)
    return line_record(name, connection)


def store_columns(
    line: int, values: Mapping[str, str], set_here: Collection[str], connection: Connection
) -> None:
    """Keep these values of a line, and which of its columns an operator has set (LineRecord)."""
    stored = {**values, "set_here": ",".join(sorted(set_here))}
    connection.execute(update(lines).where(lines.c.id == line).values(stored))


def columns_set_here(row: Row[Any]) -> frozenset[str]:
    """The columns of a row of `lines` that an operator has set."""
    return frozenset(filter(None, row.set_here.split(",")))


def another_of_name(name: str, connection: Connection, own: int | None = None) -> str:
    """The name of another line than `own` that differs in capitals at most; "" if none does. People
    who read two such names in texts, and operators who type them, could not tell them apart."""
    others = connection.scalars(select(lines.c.name).where(lines.c.id != (own or 0)))
    return next((other for other in others if other.casefold() == name.casefold()), "")


def set_holidays(record: LineRecord, holidays: str, connection: Connection) -> None:
    """Set what a line's operator changed of its holidays (bot.people.line_holidays)."""
    this = lines.c.id == record.id
    connection.execute(update(lines).where(this).values(holidays=holidays))


def remove_line(record: LineRecord, connection: Connection) -> None:
    """Remove a line with its people and what they asked for. Raises LineError for the first line,
    which the settings would make anew, and for one that uses a list."""
    if record.first:
        raise LineError(f"{record.line.name} is the line of the settings: it cannot be removed.")
    if record.lists:
        raise LineError(f"{record.line.name} uses a meeting list.")
    connection.execute(delete(lines).where(lines.c.id == record.id))


def _claim_numbers(line: int, numbers: Sequence[str], connection: Connection) -> None:
    """Give a line these numbers. Raises LineError for one that leads to another line."""
    for number in dict.fromkeys(numbers):
        owner = line_of_number(number, connection)
        if owner is None:
            connection.execute(insert(line_numbers).values(number=number, line_id=line))
        elif owner != line:
            other = connection.scalar(select(lines.c.name).where(lines.c.id == owner))
            raise LineError(
                f"{number} leads to another line, {other}. To take it from there: `handrail lines "
                f'change "{other}" --drop-number {number}`.'
            )


def save_line(
    line: Line, numbers: Sequence[str], connection: Connection, countries: str = ""
) -> int:
    """Add a line, or set the one of this name to exactly this, and give it these numbers. Returns
    its id. For what the settings say; operators add and change (`add_line`, `change_line`).

    Raises LineError for a number that leads to another line.
    """
    found = connection.scalar(select(lines.c.id).where(lines.c.name == line.name))
    if found is None:
        made = insert(lines).values(columns_of(line, countries)).returning(lines.c.id)
        found = connection.execute(made).scalar_one()
    else:
        changed = update(lines).where(lines.c.id == found).values(columns_of(line, countries))
        connection.execute(changed)
    _claim_numbers(found, numbers, connection)
    return int(found)


def columns_of(line: Line, countries: str) -> dict[str, str]:
    """A line by the columns that operators decide."""
    return {field: getattr(line, field) for field in _FIELDS} | {"countries": countries}


def line_of_number(number: str, connection: Connection) -> int | None:
    """The id of the line that a number leads to, None if none claims it."""
    return connection.scalar(select(line_numbers.c.line_id).where(line_numbers.c.number == number))
