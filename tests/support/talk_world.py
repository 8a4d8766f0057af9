"""A line that offers talks by text, with volunteers on shift, a worker and a carrier in memory."""

from collections import defaultdict
from datetime import UTC, datetime, timedelta
from uuid import uuid4

from sqlalchemy import select, update

from bot.conversation.inbox import Inbound, InboundResult, Inbox
from bot.database.database import Database
from bot.database.encryption import Keys
from bot.database.schema import inbound, lines, outbox, relays, sign_offs
from bot.delivery.sender import OutboxSender
from bot.monitoring.heartbeats import HeartbeatRecorder
from bot.outbox import leases
from bot.places import gazetteer
from bot.relay.relay_outbox import RelaySpeech
from bot.relay.talk_conditions import JOB_NAME, TalkPolicy
from bot.relay.talk_wording import TALK, talk_sentences, talk_wording_hash
from bot.relay.watch_relays import watch_relays
from flows.conversation.turn import Channel
from flows.hotlines import SHIPPED_HOTLINES
from tests.support.fake_carrier import FakeCarrier
from tests.support.volunteers import insert_shift, insert_volunteer
from tests.support.webhook_client import LINE_NUMBER, SECRET

# A Thursday, 6:30 PM in Chicago: half an hour into the shift.
SHIFT_TIME = datetime(2026, 12, 4, 0, 30, tzinfo=UTC)
THURSDAY = 4

ANN, BOB, CAY = "+14025550111", "+14025550112", "+14025550113"
SAM, KIM, LEE = "+14025550121", "+14025550122", "+14025550123"


class TalkWorld:
    """The line, and what each phone has received."""

    def __init__(
        self, database: Database, names: tuple[tuple[str, str], ...] = (("Sam", SAM), ("Kim", KIM))
    ) -> None:
        self.database = database
        self.now = SHIFT_TIME
        self.keys = Keys([SECRET])
        self.carrier = FakeCarrier(lambda: self.now)
        self.received: defaultdict[str, list[str]] = defaultdict(list)
        self.volunteers: dict[str, int] = {}
        self.works = True
        policy = TalkPolicy(redacted=True)
        self.inbox = Inbox(database, self.keys, gazetteer(), SHIPPED_HOTLINES, talk=policy)
        self._beats = HeartbeatRecorder(database)
        self._sender = OutboxSender(
            database, self.keys, self.carrier, lambda: self.now, segments_per_second=1000, threads=4
        )
        self.carrier.on_send = lambda message: self.received[message.to].append(message.body)
        settle_conditions(database, self.now)
        for name, phone in names:
            self.add_volunteer(name, phone)
        self.tick()

    def add_volunteer(self, name: str, phone: str, shift: tuple[int, int] = (18, 20)) -> int:
        """Somebody on the shift of Thursday evening, behind those before them."""
        with self.database.transaction() as connection:
            made = insert_volunteer(connection, self.keys, phone, self.now, alias=name)
            insert_shift(connection, made, THURSDAY, shift, position=len(self.volunteers) + 1)
        self.volunteers[phone] = made
        return made

    def say(self, phone: str, body: str, sid: str = "", **more: object) -> InboundResult:
        """A text to the line; its answer is received at once."""
        text = Inbound(
            sid=sid or f"SM{uuid4().hex}",
            sender=phone,
            to=LINE_NUMBER,
            body=body,
            channel=Channel.SMS,
            **more,  # type: ignore[arg-type]
        )
        result = self.inbox.receive(text, self.now)
        self.received[phone] += result.replies
        return result

    def tick(self, seconds: float = 0) -> None:
        """Let time pass, and let the worker do what it does."""
        self.now += timedelta(seconds=seconds)
        if not self.works:
            return
        watch_relays(self.database, RelaySpeech(self.keys, SHIPPED_HOTLINES), self.now)
        self._beats = HeartbeatRecorder(self.database)  # writes each time
        self._beats.record(JOB_NAME, self.now)
        self.send()

    def send(self) -> None:
        """Send what is due, and find out what is in doubt."""
        with self.database.transaction() as connection:
            leases.sweep_outbox(connection, self.now)
        self._sender.send()
        self._sender.resolve_unknown()

    def wait(self, minutes: float) -> None:
        """Let time pass, with a look of the worker at every half minute."""
        for _ in range(round(minutes * 2)):
            self.tick(30)

    def connect(self, texter: str = ANN, volunteer: str = SAM) -> None:
        """Bring two together, and forget what they have been told so far."""
        self.say(texter, "TALK")
        self.say(texter, "OK")
        self.tick()
        for _ in range(10):  # until their turn comes
            if not any("Reply T" in body for body in self.received[volunteer]):
                self.tick(30)
        self.say(volunteer, self.code_for(volunteer))
        self.tick()
        self.received.clear()

    def code_for(self, volunteer: str) -> str:
        """The word with which a volunteer takes what they were asked last."""
        asked = [body for body in self.received[volunteer] if "Reply T" in body]
        return "T" + asked[-1].partition("Reply T")[2].split()[0]

    def heard(self, phone: str) -> list[str]:
        """What a phone has received since this was asked last."""
        return self.received.pop(phone, [])

    def states(self) -> list[tuple[str, str]]:
        """The state and the reason of every relay."""
        with self.database.reading() as connection:
            rows = connection.execute(select(relays).order_by(relays.c.id))
            return [(row.state, row.reason) for row in rows]

    def kept_words(self) -> int:
        """How many messages of relays are kept, and answers to texts."""
        words = select(outbox.c.id).where(
            outbox.c.relay_id.is_not(None), outbox.c.message.is_not(None)
        )
        with self.database.reading() as connection:
            return len(connection.execute(words).all())

    def answers_kept(self) -> int:
        """How many texts are on record."""
        with self.database.reading() as connection:
            return len(connection.execute(select(inbound.c.id)).all())


def settle_conditions(database: Database, now: datetime, mode: str = "turn") -> None:
    """Let the first line offer talks by text."""
    sentences = talk_sentences("en")
    with database.transaction() as connection:
        connection.execute(
            update(lines).values(talk=mode, talk_contact="Pat", talk_registered="yes")
        )
        connection.execute(
            sign_offs.insert().values(
                language="en",
                wording=talk_wording_hash(sentences),
                signed_by="Pat",
                profession="coordinator",
                signed_on=now.date(),
                kind=TALK,
            )
        )
