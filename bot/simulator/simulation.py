"""Made-up people who text a real line: answered as everybody is, sent nothing, and gone at the end.

The texts take the way of real ones, through the same `receive`. What is kept of the people is in a
scratch database of their own, with a key of its own; the deployment's database is only read
(docs/decisions/037-a-scratch-database-for-the-phone.md).
"""

import secrets
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import islice
from uuid import uuid4

from sqlalchemy import Connection, func, select

from bot.carrier.dry_run import DryRunCarrier
from bot.carrier.types import OutgoingMessage
from bot.conversation.inbox import Inbound, Inbox
from bot.database.database import Database
from bot.database.encryption import Keys
from bot.database.schema import consents, daily_texts, day_counts, outbox, people, reminders
from bot.database.scratch import ScratchDatabase
from bot.delivery.planner import plan_due
from bot.delivery.sender import OutboxSender
from bot.outbox.queue import Status
from bot.places import Gazetteer
from bot.relay.talk_conditions import TalkPolicy
from bot.simulator.copied_meetings import CopiedMeetings, copy_lines, line_rows, update_copies
from bot.simulator.transcript import SentText, TextOutcome
from flows.conversation.states import IDLE
from flows.conversation.turn import Channel, Step
from flows.dialogs.rate_limit_settings import RateLimits
from flows.domain.attachments import Attachment
from flows.hotlines import HotlineDirectory

# What is still to come is shown so far ahead, and no more than so many texts of it.
PREVIEW_SPAN, PREVIEW_TEXTS, PREVIEW_MOMENTS = timedelta(days=8), 4, 50

# The most moments of a conversation at which something is due while time passes.
MAX_MOMENTS = 200

# No limit of a line's pace holds here.
_SEGMENTS_PER_SECOND = 1000


class SimulationError(Exception):
    """More is due while time passes than is played."""


@dataclass(frozen=True, slots=True)
class Unasked:
    """A text that the line sends later, without being asked: what, when and to which number, and
    whether WhatsApp takes it only in a template."""

    at: datetime
    to: str = field(repr=False)
    body: str = field(repr=False)
    in_template: bool = False


@dataclass(frozen=True, slots=True)
class Turn:
    """A text of a made-up person, what came of it, and the decision behind it; None for a text that
    had been answered before."""

    sent: SentText = field(repr=False)
    outcome: TextOutcome = field(repr=False)
    step: Step | None = field(repr=False)


class Simulation:
    """A conversation of made-up people with the lines of a deployment; a TranscriptDriver.

    Only one thread may use it at a time.
    """

    def __init__(
        self,
        deployment: Database,
        places: Gazetteer,
        hotlines: HotlineDirectory,
        limits: RateLimits | None = None,
    ) -> None:
        """Without `limits` every answer goes out, as with `handrail chat`."""
        self.log: list[Turn | Unasked] = []
        self._deployment = deployment
        self._places = places
        self._hotlines = hotlines
        self._limits = limits
        self._scratch = ScratchDatabase()
        self._keys = Keys([secrets.token_hex(16)])
        self._now: datetime | None = None
        self._moments = 0
        with deployment.reading() as real, self._scratch.transaction() as connection:
            copy_lines(line_rows(real), connection)
        self._inbox = self._make_inbox()

    def close(self) -> None:
        """Forget everybody."""
        self._scratch.close()

    def list(self, name: str, now: datetime | None) -> None:
        """The meetings are the deployment's own, whatever a transcript calls them."""

    def limit(self) -> None:
        """Answer within the usual limits from now on."""
        self._limits = RateLimits()
        self._inbox = self._make_inbox()

    def approve_templates(self, approved: bool) -> None:
        """The templates are the deployment's own, too."""

    def say(self, sent: SentText) -> TextOutcome:
        """Send a text. Raises SenderBusy, NoLine, or the database's own error."""
        consents_before, language_before = self._recorded_of(sent.sender)
        text = _inbound(sent)
        result = self._inbox.receive(text, sent.at)
        consents_after, language = self._recorded_of(sent.sender)
        recorded = consents_after[len(consents_before) :]
        if language is None:  # they have just been forgotten
            outcome = TextOutcome(result.replies, type(IDLE).__name__, (*recorded, "forget"))
        else:
            if language != (language_before or ""):
                recorded += (f"language {language}",)
            state = type(result.step.state if result.step else IDLE).__name__
            outcome = TextOutcome(result.replies, state, recorded)
        self.log.append(Turn(sent, outcome, result.step))
        return outcome

    def wait(self, until: datetime) -> Sequence[str]:
        """Let time pass; what is sent unasked. Raises SimulationError where that is too much."""
        update_copies(self._deployment, self._scratch, self._now or until)
        self._now = until
        sent: list[Unasked] = []
        for texts in _sent_until(self._scratch, self._keys, until):
            sent += texts
            self._moments += 1
            if self._moments > MAX_MOMENTS:
                raise SimulationError("more is due in this time than is played")
        self.log += sent
        return [one.body for one in sent]

    def to_come(self, now: datetime) -> Sequence[Unasked]:
        """What would be sent if nobody texted any more: the next few texts."""
        copy = ScratchDatabase(self._scratch.pages())
        found: list[Unasked] = []
        for texts in islice(_sent_until(copy, self._keys, now + PREVIEW_SPAN), PREVIEW_MOMENTS):
            found += texts
            if len(found) >= PREVIEW_TEXTS:
                break
        copy.close()
        return found[:PREVIEW_TEXTS]

    def _make_inbox(self) -> Inbox:
        return Inbox(
            self._scratch,
            self._keys,
            self._places,
            self._hotlines,
            limits=self._limits,
            meetings=self._meetings_of,
            talk=TalkPolicy(redacted=True, needs_worker=False),
        )

    def _meetings_of(self, connection: Connection, lists: Sequence[int]) -> CopiedMeetings:
        return CopiedMeetings(self._deployment, connection, lists)

    def _recorded_of(self, sender: str) -> tuple[tuple[str, ...], str | None]:
        """Every consent so far, by whomever, and the language of a sender; None for one who is
        unknown."""
        said = select(consents).where(consents.c.event != "forgotten").order_by(consents.c.id)
        known = select(people.c.language).where(people.c.phone_hash == self._keys.hashes(sender)[0])
        with self._scratch.reading() as connection:
            events = tuple(f"{row.event} {row.source}" for row in connection.execute(said))
            return events, connection.scalar(known)


class _PretendedCarrier(DryRunCarrier):
    """Keeps what is sent, and sends nothing. `now` is the time for whoever sends."""

    def __init__(self, now: datetime) -> None:
        self.now = now
        self.sent: list[Unasked] = []

    def show_message(self, message: OutgoingMessage) -> None:
        """Keep it."""
        in_template = bool(message.content_sid)
        self.sent.append(Unasked(self.now, message.to, message.body, in_template))


def _sent_until(scratch: Database, keys: Keys, until: datetime) -> Iterator[Sequence[Unasked]]:
    """Do what a worker does until then, each thing at its own time; what is sent at each."""
    carrier = _PretendedCarrier(until)
    sender = OutboxSender(
        scratch,
        keys,
        carrier,
        lambda: carrier.now,
        segments_per_second=_SEGMENTS_PER_SECOND,
        threads=1,
    )
    while (moment := _next_moment(scratch)) and moment <= until:
        carrier.now = moment
        plan_due(scratch, keys, moment)
        sender.send()
        yield tuple(carrier.sent)
        carrier.sent.clear()


def _next_moment(scratch: Database) -> datetime | None:
    """When there is something to do next."""
    queued = outbox.c.status == Status.QUEUED
    wanted = (
        select(func.min(reminders.c.next_at)),
        select(func.min(day_counts.c.next_at)),
        select(func.min(daily_texts.c.next_at)),
        select(func.min(outbox.c.due_at)).where(queued),
    )
    with scratch.reading() as connection:
        return min(filter(None, map(connection.scalar, wanted)), default=None)


def _inbound(sent: SentText) -> Inbound:
    shared = [float(degrees) for degrees in sent.point.split()]
    return Inbound(
        sid=f"simulated-{uuid4().hex}",
        sender=sent.sender,
        to=sent.to,
        body=sent.body,
        opt_out=sent.opt_out,
        channel=Channel.of(sent.to),
        attachment=Attachment(sent.media),
        hint=sent.hint,
        coordinates=(shared[0], shared[1]) if shared else None,
    )
