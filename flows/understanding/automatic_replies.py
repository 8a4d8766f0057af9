"""Automatic replies: what telephones, offices and companies send by themselves. They are told by
their form and by fixed words (each language's `message_forms`), never by what they seem to mean: a
person who says the like in words of their own is answered."""

import re
from collections.abc import Iterator

from flows import vocabulary
from flows.text.normalize import fold
from flows.understanding.phrase_table import table_of

# A tag ("Auto-reply:") ends at most so far from the beginning, and begins so near the end.
_MAX_TAG_CHARS = 60
_TAG_END = re.compile(r"[:\])*>]|\s[-–—]")
_BRACKETED_END = re.compile(r"[(\[*<]([^()\[\]*<>]{3,60})[)\]*>]\W*$")
_SENTENCE_END = re.compile(r"(?<=[.!?:;])\s+|\n+|\s[-–—]+\s|[()\[\]]")
_CLOSED_TEXT = re.compile(r"[.!)\]]\s*$")
_DIGITS = re.compile(r"(?<!\d)\d{4,8}(?!\d)")
_HEADING = re.compile(r"[^:\n]{1,30}:\s")
# What is sold: a link, a share of a price, a price.
_OFFER = re.compile(r"\w+://|\b[\w-]+\.[a-z]{2,6}/\S|\d\s?%|[$€£]\s?\d")
# More words than these beside the fixed ones are somebody's own.
_MAX_OTHER_WORDS = 25


def is_automatic(body: str, words: list[str]) -> bool:
    """Whether a machine wrote a text. `words` are its folded words.

    >>> is_automatic("[Auto reply] at work", ["auto", "reply", "at", "work"])
    True
    >>> is_automatic("im driving can you send it later", "im driving can you send it later".split())
    False
    """
    if _is_tagged(body) or " ".join(words) in _RECEIPTS or _has_receipt_heading(body):
        return True
    if not _FIXED_PHRASES.is_in(words):
        return False  # as nearly every text
    return (
        (_CODES.is_in(words) and _DIGITS.search(body) is not None)
        or (_AUTOMATIC.is_in(words) and _is_fixed_notice(body, words))
        or (_AWAY.is_in(words) and _LATER.is_in(words) and _is_away_notice(body, words))
        or (_STOP_FOOTERS.is_in(words) and _is_promotion(body))
    )


def _is_tagged(body: str) -> bool:
    """Whether words for an automatic reply stand before a colon, or in brackets at either end."""
    start = body[:_MAX_TAG_CHARS]
    for end in _TAG_END.finditer(start):
        if fold(start[: end.start()]) in _TAGS:
            return True
    found = _BRACKETED_END.search(body[-_MAX_TAG_CHARS - 10 :])
    return found is not None and fold(found[1]) in _TAGS


def _has_receipt_heading(body: str) -> bool:
    heading = _HEADING.match(body)
    return heading is not None and fold(heading[0]) in _RECEIPT_HEADINGS


def _sentences(body: str) -> Iterator[tuple[str, list[str]]]:
    """The sentences of a text as they are written, each with its folded words."""
    for sentence in _SENTENCE_END.split(body):
        words = fold(sentence).split()
        if words:
            yield sentence.strip(), words


def _is_fixed_notice(body: str, words: list[str]) -> bool:
    """Whether a sentence begins as machines begin theirs: with a capital letter, asking nothing."""
    if _REQUESTS.is_in(words):
        return False
    return any(
        sentence[:1].isupper() and not sentence.endswith("?") and _AUTOMATIC.size_at(said)
        for sentence, said in _sentences(body)
    )


def _is_away_notice(body: str, words: list[str]) -> bool:
    """Whether a text says, as telephones do, that somebody is away and will answer later: in whole
    sentences with a capital letter and a full stop."""
    start = body.lstrip(' \t\n"“*([¡')
    if not start[:1].isupper() or "?" in body or not _CLOSED_TEXT.search(body):
        return False
    away, later = _AWAY.first(words), _LATER.first(words)
    if not away or not later or away[0] > later[0] or _REQUESTS.is_in(words):
        return False
    first = [said for _, said in _sentences(body)]
    begins = any(
        _AWAY.size_at(said, at) for said in first for at in range(_courtesy_before(said) + 1)
    )
    return begins and len(words) - (away[1] - away[0]) - (later[1] - later[0]) <= _MAX_OTHER_WORDS


def _courtesy_before(words: list[str]) -> int:
    """How many words of courtesy a sentence begins with."""
    count = 0
    while count < len(words) and words[count] in _COURTEOUS_WORDS:
        count += 1
    return count


def _is_promotion(body: str) -> bool:
    """Whether a text that tells how to end its kind offers something, or begins with a name."""
    told = any(_STOP_FOOTERS.size_at(said) for _, said in _sentences(body))
    return told and bool(_OFFER.search(body) or _is_headed_by_name(body))


def _is_headed_by_name(body: str) -> bool:
    heading = _HEADING.match(body)
    return heading is not None and heading[0][:1].isupper() and len(heading[0].split()) <= 4


_FORMS = vocabulary.merged_table("message_forms")
_TAGS = _FORMS["tag"]
_AUTOMATIC = table_of(_FORMS["automatic"])
_AWAY, _LATER = table_of(_FORMS["away"]), table_of(_FORMS["later"])
_REQUESTS = table_of(_FORMS["request"])
_RECEIPTS, _RECEIPT_HEADINGS = _FORMS["receipt"], _FORMS["receipt heading"]
_CODES = table_of(_FORMS["code"])
_STOP_WORDS = frozenset(word for stopping, _ in vocabulary.STOP_WORDS.values() for word in stopping)
_STOP_FOOTERS = table_of(
    phrase for phrase in _FORMS["footer"] if not _STOP_WORDS.isdisjoint(phrase.split())
)
_FIXED_PHRASES = table_of(
    phrase
    for row in ("code", "automatic", "away", "footer")
    for phrase in vocabulary.phrases_of("message_forms", row)
)
_COURTEOUS_WORDS = frozenset(
    word
    for row in ("polite", "greeting", "thanks")
    for word in vocabulary.phrases_of("courtesy", row)
) | vocabulary.phrases_of("wrong_numbers", "filler")
