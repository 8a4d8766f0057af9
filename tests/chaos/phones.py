"""Phones whose texts reach a town's web application at once: signed as the carrier signs them, but
without its patience, so that a test sees each answer and how long it took."""

import time
from collections.abc import Mapping
from typing import NamedTuple
from urllib.parse import quote_from_bytes
from xml.etree import ElementTree

import requests
from werkzeug.test import EnvironBuilder

from bot.carrier import SIGNATURE_HEADER, sign
from tests.chaos.carrier import TOKEN
from tests.chaos.town import Town
from tests.webhooks.texting import form
from webhooks.twilio_request import FORM

SMS = "/webhooks/sms"
SOMEBODY = "+14025550100"


class Answer(NamedTuple):
    """The HTTP status, 0 where nobody answered; the replies; and after how many seconds."""

    status: int
    replies: tuple[str, ...]
    seconds: float


def text(town: Town, body: str, sender: str = SOMEBODY, **fields: str) -> Answer:
    """Text the line."""
    return deliver(town, form(body, From=sender, **fields))


def deliver(town: Town, fields: Mapping[str, str]) -> Answer:
    """Post these fields as a text, signed."""
    return post(town, b"&".join(b"%b=%b" % (_quoted(n), _quoted(v)) for n, v in fields.items()))


def post(town: Town, body: bytes, path: str = SMS, **more: str) -> Answer:
    """Post a body byte for byte, signed over what it says when it is read, with more headers."""
    said = EnvironBuilder(SMS, method="POST", data=body, content_type=FORM).get_request().form
    signature = sign(TOKEN, f"{town.web}{path}", said)
    return request(town, body, path, {SIGNATURE_HEADER: signature, **more})


def request(
    town: Town, body: bytes, path: str, headers: Mapping[str, str], method: str = "POST"
) -> Answer:
    """Make any request at all."""
    began = time.monotonic()
    try:
        answer = requests.request(
            method,
            f"{town.web}{path}",
            data=body,
            headers={"Content-Type": FORM, **headers},
            timeout=30,
        )
    except requests.RequestException:
        return Answer(0, (), time.monotonic() - began)
    replies: tuple[str, ...] = ()
    if answer.headers.get("Content-Type", "").startswith("text/xml"):
        replies = tuple(one.text or "" for one in ElementTree.fromstring(answer.content))
    return Answer(answer.status_code, replies, time.monotonic() - began)


def _quoted(words: str) -> bytes:
    """Percent-encoded, half of a surrogate pair too."""
    return quote_from_bytes(words.encode(errors="surrogatepass")).encode()
