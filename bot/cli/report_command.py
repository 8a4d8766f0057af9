"""`handrail report`: what lines did in a month or in any days, for a committee."""

from collections.abc import Sequence
from datetime import date, datetime

import click

from bot.cli.deployment import current_time, lines_named, open_deployment_database
from bot.cli.figure_output import print_table
from bot.cli.output import say
from bot.reports.activity_report import (
    ActivityReport,
    last_whole_month,
    make_activity_report,
    month_of,
)
from bot.reports.line_figures import DaySpan
from bot.reports.report_files import report_as_csv
from bot.settings import from_environment

_DAY = click.DateTime(["%Y-%m-%d"])
_MONTH = click.DateTime(["%Y-%m"])


@click.command("report")
@click.option("--month", type=_MONTH, help="Like 2026-10. [the last one that is over]")
@click.option("--from", "first", type=_DAY, help="The first day, like 2026-10-01, with --to.")
@click.option("--to", "last", type=_DAY, help="The last day.")
@click.option("--line", "names", multiple=True, metavar="NAME", help="Again for more. [all lines]")
@click.option("--csv", "as_csv", is_flag=True, help="For a spreadsheet.")
def report(
    month: datetime | None,
    first: datetime | None,
    last: datetime | None,
    names: Sequence[str],
    as_csv: bool,
) -> None:
    """What lines did in a month, or from a day to another. It is made of counts: it tells of
    nobody, and numbers under 5 are hidden where a language, a danger or a place stands beside
    them."""
    if (first is None) != (last is None) or (first and month):
        raise click.UsageError("Give --month, or both --from and --to.")
    now = current_time()
    settings = from_environment()
    with open_deployment_database(settings).reading() as connection:
        of = lines_named(names, connection)
        today = now.astimezone(of[0].zone).date() if of else now.date()
        span = _span(month, first, last, today)
        made = make_activity_report(connection, of, span, now, settings.segment_price)
    click.echo(report_as_csv(made), nl=False) if as_csv else _print_report(made)


def _span(
    month: datetime | None, first: datetime | None, last: datetime | None, today: date
) -> DaySpan:
    if first and last:
        return DaySpan(first.date(), last.date())
    return month_of(month.date()) if month else last_whole_month(today)


def _print_report(made: ActivityReport) -> None:
    say(f"{', '.join(made.lines)}, {made.span.first} to {made.span.last}")
    say(f"Before: {made.before.first} to {made.before.last}")
    for table in made.tables:
        print_table(table)
