"""Every page of the desk, in Chromium: in both themes, on a narrow phone, without scripts."""

import pytest
from playwright.sync_api import expect

from bot.operators.audit_log import COMMAND_LINE, Actor
from bot.operators.invite_operator import invite_operator
from bot.operators.roles import Role
from desk.desk_features import desk_rules
from tests.support.browser_desk import BrowserDesk

# Pages about something that their query names.
NEED_A_QUERY = ("/wording/comment",)

# Those that need no more than their address; one that is added is looked at without a word here.
PAGES = sorted(
    f"/desk{rule.path}"
    for rule in desk_rules()
    if rule.method == "GET" and rule.access.needs and "<" not in rule.path
    if not rule.path.endswith((".csv", ".txt", ".pot", ".po")) and rule.path not in NEED_A_QUERY
)

# The owner who looks at them has the id 1.
PAGES_OF_ONE = ["/desk/people/1", "/desk/people/1/remove"]


@pytest.mark.parametrize("path", [*PAGES, *PAGES_OF_ONE])
def test_a_page_can_be_used_by_everybody(browser_desk: BrowserDesk, path: str) -> None:
    browser_desk.check_page(path, Role.OWNER)


def test_the_pages_of_strangers_can_be_used_by_everybody(browser_desk: BrowserDesk) -> None:
    with browser_desk.webhook.database.transaction() as connection:
        actor = Actor("root", COMMAND_LINE)
        now = browser_desk.now
        path = invite_operator("Pat", Role.LISTS, {2}, connection, now, actor)[1]
    browser_desk.check_page("/desk/sign-in")
    browser_desk.check_page(path)


def test_the_first_tab_leads_past_the_navigation(browser_desk: BrowserDesk) -> None:
    page = browser_desk.open("/desk", Role.OWNER)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.url.endswith("#main")


def test_a_line_is_chosen_without_scripts(browser_desk: BrowserDesk) -> None:
    page = browser_desk.open("/desk", Role.OWNER, java_script_enabled=False)
    page.select_option("#line-chooser", label="River Line")
    page.get_by_role("button", name="Show").first.click()
    assert "line=2" in page.url
    assert page.locator("#line-chooser option[selected]").inner_text() == "River Line"


def test_somebody_is_invited_without_scripts(browser_desk: BrowserDesk) -> None:
    page = browser_desk.open("/desk/people", Role.OWNER, java_script_enabled=False)
    page.get_by_role("button", name="Invite somebody").click()
    page.get_by_label("Their name").fill(" ")
    page.get_by_label("Keep lists").check()
    page.get_by_role("button", name="Make the link").click()
    problem = page.get_by_role("link", name="A name has 1 to 60 characters.")
    expect(problem).to_be_visible()
    expect(page.get_by_label("Keep lists")).to_be_checked()
    page.get_by_label("Their name").fill("Pat")
    page.get_by_role("button", name="Make the link").click()
    assert "/desk/invitation/" in page.get_by_label("The link").input_value()


def test_a_refused_form_begins_at_what_was_wrong(browser_desk: BrowserDesk) -> None:
    page = browser_desk.open("/desk/sign-in")
    page.locator("#name").fill("Pat")
    page.locator("#code").fill("000000")
    page.keyboard.press("Enter")
    expect(page.get_by_role("alert").filter(has_text="This was not done")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("#code")).to_be_focused()
    assert page.locator("#name").input_value() == "Pat"


def test_spanish_is_spanish_throughout(browser_desk: BrowserDesk) -> None:
    page = browser_desk.open("/desk/account", Role.OWNER, locale="es-MX")
    expect(page.get_by_role("heading", name="Tu cuenta")).to_be_visible()
    assert "Sign out" not in page.content()
