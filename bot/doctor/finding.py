"""What a check found."""

from dataclasses import dataclass
from enum import StrEnum


class Grade(StrEnum):
    """How bad it is. With a problem, people are not served as they should be, or soon will not
    be."""

    OK = "ok"
    WARNING = "warning"
    PROBLEM = "problem"


@dataclass(frozen=True, slots=True)
class Finding:
    """The answer to one question, and what to do about it, or ""."""

    check: str
    grade: Grade
    says: str
    do: str = ""


def ok(check: str, says: str, do: str = "") -> Finding:
    """All is as it should be. `do` is what only a person can check."""
    return Finding(check, Grade.OK, says, do)


def warning(check: str, says: str, do: str) -> Finding:
    """Something to be solved some day."""
    return Finding(check, Grade.WARNING, says, do)


def problem(check: str, says: str, do: str) -> Finding:
    """Something to be solved now."""
    return Finding(check, Grade.PROBLEM, says, do)


def as_sentence(text: str) -> str:
    """A text with a full stop, if it does not end with a question.

    >>> as_sentence("is it right?"), as_sentence("it is gone")
    ('is it right?', 'it is gone.')
    """
    return text if text.endswith("?") else f"{text}."
