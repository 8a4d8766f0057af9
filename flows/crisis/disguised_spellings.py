"""Which known word a strange one is meant for: "k1ll", "sh*t", "dieee", "iwanttodie".

Only words that the tables know are found, so an everyday word stays as it is.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import product

from flows.crisis.number_kinds import AGE_PATTERN, DOSE_PATTERN
from flows.crisis.phrase_tables import merged_words

_REPEATS = re.compile(r"(.)\1+")
_STRETCHED = re.compile(r"(.)\1\1")
_LEET = {"0": "o", "1": "il", "3": "e", "4": "a", "5": "s", "7": "t", "8": "b", "9": "g"}
_LEET |= {"@": "a", "$": "s", "!": "il", "|": "il"}

# A word of at least this many letters is looked at as several run together.
_MIN_RUN_TOGETHER_CHARS = 7
# A word of at least this many letters is looked at with one letter wrong.
_MIN_MISTYPED_CHARS = 6
# Letters that are words by themselves.
_ONE_LETTER_WORDS = merged_words("letters")
_EXTRA_STEMS = merged_words("stems")
_MAX_WORD_CHARS = 14
_MAX_RUN_CHARS = 140


class KnownWords:
    """The words that the tables know, and the ways to them from what people type.

    `known` is a set of words for each language, `short` says what texting spellings mean, `core`
    words are found even with a letter wrong, and `spared` words only look like another.
    """

    def __init__(
        self,
        known: Sequence[frozenset[str]],
        short: Mapping[str, Sequence[str]],
        core: frozenset[str],
        spared: frozenset[str],
    ) -> None:
        self._by_language = known
        self._short = short
        self._plain = frozenset().union(*known, spared)
        self._single = {
            _REPEATS.sub(r"\1", word): word
            for words in reversed(known)
            for word in sorted(words, key=len)
        }
        self._mistyped: dict[str, str] = {}
        for word in sorted(word for word in core if len(word) >= _MIN_MISTYPED_CHARS):
            for spelled in _misspellings(word):
                self._mistyped.setdefault(spelled, word)
        self._max_mistyped_chars = 1 + max(map(len, self._mistyped), default=0)
        self._stems = re.compile("|".join(sorted({word[:4] for word in core} | _EXTRA_STEMS)))
        self._censored: dict[tuple[str, int], list[str]] = defaultdict(list)
        for word in sorted(core):
            self._censored[word[0], len(word)].append(word)

    def __contains__(self, word: str) -> bool:
        return word in self._plain

    def guesses(self, token: str) -> Iterator[str]:
        """Known words that a token may be meant for, best first."""
        if "*" in token:
            yield from self._uncensored(token)
        if not token.isalpha():
            if AGE_PATTERN.fullmatch(token) or DOSE_PATTERN.fullmatch(token):
                return
            yield from (plain for plain in unleet(token) if plain in self._plain)
            token = next(unleet(token), token)
        single = _REPEATS.sub(r"\1", token)
        if single in self._single and _is_stretched(token, single):
            yield self._single[single]
        if len(token) >= _MIN_MISTYPED_CHARS:
            yield from self._corrected(token, single)

    def _uncensored(self, token: str) -> Iterator[str]:
        """Core words in which "*" hides letters."""
        shape = re.compile(re.escape(token).replace(r"\*", "[a-z]"))
        for word in self._censored.get((token[0], len(token)), ()):
            if shape.fullmatch(word):
                yield word

    def _corrected(self, *spellings: str) -> Iterator[str]:
        """Core words that are one slip away from one of these spellings."""
        for spelled in spellings:
            if len(spelled) > self._max_mistyped_chars:
                continue
            for less in (spelled, *_one_letter_less(spelled)):
                if less in self._mistyped:
                    yield self._mistyped[less]

    def split_run(self, token: str) -> list[str]:
        """The words of a long token with the letters of a core word in it; [] if it has none."""
        if not _MIN_RUN_TOGETHER_CHARS <= len(token) <= _MAX_RUN_CHARS:
            return []
        return self._split_words(token) if self._stems.search(token) else []

    def join_letters(self, letters: str) -> list[str]:
        """Letters that were written one by one, as words; [] if they make none."""
        if len(letters) > _MAX_RUN_CHARS:
            return []
        for plain in unleet(letters):
            if plain in self._short:
                return [*self._short[plain]]
            if plain in self._plain:
                return [plain]
            parts = self._split_words(plain)
            if parts:
                return parts
        return []

    def _split_words(self, letters: str) -> list[str]:
        """Words run together, taken apart: "iwanttodie". The longest words win."""
        for known in self._by_language:
            if words := _longest_words(letters, known):
                return [word for part in words for word in self._short.get(part, [part])]
        return []


def _longest_words(letters: str, known: frozenset[str]) -> list[str]:
    """The known words that letters are made of, the longest ones; [] if they are not."""
    # For each number of letters: how well that many are covered, and where the last word begins.
    best: list[tuple[int, int] | None] = [(0, 0)]
    for end in range(1, len(letters) + 1):
        options = [
            (before[0] + (end - start) ** 2, start)
            for start in range(max(0, end - _MAX_WORD_CHARS), end)
            if (before := best[start])
            and (end - start > 1 or letters[start] in _ONE_LETTER_WORDS)
            and letters[start:end] in known
        ]
        best.append(max(options, default=None))
    words: list[str] = []
    end = len(letters)
    while end and (cover := best[end]):
        words.insert(0, letters[cover[1] : end])
        end = cover[1]
    return words


def unleet(token: str) -> Iterator[str]:
    """What a token may spell with digits and signs for letters; itself if it has none."""
    if token.isalpha():
        yield token
    elif sum(len(_LEET.get(c, c)) > 1 for c in token) <= 4:
        yield from ("".join(letters) for letters in product(*(_LEET.get(c, c) for c in token)))


def _is_stretched(token: str, single: str) -> bool:
    """Whether a token repeats letters of its spelling without repeats, more than by a slip."""
    return single != token and (
        len(single) > 1 or len(token) >= 2 * len(single) or _STRETCHED.search(token) is not None
    )


def _misspellings(word: str) -> Iterator[str]:
    yield word
    yield from _one_letter_less(word)
    for n in range(len(word) - 1):
        yield word[:n] + word[n + 1] + word[n] + word[n + 2 :]


def _one_letter_less(word: str) -> Iterator[str]:
    for n in range(1, len(word)):
        yield word[:n] + word[n + 1 :]
