"""Volunteers and shifts in Chromium: by everybody, by keyboard, without scripts."""

import pytest

from bot.operators.roles import Role
from tests.support.browser_desk import NARROW, BrowserDesk
from tests.support.volunteers import insert_shift, insert_volunteer


@pytest.fixture
def team_desk(browser_desk: BrowserDesk) -> BrowserDesk:
    """A desk with Sam, who has every evening, and an hour each morning that nobody takes."""
    with browser_desk.webhook.database.transaction() as connection:
        keys = browser_desk.webhook.keys
        sam = insert_volunteer(connection, keys, "+14025550101", browser_desk.now, alias="Sam")
        insert_volunteer(connection, keys, "+14025550102", browser_desk.now, alias="Kim")
        for day in range(7):
            insert_shift(connection, sam, day, (18, 20))
            insert_shift(connection, None, day, (8, 9))
    return browser_desk


@pytest.mark.parametrize(
    "path",
    [
        "/desk/volunteers",
        "/desk/volunteers/1",
        "/desk/volunteers/1/add",
        "/desk/volunteers/1/1",
        "/desk/volunteers/1/shifts/add",
        "/desk/volunteers/1/shifts/1",
    ],
)
def test_a_page_about_volunteers_can_be_used_by_everybody(
    team_desk: BrowserDesk, path: str
) -> None:
    team_desk.check_page(path, Role.VOLUNTEERS)


def test_a_gap_is_filled_in_place_without_scripts_on_a_narrow_phone(
    team_desk: BrowserDesk,
) -> None:
    page = team_desk.open(
        "/desk/volunteers/1", Role.VOLUNTEERS, java_script_enabled=False, viewport=NARROW
    )
    page.get_by_role("link", name="The week after").click()
    gaps = page.get_by_text("Gap: nobody takes it")
    before = gaps.count()
    assert before == 7
    first = page.locator("section.duty", has_text="Gap: nobody takes it").first
    first.get_by_role("combobox").select_option(label="Kim")
    first.get_by_role("button", name="Save").press("Enter")
    assert page.get_by_text("Gap: nobody takes it").count() == before - 1
    assert page.get_by_text("different from other weeks").count() == 1


def test_somebody_is_asked_by_keyboard(team_desk: BrowserDesk) -> None:
    page = team_desk.open("/desk/volunteers/1/add", Role.VOLUNTEERS)
    page.get_by_label("What others call them").focus()
    page.keyboard.type("Ana")
    page.keyboard.press("Tab")
    page.keyboard.type("402-555-0166")
    page.keyboard.press("Enter")
    page.get_by_text("They are asked by text.").wait_for()
    assert "Ana" in page.inner_text("main")
    assert "ends in 66" in page.inner_text("main")
