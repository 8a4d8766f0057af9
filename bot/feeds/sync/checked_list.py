"""A list read for whoever keeps it: what it holds and all that is odd about it. Nothing is kept."""

from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Row

from bot.database.database import Database
from bot.feeds.fetching.collect import collect_feed
from bot.feeds.fetching.feed_location import open_location, public_location
from bot.feeds.fetching.fetch import FeedFetcher
from bot.feeds.formats import registry
from bot.feeds.rows.feed_reading import FeedProfile, FeedReading, RowIssue
from bot.feeds.rows.lint import issue_collector
from bot.feeds.rows.meeting_row import OnProgress
from bot.feeds.sync.feed_settings import feed_profile
from bot.feeds.sync.feed_summary import feed_summary
from bot.feeds.sync.list_contacts import ListContacts, list_contacts
from bot.feeds.sync.list_lines import lines_using
from bot.feeds.sync.list_report import ListReport
from bot.feeds.sync.sync_outcome import SyncOptions


class CheckedList(NamedTuple):
    """A list that was read: what is odd about it, what was read, and whom it names for
    corrections."""

    report: ListReport
    reading: FeedReading
    contacts: ListContacts


class ListSettings(NamedTuple):
    """What an operator says of a list that the list does not say itself, "" for nothing."""

    fellowship: str = ""
    zone: str = ""
    format: str = ""
    mapping: str = ""


def check_list(
    location: str,
    profile: FeedProfile,
    told: ListSettings,
    now: datetime,
    *,
    private: bool,
    on_progress: OnProgress | None = None,
) -> CheckedList:
    """What a list holds and all that is odd about it. Raises FeedError if it cannot be read.

    `private` is as in `bot.feeds.fetching.fetch`.
    """
    profile = profile.read_at(now)  # what is over is not odd
    odd: list[RowIssue] = []
    document = collect_feed(location, FeedFetcher(allow_private=private).get)
    reading = registry.read_feed(
        document,
        profile,
        told.format,
        told.mapping,
        on_progress=on_progress,
        on_row=issue_collector(profile, odd),
    )
    summary = tuple(feed_summary(reading, profile.country))
    issues, table = tuple(odd + reading.issues), reading.format in registry.TABLE_FORMATS
    report = ListReport(public_location(location), summary, issues, table)
    return CheckedList(report, reading, list_contacts(document))


def check_stored(
    database: Database,
    options: SyncOptions,
    feed: Row[Any],
    told: ListSettings,
    now: datetime,
    on_progress: OnProgress | None = None,
) -> CheckedList:
    """What is odd about a list that is taken on, read with its settings, or with those that are
    `told`. Raises FeedError if it cannot be read."""
    with database.reading() as connection:
        users = lines_using(connection, feed.id)
    profile = feed_profile(
        database,
        min(users, default=feed.line_id),
        options.places,
        fellowship=told.fellowship or feed.fellowship,
        zone=told.zone or feed.zone,
    )
    return check_list(
        open_location(feed.location, options.keys),
        profile,
        ListSettings(format=told.format or feed.told_format, mapping=told.mapping or feed.mapping),
        now,
        private=options.allow_private,
        on_progress=on_progress,
    )
