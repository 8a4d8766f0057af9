"""Reading where: which words of a text may name a place, and how sure that is."""

import re
from collections.abc import Iterator
from itertools import pairwise

from flows.domain.regions import REGIONS
from flows.understanding.tokens import Phrases
from flows.vocabulary import shared

# So sure is a place behind a word for "in" or "near".
NEAR = 1


class Runs:
    """The runs of words that no other rule has taken."""

    def __init__(self, said: Phrases) -> None:
        self._said = said
        self.venues: list[str] = []

    def all(self) -> list[tuple[int, str]]:
        """What may name a place, each run of words with how sure: 0 behind "in", 1 behind "near"
        (often a building), 2 behind "to", 3 anywhere. Two runs with small words between them are
        one run more. Names of buildings and streets are none: `venues` holds them then."""
        found: list[tuple[int, int, int]] = []
        start = None
        for at in range(self._said.count + 1):
            if self._is_crossing(at) and self._said.is_place(at) and not self._is_numbered(at):
                self.venues.append(self._said.text(at))
            if at < self._said.count and self._belongs(at, inside=start is not None):
                start = at if start is None else start
            elif start is not None:
                found.extend(self._behind_venues(start, at))
                self._name(start, at)
                start = None
        runs = []
        for first, last, mark in found:
            if self._said.text(first - 1) in _ARTICLES and not self._said.taken[first - 1]:
                runs.append((mark, self._span(first - 1, last)))
            runs.append((mark, self._span(first, last)))
            if self._said.language in ("fr", "it") and _ELIDED.match(runs[-1][1]):
                runs.append((mark, runs[-1][1][1:]))
        for (first, end, mark), (begin, last, _) in pairwise(found):
            if begin - end <= 2 and all(
                self._said.text(n) in shared.JOINING and not self._said.taken[n]
                for n in range(end, begin)
            ):
                runs.append((min(mark, 2), self._span(first, last)))
        return runs

    def _behind_venues(self, start: int, end: int) -> Iterator[tuple[int, int, int]]:
        """A run, and what of it stands behind a building or a street: "Union Station Denver" may be
        a town as College Station is, and if not, Denver is."""
        venues = self._venues(start, end)
        behind = [at + 1 for at in venues if not all(n in venues for n in range(at + 1, end))]
        if venues and not behind:
            return
        mark = self._mark(start)
        yield start, end, mark
        if mark <= NEAR and end - start > 1 and not self._said.is_place(end - 1):
            yield start, end - 1, mark  # "in Papillion in an hour" is not in Indiana
        named_behind = self._said.language in _NAMED_BEHIND  # "iglesia Guadalupe"
        for at in behind:
            yield at, end, 3 if named_behind else mark

    def _name(self, start: int, end: int) -> None:
        """Keep what a building or a street is called, with the word for it and without."""
        last = end
        while last - 1 in self._venues(start, end):
            last -= 1
        if start < last < end:
            self.venues += [self._span(start, end), self._span(start, last)]

    def _venues(self, start: int, end: int) -> list[int]:
        """Where a building or a street is spoken of: "Elm St Omaha", too, is hardly a saint's."""
        return [
            at
            for at in range(start, end)
            if self._said.is_venue(at) or (at > start and self._said.text(at) == "st")
        ]

    def unused(self) -> Iterator[str]:
        """The words that say nothing and belong to nothing."""
        for at in range(self._said.count):
            free = not self._said.taken[at] and not self._said.is_venue(at)
            if free and self._belongs(at, inside=False):
                yield self._said.text(at)

    def _belongs(self, at: int, *, inside: bool) -> bool:
        """Whether an item is part of a place's name."""
        if self._said.taken[at] or self._is_crossing(at):
            return False
        if self._said.is_place(at):
            return True
        if self._said.text(at) == "la":
            return self._is_los_angeles(at)
        last = at + 1 == self._said.count
        if last and self._said.text(at) in REGIONS and self._said.has(at - 1, "near"):
            return self._said.text(at - 1) not in shared.WEAK  # "meetings in OK"
        if self._said.has(at, "foreign") and self._said.has(at - 1, "near"):
            return True
        if inside and self._said.text(at) == "city":
            return True
        # A state's short form that is another word too, behind a place and with none behind it.
        ends = (
            at + 1 >= self._said.count
            or self._said.taken[at + 1]
            or not self._said.is_place(at + 1)
        )
        if self._said.language in _NAMED_BEHIND and not last and self._said.has(at, "filler"):
            return False  # "Omaha, me da miedo" is not in Maine
        return inside and self._said.text(at) in REGIONS and ends

    def _is_crossing(self, at: int) -> bool:
        """ "60th and Leavenworth", "72nd & Dodge": a numbered street, or the one it crosses."""
        if self._is_numbered(at):
            return not self._said.is_venue(at + 1)
        link = "and" in self._said.values(at - 1, "clock") or self._said.text(at - 1) in ("y", "e")
        alone = not self._said.is_place(at + 1)
        return self._is_numbered(at - 1 - link) and (link or alone)

    def _is_numbered(self, at: int) -> bool:
        return bool(_ORDINAL.fullmatch(self._said.text(at)))

    def _is_los_angeles(self, at: int) -> bool:
        """ "LA" is no article in English, nor as the last word."""
        last = at + 1 >= self._said.count
        return last or (self._said.language in ("en", "") and not self._said.is_place(at + 1))

    def _mark(self, at: int) -> int:
        """How sure the word before a run makes it that a place follows."""
        before = at - 1
        while before >= 0 and self._said.text(before) in _BETWEEN and not self._said.taken[before]:
            before -= 1
        if before < 0 or not self._said.has(before, "near"):
            return 3
        said = self._said.text(before)
        if said in shared.LEFT:
            return 3
        if said in shared.WEAK:
            return 2
        return int(said.split()[-1] not in shared.INSIDE)

    def _span(self, first: int, last: int) -> str:
        return " ".join(
            self._said.words[self._said.items[first].start : self._said.items[last - 1].end]
        )


# "d'Omaha" and "l'Aquila" without the sign.
_ELIDED = re.compile(r"[dl][aeiouh]")
_ORDINAL = re.compile(r"\d+(st|nd|rd|th)")
# Languages that name a building behind the word for it.
_NAMED_BEHIND = ("es", "fr", "pt", "it")
# What may belong to a town's name, and what stands between "near" and the place.
_ARTICLES = frozenset("the la el le les los las o os as il lo san sao".split())
_BETWEEN = _ARTICLES | frozenset("a downtown zip code area city of".split())
