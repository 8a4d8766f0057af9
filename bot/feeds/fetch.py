"""Getting a list's bytes, from a file or over HTTP."""

import zlib
from dataclasses import replace
from pathlib import Path

from bot.feeds import web
from bot.feeds.reading import FeedError
from bot.feeds.web import Answer


def fetch(
    location: str, etag: str = "", modified: str = "", private: bool = False
) -> Answer | None:
    """What is at a path or an http(s) URL, unpacked if it is gzip; None if a site says that it is
    the version with this `etag` or `modified` still.

    `private` allows sites in the operator's own network. Raises FeedError if there is nothing, or
    more than `web.LIMIT` (packed or not).
    """
    if location.startswith(("http://", "https://")):
        answer = web.get(location, etag, modified, private)
        return answer and replace(answer, body=unpacked(answer.body))
    try:
        with Path(location).expanduser().open("rb") as file:
            document = file.read(web.LIMIT + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "that is not a path"
        raise FeedError(f"The file {location} could not be read: {reason}.") from None
    web.limit(len(document))
    return Answer(unpacked(document))


def unpacked(document: bytes) -> bytes:
    """The document, unpacked where it is gzip. Raises FeedError if broken or too large."""
    if not document.startswith(b"\x1f\x8b"):
        return document
    unpacker = zlib.decompressobj(wbits=31)
    try:
        whole = unpacker.decompress(document, web.LIMIT + 1)
    except zlib.error:
        raise FeedError("The list is packed with gzip, but broken.") from None
    web.limit(len(whole))
    if not unpacker.eof:
        raise FeedError("The list is packed with gzip, but its end is missing.")
    return whole
