"""Blocked: a number somebody gave goes in, and comes out nowhere."""

import logging

import pytest
from sqlalchemy import select

from bot.database.schema import audit_log
from bot.operators.roles import Role
from bot.people.blocklist import add_blocked
from tests.support.desk_client import Desk

GIVEN = "402-555-0166"
DIGITS = "5550166"


def test_a_number_is_blocked_and_is_nowhere_after_it(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    browser = desk.signed_in(Role.RUN)
    answers = [browser.post("/desk/blocked", {"phone": GIVEN, "reason": "insults"})]
    answers += [browser.get("/desk/blocked")]
    assert "Done" in answers[-1].text
    assert "ends in 66" in answers[-1].text
    answers += [browser.post("/desk/blocked", {"phone": "+1 (402) 555-0166"})]
    answers += [browser.get("/desk/blocked")]
    assert "already" in answers[-1].text
    with desk.webhook.database.reading() as connection:
        rows = connection.execute(select(audit_log)).all()
    assert [(row.act, row.subject) for row in rows] == [("number.blocked", "insults")]
    places = [*(answer.text for answer in answers), *(str(a.headers) for a in answers), caplog.text]
    for place in (*places, repr(rows)):
        for digits in (GIVEN, DIGITS, "555-0166", "+14025550166"):
            assert digits not in place


@pytest.mark.parametrize("wrong", ["402-555", "call 4025550166 please now", "+99 12", "", "<b>"])
def test_what_is_no_number_is_not_possible_and_not_shown_again(desk: Desk, wrong: str) -> None:
    browser = desk.signed_in(Role.RUN)
    answer = browser.post("/desk/blocked", {"phone": wrong, "reason": "insults"})
    if answer.status_code == 303:  # a number was found in it
        return
    assert answer.status_code == 422
    assert "Not possible" in answer.text
    assert "insults" in answer.text
    if wrong:
        assert f'value="{wrong}"' not in answer.text
        assert wrong not in answer.text.partition("<main")[2].replace("<b>402", "")


def test_a_reason_names_nobody(desk: Desk) -> None:
    browser = desk.signed_in(Role.RUN)
    answer = browser.post("/desk/blocked", {"phone": GIVEN, "reason": f"she is {GIVEN}"})
    assert answer.status_code == 422
    assert DIGITS not in answer.text
    assert GIVEN not in answer.text


def test_a_row_is_unblocked_by_whoever_saw_it(desk: Desk) -> None:
    with desk.webhook.database.transaction() as connection:
        for phone in ("+14025550166", "+14025550177"):
            add_blocked(phone, desk.webhook.keys, connection, desk.now)
    browser = desk.signed_in(Role.RUN)
    shown = browser.get("/desk/blocked").text
    row = shown.partition('name="row" value="')[2].partition('"')[0]
    other = desk.signed_in(Role.RUN, name="another")
    other.post("/desk/blocked/unblock", {"row": row})
    assert "not on the list" in other.get("/desk/blocked").text
    browser.post("/desk/blocked/unblock", {"row": row})
    shown = browser.get("/desk/blocked").text
    assert "answered again" in shown
    assert shown.count("ends in") == 1


def test_it_is_for_who_runs_all_lines(desk: Desk) -> None:
    one_line = desk.signed_in(Role.RUN, {1})
    assert 'action="/desk/blocked"' not in one_line.get("/desk/blocked").text
    assert one_line.post("/desk/blocked", {"phone": GIVEN}).status_code == 403
    assert desk.signed_in(Role.LOOK).get("/desk/blocked").status_code == 403


def test_markup_in_a_reason_is_text(desk: Desk) -> None:
    browser = desk.signed_in(Role.RUN)
    browser.post("/desk/blocked", {"phone": GIVEN, "reason": "<img src=x onerror=alert(1)>"})
    assert "<img" not in browser.get("/desk/blocked").text
    assert "&lt;img" in browser.get("/desk/blocked").text


def test_a_blocked_person_still_hears_of_danger_and_help(desk: Desk) -> None:
    browser = desk.signed_in(Role.RUN)
    browser.post("/desk/blocked", {"phone": "402-555-0111"})
    line = desk.webhook.with_limits()
    assert "<Message>" not in line.text("meeting", From="+14025550111").text
    assert "988" in line.text("i want to die", From="+14025550111", MessageSid="SM" + "2" * 32).text
    assert "988" in line.text("help", From="+14025550111", MessageSid="SM" + "3" * 32).text
