"""What a conversation remembers of dangers: which was answered last, and which lines were added
lately. Kinds and times only, never a word of a text."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import NamedTuple

from flows.crisis import Category, Danger, Tier

# A line of one kind is not said again so soon, unless the sign has grown by so much.
REPEAT_AFTER = timedelta(hours=24)
MIN_SCORE_GROWTH = 0.1

# What another person may read over a shoulder.
WATCHED_CATEGORIES = frozenset({Category.VIOLENCE, Category.MINOR})

_MINUTE = timedelta(minutes=1)
_EPOCH = datetime.fromisoformat("1970-01-01T00:00+00:00")


class LastDanger(NamedTuple):
    """The danger that the last answer was about. `other`: it is the danger of a person whom the
    texter wants to help. `sure`: it was answered instead of anything else; otherwise a line asked
    about it or gave a number."""

    category: Category
    other: bool
    sure: bool = False

    @property
    def asks(self) -> bool:
        """Whether we asked if a person is safe, so that NO is an answer."""
        return self.category is Category.SUICIDE and not self.sure

    def more_pressing(self, danger: Danger) -> Danger:
        """What is answered after another sign: two signs one after the other are sure, and the more
        pressing of both dangers counts."""
        order = tuple(Category)
        if order.index(danger.category) <= order.index(self.category):
            return danger
        return replace(danger, category=self.category, other=self.other)


class SafetyLine(NamedTuple):
    """A line that was said: for which danger, at which score (0 to 1), and when, in minutes since
    1970."""

    category: Category
    other: bool
    score: float
    minute: int


@dataclass(frozen=True, slots=True)
class DangerMemory:
    """`last` holds for the next text, `watched` (another person may read the phone) for this
    conversation, `lines` for a day."""

    last: LastDanger | None = None
    lines: tuple[SafetyLine, ...] = ()
    watched: bool = False

    def after_no_answer(self) -> "DangerMemory":
        """After a text that did not answer what was asked."""
        return replace(self, last=None) if self.last else self

    def after_timeout(self, now: datetime) -> "DangerMemory":
        """What is left when the conversation is over: lines of the last day."""
        return DangerMemory(lines=tuple(line for line in self.lines if _recent(line, now)))

    def after_answer(self, danger: Danger) -> "DangerMemory":
        """After the crisis answer."""
        last = LastDanger(danger.category, danger.other, sure=True)
        return replace(
            self, last=last, watched=self.watched or danger.category in WATCHED_CATEGORIES
        )

    def after_question(self, danger: Danger, now: datetime) -> "DangerMemory":
        """After a line, or a warm answer, about a danger that is not sure."""
        last = LastDanger(danger.category, danger.other)
        others = (line for line in self.lines if line[:2] != last[:2] and _recent(line, now))
        line = SafetyLine(*last[:2], _score(danger), _minute(now))
        watched = self.watched or danger.category in WATCHED_CATEGORIES
        return DangerMemory(last, (*others, line), watched)

    def said_lately(self, danger: Danger, now: datetime) -> bool:
        """Whether the line for this was said lately, and nothing has grown since."""
        return any(
            line[:2] == (danger.category, danger.other)
            and _recent(line, now)
            and round(_score(danger) - line.score, 6) < MIN_SCORE_GROWTH
            and (line.score >= 1 or danger.tier is not Tier.HARD)
            for line in self.lines
        )


NO_DANGERS = DangerMemory()


def _score(danger: Danger) -> float:
    """How sure it is; nothing is surer than what would be answered instead of anything else."""
    return 1.0 if danger.tier is Tier.HARD else round(danger.score, 3)


def _recent(line: SafetyLine, now: datetime) -> bool:
    """Said within a day. What a clock that was ahead has noted is forgotten."""
    return 0 <= _minute(now) - line.minute < REPEAT_AFTER // _MINUTE


def _minute(moment: datetime) -> int:
    return (moment - _EPOCH) // _MINUTE
