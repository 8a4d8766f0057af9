"""Words that become other words when a text message takes their accents, and words for men only.

A sentence is looked at as it is sent: á, í, ó, ú, â, ê, ô, ã, õ, ç, È are not in the alphabet of
SMS. Most words survive that ("dias", "reunion"). These do not: without the accent they are another
word, and the sentence says something else.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest
from babel.dates import get_month_names
from babel.messages.pofile import read_po

from flows.conversation.turn import Line
from flows.domain import meeting_types
from flows.replies.crisis_replies import SENTENCES
from flows.replies.dates_and_times import TimeFormatter
from flows.replies.translations import CATALOG_FOLDER, SPOKEN_LANGUAGES
from flows.text.gsm import to_gsm

# A word as it is written: what it is read as without its accent.
TURNED: dict[str, dict[str, str]] = {
    "en": {},
    "es": {
        "sí": "if",
        "tú": "your",
        "mí": "my",
        "más": "but",
        "aún": "even",
        "está": "this",
        "estás": "these",
        "esté": "this",
        "cuánto": "as soon as",
        "cuánta": "as much as",
        "dónde": "where, of a place just named",
        "cuándo": "when, of a time just named",
        "terminó": "I end",
        "tomó": "I drink",
        "paró": "I stop",
        "llamó": "I call",
        "mandó": "I send",
        "borró": "I erase",
        "quedó": "I stay",
        "papá": "potato",
    },
    "fr": {
        "côté": "rated",
        "sûr": "on",
        "sûre": "on",
        "dû": "of the",
        "mûr": "wall",
        "tâche": "stain",
        "jeûne": "young",
        "crû": "raw",
    },
    "pt": {
        "está": "this",
        "estás": "these",
        "só": "so",
        "sós": "SOS",
        "dá": "of the",
        "dê": "of",
        "nós": "in the",
        "lá": "the",
        "pôr": "by",
        "pára": "for",
        "país": "parents",
        "pôde": "can",
        "saí": "goes out",
        "caí": "falls",
    },
    "it": {"È": "and", "À": "to", "Ò": "or", "Dà": "from"},
}

# The words that stay, and why nobody misreads them.
ALLOWED = {
    ("es", "¿Dónde?"): "a question of one word; its marks say so",
    ("pt", "Só por hoje"): "the title that the fellowship gave its book",
}

# What only a man is called, in sentences to whoever may read them.
MASCULINE = {
    "en": r"\b(guys|he)\b",
    "es": r"\b(bienvenido|despierto|ponlo|déjalo|no lo dejes|herido|solo contigo|listo para)\b",
    "fr": r"\b(bienvenu|seul|blessé|éveillé|désolé|prêt|inquiet)\b",
    "pt": r"\b(bem-vindo|ferido|acordado|obrigado|sozinho|novatos|preparado)\b",
    "it": r"\b(benvenuto|ferito|sveglio|da solo|restare solo|certi|contenti|pronto a)\b",
}


def sentences(language: str) -> Iterator[str]:
    """All that a language says, of the catalogs and in a crisis, with its accents."""
    if language != "en":
        with (CATALOG_FOLDER / f"{language}.po").open("rb") as file:
            yield from (str(message.string) for message in read_po(file) if message.id)
    yield from leaves(SENTENCES[language])


def leaves(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    else:
        for part in value.values() if isinstance(value, dict) else value:
            yield from leaves(part)


def turned(sentence: str, language: str) -> list[str]:
    """The words of a sentence that are sent as another word. A word in capitals is a command of
    ours, or the first letter of a sentence in Italian."""
    found = []
    for word in re.findall(r"[^\W\d_]+", sentence):
        known = word if language == "it" else word.casefold()
        command = len(word) > 1 and word.isupper()
        if known in TURNED[language] and to_gsm(word) != word and not command:
            found.append(word)
    return found


@pytest.mark.parametrize("language", SPOKEN_LANGUAGES)
def test_no_word_turns_into_another_when_its_accent_is_lost(language: str) -> None:
    allowed = [part for spoken, part in ALLOWED if spoken == language]
    for sentence in sentences(language):
        checked = sentence
        for part in allowed:
            checked = checked.replace(part, "")
        assert not turned(checked, language), sentence


@pytest.mark.parametrize(("language", "part"), ALLOWED)
def test_an_exception_is_still_needed(language: str, part: str) -> None:
    assert any(part in sentence for sentence in sentences(language))


@pytest.mark.parametrize(
    ("language", "sentence", "word"),
    [
        ("es", "Si no estás a salvo", "estás"),
        ("es", "o cuánto antes (15, 30)", "cuánto"),
        ("pt", "não fique a sós", "sós"),
        ("fr", "sur le côté", "côté"),
        ("it", "È duro da vedere", "È"),
    ],
)
def test_what_was_sent_before_would_be_found(language: str, sentence: str, word: str) -> None:
    assert turned(sentence, language) == [word]


def test_words_whose_accents_are_in_the_alphabet_are_never_found() -> None:
    assert not turned("Qué bueno: en él puedes confiar", "es")  # é is in it
    assert not turned("Se c'è, può dirlo: è così", "it")
    assert not turned("Où ? Déjà là.", "fr")


@pytest.mark.parametrize("language", SPOKEN_LANGUAGES)
def test_sentences_have_words_for_everyone(language: str) -> None:
    """Names of kinds of meetings, like "Men", are what the fellowships call them."""
    names = set()
    if language != "en":
        with (CATALOG_FOLDER / f"{language}.po").open("rb") as file:
            names = {str(m.string) for m in read_po(file) if m.id in set(meeting_types.names())}
    for sentence in sentences(language):
        if sentence not in names:
            assert not re.search(MASCULINE[language], sentence, re.IGNORECASE), sentence


@pytest.mark.parametrize("language", SPOKEN_LANGUAGES)
def test_no_day_of_the_week_is_read_as_a_month(language: str) -> None:
    """ "Mar 1" is the first of March in Spanish, French and Italian, and was a Tuesday."""
    times = TimeFormatter(Line("Test Line"), language)
    months = {
        to_gsm(name).strip(".").casefold()
        for width in ("abbreviated", "wide")
        for name in get_month_names(width, locale=language).values()
    }
    week = [date(2026, 3, 2) + timedelta(days=n) for n in range(7)]
    for whole in (False, True):
        names = [times.weekday(day, full_name=whole).casefold() for day in week]
        assert len(set(names)) == 7
        assert not set(names) & months


@pytest.mark.parametrize(
    ("language", "said"), [("es", "martes 1"), ("fr", "mardi 1"), ("it", "martedì 1")]
)
def test_a_sentence_has_the_whole_name_of_a_day(language: str, said: str) -> None:
    times = TimeFormatter(Line("Test Line"), language)
    assert times.day(date(2026, 12, 1), date(2026, 11, 24), full_name=True) == said
