"""Texts that the carrier has and the webhook never saw are answered late rather than never."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import select

from bot.carrier.types import CarrierError, ReceivedMessage
from bot.conversation.inbox import Inbound, InboundResult, Inbox
from bot.database.database import Database
from bot.database.schema import outbox, people
from bot.delivery.missed_messages import JOB_NAME, answer_missed
from bot.monitoring.heartbeats import HeartbeatRecorder
from bot.outbox.queue import Priority
from bot.places import gazetteer
from flows.dialogs.rate_limit_settings import RateLimits
from flows.domain.attachments import Attachment
from tests.support.delivery import DeliveryHarness
from tests.support.factories import make_inbound
from tests.support.webhook_client import LINE_NUMBER

SENDER = "+14025550100"
OTHER = "+14025550188"


@pytest.fixture
def house(database: Database) -> DeliveryHarness:
    return DeliveryHarness(database)


def missed(
    house: DeliveryHarness,
    sid: str,
    body: str,
    minutes_ago: float = 5,
    sender: str = SENDER,
    to: str = LINE_NUMBER,
) -> None:
    at = house.now - timedelta(minutes=minutes_ago)
    house.carrier.inbound.append(ReceivedMessage(sid, sender, to, body, Attachment.NONE, at))


def look(house: DeliveryHarness, limits: RateLimits | None = None) -> int:
    inbox = Inbox(house.database, house.keys, gazetteer(), limits=limits)
    return len(list(answer_missed(house.database, inbox, house.carrier, house.now)))


def caught_up(house: DeliveryHarness, hours_ago: float) -> None:
    """A worker last caught up so long ago."""
    HeartbeatRecorder(house.database).record(JOB_NAME, house.now - timedelta(hours=hours_ago))


def texted(house: DeliveryHarness, sid: str, body: str, minutes_ago: float) -> None:
    """A text that the webhook has seen."""
    at = house.now - timedelta(minutes=minutes_ago)
    Inbox(house.database, house.keys, gazetteer()).receive(make_inbound(body, sid), at)


def stopped(house: DeliveryHarness) -> list[bool]:
    """Of each person, whether they are sent nothing."""
    with house.database.reading() as connection:
        return [at is not None for at in connection.scalars(select(people.c.stopped_at))]


def test_a_missed_text_is_answered_by_way_of_the_outbox(house: DeliveryHarness) -> None:
    missed(house, "SM1", "menu")
    assert look(house) == 1
    [answer] = house.send()
    assert answer.startswith("Hi, this is Test Line, an automated line.")


def test_it_is_answered_once(house: DeliveryHarness) -> None:
    missed(house, "SM1", "menu")
    assert [look(house), look(house)] == [1, 0]
    assert len(house.send()) == 1


def test_what_the_webhook_has_seen_is_let_be(house: DeliveryHarness) -> None:
    inbox = Inbox(house.database, house.keys, gazetteer())
    inbox.receive(make_inbound("menu", "SM1"), house.now)
    missed(house, "SM1", "menu")
    assert look(house) == 0
    assert house.send() == []


def test_the_carrier_may_still_be_trying_and_what_is_old_is_left(house: DeliveryHarness) -> None:
    missed(house, "SM1", "menu", minutes_ago=1)
    missed(house, "SM2", "menu", minutes_ago=31)
    assert look(house) == 0


def test_a_cry_for_help_goes_before_the_rest(house: DeliveryHarness) -> None:
    missed(house, "SM1", "menu")
    missed(house, "SM2", "i want to kill myself")
    missed(house, "SM3", "help")
    look(house)
    with house.database.reading() as connection:
        found = connection.scalars(select(outbox.c.priority).order_by(outbox.c.id)).all()
    assert found == [Priority.ANSWER, Priority.CRISIS, Priority.CRISIS]
    assert "988" in house.send()[0]


def test_one_on_whatsapp_is_answered_there(house: DeliveryHarness) -> None:
    missed(house, "SM1", "menu", sender=f"whatsapp:{SENDER}", to=f"whatsapp:{LINE_NUMBER}")
    assert look(house) == 1
    house.send()
    assert [text.to for text in house.carrier.accepted] == [f"whatsapp:{SENDER}"]


def test_one_to_another_number_of_the_messaging_service_is_answered(house: DeliveryHarness) -> None:
    house.carrier.service = (LINE_NUMBER, OTHER)
    missed(house, "SM1", "menu")
    missed(house, "SM2", "menu", to=OTHER)
    assert look(house) == 2
    assert look(house) == 0


def test_where_the_service_cannot_be_asked_the_lines_own_are_caught_up_with(
    house: DeliveryHarness,
) -> None:
    house.carrier.service_down = True
    missed(house, "SM1", "menu")
    with pytest.raises(CarrierError):
        look(house)
    assert len(house.send()) == 1


def test_a_missed_stop_is_heard(house: DeliveryHarness) -> None:
    who = house.add_person(SENDER)
    house.enqueue(who)
    missed(house, "SM1", "STOP")
    look(house)
    assert house.send() == []


def test_a_carrier_that_cannot_be_asked_is_no_answer(house: DeliveryHarness) -> None:
    house.carrier.down = True
    with pytest.raises(CarrierError):
        look(house)


def test_an_older_start_does_not_undo_a_stop(house: DeliveryHarness) -> None:
    texted(house, "SM0", "menu", minutes_ago=20)
    missed(house, "SM1", "START", minutes_ago=5)
    texted(house, "SM2", "please stop texting me", minutes_ago=3)
    assert look(house) == 1
    assert stopped(house) == [True]
    assert house.send() == []
    assert look(house) == 0


def test_an_older_stop_does_not_undo_a_start(house: DeliveryHarness) -> None:
    missed(house, "SM1", "please stop texting me", minutes_ago=6)
    texted(house, "SM2", "START", minutes_ago=3)
    texted(house, "SM3", "please stop texting me", minutes_ago=2.5)
    texted(house, "SM4", "START", minutes_ago=2)
    look(house)
    assert stopped(house) == [False]


@pytest.mark.parametrize(
    ("said", "holds"),
    [
        (["START", "please stop texting me"], True),
        (["please stop texting me", "START"], False),
    ],
)
def test_of_what_was_missed_the_last_word_about_texts_holds(
    house: DeliveryHarness, said: list[str], holds: bool
) -> None:
    for number, body in enumerate(said):
        missed(house, f"SM{number}", body, minutes_ago=10 - number)
    assert look(house) == 2
    assert stopped(house) == [holds]


def test_after_a_long_outage_wishes_are_heeded_and_nobody_is_answered(
    house: DeliveryHarness,
) -> None:
    who = house.add_person(SENDER)
    other = "+14025550101"
    house.add_person(other)
    house.enqueue(who)
    caught_up(house, hours_ago=6)
    missed(house, "SM1", "please stop texting me", minutes_ago=300)
    missed(house, "SM2", "forget me", minutes_ago=200, sender=other)
    missed(house, "SM3", "menu", minutes_ago=100, sender="+14025550102")
    assert look(house) == 2
    assert stopped(house) == [True]
    assert house.send() == []


def test_what_is_older_than_a_day_is_left(house: DeliveryHarness) -> None:
    house.add_person(SENDER)
    caught_up(house, hours_ago=48)
    missed(house, "SM1", "please stop texting me", minutes_ago=25 * 60)
    assert look(house) == 0


def test_a_text_that_breaks_us_does_not_hold_up_the_others(
    house: DeliveryHarness, monkeypatch: pytest.MonkeyPatch
) -> None:
    receive = Inbox.receive

    def breaks(self: Inbox, text: Inbound, now: datetime, *, later: bool = False) -> InboundResult:
        if text.sid == "SM1":
            raise RuntimeError("a bug")
        return receive(self, text, now, later=later)

    monkeypatch.setattr(Inbox, "receive", breaks)
    missed(house, "SM1", "menu", minutes_ago=6)
    missed(house, "SM2", "help", sender="+14025550101")
    with pytest.raises(RuntimeError):
        look(house)
    assert len(house.send()) == 1


def test_what_a_machine_sends_is_not_missed(house: DeliveryHarness) -> None:
    """It is not recorded, whichever way it comes: no alarm, and no count."""
    missed(house, "SM1", "menu", sender="12345")
    assert [look(house, RateLimits()), look(house, RateLimits())] == [0, 0]
