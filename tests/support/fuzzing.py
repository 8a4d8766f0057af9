"""Throwing things at the webhooks: `make fuzz`, and a smaller helping in the suite.

Each input is a request as bytes, signed as the carrier would, so that it gets all the way in. An
answer of 500 or more is a failure, and so is a bug that only the crisis fallback kept from showing.
Inputs come from chance; `tests.support.guided_fuzzing` lets them be led by what they reach.
"""

import argparse
import random
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest.mock import patch
from urllib.parse import quote_from_bytes

import click
from werkzeug.test import EnvironBuilder

from bot.carrier import sign
from bot.database.database import Database
from bot.settings import Settings
from flows.dialogs.rate_limit_settings import RateLimits
from tests.support.webhook_client import (
    ACCOUNT,
    LINE,
    LINE_NUMBER,
    SECRET,
    TOKEN,
    URL,
    WebhookClient,
)
from tests.transcripts.lists import MEETING_LISTS
from webhooks.twilio_request import FORM_MIMETYPE

ROUTES = ("/webhooks/sms", "/webhooks/status")

FIELD_NAMES = (
    b"MessageSid From To Body NumMedia OptOutType FromCity FromState FromZip Latitude Longitude"
    b" AccountSid MessageStatus ErrorCode SmsSid MediaUrl0"
).split()

# What leads somewhere, so that chance does not only ever miss.
LIKELY_VALUES = (
    b"68102|+14025550100|+14025550199|whatsapp:+14025550100|meeting|more|1|back|help|stop|START|"
    b"i want to die|omaha ne|springfield|remind 1|espanol|tonight|delivered|failed|30007|STOP|HELP|"
    b"nan|inf|-1|1e999|99999999999999999999|%00|%ff%fe|%ED%A0%80|\xf0\x9f\x99\x8f|%E2%80%AE|988|"
    b"AUTHMSG|+99912345678||0|41.25|-96"
).split(b"|")


class FuzzFailure(AssertionError):
    """An input that does what none may."""


@dataclass
class FuzzTarget:
    """The application over a database of its own, and what the crisis fallback had to catch."""

    webhook: WebhookClient
    caught_errors: list[str] = field(default_factory=list)

    def post_signed(self, route: str, query: bytes, fields: list[tuple[bytes, bytes]]) -> int:
        """Post these, signed; the status. Raises Broken."""
        body = b"&".join(name + b"=" + value for name, value in fields)
        path = f"{route}?{quote_from_bytes(query, safe='=&')}" if query else route
        builder = EnvironBuilder(path, method="POST", data=body, content_type=FORM_MIMETYPE)
        # Read as the application reads it: what is signed is what arrives.
        request = builder.get_request()
        asked = request.query_string.decode("latin-1")
        url = f"{URL}{request.path}" + (f"?{asked}" if asked else "")
        signature = sign(TOKEN, url, request.form)
        self.caught_errors.clear()
        with patch("webhooks.crisis_fallback.log.error", self._record_error):
            answer = self.webhook.app.test_client().post(
                path,
                data=body,
                content_type=FORM_MIMETYPE,
                headers={"X-Twilio-Signature": signature},
            )
        bugs = [kind for kind in self.caught_errors if kind != "TimeoutError"]
        if answer.status_code >= 500 or bugs:
            raise FuzzFailure(f"{answer.status_code} {bugs} for {route} {query!r} {fields!r}")
        return answer.status_code

    def _record_error(self, message: str, kind: str, *_: object) -> None:
        self.caught_errors.append(kind)


def make_target(folder: Path) -> FuzzTarget:
    """A line with meetings in a folder, its limits kept but never reached."""
    url = f"sqlite:///{folder / 'fuzz.db'}"
    Database(url).upgrade()
    webhook = WebhookClient(
        Settings(
            database_url=url,
            secret_keys=(SECRET,),
            auth_tokens=(TOKEN,),
            public_url=URL,
            line=LINE,
            number=LINE_NUMBER,
            limits=RateLimits(0, 0, 0, 0, 0),
        )
    )
    webhook.set_meetings(MEETING_LISTS["omaha"])
    return FuzzTarget(webhook)


def with_required_fields(fields: list[tuple[bytes, bytes]], sid: int) -> list[tuple[bytes, bytes]]:
    """These fields, with those that a text must have before them unless they bring their own."""
    given = {name for name, _ in fields}
    needed = {
        b"MessageSid": b"SM%032d" % sid,
        b"From": b"%%2B1402555%04d" % (sid // 20 % 10_000),
        b"To": b"%2B14025550199",
        b"AccountSid": ACCOUNT.encode(),
    }
    return [(name, value) for name, value in needed.items() if name not in given] + fields


def fuzz_randomly(inputs: int, target: FuzzTarget, seed: int) -> Counter[int]:
    """So many inputs from chance: how many were answered with which status. Raises Broken."""
    random_source, statuses = random.Random(seed), Counter[int]()
    for sid in range(inputs):
        fields = [
            (_random_name(random_source), _random_value(random_source))
            for _ in range(random_source.randrange(6))
        ]
        query = random_source.choice(
            (b"", b"row=%d" % random_source.randrange(-2, 9), _random_value(random_source))
        )
        status = target.post_signed(
            random_source.choice(ROUTES + ROUTES[:1] * 3), query, with_required_fields(fields, sid)
        )
        statuses[status] += 1
    return statuses


def _random_name(random_source: random.Random) -> bytes:
    return random_source.choice(
        (*FIELD_NAMES, *(b"Body",) * 9, random_source.randbytes(random_source.randrange(5)))
    )


def _random_value(random_source: random.Random) -> bytes:
    parts = [
        random_source.choice((*LIKELY_VALUES, random_source.randbytes(random_source.randrange(40))))
        for _ in range(4)
    ]
    return b"+".join(parts[: random_source.randrange(1, 5)]) * random_source.choice(
        (1, 1, 1, 1, 60)
    )


def main() -> None:
    """Throw, and say how many were thrown. Status 1 for the first that breaks something."""
    parser = argparse.ArgumentParser(prog="python -m tests.support.fuzzing", description=__doc__)
    parser.add_argument("--inputs", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    chosen = parser.parse_args()
    with TemporaryDirectory(prefix="handrail-fuzz-") as folder:
        target = make_target(Path(folder))
        click.echo(f"{chosen.inputs:,} inputs, seed {chosen.seed}")
        statuses = fuzz_randomly(chosen.inputs, target, chosen.seed)
        target.webhook.close()
        click.echo(f"answered with {dict(sorted(statuses.items()))}, none with an error of ours")


if __name__ == "__main__":
    main()
