"""Texts as people type them in distress, in plain words: "i W4NT 2 d i e!!!" is "i want to die".

A word is respelled only into a word that the tables know: an everyday word stays as it is.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from typing import NamedTuple

from flows.crisis.phrase_tables import merged_pairs, merged_words
from flows.text.lookalikes import replace_lookalikes

# A word may have signs for letters in it (k!ll, sh*t) or before it ($uicide), and apostrophes.
_TOKEN = re.compile(r"\$?[^\W_]+(?:[@$!*|']+[^\W_]+)*|[.!?;]+|,+|\n\n+")
_APOSTROPHES = str.maketrans(dict.fromkeys("’‘‛`´ʼ＇", "'"))
# Emoji that are said as words.
_EMOJI = str.maketrans({emoji: f" {word} " for emoji, word in merged_pairs("emoji").items()})
_REPEATS = re.compile(r"(.)\1+")
_STRETCHED = re.compile(r"(.)\1\1")
_LEET = {"0": "o", "1": "il", "3": "e", "4": "a", "5": "s", "7": "t", "8": "b", "9": "g"}
_LEET |= {"@": "a", "$": "s", "!": "il", "|": "il"}

# Initials with their past ("o.d.'d"), and the word that this is.
_INITIALS = merged_pairs("initials")
_PAST_INITIALS = [
    (re.compile(r"\b" + r"\.?\s?".join(initials) + r"\.?(?:'e?d|'s)\b"), past)
    for initials, past in _INITIALS.items()
]
# Initials with dots between: how they begin in a text, the whole of them, and them without dots.
_DOTTED_INITIALS = [
    (".".join(initials), re.compile(r"(?<![\w.])" + r"\.".join(initials) + r"\.(?!\w)"), initials)
    for initials in _INITIALS
]
_AGE = re.compile(rf"(\d{{1,2}})(?:{'|'.join(sorted(merged_words('ages')))})")
_DOSE = re.compile(r"\d+(?:m?g|ml)")
# What an ending behind an apostrophe means ("'ll"), and words with one that is no ending ("he's").
_CONTRACTED = merged_pairs("contractions")
_CONTRACTIONS = {ending[1:]: word for ending, word in _CONTRACTED.items() if ending.startswith("'")}
_CONTRACTED_WORDS = {
    word: meant.split() for word, meant in _CONTRACTED.items() if not word.startswith("'")
}
_ELIDED = merged_words("elisions")

# From so many letters on, a word is looked at as several run together, or with one letter wrong.
_MIN_RUN_TOGETHER_CHARS = 7
_MIN_MISTYPED_CHARS = 6
# Letters that are words by themselves.
_ONE_LETTER_WORDS = merged_words("letters")
_EXTRA_STEMS = merged_words("stems")
_MAX_WORD_CHARS = 14
_MAX_RUN_CHARS = 140


class PlainWords(NamedTuple):
    """A text as plain words. A sentence begins at each of `breaks`, and a comma stands before each
    of `pauses`; `kinds` says which words are numbers, as flows.crisis.matcher.NUMBER_KINDS names
    them; `silent` are the words left out."""

    words: list[str]
    breaks: frozenset[int]
    kinds: dict[int, list[str]]
    silent: list[str]
    pauses: frozenset[int] = frozenset()


def normalize_letters(text: str, between: str = " ") -> str:
    """Lower case without accents, curly quotes or emoji. `between` stands where an emoji was that
    says nothing; one that is a word becomes it, unless emoji are to leave no trace."""
    if not text.isascii():
        if between:
            text = text.translate(_EMOJI)
        text = unicodedata.normalize("NFKD", replace_lookalikes(text).translate(_APOSTROPHES))
        text = "".join([_normalize_letter(c, between) for c in text])
    text = text.casefold()
    if "'" in text:
        for pattern, past in _PAST_INITIALS:
            text = pattern.sub(past, text)
    for dotted, pattern, initials in _DOTTED_INITIALS:
        if dotted in text:
            text = pattern.sub(initials, text)
    return text


def _normalize_letter(character: str, between: str) -> str:
    if character.isascii():
        return character
    match unicodedata.category(character)[0]:
        case "M" | "C":
            return ""  # accents, and the invisible signs that join emoji
        case "S":
            return between
    return character


class Speller:
    """Respells what it can into words that are `known`, a set for each language.

    `short` says what texting spellings mean, `silent` words say nothing ("really"). `core` words
    are found even with a letter wrong; `spared` ones only look like another.
    """

    def __init__(
        self,
        known: Sequence[frozenset[str]],
        short: Mapping[str, str],
        silent: frozenset[str],
        core: frozenset[str],
        spared: frozenset[str],
    ) -> None:
        self._known = [words | short.keys() | silent for words in known]
        self._short = {word: meant.split() for word, meant in short.items()}
        self._silent = silent
        self._plain = frozenset().union(*self._known, spared)
        self._single = {
            _REPEATS.sub(r"\1", word): word
            for words in reversed(self._known)
            for word in sorted(words, key=len)
        }
        self._mistyped: dict[str, str] = {}
        for word in sorted(word for word in core if len(word) >= _MIN_MISTYPED_CHARS):
            for spelled in _misspellings(word):
                self._mistyped.setdefault(spelled, word)
        self._stems = re.compile("|".join(sorted({word[:4] for word in core} | _EXTRA_STEMS)))
        self._censored: dict[tuple[str, int], list[str]] = defaultdict(list)
        for word in sorted(core):
            self._censored[word[0], len(word)].append(word)

    def words(self, text: str) -> PlainWords:
        """The plain words of a text from `normalize_letters`."""
        pieces = list(self._pieces(_TOKEN.findall(text)))
        stops = sum(piece[0] in ".!?;\n" for piece in pieces)
        # "I. want. to. die." is one sentence.
        chopped = stops * 3 >= len(pieces)
        words: list[str] = []
        breaks: set[int] = set()
        kinds: dict[int, list[str]] = {}
        silent: list[str] = []
        pauses: set[int] = set()
        for piece in pieces:
            if piece[0] == ",":
                pauses.add(len(words))
                continue
            if piece[0] in ".!?;\n":
                if not chopped and not piece.startswith(".."):
                    breaks.add(len(words))
            elif piece in self._silent:
                silent.append(piece)
            else:
                if kind := _number_kinds(piece):
                    kinds[len(words)] = kind
                words.append(piece)
        return PlainWords(
            words, frozenset(breaks - {0, len(words)}), kinds, silent, frozenset(pauses)
        )

    def _pieces(self, tokens: list[str]) -> Iterator[str]:
        here = 0
        while here < len(tokens):
            token = tokens[here]
            end = _end_of_single_letters(tokens, here)
            if end - here > 2:
                letters = "".join(tokens[here:end]).replace(".", "")
                yield from self._join_letters(letters) or tokens[here:end]
                here = end
                continue
            following = tokens[here + 1] if here + 1 < len(tokens) else ""
            if (
                following in _CONTRACTIONS or following == "t"
            ) and token + following in self._short:
                yield from self._short[token + following]  # "don t"
                here += 2
                continue
            yield from self._respell(token)
            here += 1

    def _join_letters(self, letters: str) -> list[str]:
        """Letters written one by one, as words; [] if they are none."""
        if len(letters) > _MAX_RUN_CHARS:
            return []
        for plain in _unleet(letters):
            if plain in self._short:
                return self._short[plain]
            if plain in self._plain:
                return [plain]
            parts = self._split_words(plain)
            if parts:
                return parts
        return []

    def _respell(self, token: str) -> list[str]:
        if "'" in token:
            stem, _, ending = token.rpartition("'")
            if ending in _CONTRACTIONS and token.replace("'", "") not in self._short:
                return [*self._respell(stem), _CONTRACTIONS[ending]]
            if ending == "s":
                return _CONTRACTED_WORDS.get(token) or self._respell(stem)
            if stem in _ELIDED and ending:
                return [stem, *self._respell(ending)]
            token = token.replace("'", "")
        if token in self._short:
            return self._short[token]
        if token in self._plain or token[0] in ".!?;,\n" or token.isdecimal():
            return [token]
        for guess in self._guesses(token):
            return self._short.get(guess, [guess])
        if _MIN_RUN_TOGETHER_CHARS <= len(token) <= _MAX_RUN_CHARS and self._stems.search(token):
            return self._split_words(token) or [token]
        return [token]

    def _guesses(self, token: str) -> Iterator[str]:
        """Known words that a token may be meant for, best first."""
        if "*" in token:
            shape = re.compile(re.escape(token).replace(r"\*", "[a-z]"))
            for word in self._censored.get((token[0], len(token)), ()):
                if shape.fullmatch(word):
                    yield word
        if not token.isalpha():
            if _AGE.fullmatch(token) or _DOSE.fullmatch(token):
                return
            yield from (plain for plain in _unleet(token) if plain in self._plain)
            token = next(_unleet(token), token)
        single = _REPEATS.sub(r"\1", token)
        if (
            single in self._single
            and single != token
            and (len(single) > 1 or len(token) >= 2 * len(single) or _STRETCHED.search(token))
        ):
            yield self._single[single]
        if len(token) >= _MIN_MISTYPED_CHARS:
            for spelled in (token, single):
                for less in (spelled, *_one_letter_less(spelled)):
                    if less in self._mistyped:
                        yield self._mistyped[less]

    def _split_words(self, letters: str) -> list[str]:
        """Words run together, taken apart: "iwanttodie". The longest words win."""
        for known in self._known:
            # How well the letters up to each point are covered, and where the last word begins.
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
            if best[-1]:
                words: list[str] = []
                end = len(letters)
                while end and (cover := best[end]):
                    words.insert(0, letters[cover[1] : end])
                    end = cover[1]
                return [word for part in words for word in self._short.get(part, [part])]
        return []


def _end_of_single_letters(tokens: Sequence[str], here: int) -> int:
    """Where a run of single letters that begins here ends, full stops among them."""
    end = here
    while end < len(tokens) and len(tokens[end]) == 1 and tokens[end] not in "!?;,":
        end += 1
    while end > here and tokens[end - 1] == ".":
        end -= 1
    return end


def _unleet(token: str) -> Iterator[str]:
    if token.isalpha():
        yield token
    elif sum(len(_LEET.get(c, c)) > 1 for c in token) <= 4:
        yield from ("".join(letters) for letters in product(*(_LEET.get(c, c) for c in token)))


def _misspellings(word: str) -> Iterator[str]:
    yield word
    yield from _one_letter_less(word)
    for n in range(len(word) - 1):
        yield word[:n] + word[n + 1] + word[n] + word[n + 2 :]


def _one_letter_less(word: str) -> Iterator[str]:
    for n in range(1, len(word)):
        yield word[:n] + word[n + 1 :]


_NUMERALS = merged_words("numerals")


def _number_kinds(piece: str) -> list[str]:
    """The kinds of number that a word is."""
    if not piece[0].isdecimal():
        return ["NUMBER", "MANY"] if piece in _NUMERALS else []
    years = _AGE.fullmatch(piece)
    if years:
        return ["CHILD"] if 8 <= int(years[1]) < 18 else []
    digits = piece if piece.isdecimal() else piece.rstrip("mgl")
    if not digits.isdecimal() or len(digits) > 4:
        return []
    kinds = ["NUMBER"]
    if int(digits) >= 10:
        kinds.append("MANY")
    if 8 <= int(digits) < 18:
        kinds.append("CHILD")
    if 1950 <= int(digits) < 2100:
        kinds.append("YEAR")
    return kinds
