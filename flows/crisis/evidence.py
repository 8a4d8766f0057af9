"""Weighs what a text is about, where no phrase of the tables is in it.

A text is taken for its ideas (flows.crisis.ideas), its other words, and which of them stand near
each other. Each such clue has a weight for each danger (flows.crisis.weights, learned from the
texts in lessons/), for it or against it. Together they say how likely a danger is; so it can always
be told which words counted, and how much. Nothing else of the lessons is kept.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import lru_cache
from math import exp
from typing import NamedTuple

from flows.crisis.ideas import IDEAS
from flows.crisis.reading import Category
from flows.crisis.spelling import Words
from flows.crisis.weights import WEIGHTS

# The dangers in the order of the columns. A child's is weighed as violence.
WEIGHED = (
    Category.OVERDOSE,
    Category.SUICIDE,
    Category.VIOLENCE,
    Category.WITHDRAWAL,
    Category.RELAPSE,
)
# The clue that every text has: how rare each danger is.
ALWAYS = "(always)"

# Words stand near each other with at most one other between them.
_NEAR = 2
_STEM = 6
_ENDINGS = ("ing", "in", "ed", "es", "s", "e")
# Of so many telling words a text has more to say for anything, so that is a clue too.
_LONG = (3, 5, 8, 12, 16)
# So many clues explain a reading.
_TELLING = 3

# What is about nothing by itself counts only beside something.
_FAINT = frozenset(
    """
    ME YOU HE NOT WANT WILL MIGHT KNOW QUESTION SELF NEED THINK HURRY
    a about also am an and are as at be been being but by can did do doe does for from get got had
    has hav have how if in into is it its just like make of on or out so some than that the their
    them then there these they thing this those to too up was were with would
    al algo aqui asi como con cual da de del desde dia donde el en era es esa ese eso est esta este
    esto ha haber hac hace han hasta hay la las le les lo los mas me muy nos o otra para pero por
    porque pue que se ser si sin sobr son su sus tan tien tiene un una uno unos y
    """.split()
)


class Clue(NamedTuple):
    """Something a text has, and the words from `start` up to `end` that say it."""

    name: str
    start: int
    end: int


class Evidence(NamedTuple):
    """The likeliest danger, how likely any is (0 to 1), and the places of the words that counted
    most for it."""

    category: Category
    likelihood: float
    places: list[int]


def clues(
    text: Words, start: int, end: int, said: Collection[int], marks: Iterable[str]
) -> Iterator[Clue]:
    """Everything in the words from `start` up to `end` that may count. The words at the places
    `said` are part of a saying; `marks` are what the tables say of the whole."""
    for name in (ALWAYS, *(f"~{word}" for word in text.silent), *(f"({mark})" for mark in marks)):
        yield Clue(name, 0, 0)
    words = text.words
    meant = {here: symbols(words[here]) for here in range(start, end) if here not in said}
    telling = 0
    for here, symbols_here in meant.items():
        after = here + 1
        if not _FAINT.issuperset(symbols_here):
            telling += 1
            yield Clue("'" + stem(words[here]), here, after)
        for one in symbols_here:
            faint = one in _FAINT
            if not faint and one.isupper():
                yield Clue(one, here, after)
            for there in range(after, after + _NEAR):
                for other in meant.get(there, ()):
                    if there == after or not (faint and other in _FAINT):
                        yield Clue(f"{one} {other}", here, there + 1)
    for length in _LONG:
        if telling >= length:
            yield Clue(f"({length} words)", 0, 0)


def weigh(found: Sequence[Clue]) -> Evidence:
    """What these clues say together."""
    counted = {clue.name: _WEIGHTS[clue.name] for clue in found if clue.name in _WEIGHTS}
    sums = [sum(column) for column in zip(*counted.values(), strict=True)]
    column = max(range(len(sums)), key=sums.__getitem__)
    odds = sum(exp(min(total, 50)) for total in sums)
    telling = sorted(
        (clue for clue in found if clue.end and clue.name in counted),
        key=lambda clue: -counted[clue.name][column],
    )[:_TELLING]
    places = sorted({place for clue in telling for place in range(clue.start, clue.end)})
    return Evidence(WEIGHED[column], odds / (1 + odds), places)


@lru_cache(maxsize=4096)
def symbols(word: str) -> tuple[str, ...]:
    """What a word stands for: its ideas, else itself in short."""
    if word.isdecimal():
        return ("#zip",) if len(word) == 5 else ("#",)
    ideas = _ideas(word)
    if not ideas and word.endswith("in"):
        ideas = _ideas(word + "g")
    return ideas or (stem(word),)


def _ideas(word: str) -> tuple[str, ...]:
    if word in _WHOLE:
        return _WHOLE[word]
    for length in range(len(word), 1, -1):
        if word[:length] in _BEGUN:
            return _BEGUN[word[:length]]
    return ()


@lru_cache(maxsize=4096)
def stem(word: str) -> str:
    """A word in short, without its ending: "driving", "drives" and "drivin" are one."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) >= len(ending) + 3:
            word = word.removesuffix(ending)
            break
    return word[:_STEM]


def _lexicon() -> tuple[dict[str, tuple[str, ...]], dict[str, tuple[str, ...]]]:
    """The ideas of whole words, and of beginnings of words."""
    whole: dict[str, tuple[str, ...]] = {}
    begun: dict[str, tuple[str, ...]] = {}
    idea = ""
    for word in IDEAS.split():
        if word.isupper():
            idea = word
        else:
            ideas, key = (begun, word[:-1]) if word.endswith("*") else (whole, word)
            ideas[key] = tuple(dict.fromkeys((*ideas.get(key, ()), idea)))
    return whole, begun


_WHOLE, _BEGUN = _lexicon()


def _weights() -> dict[str, tuple[float, ...]]:
    rows = (row.rsplit(maxsplit=len(WEIGHED)) for row in WEIGHTS.splitlines())
    return {name: tuple(int(tenths) / 10 for tenths in numbers) for name, *numbers in rows}


_WEIGHTS = _weights()
