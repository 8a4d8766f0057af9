"""A helpline, as people see it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """A helpline as it presents itself. `phone` is where a person answers, "" if nowhere."""

    name: str
    phone: str = ""
    country: str = "US"
    zone: str = "America/New_York"
    language: str = "en"
    fellowship: str = ""
