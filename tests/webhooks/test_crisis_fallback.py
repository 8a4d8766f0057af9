"""When something breaks: whoever is in danger or asks for HELP is answered within a second."""

import logging
import sqlite3
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.database.database import Database
from bot.settings import Settings
from flows.replies.crisis_replies import LAST_RESORT_REPLY
from tests.support.webhook_client import (
    ACCOUNT,
    LINE,
    LINE_NUMBER,
    SECRET,
    TOKEN,
    URL,
    WebhookClient,
    twiml_replies,
)

URGENT = ["i want to die", "HELP", "me quiero morir", "my husband hits me", "please help me"]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "line.db"
    Database(f"sqlite:///{path}").upgrade()
    return path


@pytest.fixture
def line(file: Path) -> WebhookClient:
    return WebhookClient(
        Settings(
            database_url=f"sqlite:///{file}",
            secret_keys=(SECRET,),
            account_sid=ACCOUNT,
            auth_tokens=(TOKEN,),
            public_url=URL,
            line=LINE,
            number=LINE_NUMBER,
        )
    )


def broken(*_: Any, **__: Any) -> Any:
    raise RuntimeError("i want to die")  # an error may quote a person


def slow(*_: Any, **__: Any) -> Any:
    time.sleep(1.5)
    raise RuntimeError


@pytest.mark.parametrize("body", URGENT)
@pytest.mark.parametrize(
    ("where", "fault"),
    [
        ("bot.conversation.inbox.Inbox._look_up", broken),
        ("bot.conversation.inbox.Inbox._look_up", slow),
        ("bot.conversation.inbox.take_turn", broken),
        ("bot.conversation.inbox.Inbox._record", broken),
    ],
    ids=["database stopped", "database slow", "a bug", "disk full"],
)
def test_urgent_texts_are_answered_all_the_same(
    line: WebhookClient,
    body: str,
    where: str,
    fault: Callable[..., Any],
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr(where, fault)
    began = time.monotonic()
    answer = line.text(body)
    assert time.monotonic() - began < 1
    assert answer.status_code == 200
    assert any(number in twiml_replies(answer)[0] for number in ("988", "88788"))
    assert "die" not in caplog.text
    assert "+1402" not in caplog.text


def test_a_locked_database_does_not_keep_anybody_waiting(line: WebhookClient, file: Path) -> None:
    holder = sqlite3.connect(file, isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    began = time.monotonic()
    answer = line.text("i took too many pills")
    assert time.monotonic() - began < 1
    assert "911" in twiml_replies(answer)[0]
    holder.execute("ROLLBACK")
    holder.close()


def test_without_a_table_and_without_a_meeting(line: WebhookClient, file: Path) -> None:
    assert "988" in twiml_replies(line.text("i relapsed"))[0]
    with sqlite3.connect(file) as connection:
        connection.execute("DROP TABLE meetings")
    assert "988" in twiml_replies(line.text("relapsed again 68102"))[0]
    assert line.text("68102").status_code == 500


def test_a_process_that_begins_without_the_database_answers_who_is_in_danger(
    line: WebhookClient, file: Path, caplog: pytest.LogCaptureFixture
) -> None:
    away = file.with_name("away")
    file.rename(away)
    file.mkdir()  # what cannot be opened
    begun = WebhookClient(line.settings)
    assert "begun without the database" in caplog.text
    assert "988" in twiml_replies(begun.text("i want to die"))[0]
    assert begun.text("68102").status_code == 500
    file.rmdir()
    away.rename(file)
    assert begun.text("68102").status_code == 200
    begun.close()


@pytest.mark.parametrize("at", [0, 4096])
def test_a_process_that_begins_on_a_damaged_file_answers_who_is_in_danger(
    line: WebhookClient, file: Path, caplog: pytest.LogCaptureFixture, at: int
) -> None:
    line.close()
    with sqlite3.connect(file) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    with file.open("r+b") as damaged:
        damaged.seek(at)
        damaged.write(b"\xa5" * 65536)
    begun = WebhookClient(line.settings)
    assert "begun without the database" in caplog.text
    assert "988" in twiml_replies(begun.text("i want to die"))[0]
    assert begun.app.test_client().get("/readyz").status_code == 503
    begun.close()


def test_other_texts_fail_in_the_open(line: WebhookClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.conversation.inbox.Inbox._look_up", broken)
    assert line.text("68102").status_code == 500


def test_a_forged_text_gets_no_answer(line: WebhookClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.conversation.inbox.Inbox._look_up", broken)
    fields = {
        "MessageSid": "SM" + "1" * 32,
        "From": "+14025550100",
        "To": LINE_NUMBER,
        "Body": "HELP",
    }
    assert line.post(fields, token="another token").status_code == 403


def test_the_reader_itself_may_fail(line: WebhookClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("flows.crisis.read", broken)
    logging.disable(logging.CRITICAL)
    answer = line.text("i want to die")
    logging.disable(logging.NOTSET)
    assert twiml_replies(answer) == (LAST_RESORT_REPLY,)


def test_it_answers_by_the_texters_country(
    line: WebhookClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.conversation.inbox.Inbox._look_up", broken)
    answer = line.text("i want to die", From="+442079460123")
    assert "116 123" in twiml_replies(answer)[0]


def test_what_the_carrier_answered_is_not_answered_twice(
    line: WebhookClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.conversation.inbox.Inbox._look_up", broken)
    assert line.text("HELP", OptOutType="HELP").status_code == 500


@pytest.mark.parametrize("sender", ["+19005550100", "+442079460123", "+18765550100"])
def test_a_number_that_may_earn_is_rescued_five_times_a_day(
    line: WebhookClient,
    sender: str,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    line = line.with_limits()
    monkeypatch.setattr("bot.conversation.inbox.Inbox._look_up", broken)
    said = [twiml_replies(line.text(body, From=sender)) for body in ["i want to die", "HELP"] * 4]
    assert [bool(answer) for answer in said] == [True] * 5 + [False] * 3
    assert all(
        twiml_replies(line.text("i want to die")) for _ in range(9)
    )  # a person of the line's
    assert "5550100" not in caplog.text
    line.now += timedelta(days=1, seconds=1)
    assert twiml_replies(line.text("HELP", From=sender))


@pytest.mark.parametrize("fault", [broken, slow], ids=["stopped", "slow"])
def test_answers_from_before_the_database_failed_count_for_such_a_number(
    line: WebhookClient, fault: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever slows the line down must not earn more by it."""
    line, abroad = line.with_limits(), "+442079460123"
    assert all(twiml_replies(line.text("i want to die", From=abroad)) for _ in range(3))
    monkeypatch.setattr("bot.conversation.inbox.Inbox._look_up", fault)
    said = [twiml_replies(line.text(body, From=abroad)) for body in ["i want to die", "HELP"] * 2]
    assert [bool(answer) for answer in said] == [True] * 2 + [False] * 2
    assert all(twiml_replies(line.text("HELP")) for _ in range(2))  # a person of the line's


def test_what_is_remembered_of_such_numbers_has_an_end(
    line: WebhookClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = line.with_limits()
    monkeypatch.setattr("bot.conversation.inbox.Inbox._look_up", broken)
    monkeypatch.setattr("webhooks.premium_answers.MAX_PREMIUM_NUMBERS", 2)
    numbers = [f"+1900555010{n}" for n in range(3)]
    assert all(
        twiml_replies(line.text("HELP", From=number)) for number in numbers for _ in range(5)
    )
    assert not twiml_replies(line.text("HELP", From=numbers[2]))
    assert twiml_replies(line.text("HELP", From=numbers[0]))


def test_without_knowing_where_a_number_is_from_everybody_is_rescued(
    line: WebhookClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = line.with_limits()
    monkeypatch.setattr("bot.conversation.inbox.Inbox._look_up", broken)
    monkeypatch.setattr("webhooks.crisis_fallback.home_of", broken)
    assert all(twiml_replies(line.text("i want to die")) for _ in range(9))
