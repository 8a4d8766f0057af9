"""Whatever a web site does, the meetings it once gave stand, and the flag tells why."""

import gzip
import json
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from bot import feeds
from bot.database.database import Database
from bot.feeds import Result
from bot.feeds.fetching import safe_http
from bot.feeds.sync import store_meetings, sync_feed
from tests.feeds.keeping import KEYS, LATER, NOW, TERMS, Source, rows
from tests.feeds.rows import row
from tests.feeds.site import Behaviour, Site, endless, leads_to, paths, sends, site

OK = b"HTTP/1.1 200 OK\r\n\r\n"
PRIVATE = replace(TERMS, private=True)
FIREWALL = b"<!DOCTYPE html><title>Just a moment...</title>"


class Online(Source):
    """The list of a site on this machine."""

    def __init__(self, database: Database, here: Site) -> None:
        self.database = database
        self.here = here
        feeds.add(database, 1, "list", here.url, fellowship="AA", keys=KEYS)

    def write(self, *found: object) -> None:
        self.here.answer = sends(json.dumps(found).encode())

    def sync(self, now: object = NOW, accept: bool = False) -> Result:
        (result,) = feeds.sync(self.database, 1, "list", PRIVATE, now=LATER, accept=accept)
        return result


@pytest.fixture
def source(database: Database) -> Iterator[Online]:
    with site() as here:
        source = Online(database, here)
        source.write(*rows(10))
        assert source.sync().added == 10
        yield source


WHOLE = json.dumps(rows(10)).encode()

BAD: dict[str, tuple[Callable[[Site], Behaviour], str]] = {
    "fails": (lambda here: sends(b"", 500), "failing"),
    "refuses": (lambda here: sends(b'{"error":"Unauthorized"}', 401), "sharing key"),
    "is silent": (lambda here: endless(b"", b"", 10, here.closing), "in time"),
    "leads in a circle": (lambda here: leads_to("/list"), "redirects"),
    "leads to a file": (lambda here: leads_to("file:///etc/passwd"), "no web address"),
    "shows a firewall": (lambda here: sends(FIREWALL), "firewall"),
    "breaks off": (lambda here: sends(WHOLE[:99], Content_Length="9999"), "broke off"),
    "sends half the text": (lambda here: sends(WHOLE[: len(WHOLE) // 2]), "not JSON"),
    "sends half the list": (lambda here: sends(json.dumps(rows(5)).encode()), "shrunk from 10"),
    "sends nothing": (lambda here: sends(b"[]"), "empty"),
    "never ends": (lambda here: endless(OK, b" " * 2**16, 0, here.closing), "larger"),
    "sends a bomb": (lambda here: sends(gzip.compress(b"[" + b" " * 2**21 + b"]")), "larger"),
    "sends noise": (lambda here: sends(bytes(range(128, 256)) * 9), "not JSON"),
    "sends rubbish": (
        lambda here: sends(json.dumps([*rows(10), *[{"day": 9}] * 5]).encode()),
        "5 of 15 rows",
    ),
}


@pytest.mark.parametrize("night", BAD)
def test_a_bad_night_changes_nothing_and_is_told(
    source: Online, monkeypatch: pytest.MonkeyPatch, night: str
) -> None:
    monkeypatch.setattr(safe_http, "LIMIT", 2**20)
    if night == "is silent":
        monkeypatch.setattr(safe_http, "PATIENCE", 0.3)
    before = source.stored()
    answer, sentence = BAD[night]
    source.here.answer = answer(source.here)
    result = source.sync()
    assert sentence in result.flag == source.listed().flag
    assert "s3cret" not in result.flag
    assert source.stored() == before
    monkeypatch.undo()
    source.write(*rows(10))
    assert source.sync().flag == source.listed().flag == ""
    assert source.stored() == before


def test_a_redirect_into_the_own_network_changes_nothing(
    source: Online, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = source.stored()
    monkeypatch.setattr(safe_http, "is_public", lambda address: address == "127.0.0.1")
    source.here.answer = leads_to(f"http://127.0.0.2:{source.here.port}/list")
    (result,) = feeds.sync(source.database, 1, "list", TERMS, now=LATER)
    assert "private address" in result.flag
    assert source.stored() == before


def test_an_unchanged_list_costs_one_request_and_touches_no_meeting(
    source: Online, monkeypatch: pytest.MonkeyPatch
) -> None:
    source.here.answer = sends(json.dumps(rows(11)).encode(), ETag='"v1"', Last_Modified="Fri")
    source.sync()
    asked = len(source.here.requests)
    for untouched in ("compare", "apply"):
        monkeypatch.delattr(store_meetings, untouched)
    source.here.answer = sends(b"", 304)
    assert source.sync() == Result("list", kept=11)
    assert len(source.here.requests) == asked + 1
    assert source.here.headers[-1]["If-None-Match"] == '"v1"'
    assert source.here.headers[-1]["If-Modified-Since"] == "Fri"
    source.here.answer = sends(json.dumps(rows(11)).encode(), ETag='"v2"')  # but the same bytes
    assert source.sync() == Result("list", kept=11)


def test_a_version_that_was_not_taken_is_asked_for_again(source: Online) -> None:
    source.here.answer = sends(FIREWALL, ETag='"firewall"')
    source.sync()
    source.write(*rows(10))
    source.sync()
    assert "If-None-Match" not in source.here.headers[-1]


def test_another_release_reads_the_same_list_anew(
    source: Online, monkeypatch: pytest.MonkeyPatch
) -> None:
    source.here.answer = sends(json.dumps(rows(11)).encode(), ETag='"v1"')
    source.sync()
    monkeypatch.setattr(sync_feed, "READER", "another release")
    synced = source.sync()
    assert "If-None-Match" not in source.here.headers[-1]
    assert (synced.kept, synced.changed) == (11, 0)
    source.sync()
    assert "If-None-Match" in source.here.headers[-1]


def test_a_list_that_moved_is_read_and_its_operator_told(source: Online) -> None:
    moved = paths(list=leads_to("/new?key=s3cret", 301), new=sends(json.dumps(rows(9)).encode()))
    source.here.answer = moved
    result = source.sync()
    assert (result.removed, result.flag) == (1, "")
    assert f"moved to http://127.0.0.1:{source.here.port}/new?..." in result.note
    assert source.listed().note == result.note
    source.here.answer = paths(
        list=leads_to("/new?key=s3cret", 301), new=sends(b"", 304)
    )  # no new version at the new place
    source.sync()
    assert source.listed().note == result.note
    source.write(*rows(10))
    source.sync()
    assert source.listed().note == ""


def test_a_list_in_another_alphabet_than_it_says_is_read_all_the_same(source: Online) -> None:
    text = json.dumps([*rows(9), row(slug="m9", name="Café São João")], ensure_ascii=False)
    for encoding in ("cp1252", "utf-16"):
        source.here.answer = sends(
            text.encode(encoding), Content_Type="application/json; charset=utf-8"
        )
        assert source.sync().flag == ""
        assert source.stored()["m9"].name == "Café São João"
