"""Carrying out what the outbox holds: claim, send, settle."""

import logging
from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from threading import Event

from sqlalchemy import Connection, select

from bot import alarms, messages, outbox, receipts
from bot.alarms import Trouble
from bot.carrier.client import Carrier, CarrierDown, Outgoing, Sent
from bot.db import Database
from bot.faults import where
from bot.lines import speaker
from bot.outbox import Claimed, Status
from bot.seal import Keys, Unreadable
from bot.tables import outbox as table
from bot.tally import Tally
from flows.gsm import cost
from flows.reminder_texts import render
from flows.reminders import Message, waking
from flows.turn import Line

log = logging.getLogger("handrail")


class Sender:
    """Sends what is due, by several threads at once. Any number of these may share a database."""

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
    ) -> None:
        """`rate` is each line's pace, in segments a second; `tally` counts what comes of it."""
        self._database = database
        self._keys = keys
        self._carrier = carrier
        self._clock = clock
        self._rate = rate
        self._threads = threads
        self._tally = tally or Tally()
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="send")
        self._stopping = Event()

    def send(self) -> None:
        """Send until nothing more is due, or the pace allows no more."""
        flying: set[Future[None]] = set()
        while not self._stopping.is_set():
            room = 2 * self._threads - len(flying)
            claimed = self._claim(room) if room >= self._threads else []
            flying |= {self._pool.submit(self._deliver, row) for row in claimed}
            if not flying:
                return
            _, flying = wait(flying, return_when=FIRST_COMPLETED)
        wait(flying)

    def stop(self) -> None:
        """Claim nothing more, and wait for what is in the air."""
        self._stopping.set()
        self._pool.shutdown()

    def find_out(self) -> None:
        """Ask the carrier what became of the rows that nobody knows about."""
        now = self._clock()
        with self._database.transaction() as connection:
            rows = outbox.take_unknown(connection, self._threads, now)
        for row in rows:
            self._guarded(self._find_out, row)

    def _claim(self, most: int) -> list[Claimed]:
        now = self._clock()
        with self._database.reading() as connection:
            waiting = outbox.waiting_lines(connection, now)
        claimed: list[Claimed] = []
        for line in waiting:
            # On the disk before it is sent: after a power cut it must not seem to be waiting still.
            with self._database.transaction(durable=True) as connection:
                claimed += outbox.claim(connection, line, self._rate, most - len(claimed), now)
        return claimed

    def _deliver(self, row: Claimed) -> None:
        self._guarded(self._send, row)

    def _guarded(self, act: Callable[[Claimed], None], row: Claimed) -> None:
        """Act on one row. If that breaks, the row's lease ends and it becomes unknown: nothing is
        lost, and the others go on."""
        try:
            act(row)
        except Exception as error:
            log.error("sending broke off: %s", where(error))

    def _send(self, row: Claimed) -> None:
        now = self._clock()
        if row.zone and waking(now, row.zone) > now:
            with self._database.transaction() as connection:
                outbox.put_back(connection, row, waking(now, row.zone), failed=False)
            return
        letter = self._open(row)
        if letter is None:
            return
        body = letter.body(now)
        left = row.expires - now
        outcome = self._carrier.send(Outgoing(letter.phone, letter.number, body, row.id, left))
        segments = cost(body).segments
        with self._database.transaction() as connection:
            receipts.settle(connection, row, outcome, segments, self._clock())
        self._tally.sending(outcome, segments)

    def _find_out(self, row: Claimed) -> None:
        now = self._clock()
        letter = self._open(row)
        if letter is None:
            return
        try:
            sent = self._carrier.sent_to(letter.phone, letter.number, row.created)
        except CarrierDown:
            with self._database.transaction() as connection:
                outbox.unknown(connection, row, now)
            return
        likely = [one for one in sent if letter.may_be(one)]
        with self._database.transaction() as connection:
            found = _nobodys(connection, likely)
            receipts.found_out(connection, row, found, cost(letter.body(now)).segments, now)

    def _open(self, row: Claimed) -> "_Letter | None":
        """A row unsealed; None, and the row ended, where its key is gone."""
        try:
            message = messages.load(self._keys.open(row.message))
            phone = self._keys.open(row.phone)
        except (Unreadable, ValueError):
            log.error("a text cannot be sent: it was sealed with a key that is gone")
            with self._database.transaction() as connection:
                outbox.end(connection, row, Status.FAILED)
                alarms.sound(connection, Trouble.KEY_GONE, self._clock())
            return None
        with self._database.reading() as connection:
            line, number = speaker(row.line, connection)
        return _Letter(message, phone, line, number, row.language)


@dataclass(frozen=True, slots=True)
class _Letter:
    """What is to be said, to whom, and from which of our numbers."""

    message: Message = field(repr=False)
    phone: str = field(repr=False)
    line: Line
    number: str
    language: str

    def body(self, now: datetime) -> str:
        """Its words at a moment."""
        return render(self.message, self.line, self.language, now)

    def may_be(self, sent: Sent) -> bool:
        """Whether a text that the carrier sent may be this one: in other words it is another."""
        moments = (sent.at, sent.at - timedelta(minutes=1))
        return sent.body is None or sent.body in map(self.body, moments)


def _nobodys(connection: Connection, sent: Sequence[Sent]) -> Sent | None:
    """The first of these texts that no row of ours is known to be."""
    ours = select(table.c.sid).where(table.c.sid.in_([one.sid for one in sent]))
    known = set(connection.scalars(ours))
    return min((one for one in sent if one.sid not in known), key=lambda one: one.at, default=None)
