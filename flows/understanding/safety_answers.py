"""What a person answers when we have asked whether they, or somebody else, are safe.

Every language is read in every conversation.
"""

import re
from collections.abc import Collection, Sequence
from enum import Enum, auto

from flows import vocabulary
from flows.understanding.phrase_table import table_of

# What stands behind so many words belongs to no answer.
MAX_ANSWER_WORDS = 40


class SafetyAnswer(Enum):
    """An answer: YES and NO to whatever was asked, OK to whatever was said, SAFE and UNSAFE by
    their own words, DOUBT, and HELP."""

    YES = auto()
    OK = auto()
    SAFE = auto()
    NO = auto()
    UNSAFE = auto()
    DOUBT = auto()
    HELP = auto()


_ROWS = vocabulary.merged_table("wellbeing")
# What laughter is read as, and the faces that laugh.
_LAUGH = "\N{FACE WITH TEARS OF JOY}"
_LAUGHING_FACES = "😂🤣😆😅😄😁😀"
_NO, _UNSAFE, _DOUBT, _HELP = _ROWS["no"], _ROWS["unsafe"], _ROWS["doubt"], _ROWS["help"]
_YES, _OK, _SAFE = _ROWS["yes"], _ROWS["ok"], _ROWS["safe"] | {_LAUGH}
_FILLERS, _CONTRADICTIONS = _ROWS["filler"], _ROWS["contradiction"]
_ERASE_VERBS = vocabulary.phrases_of("erasing", "verb")
_ERASE_FILLERS = vocabulary.phrases_of("erasing", "filler")


def _laughter_pattern() -> re.Pattern[str]:
    """Laughter of any length, folded: "hahaha", "jajaj", "looool"."""
    patterns = [
        pattern
        for language in vocabulary.VOCABULARIES
        for pattern in vocabulary.written_phrases(language.wellbeing["laugh"])
    ]
    syllables = "|".join(sorted(_ROWS["syllable"]))
    return re.compile("|".join([rf"(?:{syllables}){{2,}}h?a?", *patterns]))


_LAUGHTER = _laughter_pattern()
_WELL = _SAFE | _YES | _OK | _FILLERS
_HELP_ONLY = _HELP | _FILLERS
_UNSAFE_PHRASES, _DOUBT_PHRASES = table_of(_UNSAFE), table_of(_DOUBT)
_ERASE_ONLY = _ERASE_VERBS | _ERASE_FILLERS
_THUMB = "\N{THUMBS UP SIGN}"
_THUMB_DOWN = "\N{THUMBS DOWN SIGN}"
_MAX_PHRASE_WORDS = max(len(phrase.split()) for phrase in _SAFE | _YES | _NO | _HELP | _FILLERS)


def read_safety_answer(body: str, folded: Sequence[str]) -> SafetyAnswer | None:
    """What a text says to the question whether a person is safe; None if nothing.

    `folded` are the folded words of the text.

    >>> read_safety_answer("Yes, I'm safe!", ["yes", "im", "safe"])
    <SafetyAnswer.SAFE: 3>
    """
    text = folded[:MAX_ANSWER_WORDS]
    if not text:
        if any(face in body for face in _LAUGHING_FACES):
            return SafetyAnswer.SAFE
        if _THUMB_DOWN in body:
            return SafetyAnswer.NO
        return SafetyAnswer.OK if _THUMB in body else None
    if "?" in body and len(text) == 1:
        return None  # "safe?" asks us
    if " ".join(text) in _NO:
        return SafetyAnswer.NO
    spoken = [_LAUGH if _LAUGHTER.fullmatch(word) else word for word in text]
    parts = _split_phrases(spoken, _WELL)
    if parts is not None:
        if any(part in _SAFE for part in parts):
            return SafetyAnswer.SAFE
        if any(part in _YES for part in parts):
            return SafetyAnswer.YES
        if any(part in _OK for part in parts):
            return SafetyAnswer.OK
    return _read_beginning(spoken)


def _read_beginning(spoken: list[str]) -> SafetyAnswer | None:
    """The answer in a text that holds more than one. What may mean danger goes first."""
    if _UNSAFE_PHRASES.is_in(spoken):
        return SafetyAnswer.UNSAFE
    if _begins(spoken, _NO):
        return SafetyAnswer.NO
    if not _FILLERS.issuperset(spoken) and _split_phrases(spoken, _HELP_ONLY) is not None:
        return SafetyAnswer.HELP
    if _DOUBT_PHRASES.is_in(spoken):
        return SafetyAnswer.DOUBT
    if _CONTRADICTIONS.isdisjoint(spoken):
        if _begins(spoken, _SAFE):
            return SafetyAnswer.SAFE
        if _begins(spoken, _YES):
            return SafetyAnswer.YES
    return None


def is_only_answer(folded: Sequence[str]) -> bool:
    """Whether folded words are nothing but an answer: then they ask for nothing else.

    >>> is_only_answer("yes im ok thanks".split()), is_only_answer("yes 68102 please".split())
    (True, False)
    """
    spoken = [_LAUGH if _LAUGHTER.fullmatch(word) else word for word in folded]
    return _split_phrases(spoken[:MAX_ANSWER_WORDS], _WELL) is not None


def is_erase_verb(folded: Sequence[str]) -> bool:
    """Whether folded words are a bare verb of erasing, after the advice to erase a text.

    >>> is_erase_verb("ya lo borre".split()), is_erase_verb("delete my data".split())
    (True, False)
    """
    return not _ERASE_VERBS.isdisjoint(folded) and _ERASE_ONLY.issuperset(folded)


def _begins(text: list[str], phrases: Collection[str]) -> bool:
    return any(" ".join(text[:size]) in phrases for size in range(1, _MAX_PHRASE_WORDS + 1))


def _split_phrases(text: list[str], phrases: Collection[str]) -> list[str] | None:
    """A text as phrases of these, the longest first; None if it holds anything else."""
    found, at = [], 0
    while at < len(text):
        for size in range(min(_MAX_PHRASE_WORDS, len(text) - at), 0, -1):
            phrase = " ".join(text[at : at + size])
            if phrase in phrases:
                found.append(phrase)
                at += size
                break
        else:
            return None
    return found
