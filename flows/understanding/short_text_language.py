"""The language of a short text: one that is made of nothing but phrases of a language ("el
segundo"), or that has words of one among names ("jovenes omaha")."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields
from itertools import pairwise
from typing import Any

from babel import Locale

from flows import vocabulary
from flows.domain.holidays import Holiday
from flows.domain.intents import Intent
from flows.text.normalize import fold
from flows.understanding.language_words import WrittenLanguage, is_foreign_beside
from flows.understanding.phrase_table import PhraseTable
from flows.vocabulary import shared
from flows.vocabulary.language import Vocabulary

# Words for meetings, ways and days say the language only of a text as short as this.
MAX_SHORT_WORDS = 5
# A page of a list has so many rows: "el segundo" chooses one more often than it is a town.
_CHOSEN_ORDINALS = 3
_FIRST_ORDINALS = frozenset(
    word
    for language in vocabulary.VOCABULARIES
    for row in (language.ordinals, language.other_ordinals)
    for word in list(vocabulary.split_phrases(row))[:_CHOSEN_ORDINALS]
)


def by_phrases(words: Sequence[str]) -> WrittenLanguage | None:
    """The language of a short text all of whose phrases it has, and English has not: "el segundo",
    "en linea", "no, sábado". A word that two languages have says nothing by itself."""
    spoken = [word for word in words if not word.isdecimal()]
    if not 1 <= len(spoken) <= MAX_SHORT_WORDS:
        return None
    if " ".join(spoken) in _TOWNS and (len(spoken) == 1 or _FIRST_ORDINALS.isdisjoint(spoken)):
        return None
    if len(spoken) == 1 and len(words) == 2 and words[0] == spoken[0] and len(words[1]) <= 2:
        return _by_article(words[0])
    article = _by_article(spoken[0])
    if not article and _PHRASES[vocabulary.LANGUAGE_CODES[0]].cover(spoken):
        return None
    codes = [code for code, phrases in _PHRASES.items() if phrases.cover(spoken)]
    if article and article.code in codes:
        codes = [article.code]  # "o segundo"
    if not codes or vocabulary.LANGUAGE_CODES[0] in codes or (len(spoken) == 1 and codes[1:]):
        return None
    return WrittenLanguage(codes[0], len(set(spoken)), also=tuple(codes[1:]))


def by_content(words: Sequence[str]) -> WrittenLanguage | None:
    """The language of the words that English has not, among words that nobody knows, as names are:
    "jovenes omaha"."""
    known = {word: CONTENT_WORDS[word] for word in words if word in CONTENT_WORDS}
    for before, word in pairwise(["", *words]):
        if word in _MEETINGS_AND_TOWNS and before not in _ALL_ARTICLES:
            known[word] = _MEETINGS_AND_TOWNS[word]  # "junta omaha"; La Junta is in Colorado
    if " ".join(words) in _TOWNS:
        return None
    if not known:
        return _by_telling_phrase(words) or _by_day_number(words)
    counts = Counter(code for codes in known.values() for code in codes)
    most = max(counts.values())
    first, *also = [code for code in vocabulary.LANGUAGE_CODES if counts[code] == most]
    others = {word for word in words if word not in known and not word.isdecimal()}
    if is_foreign_beside(others, first, among=vocabulary.LANGUAGE_CODES[:1]):
        return None
    return WrittenLanguage(first, most, also=tuple(also))


def _by_telling_phrase(words: Sequence[str]) -> WrittenLanguage | None:
    """The language of a phrase of several words beside names: "dentro de una semana"."""
    for at in range(len(words)):
        found = _TELLING_TABLE.at(words, at)
        if found:
            codes, size = found
            others = {word for word in (*words[:at], *words[at + size :]) if not word.isdecimal()}
            if not is_foreign_beside(others, codes[0], among=vocabulary.LANGUAGE_CODES[:1]):
                return WrittenLanguage(codes[0], 1, also=codes[1:])
    return None


def _by_day_number(words: Sequence[str]) -> WrittenLanguage | None:
    """The language of an article before the number of a day among names: "omaha el 25"."""
    for article, number in pairwise(words):
        if number.isdecimal() and len(number) <= _MAX_DAY_DIGITS < len(article) + 1:
            found = _by_article(article)
            if found and not is_foreign_beside(set(words) - {article, number}, found.code):
                return found
    return None


def _by_article(word: str) -> WrittenLanguage | None:
    """The language of an article before a number of a list: "el 2"."""
    codes = [code for code, articles in _ARTICLES.items() if word in articles]
    return WrittenLanguage(codes[0], 1) if len(codes) == 1 else None


_INITIALS = vocabulary.phrases_of("place_words", "initials")
# Articles of one language, but for "LA".
_ARTICLES = {
    code: articles - _INITIALS
    for code, articles in vocabulary.phrases_by_language("place_words", "article").items()
}


class _Phrases:
    """The phrases of a language that a short text may be made of; of those in `telling` it needs
    one."""

    def __init__(self, language: Vocabulary) -> None:
        self.telling = frozenset(_telling_phrases(language))
        self.known = self.telling.union(_small_phrases(language))
        self.max_words = max(len(phrase.split()) for phrase in self.known)

    def cover(self, words: Sequence[str]) -> bool:
        """Whether these words are phrases of the language, one behind the other."""
        at, tells = 0, False
        while at < len(words):
            for size in range(min(self.max_words, len(words) - at), 0, -1):
                phrase = " ".join(words[at : at + size])
                if phrase in self.known:
                    tells = tells or phrase in self.telling
                    at += size
                    break
            else:
                return False
        return tells


def _telling_phrases(language: Vocabulary) -> Iterator[str]:
    """Days, ways, ordinals, steps in a list, greetings and thanks."""
    rows: list[str] = [
        *language.days.values(),
        *language.today.values(),
        *language.ways.values(),
        *language.moves.values(),
        language.meeting,
        language.ordinals,
        language.other_ordinals,
        *(language.choosing[row] for row in ("last", "both")),
        *(language.whole.get(intent, "") for intent in (Intent.MENU, Intent.THANKS)),
    ]
    for row in rows:
        yield from vocabulary.split_phrases(row)


def _small_phrases(language: Vocabulary) -> Iterator[str]:
    """What may stand beside these."""
    rows: list[str] = [
        *language.parts.values(),
        *language.clock.values(),
        *language.courtesy.values(),
        language.denial["words"],
        language.denial["excluded"],
        language.place_words["article"],
        language.date_phrases["on"],
        language.date_phrases["to"],
        language.counting,
        language.numerals,
        language.fillers,
    ]
    for row in rows:
        yield from vocabulary.split_phrases(row)


_PHRASES = {language.code: _Phrases(language) for language in vocabulary.VOCABULARIES}
# Short texts that are the name of a town as well.
_TOWNS = vocabulary.TOWN_NAMES | shared.TOWN_HOMONYMS | shared.SHORT_TEXT_TOWNS


# The tables whose words, but for small ones, tell the language of a text among names.
_CONTENT_TABLES = (
    "days",
    "today",
    "types",
    "ways",
    "fellowships",
    "meeting",
    "moves",
    "whole",
    "anywhere",
    "courtesy",
    "relations",
    "verbs",
    "privacy",
    "needs",
    "hotline_words",
    "ordinals",
    "other_ordinals",
    "faq",
    "faq_hints",
)
# What everybody may send to every service.
_COMMANDS = (Intent.STOP, Intent.START)
_MIN_CONTENT_CHARS = 4
# Shorter names of months are names of people and towns, too.
_MIN_MONTH_CHARS = 6
_MAX_DAY_DIGITS = 2
# Holidays that a name of one word is given.
_TOLD_HOLIDAYS = (
    Holiday.THANKSGIVING,
    Holiday.CHRISTMAS_EVE,
    Holiday.CHRISTMAS,
    Holiday.NEW_YEARS_EVE,
    Holiday.NEW_YEARS_DAY,
)


def _words_of(*tables: Mapping[Any, str] | str) -> Iterator[str]:
    for table in tables:
        for row in [table] if isinstance(table, str) else table.values():
            for phrase in vocabulary.split_phrases(row):
                yield from phrase.split()


def _build_content_words() -> dict[str, tuple[str, ...]]:
    """The words of languages but English, and which have each. Small words, parts of the day and
    words for buildings stand in names of towns everywhere."""
    small = set(shared.TOWN_WORDS)
    for language in vocabulary.VOCABULARIES:
        tables = (language.place_words, language.date_phrases, language.scene, language.parts)
        small.update(_words_of(language.near, language.venues, *tables))
    english, *others = vocabulary.VOCABULARIES
    for field in fields(english):
        table = getattr(english, field.name)
        small.update(_words_of(table) if isinstance(table, dict | str) else ())
    found: dict[str, tuple[str, ...]] = {}
    for language in others:
        content = [getattr(language, name) for name in _CONTENT_TABLES]
        content.append(", ".join(_dates_told(language)))
        commands = _words_of(*(language.whole.get(intent, "") for intent in _COMMANDS))
        for word in set(_words_of(*content)).difference(small, commands):
            if len(word) >= _MIN_CONTENT_CHARS:
                found[word] = (*found.get(word, ()), language.code)
    return found


def _dates_told(language: Vocabulary) -> Iterator[str]:
    """The names of months, and those of holidays that are one word."""
    for names in Locale(language.code).months["format"].values():
        yield from (name for name in map(fold, names.values()) if len(name) >= _MIN_MONTH_CHARS)
    for holiday in _TOLD_HOLIDAYS:
        phrases = vocabulary.split_phrases(language.holidays.get(holiday, ""))
        yield from (p for p in phrases if " " not in p and len(p) >= _MIN_MONTH_CHARS)


def _build_meetings_and_towns() -> dict[str, tuple[str, ...]]:
    """The words for a meeting that stand in names of towns as well, by the languages."""
    found: dict[str, tuple[str, ...]] = {}
    for language in vocabulary.VOCABULARIES[1:]:
        for phrase in vocabulary.split_phrases(language.meeting):
            if phrase in shared.TOWN_WORDS and len(phrase) >= _MIN_CONTENT_CHARS:
                found[phrase] = (*found.get(phrase, ()), language.code)
    return found


def _build_telling_table() -> PhraseTable[tuple[str, ...]]:
    """Phrases of several words for near, for days ahead and for dates, by the languages but
    English that have them."""
    english, *others = vocabulary.VOCABULARIES
    taken = set(_several_words(english))
    found: dict[str, tuple[str, ...]] = {}
    for language in others:
        for phrase in dict.fromkeys(_several_words(language)):
            if phrase not in taken:
                found[phrase] = (*found.get(phrase, ()), language.code)
    return PhraseTable(found.items())


def _several_words(language: Vocabulary) -> Iterator[str]:
    dates = (language.date_phrases[row] for row in ("the", "day before", "day after"))
    near = (
        phrase
        for phrase in vocabulary.split_phrases(language.near)
        if shared.TOWN_WORDS.isdisjoint(phrase.split())
    )
    rows = (", ".join(near), *language.days_ahead.values(), *language.holidays.values(), *dates)
    for row in rows:
        yield from (phrase for phrase in vocabulary.split_phrases(row) if " " in phrase)


_TELLING_TABLE = _build_telling_table()
CONTENT_WORDS = _build_content_words()
_MEETINGS_AND_TOWNS = _build_meetings_and_towns()
_ALL_ARTICLES = frozenset().union(*_ARTICLES.values(), _INITIALS)
