"""Texts by WhatsApp: in words of our own for a day after somebody wrote, and then in a template."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import insert, select, update

from bot.carrier.outcomes import Unknown, refusal_outcome
from bot.carrier.types import OutgoingMessage, ReceivedMessage
from bot.conversation.inbox import Inbox
from bot.database.database import Database
from bot.database.schema import consents, content_templates, outbox, people, reminders
from bot.delivery import delivery_reports
from bot.delivery.delivery_reports import DeliveryReport
from bot.delivery.missed_messages import answer_missed
from bot.delivery.template_choice import TEMPLATE_RETRY_DELAY
from bot.monitoring import alarms
from bot.outbox.leases import REPORT_TIMEOUT
from bot.outbox.queue import Status
from bot.places import gazetteer
from bot.whatsapp.template_states import refresh_states
from flows.domain.attachments import Attachment
from flows.domain.reminders import Due, Words
from flows.domain.template_kinds import TemplateKind
from tests.support.delivery import DeliveryHarness
from tests.support.factories import make_snapshot
from tests.support.people import store_person
from tests.support.templates import template_row, template_sid
from tests.support.webhook_client import LINE_NUMBER

THEM = "whatsapp:+14025550100"
REMINDER = template_sid(TemplateKind.REMINDER)


@pytest.fixture
def house(database: Database) -> DeliveryHarness:
    return DeliveryHarness(database)


def set_rows(house: DeliveryHarness, *rows: dict[str, Any]) -> None:
    with house.database.transaction() as connection:
        connection.execute(insert(content_templates), list(rows))


def remind(house: DeliveryHarness, person: int, key: str = "a", **more: Any) -> None:
    """Queue a reminder, which is of use for an hour."""
    start = house.now + timedelta(hours=1)
    message = Due(start, make_snapshot())
    house.enqueue(person, key, message, template_kind=TemplateKind.REMINDER, **more)


def forms(house: DeliveryHarness) -> list[str]:
    """The templates of what the carrier has taken, "" for words of our own."""
    return [message.content_sid for message in house.carrier.accepted]


def alarm_kinds(house: DeliveryHarness) -> list[str]:
    with house.database.reading() as connection:
        return [one.kind for one in alarms.active_alarms(connection)]


def state_of(house: DeliveryHarness, sid: str = REMINDER) -> str:
    with house.database.reading() as connection:
        wanted = select(content_templates.c.state).where(content_templates.c.content_sid == sid)
        return str(connection.scalar(wanted))


@pytest.mark.parametrize(
    ("hours", "minutes", "seconds", "form"),
    [(23, 59, 59, ""), (24, 0, 0, REMINDER), (24, 0, 1, REMINDER)],
    ids=["a second before", "at that moment", "a second after"],
)
def test_the_edge_of_the_day(
    house: DeliveryHarness, hours: int, minutes: int, seconds: int, form: str
) -> None:
    """The fake carrier knows the edge by itself, and refuses words of our own after it."""
    who = house.add_person(THEM, wrote_at=house.now)
    house.carrier.wrote[THEM] = house.now
    set_rows(house, template_row(TemplateKind.REMINDER))
    house.pass_time(hours=hours, minutes=minutes, seconds=seconds)
    remind(house, who)
    [said] = house.send()
    assert said.startswith("Reminder: your")
    assert forms(house) == [form]


def test_the_form_is_chosen_as_it_is_sent_and_not_as_it_is_planned(house: DeliveryHarness) -> None:
    who = house.add_person(THEM, wrote_at=house.now)
    set_rows(house, template_row(TemplateKind.REMINDER))
    remind(house, who, "closed meanwhile", due=timedelta(hours=25))
    house.pass_time(hours=25)
    house.send()
    remind(house, who, "open again")
    with house.database.transaction() as connection:
        connection.execute(update(people).values(wrote_at=house.now))
    house.send()
    assert forms(house) == [REMINDER, ""]


def test_an_ordinary_text_never_needs_a_template(house: DeliveryHarness) -> None:
    remind(house, house.add_person())
    house.send()
    assert forms(house) == [""]


def test_without_a_template_a_text_waits_until_there_is_one(house: DeliveryHarness) -> None:
    who = house.add_person(THEM)
    set_rows(house, template_row(TemplateKind.REMINDER, state="pending"))
    remind(house, who)
    assert house.send() == []
    assert house.statuses() == [Status.QUEUED]
    assert alarm_kinds(house) == ["template"]
    house.carrier.templates[REMINDER] = "approved"
    assert refresh_states(house.database, house.carrier, house.now) == 1
    house.now += TEMPLATE_RETRY_DELAY
    assert len(house.send()) == 1
    assert forms(house) == [REMINDER]


def test_what_waits_in_vain_ends_in_time(house: DeliveryHarness) -> None:
    remind(house, house.add_person(THEM), lifetime=TEMPLATE_RETRY_DELAY * 1.5)
    for _ in range(2):
        assert house.send() == []
        house.now += TEMPLATE_RETRY_DELAY
    assert house.statuses() == [Status.EXPIRED]


def test_the_lines_language_does_where_theirs_has_no_template(house: DeliveryHarness) -> None:
    who = house.add_person(THEM, language="fr")
    set_rows(house, template_row(TemplateKind.REMINDER))
    remind(house, who)
    assert house.send()[0].startswith("Reminder: your")
    set_rows(house, template_row(TemplateKind.REMINDER, "fr"))
    remind(house, who, "b")
    assert house.send()[0].startswith("Rappel")
    assert forms(house) == [REMINDER, template_sid(TemplateKind.REMINDER, "fr")]


def test_where_whatsapp_has_closed_the_day_before_us_a_template_goes_at_once(
    house: DeliveryHarness,
) -> None:
    """Its clock and ours differ: 63016 comes for words of our own."""
    who = house.add_person(THEM, wrote_at=house.now - timedelta(hours=23))
    house.carrier.wrote[THEM] = house.now - timedelta(hours=24)
    set_rows(house, template_row(TemplateKind.REMINDER))
    remind(house, who)
    house.send()
    house.send()
    assert forms(house) == [REMINDER]
    assert house.statuses() == [Status.FAILED, Status.ACCEPTED]
    assert house.carrier.calls == 2


def test_a_text_that_they_sent_meanwhile_keeps_the_day_open(house: DeliveryHarness) -> None:
    who = house.add_person(THEM, wrote_at=house.now - timedelta(hours=23))
    remind(house, who)
    house.send()
    wrote = house.now + timedelta(minutes=1)
    with house.database.transaction() as connection:
        connection.execute(update(people).values(wrote_at=wrote))
        row = connection.execute(select(outbox)).one()
        report = DeliveryReport(row.id, row.mark, row.sid, Status.UNDELIVERED, 63016)
        delivery_reports.record_report(connection, report, wrote)
        assert connection.scalar(select(people.c.wrote_at)) == wrote
    house.now = wrote
    house.send()
    assert forms(house) == ["", ""]


@pytest.mark.parametrize(
    ("said", "state"), [("paused", "paused"), ("rejected", "rejected"), ("", "rejected")]
)
def test_a_template_that_whatsapp_takes_no_more_is_used_no_more(
    house: DeliveryHarness, said: str, state: str
) -> None:
    who = house.add_person(THEM)
    set_rows(house, template_row(TemplateKind.REMINDER))
    house.carrier.templates[REMINDER] = said
    remind(house, who)
    assert house.send() == []
    assert state_of(house) == state
    assert alarm_kinds(house) == ["template"]
    house.pass_time(minutes=10)
    house.send()  # the second try finds no template, and waits
    assert house.carrier.calls == 1


def test_a_block_counts_as_stop_there_and_nowhere_else(house: DeliveryHarness) -> None:
    there, here = house.add_person(THEM, wrote_at=house.now), house.add_person("+14025550100")
    house.carrier.outcomes = [refusal_outcome(63014)]
    remind(house, there)
    house.send()
    remind(house, here, "b")
    remind(house, there, "c")
    house.send()
    assert [message.to for message in house.carrier.accepted] == ["+14025550100"]
    with house.database.reading() as connection:
        rows = connection.execute(select(people.c.id, people.c.stopped_at))
        assert {row.id: row.stopped_at for row in rows} == {there: house.now, here: None}
        assert connection.scalars(select(consents.c.source)).all() == ["carrier"]


def test_who_is_not_reached_there_is_reminded_no_more(house: DeliveryHarness) -> None:
    who = store_person(house.database, house.keys, house.now, THEM)
    with house.database.transaction() as connection:
        connection.execute(update(people).values(wrote_at=house.now))
    house.carrier.outcomes = [refusal_outcome(63024)]
    remind(house, who)
    house.send()
    with house.database.reading() as connection:
        assert connection.execute(select(reminders)).all() == []


def test_what_was_sent_in_a_template_is_found_again_and_not_sent_twice(
    house: DeliveryHarness,
) -> None:
    who = house.add_person(THEM, language="fr")
    set_rows(house, template_row(TemplateKind.REMINDER))
    house.carrier.outcomes = [Unknown()]
    house.carrier.on_send = _take_silently(house)
    remind(house, who, lifetime=timedelta(minutes=50))
    house.send()
    house.carrier.on_send = lambda message: None
    house.now += REPORT_TIMEOUT
    house.sweep()
    house.send()
    assert house.statuses() == [Status.SENT]
    assert len(house.carrier.accepted) == 1


def test_on_whatsapp_a_text_is_one_whatever_its_length(house: DeliveryHarness) -> None:
    who = house.add_person(THEM, wrote_at=house.now)
    house.enqueue(who, message=Words("long " * 60), segments=2)
    house.send()
    with house.database.reading() as connection:
        assert connection.scalar(select(outbox.c.segments)) == 1


def test_the_day_begins_when_they_wrote_and_not_when_we_read_it(house: DeliveryHarness) -> None:
    """A text that was missed is taken late; what an older one says does not move the day back."""
    wrote = house.now - timedelta(minutes=20)
    for number, at in enumerate((wrote, wrote - timedelta(minutes=5))):
        text = ReceivedMessage(
            f"SM{number:032}", THEM, f"whatsapp:{LINE_NUMBER}", "menu", Attachment.NONE, at
        )
        house.carrier.inbound.append(text)
    inbox = Inbox(house.database, house.keys, gazetteer())
    assert len(list(answer_missed(house.database, inbox, house.carrier, house.now))) == 2
    assert _wrote_at(house) == wrote
    house.send()
    assert forms(house) == ["", ""]


def _take_silently(house: DeliveryHarness) -> Callable[[OutgoingMessage], None]:
    """The carrier takes a text, and nobody hears of it."""

    def take(message: OutgoingMessage) -> None:
        house.carrier.accept(message)

    return take


def _wrote_at(house: DeliveryHarness) -> datetime | None:
    with house.database.reading() as connection:
        return connection.scalar(select(people.c.wrote_at))
