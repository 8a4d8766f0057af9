"""How much is answered: to one number, on one line, by all of them, and for how much money.

Danger, HELP and STOP stop at no limit. They are counted apart: after many of one number in a day
they get a short answer (flows.dialogs.urgent_answers), and the operator is told. What bounds them
is only what no person does: the very same words every three seconds or a hundred times a day, and
texts from numbers that may earn by our answers.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from flows.conversation.turn import (
    Context,
    DropReminders,
    Forget,
    Intent,
    OptIn,
    OptOut,
    SetLanguage,
    Step,
)
from flows.dialogs.decided_turn import DecidedTurn, LimitDecision
from flows.dialogs.hotline_numbers import crisis_replies_for
from flows.dialogs.rate_limit_settings import (
    PERSON_BURST_MINUTES,
    RateLimits,
    SenderKind,
    Usage,
    token_cost,
    used_share,
)
from flows.dialogs.repeat_limits import RepeatLimit, repeat_limits
from flows.dialogs.sender_history import (
    HOUR_MS,
    MAX_FINGERPRINTS,
    MINUTE_MS,
    SenderHistory,
)
from flows.dialogs.urgent_answers import brief_reply, urgent_warning
from flows.replies.rate_limit_replies import RateLimitReplies
from flows.text.gsm import sms_cost

# So many texts that tell of danger or ask for help are answered a day to a number that may earn by
# it. A traveller in need gets the numbers; five answers a day are no business.
PREMIUM_DAILY_LIMIT = 5

# Up to this share of its limit a busy line says that it is busy; above it, it is silent. A person
# who has read that is not told again for an hour.
BUSY_NOTICE_LEVEL = 1.1


@dataclass(frozen=True, slots=True)
class _LimitCase:
    """All that the rule looks at. `history` is pruned; `now` is in milliseconds since 1970;
    `remaining` is how often the same text or answer may still come."""

    turn: DecidedTurn
    sender: SenderKind
    history: SenderHistory
    usage: Usage
    limits: RateLimits
    now: int
    repeat_limits: list[RepeatLimit]
    remaining: int

    @property
    def fingerprints(self) -> tuple[tuple[int, int], ...]:
        """The fingerprints to remember, with those of this turn."""
        new = {bound.fingerprint for bound in self.repeat_limits}
        return (*self.history.fingerprints, *((mark, self.now) for mark in new))[-MAX_FINGERPRINTS:]

    def has_room(self, empty_at: int) -> bool:
        """Whether a bucket of the number's, that is empty then, takes one more answer."""
        cost = token_cost(self.limits.person)
        return max(0, empty_at - self.now) + cost <= PERSON_BURST_MINUTES * MINUTE_MS

    @property
    def counts_as_answer_to_us(self) -> bool:
        """Whether it is paid for by the bucket of answers to our own questions."""
        return self.turn.answers_question and self.has_room(self.history.question_empty_at)

    def with_answers(self, count: int) -> SenderHistory:
        """What to remember after so many answers: their times, and one of the buckets fuller."""
        history, day = self.history, self.limits.person_day
        times = (*history.answered_at, *(self.now for _ in range(count)))
        poured = count * token_cost(self.limits.person)
        if poured and self.counts_as_answer_to_us:
            full = max(history.question_empty_at, self.now) + poured
            history = replace(history, question_empty_at=full)
        elif poured:
            history = replace(history, empty_at=max(history.empty_at, self.now) + poured)
        return replace(history, answered_at=times[-day:] if day else ())


def as_decided(turn: DecidedTurn) -> LimitDecision:
    """The decision without limits. Of a text that no person wrote nothing is recorded: it changes
    no row, not even when we heard from that person."""
    no_person = turn.step.intent in (Intent.REACTION, Intent.MACHINE)
    return LimitDecision(turn.step, recorded=not no_person)


def apply_limits(
    turn: DecidedTurn, sender: SenderKind, history: SenderHistory, usage: Usage, limits: RateLimits
) -> LimitDecision:
    """What goes out of what was decided. A silence that was decided costs nothing and stands."""
    if not turn.step.replies:
        return as_decided(turn)
    now = _to_milliseconds(turn.context.now)
    history = history.pruned(now)
    bounds = repeat_limits(turn.text, turn.step, must_answer=turn.must_answer)
    remaining = min(bound.remaining(history, now) for bound in bounds)
    case = _LimitCase(turn, sender, history, usage, limits, now, bounds, remaining)
    for rule in _RULES:
        decision = rule(case)
        if decision:
            return decision
    return _answer_within_capacity(case)


def _silence_unreachable(case: _LimitCase) -> LimitDecision | None:
    """Machines get no answer; numbers that may earn by one get few, to what must be answered."""
    if case.sender is SenderKind.MACHINE:
        return silence(case.turn)
    enough = len(case.history.premium_answered_at) >= PREMIUM_DAILY_LIMIT
    if case.sender is SenderKind.PREMIUM and (not case.turn.must_answer or enough):
        return silence(case.turn)
    return None


def _end_loop(case: _LimitCase) -> LimitDecision | None:
    """Two machines may be talking where the same thing was said too often."""
    return None if case.remaining else LimitDecision(case.turn.with_replies())


def _answer_urgent(case: _LimitCase) -> LimitDecision | None:
    """Danger, HELP and STOP are answered whatever the other limits say, shortly once a number has
    sent many."""
    turn, step = case.turn, case.turn.step
    if not turn.must_answer:
        return None
    urgent = case.history.urgent.counted(case.now, danger=step.crisis is not None)
    history = replace(case.history, fingerprints=case.fingerprints, urgent=urgent)
    to_premium = case.sender is SenderKind.PREMIUM
    if to_premium:
        history = replace(history, premium_answered_at=(*history.premium_answered_at, case.now))
    brief = brief_reply(step, urgent, turn.context, _language(turn))
    if brief:
        step = replace(turn.with_replies(brief), crisis=step.crisis)
    segments = sum(sms_cost(reply).segments for reply in step.replies)
    return LimitDecision(
        step,
        history,
        urgent_segments=segments,
        urgent_warning=urgent_warning(urgent, case.usage, case.limits, segments),
        to_premium=to_premium,
    )


class _Limited(StrEnum):
    """A limit of a number's own that has no row of sentences."""

    WAITING = "waiting"


def _keep_silent(case: _LimitCase) -> LimitDecision | None:
    """A number that was told when to go on waits until then; what it sends meanwhile does not make
    the wait longer."""
    if case.now >= case.history.silenced_until:
        return None
    return LimitDecision(case.turn.with_replies(), limited=_Limited.WAITING)


def _end_day(case: _LimitCase) -> LimitDecision | None:
    """A number that has had its answers of a day waits until the line's next day."""
    history, limit = case.history, case.limits.person_day
    if not limit or len(history.answered_at) < limit:
        return None
    until = _next_midnight_ms(case.turn.context)
    over = replace(history, answered_at=(), silenced_until=until, warned_at=case.now)
    return _warn(case.turn, _replies(case.turn).daily_limit(), over, limited="day")


def _slow_down(case: _LimitCase) -> LimitDecision | None:
    """A number whose bucket is full waits for a minute. The notice is an answer of its day."""
    has_room = case.counts_as_answer_to_us or case.has_room(case.history.empty_at)
    if not case.limits.person or has_room:
        return None
    day = case.limits.person_day
    times = (*case.history.answered_at, case.now)[-day:] if day else ()
    until = case.now + MINUTE_MS
    warned = replace(case.history, silenced_until=until, warned_at=case.now, answered_at=times)
    return _warn(case.turn, _replies(case.turn).too_fast(), warned, limited="minute")


def _answer_within_capacity(case: _LimitCase) -> LimitDecision:
    """The answer, or that the line, all lines or the day is at its limit."""
    turn, step, history = case.turn, case.turn.step, case.history
    if case.remaining == 1:  # no silence begins without a warning
        step = replace(step, replies=(*step.replies, _replies(turn).repeated_answer()))
    segments = sum(sms_cost(reply).segments for reply in step.replies)
    share = used_share(case.usage, case.limits, case.now, segments)
    warned_lately = case.now < history.warned_at + HOUR_MS
    if share > BUSY_NOTICE_LEVEL or (share > 1 and warned_lately):
        return LimitDecision(turn.with_replies(), limit_reached=True)
    if share > 1:
        warned = replace(history, warned_at=case.now)
        return _warn(turn, _replies(turn).line_busy(), warned, limit_reached=True)
    history = replace(case.with_answers(len(turn.step.replies)), fingerprints=case.fingerprints)
    return LimitDecision(step, history, counted_segments=segments)


# In this order: the first that decides counts.
_RULES: tuple[Callable[[_LimitCase], LimitDecision | None], ...] = (
    _silence_unreachable,
    _end_loop,
    _answer_urgent,
    _keep_silent,
    _end_day,
    _slow_down,
)


def answer_only_urgent(turn: DecidedTurn) -> LimitDecision:
    """What goes out where the limits cannot be kept: what is owed, and nothing else."""
    return as_decided(turn) if turn.must_answer or not turn.step.replies else silence(turn)


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
    turn: DecidedTurn,
    words: str,
    history: SenderHistory,
    *,
    limit_reached: bool = False,
    limited: str = "",
) -> LimitDecision:
    return LimitDecision(
        turn.with_replies(words),
        history,
        counted_segments=sms_cost(words).segments,
        limit_reached=limit_reached,
        limited=limited,
    )


def silence(turn: DecidedTurn) -> LimitDecision:
    """Silence. Nothing is recorded either, unless a request was granted or a danger read."""
    step = turn.with_replies()
    return LimitDecision(step, recorded=bool(step.effects) or turn.must_answer)


def _replies(turn: DecidedTurn) -> RateLimitReplies:
    spoken = _language(turn)
    return RateLimitReplies(crisis_replies_for(turn.context, spoken), spoken)


def _language(turn: DecidedTurn) -> str:
    """The language that the turn is answered in."""
    context = turn.context
    shown = [one.language for one in turn.step.effects if isinstance(one, SetLanguage)]
    language = (*shown, context.language, context.line.language)
    return next(name for name in (*language, "en") if name)


def _next_midnight_ms(context: Context) -> int:
    """When the line's next day begins."""
    zone = ZoneInfo(context.line.zone)
    tomorrow = context.now.astimezone(zone).date() + timedelta(days=1)
    return _to_milliseconds(datetime.combine(tomorrow, time(), zone))


def _to_milliseconds(moment: datetime) -> int:
    return int(moment.timestamp() * 1000)
