"""What is remembered of a number that texts, for the rate limits; and how it is stored."""

import json
from dataclasses import dataclass

# In milliseconds, as the moments here are.
MINUTE_MS = 60_000
HOUR_MS = 60 * MINUTE_MS
DAY_MS = 24 * HOUR_MS

# A moment further ahead than this was noted by a clock that was ahead, and says nothing. Machines
# that share a database agree better than that, and no bucket holds as much.
MAX_CLOCK_SKEW_MS = 10 * MINUTE_MS

# So many fingerprints are remembered: more than all loops take to end.
MAX_FINGERPRINTS = 300


@dataclass(frozen=True, slots=True)
class SenderHistory:
    """What is remembered of a number, in milliseconds since 1970: when it was answered in the last
    day, until when it gets no answer, when it was told why, when it was answered although it may
    earn by our answers, and fingerprints of what was said in the last day. A fingerprint has 16
    bits: enough to recognise a text, too few to reconstruct it."""

    answered_at: tuple[int, ...] = ()
    silenced_until: int = 0
    warned_at: int = 0
    premium_answered_at: tuple[int, ...] = ()
    fingerprints: tuple[tuple[int, int], ...] = ()

    @property
    def expires_at(self) -> int:
        """When nothing of the history matters any more."""
        return max(
            self.silenced_until,
            self.warned_at + HOUR_MS,
            *(at + DAY_MS for at in self.answered_at),
            *(at + DAY_MS for at in self.premium_answered_at),
            *(at + DAY_MS for _, at in self.fingerprints),
        )

    def pruned(self, now: int) -> "SenderHistory":
        """What of the history still matters, `now` being milliseconds since 1970."""
        if self == NO_HISTORY:
            return self
        wrong = self.warned_at >= now + MAX_CLOCK_SKEW_MS  # and so is what the warning was about
        return SenderHistory(
            tuple(at for at in self.answered_at if _matters(at, now)),
            0 if wrong else self.silenced_until,
            0 if wrong else self.warned_at,
            tuple(at for at in self.premium_answered_at if _matters(at, now)),
            tuple((mark, at) for mark, at in self.fingerprints if _matters(at, now)),
        )


NO_HISTORY = SenderHistory()


def _matters(at: int, now: int) -> bool:
    """Whether a moment was in the last day, by a clock that was right."""
    return now - DAY_MS < at < now + MAX_CLOCK_SKEW_MS


def dump_history(history: SenderHistory) -> str:
    """A history as JSON. By hand, since it is done for every text and a converter takes twice as
    long."""
    parts = [
        history.answered_at,
        history.silenced_until,
        history.warned_at,
        history.premium_answered_at,
        history.fingerprints,
    ]
    return json.dumps(parts, separators=(",", ":"))


def load_history(text: str) -> SenderHistory:
    """A history from JSON; an empty one from anything else."""
    try:
        answered_at, silenced_until, warned_at, premium_answered_at, fingerprints = json.loads(text)
        return SenderHistory(
            tuple(map(int, answered_at)),
            int(silenced_until),
            int(warned_at),
            tuple(map(int, premium_answered_at)),
            tuple((int(mark), int(at)) for mark, at in fingerprints),
        )
    except (ValueError, TypeError):
        return NO_HISTORY
