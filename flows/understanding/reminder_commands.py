"""What a text asks about reminders: "remind 1 30 min", "drop 2", "pause 2 weeks", "name 1 coffee".

A command is the whole text, but for small words: "i want to drop everything" is none. Only a wish
to be reminded is read in any sentence that the reader takes for one.
"""

import re
from collections.abc import Callable
from datetime import date

from flows import vocabulary
from flows.domain.intents import Intent
from flows.domain.time_window import Clock
from flows.text.normalize import fold, parted, without
from flows.understanding.commands import (
    ANY_LEAD,
    Act,
    DropAll,
    Lead,
    Name,
    OfReminder,
    PauseFor,
    Remind,
    Resume,
)
from flows.understanding.dates import read_date
from flows.understanding.durations import UNITS, Length, count_of, take_length
from flows.understanding.request_reader import Request

Ask = Remind | OfReminder | DropAll | PauseFor | Resume | Name

_ROWS = vocabulary.table("reminding")
# What asks for reminders again; from somebody who said STOP, for texts at all.
RESUMING = _ROWS["resume"]

_LONGEST = 25  # words; no command has more

_R1 = re.compile(r"^\s*r\s*(?=\d)", re.IGNORECASE)
_NAME = re.compile(r"\s*([^\W\d_]+)\s*#?(\d{1,2})\b[\s:.,=-]*(.*)", re.DOTALL)

# The words that begin a command.
_BEGIN = frozenset(
    phrase.split()[0]
    for row in ("remind", "show", "drop", "drop all", "skip", "pause", "resume")
    for phrase in _ROWS[row]
)

# "at 6", "6pm", "6:30" (here "6z30"), "a las 18", "18h"; but "2h" and "1h30" are lengths.
_COLON = re.compile(r"(?<=\d)[:.](?=\d)")
_CLOCK = re.compile(
    r"(?:\b(?P<at>at|by|a las?|las|as|alle|vers|a) )?\b(?P<hour>\d{1,2})"
    r"(?:(?P<by>[zh])(?P<minute>[0-5]\d)|(?P<h> ?h))? ?(?P<half>am|pm)?\b"
)
_UNIT = re.compile(rf" ?(?:{'|'.join(sorted(UNITS, key=len, reverse=True))})\b")


def asked(body: str, request: Request, today: date, country: str) -> Ask | None:
    """What a text asks; None if nothing about reminders. `today` and `country` are for dates."""
    named = _NAME.fullmatch(body)
    if named and fold(named[1]) in _ROWS["name"]:
        return Name(int(named[2]), " ".join(named[3].split()))
    body = _R1.sub("remind ", body, count=1)
    words = parted(body)
    told = request.intent in (Intent.REMIND, Intent.REMINDERS)
    if not told and (len(words) > _LONGEST or _BEGIN.isdisjoint(words)):
        return None  # as nearly every text
    for row, read in _READ:
        rest = without(words, _ROWS[row])
        found = None if rest is None else read(rest, today, country)
        if found:
            return found
    lead, others = _lead(body)
    rest = without(others, _ROWS["remind"])
    if rest is not None and _small(rest, numbers=2):
        return _wish(lead, rest)
    if request.intent is Intent.REMIND:
        return _wish(lead, others)
    return _ended(words) if request.intent is Intent.REMINDERS else None


def lead_of(body: str) -> Lead | None:
    """When and how often, in answer to that question: "30", "2 hours, once", "at 6pm"; None where
    it says something else."""
    lead, words = _lead(body)
    numbers = _numbers(words)
    if not lead.timed and len(numbers) == 1:
        lead = lead._replace(before=numbers[0])
        numbers = []
    return lead if lead != ANY_LEAD and not numbers and _small(words, numbers=1) else None


def _wish(lead: Lead, words: list[str]) -> Remind:
    """The number comes first; a second one can only be minutes ("remind 1 30")."""
    numbers = _numbers(words)
    minutes = [number for number in numbers[1:] if number % 5 == 0]
    if minutes and not lead.timed:
        lead = lead._replace(before=minutes[0])
    return Remind(numbers[0] if numbers else None, lead)


def _lead(body: str) -> tuple[Lead, list[str]]:
    """When and how often, and the words that say neither."""
    clock, text = _clock(fold(_COLON.sub("z", body)))
    words, once = parted(text), None
    for row, meaning in (("once", True), ("weekly", False)):
        rest = without(words, _ROWS[row])
        if rest is not None:
            words, once = rest, meaning
            break
    if clock:
        return Lead(None, clock, once), words
    length, words = take_length(words)
    if length is None:
        return Lead(once=once), words
    # Behind a length it is "before"; elsewhere the Italian word is "first", too.
    rest = without(words, _ROWS["before"])
    return Lead(length.in_minutes, None, once), words if rest is None else rest


def _clock(text: str) -> tuple[Clock | None, str]:
    """The first time of day in a folded text, and the text without it."""
    for match in _CLOCK.finditer(text):
        hour, minute = int(match["hour"]), int(match["minute"] or 0)
        letter = match["h"] or match["by"] == "h"
        at = match["at"] and (match["at"] != "a" or letter)
        told = at or match["half"] or match["by"] == "z" or (letter and hour > 12)
        if not told or hour > 23 or (not letter and _UNIT.match(text, match.end())):
            continue
        rest = f"{text[: match.start()]} {text[match.end() :]}"
        if match["half"]:
            return Clock(hour % 12 * 60 + minute + 720 * (match["half"] == "pm"), True), rest
        return Clock(hour * 60 + minute, hour > 12 or hour == 0), rest
    return None, text


def _numbers(words: list[str]) -> list[int]:
    return [count for count in map(count_of, words) if count]


def _small(words: list[str], *, numbers: int) -> bool:
    """Whether there is nothing but small words, and at most so many numbers ("second one" has
    two)."""
    others = [word for word in words if not count_of(word)]
    return len(words) - len(others) <= numbers and _ROWS["around"].issuperset(others)


def _show(words: list[str], today: date, country: str) -> Ask | None:
    return OfReminder(Act.SHOW) if _small(words, numbers=0) else None


def _drop_all(words: list[str], today: date, country: str) -> Ask | None:
    return DropAll() if _small(words, numbers=0) else None


def _drop(words: list[str], today: date, country: str) -> Ask | None:
    return _one(Act.DROP, words)


def _skip(words: list[str], today: date, country: str) -> Ask | None:
    return _one(Act.SKIP, words)


def _one(act: Act, words: list[str]) -> Ask | None:
    """ "drop 2", "skip the first one"."""
    if not _small(words, numbers=2):
        return None
    return OfReminder(act, next(iter(_numbers(words)), None))


def _pause(words: list[str], today: date, country: str) -> Ask | None:
    """ "pause", "pause 2 weeks", "pause until march 20"."""
    until = without(words, _ROWS["until"])
    if until is not None:
        day = read_date(until, today, country, ahead=True)
        return PauseFor(until=day) if day else None
    length, rest = take_length(words)
    if not _small(rest, numbers=0):
        return None
    match length:
        case None:
            return PauseFor()
        case Length(number, "month" | "year" as unit):
            return PauseFor(months=number * (12 if unit == "year" else 1))
    return PauseFor(days=max(1, length.in_minutes // (24 * 60)))


def _resume(words: list[str], today: date, country: str) -> Ask | None:
    return Resume() if _small(words, numbers=0) else None


def _ended(words: list[str]) -> Ask:
    """A sentence about reminders: "stop reminding me" ends all, "cancel my reminder" the one."""
    ending = without(words, _ROWS["ending"]) is not None
    if not ending:
        return OfReminder(Act.SHOW)
    number = next(iter(_numbers(words)), None)
    if number or without(words, _ROWS["one"]) is not None:
        return OfReminder(Act.DROP, number)
    return DropAll()


_Read = Callable[[list[str], date, str], Ask | None]
_READ: tuple[tuple[str, _Read], ...] = (
    ("drop all", _drop_all),
    ("drop", _drop),
    ("skip", _skip),
    ("pause", _pause),
    ("resume", _resume),
    ("show", _show),
)
