"""`handrail feeds`: the meeting lists of the lines."""

from collections.abc import Iterator, Sequence

import click

from bot import feeds
from bot.cli.deployment import (
    current_time,
    deployment_keys,
    line_id,
    open_deployment_database,
)
from bot.cli.lazy_group import LazyGroup
from bot.cli.output import counted, is_interactive, say
from bot.cli.progress import progress
from bot.database.database import Database
from bot.people import helplines
from bot.settings import Settings, from_environment

line_option = click.option(
    "--line", "line", default="", help="The line's name. Default: the first."
)
_lines_option = click.option("--line", "line", default="", help="Only this line's. Default: all.")


@click.group(
    "feeds",
    cls=LazyGroup,
    places={
        "add": "bot.cli.feeds_add_commands:add_feed",
        "check": "bot.cli.feeds_add_commands:check_feed",
        "letter": "bot.cli.feeds_letter_command:write_letter",
        "list": "bot.cli.feeds_commands:list_feeds",
        "remove": "bot.cli.feeds_commands:remove_feed",
        "sync": "bot.cli.feeds_commands:sync_feeds",
    },
    summaries={
        "add": "Take on a list.",
        "check": "Tell what is odd about a list, for its webmaster.",
        "letter": "Write to a list's webmaster what to mend.",
        "list": "The lists and how reading them went last.",
        "remove": "Give up a list, with its meetings.",
        "sync": "Read the lists again.",
    },
)
def feeds_group() -> None:
    """The meeting lists."""


@click.command("sync")
@click.argument("name", required=False)
@click.option("--accept", is_flag=True, help="Take a list that became much smaller or worse.")
@_lines_option
def sync_feeds(name: str | None, accept: bool, line: str) -> None:
    """Read the lists of all lines again, or only the one of this NAME."""
    settings = from_environment()
    database = open_deployment_database(settings)
    options = feed_sync_options(settings, database)
    failed, found = False, False
    for number in _lines_told_of(database, line, name):
        found = True
        with progress("Reading") as on_progress:
            results = feeds.sync_line(
                database,
                number,
                name,
                options,
                now=current_time(),
                accept=accept,
                on_progress=on_progress,
            )
        failed |= print_results(results)
    if name and not found:
        raise feeds.FeedError(f"There is no list {name}.")
    if failed:
        raise SystemExit(1)


@click.command("remove")
@click.argument("name")
@click.option("--yes", is_flag=True, help="Do not ask.")
@line_option
def remove_feed(name: str, yes: bool, line: str) -> None:
    """Give up the list of this NAME, with its meetings. Who has a reminder of one is told."""
    database = open_deployment_database(from_environment())
    number = line_id(database, line)
    if not yes and is_interactive():
        click.confirm(f"Remove {name} and all its meetings?", abort=True)
    result = feeds.delete_feed(database, number, name, now=current_time())
    meetings = (
        f"with its {counted(result.removed, 'meeting')}" if result.removed else "it was empty"
    )
    say(f"The list {name} is gone, {meetings}.")


@click.command("list")
@_lines_option
def list_feeds(line: str) -> None:
    """The lists of all lines, and how reading them went last."""
    settings = from_environment()
    database = open_deployment_database(settings)
    keys = deployment_keys(settings, database)
    for number in _lines_told_of(database, line, None):
        for feed in feeds.feed_statuses(database, number, keys):
            # A list that was looked at and had not changed has been read as well.
            at = feed.checked_at if feed.synced_at and not feed.flag else feed.synced_at
            read = f"{at:%Y-%m-%d %H:%M} UTC" if at else "never"
            say(
                f"{feed.name}: {counted(feed.meetings, 'meeting')}, read {read}, "
                f"from {feed.location}",
                hanging="  ",
            )
            for reason, number_skipped in sorted(feed.skipped.items()):
                say(f"left out {number_skipped}: {reason}", "  ", "    ")
            for word in filter(None, (feed.flag, feed.note)):
                say(f"! {word}", "  ", "    ")


def _lines_told_of(database: Database, line: str, feed: str | None) -> Iterator[int]:
    """The ids of the line of this name, or of all that have a list, or a list of the name `feed`.

    Where there are several lines, the name of each is printed before what is said of it.
    """
    with database.reading() as connection:
        records = helplines.line_records(connection)
        chosen = [helplines.find_line(line, connection)] if line else None
        having = helplines.lines_with_list(connection, feed)
    if not having and not feed:
        click.echo("There is no list yet. `handrail feeds add` takes one on.", err=True)
    for record in records:
        if record.id not in having or (chosen is not None and record.id not in chosen):
            continue
        if len(records) > 1:
            click.echo(f"{record.line.name}:")
        yield record.id


def feed_sync_options(settings: Settings, database: Database) -> "feeds.SyncOptions":
    """How meeting lists are read."""
    from bot.places import gazetteer

    return feeds.SyncOptions(
        keys=deployment_keys(settings, database),
        places=gazetteer(),
        allow_private=settings.feeds_private,
        interval=settings.feeds_every,
    )


def print_results(results: "Sequence[feeds.SyncResult]") -> bool:
    """Tell what came of reading lists; whether one of them was not taken."""
    for result in results:
        if result.flag:
            kept = (
                f"{counted(result.unchanged, 'meeting')} stay"
                if result.unchanged
                else "it is empty"
            )
            say(f"{result.feed}: not taken, {kept}. {result.flag}", hanging="  ")
            continue
        if result.note:
            say(f"{result.feed}: {result.note}", hanging="  ")
        counts = f"{result.added} added, {result.changed} changed, {result.removed} removed"
        say(f"{result.feed}: {counts}, {result.unchanged} as before", hanging="  ")
        for reason, count in sorted(result.skipped.items()):
            say(f"left out {count}: {reason}", "  ", "    ")
        for note, count in sorted(result.repairs.items()):
            say(f"mended {count}: {note}", "  ", "    ")
    return any(result.flag for result in results)
