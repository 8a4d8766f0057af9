"""A small network over the features of a text, whose weights are data.

Each feature has a row: its name, how rare it is, and its weight for each of a few hidden units. The
features of each block of a text are scaled to length 1, so that a long text is no more likely
anything than a short one. The results are weighed from the hidden units.

Adding up rows is most of the work. A row of weights is one whole number, 32 bits for each unit, so
that one addition adds all units (each weight is stored 128 larger, so that none is below 0).
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import lru_cache
from math import sqrt
from operator import mul
from struct import Struct
from typing import NamedTuple

_MAX_CACHED_WORDS = 16_384
_WEIGHT_OFFSET = 128
_BYTES_PER_UNIT = 4


class BlockSum(NamedTuple):
    """Features added up: the square of their length, how many they are, and their packed rows."""

    squares: int
    rows: int
    packed: int


EMPTY_BLOCK = BlockSum(0, 0, 0)


class Head(NamedTuple):
    """One of the results that are weighed from the hidden units: for each of its labels a row of
    weights and a bias."""

    weights: Sequence[Sequence[float]]
    bias: Sequence[float]

    def scores(self, units: Sequence[float], labels: Iterable[int] | None = None) -> list[float]:
        """A score for each label, or for each of these `labels`, given by their places."""
        chosen = range(len(self.bias)) if labels is None else labels
        return [self.bias[at] + sum(map(mul, self.weights[at], units)) for at in chosen]


class Network:
    """The weights of the features.

    `rows` has the row of each feature, `rarity` a number for each row, and `weights` a byte for
    each row and hidden unit, in steps of `step` and 128 larger. `hidden_bias` is added to the
    units. `letter_pieces` gives the features of a word by its letters.
    """

    def __init__(
        self,
        header: Mapping[str, str],
        rows: Mapping[str, int],
        rarity: bytes,
        weights: bytes,
        letter_pieces: Callable[[str], Collection[str]],
    ) -> None:
        self.header = header
        self.rows = rows
        self.step = self.numbers("step")[0]
        self.hidden_bias = self.numbers("units")
        self._unpacked = Struct(f"<{len(self.hidden_bias)}I")
        self._rarity = rarity
        self._weights = weights
        # Words recur, and single words are no person's text.
        self._sum_word = lru_cache(_MAX_CACHED_WORDS)(
            lambda word: self.sum_block(letter_pieces(word))
        )

    def numbers(self, name: str) -> list[float]:
        """The numbers of one line of the header."""
        return [float(number) for number in self.header[name].split()]

    def head(self, name: str) -> Head:
        """The result whose weights stand in the header under this name."""
        bias, every = self.numbers(f"{name}_bias"), self.numbers(name)
        size = len(self.hidden_bias)
        return Head([every[at : at + size] for at in range(0, len(every), size)], bias)

    def weights_of(self, name: str) -> list[int]:
        """The weights of a feature for each unit."""
        return [weight - _WEIGHT_OFFSET for weight in self._row(self.rows[name])]

    def sum_block(self, names: Collection[str]) -> BlockSum:
        """The features of a block added up; those that nothing was learned of count nothing."""
        if not names:
            return EMPTY_BLOCK
        squares = rows = packed = 0
        buffer = bytearray(_BYTES_PER_UNIT * len(self.hidden_bias))
        for name in names:
            row = self.rows.get(name)
            if row is not None:
                rarity = self._rarity[row]
                squares += rarity * rarity
                rows += 1
                buffer[::_BYTES_PER_UNIT] = self._row(row)
                packed += int.from_bytes(buffer, "little")
        return BlockSum(squares, rows, packed)

    def sum_words(self, words: Iterable[str]) -> BlockSum:
        """The letters of the words of a text added up, each as often as it stands there."""
        sums = [self._sum_word(word) for word in words]
        return BlockSum(*map(sum, zip(*sums, strict=True))) if sums else EMPTY_BLOCK

    def hidden_units(self, blocks: Iterable[BlockSum]) -> list[float]:
        """The hidden units for a text of these blocks."""
        units = list(self.hidden_bias)
        for squares, rows, packed in blocks:
            if squares:
                scale, offset = self.step / sqrt(squares), _WEIGHT_OFFSET * rows
                sums = self._unpacked.unpack(packed.to_bytes(self._unpacked.size, "little"))
                units = [
                    before + scale * (number - offset)
                    for before, number in zip(units, sums, strict=True)
                ]
        return [one if one > 0.0 else 0.0 for one in units]

    def _row(self, row: int) -> bytes:
        size = len(self.hidden_bias)
        return self._weights[row * size : (row + 1) * size]


def read_network(text: str, letter_pieces: Callable[[str], Collection[str]]) -> Network:
    """A network from the text of its file: a header of "key: value", an empty line, and a row a
    line: feature, rarity in tenths, and a weight for each unit, as hexadecimal bytes or, where the
    steps are few, as single digits (two's complement in both)."""
    head, _, body = text.partition("\n\n")
    header = dict(line.split(": ", 1) for line in head.splitlines())
    rows: dict[str, int] = {}
    rarity, weights = bytearray(), bytearray()
    for line in body.splitlines():
        name, rare, numbers = line.split("\t")
        rows[name] = len(rarity)
        rarity.append(int(rare))
        weights += numbers.encode("ascii")
    digits = len(header["units"].split()) * len(rows) == len(weights)
    read = weights.translate(_DIGIT_WEIGHTS) if digits else _read_bytes(weights)
    return Network(header, rows, bytes(rarity), bytes(read), letter_pieces)


def _read_bytes(weights: bytearray) -> bytes:
    return bytes.fromhex(weights.decode("ascii")).translate(_BYTE_WEIGHTS)


_BYTE_WEIGHTS = bytes((value + _WEIGHT_OFFSET) % 256 for value in range(256))
_DIGIT_WEIGHTS = bytes.maketrans(
    b"0123456789abcdef", bytes((value + 8) % 16 - 8 + _WEIGHT_OFFSET for value in range(16))
)
