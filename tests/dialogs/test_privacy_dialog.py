"""Asking what is kept, and to be forgotten, in so many words; and what only sounds like it."""

import pytest

from flows.conversation.conversation import Conversation
from flows.conversation.turn import Forget, Intent, Text
from flows.engine import take_turn
from flows.understanding.privacy_requests import PrivacyRequest
from flows.understanding.understand import understand
from tests.support.turn_samples import LONG_NAME_CONTEXT

ERASING = """
    forget me, FORGET ME!, please forget me, delete my data, delete all my info please, erase me,
    delete everything, wipe my data, erase my data now, delete everything about me
    BORRAR, bórrame, borra mis datos, olvídame por favor, elimina mi información, borra mi número
    EFFACER, oubliez-moi, effacez mes données, supprimez mes messages svp
    APAGAR, apague meus dados, esqueça-me, apague tudo
    DIMENTICAMI, cancella i miei dati, cancella tutto, dimentica il mio numero
"""

# Some of these are said by people who are in a bad way. None of them is a command.
SOUNDING = """
    they will all forget me, forget me when im gone, i want to forget everything, forget it
    my family should just forget about me and move on, everybody would be better off to forget me
    i drink to forget, dont forget me, erase my life, i wish i could erase everything i did
    quiero olvidar todo, todos me van a olvidar, je veux tout oublier, quero esquecer tudo
    voglio dimenticare, delete the meeting on monday from your list
"""


def phrases(table: str) -> list[str]:
    found = (" ".join(phrase.split()) for line in table.split("\n") for phrase in line.split(","))
    return [phrase for phrase in found if phrase]


@pytest.mark.parametrize("body", phrases(ERASING))
def test_these_erase_at_once(body: str) -> None:
    assert understand(body).privacy is PrivacyRequest.ERASE
    decided = take_turn(Conversation(), Text(understand(body)), LONG_NAME_CONTEXT)
    assert (decided.intent, decided.effects) == (Intent.FORGET, (Forget(on_both=True),))


@pytest.mark.parametrize("body", phrases(SOUNDING))
def test_these_erase_nothing(body: str) -> None:
    assert understand(body).privacy is None
    assert (
        Forget(on_both=True)
        not in take_turn(Conversation(), Text(understand(body)), LONG_NAME_CONTEXT).effects
    )


@pytest.mark.parametrize(
    "body",
    phrases(
        """my data, MY DATA please, what do you know about me, datos, mis datos, données,
        que gardez-vous de moi, meus dados, o que vocês sabem de mim, i miei dati,
        cosa sapete di me"""
    ),
)
def test_these_ask_what_is_kept(body: str) -> None:
    assert understand(body).privacy is PrivacyRequest.SHOW
    assert (
        take_turn(Conversation(), Text(understand(body)), LONG_NAME_CONTEXT).intent is Intent.DATA
    )


@pytest.mark.parametrize("body", phrases("is my data safe, who sees my data, data meeting 68102"))
def test_these_ask_something_else(body: str) -> None:
    assert understand(body).privacy is None


@pytest.mark.parametrize(
    ("body", "keeps"),
    [
        ("privacy", "It keeps your number"),
        ("privacidad", "Guarda bajo llave tu numero"),
        ("política de privacidad", "Guarda bajo llave tu numero"),
        ("vie privée", "Il garde sous clé"),
        ("politique de confidentialité", "Il garde sous clé"),
        ("privacidade", "Guarda com chave seu numero"),
        ("riservatezza", "Tiene sotto chiave numero"),
    ],
)
def test_a_first_text_about_privacy_is_answered_in_its_language(body: str, keeps: str) -> None:
    answer = take_turn(Conversation(), Text(understand(body)), LONG_NAME_CONTEXT)
    assert answer.intent is Intent.PRIVACY
    assert keeps in answer.replies[0]
