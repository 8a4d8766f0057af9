"""The report of a month or a range: what stands in it, and what it never tells."""

import csv
from datetime import UTC, date, datetime, timedelta
from io import StringIO

import pytest
from sqlalchemy import insert

from bot.database.database import Database
from bot.database.schema import crisis_counts, line_counts, place_counts
from bot.monitoring.line_counts import Measure
from bot.people.helplines import save_line
from bot.reports.activity_report import (
    ActivityReport,
    ReportError,
    last_whole_month,
    make_activity_report,
    month_of,
)
from bot.reports.line_figures import DaySpan, counted_lines
from bot.reports.report_files import report_as_csv
from bot.settings.segment_price import SegmentPrice
from flows.conversation.turn import Line

NOW = datetime(2026, 4, 10, 18, 0, tzinfo=UTC)
MARCH = DaySpan(date(2026, 3, 1), date(2026, 3, 31))
NOON = datetime(2026, 3, 6, 18, 0, tzinfo=UTC)  # in Chicago


def count(
    database: Database,
    measure: Measure,
    total: int,
    detail: str = "",
    language: str = "",
    *,
    at: datetime = NOON,
    line: int = 1,
) -> None:
    """Some counts, as the web would have written them."""
    row = {"line_id": line, "hour": at, "measure": measure, "total": total}
    with database.transaction() as connection:
        connection.execute(insert(line_counts).values(**row, detail=detail, language=language))


def count_danger(
    database: Database,
    total: int,
    category: str = "suicide",
    day: date = date(2026, 3, 6),
    line: int = 1,
) -> None:
    row = {"line_id": line, "day": day, "category": category, "count": total}
    with database.transaction() as connection:
        connection.execute(insert(crisis_counts).values(row))


def count_place(database: Database, total: int, area: str, week: date = date(2026, 3, 2)) -> None:
    with database.transaction() as connection:
        connection.execute(
            insert(place_counts).values(line_id=1, week=week, area=area, total=total)
        )


def make(database: Database, span: DaySpan = MARCH, ids: list[int] | None = None) -> ActivityReport:
    with database.reading() as connection:
        return make_activity_report(connection, counted_lines(connection, ids), span, NOW)


def rows(report: ActivityReport, key: str) -> dict[str, tuple[str, ...]]:
    (table,) = [table for table in report.tables if table.key == key]
    return {row.label: tuple(map(str, row.values)) for row in table.rows}


def test_a_month_beside_the_month_before(database: Database) -> None:
    count(database, Measure.TEXTS, 30, "meeting", "en")
    count(database, Measure.TEXTS, 2, "unknown", "en")
    count(database, Measure.MISSES, 2, "not understood", "en")
    count(database, Measure.NEWCOMERS, 3)
    count(database, Measure.ANSWERS, 31, "0.01")
    count(database, Measure.ANSWERS, 3, "0.25")
    count(database, Measure.SENT, 4)
    count(database, Measure.LOST, 1, "30003")
    count(database, Measure.TEXTS, 8, "meeting", "en", at=NOON - timedelta(days=28))
    found = rows(make(database), "summary")
    assert found["Texts received"] == ("32", "8")
    assert found["Asked for a meeting"] == ("30", "8")
    assert found["Not understood"] == ("2", "0")
    assert found["Numbers that were new"] == ("3", "0")
    assert found["Half of the answers took at most"] == ("0.01 s", "-")
    assert found["95 of 100 answers took at most"] == ("0.25 s", "-")
    assert rows(make(database), "lost") == {
        "error 30003: their phone is off or out of reach": ("1",)
    }


def test_what_texts_cost_is_told_where_the_price_is_known(database: Database) -> None:
    count(database, Measure.SEGMENTS, 2000, "answer")
    count(database, Measure.SEGMENTS, 300, "outbox")
    assert "What they cost" not in rows(make(database), "summary")
    with database.reading() as connection:
        price = SegmentPrice(0.5, "USD")
        priced = make_activity_report(connection, counted_lines(connection), MARCH, NOW, price)
    assert rows(priced, "summary")["What they cost"] == ("about 1,150.00 USD", "about 0.00 USD")
    assert 'What they cost,"about 1,150.00 USD",about 0.00 USD' in report_as_csv(priced)


def test_days_and_hours_are_those_of_the_line(database: Database) -> None:
    late = datetime(2026, 4, 1, 4, 0, tzinfo=UTC)  # 11 PM on March 31 in Chicago
    count(database, Measure.TEXTS, 7, "meeting", "en", at=late)
    report = make(database)
    assert rows(report, "days")["2026-03-31"] == ("7",)
    assert rows(report, "hours")["23:00"] == ("7",)
    assert rows(make(database, month_of(date(2026, 4, 1))), "summary")["Texts received"] == (
        "0",
        "7",
    )


def test_an_empty_month_has_its_days(database: Database) -> None:
    report = make(database)
    assert len(rows(report, "days")) == 31
    assert rows(report, "summary")["Texts received"] == ("0", "0")
    assert rows(report, "languages") == {}
    assert rows(report, "dangers") == {"All together": ("0",)}


def test_small_numbers_beside_a_language_a_danger_or_a_place_are_hidden(database: Database) -> None:
    for language, total in (("en", 40), ("es", 9), ("fr", 2)):
        count(database, Measure.TEXTS, total, "meeting", language)
    count_danger(database, 9)
    count_danger(database, 1, "relapse")
    count_place(database, 12, "US-NE-681")
    count_place(database, 2, "US-NE-685")
    count_place(database, 3, "US-IA-515")
    report = make(database)
    assert rows(report, "languages") == {
        "English": ("40", "0"),
        "Spanish": ("not shown", "0"),
        "French": ("<5", "0"),
    }
    assert rows(report, "dangers") == {
        "All together": ("10",),
        "Relapse": ("<5",),
        "Suicide": ("not shown",),
    }
    assert rows(report, "areas")["ZIP codes 681.. (Omaha, NE)"] == ("12",)
    assert sorted(rows(report, "areas").values()) == [("12",), ("<5",), ("<5",)]


def test_few_dangers_in_a_month_are_not_told_by_kind(database: Database) -> None:
    count_danger(database, 3)
    assert rows(make(database), "dangers") == {"All together": ("<5",)}


def test_no_two_reports_tell_a_hidden_number(database: Database) -> None:
    """Neither a day more or less, nor a line more or less."""
    count(database, Measure.TEXTS, 20, "meeting", "es")
    count(database, Measure.TEXTS, 90, "meeting", "en")
    count(database, Measure.TEXTS, 2, "meeting", "es", at=datetime(2026, 4, 1, 18, tzinfo=UTC))
    with database.transaction() as connection:
        other = save_line(Line("B", zone="America/Chicago"), ["+14025550177"], connection)
    count(database, Measure.TEXTS, 2, "meeting", "es", line=other)
    count(database, Measure.TEXTS, 9, "meeting", "en", line=other)
    one_day_more = DaySpan(MARCH.first, date(2026, 4, 1))
    assert rows(make(database, ids=[1]), "languages")["Spanish"] == ("20", "0")
    assert rows(make(database, one_day_more, ids=[1]), "languages")["Spanish"] == ("20", "0")
    assert rows(make(database), "languages")["Spanish"] == ("20 or more", "0")
    assert rows(make(database), "languages")["English"] == ("90 or more", "0")


def test_a_month_that_is_not_over_or_not_whole_tells_nothing_of_these(database: Database) -> None:
    count(database, Measure.TEXTS, 40, "meeting", "en", at=NOW)
    count(database, Measure.TEXTS, 40, "meeting", "en")
    assert rows(make(database, month_of(NOW.date())), "languages") == {}
    assert rows(make(database, DaySpan(date(2026, 3, 2), date(2026, 3, 31))), "languages") == {}


@pytest.mark.parametrize(
    ("first", "last"),
    [(date(2026, 3, 2), date(2026, 3, 1)), (date(2025, 3, 1), date(2026, 3, 2))],
)
def test_days_that_make_no_report(first: date, last: date, database: Database) -> None:
    with pytest.raises(ReportError):
        make(database, DaySpan(first, last))


def test_what_a_committee_meets_about_is_the_month_before() -> None:
    assert last_whole_month(date(2026, 1, 15)) == DaySpan(date(2025, 12, 1), date(2025, 12, 31))


def test_a_file_has_the_numbers_of_the_sheet(database: Database) -> None:
    with database.transaction() as connection:
        save_line(Line('=cmd|"/c"', zone="America/Chicago"), ["+14025550177"], connection)
    count(database, Measure.TEXTS, 1234, "meeting", "en")
    report = make(database)
    cells = list(csv.reader(StringIO(report_as_csv(report))))
    assert cells[0] == ["Lines", "Test Line", '\'=cmd|"/c"']
    for table in report.tables:
        for row in table.rows:
            assert [row.label, *(str(v) if v != "-" else "'-" for v in row.values)] in cells
