"""How likely a text wants each intent, and of it which topic: a small learned network.

It reads the text alone; what an intent is worth where a conversation stands, the engine adds
(flows.conversation.intent_priors). The weights are data, intents.tsv.gz, learned from the lines in
training/intents (`make teach`). Its header says from which lines, when, and how well it does on
writers it was not taught by. One head has the intents, the other all topics of all intents: parking
is one subject, whether it is asked of this meeting or of meetings at large.

It never decides a danger, and it never decides a silence.
"""

import gzip
from importlib.resources import files
from math import exp

from flows.crisis import features
from flows.domain.intents import INTENT_TOPICS, Intent, Topic
from flows.learned.network import Network, read_network
from flows.understanding.intent_features import TextFeatures
from flows.understanding.likely_intent import LikelyIntent

# An intent less likely than this is not named: no state makes it likely.
_MIN_SHARE = 0.004
# Of an intent less likely than this no topic is named: adding one up costs more than it is worth.
_MIN_TOPIC_SHARE = 0.02
# A topic that is less sure among those of its intent is not named: the general answer is better.
_MIN_TOPIC_CERTAINTY = 0.3


class IntentClassifier:
    """The weights, and what is read with them. `intents` and `topics` are the labels of the two
    heads in their order."""

    def __init__(self, network: Network) -> None:
        self.header = network.header
        self._network = network
        self._intents = tuple(map(Intent, network.header["intent_labels"].split()))
        topics = {Topic(name): at for at, name in enumerate(network.header["topic_labels"].split())}
        self._intent_head, self._topic_head = network.head("intents"), network.head("topics")
        self._topics = {
            intent: tuple((topic, topics[topic]) for topic in INTENT_TOPICS.get(intent, ()))
            for intent in self._intents
        }

    def rank(self, text: TextFeatures) -> tuple[LikelyIntent, ...]:
        """The intents that a text may have, the likeliest first."""
        network = self._network
        units = network.hidden_units(
            (
                network.sum_block(text.words),
                network.sum_block(text.meaning),
                network.sum_block(text.slots),
                network.sum_words(text.plain_words),
            )
        )
        scores = self._intent_head.scores(units)
        top = max(scores)
        exps = [exp(score - top) for score in scores]
        total = sum(exps)
        named = (
            LikelyIntent(intent, share, self._likeliest_topic(intent, share, units))
            for intent, one in zip(self._intents, exps, strict=True)
            if (share := one / total) >= _MIN_SHARE
        )
        return tuple(sorted(named, key=lambda one: -one.share))

    def _likeliest_topic(self, intent: Intent, share: float, units: list[float]) -> Topic | None:
        topics = self._topics[intent]
        if not topics or share < _MIN_TOPIC_SHARE:
            return None
        scores = self._topic_head.scores(units, (at for _, at in topics))
        top = max(scores)
        if 1 / sum(exp(score - top) for score in scores) < _MIN_TOPIC_CERTAINTY:
            return None
        return topics[scores.index(top)][0]


CLASSIFIER_PATH = files("flows.understanding") / "intents.tsv.gz"


def load_classifier() -> IntentClassifier:
    """The classifier of the shipped weights."""
    text = gzip.decompress(CLASSIFIER_PATH.read_bytes()).decode("utf-8")
    return IntentClassifier(read_network(text, features.piece_features))


CLASSIFIER = load_classifier()
