"""Whom a list itself names for corrections, and where each of its meetings is edited."""

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from bot.feeds.fetching.fetch import decompressed
from bot.feeds.formats.registry import parse_list
from bot.feeds.rows.documents import FeedTable
from bot.feeds.rows.feed_error import FeedError

_ADDRESS = re.compile(r"[\w.+-]{1,64}@[A-Za-z0-9.-]{1,190}\.[A-Za-z]{2,24}", re.ASCII)
MAX_ADDRESSES = 5


class ListContacts(NamedTuple):
    """The addresses of `feedback_emails`, and by the ids of meetings in the list (slug, id) the
    pages where they are edited."""

    addresses: tuple[str, ...] = ()
    edit_pages: Mapping[str, str] = {}


def list_contacts(document: bytes) -> ListContacts:
    """What a list in one of the formats that have such fields says; nothing for any other."""
    try:
        found = parse_list(decompressed(document))
    except FeedError:
        return ListContacts()
    addresses: dict[str, None] = {}
    edit_pages: dict[str, str] = {}
    for row in _rows(found):
        for address in _ADDRESS.findall(str(row.get("feedback_emails") or "")):
            addresses.setdefault(address.casefold())
        page = str(row.get("edit_url") or "")
        if page.startswith(("https://", "http://")):
            for key in ("slug", "id"):
                edit_pages.setdefault(str(row.get(key) or ""), page)
    return ListContacts(tuple(addresses)[:MAX_ADDRESSES], edit_pages)


def _rows(found: object) -> Iterator[Mapping[str, Any]]:
    if isinstance(found, FeedTable):
        for row in found.rows:
            yield {name.casefold().replace(" ", "_"): value for name, value in row.items()}
    elif isinstance(found, list | dict):
        rows = found if isinstance(found, list) else found.get("meetings", ())
        yield from (row for row in rows if isinstance(row, dict))
