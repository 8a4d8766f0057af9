"""How a text points at some of a list: "2 and 3", "the second one", "last one", "the 7pm one"."""

import re
from collections.abc import Iterator, Sequence

from flows import vocabulary
from flows.domain.time_window import ClockTime
from flows.understanding.clock_times import read_time, with_am_pm
from flows.understanding.phrase_table import table_of
from flows.vocabulary import VOCABULARIES, split_phrases

_CHOOSING = vocabulary.merged_table("choosing")
_COUNTED, _PRONOUNS = _CHOOSING["counted"], _CHOOSING["pronoun"]
_BEFORE_NUMBER = _CHOOSING["before"] | _CHOOSING["label"] | _CHOOSING["both"]
_ARTICLES = vocabulary.phrases_by_language("choosing", "article")
_ORDINAL_ENDINGS = vocabulary.phrases_by_language("choosing", "ordinal ending")
_ORDINALS = {
    language.code: {
        phrase: number
        for rows in (
            enumerate(split_phrases(language.ordinals), 1),
            (
                (number, phrase)
                for number, row in language.ordinal_forms.items()
                for phrase in split_phrases(row)
            ),
        )
        for number, phrase in rows
    }
    for language in VOCABULARIES
}
_NUMBERED = re.compile(r"(\d{1,2})(\D+)")
_RANGE = re.compile(r"(?<!\d)(\d{1,2})\s*[-–]\s*(\d{1,2})(?!\d)")
_PLAIN = vocabulary.LIST_NUMBER_WORDS | _CHOOSING["and"] | _CHOOSING["both"] | _CHOOSING["label"]
_COURTESY = vocabulary.phrases_of("courtesy", "polite")
_CLOCK = vocabulary.merged_table("clock")
_BOTH, _TOP, _MIDDLE, _LAST, _POINTING = (
    table_of(_CHOOSING[row]) for row in ("both", "top", "middle", "last", "pointing")
)

_PLACES = ("top", "middle", "last")
_AROUND_CHOICE = (
    _PRONOUNS.union(*_ARTICLES.values())
    | {word for phrase in _CHOOSING["pointing"] for word in phrase.split()}
    | _PLAIN
    | _CLOCK["am"]
    | _CLOCK["pm"]
)

BUILDINGS = vocabulary.merged_table("buildings")


def only_numbers(body: str, words: Sequence[str], count: int) -> tuple[int, ...]:
    """The numbers of a text that is nothing but several numbers of a list with `count` rows:
    "2 and 3", "both 1 and 2", "1-3"; () for any other text."""
    said = [int(word) for word in words if _is_number(word)]
    others = [word for word in words if not _is_number(word)]
    if len(set(said)) != len(said) or not _PLAIN.union(_COURTESY).issuperset(others):
        return ()
    span = _RANGE.search(body)
    if span and len(said) == 2 and said[0] < said[1]:
        said = list(range(said[0], said[1] + 1))
    return tuple(said) if len(said) > 1 and all(1 <= n <= count for n in said) else ()


def numbers_in(words: Sequence[str], count: int, page_size: int) -> tuple[int, ...]:
    """The numbers of a list with `count` rows that a text names. The last `page_size` rows are on
    the screen: "the top one" is the first of these."""
    placed = _by_place(words, count, page_size)
    if placed:
        return placed
    found = dict.fromkeys(number for number in _numbers(words) if 1 <= number <= count)
    if not found and count == 2 and _BOTH.is_in(words):
        return (1, 2)
    return tuple(found)


def numbers_like_hours(words: Sequence[str], count: int) -> tuple[int, ...]:
    """The numbers that could be hours too ("parking at 2"), for where no meeting begins then."""
    found = {
        int(word): None
        for at, word in enumerate(words)
        if at and _is_number(word) and words[at - 1] in _CHOOSING["hour"]
        if _COUNTED.isdisjoint(words[at + 1 : at + 2]) and 1 <= int(word) <= count
    }
    return tuple(found)


def _by_place(words: Sequence[str], count: int, page_size: int) -> tuple[int, ...]:
    if _TOP.is_in(words):
        return (count - page_size + 1,)
    if page_size == 3 and _MIDDLE.is_in(words):
        return (count - 1,)
    if _LAST.is_in(words):
        return (count,)
    return ()


def _numbers(words: Sequence[str]) -> Iterator[int]:
    """Every number and ordinal that can be meant for a row."""
    clocked = {
        at for at, _, size in _clock_spans(words, pointing=False) for at in range(at, at + size)
    }
    follows = True  # at the head of a text, and behind a number
    end = len(words)
    while end > 1 and words[end - 1] in _COURTESY:
        end -= 1
    for at, word in enumerate(words[:end]):
        behind = words[at + 1] if at + 1 < end else ""
        if at in clocked:
            continue
        if _is_number(word):
            placed = words[at - 1] in _BEFORE_NUMBER or not (behind or words[at - 1] in _COUNTED)
            if (follows or placed) and behind not in _COUNTED:
                yield int(word)
                follows = True
                continue
        elif ordinal := _ordinal(words, at, behind):
            yield ordinal
        elif word in vocabulary.NUMERALS and (
            _is_alone(words, at) or (at and words[at - 1] in _CHOOSING["label"])
        ):
            yield vocabulary.NUMERALS[word]
        follows = False


def _ordinal(words: Sequence[str], at: int, behind: str) -> int | None:
    """The ordinal at this word, if it stands for one of a list: "the second", "2nd one"."""
    for code, ordinals in _ORDINALS.items():
        number = ordinals.get(words[at])
        glued = _NUMBERED.fullmatch(words[at])
        if glued and glued[2] in _ORDINAL_ENDINGS[code]:
            number = int(glued[1])
        article = at > 0 and words[at - 1] in _ARTICLES[code]
        if not number:
            continue
        pointed = behind in _PRONOUNS or (article and behind not in _COUNTED)
        if pointed or _is_alone(words, at):
            return number
    return None


def _is_alone(words: Sequence[str], at: int) -> bool:
    """Whether only courtesy stands around this word."""
    return all(word in _COURTESY for n, word in enumerate(words) if n != at)


def says_only_which(words: Sequence[str]) -> bool:
    """Whether a text is nothing but a place or an hour of the list ("last one", "the 7pm one"), so
    that no other wish can be meant."""
    plain = tuple(word for word in words if word not in _COURTESY)
    text = f" {' '.join(plain)} "
    placed = {phrase for place in _PLACES for phrase in _CHOOSING[place] if f" {phrase} " in text}
    beside = _PLAIN - _CHOOSING["group"]  # "the last meeting" may be the latest of the day
    if any(beside.issuperset(text.replace(f" {phrase} ", " ").split()) for phrase in placed):
        return True
    around = _AROUND_CHOICE.union(_CHOOSING["hour"])
    spans = list(_clock_spans(plain, pointing=True)) if points_at_one(plain) else []
    if spans:
        timed = {at for start, _, size in spans for at in range(start, start + size)}
        return all(at in timed or word in around for at, word in enumerate(plain))
    ordinals = [at for at, word in enumerate(plain) if word not in around]
    if len(ordinals) != 1:
        return False
    behind = plain[ordinals[0] + 1] if ordinals[0] + 1 < len(plain) else ""
    return _ordinal(plain, ordinals[0], behind) is not None


def is_whole_name(words: Sequence[str], name: Sequence[str]) -> bool:
    """Whether a text is a meeting's name and nothing else but courtesy, an article or "where is".
    A name of one word may be anything: it has to be given with its "group"."""
    shown, said = bare_name(name), [word for word in words if word not in _COURTESY]
    whole = len(shown) > 1 and bare_name(said) == shown
    return whole or (len(name) > 1 and tuple(said) == tuple(name))


def clocks_in(words: Sequence[str], *, pointing: bool) -> Iterator[ClockTime]:
    """The hours that a text names; `pointing`: it speaks of "the ... one", so that a number alone
    may be an hour."""
    for _, clock, _ in _clock_spans(words, pointing=pointing):
        yield clock


def _clock_spans(words: Sequence[str], *, pointing: bool) -> Iterator[tuple[int, ClockTime, int]]:
    """Each hour: where it begins, the hour, and how many words it takes."""
    at = 0
    while at < len(words):
        found = read_time(list(words[at : at + 2]), {}) if words[at][0].isdecimal() else None
        if found is None:
            at += 1
            continue
        end = at + found.word_count
        behind = " ".join(words[end : end + 1])
        half = next((half for half in ("am", "pm") if behind in _CLOCK[half]), "")
        clock = with_am_pm(found.clock, half) if half else found.clock
        announced = at > 0 and words[at - 1] in _CHOOSING["hour"] and behind not in _COUNTED
        named = behind in _CLOCK["hour"] and announced
        if not found.plain or half or named or announced or (pointing and behind in _PRONOUNS):
            yield at, clock, found.word_count + bool(half or named)
        at = end


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


def bare_name(words: Sequence[str]) -> tuple[str, ...]:
    """The words of a meeting's name without an article before it and "group" behind."""
    start, end = 0, len(words)
    articles = frozenset().union(*_ARTICLES.values())
    while start < end - 1 and words[start] in articles:
        start += 1
    while end > start + 1 and words[end - 1] in _CHOOSING["group"]:
        end -= 1
    return tuple(words[start:end])


def _is_number(word: str) -> bool:
    return word.isdecimal() and word.isascii() and len(word) <= 2


_ORDINARY = (
    _CHOOSING["generic"]
    | _CHOOSING["group"]
    | _COUNTED
    | {
        word
        for phrases in vocabulary.merged_table("subjects").values()
        for phrase in phrases
        for word in phrase.split()
    }
)
