"""`handrail feeds`: the meeting lists of the lines."""

from collections.abc import Iterator, Sequence
from itertools import groupby

import click

from bot import feeds
from bot.cli.deployment import (
    current_time,
    deployment_keys,
    line_id,
    open_deployment_database,
)
from bot.cli.lazy_group import LazyGroup
from bot.cli.output import counted, say
from bot.cli.progress import progress
from bot.database.database import Database
from bot.database.encryption import Keys
from bot.people import helplines
from bot.settings import Settings, from_environment

_lines_option = click.option("--line", "line", default="", help="Only this line's. Default: all.")


@click.group(
    "feeds",
    cls=LazyGroup,
    places={
        "accept": "bot.cli.feeds_difference_command:accept_feed",
        "add": "bot.cli.feeds_add_commands:add_feed",
        "change": "bot.cli.feeds_change_command:change_feed_command",
        "check": "bot.cli.feeds_check_command:check_feed",
        "difference": "bot.cli.feeds_difference_command:show_difference",
        "letter": "bot.cli.feeds_letter_command:write_letter",
        "list": "bot.cli.feeds_commands:list_feeds",
        "pause": "bot.cli.feeds_pause_commands:pause_feed",
        "remove": "bot.cli.feeds_remove_command:remove_feed",
        "resume": "bot.cli.feeds_pause_commands:resume_feed",
        "sync": "bot.cli.feeds_commands:sync_feeds",
    },
    summaries={
        "accept": "Take a version of a list that was looked at.",
        "add": "Take on a list, or use one for a further line.",
        "change": "Change what you say of a list: fellowship, time zone, name.",
        "check": "Tell what is odd about lists, for their webmasters.",
        "difference": "What would change if a list were read now.",
        "letter": "Write to a list's webmaster what to mend.",
        "list": "The lists and how reading them went last.",
        "pause": "Read a list no more for now; its meetings stay.",
        "remove": "Give up a list, for a line or altogether.",
        "resume": "Read a list again that was paused.",
        "sync": "Read the lists again.",
    },
)
def feeds_group() -> None:
    """The meeting lists."""


@click.command("sync")
@click.argument("name", required=False)
@click.option(
    "--accept", is_flag=True, help="Take the list of this NAME after a look at what would go."
)
@click.option("--yes", is_flag=True, help="Do not ask before --accept.")
@_lines_option
def sync_feeds(name: str | None, accept: bool, yes: bool, line: str) -> None:
    """Read the lists of all lines again that are not paused, or only the one of this NAME."""
    if accept:
        _accept(name, yes)
        return
    settings = from_environment()
    database = open_deployment_database(settings)
    options = feed_sync_options(settings, database)
    failed, found = False, False
    for feed in each_list(database, options.keys, line, name):
        found = True
        if feed.paused_at and not name:
            say(f"{feed.name}: {paused_note(feed)}", hanging="  ")
            continue
        with progress("Reading") as on_progress:
            results = feeds.sync_lists(
                database,
                feed.name,
                options,
                now=current_time(),
                on_progress=on_progress,
            )
        failed |= print_results(results)
    if name and not found:
        raise feeds.FeedError(f"There is no list {name}.")
    if failed:
        raise SystemExit(1)


@click.command("list")
@_lines_option
def list_feeds(line: str) -> None:
    """The lists of all lines, and how reading them went last."""
    settings = from_environment()
    database = open_deployment_database(settings)
    for feed in each_list(database, deployment_keys(settings, database), line):
        # A list that was looked at and had not changed has been read as well.
        at = feed.checked_at if feed.synced_at and not feed.flag else feed.synced_at
        read = f"{at:%Y-%m-%d %H:%M} UTC" if at else "never"
        say(
            f"{feed.name}: {counted(feed.meetings, 'meeting')}, read {read}, from {feed.location}",
            hanging="  ",
        )
        for reason, number_skipped in sorted(feed.skipped.items()):
            say(f"left out {number_skipped}: {reason}", "  ", "    ")
        flag = named_hint(feed.flag, feed.name)
        notes = (paused_note(feed), flag, feed.note, same_list_note(feed))
        for word in filter(None, notes):
            say(f"! {word}", "  ", "    ")


def _accept(name: str | None, yes: bool) -> None:
    if not name:
        raise click.UsageError(
            "--accept takes one list, and you name it: `handrail feeds sync NAME --accept`. "
            "`handrail feeds list` says which were not taken."
        )
    from bot.cli.feeds_difference_command import accept_after_look

    accept_after_look(name, yes)


def named_hint(flag: str, name: str) -> str:
    """A flag whose hint names the list, so that it can be typed as it stands."""
    return flag.replace("`handrail feeds difference`", f"`handrail feeds difference {name}`")


def paused_note(feed: "feeds.FeedStatus") -> str:
    """That a list is paused; "" if it is not."""
    if not feed.paused_at:
        return ""
    since = f"{feed.paused_at:%Y-%m-%d}"
    return f"It is paused since {since}. `handrail feeds resume {feed.name}` reads it again."


def same_list_note(feed: "feeds.FeedStatus") -> str:
    """What to do about a list that is read from where another one is; "" if it is not."""
    if not feed.same_as:
        return ""
    return (
        f"It is read from where {feed.same_as} is, and one list can serve several lines: `handrail "
        f"feeds add {feed.same_as} --line LINE`, then `handrail feeds remove {feed.name}`. "
        "Reminders go on."
    )


def each_list(
    database: Database, keys: Keys, line: str, name: str | None = None
) -> "Iterator[feeds.FeedStatus]":
    """The lists that the line of this name uses, or all; or the one list of this `name`.

    Where there are several lines, those that use a list are printed before what is said of it.
    """
    number = line_id(database, line) if line else None
    found = feeds.feed_statuses(database, keys, number)
    if not found and not name:
        click.echo("There is no list yet. `handrail feeds add` takes one on.", err=True)
    with database.reading() as connection:
        several = len(helplines.line_records(connection)) > 1
    wanted = [one for one in found if name in (None, one.name)]
    for users, theirs in groupby(wanted, key=lambda one: one.lines):
        if several:
            click.echo(f"{', '.join(users) or 'no line'}:")
        yield from theirs


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
            why = named_hint(result.flag, result.feed)
            say(f"{result.feed}: not taken, {kept}. {why}", hanging="  ")
            continue
        if result.note:
            say(f"{result.feed}: {result.note}", hanging="  ")
        counts = f"{result.added} added, {result.changed} changed, {result.removed} removed"
        say(f"{result.feed}: {counts}, {result.unchanged} as before", hanging="  ")
        for reason, count in sorted(result.skipped.items()):
            say(f"left out {count}: {reason}", "  ", "    ")
        for note, count in sorted(result.repairs.items()):
            say(f"noticed {count}: {note}", "  ", "    ")
    return any(result.flag for result in results)
