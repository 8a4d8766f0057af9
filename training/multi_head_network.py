"""A network with one hidden layer and several heads, taught with sets of accepted labels.

No kept library of the size that a contributor installs for tests teaches one hidden layer with
several heads, each with its own softmax, where each example may accept several labels. So this is
written here, with numpy: some matrix products and Adam (Kingma and Ba, 2014).
"""

from collections.abc import Mapping
from typing import Any, NamedTuple

import numpy as np

_Array = Any  # an array of numpy or a matrix of scipy, whose types mypy does not see

# Adam's usual decays.
_MEAN_DECAY, _SQUARE_DECAY = 0.9, 0.999
_TINY = 1e-8


class TrainingPlan(NamedTuple):
    """How a network is taught. `dropped_inputs` and `dropped_units` are the shares of features and
    of hidden units left out at random in each step, which keeps it from learning texts by heart.

    `certain_share`: so much of the error follows what the network itself finds likeliest among the
    accepted labels; the rest asks for all of them alike.
    """

    hidden_units: int = 64
    epochs: int = 14
    batch: int = 128
    learning_rate: float = 5e-3
    dropped_inputs: float = 0.4
    dropped_units: float = 0.3
    certain_share: float = 0.7


class MultiHeadNetwork:
    """The weights: `hidden` and its bias, and for each head its output weights and bias."""

    def __init__(self, features: int, heads: Mapping[str, int], plan: TrainingPlan) -> None:
        self._chance = np.random.default_rng(0)
        self._plan = plan
        units = plan.hidden_units
        self.parameters = {
            "hidden": self._normal(features, units) * 0.3,
            "hidden_bias": np.zeros(units, np.float32),
        }
        for name, labels in heads.items():
            self.parameters[name] = self._normal(units, labels) / np.sqrt(units)
            self.parameters[f"{name}_bias"] = np.zeros(labels, np.float32)
        self._heads = tuple(heads)
        self._means = {name: np.zeros_like(one) for name, one in self.parameters.items()}
        self._squares = {name: np.zeros_like(one) for name, one in self.parameters.items()}
        self._steps = 0

    def _normal(self, rows: int, columns: int) -> _Array:
        return self._chance.standard_normal((rows, columns)).astype(np.float32)

    def teach(self, matrix: _Array, accepted: Mapping[str, _Array]) -> None:
        """Learn from a row a text. `accepted` has a row a text for each head: 1 for each accepted
        label, all 0 where the head has nothing to say."""
        plan = self._plan
        count = matrix.shape[0]
        batches = range(0, count, plan.batch)
        total = plan.epochs * len(batches)
        for _ in range(plan.epochs):
            order = self._chance.permutation(count)
            for start in batches:
                rows = order[start : start + plan.batch]
                batch = matrix[rows]
                kept = self._chance.random(batch.data.shape) >= plan.dropped_inputs
                batch.data = batch.data * kept.astype(np.float32) / (1 - plan.dropped_inputs)
                # The steps grow smaller towards the end.
                rate = plan.learning_rate * (1 - self._steps / total)
                self._step(batch, {name: labels[rows] for name, labels in accepted.items()}, rate)

    def predict(self, matrix: _Array) -> dict[str, _Array]:
        """For each head the scores of its labels, a row a text, before they are made shares."""
        hidden = np.maximum(matrix @ self.parameters["hidden"] + self.parameters["hidden_bias"], 0)
        return {name: self._scores(hidden, name) for name in self._heads}

    def _scores(self, hidden: _Array, name: str) -> _Array:
        return hidden @ self.parameters[name] + self.parameters[f"{name}_bias"]

    def _step(self, batch: _Array, accepted: Mapping[str, _Array], rate: float) -> None:
        """One step against the errors of a batch."""
        weights = self.parameters
        before = batch @ weights["hidden"] + weights["hidden_bias"]
        kept = (self._chance.random(before.shape) >= self._plan.dropped_units).astype(np.float32)
        kept /= 1 - self._plan.dropped_units
        hidden = np.maximum(before, 0) * kept
        back = np.zeros_like(hidden)
        self._steps += 1
        for name, labels in accepted.items():
            error = self._errors(softmax(self._scores(hidden, name)), labels) / batch.shape[0]
            back += error @ weights[name].T
            self._move(name, hidden.T @ error, rate)
            self._move(f"{name}_bias", error.sum(axis=0), rate)
        back = (back * kept * (before > 0)).astype(np.float32)
        self._move("hidden_bias", back.sum(axis=0), rate)
        # Only features that are in the batch: most of them are rare.
        present = np.unique(batch.indices)
        self._move("hidden", batch[:, present].T @ back, rate, present)

    def _move(self, name: str, gradient: _Array, rate: float, rows: Any = ...) -> None:
        """One step of Adam for these rows of a parameter."""
        mean = _MEAN_DECAY * self._means[name][rows] + (1 - _MEAN_DECAY) * gradient
        square = _SQUARE_DECAY * self._squares[name][rows] + (1 - _SQUARE_DECAY) * gradient**2
        self._means[name][rows], self._squares[name][rows] = mean, square
        size = np.sqrt(square / (1 - _SQUARE_DECAY**self._steps)) + _TINY
        self.parameters[name][rows] -= rate / (1 - _MEAN_DECAY**self._steps) * mean / size

    def _errors(self, shares: _Array, accepted: _Array) -> _Array:
        """What the shares should be less of; 0 for texts that accept no label of this head."""
        count = accepted.sum(axis=1, keepdims=True)
        held = (shares * accepted).sum(axis=1, keepdims=True)
        likeliest = shares * accepted / np.maximum(held, _TINY)
        certain = self._plan.certain_share
        wanted = certain * likeliest + (1 - certain) * accepted / np.maximum(count, 1)
        return (shares - wanted) * (count > 0)


def softmax(scores: _Array) -> _Array:
    """Scores as shares of 1, a row a text."""
    exps = np.exp(scores - scores.max(axis=1, keepdims=True))
    return exps / exps.sum(axis=1, keepdims=True)
