"""The doctor's page never waits for the carrier: an examination goes on beside it."""

from collections.abc import Iterator
from datetime import timedelta
from threading import Event
from time import monotonic, sleep
from typing import Any

import pytest

from bot.doctor import asked_runs
from bot.doctor.examine import examine
from bot.doctor.finding import Finding, ok, problem
from bot.operators.roles import Role
from tests.support.desk_client import Desk, DeskBrowser


def wait_for(browser: DeskBrowser, words: str) -> str:
    """The page once it says this."""
    end = monotonic() + 20
    while monotonic() < end:
        shown = browser.get("/desk/doctor").text
        if words in shown:
            return shown
        sleep(0.05)
    raise AssertionError(shown)


@pytest.fixture
def carrier(monkeypatch: pytest.MonkeyPatch) -> Iterator[Event]:
    """A carrier that answers when this is set."""
    answers = Event()

    def slowly(*_: Any, **__: Any) -> Iterator[Finding]:
        yield problem("account", "The account is <b>suspended</b>.", "Ask the carrier why.")
        assert answers.wait(20)
        yield ok("+14025550188", "Its webhook is ours.")

    monkeypatch.setattr(asked_runs, "examine", slowly)
    monkeypatch.setattr(asked_runs, "WRITE_INTERVAL", timedelta())
    yield answers
    answers.set()


def test_the_page_is_there_while_the_carrier_takes_its_time(desk: Desk, carrier: Event) -> None:
    browser = desk.signed_in(Role.RUN, name="Pat")
    assert "Nobody has asked yet" in browser.get("/desk/doctor").text
    started = monotonic()
    assert browser.post("/desk/doctor").status_code == 303
    assert monotonic() - started < 10
    shown = wait_for(browser, "suspended")
    assert "Looking ..." in shown
    assert 'hx-trigger="every 2s"' in shown
    assert "<b>suspended" not in shown
    carrier.set()
    shown = wait_for(browser, "Looked at for Pat")
    assert "1 problem" in shown
    assert "hx-trigger" not in shown
    assert "Its webhook is ours." in browser.get("/desk/lines/2").text


def test_who_asks_while_one_goes_on_gets_that_one(desk: Desk, carrier: Event) -> None:
    browser, other = desk.signed_in(Role.RUN), desk.signed_in(Role.OWNER)
    browser.post("/desk/doctor")
    other.post("/desk/doctor")
    assert "asked already" in other.get("/desk/doctor").text
    carrier.set()
    wait_for(browser, "Looked at for run all")


def test_one_that_broke_off_is_asked_for_again(desk: Desk) -> None:
    with desk.webhook.database.transaction() as connection:
        assert asked_runs.ask_for_run("Pat", connection, desk.now)
        assert asked_runs.ask_for_run("Pat", connection, desk.now) is None
    desk.webhook.now += asked_runs.MAX_RUN_TIME
    assert "broke off" in desk.signed_in(Role.RUN).get("/desk/doctor").text
    with desk.webhook.database.transaction() as connection:
        assert asked_runs.ask_for_run("Pat", connection, desk.now)


def test_what_breaks_is_a_finding(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: Any, **__: Any) -> Iterator[Finding]:
        raise ValueError("secret words")

    monkeypatch.setattr(asked_runs, "examine", broken)
    browser = desk.signed_in(Role.RUN)
    browser.post("/desk/doctor")
    assert "secret words" not in wait_for(browser, "The examination broke off")


def test_the_real_examination_finds_something(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        asked_runs,
        "examine",
        lambda settings, clock, offline: examine(settings, clock, offline=True),
    )
    browser = desk.signed_in(Role.OWNER)
    browser.post("/desk/doctor")
    assert "has no meeting list" in wait_for(browser, "Looked at for")


def test_only_who_runs_all_lines_asks(desk: Desk) -> None:
    assert desk.signed_in(Role.LOOK).get("/desk/doctor").status_code == 403
    assert desk.signed_in(Role.RUN, {1}).post("/desk/doctor").status_code == 403
