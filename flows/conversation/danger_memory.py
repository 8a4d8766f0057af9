"""What a conversation remembers of dangers: which was answered last, and which lines were added
lately. Kinds and times only, never a word of a text."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from flows.crisis import Category, Reading, Tier

# A line of one kind is not said again so soon, unless the sign has grown by so much.
AGAIN = timedelta(hours=24)
GROWN = 0.1

# What somebody else may read over a shoulder.
WATCHED = frozenset({Category.VIOLENCE, Category.MINOR})

_MINUTE = timedelta(minutes=1)
_EPOCH = datetime.fromisoformat("1970-01-01T00:00+00:00")


class Last(NamedTuple):
    """The danger that the last answer was about, a helper's or one's own. `sure`: it was answered
    instead of anything else; else a line asked about it or gave a number."""

    category: Category
    other: bool
    sure: bool = False

    @property
    def asks(self) -> bool:
        """Whether we asked if somebody is safe, so that NO is an answer."""
        return self.category is Category.SUICIDE and not self.sure


class Line(NamedTuple):
    """A line that was said: for which kind, at which score, and when, in minutes since 1970."""

    category: Category
    other: bool
    score: float
    minute: int


@dataclass(frozen=True, slots=True)
class Dangers:
    """`last` holds for the next text, `watched` (somebody else may read the phone) for this
    conversation, `lines` for a day."""

    last: Last | None = None
    lines: tuple[Line, ...] = ()
    watched: bool = False

    def lapsed(self) -> "Dangers":
        """After a text that did not answer what was asked."""
        return replace(self, last=None) if self.last else self

    def faded(self, now: datetime) -> "Dangers":
        """What is left when the conversation is over: lines of the last day."""
        return Dangers(lines=tuple(line for line in self.lines if _recent(line, now)))

    def answered(self, reading: Reading) -> "Dangers":
        """After the crisis answer."""
        last = Last(reading.category, reading.other, sure=True)
        return replace(self, last=last, watched=self.watched or reading.category in WATCHED)

    def asked(self, reading: Reading, now: datetime) -> "Dangers":
        """After a line, or a warm answer, about a danger that is not sure."""
        last = Last(reading.category, reading.other)
        others = (line for line in self.lines if line[:2] != last[:2] and _recent(line, now))
        line = Line(*last[:2], _score(reading), _minute(now))
        watched = self.watched or reading.category in WATCHED
        return Dangers(last, (*others, line), watched)

    def heard(self, reading: Reading, now: datetime) -> bool:
        """Whether the line for this was said lately, and nothing has grown since."""
        return any(
            line[:2] == (reading.category, reading.other)
            and _recent(line, now)
            and round(_score(reading) - line.score, 6) < GROWN
            and (line.score >= 1 or reading.tier is not Tier.HARD)
            for line in self.lines
        )


NO_DANGERS = Dangers()


def _score(reading: Reading) -> float:
    """How sure it is; nothing is surer than what would be answered instead of anything else."""
    return 1.0 if reading.tier is Tier.HARD else round(reading.score, 3)


def _recent(line: Line, now: datetime) -> bool:
    """Said within a day. What a clock that was ahead has noted is forgotten."""
    return 0 <= _minute(now) - line.minute < AGAIN // _MINUTE


def _minute(moment: datetime) -> int:
    return (moment - _EPOCH) // _MINUTE


def dump_dangers(dangers: Dangers) -> dict[str, Any]:
    """As JSON, what is empty left out."""
    kept: dict[str, Any] = {}
    if dangers.last:
        kept["last"] = dangers.last
    if dangers.lines:
        kept["lines"] = dangers.lines
    if dangers.watched:
        kept["watched"] = True
    return kept


def load_dangers(kept: Mapping[str, Any]) -> Dangers:
    """What `dump_dangers` wrote. Raises what Python raises of anything else."""
    last = kept.get("last")
    lines = kept.get("lines", ())
    return Dangers(
        Last(Category(last[0]), bool(last[1]), bool(last[2])) if last else None,
        tuple(
            Line(Category(category), bool(other), float(score), int(minute))
            for category, other, score, minute in lines
        ),
        bool(kept.get("watched", False)),
    )
