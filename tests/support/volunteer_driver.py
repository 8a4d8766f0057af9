"""Plays transcripts of volunteers: the signed webhook over a database, with the jobs that look at
shifts and send texts. A text that is sent unasked shows whose phone it goes to, by its end."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import func, select

from bot.database.schema import outbox
from bot.delivery.sender import OutboxSender
from bot.operators.audit_log import COMMAND_LINE, Actor
from bot.outbox.queue import Status
from bot.volunteers.shift_watch import watch_shifts
from bot.volunteers.volunteer_acts import add_volunteer
from bot.volunteers.volunteer_fields import VolunteerFields
from bot.volunteers.volunteer_retention import apply_volunteer_retention
from tests.support.conversations import SentText, TextOutcome
from tests.support.drivers import StackDriver
from tests.support.volunteers import insert_shift, insert_volunteer

# How often the shifts are looked at: what is due comes at a quarter of an hour. In a long wait
# nobody has a shift.
WATCH_INTERVAL = timedelta(minutes=15)
LONG_WAIT, LONG_STEP = timedelta(days=3), timedelta(hours=6)

COORDINATOR = Actor("Pat", COMMAND_LINE)

THURSDAY, FRIDAY, SATURDAY = 4, 5, 6

# Who answers for the line in every transcript, by the end of their numbers.
CAST = {"Sam": "01", "Kim": "02", "Luz": "03"}


@dataclass
class VolunteerDriver(StackDriver):
    """As StackDriver, with a cast: Sam has Thursdays 6 to 8 PM, Kim Fridays, Luz (who reads
    Spanish) the first Saturday of a month from 10 PM to 2 AM."""

    begun: bool = False

    def set_the_scene(self, now: datetime) -> None:
        """Add the volunteers and their shifts."""
        self.begun, self.webhook.now = True, now
        with self.webhook.database.transaction() as connection:
            keys, who = self.webhook.keys, {}
            for name, ending in CAST.items():
                languages = "es" if name == "Luz" else ""
                phone = f"+140255501{ending}"
                who[name] = insert_volunteer(
                    connection, keys, phone, now, alias=name, languages=languages
                )
            insert_shift(connection, who["Sam"], THURSDAY, (18, 20))
            insert_shift(connection, who["Kim"], FRIDAY, (18, 20))
            insert_shift(connection, who["Luz"], SATURDAY, (22, 2), rule="weeks=1")

    def invite(self, name: str, ending: str, language: str, now: datetime) -> None:
        """A coordinator adds somebody."""
        fields = VolunteerFields(name, (language,))
        phone, keys = f"+140255501{ending}", self.webhook.keys
        with self.webhook.database.transaction() as connection:
            add_volunteer(COORDINATOR, 1, phone, fields, keys, connection, now)

    def wait(self, until: datetime) -> Sequence[str]:
        if not self.begun:
            self.webhook.now = until
            return []
        before = len(self.carrier.accepted)
        moment = self.webhook.now
        step = WATCH_INTERVAL if until - moment < LONG_WAIT else LONG_STEP
        while moment < until:
            moment = min(moment + step, until)
            self.webhook.now = moment
            watch_shifts(self.webhook.database, self.webhook.keys, moment)
            apply_volunteer_retention(self.webhook.database, moment)
            self._send_due(moment)
        return [f"[{message.to[-2:]}] {message.body}" for message in self.carrier.accepted[before:]]

    def say(self, sent: SentText) -> TextOutcome:
        return self.webhook.send_text(sent)

    def _send_due(self, moment: datetime) -> None:
        due = select(func.count()).where(
            outbox.c.status == Status.QUEUED, outbox.c.due_at <= moment
        )
        with self.webhook.database.reading() as connection:
            if not connection.scalar(due):
                return
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
