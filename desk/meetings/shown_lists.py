"""Which meetings somebody sees: those of the lists that their lines use."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from flask import request
from sqlalchemy import Connection
from werkzeug.exceptions import NotFound

from bot.feeds.sync.list_lines import lines_using, lists_of_lines
from bot.feeds.sync.meeting_table import LARGEST_ID, MeetingFilter, find_list, names_of_lists
from bot.operators.listing_acts import lines_of_listing
from desk.meetings.meeting_labels import WEEK, kinds_to_ask_for
from desk.visit import DeskLine, who

MAX_WORDS_CHARS = 60


@dataclass(frozen=True, slots=True)
class Asked:
    """What the table or the map is asked for, the lists there are by their ids, and the words of
    the address that ask for it again."""

    wanted: MeetingFilter
    lists: Mapping[int, str]
    words: Mapping[str, str]


def what_is_asked(connection: Connection) -> Asked:
    """The filters of the address. Raises NotFound for what cannot be asked for."""
    lines = [line.id for line in who().shown]
    lists = names_of_lists(connection, lists_of_lines(connection, lines))
    names = ("day", "kind", "list", "name")
    given = {name: request.args.get(name, "").strip()[:MAX_WORDS_CHARS] for name in names}
    words = {name: value for name, value in given.items() if value}
    wanted = MeetingFilter(tuple(lists))
    if day := words.get("day"):
        wanted = replace(wanted, day=_among(day, WEEK))
    if kind := words.get("kind"):
        if kind not in kinds_to_ask_for():
            raise NotFound
        wanted = replace(wanted, kind=kind)
    if chosen := words.get("list"):
        wanted = replace(wanted, lists=(_among(chosen, lists),))
    return Asked(replace(wanted, words=words.get("name", "")), lists, words)


def number_asked(name: str) -> int | None:
    """An id of the address, None for none."""
    return _number(request.args.get(name, ""))


def lines_of_list(feed: int, connection: Connection) -> list[DeskLine]:
    """The lines that use a list, of those that are shown."""
    users = lines_using(connection, feed)
    return [line for line in who().shown if line.id in users]


def meeting_scope(connection: Connection, meeting: int, **_: object) -> frozenset[int] | None:
    """The lines that use the list of a meeting; None if there is no such meeting."""
    feed = find_list(connection, meeting)
    return None if feed is None else lines_using(connection, feed)


def entries_scope(connection: Connection, meeting: int, **_: object) -> frozenset[int] | None:
    """The lines whose people find a meeting or a copy of it: what is done to it is done to all of
    them."""
    if find_list(connection, meeting) is None:
        return None
    return lines_of_listing(connection, meeting)


def _among(given: str, known: Mapping[int, str] | range) -> int:
    number = _number(given)
    if number is None or number not in known:
        raise NotFound
    return number


def _number(given: str) -> int | None:
    number = int(given) if given.isdecimal() and len(given) <= len(str(LARGEST_ID)) else None
    return None if number is None or number > LARGEST_ID else number
