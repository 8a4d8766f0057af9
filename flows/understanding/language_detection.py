"""Which language a person writes, or asks us to write.

Only words that name no place and are no command count: the name of a Spanish town says nothing of
the person who looks for it, and MEETING is what our own texts taught people to send. A short text
that is made of nothing but phrases of one language is in it. Where the language is not clear, it
is None.
"""

import re
from collections.abc import Collection, Sequence

from flows import vocabulary
from flows.domain.fellowships import FELLOWSHIP_CODES
from flows.text.normalize import fold, has_digit
from flows.understanding.language_words import (
    LANGUAGE_WEIGHTS,
    NO_LANGUAGE,
    WrittenLanguage,
    is_foreign_beside,
)
from flows.understanding.learned_languages import by_learned_words
from flows.understanding.phrase_table import table_of
from flows.understanding.short_text_language import by_content, by_phrases

_WORD = re.compile(r"\w+")
_SENTENCE_ENDS = re.compile(r"[.!?;\n]+")
# A sentence has so many words, of which so many tell the language.
MIN_SENTENCE_WORDS, MIN_SENTENCE_TELLING = 3, 2


# Words that tell with the accents they are written with, and their languages.
_ACCENTED = {
    word: language.code
    for language in vocabulary.VOCABULARIES
    for word in vocabulary.written_phrases(language.detection["accented"])
}
_CODE_OF_NAME = {
    name: code
    for code, names in vocabulary.merged_table("language_names").items()
    for name in names
}
_DENIAL_WORDS = vocabulary.phrases_by_language("denial", "words")
_DENIAL = re.compile(
    rf"\b({'|'.join(sorted(frozenset().union(*_DENIAL_WORDS.values())))})\s*[,.;!]"
)
_ALL_DENIALS = frozenset().union(*_DENIAL_WORDS.values())
_NAMES_AND_DENIALS = frozenset(FELLOWSHIP_CODES).union(*_DENIAL_WORDS.values())
_FILLERS = vocabulary.phrases_of("detection", "asking")
_TELLING = table_of(vocabulary.phrases_of("detection", "telling"))
_POLITE = vocabulary.phrases_of("courtesy", "polite")
_MEETING = frozenset(
    phrase
    for phrase, senses in vocabulary.SENSES.items()
    if any(sense.row == "meeting" for several in senses.values() for sense in several)
)
_INSIDE = vocabulary.phrases_of("place_words", "inside")
_CORRECTING = vocabulary.phrases_of("sober_words", "correct")
# A text that asks for a language beside something else is no longer, and names no meeting.
_MAX_REQUEST_WORDS = 12


def written_language(
    text: str, folded: Sequence[str], names: Collection[str] = ()
) -> WrittenLanguage:
    """The language a text is written in; NO_LANGUAGE unless it is clear. `folded` are its folded
    words, and `names` those of them that name a place."""
    found = (
        _by_telling_words(text, folded)
        or by_phrases(folded)
        or by_learned_words(folded, names)
        or by_content(folded)
    )
    if not found:
        return NO_LANGUAGE
    if found.telling < MIN_SENTENCE_TELLING or len(folded) < MIN_SENTENCE_WORDS:
        return found
    parts = [part for part in _SENTENCE_ENDS.split(text) if part.strip()]
    whole = sum(_is_sentence(part, found.code) for part in parts) if len(parts) > 1 else 1
    return found._replace(sentences=max(whole, 1))


def _is_sentence(text: str, code: str) -> bool:
    words = fold(text).split()
    found = _by_telling_words(text, words) if len(words) >= MIN_SENTENCE_WORDS else None
    return bool(found and found.code == code and found.telling >= MIN_SENTENCE_TELLING)


def _by_telling_words(text: str, folded: Collection[str]) -> WrittenLanguage | None:
    """The language that the words which tell one are most of."""
    scores = dict.fromkeys(vocabulary.LANGUAGE_CODES, 0)
    telling: dict[str, set[str]] = {}
    words = set(folded)
    known = words & LANGUAGE_WEIGHTS.keys()
    denials = _denials_before_sign(text, known)
    for word in known:
        for language, weight in LANGUAGE_WEIGHTS[word].items():
            if word in denials and word not in _DENIAL_WORDS[language]:
                continue  # "no, sábado" is no Portuguese "on Saturday"
            scores[language] += weight
            telling.setdefault(language, set()).add(word)
    for word in () if text.isascii() else set(_WORD.findall(text.casefold())):
        if word in _ACCENTED:
            scores[_ACCENTED[word]] += 2
            telling.setdefault(_ACCENTED[word], set()).add(fold(word))
    for code, tells in telling.items():
        scores[code] -= _weight_of_denials(tells, code)
    best, second, *_ = sorted(scores.values(), reverse=True)
    if best < 2 or best == second:
        return None
    code = max(scores, key=scores.__getitem__)
    if telling.get(code, set()) <= _NAMES_AND_DENIALS - _DENIAL_WORDS[code]:
        return None  # "no NA" is no Portuguese "in the, in the"
    if len(telling[code]) == 1 and is_foreign_beside(words - telling[code], code):
        return None
    return WrittenLanguage(code, len(telling[code]))


def _denials_before_sign(text: str, words: Collection[str]) -> frozenset[str]:
    """The words that deny and have a sign behind them, if any of these words is one."""
    if _ALL_DENIALS.isdisjoint(words):
        return frozenset()
    return frozenset(_DENIAL.findall(text.casefold()))


def _weight_of_denials(telling: set[str], code: str) -> int:
    """What words weigh that deny in other languages, where no word is of this language alone: "que
    no" is no Portuguese "that in the"."""
    denials = telling & _ALL_DENIALS - _DENIAL_WORDS[code]
    own = any(len(LANGUAGE_WEIGHTS.get(word, "")) < 2 for word in telling - denials)
    return 0 if own else sum(LANGUAGE_WEIGHTS[word][code] for word in denials)


def requested_language(folded: str) -> str | None:
    """The language that a folded text asks us to write: "español", "in English please", "can you
    say that in spanish, it's for my mother".

    >>> requested_language("en espanol"), requested_language("spanish meetings")
    ('es', None)
    """
    words = [word for word in folded.split() if word not in _FILLERS]
    if len(words) == 1:
        return _CODE_OF_NAME.get(words[0])
    said = folded.split()
    if _CODE_OF_NAME.keys().isdisjoint(said) or len(said) > _MAX_REQUEST_WORDS:
        return None  # as nearly every text
    if has_digit(folded) or not _MEETING.isdisjoint(said):
        return None
    return next((_CODE_OF_NAME[said[at]] for at in range(len(said)) if _is_asked(said, at)), None)


def _is_asked(words: Sequence[str], at: int) -> bool:
    """Whether the name of a language stands where somebody asks for it: "(say that) in X", "X
    please" at the head of a text."""
    if words[at] not in _CODE_OF_NAME:
        return False
    if at and words[at - 1] in _INSIDE:
        return _TELLING.is_in(words[:at])
    asked = not _POLITE.isdisjoint(words[at + 1 : at + 2])
    return asked and (_POLITE | _CORRECTING).issuperset(words[:at])
