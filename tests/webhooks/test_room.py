"""Whoever waits for the database leaves room for whoever is in danger."""

from contextlib import ExitStack
from threading import Event, Thread

import pytest

from webhooks import bulkhead
from webhooks.bulkhead import Full, Room


@pytest.fixture
def two(monkeypatch: pytest.MonkeyPatch) -> Room:
    """Room for two, where nobody is patient."""
    monkeypatch.setattr(bulkhead, "PATIENCE", 0.01)
    made = Room()
    made.keep(3)
    return made


def test_without_a_number_there_is_room_for_all() -> None:
    free = Room()
    with ExitStack() as inside:
        for _ in range(100):
            inside.enter_context(free.taken())


def test_one_too_many_is_sent_away_and_let_in_later(two: Room) -> None:
    with two.taken(), two.taken(), pytest.raises(Full), two.taken():
        pass
    with two.taken(), two.taken():
        pass


def test_who_fails_leaves_too(two: Room) -> None:
    for _ in range(3):
        with pytest.raises(KeyError), two.taken():
            raise KeyError
    with two.taken(), two.taken():
        pass


def test_as_long_as_some_come_through_the_next_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bulkhead, "PATIENCE", 60)
    one = Room()
    one.keep(1)
    inside, leave, through = Event(), Event(), Event()

    def stay() -> None:
        with one.taken():
            inside.set()
            leave.wait()

    def come() -> None:
        with one.taken():
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
