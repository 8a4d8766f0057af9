"""Digits that were spelt out, spoken, spaced or typed on another keyboard are digits, before
anything is read."""

import pytest

from flows.text.normalize import fold
from flows.understanding.slots.spoken_text import spoken_to_written
from flows.understanding.understand import understand


@pytest.mark.parametrize(
    "text",
    [
        "six eight one oh two",
        "six eight one zero two",
        "my zip is six eight one o two",
        "sixty eight one oh two",
        "sixty-eight one zero two",
        "six eight one hundred two",
        "sixty eight thousand one hundred and two",
        "uh meeting near six eight one oh two period",
        "6 8 1 0 2",
        "6-8-1-0-2",
        "6.8.1.0.2",
        "meeting 6 8 1 0 2 tonight",
        "68 102",
        "681 02",
        "681O2",
        "68l02",
        "68102aa",
        "aa68102",
        "６８１０２",
        "٦٨١٠٢",
        "۶۸۱۰۲",
        "६८१०२",
        "6️⃣8️⃣1️⃣0️⃣2️⃣",
        "𝟔𝟖𝟏𝟎𝟐",
        "seis ocho uno cero dos",
        "sesenta y ocho uno cero dos",
        "sesenta y ocho mil ciento dos",
        "mi código postal es seis ocho uno cero dos",
        "six huit un zéro deux",
        "soixante-huit mille cent deux",
        "sei otto uno zero due",
        "sessantotto mila cento due",
        "seis oito um zero dois",
        "meia oito um zero dois",
        "sessenta e oito mil cento e dois",
    ],
)
def test_a_postal_code_is_its_digits(text: str) -> None:
    understood = understand(text)
    assert understood.zip_codes == ("68102",)
    assert understood.request.places[0] == "68102"


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("two or three", "two or three"),
        ("one day at a time", "one day at a time"),
        ("twelve and twelve", "twelve and twelve"),
        ("at seven thirty", "at seven thirty"),
        ("one two", "one two"),
        ("my period is late", "my period is late"),
        ("the end of the line", "the end of the line"),
        ("where question mark", "where"),
        ("omaha comma nebraska", "omaha nebraska"),
        ("umm omaha", "omaha"),
        ("umm", "umm"),
        ("june twenty five twenty twenty", "june twenty five twenty twenty"),
        ("402 555 0123", "402 555 0123"),
        ("12/25/2026", "12 25 2026"),
        ("1 2 3", "1 2 3"),
        ("5 8 pm", "5 8 pm"),
        ("within 5mi", "within 5mi"),
        ("60th and dodge", "60th and dodge"),
    ],
)
def test_other_numbers_stay_as_they_are(text: str, folded: str) -> None:
    assert spoken_to_written(text, fold(text))[1] == folded


def test_a_text_without_numbers_is_left_alone() -> None:
    text = "Is there a meeting in Omaha tonight?"
    assert spoken_to_written(text, fold(text)) == (text, fold(text))
