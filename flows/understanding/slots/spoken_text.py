"""The text that was meant by one that was dictated, or typed on another keyboard: digits that were
spelt out, spaced, or of another alphabet become digits, and what only speech has falls away."""

import re
import unicodedata
from collections.abc import Sequence

from flows import vocabulary
from flows.text.normalize import fold
from flows.understanding.dates import MONTHS
from flows.understanding.phrase_table import PhraseTable, table_of_rows
from flows.understanding.place_talk import is_wish

_SPEECH = vocabulary.merged_table("speech")
_SCENE = vocabulary.merged_table("scene")
_FILLERS = _SPEECH["filler"]
_MARKS = table_of_rows(_SPEECH, "mark", "end mark")
_DETERMINERS = _SCENE["determiner"] | _SCENE["article"]
_UNIT_ENDINGS = (
    vocabulary.phrases_of("distances", "mile")
    | vocabulary.phrases_of("distances", "km")
    | vocabulary.phrases_of("place_words", "ordinal")
)

_CODE_WORDS = frozenset(word for phrase in _SPEECH["code"] for word in phrase.split())

_ENCLOSING = re.compile("[\N{VARIATION SELECTOR-16}\N{COMBINING ENCLOSING KEYCAP}]+")
# Nothing but one code has digits, and it stands by itself.
_ONE_CODE = re.compile(r"[^\d]*(?<!\w)\d{5}(?!\w)[^\d]*")
# "9 9 5 0 1", "9-9-5-0-1": five digits one by one. No more of them stand before or behind.
_SPACED_ZIP = re.compile(r"(?<![\w.,/-])(?<!\d )\d(?:[ .-]{1,2}\d){4}(?![ .,-]{0,2}\d)(?!\w)")
# The same where nothing else stands in the text, in groups or of another number.
_SPACED_TEXT = re.compile(r"\s*\d(?:[ .-]\d){3,7}\s*|\s*(?:\d\d \d{3}|\d{3} \d\d)\s*")
# "68 102 please", "zip 681-02": two parts of a code in a text that says nothing but a wish.
_PARTED_ZIP = re.compile(
    r"(?<![\w.,/-])(?:\d\d[ ,.-]{1,2}\d{3}|\d{3}[ ,.-]{1,2}\d\d)(?!\w|[,./-]\d)"
)
MAX_PARTED_WORDS = 7
# "681O2", "68l02": a ZIP code typed with letters that look like digits, of any length that a code
# typed badly has.
_LETTERED_ZIP = re.compile(
    r"(?<!\w)(?=\w{4,8}(?!\w))(?=(?:[oil]*\d){3})[\doil]{4,8}", re.IGNORECASE
)
# "68102aa", "omaha68102": a ZIP code with letters at it.
_GLUED_ZIP = re.compile(r"(?<![\w/@.=&?-])([^\W\d_]{2,12})?(\d{5})([^\W\d_]{1,12})?(?![\w/@=-])")

# A run of so many words for numbers, and of so many digits, is a code and no amount or time.
MIN_SPOKEN_WORDS = 3
MIN_SPOKEN_DIGITS = 4
MAX_SPOKEN_DIGITS = 10

# Fewer words are no sentence that ends: "Fells Point".
MIN_SENTENCE_WORDS = 2

_NUMBERS: PhraseTable[int] = PhraseTable(
    (phrase, number)
    for language in vocabulary.VOCABULARIES
    for number, row in language.number_words.items()
    for phrase in vocabulary.split_phrases(row)
)


def spoken_to_written(body: str, folded: str) -> tuple[str, str]:
    """A text as it was meant, and the same folded. `folded` is the folded text."""
    text = _written_digits(body)
    if text is not body:
        folded = fold(text)
    words = folded.split()
    said = set(words)
    if said.isdisjoint(_FILLERS) and said.isdisjoint(_MARKS.first_words):
        kept = words
    else:
        kept = _without_marks([word for word in words if word not in _FILLERS] or words)
    if not said.isdisjoint(_NUMBERS.first_words):
        kept = _join_spoken(kept)
    if kept == words:
        return text, folded
    folded = " ".join(kept)
    return folded, folded


def _written_digits(body: str) -> str:
    """The text with ASCII digits, and with postal codes in one piece."""
    text = body
    if not body.isascii():
        text = "".join(map(_ascii_digit, _ENCLOSING.sub("", body)))
    if not any(map(str.isdigit, text)) or _ONE_CODE.fullmatch(text):
        return body if text == body else text
    if _SPACED_TEXT.fullmatch(text):
        text = re.sub(r"\D", "", text)
    else:
        text = _SPACED_ZIP.sub(_joined, text)
        parts = _PARTED_ZIP.search(text)
        if parts and len(text.split()) <= MAX_PARTED_WORDS:
            rest = fold(text[: parts.start()] + text[parts.end() :]).split()
            if is_wish([word for word in rest if word not in _CODE_WORDS]):
                text = _PARTED_ZIP.sub(_joined, text, count=1)
    text = _LETTERED_ZIP.sub(_digits_for_letters, text)
    text = _GLUED_ZIP.sub(_part_from_letters, text)
    return body if text == body else text


def _joined(digits: re.Match[str]) -> str:
    return re.sub(r"\D", "", digits[0])


def _ascii_digit(character: str) -> str:
    digit = unicodedata.digit(character, None) if character > "\x7f" else None
    return character if digit is None else str(digit)


def _digits_for_letters(match: re.Match[str]) -> str:
    if match[0].isdecimal():
        return match[0]
    return match[0].casefold().replace("o", "0").replace("l", "1").replace("i", "1")


def _part_from_letters(match: re.Match[str]) -> str:
    """A code and the words before and behind it, each by itself. Letters that are no word were
    typed by accident."""
    before, code, behind = match[1] or "", match[2], match[3] or ""
    if fold(behind) in _UNIT_ENDINGS:
        return match[0]
    known = vocabulary.is_known_word(fold(behind)) or len(behind) > 3
    return " ".join(filter(None, (before, code, behind if known else "")))


def _without_marks(words: list[str]) -> list[str]:
    """The words without dictated punctuation."""
    kept: list[str] = []
    at = 0
    while at < len(words):
        found = _MARKS.at(words, at) if words[at] in _MARKS.first_words else None
        if found and _is_mark(found[0], kept, last=at + found[1] == len(words)):
            at += found[1]
            continue
        kept.append(words[at])
        at += 1
    return kept


def _is_mark(row: str, before: Sequence[str], *, last: bool) -> bool:
    """Whether words for a sign stand where a sign can: "my period" is none."""
    if not before or before[-1] in _DETERMINERS:
        return False
    return row != "end mark" or (last and len(before) >= MIN_SENTENCE_WORDS)


def _join_spoken(words: list[str]) -> list[str]:
    """The words with digits for each run of words for numbers that is long enough for a code."""
    joined: list[str] = []
    at = 0
    while at < len(words):
        numbers, used = _spoken_run(words, at)
        digits = _digits_of(numbers) if len(numbers) >= MIN_SPOKEN_WORDS else ""
        whole = bool(digits) and not (joined and joined[-1] in MONTHS)
        if whole and MIN_SPOKEN_DIGITS <= len(digits) <= MAX_SPOKEN_DIGITS and int(digits):
            joined.append(digits)
        else:
            joined += words[at : at + used] if used else [words[at]]
        at += used or 1
    return joined


def _spoken_run(words: Sequence[str], start: int) -> tuple[list[int], int]:
    """The numbers that are said one after the other, and how many words that takes."""
    numbers: list[int] = []
    at, end = start, start
    while at < len(words):
        found = _NUMBERS.at(words, at)
        if found:
            numbers.append(found[0])
            at += found[1]
            end = at
        elif numbers and words[at].isdecimal() and len(words[at]) == 1:
            numbers.append(int(words[at]))
            at += 1
            end = at
        elif numbers and words[at] in _SPEECH["joint"] and numbers[-1] >= 20:
            at += 1  # "sesenta y ocho", "one hundred and two"
        else:
            break
    return numbers, end - start


def _digits_of(numbers: list[int]) -> str:
    """The digits of numbers said one after the other: "sixty eight one oh two" is 68102."""
    digits = ""
    rest = numbers
    while rest:
        count, rest = _below_thousand(rest)
        if rest and rest[0] == 1000:
            more, rest = _below_thousand(rest[1:])
            count = (count or 1) * 1000 + (more or 0)
        digits += str(count)
    return digits


def _below_thousand(numbers: list[int]) -> tuple[int, list[int]]:
    """The first number below 1,000 of a list, and the rest of the list."""
    if not numbers or numbers[0] == 1000:
        return 0, numbers
    count, rest = numbers[0], numbers[1:]
    if rest and count % 10 == 0 and 20 <= count < 100 and 1 <= rest[0] <= 9:
        count, rest = count + rest[0], rest[1:]
    if rest and rest[0] == 100 and 1 <= count <= 99:
        count, rest = count * 100, rest[1:]
    if rest and count % 100 == 0 and 100 <= count < 1000 and 1 <= rest[0] <= 99:
        more, rest = _below_thousand(rest)
        return count + more, rest
    return count, rest
