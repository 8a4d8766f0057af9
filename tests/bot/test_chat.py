"""Many people talk to a line in one process, and other programs are told what came of it."""

import json
from pathlib import Path
from shutil import copy2
from typing import Any

import pytest
from click.testing import CliRunner, Result

from bot.cli.main import main
from bot.samples import SAMPLE_MEETINGS_FILE

AT = "2026-03-06T18:40:00-06:00"
ANN, BEN = "+14025550101", "+14025550102"


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a database in which the sample meetings are."""
    folder = tmp_path_factory.mktemp("filled")
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("DATABASE_URL", f"sqlite:///{folder / 'line.db'}")
        assert run("feeds", "add", "samples", str(SAMPLE_MEETINGS_FILE)).exit_code == 0
    return folder


@pytest.fixture(autouse=True)
def meetings(filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An empty folder with a database of its own, in which the sample meetings are."""
    monkeypatch.chdir(tmp_path)
    for file in filled.glob("line.db*"):  # its journal too
        copy2(file, tmp_path)
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'line.db'}")


def run(*words: str, texts: str = "") -> Result:
    return CliRunner().invoke(main, words, input=texts)


def batch(*lines: Any) -> Result:
    """What a batch of lines is answered; those that are no text yet are written as JSON."""
    texts = (line if isinstance(line, str) else json.dumps(line) for line in lines)
    return run("chat", "--json", "--batch", "--at", AT, texts="".join(f"{one}\n" for one in texts))


def told(result: Result) -> list[dict[str, Any]]:
    assert result.exit_code == 0, result.output
    return [json.loads(line) for line in result.stdout.splitlines()]


def say(*bodies: str) -> list[dict[str, Any]]:
    """The answers to some texts of one person."""
    return told(batch(*({"text": body} for body in bodies)))


def test_many_people_are_answered_in_order_each_in_their_own_conversation() -> None:
    texts = [(ANN, "meeting"), (BEN, "hola"), (ANN, "68102"), (BEN, "xyzzy"), (ANN, "1")]
    answers = told(batch(*({"from": who, "text": text} for who, text in texts)))
    assert [answer["text"] for answer in answers] == [text for _, text in texts]
    wanted = ["meeting", "menu", "meeting", "unknown", "details"]
    assert [answer["intent"] for answer in answers] == wanted
    assert [answer["language"] for answer in answers] == ["en", "es", "en", "es", "en"]


def test_a_text_may_hold_line_breaks_and_halves_of_characters() -> None:
    broken, half = say("meeting\n68102\r\n", "68102 \ud83d")
    assert broken["text"] == "meeting\n68102\r\n"
    assert broken["query"]["place"]["label"] == "Omaha, NE 68102"
    assert half["intent"] == "meeting"


def test_each_line_may_have_its_own_time_and_line() -> None:
    run("lines", "add", "Centro", "+14025550188", "--language", "es")
    early, usual, centro = told(
        batch(
            {"text": "68102", "at": "2026-03-02T06:00:00Z", "from": ANN},
            {"text": "68102", "at": None, "from": BEN},
            {"text": "x9", "to": "+14025550188"},
        )
    )
    assert early["query"]["window"]["start"].startswith("2026-03-01T23:45:00-06:00")
    assert usual["query"]["window"]["start"] == "2026-03-06T18:25:00-06:00"
    assert centro["language"] == "es"


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("68102", "not an object"),
        ("meeting 68102", "not JSON"),
        ("[" * 100_000, "not JSON"),
        ("", "not JSON"),
        ({"from": ANN}, '"text" is missing'),
        ({"text": ["68102"]}, '"text" is not a string'),
        ({"text": "68102", "from": 14025550101}, '"from" is not a string'),
        ({"text": "68102", "at": "yesterday"}, '"at" is not a time'),
        ({"text": "68102", "at": "2026-03-06T18:40:00"}, '"at" is without an offset'),
    ],
)
def test_a_line_that_is_no_text_is_named_and_those_before_it_stay_answered(
    line: Any, why: str
) -> None:
    result = batch({"text": "68102"}, line, {"text": "help"})
    assert result.exit_code == 2
    assert f"Line 2: {why}" in result.stderr
    (answer,) = map(json.loads, result.stdout.splitlines())
    assert answer["intent"] == "meeting"


def test_a_batch_is_answered_in_json_only() -> None:
    result = run("chat", "--batch", texts='{"text": "68102"}\n')
    assert result.exit_code == 2
    assert "--batch needs --json" in result.stderr


def test_what_somebody_is_reminded_of_is_told() -> None:
    texts = ("68102", "remind 1 45 minutes", "ok", "reminders", "drop 1")
    found, before, after, listed, dropped = say(*texts)
    assert found["meetings"][0]["start"] == "2026-03-06T23:59:00-06:00"
    assert (before["intent"], before["topic"], before["reminders"]) == ("remind", None, [])
    assert after["reminders"] == [["Fri", "23:59", 45]]
    assert (listed["intent"], listed["topic"]) == ("reminders", "list")
    assert listed["reminders"] == after["reminders"]
    assert (dropped["topic"], dropped["reminders"]) == ("drop", [])


def test_whether_somebody_gets_no_more_texts_is_told() -> None:
    answers = say("68102", "stop", "68102", "forget me", "start")
    assert [answer["stopped"] for answer in answers] == [False, True, True, True, False]


@pytest.mark.parametrize(
    ("bodies", "intent", "topic"),
    [
        (("68102", "1"), "details", "all"),
        (("68102", "9"), "details", "all"),
        (("sober since march 1",), "days", "set"),
        (("sober since march 1", "how many days"), "days", "ask"),
        (("sober since march 1", "milestones"), "days", "celebrate"),
        (("sober since march 1", "milestones", "no"), "days", "celebrate"),
        (("sober since march 1", "forget days"), "days", "stop"),
        (("pause 2 weeks",), "reminders", "pause"),
        (("68102", "remind 1 1 hour", "ok", "skip"), "reminders", "skip"),
        (("68102", "remind 1 1 hour", "ok", "reminders", "1"), "reminders", "list"),
        (("68102", "remind 1 1 hour", "ok", "name 1 coffee"), "reminders", "words"),
        (("is it religious",), "newcomer", "religion"),
        (("do i have to talk",), "newcomer", "speak"),
        (("hotline food",), "hotline", "basic_needs"),
        (("hotline",), "hotline", None),
        (("privacy",), "privacy", "kept"),
        (("my data",), "data", None),
        (("my mom died last week",), "support", "grief"),
        (("xyzzy",), "unknown", None),
    ],
)
def test_what_of_it_a_text_wants_is_told(
    bodies: tuple[str, ...], intent: str, topic: str | None
) -> None:
    *_, last = say(*bodies)
    assert (last["intent"], last["topic"]) == (intent, topic)


@pytest.mark.parametrize(
    ("body", "language"),
    [("privacidad", "es"), ("réunion 68102", "fr"), ("68102", "en"), ("Loved “ok”", "en")],
)
def test_the_language_answered_in_is_told(body: str, language: str) -> None:
    (answer,) = say(body)
    assert answer["language"] == language


def test_a_fellowship_is_named_by_its_code() -> None:
    (answer,) = say("al-anon 68102")
    assert answer["query"]["fellowship"] == "AL-ANON"
    assert answer["query"]["excluded"] == []
