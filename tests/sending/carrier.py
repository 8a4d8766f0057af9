"""A carrier in memory: takes what it is told to take, and remembers."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.carrier.outcomes import Accepted, Outcome
from bot.carrier.types import CarrierDown, Outgoing, Received, Sent
from tests.webhooks.texting import LINE_NUMBER


@dataclass
class FakeCarrier:
    """Accepts every text, but for the next ones as `outcomes` says. `lost` are texts it took
    without anybody hearing of it; `before` is called as each text is on its way; `words` are ids of
    texts that have some, and when they were; it refuses to forget the `stubborn` ones;
    `service` are a messaging service's numbers, and `looked_at` those that were looked through for
    words."""

    clock: Callable[[], datetime]
    outcomes: list[Outcome] = field(default_factory=list)
    taken: list[Outgoing] = field(default_factory=list)
    listed: list[Sent] = field(default_factory=list)
    inbound: list[Received] = field(default_factory=list)
    before: Callable[[Outgoing], None] = lambda message: None
    words: dict[str, datetime] = field(default_factory=dict)
    redacted: list[str] = field(default_factory=list)
    erased: list[str] = field(default_factory=list)
    stubborn: set[str] = field(default_factory=set)
    looked_at: list[str] = field(default_factory=list)
    service: tuple[str, ...] = ()
    service_down: bool = False
    down: bool = False
    calls: int = 0

    def send(self, message: Outgoing) -> Outcome:
        """As bot.carrier.types.Carrier says."""
        self.calls += 1
        self.before(message)
        return self.outcomes.pop(0) if self.outcomes else self.take(message)

    def take(self, message: Outgoing) -> Accepted:
        """Take a text, whatever its sender hears of it."""
        sid = f"SM{len(self.taken):032}"
        self.taken.append(message)
        self.listed.append(Sent(sid, "sent", message.body, self.clock()))
        return Accepted(sid)

    def sent_to(self, to: str, sender: str, since: datetime) -> Sequence[Sent]:
        """As bot.carrier.types.Carrier says."""
        if self.down:
            raise CarrierDown("down")
        theirs = zip(self.taken, self.listed, strict=True)
        return [sent for message, sent in theirs if message.to == to and sent.at >= since]

    def numbers(self) -> Sequence[str]:
        """As bot.carrier.types.Carrier says."""
        if self.service_down:
            raise CarrierDown("down")
        return self.service

    def received(self, to: str, since: datetime) -> Sequence[Received]:
        """As bot.carrier.types.Carrier says."""
        if self.down:
            raise CarrierDown("down")
        return [text for text in self.inbound if text.to == to and text.at >= since]

    def redact(self, sid: str) -> None:
        """As bot.carrier.types.Carrier says."""
        if self.down or sid in self.stubborn:
            raise CarrierDown("down")
        self.redacted.append(sid)

    def worded(self, number: str, since: datetime, until: datetime) -> Sequence[str]:
        """As bot.carrier.types.Carrier says."""
        self.looked_at.append(number)
        if number != LINE_NUMBER:
            return []
        return [sid for sid, at in self.words.items() if since <= at <= until]

    def erase(self, sid: str, after: timedelta) -> bool:
        """As bot.carrier.types.Carrier says."""
        if self.down:
            raise CarrierDown("down")
        self.erased.append(sid)
        return sid not in self.stubborn
