"""The words of a text as people thumb it in a bad hour: "i W4NT 2 d i e!!!" is "i want to die"."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from flows.crisis.disguised_spellings import KnownWords
from flows.crisis.number_kinds import number_kinds
from flows.crisis.phrase_tables import merged_pairs, merged_words

# A word may have signs for letters in it (k!ll, sh*t) or before it ($uicide), and apostrophes.
_TOKEN = re.compile(r"\$?[^\W_]+(?:[@$!*|']+[^\W_]+)*|[.!?;]+|,+|\n\n+")
# What an ending behind an apostrophe means ("'ll"), and words with one that is no ending ("he's").
_CONTRACTED = merged_pairs("contractions")
_CONTRACTIONS = {ending[1:]: word for ending, word in _CONTRACTED.items() if ending.startswith("'")}
_CONTRACTED_WORDS = {
    word: meant.split() for word, meant in _CONTRACTED.items() if not word.startswith("'")
}
_ELIDED = merged_words("elisions")


class PlainWords(NamedTuple):
    """A text as plain words.

    A sentence begins at each index in `breaks`, and a comma stands before each in `pauses`. `kinds`
    says which words are numbers, as flows.crisis.matcher.NUMBER_KINDS names them. `silent` holds
    the words that were left out.
    """

    words: list[str]
    breaks: frozenset[int]
    kinds: dict[int, list[str]]
    silent: list[str]
    pauses: frozenset[int] = frozenset()


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
        self._short = {word: meant.split() for word, meant in short.items()}
        self._silent = silent
        self._known = KnownWords(
            [words | short.keys() | silent for words in known], self._short, core, spared
        )

    def words(self, text: str) -> PlainWords:
        """The plain words of a text from flows.crisis.plain_letters.normalize_letters."""
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
                if kind := number_kinds(piece):
                    kinds[len(words)] = kind
                words.append(piece)
        return PlainWords(
            words, frozenset(breaks - {0, len(words)}), kinds, silent, frozenset(pauses)
        )

    def _pieces(self, tokens: list[str]) -> Iterator[str]:
        ends = _ends_of_single_letters(tokens)
        here = 0
        while here < len(tokens):
            token = tokens[here]
            end = ends[here]
            if end - here > 2:
                letters = "".join(tokens[here:end]).replace(".", "")
                yield from self._known.join_letters(letters) or tokens[here:end]
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
        if token in self._known or token[0] in ".!?;,\n" or token.isdecimal():
            return [token]
        for guess in self._known.guesses(token):
            return self._short.get(guess, [guess])
        return self._known.split_run(token) or [token]


def _ends_of_single_letters(tokens: Sequence[str]) -> list[int]:
    """Where the run of single letters that begins at each token ends, full stops among them; at
    the token itself where none begins."""
    ends = [0] * len(tokens)
    end = 0  # of the run that the last token looked at is in
    for here in range(len(tokens) - 1, -1, -1):
        sign = tokens[here]
        if len(sign) != 1 or sign in "!?;,":
            end = 0
        elif sign != "." and not end:
            end = here + 1
        ends[here] = end or here
    return ends
