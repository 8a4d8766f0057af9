"""The numbers that are given: rung, changed by two people, never off where it counts."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.database.schema import audit_log
from bot.monitoring.health_status import check_health, find_problems
from bot.operators.roles import Role
from flows.hotlines import SHIPPED_HOTLINES
from tests.support.desk_client import Desk, DeskBrowser

# Others serve treatment in the US; nothing else serves what this Canadian one is for.
TREATMENT, ALONE = "us-help4u", "ca-kids"


def given(desk: Desk, hotline: str) -> bool:
    """Whether conversations give a number now."""
    parts = desk.webhook.app.extensions["desk"]
    return any(entry.id == hotline for entry in parts.directory.entries)


def ring(browser: DeskBrowser, hotline: str, result: str, outcome: str = "") -> str:
    fields = {"hotline": hotline, "result": result, "outcome": outcome}
    answer = browser.post("/desk/hotlines/rung", dict(fields))
    return (
        answer.text if answer.status_code != 303 else browser.get(f"/desk/hotlines/{hotline}").text
    )


def acts(desk: Desk) -> list[tuple[str, str, str]]:
    with desk.webhook.database.reading() as connection:
        rows = connection.execute(select(audit_log).order_by(audit_log.c.id)).all()
    return [(row.act, row.subject, row.operator) for row in rows]


def test_who_looks_sees_the_numbers_and_can_change_none(desk: Desk) -> None:
    browser = desk.signed_in(Role.LOOK)
    shown = browser.get("/desk/hotlines").text
    assert "988 Lifeline" in shown
    assert "never rung" in shown
    assert "Answered" not in shown
    assert "ca-kids" not in shown
    assert "ca-kids" in browser.get("/desk/hotlines?country=CA").text
    assert browser.get("/desk/hotlines?country=all").text.count("<tr>") == 1 + len(
        SHIPPED_HOTLINES.entries
    )
    assert browser.post("/desk/hotlines/rung", {"hotline": "us-988"}).status_code == 403


def test_a_number_is_marked_as_rung_and_goes_to_the_end(desk: Desk) -> None:
    browser = desk.signed_in(Role.WORDING, name="Ada")
    first = next(entry for entry in SHIPPED_HOTLINES.entries if not entry.is_emergency)
    assert "Ada" in ring(browser, first.id, "answered")
    shown = browser.get("/desk/hotlines").text
    rows = [row for row in shown.split("<tr>") if "<small>" in row]
    rung = [row for row in rows if "do not ring it" not in row]
    assert first.id in rung[-1]
    assert acts(desk) == [("hotline.rung", first.id, "Ada")]


def test_a_wrong_mark_is_taken_back_within_a_day(desk: Desk) -> None:
    browser = desk.signed_in(Role.WORDING, name="Ada")
    other = desk.signed_in(Role.WORDING, name="Ben")
    ring(other, TREATMENT, "answered")
    ring(browser, TREATMENT, "no answer")
    assert "take it back" in browser.get(f"/desk/hotlines/{TREATMENT}").text
    back = f"/desk/hotlines/{TREATMENT}/take-back"
    assert browser.post(back).status_code == 303
    shown = browser.get(f"/desk/hotlines/{TREATMENT}").text
    assert "Taken back" in shown
    assert "Ben" in shown
    assert "take it back" not in shown
    browser.post(back)
    assert "only that can be taken back" in browser.get("/desk/hotlines").text
    assert acts(desk)[-1] == ("hotline.call taken back", TREATMENT, "Ada")
    ring(browser, ALONE, "answered")
    browser.post(f"/desk/hotlines/{ALONE}/take-back")
    assert "never rung" in browser.get(f"/desk/hotlines/{ALONE}").text
    ring(browser, ALONE, "answered")
    desk.webhook.now += timedelta(days=1)
    assert "take it back" not in desk.signed_in(Role.WORDING).get(f"/desk/hotlines/{ALONE}").text


def test_nobody_is_asked_to_ring_an_emergency_number(desk: Desk) -> None:
    """A first evening: 911 stood first on the sheet for volunteers."""
    browser = desk.signed_in(Role.WORDING)
    shown = browser.get("/desk/hotlines").text
    (row,) = [row for row in shown.split("<tr>") if "<small>us-emergency</small>" in row]
    assert "an emergency number: do not ring it" in row
    assert "<button" not in row
    assert row in shown.split("<tr>")[-1]
    waiting = sum(
        not entry.is_emergency and "US" in entry.countries for entry in SHIPPED_HOTLINES.entries
    )
    assert f"Of {waiting} numbers that are given in US, nobody has rung {waiting}" in shown
    assert f"Of {waiting} numbers that are given in US, nobody" in browser.get("/desk").text
    sheet = browser.get("/desk/hotlines/sheet").text
    assert "us-988" in sheet
    assert "us-emergency" not in sheet
    assert "rung it today" not in browser.get("/desk/hotlines/us-emergency").text
    assert "it is never rung" in ring(browser, "us-emergency", "no answer")


def test_what_has_changed_is_said(desk: Desk) -> None:
    browser = desk.signed_in(Role.WORDING)
    assert "Say what has changed" in ring(browser, "us-988", "changed")
    assert "press 2 now" in ring(browser, "us-988", "changed", "press 2 now")
    assert (
        browser.post("/desk/hotlines/rung", {"hotline": "x", "result": "answered"}).status_code
        == 404
    )
    assert (
        browser.post("/desk/hotlines/rung", {"hotline": "us-988", "result": "?"}).status_code == 404
    )


def test_a_number_that_nobody_answers_twice_is_given_no_more_if_another_serves(desk: Desk) -> None:
    browser = desk.signed_in(Role.WORDING)
    ring(browser, TREATMENT, "no answer")
    ring(browser, TREATMENT, "no answer")  # at once: the same call
    assert given(desk, TREATMENT)
    desk.webhook.now += timedelta(hours=2)
    assert "not given now" in ring(browser, TREATMENT, "no answer")
    assert not given(desk, TREATMENT)
    with desk.webhook.database.reading() as connection:
        wrong = [one.message for one in find_problems(check_health(connection, desk.now))]
    assert any(TREATMENT in message for message in wrong)
    ring(browser, TREATMENT, "answered")
    assert given(desk, TREATMENT)


@pytest.mark.parametrize("hotline", [ALONE, "us-988", "us-emergency"])
def test_what_nothing_else_serves_stays(desk: Desk, hotline: str) -> None:
    browser = desk.signed_in(Role.WORDING)
    ring(browser, hotline, "no answer")
    desk.webhook.now += timedelta(hours=2)
    ring(browser, hotline, "no answer")
    assert given(desk, hotline)


def draft(browser: DeskBrowser, hotline: str, **fields: str) -> str:
    sent: dict[str, str | list[str]] = {"reason": "their own page says so", **fields}
    answer = browser.post(f"/desk/hotlines/{hotline}/change", sent)
    return (
        answer.text if answer.status_code != 303 else browser.get(f"/desk/hotlines/{hotline}").text
    )


def test_a_change_needs_two_people(desk: Desk) -> None:
    ada, bob = desk.signed_in(Role.RUN, name="Ada"), desk.signed_in(Role.WORDING, name="Bob")
    assert "Approve it" not in draft(ada, TREATMENT, call="1-800-662-4359")
    ada.post("/desk/hotlines/changes/1", {"decision": "approve"})
    assert "Another person" in ada.get("/desk/hotlines").text
    assert desk.webhook.text("treatment").text.count("4359") == 0
    assert "Approve it" in bob.get(f"/desk/hotlines/{TREATMENT}").text
    bob.post("/desk/hotlines/changes/1", {"decision": "approve"})
    shown = bob.get(f"/desk/hotlines/{TREATMENT}").text
    assert "approved by Bob" in shown
    parts = desk.webhook.app.extensions["desk"]
    entry = next(one for one in parts.directory.entries if one.id == TREATMENT)
    assert entry.call == "1-800-662-4359"
    bob.post("/desk/hotlines/changes/1", {"decision": "refuse"})
    assert "Somebody else has decided" in bob.get("/desk/hotlines").text
    assert [act for act, _, _ in acts(desk)] == [
        "hotline.change drafted",
        "hotline.change approved",
    ]


def test_a_change_is_taken_back_by_two_people(desk: Desk) -> None:
    ada, bob = desk.signed_in(Role.RUN, name="Ada"), desk.signed_in(Role.WORDING, name="Bob")
    draft(ada, TREATMENT, off="yes")
    bob.post("/desk/hotlines/changes/1", {"decision": "approve"})
    assert not given(desk, TREATMENT)
    draft(ada, TREATMENT, as_released="yes")
    assert not given(desk, TREATMENT)
    bob.post("/desk/hotlines/changes/2", {"decision": "approve"})
    assert given(desk, TREATMENT)


@pytest.mark.parametrize(
    ("hotline", "fields", "says"),
    [
        ("us-988", {"off": "yes"}, "always given"),
        ("us-emergency", {"call": "112"}, "always given"),
        (ALONE, {"off": "yes"}, "Nothing else serves"),
        (TREATMENT, {"call": "12345678"}, "is not a number"),
        (TREATMENT, {"call": "", "text_to": "", "chat": ""}, "no way to reach it"),
        (TREATMENT, {"hours": "Mon to Fri"}, "Hours are"),
        (TREATMENT, {"keyword": "<b>"}, "letters and digits"),
        (TREATMENT, {"call": "1-800-662-4359", "reason": " "}, "Say why"),
    ],
)
def test_what_cannot_be_given_is_refused(
    desk: Desk, hotline: str, fields: dict[str, str], says: str
) -> None:
    browser = desk.signed_in(Role.RUN)
    assert says in draft(browser, hotline, **fields)
    assert acts(desk) == []


def test_a_change_holds_for_all_lines_so_who_has_one_makes_none(desk: Desk) -> None:
    browser = desk.signed_in(Role.RUN, {1})
    shown = browser.get(f"/desk/hotlines/{TREATMENT}")
    assert shown.status_code == 200
    assert "Draft a change" not in shown.text
    path = f"/desk/hotlines/{TREATMENT}/change"
    assert browser.post(path, {"off": "yes", "reason": "x"}).status_code == 403


def test_the_page_says_where_a_number_stands_and_the_sheet_has_room(desk: Desk) -> None:
    browser = desk.signed_in(Role.LOOK)
    shown = browser.get("/desk/hotlines/us-988?language=es").text
    assert "suicide, first" in shown
    assert 'lang="es"' in shown
    sheet = browser.get("/desk/hotlines/sheet?country=CA").text
    assert "ca-kids" in sheet
    assert "☐" in sheet


def test_markup_from_whoever_rings_or_drafts_is_text(desk: Desk) -> None:
    ada = desk.signed_in(Role.RUN, name="<i>Ada</i>")
    evil = "<script>alert(1)</script>"
    ring(ada, TREATMENT, "changed", evil)
    draft(ada, TREATMENT, call="1-800-662-4359", reason=evil)
    for path in ("/desk/hotlines", f"/desk/hotlines/{TREATMENT}", "/desk/hotlines/sheet"):
        shown = ada.get(path).text
        assert "<script>alert" not in shown
        assert "<i>Ada" not in shown
    assert "&lt;script&gt;alert" in ada.get(f"/desk/hotlines/{TREATMENT}").text


def test_who_came_after_a_draft_does_not_approve_it(desk: Desk) -> None:
    """Or an owner would invite somebody for it, or be let in again in a colleague's name."""
    ada = desk.signed_in(Role.RUN, name="Ada")
    draft(ada, TREATMENT, call="1-800-662-4359")
    desk.webhook.now += timedelta(minutes=1)
    late = desk.signed_in(Role.WORDING, name="Late")
    late.get(f"/desk/hotlines/{TREATMENT}")
    late.post("/desk/hotlines/changes/1", {"decision": "approve"})
    assert "after this was drafted" in late.get(f"/desk/hotlines/{TREATMENT}").text
    assert [act for act, _, _ in acts(desk)] == ["hotline.change drafted"]
    late.post("/desk/hotlines/changes/1", {"decision": "refuse"})
    assert acts(desk)[-1][0] == "hotline.change refused"
