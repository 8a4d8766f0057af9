"""Getting a list's bytes."""

import gzip
from pathlib import Path

import pytest
import requests
import responses

from bot.feeds import FeedError, fetch

URL = "https://example.org/list.json?action=meetings&key=s3cret"


def test_a_file_is_read_and_unpacked(tmp_path: Path) -> None:
    plain, packed = tmp_path / "list.json", tmp_path / "list.json.gz"
    plain.write_bytes(b"[]")
    packed.write_bytes(gzip.compress(b"[]"))
    assert fetch.fetch(str(plain)) == fetch.fetch(str(packed)) == b"[]"


@pytest.mark.parametrize("name", ["missing.json", "", "nul\0byte"])
def test_a_file_that_cannot_be_read_is_said_so(tmp_path: Path, name: str) -> None:
    with pytest.raises(FeedError, match="could not be read"):
        fetch.fetch(str(tmp_path / name))


@responses.activate
def test_a_list_is_fetched_politely() -> None:
    sent = responses.get(URL, body=gzip.compress(b"[1]"))
    assert fetch.fetch(URL) == b"[1]"
    assert "Handrail" in str(sent.calls[0].request.headers["User-Agent"])


@responses.activate
@pytest.mark.parametrize(
    ("status", "words"),
    [(401, "sharing key"), (404, "nothing"), (503, "failing"), (204, "no list")],
)
def test_an_answer_other_than_200_is_explained_without_the_key(status: int, words: str) -> None:
    responses.get(URL, status=status)
    with pytest.raises(FeedError, match=words) as caught:
        fetch.fetch(URL)
    assert "s3cret" not in str(caught.value)


@responses.activate
@pytest.mark.parametrize(
    "error",
    [
        requests.ConnectionError(f"no route to {URL}"),
        requests.ReadTimeout(f"too slow: {URL}"),
        requests.TooManyRedirects(URL),
        requests.exceptions.ChunkedEncodingError(URL),
    ],
)
def test_a_network_failure_is_explained_without_the_key(error: Exception) -> None:
    responses.get(URL, body=error)
    with pytest.raises(FeedError) as caught:
        fetch.fetch(URL)
    assert "s3cret" not in str(caught.value)
    assert caught.value.__suppress_context__


@pytest.mark.parametrize("url", ["http://", "https://[broken", "http://user:s3cret@/x?key=s3cret"])
def test_a_malformed_address_is_no_crash(url: str) -> None:
    with pytest.raises(FeedError) as caught:
        fetch.fetch(url)
    assert "s3cret" not in str(caught.value)


@responses.activate
def test_too_much_is_refused_packed_or_not(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(fetch, "LIMIT", 2**20)
    big = b" " * (2**20 + 1)
    responses.get(URL, body=big)
    bomb = tmp_path / "bomb.gz"
    bomb.write_bytes(gzip.compress(big))
    for location in (URL, str(bomb)):
        with pytest.raises(FeedError, match="larger than 1 MB"):
            fetch.fetch(location)


def test_a_location_is_shown_without_its_secrets() -> None:
    assert fetch.shown(URL) == "https://example.org/list.json?..."
    assert fetch.shown("https://user:pass@example.org/list") == "https://example.org/list"
    assert fetch.shown("lists/omaha.json") == "lists/omaha.json"
