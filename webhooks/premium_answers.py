"""What one process remembers of answers to numbers that may earn by them (toll fraud).

The limits are kept in the database. While that cannot be asked, or not in time, the process must
know by itself that such a number has had its answers of the day.
"""

from datetime import datetime, timedelta
from threading import Lock

from flows.dialogs.rate_limit import PREMIUM_DAILY_LIMIT

# Numbers that are remembered: the latest ones.
MAX_PREMIUM_NUMBERS = 10_000

_DAY = timedelta(days=1)


class PremiumAnswers:
    """When such numbers were answered lately. Numbers are kept as a hash that is lost when the
    process ends. Threads may share it."""

    def __init__(self) -> None:
        self._times: dict[int, list[datetime]] = {}
        self._lock = Lock()

    def add(self, sender: str, now: datetime) -> bool:
        """Count an answer to the number. False, and nothing is counted, where it has had its
        answers of the day."""
        with self._lock:
            times = [at for at in self._times.pop(hash(sender), []) if at > now - _DAY]
            free = len(times) < PREMIUM_DAILY_LIMIT
            self._times[hash(sender)] = [*times, now] if free else times
            if len(self._times) > MAX_PREMIUM_NUMBERS:
                del self._times[next(iter(self._times))]
        return free
