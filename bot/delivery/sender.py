"""Carrying out what the outbox holds: claim, send, settle."""

import logging
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from threading import Event
from time import sleep
from typing import NamedTuple

from sqlalchemy import Connection, select
from sqlalchemy.exc import SQLAlchemyError

from bot.carrier.outcomes import Accepted, Outcome, Unknown
from bot.carrier.types import Carrier, Outgoing, Sent
from bot.conversation.rate_limiter import Down, Purse
from bot.database.database import Database, Deadlock
from bot.database.encryption import Keys, Unreadable
from bot.database.schema import outbox as table
from bot.delivery import delivery_reports
from bot.error_summary import summarize
from bot.monitoring import alarms
from bot.monitoring.alarms import Trouble
from bot.monitoring.counters import Tally
from bot.outbox import message_bodies, queue
from bot.outbox.queue import Claimed, Priority, Status
from bot.people.helplines import speaker
from flows.conversation.turn import Line
from flows.dialogs.rate_limit import Limits
from flows.domain.reminders import Message, waking
from flows.replies.reminder_messages import render
from flows.text.gsm import cost

log = logging.getLogger("handrail")


@dataclass(frozen=True, slots=True)
class Letter:
    """A row in words: what is to be said, to whom, and from which of our numbers."""

    row: Claimed
    message: Message = field(repr=False)
    phone: str = field(repr=False)
    line: Line
    number: str

    def body(self, now: datetime) -> str:
        """Its words at a moment."""
        return render(self.message, self.line, self.row.language, now)

    def may_be(self, sent: Sent) -> bool:
        """Whether a text that the carrier sent may be this one: in other words it is another."""
        moments = (sent.at, sent.at - timedelta(minutes=1))
        return sent.body is None or sent.body in map(self.body, moments)


class Try(NamedTuple):
    """What came of handing a letter over."""

    row: Claimed
    outcome: Outcome
    segments: int


class Sender:
    """Sends what is due. Any number of these may share a database.

    Threads of its own hand letters to the carrier; all that is written is written by the thread
    that calls `send`, and what came of several tries at once, so that a database with one writer is
    not fought over.
    """

    def __init__(
        self,
        database: Database,
        keys: Keys,
        carrier: Carrier,
        clock: Callable[[], datetime],
        *,
        rate: float,
        threads: int,
        tally: Tally | None = None,
        limits: Limits | None = None,
    ) -> None:
        """`rate` is each line's pace, in segments a second; `tally` counts what comes of it."""
        self._database = database
        self._keys = keys
        self._carrier = carrier
        self._clock = clock
        self._rate = rate
        self._purse = Purse(limits)
        self._threads = threads
        self._tally = tally or Tally()
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="send")
        self._stopping = Event()

    def send(self) -> None:
        """Send until nothing more is due, or the pace allows no more."""
        flying: set[Future[Try]] = set()
        tries: list[Try] = []
        while True:
            room = 2 * self._threads - len(flying)
            if room >= self._threads and not self._stopping.is_set():
                flying |= {self._pool.submit(self._try, letter) for letter in self._claim(room)}
            if not flying:
                break
            landed, flying = wait(flying, return_when=FIRST_COMPLETED)
            tries += [future.result() for future in landed]
            if self._settled(tries):
                tries = []
        while tries and not self._settled(tries):
            sleep(1)
            tries = [one for one in tries if one.row.due > self._clock()]

    def find_out(self) -> None:
        """Ask the carrier what became of the rows that nobody knows about. Raises CarrierDown."""
        now = self._clock()
        with self._database.transaction() as connection:
            rows = queue.take_unknown(connection, self._threads, now)
        for letter in self._open(rows):
            sent = self._carrier.sent_to(letter.phone, letter.number, letter.row.created)
            likely = [one for one in sent if letter.may_be(one)]
            segments = cost(letter.body(now)).segments
            with self._database.transaction() as connection:
                found = _nobodys(connection, likely)
                delivery_reports.found_out(connection, letter.row, found, segments, now)

    def stop(self) -> None:
        """Claim nothing more; `send` returns when what is in the air has landed."""
        self._stopping.set()

    def _claim(self, most: int) -> list[Letter]:
        """Take what is due, in words; nothing while the database cannot be used."""
        try:
            return self._due(most, self._clock())
        except (TimeoutError, Deadlock, SQLAlchemyError) as error:
            log.error("nothing can be claimed: %s", summarize(error))
            return []

    def _due(self, most: int, now: datetime) -> list[Letter]:
        """What is due. What may not be sent at this hour is put back."""
        with self._database.reading() as connection:
            waiting = queue.waiting_lines(connection, now)
        claimed: list[Claimed] = []
        for line in waiting:
            room = most - len(claimed)
            try:
                claimed += self._claim_for(line, room, now, self._purse)
            except Down as down:
                log.error("limits cannot be kept, only answers are sent: %s", down)
                self._tally.note(Trouble.LIMITS_DOWN)
                claimed += self._claim_for(line, room, now, None)
        asleep = [row for row in claimed if _asleep(row, now)]
        if asleep:
            with self._database.transaction() as connection:
                for row in asleep:
                    queue.put_back(connection, row, waking(now, row.zone), failed=False)
        return self._open([row for row in claimed if row not in asleep])

    def _claim_for(self, line: int, most: int, now: datetime, purse: Purse | None) -> list[Claimed]:
        """Take what a line may send; without a purse, answers. Raises Down."""
        # On the disk before it is sent: after a power cut it must not seem to be waiting still.
        with self._database.transaction(durable=True) as connection:
            least = purse.least(line, connection, now) if purse else Priority.ANSWER
            taken = queue.claim(connection, line, self._rate, most, now, least)
            if purse and least < Priority.REMINDER:
                self._tally.note(Trouble.SPENT)
        return taken

    def _open(self, rows: Sequence[Claimed]) -> list[Letter]:
        """Rows unsealed; one whose key is gone is ended."""
        letters = []
        with self._database.reading() as connection:
            speakers = {line: speaker(line, connection) for line in {row.line for row in rows}}
        for row in rows:
            try:
                message = message_bodies.load(self._keys.open(row.message))
                phone = self._keys.open(row.phone)
            except (Unreadable, ValueError):
                log.error("a text cannot be sent: it was sealed with a key that is gone")
                with self._database.transaction() as connection:
                    queue.end(connection, row, Status.FAILED)
                    alarms.sound(connection, Trouble.KEY_GONE, self._clock())
                continue
            letters.append(Letter(row, message, phone, *speakers[row.line]))
        return letters

    def _try(self, letter: Letter) -> Try:
        """Hand a letter to the carrier. If that breaks, nobody knows how far it came."""
        now = self._clock()
        row = letter.row
        try:
            body = letter.body(now)
            left = row.expires - now
            outgoing = Outgoing(letter.phone, letter.number, body, row.id, left)
            return Try(row, self._carrier.send(outgoing), cost(body).segments)
        except Exception as error:
            log.error("a text could not be sent: %s", summarize(error))
            return Try(row, Unknown(), 0)

    def _settled(self, tries: Sequence[Try]) -> bool:
        """Whether what came of these could be written down. If not, that is tried again for as long
        as their leases last; after that they are unknown, and their receipts tell."""
        try:
            with self._database.transaction() as connection:
                for row, outcome, segments in tries:
                    delivery_reports.settle(connection, row, outcome, segments, self._clock())
        except (TimeoutError, Deadlock, SQLAlchemyError) as error:
            log.error("what was sent could not be written down: %s", summarize(error))
            return False
        for _, outcome, segments in tries:
            self._tally.sending(outcome, segments)
        self._spend(tries)
        return True

    def _spend(self, tries: Sequence[Try]) -> None:
        """Count of the day's money what the carrier has taken, or may have: a try that surely
        failed costs nothing, and is made again. Answers were counted when they were given."""
        spent: Counter[int] = Counter()
        for row, outcome, _ in tries:
            if row.priority > Priority.ANSWER and isinstance(outcome, Accepted | Unknown):
                spent[row.line] += row.segments
        for line, segments in spent.items():
            try:
                with self._database.transaction() as connection:
                    self._purse.spend(line, segments, connection, self._clock())
            except (Down, TimeoutError, Deadlock, SQLAlchemyError) as error:
                log.error("what was spent could not be counted: %s", summarize(error))


def _asleep(row: Claimed, now: datetime) -> bool:
    """Whether it would wake somebody."""
    return bool(row.zone) and waking(now, row.zone) > now


def _nobodys(connection: Connection, sent: Sequence[Sent]) -> Sent | None:
    """The first of these texts that no row of ours is known to be."""
    ours = select(table.c.sid).where(table.c.sid.in_([one.sid for one in sent]))
    known = set(connection.scalars(ours))
    return min((one for one in sent if one.sid not in known), key=lambda one: one.at, default=None)
