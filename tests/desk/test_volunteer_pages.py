"""Volunteers: whoever coordinates adds them, gives them shifts, and sees gaps; a number that was
typed is nowhere after it."""

import logging
from datetime import UTC, date, timedelta

import pytest

from bot.database.schema import audit_log, outbox, shift_days, shifts, volunteer_lines
from bot.operators.roles import Role
from bot.volunteers.volunteer_rows import volunteers_of_line
from tests.support.desk_client import Desk
from tests.support.people import table_rows
from tests.support.volunteers import insert_shift, insert_volunteer

GIVEN = "402-555-0166"
THURSDAY = 4


@pytest.fixture
def team(desk: Desk) -> list[int]:
    """Sam with Thursdays from 6 to 8 PM, Kim without a shift, and a gap on Fridays."""
    with desk.webhook.database.transaction() as connection:
        keys = desk.webhook.keys
        found = [
            insert_volunteer(connection, keys, f"+140255501{end}", desk.now, alias=name)
            for end, name in (("01", "Sam"), ("02", "Kim"))
        ]
        insert_shift(connection, found[0], THURSDAY, (18, 20))
        insert_shift(connection, None, THURSDAY + 1, (18, 20))
    return found


def thursday(desk: Desk) -> date:
    """The next one after today."""
    today = desk.now.astimezone(UTC).date()
    return today + timedelta(days=(3 - today.weekday()) % 7 or 7)


def test_somebody_is_asked_and_their_number_is_nowhere_after_it(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    browser = desk.signed_in(Role.VOLUNTEERS)
    form = {"alias": "Zebulon", "phone": GIVEN, "languages": "es", "quiet": "22:00-07:00"}
    form |= {"relays": "2", "reminders": "yes", "notes": "mornings", "zone": "Central"}
    form["calls"] = "yes"
    answers = [browser.post("/desk/volunteers/1/add", form)]
    assert answers[0].status_code == 303
    answers += [browser.get("/desk/volunteers/1"), browser.get("/desk/volunteers/1/1")]
    assert "Zebulon" in answers[1].text
    assert "ends in 66" in answers[1].text
    assert "asked, has not agreed yet" in answers[1].text
    assert 'value="22:00-07:00"' in answers[2].text
    with desk.webhook.database.reading() as connection:
        (one,) = volunteers_of_line(connection, desk.webhook.keys, 1)
    assert (one.alias, one.languages, one.zone) == ("Zebulon", ("es",), "America/Chicago")
    assert (one.most_relays, one.wants_reminders, one.takes_calls) == (2, True, True)
    assert len(table_rows(desk.webhook.database, outbox)) == 1
    rows = repr(table_rows(desk.webhook.database, audit_log))
    for place in (*(answer.text for answer in answers), caplog.text, rows):
        assert "5550166" not in place
        assert GIVEN not in place
    assert "Zebulon" not in rows + caplog.text


@pytest.mark.parametrize(
    ("field", "value", "says"),
    [
        ("alias", "", "A name has 1 to"),
        ("alias", "Sam 402", "no digits"),
        ("phone", "12", "no phone number"),
        ("quiet", "late", "Quiet hours are written"),
        ("zone", "Atlantis", "A time zone is written"),
        ("notes", "ring 402-555-0100", "Leave numbers of people out"),
        ("languages", "xx", "is none of the languages"),
    ],
)
def test_what_does_not_fit_is_said_beside_its_field(
    desk: Desk, field: str, value: str, says: str
) -> None:
    browser = desk.signed_in(Role.VOLUNTEERS)
    form = {"alias": "Sam", "phone": GIVEN} | {field: value}
    answer = browser.post("/desk/volunteers/1/add", form)
    assert answer.status_code == 422
    assert says in answer.text
    assert f'id="{field}-error"' in answer.text
    assert "5550166" not in answer.text
    assert not table_rows(desk.webhook.database, volunteer_lines)


def test_a_week_names_its_gaps(desk: Desk, team: list[int]) -> None:
    browser = desk.signed_in(Role.VOLUNTEERS)
    week = thursday(desk)
    shown = browser.get(f"/desk/volunteers/1?week={week}").text
    assert shown.count("Gap: nobody takes it") == 1
    assert "Nobody takes 1 shift of the next 7 days." in shown
    assert browser.get("/desk/volunteers/1?week=soon").status_code == 404
    assert browser.get("/desk/volunteers/1?week=9999-12-31").status_code == 404


def test_a_day_is_given_to_somebody_not_held_and_as_always_again(
    desk: Desk, team: list[int]
) -> None:
    browser = desk.signed_in(Role.VOLUNTEERS)
    day, address = thursday(desk), "/desk/volunteers/1/shifts/1/day"
    sent = {"day": day.isoformat()}
    browser.post(address, sent | {"what": "who", "who": str(team[1])})
    (row,) = table_rows(desk.webhook.database, shift_days)
    assert (row.day, row.replaced, row.volunteer_id) == (day, True, team[1])
    assert "different from other weeks" in browser.get(f"/desk/volunteers/1?week={day}").text
    browser.post(address, sent | {"what": "cancel"})
    assert "not held on this day" in browser.get(f"/desk/volunteers/1?week={day}").text
    browser.post(address, sent | {"what": "restore"})
    assert not table_rows(desk.webhook.database, shift_days)
    wrong = browser.post(address, {"day": (day + timedelta(days=1)).isoformat(), "who": ""})
    assert wrong.status_code == 422
    assert "does not begin on" in wrong.text
    assert browser.post(address, sent | {"who": "999"}).status_code == 422
    acts = [row.act for row in table_rows(desk.webhook.database, audit_log)]
    assert acts == ["shift.day changed"] * 3


def test_a_shift_is_added_changed_and_removed(desk: Desk, team: list[int]) -> None:
    browser = desk.signed_in(Role.VOLUNTEERS)
    form = {"day": "sat", "start": "22:00", "end": "02:00", "weeks": "1,3", "order": "2"}
    assert browser.post("/desk/volunteers/1/shifts/add", form | {"who": "1"}).status_code == 303
    shift = table_rows(desk.webhook.database, shifts)[-1]
    assert (shift.day, shift.start_minute, shift.end_minute, shift.rule, shift.position) == (
        6,
        22 * 60,
        2 * 60,
        "weeks=1,3",
        2,
    )
    shown = browser.get("/desk/volunteers/1/shifts/3").text
    assert 'value="22:00"' in shown
    other = form | {"weeks": "", "from_day": "2026-12-05", "who": ""}
    assert browser.post("/desk/volunteers/1/shifts/3", other).status_code == 303
    shift = table_rows(desk.webhook.database, shifts)[-1]
    assert (shift.rule, shift.volunteer_id) == ("every=2:2026-12-05", None)
    wrong = browser.post("/desk/volunteers/1/shifts/3", other | {"from_day": "2026-12-04"})
    assert "is no sat" in wrong.text
    browser.post("/desk/volunteers/1/shifts/3/remove")
    assert len(table_rows(desk.webhook.database, shifts)) == 2
    acts = [row.act for row in table_rows(desk.webhook.database, audit_log)]
    assert acts == ["shift.added", "shift.changed", "shift.removed"]


def test_somebody_is_paused_resumed_changed_and_removed(desk: Desk, team: list[int]) -> None:
    browser = desk.signed_in(Role.VOLUNTEERS)
    browser.post("/desk/volunteers/1/1/pause")
    assert "Gap: Sam does not answer now" in browser.get("/desk/volunteers/1").text
    browser.post("/desk/volunteers/1/1/resume")
    assert browser.post("/desk/volunteers/1/1", {"alias": "Samuel"}).status_code == 303
    assert "Samuel" in browser.get("/desk/volunteers/1").text
    taken = browser.post("/desk/volunteers/1/1", {"alias": "kim"})
    assert "is called so already" in taken.text
    browser.post("/desk/volunteers/1/1/remove")
    assert browser.get("/desk/volunteers/1/1").status_code == 404
    assert [row.volunteer_id for row in table_rows(desk.webhook.database, shifts)] == [None, None]


def test_the_link_of_a_calendar_is_shown_once(desk: Desk, team: list[int]) -> None:
    browser = desk.signed_in(Role.VOLUNTEERS)
    shown = browser.post("/desk/volunteers/1/calendar").text
    address = shown.partition('id="link" value="')[2].partition('"')[0]
    assert address.startswith(desk.webhook.settings.public_url)
    path = address.removeprefix(desk.webhook.settings.public_url)
    assert desk.webhook.app.test_client().get(path).status_code == 200
    later = browser.get("/desk/volunteers/1").text
    assert path not in later
    assert "There is one, made" in later
    browser.post("/desk/volunteers/1/calendar/revoke")
    assert desk.webhook.app.test_client().get(path).status_code == 404


def test_what_coordinators_are_told_names_nobody(desk: Desk, team: list[int]) -> None:
    from bot.operators.operator_notices import VOLUNTEER_STOPPED, tell_coordinators

    browser = desk.signed_in(Role.VOLUNTEERS, {1})
    facts = {"line": "Test Line", "volunteer": "1"}
    with desk.webhook.database.transaction() as connection:
        tell_coordinators(VOLUNTEER_STOPPED, facts, 1, connection, desk.now)
        tell_coordinators(VOLUNTEER_STOPPED, facts, 2, connection, desk.now)
    shown = browser.get("/desk/account").text
    assert shown.count("volunteer 1 has said STOP") == 1


def test_only_who_coordinates_sees_volunteers(desk: Desk, team: list[int]) -> None:
    for role in (Role.LOOK, Role.LISTS, Role.WORDING):
        assert desk.signed_in(role).get("/desk/volunteers/1").status_code == 403
    for role in (Role.RUN, Role.OWNER):
        assert "Sam" in desk.signed_in(role).get("/desk/volunteers/1").text
    assert desk.signed_in(Role.VOLUNTEERS, {2}).get("/desk/volunteers/1").status_code == 404
    assert desk.signed_in(Role.VOLUNTEERS).get("/desk/volunteers/2/1").status_code == 404
