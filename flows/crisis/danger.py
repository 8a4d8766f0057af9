"""What a reading of a text for danger can say."""

from dataclasses import dataclass, field
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


class Tier(StrEnum):
    """What a danger is answered with: the crisis answer in place of any other (HARD), or the usual
    answer and one line that asks or gives the right number (ASK)."""

    HARD = "hard"
    ASK = "ask"


@dataclass(frozen=True, slots=True)
class Danger:
    """A danger that a text tells of.

    `score` is how likely it is, 0 to 1. `declared` where the words say it outright and nothing
    beside them takes it back. `other` where it is about somebody else. `language` is the one the
    whole text is in, "" where that cannot be told. `phrase` is what gave it away, for whoever
    wonders why; it is somebody's words, so it is never kept or logged.
    """

    category: Category
    tier: Tier
    score: float
    language: str = ""
    other: bool = False
    declared: bool = False
    phrase: str = field(default="", repr=False)
