"""Passkeys in Chromium, with its virtual authenticator: coming in, signing in, proving it again."""

import base64
import re
from datetime import timedelta
from typing import Any

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec
from playwright.sync_api import BrowserContext, Page, expect

from bot.operators.audit_log import COMMAND_LINE, Actor
from bot.operators.invite_operator import invite_operator
from bot.operators.roles import Role
from tests.support.browser_desk import BrowserDesk, axe_findings


def authenticator(
    page: Page, *, verified: bool = True, transport: str = "internal"
) -> tuple[Any, str]:
    """A device that makes passkeys, in this page; the session of CDP, and its id."""
    session = page.context.new_cdp_session(page)
    session.send("WebAuthn.enable")
    options = {
        "protocol": "ctap2",
        "transport": transport,
        "hasResidentKey": True,
        "hasUserVerification": True,
        "isUserVerified": verified,
        "automaticPresenceSimulation": True,
    }
    made = session.send("WebAuthn.addVirtualAuthenticator", {"options": options})
    return session, str(made["authenticatorId"])


def add_foreign_key(session: Any, device: str) -> None:
    """Give a device a key for this desk that the desk has never seen."""
    key = ec.generate_private_key(ec.SECP256R1()).private_bytes(
        serialization.Encoding.DER,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    credential = {
        "credentialId": "AAAA",
        "isResidentCredential": True,
        "rpId": "localhost",
        "privateKey": base64.b64encode(key).decode(),
        "userHandle": "MQ==",
        "signCount": 1,
    }
    session.send("WebAuthn.addCredential", {"authenticatorId": device, "credential": credential})


def invitation(desk: BrowserDesk, role: Role | None = Role.OWNER) -> str:
    """The path of a link for Pat."""
    with desk.webhook.database.transaction() as connection:
        actor = Actor("root", COMMAND_LINE)
        return invite_operator("Pat", role, None, connection, desk.now, actor)[1]


def come_in(desk: BrowserDesk, context: BrowserContext | None = None) -> Page:
    """Pat comes in with a new passkey; the page is the desk's first."""
    page = (context or desk.context()).new_page()
    authenticator(page)
    page.goto(f"{desk.url}{invitation(desk, None if context else Role.OWNER)}")
    page.get_by_role("button", name="Make a passkey").click()
    expect(page.get_by_role("heading", name="Recovery codes")).to_be_visible()
    page.get_by_role("button", name="go to the desk").click()
    expect(page).to_have_url(f"{desk.url}/desk")
    return page


def sign_out(page: Page) -> None:
    page.get_by_role("link", name="Pat").click()
    page.get_by_role("button", name="Sign out").click()
    expect(page.get_by_role("heading", name="Sign in", exact=True)).to_be_visible()


def test_a_passkey_comes_in_and_signs_in_again(browser_desk: BrowserDesk) -> None:
    page = come_in(browser_desk)
    sign_out(page)
    page.goto(f"{browser_desk.url}/desk/people")
    page.get_by_role("button", name="Sign in with a passkey").click()
    expect(page).to_have_url(f"{browser_desk.url}/desk/people")


def test_a_passkey_works_by_keyboard(browser_desk: BrowserDesk) -> None:
    page = come_in(browser_desk)
    sign_out(page)
    page.get_by_role("button", name="Sign in with a passkey").focus()
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{browser_desk.url}/desk")


def test_a_passkey_proves_it_again(browser_desk: BrowserDesk) -> None:
    page = come_in(browser_desk)
    browser_desk.webhook.now += timedelta(minutes=15)
    page.get_by_role("link", name="People", exact=True).last.click()
    page.get_by_role("button", name="Invite somebody").click()
    expect(page.get_by_role("heading", name="Show that it is you")).to_be_visible()
    assert axe_findings(page) == []
    page.get_by_role("button", name="Use a passkey").click()
    expect(page.get_by_role("heading", name="Invite somebody")).to_be_visible()


def test_whoever_cannot_show_that_it_is_theirs_does_not_come_in(browser_desk: BrowserDesk) -> None:
    page = come_in(browser_desk)
    sign_out(page)
    thief = browser_desk.open("/desk/sign-in")
    session, device = authenticator(thief, verified=False)
    add_foreign_key(session, device)
    thief.get_by_role("button", name="Sign in with a passkey").click()
    failed = thief.get_by_text("The device gave no answer")
    refused = thief.get_by_text("The passkey was not accepted").first
    expect(failed.or_(refused)).to_be_visible()
    thief.goto(f"{browser_desk.url}/desk")
    expect(thief.get_by_role("heading", name="Sign in", exact=True)).to_be_visible()


def test_a_key_that_we_do_not_know_is_refused_in_a_sentence(browser_desk: BrowserDesk) -> None:
    page = browser_desk.open("/desk/sign-in")
    session, device = authenticator(page)
    add_foreign_key(session, device)
    page.get_by_role("button", name="Sign in with a passkey").click()
    expect(page.get_by_text("The passkey was not accepted").first).to_be_visible()
    assert axe_findings(page) == []


def test_an_answer_is_good_once(browser_desk: BrowserDesk) -> None:
    """Somebody who has read what a browser sent gains nothing by sending it again."""
    page = come_in(browser_desk)
    sign_out(page)
    sent: list[str] = []
    page.on(
        "request",
        lambda request: (
            sent.append(request.post_data or "")
            if request.url.endswith("/sign-in/passkey")
            else None
        ),
    )
    page.get_by_role("button", name="Sign in with a passkey").click()
    expect(page).to_have_url(f"{browser_desk.url}/desk")
    thief = browser_desk.open("/desk/sign-in")
    answer = re.findall(r"answer=([^&]+)", sent[0])[0]
    thief.evaluate(
        """answer => {
            const form = document.querySelector("#passkey");
            form.elements.answer.value = decodeURIComponent(answer.replaceAll("+", " "));
            form.submit();
        }""",
        answer,
    )
    expect(thief.get_by_text("The passkey was not accepted").first).to_be_visible()


def test_a_passkey_is_added_and_removed_but_for_the_last(browser_desk: BrowserDesk) -> None:
    page = come_in(browser_desk)
    page.get_by_role("link", name="Pat").click()
    page.get_by_role("button", name="Remove").first.click()
    expect(page.get_by_text("the only way in which you can sign in")).to_be_visible()
    authenticator(page, transport="usb")
    page.get_by_role("link", name="Add a passkey").click()
    page.get_by_role("button", name="Make a passkey").click()
    expect(page.get_by_text("The passkey is added")).to_be_visible()
    page.get_by_role("button", name="Remove").first.click()
    expect(page.get_by_text("The passkey is removed")).to_be_visible()


def test_whoever_is_invited_again_makes_a_new_passkey_on_the_same_device(
    browser_desk: BrowserDesk,
) -> None:
    page = come_in(browser_desk)
    sign_out(page)
    page.goto(f"{browser_desk.url}{invitation(browser_desk, None)}")
    page.get_by_role("button", name="Make a passkey").click()
    expect(page.get_by_role("heading", name="Recovery codes")).to_be_visible()
