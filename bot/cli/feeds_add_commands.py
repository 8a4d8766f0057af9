"""`handrail feeds add` and `handrail feeds check`: a list that is not known yet."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import click

from bot import feeds
from bot.cli import feed_preview
from bot.cli.deployment import current_time, line_id, open_deployment_database
from bot.cli.feed_preview import FeedDescription
from bot.cli.feeds_commands import feed_sync_options, line_option, print_results
from bot.cli.output import say
from bot.cli.progress import progress
from bot.database.database import Database
from bot.feeds import FeedError
from bot.feeds.rows.feed_reading import FeedProfile, checked_fellowship, checked_zone
from bot.feeds.sync.feed_settings import check_feed_name, feed_exists
from bot.people.helplines import line_and_number
from bot.people.unfound_lists import unfound_lists
from bot.places import gazetteer
from bot.settings import from_environment

_FILE = click.Path(path_type=Path, dir_okay=False)


@click.command("add")
@click.argument("name")
@click.argument("location")
@feed_preview.feed_options
@click.option(
    "--every",
    type=click.FloatRange(0.25, 168),
    help="Hours between readings. Default: FEEDS_EVERY.",
)
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.option("--keep", is_flag=True, help="Even if it cannot be read now: it is tried again.")
@line_option
def add_feed(
    name: str,
    location: str,
    described: FeedDescription,
    every: float | None,
    yes: bool,
    keep: bool,
    line: str,
) -> None:
    """Take on a list: NAME is yours to choose, LOCATION a path or an address."""
    settings = from_environment()
    database = open_deployment_database(settings)
    number = line_id(database, line)
    known = feed_exists(database, number, name)
    if not known:
        check_feed_name(name)
    options = feed_sync_options(settings, database)
    profile = feeds.feed_profile(
        database, number, options.places, fellowship=described.fellowship, zone=described.zone
    )
    profile = replace(profile, today=current_time().date())
    if not feed_preview.confirm_feed(
        name, location, profile, described, private=options.allow_private, yes=yes, keep=keep
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
    _read_first(database, number, name, options, keep=keep or known)


def _read_first(
    database: Database, line: int, name: str, options: feeds.SyncOptions, *, keep: bool
) -> None:
    """Read a list that was just added. One that fails is given up again, unless `keep`."""
    with progress("Reading once more, to keep it") as on_progress:
        results = feeds.sync_line(
            database, line, name, options, now=current_time(), on_progress=on_progress
        )
    failed = next((result.flag for result in results if result.flag), "")
    if failed and not keep:
        feeds.delete_feed(database, line, name, now=current_time())
        raise FeedError(feed_preview.not_added(name, failed))
    if print_results(results):
        raise SystemExit(1)
    with database.reading() as connection:
        shown = line_and_number(line, connection)[0]
        for unfound in unfound_lists(connection):
            if (unfound.line, unfound.name) == (shown.name, name):
                say(f"! {unfound.says} {unfound.remedy}", hanging="  ")


@click.command("check")
@click.argument("location")
@feed_preview.feed_options
@click.option("--country", default="US", help="Where addresses are that do not say: two letters.")
@click.option("--all", "every", is_flag=True, help="Name every row, not only the first ones.")
@click.option("--html", "html", type=_FILE, help="Write a page to send to the webmaster.")
@click.option("--csv", "csv", type=_FILE, help="Write a table: a line for each row.")
def check_feed(
    location: str,
    described: FeedDescription,
    country: str,
    every: bool,
    html: Path | None,
    csv: Path | None,
) -> None:
    """Tell what is odd about a list, for its webmaster; nothing is kept. LOCATION is a path or an
    address."""
    profile = FeedProfile(
        places=gazetteer(),
        fellowship=checked_fellowship(described.fellowship),
        zone=checked_zone(described.zone),
        country=country.upper(),
        today=current_time().date(),
    )
    report = feed_preview.check_list(location, profile, described).report
    feed_preview.say_summary(report.summary)
    click.echo("")
    feed_preview.say_summary(report.lines(every=every))
    for path, text in ((html, report.as_html), (csv, report.as_csv)):
        if path is not None:
            path.write_text(text(), encoding="utf-8")
            click.echo(f"{path} is written.")
