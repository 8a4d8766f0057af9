"""`handrail feeds`: the meeting lists of a line."""

from collections.abc import Sequence
from datetime import timedelta

import click

from bot import feeds
from bot.cli import feed_preview
from bot.cli.deployment import (
    current_time,
    deployment_keys,
    feed_sync_options,
    line_id,
    open_deployment_database,
)
from bot.cli.feed_preview import FeedDescription
from bot.cli.progress import progress
from bot.feeds.rows.feed_reading import FeedProfile, checked_fellowship, checked_zone
from bot.places import gazetteer
from bot.settings import from_environment

_line_option = click.option(
    "--line", "line", default="", help="The line's name. Default: the first."
)


@click.group("feeds")
def feeds_group() -> None:
    """The meeting lists."""


@feeds_group.command("add")
@click.argument("name")
@click.argument("location")
@feed_preview.feed_options
@click.option(
    "--every",
    type=click.FloatRange(0.25, 168),
    help="Hours between readings. Default: FEEDS_EVERY.",
)
@click.option("--yes", is_flag=True, help="Do not ask.")
@_line_option
def add_feed(
    name: str, location: str, described: FeedDescription, every: float | None, yes: bool, line: str
) -> None:
    """Take on a list: NAME is yours to choose, LOCATION a path or an address."""
    settings = from_environment()
    database = open_deployment_database(settings)
    number = line_id(database, line)
    options = feed_sync_options(settings, database)
    profile = feeds.feed_profile(
        database,
        number,
        options.places,
        fellowship=described.fellowship,
        zone=described.zone,
    )
    if not feed_preview.confirm_feed(
        location, profile, described, private=options.allow_private, yes=yes
    ):
        click.echo("Nothing was added.")
        return
    feeds.save_feed(
        database,
        number,
        name,
        location,
        keys=options.keys,
        fellowship=described.fellowship,
        zone=described.zone,
        format=described.format,
        mapping=described.mapping,
        every=None if every is None else timedelta(hours=every),
    )
    with progress("Reading once more, to keep it") as on_progress:
        results = feeds.sync_line(
            database, number, name, options, now=current_time(), on_progress=on_progress
        )
    _print_results(results)


@feeds_group.command("check")
@click.argument("location")
@feed_preview.feed_options
@click.option("--country", default="US", help="Where addresses are that do not say: two letters.")
@click.option("--all", "every", is_flag=True, help="Name every row, not only the first ones.")
def check_feed(location: str, described: FeedDescription, country: str, every: bool) -> None:
    """Tell what is odd about a list, for its webmaster; nothing is kept. LOCATION is a path or an
    address."""
    profile = FeedProfile(
        places=gazetteer(),
        fellowship=checked_fellowship(described.fellowship),
        zone=checked_zone(described.zone),
        country=country.upper(),
    )
    for line in feed_preview.lint_report(location, profile, described, every=every):
        click.echo(line)


@feeds_group.command("sync")
@click.argument("name", required=False)
@click.option("--accept", is_flag=True, help="Take a list that became much smaller or worse.")
@_line_option
def sync_feeds(name: str | None, accept: bool, line: str) -> None:
    """Read the lists again, or only the one of this NAME."""
    settings = from_environment()
    database = open_deployment_database(settings)
    number = line_id(database, line)
    with progress("Reading") as on_progress:
        results = feeds.sync_line(
            database,
            number,
            name,
            feed_sync_options(settings, database),
            now=current_time(),
            accept=accept,
            on_progress=on_progress,
        )
    _print_results(results)


@feeds_group.command("remove")
@click.argument("name")
@click.option("--yes", is_flag=True, help="Do not ask.")
@_line_option
def remove_feed(name: str, yes: bool, line: str) -> None:
    """Give up the list of this NAME, with its meetings. Who has a reminder of one is told."""
    database = open_deployment_database(from_environment())
    number = line_id(database, line)
    if not yes and feed_preview.is_interactive():
        click.confirm(f"Remove {name} and all its meetings?", abort=True)
    _print_results([feeds.delete_feed(database, number, name, now=current_time())])


@feeds_group.command("list")
@_line_option
def list_feeds(line: str) -> None:
    """The lists and how reading them went last."""
    settings = from_environment()
    database = open_deployment_database(settings)
    keys = deployment_keys(settings, database)
    for feed in feeds.feed_statuses(database, line_id(database, line), keys):
        read = f"{feed.synced_at:%Y-%m-%d %H:%M} UTC" if feed.synced_at else "never"
        click.echo(f"{feed.name}: {feed.meetings} meetings, read {read}, from {feed.location}")
        for reason, count in sorted(feed.skipped.items()):
            click.echo(f"  skipped {count}: {reason}")
        for word in filter(None, (feed.flag, feed.note)):
            click.echo(f"  ! {word}")


def _print_results(results: Sequence[feeds.SyncResult]) -> None:
    """What came of reading lists. Exit status 1 if one of them was not taken."""
    for result in results:
        if result.flag:
            click.echo(f"{result.feed}: not taken, {result.unchanged} meetings stay. {result.flag}")
            continue
        if result.note:
            click.echo(f"{result.feed}: {result.note}")
        counts = f"{result.added} added, {result.changed} changed, {result.removed} removed"
        click.echo(f"{result.feed}: {counts}, {result.unchanged} as before")
        for reason, count in sorted(result.skipped.items()):
            click.echo(f"  skipped {count}: {reason}")
        for note, count in sorted(result.repairs.items()):
            click.echo(f"  mended {count}: {note}")
    if any(result.flag for result in results):
        raise SystemExit(1)
