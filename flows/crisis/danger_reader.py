"""Reads a text for danger, and can say which words gave it away.

One small model (flows.crisis.model) weighs everything that the text has: what it is about, the
phrases found in it (flows.crisis.phrases) and the words beside them. Two rules stand beside the
model. A declaration ("I want to kill myself", the rows marked certain) is certain danger without
doubts, and with doubts it is at least asked about: no word takes it away. A danger that is only
denied ("I don't want to die") or only past is asked about, however sure the model is.
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from flows.crisis import phrases
from flows.crisis.danger import PRIORITY, Category, Danger, Tier
from flows.crisis.model import MODEL, Prediction
from flows.crisis.phrase_tables import (
    EVERYDAY_WORDS,
    PHRASE_TABLES,
    Strength,
    merged_pairs,
    merged_words,
)
from flows.crisis.phrases import Doubt, PeopleNamed, Sign, TextFindings
from flows.crisis.plain_letters import normalize_letters
from flows.crisis.spelling import PlainWords, Speller

# Characters of a text that are read: more than the carrier ever delivers.
MAX_READ_CHARS = 1600

# How likely the model must make a danger for each tier. docs/crisis.md says what each score catches
# and costs.
HARD_SCORE = 0.92
ASK_SCORE = 0.69
# Long harmless texts score higher by chance: each word raises the score needed, up to a limit.
ASK_SCORE_PER_WORD = 0.0065
MAX_ASK_SCORE = 0.9
# A word or two says little: "sorry", "tonight".
FEW_WORDS_SCORE = 0.78
FEW_WORDS_HARD_SCORE = 0.97
# With a phrase without doubts, less is enough: the lessons hold far more texts that only sound like
# danger than people send.
PHRASE_SCORE = 0.35
# A single sentence of several must score higher than the whole text: most sentences say little.
SENTENCE_SCORE = 0.9
_FEW_WORDS = 3

# With only such doubts a danger is asked about, however sure the model is.
_WEAKENING_DOUBTS = frozenset({Doubt.DENIED, Doubt.PAST})

_TABLES_BY_CODE = {language.code: language for language in PHRASE_TABLES}
_SPELLER = Speller(
    known=[language.words for language in PHRASE_TABLES],
    short=merged_pairs("spelling"),
    silent=merged_words("silent"),
    core=merged_words("core"),
    spared=EVERYDAY_WORDS | merged_words("spared"),
)


class CrisisReading(NamedTuple):
    """What a text tells of danger. `loss` is the language in which it tells that somebody has died,
    "" where that language cannot be told; None where it tells of no such thing. `words` are those
    of the text, plainly spelt."""

    danger: Danger | None
    loss: str | None
    words: PlainWords


def read(text: str) -> CrisisReading:
    """The most pressing danger that a text tells of, and whether it tells of a loss."""
    text = text[:MAX_READ_CHARS]
    plain = normalize_letters(text)
    found = phrases.find_signs(_SPELLER.words(plain))
    danger = _weigh(found)
    # An emoji may stand between two words or inside one.
    if not text.isascii() and (joined := normalize_letters(text, between="")) != plain:
        danger = _more_urgent(danger, _weigh(phrases.find_signs(_SPELLER.words(joined))))
    loss = _detect_language(found.words) if "loss" in found.labels else None
    return CrisisReading(danger, loss, found.words)


def read_danger(text: str) -> Danger | None:
    """The most pressing danger that a text tells of, None where it tells of none."""
    return read(text).danger


def find_text_signs(text: str) -> TextFindings:
    """The plain words of a text, and what the tables find in them."""
    return phrases.find_signs(_SPELLER.words(normalize_letters(text[:MAX_READ_CHARS])))


def _weigh(found: TextFindings) -> Danger | None:
    prediction = MODEL.predict(found)
    tier = _choose_tier(found, prediction)
    if tier:
        return _build_danger(tier, prediction, found)
    # A request for a meeting in the same text makes the danger no smaller.
    for sentence in _sentences(found.words):
        found = phrases.find_signs(sentence)
        prediction = MODEL.predict(found)
        if prediction.score >= SENTENCE_SCORE:
            return _build_danger(Tier.ASK, prediction, found)
    return None


def _choose_tier(found: TextFindings, prediction: Prediction) -> Tier | None:
    if found.is_harmless_saying and not found.signs and not found.words.breaks:
        return None
    declared = [sign for sign in found.signs if sign.strength is Strength.CERTAIN]
    said = any(sign.strength is Strength.PLAIN and not sign.doubts for sign in found.signs)
    meant = [sign for sign in found.signs if sign.strength is not Strength.WEAK]
    is_weakened = bool(meant) and all(_WEAKENING_DOUBTS & sign.doubts for sign in meant)
    if any(not sign.doubts for sign in declared):
        return Tier.HARD
    few = len(found.words.words) <= _FEW_WORDS
    if prediction.score >= (FEW_WORDS_HARD_SCORE if few else HARD_SCORE) and not is_weakened:
        return Tier.HARD
    if declared or prediction.score >= (
        PHRASE_SCORE if said else _min_ask_score(len(found.words.words))
    ):
        return Tier.ASK
    return None


def _min_ask_score(words: int) -> float:
    """The score from which on a text of so many words is asked about."""
    if words <= _FEW_WORDS:
        return FEW_WORDS_SCORE
    return min(MAX_ASK_SCORE, ASK_SCORE + ASK_SCORE_PER_WORD * words)


def _sentences(words: PlainWords) -> Iterator[PlainWords]:
    """The sentences of a text that has several, without the shortest ones."""
    cuts = [0, *sorted(words.breaks), len(words.words)]
    for start, end in pairwise(cuts) if words.breaks else ():
        if end - start > _FEW_WORDS:
            kinds = {at - start: kind for at, kind in words.kinds.items() if start <= at < end}
            pauses = frozenset(at - start for at in words.pauses if start < at < end)
            yield PlainWords(words.words[start:end], frozenset(), kinds, [], pauses)


def _build_danger(tier: Tier, prediction: Prediction, found: TextFindings) -> Danger:
    declared = [sign for sign in found.signs if sign.strength is Strength.CERTAIN]
    outright = [sign for sign in declared if not sign.doubts]
    plain = [sign for sign in found.signs if sign.strength is Strength.PLAIN and not sign.doubts]
    category = _choose_category([*outright, *plain] if outright else declared, prediction, found)
    start, end = _telling_span(category, found)
    spoken = _detect_language(found.words)
    return Danger(
        category,
        tier,
        prediction.score,
        spoken,
        _about_other(category, start, end, spoken, found),
        declared=bool(outright),
        phrase=" ".join(found.words.words[start:end]),
    )


def _choose_category(declared: list[Sign], prediction: Prediction, found: TextFindings) -> Category:
    """The most pressing of the declared dangers, else what the model says."""
    if declared:
        return min((sign.category for sign in declared), key=PRIORITY.index)
    child = "child" in found.labels or any(sign.category is Category.MINOR for sign in found.signs)
    return (
        Category.MINOR
        if child and prediction.category is Category.VIOLENCE
        else prediction.category
    )


def _telling_span(category: Category, found: TextFindings) -> tuple[int, int]:
    """The words that show a danger: its longest phrase, else the words that counted most."""
    signs = [sign for sign in found.signs if sign.category is category]
    if signs:
        best = max(signs, key=lambda sign: (-len(sign.doubts), sign.end - sign.start))
        return best.start, best.end
    weighed_as = Category.VIOLENCE if category is Category.MINOR else category
    telling = MODEL.top_features(found, weighed_as)
    if not telling:
        return 0, len(found.words.words)
    return min(one.start for one in telling), max(one.end for one in telling)


def _about_other(
    category: Category, start: int, end: int, spoken: str, found: TextFindings
) -> bool:
    language = _TABLES_BY_CODE.get(spoken, PHRASE_TABLES[0])
    return PeopleNamed(language, found.words.words).is_about_other(category, start, end)


def _detect_language(words: PlainWords) -> str:
    """The language whose tables know most of a text's words, "" if two know equally many."""
    said = set(words.words)
    counts = {language.code: len(said & language.words) for language in PHRASE_TABLES}
    best, second, *_ = sorted(counts.values(), reverse=True)
    return max(counts, key=counts.__getitem__) if best > second else ""


def _more_urgent(one: Danger | None, other: Danger | None) -> Danger | None:
    """The more urgent reading; the first of two equal ones."""
    found = [danger for danger in (one, other) if danger]
    return min(found, key=_urgency, default=None)


def _urgency(danger: Danger) -> tuple[bool, int]:
    return danger.tier is Tier.ASK, PRIORITY.index(danger.category)
