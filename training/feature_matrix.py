"""Texts as rows of numbers: which features are used, how rare each is, and the file of weights."""

from collections import Counter
from collections.abc import Iterable, Sequence
from math import log
from typing import Any, NamedTuple

import numpy as np
from scipy.sparse import csr_matrix, hstack

from training.feature_blocks import FeatureBlocks

_Array = Any  # an array of numpy or a matrix of scipy, whose types mypy does not see

# How far a weight goes from 0 in whole steps: a byte, or one hexadecimal digit.
BYTE_STEPS, DIGIT_STEPS = 127, 7
# A few weights of rare features are far larger than the rest: they are cut off.
_KEPT_WEIGHTS = 0.9995


class FeatureVocabulary(NamedTuple):
    """The features of a block in use, with the column and the rarity (in tenths) of each."""

    columns: dict[str, int]
    rarity: _Array


def vocabularies(
    texts: Sequence[FeatureBlocks], min_texts: Sequence[int], kept: frozenset[str] | None = None
) -> tuple[FeatureVocabulary, ...]:
    """The features of each block that are in at least so many texts, and among those `kept`."""
    found = []
    for which, common in enumerate(min_texts):
        counts = Counter(name for text in texts for name in set(text[which]))
        names = sorted(
            name
            for name, count in counts.items()
            if count >= common and (kept is None or name in kept)
        )
        # In whole tenths, as it is stored.
        rarity = [round(10 * (1 + log(len(texts) / counts[name]))) for name in names]
        columns = {name: n for n, name in enumerate(names)}
        found.append(FeatureVocabulary(columns, np.array(rarity, dtype=np.float32)))
    return tuple(found)


def feature_matrix(
    texts: Iterable[FeatureBlocks],
    known: Sequence[FeatureVocabulary],
    block_lengths: Sequence[float],
) -> Any:
    """A row a text: the rarity of its features, each block scaled to its length.

    A feature counts as often as it stands in its block, and so does its square in the length, as
    flows.learned.network adds up words one by one.
    """
    rows = list(texts)
    parts = []
    for which, (vocabulary, length) in enumerate(zip(known, block_lengths, strict=True)):
        cells: list[_Array] = []
        columns: list[int] = []
        ends = [0]
        for blocks in rows:
            block = blocks[which]
            names = sorted(block) if isinstance(block, frozenset) else block
            found = [vocabulary.columns[name] for name in names if name in vocabulary.columns]
            values = vocabulary.rarity[found]
            cells.append(values * (length / (float(np.sqrt((values**2).sum())) or 1.0)))
            columns.extend(found)
            ends.append(len(columns))
        shape = (len(rows), len(vocabulary.columns))
        parts.append(csr_matrix((np.concatenate(cells), columns, ends), shape=shape))
    return hstack(parts).tocsr().astype(np.float32)


def weight_rows(
    hidden: _Array,
    known: Sequence[FeatureVocabulary],
    block_lengths: Sequence[float],
    max_steps: int = BYTE_STEPS,
) -> tuple[float, list[str]]:
    """The rows of the file that flows.learned.network reads, weights in whole steps, and the size
    of a step. Features without any weight are left out."""
    lengths = np.repeat(block_lengths, [len(one.columns) for one in known])
    rarity = np.concatenate([one.rarity for one in known])
    weights = hidden * (lengths * rarity)[:, None]
    step = float(np.quantile(np.abs(weights), _KEPT_WEIGHTS)) / max_steps
    steps = np.clip(np.round(weights / step), -max_steps, max_steps).astype(np.int8)
    names = [name for one in known for name in one.columns]
    rows = [
        f"{name}\t{int(rare)}\t{_hexadecimal(row, max_steps)}"
        for name, rare, row in zip(names, rarity, steps, strict=True)
        if row.any()
    ]
    return step, rows


def _hexadecimal(row: _Array, max_steps: int) -> str:
    if max_steps > DIGIT_STEPS:
        return str(row.tobytes().hex())
    return "".join(f"{weight % 16:x}" for weight in row.tolist())


def format_numbers(values: _Array) -> str:
    """Numbers for a line of the header."""
    return " ".join(f"{float(value):.5g}" for value in values)
