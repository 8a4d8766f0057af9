"""Whoever waits for the database leaves room for whoever is in danger."""

from contextlib import ExitStack
from threading import Event, Thread

import pytest

from webhooks import bulkhead
from webhooks.bulkhead import ConcurrencyLimit, Overloaded


@pytest.fixture
def two(monkeypatch: pytest.MonkeyPatch) -> ConcurrencyLimit:
    """Room for two, where nobody is patient."""
    monkeypatch.setattr(bulkhead, "STALL_TIMEOUT_SECONDS", 0.01)
    made = ConcurrencyLimit()
    made.set_thread_count(3)
    return made


def test_without_a_number_there_is_room_for_all() -> None:
    free = ConcurrencyLimit()
    with ExitStack() as inside:
        for _ in range(100):
            inside.enter_context(free.acquire())


def test_one_too_many_is_sent_away_and_let_in_later(two: ConcurrencyLimit) -> None:
    with two.acquire(), two.acquire(), pytest.raises(Overloaded), two.acquire():
        pass
    with two.acquire(), two.acquire():
        pass


def test_who_fails_leaves_too(two: ConcurrencyLimit) -> None:
    for _ in range(3):
        with pytest.raises(KeyError), two.acquire():
            raise KeyError
    with two.acquire(), two.acquire():
        pass


def test_as_long_as_some_come_through_the_next_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bulkhead, "STALL_TIMEOUT_SECONDS", 60)
    one = ConcurrencyLimit()
    one.set_thread_count(1)
    inside, leave, through = Event(), Event(), Event()

    def stay() -> None:
        with one.acquire():
            inside.set()
            leave.wait()

    def come() -> None:
        with one.acquire():
            through.set()

    first, next_one = Thread(target=stay), Thread(target=come)
    first.start()
    inside.wait()
    next_one.start()
    assert not through.is_set()
    leave.set()
    assert through.wait(30)
    first.join()
    next_one.join()
