"""The phone in Chromium: by mouse, by keyboard, without scripts."""

import pytest
from playwright.sync_api import Page, expect

from bot.operators.roles import Role
from tests.support.browser_desk import BrowserDesk, axe_findings
from tests.support.factories import make_meeting
from tests.transcripts.lists import MEETING_LISTS


@pytest.fixture
def phone_desk(browser_desk: BrowserDesk) -> BrowserDesk:
    browser_desk.webhook.set_meetings(MEETING_LISTS["omaha"])
    return browser_desk


def begin(page: Page, two: bool = False) -> None:
    page.click("summary:has-text('A new conversation')")
    page.fill("#begin_clock", "18:40")
    if two:
        page.check("[name=two]")
    page.click("text='Begin'")


def test_everybody_can_use_the_page(phone_desk: BrowserDesk) -> None:
    phone_desk.check_page("/desk/phone", Role.RUN)


@pytest.mark.parametrize("scripts", [True, False])
def test_a_conversation_with_and_without_scripts(phone_desk: BrowserDesk, scripts: bool) -> None:
    page = phone_desk.open("/desk/phone", Role.RUN, java_script_enabled=scripts)
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    begin(page)
    for body in ("68102", "1", "remind", "ok"):
        page.fill("#body_1", body)
        page.click("text='Send'")
        expect(page.locator(".bubble.person .text").last).to_have_text(body)
        expect(page.locator("#body_1")).to_have_value("")
    expect(page.locator(".bubble.line").nth(1)).to_contain_text("12 Oak St")
    expect(page.locator(".upcoming")).to_contain_text("Reminder: your 7:00 PM")
    page.locator(".upcoming button").first.click()
    expect(page.locator(".bubble.later")).to_contain_text("Reminder: your 7:00 PM")
    assert "68102" not in page.url
    assert said == []


def test_a_conversation_by_keyboard(phone_desk: BrowserDesk) -> None:
    page = phone_desk.open("/desk/phone", Role.RUN)
    expect(page.locator("#body_1")).to_be_focused()
    for body in ("help", "68102"):
        page.keyboard.type(body)
        page.keyboard.press("Enter")
        expect(page.locator(".bubble.person .text").last).to_have_text(body)
        expect(page.locator("#body_1")).to_be_focused()
        expect(page.locator("#body_1")).to_have_value("")
    assert axe_findings(page) == []


def test_two_phones_each_with_its_own_thread(phone_desk: BrowserDesk) -> None:
    page = phone_desk.open("/desk/phone", Role.RUN)
    begin(page, two=True)
    expect(page.locator(".phone")).to_have_count(2)
    page.fill("#body_2", "help")
    page.press("#body_2", "Enter")
    expect(page.locator(".phone").nth(1).locator(".bubble")).to_have_count(2)
    expect(page.locator(".phone").nth(0).locator(".bubble")).to_have_count(0)
    expect(page.locator("#body_2")).to_be_focused()
    for width in (360, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        assert axe_findings(page) == []


def test_a_form_that_is_refused_says_so_on_top(phone_desk: BrowserDesk) -> None:
    page = phone_desk.open("/desk/phone", Role.RUN)
    page.click("summary:has-text('Share a place')")
    page.fill("#where_1", "nowhere at all")
    page.click("text='Share'")
    expect(page.locator(".errors")).to_contain_text("Write a postal code or a town")
    assert axe_findings(page) == []


def test_the_last_text_is_in_sight(phone_desk: BrowserDesk) -> None:
    page = phone_desk.open("/desk/phone", Role.RUN)
    for number in range(8):
        page.fill("#body_1", "help")
        page.press("#body_1", "Enter")
        expect(page.locator(".bubble.person")).to_have_count(number + 1)
    expect(page.locator(".bubble").last).to_be_in_viewport()


def test_a_transcript_is_copied(phone_desk: BrowserDesk) -> None:
    page = phone_desk.open("/desk/phone", Role.RUN)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    begin(page)
    page.fill("#body_1", "help")
    page.press("#body_1", "Enter")
    expect(page.locator(".bubble")).to_have_count(2)
    page.click("summary:has-text('as a transcript')")
    page.click("text='Copy as transcript'")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert "> help\n< In danger?" in copied.replace("\r\n", "\n")


def test_markup_in_a_list_is_text(phone_desk: BrowserDesk) -> None:
    name = "<script>document.title='x'</script>"
    phone_desk.webhook.set_meetings([make_meeting("fri 19:00", name=name)])
    page = phone_desk.open("/desk/phone", Role.RUN)
    begin(page)
    page.fill("#body_1", "68102")
    page.press("#body_1", "Enter")
    expect(page.locator(".bubble.line")).to_contain_text("<script>")
    assert page.title() == "Phone · Handrail"
