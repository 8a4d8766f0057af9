"""How much is answered: to one number, on one line, by all of them, and for how much money.

Danger, HELP and STOP are never counted and stop at no limit. What bounds them is only what no
person does: the very same words every three seconds or a hundred times a day, and texts from
numbers that may earn by our answers.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, time, timedelta
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
from flows.dialogs.rate_limit_settings import RateLimits, SenderKind, Usage, used_share
from flows.dialogs.repeat_limits import RepeatLimit, repeat_limits
from flows.dialogs.sender_history import (
    HOUR_MS,
    MAX_FINGERPRINTS,
    MINUTE_MS,
    SenderHistory,
)
from flows.replies.rate_limit_replies import RateLimitReplies
from flows.text.gsm import sms_cost

# So many texts that tell of danger or ask for help are answered a day to a number that may earn by
# it. A traveller in need gets the numbers; five answers a day are no business.
PREMIUM_DAILY_LIMIT = 5

# Up to this share of its limit a busy line says that it is busy; above it, it is silent. A person
# who has read that is not told again for an hour.
BUSY_NOTICE_LEVEL = 1.1


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
        owed = (Intent.HELP, Intent.STOP, Intent.WRONG_NUMBER)
        return step.crisis is not None or step.intent in owed

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
        moot = step.intent in (Intent.STOP, Intent.WRONG_NUMBER, Intent.START)
        replies = () if moot else step.replies
        return replace(self, step=replace(step, effects=kept, replies=replies))


# No person has to wait to be left alone, forgotten, or let in again.
_ALWAYS_GRANTED = (OptOut, OptIn, DropReminders, Pause, Forget)


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

    @property
    def answered_at(self) -> tuple[int, ...]:
        """The times of answers to remember, with those of this turn's replies."""
        most = max(self.limits.person, self.limits.person_day)
        times = (*self.history.answered_at, *(self.now for _ in self.turn.step.replies))
        return times[-most:] if most else ()


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
    """Danger, HELP and STOP are answered whatever the other limits say."""
    if not case.turn.must_answer:
        return None
    history = replace(case.history, fingerprints=case.fingerprints)
    if case.sender is SenderKind.PREMIUM:
        history = replace(history, premium_answered_at=(*history.premium_answered_at, case.now))
    return LimitDecision(case.turn.step, history)


def _keep_silent(case: _LimitCase) -> LimitDecision | None:
    """A number that was cut off waits until a minute has passed without a text."""
    history = case.history
    if case.now >= history.silenced_until:
        return None
    until = max(history.silenced_until, case.now + MINUTE_MS)
    return LimitDecision(case.turn.with_replies(), replace(history, silenced_until=until))


def _end_day(case: _LimitCase) -> LimitDecision | None:
    """A number that has had its answers of a day waits until the line's next day."""
    history, limit = case.history, case.limits.person_day
    if not limit or len(history.answered_at) < limit:
        return None
    until = _next_midnight_ms(case.turn.context)
    over = replace(history, answered_at=(), silenced_until=until, warned_at=case.now)
    return _warn(case.turn, _replies(case.turn).daily_limit(), over)


def _slow_down(case: _LimitCase) -> LimitDecision | None:
    """A number that has had its answers of a minute waits for a minute."""
    history, limit = case.history, case.limits.person
    last_minute = sum(at > case.now - MINUTE_MS for at in history.answered_at)
    if not limit or last_minute < limit:
        return None
    warned = replace(history, silenced_until=case.now + MINUTE_MS, warned_at=case.now)
    return _warn(case.turn, _replies(case.turn).too_fast(), warned)


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
    history = replace(history, answered_at=case.answered_at, fingerprints=case.fingerprints)
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
