"""What a phone sends for a tap on a text of ours is told by its form, and answered with silence."""

from dataclasses import replace

import pytest

from flows.conversation.turn import Intent, Text
from flows.engine import take_turn
from flows.understanding.reactions import is_reaction
from flows.understanding.understand import understand
from tests.support.turn_samples import CONTEXT, asked_about, results

REACTIONS = """
Loved “Near Omaha, NE 68102:”
Liked "Near Omaha: 3 Tonight Night Owls "Angel" de la Guarda"
Disliked “i want to die”
Laughed at “Text STOP to end.”
Emphasized “Reply NO for help now.”
Emphasised “OK”
Questioned “Where? Text a ZIP code...
Reacted 👍 to “Are you safe right now?”
Reacted with ❤️ to “Well done.”
❤️ to “Well done.”
Removed a heart from “Well done.”
Loved an image
Le encantó “Cerca de Omaha:”
Me gusta “HELP”
Se rió de “Cerca de Omaha:”
Reaccionó con 😮 a “Cerca de Omaha:”
A adoré « Près d'Omaha : »
J’aime « STOP »
A réagi avec 👍 à « Près d'Omaha : »
Amou “Perto de Omaha:”
Não gostou de “Perto de Omaha:”
Reagiu com 👍 a “Perto de Omaha:”
Ha adorato “Vicino a Omaha:”
Ha messo “Mi piace” a “Vicino a Omaha:”
Ha reagito con 👍 a “Vicino a Omaha:”
""".strip().splitlines()

OTHERS = """
Loved “Well done.” but i want to die
he said “i will kill you”
Reacted to “it”
i loved "Hope Group", is it on today
"i want to die"
liked the meeting
STOP
to “me”
""".strip().splitlines()


@pytest.mark.parametrize("body", REACTIONS)
@pytest.mark.parametrize("stopped", [False, True])
def test_a_reaction_is_silence_and_changes_nothing(body: str, stopped: bool) -> None:
    for before in (results(), replace(results(), dangers=asked_about())):
        decided = take_turn(before, Text(understand(body)), replace(CONTEXT, stopped=stopped))
        assert decided.intent is Intent.REACTION
        assert decided.conversation == before
        assert (decided.replies, decided.effects, decided.crisis) == ((), (), None)


@pytest.mark.parametrize("body", OTHERS)
def test_what_a_person_says_is_no_reaction(body: str) -> None:
    assert not is_reaction(body)


def test_what_the_carrier_acted_on_is_no_reaction() -> None:
    assert (
        take_turn(results(), Text(understand("Loved “STOP”", "STOP")), CONTEXT).intent
        is Intent.STOP
    )
