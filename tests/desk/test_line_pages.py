"""The pages of the lines: one change at a time, seen before it is made."""

import pytest
from sqlalchemy import select

from bot.database.schema import audit_log
from bot.operators.roles import Role
from bot.people import helplines
from bot.people.settings_line import save_default_line
from tests.desk.conftest import OTHER_NUMBER
from tests.support.desk_client import Desk, DeskBrowser
from tests.support.webhook_client import LINE, LINE_NUMBER


def river(desk: Desk) -> helplines.LineRecord:
    with desk.webhook.database.reading() as connection:
        return helplines.line_record("River Line", connection)


def audited(desk: Desk) -> list[tuple[str, str, object, object]]:
    with desk.webhook.database.reading() as connection:
        rows = connection.execute(select(audit_log).order_by(audit_log.c.id)).all()
    return [(row.act, row.operator, row.before, row.after) for row in rows]


def change(browser: DeskBrowser, what: str, value: str, before: str, line: int = 2) -> str:
    """Make a change as the page does: see it, confirm it. The text of the last answer."""
    path = f"/desk/lines/{line}/change"
    seen = browser.post(path, {"what": what, "value": value})
    if seen.status_code != 200 or "confirmed" not in seen.text:
        return seen.text
    fields: dict[str, str | list[str]] = {"what": what, "value": value}
    fields |= {"before": before, "confirmed": "yes"}
    done = browser.post(path, fields)
    return done.text if done.status_code != 303 else browser.get(f"/desk/lines/{line}").text


def test_a_line_is_shown_with_what_it_answers_in_a_language(desk: Desk) -> None:
    browser = desk.signed_in(Role.LOOK)
    assert "River Line" in browser.get("/desk/lines").text
    shown = browser.get("/desk/lines/2").text
    assert OTHER_NUMBER in shown
    assert "Reply STOP" in shown or "STOP" in shown
    assert "segment" in shown
    assert "GSM-7" in shown
    spanish = browser.get("/desk/lines/2?language=es").text
    assert 'lang="es"' in spanish
    assert browser.get("/desk/lines/2?language=xx").status_code == 404


def test_a_change_is_seen_before_it_is_made(desk: Desk) -> None:
    browser = desk.signed_in(Role.RUN)
    seen = browser.post("/desk/lines/2/change", {"what": "phone", "value": "402-555-0123"})
    assert seen.status_code == 200
    assert "402-555-0123" in seen.text
    assert river(desk).line.phone == ""
    assert "402-555-0123" in change(browser, "phone", "402-555-0123", "")
    assert river(desk).line.phone == "402-555-0123"
    assert audited(desk) == [
        ("line.changed", "run all", {"phone": ""}, {"phone": "402-555-0123"}),
    ]


def test_a_new_time_zone_moves_no_reminder_and_the_page_says_so(desk: Desk) -> None:
    browser = desk.signed_in(Role.RUN)
    seen = browser.post("/desk/lines/2/change", {"what": "zone", "value": "Central"})
    assert "do not move" in seen.text
    change(browser, "zone", "Central", "America/Denver")
    assert river(desk).line.zone == "America/Chicago"


def test_what_two_change_at_once_is_said_to_the_second(desk: Desk) -> None:
    browser = desk.signed_in(Role.RUN)
    change(browser, "zone", "Central", "America/Denver")
    assert "Somebody else has changed it" in change(browser, "zone", "Pacific", "America/Denver")
    assert river(desk).line.zone == "America/Chicago"


@pytest.mark.parametrize(
    ("what", "value", "says"),
    [
        ("zone", "CST", "America/Chicago"),
        ("country", "USA!", "two letters"),
        ("name", "", "1 to 30"),
        ("name", LINE.name, "already"),
        ("phone", "ring Bob", "dial"),
        ("add_number", "12", "phone number"),
        ("add_number", OTHER_NUMBER, "already"),
        ("add_number", LINE_NUMBER, "another line"),
        ("drop_number", "+14025550142", "has no number"),
    ],
)
def test_what_makes_no_sense_is_refused_with_the_reason(
    desk: Desk, what: str, value: str, says: str
) -> None:
    browser = desk.signed_in(Role.RUN)
    before = river(desk)
    shown = change(browser, what, value, ", ".join(before.numbers) if "number" in what else value)
    if what == "name" and value == LINE.name:
        shown = change(browser, what, value, "River Line")
    assert says in shown
    assert "This was not done" in shown
    assert river(desk) == before


def first_line(desk: Desk) -> helplines.LineRecord:
    with desk.webhook.database.reading() as connection:
        return helplines.line_record("", connection)


def start_again(desk: Desk) -> None:
    """What a web server does with the settings when it starts."""
    settings = desk.webhook.settings
    with desk.webhook.database.transaction() as connection:
        save_default_line(settings.line, settings.number, connection, settings.countries)


def test_the_line_of_the_settings_is_changed_and_stays_so(desk: Desk) -> None:
    browser = desk.signed_in(Role.RUN)
    assert "From the machine's setting LINE_PHONE" in browser.get("/desk/lines/1").text
    seen = browser.post("/desk/lines/1/change", {"what": "phone", "value": "402-555-0124"})
    assert "LINE_PHONE, also when the machine starts again" in seen.text
    shown = change(browser, "phone", "402-555-0124", LINE.phone, line=1)
    assert f"LINE_PHONE says: {LINE.phone or 'none'}" in " ".join(shown.split())
    start_again(desk)
    assert first_line(desk).line.phone == "402-555-0124"
    assert first_line(desk).line.zone == LINE.zone
    act, _, before, after = audited(desk)[0]
    assert (act, before, after) == (
        "line.changed",
        {"phone": LINE.phone, "set_here": []},
        {"phone": "402-555-0124", "set_here": ["phone"]},
    )


def test_the_setting_decides_again_once_somebody_says_so(desk: Desk) -> None:
    browser = desk.signed_in(Role.RUN)
    change(browser, "phone", "402-555-0124", LINE.phone, line=1)
    change(browser, "zone", "Pacific", LINE.zone, line=1)
    assert browser.post("/desk/lines/1/follow", {"what": "phone"}).status_code == 303
    assert first_line(desk).line.phone == LINE.phone
    assert first_line(desk).set_here == {"zone"}
    assert browser.post("/desk/lines/1/follow", {"what": "phone"}).status_code == 404
    assert browser.post("/desk/lines/2/follow", {"what": "zone"}).status_code == 404


def test_a_number_that_the_settings_name_is_not_taken_off(desk: Desk) -> None:
    browser = desk.signed_in(Role.OWNER)
    assert "at once" in change(browser, "drop_number", LINE_NUMBER, LINE_NUMBER, line=1)


def test_numbers_come_and_go_with_a_word_about_texts_on_their_way(desk: Desk) -> None:
    browser = desk.signed_in(Role.RUN)
    seen = browser.post("/desk/lines/2/change", {"what": "add_number", "value": "402-555-0177"})
    assert "already coming in" in seen.text
    assert "+14025550177" in change(browser, "add_number", "402-555-0177", OTHER_NUMBER)
    seen = browser.post("/desk/lines/2/change", {"what": "drop_number", "value": OTHER_NUMBER})
    assert "still coming in" in seen.text
    change(browser, "drop_number", OTHER_NUMBER, f"+14025550177, {OTHER_NUMBER}")
    assert river(desk).numbers == ("+14025550177",)


def test_who_has_one_line_sees_and_changes_no_other(desk: Desk) -> None:
    browser = desk.signed_in(Role.RUN, {2})
    assert (
        "Handrail"
        not in browser.get("/desk/lines").text.partition("<main")[2].partition("</main>")[0]
    )
    assert browser.get("/desk/lines/1").status_code == 404
    assert browser.post("/desk/lines/1/change", {"what": "zone"}).status_code == 404


def test_markup_in_a_name_is_text(desk: Desk) -> None:
    browser = desk.signed_in(Role.RUN)
    evil = "<script>alert(1)</script>"
    change(browser, "name", evil, "River Line")
    for path in ("/desk/lines", "/desk/lines/2", "/desk/lines/2/change?what=name"):
        shown = browser.get(path).text
        assert "<script>alert" not in shown
        assert "&lt;script&gt;alert" in shown
