"""The crisis reader: what it must find, what it must leave alone, and what no spelling hides."""

import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.crisis import Category, Tier, read_danger
from flows.dialogs.crisis_dialog import overrides_any_answer
from tests.support.crisis_cases import load_cases

CASES = load_cases()
DANGERS = [case for case in CASES if case.label != "none"]
PLAIN = [
    "i want to die",
    "i want to kill myself",
    "don't want to live anymore",
    "i'm going to end my life",
    "he won't wake up and he isn't breathing",
    "i took too many pills",
    "my husband hits me",
    "i relapsed last night",
    "shaking since i quit drinking",
    "quiero morirme",
    "mi esposo me golpea",
]


def test_the_table() -> None:
    """Our own texts, none of which it was taught. What is missed is shown."""
    lost = [case.text for case in DANGERS if read_danger(case.text) is None]
    assert len(lost) <= 0.03 * len(DANGERS), lost
    harmless = [(case.text, read_danger(case.text)) for case in CASES if case.label == "none"]
    alarms = [(text, reading.tier) for text, reading in harmless if reading]
    hard = [text for text, tier in alarms if tier is Tier.HARD]
    assert len(hard) <= 0.01 * len(harmless), hard
    assert len(alarms) <= 0.05 * len(harmless), alarms


ASKED = Path(__file__).parents[1] / "understanding" / "texts_read.txt"


def test_asking_for_a_meeting_is_no_danger() -> None:
    rows = [row.partition(" => ") for row in ASKED.read_text("utf-8").splitlines()]
    asked = [text for text, _, wish in rows if wish.startswith(("meeting", "remind", "newcomer"))]
    assert len(asked) > 300
    signs = {text: sign for text in asked if (sign := read_danger(text))}
    assert [text for text, sign in signs.items() if overrides_any_answer(sign)] == []
    assert len(signs) <= len(asked) // 100  # a line more under the answer, for a family in need


@pytest.mark.parametrize(
    "text",
    [
        "cant take it anymore, the neighbors wind chimes",
        "broke my wrist skating w the grandkids, cast is neon pink",
        "old westerns all day, everybody gets shot off a roof",
        "me persigue un perrito cafe, creo que ya es mio",
    ],
)
def test_a_phrase_is_doubted_where_the_rest_makes_little_of_it(text: str) -> None:
    reading = read_danger(text)
    assert reading is None or reading.tier is Tier.ASK


@pytest.mark.parametrize("asked", ["meeting tonight at 7 near 68102 ", "is an aa mtg nearby "])
@pytest.mark.parametrize(
    "text",
    ["i want to die", "i took all my pills", "he is going to kill me", "i relapsed", "i overdosed"],
)
def test_a_meeting_asked_for_in_the_same_breath_is_no_such_rest(asked: str, text: str) -> None:
    reading = read_danger(asked + text)
    assert reading
    assert reading.tier is Tier.HARD


def test_the_category_is_mostly_right() -> None:
    right = [case for case in DANGERS if (r := read_danger(case.text)) and r.category == case.label]
    assert len(right) >= 0.95 * len(DANGERS)


def test_the_language_is_mostly_right() -> None:
    right = [
        case for case in DANGERS if (r := read_danger(case.text)) and r.language == case.language
    ]
    assert len(right) >= 0.9 * len(DANGERS)


def test_it_says_which_phrase() -> None:
    reading = read_danger("ok so. 68102?? i WANNA   d1e tonight")
    assert reading
    assert reading.phrase == "i want to die"


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("i took all the pills because i want to die", Category.OVERDOSE),
        ("he hits me and i want to kill myself", Category.SUICIDE),
        ("i relapsed and my boyfriend choked me", Category.VIOLENCE),
        ("my stepdad touches me and i relapsed", Category.MINOR),
        ("i relapsed and now i'm in withdrawal", Category.WITHDRAWAL),
        ("i'm 14 and my dad hits me", Category.MINOR),
        ("MEETING... actually i want to die", Category.SUICIDE),
    ],
)
def test_the_most_pressing_is_answered(text: str, category: Category) -> None:
    reading = read_danger(text)
    assert reading
    assert reading.category is category


@pytest.mark.parametrize(
    "text",
    [
        "my friend says he wants to die",
        "number for my sister who's suicidal",
        "my son od'd",
        "mi amiga se quiere matar",
        "my brother relapsed",
        "my neighbor is beating his wife",
    ],
)
def test_it_knows_when_it_is_somebody_else(text: str) -> None:
    reading = read_danger(text)
    assert reading
    assert reading.other


@pytest.mark.parametrize(
    "text", ["my husband hits me", "i want to die", "he choked me", "my mom died and i want to die"]
)
def test_it_knows_when_it_is_the_writer(text: str) -> None:
    reading = read_danger(text)
    assert reading
    assert not reading.other


@pytest.mark.parametrize("text", ["i don't want to die", "i won't kill myself i promise"])
def test_a_denial_is_doubted(text: str) -> None:
    reading = read_danger(text)
    assert reading
    assert reading.tier is Tier.ASK


@given(st.sampled_from(PLAIN))
def test_upper_case_hides_nothing(text: str) -> None:
    assert read_danger(text.upper())


@given(st.sampled_from(PLAIN))
def test_apostrophes_hide_nothing(text: str) -> None:
    assert read_danger(text.replace("'", ""))
    assert read_danger(text.replace("'", "’"))
    assert read_danger(text.replace("'", " "))


@given(st.sampled_from(PLAIN), st.data())
def test_a_doubled_letter_hides_nothing(text: str, data: st.DataObject) -> None:
    at = data.draw(st.sampled_from([n for n, c in enumerate(text) if c.isalpha()]))
    times = data.draw(st.integers(2, 6))
    written = text[:at] + text[at] * times + text[at + 1 :]
    assert read_danger(written), written


@given(st.sampled_from(PLAIN), st.sampled_from([" ", ".", "-", "  "]))
def test_spaced_letters_hide_nothing(text: str, between: str) -> None:
    written = between.join(text.replace("'", "").replace(" ", ""))
    assert read_danger(written), written
    assert read_danger("  ".join(" ".join(word) for word in text.replace("'", "").split()))


LEET = {"a": "4@", "e": "3", "i": "1!", "l": "1", "o": "0", "s": "5$", "t": "7"}


@given(st.sampled_from(PLAIN), st.data())
def test_leet_hides_nothing(text: str, data: st.DataObject) -> None:
    words = text.split()
    at = data.draw(st.sampled_from([n for n, word in enumerate(words) if len(word) > 2]))
    inner = [n for n, c in enumerate(words[at]) if c in LEET and 0 < n < len(words[at]) - 1]
    for n in inner[:2]:
        sign = data.draw(st.sampled_from(LEET[words[at][n]]))
        words[at] = words[at][:n] + sign + words[at][n + 1 :]
    assert read_danger(" ".join(words)), words


@given(st.sampled_from(PLAIN), st.sampled_from("😭💀🙏❤️‍🩹🔫"), st.data())
def test_an_emoji_anywhere_hides_nothing(text: str, emoji: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text)))
    written = text[:at] + emoji + text[at:]
    assert read_danger(written), written
    assert read_danger(text.replace(" ", emoji)), written


@given(st.text(max_size=400))
@settings(max_examples=300)
def test_it_never_raises(text: str) -> None:
    read_danger(text)


@given(st.text(alphabet="adeiklmnostuwy014!@$*'’. \n😭", max_size=300))
@settings(max_examples=300)
def test_it_never_raises_on_what_is_nearly_a_word(text: str) -> None:
    read_danger(text)


@pytest.mark.parametrize(
    "text",
    [
        "my husband hit me again and i don't know what to do " * 31,
        "i want to " * 160,
        "k i l l m y s e 1 f " * 80,
        "iwanttokillherandhim" * 80,
        "k!ll1 d1e s*** " * 106,
        "1" * 1600,
        "no quiero vivir mas, " * 76,
    ],
    ids=range(7),
)
def test_a_long_text_is_read_in_milliseconds(text: str) -> None:
    read_danger(text)
    best = min(_seconds(text[:1600]) for _ in range(5))
    assert best < 0.03  # 0.01 on an idle machine


def test_a_short_text_is_read_in_microseconds() -> None:
    best = min(_seconds("Sounds good, see you at the hall around 7") for _ in range(20))
    assert best < 0.001


def _seconds(text: str) -> float:
    before = time.process_time()
    read_danger(text)
    return time.process_time() - before
