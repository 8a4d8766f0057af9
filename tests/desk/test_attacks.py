"""What somebody may try at the desk who means harm, or has a stolen cookie, a role, a line, a name
of an operator, or a proxy that passes everything on."""

import re
from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.database.schema import (
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
from tests.desk.test_signing_in import code_of, join_with_app, sign_in, with_app
from tests.support.desk_client import Desk, DeskBrowser
from tests.support.webhook_client import URL


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
