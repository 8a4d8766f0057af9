"""What a text may want, and how sure that is."""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import NamedTuple

from flows.domain.intents import Intent, Topic


class LikelyIntent(NamedTuple):
    """An intent, how likely it is (0 to 1), and its likeliest topic."""

    intent: Intent
    share: float
    topic: Topic | None = None


class LikelyIntents:
    """The intents that a text may have. Ranking them is most of the work of reading, and many texts
    are answered without, so it is done when somebody first asks."""

    def __init__(self, rank: Callable[[], tuple[LikelyIntent, ...]] = tuple) -> None:
        self._rank = rank

    @cached_property
    def ranked(self) -> tuple[LikelyIntent, ...]:
        """The intents, the likeliest first; none where what the text says is certain."""
        return self._rank()


NO_LIKELY_INTENTS = LikelyIntents()


# Less likely than this an intent tells nothing of what a text is about.
_MIN_SHARE = 0.3


def likely_topic(intents: Sequence[LikelyIntent], intent: Intent) -> Topic | None:
    """The topic of one intent, where that is likely enough."""
    return next(
        (one.topic for one in intents if one.intent is intent and one.share >= _MIN_SHARE), None
    )
