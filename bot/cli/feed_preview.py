"""What a meeting list holds, shown before it is added or to its webmaster."""

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import wraps
from pathlib import Path
from typing import Any

import click

from bot.cli.progress import progress
from bot.feeds import FeedError
from bot.feeds.fetching.collect import collect_feed
from bot.feeds.fetching.fetch import FeedFetcher
from bot.feeds.formats import registry
from bot.feeds.rows.feed_reading import FeedProfile, RowIssue
from bot.feeds.rows.lint import issue_collector
from bot.feeds.sync.feed_summary import MAX_EXAMPLES, feed_summary, issue_report


@dataclass(frozen=True, slots=True)
class FeedDescription:
    """What the operator says of a list that the list does not say itself, "" for nothing.

    `mapping` is the text of a mapping file.
    """

    fellowship: str = ""
    zone: str = ""
    format: str = ""
    mapping: str = ""


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


def feed_options(command: Callable[..., None]) -> Callable[..., None]:
    """A command with the options that describe a list, given to it as one `described`."""

    @wraps(command)
    def with_description(
        fellowship: str, zone: str, format: str, mapping: str, **others: Any
    ) -> None:
        described = FeedDescription(fellowship, zone, format, read_mapping(mapping))
        command(described=described, **others)

    optioned: Callable[..., None] = with_description
    for option in reversed(_OPTIONS):
        optioned = option(optioned)
    return optioned


def read_mapping(path: str) -> str:
    """The text of a mapping file, "" for no path. Raises FeedError if it cannot be read."""
    if not path:
        return ""
    try:
        return Path(path).expanduser().read_text(encoding="utf-8")
    except (OSError, ValueError, RuntimeError):  # RuntimeError: the ~ of an unknown user
        raise FeedError(f"The mapping {path} could not be read.") from None


def is_interactive() -> bool:
    """Whether a person at a terminal can answer a question."""
    return sys.stdin.isatty() and sys.stdout.isatty()


def confirm_feed(
    location: str, profile: FeedProfile, described: FeedDescription, *, private: bool, yes: bool
) -> bool:
    """Shows what a list holds; whether it is to be added. `private` is as in
    `bot.feeds.fetching.fetch`.

    Asks only on a terminal, and only without `yes`. Otherwise even a list that cannot be read now
    is added: its site may be down, and syncs will try again.
    """
    asking = not yes and is_interactive()
    try:
        with progress("Reading") as on_progress:
            document = collect_feed(location, FeedFetcher(allow_private=private).get)
            reading = registry.read_feed(
                document, profile, described.format, described.mapping, on_progress=on_progress
            )
    except FeedError as error:
        click.echo(f"This list cannot be read now. {error}")
        return not asking or click.confirm("Add it all the same, for syncs to try again?")
    for line in feed_summary(reading, profile.country):
        click.echo(line)
    return not asking or click.confirm("Add this list?", default=True)


def lint_report(
    location: str, profile: FeedProfile, described: FeedDescription, *, every: bool
) -> Iterator[str]:
    """What a list holds and all that is odd about it. Raises FeedError if it cannot be read."""
    odd: list[RowIssue] = []
    with progress("Reading") as on_progress:
        # The address comes from the person at the keyboard, never from a worker.
        document = collect_feed(location, FeedFetcher(allow_private=True).get)
        reading = registry.read_feed(
            document,
            profile,
            described.format,
            described.mapping,
            on_progress=on_progress,
            on_row=issue_collector(profile, odd),
        )
    yield from feed_summary(reading, profile.country)
    odd += reading.issues
    yield ""
    yield from (
        issue_report(odd, 0 if every else MAX_EXAMPLES) if odd else ["Nothing is odd about it."]
    )
