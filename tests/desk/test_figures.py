"""Overview, report and reminders: what each page shows to whom, and what it never shows."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from urllib.parse import quote

import pytest
from flask import g
from sqlalchemy import insert, select

from bot.database.schema import alarms as alarm_rows
from bot.database.schema import audit_log, line_counts, lines, place_counts
from bot.monitoring import alarms
from bot.monitoring.alarms import AlarmKind
from bot.monitoring.line_counts import Measure
from bot.operators.roles import Role
from bot.reports.activity_report import make_activity_report, month_of
from bot.reports.figure_tables import Chart, FigureRow, FigureTable, Money
from bot.reports.line_figures import counted_lines
from bot.reports.overview import make_overview
from bot.reports.reminder_health import read_reminder_health
from bot.reports.small_numbers import ShownNumber
from bot.settings.segment_price import SegmentPrice
from desk.charts import draw
from desk.figure_filters import said_whole
from desk.figure_words import FIGURE_WORDS, say_number
from desk.visit import Visit
from tests.support.desk_client import Desk

NOON = datetime(2026, 2, 6, 18, 0, tzinfo=UTC)
FEBRUARY = "from=2026-02-01&to=2026-02-28"
MUTED = AlarmKind.TEXTS_MISSED


def count(desk: Desk, total: int, language: str = "en", line: int = 1) -> None:
    """So many texts in a month that is over."""
    row = {"line_id": line, "hour": NOON, "measure": Measure.TEXTS, "detail": "meeting"}
    with desk.webhook.database.transaction() as connection:
        connection.execute(insert(line_counts).values(**row, language=language, total=total))


def raise_alarm(desk: Desk, kind: AlarmKind, detail: str = "") -> str:
    """An alarm that is on; the address of its page."""
    with desk.webhook.database.transaction() as connection:
        alarms.raise_alarm(connection, kind, desk.now, detail)
    return f"/desk/alarms/{quote(kind)}"


def acts(desk: Desk) -> list[str]:
    with desk.webhook.database.reading() as connection:
        return list(connection.scalars(select(audit_log.c.act).order_by(audit_log.c.id)))


def test_the_overview_begins_with_the_worst_thing(desk: Desk) -> None:
    page = desk.signed_in(Role.LOOK).get("/desk")
    assert page.status_code == 200
    assert "has no meeting list" in page.text
    assert "Until the line is set up" in page.text


def test_nobody_is_told_to_run_a_command_where_there_is_a_page(desk: Desk) -> None:
    """The page was read by who may never have seen a terminal: "run `handrail feeds list`"."""
    shown = desk.signed_in(Role.OWNER).get("/desk").text
    for path in ("/desk/lists", "/desk/hotlines"):
        assert f'It is done on the page <a href="{path}"' in shown
    worker = "For whoever runs the server</summary> Start <code>handrail worker</code>"
    assert worker in shown


def test_who_has_one_line_hears_nothing_of_another(desk: Desk) -> None:
    raise_alarm(desk, AlarmKind.FEED_STALE, "Test Line: a meeting list has not been read")
    page = desk.signed_in(Role.RUN, {2}).get("/desk").text
    assert "River Line has no meeting list" in page
    assert "Test Line" not in page


def test_an_alarm_is_muted_with_a_reason_and_told_of_again(desk: Desk) -> None:
    address = raise_alarm(desk, MUTED)
    browser = desk.signed_in(Role.RUN)
    assert MUTED in browser.get("/desk").text
    assert browser.get(address).status_code == 200
    refused = browser.post(f"{address}/mute", {"hours": "3", "reason": " "})
    assert refused.status_code == 422
    assert "Say why" in refused.text
    assert browser.post(f"{address}/mute", {"hours": "48", "reason": "x"}).status_code == 422
    assert browser.post(f"{address}/mute", {"hours": "3", "reason": "known"}).status_code == 303
    assert "known" in browser.get("/desk").text
    assert browser.post(f"{address}/unmute").status_code == 303
    assert acts(desk) == ["alarm.muted", "alarm.unmuted"]


def test_an_alarm_about_danger_is_not_muted(desk: Desk) -> None:
    address = raise_alarm(desk, AlarmKind.CRISIS_ANSWER_LOST)
    browser = desk.signed_in(Role.OWNER)
    assert "cannot be muted" in browser.get(address).text
    assert browser.post(f"{address}/mute", {"hours": "3", "reason": "x"}).status_code == 422
    with desk.webhook.database.reading() as connection:
        assert connection.scalar(select(alarm_rows.c.muted_until)) is None


def test_who_runs_one_line_of_several_mutes_nothing(desk: Desk) -> None:
    address = raise_alarm(desk, MUTED)
    browser = desk.signed_in(Role.RUN, {2})
    assert browser.post(f"{address}/mute", {"hours": "3", "reason": "x"}).status_code == 403


def test_the_report_is_of_the_last_month_that_is_over(desk: Desk) -> None:
    count(desk, 40)
    count(desk, 2, "es")
    page = desk.signed_in(Role.LOOK).get("/desk/report").text
    assert "2026-02-01 to 2026-02-28" in page
    assert "&lt;5" in page
    assert ">2<" not in page
    assert ">42<" in page
    assert "<svg" in page


@pytest.mark.parametrize("days", ["from=2026-02-01&to=x", "from=2026-02-09&to=2026-02-01"])
def test_days_that_make_no_sense_are_said_to(days: str, desk: Desk) -> None:
    browser = desk.signed_in(Role.OWNER)
    assert browser.get(f"/desk/report?{days}").status_code == 422
    assert browser.get(f"/desk/report.csv?{days}").status_code == 404


def test_lines_are_joined_and_others_lines_are_not_there(desk: Desk) -> None:
    count(desk, 40)
    count(desk, 7, line=2)
    look = desk.signed_in(Role.LOOK)
    assert ">47<" in look.get(f"/desk/report?{FEBRUARY}&of=1&of=2").text
    assert ">7<" in look.get(f"/desk/report?{FEBRUARY}&of=2").text
    narrow = desk.signed_in(Role.LOOK, {2})
    assert narrow.get(f"/desk/report?{FEBRUARY}&of=1").status_code == 404
    page = narrow.get(f"/desk/report?{FEBRUARY}").text
    assert ">7<" in page
    assert "Test Line" not in page


def test_the_file_has_the_numbers_of_the_page(desk: Desk) -> None:
    count(desk, 40)
    count(desk, 2, "es")
    answer = desk.signed_in(Role.OWNER).get(f"/desk/report.csv?{FEBRUARY}")
    assert answer.mimetype == "text/csv"
    text = answer.data.decode("utf-8-sig")
    assert "Texts received,42,0" in text
    assert "Spanish,<5,0" in text
    assert "handrail-2026-02-01-2026-02-28.csv" in answer.headers["Content-Disposition"]


def test_reminders_of_a_line_are_paused_and_sent_again(desk: Desk) -> None:
    browser = desk.signed_in(Role.RUN, {2})
    page = browser.get("/desk/reminders").text
    assert "River Line" in page
    assert "Test Line" not in page
    assert browser.post("/desk/reminders/2/pause", {"hours-2": "5"}).status_code == 422
    assert browser.post("/desk/reminders/2/pause", {"hours-2": "12"}).status_code == 303
    assert "all paused until" in browser.get("/desk/reminders").text
    with desk.webhook.database.reading() as connection:
        until = connection.scalar(select(lines.c.reminders_paused_until).where(lines.c.id == 2))
    assert until == desk.now + timedelta(hours=12)
    assert browser.post("/desk/reminders/2/resume").status_code == 303
    assert "all paused until" not in browser.get("/desk/reminders").text
    assert browser.post("/desk/reminders/1/pause", {"hours-1": "12"}).status_code == 404
    assert acts(desk) == ["reminders.paused", "reminders.resumed"]


def test_money_is_written_as_the_reader_writes_it(desk: Desk) -> None:
    with desk.webhook.app.test_request_context():
        g.desk_visit = Visit(desk.now, "es", "")
        assert say_number(Money(1150.5, "USD")) == "unos 1.150,50 USD"
        g.desk_visit = Visit(desk.now, "en", "")
        assert say_number(Money(1150.5, "USD")) == "about 1,150.50 USD"


def test_every_word_of_a_table_is_in_the_desks_catalogs(desk: Desk) -> None:
    for language in ("en", "es", "fr", "pt", "it", ""):
        count(desk, 9, language)
    with desk.webhook.database.transaction() as connection:
        row = {"line_id": 1, "week": NOON.date(), "area": "US-NE-681", "total": 9}
        connection.execute(insert(place_counts).values(row))
    with desk.webhook.database.reading() as connection:
        of = counted_lines(connection)
        report = make_activity_report(connection, of, month_of(NOON.date()), desk.now)
        health = read_reminder_health(connection, of, desk.now)
    priced = replace(desk.webhook.settings, segment_price=SegmentPrice(0.01, "USD"))
    overview = make_overview(desk.webhook.database, priced, of, desk.now)
    tables = [*report.tables, *overview.tables, *(one for each in health for one in each.tables)]
    said: set[str] = set()
    for table in tables:
        said |= {table.title, *table.headings, table.note} - {""}
        said |= {row.label for row in table.rows if table.words}
    assert said <= set(FIGURE_WORDS)


def test_commands_stand_out_and_nothing_else_is_markup(desk: Desk) -> None:
    with desk.webhook.app.test_request_context():
        said = said_whole("Run `handrail doctor` for <b>River & Co</b>.")
    assert said == "Run <code>handrail doctor</code> for &lt;b&gt;River &amp; Co&lt;/b&gt;."


def test_a_chart_is_as_high_as_its_greatest_number() -> None:
    rows = tuple(FigureRow(f"{n:02}:00", (ShownNumber(n), ShownNumber(0))) for n in range(24))
    chart = draw(FigureTable("x", "X", ("From", "A", "B"), rows, Chart.BARS, words=False))
    assert chart
    assert chart.top == 23
    assert len(chart.bars) == 23  # a zero has none
    assert max(bar.height for bar in chart.bars) == 124
    assert len(chart.labels) <= 8
    assert draw(FigureTable("x", "X", ("From", "A"), rows[:1], Chart.BARS)) is None


def test_a_line_goes_through_each_number() -> None:
    rows = tuple(FigureRow(f"2026-03-0{n}", (ShownNumber(n),)) for n in (1, 2, 4))
    drawn = draw(FigureTable("x", "X", ("Day", "A"), rows, Chart.LINE, words=False))
    assert drawn
    assert drawn.bars == ()
    assert drawn.line == "120.0,109.0 320.0,78.0 520.0,16.0"
