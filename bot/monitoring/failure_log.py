"""Tells of a failure that comes back again and again once, and then every hour."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from threading import Lock

TELL_AGAIN_AFTER = timedelta(hours=1)


@dataclass(slots=True)
class _Failing:
    why: str
    since: datetime
    told_at: datetime
    times: int = 1


class FailureLog:
    """What fails now, by the name of what is done; for the threads of one process."""

    def __init__(self) -> None:
        self._failing: dict[str, _Failing] = {}
        self._lock = Lock()

    def failed(self, name: str, why: str, now: datetime) -> str | None:
        """What is to be told of this failure; None if it was told within the hour."""
        with self._lock:
            found = self._failing.get(name)
            if found is None or found.why != why:
                self._failing[name] = _Failing(why, now, now)
                return f"{name} failed: {why}"
            found.times += 1
            # After a clock was set back, a time that lies ahead counts as long ago.
            if timedelta() <= now - found.told_at < TELL_AGAIN_AFTER:
                return None
            found.told_at = now
            return f"{name} failed: {why}, {found.times} times since {found.since:%H:%M} UTC"

    def worked(self, name: str) -> str | None:
        """What is to be told of a success; None unless it failed before."""
        if name not in self._failing:  # the usual case, without waiting for the others
            return None
        with self._lock:
            found = self._failing.pop(name, None)
        if found is None or found.times == 1:
            return None
        return f"{name} goes well again, after {found.times} failures since {found.since:%H:%M} UTC"
