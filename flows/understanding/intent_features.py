"""The features of a text, by which the intent classifier weighs it, in four blocks.

- words: each plain word, and each two that stand beside each other, with the ends of the text;
- meaning: the concepts of the words and which of them stand near each other, as the crisis reader
  has them (flows.crisis.features);
- slots: what the grammar read, and how the text looks: places, times, kinds, a danger, its length;
- letters: the pieces of each word, so that a misspelt word still looks like those that were taught.

The words are the plain ones of the crisis reader, so spelling is mended once.
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from flows.crisis import features
from flows.crisis.spelling import PlainWords
from flows.understanding.understanding import Understanding

# The first sign of a name tells its block, so that no two blocks share one.
_WORD, _MEANING, _SLOT = ":", "*", "+"
# The text is as long as the first of these that is not smaller, in words.
_LENGTHS = (1, 2, 3, 5, 9, 17)
_MAX_COUNTED = 3
_ZIP_DIGITS = 5


class TextFeatures(NamedTuple):
    """The names of the features of a text. `plain_words` are what the letters are taken from, each
    as often as it stands there."""

    words: frozenset[str]
    meaning: frozenset[str]
    slots: frozenset[str]
    plain_words: tuple[str, ...]


def text_features(understood: Understanding, plain: PlainWords) -> TextFeatures:
    """The features of a text that was read, and of its plain words."""
    words = tuple(plain.words)
    return TextFeatures(
        frozenset(_word_features(words)),
        frozenset(_MEANING + one.name for one in features.meaning_features(plain)),
        frozenset(_SLOT + name for name in _slot_features(understood, len(words))),
        words,
    )


def _word_features(words: tuple[str, ...]) -> Iterator[str]:
    shaped = ["^", *map(_shape, words), "$"]
    for word in shaped[1:-1]:
        yield _WORD + word
    for first, second in pairwise(shaped):
        yield f"{_WORD}{first} {second}"


def _shape(word: str) -> str:
    """A word, or what kind of number it is."""
    if not word.isdecimal():
        return word
    return "#zip" if len(word) == _ZIP_DIGITS else "#"


def _slot_features(understood: Understanding, length: int) -> Iterator[str]:
    request, slots = understood.request, understood.slots
    yield f"intent:{understood.intent}"
    yield f"request:{request.intent}"
    yield f"fallback_intent:{request.fallback_intent}"
    yield f"places:{min(len(request.places), _MAX_COUNTED)}"
    yield f"unused:{min(len(request.unused), _MAX_COUNTED)}"
    yield f"length:{next((most for most in _LENGTHS if length <= most), 0)}"
    if request.move:
        yield f"move:{request.move}"
    if slots.about:
        yield f"about:{slots.about}"
    for verb in slots.verbs:
        yield f"verb:{verb}"
    if understood.danger:
        yield f"danger:{understood.danger.tier}"
        yield f"danger:{understood.danger.category}"
    yield from (name for name, present in _present_slots(understood).items() if present)


def _present_slots(understood: Understanding) -> dict[str, object]:
    """What may be in a text or not, by the names of the features."""
    request, slots = understood.request, understood.slots
    return {
        "near": request.near,
        "placed": request.placed,
        "mentions_meeting": request.mentions_meeting,
        "when": request.when,
        "types": request.types,
        "fellowship": request.fellowship,
        "way": request.way,
        "number": request.number is not None,
        "?": "?" in understood.body,
        "hotline": understood.hotline,
        "privacy": understood.privacy,
        "reminder": understood.reminder,
        "lead_time": understood.lead_time,
        "days": understood.days,
        "safety": understood.safety,
        "loss": understood.loss is not None,
        "bad_postal_code": slots.bad_postal_code,
        "dates": slots.dates,
        "distance": slots.distance,
        "after": slots.hours.after,
        "before": slots.hours.before,
        "reminder_time": slots.reminder_time,
        "once": slots.once is not None,
        "choices": slots.choices,
        "negated": slots.negated,
        "shown": slots.negated.shown,
    }
