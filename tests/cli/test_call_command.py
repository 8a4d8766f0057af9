"""`handrail call`: a signed call to the web server that runs, by keys from the terminal."""

import pytest
from click.testing import CliRunner, Result

from bot.cli.main import main
from tests.cli.test_try_command import here as here
from tests.support.factories import make_meeting
from tests.support.webhook_client import WebhookClient


def attempt(*words: str, typed: str = "") -> Result:
    return CliRunner().invoke(main, ["call", *words], input=typed)


def test_keys_and_words_are_followed_through_the_call(here: str, webhook: WebhookClient) -> None:
    webhook.set_meetings([make_meeting("fri 19:00")])
    called = attempt("1", "68102", "2", "unanswered", "wait", "--url", here)
    assert called.exit_code == 0, called.output
    assert "en-US: Test Line, an automated line." in called.output
    assert "Number 1: Hope Group." in " ".join(called.output.split())
    assert "[a phone would ring for 30 seconds: +14025550123]" in called.output
    assert "Nobody is free right now." in called.output
    assert "en-US, slowly:" in called.output


def test_without_keys_it_asks_until_the_call_is_over(here: str) -> None:
    called = attempt("--url", here, typed="2\nanswered\n")
    assert called.exit_code == 0, called.output
    assert "[the call is over]" in called.output


def test_other_settings_than_the_servers_are_noticed(
    here: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TWILIO_AUTH_TOKEN", "of-another-account")
    called = attempt("1", "--url", here)
    assert called.exit_code == 1
    assert "answers 403" in called.output


def test_nobodys_number_may_be_pretended(here: str) -> None:
    assert attempt("1", "--url", here, "--from", "+14022345678").exit_code == 2
