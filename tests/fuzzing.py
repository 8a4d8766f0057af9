"""Throwing things at the webhooks: `make fuzz`, and a smaller helping in the suite.

Each input is a request as bytes, signed as the carrier would, so that it gets all the way in. An
answer of 500 or more is a failure, and so is a bug that only the safety net kept from showing.
Inputs come from chance; `tests.fuzzing_led` lets them be led by what they reach.
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
from flows.dialogs.rate_limit import Limits
from tests.transcripts.lists import LISTS
from tests.webhooks.texting import ACCOUNT, LINE, LINE_NUMBER, SECRET, TOKEN, URL, Webhook
from webhooks.twilio_request import FORM

ROUTES = ("/webhooks/sms", "/webhooks/status")

NAMES = (
    b"MessageSid From To Body NumMedia OptOutType FromCity FromState FromZip Latitude Longitude"
    b" AccountSid MessageStatus ErrorCode SmsSid MediaUrl0"
).split()

# What leads somewhere, so that chance does not only ever miss.
LIKELY = (
    b"68102|+14025550100|+14025550199|whatsapp:+14025550100|meeting|more|1|back|help|stop|START|"
    b"i want to die|omaha ne|springfield|remind 1|espanol|tonight|delivered|failed|30007|STOP|HELP|"
    b"nan|inf|-1|1e999|99999999999999999999|%00|%ff%fe|%ED%A0%80|\xf0\x9f\x99\x8f|%E2%80%AE|988|"
    b"AUTHMSG|+99912345678||0|41.25|-96"
).split(b"|")


class Broken(AssertionError):
    """An input that does what none may."""


@dataclass
class Target:
    """The application over a database of its own, and what the safety net had to catch."""

    webhook: Webhook
    caught: list[str] = field(default_factory=list)

    def hit(self, route: str, query: bytes, fields: list[tuple[bytes, bytes]]) -> int:
        """Post these, signed; the status. Raises Broken."""
        body = b"&".join(name + b"=" + value for name, value in fields)
        path = f"{route}?{quote_from_bytes(query, safe='=&')}" if query else route
        builder = EnvironBuilder(path, method="POST", data=body, content_type=FORM)
        # Read as the application reads it: what is signed is what arrives.
        request = builder.get_request()
        asked = request.query_string.decode("latin-1")
        url = f"{URL}{request.path}" + (f"?{asked}" if asked else "")
        signature = sign(TOKEN, url, request.form)
        self.caught.clear()
        with patch("webhooks.crisis_fallback.log.error", self._note):
            answer = self.webhook.app.test_client().post(
                path, data=body, content_type=FORM, headers={"X-Twilio-Signature": signature}
            )
        bugs = [kind for kind in self.caught if kind != "TimeoutError"]
        if answer.status_code >= 500 or bugs:
            raise Broken(f"{answer.status_code} {bugs} for {route} {query!r} {fields!r}")
        return answer.status_code

    def _note(self, message: str, kind: str, *_: object) -> None:
        self.caught.append(kind)


def target(folder: Path) -> Target:
    """A line with meetings in a folder, its limits kept but never reached."""
    url = f"sqlite:///{folder / 'fuzz.db'}"
    Database(url).upgrade()
    webhook = Webhook(
        Settings(
            database_url=url,
            secret_keys=(SECRET,),
            auth_tokens=(TOKEN,),
            public_url=URL,
            line=LINE,
            number=LINE_NUMBER,
            limits=Limits(0, 0, 0, 0, 0),
        )
    )
    webhook.list(LISTS["omaha"])
    return Target(webhook)


def whole(fields: list[tuple[bytes, bytes]], sid: int) -> list[tuple[bytes, bytes]]:
    """These fields, with those that a text must have before them unless they bring their own."""
    given = {name for name, _ in fields}
    needed = {
        b"MessageSid": b"SM%d" % sid,
        b"From": b"%%2B1402555%04d" % (sid // 20 % 10_000),
        b"To": b"%2B14025550199",
        b"AccountSid": ACCOUNT.encode(),
    }
    return [(name, value) for name, value in needed.items() if name not in given] + fields


def by_chance(inputs: int, aim: Target, seed: int) -> Counter[int]:
    """So many inputs from chance: how many were answered with which status. Raises Broken."""
    dice, statuses = random.Random(seed), Counter[int]()
    for sid in range(inputs):
        fields = [(_name(dice), _value(dice)) for _ in range(dice.randrange(6))]
        query = dice.choice((b"", b"row=%d" % dice.randrange(-2, 9), _value(dice)))
        status = aim.hit(dice.choice(ROUTES + ROUTES[:1] * 3), query, whole(fields, sid))
        statuses[status] += 1
    return statuses


def _name(dice: random.Random) -> bytes:
    return dice.choice((*NAMES, *(b"Body",) * 9, dice.randbytes(dice.randrange(5))))


def _value(dice: random.Random) -> bytes:
    parts = [dice.choice((*LIKELY, dice.randbytes(dice.randrange(40)))) for _ in range(4)]
    return b"+".join(parts[: dice.randrange(1, 5)]) * dice.choice((1, 1, 1, 1, 60))


def main() -> None:
    """Throw, and say how many were thrown. Status 1 for the first that breaks something."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzzing", description=__doc__)
    parser.add_argument("--inputs", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    chosen = parser.parse_args()
    with TemporaryDirectory(prefix="handrail-fuzz-") as folder:
        aim = target(Path(folder))
        click.echo(f"{chosen.inputs:,} inputs, seed {chosen.seed}")
        statuses = by_chance(chosen.inputs, aim, chosen.seed)
        aim.webhook.close()
        click.echo(f"answered with {dict(sorted(statuses.items()))}, none with an error of ours")


if __name__ == "__main__":
    main()
