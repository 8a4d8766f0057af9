"""Rows 17 to 19 of docs/reliability.md: forged, misshapen and odd requests, to the real server over
real sockets."""

import random
from urllib.parse import quote_from_bytes, urlencode

import pytest
from hypothesis import HealthCheck, Phase, assume, given, settings
from hypothesis import strategies as st

from bot.carrier import SIGNATURE_HEADER, sign
from flows.domain.intents import Intent
from flows.text.gsm import sms_cost
from flows.understanding.understand import understand
from tests.support import phones
from tests.support.carrier_server import ACCOUNT, TOKEN
from tests.support.inbound_samples import ODD_BODIES
from tests.support.phones import SMS_PATH
from tests.support.processes import Deployment
from tests.support.webhook_client import sms_form

pytestmark = pytest.mark.chaos

CANARY = "canaryville"
STATUS = "/webhooks/status?row=1"
LIES = {
    "Host": "evil.example.net",
    "X-Forwarded-Host": "evil.example.net",
    "X-Forwarded-Proto": "https",
    "X-Forwarded-For": "192.0.2.1",
    "Forwarded": "host=evil.example.net;proto=https",
}


def test_a_forgery_is_refused_leaves_no_row_and_no_word_in_the_log(town: Deployment) -> None:
    town.environment["LOG_LEVEL"] = "debug"
    town.serve(app="tests.support.fast_processes:talkative_web()")
    fields = sms_form(CANARY, From="+14025550163")
    url, body = f"{town.web_url}{SMS_PATH}", urlencode(fields).encode()
    good = sign(TOKEN, url, fields)
    stranger = {**fields, "AccountSid": ACCOUNT[:-1] + "1"}
    elsewhere = "https://evil.example.net/webhooks/sms"
    forgeries = {
        "no signature": (body, SMS_PATH, {}),
        "an empty one": (body, SMS_PATH, {SIGNATURE_HEADER: ""}),
        "a wrong one": (body, SMS_PATH, {SIGNATURE_HEADER: sign("guessed", url, fields)}),
        "a truncated one": (body, SMS_PATH, {SIGNATURE_HEADER: good[:-1]}),
        "bytes that are none": (body, SMS_PATH, {SIGNATURE_HEADER: "\xe9" * 28}),
        "another address's": (body, SMS_PATH, {SIGNATURE_HEADER: sign(TOKEN, elsewhere, fields)}),
        "another address's, and it is claimed": (
            body,
            SMS_PATH,
            {SIGNATURE_HEADER: sign(TOKEN, elsewhere, fields), **LIES},
        ),
        "replayed to another route": (body, STATUS, {SIGNATURE_HEADER: good}),
        "replayed with a query": (body, f"{SMS_PATH}?a=1", {SIGNATURE_HEADER: good}),
        "a field more": (body + b"&OptOutType=START", SMS_PATH, {SIGNATURE_HEADER: good}),
        "a field twice, otherwise": (body + b"&Body=menu", SMS_PATH, {SIGNATURE_HEADER: good}),
        "a field less": (body.partition(b"&")[2], SMS_PATH, {SIGNATURE_HEADER: good}),
        "another account": (
            urlencode(stranger).encode(),
            SMS_PATH,
            {SIGNATURE_HEADER: sign(TOKEN, url, stranger)},
        ),
    }
    for kind, (sent, path, headers) in forgeries.items():
        assert phones.send_request(town, sent, path, headers).status == 403, kind
    assert town.texts_recorded() == 0
    # The very same is good once, whatever it claims to be for, and has one row however often.
    for headers in ({SIGNATURE_HEADER: good}, {SIGNATURE_HEADER: good, **LIES}):
        assert phones.send_request(town, body, SMS_PATH, headers).status == 200
    assert town.texts_recorded() == 1
    logged = town.log_file.read_text()
    # A library was let speak of each request, and its words were not shown.
    assert logged.count('"level": "DEBUG", "logger": "talkative"') >= 2 * len(forgeries)
    for private in (CANARY, "5550163", good, TOKEN):
        assert private not in logged


def test_what_has_the_wrong_size_or_shape_is_refused_and_leaves_no_row(town: Deployment) -> None:
    town.serve()
    good = urlencode(sms_form("help")).encode()
    pictures = {f"MediaUrl{n}": f"https://example.org/{n}.jpg" for n in range(10)}
    json = {"Content-Type": "application/json"}
    parts = {"Content-Type": "multipart/form-data; boundary=x"}
    refused = {
        "17 kB": (phones.text_line(town, "x" * 17_000), 413),
        "17 kB of other fields": (phones.text_line(town, "help", Extra="x" * 17_000), 413),
        "a megabyte": (phones.text_line(town, "x" * 2**20), 413),
        "a megabyte, unsigned": (phones.send_request(town, b"x" * 2**20, SMS_PATH, {}), 413),
        "1001 fields, unsigned": (
            phones.send_request(town, good + b"&a=1" * 1001, SMS_PATH, {}),
            403,
        ),
        "GET": (phones.send_request(town, b"", f"{SMS_PATH}?{good.decode()}", {}, "GET"), 405),
        "PUT": (phones.send_request(town, good, SMS_PATH, {}, "PUT"), 405),
        "JSON": (phones.send_request(town, b'{"Body": "help"}', SMS_PATH, json), 415),
        "a form in parts": (phones.send_request(town, b"--x--\r\n", SMS_PATH, parts), 415),
        "nothing": (phones.send_request(town, b"", SMS_PATH, {"Content-Type": ""}), 415),
        "nobody's": (phones.text_line(town, "help", sender=""), 400),
        "no id": (phones.text_line(town, "help", MessageSid=""), 400),
    }
    assert {kind: answer.status for kind, (answer, _) in refused.items()} == {
        kind: status for kind, (_, status) in refused.items()
    }
    assert town.texts_recorded() == 0
    # What is merely much is a text like any other.
    many = {f"F{n}": "1" for n in range(1001)}
    for answer in (
        phones.text_line(town, "help", **many),
        phones.text_line(town, "help", NumMedia="10", **pictures),
    ):
        assert "988" in answer.replies[0]


def test_any_text_is_answered_in_three_segments_at_most(town: Deployment) -> None:
    """All of Unicode, NUL, halves of pairs, and bytes that are no text at all."""
    town.serve()

    def answered(answer: phones.TextResponse) -> None:
        assert answer.status == 200
        assert answer.replies
        for reply in answer.replies:
            counted = sms_cost(reply)
            assert counted.segments <= 3
            assert counted.encoding == "GSM-7"

    for body in (
        *ODD_BODIES.values(),
        "\ud800",
        "h\udc00elp",
        "z" + "\u0363" * 1000,
        "\u202e" * 1600,
    ):
        answered(phones.text_line(town, body))

    @given(st.text(st.characters(), max_size=300))
    @settings(
        max_examples=150,
        deadline=None,
        phases=[Phase.explicit, Phase.reuse, Phase.generate],
        suppress_health_check=list(HealthCheck),
        database=None,
    )
    def anything(body: str) -> None:
        # Hypothesis takes some of its texts from our own words: after one that ends all texts
        # nothing more would be answered.
        assume(understand(body).request.intent is not Intent.STOP)
        answered(phones.text_line(town, body))

    anything()
    dice = random.Random(19)
    for _ in range(150):
        noise = quote_from_bytes(dice.randbytes(dice.randrange(1, 200)))
        said = urlencode(sms_form("")).replace("&Body=", f"&Body={noise}")
        answered(phones.post_body(town, said.encode()))
