"""How likely a text tells of danger, and of which: one small learned model over its features.

The weights are data, flows/crisis/model.tsv, learned from the texts in training/ (`make teach`).
Its header says from what, when, and how well the model does on writers it was not taught by. Each
feature has a row: its name, how rare it is, and its weight for each of a few hidden units, which
the model has found by itself; from these come the dangers.

A text's features of a block are scaled to length 1, so that a long text is no more likely a danger
than a short one. What comes out is scaled (Platt) so that of texts scored 0.9 about nine in ten are
danger, in the mix of the lessons.
"""

from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from math import exp, log, sqrt
from operator import add
from typing import NamedTuple

from flows.crisis import features
from flows.crisis.danger import Category
from flows.crisis.features import Feature
from flows.crisis.phrases import Found

# The dangers in the order of the columns. A child's is weighed as violence.
WEIGHED = (
    Category.OVERDOSE,
    Category.SUICIDE,
    Category.VIOLENCE,
    Category.WITHDRAWAL,
    Category.RELAPSE,
)
# Pieces of words begin with this in the file, to be told from words.
LETTERS_MARK = "."
# The score is never exactly 0 or 1.
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
    """The weights. `rows` says which row is a feature's; `rarity` has a number for each row, and
    `weights` one for each hidden unit, in steps of `step`. `dangers` are the weights of the units
    for none and each danger, `bias` what each starts from."""

    header: Mapping[str, str]
    rows: Mapping[str, int]
    rarity: Sequence[int]
    weights: "array[int]"
    step: float
    units: Sequence[float]
    dangers: Sequence[Sequence[float]]
    bias: Sequence[float]
    slope: float
    offset: float

    def weigh(self, found: Found) -> Weighed:
        """What a text's features say together."""
        units = self._units(found)
        none, *dangers = (
            bias + sum(map(float.__mul__, row, units))
            for bias, row in zip(self.bias, self.dangers, strict=True)
        )
        top = max(dangers)
        odds = top + log(sum(exp(one - top) for one in dangers)) - none
        scaled = max(-_LONGEST_SUM, min(_LONGEST_SUM, self.slope * odds + self.offset))
        return Weighed(WEIGHED[dangers.index(top)], 1 / (1 + exp(-scaled)))

    def telling(self, found: Found, category: Category) -> list[Feature]:
        """The features that count most for a danger."""
        none, danger = self.dangers[0], self.dangers[1 + WEIGHED.index(category)]
        units = self._units(found)
        worth = [(d - n) if unit else 0.0 for d, n, unit in zip(danger, none, units, strict=True)]
        named = [*features.meaning(found.words), *features.phrases(found)]
        known = [feature for feature in named if feature.end and feature.name in self.rows]

        def counts(feature: Feature) -> float:
            row = self._row(self.rows[feature.name])
            return -sum(weight * unit for weight, unit in zip(row, worth, strict=True))

        return sorted(known, key=counts)[:_TELLING]

    def block(self, names: Iterable[str]) -> "Block":
        """The features of a block added up."""
        squares, sums = 0, [0] * len(self.units)
        for name in names:
            row = self.rows.get(name)
            if row is not None:
                squares += self.rarity[row] ** 2
                sums = list(map(add, sums, self._row(row)))
        return Block(squares, sums)

    def _row(self, row: int) -> "array[int]":
        return self.weights[row * len(self.units) : (row + 1) * len(self.units)]

    def _units(self, found: Found) -> list[float]:
        blocks = (
            self.block({feature.name for feature in features.meaning(found.words)}),
            self.block({feature.name for feature in features.phrases(found)}),
            *_letters_of(found.words.words),
        )
        sums = list(self.units)
        for squares, numbers in blocks:
            if squares:
                scale = self.step / sqrt(squares)
                sums = [
                    before + scale * number for before, number in zip(sums, numbers, strict=True)
                ]
        return [max(0.0, one) for one in sums]


class Block(NamedTuple):
    """Features added up: the square of their length, and a sum for each hidden unit."""

    squares: int
    sums: Sequence[int]


def _letters_of(words: Sequence[str]) -> list[Block]:
    """The block of letters, none for a text without words."""
    if not words:
        return []
    squares, sums = zip(*map(_letters, words), strict=True)
    return [Block(sum(squares), [sum(column) for column in zip(*sums, strict=True)])]


@lru_cache(maxsize=_WORDS_KEPT)
def _letters(word: str) -> Block:
    """What the shipped model makes of a word's pieces: most words come again and again."""
    return MODEL.block(LETTERS_MARK + piece for piece in features.letters(word))


def read_model(text: str) -> Model:
    """A model from the text of its file: a header of "key: value", an empty line, and the rows."""
    head, _, body = text.partition("\n\n")
    header = dict(line.split(": ", 1) for line in head.splitlines())
    rows: dict[str, int] = {}
    rarity = bytearray()
    weights = array("b")
    for line in body.splitlines():
        name, rare, numbers = line.split("\t")
        rows[name] = len(rarity)
        rarity.append(int(rare))
        weights.frombytes(bytes.fromhex(numbers))
    numbers_of = {name: _numbers(header[name]) for name in ("units", "bias", "scale", "dangers")}
    units, every = numbers_of["units"], numbers_of["dangers"]
    dangers = [every[at : at + len(units)] for at in range(0, len(every), len(units))]
    step, slope, offset = numbers_of["scale"]
    return Model(
        header,
        rows,
        bytes(rarity),
        weights,
        step,
        units,
        dangers,
        numbers_of["bias"],
        slope,
        offset,
    )


def _numbers(text: str) -> list[float]:
    return [float(number) for number in text.split()]


PATH = files("flows.crisis") / "model.tsv"
MODEL = read_model(PATH.read_text("utf-8"))
