"""STOP in the many ways people write it: with a signature, a name, a reason, a word before or
behind, misspelt, spaced, in letters that only look like ours.

The rule of the FCC (47 CFR 64.1200(a)(10)) asks to honour any words that a reasonable person would
understand so. The answer tells how to return, so an error is cheap; but a sentence that only holds
the word is none ("the bus stop", "stop by a meeting").
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from rapidfuzz.distance import OSA

from flows import vocabulary
from flows.domain.intents import Intent
from flows.text.lookalikes import as_latin_shapes
from flows.text.normalize import fold
from flows.understanding.phrase_table import table_of
from flows.vocabulary.shared import GIVEN_NAMES, STOP_SIGN

# No wish to be left alone has more sentences, or more words in one.
_MAX_SENTENCES = 12
_MAX_REASON_WORDS = 30

_SENTENCE_END = re.compile(r"[.!?…\n]+")
_BREAK = re.compile(r"[.!?;:,\n()\"“”*]+|\s[-–—/|~]+\s?|\s?[-–—]\s|[…]")
# One letter alone, between spaces or signs: "S T O P", "s.t.o.p", "S-T-O-P".
_SPACED = re.compile(r"(?<![^\W_])(?:[^\W\d_][\W_]{1,3}){2,}[^\W\d_](?![^\W_])")
_FLAG_LETTERS = {chr(0x1F1E6 + at): chr(ord("a") + at) for at in range(26)}
_FLAGS = re.compile("[\U0001f1e6-\U0001f1ff]{4,}")
# Digits and signs that stand for letters ("ST0P", "$top").
_LEET = str.maketrans("01357$@|!+", "oleStsalit".lower())
_LEET_WORD = re.compile(r"(?<![\w$@|!+])[\w$@|!+]*[01357$@|!+][\w$@|!+]*")
_REPEATED = re.compile(r"([a-z])\1{2,}")
_CAPITALS = re.compile(r"^\W*[A-Z]{4,}\b(?=.*[a-z])", re.DOTALL)
_LAST_CAPITALS = re.compile(r"\b[A-Z]{4,}\W*$")
_SMALL_LETTER = re.compile(r"[a-z]")
# Only words so long are corrected: the shorter ones have too many neighbours.
_MIN_LONG_WORD = 11


def reads_as_stop(body: str, words: Sequence[str]) -> str | None:
    """The language of a wish to get no more texts, "" where it is of none; None where a text tells
    no such wish. `words` are its folded words.

    >>> reads_as_stop("S T O P", ["s", "t", "o", "p"]), reads_as_stop("bus stop", ["bus", "stop"])
    ('en', None)
    """
    if not _may_tell(body, words):
        return None
    plain = _in_plain_letters(body)
    sentences = [said for part in _BREAK.split(plain) if (said := fold(part).split())]
    if not sentences or len(sentences) > _MAX_SENTENCES:
        return None
    language = _stop_at_end(plain, sentences)
    if language is not None:
        return language
    flat = [word for said in sentences for word in said]
    return _stop_with_reason(body, flat) or _stop_behind(body, flat) or _weak_stop(sentences)


def _may_tell(body: str, words: Sequence[str]) -> bool:
    """Whether anything of a text could belong to such a wish: nearly no usual text does."""
    if not body.isascii() or not _TELLING_WORDS.isdisjoint(words):
        return True
    if _LEET_WORD.search(body) and len(words) <= 4:
        return True
    return len(words) <= 4 or sum(len(word) == 1 for word in words) >= 3


def _in_plain_letters(body: str) -> str:
    """A text with the letters it seems to have: spaced ones joined, signs and digits that stand for
    letters as these."""
    text = body.replace(STOP_SIGN, f" {_STOP}\n")
    text = _FLAGS.sub(lambda run: "".join(_FLAG_LETTERS[flag] for flag in run[0]), text)
    text = _SPACED.sub(_joined, text)
    text = _LEET_WORD.sub(_without_leet, text)
    return text if text.isascii() else as_latin_shapes(text)


def _joined(run: re.Match[str]) -> str:
    letters = "".join(sign for sign in run[0] if sign.isalpha())
    return letters if fold(as_latin_shapes(letters)) in SINGLE_WORDS else run[0]


def _without_leet(word: re.Match[str]) -> str:
    bare = word[0].strip("!|+@")
    letters = bare.translate(_LEET)
    return letters if fold(letters) in SINGLE_WORDS and not bare.isalpha() else word[0]


def _stop_at_end(plain: str, sentences: list[list[str]]) -> str | None:
    """The language of STOP in the first or the last sentence, or in one that all others go with."""
    told = [_stop_in(said) for said in sentences]
    for at in (0, len(told) - 1):
        language = told[at]
        if language is None:
            continue
        others = [said for index, said in enumerate(sentences) if index != at]
        if not _is_only_word(sentences[at]):
            fits = all(_stop_in(said) is not None or _goes_with_stop(said) for said in others)
        else:
            fits = _stands_alone(plain, sentences[at]) or not any(map(_keeps, others))
        if fits:
            return language
    return None


def tells_only_stop(body: str) -> bool:
    """Whether a text is a whole sentence that says STOP, and at most beside it who we are, why, or
    courtesy."""
    sentences = [
        said for part in _BREAK.split(_in_plain_letters(body)) if (said := fold(part).split())
    ]
    for at in (0, len(sentences) - 1) if sentences else ():
        said, others = sentences[at], sentences[:at] + sentences[at + 1 :]
        if _stop_in(said) is not None and not _is_only_word(said):
            return all(_stop_in(one) is not None or _goes_with_stop(one) for one in others)
    return False


def _is_only_word(said: list[str]) -> bool:
    """Whether a sentence that says STOP says it in the one word, with courtesy or a name."""
    told = len(said) > 1 and " ".join(said) in WHOLE_STOPS and said[0] not in SINGLE_WORDS
    return not told and any(_spelt(word) in SINGLE_WORDS for word in said)


def _stands_alone(plain: str, said: list[str]) -> bool:
    """Whether words are all of a sentence that a full stop or a line ends."""
    parts = [words for part in _SENTENCE_END.split(plain) if (words := fold(part).split())]
    return said in (parts[0], parts[-1])


def _goes_with_stop(said: list[str]) -> bool:
    """Whether a sentence may stand beside one that refuses: who we are, why, courtesy, a name."""
    phrase = " ".join(said)
    intent, _ = vocabulary.WHOLE_TEXTS.get(phrase, (None, ""))
    return (
        intent is Intent.ABOUT
        or phrase in _MISTAKES
        or _REASONS.size_at(said) > 0
        or all(word in _COURTESY or word in GIVEN_NAMES for word in said)
    )


def _keeps(said: list[str]) -> bool:
    return not _KEEP.isdisjoint(said)


def _stop_in(said: list[str]) -> str | None:
    """The language of a sentence that says nothing but STOP; None where it says anything else."""
    phrase = " ".join(said)
    if phrase in WHOLE_STOPS:
        return WHOLE_STOPS[phrase]
    if len(said) <= 3 and (joined := "".join(said)) in SINGLE_WORDS and len(joined) > 3:
        return SINGLE_WORDS[joined]
    if _is_negated(said):
        return None
    bare = " ".join(_without_courtesy_around(said))
    if bare in WHOLE_STOPS:
        return WHOLE_STOPS[bare]
    for spare in (_POLITE, _COURTESY):
        core = [word for word in said if word not in spare and word not in GIVEN_NAMES]
        if len(core) > 8:
            return None
        phrase = " ".join(core)
        if phrase in WHOLE_STOPS:
            return WHOLE_STOPS[phrase]
    words = [_spelt(word) for word in core]
    if words and all(word in SINGLE_WORDS for word in words):
        return SINGLE_WORDS[words[0]]
    return None


def _is_negated(said: list[str]) -> bool:
    """Whether a sentence says that STOP is not wanted: "no quiero darme de baja"."""
    size = NEGATED.size_at(said)
    if not 0 < size < len(said):
        return False
    rest, behind_word = " ".join(said[size:]), " ".join(said[1:])
    return _spelt(said[size]) in SINGLE_WORDS or rest in WHOLE_STOPS or behind_word in WHOLE_STOPS


def _without_courtesy_around(said: list[str]) -> list[str]:
    """A sentence without courtesy and names at its ends: inside it they may belong to a phrase."""
    start, end = 0, len(said)
    while start < end and (said[start] in _COURTESY or said[start] in GIVEN_NAMES):
        start += 1
    while end > start and (said[end - 1] in _COURTESY or said[end - 1] in GIVEN_NAMES):
        end -= 1
    return said[start:end]


@lru_cache(maxsize=512)
def _spelt(word: str) -> str:
    """The word of ours that a misspelt one must be, else the word."""
    if word in SINGLE_WORDS:
        return word
    short = _REPEATED.sub(r"\1", word)
    if short in SINGLE_WORDS:
        return short
    if len(word) >= _MIN_LONG_WORD - 1:
        for known in _LONG_WORDS:
            if word[:1] == known[:1] and OSA.distance(word, known, score_cutoff=2) <= 2:
                return known
    return word


def _stop_with_reason(body: str, flat: list[str]) -> str | None:
    """STOP at the head of a text, with a reason behind it and no sign between."""
    start = 0
    while start < len(flat) - 1 and flat[start] in _COURTESY and flat[start] not in SINGLE_WORDS:
        start += 1
    first = _spelt(flat[start])
    rest = flat[start + 1 :]
    if first not in SINGLE_WORDS or not rest or len(rest) > _MAX_REASON_WORDS:
        return None
    shouted = _CAPITALS.search(body) is not None and first == _STOP
    told = [word for word in rest if not (shouted and word.isdecimal() and len(word) <= 2)]
    if _COMPOUNDS.size_at(flat, start) or _keeps(rest) or _asks_meeting(told):
        return None
    named = all(word in GIVEN_NAMES or word in _COURTESY for word in rest)
    return SINGLE_WORDS[first] if named or shouted or _REASONS.size_at(rest) else None


def _stop_behind(body: str, flat: list[str]) -> str | None:
    """STOP at the end of a text, behind a question who this is or other certain words."""
    if len(flat) < 2 or flat[-1] not in SINGLE_WORDS:
        return None
    before = " ".join(flat[:-1])
    intent, _ = vocabulary.WHOLE_TEXTS.get(before, (None, ""))
    language = SINGLE_WORDS[flat[-1]]
    if intent is Intent.ABOUT or before in _MISTAKES or _stop_in(flat[:-1]) is not None:
        return language
    if all(word in _COURTESY or word in _FILLERS[language] for word in flat[:-1]):
        return language
    begs = _PLEASE.size_before(flat, len(flat) - 1) and "?" not in body and not _is_negated(flat)
    if begs and _ROWS["others"].isdisjoint(flat) and not _asks_meeting(flat):
        return language  # "i dont want this please stop"
    last = _LAST_CAPITALS.search(body) if flat[-1] == _STOP else None
    shouted = last is not None and _SMALL_LETTER.search(body, 0, last.start()) is not None
    compound = vocabulary.WORD_CLASSES.by_phrase.get(" ".join(flat[-2:]))
    if shouted and not compound and _KEEP.isdisjoint(flat) and not _asks_meeting(flat):
        return SINGLE_WORDS[_STOP]
    return None


def _weak_stop(sentences: list[list[str]]) -> str | None:
    """A word that may mean other things too (END), beside nothing but a name and courtesy."""
    flat = [word for said in sentences for word in said]
    core = [word for word in flat if word not in _POLITE and word not in GIVEN_NAMES]
    if 0 < len(core) <= 2 and " ".join(core) in _WEAK and len(flat) > len(core):
        return _WEAK[" ".join(core)]
    return None


def _asks_meeting(words: list[str]) -> bool:
    """Whether words speak of meetings, days or places with a number."""
    return any(
        word.isdecimal()
        or any(
            sense.row in _MEETING_ROWS
            for senses in vocabulary.SENSES.get(word, {}).values()
            for sense in senses
        )
        for word in words
    )


def _by_language(row: str) -> dict[str, str]:
    """The phrases of a row, each with the first language that has it."""
    found: dict[str, str] = {}
    for language, phrases in vocabulary.phrases_by_language("refusals", row).items():
        for phrase in phrases:
            found.setdefault(phrase, language)
    return found


_STOP = next(vocabulary.split_phrases(vocabulary.VOCABULARIES[0].refusals["word"]))
_ROWS = vocabulary.merged_table("refusals")
# Whole sentences, and the single words among them, each with its language.
WHOLE_STOPS = _by_language("sentence") | _by_language("word")
SINGLE_WORDS = {phrase: code for phrase, code in WHOLE_STOPS.items() if " " not in phrase}
SINGLE_WORDS |= {phrase.replace(" ", ""): code for phrase, code in _by_language("word").items()}
_WEAK = _by_language("weak")
_LONG_WORDS = [word for word in SINGLE_WORDS if len(word) >= _MIN_LONG_WORD]
_REASONS, _COMPOUNDS = table_of(_ROWS["reason"]), table_of(_ROWS["compound"])
NEGATED = table_of(_ROWS["negated"])
REMINDER_WORDS = _ROWS["reminder"]
_KEEP = _ROWS["keep"] | REMINDER_WORDS
_PLEASE = table_of(_ROWS["please"])
_POLITE = vocabulary.phrases_of("courtesy", "polite")
_COURTESY = _POLITE.union(*(courtesy for _, courtesy in vocabulary.STOP_WORDS.values()))
_MISTAKES = vocabulary.phrases_of("wrong_numbers", "whole")
_FILLERS = vocabulary.phrases_by_language("wrong_numbers", "filler")
_MEETING_ROWS = frozenset(["meeting", "day", "today", "fellowship", "here"])
_TELLING_WORDS = frozenset(phrase.split()[0] for phrase in (*WHOLE_STOPS, *_WEAK)) | frozenset(
    phrase.split()[-1] for phrase in WHOLE_STOPS
)
