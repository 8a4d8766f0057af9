"""Reads a text for danger, and can say which words gave it away.

Everything the text has is weighed together by one small model (flows.crisis.model): what it is
about, the phrases found in it (flows.crisis.phrases) and what stands beside them. Beside the model
stands one rule: a declaration ("I want to kill myself", the rows marked certain) is danger for sure
where nothing doubts it, and at least asked about where something does. No word takes it away. And
what is only denied ("I don't want to die") or only past is asked about, however sure the model is.
"""

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from flows.crisis import phrases
from flows.crisis.danger import PRIORITY, Category, Reading, Tier
from flows.crisis.model import MODEL, Weighed
from flows.crisis.phrase_tables import EVERYDAY, LANGUAGES, Strength
from flows.crisis.phrases import Doubt, Found, Sign, is_other
from flows.crisis.spelling import Speller, Words, bare

# So much of a text is read: more than the carrier ever delivers.
LONGEST_CHARS = 1600

# How likely the model must make a danger for each tier. docs/crisis.md says what each catches, and
# what it costs.
HARD_SCORE = 0.92
ASK_SCORE = 0.69
# Long harmless texts score higher by chance: each word asks for so much more, up to a limit.
ASK_SCORE_A_WORD = 0.006
MOST_ASK_SCORE = 0.9
# A word or two says little: "sorry", "tonight".
FEW_WORDS_SCORE = 0.78
FEW_WORDS_HARD_SCORE = 0.97
# Beside a phrase that nothing doubts, less is enough: the lessons hold far more texts that only
# sound like one than people send.
PHRASE_SCORE = 0.35
# One sentence of several, weighed by itself, must be surer than the whole: most say little.
SENTENCE_SCORE = 0.9
_FEW_WORDS = 3

# What is only denied, or only long ago, is asked about, however sure the model is.
_UNSAID = frozenset({Doubt.DENIED, Doubt.PAST})

_BY_CODE = {language.code: language for language in LANGUAGES}
_SPELLER = Speller(
    known=[language.words for language in LANGUAGES],
    short={short: meant for language in LANGUAGES for short, meant in language.spelling.items()},
    silent=frozenset().union(*(language.silent for language in LANGUAGES)),
    core=frozenset().union(*(language.core for language in LANGUAGES)),
    spared=EVERYDAY.union(*(language.spared for language in LANGUAGES)),
)


# The safety net in front of the engine reads each text just before the engine does.
@lru_cache(maxsize=8)
def read(text: str) -> Reading | None:
    """The most pressing danger that a text tells of, None where it tells of none."""
    text = text[:LONGEST_CHARS]
    plain = bare(text)
    reading = _read(plain)
    # An emoji may stand between two words or inside one.
    if not text.isascii() and (joined := bare(text, between="")) != plain:
        return _worse(reading, _read(joined))
    return reading


def look(text: str) -> Found:
    """The plain words of a text, and what the tables find in them."""
    return phrases.find(_SPELLER.words(bare(text[:LONGEST_CHARS])))


def loss(text: str) -> str | None:
    """The language in which a text tells that somebody has died, "" where that cannot be told;
    None where it tells of no such thing."""
    found = look(text)
    return _spoken(found.words) if "loss" in found.marks else None


def _read(plain: str) -> Reading | None:
    found = phrases.find(_SPELLER.words(plain))
    weighed = MODEL.weigh(found)
    tier = _tier(found, weighed)
    if tier:
        return _reading(tier, weighed, found)
    # A meeting asked for in the same breath makes a danger beside it no smaller.
    for sentence in _sentences(found.words):
        found = phrases.find(sentence)
        weighed = MODEL.weigh(found)
        if weighed.score >= SENTENCE_SCORE:
            return _reading(Tier.ASK, weighed, found)
    return None


def _tier(found: Found, weighed: Weighed) -> Tier | None:
    if found.meant and not found.signs and not found.words.breaks:
        return None
    declared = [sign for sign in found.signs if sign.strength is Strength.CERTAIN]
    said = any(sign.strength is Strength.PLAIN and not sign.doubts for sign in found.signs)
    meant = [sign for sign in found.signs if sign.strength is not Strength.WEAK]
    unsaid = bool(meant) and all(_UNSAID & sign.doubts for sign in meant)
    if any(not sign.doubts for sign in declared):
        return Tier.HARD
    few = len(found.words.words) <= _FEW_WORDS
    if weighed.score >= (FEW_WORDS_HARD_SCORE if few else HARD_SCORE) and not unsaid:
        return Tier.HARD
    if declared or weighed.score >= (PHRASE_SCORE if said else _enough(len(found.words.words))):
        return Tier.ASK
    return None


def _enough(words: int) -> float:
    """The score from which on a text of so many words is asked about."""
    if words <= _FEW_WORDS:
        return FEW_WORDS_SCORE
    return min(MOST_ASK_SCORE, ASK_SCORE + ASK_SCORE_A_WORD * words)


def _sentences(words: Words) -> Iterator[Words]:
    """The sentences of a text that has several, but for the shortest ones."""
    cuts = [0, *sorted(words.breaks), len(words.words)]
    for start, end in pairwise(cuts) if words.breaks else ():
        if end - start > _FEW_WORDS:
            kinds = {at - start: kind for at, kind in words.kinds.items() if start <= at < end}
            pauses = frozenset(at - start for at in words.pauses if start < at < end)
            yield Words(words.words[start:end], frozenset(), kinds, [], pauses)


def _reading(tier: Tier, weighed: Weighed, found: Found) -> Reading:
    declared = [sign for sign in found.signs if sign.strength is Strength.CERTAIN]
    outright = [sign for sign in declared if not sign.doubts]
    plain = [sign for sign in found.signs if sign.strength is Strength.PLAIN and not sign.doubts]
    category = _category([*outright, *plain] if outright else declared, weighed, found)
    start, end = _where(category, found)
    spoken = _spoken(found.words)
    return Reading(
        category,
        tier,
        weighed.score,
        spoken,
        _about_other(category, start, end, spoken, found),
        declared=bool(outright),
        phrase=" ".join(found.words.words[start:end]),
    )


def _category(declared: list[Sign], weighed: Weighed, found: Found) -> Category:
    """The most pressing of what is declared; else what the model says."""
    if declared:
        return min((sign.category for sign in declared), key=PRIORITY.index)
    child = "child" in found.marks or any(sign.category is Category.MINOR for sign in found.signs)
    return Category.MINOR if child and weighed.category is Category.VIOLENCE else weighed.category


def _where(category: Category, found: Found) -> tuple[int, int]:
    """The words that tell of a danger: its longest phrase, else those that counted most."""
    signs = [sign for sign in found.signs if sign.category is category]
    if signs:
        best = max(signs, key=lambda sign: (-len(sign.doubts), sign.end - sign.start))
        return best.start, best.end
    weighed_as = Category.VIOLENCE if category is Category.MINOR else category
    telling = MODEL.telling(found, weighed_as)
    if not telling:
        return 0, len(found.words.words)
    return min(one.start for one in telling), max(one.end for one in telling)


def _about_other(category: Category, start: int, end: int, spoken: str, found: Found) -> bool:
    language = _BY_CODE.get(spoken, LANGUAGES[0])
    return is_other(category, start, end, language, found.words.words)


def _spoken(words: Words) -> str:
    """The language whose tables know most of a text's words, "" where two know as many."""
    said = set(words.words)
    counts = {language.code: len(said & language.words) for language in LANGUAGES}
    best, second, *_ = sorted(counts.values(), reverse=True)
    return max(counts, key=counts.__getitem__) if best > second else ""


def _worse(one: Reading | None, other: Reading | None) -> Reading | None:
    """The reading that presses more; the first where they press alike."""
    found = [reading for reading in (one, other) if reading]
    return min(found, key=_pressing, default=None)


def _pressing(reading: Reading) -> tuple[bool, int]:
    return reading.tier is Tier.ASK, PRIORITY.index(reading.category)
