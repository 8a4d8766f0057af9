"""The days and the hours by which words of a list name some of a group's meetings: "the Tuesday
noon meeting", "Mon-Fri", "la reunión de la noche". Pure functions."""

import re
from typing import NamedTuple

from bot.feeds.rows import cell_values
from bot.feeds.rows import schedule_words as words
from bot.feeds.rows.schedule_cells import days_named
from bot.feeds.rows.schedule_tokens import CLOCKS, clause_tokens, letters
from flows.text.normalize import fold

_DAY_MINUTES = 24 * 60
_NOON, _MIDNIGHT = ((660, 810),), ((1380, _DAY_MINUTES), (0, 60))
_MORNING, _AFTERNOON, _NIGHT = ((180, 720),), ((720, 1140),), ((1020, _DAY_MINUTES), (0, 180))
# From and before which minutes of a day a meeting with such a name begins.
_PARTS_OF_DAY = {
    "noon": _NOON, "midday": _NOON, "mediodia": _NOON, "midi": _NOON, "mezzogiorno": _NOON,
    "midnight": _MIDNIGHT, "medianoche": _MIDNIGHT, "minuit": _MIDNIGHT, "mezzanotte": _MIDNIGHT,
    "morning": _MORNING, "manana": _MORNING, "matin": _MORNING, "mattina": _MORNING,
    "manha": _MORNING,
    "afternoon": _AFTERNOON, "tarde": ((720, 1260),), "pomeriggio": _AFTERNOON,
    "evening": _NIGHT, "night": _NIGHT, "nite": _NIGHT, "noche": _NIGHT, "soir": _NIGHT,
    "sera": _NIGHT, "notte": _NIGHT, "noite": _NIGHT,
}  # fmt: skip
PARTS_OF_DAY = frozenset(_PARTS_OF_DAY)
_CLOCK = re.compile(r"(\d{1,2}(?:[:.]\d\d)?) ?([ap]\.? ?m\b|uhr|h\b)?", re.IGNORECASE)
_DATE = re.compile(f"{words.AND}?{words.DATE}")


class NamedTimes(NamedTuple):
    """The days, 0 for Sunday, and spans of minutes of a day, each without its last; of those that
    are not named, all count."""

    days: frozenset[int] = frozenset()
    spans: tuple[tuple[int, int], ...] = ()

    def include(self, day: int | None, minute: int | None) -> bool:
        """Whether a meeting at this time is one of those that are named. One without a time is."""
        return (day is None or not self.days or day in self.days) and (
            minute is None
            or not self.spans
            or any(first <= minute < last for first, last in self.spans)
        )


def named_days(text: str) -> frozenset[int]:
    """The days of the week that a text names; that of a date ("Monday, May 5") is none of them."""
    found = clause_tokens(text, month_first=True)
    kinds = letters(found)
    return frozenset(
        days_named(
            token
            for at, token in enumerate(found)
            if not (token.letter == words.DAY and _DATE.match(kinds, at + 1))
        )
    )


def named_times(text: str) -> NamedTimes:
    """The days and hours that a text names."""
    spans = [span for word in fold(text).split() for span in _PARTS_OF_DAY.get(word, ())]
    for clocks in CLOCKS.finditer(text):
        for number, half in _CLOCK.findall(clocks[0]):
            minute = cell_values.minute(f"{number} {half}".strip())
            if minute is not None:
                both = () if half or minute >= _DAY_MINUTES // 2 else (minute + _DAY_MINUTES // 2,)
                spans += [(one, one + 1) for one in (minute, *both)]
    return NamedTimes(named_days(text), tuple(spans))
