"""Every page that needs no more than its address, in Chromium, for whom it is for."""

import pytest

from bot.operators.roles import Role
from tests.support.browser_desk import BrowserDesk


@pytest.mark.parametrize("path", ["/desk"])
def test_a_page_can_be_used_by_everybody(browser_desk: BrowserDesk, path: str) -> None:
    browser_desk.check_page(path, Role.OWNER)


def test_the_first_tab_leads_past_the_navigation(browser_desk: BrowserDesk) -> None:
    page = browser_desk.open("/desk", Role.OWNER)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.url.endswith("#main")


def test_a_line_is_chosen_without_scripts(browser_desk: BrowserDesk) -> None:
    page = browser_desk.open("/desk", Role.OWNER, java_script_enabled=False)
    page.select_option("#line-chooser", label="River Line")
    page.click("text=Show")
    assert "line=2" in page.url
    assert page.locator("#line-chooser option[selected]").inner_text() == "River Line"
