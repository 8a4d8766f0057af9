"""`handrail feeds difference` and `accept`: a list that looks damaged is looked at, and taken."""

from pathlib import Path

import click

from bot.cli.deployment import command_line_actor, current_time, open_deployment_database
from bot.cli.feeds_commands import feed_sync_options, print_results
from bot.cli.output import counted, say
from bot.cli.progress import progress
from bot.feeds.sync.feed_settings import feed_settings
from bot.feeds.sync.list_difference import DifferenceKind, ListDifference, find_difference
from bot.feeds.sync.sync_outcome import load_feed
from bot.operators import list_acts
from bot.settings import from_environment

MAX_NAMED = 10
_FILE = click.Path(path_type=Path, dir_okay=False)


@click.command("difference")
@click.argument("name")
@click.option("--csv", "csv", type=_FILE, help="Write a table of all: a line for each meeting.")
def show_difference(name: str, csv: Path | None) -> None:
    """Show what would change if the list of this NAME were read now; nothing is kept."""
    settings = from_environment()
    database = open_deployment_database(settings)
    options = feed_sync_options(settings, database)
    feed = load_feed(database, feed_settings(database, name).id)
    with progress("Reading") as on_progress:
        found = find_difference(database, feed, options, current_time(), on_progress)
    _say(name, found)
    if csv is not None:
        csv.write_text(found.as_csv(), encoding="utf-8")
        click.echo(f"{csv} is written.")


@click.command("accept")
@click.argument("name")
@click.argument("version")
def accept_feed(name: str, version: str) -> None:
    """Take the list of this NAME however damaged it looks, if it is still the VERSION that `feeds
    difference` showed."""
    settings = from_environment()
    database = open_deployment_database(settings)
    options = feed_sync_options(settings, database)
    feed, actor = feed_settings(database, name).id, command_line_actor()
    with progress("Reading") as on_progress:
        result = list_acts.accept_list_as(
            actor, feed, version, database, options, current_time(), on_progress
        )
    if not result.flag and not list_acts.changes_of(result):
        say(f"{name}: nothing is left to do, it was taken already.")
        return
    if print_results([result]):
        say(f"{version} is not what the list holds now: look at the difference again.")
        raise SystemExit(1)


def accept_after_look(name: str, yes: bool) -> None:
    """Show what would change in the list of this NAME, ask, and take that very version. Raises
    FeedError, and click.Abort for no."""
    settings = from_environment()
    database = open_deployment_database(settings)
    options = feed_sync_options(settings, database)
    feed = feed_settings(database, name).id
    with progress("Reading") as on_progress:
        now = current_time()
        found = find_difference(database, load_feed(database, feed), options, now, on_progress)
    _say(name, found)
    if not (found.differences or found.minor):
        return
    if not yes:
        click.confirm(f"Take {name} like this?", abort=True)
    result = list_acts.accept_list_as(
        command_line_actor(), feed, found.version, database, options, current_time()
    )
    if print_results([result]):
        raise SystemExit(1)


def _say(name: str, found: ListDifference) -> None:
    now, then = counted(found.stored, "meeting"), counted(found.found, "meeting")
    say(f"{name} has {now} here, and {then} there.")
    for kind in DifferenceKind:
        if not (count := found.counts[kind]):
            continue
        say(f"{kind.value}: {count:,}")
        for one in found.first(kind, MAX_NAMED):
            sides = " -> ".join(filter(None, (one.before, one.after)))
            say(f"{one.name}: {sides}", "  ", "    ")
        if count > MAX_NAMED:
            say(f"and {count - MAX_NAMED:,} more, which `--csv` lists", "  ", "    ")
    if found.reminders:
        say(
            f"People have {counted(found.reminders, 'reminder')} of meetings that would be gone. "
            "They are told, unless another list of their line has the meeting."
        )
    say(f"as before: {found.unchanged:,}; only words changed: {found.minor:,}")
    if found.reason:
        say(found.reason)
        say(f"`handrail feeds accept {name} {found.version}` takes this version, and no other.")
    elif found.differences or found.minor:
        say("It is taken when it is read next.")
