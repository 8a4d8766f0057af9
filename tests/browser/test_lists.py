"""Meeting lists, the letter and wrong listings in Chromium: by mouse, by keyboard, without
scripts."""

from collections.abc import Iterator
from datetime import timedelta
from threading import Event, Thread

import pytest
from playwright.sync_api import Page, expect
from sqlalchemy import insert

from bot.database.schema import listing_reports
from bot.operators.list_tasks import TaskKind
from bot.operators.roles import Role
from tests.browser.test_reviews import tab_to
from tests.support.browser_desk import BrowserDesk, axe_findings
from tests.support.desk_lists import DeskLists, lists_of_desk, rows_of_list
from tests.support.feed_rows import hall_row


@pytest.fixture
def lists(browser_desk: BrowserDesk) -> Iterator[DeskLists]:
    """A desk with the list omaha of ten meetings, of which five are left on its site, and two
    reports."""
    with lists_of_desk(browser_desk) as made:
        made.publish(*rows_of_list(10))
        made.take_on()
        made.publish(*rows_of_list(5), hall_row(slug="blank", name="", edit_url="https://e.org/1"))
        with made.database.transaction() as connection:
            day = browser_desk.now.date() - timedelta(days=1)
            row = {"meeting_id": 1, "kind": "nobody", "day": day, "count": 2}
            connection.execute(insert(listing_reports).values(row))
        yield made


@pytest.fixture
def worker(lists: DeskLists) -> Iterator[None]:
    """A worker beside the browser."""
    stopped = Event()

    def run() -> None:
        while not stopped.wait(0.1):
            lists.work()

    thread = Thread(target=run, daemon=True)
    thread.start()
    yield
    stopped.set()
    thread.join()


def wait_for(page: Page, words: str, scripts: bool) -> None:
    """Until the page says this: by itself with scripts, else by loading it again."""
    if scripts:
        page.get_by_text(words).first.wait_for()
        return
    for _ in range(50):
        if words in page.inner_text("main"):
            return
        page.wait_for_timeout(100)
        page.get_by_role("link", name="See how far it is").first.click()
    raise AssertionError(page.inner_text("main"))


@pytest.mark.parametrize(
    "path",
    [
        *("/desk/lists", "/desk/lists/1", "/desk/lists/1/difference", "/desk/lists/1/accept"),
        *("/desk/lists/1/remove", "/desk/lists/1/letter", "/desk/lists/preview/4"),
        *("/desk/lists/new", "/desk/listings", "/desk/listings/1"),
    ],
)
def test_a_page_about_lists_can_be_used_by_everybody(
    browser_desk: BrowserDesk, lists: DeskLists, path: str
) -> None:
    for kind in (TaskKind.DIFFERENCE, TaskKind.LETTER, TaskKind.READ):
        lists.ask(kind)
    assert lists.ask(TaskKind.PREVIEW, None, "new") == 4
    lists.work()
    browser_desk.check_page(path, Role.LISTS)


@pytest.mark.usefixtures("worker")
@pytest.mark.parametrize("scripts", [True, False])
def test_a_list_is_added_with_a_mouse_after_a_look(
    browser_desk: BrowserDesk, lists: DeskLists, scripts: bool
) -> None:
    page = browser_desk.open("/desk/lists", Role.LISTS, java_script_enabled=scripts)
    page.get_by_role("button", name="Add a list").click()
    page.get_by_label("Address of the list").fill("/etc/passwd")
    page.get_by_label("What you call it").fill("river")
    page.get_by_label("River Line").check()
    page.get_by_role("button", name="See what it holds").click()
    assert "Give a web address" in page.locator(".errors").inner_text()
    page.get_by_label("Address of the list").fill(lists.site.url + "&more=1")
    page.get_by_role("button", name="See what it holds").click()
    wait_for(page, "Nothing is taken on yet.", scripts)
    assert "Meeting 0" in page.inner_text("main")
    page.get_by_role("button", name="Take it on").click()
    wait_for(page, "It is taken on: river", scripts)
    page.get_by_role("link", name="It is taken on: river").click()
    assert "5 in person" in page.inner_text("main")


@pytest.mark.usefixtures("worker")
@pytest.mark.parametrize("scripts", [True, False])
def test_a_list_that_has_shrunk_is_looked_at_and_accepted(
    browser_desk: BrowserDesk, lists: DeskLists, scripts: bool
) -> None:
    page = browser_desk.open("/desk/lists/1", Role.LISTS, java_script_enabled=scripts)
    page.get_by_role("button", name="Read it now").click()
    wait_for(page, "looks damaged", scripts)
    page.get_by_role("button", name="See what would change").click()
    wait_for(page, "Gone: 5", scripts)
    assert axe_findings(page) == [] if scripts else True
    other = browser_desk.open("/desk/lists/1/accept", Role.OWNER, java_script_enabled=scripts)
    page.get_by_role("button", name="Accept it ...").click()
    page.get_by_role("button", name="Accept it").click()
    wait_for(page, "0 added, 0 changed, 5 removed, 5 as before", scripts)
    other.get_by_role("button", name="Accept it").click()
    assert "Already done: lists all has accepted this" in other.inner_text("main")
    assert lists.column("meetings", 1) == 5


def test_while_a_page_fills_by_itself_the_focus_stays_and_then_it_asks_no_more(
    browser_desk: BrowserDesk, lists: DeskLists
) -> None:
    asked: list[str] = []
    page = browser_desk.open("/desk/lists/1", Role.LISTS)
    page.on("request", lambda request: asked.append(request.url))
    page.get_by_role("button", name="Read it now").click()
    page.get_by_role("link", name="See how far it is").focus()
    page.wait_for_timeout(5000)
    assert page.evaluate("document.activeElement.innerText") == "See how far it is"
    lists.work()
    page.get_by_text("looks damaged").first.wait_for()
    page.wait_for_timeout(1000)
    asked.clear()
    page.wait_for_timeout(5000)
    assert asked == []
    assert axe_findings(page) == []


@pytest.mark.usefixtures("worker")
def test_a_list_is_paused_and_removed_with_keys_alone(
    browser_desk: BrowserDesk, lists: DeskLists
) -> None:
    page = browser_desk.open("/desk/lists/1", Role.LISTS)
    tab_to(page, "Pause it")
    page.keyboard.press("Enter")
    page.get_by_text("Paused. Its meetings stay").wait_for()
    page.goto(f"{browser_desk.url}/desk/lists/1/remove")
    tab_to(page, "Remove it with its meetings")
    page.keyboard.press("Enter")
    page.get_by_text("There is no list yet.").wait_for()


@pytest.mark.usefixtures("worker")
@pytest.mark.parametrize("scripts", [True, False])
def test_the_letter_is_written_copied_downloaded_and_noted_as_sent(
    browser_desk: BrowserDesk, lists: DeskLists, scripts: bool
) -> None:
    page = browser_desk.open("/desk/lists/1/letter", Role.LISTS, java_script_enabled=scripts)
    page.get_by_role("button", name="Read the list, and write it").click()
    if scripts:
        page.locator("#letter-text").wait_for()
        page.context.grant_permissions(["clipboard-read", "clipboard-write"])
        page.get_by_role("button", name="Copy it").click()
        copied = page.evaluate("navigator.clipboard.readText()")
        assert copied == page.locator("#letter-text").input_value()
    else:
        wait_for(page, "The letter\n", scripts)
        expect(page.get_by_role("button", name="Copy it")).to_be_hidden()
    assert "2 nobody there" in page.locator("#letter-text").input_value()
    with page.expect_download() as download:
        page.get_by_role("link", name="As a mail to open and send").click()
    assert download.value.suggested_filename == "letter.eml"
    page.get_by_role("button", name="I have sent it").click()
    assert "It was sent by lists all" in page.inner_text("main")


@pytest.mark.parametrize("scripts", [True, False])
def test_a_wrong_listing_is_passed_on_hidden_and_settled(
    browser_desk: BrowserDesk, lists: DeskLists, scripts: bool
) -> None:
    page = browser_desk.open("/desk/listings", Role.LISTS, java_script_enabled=scripts)
    page.get_by_role("link", name="Meeting 0, Mon 00:00").click()
    page.get_by_role("button", name="I have told the webmaster").click()
    assert "Passed on by lists all" in page.inner_text("main")
    page.get_by_label("Through which day").fill("2026-04-01")
    page.get_by_label("Why, for whoever reads this").fill("locked church")
    page.get_by_role("button", name="Hide it").click()
    assert "hidden through 2026-04-01" in page.inner_text("main")
    page.get_by_role("button", name="The list is mended").click()
    assert "Nobody has reported anything" in page.inner_text("main")
