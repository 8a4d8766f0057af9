"""What a check found."""

from dataclasses import dataclass
from enum import StrEnum


class Grade(StrEnum):
    """How bad it is. With a problem, people are not served as they should be, or soon will not."""

    OK = "ok"
    WARNING = "warning"
    PROBLEM = "problem"


@dataclass(frozen=True, slots=True)
class Finding:
    """The answer to one question, and what to do, "" where nothing is."""

    check: str
    grade: Grade
    says: str
    do: str = ""


def ok(check: str, says: str, do: str = "") -> Finding:
    """As it should be. `do` is what only a person can look at."""
    return Finding(check, Grade.OK, says, do)


def warning(check: str, says: str, do: str) -> Finding:
    """To be mended some day."""
    return Finding(check, Grade.WARNING, says, do)


def problem(check: str, says: str, do: str) -> Finding:
    """To be mended now."""
    return Finding(check, Grade.PROBLEM, says, do)
