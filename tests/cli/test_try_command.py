"""`handrail try`: a signed text to the web server that runs, before any number is bought."""

from collections.abc import Iterator
from threading import Thread

import pytest
from click.testing import CliRunner, Result
from sqlalchemy import select
from werkzeug.serving import make_server

from bot.cli.main import main
from bot.database.schema import outbox, people
from tests.support.webhook_client import ACCOUNT, SECRET, TOKEN, URL, WebhookClient


@pytest.fixture
def here(webhook: WebhookClient, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The address of a running web server on this machine, whose settings the command has too."""
    for name, value in {
        "SECRET_KEY": SECRET,
        "PUBLIC_URL": URL,
        "TWILIO_AUTH_TOKEN": TOKEN,
        "TWILIO_ACCOUNT_SID": ACCOUNT,
        "TWILIO_API_URL": "http://127.0.0.1:9",  # nobody: nothing may be asked of the carrier
    }.items():
        monkeypatch.setenv(name, value)
    server = make_server("127.0.0.1", 0, webhook.app)
    thread = Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def attempt(*words: str) -> Result:
    return CliRunner().invoke(main, ["try", *words])


def test_a_running_server_is_texted_as_the_carrier_would(here: str, webhook: WebhookClient) -> None:
    """A first evening: somebody had to sign with openssl to see their own server answer."""
    tried = attempt("meeting", "HELP", "--url", here)
    assert tried.exit_code == 0, tried.output
    assert "you> meeting\n  " in tried.output
    assert "you> HELP\n  In " in tried.output
    with webhook.database.reading() as connection:
        assert len(connection.execute(select(people)).all()) == 1
        assert not connection.execute(select(outbox)).all()


def test_what_it_left_can_be_erased_again(here: str, webhook: WebhookClient) -> None:
    assert attempt("meeting", "FORGET ME", "--url", here).exit_code == 0
    with webhook.database.reading() as connection:
        assert not connection.execute(select(people)).all()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("PUBLIC_URL", "https://other.example.org"),
        ("TWILIO_AUTH_TOKEN", "of-another-account"),
        ("TWILIO_ACCOUNT_SID", "AC" + "1" * 32),
    ],
)
def test_other_settings_than_the_servers_are_noticed(
    here: str, monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(name, value)
    tried = attempt("HELP", "--url", here)
    assert tried.exit_code == 1
    assert "answers 403: it runs with another PUBLIC_URL, TWILIO_AUTH_TOKEN or" in tried.output
    assert value not in tried.output or name == "PUBLIC_URL"


def test_a_server_that_does_not_run_is_said_so(here: str) -> None:
    tried = attempt("HELP", "--url", "http://127.0.0.1:9")
    assert tried.exit_code == 1
    assert "Does `handrail serve` run?" in tried.output


@pytest.mark.parametrize(
    "words",
    [
        ("--url", "https://other.example.org"),
        ("--url", "http://127.0.0.1.example.org"),
        ("--url", "http://192.168.1.1:8000"),
        ("--url", "line"),
        ("--from", "+14025551234"),
        ("--from", "+15550100"),
    ],
)
def test_no_other_server_and_no_real_persons_number(here: str, words: tuple[str, str]) -> None:
    tried = attempt("HELP", *words)
    assert tried.exit_code == 2
    assert f"Invalid value for {words[0]}" in tried.output


def test_the_lines_own_number_is_no_sender(here: str) -> None:
    """A line answers nothing that comes from itself, and each text got "[no answer]"."""
    tried = attempt("meeting", "--to", "+14025550142", "--from", "+14025550142", "--url", here)
    assert tried.exit_code == 2
    assert "the line's own number" in tried.output


def test_without_settings_it_says_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("SECRET_KEY", "PUBLIC_URL", "TWILIO_AUTH_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    tried = attempt("HELP")
    assert tried.exit_code == 1
    assert "PUBLIC_URL is not set" in tried.output
