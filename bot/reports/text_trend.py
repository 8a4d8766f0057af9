"""How many texts there were on each of the last days."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, func, select

from bot.database.schema import line_counts, lines
from bot.monitoring.line_counts import Measure
from bot.reports.figure_tables import Chart, FigureTable
from bot.reports.line_figures import CountedLine, DaySpan, within_days
from bot.reports.line_tables import chart_table

TREND_DAYS = 28


def trend_table(connection: Connection, of: Sequence[CountedLine], now: datetime) -> FigureTable:
    """The texts of all these lines by day, by the clock of each. Today is not over, and is not
    among them."""
    spans, counts = {}, Counter[str]()
    for line in of:
        today = now.astimezone(line.zone).date()
        spans[line] = DaySpan(today - timedelta(days=TREND_DAYS), today - timedelta(days=1))
    for span in spans.values():
        counts.update({f"{span.first + timedelta(days=day)}": 0 for day in range(TREND_DAYS)})
    table = line_counts.c
    within = within_days(table.line_id, table.hour, spans)
    # Lines of one zone together: a deployment has many lines, and few zones.
    hourly = (
        select(lines.c.zone, table.hour, func.sum(table.total))
        .join_from(line_counts, lines)
        .where(within, table.measure == Measure.TEXTS)
        .group_by(lines.c.zone, table.hour)
    )
    for zone, hour, total in connection.execute(hourly):
        counts[f"{hour.astimezone(ZoneInfo(zone)):%Y-%m-%d}"] += total
    ordered = dict(sorted(counts.items()))
    return chart_table(
        "trend", "Texts by day, the last four weeks", ("Day", "Texts"), ordered, Chart.LINE
    )
