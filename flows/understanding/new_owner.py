"""A number's new owner, and somebody who was texted by mistake: "wrong number", "this isn't Sarah",
"I just got this number". Certain phrases only; a complaint that a listing has a wrong number is
something else."""

import re
from collections.abc import Sequence

from flows import vocabulary
from flows.text.normalize import fold
from flows.understanding.phrase_table import table_of
from flows.vocabulary.shared import GIVEN_NAMES

# Longer sentences tell of more than a mistake.
_MAX_SENTENCE_WORDS = 20
# In a longer text, "wrong number" may be part of a story; a denial of one word needs a short one.
_MAX_WORDS = 20
_MAX_CURT_WORDS = 5
_BREAK = re.compile(r"[.!?;:,\n()\"“”]+|\s[-–—]+\s|[…]")


def reads_as_new_owner(body: str, words: Sequence[str]) -> str | None:
    """The language of a text that says it reaches the wrong person; None where it does not.
    `words` are its folded words.

    >>> reads_as_new_owner("sorry wrong number", ["sorry", "wrong", "number"])
    'en'
    >>> reads_as_new_owner("im not sure", ["im", "not", "sure"]) is None
    True
    """
    named = any(word in _NAMED or word.removesuffix("s") in GIVEN_NAMES for word in words)
    if not named and not _PHRASES.is_in(words):
        return None  # as nearly every text
    sentences = [said for part in _BREAK.split(body) if (said := fold(part).split())]
    for at, said in enumerate(sentences):
        at_end = at in (0, len(sentences) - 1) and len(words) <= _MAX_WORDS
        if len(said) <= _MAX_SENTENCE_WORDS:
            for code in vocabulary.LANGUAGE_CODES:
                rows = _ROWS_BY_LANGUAGE[code]
                if rows.tells(said, curtly=len(words) <= _MAX_CURT_WORDS):
                    return code
                if at_end and rows.is_mistake(said):
                    return code
    return None


def asks_for_source(folded: str) -> bool:
    """Whether a folded text asks how we got the number."""
    return any(phrase in folded for phrase in _SOURCES)


class _MistakeRows:
    """The phrases of one language."""

    def __init__(self, rows: dict[str, str]) -> None:
        known = {row: frozenset(vocabulary.split_phrases(text)) for row, text in rows.items()}
        self._whole, self._anywhere = known["whole"], table_of(known["anywhere"])
        self._denials = table_of(known["denial"])
        self._fillers = known["filler"]
        self._other = table_of(known["about something else"])
        self._behind_name, self._owned = known["behind name"], table_of(known["owned"])
        self._owners, self._has_left = known["owner"], table_of(known["has left"])

    def tells(self, said: list[str], *, curtly: bool) -> bool:
        """Whether a sentence says wherever it stands that it reaches the wrong person. `curtly`:
        it stands in a text of a few words."""
        found = self._anywhere.first(said)
        if found and not any(map(self._other.is_in, (said[: found[0]], said[found[1] :]))):
            return True
        return self._denies_name(said, curtly) or self._names_who_left(said)

    def is_mistake(self, said: list[str]) -> bool:
        """Whether a sentence says nothing else: "sorry, wrong number"."""
        start, end = 0, len(said)
        while end > start and " ".join(said[start:end]) not in self._whole:
            if said[start] in self._fillers:
                start += 1
            elif said[end - 1] in self._fillers:
                end -= 1
            else:
                return False
        return end > start

    def _denies_name(self, said: list[str], curtly: bool) -> bool:
        """ "this isn't Sarah", "this isn't Sarah's phone anymore", "this is not her number"."""
        for at in range(len(said)):
            size = self._denials.size_at(said, at)
            if not size or not self._fillers.issuperset(said[:at]):
                continue
            rest = said[at + size :]
            if not rest:
                continue
            curt = size == 1 and len(rest) == 1 and not curtly
            if self._is_name(rest[0]) and self._is_end_of_name(rest[1:]) and not curt:
                return True
            owner = rest[0] in self._owners or self._is_name(rest[0].removesuffix("s"))
            if owner and self._owned.size_at(rest[1:]):
                return True
        return False

    def _is_end_of_name(self, rest: list[str]) -> bool:
        """Whether only a family name or words "behind name" follow, or nothing."""
        if not rest or " ".join(rest) in self._behind_name or self._fillers.issuperset(rest):
            return True
        return self._owned.size_at(rest) > 0

    def _names_who_left(self, said: list[str]) -> bool:
        """ "Sarah doesn't have this number"."""
        return any(
            self._is_name(word) and self._has_left.size_at(said, at + 1)
            for at, word in enumerate(said)
        )

    @staticmethod
    def _is_name(word: str) -> bool:
        return word in GIVEN_NAMES


_ROWS_BY_LANGUAGE = {
    language.code: _MistakeRows(language.wrong_numbers) for language in vocabulary.VOCABULARIES
}
_TABLE = vocabulary.merged_table("wrong_numbers")
_SOURCES = _TABLE["source"]
_PHRASES = table_of(_TABLE["whole"] | _TABLE["anywhere"])
_NAMED = GIVEN_NAMES | _TABLE["owner"]
