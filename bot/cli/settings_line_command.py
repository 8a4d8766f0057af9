"""`handrail lines follow-settings`: the settings decide the first line again."""

from collections.abc import Sequence

import click

from bot.cli.deployment import command_line_actor, current_time, open_deployment_database
from bot.cli.output import say
from bot.operators import line_acts
from bot.people import helplines
from bot.settings import from_environment
from bot.settings.line_values import LINE_COLUMNS


@click.command("follow-settings")
@click.argument("columns", nargs=-1, type=click.Choice(sorted(LINE_COLUMNS)))
def follow_settings_command(columns: Sequence[str]) -> None:
    """Have the settings decide these COLUMNS of their line again, like phone (LINE_PHONE); all
    that was changed, if none is given."""
    settings = from_environment()
    with open_deployment_database(settings).transaction() as connection:
        before = helplines.line_record("", connection)
        chosen = before.set_here & set(columns or before.set_here)
        if chosen:
            line_acts.follow_settings_as(
                command_line_actor(), before, chosen, settings, connection, current_time()
            )
    names = ", ".join(LINE_COLUMNS[column].env for column in sorted(chosen))
    say(f"These decide again: {names}." if chosen else "The settings decide this already.")
