"""The readings of lines in the database."""

from collections.abc import Collection, Sequence
from datetime import date, datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Connection, delete, exists, insert, select

from bot.database.schema import lines, readings
from bot.readings.reading_files import Reading

# So many days ahead it is looked for days without a reading.
COVERED_DAYS = 30


class LineReadings:
    """The readings of one line: flows.domain.daily_texts.Readings."""

    def __init__(self, connection: Connection, line: int) -> None:
        self._connection = connection
        self._line = line

    def any(self) -> bool:
        """As flows.domain.daily_texts.Readings says."""
        found = exists().where(readings.c.line_id == self._line)
        return bool(self._connection.scalar(select(found)))

    def of_day(self, day: date, languages: Sequence[str]) -> str:
        """As flows.domain.daily_texts.Readings says."""
        names = _names_of(day)
        wanted = select(readings.c.language, readings.c.day, readings.c.words).where(
            readings.c.line_id == self._line,
            readings.c.day.in_(names),
            readings.c.language.in_(languages),
        )
        found = {(row.language, row.day): row.words for row in self._connection.execute(wanted)}
        order = ((language, name) for language in languages for name in names)
        return next((found[key] for key in order if key in found), "")


class Coverage(NamedTuple):
    """How many readings a line has, by language, and on which of the next days it has none in the
    line's own."""

    line: str
    by_language: dict[str, int]
    missing: tuple[date, ...]


def replace_readings(line: int, new: Sequence[Reading], connection: Connection) -> None:
    """Store these in place of all readings of a line; none end them."""
    connection.execute(delete(readings).where(readings.c.line_id == line))
    if new:
        rows = [
            {"line_id": line, "day": one.day, "language": one.language, "words": one.words}
            for one in new
        ]
        connection.execute(insert(readings), rows)


def coverage_of(line: int, connection: Connection, now: datetime) -> Coverage:
    """What a line has of the next days, from today in its zone on."""
    (found,) = _coverages(connection, now, lines.c.id == line)
    return found


def coverages(connection: Connection, now: datetime) -> list[Coverage]:
    """The same of every line that has readings, in two queries however many these are."""
    return _coverages(connection, now, lines.c.id.in_(select(readings.c.line_id)))


def _coverages(connection: Connection, now: datetime, which: ColumnElement[bool]) -> list[Coverage]:
    columns = (lines.c.id, lines.c.name, lines.c.zone, lines.c.language)
    rows = connection.execute(select(*columns).where(which).order_by(lines.c.id)).all()
    held = select(readings.c.line_id, readings.c.language, readings.c.day)
    days: dict[int, dict[str, set[str]]] = {row.id: {} for row in rows}
    for line, language, day in connection.execute(held.where(readings.c.line_id.in_(days))):
        days[line].setdefault(language, set()).add(day)
    return [
        Coverage(
            row.name,
            {language: len(named) for language, named in sorted(days[row.id].items())},
            _missing(days[row.id].get(row.language, set()), now.astimezone(ZoneInfo(row.zone)))
            if days[row.id]
            else (),
        )
        for row in rows
    ]


def _missing(known: Collection[str], now: datetime) -> tuple[date, ...]:
    """The next days, from today of `now` on, that have no reading of theirs in `known`."""
    days = [now.date() + timedelta(days=n) for n in range(COVERED_DAYS)]
    return tuple(day for day in days if not any(name in known for name in _names_of(day)))


def _names_of(day: date) -> tuple[str, str]:
    """What a day is called in a row: of its own year first."""
    return day.isoformat(), f"{day:%m-%d}"
