"""What a meeting list holds, shown before it is added or to its webmaster."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum
from functools import wraps
from pathlib import Path
from typing import Any

import click

from bot.cli.deployment import current_time
from bot.cli.output import is_interactive, say
from bot.cli.progress import progress
from bot.feeds import FeedError
from bot.feeds.fetching.collect import collect_feed
from bot.feeds.fetching.fetch import FeedFetcher
from bot.feeds.formats import registry
from bot.feeds.rows.feed_reading import FeedProfile, FeedReading
from bot.feeds.sync import checked_list
from bot.feeds.sync.checked_list import CheckedList, ListSettings
from bot.feeds.sync.feed_summary import feed_summary


@dataclass(frozen=True, slots=True)
class FeedDescription:
    """What the operator says of a list that the list does not say itself, "" for nothing.

    `mapping` is the text of a mapping file; `written_mapping` is where the mapping that the
    headings of the list make is to be written.
    """

    fellowship: str = ""
    zone: str = ""
    format: str = ""
    mapping: str = ""
    written_mapping: str = ""

    def settings(self) -> dict[str, str]:
        """What is kept of it with the list (bot.feeds.sync.feed_settings.save_feed)."""
        kept = ("fellowship", "zone", "format", "mapping")
        return {name: getattr(self, name) for name in kept}


_OPTIONS = (
    click.option(
        "--fellowship", default="", help="Whose meetings, where the list does not say: AA."
    ),
    click.option("--zone", default="", help="Their time zone, where the list does not say."),
    click.option(
        "--format", default="", help=f"{', '.join(registry.FORMAT_NAMES)}. Default: found out."
    ),
    click.option("--mapping", default="", help="A file that explains any CSV or JSON."),
    click.option(
        "--write-mapping", default="", help="Write what the headings were read as, to correct it."
    ),
)


def feed_options(command: Callable[..., None]) -> Callable[..., None]:
    """A command with the options that describe a list, given to it as one `described`."""

    @wraps(command)
    def with_description(
        fellowship: str, zone: str, format: str, mapping: str, write_mapping: str, **others: Any
    ) -> None:
        described = FeedDescription(
            fellowship, zone, format, read_mapping(mapping), written_mapping=write_mapping
        )
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


class Answer(Enum):
    """Whether a list is to be added; `KEEP` even if it cannot be read."""

    NO = "no"
    YES = "yes"
    KEEP = "keep"


def confirm_feed(
    name: str,
    location: str,
    profile: FeedProfile,
    described: FeedDescription,
    *,
    private: bool,
    yes: bool,
    keep: bool,
) -> Answer:
    """Shows what a list holds; whether it is to be added, or kept even if it cannot be read.
    `private` is as in `bot.feeds.fetching.fetch`.

    Asks only on a terminal, and only without `yes`. A list that cannot be read now is added only
    with `keep`, or if the person at the terminal wants that: its site may be down, and syncs try
    again. Otherwise raises FeedError.
    """
    asking = not yes and is_interactive()
    try:
        with progress("Reading") as on_progress:
            document = collect_feed(location, FeedFetcher(allow_private=private).get)
            reading = registry.read_feed(
                document, profile, described.format, described.mapping, on_progress=on_progress
            )
    except FeedError as error:
        if keep:
            return Answer.KEEP
        if not asking:
            raise FeedError(not_added(name, str(error))) from None
        say(f"This list cannot be read now. {error}")
        wanted = click.confirm("Add it all the same, for syncs to try again?")
        return Answer.KEEP if wanted else Answer.NO
    say_summary(feed_summary(reading, profile.country))
    write_mapping(reading, described.written_mapping)
    if asking and not click.confirm("Add this list?", default=True):
        return Answer.NO
    return Answer.KEEP if keep else Answer.YES


def write_mapping(reading: FeedReading, path: str) -> None:
    """Write the mapping that the headings of a list make. Raises FeedError where there is none."""
    if not path:
        return
    if not reading.mapping:
        raise FeedError("Its format is known, so there is no mapping to write.")
    try:
        Path(path).expanduser().write_text(reading.mapping, encoding="utf-8")
    except (OSError, ValueError, RuntimeError):
        raise FeedError(f"The mapping {path} could not be written.") from None
    click.echo(f"{path} is written.")


def say_summary(lines: Iterable[str]) -> None:
    """Tell what a list holds."""
    for line in lines:
        indent = " " * (len(line) - len(line.lstrip()))
        say(line.strip(), indent, indent + "  ")


def not_added(name: str, why: str, *, known: bool = False) -> str:
    """What is said of a list that could not be read when it was to be added, or of a known one that
    could not with other settings."""
    kept = f"{name} stays as it was, because it" if known else f"{name} is not added, because it"
    return (
        f"{kept} cannot be read. {why} To add it all the same, and have it tried again later: "
        "--keep."
    )


def check_location(
    location: str, profile: FeedProfile, described: FeedDescription, *, private: bool = True
) -> CheckedList:
    """What a list holds and all that is odd about it. Raises FeedError if it cannot be read.

    `private` is as in `bot.feeds.fetching.fetch`: an address that comes from the person at the
    keyboard may be anywhere.
    """
    with progress("Reading") as on_progress:
        checked = checked_list.check_list(
            location,
            profile,
            ListSettings(**described.settings()),
            current_time(),
            private=private,
            on_progress=on_progress,
        )
    write_mapping(checked.reading, described.written_mapping)
    return checked
