"""The readings of lines in the database."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from sqlalchemy import Connection, and_, delete, exists, func, insert, select

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


def coverage_of(line: int, connection: Connection, today: date) -> Coverage:
    """What a line has of the next days, from `today` of its zone on."""
    row = connection.execute(select(lines).where(lines.c.id == line)).one()
    counted = (
        select(readings.c.language, func.count())
        .where(readings.c.line_id == line)
        .group_by(readings.c.language)
        .order_by(readings.c.language)
    )
    by_language = {found[0]: found[1] for found in connection.execute(counted)}
    own = and_(readings.c.line_id == line, readings.c.language == row.language)
    known = set(connection.scalars(select(readings.c.day).where(own)))
    days = [today + timedelta(days=n) for n in range(COVERED_DAYS)]
    missing = tuple(day for day in days if known.isdisjoint(_names_of(day)))
    return Coverage(row.name, by_language, missing if by_language else ())


def _names_of(day: date) -> tuple[str, str]:
    """What a day is called in a row: of its own year first."""
    return day.isoformat(), f"{day:%m-%d}"
