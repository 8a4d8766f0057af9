"""Getting a list from a file, and keeping and telling where lists are.

tests/feeds/test_safe_http.py gets them from sites.
"""

import gzip
from pathlib import Path

import pytest

from bot.database.encryption import Keys
from bot.feeds import FeedError
from bot.feeds.fetching import safe_http
from bot.feeds.fetching.collect import collect_feed
from bot.feeds.fetching.feed_location import open_location, redact_location, seal_location
from bot.feeds.fetching.fetch import FeedFetcher, fetch_document
from bot.feeds.fetching.safe_http import FetchedDocument

URL = "https://example.org/list.json?action=meetings&key=s3cret"


def test_a_file_is_read_and_unpacked(tmp_path: Path) -> None:
    plain, packed = tmp_path / "list.json", tmp_path / "list.json.gz"
    plain.write_bytes(b"[]")
    packed.write_bytes(gzip.compress(b"[]"))
    assert fetch_document(str(plain)) == fetch_document(str(packed)) == FetchedDocument(b"[]")


@pytest.mark.parametrize("padding", [b"", b"\0" * 512], ids=["no padding", "padding"])
def test_every_member_of_a_packed_file_is_read(tmp_path: Path, padding: bytes) -> None:
    packed = tmp_path / "list.json.gz"
    parts = [b"[1,", b"", b"2" * 200_000, b"]"]
    packed.write_bytes(b"".join(map(gzip.compress, parts)) + padding)
    assert fetch_document(str(packed)) == FetchedDocument(b"".join(parts))


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        (gzip.compress(b"[]", mtime=0)[:-9], "missing"),
        (b"\x1f\x8bbroken", "broken"),
        (gzip.compress(b"") * 200, "too many parts"),
        (gzip.compress(b" " * 2**20), "larger than 1 MB"),
    ],
)
def test_a_later_member_is_checked_as_the_first(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, more: bytes, sentence: str
) -> None:
    monkeypatch.setattr(safe_http, "MAX_FEED_BYTES", 2**20 + 1)
    packed = tmp_path / "list.json.gz"
    packed.write_bytes(gzip.compress(b"[]") + more)
    with pytest.raises(FeedError, match=sentence):
        fetch_document(str(packed))


@pytest.mark.parametrize("name", ["missing.json", "", "nul\0byte"])
def test_a_file_that_cannot_be_read_is_said_so(tmp_path: Path, name: str) -> None:
    with pytest.raises(FeedError, match="could not be read"):
        fetch_document(str(tmp_path / name))


def test_too_large_a_file_is_refused_packed_or_not(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(safe_http, "MAX_FEED_BYTES", 2**20)
    big = b" " * (2**20 + 1)
    plain, packed = tmp_path / "list.json", tmp_path / "list.json.gz"
    plain.write_bytes(big)
    packed.write_bytes(gzip.compress(big))
    for path in (plain, packed):
        with pytest.raises(FeedError, match="larger than 1 MB"):
            fetch_document(str(path))


def test_many_documents_may_not_be_larger_than_one(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(safe_http, "MAX_FEED_BYTES", 2**20)
    page = tmp_path / "page.json"
    page.write_bytes(b" " * 2**19)
    errand = FeedFetcher()
    assert errand.get(str(page)) == errand.get(str(page))
    with pytest.raises(FeedError, match="larger than 1 MB"):
        errand.get(str(page))


def test_a_location_is_shown_without_its_secrets() -> None:
    assert redact_location(URL) == "https://example.org/list.json?..."
    assert redact_location("https://user:pass@example.org/list") == "https://example.org/list"
    assert redact_location("https://example.org/list&key=s3cret") == "https://example.org/list?..."
    assert redact_location("lists/omaha.json") == "lists/omaha.json"


@pytest.mark.parametrize(
    "location",
    [
        *("ftp://me:s3cret@example.org/", "webcal://example.org/?key=s3cret"),
        *("example.org/?key=s3cret", "~nobody-of-this-name/list.json"),
    ],
)
def test_what_is_neither_a_file_nor_an_address_is_said_without_its_secrets(location: str) -> None:
    with pytest.raises(FeedError) as caught:
        fetch_document(location)
    assert "s3cret" not in str(caught.value)


@pytest.mark.parametrize("location", ["HTTPS://127.0.0.1/?key=1", " http://127.0.0.1/?key=1 "])
def test_an_address_is_one_however_it_is_written(location: str) -> None:
    with pytest.raises(FeedError, match=r"^127\.0\.0\.1 is a private address"):
        collect_feed(location, FeedFetcher().get)


def test_a_location_is_kept_sealed_and_opened_with_any_key_we_have() -> None:
    old, new = Keys(("old",)), Keys(("new", "old"))
    stored = seal_location(URL, old)
    assert "s3cret" not in stored
    assert "example" not in stored
    assert open_location(stored, new) == URL
    assert (
        open_location("lists/omaha.json", new) == "lists/omaha.json"
    )  # from before they were sealed


@pytest.mark.parametrize(
    "stored", [seal_location(URL, Keys(("another",))), "sealed:", "sealed:%%%"]
)
def test_a_location_that_cannot_be_opened_is_said_so(stored: str) -> None:
    with pytest.raises(FeedError, match="SECRET_KEY"):
        open_location(stored, Keys(("ours",)))
