"""Gets the bytes of a list, from a file or over HTTP."""

import zlib
from dataclasses import replace
from pathlib import Path

from bot.feeds.fetching import safe_http
from bot.feeds.fetching.feed_location import is_web_address, redact_location
from bot.feeds.fetching.safe_http import FetchedDocument
from bot.feeds.rows.feed_reading import FeedError


def fetch_document(
    location: str, etag: str = "", modified: str = "", allow_private: bool = False
) -> FetchedDocument | None:
    """What is at a path or an http(s) URL, unpacked if it is gzip.

    None if a site says that it is still the version with this `etag` or `modified`.
    `allow_private` allows sites in the operator's own network. Raises FeedError if there is
    nothing, or more than `safe_http.MAX_FEED_BYTES` (packed or not).
    """
    if is_web_address(location):
        fetched = safe_http.get(location, etag, modified, allow_private)
        return fetched and replace(fetched, body=decompressed(fetched.body))
    if "://" in location:
        raise FeedError(f"{redact_location(location)} is no file, and no http or https address.")
    try:
        with Path(location).expanduser().open("rb") as file:
            document = file.read(safe_http.MAX_FEED_BYTES + 1)
    except (OSError, ValueError, RuntimeError) as error:  # RuntimeError: ~ of an unknown user
        reason = getattr(error, "strerror", None) or "that is not a path"
        raise FeedError(
            f"The file {redact_location(location)} could not be read: {reason}."
        ) from None
    safe_http.check_size(len(document))
    return FetchedDocument(decompressed(document))


class NotModified(Exception):
    """The site says that its list is the version that we have."""


class FeedFetcher:
    """Fetches all documents of one list.

    The version that a site names counts for the list only if the list is one document.
    """

    def __init__(self, etag: str = "", modified: str = "", allow_private: bool = False) -> None:
        """`etag` and `modified` are of the version that we have; `allow_private` is as in
        `fetch_document`."""
        self._known_version = (etag, modified)
        self._allow_private = allow_private
        self._fetched: list[FetchedDocument] = []

    def get(self, location: str) -> bytes:
        """One document of the list.

        Raises NotModified, what `fetch_document` raises, and FeedError if all documents together
        are more than `safe_http.MAX_FEED_BYTES`.
        """
        version = ("", "") if self._fetched else self._known_version
        fetched = fetch_document(location, *version, allow_private=self._allow_private)
        if fetched is None:
            raise NotModified
        self._fetched.append(fetched)
        safe_http.check_size(sum(len(each.body) for each in self._fetched))
        return fetched.body

    @property
    def document(self) -> FetchedDocument:
        """The only document of the list; of several the first, without a version."""
        first, *more = self._fetched
        return replace(first, etag="", last_modified="", moved_to="") if more else first


GZIP_MAGIC = b"\x1f\x8b"

# A file may have several members (RFC 1952, 2.2), one a file that was added. No list has so many.
MAX_GZIP_MEMBERS = 100

# Read at once: what is left of them behind a member's end is copied.
GZIP_CHUNK_BYTES = 64 * 1024


def decompressed(document: bytes) -> bytes:
    """The document, unpacked if it is gzip, all members of it. Raises FeedError if it is broken or
    too large."""
    if not document.startswith(GZIP_MAGIC):
        return document
    whole, at = bytearray(), 0
    for _ in range(MAX_GZIP_MEMBERS):
        at = _unpack_member(document, at, whole)
        if not document.startswith(GZIP_MAGIC, at):  # the end, or padding
            return bytes(whole)
    raise FeedError("The list is packed with gzip, in too many parts.")


def _unpack_member(document: bytes, at: int, whole: bytearray) -> int:
    """Add what is in the member that begins `at` this byte to `whole`; where the member ends."""
    unpacker = zlib.decompressobj(wbits=31)
    while not unpacker.eof:
        chunk = document[at : at + GZIP_CHUNK_BYTES]
        if not chunk:
            raise FeedError("The list is packed with gzip, but its end is missing.")
        at += len(chunk)
        while chunk and not unpacker.eof:
            try:
                whole += unpacker.decompress(chunk, safe_http.MAX_FEED_BYTES + 1 - len(whole))
            except zlib.error:
                raise FeedError("The list is packed with gzip, but broken.") from None
            safe_http.check_size(len(whole))
            chunk = unpacker.unconsumed_tail
    return at - len(unpacker.unused_data)
