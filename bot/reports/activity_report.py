"""The report of a month or of any days: what a committee asks for, on one sheet.

What stands beside a language, a danger or a place comes from bot.reports.hidden_tables.
"""

from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import Connection

from bot.reports.figure_tables import FigureTable
from bot.reports.hidden_tables import hidden_tables
from bot.reports.line_figures import (
    CountedLine,
    DaySpan,
    LineFigures,
    count_listing_reports,
    read_figures,
    read_sums,
)
from bot.reports.line_tables import chart_table, lost_table, summary_table, wanted_table
from bot.settings.segment_price import SegmentPrice

# A longer report would be many sheets, and counts are kept little longer.
MAX_REPORT_DAYS = 366

# Up to so many days are shown day by day, more of them by month.
MAX_DAYS_SHOWN = 62


_HEADINGS = ("These days", "Before")


class ReportError(Exception):
    """A report that cannot be made. The message is for the operator."""


@dataclass(frozen=True, slots=True)
class ActivityReport:
    """What some lines did from the first day to the last."""

    lines: tuple[str, ...]
    span: DaySpan
    before: DaySpan
    tables: tuple[FigureTable, ...]


def month_of(day: date) -> DaySpan:
    """The month that a day is in."""
    return DaySpan(day.replace(day=1), day.replace(day=monthrange(day.year, day.month)[1]))


def last_whole_month(today: date) -> DaySpan:
    """The month before this one: what a committee that meets now asks for."""
    return month_of(today.replace(day=1) - timedelta(days=1))


def make_activity_report(
    connection: Connection,
    of: Sequence[CountedLine],
    span: DaySpan,
    now: datetime,
    price: SegmentPrice | None = None,
) -> ActivityReport:
    """The report of these lines. Raises ReportError for days in the wrong order, and too many."""
    if span.last < span.first:
        raise ReportError(f"The last day, {span.last}, is before the first, {span.first}.")
    if span.last - span.first >= timedelta(days=MAX_REPORT_DAYS):
        raise ReportError(f"A report has at most {MAX_REPORT_DAYS} days.")
    before = _span_before(span)
    figures = read_figures(connection, dict.fromkeys(of, span))
    earlier = read_sums(connection, dict.fromkeys(of, before))
    months = _whole_months(span, of, now)
    listings = [count_listing_reports(connection, of, which) for which in (span, before)]
    tables = (
        summary_table([figures, earlier], listings, _HEADINGS, price),
        wanted_table([figures, earlier], _HEADINGS),
        _by_day(figures, span),
        _by_hour_of_day(figures),
        lost_table(figures),
        *hidden_tables(connection, of, months, {span: figures}),
    )
    return ActivityReport(tuple(line.name for line in of), span, before, tables)


def _span_before(span: DaySpan) -> DaySpan:
    """What a span is compared with: the month before a month, else as many days before it."""
    if span == month_of(span.first):
        return last_whole_month(span.first)
    days = span.last - span.first + timedelta(days=1)
    return DaySpan(span.first - days, span.last - days)


def _whole_months(span: DaySpan, of: Sequence[CountedLine], now: datetime) -> list[DaySpan]:
    """The months of a span that are wholly in it, and over for each line."""
    today = min((now.astimezone(line.zone).date() for line in of), default=now.date())
    found, month = [], month_of(span.first)
    while month.last <= span.last:
        if span.first <= month.first and month.last < today:
            found.append(month)
        month = month_of(month.last + timedelta(days=1))
    return found


def _by_day(figures: Sequence[LineFigures], span: DaySpan) -> FigureTable:
    days = (span.last - span.first).days + 1
    shown = "%Y-%m-%d" if days <= MAX_DAYS_SHOWN else "%Y-%m"
    counts = {f"{span.first + timedelta(days=n):{shown}}": 0 for n in range(days)}
    for one in figures:
        for hour, count in one.texts_by_hour.items():
            counts[f"{hour.astimezone(one.line.zone):{shown}}"] += count
    title = "Texts by day" if days <= MAX_DAYS_SHOWN else "Texts by month"
    return chart_table("days", title, ("Day", "Texts"), counts)


def _by_hour_of_day(figures: Sequence[LineFigures]) -> FigureTable:
    counts = {f"{hour:02}:00": 0 for hour in range(24)}
    for one in figures:
        for hour, count in one.texts_by_hour.items():
            counts[f"{hour.astimezone(one.line.zone):%H}:00"] += count
    return chart_table("hours", "Texts by hour of the day", ("From", "Texts"), counts)
