"""The language of an answer: that of the first words, then a steady one."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from flows.conversation.conversation import Conversation
from flows.conversation.turn import SetLanguage, Text
from flows.engine import take_turn
from flows.understanding.understand import understand
from tests.support.factories import make_context

NOW = datetime(2026, 3, 6, 18, 40, tzinfo=ZoneInfo("America/Chicago"))


def _languages(*texts: str, known: str = "") -> list[str]:
    """The language of the answer to each text."""
    conversation, answered = Conversation(), []
    for text in texts:
        decided = take_turn(conversation, Text(understand(text)), make_context(NOW, language=known))
        known = next((e.language for e in decided.effects if isinstance(e, SetLanguage)), known)
        conversation = decided.conversation
        answered.append(decided.language)
    return answered


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("buenas", "es"),
        ("buenas noches", "es"),
        ("hola", "es"),
        ("el segundo", "es"),
        ("la primera por favor", "es"),
        ("en linea", "es"),
        ("no, sábado", "es"),
        ("el 2", "es"),
        ("hoy", "es"),
        ("mañana por la noche", "es"),
        ("mi hijo toma mucho", "es"),
        ("bonjour", "fr"),
        ("le deuxième", "fr"),
        ("en ligne", "fr"),
        ("ce soir", "fr"),
        ("buongiorno", "it"),
        ("il secondo", "it"),
        ("stasera", "it"),
        ("olá", "pt"),
        ("o segundo", "pt"),
        ("hoje à noite", "pt"),
        ("no", "en"),
        ("si", "en"),
        ("68102", "en"),
        ("Los Angeles", "en"),
        ("hola house meeting", "en"),
        ("is the gracias group open tonight", "en"),
        ("La Paz", "en"),
        ("Maria", "en"),
        ("domingo", "en"),
    ],
)
def test_the_first_text(text: str, language: str) -> None:
    assert _languages(text) == [language]


@pytest.mark.parametrize(
    "word",
    ["hola", "gracias", "no", "si", "hoy", "reuniones", "merci", "ciao", "Nueva Vida", "buenas"],
)
def test_one_foreign_word_changes_no_conversation(word: str) -> None:
    assert _languages("is there a meeting tonight near me", word)[-1] == "en"
    assert _languages("necesito una junta para mañana", "thanks", "ok")[-1] == "es"


def test_a_text_of_two_words_and_more_changes_it() -> None:
    english = "is there a meeting tonight near me"
    assert _languages(english, "quiero una junta de mujeres")[-1] == "es"
    assert _languages(english, "el segundo", "68102")[1:] == ["es", "es"]


def test_a_word_of_several_languages_keeps_the_one_that_is_used() -> None:
    assert _languages("reunion 68102") == ["es"]
    assert _languages("reunion 68102", known="fr") == ["fr"]
    assert _languages("grupos", known="pt") == ["pt"]


def test_a_zip_code_shows_no_language() -> None:
    assert _languages("68102", "la segunda", "1") == ["en", "es", "es"]


def test_a_chosen_language_stays() -> None:
    english = "is there a meeting tomorrow morning"
    assert _languages("español", english, "68102", "hello") == ["es"] * 4
    assert _languages("english", "quiero una junta de mujeres", known="es") == ["en", "en"]


def test_two_whole_sentences_change_a_chosen_language() -> None:
    first, second = "is there a meeting tomorrow", "do you have one for women"
    assert _languages("español", first, second) == ["es", "es", "en"]
    assert _languages("español", f"{first}? {second}") == ["es", "en"]
    assert _languages("español", first, "necesito una junta para hoy", second)[-1] == "es"


def test_choosing_again_changes_it_at_once() -> None:
    assert _languages("español", "english please", "français") == ["es", "en", "fr"]


def test_danger_is_answered_in_the_language_of_its_words() -> None:
    assert _languages("español", "i want to kill myself", "68102") == ["es", "en", "es"]
