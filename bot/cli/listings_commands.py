"""`handrail listings`: what people reported of wrong listings, and meetings hidden for a time."""

from collections.abc import Iterator
from datetime import datetime
from itertools import groupby
from zoneinfo import ZoneInfo

import click

from bot.cli.deployment import current_time, open_deployment_database
from bot.cli.lazy_group import LazyGroup
from bot.cli.output import counted, say
from bot.feeds.rows.feed_error import FeedError
from bot.feeds.sync import hidden_meetings
from bot.feeds.sync.reported_meetings import (
    ReportedMeeting,
    find_listed,
    reported_meetings,
    told_counts,
)
from bot.settings import from_environment

MAX_REASON_CHARS = 80
_DAY = click.DateTime(["%Y-%m-%d"])


@click.group(
    "listings",
    cls=LazyGroup,
    places={
        "reports": "bot.cli.listings_commands:list_reports",
        "hide": "bot.cli.listings_commands:hide_listing",
        "mended": "bot.cli.listings_commands:settle_listing",
    },
    summaries={
        "reports": "What people said is wrong, and what is hidden.",
        "hide": "Give a meeting to nobody until a day.",
        "mended": "Close what was said of a meeting, and show it.",
    },
)
def listings_group() -> None:
    """Listings that people found wrong."""


@click.command("reports")
@click.argument("feed", required=False, metavar="[LIST]")
def list_reports(feed: str | None) -> None:
    """What people said is wrong with the meetings of all lists, or of one LIST. Who said it is not
    kept."""
    database = open_deployment_database(from_environment())
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
    now, day, why = current_time(), until.date(), reason.strip()
    if len(why) > MAX_REASON_CHARS:
        raise FeedError(f"A reason has up to {MAX_REASON_CHARS} characters.")
    database = open_deployment_database(from_environment())
    one = find_listed(database, meeting, now.date())
    if day < now.astimezone(ZoneInfo(one.zone)).date():
        raise FeedError(f"{day} is past. A meeting is hidden through the day that --until names.")
    hidden_meetings.hide_meeting(database, one.id, day, why, now)
    say(f"{one.title} is given to nobody through {day}. It comes back by itself.")


@click.command("mended")
@click.argument("meeting")
def settle_listing(meeting: str) -> None:
    """A MEETING is right, or its list is: close what was reported, and show it if it is hidden."""
    now, database = current_time(), open_deployment_database(from_environment())
    one = find_listed(database, meeting, now.date())
    closed = hidden_meetings.settle_meeting(database, one.id, now)
    shown = " It is shown again." if one.hidden_until else ""
    say(f"{one.title}: {counted(closed, 'report')} closed.{shown}")


def _lines_of(one: ReportedMeeting) -> Iterator[str]:
    where = f", {one.address}" if one.address else ""
    yield f"{one.id}  {one.title}{where}"
    if one.counts:
        told = " People who look at it are told." if one.told else ""
        yield f"{told_counts(one)}, since {one.since}.{told}"
    if one.hidden_until:
        why = f": {one.hidden_reason}" if one.hidden_reason else ""
        yield f"Hidden through {one.hidden_until}{why}"
    if one.page:
        yield one.page
