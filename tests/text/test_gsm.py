"""What a text costs, against the standard's rules and against two independent counters."""

import pytest
import smsutil
from hypothesis import given
from hypothesis import strategies as st

from flows.text.gsm import GSM_BASIC, GSM_EXTENDED, is_gsm, septets, sms_cost, to_gsm, trim

FACE = "\U0001f600"  # two UTF-16 units


@pytest.mark.parametrize(
    ("text", "encoding", "segments"),
    [
        pytest.param("", "GSM-7", 1, id="nothing is still a message"),
        pytest.param("a" * 160, "GSM-7", 1, id="160 fit one"),
        pytest.param("a" * 161, "GSM-7", 2, id="161 do not"),
        pytest.param("a" * 306, "GSM-7", 2, id="two parts hold 153 each"),
        pytest.param("a" * 307, "GSM-7", 3, id="and not one more"),
        pytest.param("a" * 158 + "€", "GSM-7", 1, id="an extended character counts two"),
        pytest.param("a" * 159 + "€", "GSM-7", 2, id="so it does not fit in one place"),
        pytest.param("a" * 152 + "[" + "a" * 8, "GSM-7", 2, id="a pair at the seam, room behind"),
        pytest.param("a" * 152 + "[" + "a" * 151, "GSM-7", 2, id="a pair at the seam, just full"),
        pytest.param("a" * 152 + "[" + "a" * 152, "GSM-7", 3, id="a pair at the seam tips it over"),
        pytest.param("a" * 151 + "[" + "a" * 153, "GSM-7", 2, id="a pair before the seam"),
        pytest.param("[" * 80, "GSM-7", 1, id="80 pairs are 160"),
        pytest.param("[" * 153, "GSM-7", 3, id="76 pairs to a part, not 76.5"),
        pytest.param("é" * 160, "GSM-7", 1, id="é is in the alphabet"),
        pytest.param("á", "UCS-2", 1, id="á is not"),
        pytest.param("á" * 70, "UCS-2", 1, id="70 fit one"),
        pytest.param("á" * 71, "UCS-2", 2, id="71 do not"),
        pytest.param("á" * 134, "UCS-2", 2, id="two parts hold 67 each"),
        pytest.param("á" * 135, "UCS-2", 3, id="and not one more"),
        pytest.param(FACE * 35, "UCS-2", 1, id="an emoji counts two"),
        pytest.param(FACE * 36, "UCS-2", 2, id="36 of them do not fit"),
        pytest.param("á" * 66 + FACE + "á" * 65, "UCS-2", 2, id="a torn emoji moves on"),
        pytest.param("á" * 66 + FACE + "á" * 66, "UCS-2", 3, id="and may tip it over"),
        pytest.param("“Hi”", "UCS-2", 1, id="curly quotes are not in the alphabet"),
        pytest.param("ç", "UCS-2", 1, id="nor the small c with a cedilla"),
    ],
)
def test_cost(text: str, encoding: str, segments: int) -> None:
    assert sms_cost(text) == (encoding, segments)


@given(st.text(st.sampled_from([*"abc {[€áé”\n", FACE]), min_size=1, max_size=400))
def test_cost_agrees_with_an_independent_counter(text: str) -> None:
    assert sms_cost(text).segments == len(smsutil.split(text).parts)


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("Café “Ángel” – día", 'Café "Angel" - dia'),
        ("cafe\u0301", "café"),
        ("It’s… a·b", "It's... a-b"),
        ("Łódź, Győr, Straße", "Lodz, Gyor, Straße"),
        ("½ price №5 ﬁsh", "1/2 price No5 fish"),
        ("Встреча", "Vstrecha"),
        ("x\u0000y\u200bz", "xyz"),
        ("pray 🙏🏽 now", "pray  now"),
        ("[a] {b} ~ ^ \\ | €", "[a] {b} ~ ^ \\ | €"),
        ("ação", "acao"),
    ],
)
def test_plain_stays_as_near_as_the_alphabet_allows(written: str, sent: str) -> None:
    assert to_gsm(written) == sent


@given(st.text())
def test_plain_text_is_always_in_the_alphabet_and_stays_as_it_is(text: str) -> None:
    once = to_gsm(text)
    assert is_gsm(once)
    assert to_gsm(once) == once


@given(st.text(st.sampled_from(sorted(GSM_BASIC | GSM_EXTENDED))), st.integers(4, 60))
def test_a_trimmed_text_fits(text: str, room: int) -> None:
    trimmed = trim(text, room)
    assert septets(trimmed) <= room
    if septets(text) <= room:
        assert trimmed == text


def test_trim_ends_at_a_word_unless_that_loses_most_of_it() -> None:
    assert trim("Saturday Morning Live", 19) == "Saturday Morning..."
    assert trim("A Supercalifragilistic", 15) == "A Supercalif..."
