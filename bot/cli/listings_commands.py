"""`handrail listings`: what people reported of wrong listings, and meetings hidden for a time."""

from collections.abc import Iterator
from datetime import datetime
from itertools import groupby

import click

from bot.cli.deployment import command_line_actor, current_time, open_deployment_database
from bot.cli.lazy_group import LazyGroup
from bot.cli.output import counted, say
from bot.database.database import Database
from bot.feeds.sync.reported_meetings import (
    ReportedMeeting,
    find_listed,
    reported_meetings,
    told_counts,
)
from bot.operators import listing_acts
from bot.settings import from_environment

_DAY = click.DateTime(["%Y-%m-%d"])


@click.group(
    "listings",
    cls=LazyGroup,
    places={
        "reports": "bot.cli.listings_commands:list_reports",
        "hide": "bot.cli.listings_commands:hide_listing",
        "mended": "bot.cli.listings_commands:settle_mended",
        "passed-on": "bot.cli.listings_commands:pass_on_listing",
        "right": "bot.cli.listings_commands:settle_right",
        "show": "bot.cli.listings_commands:show_listing_command",
    },
    summaries={
        "reports": "What people said is wrong, and what is hidden.",
        "hide": "Give a meeting to nobody until a day.",
        "mended": "The list was mended: close what was said, and show it.",
        "passed-on": "The webmaster was told of what was said.",
        "right": "It is right after all: close what was said, and show it.",
        "show": "Show a meeting again before its day.",
    },
)
def listings_group() -> None:
    """Listings that people found wrong."""


@click.command("reports")
@click.argument("feed", required=False, metavar="[LIST]")
def list_reports(feed: str | None) -> None:
    """What people said is wrong with the meetings of all lists, or of one LIST. Who said it is not
    kept."""
    database = _database()
    found = reported_meetings(database, current_time().date(), feed)
    if not found:
        say("Nobody has reported anything, and nothing is hidden.")
    for name, ones in groupby(found, key=lambda one: one.feed):
        click.echo(f"{name}:")
        for one in ones:
            for line in _lines_of(one):
                say(line, "  ", "    ")


@click.command("hide")
@click.argument("meeting")
@click.option("--until", type=_DAY, required=True, help="The last day of it, like 2026-12-24.")
@click.option("--reason", default="", help="Why, for whoever looks at `listings reports`.")
def hide_listing(meeting: str, until: datetime, reason: str) -> None:
    """Give a MEETING to nobody through a day: its number in `listings reports`, or LIST/ID. Whoever
    has a reminder of it is told."""
    now, day, database = current_time(), until.date(), _database()
    one = find_listed(database, meeting, now.date())
    with database.transaction() as connection:
        actor = command_line_actor()
        listing_acts.hide_listing_as(actor, one, day, reason, connection, now)
    say(f"{one.title} is given to nobody through {day}. It comes back by itself.")


@click.command("show")
@click.argument("meeting")
def show_listing_command(meeting: str) -> None:
    """Show a hidden MEETING again before its day. What people reported of it stays."""
    now, database = current_time(), _database()
    one = find_listed(database, meeting, now.date())
    with database.transaction() as connection:
        shown = listing_acts.show_listing_as(command_line_actor(), one, connection, now)
    say(f"{one.title} is shown again." if shown else f"{one.title} is not hidden.")


@click.command("mended")
@click.argument("meeting")
def settle_mended(meeting: str) -> None:
    """The list has a MEETING right now: close what was reported, and show it if it is hidden."""
    _settle(meeting, listing_acts.MENDED)


@click.command("right")
@click.argument("meeting")
def settle_right(meeting: str) -> None:
    """A MEETING was right all along: close what was reported, and show it if it is hidden."""
    _settle(meeting, listing_acts.RIGHT)


@click.command("passed-on")
@click.argument("meeting")
def pass_on_listing(meeting: str) -> None:
    """The webmaster was told of what people reported of a MEETING."""
    now, database = current_time(), _database()
    one = find_listed(database, meeting, now.date())
    with database.transaction() as connection:
        listing_acts.pass_on_as(command_line_actor(), one, connection, now)
    say(f"{one.title}: passed on.")


def _settle(meeting: str, act: str) -> None:
    now, database = current_time(), _database()
    one = find_listed(database, meeting, now.date())
    with database.transaction() as connection:
        actor = command_line_actor()
        closed = listing_acts.settle_listing_as(actor, one, act, connection, now)
    shown = " It is shown again." if one.hidden_until else ""
    say(f"{one.title}: {counted(closed, 'report')} closed.{shown}")


def _database() -> Database:
    return open_deployment_database(from_environment())


def _lines_of(one: ReportedMeeting) -> Iterator[str]:
    where = f", {one.address}" if one.address else ""
    yield f"{one.id}  {one.title}{where}"
    if one.counts:
        told = " People who look at it are told." if one.told else ""
        yield f"{told_counts(one)}, since {one.since}.{told}"
    if one.passed_on_at:
        more = f", and {one.new} since" if one.new else ""
        yield f"Passed on by {one.passed_on_by}, {one.passed_on_at:%Y-%m-%d}{more}"
    if one.hidden_until:
        why = f": {one.hidden_reason}" if one.hidden_reason else ""
        yield f"Hidden through {one.hidden_until}{why}"
    if one.page:
        yield one.page
