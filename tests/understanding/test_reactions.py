"""What a phone sends for a tap on a text of ours is told by its form, and answered with silence; so
are hearts and hands alone, unless they answer a question."""

from dataclasses import replace

import pytest

from flows.conversation.turn import Intent, Text
from flows.engine import take_turn
from flows.understanding.reactions import is_lone_signs, is_reaction
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
Loved “Near Omaha, NE 68102:
Liked “1 Today 7:00 PM Hope Group…
Loved ‘Well done.’
Liked 'Well done.'
Loved\u00a0“Well done.”
Loved “\u200aWell done.\u200a”
\u200a👍\u200a to “\u200aWell done.\u200a”
 ❤️ to “ Well done. ” 
\u200b👍\u200b to “\u200bNear Omaha\u200b”
❤️ to "STOP"
😂 to “Near Omaha, NE:”
‼️ to “Near Omaha, NE:”
👍🏽 to “Near Omaha, NE:”
Removed 👍 from “Near Omaha, NE:”
Removed a like from “Near Omaha, NE:”
Removed a laugh from “Near Omaha, NE:”
Removed an exclamation from “Near Omaha, NE:”
Removed a question mark from “Where?”
Reacted 🙏 to an image
Liked 2 images
Loved a photo
Laughed at a video
Emphasized a message
Quitó un corazón de “Cerca de Omaha:”
Reaccionó con 👍 a una imagen
A ri à « Près d'Omaha : »
A retiré un cœur de « Près d'Omaha : »
A réagi avec ❤️ à une image
Riu de “Perto de Omaha:”
Removeu um coração de “Perto de Omaha:”
Ha riso per “Vicino a Omaha:”
Ha rimosso un cuore da “Vicino a Omaha:”
👍 a «Vicino a Omaha:»
""".strip(" \n").splitlines()

OTHERS = """
Loved “Well done.” but i want to die
he said “i will kill you”
Reacted to “it”
i loved "Hope Group", is it on today
"i want to die"
liked the meeting
STOP
to “me”
Loved it
Liked that one, is there another
i liked "Hope Group" but it was far
she said "stop" and i didnt
Questioned by the police last night
Loved ones meeting
"Loved" by me and nobody
❤️
👍 yes please
Disliked the church
Laughed at by everyone
Emphasized what
le gusta el grupo "Hope"
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


SIGNS = ["❤️", "🙏🙏🙏", "👍🏽", "😂😂", "❤️ ❤️", "💯🔥", "👏!", "👎", "🤗", "🎉🎉", "💪🏾"]


@pytest.mark.parametrize("body", SIGNS)
def test_signs_alone_are_silence_and_change_nothing(body: str) -> None:
    assert is_lone_signs(body)
    decided = take_turn(results(), Text(understand(body)), CONTEXT)
    assert (decided.intent, decided.conversation) == (Intent.REACTION, results())
    assert (decided.replies, decided.effects) == ((), ())


@pytest.mark.parametrize("body", ["😭", "🔪", "💀", "❤️ omaha", "👍 2", "", "?", "🍺", "💊"])
def test_these_are_no_signs_of_that_kind(body: str) -> None:
    assert not is_lone_signs(body)


@pytest.mark.parametrize("body", ["👍", "👍🏽", "🙏"])
def test_a_sign_agrees_to_no_texts(body: str) -> None:
    asked = take_turn(results(), Text(understand("remind 1 1 hour weekly")), CONTEXT)
    decided = take_turn(asked.conversation, Text(understand(body)), CONTEXT)
    assert decided.effects == ()
    assert decided.conversation == asked.conversation
