"""How likely a text tells of danger, and of which: one small learned model over its features.

The weights are data, flows/crisis/model.tsv, learned from the texts in training/ (`make teach`).
Its header says from which texts, when, and how well the model does on writers it was not taught by.
The dangers are weighed from the hidden units of flows.learned.network. The result is scaled (Platt)
so that of texts scored 0.9 about nine in ten are danger, in the mix of the lessons.
"""

from importlib.resources import files
from math import exp, log
from typing import NamedTuple

from flows.crisis import features
from flows.crisis.danger import Category
from flows.crisis.features import Feature
from flows.crisis.phrases import TextFindings
from flows.learned.network import Network, read_network

# The dangers in the order of the columns. Danger to a child is weighed as violence.
MODEL_CATEGORIES = (
    Category.OVERDOSE,
    Category.SUICIDE,
    Category.VIOLENCE,
    Category.WITHDRAWAL,
    Category.RELAPSE,
)
# The score is never exactly 0 or 1.
_MAX_LOG_ODDS = 30.0
# How many features explain a reading.
_MAX_TOP_FEATURES = 3


class Prediction(NamedTuple):
    """The likeliest danger, and how likely the text is any danger (0 to 1)."""

    category: Category
    score: float


class Model:
    """The weights, and what is read with them."""

    def __init__(self, network: Network) -> None:
        self.header = network.header
        self._network = network
        self._dangers = network.head("dangers")
        self._slope, self._offset = network.numbers("platt")

    def predict(self, found: TextFindings) -> Prediction:
        """The result of all features of a text."""
        none, *dangers = self._dangers.scores(self._hidden_units(found))
        top = max(dangers)
        odds = top + log(sum(exp(one - top) for one in dangers)) - none
        scaled = max(-_MAX_LOG_ODDS, min(_MAX_LOG_ODDS, self._slope * odds + self._offset))
        return Prediction(MODEL_CATEGORIES[dangers.index(top)], 1 / (1 + exp(-scaled)))

    def top_features(self, found: TextFindings, category: Category) -> list[Feature]:
        """The features that count most for a danger."""
        none = self._dangers.weights[0]
        danger = self._dangers.weights[1 + MODEL_CATEGORIES.index(category)]
        units = self._hidden_units(found)
        worth = [(d - n) if unit else 0.0 for d, n, unit in zip(danger, none, units, strict=True)]
        named = [*features.meaning_features(found.words), *features.phrase_features(found)]
        known = [feature for feature in named if feature.end and feature.name in self._network.rows]

        def counts(name: str) -> float:
            weights = self._network.weights_of(name)
            return -sum(weight * unit for weight, unit in zip(weights, worth, strict=True))

        counted = {name: counts(name) for name in {feature.name for feature in known}}
        return sorted(known, key=lambda feature: counted[feature.name])[:_MAX_TOP_FEATURES]

    def _hidden_units(self, found: TextFindings) -> list[float]:
        network = self._network
        return network.hidden_units(
            (
                network.sum_block({one.name for one in features.meaning_features(found.words)}),
                network.sum_block({one.name for one in features.phrase_features(found)}),
                network.sum_words(found.words.words),
            )
        )


MODEL_PATH = files("flows.crisis") / "model.tsv"
MODEL = Model(read_network(MODEL_PATH.read_text("utf-8"), features.piece_features))
