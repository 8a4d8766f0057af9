"""When a service answers: hours of the week, which every language can say."""

import re
from dataclasses import dataclass

ALWAYS_OPEN = "24/7"
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_ZONES = ("Eastern", "Pacific")
_HOURS_PATTERN = re.compile(
    rf"({'|'.join(_DAYS)})-({'|'.join(_DAYS)}) (\d\d):(\d\d)-(\d\d):(\d\d) ({'|'.join(_ZONES)})"
)


@dataclass(frozen=True, slots=True)
class OpeningHours:
    """The same hours on consecutive days. Days: Monday is 0; times: minutes after midnight."""

    first_day: int
    last_day: int
    opens_minute: int
    closes_minute: int
    zone: str


def parse_opening_hours(hours: str) -> OpeningHours | None:
    """ "Mon-Fri 08:00-18:00 Eastern", taken apart; None for anything else."""
    found = _HOURS_PATTERN.fullmatch(hours)
    if not found:
        return None
    first, last, *clock, zone = found.groups()
    opens_h, opens_m, closes_h, closes_m = map(int, clock)
    return OpeningHours(
        _DAYS.index(first),
        _DAYS.index(last),
        opens_h * 60 + opens_m,
        closes_h * 60 + closes_m,
        zone,
    )


def are_valid_hours(hours: object) -> bool:
    """Whether hours can be said in answers, or are other words that never are.

    Hours that begin like a day of the week must be of the form that can be said: the operator who
    wrote them believes that people are told.
    """
    words = str(hours)
    return parse_opening_hours(words) is not None or not words.startswith(_DAYS)
