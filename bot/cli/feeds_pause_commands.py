"""`handrail feeds pause` and `resume`: a list that is read no more for now."""

import click

from bot.cli.deployment import command_line_actor, current_time, open_deployment_database
from bot.cli.output import say
from bot.feeds.sync.feed_settings import feed_settings
from bot.operators import list_acts
from bot.settings import from_environment


@click.command("pause")
@click.argument("name")
def pause_feed(name: str) -> None:
    """Read the list of this NAME no more, unless you ask for it. Its meetings stay as they are."""
    database = open_deployment_database(from_environment())
    feed_settings(database, name)
    with database.transaction() as connection:
        new = list_acts.pause_list_as(command_line_actor(), name, connection, current_time())
    say(
        f"{name} is paused. Its meetings stay as they are." if new else f"{name} is paused already."
    )


@click.command("resume")
@click.argument("name")
def resume_feed(name: str) -> None:
    """Read the list of this NAME again: a worker does so at once."""
    database = open_deployment_database(from_environment())
    feed_settings(database, name)
    with database.transaction() as connection:
        new = list_acts.resume_list_as(command_line_actor(), name, connection, current_time())
    say(f"{name} is read again." if new else f"{name} is not paused.")
