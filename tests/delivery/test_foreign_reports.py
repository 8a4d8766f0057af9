"""Delivery reports about another message than the row they name: after a restore, a row's number
may have been given twice, once in the database that was lost."""

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select, text, update

from bot.database.database import Database
from bot.database.schema import erasures, meetings, outbox, people, reminders
from bot.delivery import delivery_reports
from bot.delivery.delivery_reports import DeliveryReport
from bot.maintenance.backup import create_backup, prepare_restored, restore_backup
from bot.monitoring import heartbeats
from bot.outbox.queue import Status
from bot.people import helplines
from bot.people.erase_person import forget_person
from tests.support.delivery import NOON, DeliveryHarness
from tests.support.people import table_rows
from tests.support.webhook_client import ACCOUNT, LINE, LINE_NUMBER, URL, WebhookClient

THEIR_SID = "SM" + "c" * 32
OTHER_SID = "SM" + "d" * 32


def report(house: DeliveryHarness, about: DeliveryReport) -> None:
    with house.database.transaction() as connection:
        delivery_reports.record_report(connection, about, house.now)


def mark_of(house: DeliveryHarness, row: int = 1) -> str:
    with house.database.reading() as connection:
        return connection.scalar(select(outbox.c.mark).where(outbox.c.id == row)) or ""


def people_left(house: DeliveryHarness) -> list[bool]:
    """Of each person who is left, whether they have stopped all texts."""
    with house.database.reading() as connection:
        found = connection.scalars(select(people.c.stopped_at).order_by(people.c.id))
        return [at is not None for at in found]


@pytest.fixture
def house(database: Database) -> DeliveryHarness:
    """One text to one person, which waits."""
    house = DeliveryHarness(database)
    house.enqueue(house.add_person())
    return house


@pytest.mark.parametrize(
    ("status", "code"),
    [(Status.UNDELIVERED, 30005), (Status.FAILED, 21610), (Status.DELIVERED, None)],
)
@pytest.mark.parametrize("mark", ["", "0123456789abcdef"])
def test_a_report_without_the_rows_mark_does_nothing(
    house: DeliveryHarness, status: Status, code: int | None, mark: str
) -> None:
    report(house, DeliveryReport(1, mark, THEIR_SID, status, code))
    assert house.statuses() == [Status.QUEUED]
    assert people_left(house) == [False]
    assert house.send() == ["text a"]


@pytest.mark.parametrize("mark", [True, False])
def test_a_report_about_another_message_than_the_row_had_does_nothing(
    house: DeliveryHarness, mark: bool
) -> None:
    house.send()
    about = mark_of(house) if mark else ""
    report(house, DeliveryReport(1, about, OTHER_SID, Status.UNDELIVERED, 30005))
    assert house.statuses() == [Status.ACCEPTED]
    assert people_left(house) == [False]


def test_a_report_with_the_mark_is_believed_before_the_answer_and_after_it(
    house: DeliveryHarness,
) -> None:
    report(house, DeliveryReport(1, mark_of(house), THEIR_SID, Status.SENT, None))
    report(house, DeliveryReport(1, "", THEIR_SID, Status.DELIVERED, None))
    assert house.statuses() == [Status.DELIVERED]


def test_a_row_of_the_release_before_has_no_mark_and_needs_none(house: DeliveryHarness) -> None:
    with house.database.transaction() as connection:
        connection.execute(update(outbox).values(mark=None))
    report(house, DeliveryReport(1, "0123456789abcdef", THEIR_SID, Status.DELIVERED, None))
    assert house.statuses() == [Status.QUEUED]
    report(house, DeliveryReport(1, "", THEIR_SID, Status.DELIVERED, None))
    assert house.statuses() == [Status.DELIVERED]


def test_no_two_rows_have_one_mark(house: DeliveryHarness) -> None:
    house.enqueue(1, "b")
    assert len({mark_of(house, 1), mark_of(house, 2), ""}) == 3


def test_the_mark_goes_to_the_carrier_and_comes_back(webhook: WebhookClient) -> None:
    house = DeliveryHarness(webhook.database)
    house.enqueue(house.add_person())
    house.carrier.on_send = lambda message: marks.append(message.mark)
    marks: list[str] = []
    house.send()
    assert marks == [mark_of(house)]
    fields = {"MessageStatus": "delivered", "AccountSid": ACCOUNT, "MessageSid": "SM" + "0" * 32}
    for mark, status in (("x", Status.ACCEPTED), (marks[0], Status.DELIVERED)):
        with webhook.database.transaction() as connection:
            connection.execute(update(outbox).values(sid=None))
        path = f"/webhooks/status?row=1&mark={mark}"
        assert webhook.post(fields, url=URL + path, path=path).status_code == 204
        assert house.statuses() == [status]


# A database that was restored


def test_what_a_restored_database_gives_out_was_not_given_before(house: DeliveryHarness) -> None:
    """Numbers of the database that was lost are not known to the copy, so they are left out."""
    for phone in ("+14025550101", "+14025550102"):
        before = table_rows(house.database, outbox)[-1].id
        prepare_restored(house.database, house.keys, house.now)
        newcomer = house.add_person(phone)
        house.enqueue(newcomer, f"after {before}")
        assert newcomer > 1_000_000
        assert table_rows(house.database, outbox)[-1].id > before + 1_000_000


def test_each_table_whose_numbers_are_never_reused_leaps(house: DeliveryHarness) -> None:
    prepare_restored(house.database, house.keys, house.now)
    with house.database.reading() as connection:
        for table in (people, outbox, reminders, meetings):
            given = (
                f"SELECT seq FROM sqlite_sequence WHERE name = '{table.name}'"
                if house.database.sqlite
                else f"SELECT last_value FROM {table.name}_id_seq"
            )
            assert (connection.scalar(text(given)) or 0) > 1_000_000, table.name


def test_a_report_about_a_row_of_the_lost_database_erases_nothing(house: DeliveryHarness) -> None:
    prepare_restored(house.database, house.keys, house.now)
    house.enqueue(1, "b")
    newest = table_rows(house.database, outbox)[-1].id
    for lost in (2, 500_000, newest - 1, newest + 1, 2**31 - 1):
        report(house, DeliveryReport(lost, "", THEIR_SID, Status.DELIVERED, None))
        assert not table_rows(house.database, erasures), lost


def test_a_report_about_somebody_forgotten_has_the_text_erased_also_after_a_restore(
    house: DeliveryHarness,
) -> None:
    prepare_restored(house.database, house.keys, house.now)
    house.enqueue(1, "b")
    rows = [row.id for row in table_rows(house.database, outbox)]
    with house.database.transaction() as connection:
        forget_person(connection, 1, "words", house.now)
    for row, sid in zip(rows, (THEIR_SID, OTHER_SID), strict=True):
        report(house, DeliveryReport(row, "", sid, Status.DELIVERED, None))
    assert [row.sid for row in table_rows(house.database, erasures)] == [THEIR_SID, OTHER_SID]


def test_receipts_of_a_lost_database_touch_nobody_in_the_restored_one(tmp_path: Path) -> None:
    """A is in the copy. C came after it, and was sent row 1. Then A is sent the next row."""
    url = f"sqlite:///{tmp_path / 'handrail.db'}"
    house = open_house(url)
    a = house.add_person()
    create_backup(url, tmp_path / "copy", overwrite=False)
    c = house.add_person("+14025550101")
    house.enqueue(c, "c")
    house.carrier.on_send = lambda message: lost.append((message.row, message.mark))
    lost: list[tuple[int, str]] = []
    house.send()
    house.database.close()
    restore_backup(url, tmp_path / "copy", house.keys, house.now, overwrite=True)

    house = open_house(url)
    with house.database.transaction() as connection:
        heartbeats.release_sending(connection)  # as once the carrier was asked for missed texts
    house.enqueue(a, "a")
    ((row, mark),) = lost
    for status, code in ((Status.UNDELIVERED, 30005), (Status.FAILED, 21610)):
        for number in (row, table_rows(house.database, outbox)[0].id):
            report(house, DeliveryReport(number, mark, THEIR_SID, status, code))
    assert people_left(house) == [False]
    assert not table_rows(house.database, erasures)
    assert house.send() == ["text a"]
    house.database.close()


def open_house(url: str) -> DeliveryHarness:
    database = Database(url)
    database.upgrade()
    with database.transaction() as connection:
        helplines.save_line(LINE, [LINE_NUMBER], connection)
    return DeliveryHarness(database, now=NOON + timedelta(hours=1))
