"""Look-ups of folded phrases in a text: the longest that stands at a word."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Generic, TypeVar

Value = TypeVar("Value")


class PhraseTable(Generic[Value]):
    """Folded phrases, each with what it says. Of two meanings of a phrase the first counts."""

    def __init__(self, rows: Iterable[tuple[str, Value]]) -> None:
        self.values: dict[str, Value] = {}
        self._max_words: dict[str, int] = {}
        for phrase, value in rows:
            first, *rest = phrase.split()
            self.values.setdefault(phrase, value)
            self._max_words[first] = max(self._max_words.get(first, 0), 1 + len(rest))
        self.first_words = frozenset(self._max_words)

    def at(self, words: Sequence[str], start: int) -> tuple[Value, int] | None:
        """What the longest phrase at this word says, and how many words it has."""
        if not 0 <= start < len(words):
            return None
        for size in range(min(self._max_words.get(words[start], 0), len(words) - start), 0, -1):
            value = self.values.get(" ".join(words[start : start + size]))
            if value is not None:
                return value, size
        return None

    def size_at(self, words: Sequence[str], start: int = 0) -> int:
        """How many words the longest phrase at this word has; 0 for none.

        >>> table_of(["sent by", "sent"]).size_at(["sent", "by", "me"])
        2
        """
        found = self.at(words, start)
        return found[1] if found else 0

    def size_before(self, words: Sequence[str], end: int, most: int = 4) -> int:
        """How many words the longest phrase has that ends before this word; 0 for none."""
        for size in range(min(most, end), 0, -1):
            if " ".join(words[end - size : end]) in self.values:
                return size
        return 0

    def find(self, words: Sequence[str]) -> Iterator[tuple[int, int, Value]]:
        """Every phrase of a text that is inside no longer one: where it begins and ends, and what
        it says."""
        if self.first_words.isdisjoint(words):
            return  # as in nearly every text
        at = 0
        while at < len(words):
            found = self.at(words, at) if words[at] in self._max_words else None
            if found:
                yield at, at + found[1], found[0]
            at += found[1] if found else 1

    def first(self, words: Sequence[str]) -> tuple[int, int] | None:
        """Where the first phrase of a text begins and ends; None where there is none."""
        if self.first_words.isdisjoint(words):
            return None  # as in nearly every text
        return next(((start, end) for start, end, _ in self.find(words)), None)

    def is_in(self, words: Sequence[str]) -> bool:
        """Whether any phrase stands in a text."""
        return not self.first_words.isdisjoint(words) and self.first(words) is not None


def table_of(phrases: Iterable[str]) -> PhraseTable[bool]:
    """A table of phrases of one meaning."""
    return PhraseTable((phrase, True) for phrase in phrases)


def table_of_rows(rows: Mapping[str, Iterable[str]], *names: str) -> PhraseTable[str]:
    """A table of the phrases of these rows, each with the name of its row."""
    return PhraseTable((phrase, name) for name in names for phrase in rows[name])
