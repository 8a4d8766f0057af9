"""Sets of folded phrases, found in the words of a text in linear time."""

from collections.abc import Iterable, Sequence


class PhraseSet:
    """Phrases of folded words; where several begin at one word, the longest counts."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self._phrases = frozenset(phrases)
        self._max_words: dict[str, int] = {}
        for phrase in self._phrases:
            first, *rest = phrase.split()
            self._max_words[first] = max(self._max_words.get(first, 0), 1 + len(rest))

    def __contains__(self, phrase: str) -> bool:
        return phrase in self._phrases

    def length_at(self, words: Sequence[str], start: int = 0) -> int:
        """How many words the phrase that begins at a word has; 0 where none does.

        >>> PhraseSet(["sent by", "sent"]).length_at(["sent", "by", "me"])
        2
        """
        if start >= len(words):
            return 0
        most = min(self._max_words.get(words[start], 0), len(words) - start)
        for size in range(most, 0, -1):
            if " ".join(words[start : start + size]) in self._phrases:
                return size
        return 0

    def find(self, words: Sequence[str]) -> tuple[int, int] | None:
        """Where the first phrase in the words begins and ends; None where there is none."""
        for at, word in enumerate(words):
            if word in self._max_words:
                size = self.length_at(words, at)
                if size:
                    return at, at + size
        return None

    def is_in(self, words: Sequence[str]) -> bool:
        """Whether any phrase stands in the words."""
        return self.find(words) is not None
