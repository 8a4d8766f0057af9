"""The overview is loaded anew by itself, as long as somebody looks at it, and keeps nobody signed
in by that."""

from datetime import timedelta

from playwright.sync_api import Page
from sqlalchemy import insert, select

from bot.database.schema import desk_sessions, line_counts
from bot.monitoring.line_counts import Measure
from bot.operators.roles import Role
from tests.support.browser_desk import BrowserDesk

_HIDDEN = "Object.defineProperty(document, 'hidden', {get: () => window.nobodyLooks === true})"


def open_overview(desk: BrowserDesk) -> tuple[Page, list[str]]:
    """The overview, on a clock that the test moves, and what it has asked for by itself."""
    page = desk.context(Role.OWNER).new_page()
    page.add_init_script(_HIDDEN)
    page.clock.install()
    asked: list[str] = []
    page.on("request", lambda sent: asked.append(sent.url) if _is_refresh(sent.headers) else None)
    page.goto(f"{desk.url}/desk", wait_until="networkidle")
    return page, asked


def _is_refresh(headers: dict[str, str]) -> bool:
    return "x-desk-refresh" in headers


def count(desk: BrowserDesk, total: int) -> None:
    row = {"line_id": 1, "hour": desk.now.replace(minute=0), "measure": Measure.TEXTS}
    with desk.webhook.database.transaction() as connection:
        counted = {"language": "en", "detail": "meeting", "total": total}
        connection.execute(insert(line_counts).values(row | counted))


def test_what_happens_shows_within_a_minute_and_what_is_open_stays_open(
    browser_desk: BrowserDesk,
) -> None:
    page, _ = open_overview(browser_desk)
    count(browser_desk, 4321)
    page.get_by_text("As it was on").wait_for()
    page.clock.fast_forward(61_000)
    page.get_by_text("4,321").first.wait_for(state="attached")
    page.get_by_text("The numbers").first.click()
    browser_desk.webhook.now += timedelta(minutes=2)
    page.clock.fast_forward(61_000)
    page.get_by_text("11:42 MST").first.wait_for()  # of the first line
    assert page.locator("details", has_text="The numbers").first.get_attribute("open") is not None


def test_nothing_is_asked_while_nobody_looks(browser_desk: BrowserDesk) -> None:
    page, asked = open_overview(browser_desk)
    page.evaluate("window.nobodyLooks = true")
    page.clock.fast_forward(300_000)
    page.wait_for_timeout(300)
    assert asked == []
    page.evaluate("window.nobodyLooks = false")
    with page.expect_request(lambda sent: _is_refresh(sent.headers)):
        page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")


def test_it_can_be_stopped_by_keyboard(browser_desk: BrowserDesk) -> None:
    page, asked = open_overview(browser_desk)
    button = page.get_by_role("button", name="Do not load anew every minute")
    button.focus()
    page.keyboard.press("Enter")
    assert button.get_attribute("aria-pressed") == "true"
    page.clock.fast_forward(300_000)
    page.wait_for_timeout(300)
    assert asked == []


def test_a_session_ends_though_its_page_was_loaded_anew(browser_desk: BrowserDesk) -> None:
    page, _ = open_overview(browser_desk)
    with browser_desk.webhook.database.reading() as connection:
        seen = connection.scalar(select(desk_sessions.c.seen_at))
    browser_desk.webhook.now += timedelta(minutes=20)
    with page.expect_response(lambda answer: _is_refresh(answer.request.headers)):
        page.clock.fast_forward(61_000)
    with browser_desk.webhook.database.reading() as connection:
        assert connection.scalar(select(desk_sessions.c.seen_at)) == seen
    browser_desk.webhook.now += timedelta(minutes=20)
    page.clock.fast_forward(61_000)
    page.get_by_role("heading", name="Sign in").wait_for()


def test_without_scripts_there_is_a_link(browser_desk: BrowserDesk) -> None:
    page = browser_desk.open("/desk", Role.OWNER, java_script_enabled=False)
    count(browser_desk, 4321)
    page.get_by_role("link", name="Load it anew").click()
    assert page.get_by_text("4,321").count()
    assert page.get_by_role("button", name="Do not load anew").count() == 0
