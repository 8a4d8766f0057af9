"""Calls as scripts: what a caller does, and what the phone says then.

    ## Somebody keys a ZIP code
    given: a volunteer takes calls      what is so before the call
    > call +14025550142                 the caller does something
    en-US: This is Test Line ...        the line says something
    [rings +14025550123]                the carrier does something
    [over]

What a caller may do: `call NUMBER`, `press KEYS`, `say WORDS`, `say 0.4 WORDS` (how sure the
carrier is of them), `wait`, `nobody answers`, `a mailbox answers`, `they talk`, `they press KEYS`.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import func, select

from bot.cli.followed_call import FollowedCall, LineState
from bot.database.schema import consents, outbox
from bot.database.sealed_columns import MESSAGE
from bot.outbox.message_bodies import load_message
from flows.domain.reminders import Words
from tests.support.calling import call
from tests.support.webhook_client import WebhookClient

TITLE, GIVEN, DOES = "## ", "given: ", "> "

# What makes something so before a call.
Condition = Callable[[WebhookClient], None]


@dataclass
class CallScript:
    """One call: its title, what is given, what the caller does, and what is written of the rest."""

    title: str
    given: list[str] = field(default_factory=list)
    does: list[str] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)


def read_scripts(path: Path) -> list[CallScript]:
    """The calls of a file."""
    scripts: list[CallScript] = []
    for line in path.read_text().splitlines():
        if line.startswith(TITLE):
            scripts.append(CallScript(line))
        if not scripts or not line.strip():
            continue
        script = scripts[-1]
        script.lines.append(line)
        if line.startswith(GIVEN):
            script.given.append(line.removeprefix(GIVEN))
        elif line.startswith(DOES):
            script.does.append(line.removeprefix(DOES))
    return scripts


class CallPlayer:
    """Plays scripts against the signed webhook."""

    def __init__(self, webhook: WebhookClient, conditions: dict[str, Condition]) -> None:
        self._webhook = webhook
        self._conditions = conditions
        self._texts = 0
        self._whispered: list[str] = []

    def play(self, script: CallScript) -> list[str]:
        """The lines of the call as it went."""
        played = [script.title]
        for given in script.given:
            self._conditions[given](self._webhook)
            played.append(GIVEN + given)
        self._texts = len(self._sent())
        phone: FollowedCall | None = None
        for does in script.does:
            played.append(DOES + does)
            phone = self._act(phone, does)
            played += self._came(phone)
        return played

    def _act(self, phone: FollowedCall | None, does: str) -> FollowedCall:
        verb, _, rest = does.partition(" ")
        if verb == "call":
            return call(self._webhook, *rest.split())
        assert phone is not None, "a script begins with a call"
        if verb == "press":
            phone.press(rest)
        elif verb == "say":
            sure, _, words = rest.partition(" ")
            if sure[:2] == "0.":
                phone.speak(words, float(sure))
            else:
                phone.speak(rest)
        elif does == "wait":
            phone.wait()
        elif does == "nobody answers":
            phone.answer_ring(reached=False)
        elif does == "they talk":
            phone.answer_ring(reached=True)
        elif does == "a mailbox answers":
            self._volunteer_presses(phone, "")
        elif does.startswith("they press "):
            self._volunteer_presses(phone, does.removeprefix("they press "))
        else:
            raise AssertionError(f"nobody knows how to: {does}")
        return phone

    def _volunteer_presses(self, phone: FollowedCall, keys: str) -> None:
        """Whoever answers the volunteer's phone hears the whisper, and presses these keys, or talks
        as a mailbox does. Then they are connected, or the next phone rings."""
        theirs = phone.volunteer_leg()
        whispered = [f"  {one.language}: {one.words}" for one in theirs.heard]
        theirs.press(keys)
        phone.answer_ring(reached=not theirs.hung_up)
        self._whispered = whispered

    def _came(self, phone: FollowedCall) -> Iterator[str]:
        yield from self._whispered
        self._whispered = []
        for one in phone.heard:
            yield f"{one.language}{' slowly' if one.slowly else ''}: {one.words}"
        if phone.ring:
            keys = f" and keys in {phone.ring.extension}" if phone.ring.extension else ""
            yield f"[rings {phone.ring.number}{keys} for {phone.ring.seconds} seconds]"
        for body in self._sent()[self._texts :]:
            yield from (f"[text] {line}" for line in body.splitlines())
            self._texts += 1
        if phone.state is LineState.OVER:
            yield "[over]"

    def _sent(self) -> list[str]:
        """The texts that are in the outbox, each with its entry in the ledger."""
        agreed = select(func.count()).where(consents.c.source == "voice-key")
        with self._webhook.database.reading() as connection:
            rows = connection.execute(select(outbox).order_by(outbox.c.id)).all()
            assert connection.scalar(agreed) == len(rows)
        bodies = []
        for row in rows:
            opened = self._webhook.keys.open(row.message, MESSAGE.of(row.person_id))
            message = load_message(opened)
            assert isinstance(message, Words)
            bodies.append(message.text)
        return bodies
