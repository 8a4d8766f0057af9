"""Signing in: invitations, codes, tries, sessions, proof. Passkeys: tests/browser."""

import re
from datetime import timedelta

import pyotp
import pytest
from sqlalchemy import select

from bot.database.schema import desk_sessions, operators, recovery_codes
from bot.operators.audit_log import COMMAND_LINE, Actor
from bot.operators.authenticator_app import set_app
from bot.operators.desk_sessions import IDLE, IDLE_CLOSELY_WATCHED, MAX_SESSION_AGE, PROOF_VALID
from bot.operators.invite_operator import invite_operator
from bot.operators.recovery_codes import new_recovery_codes
from bot.operators.roles import Role
from desk.signing_in.session_cookies import DEVICE_COOKIE
from tests.support.desk_client import Desk, DeskBrowser

SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
SAME = "That did not fit"


def code_of(desk: Desk, secret: str = SECRET) -> str:
    """What the app shows now."""
    return pyotp.TOTP(secret).at(int(desk.now.timestamp()))


def with_app(desk: Desk, role: Role = Role.LOOK, name: str = "Pat") -> None:
    """Somebody who has set up an app."""
    operator = desk.operator(role, name=name)
    with desk.webhook.database.transaction() as connection:
        set_app(operator, SECRET, 0, desk.webhook.keys, connection)


def sign_in(browser: DeskBrowser, name: str, code: str, **more: str) -> int:
    """Try; the status: 303 for whoever is in, 422 for whoever is not."""
    browser.get("/desk/sign-in")
    answer = browser.post("/desk/sign-in", {"name": name, "code": code} | more)
    if answer.status_code == 422:
        assert SAME in answer.text
    return answer.status_code


def invitation(desk: Desk, name: str = "Pat", role: Role | None = Role.LOOK) -> str:
    """The path of a link."""
    with desk.webhook.database.transaction() as connection:
        actor = Actor("root", COMMAND_LINE)
        return invite_operator(name, role, None, connection, desk.now, actor)[1]


def join_with_app(browser: DeskBrowser, path: str, desk: Desk) -> list[str]:
    """Come in by an invitation; the recovery codes."""
    page = browser.get(path)
    assert page.status_code == 200
    secret = re.findall(r'name="secret" value="([A-Z2-7]+)"', page.text)[0]
    answer = browser.post(f"{path}/app", {"secret": secret, "code": code_of(desk, secret)})
    assert answer.status_code == 200
    return re.findall(r"[A-Z2-9]{4}(?:-[A-Z2-9]{4}){3}", answer.text)


# --- invitations


def test_an_invitation_leads_in_and_gives_ten_codes(desk: Desk) -> None:
    browser = desk.stranger()
    codes = join_with_app(browser, invitation(desk), desk)
    assert len(set(codes)) == 10
    assert browser.get("/desk").status_code == 200


def test_an_invitation_is_good_once(desk: Desk) -> None:
    path = invitation(desk)
    join_with_app(desk.stranger(), path, desk)
    second = desk.stranger()
    second.get("/desk/sign-in")
    assert second.get(path).status_code == 410
    fields = {"secret": SECRET, "code": code_of(desk)}
    assert second.post(f"{path}/app", fields).status_code == 410
    assert second.post(f"{path}/passkey/begin").status_code == 410


def test_an_invitation_is_good_for_a_day(desk: Desk) -> None:
    path = invitation(desk)
    desk.webhook.now += timedelta(hours=24)
    assert desk.stranger().get(path).status_code == 410


def test_a_second_invitation_ends_the_first(desk: Desk) -> None:
    first, second = invitation(desk), invitation(desk, role=None)
    assert desk.stranger().get(first).status_code == 404
    assert desk.stranger().get(second).status_code == 200


def test_whoever_is_invited_again_has_no_other_way_in(desk: Desk) -> None:
    old = desk.stranger()
    codes = join_with_app(old, invitation(desk), desk)
    again = desk.stranger()
    join_with_app(again, invitation(desk, role=None), desk)
    assert old.get("/desk").status_code == 303
    assert sign_in(desk.stranger(), "Pat", codes[0]) == 422


def test_an_invitation_that_was_never_made_is_not_there(desk: Desk) -> None:
    assert desk.stranger().get("/desk/invitation/guessed").status_code == 404


def test_a_wrong_code_leaves_the_invitation(desk: Desk) -> None:
    path, browser = invitation(desk), desk.stranger()
    browser.get(path)
    answer = browser.post(f"{path}/app", {"secret": SECRET, "code": "000000"})
    assert answer.status_code == 422
    assert SECRET[:8] in answer.text, "the app that was scanned stays the same"
    assert len(join_with_app(browser, path, desk)) == 10


# --- codes


def test_a_code_of_the_app_signs_in(desk: Desk) -> None:
    with_app(desk)
    browser = desk.stranger()
    assert sign_in(browser, "pat", code_of(desk)) == 303
    assert browser.get("/desk").status_code == 200


def test_a_code_is_good_once(desk: Desk) -> None:
    with_app(desk)
    assert sign_in(desk.stranger(), "Pat", code_of(desk)) == 303
    assert sign_in(desk.stranger(), "Pat", code_of(desk)) == 422


@pytest.mark.parametrize(("seconds", "status"), [(-30, 303), (30, 303), (-90, 422), (90, 422)])
def test_a_clock_may_be_wrong_by_half_a_minute(desk: Desk, seconds: int, status: int) -> None:
    with_app(desk)
    code = pyotp.TOTP(SECRET).at(int(desk.now.timestamp()) + seconds)
    assert sign_in(desk.stranger(), "Pat", code) == status


@pytest.mark.parametrize("code", ["", "0", "１２３４５６", "12345 ", "a" * 999, "000000"])
def test_what_is_no_code_signs_nobody_in(desk: Desk, code: str) -> None:
    with_app(desk)
    assert sign_in(desk.stranger(), "Pat", code) == 422


def test_a_recovery_code_is_good_once_and_told_to_owners(desk: Desk) -> None:
    owner = desk.signed_in(Role.OWNER)
    operator = desk.operator(Role.LOOK, name="Pat")
    with desk.webhook.database.transaction() as connection:
        code = new_recovery_codes(operator, connection)[3]
    assert sign_in(desk.stranger(), "Pat", code.lower().replace("-", " ")) == 303
    assert sign_in(desk.stranger(), "Pat", code) == 422
    assert "Pat signed in with a recovery code" in owner.get("/desk").text


def test_a_code_of_somebody_else_is_none(desk: Desk) -> None:
    operator = desk.operator(Role.LOOK, name="Pat")
    desk.operator(Role.OWNER, name="Sam")
    with desk.webhook.database.transaction() as connection:
        codes = new_recovery_codes(operator, connection)
    assert sign_in(desk.stranger(), "Sam", codes[0]) == 422


# --- tries


def test_after_five_wrong_codes_even_the_right_one_waits(desk: Desk) -> None:
    with_app(desk)
    for number in range(5):
        browser = DeskBrowser(desk.webhook, f"203.0.113.{number}")
        assert sign_in(browser, "Pat", "000000") == 422
    assert sign_in(DeskBrowser(desk.webhook, "203.0.113.9"), "PAT ", code_of(desk)) == 422
    desk.webhook.now += timedelta(minutes=15)
    assert sign_in(desk.stranger(), "Pat", code_of(desk)) == 303


def test_an_address_that_tries_many_names_waits(desk: Desk) -> None:
    with_app(desk)
    browser = desk.stranger()
    for number in range(5):
        assert sign_in(browser, f"guess {number}", "000000") == 422
    assert sign_in(browser, "Pat", code_of(desk)) == 422
    assert sign_in(DeskBrowser(desk.webhook, "203.0.113.9"), "Pat", code_of(desk)) == 303


def test_an_unknown_name_gets_the_same_answer(desk: Desk) -> None:
    with_app(desk)

    def said(name: str) -> str:
        browser = desk.stranger()
        browser.get("/desk/sign-in")
        answer = browser.post("/desk/sign-in", {"name": name, "code": "000000"})
        return re.sub(r'value="[0-9a-f]{32}"', "", answer.text).replace(name, "NAME")

    assert said("Pat") == said("Quinn")


def test_twenty_wrong_codes_a_day_are_told_to_the_owners(desk: Desk) -> None:
    owner = desk.signed_in(Role.OWNER)
    with_app(desk)
    for number in range(20):
        sign_in(DeskBrowser(desk.webhook, f"203.0.113.{number}"), "Pat", "000000")
        desk.webhook.now += timedelta(minutes=4)
        owner.get("/desk")
    assert "twenty wrong codes for Pat" in owner.get("/desk").text
    desk.webhook.now += timedelta(hours=1)
    assert sign_in(desk.stranger(), "Pat", code_of(desk)) == 422
    desk.webhook.now += timedelta(days=1)
    assert sign_in(desk.stranger(), "Pat", code_of(desk)) == 303


# --- sessions


def test_a_cookie_is_dead_after_sign_out(desk: Desk) -> None:
    browser, thief = desk.signed_in(Role.LOOK), desk.stranger()
    thief.set_cookie(browser.cookie())
    assert thief.get("/desk").status_code == 200
    browser.get("/desk/account")
    assert browser.post("/desk/sign-out").status_code == 303
    assert thief.get("/desk").status_code == 303
    assert browser.cookie() == ""


@pytest.mark.parametrize(
    ("role", "idle"),
    [
        (Role.LOOK, IDLE),
        (Role.LISTS, IDLE),
        (Role.RUN, IDLE_CLOSELY_WATCHED),
        (Role.OWNER, IDLE_CLOSELY_WATCHED),
    ],
)
def test_a_session_ends_when_nobody_uses_it(desk: Desk, role: Role, idle: timedelta) -> None:
    browser = desk.signed_in(role)
    for _ in range(3):
        desk.webhook.now += idle - timedelta(seconds=1)
        assert browser.get("/desk").status_code == 200
    desk.webhook.now += idle
    assert browser.get("/desk").status_code == 303


def test_no_session_lasts_for_ever(desk: Desk) -> None:
    browser = desk.signed_in(Role.LOOK)
    for _ in range(int(MAX_SESSION_AGE / timedelta(hours=6)) - 1):
        desk.webhook.now += timedelta(hours=6)
        assert browser.get("/desk").status_code == 200
    desk.webhook.now += timedelta(hours=6)
    assert browser.get("/desk").status_code == 303


def test_sessions_are_seen_and_ended(desk: Desk) -> None:
    with_app(desk)
    first = desk.stranger()
    sign_in(first, "Pat", code_of(desk))
    desk.webhook.now += timedelta(minutes=1)
    second = desk.stranger()
    sign_in(second, "Pat", code_of(desk))
    second.get("/desk/account")
    assert second.post("/desk/account/sessions/end-others").status_code == 303
    assert first.get("/desk").status_code == 303
    assert second.get("/desk").status_code == 200


def test_nobody_ends_a_session_of_somebody_else(desk: Desk) -> None:
    other = desk.signed_in(Role.LOOK)
    browser = desk.signed_in(Role.RUN)
    with desk.webhook.database.reading() as connection:
        ids = connection.scalars(select(desk_sessions.c.id)).all()
    codes = {browser.post(f"/desk/account/sessions/{one}/end").status_code for one in ids}
    assert codes == {303, 404}
    assert other.get("/desk").status_code == 200


def test_signing_in_begins_another_session(desk: Desk) -> None:
    """A cookie that somebody planted before is worth nothing after."""
    with_app(desk)
    browser = desk.stranger()
    browser.set_cookie("planted")
    assert sign_in(browser, "Pat", code_of(desk)) == 303
    assert browser.cookie() != "planted"


def test_a_new_device_is_told_to_the_other_owners_once(desk: Desk) -> None:
    with_app(desk, Role.OWNER)
    other = desk.signed_in(Role.OWNER, name="Sam")
    browser = desk.stranger()
    sign_in(browser, "Pat", code_of(desk))
    assert "Pat signed in from a device that is new here" in other.get("/desk").text
    assert "device that is new" not in browser.get("/desk").text
    notice = re.findall(r'name="last" value="(\d+)"', other.get("/desk").text)[0]
    other.post("/desk/notices/seen", {"last": notice})
    assert "device that is new" not in other.get("/desk").text
    browser.get("/desk/account")
    browser.post("/desk/sign-out")
    desk.webhook.now += timedelta(minutes=1)
    assert browser.cookie(DEVICE_COOKIE)
    sign_in(browser, "Pat", code_of(desk))
    assert "device that is new" not in other.get("/desk").text


@pytest.mark.parametrize(
    "wanted",
    [
        "https://evil.example.net",
        "//evil.example.net",
        "/\\evil.example.net",
        "/desk/../webhooks/sms",
        "/deskevil",
        "javascript:alert(1)",
        "/desk\r\nX: 1",
        "",
    ],
)
def test_nobody_is_led_away_from_the_desk(desk: Desk, wanted: str) -> None:
    with_app(desk)
    browser = desk.stranger()
    browser.get("/desk/sign-in")
    fields = {"name": "Pat", "code": code_of(desk), "next": wanted}
    assert browser.post("/desk/sign-in", fields).headers["Location"] == "/desk"


def test_after_signing_in_the_page_that_was_wanted_comes(desk: Desk) -> None:
    with_app(desk)
    browser = desk.stranger()
    wanted = {"next": "/desk/account?line=1"}
    browser.get("/desk/sign-in")
    fields = {"name": "Pat", "code": code_of(desk)} | wanted
    assert browser.post("/desk/sign-in", fields).headers["Location"] == wanted["next"]


# --- proof


def test_what_matters_asks_again_after_a_quarter_of_an_hour(desk: Desk) -> None:
    with_app(desk)
    browser = desk.stranger()
    sign_in(browser, "Pat", code_of(desk))
    assert browser.get("/desk/account/app").status_code == 200
    desk.webhook.now += PROOF_VALID
    answer = browser.get("/desk/account/app")
    assert answer.status_code == 303
    assert answer.headers["Location"] == "/desk/prove?next=%2Fdesk%2Faccount%2Fapp"
    page = browser.get(answer.headers["Location"])
    fields = {"code": "000000", "next": "/desk/account/app"}
    assert "code" in page.text
    assert browser.post("/desk/prove", fields).status_code == 422
    answer = browser.post("/desk/prove", fields | {"code": code_of(desk)})
    assert answer.headers["Location"] == "/desk/account/app"
    assert browser.get("/desk/account/app").status_code == 200


def test_a_form_that_was_sent_too_late_does_nothing_and_leads_back(desk: Desk) -> None:
    browser = desk.signed_in(Role.LOOK)
    desk.webhook.now += PROOF_VALID
    referrer = f"{desk.webhook.settings.public_url}/desk/account"
    answer = browser.post("/desk/account/codes", None, Referer=referrer)
    assert answer.headers["Location"] == "/desk/prove?next=%2Fdesk%2Faccount"
    with desk.webhook.database.reading() as connection:
        assert connection.execute(select(recovery_codes)).all() == []


def test_an_app_is_set_up_and_signs_in(desk: Desk) -> None:
    browser = desk.signed_in(Role.LOOK, name="Pat")
    page = browser.get("/desk/account/app")
    secret = re.findall(r'name="secret" value="([A-Z2-7]+)"', page.text)[0]
    answer = browser.post("/desk/account/app", {"secret": secret, "code": code_of(desk, secret)})
    assert answer.status_code == 303
    desk.webhook.now += timedelta(minutes=1)
    assert sign_in(desk.stranger(), "Pat", code_of(desk, secret)) == 303


def test_the_secret_of_an_app_is_kept_sealed(desk: Desk) -> None:
    with_app(desk)
    with desk.webhook.database.reading() as connection:
        kept = connection.scalars(select(operators.c.totp)).one()
    assert SECRET.encode() not in kept


def test_the_language_is_chosen(desk: Desk) -> None:
    browser = desk.signed_in(Role.LOOK)
    browser.post("/desk/account/language", {"language": "es"})
    assert 'lang="es"' in browser.get("/desk").text
    browser.post("/desk/account/language", {"language": "xx"})
    assert 'lang="es"' in browser.get("/desk").text
