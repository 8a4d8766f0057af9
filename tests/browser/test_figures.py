"""Overview, report, alarms and reminders in Chromium: by mouse, by keyboard, without scripts."""

from datetime import timedelta

import pytest
from sqlalchemy import insert, select

from bot.database.schema import alarms as alarm_rows
from bot.database.schema import line_counts, lines
from bot.monitoring import alarms
from bot.monitoring.alarms import AlarmKind
from bot.monitoring.line_counts import Measure
from bot.operators.roles import Role
from tests.support.browser_desk import NARROW, BrowserDesk

LOST = AlarmKind.TEXT_LOST


@pytest.fixture
def busy(browser_desk: BrowserDesk) -> BrowserDesk:
    """A desk of lines that were texted: every day of the last two months, and today."""
    rows = [
        {
            "line_id": 1,
            "hour": browser_desk.now.replace(minute=0) - timedelta(hours=6 * number),
            "measure": Measure.TEXTS,
            "language": language,
            "detail": "meeting",
            "total": total,
        }
        for number in range(4 * 62)
        for language, total in (("en", 1 + number % 7), ("es", number % 2))
    ]
    with browser_desk.webhook.database.transaction() as connection:
        connection.execute(insert(line_counts), rows)
        alarms.raise_alarm(connection, LOST, browser_desk.now)
    return browser_desk


@pytest.mark.parametrize(
    "path", ["/desk", "/desk/report", "/desk/reminders", "/desk/alarms/lost", "/desk/report?to=x"]
)
def test_a_page_of_counts_can_be_used_by_everybody(busy: BrowserDesk, path: str) -> None:
    if path.endswith("to=x"):
        page = busy.open(path, Role.OWNER)
        page.click(".errors a")
        assert page.evaluate("document.activeElement.id") == "from"
    else:
        busy.check_page(path, Role.OWNER)


def test_an_alarm_is_muted_by_keyboard_without_scripts(busy: BrowserDesk) -> None:
    page = busy.open("/desk", Role.OWNER, java_script_enabled=False)
    link = page.get_by_role("link", name="Mute this alarm")
    link.focus()
    page.keyboard.press("Enter")
    page.get_by_label("Why").focus()
    page.keyboard.type("the carrier works on it")
    page.keyboard.press("Enter")
    page.get_by_text("Nobody is told of this alarm for now.").wait_for()
    assert page.get_by_text("the carrier works on it").count() == 1
    with busy.webhook.database.reading() as connection:
        assert connection.scalar(select(alarm_rows.c.muted_until))


def test_a_report_is_chosen_downloaded_and_printed_on_one_sheet(busy: BrowserDesk) -> None:
    page = busy.open("/desk", Role.LOOK)
    page.get_by_role("link", name="Report").click()
    page.fill("#from", "2026-02-01")
    page.fill("#to", "2026-02-28")
    page.get_by_label("River Line").last.uncheck()
    page.get_by_role("button", name="Show the report").click()
    assert "2026-02-01" in page.url
    assert page.locator("svg.chart").count() == 2
    with page.expect_download() as download:
        page.get_by_text("The same numbers for a spreadsheet").click()
    assert download.value.suggested_filename == "handrail-2026-02-01-2026-02-28.csv"
    for paper in ("A4", "Letter"):
        printed = page.pdf(format=paper, prefer_css_page_size=True)
        assert printed.count(b"/Type /Page\n") == 1
    assert page.title().startswith("Report 2026-02-01")
    page.evaluate("window.print = () => { document.title = 'printed' }")
    page.get_by_role("button", name="Print it on one sheet").click()
    assert page.title() == "printed"


def test_the_first_word_below_a_chart_is_not_cut_off(busy: BrowserDesk) -> None:
    page = busy.open("/desk/report?from=2026-02-01&to=2026-02-28", Role.LOOK, viewport=NARROW)
    left, edge = page.evaluate(
        "(() => { const text = document.querySelector('svg.chart .first');"
        "return [text.getBoundingClientRect().left, text.closest('svg').getBoundingClientRect()"
        ".left] })()"
    )
    assert left >= edge


def test_reminders_are_paused_by_mouse_and_sent_again(busy: BrowserDesk) -> None:
    page = busy.open("/desk/reminders?line=1", Role.RUN)
    page.get_by_text("Pause all reminders of Test Line").click()
    page.get_by_label("For how long").select_option("12")
    page.get_by_role("button", name="Pause").click()
    page.get_by_text("sends no reminders for now").wait_for()
    with busy.webhook.database.reading() as connection:
        assert connection.scalar(select(lines.c.reminders_paused_until).where(lines.c.id == 1))
    page.get_by_role("button", name="Send the reminders of Test Line again").click()
    page.get_by_text("sends reminders again").wait_for()
