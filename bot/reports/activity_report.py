"""The report of a month or of any days: what a committee asks for, on one sheet.

What stands beside a language, a danger or a place comes from bot.reports.hidden_tables.
"""

from calendar import monthrange
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import Connection

from bot.carrier.outcomes import advice_for
from bot.reports.figure_tables import FigureRow, FigureTable
from bot.reports.hidden_tables import hidden_tables
from bot.reports.intent_groups import INTENT_GROUPS, MEETINGS, group_intents
from bot.reports.line_figures import (
    CountedLine,
    DaySpan,
    LineFigures,
    answer_time,
    count_listing_reports,
    read_figures,
    read_sums,
)
from bot.reports.small_numbers import ShownNumber

# A longer report would be many sheets, and counts are kept little longer.
MAX_REPORT_DAYS = 366

# Up to so many days are shown day by day, more of them by month.
MAX_DAYS_SHOWN = 62


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
    connection: Connection, of: Sequence[CountedLine], span: DaySpan, now: datetime
) -> ActivityReport:
    """The report of these lines. Raises ReportError for days in the wrong order, and too many."""
    if span.last < span.first:
        raise ReportError(f"The last day, {span.last}, is before the first, {span.first}.")
    if span.last - span.first >= timedelta(days=MAX_REPORT_DAYS):
        raise ReportError(f"A report has at most {MAX_REPORT_DAYS} days.")
    before = _span_before(span)
    figures, earlier = (read_figures(connection, of, span), read_sums(connection, of, before))
    months = _whole_months(span, of, now)
    summary = _summary(
        [figures, earlier],
        [count_listing_reports(connection, of, which) for which in (span, before)],
    )
    tables = (
        summary,
        _wanted(figures, earlier),
        _by_day(figures, span),
        _by_hour_of_day(figures),
        _lost(figures),
        *hidden_tables(connection, of, months),
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


def _summary(both: Sequence[Sequence[LineFigures]], listings: Sequence[int]) -> FigureTable:
    def row(label: str, value: Callable[[LineFigures], int]) -> FigureRow:
        return FigureRow(label, tuple(ShownNumber(sum(map(value, figures))) for figures in both))

    answers = [sum((one.answers for one in figures), Counter[str]()) for figures in both]
    rows = (
        row("Texts received", lambda one: one.intents.total()),
        row("Asked for a meeting", lambda one: group_intents(one.intents)[MEETINGS]),
        row("Found no meeting", lambda one: one.misses["nothing found"]),
        row("Not understood", lambda one: one.misses["not understood"]),
        row("Numbers that were new", lambda one: one.newcomers),
        _time_row("Half of the answers took at most", answers, 0.5),
        _time_row("95 of 100 answers took at most", answers, 0.95),
        row("Reminders and other texts sent later", lambda one: one.sent),
        row("Texts that were refused or did not arrive", lambda one: one.lost.total()),
        row("Segments sent", lambda one: one.segments.total()),
        FigureRow("Wrong listings reported", tuple(map(ShownNumber, listings))),
    )
    return FigureTable("summary", "In short", ("", "These days", "Before"), rows)


def _time_row(label: str, answers: Sequence[Mapping[str, int]], share: float) -> FigureRow:
    times = (answer_time(one, share) for one in answers)
    return FigureRow(label, tuple(f"{seconds} s" if seconds else "-" for seconds in times))


def _wanted(figures: Sequence[LineFigures], earlier: Sequence[LineFigures]) -> FigureTable:
    both = [
        group_intents(sum((one.intents for one in these), Counter[str]()))
        for these in (figures, earlier)
    ]
    rows = tuple(
        FigureRow(title, tuple(ShownNumber(counts[title]) for counts in both))
        for title in INTENT_GROUPS
        if any(counts[title] for counts in both)
    )
    headings = ("What texts were about", "These days", "Before")
    return FigureTable("wanted", "What people wanted", headings, rows, charted=True)


def _by_day(figures: Sequence[LineFigures], span: DaySpan) -> FigureTable:
    days = (span.last - span.first).days + 1
    shown = "%Y-%m-%d" if days <= MAX_DAYS_SHOWN else "%Y-%m"
    counts = {f"{span.first + timedelta(days=n):{shown}}": 0 for n in range(days)}
    for one in figures:
        for hour, count in one.texts_by_hour.items():
            counts[f"{hour.astimezone(one.line.zone):{shown}}"] += count
    title = "Texts by day" if days <= MAX_DAYS_SHOWN else "Texts by month"
    return _counted("days", title, ("Day", "Texts"), counts, words=False)


def _by_hour_of_day(figures: Sequence[LineFigures]) -> FigureTable:
    counts = {f"{hour:02}:00": 0 for hour in range(24)}
    for one in figures:
        for hour, count in one.texts_by_hour.items():
            counts[f"{hour.astimezone(one.line.zone):%H}:00"] += count
    return _counted("hours", "Texts by hour of the day", ("From", "Texts"), counts, words=False)


def _counted(
    key: str, title: str, headings: tuple[str, ...], counts: Mapping[str, int], *, words: bool
) -> FigureTable:
    rows = tuple(FigureRow(label, (ShownNumber(count),)) for label, count in counts.items())
    return FigureTable(key, title, headings, rows, charted=True, words=words)


def _lost(figures: Sequence[LineFigures]) -> FigureTable:
    counts = sum((one.lost for one in figures), Counter[str]())
    rows = tuple(
        FigureRow(_code_in_words(code), (ShownNumber(count),))
        for code, count in counts.most_common()
    )
    headings = ("Why", "Texts")
    return FigureTable("lost", "Texts that did not arrive", headings, rows, words=False)


def _code_in_words(code: str) -> str:
    return advice_for(int(code) if code else None)[1]
