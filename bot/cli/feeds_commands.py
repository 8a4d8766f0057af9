"""What `handrail feeds add` shows before it adds a list, and `handrail feeds check`."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import click

from bot.cli.progress import progress
from bot.feeds import FeedError
from bot.feeds.fetching.collect import collect_feed
from bot.feeds.fetching.fetch import FeedFetcher
from bot.feeds.formats import registry
from bot.feeds.rows.feed_reading import FeedProfile, RowIssue, checked_fellowship, checked_zone
from bot.feeds.rows.lint import issue_collector
from bot.feeds.sync.feed_summary import MAX_EXAMPLES, feed_summary, issue_report
from bot.places import gazetteer

_OPTIONS = (
    click.option(
        "--fellowship", default="", help="Whose meetings, where the list does not say: AA."
    ),
    click.option("--zone", default="", help="Their time zone, where the list does not say."),
    click.option(
        "--format", default="", help=f"{', '.join(registry.FORMAT_NAMES)}. Default: found out."
    ),
    click.option("--mapping", default="", help="A file that explains any CSV or JSON."),
)

Command = TypeVar("Command", bound=Callable[..., None])


def feed_options(command: Command) -> Command:
    """A command with the options that say what a list does not."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def read_mapping(path: str) -> str:
    """The text of a mapping file, "" for no path. Raises FeedError if it cannot be read."""
    if not path:
        return ""
    try:
        return Path(path).expanduser().read_text(encoding="utf-8")
    except (OSError, ValueError, RuntimeError):  # the last for somebody else's ~
        raise FeedError(f"The mapping {path} could not be read.") from None


def is_interactive() -> bool:
    """Whether somebody is there to answer."""
    return sys.stdin.isatty() and sys.stdout.isatty()


def confirm_feed(
    location: str, profile: FeedProfile, format: str, mapping: str, *, private: bool, yes: bool
) -> bool:
    """Tells what a list holds; whether it is to be added. `private` is as in
    `bot.feeds.fetching.fetch`.

    Asks only on a terminal, and unless `yes`. Elsewhere even a list that cannot be read just now is
    wanted: its site may be down, and syncs will try again.
    """
    asking = not yes and is_interactive()
    try:
        with progress("Reading") as watch:
            document = collect_feed(location, FeedFetcher(allow_private=private).get)
            reading = registry.read_feed(document, profile, format, mapping, on_progress=watch)
    except FeedError as error:
        click.echo(f"This list cannot be read now. {error}")
        return not asking or click.confirm("Add it all the same, for syncs to try again?")
    for line in feed_summary(reading, profile.country):
        click.echo(line)
    return not asking or click.confirm("Add this list?", default=True)


def lint_report(
    location: str, profile: FeedProfile, format: str, mapping: str, every: bool
) -> Iterator[str]:
    """What a list holds and all that is odd about it. Raises FeedError if it cannot be read."""
    odd: list[RowIssue] = []
    with progress("Reading") as watch:
        # Somebody at the keyboard names the address; no worker does.
        document = collect_feed(location, FeedFetcher(allow_private=True).get)
        look = issue_collector(profile, odd)
        reading = registry.read_feed(
            document, profile, format, mapping, on_progress=watch, on_row=look
        )
    yield from feed_summary(reading, profile.country)
    odd += reading.issues
    yield ""
    yield from (
        issue_report(odd, 0 if every else MAX_EXAMPLES) if odd else ["Nothing is odd about it."]
    )


@click.command("check")
@click.argument("location")
@feed_options
@click.option("--country", default="US", help="Where addresses are that do not say: two letters.")
@click.option("--all", "every", is_flag=True, help="Name every row, not only the first ones.")
def check_feed(
    location: str,
    fellowship: str,
    zone: str,
    format: str,
    mapping: str,
    country: str,
    every: bool,
) -> None:
    """Tell what is odd about a list, for its webmaster; nothing is kept. LOCATION is a path or an
    address."""
    known = FeedProfile(
        places=gazetteer(),
        fellowship=checked_fellowship(fellowship),
        zone=checked_zone(zone),
        country=country.upper(),
    )
    for line in lint_report(location, known, format, read_mapping(mapping), every):
        click.echo(line)
