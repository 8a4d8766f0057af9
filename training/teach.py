"""Teaches the crisis reader: `make teach`, some minutes.

Multinomial logistic regression (scikit-learn) over the features of flows.crisis.features, each
block of a text scaled to length 1. The rarest features are left out, then the least telling ones,
and what stays is learned again. How sure the reader may be (Platt scaling: J. Platt, 1999) is
learned from texts of writers that a model was not taught by.
"""

from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime
from math import log
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

from flows.crisis.model import STEP, WEIGHED
from training.lessons import Lesson, joined, lessons, writers
from training.taught import Blocks, blocks, fingerprint

MODEL_FILE = Path(__file__).parents[1] / "flows" / "crisis" / "model.tsv"
LABELS = ("none", *WEIGHED)

# A feature is learned that so many texts have: meaning, phrases, letters.
_COMMON = (3, 2, 8)
# So many features of each block are kept, the most telling ones.
_KEPT = (40_000, 1_000, 20_000)
# How long each block of a text is while weights are learned: letters explain what is left.
_LENGTHS = (1.0, 1.0, 0.7)
# How much the weights may fit the lessons (the inverse of the penalty): less reads strangers worse,
# and more does too.
_FREEDOM = 1.0
_ROUNDS = 100
_MOST = 127

_Array = Any  # an array of numpy's, which mypy is not shown


class Vocabulary(NamedTuple):
    """The features of a block that are weighed, with the column and the rarity of each."""

    columns: dict[str, int]
    idf: _Array


def _names(block: frozenset[str] | Sequence[tuple[str, ...]]) -> list[str]:
    """The features of a block, once for each word that has them."""
    if isinstance(block, frozenset):
        return sorted(block)
    return [name for word in block for name in word]


def _vocabulary(texts: Sequence[Blocks], which: int, kept: frozenset[str] | None) -> Vocabulary:
    counts = Counter(name for text in texts for name in set(_names(text[which])))
    names = sorted(
        name
        for name, count in counts.items()
        if count >= _COMMON[which] and (kept is None or name in kept)
    )
    # As it is stored: in whole tenths.
    rarity = [round(10 * (1 + log(len(texts) / counts[name]))) for name in names]
    columns = {name: n for n, name in enumerate(names)}
    return Vocabulary(columns, np.array([min(_MOST, tenths) for tenths in rarity], dtype=float))


def _matrix(texts: Sequence[Blocks], which: int, vocabulary: Vocabulary) -> Any:
    """A row a text: the idf of its features, scaled to length 1.

    A piece counts once for each word that has it, and so does its square in the length, as
    flows.crisis.model adds up words one by one.
    """
    cells: list[float] = []
    columns: list[int] = []
    ends = [0]
    for text in texts:
        known = [vocabulary.columns[n] for n in _names(text[which]) if n in vocabulary.columns]
        values = vocabulary.idf[known]
        length = float(np.sqrt((values * values).sum())) or 1.0
        cells.extend(values / length)
        columns.extend(known)
        ends.append(len(columns))
    matrix = csr_matrix((cells, columns, ends), shape=(len(texts), len(vocabulary.columns)))
    matrix.sum_duplicates()
    return matrix


class Taught(NamedTuple):
    """A model: its vocabularies, and the weights of each feature and the bias for each danger."""

    vocabularies: tuple[Vocabulary, ...]
    weights: _Array
    bias: _Array

    def sums(self, texts: Sequence[Blocks]) -> _Array:
        """The log odds of danger for each text, before they are scaled."""
        parts = [_matrix(texts, n, vocabulary) for n, vocabulary in enumerate(self.vocabularies)]
        each = hstack(parts).tocsr() @ self.weights + self.bias
        return np.logaddexp.reduce(each, axis=1)


def learn(
    texts: Sequence[Blocks], labels: Sequence[str], kept: frozenset[str] | None = None
) -> Taught:
    """The weights of every feature for each danger, against none."""
    vocabularies = tuple(_vocabulary(texts, n, kept) for n in range(3))
    parts = [
        _matrix(texts, n, vocabulary) * length
        for n, (vocabulary, length) in enumerate(zip(vocabularies, _LENGTHS, strict=True))
    ]
    learner = LogisticRegression(C=_FREEDOM, max_iter=_ROUNDS, tol=1e-3)
    learner.fit(hstack(parts).tocsr(), [LABELS.index(label) for label in labels])
    against = learner.coef_[1:] - learner.coef_[0]
    bias = learner.intercept_[1:] - learner.intercept_[0]
    lengths = np.repeat(_LENGTHS, [len(vocabulary.columns) for vocabulary in vocabularies])
    steps = np.clip(np.round(against.T * lengths[:, None] / STEP), -_MOST, _MOST)
    return Taught(vocabularies, steps * STEP, np.round(bias, 3))


def telling(taught: Taught, texts: Sequence[Blocks]) -> frozenset[str]:
    """The features that change most in most texts."""
    kept: set[str] = set()
    start = 0
    for which, vocabulary in enumerate(taught.vocabularies):
        counts = Counter(name for text in texts for name in set(_names(text[which])))
        worth = {
            name: float(np.abs(taught.weights[start + n]).max())
            * float(vocabulary.idf[n])
            * counts[name] ** 0.5
            for name, n in vocabulary.columns.items()
        }
        best = sorted(worth, key=lambda name: (-worth[name], name))[: _KEPT[which]]
        kept.update(name for name in best if worth[name])
        start += len(vocabulary.columns)
    return frozenset(kept)


class Judged(NamedTuple):
    """Log odds of texts by writers that were left out, and whether each tells of danger."""

    sums: _Array
    danger: _Array


def left_out(taught: Sequence[Lesson], read: dict[str, Blocks], kept: frozenset[str]) -> Judged:
    """What models make of the writers they were not taught by."""
    sums: list[_Array] = []
    danger: list[bool] = []
    for files in writers():
        judged = [lesson for lesson in taught if lesson.file in files]
        rest = [lesson for lesson in taught if lesson.file not in files]
        rest += joined(rest)
        model = learn([_read(one, read) for one in rest], [one.label for one in rest], kept)
        sums.append(model.sums([_read(one, read) for one in judged]))
        danger += [lesson.label != "none" for lesson in judged]
    return Judged(np.concatenate(sums), np.array(danger))


def _read(lesson: Lesson, read: dict[str, Blocks]) -> Blocks:
    if lesson.text not in read:
        read[lesson.text] = blocks(lesson.text)
    return read[lesson.text]


def scaling(judged: Judged) -> tuple[float, float]:
    """The slope and the offset that make log odds of left-out texts those of danger."""
    scaler = LogisticRegression(C=1e6).fit(judged.sums.reshape(-1, 1), judged.danger)
    return round(float(scaler.coef_[0][0]), 4), round(float(scaler.intercept_[0]), 4)


def _rows(taught: Taught) -> list[str]:
    rows = []
    start = 0
    for vocabulary in taught.vocabularies:
        for name, n in vocabulary.columns.items():
            steps = [round(weight / STEP) for weight in taught.weights[start + n]]
            rows.append("\t".join([name, str(int(vocabulary.idf[n])), *map(str, steps)]))
        start += len(vocabulary.columns)
    return rows


def main() -> None:
    """Write flows/crisis/model.tsv anew."""
    taught = lessons()
    read: dict[str, Blocks] = {}
    every = [*taught, *joined(taught)]
    texts, labels = [_read(one, read) for one in every], [one.label for one in every]
    kept = telling(learn(texts, labels), texts)
    model = learn(texts, labels, kept)
    judged = left_out(taught, read, kept)
    slope, offset = scaling(judged)
    auc = roc_auc_score(judged.danger, judged.sums)
    header = {
        "what": "the weights of the crisis reader; `make teach` writes this file",
        "taught_from": fingerprint(),
        "taught_on": f"{datetime.now(UTC):%Y-%m-%d}",
        "lessons": str(len(taught)),
        "features": str(sum(len(one.columns) for one in model.vocabularies)),
        "left_out_texts": str(len(judged.danger)),
        "left_out_auc": f"{auc:.4f}",
        "scale": " ".join(map(str, (slope, offset, *model.bias))),
        "columns": " ".join(("feature", "rarity", *WEIGHED)),
    }
    lines = [f"# {key}: {value}" for key, value in header.items()]
    MODEL_FILE.write_text("\n".join([*lines, *_rows(model)]) + "\n", "utf-8")
    print("\n".join(lines))  # noqa: T201, a program of the terminal


if __name__ == "__main__":
    main()
