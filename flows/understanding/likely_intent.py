"""What a text may want, and how sure that is."""

from typing import NamedTuple

from flows.domain.intents import Intent, Topic


class LikelyIntent(NamedTuple):
    """An intent, how likely it is (0 to 1), and its likeliest topic."""

    intent: Intent
    share: float
    topic: Topic | None = None
