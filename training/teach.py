"""Teaches the crisis reader: `make teach`, about ten minutes.

A network of one small hidden layer (scikit-learn) over the features of flows.crisis.features, each
block of a text scaled to length 1. The rarest features are left out, then those a plain logistic
regression finds least telling. How sure the reader may be (Platt scaling: J. Platt, 1999) is
learned from texts of writers that a model was not taught by.
"""

import sys
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
from sklearn.neural_network import MLPClassifier

from flows.crisis.model import WEIGHED
from training.lessons import Lesson, joined, lessons, writers
from training.taught import Blocks, blocks, fingerprint

MODEL_FILE = Path(__file__).parents[1] / "flows" / "crisis" / "model.tsv"
LABELS = ("none", *WEIGHED)

# A feature is learned that so many texts have: meaning, phrases, letters.
_COMMON = (3, 2, 8)
# So many features of each block are kept, the most telling ones.
_KEPT = (30_000, 1_000, 15_000)
# How long each block of a text is while weights are learned: letters explain what is left.
_LENGTHS = (1.0, 1.0, 0.7)
# The hidden units; how often all lessons are gone through; the penalty on large weights.
_UNITS = 16
_ROUNDS = 5
_PENALTY = 1e-3
# How much the plain regression that chooses features may fit (the inverse of its penalty).
_FREEDOM = 1.0
_MOST = 127

_Array = Any  # an array of numpy's, which mypy is not shown


class Vocabulary(NamedTuple):
    """The features of a block that are weighed, with the column and the rarity of each."""

    columns: dict[str, int]
    rarity: _Array


class Taught(NamedTuple):
    """A model: its vocabularies, and the network."""

    vocabularies: tuple[Vocabulary, ...]
    network: Any

    def odds(self, texts: Sequence[Blocks]) -> _Array:
        """The log odds of danger for each text, before they are scaled."""
        shares = self.network.predict_proba(_matrix(texts, self.vocabularies))
        return np.log1p(-shares[:, 0]) - np.log(shares[:, 0])


class Judged(NamedTuple):
    """Log odds of texts by writers that were left out, and whether each tells of danger."""

    odds: _Array
    danger: _Array


def _names(block: frozenset[str] | Sequence[tuple[str, ...]]) -> list[str]:
    """The features of a block, once for each word that has them."""
    if isinstance(block, frozenset):
        return sorted(block)
    return [name for word in block for name in word]


def _vocabularies(
    texts: Sequence[Blocks], kept: frozenset[str] | None = None
) -> tuple[Vocabulary, ...]:
    found = []
    for which, common in enumerate(_COMMON):
        counts = Counter(name for text in texts for name in set(_names(text[which])))
        names = sorted(
            name
            for name, count in counts.items()
            if count >= common and (kept is None or name in kept)
        )
        # As it is stored: in whole tenths.
        rarity = [round(10 * (1 + log(len(texts) / counts[name]))) for name in names]
        columns = {name: n for n, name in enumerate(names)}
        found.append(Vocabulary(columns, np.array(rarity, dtype=np.float32)))
    return tuple(found)


def _matrix(texts: Sequence[Blocks], vocabularies: Sequence[Vocabulary]) -> Any:
    """A row a text: the rarity of its features, each block scaled to its length.

    A piece of a word counts once for each word that has it, and so does its square in the length,
    as flows.crisis.model adds up words one by one.
    """
    parts = []
    for which, vocabulary in enumerate(vocabularies):
        cells: list[_Array] = []
        columns: list[int] = []
        ends = [0]
        for text in texts:
            known = [vocabulary.columns[n] for n in _names(text[which]) if n in vocabulary.columns]
            values = vocabulary.rarity[known]
            cells.append(values * (_LENGTHS[which] / (float(np.sqrt((values**2).sum())) or 1.0)))
            columns.extend(known)
            ends.append(len(columns))
        shape = (len(texts), len(vocabulary.columns))
        parts.append(csr_matrix((np.concatenate(cells), columns, ends), shape=shape))
    return hstack(parts).tocsr().astype(np.float32)


def telling(texts: Sequence[Blocks], labels: Sequence[str]) -> frozenset[str]:
    """The features that change most in most texts."""
    vocabularies = _vocabularies(texts)
    matrix = _matrix(texts, vocabularies)
    learner = LogisticRegression(C=_FREEDOM, max_iter=60, tol=1e-2)
    learner.fit(matrix, [LABELS.index(label) for label in labels])
    weights = np.abs(learner.coef_[1:] - learner.coef_[0]).max(axis=0)
    # How far a feature moves all texts that have it.
    worth = weights * np.sqrt(np.asarray(matrix.multiply(matrix).sum(axis=0))).ravel()
    kept: set[str] = set()
    start = 0
    for which, vocabulary in enumerate(vocabularies):
        names = list(vocabulary.columns)
        order = np.argsort(-worth[start : start + len(names)], kind="stable")
        kept.update(names[n] for n in order[: _KEPT[which]])
        start += len(names)
    return frozenset(kept)


def learn(texts: Sequence[Blocks], labels: Sequence[str], kept: frozenset[str]) -> Taught:
    """A network taught by these texts."""
    vocabularies = _vocabularies(texts, kept)
    network = MLPClassifier(
        (_UNITS,),
        alpha=_PENALTY,
        batch_size=256,
        max_iter=_ROUNDS,
        learning_rate_init=1e-3,
        random_state=0,
    )
    network.fit(_matrix(texts, vocabularies), [LABELS.index(label) for label in labels])
    return Taught(vocabularies, network)


def left_out(taught: Sequence[Lesson], read: dict[str, Blocks], kept: frozenset[str]) -> Judged:
    """What models make of the writers they were not taught by."""
    odds: list[_Array] = []
    danger: list[bool] = []
    for files in writers():
        judged = [lesson for lesson in taught if lesson.file in files]
        rest = [lesson for lesson in taught if lesson.file not in files]
        rest += joined(rest)
        model = learn([_read(one, read) for one in rest], [one.label for one in rest], kept)
        odds.append(model.odds([_read(one, read) for one in judged]))
        danger += [lesson.label != "none" for lesson in judged]
    return Judged(np.concatenate(odds), np.array(danger))


def _read(lesson: Lesson, read: dict[str, Blocks]) -> Blocks:
    if lesson.text not in read:
        read[lesson.text] = blocks(lesson.text)
    return read[lesson.text]


def scaling(judged: Judged) -> tuple[float, float]:
    """The slope and the offset that make log odds of left-out texts those of danger."""
    scaler = LogisticRegression(C=1e6).fit(judged.odds.reshape(-1, 1), judged.danger)
    return float(scaler.coef_[0][0]), float(scaler.intercept_[0])


def stored(model: Taught) -> tuple[dict[str, str], list[str]]:
    """The header and the rows that flows.crisis.model reads: weights in whole steps."""
    first, second = model.network.coefs_
    lengths = np.repeat(_LENGTHS, [len(one.columns) for one in model.vocabularies])
    rarity = np.concatenate([one.rarity for one in model.vocabularies])
    weights = first * (lengths * rarity)[:, None]
    # A few weights of rare features are far larger than the rest: they are cut off.
    step = float(np.quantile(np.abs(weights), 0.9995)) / _MOST
    steps = np.clip(np.round(weights / step), -_MOST, _MOST).astype(np.int8)
    names = [name for one in model.vocabularies for name in one.columns]
    rows = [
        f"{name}\t{int(rare)}\t{row.tobytes().hex()}"
        for name, rare, row in zip(names, rarity, steps, strict=True)
        if row.any()
    ]
    units, bias = model.network.intercepts_
    header = {
        "units": _numbers(units),
        "dangers": _numbers(second.T.ravel()),
        "bias": _numbers(bias),
    }
    return {**header, "step": f"{step:.6g}"}, rows


def _numbers(values: _Array) -> str:
    return " ".join(f"{float(value):.5g}" for value in values)


def main() -> None:
    """Write flows/crisis/model.tsv anew."""
    taught = lessons()
    read: dict[str, Blocks] = {}
    every = [*taught, *joined(taught)]
    texts, labels = [_read(one, read) for one in every], [one.label for one in every]
    kept = telling(texts, labels)
    numbers, rows = stored(learn(texts, labels, kept))
    judged = left_out(taught, read, kept)
    slope, offset = scaling(judged)
    header = {
        "what": "the weights of the crisis reader; `make teach` writes this file",
        "taught_from": fingerprint(),
        "taught_on": f"{datetime.now(UTC):%Y-%m-%d}",
        "lessons": str(len(taught)),
        "left_out_texts": str(len(judged.danger)),
        "left_out_auc": f"{roc_auc_score(judged.danger, judged.odds):.4f}",
        "columns": "feature, rarity in tenths, weights of the hidden units as bytes",
        "scale": f"{numbers.pop('step')} {slope:.4f} {offset:.4f}",
        **numbers,
    }
    lines = [f"{key}: {value}" for key, value in header.items()]
    MODEL_FILE.write_text("\n".join([*lines, "", *rows]) + "\n", "utf-8")
    sys.stdout.write("\n".join(lines[:6]) + "\n")


if __name__ == "__main__":
    main()
