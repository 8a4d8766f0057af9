"""Lines and blocked numbers, as somebody does it: with a mouse, with keys, without scripts."""

import pytest
from playwright.sync_api import Page

from bot.operators.roles import Role
from bot.people import helplines
from bot.people.blocklist import add_blocked
from tests.support.browser_desk import BrowserDesk, axe_findings


def zone(desk: BrowserDesk) -> str:
    with desk.webhook.database.reading() as connection:
        return helplines.line_record("River Line", connection).line.zone


@pytest.mark.parametrize("path", ["/desk/lines", "/desk/lines/2", "/desk/lines/1"])
def test_the_pages_of_a_line_can_be_used_by_everybody(browser_desk: BrowserDesk, path: str) -> None:
    browser_desk.check_page(path, Role.RUN)


@pytest.mark.parametrize("scripts", [True, False])
def test_a_line_is_changed_with_a_mouse(browser_desk: BrowserDesk, scripts: bool) -> None:
    page = browser_desk.open("/desk/lines", Role.RUN, java_script_enabled=scripts)
    page.click("text=River Line >> visible=true >> nth=-1")
    page.click("text=Change Time zone")
    page.fill("#value", "CST")
    page.click("text=See what changes")
    assert "America/Chicago" in page.locator(".errors").inner_text()
    page.fill("#value", "America/Chicago")
    page.click("text=See what changes")
    assert "do not move" in page.inner_text("main")
    assert zone(browser_desk) == "America/Denver"
    page.click("text=Change it")
    assert page.locator(".message.good").count() == 1
    assert zone(browser_desk) == "America/Chicago"


def press_until(page: Page, words: str) -> None:
    """Go on by the key Tab until what is in focus says this."""
    for _ in range(60):
        page.keyboard.press("Tab")
        focused = page.evaluate("document.activeElement.innerText || document.activeElement.id")
        if words in focused:
            return
    raise AssertionError(f"{words} is not reached")


def test_a_line_is_changed_with_keys_alone(browser_desk: BrowserDesk) -> None:
    page = browser_desk.open("/desk/lines/2/change?what=zone", Role.RUN)
    press_until(page, "value")
    page.keyboard.press("Control+a")
    page.keyboard.type("America/Chicago")
    page.keyboard.press("Enter")
    page.wait_for_selector("text=do not move")
    press_until(page, "Change it")
    page.keyboard.press("Enter")
    page.wait_for_selector(".message.good")
    assert zone(browser_desk) == "America/Chicago"


def test_the_forms_can_be_used_by_everybody(browser_desk: BrowserDesk) -> None:
    for what in ("zone", "language", "add_number"):
        browser_desk.check_page(f"/desk/lines/2/change?what={what}", Role.RUN)
    page = browser_desk.open("/desk/lines/2/change?what=zone", Role.RUN)
    page.fill("#value", "nowhere")
    page.click("text=See what changes")
    assert axe_findings(page) == []
    assert page.evaluate("document.activeElement.className") == "message bad errors"
    page.fill("#value", "Central")
    page.click("text=See what changes")
    assert axe_findings(page) == []


@pytest.mark.parametrize("scripts", [True, False])
def test_a_number_is_blocked_and_answered_again(browser_desk: BrowserDesk, scripts: bool) -> None:
    page = browser_desk.open("/desk/blocked", Role.RUN, java_script_enabled=scripts)
    page.fill("#phone", "402-555-0166")
    page.fill("#reason", "insults")
    page.keyboard.press("Enter")
    page.wait_for_selector("text=Done")
    assert "0166" not in page.content()
    assert "0166" not in page.url
    page.click("text=Answer 66 again")
    page.wait_for_selector("text=No number is blocked")


def test_the_blocked_page_can_be_used_by_everybody(browser_desk: BrowserDesk) -> None:
    browser_desk.check_page("/desk/blocked", Role.RUN)
    with browser_desk.webhook.database.transaction() as connection:
        keys, now = browser_desk.webhook.keys, browser_desk.now
        add_blocked("+14025550166", keys, connection, now, "insults")
    browser_desk.check_page("/desk/blocked", Role.RUN)
