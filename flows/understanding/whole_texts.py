"""Texts that are known as a whole: a phrase that wants one thing, a number of a list, a step in it,
STOP with nothing but courtesy around it."""

from flows import vocabulary
from flows.domain.intents import Intent
from flows.understanding.parsed_request import Move, ParsedRequest


def read_whole_text(words: list[str]) -> ParsedRequest | None:
    """What a text of these words as a whole is known to want; None where it is no such text."""
    return _read_whole(words) or _read_numbered(words) or _read_stop(words)


def _read_whole(words: list[str]) -> ParsedRequest | None:
    """What the text as a whole is known to want."""
    for phrase in (" ".join(words), " ".join(_without_courtesy(words))):
        if phrase in vocabulary.WHOLE_TEXTS:
            intent, language = vocabulary.WHOLE_TEXTS[phrase]
            if intent is Intent.LANGUAGE:
                language = named_language(words, "")
            return ParsedRequest(intent, language=language)
        number = _list_number(phrase.split())
        if number is not None:
            return ParsedRequest(Intent.UNKNOWN, number=number)
        if phrase in vocabulary.MOVES:
            move, language = vocabulary.MOVES[phrase]
            # "more" and "list" could be towns to a person who has no list.
            places = (phrase,) if move in ("more", "back") else ()
            return ParsedRequest(Intent.UNKNOWN, move=Move(move), places=places, language=language)
    return None


def _read_numbered(words: list[str]) -> ParsedRequest | None:
    """A wish about one of a list: "remind 1", "1 remind", "R1", "drop 2"."""
    wish = vocabulary.REMIND_LETTERS.get(words[0][:1]) if len(words) == 1 else None
    if wish and _is_number(words[0][1:]):
        words = [*wish.split(), words[0][1:]]
    numbers = [word for word in words if _is_number(word)]
    phrase = " ".join(word for word in words if word not in numbers)
    intent, language = vocabulary.WHOLE_TEXTS.get(phrase, (None, ""))
    if len(numbers) == 1 and intent in (Intent.REMIND, Intent.REMINDERS):
        return ParsedRequest(intent, language=language)
    return None


def _without_courtesy(words: list[str]) -> list[str]:
    """The words without greeting before and thanks behind."""
    start, end = 0, len(words)
    while start < end - 1 and words[start] in _POLITE_WORDS:
        start += 1
    while end > start + 1 and words[end - 1] in _POLITE_WORDS:
        end -= 1
    return words[start:end]


def _read_stop(words: list[str]) -> ParsedRequest | None:
    """STOP with nothing but courtesy, or the lack of it, around it."""
    said = set(words)
    for language, (stopping, courtesy) in vocabulary.STOP_WORDS.items():
        if said & stopping and said <= stopping | courtesy:
            return ParsedRequest(Intent.STOP, language=language)
    return None


def _list_number(words: list[str]) -> int | None:
    """A number of a list: "1", "#2", "no. 3", "two". Four digits and more are a postal code."""
    numbers = [word for word in words if word in vocabulary.NUMERALS or _is_number(word)]
    others = [word for word in words if word not in numbers]
    # "the second one" has two numerals, and means the first of them.
    if not numbers or (len(numbers) > 1 and not _is_pronoun(numbers[1:])):
        return None
    if not vocabulary.LIST_NUMBER_WORDS.issuperset(others):
        return None
    return vocabulary.NUMERALS.get(numbers[0]) or int(numbers[0])


def _is_pronoun(words: list[str]) -> bool:
    return len(words) == 1 and words[0] in _PRONOUNS


def _is_number(word: str) -> bool:
    return word.isdecimal() and word.isascii() and len(word) <= 2


def named_language(words: list[str], written: str) -> str:
    """The language that is asked for by name; for "I don't speak English", the one it is written
    in."""
    if _DENIAL_WORDS & set(words):
        return written
    for code, names in _LANGUAGE_NAMES.items():
        if names & set(words):
            return code
    return written


_POLITE_WORDS = vocabulary.merged_table("courtesy")["polite"]
_DENIAL_WORDS = vocabulary.phrases_of("denial", "words")
_LANGUAGE_NAMES = vocabulary.merged_table("language_names")
_PRONOUNS = frozenset(
    word for language in vocabulary.VOCABULARIES for word in vocabulary.split_phrases(language.one)
)
