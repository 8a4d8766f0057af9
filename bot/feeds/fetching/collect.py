"""Gets every part of one list, joined into one document.

Most lists are one file. A BMLT server explains its formats in another answer and may give its
meetings in pages. Central gives one week, and meetings by appointment apart. A Google Sheet and a
web page only lead to the list.
"""

import json
import re
from collections.abc import Callable
from html import unescape
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit, urlunsplit

from bot.feeds.fetching.feed_location import is_web_address
from bot.feeds.fetching.fetch import decompressed
from bot.feeds.rows.documents import parse_document
from bot.feeds.rows.feed_reading import FeedError

# Central never gives more meetings at once, nor more than a week.
MAX_CENTRAL_MEETINGS = 1000
WEEK_HOURS = 168

# A server without pages sends everything as the first. One with more pages than this is broken.
MAX_BMLT_PAGES = 500

_BMLT_PATH = re.compile(r"/client_interface/(?:json|jsonp|csv|xml)/?$|/main_server/?$")
_CENTRAL_PATH = re.compile(r"/api/v\d+/meetings/?$")
_SHEET_PATH = re.compile(r"/spreadsheets/d/([\w-]+)(?:/(?:edit|view|htmlview)?)?$")
_LINK_TAG = re.compile(r"<link\b[^<>]*>", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"""(?<![\w-])([\w-]+)\s*=\s*["']([^"']*)["']""")

GetDocument = Callable[[str], bytes]


def collect_feed(location: str, get: GetDocument) -> bytes:
    """The whole list at a path or an address; `get` gives the bytes at one.

    Raises what `get` raises, and FeedError if the parts do not make a list.
    """
    location = location.strip()
    if not is_web_address(location):
        return get(location)
    try:
        parts = urlsplit(location)
    except ValueError:
        raise FeedError("This is no address of a list.") from None
    switcher = dict(parse_qsl(parts.query)).get("switcher", "GetSearchResults")
    if _BMLT_PATH.search(parts.path) and switcher == "GetSearchResults":
        return _collect_bmlt(location, get)
    if _CENTRAL_PATH.search(parts.path):
        return _collect_central(location, get)
    sheet = _SHEET_PATH.fullmatch(parts.path) if parts.hostname == "docs.google.com" else None
    if sheet:
        tab = re.search(r"gid=(\d+)", f"{parts.query}#{parts.fragment}")
        path = f"/spreadsheets/d/{sheet[1]}/export"
        query = {"format": "csv"} | ({"gid": tab[1]} if tab else {})
        return get(urlunsplit((parts.scheme, parts.netloc, path, urlencode(query), "")))
    return _follow_feed_link(location, get)


def _follow_feed_link(location: str, get: GetDocument) -> bytes:
    """The document, or the list that a web page names as its meetings' feed."""
    document = get(location)
    if document.lstrip()[:1] != b"<":
        return document
    for tag in _LINK_TAG.findall(document.decode(errors="replace")):
        link = {name.casefold(): unescape(value) for name, value in _ATTRIBUTE.findall(tag)}
        if link.get("type") == "application/json" and link.get("title") == "Meetings Feed":
            try:
                feed = urljoin(location, link.get("href", ""))
            except ValueError:
                continue
            # A page must not lead to a file of this machine.
            if is_web_address(feed):
                return get(feed)
    return document


# --- BMLT


def bmlt_document(meetings: list[object], formats: list[object]) -> bytes:
    """A BMLT server's meetings and formats as one document."""
    return json.dumps({"meetings": meetings, "formats": formats}).encode()


def _collect_bmlt(location: str, get: GetDocument) -> bytes:
    url = _with_query(location, switcher="GetSearchResults", get_used_formats="1")
    query = dict(parse_qsl(urlsplit(url).query))
    size = query.get("page_size", "")
    pages = (
        _get_pages(url, int(size), get) if size.isdecimal() and int(size) else [_get_json(url, get)]
    )
    meetings = [row for page in pages for row in _list_under(page, "meetings")]
    if not meetings:
        raise FeedError(
            "The BMLT server found no meetings. An aggregator answers only where the address has"
            " a filter, like &services[]=12."
        )
    formats = [
        entry for page in pages if isinstance(page, dict) for entry in _formats_of_page(page)
    ]
    if not formats:
        formats = _list_under(_get_json(_formats_url(url), get), "formats")
    if any(_needs_english(entry) for entry in formats):
        formats += _list_under(_get_json(_formats_url(url, lang_enum="en"), get), "formats")
    return bmlt_document(meetings, formats)


def _formats_of_page(page: dict[str, object]) -> list[object]:
    return _list_under(page, "formats") if "formats" in page else []


def _get_pages(url: str, size: int, get: GetDocument) -> list[object]:
    pages: list[object] = []
    seen: set[str] = set()
    for number in range(1, MAX_BMLT_PAGES + 1):
        page = _get_json(_with_query(url, page_num=str(number)), get)
        rows = _list_under(page, "meetings")
        ids = {str(row.get("id_bigint")) for row in rows if isinstance(row, dict)}
        if ids <= seen:
            return pages
        pages.append(page)
        seen |= ids
        if len(rows) != size:
            return pages
    raise FeedError(f"The BMLT server's answer has more than {MAX_BMLT_PAGES} pages.")


def _list_under(answer: object, name: str) -> list[object]:
    """The list that an answer is, or has under a name. An empty one may be [] or {}."""
    found = answer.get(name, []) if isinstance(answer, dict) else answer
    if not isinstance(found, list):
        raise FeedError(f"The BMLT server's answer has no list of {name}.")
    return found


def _needs_english(entry: object) -> bool:
    """Whether only the name explains a format, and the name is not in English."""
    return (
        isinstance(entry, dict)
        and not entry.get("world_id")
        and entry.get("lang") not in (None, "", "en")
    )


def _formats_url(url: str, **more: str) -> str:
    parts = urlsplit(url)
    kept = [pair for pair in parse_qsl(parts.query) if pair[0].startswith("root_server_ids")]
    query = urlencode([*kept, ("switcher", "GetFormats"), *more.items()])
    return urlunsplit((parts.scheme, parts.netloc, parts.path, query, ""))


# --- Central


def _collect_central(location: str, get: GetDocument) -> bytes:
    most = str(MAX_CENTRAL_MEETINGS)
    found: list[object] = []
    for url in (
        _with_query(location, hours=str(WEEK_HOURS), limit=most),
        _with_query(location, scheduled="false", limit=most),
    ):
        answer = _get_json(url, get)
        if not isinstance(answer, list):
            raise FeedError("The answer is not a list of meetings as Central has it.")
        if len(answer) >= MAX_CENTRAL_MEETINGS:
            raise FeedError(
                f"The server gives only {most} meetings at once, and there are more: take several"
                " lists, each with a filter like &languages=en."
            )
        found += answer
    return json.dumps(found).encode()


# --- both


def _get_json(url: str, get: GetDocument) -> object:
    return parse_document(decompressed(get(url)))


def _with_query(url: str, **wanted: str) -> str:
    """The address with these parameters added; for BMLT, that of the JSON interface."""
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
