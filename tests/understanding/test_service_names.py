"""Services by their names, all that the directory holds, and their usual short forms."""

import pytest

from flows import vocabulary
from flows.domain.intents import Intent
from flows.hotlines import SHIPPED_HOTLINES, Hotline
from flows.text.normalize import fold
from flows.understanding.understand import understand

NATIONAL = [
    hotline
    for hotline in SHIPPED_HOTLINES.entries
    if "US" in hotline.countries and "emergency" not in hotline.needs
]
# Names that are a description, or every helpline's: read by what they say.
DESCRIPTIONS = ("us-988-deaf", "us-domestic-violence")


@pytest.mark.parametrize("hotline", NATIONAL, ids=lambda hotline: hotline.id)
def test_a_service_is_found_by_all_its_names(hotline: Hotline) -> None:
    for name in (hotline.name.split(" (")[0], *hotline.also_called):
        if hotline.id in DESCRIPTIONS and name == hotline.name.split(" (")[0]:
            continue
        if fold(name) in vocabulary.WHOLE_TEXTS:
            name = f"what is {name}"
        body = f"{name} number" if "family" in hotline.needs else name
        understood = understand(body)
        assert understood.intent is Intent.HOTLINE, body
        asked = understood.hotline
        assert asked, body
        region = asked.place.upper()
        found = SHIPPED_HOTLINES.find(asked.need, "US", region, asked.language or "en")
        assert hotline in found, body


@pytest.mark.parametrize(
    ("body", "need", "place"),
    [
        ("whats the number for trevor", "lgbt", ""),
        ("Pa get help now", "treatment", "pa"),
        ("can you give me the crisis text line", "crisis", ""),
        ("call nar-anon phone", "family_drugs", ""),
        ("alanon helpline", "family", ""),
        ("gambling helpline", "gambling", ""),
    ],
)
def test_a_name_stands_among_words_of_asking(body: str, need: str, place: str) -> None:
    asked = understand(body).hotline
    assert asked
    assert (asked.need, asked.place) == (need, place)


@pytest.mark.parametrize(
    "body",
    ["al-anon", "nar-anon omaha", "al-anon phone meeting", "sos", "988", "safe spot for lunch"],
)
def test_a_name_that_asks_for_no_number_is_none(body: str) -> None:
    assert understand(body).hotline is None


@pytest.mark.parametrize(
    "body", ["aa office", "na number", "central office", "oficina", "bureau des aa", "sito web"]
)
def test_the_office_is_asked_for_by_its_name(body: str) -> None:
    assert understand(body).intent is Intent.OFFICE


@pytest.mark.parametrize(
    "body", ["lifering", "LifeRing Secular Recovery", "crystal meth anonymous"]
)
def test_nothing_but_a_fellowships_name_asks_for_its_meetings(body: str) -> None:
    understood = understand(body)
    assert understood.certain
    assert understood.intent is Intent.MEETING
