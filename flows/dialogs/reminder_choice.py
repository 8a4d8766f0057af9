"""Which of a person's reminders a text means. Exactly the one: where several fit, or none does, it
is asked which."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from flows.conversation.conversation import Conversation
from flows.conversation.states import AskNewTime
from flows.conversation.turn import Context
from flows.dialogs.meeting_in_mind import last_reminder
from flows.domain.reminders import (
    Reminder,
    last_done_occurrence,
    next_occurrence,
    occurrence_after,
)
from flows.domain.time_window import WEEKDAYS, ClockTime, Day
from flows.domain.written_dates import DateSpan
from flows.text.normalize import fold
from flows.understanding.list_choices import bare_name, is_telling
from flows.understanding.reminder_wishes import Described
from flows.understanding.slots.text_slots import LAST_CHOICE

_DAYS_AHEAD = {Day.TODAY: 0, Day.TOMORROW: 1, Day.AFTER_TOMORROW: 2}


class Meant(NamedTuple):
    """The numbers, from 1, of the reminders that a text may mean. `sure` says that they are what is
    meant; `missed` that the text describes one which is not there; `named` that its words tell
    these from others, and not what was talked about."""

    numbers: tuple[int, ...]
    sure: bool = False
    missed: bool = False
    named: bool = False


def active_reminders(context: Context) -> list[Reminder]:
    """The reminders that are not over, as they are numbered: one for a single time stays a while
    after it was sent, to be asked about."""
    return [one for one in context.reminders.all() if next_occurrence(one)]


def reminders_meant(
    described: Described, known: Sequence[Reminder], conversation: Conversation, context: Context
) -> Meant:
    """Those of the `known` ones that are described; else the one talked about, else the only one;
    else all of them, where a text speaks of reminders, as a guess."""
    every = tuple(range(1, len(known) + 1))
    if described.numbers:
        return _numbered(described.numbers, len(known))
    narrowed = _described(described, known, context)
    if described.everything:
        kept = {
            n for n in every for day in described.kept_days if _is_on(known[n - 1], day, context)
        }
        numbers = every if narrowed is None else narrowed
        return Meant(tuple(n for n in numbers if n not in kept), sure=True, named=True)
    if narrowed is not None:
        sure = len(narrowed) == 1 or (described.many and bool(narrowed))
        return Meant(narrowed, sure=sure, missed=not narrowed, named=bool(narrowed))
    if described.many and len(known) > 1:
        return Meant(every)
    number = _number_talked_about(known, conversation, context)
    if number or len(known) == 1:
        return Meant((number or 1,), sure=True)
    return Meant(every)


def _numbered(numbers: tuple[int, ...], count: int) -> Meant:
    found = tuple(dict.fromkeys(count if n == LAST_CHOICE else n for n in numbers))
    missed = not all(1 <= n <= count for n in found)
    return Meant(() if missed else found, sure=not missed, missed=missed, named=not missed)


def _number_talked_about(
    known: Sequence[Reminder], conversation: Conversation, context: Context
) -> int:
    """The number of the one that a question is open about, or that came last; 0 for none."""
    last = last_reminder(conversation, context)
    asked = conversation.state.reminder if isinstance(conversation.state, AskNewTime) else 0
    found = asked or (last.id if last else 0)
    return next((n for n, one in enumerate(known, 1) if one.id == found), 0)


def _described(
    described: Described, known: Sequence[Reminder], context: Context
) -> tuple[int, ...] | None:
    """The numbers of those that have the days, hours and names that are told; None where nothing
    of the kind is told."""
    tests: list[Callable[[Reminder], bool]] = []
    days, dates, clocks = described.days, described.dates, described.clocks
    if days:
        tests.append(lambda one: any(_is_on(one, day, context) for day in days))
    if dates:
        tests.append(lambda one: any(_is_in(one, span, context) for span in dates))
    if clocks:
        tests.append(lambda one: any(_is_at(one, clock) for clock in clocks))
    found = [n for n, one in enumerate(known, 1) if all(test(one) for test in tests)]
    named = [n for n in found if _is_named(known[n - 1], described.words)]
    if not named and tests:
        # A name may hold what looks like a day: "to Night Owls".
        named = [n for n, one in enumerate(known, 1) if _is_wholly_named(one, described.words)]
    # A word that names none may say anything else.
    if named:
        return tuple(named)
    return tuple(found) if tests else None


def _is_on(reminder: Reminder, day: Day, context: Context) -> bool:
    starts = _local_starts(reminder)
    if day in WEEKDAYS:
        wanted = WEEKDAYS.index(day)
        # People call midnight the end of the day before.
        nights = [
            start - timedelta(minutes=start.hour == 0 and start.minute == 0) for start in starts
        ]
        return any(start.weekday() == wanted for start in nights)
    today = context.now.astimezone(ZoneInfo(reminder.zone)).date()
    wanted_date = today + timedelta(days=_DAYS_AHEAD[day])
    return any(start.date() == wanted_date for start in starts)


def _is_in(reminder: Reminder, span: DateSpan, context: Context) -> bool:
    today = context.now.astimezone(ZoneInfo(reminder.zone)).date()
    days: tuple[date, date] | None = span.days(today, context.line.country)
    starts = _local_starts(reminder)
    return days is not None and any(days[0] <= start.date() <= days[1] for start in starts)


def _is_at(reminder: Reminder, clock: ClockTime) -> bool:
    start = _local_starts(reminder)[-1]
    minute = start.hour * 60 + start.minute
    turn = 24 * 60 if clock.sure else 12 * 60
    exact = minute % turn == clock.minute % turn
    within = clock.minute % 60 == 0 and (minute - minute % 60) % turn == clock.minute % turn
    return exact or within


def _is_named(reminder: Reminder, words: Sequence[str]) -> bool:
    """Whether the words hold a name of it, or a word that tells its meeting from others."""
    if _is_wholly_named(reminder, words):
        return True
    name = fold(reminder.snapshot.name).split()
    return any(word in words for word in name if is_telling(word))


def _is_wholly_named(reminder: Reminder, words: Sequence[str]) -> bool:
    """Whether the words hold the person's own name for it, or the meeting's of several words."""
    text, own = f" {' '.join(words)} ", fold(reminder.words)
    name = bare_name(fold(reminder.snapshot.name).split())
    return bool(own and f" {own} " in text) or (len(name) > 1 and f" {' '.join(name)} " in text)


def _local_starts(reminder: Reminder) -> list[datetime]:
    """The starts, by the person's clock, of the one that was reminded of last, if any, and of the
    next one."""
    here = ZoneInfo(reminder.zone)
    ahead = next_occurrence(reminder) or occurrence_after(reminder.snapshot, reminder.done_until)
    starts = (last_done_occurrence(reminder), ahead)
    return [start.astimezone(here) for start in starts if start]
