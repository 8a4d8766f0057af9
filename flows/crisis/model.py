"""How likely a text tells of danger, and of which: one small learned model over its features.

The weights are data, flows/crisis/model.tsv, learned from the texts in training/ (`make teach`).
Its header says from which texts, when, and how well the model does on writers it was not taught by.
Each feature has a row: its name, how rare it is, and its weight for each of a few hidden units. The
dangers are weighed from these units.

The features of each block of a text are scaled to length 1, so that a long text is no more likely a
danger than a short one. The result is scaled (Platt) so that of texts scored 0.9 about nine in ten
are danger, in the mix of the lessons.
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
from flows.crisis.phrases import TextFindings

# The dangers in the order of the columns. Danger to a child is weighed as violence.
MODEL_CATEGORIES = (
    Category.OVERDOSE,
    Category.SUICIDE,
    Category.VIOLENCE,
    Category.WITHDRAWAL,
    Category.RELAPSE,
)
# Pieces of words begin with this in the file, which tells them from words.
PIECE_PREFIX = "."
# The score is never exactly 0 or 1.
_MAX_LOG_ODDS = 30.0
# How many features explain a reading.
_MAX_TOP_FEATURES = 3
_MAX_CACHED_WORDS = 16_384


class Prediction(NamedTuple):
    """The likeliest danger, and how likely the text is any danger (0 to 1)."""

    category: Category
    score: float


@dataclass(frozen=True, eq=False)
class Model:
    """The weights.

    `rows` has the row of each feature, `rarity` a number for each row, and `weights` a number for
    each row and hidden unit, in steps of `step`. `output_weights` are the weights of the units for
    no danger and each danger. `hidden_bias` and `output_bias` are added to units and dangers.
    """

    header: Mapping[str, str]
    rows: Mapping[str, int]
    rarity: Sequence[int]
    weights: "array[int]"
    step: float
    hidden_bias: Sequence[float]
    output_weights: Sequence[Sequence[float]]
    output_bias: Sequence[float]
    slope: float
    offset: float

    def predict(self, found: TextFindings) -> Prediction:
        """The result of all features of a text."""
        units = self._hidden_units(found)
        none, *dangers = (
            bias + sum(map(float.__mul__, row, units))
            for bias, row in zip(self.output_bias, self.output_weights, strict=True)
        )
        top = max(dangers)
        odds = top + log(sum(exp(one - top) for one in dangers)) - none
        scaled = max(-_MAX_LOG_ODDS, min(_MAX_LOG_ODDS, self.slope * odds + self.offset))
        return Prediction(MODEL_CATEGORIES[dangers.index(top)], 1 / (1 + exp(-scaled)))

    def top_features(self, found: TextFindings, category: Category) -> list[Feature]:
        """The features that count most for a danger."""
        none, danger = (
            self.output_weights[0],
            self.output_weights[1 + MODEL_CATEGORIES.index(category)],
        )
        units = self._hidden_units(found)
        worth = [(d - n) if unit else 0.0 for d, n, unit in zip(danger, none, units, strict=True)]
        named = [*features.meaning_features(found.words), *features.phrase_features(found)]
        known = [feature for feature in named if feature.end and feature.name in self.rows]

        def counts(feature: Feature) -> float:
            row = self._row(self.rows[feature.name])
            return -sum(weight * unit for weight, unit in zip(row, worth, strict=True))

        return sorted(known, key=counts)[:_MAX_TOP_FEATURES]

    def sum_block(self, names: Iterable[str]) -> "BlockSum":
        """The features of a block added up."""
        squares, sums = 0, [0] * len(self.hidden_bias)
        for name in names:
            row = self.rows.get(name)
            if row is not None:
                squares += self.rarity[row] ** 2
                sums = list(map(add, sums, self._row(row)))
        return BlockSum(squares, sums)

    def _row(self, row: int) -> "array[int]":
        return self.weights[row * len(self.hidden_bias) : (row + 1) * len(self.hidden_bias)]

    def _hidden_units(self, found: TextFindings) -> list[float]:
        blocks = (
            self.sum_block({feature.name for feature in features.meaning_features(found.words)}),
            self.sum_block({feature.name for feature in features.phrase_features(found)}),
            *_sum_letter_block(found.words.words),
        )
        sums = list(self.hidden_bias)
        for squares, numbers in blocks:
            if squares:
                scale = self.step / sqrt(squares)
                sums = [
                    before + scale * number for before, number in zip(sums, numbers, strict=True)
                ]
        return [max(0.0, one) for one in sums]


class BlockSum(NamedTuple):
    """Features added up: the square of their length, and a sum for each hidden unit."""

    squares: int
    sums: Sequence[int]


def _sum_letter_block(words: Sequence[str]) -> list[BlockSum]:
    """The block of letters, [] for a text without words."""
    if not words:
        return []
    squares, sums = zip(*map(_sum_word, words), strict=True)
    return [BlockSum(sum(squares), [sum(column) for column in zip(*sums, strict=True)])]


@lru_cache(maxsize=_MAX_CACHED_WORDS)
def _sum_word(word: str) -> BlockSum:
    """The sum of the pieces of a word in the shipped model, cached because words recur."""
    return MODEL.sum_block(PIECE_PREFIX + piece for piece in features.letter_pieces(word))


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


MODEL_PATH = files("flows.crisis") / "model.tsv"
MODEL = read_model(MODEL_PATH.read_text("utf-8"))
