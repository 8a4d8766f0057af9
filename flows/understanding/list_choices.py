"""Which rows of a list the words of a text point at, by what is on the screen: the numbers that
flows.understanding.slots.list_picks read, a meeting's name, "the church one"."""

from collections.abc import Iterator, Sequence

from flows import vocabulary
from flows.understanding.list_hours import HOUR_WORDS, clock_spans
from flows.understanding.phrase_table import table_of
from flows.understanding.slots.list_picks import ORDINAL_WORDS, PLAIN_WORDS
from flows.understanding.slots.text_slots import (
    BOTH_CHOICE,
    MIDDLE_CHOICE,
    TOP_CHOICE,
)

_CHOOSING = vocabulary.merged_table("choosing")
_COUNTED, _PRONOUNS = _CHOOSING["counted"], _CHOOSING["pronoun"]
_ARTICLES = frozenset().union(*vocabulary.phrases_by_language("choosing", "article").values())
_COURTESY = vocabulary.phrases_of("courtesy", "polite")
_INSTEAD, _YOURS = table_of(_CHOOSING["instead"]), table_of(_CHOOSING["yours"])
_TWO = 2
# A text that leaves the choice to us is no longer.
_MAX_LEAVING_WORDS = 9
_POINTING = table_of(_CHOOSING["pointing"])
_AROUND_CHOICE = (
    _PRONOUNS
    | _ARTICLES
    | {word for phrase in _CHOOSING["pointing"] for word in phrase.split()}
    | PLAIN_WORDS
    | HOUR_WORDS
)
_AROUND_NUMBERS = (
    PLAIN_WORDS
    | _COURTESY
    | _ARTICLES
    | _PRONOUNS
    | _CHOOSING["one"]
    | {
        word
        for row in ("first", "last", "top", "middle", "both")
        for phrase in _CHOOSING[row]
        for word in phrase.split()
    }
)

# "Grupo Nueva Vida"; short forms of fellowships tell more at the head of a name than behind it.
_GROUPS = frozenset(word for word in _CHOOSING["group"] if len(word) > 2)
BUILDINGS = vocabulary.merged_table("buildings")


def rows_chosen(choices: Sequence[int], count: int, page_size: int) -> tuple[int, ...]:
    """The numbers that choices mean in a list with `count` rows, of which the last `page_size` are
    on the screen; those that it has not are left out."""
    return tuple(dict.fromkeys(_rows(choices, count, page_size)))


def _rows(choices: Sequence[int], count: int, page_size: int) -> Iterator[int]:
    for choice in choices:
        if choice == BOTH_CHOICE:
            yield from (1, 2) if count == 2 else ()
        elif choice == TOP_CHOICE:
            yield count - page_size + 1
        elif choice == MIDDLE_CHOICE:
            yield from (count - 1,) if page_size == 3 else ()
        elif 1 <= (number := choice if choice > 0 else count + 1 + choice) <= count:
            yield number


def only_rows(
    words: Sequence[str], choices: Sequence[int], count: int, page_size: int
) -> tuple[int, ...]:
    """The numbers that a text means that is nothing but a choice of several: "2 and 3", "1-3",
    "both the first and the third", "the last two"; () for any other text, and for a number that the
    list has not."""
    several = len(choices) > 1 or BOTH_CHOICE in choices
    if not several or not all(_says_number(word) or word in _AROUND_NUMBERS for word in words):
        return ()
    rows = rows_chosen(choices, count, page_size)
    return rows if len(rows) > 1 and len(rows) >= len(choices) else ()


def corrected_row(words: Sequence[str], choices: Sequence[int]) -> int:
    """The number that a text ends with which takes an earlier one back: "2 no wait 1"; 0 for any
    other text."""
    if len(choices) < _TWO or not _says_number(words[-1]) or not is_only_choice(words):
        return 0
    return choices[-1] if _INSTEAD.is_in(words) else 0


def is_only_choice(words: Sequence[str]) -> bool:
    """Whether folded words are numbers of a list and what may stand around them: "la 2, no, la
    3"."""
    if not any(map(_says_number, words)):
        return False
    at = 0
    while at < len(words):
        plain = _says_number(words[at]) or words[at] in _AROUND_NUMBERS
        size = _INSTEAD.size_at(words, at) or int(plain or words[at] in _COURTESY)
        if not size:
            return False
        at += size
    return True


def leaves_choice(words: Sequence[str]) -> bool:
    """Whether a text leaves the choice to us: "idk, you pick"."""
    return len(words) <= _MAX_LEAVING_WORDS and _YOURS.is_in(words)


def _says_number(word: str) -> bool:
    return word[0].isdecimal() or word in ORDINAL_WORDS or word in vocabulary.NUMERALS


def numbers_like_hours(words: Sequence[str], count: int) -> tuple[int, ...]:
    """The numbers that could be hours too ("parking at 2"), for where no meeting begins then."""
    found = {
        int(word): None
        for at, word in enumerate(words)
        if at and _is_number(word) and words[at - 1] in _CHOOSING["hour"]
        if _COUNTED.isdisjoint(words[at + 1 : at + 2]) and 1 <= int(word) <= count
    }
    return tuple(found)


def says_only_which(words: Sequence[str], choices: Sequence[int]) -> bool:
    """Whether a text is nothing but a place, an ordinal or an hour of the list ("last one", "the
    7pm one"), so that no other wish can be meant; `choices` are those read of it."""
    plain = tuple(word for word in words if word not in _COURTESY)
    if len(choices) == 1 and _is_only_place(plain):
        return True
    around = _AROUND_CHOICE | _CHOOSING["hour"]
    spans = list(clock_spans(plain, pointing=True)) if points_at_one(plain) else []
    if spans:
        timed = {at for start, _, size in spans for at in range(start, start + size)}
        return all(at in timed or word in around for at, word in enumerate(plain))
    ordinal = len(choices) == 1 and choices[0] > 0
    return ordinal and sum(word not in around for word in plain) == 1


def _is_only_place(words: Sequence[str]) -> bool:
    """Whether words are a place on the screen and what may stand around it. "The last meeting" may
    be the latest of the day."""
    beside = PLAIN_WORDS - _CHOOSING["group"]
    text = f" {' '.join(words)} "
    phrases = _CHOOSING["top"] | _CHOOSING["middle"] | _CHOOSING["last"]
    placed = [phrase for phrase in phrases if f" {phrase} " in text]
    return any(
        beside.union(_PRONOUNS).issuperset(text.replace(f" {phrase} ", " ").split())
        for phrase in placed
    )


def is_own_word(word: str) -> bool:
    """Whether a word of a name may tell it from the others of one list, where a text points at one
    by it: no small word, nor one that questions or meetings are made of."""
    if len(word) < 3 or word in _CHOOSING["group"] or word in _SMALL_WORDS or word in _SUBJECTS:
        return False
    return not _is_filler(word)


def content_of(words: Sequence[str]) -> frozenset[str]:
    """The words of a text that questions are not made of, and that no choice from a list has."""
    return frozenset(word for word in words if not _is_small(word))


def _is_small(word: str) -> bool:
    return word in _ORDINARY or word in _SMALL_WORDS or _is_filler(word)


def _is_filler(word: str) -> bool:
    senses = vocabulary.SENSES.get(word, {}).values()
    return any(sense.row == "filler" for several in senses for sense in several)


def points_at_one(words: Sequence[str]) -> bool:
    """Whether a text speaks of one among several by what it is ("the church one")."""
    for at, word in enumerate(words):
        if word in _PRONOUNS and at and words[at - 1] not in _CHOOSING["this"]:
            return True
    return _POINTING.is_in(words)


def says_closest(words: Sequence[str]) -> bool:
    """Whether a text speaks of the nearest."""
    return not _CHOOSING["closest"].isdisjoint(words)


def is_telling(word: str) -> bool:
    """Whether a word of a name tells it from others: none that questions are made of."""
    if len(word) < 4 or word in _ORDINARY or vocabulary.is_known_word(word):
        return False
    return word not in vocabulary.WORD_CLASSES.by_phrase


def without_courtesy(words: Sequence[str]) -> tuple[str, ...]:
    """The words without polite ones."""
    return tuple(word for word in words if word not in _COURTESY)


def bare_name(words: Sequence[str]) -> tuple[str, ...]:
    """The words of a meeting's name without an article before it, and without "group" before or
    behind."""
    start, end = 0, len(words)
    while start < end - 1 and (words[start] in _ARTICLES or words[start] in _GROUPS):
        start += 1
    while end > start + 1 and words[end - 1] in _CHOOSING["group"]:
        end -= 1
    return tuple(words[start:end])


def _is_number(word: str) -> bool:
    return word.isdecimal() and word.isascii() and len(word) <= 2


_SUBJECTS = frozenset(
    word
    for table in ("subjects", "question_words")
    for phrases in vocabulary.merged_table(table).values()
    for phrase in phrases
    for word in phrase.split()
)
_ORDINARY = _CHOOSING["generic"] | _CHOOSING["group"] | _COUNTED | _SUBJECTS
_SMALL_WORDS = PLAIN_WORDS | _COURTESY | _ARTICLES | _CHOOSING["one"] | _CHOOSING["before"]
