"""What is not a person writing: automatic replies, signatures, footers, quoted texts."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.conversation.conversation import Conversation
from flows.conversation.turn import Intent, Text
from flows.engine import take_turn
from flows.text.normalize import fold
from flows.understanding.message_form import read_form
from flows.understanding.understand import understand
from tests.support.state_samples import conversations_of_danger, every_conversation
from tests.support.text_tables import texts_in
from tests.support.turn_samples import CONTEXT, results, understood_bodies
from tests.understanding.test_reactions import REACTIONS

FOLDER = Path(__file__).parent
AUTOMATIC = texts_in(FOLDER / "automatic_texts.txt")
BY_HAND = texts_in(FOLDER / "texts_by_hand.txt")
PLAIN = texts_in(FOLDER / "non_stops.txt")


@pytest.mark.parametrize("body", AUTOMATIC)
def test_a_machine_gets_silence(body: str) -> None:
    assert understand(body).intent is Intent.MACHINE
    step = take_turn(results(), Text(understand(body)), CONTEXT)
    assert (step.intent, step.conversation) == (Intent.MACHINE, results())
    assert (step.replies, step.effects, step.crisis) == ((), (), None)


@pytest.mark.parametrize("body", BY_HAND + [body for body in PLAIN if "\n" not in body])
def test_a_person_is_answered(body: str) -> None:
    assert read_form(body).silent is None
    understood = understand(body)
    answered = take_turn(Conversation(), Text(understood), CONTEXT).replies
    assert answered or understood.asks_silence


OWN_WORDS = [
    ("omaha tonight\n\nSent from my iPhone", "omaha tonight"),
    ("omaha tonight Sent from my Samsung Galaxy S21", "omaha tonight"),
    ("omaha tonight\nEnviado desde mi iPhone", "omaha tonight"),
    ("omaha tonight\nEnvoyé de mon iPhone", "omaha tonight"),
    ("omaha tonight\nInviato da iPhone", "omaha tonight"),
    ("68102\n\nGet Outlook for iOS", "68102"),
    ("68102\n-- \nJohn Keller\nKeller Realty\n402-555-0188", "68102"),
    ("68102 -- John", "68102"),
    ("68102\n~ Linda", "68102"),
    ("68102\n\nCarol", "68102"),
    ("68102\nJohn Keller\nRealtor", "68102\nJohn Keller\nRealtor"),
    ("68102\n\nThis email and any attachments are confidential. Delete it.", "68102"),
    ("where is it\n\nOn Tue, Mar 3, 2026 at 6:30 PM Test Line wrote:\n> 68102", "where is it"),
    ("where is it\n> Near Omaha, NE:\n> 1 Today", "where is it"),
    ("where is it\n-----Original Message-----\nFrom: Line\nNear Omaha", "where is it"),
    ("68102 tonight\n\nText STOP to opt out. Msg & data rates may apply.", "68102 tonight"),
    ("68102\nsorry for typos", "68102"),
]


@pytest.mark.parametrize(("body", "own"), OWN_WORDS)
def test_what_is_not_a_persons_own_is_cut(body: str, own: str) -> None:
    assert understand(body).body == own


@pytest.mark.parametrize(
    "body",
    """
    omaha
    i sent it from my phone
    i get my texts sent from my wifes phone
    he wrote: i hate you
    On monday he wrote me a letter
    i want to die -- i mean it
    me - john - 68102
    > i want to die
    confidential?
    is this confidential
    meeting for john
    sorry for typos
    John
    from omaha to lincoln
    to: whom it may concern
    """.strip().splitlines(),
)
def test_a_persons_own_words_stay_whole(body: str) -> None:
    said = body.strip()
    assert understand(said).words == tuple(fold(said).split())


@pytest.mark.parametrize(
    "footer",
    ["Sent from my iPhone", "Get Outlook for iOS", "-- \nDiane Keller", "Reply STOP to end"],
)
@given(said=understood_bodies)
def test_a_signature_changes_no_meaning(footer: str, said: str) -> None:
    bare, signed = understand(said), understand(f"{said}\n\n{footer}")
    if said.strip():
        assert (signed.intent, signed.words) == (bare.intent, bare.words)


@given(st.text(max_size=400))
def test_any_text_has_a_form(body: str) -> None:
    read_form(body)


SILENT_BODIES = [*AUTOMATIC, *REACTIONS]


@given(
    before=every_conversation | conversations_of_danger,
    body=st.sampled_from(SILENT_BODIES),
    stopped=st.booleans(),
)
def test_what_no_person_wrote_changes_no_conversation(
    before: Conversation, body: str, stopped: bool
) -> None:
    step = take_turn(before, Text(understand(body)), replace(CONTEXT, stopped=stopped))
    assert step.intent in (Intent.REACTION, Intent.MACHINE)
    assert step.conversation == before
    assert (step.replies, step.effects, step.crisis) == ((), (), None)


@given(
    head=st.sampled_from(["Loved", "Liked", "Reacted 👍 to", "❤️ to", "A adoré", "Me gusta"]),
    quotes=st.sampled_from(["“”", "«»", '""', "“"]),
    quoted=st.text(max_size=300),
)
def test_whatever_is_quoted_a_reaction_is_silent(head: str, quotes: str, quoted: str) -> None:
    quoted = quoted.translate(dict.fromkeys(map(ord, '“”«»"')))
    form = read_form(f"{head} {quotes[0]}{quoted}x{quotes[1:]}")
    assert form.silent is Intent.REACTION
