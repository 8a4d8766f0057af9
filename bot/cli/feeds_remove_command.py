"""`handrail feeds remove`: a list given up, by one line or altogether."""

import click

from bot import feeds
from bot.cli.deployment import command_line_actor, current_time, line_id, open_deployment_database
from bot.cli.output import counted, is_interactive, say
from bot.feeds.sync.feed_settings import feed_settings
from bot.feeds.sync.list_lines import names_of_users
from bot.operators import list_acts
from bot.settings import from_environment


@click.command("remove")
@click.argument("name")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.option("--line", "line", default="", help="Only this line uses it no more.")
def remove_feed(name: str, yes: bool, line: str) -> None:
    """Give up the list of this NAME, with its meetings; with --line, only for that line. Who has a
    reminder of one is told, unless another list has it too."""
    database = open_deployment_database(from_environment())
    number = line_id(database, line) if line else None
    feed = feed_settings(database, name)
    with database.reading() as connection:
        users = names_of_users(connection).get(feed.id, ())
    if line and line not in users:
        raise feeds.FeedError(f"{line} uses no list {name}.")
    others = [user for user in users if user != line] if line else []
    if not yes and is_interactive():
        what = (
            f"Let {line} use {name} no more?" if others else f"Remove {name} and all its meetings?"
        )
        click.confirm(what, abort=True)
    if number is not None and others:
        count = list_acts.leave_list_as(
            command_line_actor(), feed.id, name, number, database, current_time()
        )
        say(
            f"{line} uses {name} no more; {' and '.join(others)} still "
            f"{'do' if len(others) > 1 else 'does'}. {_reminders_of(count)}"
        )
        return
    gone = list_acts.remove_list_as(command_line_actor(), name, database, current_time())
    meetings = f"with its {counted(gone.meetings, 'meeting')}" if gone.meetings else "it was empty"
    say(f"The list {name} is gone, {meetings}. {_reminders_of(gone.reminders)}")


def _reminders_of(count: int) -> str:
    return (
        f"People had {counted(count, 'reminder')} of them. They are told, unless another list of"
        " their line has the meeting."
        if count
        else "Nobody had a reminder of one."
    )
