"""Whatever a web site does, the meetings it once gave stand, and the flag tells why."""

import gzip
import json
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from bot import feeds
from bot.database.database import Database
from bot.feeds import SyncResult
from bot.feeds.fetching import safe_http
from bot.feeds.sync import store_meetings, sync_feed
from tests.support.fake_site import (
    FakeSite,
    SiteBehaviour,
    by_path,
    redirect,
    respond,
    respond_endlessly,
    run_site,
)
from tests.support.feed_file import KEYS, LATER, NOW, OPTIONS, FeedFile, numbered_rows
from tests.support.feed_rows import hall_row

OK = b"HTTP/1.1 200 OK\r\n\r\n"
PRIVATE = replace(OPTIONS, allow_private=True)
FIREWALL = b"<!DOCTYPE html><title>Just a moment...</title>"


class Online(FeedFile):
    """The list of a site on this machine."""

    def __init__(self, database: Database, here: FakeSite) -> None:
        self.database = database
        self.here = here
        feeds.save_feed(database, [1], "list", here.url, fellowship="AA", keys=KEYS)

    def write(self, *found: object) -> None:
        self.here.behaviour = respond(json.dumps(found).encode())

    def sync(self, now: object = NOW, accept: bool = False) -> SyncResult:
        (result,) = feeds.sync_lists(self.database, "list", PRIVATE, now=LATER, accept=accept)
        return result


@pytest.fixture
def source(database: Database) -> Iterator[Online]:
    with run_site() as here:
        source = Online(database, here)
        source.write(*numbered_rows(10))
        assert source.sync().added == 10
        yield source


WHOLE = json.dumps(numbered_rows(10)).encode()

BAD: dict[str, tuple[Callable[[FakeSite], SiteBehaviour], str]] = {
    "fails": (lambda here: respond(b"", 500), "failing"),
    "refuses": (lambda here: respond(b'{"error":"Unauthorized"}', 401), "sharing key"),
    "is silent": (lambda here: respond_endlessly(b"", b"", 10, here.closing), "in time"),
    "leads in a circle": (lambda here: redirect("/list"), "redirects"),
    "leads to a file": (lambda here: redirect("file:///etc/passwd"), "no web address"),
    "shows a firewall": (lambda here: respond(FIREWALL), "firewall"),
    "breaks off": (lambda here: respond(WHOLE[:99], Content_Length="9999"), "broke off"),
    "sends half the text": (lambda here: respond(WHOLE[: len(WHOLE) // 2]), "not JSON"),
    "sends half the list": (
        lambda here: respond(json.dumps(numbered_rows(5)).encode()),
        "shrunk from 10",
    ),
    "sends nothing": (lambda here: respond(b"[]"), "empty"),
    "never ends": (lambda here: respond_endlessly(OK, b" " * 2**16, 0, here.closing), "larger"),
    "sends a bomb": (lambda here: respond(gzip.compress(b"[" + b" " * 2**21 + b"]")), "larger"),
    "sends noise": (lambda here: respond(bytes(range(128, 256)) * 9), "not JSON"),
    "sends rubbish": (
        lambda here: respond(json.dumps([*numbered_rows(10), *[{"day": 9}] * 5]).encode()),
        "5 of 15 rows",
    ),
}


@pytest.mark.parametrize("night", BAD)
def test_a_bad_night_changes_nothing_and_is_told(
    source: Online, monkeypatch: pytest.MonkeyPatch, night: str
) -> None:
    monkeypatch.setattr(safe_http, "MAX_FEED_BYTES", 2**20)
    if night == "is silent":
        monkeypatch.setattr(safe_http, "SOCKET_TIMEOUT_SECONDS", 0.3)
    before = source.stored_rows()
    answer, sentence = BAD[night]
    source.here.behaviour = answer(source.here)
    result = source.sync()
    assert sentence in result.flag == source.status().flag
    assert "s3cret" not in result.flag
    assert source.stored_rows() == before
    monkeypatch.undo()
    source.write(*numbered_rows(10))
    assert source.sync().flag == source.status().flag == ""
    assert source.stored_rows() == before


def test_a_redirect_into_the_own_network_changes_nothing(
    source: Online, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = source.stored_rows()
    monkeypatch.setattr(safe_http, "is_public_address", lambda address: address == "127.0.0.1")
    source.here.behaviour = redirect(f"http://127.0.0.2:{source.here.port}/list")
    (result,) = feeds.sync_lists(source.database, "list", OPTIONS, now=LATER)
    assert "private address" in result.flag
    assert source.stored_rows() == before


def test_an_unchanged_list_costs_one_request_and_touches_no_meeting(
    source: Online, monkeypatch: pytest.MonkeyPatch
) -> None:
    source.here.behaviour = respond(
        json.dumps(numbered_rows(11)).encode(), ETag='"v1"', Last_Modified="Fri"
    )
    source.sync()
    asked = len(source.here.requests)
    for untouched in ("find_changes", "apply_changes"):
        monkeypatch.delattr(store_meetings, untouched)
    source.here.behaviour = respond(b"", 304)
    assert source.sync() == SyncResult("list", unchanged=11)
    assert len(source.here.requests) == asked + 1
    assert source.here.headers[-1]["If-None-Match"] == '"v1"'
    assert source.here.headers[-1]["If-Modified-Since"] == "Fri"
    source.here.behaviour = respond(
        json.dumps(numbered_rows(11)).encode(), ETag='"v2"'
    )  # but the same bytes
    assert source.sync() == SyncResult("list", unchanged=11)


def test_a_version_that_was_not_taken_is_asked_for_again(source: Online) -> None:
    source.here.behaviour = respond(FIREWALL, ETag='"firewall"')
    source.sync()
    source.write(*numbered_rows(10))
    source.sync()
    assert "If-None-Match" not in source.here.headers[-1]


def test_another_release_reads_the_same_list_anew(
    source: Online, monkeypatch: pytest.MonkeyPatch
) -> None:
    source.here.behaviour = respond(json.dumps(numbered_rows(11)).encode(), ETag='"v1"')
    source.sync()
    monkeypatch.setattr(sync_feed, "READER_VERSION", "another release")
    synced = source.sync()
    assert "If-None-Match" not in source.here.headers[-1]
    assert (synced.unchanged, synced.changed) == (11, 0)
    source.sync()
    assert "If-None-Match" in source.here.headers[-1]


def test_a_list_that_moved_is_read_and_its_operator_told(source: Online) -> None:
    moved = by_path(
        list=redirect("/new?key=s3cret", 301), new=respond(json.dumps(numbered_rows(9)).encode())
    )
    source.here.behaviour = moved
    result = source.sync()
    assert (result.removed, result.flag) == (1, "")
    assert f"moved to http://127.0.0.1:{source.here.port}/new?..." in result.note
    assert source.status().note == result.note
    source.here.behaviour = by_path(
        list=redirect("/new?key=s3cret", 301), new=respond(b"", 304)
    )  # no new version at the new place
    source.sync()
    assert source.status().note == result.note
    source.write(*numbered_rows(10))
    source.sync()
    assert source.status().note == ""


def test_a_list_in_another_alphabet_than_it_says_is_read_all_the_same(source: Online) -> None:
    text = json.dumps(
        [*numbered_rows(9), hall_row(slug="m9", name="Café São João")], ensure_ascii=False
    )
    for encoding in ("cp1252", "utf-16"):
        source.here.behaviour = respond(
            text.encode(encoding), Content_Type="application/json; charset=utf-8"
        )
        assert source.sync().flag == ""
        assert source.stored_rows()["m9"].name == "Café São João"
