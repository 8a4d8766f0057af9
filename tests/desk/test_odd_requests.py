"""What no page of ours sends: other hosts, methods, ids, signs and sizes; asked of every route."""

import re

import pytest
from sqlalchemy import select
from werkzeug.test import EnvironBuilder

from bot.database.schema import alarms
from bot.monitoring.alarms import AlarmKind, raise_alarm
from bot.operators.roles import Role
from desk.desk_features import desk_rules
from desk.signing_in.session_cookies import DEVICE_COOKIE
from desk.visit import SESSION_COOKIE, VISIT_COOKIE
from tests.desk.test_signing_in import code_of, with_app
from tests.support.desk_client import Desk
from tests.support.webhook_client import URL
from tests.support.whole_database import whole_database

HUGE = "99999999999999999999"


# --- cookies and headers


def test_every_cookie_is_for_this_host_alone_and_for_no_script(desk: Desk) -> None:
    with_app(desk)
    browser = desk.stranger()
    set_by = [browser.get("/desk/sign-in")]
    fields = {"name": "Pat", "code": code_of(desk)}
    set_by.append(browser.post("/desk/sign-in", fields))
    browser.get("/desk/account")
    set_by.append(browser.post("/desk/sign-out"))
    cookies = [line for answer in set_by for line in answer.headers.getlist("Set-Cookie")]
    assert {line.partition("=")[0] for line in cookies} == {
        SESSION_COOKIE,
        VISIT_COOKIE,
        DEVICE_COOKIE,
    }
    for line in cookies:
        attributes = {part.strip().casefold() for part in line.split(";")[1:]}
        assert {"secure", "httponly", "samesite=strict", "path=/"} <= attributes, line
        assert not any(one.startswith("domain") for one in attributes), line
        assert line.startswith("__Host-")


@pytest.mark.parametrize("path", ["/desk//people", "/desk/people//", "//desk/people", "/desk///"])
def test_no_answer_repeats_the_host_that_was_asked_for(desk: Desk, path: str) -> None:
    for browser in (desk.stranger(), desk.signed_in(Role.OWNER)):
        answer = browser.client.get(path, base_url="https://evil.example.net")
        assert answer.status_code in (303, 404)
        assert "evil" not in str(answer.headers) + answer.text


def test_no_page_is_answered_past_the_gate(desk: Desk) -> None:
    """Nobody's address is known there, nobody is counted, and no thread is saved."""
    browser = desk.signed_in(Role.OWNER)
    inner = desk.webhook.app.extensions["desk_gate"]._application
    cookie = f"{SESSION_COOKIE}={browser.cookie()}"
    for rule in desk_rules():
        told: list[str] = []
        path = f"/desk{re.sub(r'<[^>]+>', '1', rule.path)}"
        environ = EnvironBuilder(path, URL, method=rule.method, headers=[("Cookie", cookie)])
        list(inner(environ.get_environ(), lambda status, headers, told=told: told.append(status)))
        assert told == ["404 NOT FOUND"], path


def test_a_false_host_changes_no_page_and_no_link(desk: Desk) -> None:
    browser = desk.signed_in(Role.OWNER)
    lies = dict.fromkeys(("Host", "X-Forwarded-Host"), "evil.example.net")
    lies["Cookie"] = f"{SESSION_COOKIE}={browser.cookie()}"
    browser.client = desk.webhook.app.test_client(use_cookies=False)
    for path in ("/desk", "/desk/people", "/desk/sign-in", "/desk/nothing"):
        answer = browser.get(path, **lies)
        assert "evil" not in answer.text + str(answer.headers)
    fields: dict[str, str | list[str]] = {"name": "Pat", "role": "look", "lines": ["all"]}
    made = browser.post("/desk/people/invite", fields, **lies)
    assert f"{URL}/desk/invitation/" in made.text
    assert "evil" not in made.text


@pytest.mark.parametrize("role", [None, Role.OWNER])
@pytest.mark.parametrize("method", ["HEAD", "OPTIONS", "PUT", "DELETE", "PATCH", "TRACE"])
def test_other_methods_do_nothing(desk: Desk, method: str, role: Role | None) -> None:
    """And no header or field makes a method another one."""
    browser = desk.signed_in(role) if role else desk.stranger()
    before = whole_database(desk.webhook.database)
    for rule in desk_rules():
        path = f"/desk{re.sub(r'<[^>]+>', '1', rule.path)}"
        answer = browser.client.open(
            path,
            method=method,
            base_url=URL,
            data={"token": browser.form_token, "_method": "POST"} if method != "HEAD" else None,
            headers={
                "Sec-Fetch-Site": "same-origin",
                "Origin": URL,
                "X-HTTP-Method-Override": rule.method,
            },
        )
        assert answer.status_code in {403, 404, 405, 410} or answer.data == b"", (method, path)
        assert "Location" not in answer.headers or method == "HEAD", (method, path)
    assert whole_database(desk.webhook.database) == before


def test_a_page_that_only_a_machine_asks_for_takes_no_message_away(desk: Desk) -> None:
    owner = desk.signed_in(Role.OWNER)
    desk.operator(Role.LOOK, name="Pat")
    owner.post("/desk/people/2/remove")
    owner.client.head("/desk/people", base_url=URL)
    assert "Pat has no access any more" in owner.get("/desk/people").text


def test_a_body_that_is_too_large_is_refused_and_not_kept(desk: Desk) -> None:
    browser = desk.signed_in(Role.OWNER)
    for rule in desk_rules():
        if rule.method == "POST":
            path = f"/desk{re.sub(r'<[^>]+>', '1', rule.path)}"
            answer = browser.post(path, {"name": "x" * 30_000})
            assert answer.status_code == 413, path
            assert answer.headers["Cache-Control"] == "no-store"


# --- what is typed


@pytest.mark.parametrize("role", [Role.LOOK, Role.OWNER])
def test_an_id_that_no_row_can_have_is_not_there(desk: Desk, role: Role) -> None:
    """An error of ours would ring whoever looks after the machine, as often as anybody likes."""
    browser = desk.signed_in(role)
    for rule in desk_rules():
        if "<int:" in rule.path:
            path = f"/desk{re.sub(r'<[^>]+>', HUGE, rule.path)}"
            answer = browser.get(path) if rule.method == "GET" else browser.post(path)
            assert answer.status_code in (403, 404), path
    with desk.webhook.database.reading() as connection:
        assert connection.execute(select(alarms)).all() == []


@pytest.mark.parametrize("sign", ["\0", "\x1b]0;x\x07", "\x7f", "\x9b31m"], ids=repr)
def test_what_nobody_types_is_refused_everywhere(desk: Desk, sign: str) -> None:
    """PostgreSQL keeps no NUL, and a terminal that shows the audit log obeys an escape."""
    browser = desk.signed_in(Role.OWNER)
    for rule in desk_rules():
        if rule.endpoint == "desk.static_file":
            continue
        path = f"/desk{re.sub(r'<[^>]+>', '1', rule.path)}"
        if rule.method == "POST":
            answer = browser.post(path, {"reason": f"a{sign}b"})
        else:
            answer = browser.client.get(path, query_string={"who": f"a{sign}b"}, base_url=URL)
        assert answer.status_code == 400, path
    assert browser.get("/desk/hotlines/a%00b").status_code == 400


@pytest.mark.parametrize(
    ("path", "fields"),
    [
        ("/desk/people/invite", {"role": "look", "lines": ["all"], "name": "x" * 5000}),
        ("/desk/lines/2/change", {"what": "name", "confirmed": "yes", "value": "x" * 5000}),
        ("/desk/lines/2/change", {"what": "phone", "confirmed": "yes", "value": "5" * 5000}),
        ("/desk/lines/2/change", {"what": "countries", "confirmed": "yes", "value": "US," * 5000}),
        ("/desk/lines/2/change", {"what": "add_number", "confirmed": "yes", "value": "5" * 5000}),
        ("/desk/blocked", {"phone": "4025550166", "reason": "x" * 5000}),
        ("/desk/blocked", {"phone": "4" * 5000}),
        (
            "/desk/hotlines/rung",
            {"hotline": "us-samhsa", "result": "changed", "outcome": "x" * 5000},
        ),
        ("/desk/wording/sign-off", {"kind": "replies", "language": "en", "profession": "x" * 5000}),
        ("/desk/account/language", {"language": "e" * 5000}),
        ("/desk/sign-in", {"name": "x" * 5000, "code": "0" * 5000}),
        ("/desk/notices/seen", {"last": "9" * 5000}),
        ("/desk/wording/comments/settle", {"comment": "9" * 5000}),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_what_is_too_long_is_refused_in_words(
    desk: Desk, path: str, fields: dict[str, str | list[str]]
) -> None:
    browser = desk.signed_in(Role.OWNER)
    browser.get("/desk/sign-in" if "sign-in" in path else "/desk/account")
    answer = browser.post(path, fields)
    assert answer.status_code in (303, 404, 422), answer.text[:2000]
    with desk.webhook.database.reading() as connection:
        assert connection.execute(select(alarms)).all() == []


@pytest.mark.parametrize("reason", ["402-555-0163 texts all night", "it is (402) 555 0163"])
def test_a_reason_for_a_mute_names_no_number(desk: Desk, reason: str) -> None:
    with desk.webhook.database.transaction() as connection:
        raise_alarm(connection, AlarmKind.FEED_STALE, desk.now)
    browser = desk.signed_in(Role.RUN)
    path = f"/desk/alarms/{AlarmKind.FEED_STALE.value}".replace(" ", "%20")
    answer = browser.post(f"{path}/mute", {"hours": "1", "reason": reason})
    assert answer.status_code == 422
    assert "without a number of anybody" in answer.text
