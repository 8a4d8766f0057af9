"""Forty plain sentences keep their meaning wherever a conversation stands: a question that is open
makes nobody deaf to shame, a death, thanks or a wish to stop."""

import pytest

from benchmarks.understanding import sample_context, state_conversations
from flows.conversation.turn import Intent, Text
from flows.engine import take_turn
from flows.understanding.understand import understand

CONTEXT = sample_context()
STATES = state_conversations(CONTEXT)
SENTENCES = [
    ("i feel so ashamed of myself", {Intent.SUPPORT}),
    ("im so lonely tonight", {Intent.SUPPORT}),
    ("my best friend died on monday", {Intent.SUPPORT}),
    ("i want to get sober", {Intent.SUPPORT, Intent.NEWCOMER}),
    ("im scared and i dont know what to do", {Intent.SUPPORT}),
    ("my husband is an alcoholic", {Intent.SUPPORT}),
    ("my dad drinks every day and im 13", {Intent.SUPPORT}),
    ("i am so angry at my brother", {Intent.SUPPORT}),
    ("i hate what my life has become", {Intent.SUPPORT}),
    ("i dont believe in god anymore", {Intent.SUPPORT, Intent.NEWCOMER}),
    ("i drank last night", {Intent.RELAPSE, Intent.CRISIS}),
    ("i want to kill myself", {Intent.CRISIS}),
    ("he hits me and i cant leave", {Intent.CRISIS}),
    ("STOP", {Intent.STOP}),
    ("please stop texting me", {Intent.STOP}),
    ("take me off your list", {Intent.STOP}),
    ("you have the wrong number", {Intent.WRONG_NUMBER}),
    ("FORGET ME", {Intent.FORGET}),
    ("delete everything you have about me", {Intent.FORGET}),
    ("what do you keep about me", {Intent.PRIVACY, Intent.DATA}),
    ("who can read these texts", {Intent.PRIVACY}),
    ("does this show up on my phone bill", {Intent.PRIVACY}),
    ("who are you", {Intent.ABOUT}),
    ("are you a real person", {Intent.ABOUT}),
    ("can i talk to a person", {Intent.TALK}),
    ("thank you so much", {Intent.THANKS}),
    ("bye", {Intent.THANKS}),
    ("hello", {Intent.MENU}),
    ("what can you do", {Intent.MENU, Intent.HELP, Intent.ABOUT}),
    ("HELP", {Intent.HELP}),
    ("español", {Intent.LANGUAGE}),
    ("how much does it cost", {Intent.NEWCOMER}),
    ("do i have to believe in god", {Intent.NEWCOMER}),
    ("what happens at a meeting", {Intent.NEWCOMER}),
    ("do i have to talk at a meeting", {Intent.NEWCOMER}),
    ("i need a rehab", {Intent.HOTLINE}),
    ("i need food and a place to sleep", {Intent.HOTLINE}),
    ("im 30 days sober today", {Intent.DAYS}),
    ("meetings in lincoln ne", {Intent.MEETING}),
    ("68102", {Intent.MEETING}),
]


@pytest.mark.parametrize("state", list(STATES))
@pytest.mark.parametrize(("text", "wanted"), SENTENCES, ids=[text for text, _ in SENTENCES])
def test_a_plain_sentence_means_the_same_in_every_state(
    text: str, wanted: set[Intent], state: str
) -> None:
    step = take_turn(STATES[state], Text(understand(text)), CONTEXT)
    assert step.intent in wanted or (step.crisis and Intent.CRISIS in wanted)
    assert step.replies or step.intent is Intent.STOP
