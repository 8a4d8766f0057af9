"""The words by which a volunteer says that they are there or not, and asks for shifts. They count
only as a whole text, and only of somebody who is a volunteer: the engine knows that."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from flows import vocabulary
from flows.understanding.durations import take_duration
from flows.understanding.phrase_table import table_of_rows

# A bare number behind ON is one of hours.
_HOUR_MINUTES = 60


class VolunteerAct(Enum):
    """What a volunteer wants. The values are rows of the vocabulary."""

    AGREE = "agree"
    ON = "on"
    OFF = "off"
    SHIFTS = "shift"
    CANNOT = "cannot"
    SWAP = "swap"
    COVER = "cover"


@dataclass(frozen=True, slots=True)
class VolunteerCommand:
    """A word of a volunteer: with `minutes` for ON, with the `number` of a shift or an offer for
    CAN'T, SWAP and COVER, None where none was said."""

    act: VolunteerAct
    number: int | None = None
    minutes: int | None = None


_NUMBERED = frozenset([VolunteerAct.CANNOT, VolunteerAct.SWAP, VolunteerAct.COVER])
_ACTS = table_of_rows(vocabulary.merged_table("volunteering"), *(act.value for act in VolunteerAct))


def read_volunteer_command(parts: Sequence[str]) -> VolunteerCommand | None:
    """The command that a text is, by its words with numbers apart; None for any other text.

    >>> read_volunteer_command(["on", "2", "h"]).minutes
    120
    """
    found = _ACTS.at(parts, 0)
    if found is None:
        return None
    act, rest = VolunteerAct(found[0]), list(parts[found[1] :])
    if not rest:
        return VolunteerCommand(act)
    if act is VolunteerAct.ON:
        minutes = _minutes(rest)
        return VolunteerCommand(act, minutes=minutes) if minutes else None
    if act in _NUMBERED and len(rest) == 1 and rest[0].isdecimal() and len(rest[0]) < 10:
        return VolunteerCommand(act, number=int(rest[0]))
    return None


def _minutes(words: list[str]) -> int | None:
    if len(words) == 1 and words[0].isdecimal() and len(words[0]) < 4:
        return int(words[0]) * _HOUR_MINUTES
    duration, left = take_duration(words)
    return duration.in_minutes if duration and not left else None
