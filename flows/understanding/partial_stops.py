"""Texts that want fewer texts and not none: "unsubscribe from reminders", "dont text me this week".
Such a text ends or pauses reminders, and never opts a person out of the line."""

from collections.abc import Sequence

from flows import vocabulary
from flows.domain.time_window import Day
from flows.understanding.durations import take_duration
from flows.understanding.phrase_table import PhraseTable, table_of

_REMINDERS = table_of(
    vocabulary.phrases_of("reminder_words", "many") | vocabulary.phrases_of("reminding", "one")
)
_UNTIL = table_of(vocabulary.phrases_of("reminding", "until"))
_STOPPING = frozenset().union(*(stopping for stopping, _ in vocabulary.STOP_WORDS.values()))
_WHILES: PhraseTable[Day] = PhraseTable(
    (phrase, day)
    for language in vocabulary.VOCABULARIES
    for day in (Day.WEEK, Day.NEXT_WEEK, Day.TODAY)
    for phrase in vocabulary.split_phrases(language.days[day])
    if " " in phrase or day is Day.TODAY
)


def stops_only_reminders(words: Sequence[str]) -> bool:
    """Whether folded words that want no texts are about reminders, or about a while only. The
    word STOP itself is never taken for less."""
    if next(_REMINDERS.find(words), None):
        return True
    return _STOPPING.isdisjoint(words) and is_about_a_while(words)


def is_about_a_while(words: Sequence[str]) -> bool:
    """Whether folded words are about a time and name no reminders: "this week", "for 2 weeks"."""
    if next(_REMINDERS.find(words), None):
        return False
    limited = next(_WHILES.find(words), None) or next(_UNTIL.find(words), None)
    return bool(limited) or take_duration(list(words))[0] is not None
