"""What is remembered of a number that texts, for the rate limits; and how it is stored."""

import json
from dataclasses import dataclass
from typing import NamedTuple

# In milliseconds, as the moments here are.
MINUTE_MS = 60_000
HOUR_MS = 60 * MINUTE_MS
DAY_MS = 24 * HOUR_MS

# A moment further ahead than this was noted by a clock that was ahead, and says nothing. Machines
# that share a database agree better than that, and no bucket holds as much.
MAX_CLOCK_SKEW_MS = 10 * MINUTE_MS

# So many fingerprints are remembered: more than all loops take to end.
MAX_FINGERPRINTS = 300


class UrgentCount(NamedTuple):
    """How many texts that must be answered a number sent in the 24 hours from `since`
    (milliseconds since 1970): asking for HELP or STOP, and telling of a danger."""

    since: int = 0
    help: int = 0
    danger: int = 0

    def counted(self, now: int, *, danger: bool) -> "UrgentCount":
        """The count with one more text."""
        old = self if _matters(self.since, now) else UrgentCount(now)
        return old._replace(help=old.help + (not danger), danger=old.danger + danger)

    @property
    def total(self) -> int:
        """The texts of both kinds."""
        return self.help + self.danger


NO_URGENT = UrgentCount()


@dataclass(frozen=True, slots=True)
class SenderHistory:
    """What is remembered of a number, in milliseconds since 1970: when it was answered in the last
    day, until when it gets no answer, when it was told why, when it was answered although it may
    earn by our answers, fingerprints of what was said in the last day, when its two token buckets
    are empty again (that of its answers to our own questions is `question_empty_at`), and how often
    it had to be answered. A fingerprint has 16 bits: enough to recognise a text, too few to
    reconstruct it."""

    answered_at: tuple[int, ...] = ()
    silenced_until: int = 0
    warned_at: int = 0
    premium_answered_at: tuple[int, ...] = ()
    fingerprints: tuple[tuple[int, int], ...] = ()
    empty_at: int = 0
    question_empty_at: int = 0
    urgent: UrgentCount = NO_URGENT

    @property
    def expires_at(self) -> int:
        """When nothing of the history matters any more."""
        return max(
            self.silenced_until,
            self.warned_at + HOUR_MS,
            self.empty_at,
            self.question_empty_at,
            self.urgent.since + DAY_MS if self.urgent.total else 0,
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
            0 if self.empty_at >= now + MAX_CLOCK_SKEW_MS else self.empty_at,
            0 if self.question_empty_at >= now + MAX_CLOCK_SKEW_MS else self.question_empty_at,
            self.urgent if _matters(self.urgent.since, now) else NO_URGENT,
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
        history.empty_at,
        history.question_empty_at,
        history.urgent,
    ]
    return json.dumps(parts, separators=(",", ":"))


def load_history(text: str) -> SenderHistory:
    """A history from JSON, also from that of a release without buckets; an empty one from anything
    else."""
    try:
        parts = json.loads(text)
        answered_at, silenced_until, warned_at, premium_answered_at, fingerprints = parts[:5]
        empty_at, question_empty_at, urgent = parts[5:] or (0, 0, NO_URGENT)
        return SenderHistory(
            tuple(map(int, answered_at)),
            int(silenced_until),
            int(warned_at),
            tuple(map(int, premium_answered_at)),
            tuple((int(mark), int(at)) for mark, at in fingerprints),
            int(empty_at),
            int(question_empty_at),
            UrgentCount(*map(int, urgent)),
        )
    except (ValueError, TypeError):
        return NO_HISTORY
