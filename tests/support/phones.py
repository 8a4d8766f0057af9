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
from tests.support.carrier_server import TOKEN
from tests.support.processes import Deployment
from tests.support.webhook_client import sms_form
from webhooks.twilio_request import FORM_MIMETYPE

SMS_PATH = "/webhooks/sms"
DEFAULT_PHONE = "+14025550100"


class TextResponse(NamedTuple):
    """The HTTP status, 0 where nobody answered; the replies; and after how many seconds."""

    status: int
    replies: tuple[str, ...]
    seconds: float


def text_line(
    town: Deployment, body: str, sender: str = DEFAULT_PHONE, **fields: str
) -> TextResponse:
    """Text the line."""
    return post_fields(town, sms_form(body, From=sender, **fields))


def post_fields(town: Deployment, fields: Mapping[str, str]) -> TextResponse:
    """Post these fields as a text, signed."""
    return post_body(
        town,
        b"&".join(b"%b=%b" % (_percent_encoded(n), _percent_encoded(v)) for n, v in fields.items()),
    )


def post_body(town: Deployment, body: bytes, path: str = SMS_PATH, **more: str) -> TextResponse:
    """Post a body byte for byte, signed over what it says when it is read, with more headers."""
    said = (
        EnvironBuilder(SMS_PATH, method="POST", data=body, content_type=FORM_MIMETYPE)
        .get_request()
        .form
    )
    signature = sign(TOKEN, f"{town.web_url}{path}", said)
    return send_request(town, body, path, {SIGNATURE_HEADER: signature, **more})


def send_request(
    town: Deployment, body: bytes, path: str, headers: Mapping[str, str], method: str = "POST"
) -> TextResponse:
    """Make any request at all."""
    began = time.monotonic()
    try:
        answer = requests.request(
            method,
            f"{town.web_url}{path}",
            data=body,
            headers={"Content-Type": FORM_MIMETYPE, **headers},
            timeout=30,
        )
    except requests.RequestException:
        return TextResponse(0, (), time.monotonic() - began)
    replies: tuple[str, ...] = ()
    if answer.headers.get("Content-Type", "").startswith("text/xml"):
        replies = tuple(one.text or "" for one in ElementTree.fromstring(answer.content))
    return TextResponse(answer.status_code, replies, time.monotonic() - began)


def _percent_encoded(words: str) -> bytes:
    """Percent-encoded, half of a surrogate pair too."""
    return quote_from_bytes(words.encode(errors="surrogatepass")).encode()
