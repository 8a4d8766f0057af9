"""Texts that the carrier has and the webhook never saw are answered late rather than never."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.carrier.client import CarrierDown, Received
from bot.catching_up import catch_up
from bot.db import Database
from bot.inbox import Inbound, Inbox
from bot.outbox import Priority
from bot.places import gazetteer
from bot.tables import outbox
from tests.sending.house import House
from tests.webhooks.texting import LINE_NUMBER

SENDER = "+14025550100"
OTHER = "+14025550188"


@pytest.fixture
def house(database: Database) -> House:
    return House(database)


def missed(
    house: House,
    sid: str,
    body: str,
    minutes_ago: float = 5,
    sender: str = SENDER,
    to: str = LINE_NUMBER,
) -> None:
    at = house.now - timedelta(minutes=minutes_ago)
    house.carrier.inbound.append(Received(sid, sender, to, body, 0, at))


def look(house: House) -> int:
    inbox = Inbox(house.database, house.keys, gazetteer())
    return catch_up(house.database, inbox, house.carrier, house.now)


def test_a_missed_text_is_answered_by_way_of_the_outbox(house: House) -> None:
    missed(house, "SM1", "menu")
    assert look(house) == 1
    [answer] = house.send()
    assert answer.startswith("Test Line, an automated line")


def test_it_is_answered_once(house: House) -> None:
    missed(house, "SM1", "menu")
    assert [look(house), look(house)] == [1, 0]
    assert len(house.send()) == 1


def test_what_the_webhook_has_seen_is_let_be(house: House) -> None:
    inbox = Inbox(house.database, house.keys, gazetteer())
    inbox.receive(Inbound("SM1", SENDER, LINE_NUMBER, "menu"), house.now)
    missed(house, "SM1", "menu")
    assert look(house) == 0
    assert house.send() == []


def test_the_carrier_may_still_be_trying_and_what_is_old_is_left(house: House) -> None:
    missed(house, "SM1", "menu", minutes_ago=1)
    missed(house, "SM2", "menu", minutes_ago=31)
    assert look(house) == 0


def test_a_cry_for_help_goes_before_the_rest(house: House) -> None:
    missed(house, "SM1", "menu")
    missed(house, "SM2", "i want to kill myself")
    missed(house, "SM3", "help")
    look(house)
    with house.database.reading() as connection:
        found = connection.scalars(select(outbox.c.priority).order_by(outbox.c.id)).all()
    assert found == [Priority.ANSWER, Priority.CRISIS, Priority.CRISIS]
    assert "988" in house.send()[0]


def test_one_on_whatsapp_is_answered_there(house: House) -> None:
    missed(house, "SM1", "menu", sender=f"whatsapp:{SENDER}", to=f"whatsapp:{LINE_NUMBER}")
    assert look(house) == 1
    house.send()
    assert [text.to for text in house.carrier.taken] == [f"whatsapp:{SENDER}"]


def test_one_to_another_number_of_the_messaging_service_is_answered(house: House) -> None:
    house.carrier.service = (LINE_NUMBER, OTHER)
    missed(house, "SM1", "menu")
    missed(house, "SM2", "menu", to=OTHER)
    assert look(house) == 2
    assert look(house) == 0


def test_where_the_service_cannot_be_asked_the_lines_own_are_caught_up_with(house: House) -> None:
    house.carrier.service_down = True
    missed(house, "SM1", "menu")
    with pytest.raises(CarrierDown):
        look(house)
    assert len(house.send()) == 1


def test_a_missed_stop_is_heard(house: House) -> None:
    who = house.person(SENDER)
    house.put(who)
    missed(house, "SM1", "STOP")
    look(house)
    assert house.send() == []


def test_a_carrier_that_cannot_be_asked_is_no_answer(house: House) -> None:
    house.carrier.down = True
    with pytest.raises(CarrierDown):
        look(house)
