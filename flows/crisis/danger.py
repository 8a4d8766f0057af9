"""What a reading of a text for danger can say."""

from dataclasses import dataclass, field
from enum import StrEnum


class Category(StrEnum):
    """The dangers, most pressing first: of several in one text the first is answered."""

    OVERDOSE = "overdose"
    SUICIDE = "suicide"
    VIOLENCE = "violence"
    MINOR = "minor"
    WITHDRAWAL = "withdrawal"
    RELAPSE = "relapse"


PRIORITY = tuple(Category)


class Tier(StrEnum):
    """How a danger is answered.

    HARD: with the crisis answer in place of any other. ASK: with the usual answer and one line that
    asks or gives the right number.
    """

    HARD = "hard"
    ASK = "ask"


@dataclass(frozen=True, slots=True)
class Danger:
    """A danger in a text.

    `score` is how likely it is, 0 to 1. `declared` says that the words state it outright and
    without doubts, `other` that it is about another person. `language` is that of the whole text,
    "" if it is not clear. `phrase` holds the words that gave it away. They are a person's words, so
    they are never stored or logged.
    """

    category: Category
    tier: Tier
    score: float
    language: str = ""
    other: bool = False
    declared: bool = False
    phrase: str = field(default="", repr=False)
