"""Words that seem to name a place and do not: "idk", "by the hospital", "is fine"."""

from collections.abc import Sequence

from flows import vocabulary
from flows.understanding.phrase_table import table_of
from flows.understanding.place_resolver import has_state

# A longer number is a postal code.
MAX_NUMBER_DIGITS = 3

_WHEREABOUTS = table_of(vocabulary.phrases_of("place_words", "whereabouts"))
_TALK = table_of(
    vocabulary.phrases_of("place_words", "talk")
    | vocabulary.phrases_of("place_words", "whereabouts")
)
_SCENE_WORDS = vocabulary.merged_table("scene")
_POLITE = vocabulary.phrases_of("courtesy", "polite") | vocabulary.phrases_of("choosing", "also")
_PLACE_WORDS = vocabulary.merged_table("place_words")
_SMALL = (
    _POLITE
    | _PLACE_WORDS["leading"]
    | _PLACE_WORDS["trailing"]
    | _PLACE_WORDS["inside"]
    | _PLACE_WORDS["weak"]
)
# What stands around what was meant: "no, I meant".
_CORRECTING = table_of(vocabulary.phrases_of("sober_words", "correct"))
# Rows of the vocabulary whose words may stand beside a town's bare name in a request.
_WISH_ROWS = frozenset(
    ("meeting", "type", "fellowship", "way", "day", "today", "part", "clock", "near")
)


def is_talk(run: str) -> bool:
    """Whether folded words that may name a place are only talk: no state stands behind them."""
    words = run.split()
    if has_state(run) and words[-1] not in _SMALL:
        return False
    at, talked = 0, False
    while at < len(words):
        size = _TALK.size_at(words, at)
        talked = talked or size > 0
        number = words[at].isdecimal() and len(words[at]) <= MAX_NUMBER_DIGITS
        if not size and words[at] not in _SMALL and not number:
            return False
        at += size or 1
    return talked


def tells_whereabouts(text: str) -> bool:
    """Whether a whole text tells where somebody is, and names no place: "I'm at work"."""
    return is_talk(text) and next(_WHEREABOUTS.find(text.split()), None) is not None


def is_plain_name(run: str, text: str) -> bool:
    """Whether a text is nothing but a name and what people wish for beside one: "aa omaha tonight",
    but no sentence."""
    before, found, behind = f" {text} ".partition(f" {run} ")
    return bool(found) and is_wish(before.split()) and is_wish(behind.split())


def is_corrected_name(run: str, text: str) -> bool:
    """Whether a text is nothing but a name and the small words of a correction: "no, I meant
    Ohio"."""
    before, found, behind = f" {text} ".partition(f" {run} ")
    return bool(found) and all(map(_only_corrects, (before.split(), behind.split())))


def behind_correction(words: Sequence[str]) -> Sequence[str]:
    """Folded words without those of a correction at their head: "no, I meant"."""
    at = 0
    while at < len(words) and (size := _CORRECTING.size_at(words, at)):
        at += size
    return words[at:]


def _only_corrects(words: Sequence[str]) -> bool:
    at = 0
    while at < len(words):
        size = _CORRECTING.size_at(words, at) or (words[at] in _SMALL)
        if not size:
            return False
        at += size
    return True


def is_wish(words: Sequence[str]) -> bool:
    """Whether these words only wish for meetings, in the words of a request."""
    at = 0
    while at < len(words):
        if words[at] in _POLITE or words[at][0].isdecimal():
            at += 1
            continue
        longest = min(vocabulary.MAX_PHRASE_WORDS.get(words[at], 0), len(words) - at)
        for size in range(longest, 0, -1):
            senses = vocabulary.SENSES.get(" ".join(words[at : at + size]), {})
            rows = {sense.row for several in senses.values() for sense in several}
            if rows & _WISH_ROWS:
                at += size
                break
        else:
            return False
    return True


def without_scenes(candidates: Sequence[str], text: str) -> tuple[str, ...]:
    """The runs that may be towns. A thing that is one of many ("on a bridge", "in my car") is not,
    nor is a high place on which a person stands, nor the end of a fixed phrase ("my son in law").
    `text` is the whole text, folded."""
    words = text.split()
    fixed = [phrase for phrase in _SCENE_WORDS["fixed"] if f" {phrase} " in f" {text} "]
    candidates = [run for run in candidates if not any(one.endswith(f" {run}") for one in fixed)]
    starts = [
        at
        for at in range(2, len(words))
        if words[at - 1] in _SCENE_WORDS["determiner"]
        and words[at - 2] in _SCENE_WORDS["preposition"]
    ]
    return tuple(run for run in candidates if not _is_scene(run.split(), words, starts))


def _is_scene(run: list[str], said: list[str], starts: list[int]) -> bool:
    """Whether a run is a thing that is one of many. Such things begin at `starts` in the text."""
    if not run or has_state(" ".join(run)) or any(word.isdecimal() for word in run):
        return False
    if run[-1] in _SCENE_WORDS["high"] and len(run) - (run[0] in _SCENE_WORDS["article"]) == 1:
        return len(said) > 1  # alone it may be Bridge in England
    return any(said[at : at + len(run)] == run for at in starts)
