"""Reading where: which words of a text may name a place, and how sure that is."""

import re
from collections.abc import Iterator
from itertools import pairwise

from flows import vocabulary
from flows.domain.regions import REGIONS_BY_NAME
from flows.understanding.tokens import Tokens

# So sure is a place behind a word for "in" or "near".
NEAR_RANK = 1

# The most runs and names of buildings that are kept, and the most words of one. Texts of so many
# words have fewer, and no place's name is as long.
MAX_RUNS = 60
MAX_RUN_WORDS = 60
# "LA reunion" is a meeting there.
MAX_NAMED_MEETING = 2


class PlaceCandidates:
    """The runs of words that no other rule has taken."""

    def __init__(self, tokens: Tokens) -> None:
        self._tokens = tokens
        self.venues: list[str] = []
        # Runs behind a word like "from".
        self.left: list[str] = []
        # Whether two streets are named that cross.
        self.crossing = False
        self._has_ordinal = any(map(self._is_ordinal, range(tokens.count)))

    def all(self) -> list[tuple[int, str]]:
        """The runs of words that may name a place, each with a rank: 0 behind "in", 1 behind "near"
        (often a building), 2 behind "to", 3 anywhere. Two runs with small words between them are
        one run more. Names of buildings and streets go into `venues` instead."""
        found: list[tuple[int, int, int]] = []
        start = None
        for at in range(self._tokens.count + 1):
            if self._is_crossing(at) and self._tokens.is_place(at) and not self._is_ordinal(at):
                self.venues.append(self._tokens.text(at))
                self.crossing = True
            if at < self._tokens.count and self._is_part_of_name(at, inside=start is not None):
                start = at if start is None else start
            elif start is not None:
                found.extend(self._behind_venues(start, at))
                self._keep_venue_name(start, at)
                start = None
        found = _likeliest(found)
        del self.venues[MAX_RUNS:]
        candidates = []
        for first, last, rank in found:
            if self._tokens.text(first - 1) in _ARTICLES and not self._tokens.taken[first - 1]:
                candidates.append((rank, self._span_text(first - 1, last)))
            candidates.append((rank, self._span_text(first, last)))
            elision = _ELISIONS.get(self._tokens.language)
            if elision and elision.match(candidates[-1][1]):
                candidates.append((rank, candidates[-1][1][1:]))
        for (first, end, rank), (begin, last, _) in pairwise(found):
            if begin - end <= 2 and all(
                self._tokens.text(n) in _PLACE_WORDS["particle"] and not self._tokens.taken[n]
                for n in range(end, begin)
            ):
                candidates.append((min(rank, 2), self._span_text(first, last)))
        return candidates

    def _behind_venues(self, start: int, end: int) -> Iterator[tuple[int, int, int]]:
        """A run, and the part of it behind a building or a street: "Union Station Denver" may be a
        town as College Station is, and if it is not, Denver is one."""
        venues = self._venue_indexes(start, end)
        last_named = max((at for at in range(start, end) if at not in venues), default=start)
        behind = [at + 1 for at in sorted(venues) if at < last_named]
        if venues and not behind:
            return
        rank = self._rank(start)
        if self._announcer(start) in _PLACE_WORDS["from"]:
            self.left.append(self._span_text(start, end))
        yield start, end, rank
        if rank <= NEAR_RANK and end - start > 1 and not self._tokens.is_place(end - 1):
            yield start, end - 1, rank  # "in Papillion in an hour" is not in Indiana
        named_behind = self._tokens.language in _NAMED_BEHIND  # "iglesia Guadalupe"
        for at in behind:
            yield at, end, 3 if named_behind else rank

    def _keep_venue_name(self, start: int, end: int) -> None:
        """Keep what a building or a street is called, with the word for it and without."""
        last, venues = end, self._venue_indexes(start, end)
        while last - 1 in venues:
            last -= 1
        if start < last < end:
            self.venues += [self._span_text(start, end), self._span_text(start, last)]

    def _venue_indexes(self, start: int, end: int) -> set[int]:
        """Where words for buildings and streets stand; the "St" of "Elm St Omaha" is one."""
        return {
            at
            for at in range(start, end)
            if self._tokens.is_venue(at)
            or (at > start and self._tokens.text(at) in _PLACE_WORDS["street"])
        }

    def unused(self) -> Iterator[str]:
        """The words that no rule has read."""
        for at in range(self._tokens.count):
            free = not self._tokens.taken[at] and not self._tokens.is_venue(at)
            if free and self._is_part_of_name(at, inside=False):
                yield self._tokens.text(at)

    def _is_part_of_name(self, at: int, *, inside: bool) -> bool:
        """Whether an item is part of a place's name."""
        if self._tokens.taken[at] or self._is_crossing(at):
            return False
        if self._tokens.is_place(at):
            return True
        if self._tokens.text(at) in _INITIALS:
            return self._is_town_initials(at)
        last = at + 1 == self._tokens.count
        if last and self._tokens.text(at) in REGIONS_BY_NAME and self._tokens.has(at - 1, "near"):
            return self._tokens.text(at - 1) not in _PLACE_WORDS["weak"]  # "meetings in OK"
        if self._tokens.has(at, "foreign") and self._tokens.has(at - 1, "near"):
            return True
        if inside and self._tokens.text(at) in _PLACE_WORDS["tail"]:
            return True
        # A state's short form that is another word too: behind a place, with no place behind it.
        ends = (
            at + 1 >= self._tokens.count
            or self._tokens.taken[at + 1]
            or not self._tokens.is_place(at + 1)
        )
        if self._tokens.language in _NAMED_BEHIND and not last and self._tokens.has(at, "filler"):
            return False  # "Omaha, me da miedo" is not in Maine
        return inside and self._tokens.text(at) in REGIONS_BY_NAME and ends

    def _is_crossing(self, at: int) -> bool:
        """ "60th and Leavenworth", "72nd & Dodge": a numbered street, or the one it crosses."""
        if not self._has_ordinal:
            return False
        if self._is_ordinal(at):
            return not self._tokens.is_venue(at + 1)
        link = (
            "and" in self._tokens.values(at - 1, "clock")
            or self._tokens.text(at - 1) in _PLACE_WORDS["crossing"]
        )
        alone = not self._tokens.is_place(at + 1)
        return self._is_ordinal(at - 1 - link) and (link or alone)

    def _is_ordinal(self, at: int) -> bool:
        text = self._tokens.text(at)
        return text[:1].isdecimal() and bool(_ORDINAL.fullmatch(text))

    def _is_town_initials(self, at: int) -> bool:
        """ "LA" is no article in English, nor as the last word."""
        if at + 1 >= self._tokens.count:
            return True
        language = self._tokens.language
        own = not language or self._tokens.text(at) in _OWN_INITIALS[language]
        return own and not self._tokens.is_place(at + 1) and not self._is_article_of_meeting(at)

    def _is_article_of_meeting(self, at: int) -> bool:
        """Whether initials are the article of a word for meeting that is not English: "la reunión
        que me mandaste"."""
        senses = vocabulary.SENSES.get(self._tokens.text(at + 1), {})
        foreign = (
            self._tokens.has(at + 1, "meeting") and vocabulary.VOCABULARIES[0].code not in senses
        )
        return foreign and self._tokens.count > MAX_NAMED_MEETING

    def _rank(self, at: int) -> int:
        """How sure the word before a run makes it that a place follows."""
        said = self._announcer(at)
        if not said or said in _PLACE_WORDS["from"]:
            return 3
        if said in _PLACE_WORDS["weak"]:
            return 2
        return int(said.split()[-1] not in _PLACE_WORDS["inside"])

    def _announcer(self, at: int) -> str:
        """The phrase before a run that says that a place follows; "" where there is none."""
        before = at - 1
        while (
            before >= 0 and self._tokens.text(before) in _BETWEEN and not self._tokens.taken[before]
        ):
            before -= 1
        near = before >= 0 and self._tokens.has(before, "near")
        return self._tokens.text(before) if near else ""

    def _span_text(self, first: int, last: int) -> str:
        start, end = self._tokens.items[first].start, self._tokens.items[last - 1].end
        return " ".join(self._tokens.words[start : min(end, start + MAX_RUN_WORDS)])


def _likeliest(found: list[tuple[int, int, int]]) -> list[tuple[int, int, int]]:
    """The runs that are kept, in the order of the text. Each is two places in it and a rank."""
    if len(found) <= MAX_RUNS:
        return found
    by_rank = sorted(range(len(found)), key=lambda n: found[n][2])
    return [found[n] for n in sorted(by_rank[:MAX_RUNS])]


_ELIDED_LETTERS = vocabulary.phrases_by_language("place_words", "elided")
# "d'Omaha" and "l'Aquila" without the sign, in the languages that write so.
_ELISIONS = {
    language: re.compile(rf"[{''.join(sorted(letters))}][aeiouh]")
    for language, letters in _ELIDED_LETTERS.items()
    if letters
}
_PLACE_WORDS = vocabulary.merged_table("place_words")
_ORDINAL = re.compile(rf"\d+({'|'.join(sorted(_PLACE_WORDS['ordinal']))})")
# Languages that name a building behind the word for it.
_NAMED_BEHIND = frozenset(
    language.code for language in vocabulary.VOCABULARIES if language.names_behind_venues
)
# What may belong to a town's name, and what stands between "near" and the place.
_ARTICLES = _PLACE_WORDS["article"]
_BETWEEN = _ARTICLES | _PLACE_WORDS["between"]
# "LA", in all languages and in those where it is no article.
_INITIALS = _PLACE_WORDS["initials"]
_OWN_INITIALS = vocabulary.phrases_by_language("place_words", "initials")
