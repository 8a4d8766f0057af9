"""How likely a text tells of danger, and of which: one linear model over its features.

The weights are data, flows/crisis/model.tsv, learned from the texts in training/ (`make teach`).
Its header says from what, when, and how well the model does on writers it was not taught by. Each
feature has a row: its name, how rare it is (idf), and its weight for each danger against none.

A text's features of a block are scaled to length 1, so that a long text is no more likely a danger
than a short one. The sum over the dangers is scaled (Platt) so that of texts scored 0.9 about nine
in ten are danger, in the mix of the lessons.
"""

from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from math import exp, log, sqrt
from typing import NamedTuple

from flows.crisis import features
from flows.crisis.features import Feature
from flows.crisis.phrases import Found
from flows.crisis.reading import Category

# The dangers in the order of the columns. A child's is weighed as violence.
WEIGHED = (
    Category.OVERDOSE,
    Category.SUICIDE,
    Category.VIOLENCE,
    Category.WITHDRAWAL,
    Category.RELAPSE,
)
_COLUMNS = len(WEIGHED)
# A feature's rarity and weights are stored in steps of this.
STEP = 0.05
# Pieces of words begin with this in the file, to be told from words.
LETTERS_MARK = "."
# The likelihood is never exactly 0 or 1.
_LONGEST_SUM = 30.0
# So many features explain a reading.
_TELLING = 3
_WORDS_KEPT = 16_384


class Weighed(NamedTuple):
    """How likely each danger is of all that there are, and how likely any is (0 to 1)."""

    category: Category
    score: float


@dataclass(frozen=True, eq=False)
class Model:
    """The weights. `rows` says where a feature's `numbers` begin: idf, then one for each danger."""

    header: Mapping[str, str]
    rows: Mapping[str, int]
    numbers: Sequence[int]
    bias: tuple[float, ...]
    slope: float
    offset: float

    def weigh(self, found: Found) -> Weighed:
        """What a text's features say together."""
        sums = list(self.bias)
        named = {feature.name for feature in features.meaning(found.words)}
        self._add(self._block(named), sums)
        self._add(self._block({feature.name for feature in features.phrases(found)}), sums)
        self._add(_total(_letters(word) for word in found.words.words), sums)
        top = max(sums)
        total = top + log(sum(exp(one - top) for one in sums))
        odds = self.slope * total + self.offset
        score = 1 / (1 + exp(-max(-_LONGEST_SUM, min(_LONGEST_SUM, odds))))
        return Weighed(WEIGHED[sums.index(top)], score)

    def telling(self, found: Found, category: Category) -> list[Feature]:
        """The features that count most for a danger."""
        column = 1 + WEIGHED.index(category)
        named = [*features.meaning(found.words), *features.phrases(found)]
        known = [feature for feature in named if feature.end and feature.name in self.rows]
        known.sort(key=lambda feature: -self.numbers[self.rows[feature.name] + column])
        return known[:_TELLING]

    def _block(self, names: Iterable[str]) -> list[float]:
        """The length of a block, squared, and its sums."""
        rows, numbers = self.rows, self.numbers
        block = [0.0] * (_COLUMNS + 1)
        for name in names:
            at = rows.get(name)
            if at is not None:
                idf, *weights = numbers[at : at + _COLUMNS + 1]
                block[0] += idf * idf
                for n, weight in enumerate(weights, 1):
                    block[n] += idf * weight
        return block

    def _add(self, block: Sequence[float], sums: list[float]) -> None:
        length = sqrt(block[0])
        if length:
            for n in range(_COLUMNS):
                sums[n] += STEP * block[n + 1] / length

    def letters(self, word: str) -> list[float]:
        """The same of the pieces of one word."""
        return self._block(LETTERS_MARK + piece for piece in features.letters(word))


def _total(blocks: Iterable[Sequence[float]]) -> list[float]:
    return [sum(column) for column in zip(*blocks, strict=True)] or [0.0]


@lru_cache(maxsize=_WORDS_KEPT)
def _letters(word: str) -> tuple[float, ...]:
    """What the shipped model makes of a word's pieces: most words come again and again."""
    return tuple(MODEL.letters(word))


def read_model(text: str) -> Model:
    """A model from the text of its file."""
    header: dict[str, str] = {}
    rows: dict[str, int] = {}
    numbers = array("b")
    for line in text.splitlines():
        if line.startswith("# "):
            key, colon, value = line[2:].partition(": ")
            if colon:
                header[key] = value
        else:
            name, *cells = line.split("\t")
            rows[name] = len(numbers)
            numbers.extend(map(int, cells))
    slope, offset, *bias = map(float, header["scale"].split())
    return Model(header, rows, numbers, tuple(bias), slope, offset)


PATH = files("flows.crisis") / "model.tsv"
MODEL = read_model(PATH.read_text("utf-8"))
