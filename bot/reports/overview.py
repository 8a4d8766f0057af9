"""The overview: whether all is well, and what today is like beside the same day a week ago."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy import Connection, select

from bot.conversation.rate_limit_rows import segments_spent
from bot.database.database import Database
from bot.database.schema import feed_lines, feeds
from bot.monitoring.alarms import ActiveAlarm
from bot.monitoring.health_status import check_health
from bot.people.unfound_lists import unfound_lists
from bot.reports.figure_tables import Chart, FigureRow, FigureTable
from bot.reports.hidden_tables import language_table
from bot.reports.line_figures import (
    CountedLine,
    DaySpan,
    LineFigures,
    count_listing_reports,
    read_figures,
)
from bot.reports.line_tables import lost_table, summary_table, wanted_table
from bot.reports.reminder_health import RemindersOfToday, count_reminders_of_today
from bot.reports.set_up_steps import SetUpStep, StepState, set_up_steps
from bot.reports.small_numbers import ShownNumber
from bot.reports.text_trend import trend_table
from bot.reports.verdict import Verdict, find_in_service, judge, of_these_lines
from bot.settings import Settings
from bot.settings.segment_price import SegmentPrice

_HEADINGS = ("Today so far", "All of this day last week")
_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class ListAge:
    """A meeting list: how many meetings it has, when it was last read well, what is wrong ("" for
    nothing), and since when it is paused, None if it is not."""

    line: str
    name: str
    meetings: int
    read_at: datetime | None
    flag: str
    paused_at: datetime | None


@dataclass(frozen=True, slots=True)
class DaySpending:
    """The segments that a line has spent today, and the limit of a day, None without one."""

    line: str
    segments: int
    limit: int | None


@dataclass(frozen=True, slots=True)
class Overview:
    """What an operator sees first. `worker_at` is when a worker last showed that it runs. `steps`
    is empty once a line is set up."""

    at: datetime
    lines: tuple[CountedLine, ...]
    verdict: Verdict
    alarms: tuple[ActiveAlarm, ...]
    tables: tuple[FigureTable, ...]
    lists: tuple[ListAge, ...]
    spending: tuple[DaySpending, ...]
    reminders: RemindersOfToday
    worker_at: datetime | None
    waiting_texts: int
    steps: tuple[SetUpStep, ...]


def make_overview(
    database: Database,
    settings: Settings,
    of: Sequence[CountedLine],
    now: datetime,
    *,
    all_lines: bool = True,
) -> Overview:
    """The overview of these lines. What is wrong is told of the whole deployment; to somebody who
    does not have `all_lines`, without naming another."""
    with database.reading() as connection:
        health = check_health(connection, now)
        if not all_lines:
            health = of_these_lines(health, {line.name for line in of})
        steps = set_up_steps(connection, settings, health)
        tables = _tables_of_today(connection, of, now, settings.segment_price)
        today = count_reminders_of_today(connection, of, now)
        lists = _list_ages(connection, of)
        spending = _spending(connection, settings, of, now)
    findings = list(find_in_service(database, settings, health, all_lines=all_lines))
    open_steps = sum(one.state is StepState.OPEN for one in steps)
    return Overview(
        at=now,
        lines=tuple(of),
        verdict=judge(findings, open_steps),
        alarms=health.alarms,
        tables=tables,
        lists=lists,
        spending=spending,
        reminders=today,
        worker_at=health.heartbeats.newest,
        waiting_texts=health.waiting_texts,
        steps=tuple(steps) if open_steps else (),
    )


def _tables_of_today(
    connection: Connection,
    of: Sequence[CountedLine],
    now: datetime,
    price: SegmentPrice | None,
) -> tuple[FigureTable, ...]:
    """Today and the same weekday of last week, each by the clock of its line."""
    both, reports = [], []
    for ago in (timedelta(), _WEEK):
        days = {line: now.astimezone(line.zone).date() - ago for line in of}
        both.append(
            read_figures(connection, {line: DaySpan(day, day) for line, day in days.items()})
        )
        day = now.date() - ago
        reports.append(count_listing_reports(connection, of, DaySpan(day, day)))
    return (
        _hours_table(both, now),
        trend_table(connection, of, now),
        summary_table(both, reports, _HEADINGS, price),
        wanted_table(both, _HEADINGS),
        language_table(both[0], "Numbers under 5 are hidden, and those that would tell them."),
        lost_table(both[0]),
    )


def _hours_table(both: Sequence[Sequence[LineFigures]], now: datetime) -> FigureTable:
    """Texts by hour: 23 or 25 rows on a day on which the clock is changed."""
    columns: list[Counter[str]] = []
    labels: dict[str, None] = {}
    for figures, ago in zip(both, (timedelta(), _WEEK), strict=True):
        column: Counter[str] = Counter()
        for one in figures:
            day = now.astimezone(one.line.zone).date() - ago
            for hour in DaySpan(day, day).hours(one.line.zone):
                label = _hour_label(hour, one.line)
                if not ago:
                    labels[label] = None
                column[label] += one.texts_by_hour[hour]
        columns.append(column)
    rows = tuple(
        FigureRow(label, tuple(ShownNumber(column[label]) for column in columns))
        for label in sorted(labels)
    )
    headings = ("From", *_HEADINGS)
    return FigureTable("hours", "Texts by hour", headings, rows, Chart.BARS, words=False)


def _hour_label(hour: datetime, line: CountedLine) -> str:
    """The hour by the line's clock: "14:00". One that comes twice is named apart: "01:00 CST"."""
    local = hour.astimezone(line.zone)
    other = local.replace(fold=1 - local.fold)
    return f"{local:%H:%M %Z}" if other.utcoffset() != local.utcoffset() else f"{local:%H:%M}"


def _list_ages(connection: Connection, of: Sequence[CountedLine]) -> tuple[ListAge, ...]:
    names = {line.id: line.name for line in of}
    wanted = (
        select(
            *(feed_lines.c.line_id, feeds.c.name, feeds.c.meetings, feeds.c.good_at),
            *(feeds.c.flag, feeds.c.paused_at),
        )
        .join_from(feeds, feed_lines)
        .where(feed_lines.c.line_id.in_(names))
        .order_by(feed_lines.c.line_id, feeds.c.name)
    )
    unfound = {(one.line, one.name): one.says for one in unfound_lists(connection)}
    ages = (ListAge(names[line], *rest) for line, *rest in connection.execute(wanted))
    return tuple(
        replace(one, flag=one.flag or unfound.get((one.line, one.name), "")) for one in ages
    )


def _spending(
    connection: Connection, settings: Settings, of: Sequence[CountedLine], now: datetime
) -> tuple[DaySpending, ...]:
    limit = settings.limits.segments if settings.limits else None
    spent = segments_spent([line.id for line in of], connection, now)
    return tuple(DaySpending(line.name, spent[line.id][1], limit or None) for line in of)
