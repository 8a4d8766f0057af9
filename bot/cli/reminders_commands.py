"""`handrail reminders`: how they go, and a pause for all of a line's."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import click
from sqlalchemy import Connection

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

if TYPE_CHECKING:
    from bot.reports.line_figures import CountedLine

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


_named_lines = click.option(
    "--line", "names", multiple=True, metavar="NAME", help="Again for more. [the only line]"
)
_all_lines = click.option("--all-lines", is_flag=True, help="All of them.")


@reminders_group.command("pause")
@_named_lines
@_all_lines
@click.option("--until", type=_MOMENT, help="By the line's clock, like 2026-12-24T18:00.")
@click.option("--hours", type=click.IntRange(1), help="Or for so many hours.")
def pause_command(
    names: Sequence[str], all_lines: bool, until: datetime | None, hours: int | None
) -> None:
    """Remind nobody of a meeting that begins before then, as when a storm closes every door. It
    ends by itself."""
    if (until is None) == (hours is None):
        raise click.UsageError("Give --until or --hours.")
    now = current_time()
    with open_deployment_database(from_environment()).transaction() as connection:
        for line in _meant(names, all_lines, connection):
            end = until.replace(tzinfo=line.zone) if until else now + timedelta(hours=hours or 0)
            cancelled = pause_as(command_line_actor(), line, end, connection, now)
            waiting = f" {counted(cancelled, 'reminder')} that waited will not be sent."
            say(
                f"{line.name} sends no reminders until {_by_clock(end, line.zone)}."
                f"{waiting if cancelled else ''}"
            )


@reminders_group.command("resume")
@_named_lines
@_all_lines
def resume_command(names: Sequence[str], all_lines: bool) -> None:
    """Send reminders again. Those that were due meanwhile stay unsent."""
    with open_deployment_database(from_environment()).transaction() as connection:
        for line in _meant(names, all_lines, connection):
            resume_as(command_line_actor(), line, connection, current_time())
            say(f"{line.name} sends reminders again.")


def _meant(names: Sequence[str], all_lines: bool, connection: Connection) -> list["CountedLine"]:
    """The lines that are meant: where there are several, they are named. Otherwise one town would
    be reminded all through the storm."""
    found = lines_named(names, connection)
    if not names and not all_lines and len(found) > 1:
        known = ", ".join(line.name for line in found)
        raise click.UsageError(f"Say which: --line NAME, or --all-lines. There are {known}.")
    return found


def _by_clock(moment: datetime, zone: ZoneInfo) -> str:
    return f"{moment.astimezone(zone):%Y-%m-%d %H:%M %Z}"
