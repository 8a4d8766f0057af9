"""Text as lists have it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.feeds.rows import clean_text


@pytest.mark.parametrize(
    ("raw", "cleaned"),
    [
        pytest.param("  Rock   &amp; Recovery ", "Rock & Recovery", id="padded, with an entity"),
        pytest.param("Women&#8217;s Way", "Women’s Way", id="a numbered entity"),
        pytest.param("A &amp;amp; B", "A & B", id="escaped twice"),
        pytest.param("<b>Bold</b> <a href='x'>link</a>", "Bold link", id="tags"),
        pytest.param("hope < fear", "hope < fear", id="a sign that is no tag"),
        pytest.param("One\x00 two\x07", "One two", id="control characters"),
        pytest.param("zero\u200bwidth", "zerowidth", id="invisible characters"),
        pytest.param("half \ud83d pair", "half pair", id="half of a surrogate pair"),
        pytest.param("tab\tand\xa0blank", "tab and blank", id="other blanks"),
        pytest.param("CafÃ© â€œRosaâ€\x9d", "Café “Rosa”", id="UTF-8 read as Windows-1252"),
        pytest.param("ðŸ™‚ CAFÉ… SÃO", "🙂 CAFÉ… SÃO", id="and what only looks like it"),
        pytest.param("NULL", "", id="NULL as text"),
        pytest.param("\\N", "", id="\\N as text"),
        pytest.param(None, "", id="null"),
        pytest.param(5718, "5718", id="a number"),
        pytest.param(True, "", id="a boolean"),
        pytest.param(["a"], "", id="a list"),
    ],
)
def test_it_makes_one_plain_line(raw: object, cleaned: str) -> None:
    assert clean_text.line(raw) == cleaned


def test_line_breaks_stay_in_notes_and_empty_lines_go() -> None:
    raw = "First<br>second<br/>\r\n\r\n <p>third</p>"
    assert clean_text.lines(raw) == "First\nsecond\nthird"


@pytest.mark.parametrize(
    ("raw", "kept"),
    [
        pytest.param("Ramp in back; email ana@example.org", "Ramp in back", id="an e-mail address"),
        pytest.param("Contact Bob S. at 402-555-0101", "", id="a name and number"),
        pytest.param("402-555-0101 (Ann)", "", id="a name in brackets behind"),
        pytest.param("Contact: Juan (tel. 402-555-0101)", "", id="a number in brackets"),
        pytest.param("Bring a cup. Call Al 402 555 0101", "Bring a cup.", id="what came before"),
        pytest.param(
            "Use the rear door. Text Ann-Marie O'Neil 402.555.0101 if locked.",
            "Use the rear door. if locked.",
            id="a double name",
        ),
        pytest.param(
            "ID: 312 555 0199, contact Bob for password 402-555-0101",
            "ID: 312 555 0199",
            id="a number behind a meeting id",
        ),
        pytest.param(
            "Passcode: 123456 Bob 402-555-0101", "Passcode: 123456", id="after a passcode"
        ),
        pytest.param("Questions? Call Bob\n402 555 0101\nRing", "Questions?\nRing", id="two lines"),
        pytest.param("Bob-402-555-0101-", "", id="hyphens around"),
        pytest.param("Bob,402-555-0101,Al", "Al", id="commas around"),
        pytest.param("cell:4025550101.", "", id="no blanks at all"),
        pytest.param("+44 7700 900123", "", id="a number from elsewhere"),
        pytest.param("07700 900123", "", id="one as it is dialled there"),
        pytest.param("Kontakt: 0170/5550123", "", id="a German one"),
        pytest.param("030 / 5550123", "", id="a slash between blanks"),
        pytest.param("0049 170 5550123", "", id="zeros for a plus"),
        pytest.param("Jean 06 99 00 01 23", "", id="a French one"),
        pytest.param("Jean 06.99.00.01.23", "", id="dots in pairs"),
        pytest.param("(020) 7946 0123", "", id="an area in brackets"),
        pytest.param("(11) 95550-0123", "", id="a Brazilian one"),
        pytest.param("Text Al 402–555–0101", "", id="dashes of a word processor"),
        pytest.param("402‑555‑0101", "", id="hyphens that do not break"),
        pytest.param("ring 555-0134", "ring", id="a number without its area code"),
        pytest.param("Email ana (at) example (dot) org", "", id="an address spelt out"),
        pytest.param("write to ana at example dot org", "write", id="an address in words"),
        pytest.param("Email ana @ example.org", "", id="an address with blanks in it"),
        pytest.param("See http://ana@example.org", "See http", id="an address posing as a link"),
    ],
)
def test_private_persons_go(raw: str, kept: str) -> None:
    assert clean_text.without_personal_data(raw) == kept


@pytest.mark.parametrize(
    "text",
    [
        "Meeting ID: 312 555 0199 Password: 241520",
        "Dial-In: (312) 555-0199 Enter Meeting ID: 3125550188# Password: 3125550177",
        "Call in: 312-555-0199 access code 123456#",
        "One tap mobile +13125550199,,1234567890#",
        "Phone: 1-312-626-6799",
        "Church office 402-555-0100",
        "call 1-800-555-0199",
        "https://example.org/j/3125550199?pwd=a1",
        "Opens at 6:45. Room 204, 2nd floor, 2023-2024 season.",
        "Ab 01.03.2026 19:30 Uhr, 10-11 Uhr, 20:00 30 Minuten",
        "Join at zoom.us, Serenity @ St. Paul, noon @ 7.30pm",
    ],
)
def test_what_is_the_meetings_own_stays(text: str) -> None:
    assert clean_text.without_personal_data(text) == text


def test_a_number_known_to_be_dialled_stays() -> None:
    text = "Phone: 312-555-0199"
    assert clean_text.without_personal_data(text, {"3125550199"}) == text
    assert clean_text.without_personal_data(text) == ""


@given(st.text())
def test_cleaning_never_fails_and_always_can_be_stored(text: str) -> None:
    cleaned = clean_text.without_personal_data(clean_text.lines(text))
    assert "\x00" not in cleaned
    cleaned.encode()


@given(st.text(alphabet="abc XY.,:-()\n"), st.text(alphabet="abc XY.,:-()\n"))
def test_no_address_survives_in_any_text(before: str, after: str) -> None:
    assert "@" not in clean_text.without_personal_data(f"{before} ana@example.org {after}")
