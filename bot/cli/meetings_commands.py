"""`handrail meetings`: the meetings of the lists, as people get them, and why one is not found."""

from collections.abc import Iterator
from dataclasses import dataclass

import click
from sqlalchemy import Connection, select

from bot.cli.deployment import current_time, open_deployment_database
from bot.cli.lazy_group import LazyGroup
from bot.cli.output import say
from bot.conversation.hotline_file import load_hotlines
from bot.conversation.hotline_overrides import directory_in_force
from bot.conversation.line_context import context_of_line
from bot.conversation.shown_meeting import texts_about_meeting
from bot.conversation.why_not_found import (
    ListedEntry,
    SearchLookedAt,
    find_listed_entry,
    look_at_search,
    text_asking,
)
from bot.database.schema import feeds
from bot.feeds.rows.feed_error import FeedError
from bot.feeds.sync.list_lines import lines_using
from bot.feeds.sync.meeting_table import (
    COPY,
    HIDDEN,
    NO_HOUR,
    MeetingFilter,
    MeetingInTable,
    Standing,
    names_of_lists,
    read_page,
)
from bot.feeds.sync.reported_meetings import find_listed, hour_words
from bot.people import helplines
from bot.review.verdict_words import JudgedMeeting, verdict_words
from bot.settings import from_environment
from flows.conversation.turn import Context
from flows.domain.line import Line
from flows.domain.meetings import MeetingKind
from flows.domain.time_window import WEEKDAYS
from flows.replies.translations import SPOKEN_LANGUAGES
from flows.text.gsm import sms_cost

_DAYS = [day.value for day in (WEEKDAYS[-1], *WEEKDAYS[:-1])]
_KINDS = [*(kind.value for kind in MeetingKind), HIDDEN, COPY, NO_HOUR]
_MAX_ROWS = 1000

_line_option = click.option("--line", "name", default="", metavar="NAME", help="Which is asked.")


@click.group(
    "meetings",
    cls=LazyGroup,
    places={
        "list": "bot.cli.meetings_commands:list_meetings_command",
        "show": "bot.cli.meetings_commands:show_texts_command",
        "why": "bot.cli.meetings_commands:why_command",
    },
    summaries={
        "list": "The meetings of the lists, also those that nobody finds.",
        "show": "What people get of one, letter for letter.",
        "why": "Why one is not found, condition by condition.",
    },
)
def meetings_group() -> None:
    """The meetings of the lists. `handrail listings hide` hides one, and `listings show` shows it
    again."""


@click.command("list")
@click.argument("words", required=False, default="", metavar="[NAME]")
@click.option("--list", "feed", default="", metavar="LIST", help="Of this list alone.")
@click.option("--day", type=click.Choice(_DAYS), help="On this day of the week.")
@click.option("--kind", type=click.Choice(_KINDS), default=None, help="Of this kind.")
@click.option("--rows", type=click.IntRange(1, _MAX_ROWS), default=50, show_default=True)
@click.option("--after", type=int, help="Those that follow the meeting with this number.")
def list_meetings_command(
    words: str, feed: str, day: str | None, kind: str | None, rows: int, after: int | None
) -> None:
    """The meetings by name, all or those with NAME in theirs; each with our number for it."""
    with open_deployment_database(from_environment()).reading() as connection:
        lists = names_of_lists(connection, connection.scalars(select(feeds.c.id)).all())
        wanted = tuple(number for number, name in lists.items() if feed in ("", name))
        if feed and not wanted:
            raise FeedError(f"There is no list {feed}. `handrail feeds list` shows them.")
        on = _DAYS.index(day) if day else None
        asked = MeetingFilter(wanted, on, kind or "", words)
        found = read_page(connection, asked, after=after, rows=rows)
    for row in found.rows:
        say(f"{row.id}  {row.feed}: {', '.join(_facts(row))}", hanging="    ")
    if found.later:
        click.echo(f"There are more: --after {found.rows[-1].id}", err=True)


@click.command("show")
@click.argument("meeting")
@click.option("--language", type=click.Choice(SPOKEN_LANGUAGES), help="[that of the line]")
@_line_option
def show_texts_command(meeting: str, language: str | None, name: str) -> None:
    """What people get of a MEETING (our number, or LIST/ID): in a list where it stands alone, and
    then to the text 1."""
    with open_deployment_database(from_environment()).reading() as connection:
        asked = _asked(connection, meeting, name)
        texts = texts_about_meeting(
            asked.entry.meeting, asked.context, language or asked.line.language
        )
    if not texts or _is_hidden(asked.entry):
        say("Nothing: nobody finds it. `handrail meetings why` says why.")
        return
    for text in texts:
        encoding, segments = sms_cost(text)
        click.echo(text)
        click.echo(f"-- {segments} segment{'s'[: segments > 1]}, {encoding}\n")


@click.command("why")
@click.argument("meeting")
@click.argument("place", required=False, default="")
@click.option("--day", type=click.Choice(_DAYS), help="Asked for this day. [the next 24 hours]")
@click.option("--online", is_flag=True, help="Asked for online, from anywhere.")
@_line_option
def why_command(meeting: str, place: str, day: str | None, online: bool, name: str) -> None:
    """Why people who look for meetings at PLACE ("Omaha NE", 68102) do not get a MEETING (our
    number, or LIST/ID), or that they do."""
    if not (place or online):
        raise click.UsageError('Name a place, like "Omaha NE", or say --online.')
    with open_deployment_database(from_environment()).reading() as connection:
        asked = _asked(connection, meeting, name)
        text = text_asking(place, day or "", online=online)
        looked = look_at_search(text, asked.entry, asked.context)
        feed = names_of_lists(connection, [asked.entry.feed])[asked.entry.feed]
    for line in _outcome(looked, asked, feed):
        say(line, hanging="    ")


@dataclass(frozen=True, slots=True)
class _Asked:
    """A meeting as it stands in the lists of a line, and what that line knows."""

    entry: ListedEntry
    line: Line
    context: Context


def _asked(connection: Connection, named: str, line_name: str) -> _Asked:
    """Raises FeedError and LineError."""
    settings, now = from_environment(), current_time()
    one = find_listed(open_deployment_database(settings), named, now.date())
    line = helplines.find_line(line_name, connection)
    if not line_name:  # the first that uses the list
        line = min(lines_using(connection, one.feed_id), default=line)
    entry = find_listed_entry(one.id, connection, line)
    if entry is None:
        raise FeedError(f"{named} has left its list.")
    record, _ = helplines.line_and_number(line, connection)
    hotlines = directory_in_force(load_hotlines(settings.hotlines_file), connection)
    return _Asked(entry, record, context_of_line(line, record, hotlines, connection, now))


def _outcome(looked: SearchLookedAt, asked: _Asked, feed: str) -> Iterator[str]:
    yield f'{asked.line.name}, asked "{looked.text}":'
    if looked.query is None:
        yield "It asks back before it searches:"
    elif looked.rank:
        more = looked.texts_until_shown
        behind = f", after MORE ({more} times)" if more > 0 else ""
        behind = ", behind the end of every list" if more < 0 else behind
        yield f"It is found, as number {looked.rank}{behind}."
    else:
        yield "It is not found."
    if looked.query:
        about = JudgedMeeting(
            asked.entry.meeting, asked.entry.listing, feed, asked.line, looked.query
        )
        for verdict in looked.verdicts:
            mark = "fine" if verdict.fine else "NOT "
            yield f"  {mark}  {verdict_words(verdict, about, 'en')}"
    yield ""
    yield from ("\n".join(looked.replies)).splitlines()


def _is_hidden(entry: ListedEntry) -> bool:
    return bool(entry.listing.hidden_until or entry.listing.copy_hidden)


def _facts(row: MeetingInTable) -> Iterator[str]:
    yield f"{row.name}, {hour_words(row.day, row.minute)}"
    if row.address or row.region:
        yield row.address or row.region
    yield row.kind.value.replace("_", " ")
    if row.hidden_until:
        yield f"hidden through {row.hidden_until}"
    elif row.same_as:
        yield f"copy of {row.same_as}"
    elif row.standing is Standing.OTHER_FELLOWSHIP:
        yield "nobody finds it: not of a fellowship that a line with this list shows"
    elif row.standing is not Standing.FOUND:
        yield "nobody finds it"
