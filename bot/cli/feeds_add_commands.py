"""`handrail feeds add`: taking on a list, or using one for a further line."""

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

import click
from sqlalchemy import Row, select

from bot import feeds
from bot.cli import feed_preview
from bot.cli.deployment import command_line_actor, current_time, line_id, open_deployment_database
from bot.cli.feed_preview import Answer, FeedDescription
from bot.cli.feeds_commands import feed_sync_options, print_results, same_list_note
from bot.cli.output import counted, say
from bot.cli.progress import progress
from bot.database.database import Database
from bot.database.schema import feeds as feeds_table
from bot.database.schema import lines as lines_table
from bot.feeds import FeedError, SyncOptions
from bot.feeds.fetching.feed_location import open_location
from bot.feeds.rows.feed_reading import checked_fellowship, checked_zone
from bot.feeds.sync.feed_settings import (
    absolute_location,
    completed_address,
    find_feed,
    usable_feed_name,
)
from bot.feeds.sync.first_reading import read_first
from bot.feeds.sync.list_lines import lines_using, names_of_users
from bot.operators import list_acts
from bot.people.unfound_lists import unfound_lists
from bot.settings import from_environment


@click.command("add")
@click.argument("name")
@click.argument("location", required=False)
@feed_preview.feed_options
@click.option(
    "--every",
    type=click.FloatRange(0.25, 168),
    help="Hours between readings. Default: FEEDS_EVERY.",
)
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.option("--keep", is_flag=True, help="Even if it cannot be read now: it is tried again.")
@click.option("--line", "lines", multiple=True, help="A line to use it. Default: the first.")
def add_feed(
    name: str,
    location: str | None,
    described: FeedDescription,
    every: float | None,
    yes: bool,
    keep: bool,
    lines: Sequence[str],
) -> None:
    """Take on a list: NAME is yours to choose, LOCATION a path or an address. If there is a list of
    this NAME, further lines use it too; without further lines it gets these settings."""
    settings = from_environment()
    database = open_deployment_database(settings)
    users = [line_id(database, line) for line in lines or ("",)]
    known = find_feed(database, name)
    if known is None:
        name, location = _as_meant(name, location)
        known = find_feed(database, name)
    options = feed_sync_options(settings, database)
    if known and (further := _further_lines(database, known, users)):
        _check_is_same(known, location, described, every, options)
        _use_too(database, options, known, further)
        return
    if location is None:
        raise click.UsageError("Where is the list? Give a path or an address.")
    answer = _confirm(database, name, location, users, described, options, yes=yes, keep=keep)
    if answer is Answer.NO:
        click.echo("Nothing was added.")
        return
    feeds.save_feed(
        database,
        users,
        name,
        location,
        keys=options.keys,
        **described.settings(),
        every=None if every is None else timedelta(hours=every),
    )
    _read_first(database, name, options, known, keep=answer is Answer.KEEP)


def _as_meant(name: str, location: str | None) -> tuple[str, str | None]:
    """A name and a location that can be used; what was done to them is said. Raises FeedError."""
    usable = usable_feed_name(name)
    if usable != name:
        say(f"It is called {usable}: a list's name has no blanks or other signs.")
    if location is None or Path(location).exists():
        return usable, location
    where = completed_address(location)
    if where != location.strip():
        say("The address was completed with https:// in front.")
    return usable, where


def _confirm(
    database: Database,
    name: str,
    location: str,
    users: Sequence[int],
    described: FeedDescription,
    options: SyncOptions,
    *,
    yes: bool,
    keep: bool,
) -> Answer:
    """Show what a list holds that these lines are to use; whether it is to be added."""
    profile = feeds.feed_profile(
        database, min(users), options.places, fellowship=described.fellowship, zone=described.zone
    )
    profile = profile.read_at(current_time())
    return feed_preview.confirm_feed(
        name, location, profile, described, private=options.allow_private, yes=yes, keep=keep
    )


def _further_lines(database: Database, known: Row[Any], users: Sequence[int]) -> list[int]:
    """Those of the lines that do not use this list yet."""
    with database.reading() as connection:
        using = lines_using(connection, known.id)
    return [line for line in users if line not in using]


def _check_is_same(
    known: Row[Any],
    location: str | None,
    described: FeedDescription,
    every: float | None,
    options: SyncOptions,
) -> None:
    """Raises FeedError if what is said of a list that is there already is not how it is read."""
    if location and absolute_location(location) != open_location(known.location, options.keys):
        raise FeedError(
            f"There is a list {known.name} already, and it is another one. Choose another name. To "
            f"use that one for a further line: `handrail feeds add {known.name} --line LINE`."
        )
    told = {
        "--fellowship": (checked_fellowship(described.fellowship), known.fellowship),
        "--zone": (checked_zone(described.zone), known.zone),
        "--format": (described.format, known.told_format),
        "--mapping": (described.mapping, known.mapping),
        "--every": (every and int(every * 60), known.every),
    }
    for option, (given, kept) in told.items():
        if given and given != kept:
            raise FeedError(
                f"{known.name} is read with another {option}. All its lines have it as it is read: "
                "leave the option out, or take the list on once more under another name."
            )


def _use_too(
    database: Database, options: SyncOptions, known: Row[Any], further: Sequence[int]
) -> None:
    """Let further lines use a list that is there already. It is not read again for that."""
    feeds.use_list(database, known.id, further, now=current_time())
    _record(database, list_acts.USED, known.name)
    for feed in feeds.feed_statuses(database, options.keys):
        if feed.id == known.id:
            users = " and ".join(feed.lines)
            say(f"{known.name} is used by {users} now: {counted(feed.meetings, 'meeting')}.")
        elif feed.same_as == known.name:
            say(f"! {feed.name}: {same_list_note(feed)}", hanging="  ")
    _say_unfound(database, known.name)


def _read_first(
    database: Database, name: str, options: SyncOptions, known: Row[Any] | None, *, keep: bool
) -> None:
    """Read a list that was just saved. Of one that fails nothing is left, unless `keep`: it is
    given up, or, if it was `known`, stays as it was."""
    with progress("Reading once more, to keep it") as on_progress:
        read = read_first(
            *(database, name, options, known),
            now=current_time(),
            keep=keep,
            on_progress=on_progress,
        )
    if read.failed and not keep:
        raise FeedError(feed_preview.not_added(name, read.failed, known=known is not None))
    act = list_acts.CHANGED if known else list_acts.ADDED
    _record(database, act, name)
    failed = print_results(read.results)
    _say_users(database, name)
    if failed:
        raise SystemExit(1)
    _say_unfound(database, name)


def _record(database: Database, act: str, name: str) -> None:
    now = current_time()
    with database.transaction() as connection:
        list_acts.record_list_act(command_line_actor(), act, name, connection, now)


def _say_users(database: Database, name: str) -> None:
    """Tell which lines use a list, and how the others come to use it."""
    with database.reading() as connection:
        wanted = select(feeds_table.c.id).where(feeds_table.c.name == name)
        users = names_of_users(connection).get(connection.scalar(wanted) or 0, ())
        every = connection.scalars(select(lines_table.c.name).order_by(lines_table.c.id))
        others = [line for line in every if line not in users]
    say(f"Lines that use it: {', '.join(users)}.")
    if others:
        say(
            f"Lines that do not: {', '.join(others)}. To let one use it, too: "
            f'`handrail feeds add {name} --line "{others[0]}"`.',
            hanging="  ",
        )


def _say_unfound(database: Database, name: str) -> None:
    """Tell if there is a line that uses the list and finds none of its meetings."""
    with database.reading() as connection:
        found = [one for one in unfound_lists(connection) if one.name == name]
    for unfound in found:
        say(f"! {unfound.says} {unfound.remedy}", hanging="  ")
