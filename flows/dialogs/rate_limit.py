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

from flows.conversation.states import State
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
from flows.dialogs.hotline_numbers import numbers
from flows.replies.rate_limit_replies import LimitTexts
from flows.text.gsm import cost
from flows.understanding.request_reader import read

# In milliseconds, as the moments here are.
MINUTE = 60_000
HOUR = 60 * MINUTE
DAY = 24 * HOUR

# Two machines talking to each other are cut off when one text, or one answer of ours, has been
# answered so often within `LOOP_LASTS`. Who goes through a list says BACK after each meeting of it.
LOOP = 3
LIST_LOOP = 12
MOST_LIST_WORDS = 3
LOOP_LASTS = 5 * MINUTE

# A slow machine keeps clear of that. Nobody asks for the same thing in the same words more often
# on a day.
SAME_A_DAY = 8

# Danger, HELP and STOP wait only where the very same words came so often within a minute: faster
# than a frightened thumb; or so often within a day, every quarter of an hour without sleep. What we
# answered does not matter, for our answers to them repeat.
PATIENT_LOOP = 20
PATIENT_DAY = 100

# So many texts that tell of danger or ask for help are answered a day to a number that may earn by
# it. A traveller in need gets the numbers; five answers a day are no business.
DEAR_A_DAY = 5

# Reminders end at so much of the day's spending, so that the rest is there for answers.
REMINDERS_SHARE = 0.8

# What was noted so much later than it is now was noted by a clock that was ahead, and says nothing.
# Machines that share a database agree better than that, and no bucket holds as much.
AHEAD = 10 * MINUTE

# A busy line says so for so much longer, then it is silent. Told once, a person knows for an hour.
GRACE = 1.1

# So many marks are remembered: more than all loops take to end.
MOST_SEEN = 300


@dataclass(frozen=True, slots=True)
class Limits:
    """The operator's limits; 0 is none. `person`, `line` and `total` are answers a minute, to one
    number, on one line, on all lines; `segments` what a line may spend on a day of its zone;
    `person_day` answers to one number in 24 hours."""

    person: int = 6
    line: int = 3_000
    total: int = 10_000
    segments: int = 20_000
    person_day: int = 100


class Sender(Enum):
    """Who may be texting."""

    PERSON = auto()  # a number that people have, in a country of the line's
    DEAR = auto()  # one whose owner may earn by our answers, or that the operator has blocked
    MACHINE = auto()  # a short code, a name, a number of our own: nobody reads an answer there


@dataclass(frozen=True, slots=True)
class Usage:
    """What has been used. `line` and `total` are when their buckets, into which each answer pours
    its share of a minute, will have run dry; a minute's worth is all they hold."""

    line: int = 0
    total: int = 0
    segments: int = 0


@dataclass(frozen=True, slots=True)
class Memory:
    """What is remembered of a number: when it was answered in the last day, until when it is
    met with silence, when it was told why, when it was answered though dear, and marks of what was
    said in the last day. A mark is 16 bits: enough to know a text again, too few to tell it."""

    answered: tuple[int, ...] = ()
    quiet_until: int = 0
    told: int = 0
    dear: tuple[int, ...] = ()
    seen: tuple[tuple[int, int], ...] = ()

    @property
    def until(self) -> int:
        """When nothing of it matters any more."""
        return max(
            self.quiet_until,
            self.told + HOUR,
            *(at + DAY for at in self.answered),
            *(at + DAY for at in self.dear),
            *(at + DAY for _, at in self.seen),
        )

    def at(self, now: int) -> "Memory":
        """What of it still matters."""
        if self == NOTHING:
            return self
        wrong = self.told >= now + AHEAD  # and so is what they were told of
        return Memory(
            tuple(at for at in self.answered if now - DAY < at < now + AHEAD),
            0 if wrong else self.quiet_until,
            0 if wrong else self.told,
            tuple(at for at in self.dear if now - DAY < at < now + AHEAD),
            tuple((mark, at) for mark, at in self.seen if now - DAY < at < now + AHEAD),
        )


NOTHING = Memory()


@dataclass(frozen=True, slots=True)
class Ruling:
    """A decision within the limits. `memory` is None where nothing is to be remembered anew.
    `counted` is how many segments count for the line, `kept` whether anything is to be recorded,
    and `full` that the line, all lines or the day has no more to give."""

    step: Step
    memory: Memory | None = None
    counted: int = 0
    kept: bool = True
    full: bool = False


@dataclass(frozen=True, slots=True)
class Case:
    """A decision and what it was made of."""

    decided: Step
    before: State = field(repr=False)
    text: Text
    context: Context = field(repr=False)

    @property
    def owed(self) -> bool:
        """Whether it must be answered whatever else there is to answer."""
        step = self.decided
        return step.crisis is not None or step.intent in (Intent.HELP, Intent.STOP)

    def saying(self, *replies: str) -> Step:
        """The decision with other replies. A wish about being texted, or forgotten, is granted all
        the same; anything else has not been heard."""
        if any(isinstance(effect, _GRANTED) for effect in self.decided.effects):
            return replace(self.decided, replies=replies)
        return Step(self.before, self.decided.intent, replies)

    def outdated(self) -> "Case":
        """The case of somebody who has said since whether they want texts: that stands."""
        step = self.decided
        kept = tuple(one for one in step.effects if not isinstance(one, OptOut | OptIn))
        moot = step.intent in (Intent.STOP, Intent.START)
        replies = () if moot else step.replies
        return replace(self, decided=replace(step, effects=kept, replies=replies))


# Nobody has to wait to be left alone, forgotten, or let in again.
_GRANTED = (OptOut, OptIn, DropReminders, Pause, Forget)


def rule(case: Case, sender: Sender, memory: Memory, usage: Usage, limits: Limits) -> Ruling:
    """What goes out of what was decided. A silence that was decided costs nothing and stands."""
    step = case.decided
    if not step.replies:
        return Ruling(step)
    now = _milliseconds(case.context.now)
    memory = memory.at(now)
    if sender is Sender.MACHINE:
        return quiet(case)
    if sender is Sender.DEAR and (not case.owed or len(memory.dear) >= DEAR_A_DAY):
        return quiet(case)
    bounds = _bounds(case)
    left = min(bound.left(memory, now) for bound in bounds)
    if not left:
        return Ruling(case.saying())
    seen = (*memory.seen, *((mark, now) for mark in {bound.mark for bound in bounds}))[-MOST_SEEN:]
    if case.owed:
        dear = (*memory.dear, now) if sender is Sender.DEAR else memory.dear
        return Ruling(step, replace(memory, seen=seen, dear=dear))
    if now < memory.quiet_until:
        until = max(memory.quiet_until, now + MINUTE)
        return Ruling(case.saying(), replace(memory, quiet_until=until))
    if limits.person_day and len(memory.answered) >= limits.person_day:
        over = replace(memory, answered=(), quiet_until=_midnight(case.context), told=now)
        return _notice(case, _texts(case).daily(), over)
    lately = sum(at > now - MINUTE for at in memory.answered)
    if limits.person and lately >= limits.person:
        told = replace(memory, quiet_until=now + MINUTE, told=now)
        return _notice(case, _texts(case).hasty(), told)
    if left == 1:  # nobody is met with silence who was not told of it
        step = replace(step, replies=(*step.replies, _texts(case).again()))
    segments = sum(cost(reply).segments for reply in step.replies)
    used = _used(usage, limits, now, segments)
    if used > GRACE or (used > 1 and now < memory.told + HOUR):
        return Ruling(case.saying(), full=True)
    if used > 1:
        return _notice(case, _texts(case).busy(), replace(memory, told=now), full=True)
    most = max(limits.person, limits.person_day)
    times = (*memory.answered, *(now for _ in case.decided.replies))[-most:] if most else ()
    return Ruling(step, replace(memory, answered=times, seen=seen), counted=segments)


def closed(case: Case) -> Ruling:
    """What goes out where the limits cannot be kept: what is owed, and nothing else."""
    return Ruling(case.decided) if case.owed or not case.decided.replies else quiet(case)


def heeded(case: Case) -> Ruling:
    """What is left of a text that is too old for an answer: to be left alone, let in again, or
    forgotten. Not one reminder of several, whose number may mean another by now."""
    every = {reminder.id for reminder in case.context.reminders.all()}
    effects = tuple(
        one
        for one in case.decided.effects
        if isinstance(one, OptOut | OptIn | Forget)
        or (isinstance(one, DropReminders) and every.issubset(one.ids))
    )
    return Ruling(Step(case.before, case.decided.intent, (), effects), kept=bool(effects))


def _notice(case: Case, words: str, memory: Memory, *, full: bool = False) -> Ruling:
    return Ruling(case.saying(words), memory, counted=cost(words).segments, full=full)


def quiet(case: Case) -> Ruling:
    """Silence. Nothing is recorded either, unless a wish was granted or a danger read."""
    step = case.saying()
    return Ruling(step, kept=bool(step.effects) or case.owed)


class _Bound(NamedTuple):
    """How often one thing may be said, within how many milliseconds."""

    mark: int
    most: int
    lasts: int

    def left(self, memory: Memory, now: int) -> int:
        said = sum(mark == self.mark and at > now - self.lasts for mark, at in memory.seen)
        return max(0, self.most - said)


def _bounds(case: Case) -> list[_Bound]:
    """What ends a talk of machines: the same text, and the same answer unless it was owed. MORE,
    BACK and numbers are said again and again to a list."""
    text = _mark("text", case.text.body.strip().casefold())
    if case.owed:
        return [_Bound(text, PATIENT_LOOP, MINUTE), _Bound(text, PATIENT_DAY, DAY)]
    answer = _mark("answer", *case.decided.replies)
    request, words = read(case.text.body), len(case.text.body.split())
    if words <= MOST_LIST_WORDS and (request.move is not None or request.number is not None):
        return [_Bound(answer, LIST_LOOP, LOOP_LASTS)]
    return [
        _Bound(answer, LOOP, LOOP_LASTS),
        _Bound(text, LOOP, LOOP_LASTS),
        _Bound(text, SAME_A_DAY, DAY),
    ]


def _mark(*said: str) -> int:
    return crc32("\n".join(said).encode(errors="replace")) & 0xFFFF


def _used(usage: Usage, limits: Limits, now: int, segments: int) -> float:
    """How much of the tightest limit would be used by this answer, 1 being all of it."""
    line, total = (dry - now if dry < now + AHEAD else 0 for dry in (usage.line, usage.total))
    return max(
        (line + pour(limits.line)) / MINUTE if limits.line else 0,
        (total + pour(limits.total)) / MINUTE if limits.total else 0,
        (usage.segments + segments) / limits.segments if limits.segments else 0,
    )


def pour(limit: int) -> int:
    """What one answer pours into a bucket of so many a minute; 0 where there is no limit."""
    return MINUTE // limit if limit else 0


def _texts(case: Case) -> LimitTexts:
    context = case.context
    shown = [one.language for one in case.decided.effects if isinstance(one, SetLanguage)]
    language = (*shown, context.language, context.line.language)
    spoken = next(name for name in (*language, "en") if name)
    return LimitTexts(numbers(context, spoken), spoken)


def _midnight(context: Context) -> int:
    """When the line's next day begins."""
    zone = ZoneInfo(context.line.zone)
    tomorrow = context.now.astimezone(zone).date() + timedelta(days=1)
    return _milliseconds(datetime.combine(tomorrow, time(), zone))


def _milliseconds(moment: datetime) -> int:
    return int(moment.timestamp() * 1000)


def dump(memory: Memory) -> str:
    """A memory as JSON."""
    parts = [memory.answered, memory.quiet_until, memory.told, memory.dear, memory.seen]
    return json.dumps(parts, separators=(",", ":"))


def load(text: str) -> Memory:
    """A memory from JSON. What is none remembers nothing."""
    try:
        answered, quiet_until, told, dear, seen = json.loads(text)
        return Memory(
            tuple(map(int, answered)),
            int(quiet_until),
            int(told),
            tuple(map(int, dear)),
            tuple((int(mark), int(at)) for mark, at in seen),
        )
    except (ValueError, TypeError):
        return NOTHING
