"""`handrail feeds change`: what an operator says of a list that is there already."""

from collections.abc import Iterator
from typing import Any

import click

from bot.cli.deployment import command_line_actor, current_time, open_deployment_database
from bot.cli.output import say
from bot.feeds.rows.feed_error import FeedError
from bot.feeds.sync.change_feed import checked_settings
from bot.feeds.sync.feed_settings import feed_settings
from bot.operators import list_acts
from bot.people.unfound_lists import unfound_lists
from bot.settings import from_environment


@click.command("change")
@click.argument("name")
@click.option("--name", "new_name", default=None, help="Another name.")
@click.option("--fellowship", default=None, help="Whose meetings, where the list does not say: AA.")
@click.option("--zone", default=None, help="Their time zone, where the list does not say.")
@click.option("--every", default=None, help='Hours between readings. "": FEEDS_EVERY.')
@click.option("--letter-to", default=None, help="Who gets the letter: web@example.org.")
def change_feed_command(name: str, new_name: str | None, **given: Any) -> None:
    """Change what is given of the list of this NAME, and nothing else; "" takes it away. A worker
    reads a list again whose fellowship or time zone changed."""
    wanted = {key: text for key, text in {"name": new_name, **given}.items() if text is not None}
    if not wanted:
        raise click.UsageError("Nothing to change: give an option.")
    values, faults = checked_settings(wanted)
    if faults:
        raise FeedError("\n".join(faults.values()))
    database, now = open_deployment_database(from_environment()), current_time()
    feed = feed_settings(database, name).id
    with database.transaction() as connection:
        before, after = list_acts.change_list_as(
            command_line_actor(), feed, values, connection, now
        )
        unfound = [one for one in unfound_lists(connection) if one.name == after["name"]]
    for line in _changes(before, after):
        say(line)
    for one in unfound:
        say(f"! {one.says} {one.remedy}", hanging="  ")


def _changes(before: dict[str, Any], after: dict[str, Any]) -> Iterator[str]:
    changed = [name for name in after if after[name] != before[name]]
    for name in changed:
        yield f"{name}: {before[name] or 'none'} -> {after[name] or 'none'}"
    if not changed:
        yield "It is so already: nothing changes."
    if {"fellowship", "zone"} & set(changed):
        yield "A worker reads the list again, in a minute or two. Until then its meetings stay."
