"""What is negated is kept as that, and is no wish."""

import pytest

from flows.understanding.slots.text_slots import NegatedWishes
from flows.understanding.understand import understand


def _written(negated: NegatedWishes) -> str:
    kinds = sorted([*negated.types, *negated.fellowships, *negated.ways])
    words = [*negated.days, *negated.parts, *negated.places, *kinds]
    return ", ".join([*words, *(["shown"] if negated.shown else [])])


# Each text, and what it negates: days and parts, places, codes of kinds, ways, all that is shown.
NEGATIONS = """
    not omaha => omaha
    not in omaha => omaha
    not omaha ne => omaha ne
    not omaha, lincoln => omaha
    anywhere but omaha => omaha
    im not in omaha => omaha
    i moved away from omaha => omaha
    not in omaha or lincoln => omaha, lincoln
    not 68102 => 68102
    no mondays => mon
    not monday => mon
    any day but sunday => sun
    i cant do mondays => mon
    not on tuesday or thursday => tue, thu
    sundays dont work => sun
    not tonight => today
    not monday night => mon
    no monday nights => mon
    no mondays and no mornings => mon, morning
    anything but NA => NA
    not al-anon => AL-ANON
    i hate AA => AA
    no womens => W
    not a speaker meeting => SP
    without candles, not online => CAN, online
    anything but zoom => online
    womens not beginners 68102 => BE
    mornings kill me, afternoon => morning
    nights are no good => night
    not the alano club => shown
    i work that day, sunday =>
    none of those => shown
    cant make those => shown
    i dont like any of those => shown

    no en omaha => omaha
    no omaha sino lincoln =>
    que no sea en omaha => omaha
    cualquier día menos lunes => mon
    los lunes no puedo => mon
    el domingo no => sun
    no el lunes => mon
    todo menos NA => NA
    no quiero en línea => online
    ese día trabajo, el domingo =>
    que no sea solo de hombres => M
    las noches no puedo => night
    ninguna de esas => shown
    esas no => shown

    pas à omaha => omaha
    sauf le lundi => mon
    pas le lundi => mon
    tout sauf NA => NA
    pas celles-là => shown

    non a roma => roma
    tranne il lunedì => mon
    il lunedì non posso => mon
    tutto tranne NA => NA
    nessuna di queste => shown

    não em boston => boston
    menos segunda-feira => mon
    qualquer dia menos domingo => sun
    tudo menos NA => NA
    nenhuma dessas => shown
"""

ROWS = [line.strip().split(" =>") for line in NEGATIONS.splitlines() if line.strip()]


@pytest.mark.parametrize(("text", "negated"), ROWS)
def test_what_is_negated(text: str, negated: str) -> None:
    assert _written(understand(text).slots.negated) == negated.strip()


@pytest.mark.parametrize(
    "text",
    [
        "no, monday",
        "no monday",
        "no i meant lincoln",
        "no, omaha",
        "no",
        "no thanks",
        "why not omaha",
        "im not sure about omaha",
        "not far from omaha",
        "if not omaha then lincoln",
        "i do not have a car",
        "no, sábado",
        "por qué no omaha",
        "pourquoi pas omaha",
        "perché non roma",
        "por que não boston",
        "i am not ok",
        "i cant stop drinking",
    ],
)
def test_a_correction_or_a_question_negates_nothing(text: str) -> None:
    assert not understand(text).slots.negated


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("not omaha", ()),
        ("not omaha, lincoln", ("lincoln",)),
        ("not in omaha, in lincoln", ("lincoln",)),
        ("i moved away from omaha to lincoln", ("lincoln",)),
        ("no en omaha, en lincoln", ("lincoln",)),
        ("pas à omaha, à lincoln", ("lincoln",)),
    ],
)
def test_a_negated_place_is_no_place_to_search(text: str, places: tuple[str, ...]) -> None:
    assert understand(text).request.places[: len(places) or None] == places


def test_who_does_not_want_one_way_wants_the_other() -> None:
    for text in ("not online", "no zoom", "que no sea en línea"):
        assert understand(text).request.way == "in person", text
