"""The safety net under every text: somebody in danger, or asking for HELP, is answered even when
nothing behind the webhook works.

Such a text gets a short patience: its turn is taken on a thread of its own, and if that fails or
takes too long (the database is stopped or locked, a look-up is broken, we have a bug), the answer
is one made of the text alone. Any other text fails in the open, so that the carrier tries again.
"""

import logging
from collections.abc import Collection
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from datetime import datetime, timedelta
from threading import Lock
from typing import NamedTuple

from bot.conversation.inbox import Inbound, Inbox
from bot.monitoring.alarms import Trouble
from bot.monitoring.counters import Tally
from bot.people.phone_numbers import reachable, sender_of
from bot.places import home_of
from flows.conversation.turn import Line
from flows.dialogs import hotline_numbers
from flows.dialogs.rate_limit import DEAR_A_DAY, Sender
from flows.domain.places import Home
from flows.hotlines import Directory
from webhooks.bulkhead import Room

log = logging.getLogger("handrail")

# Seconds that a person in danger waits for the answer that knows where the talk stands.
PATIENCE = 0.7

# So many numbers that may earn by our answers are remembered at most.
MOST_DEAR = 10_000


class Answer(NamedTuple):
    """What goes back. `urgent`: somebody is in danger, or asked for HELP."""

    replies: tuple[str, ...]
    urgent: bool


class Lifeboat:
    """An inbox that does not leave anybody without the right number."""

    def __init__(
        self,
        inbox: Inbox,
        line: Line,
        hotlines: Directory,
        tally: Tally,
        countries: Collection[str] | None = None,
        room: Room | None = None,
    ) -> None:
        """`line` is what the settings say of the line, for when the database cannot; `countries`
        are those whose numbers it answers freely, None where it has no limits; in `room` texts wait
        that are not urgent."""
        self._inbox = inbox
        self._line = line
        self._hotlines = hotlines
        self._tally = tally
        self._countries = countries
        self._room = room or Room()
        self._dear: dict[int, list[datetime]] = {}
        self._lock = Lock()
        self._threads = ThreadPoolExecutor(max_workers=8, thread_name_prefix="urgent")

    def receive(self, text: Inbound, now: datetime) -> Answer:
        """The answer. Raises what went wrong only where nobody is in danger."""
        rescue = self._rescue(text)
        if rescue is None:
            with self._room.taken():
                return Answer(self._inbox.receive(text, now).replies, urgent=False)
        try:
            same_request = copy_context().run
            turn = self._threads.submit(same_request, self._inbox.receive, text, now)
            return Answer(turn.result(timeout=PATIENCE).replies, urgent=True)
        except Exception as error:
            # A late turn may still be recorded; the carrier has one answer either way.
            if self._had_its_share(text.sender, now):
                log.error("%s: an urgent text of a number that may earn", type(error).__name__)
                return Answer((), urgent=True)
            log.error("%s: an urgent text was answered by the safety net", type(error).__name__)
            self._tally.add("rescues")
            self._tally.note(Trouble.RESCUED)
            return Answer((rescue,), urgent=True)

    def _had_its_share(self, sender: str, now: datetime) -> bool:
        """Whether a number that may earn by our answers had its day's worth of them here. Counted
        by this process alone, since nobody else can be asked; by a hash that ends with it."""
        try:
            if self._countries is None:
                return False
            if sender_of(sender, home_of(sender), self._countries) is Sender.PERSON:
                return False
        except Exception:
            return False  # what is broken counts for the person
        with self._lock:
            times = self._dear.pop(hash(sender), [])
            times = [at for at in times if at > now - timedelta(days=1)]
            full = len(times) >= DEAR_A_DAY
            self._dear[hash(sender)] = times if full else [*times, now]
            if len(self._dear) > MOST_DEAR:
                del self._dear[next(iter(self._dear))]
        return full

    def _rescue(self, text: Inbound) -> str | None:
        """The answer made of nothing but the text, None where it is not urgent."""
        if not reachable(text.sender) or text.sender == text.to:
            return None  # a machine: the inbox knows what to do
        try:
            home = home_of(text.sender)
        except Exception:
            home = Home()
        try:
            return hotline_numbers.rescue(text.body, text.opt_out, self._line, home, self._hotlines)
        except Exception as error:
            log.error("%s in the safety net itself", type(error).__name__)
            return hotline_numbers.LAST_WORD
