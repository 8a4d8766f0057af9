"""What a text wants done with a reminder there is, where its verb tells it: "drop monday", "get rid
of night owls", "make the second one 15 min", "send it at 3 instead".

It is read only for a person who has reminders: the words may say anything to others.
"""

from collections.abc import Iterable, Sequence

from flows import vocabulary
from flows.text.normalize import fold
from flows.understanding.commands import PauseReminders, ReminderAction
from flows.understanding.list_hours import clocks_in
from flows.understanding.phrase_table import PhraseTable, table_of
from flows.understanding.reminder_wishes import NewTime, read_pause, read_week
from flows.understanding.slots.day_numbers import ORDINALS
from flows.understanding.understanding import Understanding

# No such text is longer.
_MAX_WORDS = 16

_VERBS = vocabulary.merged_table("verbs")
_WORDS = vocabulary.merged_table("reminder_words")
_REMINDING = vocabulary.merged_table("reminding")
_PICKS = vocabulary.merged_table("choosing")
_ACTS: PhraseTable[ReminderAction] = PhraseTable(
    [
        *((phrase, ReminderAction.CHANGE) for phrase in _WORDS["send"] | _WORDS["set"]),
        *((phrase, ReminderAction.DROP) for phrase in _VERBS["stop"] | _WORDS["end"]),
        *((phrase, ReminderAction.SKIP) for phrase in _VERBS["skip"]),
        *((phrase, ReminderAction.CHANGE) for phrase in _VERBS["change"]),
    ]
)
_SENDING, _SETTING = table_of(_WORDS["send"]), table_of(_WORDS["set"])
_AWAY, _BACK = table_of(_WORDS["away"]), table_of(_WORDS["back"])
_BEFORE_VERB = table_of(
    _WORDS["asks"]
    | vocabulary.phrases_of("courtesy", "polite")
    | vocabulary.phrases_of("moves", "ok")
)
_DAYS = table_of(
    phrase
    for language in vocabulary.VOCABULARIES
    for row in (*language.days.values(), *language.today.values())
    for phrase in vocabulary.split_phrases(row)
)
_BESIDE = table_of(
    _REMINDING["around"]
    | _REMINDING["one"]
    | _REMINDING["a"]
    | _WORDS["one"]
    | _WORDS["many"]
    | _WORDS["all"]
    | _WORDS["asks"]
    | _PICKS["one"]
    | _PICKS["label"]
    | _PICKS["last"]
    | vocabulary.phrases_of("courtesy", "polite")
    | vocabulary.phrases_of("classes", "again")
)


def read_act(understood: Understanding) -> ReminderAction | None:
    """What the verb at the head of a text wants done: DROP, SKIP or CHANGE; None for no verb."""
    words = understood.words
    if len(words) > _MAX_WORDS:
        return None
    found = _ACTS.at(words, _verb_at(words))
    if found:
        return found[0]
    return ReminderAction.CHANGE if _SETTING.is_in(words) else None


def tells_absence(understood: Understanding) -> bool:
    """Whether a text tells for how long, or until when, somebody is away."""
    if len(understood.words) > _MAX_WORDS or not _AWAY.is_in(understood.words):
        return False
    return read_pause(understood) != PauseReminders() or read_week(understood) is not None


def tells_return(understood: Understanding) -> bool:
    """Whether a text tells that somebody who was away is back."""
    return len(understood.words) <= _MAX_WORDS and _BACK.is_in(understood.words)


def tells_new_time(understood: Understanding, new: NewTime, *, spoken_of: bool) -> bool:
    """Whether a time in such a text is surely that of a reminder: an hour alone may be that of a
    meeting that is looked for, unless reminders are `spoken_of`."""
    time = new.time
    if new.shift or (time and (time.minutes or time.days_before is not None)):
        return True
    sending = _SENDING.size_at(understood.words, _verb_at(understood.words)) > 0
    return bool(time and (sending or spoken_of))


def only_describes(understood: Understanding, names: Iterable[str]) -> bool:
    """Whether behind its verb a text says nothing but which reminder: its number, day or hour, or
    one of these names."""
    words = understood.words
    at = _verb_at(words)
    verb = _ACTS.at(words, at)
    rest = words[at + verb[1] :] if verb else words
    known = {word for name in names for word in fold(name).split()}
    if next(clocks_in(rest, pointing=True), None):
        known |= vocabulary.phrases_of("clock", "am") | vocabulary.phrases_of("clock", "pm")
    at = 0
    while at < len(rest):
        size = _DAYS.size_at(rest, at) or _BESIDE.size_at(rest, at)
        word = rest[at]
        if not (size or word in known or word in ORDINALS or word[0].isdecimal()):
            return False
        at += size or 1
    return True


def _verb_at(words: Sequence[str]) -> int:
    """Where a text begins, but for courtesy and "can you"."""
    at = 0
    while at < len(words) and not _ACTS.size_at(words, at):
        size = _BEFORE_VERB.size_at(words, at)
        if not size:
            break
        at += size
    return at
