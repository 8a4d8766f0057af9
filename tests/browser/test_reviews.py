"""Hotlines, wording and the doctor, as somebody does it: by mouse, by keys, without scripts."""

from collections.abc import Iterator
from threading import Event
from typing import Any

import pytest
from playwright.sync_api import Page

from bot.conversation.hotline_records import hotline_calls_by_id
from bot.doctor import asked_runs
from bot.doctor.finding import Finding, ok, problem
from bot.operators.roles import Role
from tests.support.browser_desk import BrowserDesk, axe_findings


def tab_to(page: Page, words: str) -> None:
    """Go on by the key Tab until a button that says this is in focus."""
    for _ in range(250):
        page.keyboard.press("Tab")
        focused = page.evaluate(
            "[document.activeElement.tagName, document.activeElement.innerText]"
        )
        if focused[0] == "BUTTON" and words in focused[1]:
            return
    raise AssertionError(f"{words} is not reached")


@pytest.mark.parametrize(
    "path",
    [
        "/desk/hotlines?country=GB",
        "/desk/hotlines/sheet?country=GB",
        "/desk/hotlines/us-help4u",
        "/desk/hotlines/us-help4u/change",
        "/desk/wording",
        "/desk/wording/crisis/en?place=US",
        "/desk/wording/comment?kind=crisis&language=en&place=US&sentence=suicide%2C+first",
        "/desk/doctor",
    ],
)
def test_a_page_can_be_used_by_everybody(browser_desk: BrowserDesk, path: str) -> None:
    browser_desk.check_page(path, Role.RUN)


@pytest.mark.parametrize(("paper", "pixels"), [("Letter", 816), ("A4", 794)])
def test_every_column_of_the_call_sheet_is_printed(
    browser_desk: BrowserDesk, paper: str, pixels: int
) -> None:
    """The last one, "By, on", ran off the paper."""
    page = browser_desk.open("/desk/hotlines/sheet?country=US", Role.WORDING)
    page.emulate_media(media="print")
    within = pixels - 2 * 46  # margins of 12 mm, at 96 pixels an inch
    page.set_viewport_size({"width": within, "height": 1000})
    last = page.get_by_role("columnheader", name="By, on").bounding_box()
    assert last
    assert last["width"] > 40
    assert last["x"] + last["width"] <= within
    assert page.evaluate("document.documentElement.scrollWidth") <= within
    assert not page.get_by_role("button", name="Print the sheet").is_visible()
    assert 1 <= page.pdf(format=paper).count(b"/Type /Page\n") <= 4


@pytest.mark.parametrize("scripts", [True, False])
def test_three_numbers_are_marked_as_rung(browser_desk: BrowserDesk, scripts: bool) -> None:
    page = browser_desk.open("/desk/hotlines", Role.WORDING, java_script_enabled=scripts)
    for _ in range(2):
        page.click("button:has-text('Answered') >> nth=0")
        assert "Thank you" in page.locator(".message.good").inner_text()
    page.click("a:has-text('Changed ...') >> nth=0")
    page.fill("#outcome", "press 2 now")
    page.click("button:has-text('Changed')")
    assert "press 2 now" in page.inner_text("main")
    with browser_desk.webhook.database.reading() as connection:
        calls = hotline_calls_by_id(connection).values()
    assert sorted(call.result for call in calls) == ["answered", "answered", "changed"]


def test_a_number_is_marked_with_keys_alone(browser_desk: BrowserDesk) -> None:
    page = browser_desk.open("/desk/hotlines?country=GB", Role.WORDING)
    tab_to(page, "No answer")
    page.keyboard.press("Enter")
    page.wait_for_selector(".message.good")
    assert "no answer" in page.inner_text("main")


@pytest.mark.parametrize("scripts", [True, False])
def test_two_people_change_a_number(browser_desk: BrowserDesk, scripts: bool) -> None:
    path = "/desk/hotlines/us-help4u"
    page = browser_desk.open(path, Role.RUN, java_script_enabled=scripts)
    page.click("text=Draft a change")
    page.fill("#keyword", "<b>")
    page.fill("#reason", "their page says so")
    page.click("text=Draft it")
    assert page.locator(".errors").count() == 1
    page.fill("#keyword", "HOPE")
    page.click("text=Draft it")
    assert page.locator("text=Approve it").count() == 0
    other = browser_desk.open(path, Role.OWNER, java_script_enabled=scripts)
    other.click("text=Approve it")
    assert "approved by owner all" in other.inner_text("main")


@pytest.mark.parametrize("scripts", [True, False])
def test_sentences_are_signed_and_commented_on(browser_desk: BrowserDesk, scripts: bool) -> None:
    path = "/desk/wording/crisis/es?place=US"
    page = browser_desk.open(path, Role.WORDING, java_script_enabled=scripts)
    page.fill("#profession", "clinician")
    page.click("text=Sign off as")
    assert "wording all, clinician" in page.inner_text("main")
    page.click("a:has-text('Comment') >> nth=0")
    page.fill("#comment", "Too stiff <script>alert(1)</script>")
    page.keyboard.press("Enter")
    page.wait_for_selector(".message.good")
    assert "Too stiff <script>" in page.inner_text("main")
    page.goto(f"{browser_desk.url}/desk/wording")
    with page.expect_download() as download:
        page.click("a:has-text('The file of comments')")
    assert "Too stiff" in download.value.path().read_text()
    page.click("text=Dealt with")
    assert "No comments." in page.inner_text("main")


@pytest.fixture
def carrier(monkeypatch: pytest.MonkeyPatch) -> Iterator[Event]:
    """A carrier that answers when this is set."""
    answers = Event()

    def examine(*_: Any, **__: Any) -> Iterator[Finding]:
        yield problem("account", "The account is suspended.", "Ask the carrier why.")
        assert answers.wait(30)
        yield ok("queue", "Nothing waits too long.")

    monkeypatch.setattr(asked_runs, "examine", examine)
    yield answers
    answers.set()


def test_the_doctors_page_fills_by_itself(browser_desk: BrowserDesk, carrier: Event) -> None:
    page = browser_desk.open("/desk/doctor", Role.RUN)
    page.click("text=Look now")
    page.wait_for_selector("text=Looking ...")
    assert axe_findings(page) == []
    page.get_by_role("link", name="Show what there is by now").focus()
    page.wait_for_timeout(4500)  # it has asked twice
    assert page.evaluate("document.activeElement.innerText") == "Show what there is by now"
    carrier.set()
    page.wait_for_selector("text=1 problem")
    assert page.locator("text=suspended").count() == 1
    asked: list[str] = []
    page.on("request", lambda sent: asked.append(sent.url))
    page.wait_for_timeout(3000)
    assert asked == []
    page.click("text=1 check is fine")
    assert page.locator("text=Nothing waits").is_visible()
    assert axe_findings(page) == []


def test_and_by_loading_it_again_without_scripts(browser_desk: BrowserDesk, carrier: Event) -> None:
    page = browser_desk.open("/desk/doctor", Role.RUN, java_script_enabled=False)
    page.click("text=Look now")
    assert "Looking ..." in page.inner_text("main")
    carrier.set()
    for _ in range(40):
        page.reload()
        if "1 problem" in page.inner_text("main"):
            return
        page.wait_for_timeout(100)
    raise AssertionError(page.inner_text("main"))
