"""Getting everything that one list consists of, joined into one document.

Most lists are one file. A BMLT server tells what its formats mean in another answer and may give
its meetings in pages; Central gives one week and, apart, what is by appointment; a Google Sheet and
a web page are not the list themselves but lead to it.
"""

import json
import re
from collections.abc import Callable
from html import unescape
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit, urlunsplit

from bot.feeds.fetching.feed_location import on_web
from bot.feeds.fetching.fetch import unpacked
from bot.feeds.rows.documents import contents
from bot.feeds.rows.feed_reading import FeedError

# Central never gives more at once, and to it a week is all there is.
CENTRAL_MOST = 1000
WEEK_HOURS = 168

# A server that does not know of pages sends everything as the first; one that never ends is broken.
MOST_PAGES = 500

_BMLT = re.compile(r"/client_interface/(?:json|jsonp|csv|xml)/?$|/main_server/?$")
_CENTRAL = re.compile(r"/api/v\d+/meetings/?$")
_SHEET = re.compile(r"/spreadsheets/d/([\w-]+)(?:/(?:edit|view|htmlview)?)?$")
_LINK = re.compile(r"<link\b[^<>]*>", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"""(?<![\w-])([\w-]+)\s*=\s*["']([^"']*)["']""")

Get = Callable[[str], bytes]


def collect(location: str, get: Get) -> bytes:
    """The whole list at a path or an address, through `get`, which answers with one address's
    bytes.

    Raises what `get` raises, and FeedError where the parts do not make a list.
    """
    location = location.strip()
    if not on_web(location):
        return get(location)
    try:
        parts = urlsplit(location)
    except ValueError:
        raise FeedError("This is no address of a list.") from None
    switcher = dict(parse_qsl(parts.query)).get("switcher", "GetSearchResults")
    if _BMLT.search(parts.path) and switcher == "GetSearchResults":
        return _bmlt(location, get)
    if _CENTRAL.search(parts.path):
        return _central(location, get)
    sheet = _SHEET.fullmatch(parts.path) if parts.hostname == "docs.google.com" else None
    if sheet:
        tab = re.search(r"gid=(\d+)", f"{parts.query}#{parts.fragment}")
        path = f"/spreadsheets/d/{sheet[1]}/export"
        query = {"format": "csv"} | ({"gid": tab[1]} if tab else {})
        return get(urlunsplit((parts.scheme, parts.netloc, path, urlencode(query), "")))
    return _linked(location, get)


def _linked(location: str, get: Get) -> bytes:
    """The document; but the list that a web page names as its meetings' feed."""
    document = get(location)
    if document.lstrip()[:1] != b"<":
        return document
    for tag in _LINK.findall(document.decode(errors="replace")):
        link = {name.casefold(): unescape(value) for name, value in _ATTRIBUTE.findall(tag)}
        if link.get("type") == "application/json" and link.get("title") == "Meetings Feed":
            try:
                feed = urljoin(location, link.get("href", ""))
            except ValueError:
                continue
            # A page must not lead to a file of this machine.
            if on_web(feed):
                return get(feed)
    return document


# --- BMLT


def joined(meetings: list[object], formats: list[object]) -> bytes:
    """A BMLT server's meetings and formats as the one document that tells both."""
    return json.dumps({"meetings": meetings, "formats": formats}).encode()


def _bmlt(location: str, get: Get) -> bytes:
    url = _with(location, switcher="GetSearchResults", get_used_formats="1")
    query = dict(parse_qsl(urlsplit(url).query))
    size = query.get("page_size", "")
    pages = _pages(url, int(size), get) if size.isdecimal() and int(size) else [_got(url, get)]
    meetings = [row for page in pages for row in _rows(page, "meetings")]
    if not meetings:
        raise FeedError(
            "The BMLT server found no meetings. An aggregator answers only where the address has"
            " a filter, like &services[]=12."
        )
    formats = [entry for page in pages if isinstance(page, dict) for entry in _formats(page)]
    if not formats:
        formats = _rows(_got(_asking_formats(url), get), "formats")
    if any(_needs_english(entry) for entry in formats):
        formats += _rows(_got(_asking_formats(url, lang_enum="en"), get), "formats")
    return joined(meetings, formats)


def _formats(page: dict[str, object]) -> list[object]:
    return _rows(page, "formats") if "formats" in page else []


def _pages(url: str, size: int, get: Get) -> list[object]:
    pages: list[object] = []
    seen: set[str] = set()
    for number in range(1, MOST_PAGES + 1):
        page = _got(_with(url, page_num=str(number)), get)
        rows = _rows(page, "meetings")
        ids = {str(row.get("id_bigint")) for row in rows if isinstance(row, dict)}
        if ids <= seen:
            return pages
        pages.append(page)
        seen |= ids
        if len(rows) != size:
            return pages
    raise FeedError(f"The BMLT server's answer has more than {MOST_PAGES} pages.")


def _rows(answer: object, name: str) -> list[object]:
    """The list that an answer is or has under a name; nothing found may be [] or {}."""
    found = answer.get(name, []) if isinstance(answer, dict) else answer
    if not isinstance(found, list):
        raise FeedError(f"The BMLT server's answer has no list of {name}.")
    return found


def _needs_english(entry: object) -> bool:
    """Whether only its name tells what a format means, and in another language."""
    return (
        isinstance(entry, dict)
        and not entry.get("world_id")
        and entry.get("lang") not in (None, "", "en")
    )


def _asking_formats(url: str, **more: str) -> str:
    parts = urlsplit(url)
    kept = [pair for pair in parse_qsl(parts.query) if pair[0].startswith("root_server_ids")]
    query = urlencode([*kept, ("switcher", "GetFormats"), *more.items()])
    return urlunsplit((parts.scheme, parts.netloc, parts.path, query, ""))


# --- Central


def _central(location: str, get: Get) -> bytes:
    most = str(CENTRAL_MOST)
    found: list[object] = []
    for url in (
        _with(location, hours=str(WEEK_HOURS), limit=most),
        _with(location, scheduled="false", limit=most),
    ):
        answer = _got(url, get)
        if not isinstance(answer, list):
            raise FeedError("The answer is not a list of meetings as Central has it.")
        if len(answer) >= CENTRAL_MOST:
            raise FeedError(
                f"The server gives only {most} meetings at once, and there are more: take several"
                " lists, each with a filter like &languages=en."
            )
        found += answer
    return json.dumps(found).encode()


# --- both


def _got(url: str, get: Get) -> object:
    return contents(unpacked(get(url)))


def _with(url: str, **wanted: str) -> str:
    """The address with these parameters and what else it asks for; at BMLT's JSON interface."""
    parts = urlsplit(url)
    kept = [
        pair
        for pair in parse_qsl(parts.query, keep_blank_values=True)
        if pair[0] not in (*wanted, "callback")
    ]
    path = re.sub(r"/main_server/?$", "/main_server/client_interface/json/", parts.path)
    path = re.sub(r"/client_interface/\w+/?$", "/client_interface/json/", path)
    query = urlencode([*kept, *wanted.items()])
    return urlunsplit((parts.scheme, parts.netloc, path, query, ""))
