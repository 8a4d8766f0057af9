"""What a line did in a span of days, read from its counts (bot.monitoring.line_counts)."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Connection, Select, and_, false, func, or_, select

from bot.database.schema import (
    crisis_counts,
    feed_lines,
    line_counts,
    lines,
    listing_reports,
    meetings,
    place_counts,
)
from bot.monitoring.counters import INFINITY_LABEL, LATENCY_BUCKETS_SECONDS
from bot.monitoring.line_counts import Measure

_BUCKETS = (*map(str, LATENCY_BUCKETS_SECONDS), INFINITY_LABEL)


@dataclass(frozen=True, slots=True)
class DaySpan:
    """From the first day to the last one, both included, by the clock of whichever line."""

    first: date
    last: date

    def moments(self, zone: ZoneInfo) -> tuple[datetime, datetime]:
        """When the span begins and ends in a zone, in UTC."""
        following = self.last + timedelta(days=1)
        begin, end = (datetime.combine(day, time(), zone) for day in (self.first, following))
        return begin.astimezone(UTC), end.astimezone(UTC)

    def hours(self, zone: ZoneInfo) -> list[datetime]:
        """When each hour of it begins, in UTC: 23 or 25 of them where the clock is changed."""
        begin, end = self.moments(zone)
        count = (end - begin) // timedelta(hours=1)
        return [begin + timedelta(hours=number) for number in range(count)]


@dataclass(frozen=True, slots=True)
class CountedLine:
    """A line whose counts are read."""

    id: int
    name: str
    zone: ZoneInfo


# The days of each line, in the order of the lines.
Spans = Mapping[CountedLine, DaySpan]


@dataclass(slots=True)
class LineFigures:
    """What a line did. `texts_by_hour` is by when the hour began, in UTC. `answers` are by the
    upper bound of the time that they took, in seconds; `lost` by the carrier's code."""

    line: CountedLine
    texts_by_hour: Counter[datetime] = field(default_factory=Counter)
    intents: Counter[str] = field(default_factory=Counter)
    languages: Counter[str] = field(default_factory=Counter)
    misses: Counter[str] = field(default_factory=Counter)
    not_understood: Counter[str] = field(default_factory=Counter)
    newcomers: int = 0
    answers: Counter[str] = field(default_factory=Counter)
    segments: Counter[str] = field(default_factory=Counter)
    sent: int = 0
    lost: Counter[str] = field(default_factory=Counter)

    def take(self, measure: str, language: str, detail: str, total: int) -> None:
        """Add a row of the counts."""
        match measure:
            case Measure.TEXTS:
                self.intents[detail] += total
                self.languages[language] += total
            case Measure.MISSES:
                self.misses[detail] += total
                if detail == "not understood":
                    self.not_understood[language] += total
            case Measure.NEWCOMERS:
                self.newcomers += total
            case Measure.ANSWERS:
                self.answers[detail] += total
            case Measure.SEGMENTS:
                self.segments[detail] += total
            case Measure.SENT:
                self.sent += total
            case Measure.LOST:
                self.lost[detail] += total


def counted_lines(connection: Connection, ids: Sequence[int] | None = None) -> list[CountedLine]:
    """The lines with these ids, all of them for None, the first one first."""
    wanted = select(lines.c.id, lines.c.name, lines.c.zone).order_by(lines.c.id)
    if ids is not None:
        wanted = wanted.where(lines.c.id.in_(ids))
    return [CountedLine(row.id, row.name, ZoneInfo(row.zone)) for row in connection.execute(wanted)]


def read_sums(connection: Connection, spans: Spans) -> list[LineFigures]:
    """What each of these lines did in a span of its own days, but for its hours."""
    found = {line.id: LineFigures(line) for line in spans}
    table = line_counts.c
    key = (table.line_id, table.measure, table.language, table.detail)
    within = within_days(table.line_id, table.hour, spans)
    summed = select(*key, func.sum(table.total)).where(within).group_by(*key)
    for line, *row in connection.execute(summed):
        found[line].take(*row)
    return list(found.values())


def read_figures(connection: Connection, spans: Spans) -> list[LineFigures]:
    """What each of these lines did in a span of its own days."""
    found = read_sums(connection, spans)
    by_id, table = {figures.line.id: figures for figures in found}, line_counts.c
    hourly = (
        select(table.line_id, table.hour, func.sum(table.total))
        .where(within_days(table.line_id, table.hour, spans), table.measure == Measure.TEXTS)
        .group_by(table.line_id, table.hour)
    )
    for line, hour, total in connection.execute(hourly):
        by_id[line].texts_by_hour[hour] += total
    return found


MonthlyCounts = dict[tuple[int, date], Counter[str]]


def read_dangers(connection: Connection, of: Sequence[CountedLine], span: DaySpan) -> MonthlyCounts:
    """How many texts told of which danger, by line and first of the month."""
    table = crisis_counts.c
    wanted = select(table.line_id, table.day, table.category, table["count"])
    return _by_month(connection, wanted.where(_on_days(table.line_id, table.day, of, span)))


def read_areas(connection: Connection, of: Sequence[CountedLine], span: DaySpan) -> MonthlyCounts:
    """How many searches there were in which area, by line and first of the month, in the weeks that
    began in a span."""
    table = place_counts.c
    wanted = select(table.line_id, table.week, table.area, table.total)
    return _by_month(connection, wanted.where(_on_days(table.line_id, table.week, of, span)))


def count_listing_reports(connection: Connection, of: Sequence[CountedLine], span: DaySpan) -> int:
    """How many reports of wrong listings there are of a span's days, mended ones left out."""
    table = listing_reports.c
    ids = [line.id for line in of]
    theirs = select(feed_lines.c.feed_id).where(feed_lines.c.line_id.in_(ids))
    summed = (
        select(func.sum(table["count"]))
        .join(meetings, meetings.c.id == table.meeting_id)
        .where(meetings.c.feed_id.in_(theirs), table.day.between(span.first, span.last))
    )
    return connection.scalar(summed) or 0


def _by_month(connection: Connection, wanted: Select[Any]) -> MonthlyCounts:
    found: MonthlyCounts = {}
    for line, day, label, total in connection.execute(wanted):
        found.setdefault((line, day.replace(day=1)), Counter())[label] += total
    return found


def answer_time(answers: Mapping[str, int], share: float) -> str:
    """The time within which this share of the answers went out, in seconds: "0.1", or "" if there
    was no answer.

    >>> answer_time({"0.01": 90, "0.5": 10}, 0.5), answer_time({"0.01": 90, "0.5": 10}, 0.95)
    ('0.01', '0.5')
    """
    total, so_far = sum(answers.values()), 0
    for bucket in _BUCKETS:
        so_far += answers.get(bucket, 0)
        if total and so_far >= share * total:
            return bucket
    return ""


def within_days(
    line: ColumnElement[int], moment: ColumnElement[datetime], spans: Spans
) -> ColumnElement[bool]:
    """Whether a moment of a row's line is within the line's span."""
    ids_by_moments: dict[tuple[datetime, datetime], list[int]] = {}
    for one, span in spans.items():
        ids_by_moments.setdefault(span.moments(one.zone), []).append(one.id)
    parts = [
        and_(line.in_(ids), moment >= begin, moment < end)
        for (begin, end), ids in ids_by_moments.items()
    ]
    # A constant among them would keep SQLite from using the index.
    return or_(*parts) if parts else false()


def _on_days(
    line: ColumnElement[int], day: ColumnElement[date], of: Sequence[CountedLine], span: DaySpan
) -> ColumnElement[bool]:
    ids = [one.id for one in of]
    return and_(line.in_(ids), day.between(span.first, span.last))
