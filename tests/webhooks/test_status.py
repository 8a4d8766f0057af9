"""Receipts: believed only from the carrier, and in whatever order they come."""

from sqlalchemy import select

from bot.database.schema import outbox
from bot.outbox.queue import Status
from tests.support.delivery import DeliveryHarness
from tests.support.fake_carrier import accepted_sid
from tests.support.webhook_client import ACCOUNT, URL, WebhookClient

PATH = "/webhooks/status"


def receipt(webhook: WebhookClient, row: int | str, status: str, **more: str) -> int:
    fields = {"MessageSid": accepted_sid(0), "MessageStatus": status, "AccountSid": ACCOUNT, **more}
    path = f"{PATH}?row={row}"
    return webhook.post(fields, url=f"{URL}{path}", path=path).status_code


def sent(webhook: WebhookClient) -> DeliveryHarness:
    """One text that the carrier has taken."""
    house = DeliveryHarness(webhook.database)
    house.enqueue(house.add_person())
    house.send()
    return house


def test_a_receipt_is_written_down(webhook: WebhookClient) -> None:
    house = sent(webhook)
    assert receipt(webhook, 1, "delivered") == 204
    assert house.statuses() == [Status.DELIVERED]


def test_an_error_comes_with_its_code(webhook: WebhookClient) -> None:
    house = sent(webhook)
    receipt(webhook, 1, "undelivered", ErrorCode="30007")
    with house.database.reading() as connection:
        assert connection.scalar(select(outbox.c.code)) == 30007
    assert house.statuses() == [Status.UNDELIVERED]


def test_repeats_and_latecomers_change_nothing(webhook: WebhookClient) -> None:
    house = sent(webhook)
    for status in ("delivered", "sent", "delivered", "queued"):
        assert receipt(webhook, 1, status) == 204
    assert house.statuses() == [Status.DELIVERED]


def test_what_means_nothing_to_us_is_answered_all_the_same(webhook: WebhookClient) -> None:
    house = sent(webhook)
    assert receipt(webhook, 99, "delivered") == 204
    assert receipt(webhook, "x", "delivered") == 204
    assert receipt(webhook, 1, "teleported") == 204
    assert receipt(webhook, 10**30, "delivered") == 204
    assert house.statuses() == [Status.ACCEPTED]


def test_a_forgery_is_refused(webhook: WebhookClient) -> None:
    house = sent(webhook)
    fields = {"MessageSid": accepted_sid(0), "MessageStatus": "delivered", "AccountSid": ACCOUNT}
    path = f"{PATH}?row=1"
    refused = [
        webhook.post(fields, token="another", url=f"{URL}{path}", path=path),
        webhook.post(fields, url=f"{URL}{PATH}?row=2", path=path),
        webhook.post(fields, url=f"{URL}/webhooks/sms", path=path),
        webhook.post({**fields, "AccountSid": "AC2"}, url=f"{URL}{path}", path=path),
    ]
    assert [answer.status_code for answer in refused] == [403] * 4
    assert house.statuses() == [Status.ACCEPTED]
