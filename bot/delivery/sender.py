"""Sends what the outbox holds: claim, hand to the carrier, settle."""

import logging
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from datetime import datetime
from threading import Event
from time import sleep
from typing import NamedTuple

from sqlalchemy import Connection, select
from sqlalchemy.exc import SQLAlchemyError

from bot.carrier.outcomes import Accepted, Busy, Outcome, Unknown
from bot.carrier.types import Carrier, SentMessage
from bot.conversation.rate_limiter import DailyBudget, LimitsUnavailable
from bot.database.database import Database, Deadlock
from bot.database.encryption import DecryptionError, Keys
from bot.database.schema import outbox as table
from bot.database.sealed_columns import MESSAGE, PHONE
from bot.delivery import delivery_reports
from bot.delivery.outbox_message import OutboxMessage
from bot.delivery.restore_hold import is_sending_held
from bot.delivery.template_choice import choose_templates
from bot.error_summary import summarize
from bot.monitoring import alarms
from bot.monitoring.alarms import AlarmKind
from bot.monitoring.counters import Counters
from bot.monitoring.failure_log import FailureLog
from bot.outbox import leases, message_bodies, settlement
from bot.outbox.queue import ClaimedRow, Priority, Status
from bot.people.helplines import line_and_number
from flows.dialogs.rate_limit_settings import RateLimits
from flows.domain.reminders import next_waking_moment

log = logging.getLogger("handrail")

# How often it is looked whether a text in flight has outlived its lease.
WAIT_SECONDS = 1.0


class SendAttempt(NamedTuple):
    """What came of handing a text over, and the segments it had."""

    row: ClaimedRow
    outcome: Outcome
    segments: int


class OutboxSender:
    """Sends what is due. Any number of these may share a database.

    Threads of its own hand texts to the carrier. Only the thread that calls `send` writes, and it
    writes what came of several tries at once, so that threads do not compete for a database that
    has one writer.
    """

    def __init__(
        self,
        database: Database,
        keys: Keys,
        carrier: Carrier,
        clock: Callable[[], datetime],
        *,
        segments_per_second: float,
        threads: int,
        counters: Counters | None = None,
        limits: RateLimits | None = None,
    ) -> None:
        """`segments_per_second` is the pace of each line. `clock` gives aware datetimes. `counters`
        count what comes of it."""
        self._database = database
        self._keys = keys
        self._carrier = carrier
        self._clock = clock
        self._segments_per_second = segments_per_second
        self._budget = DailyBudget(limits)
        self._threads = threads
        self._counters = counters or Counters()
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="send")
        self._stopping = Event()
        # Until when each text in flight is held, and those that were given up and have not ended.
        self._leases: dict[Future[SendAttempt], datetime] = {}
        self._stuck: set[Future[SendAttempt]] = set()
        self._failures = FailureLog()

    def send(self) -> None:
        """Send until nothing more is due, or the pace allows no more."""
        in_flight: set[Future[SendAttempt]] = set()
        attempts: list[SendAttempt] = []
        while True:
            in_flight -= self._abandoned(in_flight)
            self._stuck = {future for future in self._stuck if not future.done()}
            room = 2 * self._threads - len(in_flight) - len(self._stuck)
            if room >= self._threads and not self._stopping.is_set():
                in_flight |= {self._start(message) for message in self._claim(room)}
            if not in_flight:
                break
            finished, in_flight = wait(in_flight, WAIT_SECONDS, return_when=FIRST_COMPLETED)
            attempts += [future.result() for future in finished]
            if attempts and self._try_to_settle(attempts):
                attempts = []
        while attempts and not self._try_to_settle(attempts):
            sleep(1)
            attempts = [one for one in attempts if one.row.due > self._clock()]

    def resolve_unknown(self) -> None:
        """Ask the carrier what became of the rows whose outcome is unknown. Raises CarrierError."""
        now = self._clock()
        with self._database.transaction() as connection:
            rows = leases.claim_unknown(connection, self._threads, now)
        for message in self._open(rows):
            sent = self._carrier.list_sent(message.phone, message.number, message.row.created)
            likely = [one for one in sent if message.could_match(one)]
            segments = message.segments(message.body(now))
            with self._database.transaction() as connection:
                found = _first_unclaimed(connection, likely)
                lost = delivery_reports.settle_unknown(
                    connection, message.row, found, segments, now
                )
            if lost:
                self._counters.by_line.count_lost(lost, now)

    def stop(self) -> None:
        """Claim nothing more; `send` returns when the texts in flight are settled."""
        self._stopping.set()

    def _start(self, message: OutboxMessage) -> Future[SendAttempt]:
        future = self._pool.submit(self._attempt, message)
        self._leases[future] = message.row.due
        return future

    def _abandoned(self, in_flight: set[Future[SendAttempt]]) -> set[Future[SendAttempt]]:
        """Those of these that did not end before their lease did, as where the look-up of a host
        hangs. They are waited for no longer: their rows are unknown by now (bot.outbox.leases)."""
        now = self._clock()
        self._leases = {one: due for one, due in self._leases.items() if one in in_flight}
        late = {one for one, due in self._leases.items() if due <= now and not one.done()}
        if late:
            log.error("%d texts are on their way for longer than their lease", len(late))
        self._stuck |= late
        return late

    def _claim(self, limit: int) -> list[OutboxMessage]:
        """Claim what is due, unsealed; nothing while the database cannot be used."""
        try:
            return self._claim_all_lines(limit, self._clock())
        except (TimeoutError, Deadlock, SQLAlchemyError) as error:
            log.error("nothing can be claimed: %s", summarize(error))
            return []

    def _claim_all_lines(self, limit: int, now: datetime) -> list[OutboxMessage]:
        """Claim what is due of all lines. What may not be sent at this hour is queued again."""
        with self._database.reading() as connection:
            waiting = leases.lines_with_due_rows(connection, now)
            if waiting and is_sending_held(connection, self._failures, now):
                return []
        claimed: list[ClaimedRow] = []
        for line in waiting:
            room = limit - len(claimed)
            try:
                claimed += self._claim_line(line, room, now, self._budget)
            except LimitsUnavailable as down:
                log.error("limits cannot be kept, only answers are sent: %s", down)
                self._counters.note_alarm(AlarmKind.RATE_LIMITER_DOWN)
                claimed += self._claim_line(line, room, now, None)
        quiet = [row for row in claimed if _in_quiet_hours(row, now)]
        if quiet:
            with self._database.transaction() as connection:
                for row in quiet:
                    settlement.requeue(
                        connection, row, next_waking_moment(now, row.zone), failed=False
                    )
        opened = self._open([row for row in claimed if row not in quiet])
        return choose_templates(self._database, opened, now)

    def _claim_line(
        self, line: int, limit: int, now: datetime, budget: DailyBudget | None
    ) -> list[ClaimedRow]:
        """Claim what a line may send; without a budget, answers only. Raises LimitsUnavailable."""
        # On the disk before it is sent: after a power cut it must not look as if it still waited.
        with self._database.transaction(durable=True) as connection:
            lowest = budget.lowest_priority(line, connection, now) if budget else Priority.ANSWER
            taken = leases.claim_due(
                connection, line, self._segments_per_second, limit, now, lowest
            )
            if budget and lowest < Priority.REMINDER:
                self._counters.note_alarm(AlarmKind.BUDGET_SPENT)
        return taken

    def _open(self, rows: Sequence[ClaimedRow]) -> list[OutboxMessage]:
        """Rows unsealed. A row whose key is gone ends here, and an alarm is raised."""
        messages = []
        with self._database.reading() as connection:
            speakers = {
                line: line_and_number(line, connection) for line in {row.line for row in rows}
            }
        for row in rows:
            try:
                message = message_bodies.load_message(
                    self._keys.open(row.message, MESSAGE.of(row.person)), row.doubts
                )
                phone = self._keys.open(row.phone, PHONE.of(row.person))
            except (DecryptionError, ValueError):
                log.error("a text cannot be sent: it was sealed with a key that is gone")
                with self._database.transaction() as connection:
                    settlement.finish_row(connection, row, Status.FAILED)
                    alarms.raise_alarm(connection, AlarmKind.KEY_MISSING, self._clock())
                continue
            messages.append(OutboxMessage(row, message, phone, *speakers[row.line]))
        return messages

    def _attempt(self, message: OutboxMessage) -> SendAttempt:
        """Hand a text to the carrier. If that raises, it is unknown how far the text came."""
        now = self._clock()
        row = message.row
        if now >= row.due:  # it waited for a thread until its lease ended: it is not ours any more
            return SendAttempt(row, Busy(), 0)
        try:
            outgoing = message.outgoing(now)
            segments = message.segments(outgoing.body)
            return SendAttempt(row, self._carrier.send(outgoing), segments)
        except Exception as error:
            log.error("a text could not be sent: %s", summarize(error))
            return SendAttempt(row, Unknown(), 0)

    def _try_to_settle(self, attempts: Sequence[SendAttempt]) -> bool:
        """Whether what came of these could be recorded. If not, that is tried again for as long as
        their leases last; after that they are unknown, and delivery reports settle them."""
        now, lost = self._clock(), []
        try:
            with self._database.transaction() as connection:
                for row, outcome, segments in attempts:
                    lost.append(delivery_reports.settle(connection, row, outcome, segments, now))
        except (TimeoutError, Deadlock, SQLAlchemyError) as error:
            log.error("what was sent could not be written down: %s", summarize(error))
            return False
        for row, outcome, segments in attempts:
            self._counters.count_send(outcome, segments, row.line, now)
        for one in filter(None, lost):
            self._counters.by_line.count_lost(one, now)
        self._count_spending(attempts)
        return True

    def _count_spending(self, attempts: Sequence[SendAttempt]) -> None:
        """Count what the carrier has taken, or may have taken, in the day's budget. A try that
        surely failed costs nothing. Answers were counted when they were given."""
        spent: Counter[int] = Counter()
        for row, outcome, _ in attempts:
            counted = row.priority > Priority.ANSWER or row.relay is not None
            if counted and isinstance(outcome, Accepted | Unknown):
                spent[row.line] += row.segments
        for line, segments in spent.items():
            try:
                with self._database.transaction() as connection:
                    self._budget.spend(line, segments, connection, self._clock())
            except (LimitsUnavailable, TimeoutError, Deadlock, SQLAlchemyError) as error:
                log.error("what was spent could not be counted: %s", summarize(error))


def _in_quiet_hours(row: ClaimedRow, now: datetime) -> bool:
    """Whether the text would arrive in the night of the person's zone."""
    return bool(row.zone) and next_waking_moment(now, row.zone) > now


def _first_unclaimed(connection: Connection, sent: Sequence[SentMessage]) -> SentMessage | None:
    """The first of these texts that belongs to no other row of ours."""
    ours = select(table.c.sid).where(table.c.sid.in_([one.sid for one in sent]))
    known = set(connection.scalars(ours))
    return min((one for one in sent if one.sid not in known), key=lambda one: one.at, default=None)
