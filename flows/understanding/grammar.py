"""What the phrases of a text say together: when, what kind, how, whose, and where.

Each rule looks at a phrase and its neighbours and takes what it can use. What nobody takes may be
part of a place.
"""

from flows.understanding.meeting_phrases import Traits
from flows.understanding.place_phrases import Runs
from flows.understanding.time_phrases import AHEAD, Hours
from flows.understanding.tokens import Phrases


class Grammar:
    """One text, read: its time, its traits, and what may be its place, likeliest first."""

    def __init__(self, said: Phrases) -> None:
        hours, traits = Hours(said), Traits(said)
        at = 0
        while at < said.count:
            took = hours.take(at) or traits.take(at) if _may_say(said, at) else 0
            for n in range(at, at + took):
                said.taken[n] = True
            at += took or 1
        runs = Runs(said)
        self.when = hours.when
        self.traits = traits
        self.runs = sorted(runs.all(), key=lambda run: run[0])
        self.venues = tuple(runs.venues)
        self.unused = tuple(runs.unused())


def _may_say(said: Phrases, at: int) -> bool:
    """Whether a rule could take a phrase: most words of a long text say nothing."""
    item = said.items[at]
    if not item.says or item.says.keys() == {"filler"}:
        return item.text[0].isdecimal() or item.text in _TAKEN_THOUGH
    return True


# Fillers that a rule reads nevertheless.
_TAKEN_THOUGH = frozenset(["open", *AHEAD])
