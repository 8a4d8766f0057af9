"""The lines as this process last read them, for answers while the database cannot be asked.

Somebody who texts the second line must not be given the first one's name, phone and language.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import select

from bot.carrier.types import on_each_channel
from bot.database.database import Database
from bot.database.schema import line_numbers, lines
from bot.people.helplines import line_from_row
from bot.places import home_of
from flows.domain.line import Line

# Of each deployment so many numbers are remembered: some 300 bytes each.
MAX_KNOWN_NUMBERS = 10_000


@dataclass(frozen=True, slots=True)
class KnownLine:
    """A line, and the countries whose numbers it answers freely."""

    line: Line
    countries: tuple[str, ...]


class KnownLines:
    """Which line a number leads to. Threads may share it: what was read is replaced as a whole."""

    def __init__(self, line: Line, number: str = "", countries: str = "") -> None:
        """`line`, `number` and `countries` are the settings', which are known before anything has
        been read."""
        self._first = KnownLine(line, _countries(countries, line))
        self._by_number: Mapping[str, KnownLine] = _on_each_channel({number: self._first})
        self._only: KnownLine | None = None

    def refresh_from(self, database: Database) -> None:
        """Read the lines. Raises the database's error, and then keeps those from before."""
        wanted = select(lines, lines.c.phone.label("line_phone")).order_by(lines.c.id)
        numbers = select(line_numbers).order_by(line_numbers.c.number).limit(MAX_KNOWN_NUMBERS)
        with database.reading() as connection:
            rows = connection.execute(wanted.limit(MAX_KNOWN_NUMBERS)).all()
            pairs = connection.execute(numbers).all()
        if not rows:
            return
        known = {}
        for row in rows:
            line = line_from_row(row)
            known[row.id] = KnownLine(line, _countries(row.countries, line))
        self._by_number = _on_each_channel(
            {row.number: known[row.line_id] for row in pairs if row.line_id in known}
        )
        # A number that no line claims leads to the first line. With others beside it, it may be a
        # number that one of them was given since.
        self._only = known[rows[0].id] if len(rows) == 1 else None

    def knows(self, numbers: Iterable[str]) -> bool:
        """Whether one of these numbers is ours; also where no number of ours is known."""
        return not self._by_number or any(number in self._by_number for number in numbers)

    def line_of(self, number: str) -> KnownLine:
        """The line that this number of ours leads to. For one that was never seen it is a line
        without name and phone, of the number's own country."""
        found = self._by_number.get(number) or self._only
        if found is not None:
            return found
        first = self._first
        country = home_of(number).country or first.line.country
        nameless = Line("", "", country, first.line.zone, first.line.language)
        return KnownLine(nameless, tuple({*first.countries, country}))


def _countries(countries: str, line: Line) -> tuple[str, ...]:
    return tuple((countries or line.country).split(","))


def _on_each_channel(by_number: Mapping[str, KnownLine]) -> dict[str, KnownLine]:
    """With the numbers as they are written on each channel. A line's own number of WhatsApp goes
    before another line's number of texts."""
    on_both = {
        address: line
        for number, line in by_number.items()
        if number
        for address in on_each_channel(number)
    }
    return on_both | {number: line for number, line in by_number.items() if number}
