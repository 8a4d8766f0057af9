"""Notifies the operator where the database cannot be used.

Alarms are rows, so without a database none can be raised or claimed. Each process that notices
notifies the operator itself, and remembers that it has.
"""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from bot.monitoring import notify
from bot.monitoring.alarms import MIN_NOTIFY_INTERVAL, NOTIFY_LEASE
from bot.monitoring.notify import Notifier

# How often the outage is checked, and how many failed checks in a row are an outage. They are
# counted and not timed, so that a machine that slept is no outage.
CHECK_INTERVAL, MAX_MISSED_CHECKS = timedelta(seconds=30), 3

# As long as the outage lasts, each process notifies the operator this often.
OUTAGE_NOTIFY_INTERVAL = timedelta(hours=1)

OUTAGE_MESSAGE = (
    "The database cannot be used: only danger and HELP are answered, and nothing is sent. "
    "See the logs: is it down, locked, its disk full?"
)


class DatabaseOutage:
    """Whether the database can be used, as far as one process knows. It needs no database itself.
    `check` is meant for a thread of its own, which notices an outage even where every thread that
    uses the database hangs."""

    def __init__(self, notifiers: Sequence[Notifier], clock: Callable[[], datetime]) -> None:
        self._notifiers = notifiers
        self._clock = clock
        self._misses = 0
        self._notify_at: datetime | None = None

    def record_success(self) -> None:
        """The database, and the alarms in it, have just been used."""
        if self._misses >= MAX_MISSED_CHECKS and self._notify_at:
            self._notify_at = min(self._notify_at, self._clock() + MIN_NOTIFY_INTERVAL)
        self._misses = 0

    def check(self) -> None:
        """Notify the operator, if the database has not been used for some checks."""
        self._misses += 1
        now = self._clock()
        if self._misses >= MAX_MISSED_CHECKS and (
            self._notify_at is None or now >= self._notify_at
        ):
            reached = notify.notify_operator(self._notifiers, OUTAGE_MESSAGE)
            self._notify_at = now + (OUTAGE_NOTIFY_INTERVAL if reached else NOTIFY_LEASE)
