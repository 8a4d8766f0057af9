"""A recorded request, posted again in other clothes. The carrier signs names and values joined
without a border, so a field can be moved into another, under the same signature."""

from datetime import UTC, datetime
from urllib.parse import urlencode

import pytest
from sqlalchemy import select
from werkzeug.datastructures import MultiDict

from bot.carrier import sign
from bot.conversation.inbox import Inbox
from bot.database.database import Database
from bot.database.encryption import Keys
from bot.database.schema import inbound, people
from bot.places import gazetteer
from tests.support.factories import make_inbound
from tests.support.people import table_rows
from tests.support.webhook_client import (
    ACCOUNT,
    SECRET,
    TOKEN,
    URL,
    WebhookClient,
    sms_form,
    twiml_replies,
)
from webhooks.twilio_request import FORM_MIMETYPE

NOW = datetime(2026, 3, 6, 18, 40, tzinfo=UTC)
SMS, STATUS = "/webhooks/sms", "/webhooks/status"
SID = "SM" + "0a" * 16


def replay(webhook: WebhookClient, fields: dict[str, str], signature: str, path: str = SMS) -> int:
    headers = {"X-Twilio-Signature": signature}
    return webhook.app.test_client().post(path, data=fields, headers=headers).status_code


def is_stopped(webhook: WebhookClient) -> bool:
    with webhook.database.reading() as connection:
        return connection.scalars(select(people.c.stopped_at)).one() is not None


@pytest.mark.parametrize("swallowed", ["NumMedia", "NumSegments", "SmsSid"])
def test_a_recorded_start_is_no_new_text_after_a_stop(
    webhook: WebhookClient, swallowed: str
) -> None:
    start = sms_form("START")
    recorded = webhook.signature(start, f"{URL}{SMS}")
    webhook.post(start)
    webhook.text("take me off your list")
    assert is_stopped(webhook)
    names = sorted(start)
    between = names[names.index("MessageSid") + 1 : names.index(swallowed) + 1]
    merged = {name: value for name, value in start.items() if name not in between}
    merged["MessageSid"] += "".join(name + start[name] for name in between)
    assert webhook.signature(merged, f"{URL}{SMS}") == recorded, "the carrier's signature fits"
    assert replay(webhook, merged, recorded) == 400
    assert is_stopped(webhook)


@pytest.mark.parametrize(
    "sid",
    [
        "SM1",
        "SM" + "0" * 31,
        "SM" + "0" * 33,
        "MG" + "0" * 32,
        "SM" + "g" * 32,
        SID + "NumMedia0",
        "",
    ],
)
def test_an_id_that_is_none_of_the_carriers_is_refused(webhook: WebhookClient, sid: str) -> None:
    assert webhook.text("meeting", MessageSid=sid).status_code == 400
    report = {"MessageSid": sid, "MessageStatus": "delivered", "AccountSid": ACCOUNT}
    path = f"{STATUS}?row=1"
    assert webhook.post(report, url=URL + path, path=path).status_code == 400
    assert webhook.count_recorded() == 0


@pytest.mark.parametrize("sid", [SID, SID.upper().replace("SM", "MM"), "MM" + "F" * 32])
def test_an_id_of_the_carriers_is_taken(webhook: WebhookClient, sid: str) -> None:
    assert webhook.text("meeting", MessageSid=sid).status_code == 200


@pytest.mark.parametrize(
    "name",
    "MessageSid From To Body NumMedia OptOutType FromCity FromState FromZip Latitude Longitude"
    " AccountSid".split(),
)
def test_a_field_that_is_read_occurs_once(webhook: WebhookClient, name: str) -> None:
    fields = MultiDict(sms_form("meeting"))
    fields.setlist(name, [fields.get(name, "1"), "2"])
    body = urlencode(list(fields.items(multi=True)))
    assert post_body(webhook, body, fields, SMS) == 400
    assert webhook.count_recorded() == 0


def test_a_report_says_one_thing(webhook: WebhookClient) -> None:
    fields = MultiDict({"MessageSid": SID, "AccountSid": ACCOUNT})
    fields.setlist("MessageStatus", ["sent", "delivered"])
    body = urlencode(list(fields.items(multi=True)))
    assert post_body(webhook, body, fields, f"{STATUS}?row=1") == 400


def test_what_is_not_read_may_occur_twice(webhook: WebhookClient) -> None:
    """The carrier may add fields at any time."""
    fields = MultiDict(sms_form("meeting"))
    fields.setlist("Novelty", ["1", "2"])
    body = urlencode(list(fields.items(multi=True)))
    assert post_body(webhook, body, fields, SMS) == 200


def post_body(webhook: WebhookClient, body: str, fields: MultiDict[str, str], path: str) -> int:
    headers = {"X-Twilio-Signature": sign(TOKEN, URL + path, fields)}
    client = webhook.app.test_client()
    return client.post(path, data=body, content_type=FORM_MIMETYPE, headers=headers).status_code


# One id, two senders


def test_an_id_belongs_to_its_sender(webhook: WebhookClient) -> None:
    """The second sender gets no answer that the first was given, and nothing of theirs changes."""
    first = twiml_replies(webhook.text("68102", MessageSid=SID))
    assert first
    other = webhook.text("68102", MessageSid=SID, From="+14025550101")
    assert (other.status_code, twiml_replies(other)) == (200, ())
    assert webhook.count_recorded() == 1
    assert twiml_replies(webhook.text("68102", MessageSid=SID)) == first


def test_danger_is_answered_whoever_had_the_id(webhook: WebhookClient) -> None:
    webhook.text("68102", MessageSid=SID)
    danger = webhook.text("i want to die", MessageSid=SID, From="+14025550101")
    assert "988" in twiml_replies(danger)[0]
    webhook.text("hello", From="+14025550102")
    known = webhook.text("i want to die", MessageSid=SID, From="+14025550102")
    assert "988" in twiml_replies(known)[0]
    assert webhook.count_recorded() == 2


def test_the_answer_of_somebody_forgotten_is_there_for_their_retry(database: Database) -> None:
    inbox = Inbox(database, Keys([SECRET]), gazetteer())
    inbox.receive(make_inbound("68102", "SM1"), NOW)
    forgotten = inbox.receive(make_inbound("forget me", "SM2"), NOW)
    again = inbox.receive(make_inbound("forget me", "SM2"), NOW)
    assert again.replies == forgotten.replies
    assert again.step is None
    assert {row.person_id for row in table_rows(database, inbound)} == {None}
