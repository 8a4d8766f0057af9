"""The intent classifier: what it may say, that its sureness means something, and of what it was
taught."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.understanding import UNDERSTANDING_PAGE
from flows.conversation.intent_priors import PRIORS, Situation, weigh_intents
from flows.domain.intents import INTENT_TOPICS, Intent
from flows.understanding.intent_classifier import CLASSIFIER
from flows.understanding.understand import understand
from training.intent_lines import load_lines
from training.intent_texts import intents_fingerprint

# Read when the first test needs them.
some_lines = st.deferred(lambda: st.sampled_from([line.text for line in load_lines()[::97]]))
BY_FORM = {Intent.REACTION, Intent.MACHINE}
LIKELY = [
    ("nobody left to talk to", Intent.SUPPORT),
    ("so what do people wear to these", Intent.NEWCOMER),
    ("is the lot lit at night", Intent.DETAILS),
    ("drove 20 miles and the doors were locked", Intent.REPORT),
    ("whos behind this number", Intent.ABOUT),
    ("ya no quiero vivir asi, quiero dejar de tomar", Intent.SUPPORT),
    ("mi esposa toma todos los dias y no se que hacer", Intent.SUPPORT),
    ("on est obligé de parler à la réunion", Intent.NEWCOMER),
    ("ho bisogno di un posto dove dormire", Intent.HOTLINE),
    ("quanto tempo dura uma reuniao", Intent.NEWCOMER),
]


def test_every_line_has_labels_that_exist() -> None:
    assert len(load_lines()) >= 12_000
    assert not [line for line in load_lines() if line.labels[0].intent in BY_FORM]


@pytest.mark.parametrize(("text", "intent"), LIKELY)
def test_it_reads_what_no_phrase_says(text: str, intent: Intent) -> None:
    assert understand(text).intents[0].intent is intent


def test_what_it_was_taught_it_has_learned() -> None:
    sample = [line for line in load_lines()[::60] if not understand(line.text).certain]
    right = sum(
        bool(likely := understand(line.text).intents)
        and likely[0].intent in {label.intent for label in line.labels}
        for line in sample
    )
    assert right >= 0.8 * len(sample)


def test_the_weights_are_of_the_lines_that_are_here() -> None:
    """Or somebody changed a line, a vocabulary or a feature and taught nothing."""
    assert CLASSIFIER.header["taught_from"] == intents_fingerprint()
    assert CLASSIFIER.header["taught_from"][:12] in UNDERSTANDING_PAGE.read_text("utf-8")


@given(st.text(max_size=60) | some_lines)
def test_shares_are_shares_and_topics_are_of_their_intents(text: str) -> None:
    intents = understand(text).intents
    assert sum(one.share for one in intents) <= 1 + 1e-9
    assert list(intents) == sorted(intents, key=lambda one: -one.share)
    assert not {one.intent for one in intents} & BY_FORM
    for one in intents:
        assert one.topic is None or one.topic in INTENT_TOPICS[one.intent]


@given(some_lines, st.sampled_from(list(Situation)))
def test_a_state_makes_likelier_and_decides_nothing(text: str, situation: Situation) -> None:
    intents = understand(text).intents
    weighed = weigh_intents(intents, situation)
    assert {one.intent for one in weighed} == {one.intent for one in intents}
    assert not intents or sum(one.share for one in weighed) == pytest.approx(1)


def test_what_anybody_may_say_anywhere_has_no_state_against_it() -> None:
    anywhere = {
        Intent.SUPPORT,
        Intent.CRISIS,
        Intent.RELAPSE,
        Intent.STOP,
        Intent.FORGET,
        Intent.WRONG_NUMBER,
    }
    assert all(
        PRIORS[situation].get(intent, 0) >= 0 for situation in Situation for intent in anywhere
    )
