"""What a reading of a text for danger can say."""

from dataclasses import dataclass
from enum import StrEnum


class Category(StrEnum):
    """A danger, most pressing first: where a text tells of several, the first is answered."""

    OVERDOSE = "overdose"
    SUICIDE = "suicide"
    VIOLENCE = "violence"
    MINOR = "minor"
    WITHDRAWAL = "withdrawal"
    RELAPSE = "relapse"


PRIORITY = tuple(Category)


@dataclass(frozen=True, slots=True)
class Reading:
    """A danger that a text tells of.

    `phrase` is what gave it away, for whoever wonders why; it is somebody's words, so it is never
    kept or logged. `soft` where the reader is unsure, `other` where it is about somebody else.
    `faint`, only with `soft`, where nothing but what the text is about speaks for it, and not
    loudly: worth a line under another answer, never more.
    """

    category: Category
    phrase: str
    language: str
    soft: bool = False
    other: bool = False
    faint: bool = False
