"""A language is recognised where it is clear, never from the name of a place, and asked for by
name."""

import pytest

from bot.places import gazetteer
from flows import vocabulary
from flows.text.normalize import fold, fold_name
from flows.understanding.language_detection import (
    requested_language,
    written_language,
)
from flows.understanding.short_text_language import CONTENT_WORDS
from flows.understanding.understand import understand


def _detect(text: str) -> str | None:
    return understand(text).written.code or None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("hola", "es"),
        ("¿Hay una reunión cerca de Houston?", "es"),
        ("reunión 90001", "es"),
        ("juntas de mujeres hoy", "es"),
        ("NECESITO AYUDA", "es"),
        ("cuanto cuesta", "es"),
        ("no me manden mas mensajes", "es"),
        ("bonjour", "fr"),
        ("réunion près de Montréal", "fr"),
        ("une reunion ce soir pour femmes", "fr"),
        ("combien ça coûte", "fr"),
        ("J'ai besoin d'aide", "fr"),
        ("reunião em São Paulo hoje", "pt"),
        ("preciso de ajuda", "pt"),
        ("quanto custa?", "pt"),
        ("o que acontece na reunião", "pt"),
        ("riunioni vicino a Roma", "it"),
        ("ho bisogno di aiuto", "it"),
        ("quanto costa", "it"),
        ("dove sono le riunioni stasera", "it"),
        ("is there a womens mtg tonite near 68144", "en"),
        ("do I have to talk", "en"),
        ("Can you help me find a meeting", "en"),
        ("es gratis?", "es"),
        ("este domingo omaha", "es"),
        ("hablar con una persona", "es"),
        ("narcoticos anonimos houston", "es"),
        ("san jose california grupos", "es"),
        ("grupo de familiares al-anon 02128", "es"),
        ("jovenes omaha", "es"),
        ("reunion", "es"),
    ],
)
def test_what_is_clear_is_recognised(text: str, expected: str) -> None:
    assert _detect(text) == expected
    assert _detect(text.upper() + "!!") == expected


@pytest.mark.parametrize(
    "text",
    ["", "1", "68102", "MEETING", "MEETING 68102", "MORE", "HELP", "STOP", "YES", "🙏"],
)
def test_commands_and_what_several_languages_write_say_nothing(text: str) -> None:
    assert _detect(text) is None


# Towns whose names are words of the five languages, or hold several.
PLACES = """
    Los Angeles, El Paso, La Junta CO, Las Cruces, Hay Springs NE, Como MS, Mi-Wuk Village, Nice,
    Des Moines, Fond du Lac, Baton Rouge, Boca Raton, Castilleja de la Cuesta, La Crosse, Santa Fe,
    San José, Rio de Janeiro, São José do Rio Preto, São João do Rio do Peixe, Não-Me-Toque, Bom
    Jesus da Lapa, Boa Vista, Porto Alegre, Nova Friburgo, Domingo, Villa Nueva, Ville de Québec,
    Trois-Rivières, Notre Dame, Bella Vista, Costa Mesa, Monte Vista, Ho-Ho-Kus, Meeting
    Creek, The Dalles, Tarde, La Noche
""".split(",")


@pytest.mark.parametrize("place", [" ".join(place.split()) for place in PLACES])
def test_a_places_name_is_no_language(place: str) -> None:
    assert _detect(place) is None


def test_no_word_among_names_is_the_name_of_a_town() -> None:
    for word in CONTENT_WORDS:
        towns = [
            place.name
            for place in gazetteer().named(fold_name(word))
            if place.country in ("US", "CA")
            and fold_name(place.name) == fold_name(word)
            and place.population > 1_000
        ]
        assert not towns, word


@pytest.mark.parametrize(
    "place", ["La Junta", "La Quinta", "La Vale", "Vale", "Dale", "Primera", "El Centro", "Lima"]
)
def test_a_short_text_that_is_a_town_is_no_language(place: str) -> None:
    assert _detect(place) is None


@pytest.mark.parametrize(
    ("text", "telling"),
    [
        ("hola", 1),
        ("reuniones 68102", 1),
        ("el segundo", 2),
        ("no, sábado", 2),
        ("quiero una junta", 3),
        ("68102", 0),
    ],
)
def test_how_many_words_tell_the_language(text: str, telling: int) -> None:
    assert written_language(text, fold(text).split()).telling == telling


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("hola", 0),
        ("is there a meeting tonight", 1),
        ("I need a meeting. Is there one near me?", 2),
        ("Hola. Necesito una junta para hoy. ¿Hay una cerca de aquí?", 2),
        ("gracias amigo", 0),
    ],
)
def test_how_many_whole_sentences_are_in_it(text: str, sentences: int) -> None:
    assert written_language(text, fold(text).split()).sentences == sentences


def test_a_word_of_several_languages_may_be_of_any() -> None:
    found = written_language("reunion 68102", ["reunion", "68102"])
    assert (found.code, found.also) == ("es", ("fr",))


def test_no_word_that_decides_alone_names_a_city() -> None:
    for word in vocabulary.phrases_of("detection", "sure"):
        named = gazetteer().named(fold_name(word))
        cities = [place.name for place in named if place.population > 50_000]
        assert word not in map(fold, cities), word


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ESPAÑOL", "es"),
        ("espanol", "es"),
        ("en español, por favor", "es"),
        ("spanish please", "es"),
        ("habla español?", "es"),
        ("ENGLISH", "en"),
        ("english please", "en"),
        ("in English", "en"),
        ("Français", "fr"),
        ("en francais svp", "fr"),
        ("parlez-vous français", "fr"),
        ("PORTUGUÊS", "pt"),
        ("fala português?", "pt"),
        ("Italiano", "it"),
        ("parli... in italiano per piacere", None),
        ("spanish meetings", None),
        ("no english", None),
        ("I don't speak English", None),
        ("Spanish Fork", None),
        ("", None),
    ],
)
def test_a_language_is_asked_for_by_its_name(text: str, expected: str | None) -> None:
    assert requested_language(fold(text)) == expected
