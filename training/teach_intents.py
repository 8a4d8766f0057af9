"""Teaches the intent classifier: `make teach` writes flows/understanding/intents.tsv.gz anew.

A first network of all features shows which of them move most texts; the shipped one is taught with
these. Its sureness is calibrated by one temperature, learned from texts of writers that a network
was not taught by (Guo and others, On Calibration of Modern Neural Networks, 2017).
"""

import gzip
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from flows.domain.intents import Intent, Topic
from training.feature_blocks import FeatureBlocks
from training.feature_matrix import (
    DIGIT_STEPS,
    FeatureVocabulary,
    feature_matrix,
    format_numbers,
    vocabularies,
    weight_rows,
)
from training.intent_lines import IntentLine, danger_lines, load_lines
from training.intent_texts import intents_fingerprint, read_all
from training.multi_head_network import MultiHeadNetwork, TrainingPlan, softmax

WEIGHTS_FILE = Path(__file__).parents[1] / "flows" / "understanding" / "intents.tsv.gz"

# What form alone decides is not learned, nor what only a volunteer says, and "nothing of these" is
# what is left.
_NOT_LEARNED = (Intent.REACTION, Intent.MACHINE, Intent.VOLUNTEER, Intent.UNKNOWN)
INTENTS = tuple(intent for intent in Intent if intent not in _NOT_LEARNED)
TOPICS = tuple(Topic)

# A feature must be in at least so many texts: words, meaning, slots, letters.
_MIN_TEXTS = (2, 2, 2, 5)
_BLOCK_LENGTHS = (1.0, 1.0, 1.0, 1.0)
# How many features are kept, the most useful ones: the file stays below 1 MB.
_MAX_FEATURES = 28_000
_PLAN = TrainingPlan()
# Enough to see which features matter.
_FIRST_PLAN = TrainingPlan(epochs=5)
_TEMPERATURES = np.arange(0.7, 1.61, 0.05)

_Array = Any  # an array of numpy, whose types mypy does not see


class TaughtIntents(NamedTuple):
    """A network with the features it knows."""

    known: tuple[FeatureVocabulary, ...]
    network: MultiHeadNetwork

    def scores(self, texts: Sequence[FeatureBlocks]) -> dict[str, _Array]:
        """The scores of the intents and of the topics, a row a text."""
        return self.network.predict(feature_matrix(texts, self.known, _BLOCK_LENGTHS))


def accepted_labels(lines: Sequence[IntentLine]) -> dict[str, _Array]:
    """For each head a row a line: 1 for each label that is right."""
    intents = np.zeros((len(lines), len(INTENTS)), np.float32)
    topics = np.zeros((len(lines), len(TOPICS)), np.float32)
    for row, line in enumerate(lines):
        for label in line.labels:
            if label.intent in INTENTS:
                intents[row, INTENTS.index(label.intent)] = 1
            if label.topic:
                topics[row, TOPICS.index(label.topic)] = 1
    return {"intents": intents, "topics": topics}


def teach_intents(
    lines: Sequence[IntentLine],
    blocks: Sequence[FeatureBlocks],
    kept: frozenset[str] | None = None,
    plan: TrainingPlan = _PLAN,
) -> TaughtIntents:
    """A network taught by these lines, with all features or the ones `kept`."""
    known = vocabularies(blocks, _MIN_TEXTS, kept)
    matrix = feature_matrix(blocks, known, _BLOCK_LENGTHS)
    heads = {"intents": len(INTENTS), "topics": len(TOPICS)}
    network = MultiHeadNetwork(matrix.shape[1], heads, plan)
    network.teach(matrix, accepted_labels(lines))
    return TaughtIntents(known, network)


def select_features(taught: TaughtIntents, blocks: Sequence[FeatureBlocks]) -> frozenset[str]:
    """The features that move most texts furthest."""
    matrix = feature_matrix(blocks, taught.known, _BLOCK_LENGTHS)
    moved = np.sqrt(np.asarray(matrix.multiply(matrix).sum(axis=0))).ravel()
    worth = np.abs(taught.network.parameters["hidden"]).max(axis=1) * moved
    names = [name for block in taught.known for name in block.columns]
    return frozenset(names[at] for at in np.argsort(-worth, kind="stable")[:_MAX_FEATURES])


def fit_temperature(scores: _Array, accepted: _Array) -> float:
    """What the scores are divided by so that the shares of texts of other writers mean what they
    say."""
    judged = accepted.sum(axis=1) > 0

    def loss(temperature: float) -> float:
        shares = (softmax(scores[judged] / temperature) * accepted[judged]).sum(axis=1)
        return -float(np.log(shares + 1e-9).mean())

    return float(min(_TEMPERATURES, key=loss))


def write_weights(taught: TaughtIntents, temperature: float, header: dict[str, str]) -> None:
    """Write the file that flows.understanding.intent_classifier reads."""
    weights = taught.network.parameters
    step, rows = weight_rows(weights["hidden"], taught.known, _BLOCK_LENGTHS, DIGIT_STEPS)
    header = {
        **header,
        "columns": "feature, rarity in tenths, weights of the hidden units as digits",
        "step": f"{step:.6g}",
        "units": format_numbers(weights["hidden_bias"]),
        "intent_labels": " ".join(INTENTS),
        "intents": format_numbers(weights["intents"].T.ravel() / temperature),
        "intents_bias": format_numbers(weights["intents_bias"] / temperature),
        "topic_labels": " ".join(TOPICS),
        "topics": format_numbers(weights["topics"].T.ravel()),
        "topics_bias": format_numbers(weights["topics_bias"]),
    }
    text = "\n".join([*(f"{key}: {value}" for key, value in header.items()), "", *rows]) + "\n"
    # Without a time in it, the same lessons give the same file.
    WEIGHTS_FILE.write_bytes(gzip.compress(text.encode("utf-8"), mtime=0))


def main() -> None:
    """Write the weights anew."""
    lines = [*load_lines(), *danger_lines()]
    blocks = read_all([line.text for line in lines])
    kept = select_features(teach_intents(lines, blocks, plan=_FIRST_PLAN), blocks)
    temperature, right = _judge_held_out(lines, blocks, kept)
    header = {
        "what": "the weights of the intent classifier; `make teach` writes this file",
        "taught_from": intents_fingerprint(),
        "taught_on": f"{datetime.now(UTC):%Y-%m-%d}",
        "lines": str(len(lines)),
        "left_out_intent_right": f"{right:.4f}",
        "temperature": f"{temperature:.2f}",
    }
    write_weights(teach_intents(lines, blocks, kept), temperature, header)
    sys.stdout.write("".join(f"{key}: {value}\n" for key, value in header.items()))


def _judge_held_out(
    lines: Sequence[IntentLine], blocks: Sequence[FeatureBlocks], kept: frozenset[str]
) -> tuple[float, float]:
    """The temperature, and the share of intents right by text alone, of writers left out: each
    fifth writer."""
    writers = sorted({line.writer for line in lines})
    held_out = frozenset(writers[::5])
    judged = [at for at, line in enumerate(lines) if line.writer in held_out]
    rest = [at for at, line in enumerate(lines) if line.writer not in held_out]
    taught = teach_intents([lines[at] for at in rest], [blocks[at] for at in rest], kept)
    scores = taught.scores([blocks[at] for at in judged])["intents"]
    accepted = accepted_labels([lines[at] for at in judged])["intents"]
    right = accepted[np.arange(len(judged)), scores.argmax(axis=1)].mean()
    return fit_temperature(scores, accepted), float(right)


if __name__ == "__main__":
    main()
