"""Calls decided without a database: every way ends, with a person, a number or a text; the greeting
is short; danger goes first."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.crisis import Category
from flows.domain.line import Line
from flows.replies.translations import SPOKEN_LANGUAGES
from flows.understanding.understand import understand
from flows.voice.call import (
    Begun,
    Call,
    CallContext,
    CallEvent,
    CallStep,
    CallVolunteer,
    DialOver,
    Phone,
    Pressed,
    Silence,
    Spoken,
    Stage,
)
from flows.voice.call_json import dump_call, dump_instructions, load_call, load_instructions
from flows.voice.call_turn import take_call_turn
from flows.voice.instructions import Dial, Gather, Hangup, Say
from tests.support.factories import make_context, make_meeting

NOW = datetime(2026, 3, 7, 0, 40, tzinfo=UTC)
KNOWN = make_context(
    NOW, meetings=[make_meeting("fri 19:00"), make_meeting("sat 8:00", source_id="two")]
)
HUMAN = Phone("+14025550123")
VOLUNTEER = CallVolunteer(7, Phone("+14025550177"), ("en",))

WORDS = [
    "Omaha Nebraska",
    "Springfield",
    "Nebraska",
    "yes",
    "no",
    "one",
    "I want to die",
    "a person please",
    "español",
    "help",
    "thank you",
    "purple monkey dishwasher",
]
# Reading is slow, and the same each time.
READ = {words: understand(words, "") for words in WORDS}

CONTEXTS = [
    CallContext(KNOWN),
    CallContext(KNOWN, human=HUMAN, may_text=True),
    CallContext(KNOWN, lambda: (VOLUNTEER,), HUMAN, may_text=True, dials_crisis=True),
    CallContext(KNOWN, human=HUMAN, blocked=True),
    CallContext(KNOWN, human=HUMAN, dials_crisis=True, down=True),
    CallContext(replace(KNOWN, line=Line("Línea", "", "MX", "America/Mexico_City", "es"))),
]

keys = st.text("0123456789*", min_size=1, max_size=30).map(Pressed)
words = st.builds(Spoken, st.sampled_from(list(READ.values())), st.floats(0, 1))
reactions = st.one_of(keys, keys, words, st.just(Silence()))


def spoken(step: CallStep) -> str:
    """All that is said in a step."""
    said = []
    for one in step.instructions:
        if isinstance(one, Say):
            said.append(one.words)
        elif isinstance(one, Gather):
            said += [say.words for say in one.said]
    return " ".join(said)


def play(events: Sequence[CallEvent], context: CallContext, *, reached: bool) -> list[CallStep]:
    """The steps of a call: as many of the events as it takes, then silence."""
    step = take_call_turn(Call(), Begun(), context)
    steps = [step]
    coming = iter(events)
    while not isinstance(step.instructions[-1], Hangup):
        rings = isinstance(step.instructions[-1], Dial)
        event = DialOver(reached) if rings else next(coming, Silence())
        kept = load_call(dump_call(step.call))
        assert kept == step.call
        step = take_call_turn(kept, event, context)
        assert load_instructions(dump_instructions(step.instructions)) == step.instructions
        steps.append(step)
    return steps


# The numbers of emergencies and crisis lines, digit by digit.
NUMBER = re.compile(r"9 1 1|9 8 8|1 1 2")
TEXT_US = re.compile(r"text this number|mensaje de texto a este")


@settings(max_examples=150)
@given(st.lists(reactions, max_size=12), st.sampled_from(CONTEXTS), st.booleans())
def test_every_call_ends_with_a_person_a_number_or_a_text(
    events: list[CallEvent], context: CallContext, reached: bool
) -> None:
    steps = play(events, context, reached=reached)
    assert len(steps) < 60
    end = spoken(steps[-1])
    talked = reached and any(isinstance(one.instructions[-1], Dial) for one in steps)
    assert talked or NUMBER.search(end) or TEXT_US.search(end), end
    assert all(spoken(step) or isinstance(step.instructions[-1], Dial) for step in steps)


@settings(max_examples=80)
@given(st.lists(reactions, max_size=6), st.sampled_from(CONTEXTS))
def test_danger_is_answered_first_wherever_a_call_stands(
    events: list[CallEvent], context: CallContext
) -> None:
    for before in play(events, context, reached=False)[:-1]:
        step = take_call_turn(before.call, Spoken(READ["I want to die"], 0.1), context)
        assert step.danger is Category.SUICIDE
        if not context.blocked:
            assert step.call.stage is Stage.DANGER
        said = spoken(step)
        assert NUMBER.search(said[:140]), said
        assert "9" in said


@settings(max_examples=80)
@given(st.lists(reactions, max_size=4), st.sampled_from(CONTEXTS))
def test_key_9_leads_to_the_crisis_line_from_everywhere(
    events: list[CallEvent], context: CallContext
) -> None:
    for before in play(events, context, reached=False)[:-1]:
        step = take_call_turn(before.call, Pressed("9"), context)
        last = step.instructions[-1]
        rings = isinstance(last, Dial) and last.number == "988"
        assert rings == context.dials_crisis or "9 8 8" not in spoken(step)
        assert NUMBER.search(spoken(step))


@settings(max_examples=80)
@given(st.lists(reactions, max_size=10), st.sampled_from(CONTEXTS))
def test_a_text_goes_out_only_after_the_question_and_by_a_key(
    events: list[CallEvent], context: CallContext
) -> None:
    steps = play(events, context, reached=False)
    asked = "To get these by text message, press 1"
    sent = [n for n, step in enumerate(steps) if step.effects]
    for n in sent:
        assert context.may_text
        before = " ".join(spoken(step) for step in steps[:n])
        assert asked in before or "mensaje de texto, oprime 1" in before


# What a voice says in a second, and how long it rests behind a sentence: as espeak-ng does it with
# its usual 175 words a minute. The other languages have shorter syllables than English.
SYLLABLES_A_SECOND, OTHERS_A_SECOND, PAUSE_SECONDS = 4.5, 5.7, 0.3
VOWELS = re.compile(r"[aeiouyáéíóúàèìòùâêîôûãõäöü]+", re.IGNORECASE)


def seconds(said: str, language: str) -> float:
    """About how long it takes to say this."""
    rate = SYLLABLES_A_SECOND if language == "en" else OTHERS_A_SECOND
    counted = sum(
        2 if part == "7" else 1 if part.isdigit() else max(1, len(VOWELS.findall(part)))
        for part in re.findall(r"\w+", said)
    )
    pauses = len(re.findall(r"[.:?]", said))
    return counted / rate + pauses * PAUSE_SECONDS


@pytest.mark.parametrize("language", sorted(SPOKEN_LANGUAGES))
def test_the_greeting_takes_no_longer_than_twelve_seconds(language: str) -> None:
    line = Line("Omaha Line", "402-555-0123", "US", "America/Chicago", language)
    step = take_call_turn(Call(), Begun(), CallContext(replace(KNOWN, line=line)))
    assert seconds(spoken(step), language) <= 12


def test_the_greeting_names_no_fellowship() -> None:
    line = Line("Omaha Line", "402-555-0123", fellowship="AA")
    step = take_call_turn(Call(), Begun(), CallContext(replace(KNOWN, line=line)))
    assert not re.search(r"(?i)\bAA\b|alcoholi|recover|sober", spoken(step))


def test_a_state_that_cannot_be_read_is_a_new_call() -> None:
    for damaged in ("", "{}", "[]", '{"v":9,"call":{}}', '{"v":1,"call":{"stage":"x"}}', "\0"):
        assert load_call(damaged) == Call()
