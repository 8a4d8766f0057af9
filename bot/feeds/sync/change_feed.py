"""Changing what an operator says of a list that is there already."""

import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, select, update

from bot.database.schema import feeds
from bot.feeds.rows.feed_error import FeedError
from bot.feeds.rows.feed_reading import checked_fellowship, checked_zone
from bot.feeds.sync import list_lines
from bot.feeds.sync.feed_settings import usable_feed_name

# What can be changed. `every` is minutes, None for the usual interval.
CHANGEABLE_SETTINGS = ("name", "fellowship", "zone", "every", "letter_to")

MAX_ADDRESS_CHARS = 200
_ADDRESS = re.compile(r"[^\s@,;<>\"]+@[^\s@,;<>\"]+\.[^\s@,;<>\"]+")

# A list whose meetings would be read differently is read again, also where it has not changed.
_READ_AGAIN = {"digest": "", "etag": "", "modified": ""}


def checked_settings(given: Mapping[str, str]) -> tuple[dict[str, Any], dict[str, str]]:
    """What is given of a list's settings, as it is kept, and what is wrong with the rest, by
    name. `every` is given in hours; "" takes a setting away."""
    values: dict[str, Any] = {}
    faults: dict[str, str] = {}
    for name, text in given.items():
        try:
            values[name] = _CHECKS[name](text.strip())
        except FeedError as error:
            faults[name] = str(error)
    return values, faults


def change_feed(
    feed: int, values: Mapping[str, Any], connection: Connection, now: datetime
) -> tuple[Row[Any], Row[Any]]:
    """Set these of CHANGEABLE_SETTINGS of a list: its row before and after. If its meetings are
    read differently then, a worker reads it next. Raises FeedError for another list's name, and if
    there is no such list."""
    list_lines.lock_lists(connection, [list_lines.NAMES_OF_LISTS])
    this = select(feeds).where(feeds.c.id == feed)
    before = connection.execute(this.with_for_update()).one_or_none()
    if before is None:
        raise FeedError("There is no such list any more.")
    name = values.get("name", before.name)
    same = select(feeds.c.id).where(feeds.c.name == name, feeds.c.id != feed).limit(1)
    if name != before.name and connection.scalar(same):
        raise FeedError(f"There is a list {name} already. Choose another name.")
    stored = dict(values)
    if any(values.get(one, before._mapping[one]) != before._mapping[one] for one in _READING):
        stored |= _READ_AGAIN | {"due_at": now}
    if stored:
        connection.execute(update(feeds).where(feeds.c.id == feed).values(stored))
    return before, connection.execute(this).one()


_READING = ("fellowship", "zone")


def _checked_hours(text: str) -> int | None:
    if not text:
        return None
    try:
        hours = float(text.replace(",", "."))
    except ValueError:
        hours = 0
    if not 0.25 <= hours <= 168:
        raise FeedError("Give a number of hours, from 0.25 to 168.")
    return round(hours * 60)


def _checked_address(text: str) -> str:
    if text and (len(text) > MAX_ADDRESS_CHARS or not _ADDRESS.fullmatch(text)):
        raise FeedError("Give one mail address, like web@example.org.")
    return text


_CHECKS = {
    "name": usable_feed_name,
    "fellowship": checked_fellowship,
    "zone": checked_zone,
    "every": _checked_hours,
    "letter_to": _checked_address,
}
