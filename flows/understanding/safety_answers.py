"""Reading what somebody answers when we have asked whether they, or another, are safe."""

import re
from collections.abc import Collection
from enum import Enum, auto

from flows.text.normalize import fold
from flows.vocabulary import wellbeing as words

# A longer text is no answer to a question, though it may begin with one.
MOST_WORDS = 40


class Said(Enum):
    """An answer: YES and NO to whatever was asked, OK to whatever was said, SAFE and UNSAFE by
    their own words, DOUBT, and HELP."""

    YES = auto()
    OK = auto()
    SAFE = auto()
    NO = auto()
    UNSAFE = auto()
    DOUBT = auto()
    HELP = auto()


_NO = words.folded(words.NO)
_UNSAFE = words.folded(words.UNSAFE)
_DOUBT = words.folded(words.DOUBT)
_HELP = words.folded(words.HELP)
_YES = words.folded(words.YES)
_OK = words.folded(words.OK)
_SAFE = words.folded(words.SAFE)
_BESIDE = words.folded(words.BESIDE)
_BUT = words.folded(words.BUT)
_ERASING = words.folded(words.ERASING)
_ERASED = words.folded(words.ERASED)
_LAUGHTER = re.compile(words.LAUGHTER)
_THUMB = "\N{THUMBS UP SIGN}"
_THUMB_DOWN = "\N{THUMBS DOWN SIGN}"
_LONGEST = max(len(phrase.split()) for phrase in _SAFE | _YES | _NO | _HELP | _BESIDE)


def said(body: str) -> Said | None:
    """What a text says to the question whether somebody is safe; None if nothing.

    >>> said("nope"), said("yes im safe, thanks"), said("lol"), said("68102")
    (<Said.NO: 4>, <Said.SAFE: 3>, <Said.SAFE: 3>, None)
    """
    text = fold(body).split()[:MOST_WORDS]
    if not text:
        if any(face in body for face in words.FACES):
            return Said.SAFE
        if _THUMB_DOWN in body:
            return Said.NO
        return Said.OK if _THUMB in body else None
    if "?" in body and len(text) == 1:
        return None  # "safe?" asks us
    if " ".join(text) in _NO:
        return Said.NO
    spoken = [words.LAUGH if _LAUGHTER.fullmatch(word) else word for word in text]
    parts = _parts(spoken, _SAFE | _YES | _OK | _BESIDE)
    if parts is not None:
        if any(part in _SAFE for part in parts):
            return Said.SAFE
        if any(part in _YES for part in parts):
            return Said.YES
        if any(part in _OK for part in parts):
            return Said.OK
    return _begun(spoken)


def _begun(spoken: list[str]) -> Said | None:
    """What a text says that holds more than an answer. What may mean danger goes first."""
    if _holds(spoken, _UNSAFE):
        return Said.UNSAFE
    if _begins(spoken, _NO):
        return Said.NO
    if not _BESIDE.issuperset(spoken) and _parts(spoken, _HELP | _BESIDE) is not None:
        return Said.HELP
    if _holds(spoken, _DOUBT):
        return Said.DOUBT
    if _BUT.isdisjoint(spoken):
        if _begins(spoken, _SAFE):
            return Said.SAFE
        if _begins(spoken, _YES):
            return Said.YES
    return None


def _holds(spoken: list[str], phrases: Collection[str]) -> bool:
    padded = f" {' '.join(spoken)} "
    return any(f" {phrase} " in padded for phrase in phrases)


def is_whole(body: str) -> bool:
    """Whether a text is nothing but an answer: then it asks for nothing else.

    >>> is_whole("yes im ok thanks"), is_whole("yes, 68102 please")
    (True, False)
    """
    spoken = [words.LAUGH if _LAUGHTER.fullmatch(word) else word for word in fold(body).split()]
    return _parts(spoken[:MOST_WORDS], _SAFE | _YES | _OK | _BESIDE) is not None


def erases(body: str) -> bool:
    """Whether a text is a bare verb of erasing, after the advice to erase a text.

    >>> erases("BORRAR"), erases("ya lo borré"), erases("delete my data"), erases("delete me")
    (True, True, False, False)
    """
    text = fold(body).split()
    return not _ERASING.isdisjoint(text) and (_ERASING | _ERASED).issuperset(text)


def _begins(text: list[str], phrases: Collection[str]) -> bool:
    return any(" ".join(text[:size]) in phrases for size in range(1, _LONGEST + 1))


def _parts(text: list[str], phrases: Collection[str]) -> list[str] | None:
    """A text as phrases of these, the longest first; None if it holds anything else."""
    found, at = [], 0
    while at < len(text):
        for size in range(min(_LONGEST, len(text) - at), 0, -1):
            phrase = " ".join(text[at : at + size])
            if phrase in phrases:
                found.append(phrase)
                at += size
                break
        else:
            return None
    return found
