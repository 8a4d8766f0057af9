"""Lists that are more than one document, from a server of a dictionary."""

import json
from collections.abc import Callable
from urllib.parse import parse_qsl, urlsplit

import pytest

from bot.feeds import FeedError
from bot.feeds.fetching.collect import MAX_CENTRAL_MEETINGS, collect_feed
from bot.feeds.rows import clean_text

BMLT = "https://na.example.org/main_server/client_interface/json/"

Answer = Callable[[dict[str, str]], object]


class Server:
    """Answers by `answer`, given a query; remembers what was asked."""

    def __init__(self, answer: Answer) -> None:
        self.answer = answer
        self.asked: list[str] = []

    def get(self, url: str) -> bytes:
        self.asked.append(url)
        found = self.answer(dict(parse_qsl(urlsplit(url).query)))
        return found if isinstance(found, bytes) else json.dumps(found).encode()

    def collected(self, url: str) -> object:
        return json.loads(collect_feed(url, self.get))


def meetings(*ids: int) -> list[dict[str, str]]:
    return [{"id_bigint": str(number), "weekday_tinyint": "1"} for number in ids]


def format_(key: str, lang: str = "en", world_id: str = "") -> dict[str, str]:
    return {"key_string": key, "lang": lang, "world_id": world_id, "id": key}


@pytest.mark.parametrize("location", ["list.json", "/a/list.csv", "https://example.org/list.json"])
def test_most_lists_are_one_document(location: str) -> None:
    assert collect_feed(location, lambda asked: asked.encode()) == location.encode()


@pytest.mark.parametrize(
    "page", [b"<link" * 2**18, b"<link " + b"a" * 2**20 + b">", b"<br" * 2**18, b"<a " * 2**18]
)
def test_no_page_keeps_us_reading_forever(page: bytes) -> None:
    assert collect_feed("https://example.org/", lambda asked: page) == page
    assert clean_text.line(page.decode() + "\N{PILE OF POO}")


def test_a_bmlt_server_tells_its_formats_with_its_meetings() -> None:
    server = Server(lambda query: {"meetings": meetings(1), "formats": [format_("O")]})
    found = server.collected(f"{BMLT}?switcher=GetSearchResults&services[]=12")
    assert found == {"meetings": meetings(1), "formats": [format_("O")]}
    (asked,) = server.asked
    assert "services%5B%5D=12" in asked
    assert "get_used_formats=1" in asked


@pytest.mark.parametrize(
    "location",
    [
        "https://na.example.org/main_server",
        "https://na.example.org/main_server/",
        BMLT,
        "https://na.example.org/main_server/client_interface/jsonp/?callback=x",
    ],
)
def test_a_servers_own_address_is_enough(location: str) -> None:
    server = Server(lambda query: {"meetings": meetings(1), "formats": [format_("O")]})
    assert server.collected(location)
    assert server.asked == [f"{BMLT}?switcher=GetSearchResults&get_used_formats=1"]


def test_an_old_server_is_asked_for_its_formats_and_their_english_names() -> None:
    def answer(query: dict[str, str]) -> object:
        if query["switcher"] == "GetSearchResults":
            return meetings(1)
        english = query.get("lang_enum") == "en"
        return [format_("W", "en")] if english else [format_("F", "de"), format_("O", "de", "O")]

    server = Server(answer)
    found = server.collected(f"{BMLT}?switcher=GetSearchResults&root_server_ids[]=4")
    formats = [format_("F", "de"), format_("O", "de", "O"), format_("W", "en")]
    assert found == {"meetings": meetings(1), "formats": formats}
    assert all("root_server_ids%5B%5D=4" in asked for asked in server.asked)
    assert len(server.asked) == 3


def test_pages_are_joined() -> None:
    pages = {"1": meetings(1, 2), "2": meetings(3, 4), "3": meetings(5)}
    server = Server(
        lambda query: {"meetings": pages.get(query["page_num"], []), "formats": [format_("O")]}
    )
    found = server.collected(f"{BMLT}?switcher=GetSearchResults&page_size=2")
    assert isinstance(found, dict)
    assert found["meetings"] == meetings(1, 2, 3, 4, 5)
    assert len(server.asked) == 3


def test_a_server_that_knows_no_pages_is_read_once() -> None:
    everything = {"meetings": meetings(1, 2), "formats": [format_("O")]}
    server = Server(lambda query: everything)
    assert server.collected(f"{BMLT}?switcher=GetSearchResults&page_size=2") == everything
    assert len(server.asked) == 2


def test_pages_without_end_are_refused() -> None:
    server = Server(lambda query: meetings(int(query["page_num"])))
    with pytest.raises(FeedError, match="more than 500 pages"):
        server.collected(f"{BMLT}?page_size=1")


@pytest.mark.parametrize("nothing", [[], {}, {"meetings": [], "formats": []}])
def test_an_aggregator_without_a_filter_is_explained(nothing: object) -> None:
    with pytest.raises(FeedError, match="filter"):
        Server(lambda query: nothing).collected(f"{BMLT}?switcher=GetSearchResults")


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [(b"<html>", "web page"), (b"[{", "not JSON"), ({"meetings": 5}, "no list of meetings")],
)
def test_a_broken_answer_is_said_so(answer: object, sentence: str) -> None:
    with pytest.raises(FeedError, match=sentence):
        Server(lambda query: answer).collected(BMLT)


def test_another_question_to_a_bmlt_server_is_not_rewritten() -> None:
    server = Server(lambda query: [])
    server.collected(f"{BMLT}?switcher=GetServiceBodies")
    assert server.asked == [f"{BMLT}?switcher=GetServiceBodies"]


def test_central_gives_the_week_and_what_is_by_appointment() -> None:
    server = Server(lambda query: ["asked"] if query.get("scheduled") == "false" else ["week"])
    found = server.collected("https://central.example.org/api/v1/meetings?languages=es")
    assert found == ["week", "asked"]
    assert all("languages=es&" in asked and "limit=1000" in asked for asked in server.asked)
    assert "hours=168" in server.asked[0]


def test_central_cut_short_is_no_list() -> None:
    server = Server(lambda query: [{}] * MAX_CENTRAL_MEETINGS)
    with pytest.raises(FeedError, match="only 1000"):
        server.collected("https://central.example.org/api/v1/meetings")
    with pytest.raises(FeedError, match="not a list"):
        Server(lambda query: {"a": 1}).collected("https://central.example.org/api/v1/meetings")


@pytest.mark.parametrize(
    ("location", "asked"),
    [
        ("https://docs.google.com/spreadsheets/d/a-B_1/edit?usp=sharing#gid=7", "format=csv&gid=7"),
        ("https://docs.google.com/spreadsheets/d/a-B_1", "format=csv"),
    ],
)
def test_a_google_sheet_is_read_from_the_address_people_share(location: str, asked: str) -> None:
    exported = f"https://docs.google.com/spreadsheets/d/a-B_1/export?{asked}"
    assert collect_feed(location, str.encode) == exported.encode()


def test_a_web_page_leads_to_the_feed_it_names() -> None:
    page = (
        b'<html><link rel="stylesheet" href="x.css"><link rel="alternate"'
        b' type="application/json" title="Meetings Feed" href="/feed?a=1&amp;b=2">'
    )
    answers = {"https://example.org/meetings/": page, "https://example.org/feed?a=1&b=2": b"[]"}
    assert collect_feed("https://example.org/meetings/", answers.__getitem__) == b"[]"
    assert collect_feed("https://example.org/", lambda asked: b"<html>") == b"<html>"


@pytest.mark.parametrize("href", ["file:///etc/passwd", "http://[", "list.json:/x"])
def test_a_web_page_leads_nowhere_else(href: str) -> None:
    page = f'<link type="application/json" title="Meetings Feed" href="{href}">'.encode()
    answers = {"https://example.org/": page}
    assert collect_feed("https://example.org/", answers.__getitem__) == page


def test_what_is_no_address_is_refused() -> None:
    with pytest.raises(FeedError, match="no address"):
        collect_feed("http://[", lambda asked: b"")
