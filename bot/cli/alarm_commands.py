"""`handrail alarms`: those that are on, and muting one whose cause is known."""

from datetime import timedelta

import click

from bot.cli.deployment import command_line_actor, current_time, open_deployment_database
from bot.cli.output import say
from bot.monitoring.alarms import active_alarms
from bot.reports.operator_acts import mute_as, unmute_as
from bot.settings import from_environment


@click.group("alarms")
def alarms_group() -> None:
    """The alarms that are on."""


@alarms_group.command("list")
def list_alarms() -> None:
    """Show the alarms that are on, each with the name by which to mute it."""
    now = current_time()
    with open_deployment_database(from_environment()).reading() as connection:
        found = active_alarms(connection)
    if not found:
        say("No alarm is on.")
    for alarm in found:
        say(f"{alarm.kind}: {alarm.meaning}")
        say(f"Since {alarm.raised_at:%Y-%m-%d %H:%M} UTC.", "  ")
        if alarm.is_muted(now):
            say(f"Muted until {alarm.muted_until:%Y-%m-%d %H:%M} UTC: {alarm.mute_reason}", "  ")


@alarms_group.command("mute")
@click.argument("kind")
@click.option("--hours", type=click.IntRange(1, 24), required=True, help="For how long.")
@click.option("--reason", required=True, help="Why, for whoever looks next.")
def mute_command(kind: str, hours: int, reason: str) -> None:
    """Tell nobody of the alarm KIND for some hours. One about people in danger cannot be muted."""
    now, length = current_time(), timedelta(hours=hours)
    with open_deployment_database(from_environment()).transaction() as connection:
        mute_as(command_line_actor(), kind, length, reason, connection, now)
    say(f"Nobody is told of it until {now + length:%Y-%m-%d %H:%M} UTC.")


@alarms_group.command("unmute")
@click.argument("kind")
def unmute_command(kind: str) -> None:
    """Tell of the alarm KIND again."""
    with open_deployment_database(from_environment()).transaction() as connection:
        unmute_as(command_line_actor(), kind, connection, current_time())
    say("It is told of again.")
