"""Reads a text for danger, in every language it knows, and can say which words gave it away.

The order of thought: find every phrase of the tables; drop those that overlap a saying ("dying to
see you"), tell of the past, or are only the topic of a film; doubt those that are denied ("I don't
want to die" is not safety, so it is unsure, not nothing); then take the most pressing one. Where
there is no phrase, weigh what the text is about (flows.crisis.evidence).

A declaration ("I want to kill myself", the rows of *_CERTAIN) is never dropped: a saying in the
same words ("... myself at school"), a past or a joke makes it unsure at most. Only a saying that is
the whole sentence ("I'm going to kill myself laughing") says what is meant.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from itertools import pairwise
from types import ModuleType
from typing import Literal, NamedTuple

from flows.crisis import english, french, italian, portuguese, spanish
from flows.crisis.evidence import Clue, Evidence, clues, symbols, weigh
from flows.crisis.matcher import Grammar, Match
from flows.crisis.reading import PRIORITY, Category, Reading, Tier
from flows.crisis.spelling import Speller, Words, bare

# So much of a text is read: more than the carrier ever delivers.
LONGEST = 1600

# How far before a phrase a denial still reaches.
_REACH = 6

# How likely the evidence must make a danger: to be answered in any case, to be answered where there
# is no other answer, and to get a line. docs/crisis.md says what each catches and what it costs.
SURE, LIKELY, POSSIBLE = 0.97, 0.9, 0.45

# A phrase is doubted where all that is said makes a danger less likely than this ("can't take it
# anymore, the neighbors' wind chimes").
DOUBTFUL = 0.3

# What a meeting is asked for with, as flows.crisis.ideas has it.
_ASKING = frozenset("MEETING PLACE SCHEDULE QUESTION HURRY MORNING NEED #zip #".split())

# Beside "I" and "he", what a saying may have around it and still be the whole sentence.
_SMALL = frozenset(
    """
    a am and are be been can could going got had has have is it just oh or so that the this to u
    was were will with would you your al con de del el esta estoy la las lo los o para por que se
    ser va voy y
    """.split()
)

# So few words are weighed only together with the rest of the text.
_SHORT = 2


class _Strength(Enum):
    """How much a row of the tables says by itself."""

    FAINT = "faint"
    PLAIN = "plain"
    CERTAIN = "certain"


class _Phrase(NamedTuple):
    """The label of a row that tells of a danger."""

    category: Category
    strength: _Strength


_Label = _Phrase | Literal["harmless", "meant", "past", "child", "home", "symptom", "quitting"]

_ROWS: dict[str, _Label] = {
    **{category.name: _Phrase(category, _Strength.PLAIN) for category in Category},
    **{f"{category.name}_FAINT": _Phrase(category, _Strength.FAINT) for category in Category},
    **{f"{category.name}_CERTAIN": _Phrase(category, _Strength.CERTAIN) for category in Category},
    "HARMLESS": "harmless",
    "MEANT": "meant",
    "PAST": "past",
    "CHILD": "child",
    "HOME": "home",
    "SYMPTOM": "symptom",
    "QUITTING": "quitting",
}


class Language:
    """One language's tables, compiled."""

    def __init__(self, code: str, tables: ModuleType) -> None:
        self.code = code
        self.grammar = Grammar(
            {label: getattr(tables, name, "") for name, label in _ROWS.items()},
            tables.CLASSES,
            tables.ALIASES,
        )
        self.negations: frozenset[str] = tables.NEGATIONS
        self.auxiliaries: frozenset[str] = tables.AUXILIARIES
        self.selves: frozenset[str] = tables.SELVES
        self.others: frozenset[str] = tables.OTHERS
        self.helped: frozenset[str] = tables.HELPED
        self.words = frozenset(self.grammar.words)


# The languages of the lessons, and so of the evidence.
_WEIGHED = ("en", "es")

_TABLES = {"en": english, "es": spanish, "fr": french, "pt": portuguese, "it": italian}
LANGUAGES = tuple(Language(code, tables) for code, tables in _TABLES.items())
_BY_CODE = {language.code: language for language in LANGUAGES}
_TOPICS = frozenset().union(*(tables.TOPIC for tables in _TABLES.values()))
_FILLERS = frozenset().union(*(language.selves | language.others for language in LANGUAGES), _SMALL)
_SPELLER = Speller(
    known=[language.words for language in LANGUAGES],
    short={short: meant for tables in _TABLES.values() for short, meant in tables.SHORT.items()},
    silent=frozenset().union(*(tables.SILENT for tables in _TABLES.values())),
    core=frozenset().union(*(tables.CORE for tables in _TABLES.values())),
    spared=frozenset().union(*(tables.SPARED for tables in _TABLES.values())),
)


# The safety net in front of the engine reads each text just before the engine does.
@lru_cache(maxsize=8)
def read(text: str) -> Reading | None:
    """The most pressing danger that a text tells of, None where it tells of none."""
    text = text[:LONGEST]
    plain = bare(text)
    looked = _look(plain)
    reading = _by_phrase(looked)
    # An emoji may stand between two words or inside one.
    if not text.isascii() and (joined := bare(text, between="")) != plain:
        reading = _worse(reading, _by_phrase(_look(joined)))
    return reading or _by_evidence(looked)


class _Looked(NamedTuple):
    """A text in plain words, and what each language's tables found in it."""

    words: Words
    found: list[list[Match]]
    harmless: list[Match]

    def on(self, match: Match) -> list[Match]:
        """The sayings that have a word of a match."""
        return [m for m in self.harmless if m.start < match.end and match.start < m.end]


def _look(text: str) -> _Looked:
    words = _SPELLER.words(text)
    found = [language.grammar.find(*words[:3]) for language in LANGUAGES]
    # A saying of one language is one in all: they borrow each other's words.
    harmless = [m for matches in found for m in matches if m.label in ("harmless", "meant")]
    return _Looked(words, found, harmless)


def _by_phrase(looked: _Looked) -> Reading | None:
    reading = None
    for language, matches in zip(LANGUAGES, looked.found, strict=True):
        if matches:
            reading = _worse(reading, _in(language, looked, matches))
    return reading


def evidence_of(text: str) -> list[Clue]:
    """Everything in a text that may speak for a danger or against it."""
    looked = _look(bare(text[:LONGEST]))
    return _clues(looked, 0, len(looked.words.words))


def _clues(looked: _Looked, start: int, end: int, without: Collection[int] = ()) -> list[Clue]:
    """The same of the words from `start` up to `end`, but for those at some places."""
    words = looked.words
    inside = [m for found in looked.found for m in found if start <= m.start and m.end <= end]
    labels = dict.fromkeys(match.label for match in inside)
    marks = [label for label in labels if isinstance(label, str)]
    phrases = [label for label in labels if isinstance(label, _Phrase)]
    marks += [f"maybe {label.category}" for label in phrases if label.strength is _Strength.FAINT]
    said = {place for match in looked.harmless for place in range(match.start, match.end)}
    for match in inside:
        if _is_certain(match) and not any(_is_whole(saying, words) for saying in looked.on(match)):
            said.difference_update(range(match.start, match.end))
    return list(clues(words, start, end, said.union(without), marks))


def _evidence(looked: _Looked) -> Evidence:
    """What speaks for a danger in the text, or in the worst of its sentences: "Meeting at 7 near
    the church? I took my rope" is mostly about a meeting."""
    words = looked.words
    cuts = [0, *sorted(words.breaks), len(words.words)]
    pieces = {(0, len(words.words)), *((a, b) for a, b in pairwise(cuts) if b - a > _SHORT)}
    weighed = [weigh(_clues(looked, start, end)) for start, end in sorted(pieces)]
    return max(weighed, key=lambda evidence: evidence.likelihood)


def _by_evidence(looked: _Looked) -> Reading | None:
    """What the text is about."""
    words = looked.words
    category, likelihood, places = _evidence(looked)
    if likelihood < POSSIBLE or not places:
        return None
    if category is Category.VIOLENCE and any(m.label == "child" for f in looked.found for m in f):
        category = Category.MINOR
    soft = likelihood < SURE
    sign = _Sign(category, soft, Match(None, places[0], places[-1] + 1))
    spoken = _spoken(words)
    return Reading(
        category,
        Tier.ASK if soft else Tier.HARD,
        likelihood,
        spoken,
        _is_other(sign, _BY_CODE.get(spoken, LANGUAGES[0]), words),
        phrase=" ".join(words.words[place] for place in places),
    )


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


def _pressing(reading: Reading) -> tuple[int, int]:
    return reading.tier is Tier.ASK, PRIORITY.index(reading.category)


def _is_certain(match: Match) -> bool:
    return isinstance(match.label, _Phrase) and match.label.strength is _Strength.CERTAIN


@dataclass(slots=True)
class _Sign:
    """A phrase that stands after all doubts."""

    category: Category
    soft: bool
    match: Match


def _in(language: Language, looked: _Looked, found: Sequence[Match]) -> Reading | None:
    words = looked.words
    by_label: dict[object, list[Match]] = {}
    for match in found:
        by_label.setdefault(match.label, []).append(match)
    past = by_label.get("past", [])
    signs = [
        sign
        for match in (*found, *_together(by_label, words))
        if isinstance(match.label, _Phrase) and (sign := _judged(match, language, looked, past))
    ]
    for category, lesser in _KNOWS_MORE:
        better = [sign for sign in signs if sign.category is category]
        signs = [
            sign
            for sign in signs
            if sign.category is not lesser or not any(_covers(one, sign) for one in better)
        ]
    if not signs:
        return None
    worst = min(signs, key=lambda sign: (sign.soft, PRIORITY.index(sign.category), -_length(sign)))
    soft = worst.soft and len({_place(sign) for sign in signs}) < 2
    soft = soft or (language.code in _WEIGHED and _doubtful(looked))
    phrase = " ".join(words.words[worst.match.start : worst.match.end])
    return Reading(
        worst.category,
        Tier.ASK if soft else Tier.HARD,
        LIKELY if soft else SURE,
        _spoken(words),
        _is_other(worst, language, words),
        declared=_is_certain(worst.match) and not soft,
        phrase=phrase,
    )


def _doubtful(looked: _Looked) -> bool:
    """Whether the rest of a text makes little of a phrase in it. A meeting asked for in the same
    breath makes nothing less."""
    words = looked.words.words
    asking = {at for at, word in enumerate(words) if not _ASKING.isdisjoint(symbols(word))}
    apart = weigh(_clues(looked, 0, len(words), asking))
    return max(apart.likelihood, _evidence(looked).likelihood) < DOUBTFUL


def _covers(one: _Sign, other: _Sign) -> bool:
    """Whether `one` reads the same words as `other`, or those and more."""
    return one.match.start <= other.match.start and one.match.end >= other.match.end


# Who is meant by a word before the phrase; "my" is no one yet.
_SUBJECTS = frozenset("i am me yo estoy je eu io".split())

# "Hope I never wake up" is no overdose, "he says he will kill me" no wish of one's own; a child's
# "dad hits me" is for those who help children.
_KNOWS_MORE = (
    (Category.SUICIDE, Category.OVERDOSE),
    (Category.MINOR, Category.VIOLENCE),
    (Category.VIOLENCE, Category.SUICIDE),
)


def _length(sign: _Sign) -> int:
    return sign.match.end - sign.match.start


def _place(sign: _Sign) -> int:
    """Two phrases that end on the same word are one sign."""
    return sign.match.end


def _together(by_label: dict[object, list[Match]], words: Words) -> list[Match]:
    """What two things said in one text mean together."""
    pairs = []
    for one, other, category in (
        ("symptom", "quitting", Category.WITHDRAWAL),
        ("child", "home", Category.MINOR),
    ):
        if one in by_label and other in by_label:
            label = _Phrase(category, _Strength.PLAIN)
            pairs.append(Match(label, 0, len(words.words)))
    return pairs


def _judged(
    match: Match, language: Language, looked: _Looked, past: Sequence[Match]
) -> _Sign | None:
    """What is left of a phrase after the sentence around it has been heard; of a declaration always
    at least a doubt, but where a saying is the whole clause."""
    assert isinstance(match.label, _Phrase)
    words = looked.words
    category, strength = match.label
    soft = strength is _Strength.FAINT
    start, end = _sentence(match, words)
    sentence = words.words[start:end]
    phrase = words.words[match.start : match.end]
    sayings = looked.on(match)
    about_a_work = not language.selves.intersection(phrase) and _TOPICS.intersection(sentence)
    denied = _denied(match.start, start, language, words.words)
    if any(_is_whole(saying, words) for saying in sayings):
        return None
    if sayings or about_a_work or any(start <= told.start < end for told in past):
        return _Sign(category, True, match) if strength is _Strength.CERTAIN else None
    if denied and category is not Category.SUICIDE and strength is not _Strength.CERTAIN:
        return None
    return _Sign(category, soft or denied, match)


def _sentence(match: Match, words: Words) -> tuple[int, int]:
    """Where the sentence around a match begins and ends."""
    start = max((at for at in words.breaks if at <= match.start), default=0)
    end = min((at for at in words.breaks if at >= match.end), default=len(words.words))
    return start, end


def _is_whole(saying: Match, words: Words) -> bool:
    """Whether a saying says what it means and is its whole sentence, but for words that mean
    nothing by themselves."""
    start, end = _sentence(saying, words)
    return saying.label == "meant" and _FILLERS.issuperset(
        words.words[start : saying.start] + words.words[saying.end : end]
    )


def _denied(at: int, start: int, language: Language, words: Sequence[str]) -> bool:
    for before in range(at - 1, max(start, at - _REACH) - 1, -1):
        if words[before] in language.negations:
            return True
        if words[before] not in language.auxiliaries:
            return False
    return False


def _is_other(sign: _Sign, language: Language, words: Words) -> bool:
    """Whether it is about somebody else: the last person named before the phrase's verb is one."""
    match = sign.match
    phrase = words.words[match.start : match.end]
    if sign.category is Category.VIOLENCE:
        # Who does it is somebody else in any case; the question is to whom.
        subject = words.words[match.start - 1] if match.start else ""
        if subject in _SUBJECTS or language.selves.intersection(phrase):
            return False
        return bool(language.helped.intersection(words.words))
    for word in reversed(phrase):
        if word in language.selves:
            return False
        if word in language.others:
            return True
    for word in reversed(words.words[: match.start]):
        if word in language.selves:
            return False
        if word in language.others:
            return True
    return False
