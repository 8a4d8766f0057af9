"""The room: who gets in, what every answer says, what a form must bring."""

import pytest

from bot.operators.roles import Role
from tests.support.desk_client import Desk
from tests.support.webhook_client import WebhookClient


def test_there_is_no_desk_where_it_is_off(webhook: WebhookClient) -> None:
    assert webhook.app.test_client().get("/desk").status_code == 404


def test_a_stranger_is_sent_to_sign_in(desk: Desk) -> None:
    answer = desk.stranger().get("/desk")
    assert answer.status_code == 303
    assert answer.headers["Location"] == "/desk/sign-in?next=%2Fdesk"


@pytest.mark.parametrize("role", Role)
def test_everybody_who_is_signed_in_sees_the_first_page(desk: Desk, role: Role) -> None:
    answer = desk.signed_in(role).get("/desk")
    assert answer.status_code == 200
    assert "River Line" in answer.text


def test_a_page_is_not_kept_and_runs_only_our_scripts(desk: Desk) -> None:
    for answer in (desk.signed_in(Role.LOOK).get("/desk"), desk.stranger().get("/desk/nothing")):
        assert answer.headers["Cache-Control"] == "no-store"
        policy = answer.headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert answer.headers["X-Frame-Options"] == "DENY"
        assert answer.headers["Referrer-Policy"] == "same-origin"


def test_what_is_not_there_is_a_page_that_says_so(desk: Desk) -> None:
    answer = desk.signed_in(Role.LOOK).get("/desk/nothing/here")
    assert answer.status_code == 404
    assert "There is no such page" in answer.text


def test_a_line_of_others_is_not_there(desk: Desk) -> None:
    browser = desk.signed_in(Role.RUN, {1})
    assert browser.get("/desk?line=1").status_code == 200
    assert browser.get("/desk?line=2").status_code == 404
    assert "River Line" not in browser.get("/desk").text


def test_the_page_is_in_the_language_of_whoever_reads_it(desk: Desk) -> None:
    browser = desk.signed_in(Role.LOOK)
    assert 'lang="es"' in browser.get("/desk", **{"Accept-Language": "es-MX,es;q=0.9"}).text
    assert 'lang="en"' in browser.get("/desk", **{"Accept-Language": "de"}).text


def test_without_a_database_a_page_says_so(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    browser = desk.signed_in(Role.LOOK)
    monkeypatch.setattr("desk.visit.find_session", lambda *_: _raise(TimeoutError()))
    answer = browser.get("/desk")
    assert answer.status_code == 503
    assert "The database cannot be reached" in answer.text


def test_an_error_of_ours_is_a_page_and_quotes_nothing(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    browser = desk.signed_in(Role.LOOK)
    monkeypatch.setattr("desk.visit.find_session", lambda *_: _raise(ValueError("secret words")))
    answer = browser.get("/desk")
    assert answer.status_code == 500
    assert "secret words" not in answer.text


def _raise(error: Exception) -> None:
    raise error


def test_files_may_be_kept_by_browsers(desk: Desk) -> None:
    answer = desk.stranger().get("/desk/static/htmx.min.js")
    assert answer.status_code == 200
    assert "immutable" in answer.headers["Cache-Control"]
    assert desk.stranger().get("/desk/static/../visit.py").status_code == 404
