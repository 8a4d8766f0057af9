"""The furthest that is wanted, and the hours."""

import pytest

from flows.understanding.slots.text_slots import HourBounds
from flows.understanding.understand import understand


@pytest.mark.parametrize(
    ("text", "miles"),
    [
        ("within 5 miles", 5),
        ("meetings within 5 miles of omaha", 5),
        ("no more than 10 miles from 68102", 10),
        ("5 miles max", 5),
        ("less than 3 mi", 3),
        ("within half a mile", 0.5),
        ("within a mile", 1),
        ("within two miles", 2),
        ("under 2.5 miles", 2.5),
        ("max 5km", 3.11),
        ("within a couple of miles", 2),
        ("a menos de 5 millas", 5),
        ("no más de 10 km", 6.21),
        ("máximo 3 millas de omaha", 3),
        ("5 millas a la redonda", 5),
        ("à moins de 5 km", 3.11),
        ("dans un rayon de 10 km", 6.21),
        ("5 km maximum", 3.11),
        ("entro 5 km", 3.11),
        ("a meno di 2 miglia", 2),
        ("até 5 km", 3.11),
        ("a menos de 3 milhas", 3),
    ],
)
def test_the_furthest_in_miles(text: str, miles: float) -> None:
    slots = understand(text).slots
    assert slots.distance is not None
    assert (slots.distance.miles, slots.distance.walking) == (miles, False)
    assert slots.hours == HourBounds()


@pytest.mark.parametrize(
    "text",
    [
        "walking distance",
        "anything i can walk to",
        "que pueda ir a pie",
        "à pied",
        "a piedi",
        "a pé",
    ],
)
def test_on_foot_is_a_mile(text: str) -> None:
    distance = understand(text).slots.distance
    assert distance is not None
    assert (distance.miles, distance.walking) == (1, True)


@pytest.mark.parametrize(
    "text",
    ["i drove 5 miles", "12 miles of bad road", "68102", "within 5 minutes", "5k run", "mile"],
)
def test_a_length_alone_is_no_bound(text: str) -> None:
    assert understand(text).slots.distance is None


def test_the_place_behind_a_distance_is_near() -> None:
    request = understand("meetings within 5 miles of omaha").request
    assert (request.places, request.near, bool(request.when)) == (("omaha",), True, False)


# Each text, and the bounds: ">" after, "<" before, "@" at; "?" where the half of the day is open.
HOURS = """
    after 6 => >6:00?
    68102 after 6pm => >18:00
    i get off at 9 => >9:00?
    i get off work at 5:30 => >5:30?
    im at work til 8 => >8:00?
    i work until 8pm => >20:00
    busy till 7 => >7:00?
    cant make it before 7 => >7:00?
    not until 6 => >6:00?
    im free after 6 => >6:00?
    before noon => <12:00
    before 9am => <9:00
    have to be home by 9 => <9:00?
    between 5 and 7 => >5:00? <7:00?
    between 5 and 7pm => >17:00 <19:00
    til 8 => <8:00?
    at 7 => @7:00?
    salgo a las 9 => >9:00?
    salgo del trabajo a las 6 => >6:00?
    trabajo hasta las 8 => >8:00?
    después de las 6 => >6:00?
    antes de las 9 => <9:00?
    entre las 5 y las 7 => >5:00? <7:00?
    tengo que estar en casa a las 9 => <9:00?
    je finis à 18h => >18:00
    je travaille jusqu'à 18h => >18:00
    après 18h => >18:00
    avant midi => <12:00
    esco dal lavoro alle 18 => >18:00
    lavoro fino alle 18 => >18:00
    dopo le 18 => >18:00
    saio do trabalho às 18h => >18:00
    trabalho até as 18h => >18:00
    depois das 18h => >18:00
    antes das 20h => <20:00
"""


def _written(bounds: HourBounds) -> str:
    signs = ((">", bounds.after), ("<", bounds.before), ("@", bounds.at))
    return " ".join(
        f"{sign}{clock.minute // 60}:{clock.minute % 60:02}{'' if clock.sure else '?'}"
        for sign, clock in signs
        if clock
    )


@pytest.mark.parametrize("row", [line.strip() for line in HOURS.splitlines() if line.strip()])
def test_the_hours_that_suit(row: str) -> None:
    text, bounds = row.split(" => ")
    assert _written(understand(text).slots.hours) == bounds
