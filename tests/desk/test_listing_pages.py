"""Wrong listings and the letter: what people reported is a queue, and nobody is in it."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy

import pytest
from sqlalchemy import insert, select, update

from bot.database.schema import feeds, listing_reports, meetings
from bot.operators.roles import Role
from tests.desk.test_list_pages import shown
from tests.support.desk_client import Desk
from tests.support.desk_lists import DeskLists, lists_of_desk, rows_of_list
from tests.support.feed_rows import hall_row

EDIT = "https://example.org/wp-admin/post.php?post=1&action=edit"


@pytest.fixture
def lists(desk: Desk) -> Iterator[DeskLists]:
    with lists_of_desk(desk) as made:
        made.publish(
            hall_row(
                slug="m0",
                name="Early Risers",
                url="https://example.org/early",
                edit_url=EDIT,
                feedback_emails=["office@example.org"],
            ),
            hall_row(slug="m1", name="Nooners", time="12:00", url="javascript:alert(1)"),
            hall_row(slug="blank", name=""),
        )
        made.take_on()
        yield made


def report(lists: DeskLists, source: str, kind: str, count: int = 1, days_ago: int = 1) -> int:
    """Have people report a meeting; its id."""
    with lists.database.transaction() as connection:
        wanted = select(meetings.c.id).where(meetings.c.source_id == source)
        meeting = connection.execute(wanted).scalar_one()
        day = lists.desk.now.date() - timedelta(days=days_ago)
        row = {"meeting_id": meeting, "kind": kind, "day": day, "count": count}
        connection.execute(insert(listing_reports).values(row))
    return int(meeting)


def test_what_is_not_looked_at_yet_and_reported_most_stands_first(lists: DeskLists) -> None:
    browser = lists.desk.signed_in(Role.LOOK)
    assert "Nobody has reported anything" in shown(browser, "/desk/listings")
    report(lists, "m1", "time")
    report(lists, "m0", "nobody", 2)
    page = shown(browser, "/desk/listings")
    assert page.index("Early Risers, Mon 07:00") < page.index("Nooners")
    assert "2: nobody was there" in page
    assert "1: another time" in page
    assert "What to do" not in shown(browser, "/desk/listings/1")


def test_a_report_is_passed_on_and_a_later_one_is_new(lists: DeskLists) -> None:
    meeting = report(lists, "m0", "nobody", 2)
    browser = lists.desk.signed_in(Role.LISTS)
    assert "to be looked at" in shown(browser, "/desk/listings")
    browser.post(f"/desk/listings/{meeting}/passed-on")
    assert "Passed on by lists all" in shown(browser, f"/desk/listings/{meeting}")
    assert "to be looked at" not in shown(browser, "/desk/listings")
    report(lists, "m0", "nobody", 1, days_ago=0)
    assert "to be looked at" in shown(browser, "/desk/listings")
    assert "and 1 report since" in shown(browser, f"/desk/listings/{meeting}")


@pytest.mark.parametrize("act", ["mended", "right"])
def test_a_report_is_closed_and_a_hidden_meeting_shown(lists: DeskLists, act: str) -> None:
    meeting = report(lists, "m0", "nobody", 2)
    browser = lists.desk.signed_in(Role.LISTS)
    hide = {"until": "2026-04-01", "reason": "locked church"}
    browser.post(f"/desk/listings/{meeting}/hide", hide)
    assert "hidden through 2026-04-01" in shown(browser, f"/desk/listings/{meeting}")
    assert not found_at_the_door(lists, meeting)
    browser.post(f"/desk/listings/{meeting}/{act}")
    assert "Nobody has reported anything" in shown(browser, "/desk/listings")
    assert found_at_the_door(lists, meeting)
    subject = "omaha: Early Risers, Mon 07:00"
    assert lists.audited() == [
        ("listing.hidden", "lists all", subject),
        (f"listing.{act}", "lists all", subject),
    ]


def found_at_the_door(lists: DeskLists, meeting: int) -> bool:
    with lists.database.reading() as connection:
        cell = select(meetings.c.cell).where(meetings.c.id == meeting)
        return connection.scalar(cell) is not None


@pytest.mark.parametrize(
    ("field", "value", "says"),
    [
        ("until", "", "Give a day"),
        ("until", "next week", "Give a day"),
        ("until", "2026-03-05", "is past"),
        ("reason", "x" * 81, "At most 80"),
        ("reason", "ring 402-555-0100", "no number of a person"),
    ],
)
def test_what_cannot_be_hidden_so_is_refused(
    lists: DeskLists, field: str, value: str, says: str
) -> None:
    meeting = report(lists, "m0", "nobody")
    browser = lists.desk.signed_in(Role.LISTS)
    fields: dict[str, str | list[str]] = {"until": "2026-04-01", "reason": "", field: value}
    answer = browser.post(f"/desk/listings/{meeting}/hide", fields)
    assert answer.status_code == 422
    assert says in answer.text
    assert found_at_the_door(lists, meeting)


def test_a_day_is_past_by_the_clock_where_the_meeting_is(lists: DeskLists) -> None:
    """Half past eight in the evening in Omaha is the next day, UTC."""
    meeting = report(lists, "m0", "nobody")
    lists.desk.webhook.now = datetime(2026, 3, 7, 2, 30, tzinfo=UTC)
    browser = lists.desk.signed_in(Role.LISTS)
    fields: dict[str, str | list[str]] = {"until": "2026-03-06", "reason": ""}
    answer = browser.post(f"/desk/listings/{meeting}/hide", fields)
    assert "is past" not in answer.text
    assert not found_at_the_door(lists, meeting)


def test_meetings_of_other_lines_are_not_there(lists: DeskLists) -> None:
    meeting = report(lists, "m0", "nobody")
    browser = lists.desk.signed_in(Role.LISTS, {2})
    assert "Nobody has reported anything" in shown(browser, "/desk/listings")
    assert browser.get(f"/desk/listings/{meeting}").status_code == 404
    assert browser.post(f"/desk/listings/{meeting}/right").status_code == 404


def test_what_holds_for_a_line_of_others_too_is_not_changed(lists: DeskLists) -> None:
    """A copy of the meeting is in a list that another line uses as well."""
    lists.take_on("copy", (1, 2))
    meeting = 1
    with lists.database.reading() as connection:
        copies = set(connection.scalars(select(meetings.c.same_as)))
    assert copies - {None}, "there is a copy"
    browser = lists.desk.signed_in(Role.LISTS, {1})
    assert browser.post(f"/desk/listings/{meeting}/right").status_code == 403
    assert "What to do" not in shown(browser, f"/desk/listings/{meeting}")


def test_only_a_page_on_the_web_is_a_link(lists: DeskLists) -> None:
    browser = lists.desk.signed_in(Role.LOOK)
    with lists.database.transaction() as connection:
        these = meetings.c.source_id == "m1"
        connection.execute(update(meetings).where(these).values(url="javascript:alert(1)"))
    assert 'href="https://example.org/early"' in shown(browser, "/desk/listings/1")
    assert "javascript:" not in shown(browser, "/desk/listings/2")


def test_the_letter_is_written_by_a_worker_and_sent_by_hand(lists: DeskLists) -> None:
    meeting = report(lists, "m0", "nobody", 2)
    browser, feed = lists.desk.signed_in(Role.LISTS), lists.feed()
    path = f"/desk/lists/{feed}/letter"
    assert "It is not written yet" in shown(browser, path)
    browser.post(path)
    lists.work()
    page = shown(browser, path)
    assert "office@example.org" in page
    assert "early" not in page.partition("<textarea")[0]
    assert "m0, Early Risers, Mon 07:00: 2 nobody there" in page
    assert 'href="mailto:office@example.org?subject=' in page
    table = browser.get(f"{path}/letter.csv")
    assert "no name" in table.text
    assert table.headers["Content-Disposition"] == "attachment; filename=letter.csv"
    mail = message_from_bytes(browser.get(f"{path}/letter.eml").data, policy=policy.default)
    assert mail["To"] == "office@example.org"
    assert browser.get(f"{path}/other.csv").status_code == 404
    browser.post(f"{path}/sent")
    assert "It was sent by lists all" in shown(browser, path)
    assert "Passed on by lists all" in shown(browser, f"/desk/listings/{meeting}")


@pytest.mark.parametrize(("link_chars", "whole"), [(10, True), (2000, False)])
def test_a_letter_that_is_short_goes_into_the_mail_programs_address(
    lists: DeskLists, link_chars: int, whole: bool
) -> None:
    lists.publish(*rows_of_list(2, edit_url=EDIT + "x" * link_chars, name=""))
    browser, feed = lists.desk.signed_in(Role.LISTS), lists.feed()
    browser.post(f"/desk/lists/{feed}/letter")
    lists.work()
    page = shown(browser, f"/desk/lists/{feed}/letter")
    assert ("&amp;body=" in page) is whole
    assert ("too long for that" in page) is not whole


def test_every_field_of_a_list_is_shown_as_text(lists: DeskLists) -> None:
    evil = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'{{7*7}}"
    fields = dict.fromkeys(
        [
            *("name", "location", "formatted_address", "notes", "location_notes", "group"),
            *("group_notes", "region", "conference_url_notes", "conference_phone", "url"),
            *("conference_phone_notes", "entity", "entity_phone", "edit_url", "timezone"),
            *("feedback_emails", "conference_url", "types", "updated", "approximate"),
        ],
        evil,
    )
    rows: list[dict[str, object]] = [
        hall_row(slug=f"{evil}{n}", name=f"{evil} {n}", time=f"{n:02}:00") | fields
        for n in range(8)
    ]
    rows += [hall_row(slug=f"ok{n}", name=f"{evil} ok {n}", notes=evil) for n in range(4)]
    with lists.database.transaction() as connection:
        connection.execute(update(feeds).values(flag=evil, note=evil, skipped={evil: 3}))
    browser, feed = lists.desk.signed_in(Role.LISTS), lists.feed()
    pages = [f"/desk/lists/{feed}{part}" for part in ("", "/difference", "/letter", "/accept")]
    texts = [browser.get(pages[0]).text]
    lists.publish(*rows)
    new: dict[str, str | list[str]] = {"name": "evil", "lines": "1", "location": lists.site.url}
    pages += [browser.post("/desk/lists/new", new).headers["Location"], "/desk/lists"]
    for act in ("difference", "letter", "read"):
        browser.post(f"/desk/lists/{feed}/{act}")
    lists.work()
    meeting = report(lists, "ok0", "nobody")
    browser.post(f"/desk/listings/{meeting}/hide", {"until": "2026-04-01", "reason": evil[:40]})
    texts += [browser.get(path).text for path in (*pages, "/desk/listings", "/desk/overview")]
    texts.append(browser.get(f"/desk/listings/{meeting}").text)
    shown_as_text = 0
    for text in texts:
        assert "<script>alert" not in text
        assert "<img src=x" not in text
        assert 'href="&lt;' not in text
        assert 'href="javascript:' not in text
        shown_as_text += "&lt;script&gt;" in text or "alert(1)" in text
    assert shown_as_text >= 5


@pytest.mark.parametrize(
    "odd", ["\ud800", "a\x00b", "\x1b[31m", "x" * 9000, "\u202eabc"], ids=ascii
)
def test_characters_that_nobody_types_break_no_page(lists: DeskLists, odd: str) -> None:
    fields = ["slug", "name", "day", "time", "timezone", "types", "formatted_address", odd]
    lists.publish(
        *rows_of_list(3),
        *(hall_row(**{"slug": f"s{n}", field: odd}) for n, field in enumerate(fields)),
    )
    browser, feed = lists.desk.signed_in(Role.LISTS), lists.feed()
    new: dict[str, str | list[str]] = {"name": "odd", "lines": "1", "location": lists.site.url}
    preview = str(browser.post("/desk/lists/new", new).headers["Location"])
    acts = ("difference", "letter", "read")
    for act in acts:
        browser.post(f"/desk/lists/{feed}/{act}")
    assert lists.work() == 4
    browser.post(preview)
    lists.work()
    pages = [
        preview,
        "/desk/lists",
        f"/desk/lists/{feed}",
        *(f"/desk/lists/{feed}/{act}" for act in acts[:2]),
    ]
    for path in (
        *pages,
        f"/desk/lists/{feed}/letter/letter.csv",
        f"/desk/lists/{feed}/letter/letter.eml",
    ):
        answer = browser.get(path)
        assert answer.status_code == 200, path
        assert "Wait ..." not in answer.text, path
        assert "our mistake" not in answer.text, path
