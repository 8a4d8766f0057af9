"""The counts of a line by the hour: what is counted, where, and what is never lost or kept."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select, update

from bot.carrier.outcomes import Accepted
from bot.database.database import Database
from bot.database.encryption import Keys
from bot.database.schema import line_counts, lines, outbox, place_counts
from bot.monitoring.counters import Counters
from bot.monitoring.line_counts import Measure, start_of_hour
from bot.people.helplines import line_record, remove_line, save_line
from bot.people.purge import apply_retention
from bot.places.counted_areas import area_of_spot, area_title, spot_of
from flows.domain.places import Place
from tests.support.delivery import DeliveryHarness
from tests.support.factories import OMAHA, make_meeting
from tests.support.webhook_client import LINE, SECRET, WebhookClient, sms_form

NOW = datetime(2026, 3, 6, 18, 40, tzinfo=UTC)  # 12:40 in Omaha, a Friday
HOUR = datetime(2026, 3, 6, 18, 0, tzinfo=UTC)


def counted(database: Database, measure: Measure) -> dict[tuple[str, str], int]:
    """The counts of a measure over all hours, by language and detail."""
    wanted = select(line_counts).where(line_counts.c.measure == measure)
    found: dict[tuple[str, str], int] = {}
    with database.reading() as connection:
        for row in connection.execute(wanted):
            key = (row.language, row.detail)
            found[key] = found.get(key, 0) + row.total
    return found


def searched(database: Database) -> dict[tuple[date, str], int]:
    with database.reading() as connection:
        rows = connection.execute(select(place_counts)).all()
    return {(row.week, row.area): row.total for row in rows}


def write(webhook: WebhookClient) -> Database:
    webhook.app.extensions["background"].write_counters()
    return webhook.database


def test_texts_are_counted_by_language_and_what_they_wanted(webhook: WebhookClient) -> None:
    webhook.set_meetings([make_meeting()])
    for body in ("help", "help", "xyzzy", "i want to die", "meeting 68102", "meeting 79936"):
        webhook.text(body)
    webhook.text("gracias por todo", From="+14025550101")
    database = write(webhook)
    texts = counted(database, Measure.TEXTS)
    assert texts["en", "help"] == 2
    assert texts["en", "meeting"] == 2
    assert sum(n for (language, _), n in texts.items() if language == "es") == 1
    assert counted(database, Measure.MISSES) == {
        ("en", "not understood"): 1,
        ("en", "nothing found"): 1,
    }
    assert counted(database, Measure.NEWCOMERS) == {("", ""): 2}
    assert sum(counted(database, Measure.ANSWERS).values()) == 7
    assert counted(database, Measure.SEGMENTS)["", "answer"] >= 7


def test_a_text_delivered_twice_is_one_text(webhook: WebhookClient) -> None:
    fields = sms_form("help")
    webhook.post(fields)
    webhook.post(fields)
    database = write(webhook)
    assert sum(counted(database, Measure.TEXTS).values()) == 1
    assert sum(counted(database, Measure.ANSWERS).values()) == 2


def test_a_search_is_counted_once_however_it_is_narrowed(webhook: WebhookClient) -> None:
    webhook.set_meetings(
        [make_meeting(), make_meeting("sat 10:00", name="Early Light", source_id="early")]
    )
    for body in ("meeting 68102", "more", "tomorrow", "meeting 68102", "meeting in denver"):
        webhook.text(body)
    week = date(2026, 3, 2)
    assert searched(write(webhook)) == {(week, "US-NE-681"): 1, (week, "US-CO-802"): 1}


def test_what_did_not_arrive_is_counted_by_its_code(webhook: WebhookClient) -> None:
    house = DeliveryHarness(webhook.database, now=webhook.now)
    house.enqueue(house.add_person(), due=timedelta())
    house.send()
    with webhook.database.reading() as connection:
        row, mark, sid = connection.execute(select(outbox.c.id, outbox.c.mark, outbox.c.sid)).one()
    path = f"/webhooks/status?row={row}&mark={mark}"
    for _ in range(2):  # the carrier may tell it twice
        fields = sms_form("", MessageSid=sid, MessageStatus="undelivered", ErrorCode="30003")
        webhook.post(fields, url=webhook.settings.public_url + path, path=path)
    assert counted(write(webhook), Measure.LOST) == {("", "30003"): 1}


def test_several_processes_count_together(database: Database) -> None:
    for _ in range(2):
        one = Counters()
        one.count_send(Accepted("SM1"), 2, 1, NOW)
        one.flush(database, NOW)
        one.flush(database, NOW)
    assert counted(database, Measure.SENT) == {("", ""): 2}
    assert counted(database, Measure.SEGMENTS) == {("", "outbox"): 4}


def test_what_cannot_be_written_is_written_later_in_its_own_hour(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    counters = Counters()
    counters.by_line.add(1, NOW, Measure.NEWCOMERS)
    with monkeypatch.context() as broken:
        broken.setattr(database, "transaction", lambda: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            counters.flush(database, NOW)
    counters.by_line.add(1, NOW + timedelta(hours=2), Measure.NEWCOMERS)
    counters.flush(database, NOW + timedelta(hours=2))
    with database.reading() as connection:
        rows = connection.execute(select(line_counts).order_by(line_counts.c.hour)).all()
    assert [(row.hour, row.total) for row in rows] == [(HOUR, 1), (HOUR + timedelta(hours=2), 1)]


def test_a_line_that_was_removed_meanwhile_takes_its_counts_along(database: Database) -> None:
    with database.transaction() as connection:
        other = save_line(LINE_B, ["+14025550177"], connection)
    counters = Counters()
    counters.by_line.add(other, NOW, Measure.NEWCOMERS)
    counters.flush(database, NOW)
    counters.by_line.add(other, NOW, Measure.NEWCOMERS)
    counters.by_line.add(1, NOW, Measure.NEWCOMERS)
    with database.transaction() as connection:
        remove_line(line_record(LINE_B.name, connection), connection)
    counters.flush(database, NOW)
    assert counted(database, Measure.NEWCOMERS) == {("", ""): 1}


@pytest.mark.parametrize(
    ("zone", "began"),
    [("America/Chicago", 0), ("America/St_Johns", 30), ("Asia/Kathmandu", 15)],
)
def test_hours_are_those_of_the_lines_clock(zone: str, began: int, database: Database) -> None:
    with database.transaction() as connection:
        connection.execute(update(lines).values(zone=zone))
    counters = Counters()
    counters.by_line.add(1, NOW, Measure.NEWCOMERS)
    counters.flush(database, NOW)
    with database.reading() as connection:
        (hour,) = connection.scalars(select(line_counts.c.hour))
    assert hour == start_of_hour(NOW, ZoneInfo(zone)) == HOUR.replace(minute=began)


def test_they_are_kept_for_a_year_and_a_little(database: Database) -> None:
    counters = Counters()
    counters.by_line.add(1, NOW, Measure.NEWCOMERS)
    counters.by_line._add_place(1, NOW, OMAHA)
    counters.flush(database, NOW)
    keys = Keys([SECRET])
    apply_retention(database, keys, 90, HOUR + timedelta(days=366))
    assert searched(database)
    apply_retention(database, keys, 90, HOUR + timedelta(days=367))
    assert not searched(database)
    apply_retention(database, keys, 90, HOUR + timedelta(days=399))
    assert counted(database, Measure.NEWCOMERS)
    apply_retention(database, keys, 90, HOUR + timedelta(days=400))
    assert not counted(database, Measure.NEWCOMERS)


@pytest.mark.parametrize(
    ("place", "area"),
    [
        (replace(OMAHA, code="68102"), "US-NE-681"),
        (OMAHA, "US-NE-681"),
        (Place("", "", "US", 41.26, -95.94, "America/Chicago"), "US-NE-681"),  # a pin
        (Place("Valentine", "NE", "US", 42.87, -100.55, "America/Chicago"), "US-NE"),  # 692: few
        (Place("Calgary", "AB", "CA", 51.05, -114.07, "America/Edmonton", code="T5J"), "CA-AB"),
        (Place("Lyon", "", "FR", 45.76, 4.84, "Europe/Paris"), "FR"),
        (Place("", "", "US", 30.0, -60.0, "America/New_York"), "US"),  # at sea
        (Place("", "", "", 41.26, -95.94, "America/Chicago"), ""),
    ],
)  # fmt: skip
def test_a_place_is_counted_as_a_large_area(place: Place, area: str) -> None:
    assert area_of_spot(spot_of(place)) == area


def test_an_area_has_a_name_that_people_know() -> None:
    assert area_title("US-NE-681") == "ZIP codes 681.. (Omaha, NE)"
    assert area_title("CA-AB") == "AB, CA"
    assert area_title("") == "Not known"


LINE_B = LINE.__class__("Line B", zone="America/Chicago")
