"""What a text asks about reminders: "remind 1 30 min", "drop 2", "pause 2 weeks", "name 1 coffee".

A command is the whole text, but for small words: "i want to drop everything" is no command. Only a
wish to be reminded is read in any sentence whose intent it is.
"""

import re
from collections.abc import Callable, Sequence

from flows import vocabulary
from flows.domain.intents import Intent
from flows.domain.time_window import ClockTime
from flows.text.normalize import fold, remove_phrase, split_words
from flows.understanding.commands import (
    ANY_LEAD_TIME,
    ActOnReminder,
    DropAllReminders,
    LeadTime,
    NameReminder,
    PauseReminders,
    Remind,
    ReminderAction,
    ResumeReminders,
)
from flows.understanding.dates import read_date
from flows.understanding.durations import (
    TELLING_WORDS,
    UNIT_OF_WORD,
    Duration,
    read_count,
    take_duration,
)
from flows.understanding.partial_stops import is_about_a_while
from flows.understanding.slots.reminder_times import take_frequency

ReminderCommand = (
    Remind | ActOnReminder | DropAllReminders | PauseReminders | ResumeReminders | NameReminder
)

_PHRASES = vocabulary.merged_table("reminding")
_BEFORE_NUMBER = vocabulary.phrases_of("choosing", "label")
_PRONOUNS = vocabulary.phrases_of("choosing", "one") & vocabulary.NUMERALS.keys()
# What asks for reminders again; from a person who said STOP, for any texts.
RESUME_PHRASES = _PHRASES["resume"]
WHERE_PHRASES = _PHRASES["where"]

_MAX_COMMAND_WORDS = 25
# A longer number is a postal code, no length of time.
_MAX_LEAD_DIGITS = 4

# "R1": a letter and a number.
_LETTER_NUMBER = re.compile(rf"^\s*({'|'.join(vocabulary.REMIND_LETTERS)})\s*(?=\d)", re.IGNORECASE)
_NAME_COMMAND = re.compile(r"\s*([^\W\d_]+)\s*#?(\d{1,2})\b[\s:.,=-]*(.*)", re.DOTALL)

# The words that begin a command.
_FIRST_WORDS = frozenset(
    phrase.split()[0]
    for row in ("remind", "show", "drop", "drop all", "skip", "pause", "resume")
    for phrase in _PHRASES[row]
)

# The words that tell when, beside digits.
_LEAD_TIME_WORDS = TELLING_WORDS.union(vocabulary.NUMERALS) | {
    phrase.split()[0] for row in ("once", "weekly") for phrase in _PHRASES[row]
}

# "at 6", "6pm", "6:30" (here "6z30"), "a las 18", "18h"; but "2h" and "1h30" are lengths.
_COLON = re.compile(r"(?<=\d)[:.](?=\d)")
_MARKS = vocabulary.merged_table("hour_marks")
_PREFIXES = "|".join(sorted(_MARKS["prefix"] | _MARKS["weak prefix"]))
_LETTERS = "".join(sorted(_MARKS["letter"]))
_CLOCK = re.compile(
    rf"(?:\b(?P<at>{_PREFIXES}) )?\b(?P<hour>\d{{1,2}})"
    rf"(?:(?P<by>[z{_LETTERS}])(?P<minute>[0-5]\d)|(?P<h> ?[{_LETTERS}]))? ?(?P<half>[ap]m)?\b"
)
_UNIT = re.compile(rf" ?(?:{'|'.join(sorted(UNIT_OF_WORD, key=len, reverse=True))})\b")


def read_reminder_command(body: str, words: list[str], intent: Intent) -> ReminderCommand | None:
    """What a text asks; None if nothing about reminders. `words` are those of
    flows.text.normalize.split_words, `intent` what the request reader takes the text for."""
    named = _NAME_COMMAND.fullmatch(body)
    if named and fold(named[1]) in _PHRASES["name"]:
        return NameReminder(int(named[2]), " ".join(named[3].split()))
    if _LETTER_NUMBER.match(body):
        body = _LETTER_NUMBER.sub(_spell_out_wish, body, count=1)
        words = split_words(body)
    is_reminder_intent = intent in (Intent.REMIND, Intent.REMINDERS)
    if not is_reminder_intent and (
        len(words) > _MAX_COMMAND_WORDS or _FIRST_WORDS.isdisjoint(words)
    ):
        return None  # as nearly every text
    for row, read in _READERS:
        rest = remove_phrase(words, _PHRASES[row])
        found = None if rest is None else read(rest)
        if found:
            return found
    lead, others = take_lead_time(body)
    rest = remove_phrase(others, _PHRASES["remind"])
    if rest is not None and _only_fillers(rest, numbers=2):
        return _build_remind(lead, rest)
    if intent is Intent.REMIND:
        return _build_remind(lead, others)
    return _read_ending(words) if intent is Intent.REMINDERS else None


def _spell_out_wish(letter: re.Match[str]) -> str:
    """ "R1" in full: "remind 1"."""
    return f"{vocabulary.REMIND_LETTERS[letter[1].casefold()]} "


def read_lead_time(body: str, words: Sequence[str]) -> LeadTime | None:
    """When and how often, in answer to that question: "30", "2 hours, once", "at 6pm"; None where
    it says something else. `words` are those of flows.text.normalize.split_words."""
    telling = any(
        word in _LEAD_TIME_WORDS or (word.isdecimal() and len(word) <= _MAX_LEAD_DIGITS)
        for word in words
    )
    if not telling or len(words) > _MAX_COMMAND_WORDS:
        return None  # as nearly every text
    lead, others = take_lead_time(body)
    numbers = _numbers(others)
    if not lead.says_when and len(numbers) == 1:
        lead = lead._replace(before=numbers[0])
        numbers = []
    return (
        lead if lead != ANY_LEAD_TIME and not numbers and _only_fillers(others, numbers=1) else None
    )


def _build_remind(lead: LeadTime, words: list[str]) -> Remind:
    """The number comes first; a second one can only be minutes ("remind 1 30"). Behind another
    word "one" is a pronoun: "the last one"."""
    numbers = _numbers(
        [
            word
            for at, word in enumerate(words)
            if not at or word not in _PRONOUNS or words[at - 1] in _BEFORE_NUMBER
        ]
    )
    minutes = [number for number in numbers[1:] if number % 5 == 0]
    if minutes and not lead.says_when:
        lead = lead._replace(before=minutes[0])
    return Remind(numbers[0] if numbers else None, lead)


def take_lead_time(body: str) -> tuple[LeadTime, list[str]]:
    """When and how often, and the words that say neither."""
    clock, text = _take_clock(fold(_COLON.sub("z", body)))
    once, words = take_frequency(split_words(text))
    if clock:
        return LeadTime(None, clock, once), words
    length, words = take_duration(words)
    if length is None:
        return LeadTime(once=once), words
    # Behind a length it is "before"; elsewhere the Italian word is "first", too.
    rest = remove_phrase(words, _PHRASES["before"])
    return LeadTime(length.in_minutes, None, once), words if rest is None else rest


def _take_clock(text: str) -> tuple[ClockTime | None, str]:
    """The first time of day in a folded text, and the text without it."""
    for match in _CLOCK.finditer(text):
        hour, minute = int(match["hour"]), int(match["minute"] or 0)
        letter = match["h"] or (match["by"] or "z") != "z"
        at = match["at"] and (match["at"] not in _MARKS["weak prefix"] or letter)
        is_clock = at or match["half"] or match["by"] == "z" or (letter and hour > 12)
        if not is_clock or hour > 23 or (not letter and _UNIT.match(text, match.end())):
            continue
        rest = f"{text[: match.start()]} {text[match.end() :]}"
        if match["half"]:
            return ClockTime(hour % 12 * 60 + minute + 720 * (match["half"] == "pm"), True), rest
        return ClockTime(hour * 60 + minute, hour > 12 or hour == 0), rest
    return None, text


def _numbers(words: list[str]) -> list[int]:
    return [count for count in map(read_count, words) if count]


def _only_fillers(words: list[str], *, numbers: int) -> bool:
    """Whether there is nothing but small words, and at most so many numbers ("second one" has
    two)."""
    others = [word for word in words if not read_count(word)]
    return len(words) - len(others) <= numbers and _PHRASES["around"].issuperset(others)


def _read_show(words: list[str]) -> ReminderCommand | None:
    return ActOnReminder(ReminderAction.SHOW) if _only_fillers(words, numbers=0) else None


def _read_drop_all(words: list[str]) -> ReminderCommand | None:
    return DropAllReminders() if _only_fillers(words, numbers=0) else None


def _read_drop(words: list[str]) -> ReminderCommand | None:
    return _act_on_one(ReminderAction.DROP, words)


def _read_skip(words: list[str]) -> ReminderCommand | None:
    return _act_on_one(ReminderAction.SKIP, words)


def _act_on_one(act: ReminderAction, words: list[str]) -> ReminderCommand | None:
    """ "drop 2", "skip the first one"."""
    if not _only_fillers(words, numbers=2):
        return None
    return ActOnReminder(act, next(iter(_numbers(words)), None))


def _read_pause(words: list[str]) -> ReminderCommand | None:
    """ "pause", "pause 2 weeks", "pause until march 20"."""
    until = remove_phrase(words, _PHRASES["until"])
    if until is not None:
        day = read_date(until)
        return PauseReminders(until=day) if day else None
    length, rest = take_duration(words)
    if not _only_fillers(rest, numbers=0):
        return None
    match length:
        case None:
            return PauseReminders()
        case Duration(number, "month" | "year" as unit):
            return PauseReminders(months=number * (12 if unit == "year" else 1))
    return PauseReminders(days=max(1, length.in_minutes // (24 * 60)))


def _read_resume(words: list[str]) -> ReminderCommand | None:
    return ResumeReminders() if _only_fillers(words, numbers=0) else None


def _read_ending(words: list[str]) -> ReminderCommand:
    """A sentence about reminders: "stop reminding me" ends all, "cancel my reminder" the one."""
    if is_about_a_while(words):
        return PauseReminders()
    ending = remove_phrase(words, _PHRASES["ending"]) is not None
    if not ending:
        return ActOnReminder(ReminderAction.SHOW)
    number = next(iter(_numbers(words)), None)
    if number or remove_phrase(words, _PHRASES["one"]) is not None:
        return ActOnReminder(ReminderAction.DROP, number)
    return DropAllReminders()


_Reader = Callable[[list[str]], ReminderCommand | None]
_READERS: tuple[tuple[str, _Reader], ...] = (
    ("drop all", _read_drop_all),
    ("drop", _read_drop),
    ("skip", _read_skip),
    ("pause", _read_pause),
    ("resume", _read_resume),
    ("show", _read_show),
)
