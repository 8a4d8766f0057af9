"""The rate limits that the operator sets, whom they apply to, and what has been used of them."""

from dataclasses import dataclass
from enum import Enum, auto

from flows.dialogs.sender_history import MAX_CLOCK_SKEW_MS, MINUTE_MS

# Reminders end at so much of the day's spending, so that the rest is there for answers.
REMINDER_BUDGET_SHARE = 0.8

# The token bucket of a number holds so many minutes' worth of answers: a conversation at a person's
# pace, a text every seven seconds, goes on for minutes before it is empty.
PERSON_BURST_MINUTES = 2

# The operator is told of answers that no limit stops: to so many texts of one number in a day, and
# at this share of `RateLimits.segments` spent on them on a line's day.
URGENT_ALARM_TEXTS = 200
URGENT_ALARM_SHARE = 0.2


@dataclass(frozen=True, slots=True)
class RateLimits:
    """The operator's limits; 0 is none. `person`, `line` and `total` are answers a minute, to one
    number, on one line, on all lines; `segments` what a line may spend on a day of its zone;
    `person_day` answers to one number in 24 hours. A number may have the answers of
    `PERSON_BURST_MINUTES` at once."""

    person: int = 6
    line: int = 3_000
    total: int = 10_000
    segments: int = 20_000
    person_day: int = 100


class SenderKind(Enum):
    """Who may be texting."""

    PERSON = auto()  # a number that people have, in a country of the line's
    PREMIUM = auto()  # one whose owner may earn by our answers, or that the operator has blocked
    MACHINE = auto()  # a short code, a name, a number of our own: no person reads an answer there


@dataclass(frozen=True, slots=True)
class Usage:
    """What has been used. Each answer pours its share of a minute into the token buckets of the
    line and of all lines, which hold a minute's worth. `line_empty_at` and `total_empty_at` are
    when they will be empty again, in milliseconds since 1970. `segments` were spent on the line's
    day so far, and `urgent_segments` beside them, on answers that no limit stops."""

    line_empty_at: int = 0
    total_empty_at: int = 0
    segments: int = 0
    urgent_segments: int = 0


def used_share(usage: Usage, limits: RateLimits, now: int, segments: int) -> float:
    """How much of the tightest limit would be used by an answer of so many segments, 1 being all of
    it; `now` is in milliseconds since 1970."""
    line, total = (
        empty_at - now if empty_at < now + MAX_CLOCK_SKEW_MS else 0
        for empty_at in (usage.line_empty_at, usage.total_empty_at)
    )
    return max(
        (line + token_cost(limits.line)) / MINUTE_MS if limits.line else 0,
        (total + token_cost(limits.total)) / MINUTE_MS if limits.total else 0,
        (usage.segments + segments) / limits.segments if limits.segments else 0,
    )


def token_cost(limit: int) -> int:
    """What one answer pours into a bucket of so many a minute; 0 where there is no limit."""
    return MINUTE_MS // limit if limit else 0
