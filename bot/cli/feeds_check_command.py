"""`handrail feeds check`: what is odd about a list, for its webmaster; and about those we have."""

from pathlib import Path
from typing import Any

import click
from sqlalchemy import Row

from bot import feeds
from bot.cli import feed_preview
from bot.cli.deployment import current_time, open_deployment_database
from bot.cli.feed_preview import FeedDescription
from bot.cli.feeds_commands import each_list, feed_sync_options
from bot.cli.progress import progress
from bot.database.database import Database
from bot.feeds.rows.feed_reading import FeedProfile, checked_fellowship, checked_zone
from bot.feeds.sync.checked_list import CheckedList, ListSettings, check_stored
from bot.feeds.sync.feed_settings import feed_settings, find_feed
from bot.places import gazetteer
from bot.settings import from_environment

_FILE = click.Path(path_type=Path, dir_okay=False)


@click.command("check")
@click.argument("location", required=False, metavar="[LOCATION]")
@feed_preview.feed_options
@click.option("--country", default="US", help="Where addresses are that do not say: two letters.")
@click.option("--line", "line", default="", help="Without LOCATION: only this line's lists.")
@click.option("--all", "every", is_flag=True, help="Name every row, not only the first ones.")
@click.option("--html", "html", type=_FILE, help="Write a page to send to the webmaster.")
@click.option("--csv", "csv", type=_FILE, help="Write a table: a line for each row.")
def check_feed(
    location: str | None,
    described: FeedDescription,
    country: str,
    line: str,
    every: bool,
    html: Path | None,
    csv: Path | None,
) -> None:
    """Tell what is odd about a list, for its webmaster; nothing is kept. LOCATION is a path, an
    address, or the name of a list that is taken on; without it all of those are checked."""
    if location is None:
        if html or csv:
            raise click.UsageError("Name one list: --html and --csv write a file for one.")
        _check_all(line, every)
        return
    checked = _check_known(location, described) or feed_preview.check_location(
        location, _profile(described, country), described
    )
    _say(checked, every)
    for path, text in ((html, checked.report.as_html), (csv, checked.report.as_csv)):
        if path is not None:
            path.write_text(text(), encoding="utf-8")
            click.echo(f"{path} is written.")


def check_taken_on(
    database: Database,
    options: feeds.SyncOptions,
    feed: Row[Any],
    described: FeedDescription | None = None,
) -> CheckedList:
    """What is odd about a list that is taken on, read with its settings, or with those that are
    `described`. Raises FeedError if it cannot be read."""
    described = described or FeedDescription()
    told, now = ListSettings(**described.settings()), current_time()
    with progress("Reading") as on_progress:
        checked = check_stored(database, options, feed, told, now, on_progress)
    feed_preview.write_mapping(checked.reading, described.written_mapping)
    return checked


def _check_known(name: str, described: FeedDescription) -> CheckedList | None:
    """What is odd about the list of this name; None for an address or a file, or if there is no
    such list."""
    if "://" in name or Path(name).exists():
        return None
    settings = from_environment()
    database = open_deployment_database(settings)
    feed = find_feed(database, name)
    if feed is None:
        return None
    return check_taken_on(database, feed_sync_options(settings, database), feed, described)


def _check_all(line: str, every: bool) -> None:
    settings = from_environment()
    database = open_deployment_database(settings)
    options = feed_sync_options(settings, database)
    failed = False
    for listed in each_list(database, options.keys, line):
        click.echo(f"{listed.name}:")
        try:
            _say(check_taken_on(database, options, feed_settings(database, listed.name)), every)
        except feeds.FeedError as error:
            failed = True
            feed_preview.say_summary([str(error)])
        click.echo("")
    if failed:
        raise SystemExit(1)


def _profile(described: FeedDescription, country: str) -> FeedProfile:
    return FeedProfile(
        places=gazetteer(),
        fellowship=checked_fellowship(described.fellowship),
        zone=checked_zone(described.zone),
        country=country.upper(),
    )


def _say(checked: CheckedList, every: bool) -> None:
    feed_preview.say_summary(checked.report.summary)
    click.echo("")
    feed_preview.say_summary(checked.report.lines(every=every))
