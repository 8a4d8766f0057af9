"""A helpline, as people see it."""

from dataclasses import dataclass, field
from datetime import date
from typing import Protocol


class Days(Protocol):
    """Some days of the calendar."""

    def __contains__(self, day: date, /) -> bool: ...


NO_DAYS: Days = frozenset[date]()


@dataclass(frozen=True, slots=True)
class Line:
    """A helpline as it presents itself. `phone` is where a person answers, "" if nowhere.

    `holidays` are the days on which it warns that meetings may not meet. `talk` is how volunteers
    are asked for talks by text, "" where there are none; `talk_contact` who answers for them, and
    `talk_registered` "yes" once the registration covers it.
    """

    name: str
    phone: str = ""
    country: str = "US"
    zone: str = "America/New_York"
    language: str = "en"
    fellowship: str = ""
    holidays: Days = field(default=NO_DAYS, compare=False, repr=False)
    talk: str = ""
    talk_contact: str = ""
    talk_registered: str = ""
