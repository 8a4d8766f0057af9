"""`handrail desk`: what the pages do, without them."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.cli.main import main

Run = Callable[..., Result]


@pytest.fixture
def handrail(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """The command line over an empty database."""
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'h.db'}")
    monkeypatch.setenv("PUBLIC_URL", "https://line.example.org")
    monkeypatch.setenv("DESK", "on")

    def run(*words: str) -> Result:
        return CliRunner().invoke(main, words)

    return run


def test_somebody_is_invited_changed_and_removed(handrail: Run) -> None:
    link = handrail("desk", "invite", "Pat", "--role", "owner")
    assert link.stdout.startswith("https://line.example.org/desk/invitation/")
    assert "whoever has it comes in as owner" in link.stderr
    assert handrail("desk", "people").output == "Pat: owner, all lines, invited\n"
    changed = handrail("desk", "role", "pat", "lists", "--line", "Handrail")
    assert changed.output == "Pat is lists now, for Handrail.\n"
    assert handrail("desk", "remove", "Pat").exit_code == 1
    assert handrail("desk", "remove", "Pat", "--yes").output == "Pat has no access any more.\n"
    audit = handrail("desk", "audit").output
    assert "operator.invited Pat" in audit
    assert "lines: all -> Handrail; role: owner -> lists" in " ".join(audit.split())
    assert "operator.removed Pat" in audit
    assert "(command line)" in audit
    assert re.match(r"\d{4}-\d\d-\d\d \d\d:\d\d UTC ", audit)


def test_whoever_is_known_is_invited_again_and_keeps_their_role(handrail: Run) -> None:
    first = handrail("desk", "invite", "Pat", "--role", "run")
    again = handrail("desk", "invite", "pat")
    assert again.exit_code == 0
    assert again.stdout != first.stdout
    other = handrail("desk", "invite", "Pat", "--role", "look")
    assert other.exit_code == 1
    assert "here already, as run" in other.output


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("role", "Nobody", "look"), "Nobody here is called Nobody"),
        (("invite", "Pat", "--role", "king"), "'king' is not one of"),
        (("invite", "Pat", "--line", "No Line"), "There is no such line"),
        (("invite", "Pat", "--role", "owner", "--line", "Handrail"), "An owner has all lines"),
        (("sessions", "--end"), "Whose sessions?"),
    ],
    ids=lambda value: str(value)[:30],
)
def test_what_makes_no_sense_is_told_in_a_sentence(
    handrail: Run, words: tuple[str, ...], says: str
) -> None:
    refused = handrail("desk", *words)
    assert refused.exit_code != 0
    assert says in refused.output
    assert "Traceback" not in refused.output


def test_a_link_that_leads_nowhere_is_not_made(
    handrail: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PUBLIC_URL")
    refused = handrail("desk", "invite", "Pat")
    assert refused.exit_code != 0
    assert "Set DESK_URL or PUBLIC_URL first" in refused.output
    assert handrail("desk", "people").output.startswith("Nobody yet")


def test_sessions_are_listed_and_ended(handrail: Run) -> None:
    handrail("desk", "invite", "Pat")
    assert handrail("desk", "sessions").output == ""
    assert handrail("desk", "sessions", "Pat", "--end").output == "Pat is signed out: no session.\n"


def test_who_turns_the_desk_on_later_is_told_that_it_is_off(
    handrail: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DESK", "off")
    invited = handrail("desk", "invite", "Pat").output
    assert invited.index("The desk is off") < invited.index("/desk/")
    assert "A link that they had before is good no more." in invited
