"""Answers to calls, whatever fails: a caller hears the greeting and the numbers, never silence.

The turn is taken on a thread of its own, within a timeout: somebody holds a phone to their ear. If
it fails or takes too long, the answer is made of the line alone, as this process last read it.
"""

import logging
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from datetime import datetime

from bot.calls.call_inbox import CallInbox, InboundCall
from bot.error_summary import database_reason
from bot.monitoring.alarms import AlarmKind
from bot.monitoring.counters import Counters
from flows.replies.crisis_replies import LAST_RESORT_REPLY
from flows.voice.call import Spoken
from flows.voice.instructions import Hangup, Instruction, Say
from webhooks.bulkhead import ConcurrencyLimit
from webhooks.crisis_fallback import URGENT_TIMEOUT_SECONDS
from webhooks.known_lines import KnownLines

log = logging.getLogger("handrail")

# A caller hears nothing for so long before the numbers are said without the database.
CALL_TIMEOUT_SECONDS = 2.0


class CallFallback:
    """An inbox of calls that always answers."""

    def __init__(
        self, inbox: CallInbox, lines: KnownLines, counters: Counters, bulkhead: ConcurrencyLimit
    ) -> None:
        """`lines` are for when the database cannot be asked; `bulkhead` limits the calls that wait
        for it."""
        self._inbox = inbox
        self._lines = lines
        self._counters = counters
        self._bulkhead = bulkhead
        self._threads = ThreadPoolExecutor(max_workers=8, thread_name_prefix="call")

    def answer(self, inbound: InboundCall, now: datetime) -> tuple[Instruction, ...]:
        """What the carrier is told to do. Raises nothing."""
        event = inbound.event
        urgent = isinstance(event, Spoken) and event.understood.danger is not None
        timeout = URGENT_TIMEOUT_SECONDS if urgent else CALL_TIMEOUT_SECONDS
        turn = self._threads.submit(copy_context().run, self._answer, inbound, now)
        try:
            return turn.result(timeout=timeout)
        except Exception as error:
            turn.cancel()  # one that still waits for a thread is of no use any more
            why = database_reason(error) or type(error).__name__
            log.error("%s: a call was answered without the database", why)
            self._counters.add("calls", what="rescued")
            if urgent:
                self._counters.note_alarm(AlarmKind.FALLBACK_USED)
        return self._without_database(inbound, now)

    def _answer(self, inbound: InboundCall, now: datetime) -> tuple[Instruction, ...]:
        with self._bulkhead.acquire():
            return self._inbox.answer(inbound, now)

    def _without_database(self, inbound: InboundCall, now: datetime) -> tuple[Instruction, ...]:
        try:
            line = self._lines.line_of(inbound.to).line
            return self._inbox.answer_without_database(inbound, line, now)
        except Exception as error:
            log.error("%s in the fallback of calls itself", type(error).__name__)
            return (Say(LAST_RESORT_REPLY, "en-US"), Hangup())
