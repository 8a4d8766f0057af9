"""A web process starts at once, whatever the database does, and catches up with it."""

import time
from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import update
from sqlalchemy.exc import OperationalError

from bot.database.database import Database
from bot.database.schema import lines
from bot.settings import SettingsError
from tests.support.webhook_client import LINE, LINE_NUMBER, WebhookClient, twiml_replies
from webhooks import database_preparation


@pytest.fixture
def silent(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    """A database from which no answer comes."""

    def wait(*_: Any, **__: Any) -> Any:
        time.sleep(5)
        raise OperationalError("", {}, Exception("no answer from the server"))

    monkeypatch.setattr(database_preparation, "START_TIMEOUT_SECONDS", 0.1)
    with monkeypatch.context() as patch:
        patch.setattr(Database, "reading", wait)
        yield patch


def test_danger_and_help_are_answered_from_the_first_second(
    webhook: WebhookClient, silent: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    began = time.monotonic()
    begun = WebhookClient(webhook.settings)
    assert "begun without the database: the server did not answer in time" in caplog.text
    assert LINE.name in twiml_replies(begun.text("HELP", To=LINE_NUMBER))[0]
    assert time.monotonic() - began < 4
    begun.close()


def test_what_could_not_be_done_at_the_start_is_done_later(
    webhook: WebhookClient, silent: pytest.MonkeyPatch
) -> None:
    with webhook.database.transaction() as connection:
        connection.execute(update(lines).values(name="Of an earlier release"))
    begun = WebhookClient(webhook.settings)
    silent.undo()
    begun.app.extensions["background"].refresh_memory()
    assert LINE.name in twiml_replies(begun.text("menu"))[0]
    begun.close()


def test_old_tables_are_refused_at_the_start(
    webhook: WebhookClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Database, "needs_upgrade", lambda _: True)
    with pytest.raises(SettingsError, match="db upgrade"):
        WebhookClient(webhook.settings)
