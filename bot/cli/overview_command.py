"""`handrail overview`: whether all is well, and what today is like."""

from collections.abc import Sequence
from datetime import datetime

import click

from bot.cli.deployment import current_time, lines_named, open_deployment_database
from bot.cli.figure_output import print_table
from bot.cli.output import counted, say
from bot.reports.overview import Overview, make_overview
from bot.reports.set_up_steps import StepState
from bot.settings import from_environment

_MARKS = {StepState.DONE: "[x] ", StepState.OPEN: "[ ] ", StepState.ASK: "[?] "}


@click.command("overview")
@click.option("--line", "names", multiple=True, metavar="NAME", help="Again for more. [all lines]")
def overview(names: Sequence[str]) -> None:
    """Say whether all is well or what is worst, and show today beside the same day last week. Exit
    status 1 where something is wrong."""
    settings, now = from_environment(), current_time()
    database = open_deployment_database(settings)
    with database.reading() as connection:
        of = lines_named(names, connection)
    made = make_overview(database, settings, of, now)
    _print_verdict(made)
    for step in made.steps:
        say(step.title, _MARKS[step.state], "    ")
        if step.state is not StepState.DONE:
            say(step.how, "    ")
    for table in made.tables:
        print_table(table)
    click.echo("")
    for one in made.spending:
        limit = f" of {one.limit:,} a day" if one.limit else ""
        say(f"{one.line}: {counted(one.segments, 'segment')}{limit}.")
    today = made.reminders
    say(f"Reminders today: {today.due:,} still due, {today.sent:,} sent, {today.late:,} late.")
    for listed in made.lists:
        read = _ago(listed.read_at, now)
        say(f"{listed.name} ({listed.line}): {counted(listed.meetings, 'meeting')}, read {read}.")
    say(f"Worker: seen {_ago(made.worker_at, now)}. {counted(made.waiting_texts, 'text')} due.")
    raise SystemExit(0 if made.verdict.well else 1)


def _print_verdict(made: Overview) -> None:
    verdict = made.verdict
    say(verdict.says)
    if verdict.do:
        say(verdict.do)
    for other in (*verdict.others, *verdict.warnings):
        say(f"{other.check}: {other.says}", "- ", "  ")
    for alarm in made.alarms:
        if alarm.is_muted(made.at):
            until = f"{alarm.muted_until:%Y-%m-%d %H:%M} UTC"
            say(f"Muted until {until}: {alarm.meaning} {alarm.mute_reason}", "- ", "  ")


def _ago(moment: datetime | None, now: datetime) -> str:
    if moment is None:
        return "never"
    # Another machine's clock, or a heartbeat written while this was made up, may be ahead.
    minutes = max(0, int((now - moment).total_seconds() // 60))
    if minutes < 60:
        return f"{minutes} min ago"
    return f"{minutes // 60} h ago" if minutes < 48 * 60 else f"{minutes // 1440} days ago"
