"""The meetings, as somebody looks through them and hides one: with a mouse, with keys, without
scripts."""

from datetime import timedelta
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from bot.operators.roles import Role
from flows.domain.meetings import MeetingKind
from tests.browser.test_lines import press_until
from tests.support.browser_desk import BrowserDesk, axe_findings
from tests.support.factories import OMAHA, make_meeting
from tests.support.stored_lists import store_list, store_meetings

LONG = "Women of the Way who meet early in the old chapel by the river " * 2


@pytest.fixture
def first_id(browser_desk: BrowserDesk) -> int:
    """A list with meetings of each kind, around Omaha and far away; the id of the first."""
    far: dict[str, Any] = {"lat": 44.98, "lon": -93.27, "zone": OMAHA.zone}
    listed = [
        make_meeting("fri 19:00", name="At the Chapel", rule="weeks=1"),
        make_meeting(
            "sun 08:00", name=LONG, kind=MeetingKind.HYBRID, join_url="https://x.example/1"
        ),
        make_meeting(
            "mon 12:00", name="Zoom", kind=MeetingKind.ONLINE, join_url="https://x.example"
        ),
        make_meeting("mon 12:00", name="Closed One", kind=MeetingKind.CLOSED),
        make_meeting("tue 12:00", name="Far Away", **far),
        *(make_meeting("wed 18:00", name=f"Group {n}", miles_north=n / 3) for n in range(60)),
    ]
    with browser_desk.webhook.database.transaction() as connection:
        return store_meetings(connection, store_list(connection, name="omaha"), *listed)[0]


@pytest.mark.parametrize(
    "path",
    ["", "?day=5&kind=in_person", "/map", "/map?lat=41.3&lon=-95.94&tall=0.5", "?name=nobody"],
)
def test_the_pages_can_be_used_by_everybody(
    browser_desk: BrowserDesk, first_id: int, path: str
) -> None:
    browser_desk.check_page(f"/desk/meetings{path}", Role.LISTS)


def test_a_meeting_can_be_looked_at_by_everybody(browser_desk: BrowserDesk, first_id: int) -> None:
    for path in (first_id, first_id + 1, first_id + 3, f"{first_id}/why?place=Omaha+NE&day=sun"):
        browser_desk.check_page(f"/desk/meetings/{path}", Role.LISTS)


def last_day(desk: BrowserDesk) -> str:
    return f"{desk.now.date() + timedelta(days=9)}"


@pytest.mark.parametrize("scripts", [True, False])
def test_a_meeting_is_found_hidden_and_shown_again_with_a_mouse(
    browser_desk: BrowserDesk, first_id: int, scripts: bool
) -> None:
    page = browser_desk.open("/desk/meetings", Role.LISTS, java_script_enabled=scripts)
    page.fill("#name", "chapel")
    page.select_option("#day", label="Friday")
    page.click("form[aria-label='Which meetings'] button")
    page.click("text=At the Chapel")
    expect(page.locator("main")).to_contain_text("Text 1 for the address.")
    page.fill("#until", last_day(browser_desk))
    page.fill("#reason", "locked church")
    page.click("text=Hide it >> nth=-1")
    expect(page.locator(".message.good")).to_contain_text("Hidden")
    expect(page.locator("main")).to_contain_text("locked church")
    page.click("text=Show it again")
    expect(page.locator(".message.good")).to_contain_text("find it again")


def test_why_is_asked_with_keys_alone(browser_desk: BrowserDesk, first_id: int) -> None:
    page = browser_desk.open(f"/desk/meetings/{first_id}", Role.LOOK)
    press_until(page, "place")
    page.keyboard.type("Omaha NE")
    press_until(page, "day")
    page.keyboard.type("Sun")
    press_until(page, "Ask")
    page.keyboard.press("Enter")
    page.wait_for_selector("text=Whoever texts this does not get it.")
    assert "this is why: It does not meet then. It meets 1st Fri" in one_line(page)
    assert "What Test Line answers to" in one_line(page)


def one_line(page: Page) -> str:
    return " ".join(page.inner_text("main").split())


@pytest.mark.parametrize("scripts", [True, False])
def test_the_map_comes_closer_by_its_table_and_by_its_circles(
    browser_desk: BrowserDesk, first_id: int, scripts: bool
) -> None:
    page = browser_desk.open("/desk/meetings/map", Role.LOOK, java_script_enabled=scripts)
    circles = page.locator("svg.map circle")
    assert circles.count() > 1
    page.locator("svg.map a").first.click()
    expect(page.locator("main")).to_contain_text("lie")
    for _ in range(4):
        closer = page.locator("td a")
        if not closer.count():
            break
        closer.first.click()
    page.click("th a >> nth=0")
    assert page.locator("h1").inner_text()
    assert "/desk/meetings/" in page.url


def test_what_was_refused_is_said_where_it_is(browser_desk: BrowserDesk, first_id: int) -> None:
    page = browser_desk.open(f"/desk/meetings/{first_id}", Role.LISTS)
    page.fill("#until", last_day(browser_desk))
    page.fill("#reason", "ring 402-555-0142")
    page.click("text=Hide it >> nth=-1")
    expect(page.locator(".errors")).to_be_visible()
    assert axe_findings(page) == []
    assert page.evaluate("document.activeElement.className") == "message bad errors"
    assert page.input_value("#reason") == "ring 402-555-0142"
