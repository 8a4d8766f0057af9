"""What the phrases of a text say together: when, what kind, how, whose, and where.

Each rule looks at a phrase and its neighbours and takes what it can use. What no rule takes may be
part of a place.
"""

from collections.abc import Iterator

from flows.domain.time_window import Day
from flows.understanding.meeting_phrases import OPEN_WORDS, MeetingSlots
from flows.understanding.place_phrases import PlaceCandidates
from flows.understanding.time_phrases import AHEAD_WORDS, WhenSlots
from flows.understanding.tokens import Tokens


class Slots:
    """The slots of one text: its time, its kinds of meeting, and what may be its place, likeliest
    first."""

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self.days = tuple(_days(tokens))
        when_slots, meeting = WhenSlots(tokens), MeetingSlots(tokens)
        at = 0
        while at < tokens.count:
            took = when_slots.take(at) or meeting.take(at) if _may_fill_slot(tokens, at) else 0
            for n in range(at, at + took):
                tokens.taken[n] = True
            at += took or 1
        candidates = PlaceCandidates(tokens)
        self.when = when_slots.when
        self.meeting_slots = meeting
        self.place_candidates = sorted(candidates.all(), key=lambda run: run[0])
        self.left_places = frozenset(candidates.left)
        self.venues = tuple(candidates.venues)
        self.names_crossing = candidates.crossing
        self.unused = tuple(candidates.unused())


def _days(tokens: Tokens) -> Iterator[Day]:
    """The days that are named, in their order."""
    for at in range(tokens.count):
        if not tokens.taken[at]:
            yield from tokens.values(at, "day")[:1]
            if tokens.has(at, "today"):
                yield Day.TODAY


def _may_fill_slot(tokens: Tokens, at: int) -> bool:
    """Whether a rule could take a phrase: most words of a long text say nothing."""
    if tokens.taken[at]:
        return False
    token = tokens.items[at]
    if not token.senses or token.senses.keys() == {"filler"}:
        return token.text[0].isdecimal() or token.text in _USEFUL_FILLERS
    return True


# Fillers that a rule reads nevertheless.
_USEFUL_FILLERS = OPEN_WORDS | AHEAD_WORDS
