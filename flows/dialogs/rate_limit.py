"""How much is answered: to one number, on one line, by all of them, and for how much money.

Danger, HELP and STOP are never counted and stop at no limit. What bounds them is only what no
person does: the very same words every three seconds or a hundred times a day, and texts from
numbers that may earn by our answers.
"""

import json
from dataclasses import dataclass, field, replace
from datetime import datetime, time, timedelta
from enum import Enum, auto
from typing import NamedTuple
from zlib import crc32
from zoneinfo import ZoneInfo

from flows.conversation.conversation import Conversation
from flows.conversation.turn import (
    Context,
    DropReminders,
    Forget,
    Intent,
    OptIn,
    OptOut,
    Pause,
    SetLanguage,
    Step,
    Text,
)
from flows.dialogs.hotline_numbers import crisis_replies_for
from flows.replies.rate_limit_replies import RateLimitReplies
from flows.text.gsm import sms_cost

# In milliseconds, as the moments here are.
MINUTE_MS = 60_000
HOUR_MS = 60 * MINUTE_MS
DAY_MS = 24 * HOUR_MS

# Two machines talking to each other are cut off when one text, or one answer of ours, has been
# answered so often within `LOOP_LASTS`. Who goes through a list says BACK after each meeting of it.
LOOP_LIMIT = 3
LIST_LOOP_LIMIT = 12
MAX_LIST_COMMAND_WORDS = 3
LOOP_WINDOW_MS = 5 * MINUTE_MS

# A slow machine stays below that limit. No person asks for the same thing in the same words more
# often on a day.
SAME_TEXT_DAILY_LIMIT = 8

# Danger, HELP and STOP wait only where the very same words came so often within a minute: faster
# than a frightened thumb; or so often within a day, every quarter of an hour without sleep. What we
# answered does not matter, for our answers to them repeat.
URGENT_MINUTE_LIMIT = 20
URGENT_DAILY_LIMIT = 100

# So many texts that tell of danger or ask for help are answered a day to a number that may earn by
# it. A traveller in need gets the numbers; five answers a day are no business.
PREMIUM_DAILY_LIMIT = 5

# Reminders end at so much of the day's spending, so that the rest is there for answers.
REMINDER_BUDGET_SHARE = 0.8

# What was noted so much later than it is now was noted by a clock that was ahead, and says nothing.
# Machines that share a database agree better than that, and no bucket holds as much.
MAX_CLOCK_SKEW_MS = 10 * MINUTE_MS

# Up to this share of its limit a busy line says that it is busy; above it, it is silent. A person
# who has read that is not told again for an hour.
BUSY_NOTICE_LEVEL = 1.1

# So many marks are remembered: more than all loops take to end.
MAX_FINGERPRINTS = 300


@dataclass(frozen=True, slots=True)
class RateLimits:
    """The operator's limits; 0 is none. `person`, `line` and `total` are answers a minute, to one
    number, on one line, on all lines; `segments` what a line may spend on a day of its zone;
    `person_day` answers to one number in 24 hours."""

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
    """What has been used. `line` and `total` are when their buckets, into which each answer pours
    its share of a minute, will have run dry; a minute's worth is all they hold."""

    line_empty_at: int = 0
    total_empty_at: int = 0
    segments: int = 0


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
        """When nothing of it matters any more."""
        return max(
            self.silenced_until,
            self.warned_at + HOUR_MS,
            *(at + DAY_MS for at in self.answered_at),
            *(at + DAY_MS for at in self.premium_answered_at),
            *(at + DAY_MS for _, at in self.fingerprints),
        )

    def pruned(self, now: int) -> "SenderHistory":
        """What of it still matters."""
        if self == NO_HISTORY:
            return self
        wrong = self.warned_at >= now + MAX_CLOCK_SKEW_MS  # and so is what the warning was about
        return SenderHistory(
            tuple(at for at in self.answered_at if now - DAY_MS < at < now + MAX_CLOCK_SKEW_MS),
            0 if wrong else self.silenced_until,
            0 if wrong else self.warned_at,
            tuple(
                at for at in self.premium_answered_at if now - DAY_MS < at < now + MAX_CLOCK_SKEW_MS
            ),
            tuple(
                (mark, at)
                for mark, at in self.fingerprints
                if now - DAY_MS < at < now + MAX_CLOCK_SKEW_MS
            ),
        )


NO_HISTORY = SenderHistory()


@dataclass(frozen=True, slots=True)
class LimitDecision:
    """A decision within the limits. `history` is None where nothing new is to be remembered.
    `counted_segments` is how many segments count for the line, `recorded` whether anything is to be
    recorded, and `limit_reached` that the line, all lines or the day is at its limit."""

    step: Step
    history: SenderHistory | None = None
    counted_segments: int = 0
    recorded: bool = True
    limit_reached: bool = False


@dataclass(frozen=True, slots=True)
class DecidedTurn:
    """A decision and what it was made of."""

    step: Step
    conversation_before: Conversation = field(repr=False)
    text: Text
    context: Context = field(repr=False)

    @property
    def must_answer(self) -> bool:
        """Whether it must be answered whatever else there is to answer."""
        step = self.step
        return step.crisis is not None or step.intent in (Intent.HELP, Intent.STOP)

    def with_replies(self, *replies: str) -> Step:
        """The decision with other replies. A request about being texted, or forgotten, is granted
        all the same; anything else is as if the text had not come."""
        if any(isinstance(effect, _ALWAYS_GRANTED) for effect in self.step.effects):
            return replace(self.step, replies=replies)
        return Step(self.conversation_before, self.step.intent, replies)

    def without_consent(self) -> "DecidedTurn":
        """The turn of a person who has said since then whether they want texts: that stands."""
        step = self.step
        kept = tuple(one for one in step.effects if not isinstance(one, OptOut | OptIn))
        moot = step.intent in (Intent.STOP, Intent.START)
        replies = () if moot else step.replies
        return replace(self, step=replace(step, effects=kept, replies=replies))


# No person has to wait to be left alone, forgotten, or let in again.
_ALWAYS_GRANTED = (OptOut, OptIn, DropReminders, Pause, Forget)


def apply_limits(
    turn: DecidedTurn, sender: SenderKind, history: SenderHistory, usage: Usage, limits: RateLimits
) -> LimitDecision:
    """What goes out of what was decided. A silence that was decided costs nothing and stands."""
    step = turn.step
    if not step.replies:
        return LimitDecision(step)
    now = _to_milliseconds(turn.context.now)
    history = history.pruned(now)
    if sender is SenderKind.MACHINE:
        return silence(turn)
    if sender is SenderKind.PREMIUM and (
        not turn.must_answer or len(history.premium_answered_at) >= PREMIUM_DAILY_LIMIT
    ):
        return silence(turn)
    repeat_limits = _repeat_limits(turn)
    remaining = min(bound.remaining(history, now) for bound in repeat_limits)
    if not remaining:
        return LimitDecision(turn.with_replies())
    fingerprints = (
        *history.fingerprints,
        *((mark, now) for mark in {bound.fingerprint for bound in repeat_limits}),
    )[-MAX_FINGERPRINTS:]
    if turn.must_answer:
        premium_answered_at = (
            (*history.premium_answered_at, now)
            if sender is SenderKind.PREMIUM
            else history.premium_answered_at
        )
        return LimitDecision(
            step,
            replace(history, fingerprints=fingerprints, premium_answered_at=premium_answered_at),
        )
    if now < history.silenced_until:
        until = max(history.silenced_until, now + MINUTE_MS)
        return LimitDecision(turn.with_replies(), replace(history, silenced_until=until))
    if limits.person_day and len(history.answered_at) >= limits.person_day:
        over = replace(
            history, answered_at=(), silenced_until=_next_midnight_ms(turn.context), warned_at=now
        )
        return _warn(turn, _replies(turn).daily_limit(), over)
    last_minute = sum(at > now - MINUTE_MS for at in history.answered_at)
    if limits.person and last_minute >= limits.person:
        warned = replace(history, silenced_until=now + MINUTE_MS, warned_at=now)
        return _warn(turn, _replies(turn).too_fast(), warned)
    if remaining == 1:  # no silence begins without a warning
        step = replace(step, replies=(*step.replies, _replies(turn).repeated_answer()))
    segments = sum(sms_cost(reply).segments for reply in step.replies)
    used_share = _used_share(usage, limits, now, segments)
    if used_share > BUSY_NOTICE_LEVEL or (used_share > 1 and now < history.warned_at + HOUR_MS):
        return LimitDecision(turn.with_replies(), limit_reached=True)
    if used_share > 1:
        return _warn(
            turn, _replies(turn).line_busy(), replace(history, warned_at=now), limit_reached=True
        )
    max_times = max(limits.person, limits.person_day)
    times = (
        (*history.answered_at, *(now for _ in turn.step.replies))[-max_times:] if max_times else ()
    )
    return LimitDecision(
        step,
        replace(history, answered_at=times, fingerprints=fingerprints),
        counted_segments=segments,
    )


def answer_only_urgent(turn: DecidedTurn) -> LimitDecision:
    """What goes out where the limits cannot be kept: what is owed, and nothing else."""
    return LimitDecision(turn.step) if turn.must_answer or not turn.step.replies else silence(turn)


def apply_only_consent(turn: DecidedTurn) -> LimitDecision:
    """What is left of a text that is too old for an answer: to be left alone, let in again, or
    forgotten. Not one reminder of several, whose number may mean another by now."""
    every = {reminder.id for reminder in turn.context.reminders.all()}
    effects = tuple(
        one
        for one in turn.step.effects
        if isinstance(one, OptOut | OptIn | Forget)
        or (isinstance(one, DropReminders) and every.issubset(one.ids))
    )
    return LimitDecision(
        Step(turn.conversation_before, turn.step.intent, (), effects), recorded=bool(effects)
    )


def _warn(
    turn: DecidedTurn, words: str, history: SenderHistory, *, limit_reached: bool = False
) -> LimitDecision:
    return LimitDecision(
        turn.with_replies(words),
        history,
        counted_segments=sms_cost(words).segments,
        limit_reached=limit_reached,
    )


def silence(turn: DecidedTurn) -> LimitDecision:
    """Silence. Nothing is recorded either, unless a request was granted or a danger read."""
    step = turn.with_replies()
    return LimitDecision(step, recorded=bool(step.effects) or turn.must_answer)


class _RepeatLimit(NamedTuple):
    """How often one thing may be said, within how many milliseconds."""

    fingerprint: int
    max_count: int
    window_ms: int

    def remaining(self, history: SenderHistory, now: int) -> int:
        said = sum(
            mark == self.fingerprint and at > now - self.window_ms
            for mark, at in history.fingerprints
        )
        return max(0, self.max_count - said)


def _repeat_limits(turn: DecidedTurn) -> list[_RepeatLimit]:
    """What ends a talk of machines: the same text, and the same answer unless it was owed. MORE,
    BACK and numbers are said again and again to a list."""
    text = _fingerprint("text", turn.text.understood.body.strip().casefold())
    if turn.must_answer:
        return [
            _RepeatLimit(text, URGENT_MINUTE_LIMIT, MINUTE_MS),
            _RepeatLimit(text, URGENT_DAILY_LIMIT, DAY_MS),
        ]
    answer = _fingerprint("answer", *turn.step.replies)
    request, words = turn.text.understood.request, len(turn.text.understood.words)
    if words <= MAX_LIST_COMMAND_WORDS and (request.move is not None or request.number is not None):
        return [_RepeatLimit(answer, LIST_LOOP_LIMIT, LOOP_WINDOW_MS)]
    return [
        _RepeatLimit(answer, LOOP_LIMIT, LOOP_WINDOW_MS),
        _RepeatLimit(text, LOOP_LIMIT, LOOP_WINDOW_MS),
        _RepeatLimit(text, SAME_TEXT_DAILY_LIMIT, DAY_MS),
    ]


def _fingerprint(*said: str) -> int:
    return crc32("\n".join(said).encode(errors="replace")) & 0xFFFF


def _used_share(usage: Usage, limits: RateLimits, now: int, segments: int) -> float:
    """How much of the tightest limit would be used by this answer, 1 being all of it."""
    line, total = (
        dry - now if dry < now + MAX_CLOCK_SKEW_MS else 0
        for dry in (usage.line_empty_at, usage.total_empty_at)
    )
    return max(
        (line + token_cost(limits.line)) / MINUTE_MS if limits.line else 0,
        (total + token_cost(limits.total)) / MINUTE_MS if limits.total else 0,
        (usage.segments + segments) / limits.segments if limits.segments else 0,
    )


def token_cost(limit: int) -> int:
    """What one answer pours into a bucket of so many a minute; 0 where there is no limit."""
    return MINUTE_MS // limit if limit else 0


def _replies(turn: DecidedTurn) -> RateLimitReplies:
    context = turn.context
    shown = [one.language for one in turn.step.effects if isinstance(one, SetLanguage)]
    language = (*shown, context.language, context.line.language)
    spoken = next(name for name in (*language, "en") if name)
    return RateLimitReplies(crisis_replies_for(context, spoken), spoken)


def _next_midnight_ms(context: Context) -> int:
    """When the line's next day begins."""
    zone = ZoneInfo(context.line.zone)
    tomorrow = context.now.astimezone(zone).date() + timedelta(days=1)
    return _to_milliseconds(datetime.combine(tomorrow, time(), zone))


def _to_milliseconds(moment: datetime) -> int:
    return int(moment.timestamp() * 1000)


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
