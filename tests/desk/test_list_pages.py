"""The pages of meeting lists: nothing is taken on, accepted or removed before it was looked at."""

from collections.abc import Iterator
from functools import partial

import pytest
from sqlalchemy import Engine, event, select, update

from bot.database.schema import feed_lines, feeds, lines, list_tasks, meetings
from bot.operators.list_tasks import MAX_WAITING_TASKS, TaskKind, ask_for
from bot.operators.roles import Role
from tests.support.desk_client import Desk, DeskBrowser
from tests.support.desk_lists import DeskLists, lists_of_desk, rows_of_list
from tests.support.fake_site import SiteBehaviour, respond
from tests.support.feed_rows import hall_row
from tests.support.simultaneous_calls import at_once
from tests.support.stored_lists import store_list


@pytest.fixture
def lists(desk: Desk) -> Iterator[DeskLists]:
    with lists_of_desk(desk) as made:
        yield made


def shown(browser: DeskBrowser, path: str) -> str:
    """What the main part of a page says, in one line."""
    answer = browser.get(path)
    assert answer.status_code == 200, answer.status_code
    return " ".join(answer.text.partition("<main")[2].partition("</main>")[0].split())


def look_at(browser: DeskBrowser, lists: DeskLists, **said: str) -> str:
    """Look at the list of the site; the address of the page that shows it."""
    fields: dict[str, str | list[str]] = {"name": "omaha", "lines": "1", "location": lists.site.url}
    answer = browser.post("/desk/lists/new", fields | said)
    assert answer.status_code == 303, answer.text
    return str(answer.headers["Location"])


def compared(browser: DeskBrowser, lists: DeskLists, feed: int) -> str:
    """Compare a list; the digest of what was found."""
    browser.post(f"/desk/lists/{feed}/difference")
    lists.work()
    with lists.database.reading() as connection:
        found = select(list_tasks.c.content).where(list_tasks.c.kind == TaskKind.DIFFERENCE)
        return str(connection.scalar(found))


# A new list


def test_a_list_is_looked_at_and_nothing_is_kept_until_somebody_says_so(lists: DeskLists) -> None:
    lists.publish(*rows_of_list(3), hall_row(slug="odd", name="Odd", day=""))
    browser = lists.desk.signed_in(Role.LISTS)
    page = look_at(browser, lists)
    assert "Wait ..." in shown(browser, page)
    assert lists.work() == 1
    found = shown(browser, page)
    for words in (
        "Meetings: 3.",
        "Meeting 0",
        "Mon 00:00, in person, 100 Main St",
        "time without a day",
    ):
        assert words in found, words
    with lists.database.reading() as connection:
        assert connection.scalar(select(feeds.c.id)) is None
    browser.post(page)
    lists.work()
    feed = lists.feed()
    assert f"/desk/lists/{feed}" in shown(browser, page)
    assert "3 in person" in shown(browser, "/desk/lists")
    assert ("feed.added", "lists all", "omaha") in lists.audited()
    browser.post(page)
    assert "Somebody has asked for this already" in shown(browser, page)


def test_a_list_that_cannot_be_taken_on_any_more_can_be_corrected(lists: DeskLists) -> None:
    lists.publish(*rows_of_list(3))
    browser = lists.desk.signed_in(Role.LISTS)
    page = look_at(browser, lists)
    lists.work()
    with lists.database.transaction() as connection:
        store_list(connection, 1, name="omaha")
    browser.post(page)
    lists.work()
    found = shown(browser, page)
    assert "There is a list omaha already. Choose another name." in found
    number = page.rpartition("/")[2]
    assert f"/desk/lists/new?task={number}" in found
    assert lists.site.url in shown(browser, f"/desk/lists/new?task={number}")


def test_how_columns_were_read_is_shown_and_can_be_corrected(lists: DeskLists) -> None:
    sheet = (
        'Group,Weekday,Start,Where\nEarly Risers,Monday,7:00 AM,"100 Main St, Omaha, NE 68102"\n'
    )
    lists.site.behaviour = respond(sheet.encode())
    browser = lists.desk.signed_in(Role.LISTS)
    page = look_at(browser, lists)
    lists.work()
    found = shown(browser, page)
    assert "How its columns were read" in found
    assert "Weekday" in found
    form = shown(browser, f"/desk/lists/new?task={page.rpartition('/')[2]}")
    assert "Weekday" in form
    assert lists.site.url in form
    other = lists.desk.signed_in(Role.LISTS, name="Pat")
    assert other.get(f"/desk/lists/new?task={page.rpartition('/')[2]}").status_code == 404


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (respond(b"<!doctype html><title>Meetings</title>"), "This is a web page"),
        (respond(b"[]"), "empty"),
        (respond(b"nothing here", 404), "404"),
        (respond(b"[" + b" " * 61_000_000), "larger than"),
    ],
    ids=["a web page", "empty", "gone", "too large"],
)
def test_what_cannot_be_read_says_why_and_nothing_is_kept(
    lists: DeskLists, answer: SiteBehaviour, says: str
) -> None:
    lists.site.behaviour = answer
    browser = lists.desk.signed_in(Role.LISTS)
    page = look_at(browser, lists)
    lists.work()
    found = shown(browser, page)
    assert "Not done" in found
    assert says in found, found
    browser.post(page)
    lists.work()
    with lists.database.reading() as connection:
        assert connection.scalar(select(feeds.c.id)) is None


@pytest.mark.parametrize(
    ("field", "value", "says"),
    [
        ("location", "/etc/passwd", "Give a web address"),
        ("location", "file:///etc/passwd", "Give a web address"),
        ("location", "~/list.json", "Give a web address"),
        ("location", "https://example.org/" + "x" * 2000, "Give a web address"),
        ("name", "!!!", "at least a letter"),
        ("name", "", "at least a letter"),
        ("name", "x" * 61, "at most 60"),
        ("name", "taken", "of this name"),
        ("lines", "7", "at least one line"),
        ("lines", "", "at least one line"),
        ("fellowship", "Alkoholics", "No fellowship"),
        ("zone", "Nowhere/Town", "no time zone"),
        ("format", "xml", "no such format"),
        ("mapping", "name = ", "mapping"),
        ("mapping", "x" * 20_001, "too long"),
    ],
)
def test_what_makes_no_sense_is_refused_at_its_field(
    lists: DeskLists, field: str, value: str, says: str
) -> None:
    with lists.database.transaction() as connection:
        store_list(connection, 1, name="taken")
    browser = lists.desk.signed_in(Role.LISTS)
    fields: dict[str, str | list[str]] = {"name": "omaha", "lines": "1", "location": lists.site.url}
    answer = browser.post("/desk/lists/new", fields | {field: value})
    assert answer.status_code == 422
    assert says in answer.text
    assert f'id="{field}-error"' in answer.text
    assert lists.work() == 0
    assert lists.site.requests == []


def test_a_name_with_blanks_and_an_address_without_https_are_taken_and_it_is_said(
    lists: DeskLists,
) -> None:
    browser = lists.desk.signed_in(Role.LISTS)
    page = look_at(browser, lists, name="Omaha AA list", location="omaha.example/meetings?key=1")
    found = shown(browser, page)
    assert "It is called Omaha-AA-list" in found
    assert "completed with https://" in found
    form = shown(browser, f"/desk/lists/new?task={page.rpartition('/')[2]}")
    assert "https://omaha.example/meetings?key=1" in form


def of_line(lists: DeskLists, fellowship: str) -> None:
    """Have the first line show one fellowship alone."""
    with lists.database.transaction() as connection:
        changed = update(lines).where(lines.c.id == 1).values(fellowship=fellowship)
        connection.execute(changed)


def test_what_a_line_would_not_find_is_said_before_and_after_it_is_taken_on(
    lists: DeskLists,
) -> None:
    """Pat: it was taken on in green, and nobody found a meeting of it."""
    of_line(lists, "AA")
    lists.publish(*rows_of_list(3))
    browser = lists.desk.signed_in(Role.LISTS)
    page = look_at(browser, lists)
    lists.work()
    found = shown(browser, page)
    assert "would find none of the 3 meetings: it shows AA meetings alone" in found
    assert "does not say it of 3 meetings" in found
    assert "Take it on all the same" in found
    browser.post(page)
    lists.work()
    feed = lists.feed()
    for path in ("/desk/lists", f"/desk/lists/{feed}"):
        assert "in use, and nobody finds its meetings" in shown(browser, path)
    assert f"/desk/lists/{feed}/settings#fellowship" in shown(browser, f"/desk/lists/{feed}")
    assert "nobody finds them" in shown(browser, "/desk")
    assert ">in use<" not in shown(browser, "/desk")
    assert "nobody finds it" in shown(browser, "/desk/meetings")
    assert "people find it" not in shown(browser, "/desk/meetings")


def test_the_fellowship_is_asked_and_then_they_are_found(lists: DeskLists) -> None:
    of_line(lists, "AA")
    lists.publish(*rows_of_list(3))
    browser = lists.desk.signed_in(Role.LISTS)
    page = look_at(browser, lists)
    lists.work()
    assert browser.post(f"{page}/fellowship", {"fellowship": "XX"}).status_code == 404
    said = browser.post(f"{page}/fellowship", {"fellowship": "AA"})
    page = said.headers["Location"]
    lists.work()
    found = shown(browser, page)
    assert "can find all 3 meetings" in found
    assert "all the same" not in found
    browser.post(page)
    lists.work()
    assert "people find it" in shown(browser, "/desk/meetings")
    assert "nobody finds" not in shown(browser, "/desk/lists")


def test_what_is_said_of_a_list_is_changed_and_it_is_read_again(lists: DeskLists) -> None:
    of_line(lists, "AA")
    lists.publish(*rows_of_list(3))
    browser = lists.desk.signed_in(Role.LISTS)
    browser.post(look_at(browser, lists))
    lists.work()
    browser.post("/desk/lists/preview/1")
    lists.work()
    feed = lists.feed()
    form = shown(browser, f"/desk/lists/{feed}/settings")
    assert 'value="omaha"' in form
    fields: dict[str, str | list[str]] = {"name": "Omaha AA", "fellowship": "AA", "zone": "Central"}
    fields |= {"every": "12", "letter_to": "web@example.org"}
    assert browser.post(f"/desk/lists/{feed}/settings", fields).status_code == 303
    changed = shown(browser, f"/desk/lists/{feed}")
    assert "It is called Omaha-AA" in changed
    assert "read again in a minute or two" in changed
    lists.read_due()
    assert "nobody finds" not in shown(browser, "/desk/lists")
    assert "people find it" in shown(browser, "/desk/meetings")
    assert ("feed.changed", "lists all", "omaha") in lists.audited()
    browser.post(f"/desk/lists/{feed}/settings", fields | {"name": "Omaha-AA"})
    assert "It was so already" in shown(browser, f"/desk/lists/{feed}")


@pytest.mark.parametrize(
    ("field", "value", "says"),
    [
        ("name", "", "at least a letter"),
        ("name", "taken", "There is a list taken already"),
        ("fellowship", "Alkoholics", "No fellowship"),
        ("zone", "Nowhere/Town", "no time zone"),
        ("every", "often", "number of hours"),
        ("every", "500", "number of hours"),
        ("letter_to", "me", "mail address"),
        ("letter_to", "a@example.org, b@example.org", "mail address"),
    ],
)
def test_what_makes_no_sense_of_a_list_is_refused(
    lists: DeskLists, field: str, value: str, says: str
) -> None:
    with lists.database.transaction() as connection:
        store_list(connection, 1, name="taken")
        feed = store_list(connection, 1, name="omaha")
    browser = lists.desk.signed_in(Role.LISTS)
    fields: dict[str, str | list[str]] = {"name": "omaha", "fellowship": "", "zone": ""}
    answer = browser.post(f"/desk/lists/{feed}/settings", fields | {field: value})
    assert answer.status_code == 422
    assert says in answer.text
    assert f'id="{field}-error"' in answer.text


def test_no_more_than_some_wait(lists: DeskLists) -> None:
    with lists.database.transaction() as connection:
        for n in range(MAX_WAITING_TASKS):
            ask_for(TaskKind.PREVIEW, None, f"l{n}", f"p{n}", connection, lists.desk.now)
    browser = lists.desk.signed_in(Role.LISTS)
    fields: dict[str, str | list[str]] = {"name": "omaha", "lines": "1", "location": lists.site.url}
    assert "Try again in some minutes" in browser.post("/desk/lists/new", fields).text


def test_the_key_in_an_address_is_on_no_page_but_the_form_of_whoever_typed_it(
    lists: DeskLists,
) -> None:
    lists.publish(*rows_of_list(3))
    browser = lists.desk.signed_in(Role.LISTS)
    page = look_at(browser, lists)
    lists.work()
    browser.post(page)
    lists.work()
    for path in (page, "/desk/lists", f"/desk/lists/{lists.feed()}"):
        assert "s3cret" not in shown(browser, path), path
    with lists.database.reading() as connection:
        kept = connection.execute(select(list_tasks)).all()
    assert "s3cret" not in str(kept)


# Reading, comparing, accepting


def test_a_list_is_read_now_by_a_worker(lists: DeskLists) -> None:
    lists.publish(*rows_of_list(3))
    feed = lists.take_on()
    lists.publish(*rows_of_list(4))
    browser = lists.desk.signed_in(Role.LISTS)
    browser.post(f"/desk/lists/{feed}/read")
    path = f"/desk/lists/{feed}"
    assert "Wait ..." in shown(browser, path)
    browser.post(f"/desk/lists/{feed}/read")
    assert "Somebody has just asked for the same" in shown(browser, path)
    assert lists.work() == 1
    assert "1 added, 0 changed, 0 removed, 3 as before" in shown(browser, path)


def test_a_list_that_has_shrunk_is_compared_and_accepted(lists: DeskLists) -> None:
    lists.publish(*rows_of_list(10))
    feed = lists.take_on()
    less = rows_of_list(4)
    less[1] |= {"time": "20:30"}
    less[2] |= {"formatted_address": "9 Other Ave, Omaha, NE 68102, USA", "latitude": 41.3}
    lists.publish(*less, hall_row(slug="new", name="Newest", time="21:00"))
    browser = lists.desk.signed_in(Role.LISTS)
    browser.post(f"/desk/lists/{feed}/read")
    lists.work()
    assert "looks damaged" in shown(browser, "/desk/lists")
    content = compared(browser, lists, feed)
    found = shown(browser, f"/desk/lists/{feed}/difference")
    for words in (
        "shrunk from 10 meetings to 5",
        "Gone: 6",
        "New: 1",
        "Moved: 1",
        "Another hour: 1",
        "Mon 01:00, in person, 100 Main St, Omaha, NE 68102</td><td>Mon 20:30, in person,",
        "9 Other Ave",
    ):
        assert words in found, words
    table = browser.get(f"/desk/lists/{feed}/difference.csv")
    assert table.text.count("gone,") == 6
    assert lists.column("meetings", feed) == 10
    assert content in shown(browser, f"/desk/lists/{feed}/accept")
    browser.post(f"/desk/lists/{feed}/accept", {"content": content})
    lists.work()
    assert lists.column("meetings", feed) == 5
    assert "1 added, 2 changed, 6 removed" in shown(browser, f"/desk/lists/{feed}")
    assert ("feed.accepted", "lists all", "omaha") in lists.audited()


def test_the_second_of_two_is_told_that_it_is_done(lists: DeskLists) -> None:
    lists.publish(*rows_of_list(10))
    feed = lists.take_on()
    lists.publish(*rows_of_list(5))
    pat = lists.desk.signed_in(Role.LISTS, name="Pat")
    lee = lists.desk.signed_in(Role.LISTS, name="Lee")
    content = compared(pat, lists, feed)
    for browser in (pat, lee):
        assert content in shown(browser, f"/desk/lists/{feed}/accept")
    pat.post(f"/desk/lists/{feed}/accept", {"content": content})
    for _ in range(2):  # while it goes on, and when it is over
        lee.post(f"/desk/lists/{feed}/accept", {"content": content})
        assert "Already done: Pat has accepted this" in shown(lee, f"/desk/lists/{feed}")
        assert "Pat has accepted it" in shown(lee, f"/desk/lists/{feed}/accept")
        lists.work()
    assert [act for act, _, _ in lists.audited()].count("feed.accepted") == 1


def test_of_many_who_accept_at_once_one_does(lists: DeskLists) -> None:
    lists.publish(*rows_of_list(10))
    feed = lists.take_on()
    lists.publish(*rows_of_list(5))
    lists.desk.without_limits()
    browsers = [lists.desk.signed_in(Role.LISTS, name=f"Pat {n}") for n in range(6)]
    content = compared(browsers[0], lists, feed)
    path = f"/desk/lists/{feed}"
    at_once([partial(one.post, f"{path}/accept", {"content": content}) for one in browsers])
    told = [shown(one, path) for one in browsers]
    assert sum("Accepted. A worker takes it now" in one for one in told) == 1
    assert sum("Already done: Pat" in one for one in told) == 5
    at_once([lists.work] * 3)
    assert lists.column("meetings", feed) == 5
    assert [act for act, _, _ in lists.audited()] == ["feed.accepted"]


def test_of_many_who_ask_and_many_workers_one_reads(lists: DeskLists) -> None:
    lists.publish(*rows_of_list(3))
    feed = lists.take_on()
    lists.desk.without_limits()
    before = len(lists.site.requests)
    browsers = [lists.desk.signed_in(Role.LISTS, name=f"Pat {n}") for n in range(6)]
    at_once([partial(one.post, f"/desk/lists/{feed}/read") for one in browsers])
    assert sum(at_once([lists.work] * 3)) == 1
    assert len(lists.site.requests) == before + 1
    assert [act for act, _, _ in lists.audited()] == ["feed.read"]


def test_only_what_was_looked_at_is_accepted(lists: DeskLists) -> None:
    lists.publish(*rows_of_list(10))
    feed = lists.take_on()
    lists.publish(*rows_of_list(5))
    browser = lists.desk.signed_in(Role.LISTS)
    content = compared(browser, lists, feed)
    lists.publish(*rows_of_list(1))
    browser.post(f"/desk/lists/{feed}/accept", {"content": content})
    lists.work()
    assert lists.column("meetings", feed) == 10
    assert "shrunk from 10 meetings to 1" in shown(browser, f"/desk/lists/{feed}")
    again = compared(browser, lists, feed)
    browser.post(f"/desk/lists/{feed}/accept", {"content": content})
    assert "not what was found last" in shown(browser, f"/desk/lists/{feed}")
    browser.post(f"/desk/lists/{feed}/accept", {"content": again})
    lists.work()
    assert lists.column("meetings", feed) == 1


def test_one_content_can_be_accepted_again_when_it_comes_back(lists: DeskLists) -> None:
    lists.publish(*rows_of_list(10))
    feed = lists.take_on()
    browser = lists.desk.signed_in(Role.LISTS)
    for _ in range(2):
        lists.publish(*rows_of_list(5))
        content = compared(browser, lists, feed)
        browser.post(f"/desk/lists/{feed}/accept", {"content": content})
        lists.work()
        assert lists.column("meetings", feed) == 5
        lists.publish(*rows_of_list(10))
        browser.post(f"/desk/lists/{feed}/read")
        lists.work()
        assert lists.column("meetings", feed) == 10


def test_accepting_asks_who_it_is(lists: DeskLists) -> None:
    lists.publish(*rows_of_list(10))
    feed = lists.take_on()
    browser = lists.desk.signed_in(Role.LISTS)
    lists.desk.webhook.now = lists.desk.webhook.now.replace(minute=59)
    for path in ("accept", "remove", "difference.csv", "letter/letter.csv"):
        answer = browser.get(f"/desk/lists/{feed}/{path}")
        assert answer.headers["Location"].startswith("/desk/prove"), path


# Pausing, sharing, removing


def test_a_list_is_paused_and_read_again(lists: DeskLists) -> None:
    lists.publish(*rows_of_list(3))
    feed = lists.take_on()
    browser = lists.desk.signed_in(Role.LISTS)
    browser.post(f"/desk/lists/{feed}/pause")
    assert "paused" in shown(browser, "/desk/lists")
    browser.post(f"/desk/lists/{feed}/pause")
    assert "paused already" in shown(browser, f"/desk/lists/{feed}")
    browser.post(f"/desk/lists/{feed}/resume")
    assert lists.column("paused_at", feed) is None
    browser.post(f"/desk/lists/{feed}/resume")
    assert "not paused" in shown(browser, f"/desk/lists/{feed}")
    assert [act for act, _, _ in lists.audited()] == ["feed.paused", "feed.resumed"]


def test_one_more_line_uses_a_list_and_one_fewer(lists: DeskLists) -> None:
    lists.publish(*rows_of_list(3))
    feed = lists.take_on()
    browser = lists.desk.signed_in(Role.LISTS)
    browser.post(f"/desk/lists/{feed}/use", {"use-line": "2"})
    lists.work()
    assert users(lists, feed) == {1, 2}
    assert "Test Line uses it no more" in shown(browser, f"/desk/lists/{feed}/remove")
    browser.post(f"/desk/lists/{feed}/remove", {"only": "1"})
    lists.work()
    assert users(lists, feed) == {2}
    assert browser.post(f"/desk/lists/{feed}/use", {"use-line": "9"}).status_code == 404


def users(lists: DeskLists, feed: int) -> set[int]:
    with lists.database.reading() as connection:
        theirs = select(feed_lines.c.line_id).where(feed_lines.c.feed_id == feed)
        return set(connection.scalars(theirs))


def test_a_list_is_removed_after_a_word_about_what_goes_with_it(lists: DeskLists) -> None:
    lists.publish(*rows_of_list(3))
    feed = lists.take_on()
    browser = lists.desk.signed_in(Role.LISTS)
    assert "Meetings that go with it</dt><dd>3" in shown(browser, f"/desk/lists/{feed}/remove")
    browser.post(f"/desk/lists/{feed}/remove")
    assert "Removing omaha" in shown(browser, "/desk/lists")
    lists.work()
    done = shown(browser, "/desk/lists")
    assert "Removing omaha" in done
    assert "There is no list yet" in done
    assert browser.get(f"/desk/lists/{feed}").status_code == 404
    with lists.database.reading() as connection:
        assert connection.scalar(select(meetings.c.id)) is None
    assert ("feed.removed", "lists all", "omaha") in lists.audited()


def test_a_list_that_lines_of_others_use_is_only_looked_at(lists: DeskLists) -> None:
    lists.publish(*rows_of_list(3))
    feed = lists.take_on(lines=(1, 2))
    other = lists.take_on("river", (2,))
    browser = lists.desk.signed_in(Role.LISTS, {1})
    page = shown(browser, f"/desk/lists/{feed}")
    assert "River Line" not in page
    assert "and 1 other" in page
    assert "Read it now" not in page
    for act in ("read", "difference", "accept", "pause", "resume", "use", "letter", "remove"):
        assert browser.post(f"/desk/lists/{feed}/{act}").status_code == 403, act
        assert browser.post(f"/desk/lists/{other}/{act}").status_code == 404, act
    for path in ("remove", "accept"):
        assert browser.get(f"/desk/lists/{feed}/{path}").status_code == 403, path
    assert "river" not in shown(browser, "/desk/lists")
    assert lists.work() == 0


def test_a_preview_is_of_its_lines_alone(lists: DeskLists) -> None:
    lists.publish(*rows_of_list(3))
    page = look_at(lists.desk.signed_in(Role.LISTS), lists, lines="2")
    browser = lists.desk.signed_in(Role.LISTS, {1})
    assert browser.get(page).status_code == 404
    assert browser.post(page).status_code == 404


# Workers that die, and faults of ours


def test_a_task_whose_worker_died_has_broken_off_and_can_be_asked_for_again(
    lists: DeskLists,
) -> None:
    lists.publish(*rows_of_list(3))
    feed = lists.take_on()
    browser = lists.desk.signed_in(Role.LISTS)
    browser.post(f"/desk/lists/{feed}/read")
    with lists.database.transaction() as connection:
        connection.execute(list_tasks.update().values(claimed_until=lists.desk.now))
    assert "It broke off" in shown(browser, f"/desk/lists/{feed}")
    browser.post(f"/desk/lists/{feed}/read")
    assert lists.work() == 1


def test_a_fault_of_ours_says_so_and_quotes_nothing(
    lists: DeskLists, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def break_down(*_: object, **__: object) -> None:
        raise ValueError("words of the list")

    lists.publish(*rows_of_list(3))
    feed = lists.take_on()
    browser = lists.desk.signed_in(Role.LISTS)
    monkeypatch.setattr("bot.operators.run_list_tasks.sync_one", break_down)
    browser.post(f"/desk/lists/{feed}/read")
    lists.work()
    page = shown(browser, f"/desk/lists/{feed}")
    assert "our mistake" in page
    assert "words of the list" not in page + caplog.text


# What a page costs


@pytest.mark.parametrize("path", ["/desk/lists", "/desk/listings", "/desk/lists/3"])
def test_the_number_of_statements_does_not_grow_with_lists(lists: DeskLists, path: str) -> None:
    browser = lists.desk.signed_in(Role.OWNER)
    counts = []
    for number in (3, 30):
        with lists.database.transaction() as connection:
            for n in range(number):
                store_list(connection, 1, 2, name=f"list-{number}-{n}")
        counts.append(statements(browser, path))
    assert counts[0] == counts[1] < 30


def statements(browser: DeskBrowser, path: str) -> int:
    """How many statements a page takes."""
    seen: list[str] = []

    def note(conn: object, cursor: object, statement: str, *_: object) -> None:
        seen.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        assert browser.get(path).status_code == 200
    finally:
        event.remove(Engine, "before_cursor_execute", note)
    return len(seen)


def test_what_is_wrong_is_said_in_the_language_of_the_page(lists: DeskLists) -> None:
    with lists.database.transaction() as connection:
        feed = store_list(connection, 1, name="omaha")
    browser = lists.desk.signed_in(Role.LISTS)
    fields: dict[str, str | list[str]] = {"name": "omaha", "every": "often"}
    path, spanish = f"/desk/lists/{feed}/settings", {"Accept-Language": "es"}
    refused = browser.post(path, fields, **spanish)
    assert refused.status_code == 422
    assert "Escribe un número de horas" in refused.text
