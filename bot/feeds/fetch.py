"""Getting a list's bytes, from a file or over HTTP. The only place here that waits for anybody."""

import zlib
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import requests

from bot.feeds.reading import FeedError

LIMIT = 50 * 2**20
PATIENCE = (10, 30)  # seconds to connect, and between two pieces of the answer
AGENT = "Handrail/0.1 (recovery meeting helpline; reads meeting lists a few times a day)"

_PIECE = 2**16


def fetch(location: str) -> bytes:
    """The bytes at a path or an http(s) URL, unpacked if they are gzip.

    Raises FeedError if there are none, or more than `LIMIT` (packed or not).
    """
    if location.startswith(("http://", "https://")):
        return unpacked(_download(location))
    try:
        with Path(location).expanduser().open("rb") as file:
            document = file.read(LIMIT + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "that is not a path"
        raise FeedError(f"The file {location} could not be read: {reason}.") from None
    _limit(document)
    return unpacked(document)


def shown(location: str) -> str:
    """A location without what may be secret in it: a sharing key, a password."""
    if "://" not in location:
        return location
    try:
        parts = urlsplit(location)
    except ValueError:
        return "a malformed address"
    query = "..." if parts.query else ""
    return urlunsplit((parts.scheme, parts.netloc.rpartition("@")[2], parts.path, query, ""))


def unpacked(document: bytes) -> bytes:
    """The document, unpacked where it is gzip. Raises FeedError if broken or too large."""
    if not document.startswith(b"\x1f\x8b"):
        return document
    unpacker = zlib.decompressobj(wbits=31)
    try:
        whole = unpacker.decompress(document, LIMIT + 1)
    except zlib.error:
        raise FeedError("The list is packed with gzip, but broken.") from None
    _limit(whole)
    if not unpacker.eof:
        raise FeedError("The list is packed with gzip, but its end is missing.")
    return whole


def _download(url: str) -> bytes:
    headers = {"User-Agent": AGENT, "Accept": "application/json"}
    # What requests raises names the whole URL, with its key: none of it is passed on.
    try:
        with requests.get(url, headers=headers, timeout=PATIENCE, stream=True) as answer:
            if answer.status_code != 200:
                raise FeedError(f"{shown(url)} answered {_status(answer.status_code)}.")
            body = bytearray()
            for piece in answer.iter_content(_PIECE):
                body += piece
                _limit(body)
            return bytes(body)
    except requests.Timeout:
        raise FeedError(f"{shown(url)} did not answer in time.") from None
    except (requests.RequestException, ValueError):
        raise FeedError(f"{shown(url)} could not be reached.") from None


def _status(code: int) -> str:
    meanings = {
        401: "the list is not public, it may need a sharing key",
        403: "access is refused",
        404: "there is nothing at this address",
        429: "too many requests",
    }
    meaning = meanings.get(code) or ("the site is failing" if code >= 500 else "no list")
    return f"{code}: {meaning}"


def _limit(body: bytes | bytearray) -> None:
    if len(body) > LIMIT:
        raise FeedError(f"The list is larger than {LIMIT // 2**20} MB.")
