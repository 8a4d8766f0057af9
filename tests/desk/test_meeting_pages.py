"""The meetings of the lists: the table, the map, one meeting, and why one is not found."""

from datetime import date, timedelta
from html import unescape
from typing import Any

import pytest
from sqlalchemy import Engine, event, select, update

from bot.conversation.meeting_lookup import ListedMeetings
from bot.database.schema import audit_log, meetings
from bot.operators.roles import Role
from flows.domain.meetings import Meeting, MeetingKind
from flows.domain.search import Query, Window, search_meetings
from tests.support.desk_client import Desk, DeskBrowser
from tests.support.factories import OMAHA, make_meeting
from tests.support.stored_lists import store_list, store_meetings

EVIL = "<script>alert(1)</script>"


def add(
    desk: Desk, *listed: Meeting, lines: tuple[int, ...] = (1,), name: str = "omaha"
) -> list[int]:
    """A list of these lines with these meetings; their ids."""
    with desk.webhook.database.transaction() as connection:
        return store_meetings(connection, store_list(connection, *lines, name=name), *listed)


def found_near(desk: Desk, list_id: int = 1) -> list[str]:
    """The names that somebody in Omaha finds this week."""
    query = Query(Window(desk.now, desk.now + timedelta(days=7)), OMAHA)
    with desk.webhook.database.reading() as connection:
        return [
            hit.name for hit in search_meetings(ListedMeetings(connection, [list_id]), query).hits
        ]


def text_of(browser: DeskBrowser, path: str) -> str:
    """What a page says, its tags as they are."""
    answer = browser.get(path)
    assert answer.status_code == 200, path
    return " ".join(unescape(answer.text).split())


def rows_of(browser: DeskBrowser, path: str) -> list[str]:
    """The names in the table of a page."""
    shown = browser.get(path).text.partition("<tbody>")[2].partition("</tbody>")[0]
    return [
        unescape(part.partition("</a>")[0].rpartition(">")[2]) for part in shown.split("<th")[1:]
    ]


MIXED = (
    make_meeting("fri 19:00", name="Hope"),
    make_meeting(
        "sun 08:00", name="Serenity", kind=MeetingKind.ONLINE, join_url="https://x.example"
    ),
    make_meeting("fri 12:00", name="At Noon", kind=MeetingKind.CLOSED),
)


@pytest.mark.parametrize(
    ("asked", "names"),
    [
        ("", ["At Noon", "Hope", "Serenity"]),
        ("day=5", ["At Noon", "Hope"]),
        ("kind=online", ["Serenity"]),
        ("kind=closed", ["At Noon"]),
        ("name=hOPE", ["Hope"]),
        ("name=%25", []),
        ("kind=hidden", []),
        ("day=0&kind=in_person", []),
    ],
)
def test_the_table_shows_what_is_asked_for(desk: Desk, asked: str, names: list[str]) -> None:
    add(desk, *MIXED)
    assert rows_of(desk.signed_in(Role.LOOK), f"/desk/meetings?{asked}") == names


@pytest.mark.parametrize("asked", ["day=7", "day=x", "kind=secret", "list=99", "list=x"])
def test_what_cannot_be_asked_for_is_no_page(desk: Desk, asked: str) -> None:
    add(desk, *MIXED)
    for path in ("/desk/meetings", "/desk/meetings/map"):
        assert desk.signed_in(Role.LOOK).get(f"{path}?{asked}").status_code == 404


def test_the_pages_of_the_table_follow_one_another_and_back(desk: Desk) -> None:
    # Of one name many: the order goes on by the id.
    ids = add(desk, *(make_meeting("fri 19:00", name=f"M {n // 60}") for n in range(120)))
    browser = desk.signed_in(Role.LOOK)
    first = browser.get("/desk/meetings").text
    assert f"/desk/meetings/{ids[0]}" in first
    assert f"after={ids[49]}" in first
    assert "before=" not in first
    second = browser.get(f"/desk/meetings?after={ids[49]}").text
    assert f"before={ids[50]}" in second
    assert f"after={ids[99]}" in second
    back = rows_of(browser, f"/desk/meetings?before={ids[50]}")
    assert back == rows_of(browser, "/desk/meetings")
    assert len(rows_of(browser, f"/desk/meetings?after={ids[99]}")) == 20
    assert rows_of(browser, "/desk/meetings?after=987654321")  # it has left its list meanwhile


def test_who_has_one_line_sees_the_meetings_of_its_lists_alone(desk: Desk) -> None:
    (theirs,) = add(desk, make_meeting(name="River Group"), lines=(2,), name="river")
    (shared,) = add(desk, make_meeting(name="Shared Group"), lines=(1, 2), name="shared")
    (other,) = add(desk, make_meeting(name="Other Group"), name="other")
    browser = desk.signed_in(Role.LISTS, {2})
    assert rows_of(browser, "/desk/meetings") == ["River Group", "Shared Group"]
    assert browser.get(f"/desk/meetings/{other}").status_code == 404
    assert browser.get(f"/desk/meetings/{other}/why?place=68102").status_code == 404
    hide = {"until": "2999-01-01", "reason": ""}
    assert browser.post(f"/desk/meetings/{other}/hide", hide).status_code == 404
    assert browser.post(f"/desk/meetings/{shared}/hide", hide).status_code == 403
    assert "/hide" not in browser.get(f"/desk/meetings/{shared}").text
    assert browser.post(f"/desk/meetings/{theirs}/hide", hide).status_code == 303


def test_a_number_that_no_database_takes_is_no_page(desk: Desk) -> None:
    browser = desk.signed_in(Role.OWNER)
    for path in (f"/desk/meetings/{10**30}", f"/desk/meetings/{2**40}/why"):
        assert browser.get(path).status_code == 404
    assert browser.get(f"/desk/meetings?after={10**30}&before=x").status_code == 200


def test_a_meeting_is_shown_as_people_get_it_in_each_language(desk: Desk) -> None:
    (one,) = add(desk, make_meeting("fri 19:00", name="Hope", notes="Ring twice"))
    shown = text_of(desk.signed_in(Role.LOOK), f"/desk/meetings/{one}")
    assert "Text 1 for the address." in shown
    assert "First Church, 12 Oak St https://maps.google.com/?q=41.25860,-95.93780" in shown
    assert "Ring twice" in shown
    assert "Manda 1 para la direccion." in shown
    assert 'lang="fr"' in shown
    assert "1 segment, GSM-7" in shown


def test_of_what_nobody_finds_nobody_gets_anything(desk: Desk) -> None:
    ids = add(
        desk,
        make_meeting("fri 19:00", kind=MeetingKind.CLOSED),
        make_meeting("fri 19:00", lat=None, lon=None),
        make_meeting("fri 19:00", day=None, minute=None),
    )
    for one in ids:
        shown = text_of(desk.signed_in(Role.LOOK), f"/desk/meetings/{one}")
        assert "as long as nobody finds it" in shown


def test_a_meeting_is_hidden_until_a_day_and_shown_again(desk: Desk) -> None:
    (one, _) = add(
        desk, make_meeting("fri 19:00", name="Hope"), make_meeting("sat 9:00", name="Other")
    )
    browser = desk.signed_in(Role.LISTS)
    until = f"{desk.now.date() + timedelta(days=9)}"
    done = browser.post(f"/desk/meetings/{one}/hide", {"until": until, "reason": "locked church"})
    assert done.status_code == 303
    assert found_near(desk) == ["Other"]
    shown = text_of(browser, f"/desk/meetings/{one}")
    assert "locked church" in shown
    assert "as long as nobody finds it" in shown
    assert rows_of(browser, "/desk/meetings?kind=hidden") == ["Hope"]
    assert browser.post(f"/desk/meetings/{one}/show").status_code == 303
    assert found_near(desk) == ["Hope", "Other"]
    with desk.webhook.database.reading() as connection:
        acts = connection.scalars(select(audit_log.c.act).order_by(audit_log.c.id)).all()
    assert acts == ["listing.hidden", "listing.shown"]


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"until": "", "reason": ""}, "until"),
        ({"until": "tomorrow", "reason": ""}, "until"),
        ({"until": "2001-01-01", "reason": ""}, "until"),
        ({"until": "2999-01-01", "reason": "x" * 81}, "reason"),
        ({"until": "2999-01-01", "reason": "ring 402-555-0142"}, "reason"),
    ],
)
def test_what_makes_no_sense_is_refused_at_its_field(
    desk: Desk, fields: dict[str, str | list[str]], field: str
) -> None:
    (one,) = add(desk, make_meeting(name="Hope"))
    refused = desk.signed_in(Role.LISTS).post(f"/desk/meetings/{one}/hide", fields)
    assert refused.status_code == 422
    assert f'href="#{field}"' in refused.text
    assert found_near(desk) == ["Hope"]


def test_who_may_only_look_hides_nothing(desk: Desk) -> None:
    (one,) = add(desk, make_meeting(name="Hope"))
    browser = desk.signed_in(Role.LOOK)
    assert "/hide" not in browser.get(f"/desk/meetings/{one}").text
    assert browser.post(f"/desk/meetings/{one}/hide", {"until": "2999-01-01"}).status_code == 403


def test_the_other_entries_of_a_meeting_are_named(desk: Desk) -> None:
    (root,) = add(desk, make_meeting(name="Hope"))
    (copy,) = add(desk, make_meeting(name="Hope Group"), name="second")
    with desk.webhook.database.transaction() as connection:
        hidden = {"same_as": root, "cell": None}
        connection.execute(update(meetings).where(meetings.c.id == copy).values(hidden))
    browser = desk.signed_in(Role.LOOK)
    assert rows_of(browser, "/desk/meetings?kind=copy") == ["Hope Group"]
    assert f"/desk/meetings/{root}" in browser.get(f"/desk/meetings/{copy}").text
    assert f"/desk/meetings/{copy}" in browser.get(f"/desk/meetings/{root}").text
    why = text_of(browser, f"/desk/meetings/{copy}/why?place=Omaha+NE")
    assert "It is a copy: people find another entry" in why


@pytest.mark.parametrize(
    ("meeting", "asked", "says"),
    [
        (make_meeting("fri 19:00"), "place=Omaha+NE&day=fri", "gets it, as number 1"),
        (make_meeting("fri 19:00"), "place=68102", "gets it, as number 1"),
        (
            make_meeting("fri 19:00", miles_north=60.1),
            "place=Omaha+NE",
            "nobody looks further than 50.0 mi",
        ),
        (
            make_meeting("sun 19:00", rule="weeks=1"),
            "place=Omaha+NE&day=fri",
            "It meets 1st Sun, next on",
        ),
        (
            make_meeting("fri 19:00", kind=MeetingKind.CLOSED),
            "place=Omaha+NE",
            "does not meet for now",
        ),
        (make_meeting("fri 19:00", kind=MeetingKind.ONLINE), "place=Omaha+NE", "online only"),
        (make_meeting("fri 19:00"), "place=&way=online", "no link and no number"),
        (make_meeting("fri 19:00"), "place=women+Omaha+NE", "of this kind: Women"),
        (make_meeting("fri 19:00", lat=None), "place=Omaha+NE", "not known where its door is"),
        (make_meeting("fri 19:00", approximate=True), "place=Omaha+NE", "a default one"),
        (make_meeting("fri 19:00"), "place=Nebraska", "first asks something back"),
        (make_meeting("fri 19:00"), "place=", "Name a town"),
    ],
)
def test_why_a_meeting_is_not_found_is_said(
    desk: Desk, meeting: Meeting, asked: str, says: str
) -> None:
    (one,) = add(desk, meeting)
    answer = desk.signed_in(Role.LOOK).get(f"/desk/meetings/{one}/why?{asked}")
    assert answer.status_code == (422 if says == "Name a town" else 200)
    assert says in " ".join(unescape(answer.text).split())


def test_a_line_that_does_not_use_the_list_can_be_asked(desk: Desk) -> None:
    (one,) = add(desk, make_meeting("fri 19:00"))
    browser = desk.signed_in(Role.LOOK)
    shown = text_of(browser, f"/desk/meetings/{one}/why?place=Omaha+NE&of=2")
    assert "River Line does not use its list, omaha." in shown
    assert browser.get(f"/desk/meetings/{one}/why?place=Omaha&of=9").status_code == 404
    assert browser.get(f"/desk/meetings/{one}/why?place=Omaha&day=someday").status_code == 404


def test_the_map_shows_doors_and_comes_closer(desk: Desk) -> None:
    add(desk, *(make_meeting("fri 19:00", name=f"M {n}", miles_north=2 * n) for n in range(9)))
    browser = desk.signed_in(Role.LOOK)
    shown = browser.get("/desk/meetings/map").text
    assert "9 meetings in sight" in shown
    assert "<circle" in shown
    assert "Omaha" in shown
    close = browser.get("/desk/meetings/map?lat=41.26&lon=-95.94&tall=0.2").text
    assert "M 1" in close
    assert "lie elsewhere" in close
    nowhere = browser.get("/desk/meetings/map?lat=0&lon=0&tall=1").text
    assert "9 lie elsewhere" in nowhere
    for wrong in ("lat=x&lon=1&tall=1", "lat=1&lon=nan&tall=1", "lat=1&lon=1&tall=-5"):
        assert "9 meetings in sight" in browser.get(f"/desk/meetings/map?{wrong}").text


def test_a_map_of_nothing_is_a_map(desk: Desk) -> None:
    assert "0 meetings in sight" in text_of(desk.signed_in(Role.OWNER), "/desk/meetings/map")


def test_markup_in_a_list_is_text_wherever_it_is_shown(desk: Desk) -> None:
    own: dict[str, Any] = {
        name: f"{EVIL}{name}"
        for name in "name venue address region group notes venue_notes join_url join_notes dial_in"
        " dial_in_notes url office office_phone source_id".split()
    }
    (one,) = add(
        desk,
        make_meeting("fri 19:00", kind=MeetingKind.HYBRID, lat=41.26, lon=-95.94, **own),
        name=f"{EVIL}list",
    )
    browser = desk.signed_in(Role.LISTS)
    reason = {"until": "2999-01-01", "reason": f"{EVIL}"}
    pages = ["", "?name=%3Cscript%3Ealert(1)", "/map", "/map?lat=41.26&lon=-95.94&tall=0.2"]
    pages += [f"/{one}", f"/{one}/why?place=Omaha+NE&day=fri", f"/{one}/why?place={EVIL}"]
    for _ in range(2):
        for path in pages:
            shown = browser.get(f"/desk/meetings{path}").text
            assert "<script>alert" not in shown, path
            assert "&lt;script&gt;" in shown or path.startswith("/map"), path
        assert browser.post(f"/desk/meetings/{one}/hide", reason).status_code == 303


def test_no_page_asks_the_database_often(desk: Desk, request: pytest.FixtureRequest) -> None:
    ids = add(desk, *(make_meeting("fri 19:00", name=f"M {n}") for n in range(120)))
    browser = desk.signed_in(Role.LISTS)
    asked: list[str] = []

    def note(*about: object) -> None:
        asked.append(str(about[2]))

    event.listen(Engine, "before_cursor_execute", note)
    request.addfinalizer(lambda: event.remove(Engine, "before_cursor_execute", note))
    for path in ("", f"?after={ids[49]}", "/map", f"/{ids[0]}", f"/{ids[0]}/why?place=Omaha+NE"):
        asked.clear()
        assert browser.get(f"/desk/meetings{path}").status_code == 200
        assert len(asked) < 60, path


def test_today_is_a_day_that_can_be_the_last(desk: Desk) -> None:
    (one,) = add(desk, make_meeting(name="Hope"))
    fields = {"until": f"{desk.now.date()}", "reason": ""}
    browser = desk.signed_in(Role.LISTS)
    assert browser.post(f"/desk/meetings/{one}/hide", fields).status_code == 303
    with desk.webhook.database.reading() as connection:
        until: date | None = connection.scalar(select(meetings.c.hidden_until))
    assert until == desk.now.date()
