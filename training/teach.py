"""Teaches the crisis reader: `make teach`, about ten minutes.

The model is a network with one small hidden layer (scikit-learn) over the features of
flows.crisis.features; each block of a text is scaled to length 1. The rarest features are left out,
then those that a plain logistic regression finds least useful. How sure the reader may be (Platt
scaling: J. Platt, 1999) is learned from texts of writers that a model was not taught by.
"""

import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.neural_network import MLPClassifier

from flows.crisis.model import MODEL_CATEGORIES
from training.check_taught import feature_blocks, training_fingerprint
from training.feature_blocks import FeatureBlocks
from training.feature_matrix import (
    FeatureVocabulary,
    feature_matrix,
    format_numbers,
    vocabularies,
    weight_rows,
)
from training.lessons import Lesson, join_lessons, load_lessons, load_writer_groups

MODEL_FILE = Path(__file__).parents[1] / "flows" / "crisis" / "model.tsv"
LABELS = ("none", *MODEL_CATEGORIES)

# A feature must be in at least so many texts: meaning, phrases, letters.
_MIN_TEXTS = (3, 2, 8)
# How many features of each block are kept, the most useful ones.
_MAX_FEATURES = (30_000, 1_000, 15_000)
# The length of each block while weights are learned: letters explain what is left.
_BLOCK_LENGTHS = (1.0, 1.0, 0.7)
# The hidden units, how often all lessons are used, and the penalty on large weights.
_HIDDEN_UNITS = 16
_EPOCHS = 5
_L2_PENALTY = 1e-3
# How much the plain regression that chooses features may fit (the inverse of its penalty).
_INVERSE_PENALTY = 1.0

_Array = Any  # an array of numpy, whose types mypy does not see


class TrainedModel(NamedTuple):
    """A model: its vocabularies, and the network."""

    vocabularies: tuple[FeatureVocabulary, ...]
    network: Any

    def log_odds(self, texts: Sequence[FeatureBlocks]) -> _Array:
        """The log odds of danger for each text, before they are scaled."""
        shares = self.network.predict_proba(
            feature_matrix(texts, self.vocabularies, _BLOCK_LENGTHS)
        )
        return np.log1p(-shares[:, 0]) - np.log(shares[:, 0])


class HeldOutScores(NamedTuple):
    """Log odds of texts by writers that were left out, and whether each tells of danger."""

    log_odds: _Array
    is_danger: _Array


def select_features(texts: Sequence[FeatureBlocks], labels: Sequence[str]) -> frozenset[str]:
    """The features that change most in most texts."""
    known = vocabularies(texts, _MIN_TEXTS)
    matrix = feature_matrix(texts, known, _BLOCK_LENGTHS)
    learner = LogisticRegression(C=_INVERSE_PENALTY, max_iter=60, tol=1e-2)
    learner.fit(matrix, [LABELS.index(label) for label in labels])
    weights = np.abs(learner.coef_[1:] - learner.coef_[0]).max(axis=0)
    # How far a feature moves all texts that have it.
    worth = weights * np.sqrt(np.asarray(matrix.multiply(matrix).sum(axis=0))).ravel()
    kept: set[str] = set()
    start = 0
    for which, vocabulary in enumerate(known):
        names = list(vocabulary.columns)
        order = np.argsort(-worth[start : start + len(names)], kind="stable")
        kept.update(names[n] for n in order[: _MAX_FEATURES[which]])
        start += len(names)
    return frozenset(kept)


def train_model(
    texts: Sequence[FeatureBlocks], labels: Sequence[str], kept: frozenset[str]
) -> TrainedModel:
    """A network taught by these texts."""
    known = vocabularies(texts, _MIN_TEXTS, kept)
    network = MLPClassifier(
        (_HIDDEN_UNITS,),
        alpha=_L2_PENALTY,
        batch_size=256,
        max_iter=_EPOCHS,
        learning_rate_init=1e-3,
        random_state=0,
    )
    network.fit(
        feature_matrix(texts, known, _BLOCK_LENGTHS), [LABELS.index(label) for label in labels]
    )
    return TrainedModel(known, network)


def score_held_out(
    lessons: Sequence[Lesson], cache: dict[str, FeatureBlocks], kept: frozenset[str]
) -> HeldOutScores:
    """The results of models on writers they were not taught by."""
    log_odds: list[_Array] = []
    danger: list[bool] = []
    for files in load_writer_groups():
        judged = [lesson for lesson in lessons if lesson.file in files]
        rest = [lesson for lesson in lessons if lesson.file not in files]
        rest += join_lessons(rest)
        model = train_model(
            [_cached_blocks(one, cache) for one in rest], [one.label for one in rest], kept
        )
        log_odds.append(model.log_odds([_cached_blocks(one, cache) for one in judged]))
        danger += [lesson.label != "none" for lesson in judged]
    return HeldOutScores(np.concatenate(log_odds), np.array(danger))


def _cached_blocks(lesson: Lesson, cache: dict[str, FeatureBlocks]) -> FeatureBlocks:
    if lesson.text not in cache:
        cache[lesson.text] = feature_blocks(lesson.text)
    return cache[lesson.text]


def fit_platt_scaling(judged: HeldOutScores) -> tuple[float, float]:
    """The slope and the offset that make log odds of left-out texts those of danger."""
    scaler = LogisticRegression(C=1e6).fit(judged.log_odds.reshape(-1, 1), judged.is_danger)
    return float(scaler.coef_[0][0]), float(scaler.intercept_[0])


def serialize_model(model: TrainedModel) -> tuple[dict[str, str], list[str]]:
    """The header and the rows that flows.crisis.model reads."""
    first, second = model.network.coefs_
    step, rows = weight_rows(first, model.vocabularies, _BLOCK_LENGTHS)
    units, bias = model.network.intercepts_
    header = {
        "units": format_numbers(units),
        "dangers": format_numbers(second.T.ravel()),
        "dangers_bias": format_numbers(bias),
    }
    return {**header, "step": f"{step:.6g}"}, rows


def main() -> None:
    """Write flows/crisis/model.tsv anew."""
    lessons = load_lessons()
    cache: dict[str, FeatureBlocks] = {}
    every = [*lessons, *join_lessons(lessons)]
    texts, labels = [_cached_blocks(one, cache) for one in every], [one.label for one in every]
    kept = select_features(texts, labels)
    numbers, rows = serialize_model(train_model(texts, labels, kept))
    held_out = score_held_out(lessons, cache, kept)
    slope, offset = fit_platt_scaling(held_out)
    header = {
        "what": "the weights of the crisis reader; `make teach` writes this file",
        "taught_from": training_fingerprint(),
        "taught_on": f"{datetime.now(UTC):%Y-%m-%d}",
        "lessons": str(len(lessons)),
        "left_out_texts": str(len(held_out.is_danger)),
        "left_out_auc": f"{roc_auc_score(held_out.is_danger, held_out.log_odds):.4f}",
        "columns": "feature, rarity in tenths, weights of the hidden units as bytes",
        "platt": f"{slope:.4f} {offset:.4f}",
        **numbers,
    }
    lines = [f"{key}: {value}" for key, value in header.items()]
    MODEL_FILE.write_text("\n".join([*lines, "", *rows]) + "\n", "utf-8")
    sys.stdout.write("\n".join(lines[:6]) + "\n")


if __name__ == "__main__":
    main()
