"""A carrier in memory: takes what it is told to take, and remembers."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.carrier.outcomes import Accepted, Outcome, refusal_outcome
from bot.carrier.types import CarrierError, OutgoingMessage, ReceivedMessage, SentMessage
from tests.support.webhook_client import LINE_NUMBER


def accepted_sid(number: int) -> str:
    """The id of the text that this carrier accepted after so many others."""
    return f"SM{number:032}"


@dataclass
class FakeCarrier:
    """Accepts every text, but for the next ones as `outcomes` says. `lost` are texts it took
    without anybody hearing of it; `on_send` is called as each text is on its way; `unredacted` are
    ids of texts that have some, and when they were; it refuses to forget the `not_erasable` ones;
    `service` are a messaging service's numbers, and `listed_numbers` those that were looked through
    for words. `templates` are the states of WhatsApp's, by their ids; `wrote` is when somebody last
    wrote there, by its own clock, where that matters."""

    clock: Callable[[], datetime]
    outcomes: list[Outcome] = field(default_factory=list)
    accepted: list[OutgoingMessage] = field(default_factory=list)
    sent_list: list[SentMessage] = field(default_factory=list)
    inbound: list[ReceivedMessage] = field(default_factory=list)
    on_send: Callable[[OutgoingMessage], None] = lambda message: None
    unredacted: dict[str, datetime] = field(default_factory=dict)
    redacted: list[str] = field(default_factory=list)
    erased: list[str] = field(default_factory=list)
    not_erasable: set[str] = field(default_factory=set)
    listed_numbers: list[str] = field(default_factory=list)
    templates: dict[str, str] = field(default_factory=dict)
    wrote: dict[str, datetime] = field(default_factory=dict)
    service: tuple[str, ...] = ()
    service_down: bool = False
    down: bool = False
    calls: int = 0

    def send(self, message: OutgoingMessage) -> Outcome:
        """As bot.carrier.types.Carrier says."""
        self.calls += 1
        self.on_send(message)
        if self.outcomes:
            return self.outcomes.pop(0)
        refused = self._refused_by_whatsapp(message)
        return refusal_outcome(refused) if refused else self.accept(message)

    def accept(self, message: OutgoingMessage) -> Accepted:
        """Take a text, whatever its sender hears of it."""
        sid = accepted_sid(len(self.accepted))
        self.accepted.append(message)
        shown = f"As agreed: {message.body} STOP ends it." if message.content_sid else message.body
        self.sent_list.append(SentMessage(sid, "sent", shown, self.clock()))
        return Accepted(sid)

    def template_approval(self, sid: str) -> tuple[str, str]:
        """As bot.whatsapp.template_states.TemplateRegister says."""
        if self.down:
            raise CarrierError("down")
        if sid not in self.templates:
            raise CarrierError("the carrier answered HTTP 404", 20404)
        return self.templates[sid], "too generic" if self.templates[sid] == "rejected" else ""

    def _refused_by_whatsapp(self, message: OutgoingMessage) -> int:
        """The error of WhatsApp for a text, 0 for none."""
        if message.content_sid:
            states = {"approved": 0, "paused": 63041, "rejected": 63040}
            return states.get(self.templates.get(message.content_sid, "approved"), 63027)
        wrote = self.wrote.get(message.to)
        return 63016 if wrote and self.clock() >= wrote + timedelta(hours=24) else 0

    def list_sent(self, to: str, sender: str, since: datetime) -> Sequence[SentMessage]:
        """As bot.carrier.types.Carrier says."""
        if self.down:
            raise CarrierError("down")
        theirs = zip(self.accepted, self.sent_list, strict=True)
        return [sent for message, sent in theirs if message.to == to and sent.at >= since]

    def service_numbers(self) -> Sequence[str]:
        """As bot.carrier.types.Carrier says."""
        if self.service_down:
            raise CarrierError("down")
        return self.service

    def list_received(self, to: str, since: datetime) -> Sequence[ReceivedMessage]:
        """As bot.carrier.types.Carrier says."""
        if self.down:
            raise CarrierError("down")
        return [text for text in self.inbound if text.to == to and text.at >= since]

    def redact(self, sid: str) -> None:
        """As bot.carrier.types.Carrier says."""
        if self.down or sid in self.not_erasable:
            raise CarrierError("down")
        self.redacted.append(sid)

    def list_unredacted(self, number: str, since: datetime, until: datetime) -> Sequence[str]:
        """As bot.carrier.types.Carrier says."""
        self.listed_numbers.append(number)
        if number != LINE_NUMBER:
            return []
        return [sid for sid, at in self.unredacted.items() if since <= at <= until]

    def erase(self, sid: str, after: timedelta) -> bool:
        """As bot.carrier.types.Carrier says."""
        if self.down:
            raise CarrierError("down")
        self.erased.append(sid)
        return sid not in self.not_erasable
