"""A text that hangs on its way to the carrier in what nothing can cut off: a host's look-up."""

import threading
import time
from collections.abc import Iterator
from datetime import timedelta

import pytest

from bot.carrier.types import OutgoingMessage
from bot.database.database import Database
from bot.delivery.sender import OutboxSender
from bot.outbox.leases import SEND_LEASE
from bot.outbox.queue import Status
from tests.support.delivery import DeliveryHarness


@pytest.fixture
def house(database: Database) -> DeliveryHarness:
    house = DeliveryHarness(database)
    person = house.add_person()
    for number in range(3):
        house.enqueue(person, f"{number}")
    return house


@pytest.fixture
def hanging(house: DeliveryHarness) -> Iterator[threading.Event]:
    """No text gets any further until this is set."""
    release = threading.Event()

    def hang(message: OutgoingMessage) -> None:
        release.wait(60)

    house.carrier.on_send = hang
    yield release
    release.set()


def started(house: DeliveryHarness, sender: OutboxSender) -> threading.Thread:
    """A thread that sends; every text it can hold is on its way."""
    thread = threading.Thread(target=sender.send, daemon=True)
    thread.start()
    while house.carrier.calls < 2:
        time.sleep(0.01)
    return thread


def test_nobody_waits_longer_than_the_lease(
    house: DeliveryHarness, hanging: threading.Event
) -> None:
    sender = house.make_sender(threads=2)
    thread = started(house, sender)
    sender.stop()
    house.now += SEND_LEASE
    thread.join(10)
    assert not thread.is_alive()
    assert house.statuses() == [Status.SENDING] * 3
    house.sweep()
    assert house.statuses() == [Status.UNKNOWN] * 3


def test_what_waited_for_a_thread_until_its_lease_was_over_is_not_sent(
    house: DeliveryHarness, hanging: threading.Event
) -> None:
    """Somebody else may have sent it by then."""
    sender = house.make_sender(threads=2)
    thread = started(house, sender)
    house.now += SEND_LEASE + timedelta(seconds=1)
    thread.join(10)
    assert not thread.is_alive()
    hanging.set()
    time.sleep(0.3)
    assert house.carrier.calls == 2


def test_who_hangs_keeps_a_thread_and_nothing_is_claimed_for_it(
    house: DeliveryHarness, hanging: threading.Event
) -> None:
    sender = house.make_sender(threads=2)
    thread = started(house, sender)
    house.now += SEND_LEASE
    thread.join(10)
    house.enqueue(1, "later")
    sender.send()
    assert house.statuses()[-1] is Status.QUEUED
    hanging.set()
    while house.statuses()[-1] is Status.QUEUED:
        sender.send()
    assert house.statuses()[-1] is Status.ACCEPTED
