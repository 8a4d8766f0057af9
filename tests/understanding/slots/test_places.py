"""How words are announced as a place, and digits that are no postal code."""

import pytest

from flows.understanding.slots.text_slots import Announcement
from flows.understanding.understand import understand


@pytest.mark.parametrize(
    ("text", "place", "announced"),
    [
        ("meeting in omaha", "omaha", Announcement.INSIDE),
        ("meetings near omaha", "omaha", Announcement.NEAR),
        ("im from omaha", "omaha", Announcement.FROM),
        ("how do i get to omaha", "omaha", Announcement.TOWARDS),
        ("omaha ne", "omaha ne", Announcement.STATE),
        ("omaha", "omaha", Announcement.BARE),
        ("68102", "68102", Announcement.CODE),
        ("junta en omaha", "omaha", Announcement.INSIDE),
        ("cerca de omaha", "omaha", Announcement.NEAR),
        ("soy de omaha", "omaha", Announcement.FROM),
        ("réunion près de montréal", "montreal", Announcement.NEAR),
        ("riunione nei pressi di milano", "milano", Announcement.NEAR),
        ("perto de boston", "boston", Announcement.NEAR),
        ("em boston", "boston", Announcement.INSIDE),
    ],
)
def test_how_a_place_is_announced(text: str, place: str, announced: Announcement) -> None:
    assert (place, announced) in [tuple(one) for one in understand(text).slots.places]


def test_the_place_one_is_in_goes_before_the_one_one_is_from() -> None:
    first, second = understand("i'm from omaha but in lincoln").slots.places
    assert (first.words, first.announced) == ("lincoln", Announcement.INSIDE)
    assert (second.words, second.announced) == ("omaha", Announcement.FROM)


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("6810", "6810"),
        ("681022", "681022"),
        ("meeting 6810", "6810"),
        ("my zip is 681022", "681022"),
        ("zip code 6810 thanks", "6810"),
        ("six eight one oh", "6810"),
        ("mi código postal es 6810", "6810"),
        ("mon code postal est 6810", "6810"),
        ("il mio cap è 6810", "6810"),
        ("meu cep é 6810", "6810"),
        ("68102", ""),
        ("68102 1234", ""),
        ("4025550123", ""),
        ("1", ""),
        ("june 2019", ""),
        ("sober since 2019", ""),
        ("i drank in 2019", ""),
        ("1935 street", ""),
        ("omaha", ""),
    ],
)
def test_digits_that_are_no_postal_code(text: str, digits: str) -> None:
    assert understand(text).slots.bad_postal_code == digits
