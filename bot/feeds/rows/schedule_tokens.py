"""Turns what a list says of days and hours into tokens: one letter for each word that means
something, so that a clause can be compared with a pattern. Pure functions."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from bot.feeds.rows import schedule_words as words
from bot.feeds.rows.calendar_names import WEEKDAY_OR_ORDINAL
from flows.domain.holidays import Holiday
from flows.text.normalize import fold

# Longer texts than any schedule: the rest is not read.
MAX_CLAUSE_CHARS = 200

_CLOCK = r"\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.? ?m\b\.?|uhr\b|h(?:rs|oras)?\b)|\d{1,2}:\d\d"
# "24 h" by itself is no hour, but all day.
CLOCKS = re.compile(
    rf"(?:\b(?:at|from|a las|alle|das|um)\s+|@\s*)?(?<!\d)(?!24 ?h)(?:{_CLOCK})"
    rf"(?:\s*(?:-|–|to|until|till|bis|a|à)\s*(?:{_CLOCK}))?",
    re.IGNORECASE,
)
# "Dec." is no end of a sentence, nor is the dot of a German ordinal, "1. Woche".
_ABBREVIATED = re.compile(r"\b([A-Za-z]{3,5})\.(?=\s*\d)|\b(a|p)\.?\s?m\.", re.IGNORECASE)
_GERMAN_ORDINAL = re.compile(r"\b([1-5])\. (?=(?:Woche|[A-Z]\w+tag|Mittwoch)\b)")
_TOKEN = re.compile(
    r"(?P<iso>20\d\d-\d\d-\d\d)\b"
    r"|(?P<date>\d{1,2}[/.]\d{1,2}(?:[/.](?:20)?\d\d)?|\d{1,2}-\d{1,2}-(?:20)?\d\d)(?![\w/-])"
    r"|(?P<number>\d+)(?P<suffix>[^\W\d_]{0,4})"
    r"|(?P<word>[^\W\d_]+(?:['’][^\W\d_]+)*)"
    r"|(?P<sign>[&+,/]|[-–—])"
)
_SIGNS = {"&": words.AND, "+": words.AND, ",": words.AND, "/": words.AND}
_ORDINAL_SUFFIX = frozenset("st nd rd th er ro ra do da to ta o a e eme ere re".split())

_RANGED = frozenset("DMTNOI")
# "Monday - Wednesday - Friday" is no range: several dashes make a list.
_CHAIN = re.compile("(?:[DMTNOI]t){2,}[DMTNOI]")


class ScheduleToken(NamedTuple):
    """A word: its letter (bot.feeds.rows.schedule_words), its number or holiday, and for a date its
    year, 0 if it is not said, month and day."""

    letter: str
    value: int | Holiday = 0
    date: tuple[int, int, int] = (0, 0, 0)


def has_telling_words(text: str) -> bool:
    """Whether a text may say that a meeting does not meet every week. Nearly all say nothing."""
    plain = (
        text.translate(_PLAIN_LETTERS) if text.isascii() else fold(text)
    )  # a quarter of the time
    return not words.TELLING_WORDS.isdisjoint(plain.split())


_PLAIN_LETTERS = {
    code: "" if chr(code) == "'" else chr(code).lower() if chr(code).isalnum() else " "
    for code in range(128)
}


def without_abbreviations(text: str) -> str:
    """A text whose dots end sentences: "Dec. 5" is "Dec  5", "7 p.m." is "7 p"."""
    return _ABBREVIATED.sub(r"\1\2 ", text)


def clauses(text: str) -> Iterator[tuple[str, bool]]:
    """The clauses of a note, and whether each stands alone: what is in brackets behind other words
    is about those."""
    text = _GERMAN_ORDINAL.sub(r"\1th ", without_abbreviations(text))
    opened = ""
    for part in re.split(r"([.;!?\n•|*()\[\]]+(?=\s|$|[*()\[\]\w]))", text):
        if re.fullmatch(r"[.;!?\n•|*()\[\]]+", part):
            if "(" in part or "[" in part:
                continue
            opened = "" if part.strip("()[]") else opened
        elif part.strip():
            yield part.strip()[:MAX_CLAUSE_CHARS], not opened.strip()
            opened += part


def segments(name: str) -> list[str]:
    """The parts of a name: what is in brackets, behind a dash or a colon."""
    name = without_abbreviations(name)
    parts = re.split(r"\s[-–—~]+\s|[-–—~]{2,}|[()\[\]:;*|\"!]+|(?<=[a-z])-(?=[Mm]eets)", name)
    return [part.strip(" -.,")[:MAX_CLAUSE_CHARS] for part in parts if part.strip(" -.,")]


def clause_tokens(clause: str, month_first: bool) -> list[ScheduleToken]:
    """The tokens of a clause, without words that say nothing. `month_first` is the order of the
    numbers of a date, 3/1 for the first of March."""
    found = _raw_tokens(CLOCKS.sub(" ", clause), month_first)
    dated = _with_dates([token for token in found if token.letter != words.FILLER])
    ends = [words.FILLER, *(token.letter for token in dated), words.FILLER]
    # A "to" counts only between what it joins.
    joined = [
        token
        for at, token in enumerate(dated)
        if token.letter != words.TO or (ends[at] in _RANGED and ends[at + 2] in _RANGED)
    ]
    for chain in _CHAIN.finditer(letters(joined)):
        joined[chain.start() : chain.end()] = [
            ScheduleToken(words.AND) if token.letter == words.TO else token
            for token in joined[chain.start() : chain.end()]
        ]
    return joined


def letters(found: Sequence[ScheduleToken]) -> str:
    """The letters of tokens, as one text."""
    return "".join(token.letter for token in found)


def _raw_tokens(clause: str, month_first: bool) -> Iterator[ScheduleToken]:
    parts = list(_TOKEN.finditer(clause))
    folded = [fold(part["word"]) if part["word"] else "" for part in parts]
    at = 0
    while at < len(parts):
        phrase, count = _phrase_at(parts, folded, at)
        if phrase:
            yield phrase
            at += count
            continue
        yield _token(parts[at], month_first)
        at += 1


def _phrase_at(
    parts: Sequence[re.Match[str]], folded: Sequence[str], at: int
) -> tuple[ScheduleToken | None, int]:
    """The longest phrase that begins here, and how many parts it takes."""
    spelled: list[str] = []
    for part, word in zip(parts[at : at + words.MAX_PHRASE_WORDS], folded[at:], strict=False):
        dash = part["sign"] in ("-", "/") and bool(spelled)  # "bi-weekly", "24/7"
        spelled.append("" if dash else word or fold(part.group()))
    if parts[at]["sign"]:
        return None, 0
    if parts[at]["date"]:  # "24/7"
        spelled[0] = parts[at].group().replace("/", " ")
    for count in range(len(spelled), 0, -1):
        key = tuple(" ".join(filter(None, spelled[:count])).split())
        if not spelled[count - 1] or key not in words.MEANINGS:
            continue
        letter, value = words.MEANINGS[key]
        if key[0] in WEEKDAY_OR_ORDINAL and count == 1:
            letter, value = _weekday_or_ordinal(key[0], folded[at + 1 : at + 4])
        return ScheduleToken(letter, value), count
    if spelled[0] in WEEKDAY_OR_ORDINAL:
        return ScheduleToken(*_weekday_or_ordinal(spelled[0], folded[at + 1 : at + 4])), 1
    return None, 0


def _weekday_or_ordinal(word: str, following: Sequence[str]) -> tuple[str, int]:
    ordinal, day = WEEKDAY_OR_ORDINAL[word]
    kinds = "".join(
        words.DAY if one in WEEKDAY_OR_ORDINAL else words.MEANINGS.get((one,), "-")[0]
        for one in following
    )
    # "segunda quinta", "segunda e quarta quinta", but "segunda e quarta" are two days.
    is_ordinal = re.match(f"{words.DAY}|{words.AND}[{words.DAY}{words.ORDINAL}]{words.DAY}", kinds)
    return (words.ORDINAL, ordinal) if is_ordinal else (words.DAY, day)


def _token(part: re.Match[str], month_first: bool) -> ScheduleToken:
    if part["iso"]:
        year, month, day = map(int, part["iso"].split("-"))
        return ScheduleToken(words.DATE, date=(year, month, day))
    if part["date"]:
        return _numeric_date(re.split(r"[/.-]", part["date"]), month_first)
    if part["number"]:
        number, suffix = int(part["number"]), fold(part["suffix"])
        if 2000 <= number < 2100 and not suffix:
            return ScheduleToken(words.YEAR, number)
        if suffix and suffix not in _ORDINAL_SUFFIX:
            return ScheduleToken(words.UNKNOWN)
        return ScheduleToken(words.ORDINAL if suffix and 1 <= number <= 5 else words.NUMBER, number)
    if part["sign"]:
        return ScheduleToken(_SIGNS.get(part["sign"], words.TO))
    return ScheduleToken(words.UNKNOWN)


def _numeric_date(numbers: Sequence[str], month_first: bool) -> ScheduleToken:
    first, second, *years = map(int, numbers)
    month, day = (first, second) if month_first or second > 12 else (second, first)
    if month > 12:
        month, day = day, month
    year = years[0] + 2000 * (years[0] < 100) if years else 0
    return ScheduleToken(words.DATE, date=(year, month, day))


def _with_dates(found: list[ScheduleToken]) -> list[ScheduleToken]:
    """The tokens, a month and a day of it as one date: "Dec 24", "24 December 2026"."""
    made: list[ScheduleToken] = []
    at = 0
    while at < len(found):
        pair = found[at : at + 2]
        kinds = "".join(token.letter for token in pair)
        day = {"MN": -1, "MO": -1, "NM": 0, "OM": 0}.get(kinds)
        # "the first Tuesday of May" is no date.
        if day is None or not _is_day_of_month(pair[day].value):
            made.append(found[at])
            at += 1
            continue
        month = pair[-1 - day].value
        at += 2
        year = 0
        for skipped in (0, 1):
            if at + skipped < len(found) and found[at + skipped].letter == words.YEAR:
                if skipped and found[at].letter != words.AND:
                    break
                year = int(found[at + skipped].value)
                at += skipped + 1
                break
        made.append(ScheduleToken(words.DATE, date=(year, int(month), int(pair[day].value))))
    return made


def _is_day_of_month(value: int | Holiday) -> bool:
    return isinstance(value, int) and 1 <= value <= 31


def real_date(year: int, month: int, day: int) -> date | None:
    """The day of the calendar, None if there is none."""
    try:
        return date(year, month, day)
    except ValueError:
        return None
