"""What is asked of the carrier's API so that it forgets."""

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import responses

from bot.carrier.twilio_client import TwilioCarrier
from bot.carrier.types import Carrier, CarrierError
from bot.settings import Settings
from tests.support.webhook_client import ACCOUNT, TOKEN, URL

API = f"https://api.twilio.com/2010-04-01/Accounts/{ACCOUNT}"
PERSON, LINE = "+14025550142", "+14025550199"
AT = datetime(2026, 3, 6, 18, 40, tzinfo=UTC)
SETTINGS = Settings(account_sid=ACCOUNT, auth_tokens=(TOKEN,), public_url=URL)
MEDIA = "/Media/ME1.json"
OURS: dict[str, Any] = {
    "from": LINE,
    "to": PERSON,
    "direction": "outbound-api",
    "status": "sent",
}


@pytest.fixture(scope="module")
def carrier() -> Carrier:
    return TwilioCarrier(SETTINGS)


def text(sid: str = "SM1", minutes: int = 0, **fields: Any) -> dict[str, Any]:
    """A text as the API shows it, so many minutes after the first."""
    return {
        "sid": sid,
        "direction": "inbound",
        "from": PERSON,
        "to": LINE,
        "body": "hello",
        "num_media": "0",
        "status": "received",
        "date_created": f"{AT + timedelta(minutes=minutes):%a, %d %b %Y %H:%M:%S} +0000",
        **fields,
    }


def page(*texts: dict[str, Any], more: str = "") -> dict[str, Any]:
    """A page of the list."""
    return {"messages": texts, "page": 0, "page_size": 1000, "next_page_uri": more or None}


def asked(method: str) -> list[str]:
    """The addresses that were asked so, without what is before them all."""
    found = [call.request for call in responses.calls if call.request.method == method]
    return [str(one.url).removeprefix(f"{API}/Messages") for one in found]


def listing(*texts: dict[str, Any], **filters: str) -> None:
    """The API's list, where it is asked for with these filters."""
    match = responses.matchers.query_param_matcher(filters, strict_match=False)
    responses.get(f"{API}/Messages.json", json=page(*texts), match=[match])


def nothing_on_whatsapp() -> None:
    """The API's list of texts between the same digits there."""
    for sender, to in ((PERSON, LINE), (LINE, PERSON)):
        listing(From=f"whatsapp:{sender}", To=f"whatsapp:{to}")


def api(sid: str, *, pictures: bool = False, **shown: Any) -> None:
    """One text that can be shown, redacted and deleted."""
    url = f"{API}/Messages/{sid}"
    responses.get(f"{url}.json", json=text(sid, **shown))
    responses.post(f"{url}.json", json=text(sid, **{"body": "", **shown}))
    responses.delete(f"{url}.json", status=204)
    if pictures:
        media = {"media_list": [{"sid": "ME1", "parent_sid": sid}], "page": 0}
        responses.get(f"{url}/Media.json", json={**media, "next_page_uri": None})
        responses.delete(f"{url}{MEDIA}", status=204)


def error(status: int, code: int) -> dict[str, Any]:
    """An error as the API tells it."""
    return {"status": status, "json": {"code": code, "message": "no", "status": status}}


# The words of one text


@responses.activate
def test_the_pictures_of_a_text_go_with_its_words(carrier: Carrier) -> None:
    api("SM1", pictures=True, num_media="1")
    carrier.redact("SM1")
    assert asked("POST") == ["/SM1.json"]
    assert asked("DELETE") == [f"/SM1{MEDIA}"]


# Whose words are there still


@responses.activate
def test_texts_with_words_or_pictures_are_found_in_both_directions(carrier: Carrier) -> None:
    listing(text("SM1"), text("SM2", body=""), text("SM3", body="", num_media="1"), To=LINE)
    listing(
        text("SM4", direction="outbound-reply", status="delivered"),
        text("SM5", status="queued"),
        text("SM6", minutes=61),
        From=LINE,
    )
    found = carrier.list_unredacted(LINE, AT - timedelta(days=2), AT + timedelta(hours=1))
    assert found == ["SM1", "SM3", "SM4"]
    assert all("DateSent%3E=2026-03-04" in url for url in asked("GET"))
    assert all("DateSent%3C=2026-03-06" in url for url in asked("GET"))


# Everything of one person


@responses.activate
def test_everything_between_two_numbers_is_deleted_the_one_named_last(carrier: Carrier) -> None:
    nothing_on_whatsapp()
    api("SM1")
    for sid in ("SM2", "SM3", "SM4"):
        api(sid)
    listing(text("SM1"), text("SM2", minutes=-999), From=PERSON, To=LINE)
    listing(
        text("SM3", minutes=1, **OURS),
        text("SM4", minutes=3, **OURS),
        From=LINE,
        To=PERSON,
    )
    assert carrier.erase("SM1", timedelta(minutes=2))
    deleted = asked("DELETE")
    assert sorted(deleted) == ["/SM1.json", "/SM2.json", "/SM3.json"]  # SM4 came after
    assert deleted[-1] == "/SM1.json"


@responses.activate
def test_by_a_text_of_ours_the_same_are_found(carrier: Carrier) -> None:
    nothing_on_whatsapp()
    api("SM1", **OURS)
    api("SM2")
    listing(text("SM2"), From=PERSON, To=LINE)
    listing(From=LINE, To=PERSON)
    assert carrier.erase("SM1", timedelta(minutes=2))
    assert asked("DELETE") == ["/SM2.json", "/SM1.json"]


@responses.activate
@pytest.mark.parametrize("asked_by", ["", "whatsapp:"], ids=["SMS", "WhatsApp"])
def test_the_same_digits_are_erased_on_both_channels(carrier: Carrier, asked_by: str) -> None:
    """One FORGET ME is for both, by whichever way it came."""
    numbers: dict[str, Any] = {"from": asked_by + PERSON, "to": asked_by + LINE}
    api("SM1", **numbers)
    for number, channel in enumerate(("", "whatsapp:")):
        for sid in (f"SM1{number}", f"SM2{number}"):
            api(sid)
        listing(text(f"SM1{number}"), From=channel + PERSON, To=channel + LINE)
        listing(text(f"SM2{number}", **OURS), From=channel + LINE, To=channel + PERSON)
    assert carrier.erase("SM1", timedelta(minutes=2))
    *others, last = asked("DELETE")
    assert sorted(others) == ["/SM10.json", "/SM11.json", "/SM20.json", "/SM21.json"]
    assert last == "/SM1.json"


@responses.activate
def test_what_is_on_its_way_is_for_another_time(carrier: Carrier) -> None:
    nothing_on_whatsapp()
    for sid in ("SM1", "SM3"):
        api(sid)
    responses.delete(f"{API}/Messages/SM2.json", **error(400, 20009))
    listing(text("SM1"), text("SM2"), From=PERSON, To=LINE)
    listing(text("SM3", **OURS | {"status": "sending"}), From=LINE, To=PERSON)
    assert not carrier.erase("SM1", timedelta(minutes=2))
    assert asked("DELETE") == ["/SM2.json"]  # and the one they are found by is still there


@responses.activate
def test_pictures_are_deleted_too(carrier: Carrier) -> None:
    nothing_on_whatsapp()
    api("SM1", pictures=True, num_media="1")
    listing(text("SM1"), From=PERSON, To=LINE)
    listing(From=LINE, To=PERSON)
    assert carrier.erase("SM1", timedelta(minutes=2))
    assert asked("DELETE") == [f"/SM1{MEDIA}", "/SM1.json"]


@responses.activate
def test_what_the_carrier_no_longer_has_is_erased(carrier: Carrier) -> None:
    responses.get(f"{API}/Messages/SM1.json", **error(404, 20404))
    assert carrier.erase("SM1", timedelta(minutes=2))


@responses.activate
def test_what_somebody_else_has_deleted_meanwhile_is_no_failure(carrier: Carrier) -> None:
    nothing_on_whatsapp()
    api("SM1")
    responses.delete(f"{API}/Messages/SM2.json", **error(404, 20404))
    listing(text("SM1"), text("SM2"), From=PERSON, To=LINE)
    listing(From=LINE, To=PERSON)
    assert carrier.erase("SM1", timedelta(minutes=2))


@responses.activate
def test_a_text_that_no_number_of_ours_was_chosen_for_goes_alone(carrier: Carrier) -> None:
    api("SM1", **OURS | {"from": None, "status": "failed"})
    assert carrier.erase("SM1", timedelta(minutes=2))
    assert asked("DELETE") == ["/SM1.json"]


QUESTIONS: dict[str, Callable[[Carrier], object]] = {
    "erase": lambda carrier: carrier.erase("SM1", timedelta(minutes=2)),
    "worded": lambda carrier: carrier.list_unredacted(LINE, AT, AT),
}


@pytest.mark.parametrize("question", QUESTIONS)
@responses.activate
def test_a_carrier_that_is_down_is_said_to_be_and_nobody_is_named(
    question: str, carrier: Carrier
) -> None:
    responses.get(re.compile(f"{API}/Messages.*"), **error(503, 20503))
    with pytest.raises(CarrierError) as caught:
        QUESTIONS[question](carrier)
    assert PERSON not in str(caught.value)
