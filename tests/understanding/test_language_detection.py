"""A language is recognised where it is clear, never from the name of a place, and asked for by
name."""

import pytest

from bot.places import gazetteer
from flows import vocabulary
from flows.text.normalize import fold, fold_name
from flows.understanding.language_detection import detect_language, requested_language


def _detect(text: str) -> str | None:
    return detect_language(text, fold(text).split())


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
    ],
)
def test_what_is_clear_is_recognised(text: str, expected: str) -> None:
    assert _detect(text) == expected
    assert _detect(text.upper() + "!!") == expected


@pytest.mark.parametrize(
    "text",
    ["", "1", "68102", "MEETING", "MEETING 68102", "MORE", "HELP", "STOP", "YES", "🙏", "reunion"],
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
