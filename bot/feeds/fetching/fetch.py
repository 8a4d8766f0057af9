"""Getting a list's bytes, from a file or over HTTP."""

import zlib
from dataclasses import replace
from pathlib import Path

from bot.feeds.fetching import safe_http
from bot.feeds.fetching.feed_location import on_web, shown
from bot.feeds.fetching.safe_http import Answer
from bot.feeds.rows.feed_reading import FeedError


def fetch(
    location: str, etag: str = "", modified: str = "", private: bool = False
) -> Answer | None:
    """What is at a path or an http(s) URL, unpacked if it is gzip; None if a site says that it is
    the version with this `etag` or `modified` still.

    `private` allows sites in the operator's own network. Raises FeedError if there is nothing, or
    more than `web.LIMIT` (packed or not).
    """
    if on_web(location):
        answer = safe_http.get(location, etag, modified, private)
        return answer and replace(answer, body=unpacked(answer.body))
    if "://" in location:
        raise FeedError(f"{shown(location)} is no file, and no http or https address.")
    try:
        with Path(location).expanduser().open("rb") as file:
            document = file.read(safe_http.LIMIT + 1)
    except (OSError, ValueError, RuntimeError) as error:  # the last for somebody else's ~
        reason = getattr(error, "strerror", None) or "that is not a path"
        raise FeedError(f"The file {shown(location)} could not be read: {reason}.") from None
    safe_http.limit(len(document))
    return Answer(unpacked(document))


class Unchanged(Exception):
    """The site has sent nothing: the list is the version that we have."""


class Errand:
    """Fetching all that one list consists of. What a site calls its version can stand for the list
    only where the list is one document."""

    def __init__(self, etag: str = "", modified: str = "", private: bool = False) -> None:
        """`etag` and `modified` are of the version that we have; `private` is as in `fetch`."""
        self._version = (etag, modified)
        self._private = private
        self._answers: list[Answer] = []

    def get(self, location: str) -> bytes:
        """One document of the list. Raises Unchanged, what `fetch` does, and FeedError where all
        of them together are more than `web.LIMIT`."""
        version = ("", "") if self._answers else self._version
        answer = fetch(location, *version, private=self._private)
        if answer is None:
            raise Unchanged
        self._answers.append(answer)
        safe_http.limit(sum(len(each.body) for each in self._answers))
        return answer.body

    @property
    def answer(self) -> Answer:
        """The list's only answer; of several, one without a version."""
        first, *more = self._answers
        return replace(first, etag="", modified="", moved="") if more else first


def unpacked(document: bytes) -> bytes:
    """The document, unpacked where it is gzip. Raises FeedError if broken or too large."""
    if not document.startswith(b"\x1f\x8b"):
        return document
    unpacker = zlib.decompressobj(wbits=31)
    try:
        whole = unpacker.decompress(document, safe_http.LIMIT + 1)
    except zlib.error:
        raise FeedError("The list is packed with gzip, but broken.") from None
    safe_http.limit(len(whole))
    if not unpacker.eof:
        raise FeedError("The list is packed with gzip, but its end is missing.")
    return whole
