"""What people write, and what it must not do to those who read it."""

import pytest

from bot.cli.output import say
from bot.free_text import has_controls, may_name_a_number, no_formula


@pytest.mark.parametrize(
    "cell", ["=1+1", "+1", "-1", "@x", "\t=1", "\r=1", "\n=1", "＝1+1", "＋1", "－1", "＠x"]
)
def test_a_cell_that_begins_like_a_formula_is_text(cell: str) -> None:
    assert no_formula(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["", "Hope Group", "7 PM", "a=b"])
def test_another_cell_stays(cell: str) -> None:
    assert no_formula(cell) == cell


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("402-555-0163", True),
        ("(402) 555 01 63 again", True),
        ("٤٠٢٥٥٥٠١٦٣", True),
        ("since 9 PM, ticket 12", False),
        ("2026-11", False),
    ],
)
def test_so_many_digits_may_be_a_number(text: str, named: bool) -> None:
    assert may_name_a_number(text) is named


@pytest.mark.parametrize(
    ("text", "refused"),
    [("a\0b", True), ("\x1b[2J", True), ("\x9b2J", True), ("a\r\nb\tc", False), ("é 👍🏽", False)],
)
def test_what_nobody_types_is_found(text: str, refused: bool) -> None:
    assert has_controls(text) is refused


def test_a_terminal_shows_and_does_not_obey(capsys: pytest.CaptureFixture[str]) -> None:
    say("Pat wrote \x1b]0;owned\x07 and \x9b2J")
    shown = capsys.readouterr().out
    assert "\x1b" not in shown
    assert "\x9b" not in shown
    assert "Pat wrote" in shown
