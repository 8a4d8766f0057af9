"""The texts of one account, as the carrier keeps and shows them."""

import json
import time
import uuid
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from email.utils import formatdate
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

WINDOW_SECONDS = 24 * 60 * 60

FINAL_STATUSES = {"delivered", "undelivered", "failed", "received", "read", "canceled"}


@dataclass(slots=True)
class CarrierMessage:
    """A text that the carrier has taken, from us or from somebody."""

    sid: str
    direction: str
    sender: str
    to: str
    body: str
    at: float
    status: str
    service: str = ""
    callback: str = ""
    row: int = 0
    valid_for: int = 0
    code: int | None = None
    content: str = ""
    # What the webhook answered: 0 where it was not reached.
    deliveries: list[int] = field(default_factory=list)

    @property
    def sent(self) -> bool:
        """Whether it has left the carrier's queue."""
        return self.status not in ("accepted", "queued", "sending")

    def resource(self) -> dict[str, Any]:
        """The text as the API shows it."""
        date = formatdate(self.at, usegmt=True).replace("GMT", "+0000")
        return {
            "sid": self.sid,
            "messaging_service_sid": self.service or None,
            "direction": self.direction,
            "from": self.sender or None,
            "to": self.to,
            "body": self.body,
            "num_media": "0",
            "num_segments": "1",
            "status": self.status,
            "error_code": self.code,
            "error_message": None,
            "date_created": date,
            "date_updated": date,
            "date_sent": date if self.sent else None,
        }


class MessageStore:
    """All texts, from us and to us."""

    def __init__(self) -> None:
        self.by_sid: dict[str, CarrierMessage] = {}
        self.templates: dict[str, str] = {}

    def add(self, direction: str, sender: str, to: str, body: str, status: str) -> CarrierMessage:
        """Keep a text."""
        sid = f"SM{uuid.uuid4().hex}"
        message = CarrierMessage(sid, direction, sender, to, body, time.time(), status)
        self.by_sid[sid] = message
        return message

    def log(self, direction: str) -> list[dict[str, Any]]:
        """Everything that is known of the texts of one direction, oldest first."""
        return [asdict(one) for one in self.by_sid.values() if one.direction == direction]

    def window_error(self, message: CarrierMessage) -> int:
        """The error of WhatsApp for words of our own more than a day after their last text to us,
        and for a template that nobody has submitted; 0 for none."""
        if not message.to.startswith("whatsapp:"):
            return 0
        if message.content:
            return 0 if self.templates.get(message.content) == "approved" else 63027
        theirs = [
            one.at
            for one in self.by_sid.values()
            if (one.direction, one.sender) == ("inbound", message.to)
        ]
        return 0 if theirs and max(theirs) > time.time() - WINDOW_SECONDS else 63016

    def page(self, query: Mapping[str, str], path: str) -> dict[str, Any]:
        """A page of the list, newest first. What has not left the queue has no date yet, and no
        filter by date finds it."""
        since = _moment(query["DateSent>"]) if "DateSent>" in query else None
        until = _moment(query["DateSent<"]) if "DateSent<" in query else None
        found = [
            message
            for message in reversed(self.by_sid.values())
            if query.get("To", message.to) == message.to
            and query.get("From", message.sender) == message.sender
            and (since is None or (message.sent and message.at >= since))
            and (until is None or (message.sent and message.at <= until))
        ]
        size, page = int(query.get("PageSize", 50)), int(query.get("Page", 0))
        more = (page + 1) * size < len(found)
        return {
            "messages": [one.resource() for one in found[page * size : (page + 1) * size]],
            "page": page,
            "page_size": size,
            "next_page_uri": f"{path}?{urlencode({**query, 'Page': page + 1})}" if more else None,
        }


def message_from_form(form: Mapping[str, str]) -> CarrierMessage:
    """The text that a form asks to be sent, which is not kept yet."""
    service, callback = form.get("MessagingServiceSid", ""), form.get("StatusCallback", "")
    return CarrierMessage(
        sid=f"SM{uuid.uuid4().hex}",
        direction="outbound-api",
        sender=form.get("From", ""),
        to=form["To"],
        body=form.get("Body") or json.loads(form["ContentVariables"])["1"],
        at=time.time(),
        status="accepted" if service else "queued",
        service=service,
        callback=callback,
        row=int(parse_qs(urlsplit(callback).query).get("row", ["0"])[0]),
        valid_for=int(form.get("ValidityPeriod", 36_000)),
        content=form.get("ContentSid", ""),
    )


def form_error_code(form: Mapping[str, str]) -> int:
    """The carrier's error code for a form that makes no sense, or 0."""
    if not form.get("To"):
        return 21604
    if not form["To"].removeprefix("whatsapp:").removeprefix("+").isdecimal():
        return 21211
    if not form.get("From") and not form.get("MessagingServiceSid"):
        return 21603
    if not form.get("Body") and not form.get("ContentSid"):
        return 21602
    if len(form.get("Body", "")) > 1600:
        return 21617
    return 0 if 1 <= int(form.get("ValidityPeriod", 36_000)) <= 36_000 else 20001


def _moment(text: str) -> float:
    """A time of a filter in seconds since 1970; the API takes days and moments, in UTC."""
    moment = datetime.fromisoformat(text)
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
