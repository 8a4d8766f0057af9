"""While the database cannot be asked, a person is answered as the line that they texted, and never
with the name and phone of another one."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import insert
from sqlalchemy.exc import OperationalError

from bot.database.database import Database
from bot.database.schema import line_numbers
from bot.people import helplines
from flows.domain.line import Line
from tests.support.webhook_client import LINE, LINE_NUMBER, WebhookClient, twiml_replies
from webhooks import known_lines
from webhooks.known_lines import KnownLines

SAN_JUAN = Line("Linea San Juan", "787-555-0122", "US", "America/Puerto_Rico", "es")
SAN_JUAN_NUMBER = "+17875550122"
NEW_NUMBER = "+17875550133"
FROM_AFAR = "+525555550100"


@pytest.fixture
def two_lines(webhook: WebhookClient) -> Iterator[WebhookClient]:
    """A web process that began while both lines were there."""
    with webhook.database.transaction() as connection:
        helplines.save_line(SAN_JUAN, [SAN_JUAN_NUMBER], connection, "US,MX")
    begun = WebhookClient(webhook.settings)
    yield begun
    begun.close()


def refuse(*_: Any, **__: Any) -> Any:
    raise OperationalError("", {}, Exception("connection refused"))


def stop_database(patch: pytest.MonkeyPatch) -> None:
    for name in ("reading", "transaction"):
        patch.setattr(Database, name, refuse)


def said(line: WebhookClient, body: str, to: str, **fields: str) -> str:
    [answer] = twiml_replies(line.text(body, To=to, **fields))
    return answer


@pytest.mark.parametrize("to", [SAN_JUAN_NUMBER, f"whatsapp:{SAN_JUAN_NUMBER}"])
def test_help_is_answered_as_the_line_that_was_texted(
    two_lines: WebhookClient, to: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    stop_database(monkeypatch)
    answer = said(two_lines, "HELP", to)
    assert SAN_JUAN.name in answer
    assert SAN_JUAN.phone in answer
    assert "peligro" in answer
    assert LINE.name in said(two_lines, "HELP", LINE_NUMBER)


def test_danger_is_answered_in_the_language_of_the_line_that_was_texted(
    two_lines: WebhookClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    stop_database(monkeypatch)
    assert "llama" in said(two_lines, "suicide", SAN_JUAN_NUMBER).lower()


@pytest.mark.parametrize("body", ["HELP", "AYUDA", "i want to die"])
def test_a_number_that_was_never_seen_gets_no_name_and_phone(
    two_lines: WebhookClient, body: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with two_lines.database.transaction() as connection:
        second = helplines.find_line(SAN_JUAN.name, connection)
        connection.execute(insert(line_numbers).values(number=NEW_NUMBER, line_id=second))
    stop_database(monkeypatch)
    answer = said(two_lines, body, NEW_NUMBER)
    assert "988" in answer
    assert not any(word in answer for one in (LINE, SAN_JUAN) for word in (one.name, one.phone))


def test_what_is_changed_is_taken_over(
    two_lines: WebhookClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    with two_lines.database.transaction() as connection:
        record = helplines.line_record(SAN_JUAN.name, connection)
        helplines.change_line(
            record, {"phone": "787-555-0144"}, connection, add_numbers=[NEW_NUMBER]
        )
    two_lines.app.extensions["background"].refresh_memory()
    stop_database(monkeypatch)
    assert "787-555-0144" in said(two_lines, "HELP", NEW_NUMBER)
    with pytest.raises(OperationalError):
        two_lines.app.extensions["background"].refresh_memory()
    assert "787-555-0144" in said(two_lines, "HELP", SAN_JUAN_NUMBER)


def test_the_only_line_answers_at_every_number(
    webhook: WebhookClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    stop_database(monkeypatch)
    assert LINE.name in said(webhook, "HELP", NEW_NUMBER)


def test_a_process_that_begins_without_the_database_knows_the_line_of_the_settings(
    two_lines: WebhookClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as down:
        stop_database(down)
        begun = WebhookClient(two_lines.settings)
        assert LINE.name in said(begun, "HELP", LINE_NUMBER)
        assert LINE.name not in said(begun, "HELP", SAN_JUAN_NUMBER)
    begun.app.extensions["background"].refresh_memory()
    stop_database(monkeypatch)
    assert SAN_JUAN.name in said(begun, "HELP", SAN_JUAN_NUMBER)
    begun.close()


def test_a_person_whom_the_line_that_was_texted_answers_freely_is_answered_each_time(
    two_lines: WebhookClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    limited = two_lines.with_limits()
    stop_database(monkeypatch)
    for _ in range(9):
        assert said(limited, "AYUDA", SAN_JUAN_NUMBER, From=FROM_AFAR)
    answers = [
        twiml_replies(limited.text("AYUDA", To=LINE_NUMBER, From=FROM_AFAR)) for _ in range(9)
    ]
    assert [bool(answer) for answer in answers] == [True] * 5 + [False] * 4


def test_so_many_numbers_are_remembered(
    two_lines: WebhookClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(known_lines, "MAX_KNOWN_NUMBERS", 1)
    lines = KnownLines(replace(LINE, name="Elsewhere"), "+14025550155")
    lines.refresh_from(two_lines.database)
    assert lines.line_of(LINE_NUMBER).line.name == LINE.name
    assert SAN_JUAN.name != lines.line_of(SAN_JUAN_NUMBER).line.name
