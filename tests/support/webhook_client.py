"""Texting the real webhook: signed requests to the real application over a real database."""

import uuid
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, NamedTuple
from xml.etree import ElementTree

from sqlalchemy import delete, insert, select
from werkzeug.test import TestResponse

from bot.carrier import sign
from bot.database.database import Database
from bot.database.encryption import Keys
from bot.database.schema import consents, conversations, feeds, inbound, meetings, people
from bot.database.sealed_columns import STATE
from bot.feeds.sync.store_meetings import meeting_to_row
from bot.people.line_holidays import LineHolidays
from bot.settings import Settings
from flows.conversation.state_json import load_conversation
from flows.conversation.turn import Line
from flows.dialogs.rate_limit_settings import RateLimits
from flows.domain.meetings import Meeting
from tests.support.conversations import SentText, TextOutcome
from tests.support.stored_lists import store_list
from webhooks import create_app

LINE = Line("Test Line", phone="402-555-0123", zone="America/Chicago", holidays=LineHolidays("US"))
LINE_NUMBER = "+14025550199"
URL = "https://line.example.org"
TOKEN = "the-carriers-token"
OLD_TOKEN = "the-token-before"
ACCOUNT = "AC" + "0" * 32
SECRET = "a secret of thirty-two characters"
METRICS_TOKEN = "whoever watches knows this"


class WebhookClient:
    """A line on a database, the way its carrier sees it."""

    def __init__(self, settings: Settings) -> None:
        self.now = datetime(2026, 3, 6, 18, 40, tzinfo=UTC)
        self.settings = settings
        self._others: list[WebhookClient] = []
        self.keys = Keys(settings.secret_keys)
        self.app = create_app(settings, clock=lambda: self.now)
        self.database: Database = self.app.extensions["database"]

    def with_limits(self, limits: RateLimits | None = None) -> "WebhookClient":
        """The same line within limits, those of the settings' defaults where none are given."""
        return self.with_settings(limits=limits or RateLimits())

    def with_settings(self, **changed: Any) -> "WebhookClient":
        """The same line with other settings."""
        other = WebhookClient(replace(self.settings, **changed))
        other.now = self.now
        self._others.append(other)
        return other

    def close(self) -> None:
        """Close its database."""
        for one in (*self._others, self):
            one.database.close()

    def set_meetings(self, listed: Sequence[Meeting]) -> None:
        """Put meetings on the line's list."""
        with self.database.transaction() as connection:
            connection.execute(delete(feeds))
            store_list(connection, id=1)
            rows = [{**meeting_to_row(meeting), "line_id": 1, "feed_id": 1} for meeting in listed]
            if rows:
                connection.execute(insert(meetings), rows)

    def send_text(self, sent: SentText) -> TextOutcome:
        """Send one text of a transcript."""
        self.now = sent.at
        before = self._known(sent.sender)
        lat, lon = sent.point.split() if sent.point else ("", "")
        answer = self.text(
            sent.body,
            From=sent.sender,
            To=sent.to,
            OptOutType=sent.opt_out,
            FromCity="",
            FromZip=sent.hint,
            Latitude=lat,
            Longitude=lon,
            **media_fields(sent.media),
        )
        assert answer.status_code == 200
        after = self._known(sent.sender)
        recorded = after.consents[len(before.consents) :]
        if after.state is None:
            return TextOutcome(twiml_replies(answer), "Idle", (*recorded, "forget"))
        opened = self.keys.open(after.state, STATE.of(after.person))
        state = type(load_conversation(opened).state).__name__
        if after.language != before.language:
            recorded += (f"language {after.language}",)
        return TextOutcome(twiml_replies(answer), state, recorded)

    def text(self, body: str, **fields: str) -> TestResponse:
        """Send a text as the carrier does."""
        return self.post(sms_form(body, **fields))

    def post(
        self,
        fields: dict[str, str],
        token: str = TOKEN,
        url: str = f"{URL}/webhooks/sms",
        path: str = "/webhooks/sms",
    ) -> TestResponse:
        """Post these fields, signed for `url` with `token`, to `path`."""
        headers = {"X-Twilio-Signature": self.signature(fields, url, token)}
        return self.app.test_client().post(path, data=fields, headers=headers)

    @staticmethod
    def signature(fields: dict[str, str], url: str, token: str = TOKEN) -> str:
        """What the carrier signs these fields with, posted to this address."""
        return sign(token, url, fields)

    def count_recorded(self) -> int:
        """How many texts have been recorded."""
        with self.database.reading() as connection:
            return len(connection.execute(select(inbound.c.id)).all())

    def _known(self, sender: str) -> "_Known":
        """What is recorded: every consent given and taken back, by whomever (not that somebody was
        forgotten), and the sender's language and conversation."""
        said = select(consents).where(consents.c.event != "forgotten").order_by(consents.c.id)
        found = (
            select(people.c.id, people.c.language, conversations.c.state)
            .outerjoin(conversations, people.c.id == conversations.c.person_id)
            .where(people.c.phone_hash == self.keys.hashes(sender)[0])
        )
        with self.database.reading() as connection:
            events = tuple(f"{row.event} {row.source}" for row in connection.execute(said))
            row = connection.execute(found).one_or_none()
        return _Known(events, row.language or "", row.id, row.state) if row else _Known(events)


def media_fields(media: str) -> dict[str, str]:
    """What the carrier says of a file of this kind (flows.domain.attachments)."""
    kinds = {
        "picture": "image/jpeg",
        "video": "video/mp4",
        "voice": "audio/ogg; codecs=opus",
        "sticker": "image/webp",
        "contact": "text/vcard",
        "file": "application/pdf",
    }
    return {"NumMedia": "1", "MediaContentType0": kinds[media]} if media in kinds else {}


class _Known(NamedTuple):
    """What is recorded of a person, who may be unknown: the sealed conversation's state is None."""

    consents: tuple[str, ...]
    language: str = ""
    person: int = 0
    state: bytes | None = None


def sms_form(body: str, **fields: str) -> dict[str, str]:
    """The fields the carrier sends with a text, or most of them."""
    sid = f"SM{uuid.uuid4().hex}"
    return {
        "MessageSid": sid,
        "SmsSid": sid,
        "AccountSid": ACCOUNT,
        "From": "+14025550100",
        "To": LINE_NUMBER,
        "Body": body,
        "NumMedia": "0",
        "NumSegments": "1",
        "FromCity": "OMAHA",
        "FromZip": "68102",
        "ApiVersion": "2010-04-01",
        **fields,
    }


def twiml_replies(answer: TestResponse) -> tuple[str, ...]:
    """The messages of a TwiML answer."""
    return tuple(message.text or "" for message in ElementTree.fromstring(answer.data))
