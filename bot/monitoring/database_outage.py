"""The one trouble that no row can hold: that the database cannot be used.

Alarms are rows, so while there is no database none can be raised, claimed or told. Then each
process that notices tells the operator itself, and keeps in memory that it has.
"""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from bot.monitoring import notify
from bot.monitoring.alarms import MIN_NOTIFY_INTERVAL, NOTIFY_LEASE
from bot.monitoring.notify import Notifier

# How often whether watching still goes well is checked, and so many checks in a row that found it
# did not are no hiccup. Counted and not timed: a machine that slept has no trouble.
CHECK_INTERVAL, MAX_MISSED_CHECKS = timedelta(seconds=30), 3

# As long as it lasts, each process tells of it this often.
NOTIFY_INTERVAL = timedelta(hours=1)

OUTAGE_MESSAGE = (
    "The database cannot be used: only danger and HELP are answered, and nothing is sent. "
    "See the logs: is it down, locked, its disk full?"
)


class DatabaseOutage:
    """Whether the database can be used, as far as one process knows. Needs none itself, and is
    meant for a thread of its own, so that it is told of also where whoever asks gets no answer."""

    def __init__(self, notifiers: Sequence[Notifier], clock: Callable[[], datetime]) -> None:
        self._notifiers = notifiers
        self._clock = clock
        self._misses = 0
        self._notify_at: datetime | None = None

    def record_success(self) -> None:
        """It has just been used, and alarms with it."""
        if self._misses >= MAX_MISSED_CHECKS and self._notify_at:
            self._notify_at = min(self._notify_at, self._clock() + MIN_NOTIFY_INTERVAL)
        self._misses = 0

    def check(self) -> None:
        """Tell the operator, if it has not been used since some checks ago."""
        self._misses += 1
        now = self._clock()
        if self._misses >= MAX_MISSED_CHECKS and (
            self._notify_at is None or now >= self._notify_at
        ):
            reached = notify.notify_operator(self._notifiers, OUTAGE_MESSAGE)
            self._notify_at = now + (NOTIFY_INTERVAL if reached else NOTIFY_LEASE)
