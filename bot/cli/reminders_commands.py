"""`handrail reminders`: how they go, and a pause for all of a line's."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import click

from bot.cli.deployment import (
    command_line_actor,
    current_time,
    lines_named,
    open_deployment_database,
)
from bot.cli.figure_output import print_table
from bot.cli.output import counted, say
from bot.reports.operator_acts import pause_as, resume_as
from bot.reports.reminder_health import read_reminder_health
from bot.settings import from_environment

_MOMENT = click.DateTime(["%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M"])


@click.group("reminders")
def reminders_group() -> None:
    """How reminders go, and a pause for all of a line's."""


@reminders_group.command("health")
@click.option("--line", "names", multiple=True, metavar="NAME", help="Again for more. [all lines]")
def show_health(names: Sequence[str]) -> None:
    """What is due, sent, late and refused today. Counts only: nobody sees whose they are."""
    now = current_time()
    with open_deployment_database(from_environment()).reading() as connection:
        found = read_reminder_health(connection, lines_named(names, connection), now)
    for one in found:
        say(f"{one.line.name}: {counted(one.kept, 'reminder')}.")
        if one.paused_until:
            say(f"All of them are paused until {_by_clock(one.paused_until, one.line.zone)}.")
        for table in one.tables:
            print_table(table)


@reminders_group.command("pause")
@click.option("--line", "name", default="", metavar="NAME", help="[the first line]")
@click.option("--until", type=_MOMENT, help="By the line's clock, like 2026-12-24T18:00.")
@click.option("--hours", type=click.IntRange(1), help="Or for so many hours.")
def pause_command(name: str, until: datetime | None, hours: int | None) -> None:
    """Remind nobody of a meeting that begins before then, as when a storm closes every door. It
    ends by itself."""
    if (until is None) == (hours is None):
        raise click.UsageError("Give --until or --hours.")
    now = current_time()
    with open_deployment_database(from_environment()).transaction() as connection:
        (line,) = lines_named([name], connection)
        end = until.replace(tzinfo=line.zone) if until else now + timedelta(hours=hours or 0)
        cancelled = pause_as(command_line_actor(), line, end, connection, now)
    waiting = (
        f" {counted(cancelled, 'reminder')} that waited will not be sent." if cancelled else ""
    )
    say(f"{line.name} sends no reminders until {_by_clock(end, line.zone)}.{waiting}")


@reminders_group.command("resume")
@click.option("--line", "name", default="", metavar="NAME", help="[the first line]")
def resume_command(name: str) -> None:
    """Send reminders again. Those that were due meanwhile stay unsent."""
    with open_deployment_database(from_environment()).transaction() as connection:
        (line,) = lines_named([name], connection)
        resume_as(command_line_actor(), line, connection, current_time())
    say(f"{line.name} sends reminders again.")


def _by_clock(moment: datetime, zone: ZoneInfo) -> str:
    return f"{moment.astimezone(zone):%Y-%m-%d %H:%M %Z}"
