"""What somebody may try at the desk who means harm, or has a stolen cookie, a role, a line, a name
of an operator, or a proxy that passes everything on."""

import re
from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.database.schema import (
    alarms,
    desk_notices,
    operator_invitations,
    operators,
    sign_in_failures,
)
from bot.monitoring.alarms import AlarmKind, raise_alarm
from bot.operators.audit_log import COMMAND_LINE, Actor
from bot.operators.desk_sessions import PROOF_VALID
from bot.operators.invitations import invite
from bot.operators.invite_operator import invite_operator
from bot.operators.recovery_codes import new_recovery_codes
from bot.operators.roles import Permission, Role
from desk.desk_features import desk_rules
from desk.routing import DeskRule
from desk.signing_in.session_cookies import DEVICE_COOKIE
from desk.visit import SESSION_COOKIE, VISIT_COOKIE
from tests.desk.test_signing_in import code_of, join_with_app, sign_in, with_app
from tests.support.desk_client import Desk, DeskBrowser
from tests.support.webhook_client import URL
from tests.support.whole_database import whole_database

HUGE = "99999999999999999999"


def from_address(desk: Desk, number: int) -> DeskBrowser:
    return DeskBrowser(desk.webhook, f"198.51.100.{number}")


# --- the way in


def test_a_right_code_forgives_no_wrong_one(desk: Desk) -> None:
    """Or whoever guesses would begin anew each time that the owner of the name signs in."""
    with_app(desk)
    for number in range(4):
        sign_in(from_address(desk, number), "Pat", "000000")
    assert sign_in(desk.stranger(), "Pat", code_of(desk)) == 303
    desk.webhook.now += timedelta(minutes=1)
    assert sign_in(from_address(desk, 9), "Pat", "000000") == 422
    desk.webhook.now += timedelta(minutes=1)
    assert sign_in(desk.stranger(), "Pat", code_of(desk)) == 422, "that was the fifth"


def test_who_guesses_between_two_right_codes_is_told_of_on_the_same_day(desk: Desk) -> None:
    owner = desk.signed_in(Role.OWNER)
    with_app(desk)
    for number in range(5):
        for more in range(4):
            sign_in(from_address(desk, number * 4 + more), "Pat", "000000")
        sign_in(desk.stranger(), "Pat", code_of(desk))
        desk.webhook.now += timedelta(minutes=16)
        owner.get("/desk")
    assert "twenty wrong codes for Pat" in owner.get("/desk").text


def test_a_right_code_counts_as_no_try_at_all(desk: Desk) -> None:
    with_app(desk)
    for _ in range(7):
        assert sign_in(desk.stranger(), "Pat", code_of(desk)) == 303
        desk.webhook.now += timedelta(minutes=1)
    with desk.webhook.database.reading() as connection:
        assert connection.execute(select(sign_in_failures)).all() == []


def test_a_proof_has_no_tries_of_its_own(desk: Desk) -> None:
    """Who has a cookie and no code does not get five more."""
    with_app(desk)
    thief = desk.stranger()
    sign_in(thief, "Pat", code_of(desk))
    thief.get("/desk/prove")
    for _ in range(5):
        assert thief.post("/desk/prove", {"code": "000000"}).status_code == 422
    desk.webhook.now += timedelta(minutes=1)
    assert thief.post("/desk/prove", {"code": code_of(desk)}).status_code == 422
    assert sign_in(from_address(desk, 1), "Pat", code_of(desk)) == 422


def test_a_code_that_signed_in_proves_nothing_after(desk: Desk) -> None:
    """Whoever looked over a shoulder has it, too."""
    with_app(desk)
    browser = desk.stranger()
    code = code_of(desk)
    sign_in(browser, "Pat", code)
    browser.get("/desk/prove")
    assert browser.post("/desk/prove", {"code": code}).status_code == 422


def test_a_code_of_somebody_else_proves_nothing(desk: Desk) -> None:
    browser, other = desk.signed_in(Role.OWNER), desk.operator(Role.LOOK, name="Pat")
    with desk.webhook.database.transaction() as connection:
        codes = new_recovery_codes(other, connection)
    browser.get("/desk/prove")
    assert browser.post("/desk/prove", {"code": codes[0], "name": "Pat"}).status_code == 422


def test_two_links_at_once_lead_to_one_way_in(desk: Desk) -> None:
    """Two owners may press the button at the same moment. Who comes in by one ends the other."""
    operator = desk.operator(Role.OWNER, name="Pat")
    with desk.webhook.database.transaction() as connection:
        first = invite(operator, connection, desk.now)
        kept = connection.execute(select(operator_invitations)).one()
        second = invite(operator, connection, desk.now)
        connection.execute(operator_invitations.insert().values(kept._mapping))
    assert join_with_app(desk.stranger(), second, desk)
    assert desk.stranger().get(first).status_code == 404


def test_a_planted_session_is_not_taken_over(desk: Desk) -> None:
    """Neither by signing in nor by an invitation; and the forms of before are good no more."""
    thief = desk.signed_in(Role.LOOK, name="Thief")
    planted, browser = thief.cookie(), desk.stranger()
    browser.set_cookie(planted)
    with desk.webhook.database.transaction() as connection:
        actor = Actor("root", COMMAND_LINE)
        path = invite_operator("Pat", Role.LOOK, None, connection, desk.now, actor)[1]
    join_with_app(browser, path, desk)
    assert browser.cookie() != planted
    assert "Pat" in browser.get("/desk/account").text
    assert browser.post("/desk/sign-out", {"token": thief.form_token}).status_code == 403


@pytest.mark.parametrize(
    "wanted", ["/desk/%2e%2e/x", "/desk/.%2E/x", "/desk/%5c%5cevil", "/desk?%2e."]
)
def test_nobody_is_led_away_by_what_browsers_read_as_dots(desk: Desk, wanted: str) -> None:
    with_app(desk)
    browser = desk.stranger()
    browser.get("/desk/sign-in")
    fields = {"name": "Pat", "code": code_of(desk), "next": wanted}
    assert browser.post("/desk/sign-in", fields).headers["Location"] == "/desk"


@pytest.mark.parametrize(
    "referrer", ["https://evil.example.net/desk", f"{URL}.evil.example/desk", f"{URL}/webhooks"]
)
def test_a_proof_leads_back_to_no_other_site(desk: Desk, referrer: str) -> None:
    browser = desk.signed_in(Role.LOOK)
    desk.webhook.now += PROOF_VALID
    answer = browser.post("/desk/account/codes", None, Referer=referrer)
    assert answer.headers["Location"] == "/desk/prove?next=%2Fdesk"


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


# --- what a role, a line or a stolen screen does not give


def test_what_cannot_be_divided_is_for_who_has_all_lines(desk: Desk) -> None:
    """Alarms, the doctor and blocked numbers name other lines, or people of theirs."""
    with desk.webhook.database.transaction() as connection:
        raise_alarm(connection, AlarmKind.FEED_STALE, desk.now, "River Line")
    one_line = desk.signed_in(Role.RUN, {1})
    for path in ("/desk/doctor", "/desk/blocked", "/desk/alarms/feed%20old"):
        assert desk.signed_in(Role.RUN).get(path).status_code == 200, path
        assert one_line.get(path).status_code == 403, path
    pages = one_line.get("/desk").text
    assert 'href="/desk/doctor"' not in pages
    assert "River Line" not in pages


def test_whoever_is_owner_no_more_is_not_told_what_owners_are(desk: Desk) -> None:
    owner, former = desk.signed_in(Role.OWNER), desk.signed_in(Role.OWNER, name="Former")
    with_app(desk)
    sign_in(desk.stranger(), "Pat", code_of(desk))
    assert "device that is new" in former.get("/desk").text
    owner.post("/desk/people/2/role", {"role": "look", "lines": ["1"]})
    assert "device that is new" not in former.get("/desk").text
    with desk.webhook.database.reading() as connection:
        assert set(connection.scalars(select(desk_notices.c.operator_id))) == {1}


def test_a_page_that_is_open_while_a_role_ends_does_nothing(desk: Desk) -> None:
    """The form was loaded as an owner, and is sent as one who may look, or as nobody."""
    owner, pat = desk.signed_in(Role.OWNER), desk.signed_in(Role.OWNER, name="Pat")
    pat.get("/desk/people/invite")
    fields: dict[str, str | list[str]] = {"name": "Friend", "role": "owner", "lines": ["all"]}
    owner.post("/desk/people/2/role", {"role": "look", "lines": ["all"]})
    assert pat.post("/desk/people/invite", fields).status_code == 403
    owner.post("/desk/people/2/remove")
    assert pat.post("/desk/people/invite", fields).status_code == 403
    again = desk.signed_in(Role.OWNER, name="Pat")
    assert again.post("/desk/people/invite", fields | {"token": pat.form_token}).status_code == 403
    with desk.webhook.database.reading() as connection:
        assert "Friend" not in connection.scalars(select(operators.c.name)).all()


def must_be_proved(rule: DeskRule) -> bool:
    """What a stolen screen must not do: people, ways in, where people are sent, what they are told,
    what leaves the desk."""
    dangerous = r"/lines/.*/change|/hotlines/.*change|/blocked|\.csv$|/account/(passkey|app|codes)"
    translators = rule.path.startswith("/wording")  # sentences, which stand in the source
    if rule.access.needs is Permission.OWN and rule.method == "POST":
        return True
    return bool(re.search(dangerous, rule.path)) and not translators


def test_what_matters_asks_for_a_proof_also_of_a_form_that_is_sent_at_once(desk: Desk) -> None:
    browser = desk.signed_in(Role.OWNER)
    desk.webhook.now += PROOF_VALID
    browser.get("/desk/account")
    proved = [rule for rule in desk_rules() if rule.access.proof]
    assert {rule.view.__name__ for rule in desk_rules() if must_be_proved(rule)} == {
        rule.view.__name__ for rule in proved if must_be_proved(rule)
    }
    ids = {"line": "1", "operator": "1", "session": "1", "passkey": "1", "override": "1"}
    for rule in proved:
        path = "/desk" + re.sub(
            r"<(?:int:)?(\w+)>", lambda found: ids.get(found[1], "us-samhsa"), rule.path
        )
        answer = browser.get(path) if rule.method == "GET" else browser.post(path)
        if answer.status_code != 404:  # of what is not there
            assert answer.status_code == 303, path
            assert answer.headers["Location"].startswith("/desk/prove?"), path
    with desk.webhook.database.reading() as connection:
        assert len(connection.execute(select(operators.c.id)).all()) == 1
