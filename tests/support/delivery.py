"""A database with a person in it, a carrier in memory, and a clock that stands where it is put."""

from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import select, update

from bot.carrier.types import CarrierError
from bot.database.database import Database
from bot.database.encryption import Keys
from bot.database.schema import outbox as table
from bot.database.schema import people
from bot.database.sealed_columns import MESSAGE
from bot.delivery.sender import OutboxSender
from bot.monitoring.counters import Counters
from bot.outbox import leases, message_bodies, queue
from bot.outbox.queue import OutboxEntry, Priority, Status
from flows.dialogs.rate_limit_settings import RateLimits
from flows.domain.reminders import Message, Words
from tests.support.fake_carrier import FakeCarrier
from tests.support.people import insert_person
from tests.support.webhook_client import SECRET

NOON = datetime(2026, 3, 6, 18, tzinfo=UTC)  # in Omaha


@dataclass
class DeliveryHarness:
    """What sending needs, and words for what happens."""

    database: Database
    now: datetime = NOON
    keys: Keys = field(default_factory=lambda: Keys([SECRET]))
    carrier: FakeCarrier = field(init=False)
    counts: Counters = field(default_factory=Counters)
    rate: float = 1000.0
    limits: RateLimits | None = None

    def __post_init__(self) -> None:
        self.carrier = FakeCarrier(lambda: self.now)

    def add_person(self, phone: str = "+14025550100", **columns: Any) -> int:
        """Somebody the line knows."""
        with self.database.transaction() as connection:
            return insert_person(connection, self.keys, phone, self.now, **columns)

    def enqueue(
        self,
        person: int,
        key: str = "a",
        message: Message | None = None,
        *,
        priority: Priority = Priority.ANSWER,
        due: timedelta = timedelta(),
        lifetime: timedelta = timedelta(hours=1),
        zone: str = "",
        segments: int = 1,
        reminder: int | None = None,
        template_kind: str = "",
    ) -> int:
        """Put a text into the outbox; 1, or 0 if its key was used."""
        entry = OutboxEntry(
            line=1,
            person=person,
            dedupe_key=key,
            message=self.keys.seal(
                message_bodies.dump_message(message or Words(f"text {key}")), MESSAGE.of(person)
            ),
            segments=segments,
            priority=priority,
            due=self.now + due,
            expires=self.now + due + lifetime,
            reminder=reminder,
            zone=zone,
            template_kind=template_kind,
        )
        with self.database.transaction() as connection:
            return queue.enqueue(connection, [entry], self.now)

    def make_sender(self, threads: int = 2) -> OutboxSender:
        """One more that sends."""
        return OutboxSender(
            self.database,
            self.keys,
            self.carrier,
            lambda: self.now,
            segments_per_second=self.rate,
            threads=threads,
            counters=self.counts,
            limits=self.limits,
        )

    def send(self) -> list[str]:
        """Send what is due; the words the carrier has taken since."""
        before = len(self.carrier.accepted)
        sender = self.make_sender()
        sender.send()
        sender.stop()
        return [message.body for message in self.carrier.accepted[before:]]

    def sweep(self) -> None:
        """End what is late, find out about what is unknown."""
        with self.database.transaction() as connection:
            leases.sweep_outbox(connection, self.now)
        sender = self.make_sender()
        with suppress(CarrierError):
            sender.resolve_unknown()
        sender.stop()

    def pass_time(self, **length: float) -> None:
        """Let time pass."""
        self.now += timedelta(**length)

    def statuses(self) -> list[Status]:
        """Where every row stands, the oldest first."""
        with self.database.reading() as connection:
            found = connection.scalars(select(table.c.status).order_by(table.c.id))
            return [Status(status) for status in found]

    def opt_out(self, person: int) -> None:
        """The person says STOP."""
        with self.database.transaction() as connection:
            stopped = update(people).where(people.c.id == person).values(stopped_at=self.now)
            connection.execute(stopped)
            queue.cancel_for_person(connection, person)
