"""The two drivers that play a transcript: the state machine alone, and the signed webhook over a
database."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import func, select

from bot.database.schema import daily_texts, day_counts, outbox, reminders
from bot.delivery.planner import plan_due
from bot.delivery.sender import OutboxSender
from bot.feeds.sync import store_meetings
from bot.feeds.sync.meeting_changes import recheck_reminders
from bot.outbox.queue import Status
from bot.places import gazetteer, home_of
from bot.places.shared_location import place_at_point
from bot.readings.reading_rows import replace_readings
from bot.whatsapp.person_channel import number_elsewhere
from flows.conversation.kept_conversation import KeptConversation
from flows.conversation.state_json import dump_conversation, load_conversation
from flows.conversation.turn import (
    Channel,
    Context,
    Forget,
    OptIn,
    OptOut,
    ReportListing,
    SetLanguage,
    Text,
)
from flows.dialogs.decided_turn import DecidedTurn
from flows.dialogs.rate_limit import apply_limits
from flows.dialogs.rate_limit_settings import RateLimits, Usage
from flows.dialogs.rate_limit_settings import SenderKind as Person
from flows.dialogs.sender_history import SenderHistory, dump_history, load_history
from flows.domain.attachments import Attachment
from flows.domain.kept_data import Consent
from flows.domain.template_kinds import EVERY_KIND
from flows.engine import conversation_now, take_turn
from flows.replies.daily_replies import DailyReplies
from flows.replies.reminder_messages import render_message
from flows.understanding.understand import understand
from tests.support.canaries import Canaries
from tests.support.conversations import TRANSCRIPTS, SentText, TextOutcome
from tests.support.daily_in_memory import SAMPLE_READINGS, DailyTextsInMemory
from tests.support.fake_carrier import FakeCarrier
from tests.support.meetings_in_memory import MeetingsInMemory
from tests.support.reminders_in_memory import RemindersInMemory
from tests.support.reports_in_memory import ReportsInMemory
from tests.support.templates import set_templates
from tests.support.webhook_client import LINE, WebhookClient
from tests.transcripts.lists import MEETING_LISTS

TRANSCRIPT_FILES = sorted(TRANSCRIPTS.glob("*.txt"))


@dataclass
class RecordsInMemory:
    """What is kept of one person: flows.domain.kept_data.Records."""

    first: datetime | None = None
    ledger: list[Consent] = field(default_factory=list)
    elsewhere: bool = False

    def since(self) -> datetime | None:
        return self.first

    def consents(self) -> list[Consent]:
        return self.ledger

    def on_both(self) -> bool:
        return self.elsewhere


@dataclass
class PureDriver:
    """The state machine alone. Between two texts the conversation goes through JSON, as in life."""

    meetings: MeetingsInMemory = field(default_factory=lambda: MeetingsInMemory([]))
    stopped: set[str] = field(default_factory=set)
    languages: dict[str, str] = field(default_factory=dict)
    people: dict[str, tuple[str, datetime]] = field(default_factory=dict)
    records: dict[str, RecordsInMemory] = field(
        default_factory=lambda: defaultdict(RecordsInMemory)
    )
    promises: dict[str, RemindersInMemory] = field(
        default_factory=lambda: defaultdict(RemindersInMemory)
    )
    daily: dict[str, DailyTextsInMemory] = field(
        default_factory=lambda: defaultdict(DailyTextsInMemory)
    )
    reports: ReportsInMemory = field(default_factory=ReportsInMemory)
    limits: RateLimits | None = None
    memories: dict[str, SenderHistory] = field(default_factory=lambda: defaultdict(SenderHistory))
    approved: bool = False

    def list(self, name: str, now: datetime | None) -> None:
        self.meetings = MeetingsInMemory(MEETING_LISTS[name])
        for promises in self.promises.values():
            if now:
                promises.recheck(now)

    def limit(self) -> None:
        self.limits = RateLimits()

    def approve_templates(self, approved: bool) -> None:
        self.approved = approved

    def wait(self, until: datetime) -> Sequence[str]:
        texts = []
        for who, promises in self.promises.items():
            daily, language = self.daily[who], self.languages.get(who, LINE.language)
            while (moment := self._next_moment(who)) and moment <= until:
                for message in promises.tick(self.meetings.get, moment):
                    texts.append(render_message(message, LINE, language, moment))
                for plan in daily.tick(moment, promises.paused, (language, LINE.language)):
                    assert plan.say
                    texts.append(plan.words or DailyReplies(LINE, language).unasked(plan.say))
        return texts

    def _next_moment(self, who: str) -> datetime | None:
        """When there is something to do for somebody next."""
        moments = (self.promises[who].next_due_at(), self.daily[who].next_due_at())
        return min(filter(None, moments), default=None)

    def say(self, sent: SentText) -> TextOutcome:
        who = sent.sender
        promises, kept_of = self.promises[who], self.records[who]
        on_whatsapp = Channel.of(who) is Channel.WHATSAPP
        kept_of.elsewhere = number_elsewhere(who) in self.people
        context = Context(
            now=sent.at,
            line=LINE,
            meetings=self.meetings,
            places=gazetteer(),
            home=home_of(sent.sender),
            stopped=who in self.stopped,
            language=self.languages.get(who, ""),
            reminders=promises,
            records=kept_of,
            reports=self.reports,
            unasked=EVERY_KIND if self.approved or not on_whatsapp else frozenset(),
            sms_number="+1 402-555-0199" if on_whatsapp and not self.approved else "",
            daily=self.daily[who],
        )
        conversation = conversation_now(self._kept_conversation(who), context)
        understood = understand(sent.body, sent.opt_out)
        shared = [float(degrees) for degrees in sent.point.split()]
        point = (shared[0], shared[1]) if shared else understood.point
        spot = place_at_point(*point, context.home) if point else None
        event = Text(
            understood,
            Channel.of(sent.to),
            Attachment(sent.media),
            hint=sent.hint,
            shared_place=spot,
        )
        decided = take_turn(conversation, event, context)
        if self.limits:
            case = DecidedTurn(decided, conversation, event, context)
            ruling = apply_limits(case, Person.PERSON, self.memories[who], Usage(), self.limits)
            decided = ruling.step
            self.memories[who] = load_history(dump_history(ruling.history or self.memories[who]))
        self.people[who] = dump_conversation(decided.conversation), sent.at
        kept_of.first = kept_of.first or sent.at
        recorded = []
        for effect in decided.effects:
            match effect:
                case OptOut(source):
                    self.stopped.add(who)
                    kept_of.ledger.append(Consent("opt_out", sent.at))
                    recorded.append(f"opt_out {source}")
                case OptIn(source):
                    self.stopped.discard(who)
                    kept_of.ledger.append(Consent("opt_in", sent.at))
                    recorded.append(f"opt_in {source}")
                case SetLanguage(language):
                    self.languages[who] = language
                    recorded.append(f"language {language}")
                case ReportListing():
                    today = sent.at.astimezone(ZoneInfo(LINE.zone)).date()
                    self.reports.record(who, effect, today)
                case Forget(on_both):
                    for one in (who, number_elsewhere(who)) if on_both else (who,):
                        self.people.pop(one, None)
                        self.promises.pop(one, None)
                        self.languages.pop(one, None)
                        self.records[one].first = None
                    recorded.append("forget")
            agreed = promises.apply(effect, sent.at) + self.daily[who].apply(effect, sent.at)
            kept_of.ledger += [Consent(said.split()[0], sent.at) for said in agreed]
            recorded += agreed
        return TextOutcome(decided.replies, type(decided.state).__name__, tuple(recorded))

    def _kept_conversation(self, who: str) -> KeptConversation:
        if who not in self.people:
            return KeptConversation()
        kept, heard_at = self.people[who]
        reminder, reminded_at = self.promises[who].last_sent or (None, None)
        asked_at = self.daily[who].asked_at
        return KeptConversation(load_conversation(kept), heard_at, reminder, reminded_at, asked_at)


@dataclass
class StackDriver:
    """The signed webhook over a database, with the planner and a sender beside it."""

    webhook: WebhookClient
    canaries: Canaries = field(default_factory=Canaries)
    carrier: FakeCarrier = field(init=False)

    def __post_init__(self) -> None:
        self.carrier = FakeCarrier(lambda: self.webhook.now)
        with self.webhook.database.transaction() as connection:
            replace_readings(1, SAMPLE_READINGS, connection)

    def list(self, name: str, now: datetime | None) -> None:
        if now is None:
            self.webhook.set_meetings(MEETING_LISTS[name])
            return
        with self.webhook.database.transaction() as connection:
            changes = store_meetings.find_changes(connection, 1, MEETING_LISTS[name])
            recheck_reminders(connection, changes.meeting_changes, now)
            store_meetings.apply_changes(connection, changes)

    def limit(self) -> None:
        self.webhook = self.webhook.with_limits()

    def approve_templates(self, approved: bool) -> None:
        with self.webhook.database.transaction() as connection:
            set_templates(connection, approved=approved)

    def wait(self, until: datetime) -> Sequence[str]:
        before = len(self.carrier.accepted)
        while (moment := self._next_moment()) and moment <= until:
            self.webhook.now = moment
            plan_due(self.webhook.database, self.webhook.keys, moment)
            sender = OutboxSender(
                self.webhook.database,
                self.webhook.keys,
                self.carrier,
                lambda: self.webhook.now,
                segments_per_second=1000,
                threads=1,
            )
            sender.send()
            sender.stop()
        return [message.body for message in self.carrier.accepted[before:]]

    def say(self, sent: SentText) -> TextOutcome:
        return self.webhook.send_text(self.canaries.disguised(sent))

    def _next_moment(self) -> datetime | None:
        """When there is something to do next."""
        queued = outbox.c.status == Status.QUEUED
        wanted = (
            select(func.min(reminders.c.next_at)),
            select(func.min(day_counts.c.next_at)),
            select(func.min(daily_texts.c.next_at)),
            select(func.min(outbox.c.due_at)).where(queued),
        )
        with self.webhook.database.reading() as connection:
            return min(filter(None, map(connection.scalar, wanted)), default=None)
