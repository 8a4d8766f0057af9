"""What is to be sent is sent once, in time, or not at all."""

import itertools
from datetime import timedelta
from threading import Barrier, Thread

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, insert, select

from bot.carrier.outcomes import (
    Accepted,
    Advice,
    Busy,
    OptedOut,
    Rejected,
    Unknown,
    refusal_outcome,
)
from bot.carrier.types import OutgoingMessage
from bot.database.database import Database
from bot.database.schema import consents, people, reminders
from bot.database.schema import outbox as table
from bot.delivery import delivery_reports
from bot.delivery.delivery_reports import DeliveryReport
from bot.monitoring import alarms
from bot.outbox import leases
from bot.outbox.leases import REPORT_TIMEOUT, SEND_LEASE
from bot.outbox.queue import Priority, Status
from tests.support.delivery import NOON, DeliveryHarness
from tests.support.fake_carrier import accepted_sid


@pytest.fixture
def house(database: Database) -> DeliveryHarness:
    return DeliveryHarness(database)


def test_a_text_is_sent_once(house: DeliveryHarness) -> None:
    who = house.add_person()
    assert house.enqueue(who) == 1
    assert house.send() == ["text a"]
    assert house.statuses() == [Status.ACCEPTED]
    assert house.send() == []


def test_of_one_key_there_is_one_text(house: DeliveryHarness) -> None:
    who = house.add_person()
    assert [house.enqueue(who, "reminder:1:2026-03-06") for _ in range(3)] == [1, 0, 0]
    assert len(house.send()) == 1


def test_nothing_goes_out_before_its_time_or_after_it(house: DeliveryHarness) -> None:
    who = house.add_person()
    house.enqueue(who, "later", due=timedelta(minutes=5))
    house.enqueue(who, "short", lifetime=timedelta(minutes=3))
    house.pass_time(minutes=4)
    assert house.send() == []
    house.pass_time(minutes=1)
    assert house.send() == ["text later"]
    house.sweep()
    assert house.statuses() == [Status.ACCEPTED, Status.EXPIRED]


def test_the_carrier_is_told_how_long_it_is_good_for_and_which_row_it_is(
    house: DeliveryHarness,
) -> None:
    house.enqueue(house.add_person(), lifetime=timedelta(minutes=50))
    house.pass_time(minutes=10)
    house.send()
    [sent] = house.carrier.accepted
    assert (sent.to, sent.valid_for) == ("+14025550100", timedelta(minutes=40))
    with house.database.reading() as connection:
        assert connection.scalars(select(table.c.id)).all() == [sent.row]


def test_the_most_urgent_goes_first(house: DeliveryHarness) -> None:
    who = house.add_person()
    for priority in reversed(Priority):
        house.enqueue(who, priority.name, priority=priority)
    house.rate = 1
    sent = []
    for _ in Priority:
        sent += house.send()
        house.pass_time(seconds=1)
    assert sent == ["text CRISIS", "text ANSWER", "text NOTICE", "text REMINDER"]


def test_the_pace_is_in_segments(house: DeliveryHarness) -> None:
    who = house.add_person()
    for number in range(10):
        house.enqueue(who, str(number), segments=2)
    house.rate = 1
    sent = []
    for _ in range(10):
        sent.append(len(house.send()))
        house.pass_time(seconds=1)
    assert sum(sent) in (5, 6)
    assert max(sent) == 1


def test_after_a_rest_no_more_than_a_second_is_made_up(house: DeliveryHarness) -> None:
    who = house.add_person()
    house.rate = 5
    house.enqueue(who, "first")
    house.send()
    house.pass_time(hours=1)
    for number in range(50):
        house.enqueue(who, str(number))
    assert len(house.send()) <= 6


def test_a_clock_that_was_ahead_holds_up_nothing_once_it_is_right(house: DeliveryHarness) -> None:
    person = house.add_person()
    house.pass_time(days=1)
    house.enqueue(person, "a")
    assert house.send() == ["text a"]
    house.pass_time(days=-1)
    house.enqueue(person, "b")
    assert house.send() == ["text b"]


def test_stop_is_a_barrier(house: DeliveryHarness) -> None:
    """Twenty wait and one is in the air: after STOP is committed none of them goes."""
    who, other = house.add_person(), house.add_person("+14025550101")
    house.enqueue(who, "flying")
    house.send()
    for number in range(20):
        house.enqueue(who, str(number))
    house.enqueue(other, "other")
    house.opt_out(who)
    assert house.send() == ["text other"]
    assert house.statuses() == [Status.ACCEPTED, *[Status.CANCELLED] * 20, Status.ACCEPTED]


def test_a_row_that_came_after_stop_is_not_sent_either(house: DeliveryHarness) -> None:
    who = house.add_person()
    house.opt_out(who)
    house.enqueue(who)
    assert house.send() == []
    house.pass_time(hours=1)
    house.sweep()
    assert house.statuses() == [Status.EXPIRED]


def test_a_kept_night_is_kept_whatever_delays_there_were(house: DeliveryHarness) -> None:
    house.now = NOON.replace(hour=2)  # eight in the evening before
    who = house.add_person()
    house.enqueue(who, zone="America/Chicago", lifetime=timedelta(days=3))
    assert house.send() == []
    house.pass_time(hours=12, minutes=59)
    assert house.send() == []
    house.pass_time(minutes=1)
    assert house.send() == ["text a"]


# --- what the carrier may answer


def test_busy_waits_as_long_as_it_is_asked_to_and_counts_no_failure(house: DeliveryHarness) -> None:
    who = house.add_person()
    house.enqueue(who, "a")
    house.enqueue(who, "b")
    house.carrier.outcomes = [Busy(timedelta(seconds=7))]
    sender = house.make_sender(threads=1)
    house.rate = 1
    house.send()
    calls = house.carrier.calls
    house.pass_time(seconds=6)
    assert house.send() == []
    assert house.carrier.calls == calls
    house.pass_time(seconds=2)
    house.send()
    house.pass_time(seconds=2)
    house.send()
    assert sorted(message.body for message in house.carrier.accepted) == ["text a", "text b"]
    with house.database.reading() as connection:
        assert set(connection.scalars(select(table.c.failures))) == {0}
    sender.stop()


def test_a_carrier_out_of_reach_is_tried_again_at_growing_distance(house: DeliveryHarness) -> None:
    house.enqueue(house.add_person(), lifetime=timedelta(hours=6))
    house.carrier.outcomes = [Busy()] * 100
    tried = []
    for second in range(2 * 3600):
        calls = house.carrier.calls
        if house.statuses() == [Status.FAILED]:
            break
        due = _due(house)
        if house.now >= due:
            house.send()
            if house.carrier.calls > calls:
                tried.append(second)
        house.pass_time(seconds=max(1, (due - house.now).total_seconds()))
    assert house.statuses() == [Status.FAILED]
    assert len(tried) == delivery_reports.MAX_FAILURES + 1


def test_tries_end_when_it_is_too_late(house: DeliveryHarness) -> None:
    house.enqueue(house.add_person(), lifetime=timedelta(minutes=1))
    house.carrier.outcomes = [Busy()] * 100
    for _ in range(70):
        house.send()
        house.pass_time(seconds=1)
    house.sweep()
    assert house.statuses() == [Status.EXPIRED]
    assert house.carrier.accepted == []


@pytest.mark.parametrize("dies", ["before the carrier took it", "after the carrier took it"])
def test_a_dead_worker_loses_nothing_and_sends_nothing_twice(
    house: DeliveryHarness, dies: str
) -> None:
    house.enqueue(house.add_person())
    with house.database.transaction() as connection:
        [row] = leases.claim_due(connection, 1, 1000, 10, house.now)
    if dies.startswith("after"):
        house.carrier.accept(OutgoingMessage("+14025550100", "", "text a", row.id, SEND_LEASE))
    house.pass_time(seconds=SEND_LEASE.total_seconds() - 1)
    house.sweep()
    assert house.statuses() == [Status.SENDING]
    house.pass_time(seconds=1)
    house.sweep()
    assert house.statuses() == [Status.UNKNOWN]
    house.pass_time(minutes=2)
    house.sweep()
    house.send()
    assert len(house.carrier.accepted) == 1
    assert house.statuses() == [Status.SENT if dies.startswith("after") else Status.ACCEPTED]


def test_what_nobody_knows_is_sent_again_once_at_most(house: DeliveryHarness) -> None:
    house.enqueue(house.add_person(), lifetime=timedelta(hours=5))
    house.carrier.outcomes = [Unknown(), Unknown()]
    for _ in range(30):
        house.send()
        house.pass_time(minutes=1)
        house.sweep()
    assert house.carrier.calls == 2
    assert house.statuses() == [Status.FAILED]


def test_what_nobody_knows_waits_while_the_carrier_cannot_be_asked(house: DeliveryHarness) -> None:
    house.enqueue(house.add_person(), lifetime=timedelta(hours=5))
    house.carrier.outcomes = [Unknown()]
    house.carrier.down = True
    house.send()
    for _ in range(10):
        house.pass_time(minutes=1)
        house.sweep()
        assert house.send() == []
    house.carrier.down = False
    house.pass_time(minutes=2)
    house.sweep()
    assert house.send() == ["text a"]


def test_it_is_not_sent_again_when_it_is_too_late(house: DeliveryHarness) -> None:
    house.enqueue(house.add_person(), lifetime=timedelta(minutes=1))
    house.carrier.outcomes = [Unknown()]
    house.send()
    house.pass_time(minutes=3)
    house.sweep()
    assert house.statuses() == [Status.EXPIRED]


def test_two_texts_to_one_person_are_not_taken_for_each_other(house: DeliveryHarness) -> None:
    """Both were lost on the way; the carrier has one of them."""
    who = house.add_person()
    house.enqueue(who, "a")
    house.enqueue(who, "b")
    house.carrier.outcomes = [Unknown(), Unknown()]
    house.send()
    house.carrier.accept(OutgoingMessage("+14025550100", "", "text b", 0, SEND_LEASE))
    house.pass_time(minutes=3)
    house.sweep()
    house.pass_time(minutes=3)
    house.sweep()
    house.send()
    assert sorted(message.body for message in house.carrier.accepted) == ["text a", "text b"]


def test_who_opted_out_with_the_carrier_has_opted_out(house: DeliveryHarness) -> None:
    who = house.add_person()
    house.enqueue(who, "a")
    house.enqueue(who, "b", due=timedelta(minutes=5))
    house.carrier.outcomes = [OptedOut(21610)]
    house.send()
    assert house.statuses() == [Status.FAILED, Status.CANCELLED]
    with house.database.reading() as connection:
        assert connection.scalar(select(people.c.stopped_at)) == house.now
        [fact] = connection.execute(select(consents))
    assert (fact.event, fact.source) == ("opt_out", "carrier")


def test_a_number_that_is_gone_is_forgotten(house: DeliveryHarness) -> None:
    who = house.add_person()
    house.enqueue(who)
    house.carrier.outcomes = [Rejected(30005, Advice.NUMBER_DEAD)]
    house.send()
    with house.database.reading() as connection:
        assert connection.execute(select(people)).all() == []
        assert connection.execute(select(table)).all() == []


def test_a_number_no_text_reaches_gets_no_more_reminders(house: DeliveryHarness) -> None:
    who = house.add_person()
    _promise(house, who)
    house.enqueue(who)
    house.carrier.outcomes = [Rejected(30006, Advice.NOT_TEXTABLE)]
    house.send()
    with house.database.reading() as connection:
        assert connection.execute(select(reminders)).all() == []


@pytest.mark.parametrize(("code", "stay"), [(21408, 1), (21612, 0)])
def test_what_the_operator_may_mend_raises_an_alarm_and_is_not_tried_again(
    house: DeliveryHarness, code: int, stay: int
) -> None:
    """A country that is not allowed takes away nobody's reminders; a pair without a way does."""
    who = house.add_person()
    _promise(house, who)
    house.enqueue(who)
    house.carrier.outcomes = [refusal_outcome(code)]
    house.send()
    assert house.statuses() == [Status.FAILED]
    with house.database.reading() as connection:
        assert len(connection.execute(select(reminders)).all()) == stay
        [alarm] = alarms.active_alarms(connection)
    assert alarm.kind == f"refused:{code}"
    assert f"error {code}" in alarm.meaning


def test_a_broken_sender_sends_nothing_for_a_while_and_loses_nothing(
    house: DeliveryHarness,
) -> None:
    who = house.add_person()
    for key in "abc":
        house.enqueue(who, key)
    house.rate = 1
    house.carrier.outcomes = [Rejected(20003, Advice.SENDER_BROKEN)]
    house.send()
    house.pass_time(minutes=14)
    assert house.send() == []
    assert house.carrier.calls == 1
    house.pass_time(minutes=1)
    for _ in range(5):
        house.pass_time(seconds=2)
        house.send()
    assert len(house.carrier.accepted) == 3


# --- receipts


def test_a_receipt_may_come_before_the_answer_it_belongs_to(house: DeliveryHarness) -> None:
    house.enqueue(house.add_person())
    house.carrier.on_send = lambda message: _receipt(house, message.row, Status.DELIVERED, "SM1")
    house.carrier.outcomes = [Accepted("SM1")]
    house.send()
    assert house.statuses() == [Status.DELIVERED]
    with house.database.reading() as connection:
        assert connection.scalar(select(table.c.sid)) == "SM1"


def test_a_receipt_tells_what_became_of_a_row_nobody_knew_about(house: DeliveryHarness) -> None:
    house.enqueue(house.add_person())
    house.carrier.outcomes = [Unknown()]
    house.send()
    _receipt(house, 1, Status.SENT, "SM1")
    house.pass_time(hours=1)
    house.sweep()
    assert house.send() == []
    assert house.statuses() == [Status.SENT]


told = [Status.ACCEPTED, Status.SENT, Status.UNDELIVERED, Status.DELIVERED]


@pytest.mark.parametrize("order", list(itertools.permutations(told)), ids=str)
def test_receipts_in_any_order_give_one_result(house: DeliveryHarness, order: list[Status]) -> None:
    house.enqueue(house.add_person())
    house.send()
    for status in (*order, *order):
        _receipt(house, 1, status, accepted_sid(0))
    assert house.statuses() == [Status.DELIVERED]


def test_a_receipt_about_nothing_of_ours_is_let_be(house: DeliveryHarness) -> None:
    _receipt(house, 99, Status.DELIVERED, "SM1")
    assert house.statuses() == []


def test_a_phone_that_was_off_is_tried_once_more_later(house: DeliveryHarness) -> None:
    house.enqueue(house.add_person(), lifetime=timedelta(hours=1))
    house.send()
    for _ in range(3):
        _receipt(house, 1, Status.UNDELIVERED, accepted_sid(0), 30003)
    assert house.statuses() == [Status.UNDELIVERED, Status.QUEUED]
    assert house.send() == []
    house.pass_time(minutes=10)
    assert house.send() == ["text a"]
    _receipt(house, 2, Status.UNDELIVERED, accepted_sid(1), 30003)
    assert house.statuses() == [Status.UNDELIVERED, Status.UNDELIVERED]


def test_it_is_not_tried_again_when_that_would_be_too_late(house: DeliveryHarness) -> None:
    house.enqueue(house.add_person(), lifetime=timedelta(minutes=10))
    house.send()
    _receipt(house, 1, Status.UNDELIVERED, accepted_sid(0), 30003)
    assert house.statuses() == [Status.UNDELIVERED]


def test_who_is_never_reached_gets_no_reminders_for_a_while(house: DeliveryHarness) -> None:
    who = house.add_person()
    for number in range(delivery_reports.MAX_UNDELIVERED_IN_A_ROW):
        house.enqueue(who, str(number), lifetime=timedelta(minutes=5))
        house.send()
        assert _paused(house) is None
        _receipt(house, number + 1, Status.UNDELIVERED, accepted_sid(number), 30003)
        house.pass_time(days=7)
    assert _paused(house) == house.now - timedelta(days=7) + delivery_reports.UNREACHED_PAUSE


def test_what_is_over_is_forgotten(house: DeliveryHarness) -> None:
    who = house.add_person()
    for key in "abc":
        house.enqueue(who, key)
    house.send()
    _receipt(house, 1, Status.DELIVERED, accepted_sid(0))
    _receipt(house, 2, Status.UNDELIVERED, accepted_sid(1), 30007)
    house.enqueue(who, "d", due=timedelta(minutes=1))
    house.opt_out(who)
    with house.database.reading() as connection:
        kept = connection.execute(select(table.c.status, table.c.message).order_by(table.c.id))
        forgotten = [(Status(status), message is None) for status, message in kept]
    assert forgotten == [
        (Status.DELIVERED, True),
        (Status.UNDELIVERED, True),
        (Status.ACCEPTED, False),
        (Status.CANCELLED, True),
    ]


# --- several at once


def test_any_number_may_send_at_once(house: DeliveryHarness) -> None:
    for number in range(60):
        house.enqueue(house.add_person(f"+1402555{number:04}"), str(number))
    senders = [house.make_sender() for _ in range(4)]
    start = Barrier(4)

    def go(number: int) -> None:
        start.wait()
        senders[number].send()

    threads = [Thread(target=go, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for sender in senders:
        sender.send()
        sender.stop()
    assert sorted(message.body for message in house.carrier.accepted) == sorted(
        f"text {number}" for number in range(60)
    )


actions = st.lists(
    st.sampled_from(
        ["send", "die", "die after", "lose", "lose after", "sweep", "wait", "receipt", "stop"]
    ),
    max_size=14,
)


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(actions)
def test_in_every_order_of_events(house: DeliveryHarness, actions: list[str]) -> None:
    """Workers that die, answers that are lost, receipts, a STOP, in any order: a text is taken at
    most once, or twice where it was sent again once; never after a STOP; and it ends."""
    with house.database.transaction() as connection:
        connection.execute(delete(people))
    house.carrier = type(house.carrier)(lambda: house.now)
    house.now = NOON
    who = house.add_person()
    house.enqueue(who, lifetime=timedelta(hours=2))
    with house.database.reading() as connection:
        [row] = connection.scalars(select(table.c.id))
    stopped_at: int | None = None
    taken_unheard = 0
    for action in actions:
        match action:
            case "send":
                house.send()
            case "die" | "die after":
                with house.database.transaction() as connection:
                    claimed = leases.claim_due(connection, 1, 1000, 10, house.now)
                if claimed and action == "die after":
                    house.carrier.accept(
                        OutgoingMessage("+14025550100", "", "text a", row, SEND_LEASE)
                    )
            case "lose":
                house.carrier.outcomes = [Unknown()]
                house.send()
                house.carrier.outcomes = []
            case "lose after":
                calls = house.carrier.calls
                house.carrier.outcomes = [Unknown()]
                house.send()
                house.carrier.outcomes = []
                if house.carrier.calls > calls:
                    house.carrier.accept(
                        OutgoingMessage("+14025550100", "", "text a", row, SEND_LEASE)
                    )
            case "sweep":
                house.sweep()
            case "wait":
                house.pass_time(seconds=REPORT_TIMEOUT.total_seconds())
            case "receipt" if house.carrier.sent_list:
                _receipt(house, row, Status.SENT, house.carrier.sent_list[-1].sid)
            case "stop" if stopped_at is None:
                house.opt_out(who)
                stopped_at = len(house.carrier.accepted)
    # Everything the carrier took can be found with it, so nothing is ever taken twice.
    assert len(house.carrier.accepted) <= 1 + taken_unheard
    if stopped_at is not None:
        assert len(house.carrier.accepted) <= stopped_at
    for _ in range(12):
        house.pass_time(minutes=10)
        house.send()
        house.sweep()
        house.pass_time(minutes=3)
        house.sweep()
    [status] = house.statuses()
    if house.carrier.accepted:
        assert status in (Status.ACCEPTED, Status.SENT)
    else:
        assert status.final
    assert len(house.carrier.accepted) <= 1


def _receipt(
    house: DeliveryHarness, row: int, status: Status, sid: str, code: int | None = None
) -> None:
    with house.database.transaction() as connection:
        mark = connection.scalar(select(table.c.mark).where(table.c.id == row)) or ""
        report = DeliveryReport(row, mark, sid, status, code)
        delivery_reports.record_report(connection, report, house.now)


def _due(house: DeliveryHarness):  # type: ignore[no-untyped-def]
    with house.database.reading() as connection:
        return connection.scalars(select(table.c.due_at)).one()


def _paused(house: DeliveryHarness):  # type: ignore[no-untyped-def]
    with house.database.reading() as connection:
        return connection.scalars(select(people.c.paused_until)).one()


def _promise(house: DeliveryHarness, person: int) -> None:
    row = {
        "line_id": 1,
        "person_id": person,
        "before": 60,
        "chosen": False,
        "zone": "America/Chicago",
        "told": b"",
        "after": house.now,
        "next_at": house.now + timedelta(days=1),
    }
    with house.database.transaction() as connection:
        connection.execute(insert(reminders).values(row))
