"""Requests for a number, in words: "hotline PA", "veteran", "detox near 68102", "988 press 3"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from flows import vocabulary
from flows.domain.intents import Intent
from flows.hotlines.old_numbers import OLD_NUMBERS
from flows.understanding.phrase_table import PhraseTable, table_of
from flows.understanding.place_resolver import LEADING_WORDS, TRAILING_WORDS
from flows.understanding.service_names import find_service, names_fellowship

# A longer text tells a story, and asks for no number.
MAX_REQUEST_CHARS = 160
# The place behind a need has no more words.
MAX_PLACE_WORDS = 4

# What stands between two digits, and any number of an old poster.
_GAP = re.compile(r"(?<=\d) (?=\d)")
_ANY_OLD_NUMBER = re.compile("|".join(f"(?:{pattern.pattern})" for pattern, *_ in OLD_NUMBERS))

# The needs whose words do well as a whole text. Other needs' words are a place, a name or a film
# as often.
_SUFFICIENT_NEEDS = frozenset(
    [
        "veterans",
        "lgbt",
        "assault",
        "violence",
        "poison",
        "treatment",
        "native",
        "deaf",
        "legal",
        "money",
        "mental_health",
        "maternal",
        "runaway",
        "trafficking",
        "smoking",
    ]
)


@dataclass(frozen=True, slots=True)
class HotlineRequest:
    """A request for a number. `need` is a need of flows.hotlines, "" for the general list; `place`
    the words that may name a place; `language` the one that the line is to speak, "" for the
    texter's; `written_in` the language of the words for the need, "" where it is the first one;
    `service` the id of the service that is named, "" for none."""

    need: str = ""
    place: str = field(default="", repr=False)
    language: str = ""
    written_in: str = ""
    service: str = ""


_NUMBER_WORDS = vocabulary.phrases_of("hotline_words", "number")
_HOTLINE_WORDS = vocabulary.phrases_of("hotline_words", "hotline")
_FILLERS = LEADING_WORDS | TRAILING_WORDS | vocabulary.phrases_of("hotline_words", "filler")
_BESIDE_NAME = _FILLERS | _NUMBER_WORDS
# Who tells of a relative asks for nothing yet: "my son is in rehab in ohio".
_ASKING_FILLERS = _FILLERS - vocabulary.phrases_of("classes", "relative")
_NEAR_WORDS = frozenset(
    phrase
    for phrase, senses in vocabulary.SENSES.items()
    if any(sense.row == "near" for several in senses.values() for sense in several)
)
# Words that ask for a line in a language: the language of each.
_SPEAKERS = {
    word: language.code
    for language in vocabulary.VOCABULARIES
    for word in vocabulary.split_phrases(language.hotline_words.get("speakers", ""))
}
# The words for a meeting: a text that has one asks for a meeting, whatever else it names.
_MEETING_WORDS = frozenset(
    phrase
    for phrase, senses in vocabulary.SENSES.items()
    if any(sense.row == "meeting" for several in senses.values() for sense in several)
) | vocabulary.phrases_of("hotline_words", "meeting")

# Ways to take part that have a word for a number in them: "en línea".
_WAYS_WITH_NUMBER_WORDS = table_of(
    phrase
    for phrase, senses in vocabulary.SENSES.items()
    if any(sense.row == "way" for several in senses.values() for sense in several)
    and len(phrase.split()) > 1
    and not _NUMBER_WORDS.isdisjoint(phrase.split())
)

# Each phrase for a need with the need and its language.
_NEEDS = PhraseTable(
    (phrase, (need, language.code))
    for language in vocabulary.VOCABULARIES
    for need, row in language.needs.items()
    for phrase in vocabulary.split_phrases(row)
)
_OFFICES = table_of(vocabulary.phrases_of("hotline_words", "office"))
_SUFFICIENT_PHRASES = table_of(
    {phrase for phrase, (need, _) in _NEEDS.values.items() if need in _SUFFICIENT_NEEDS}
    | vocabulary.phrases_of("hotline_words", "sufficient")
)


def read_hotline_request(folded: str) -> HotlineRequest | None:
    """The number that a folded text asks for; None if it asks for none."""
    if len(folded) > MAX_REQUEST_CHARS:
        return None
    return (
        _read_old_number(folded)
        or _read_service(folded.split())
        or _read_words(folded, folded.split())
    )


def asks_fellowships_number(words: Sequence[str]) -> bool:
    """Whether folded words ask for the number of a fellowship: "na helpline", "número de AA"."""
    return names_fellowship(words, _FILLERS, _NUMBER_WORDS)


def names_office(words: Sequence[str]) -> bool:
    """Whether folded words name a fellowship's office: "is there an aa office in omaha"."""
    return next(iter(_OFFICES.find(list(words))), None) is not None


def need_named(words: Sequence[str]) -> str:
    """The need that folded words name anywhere, "" for none: of a text that is known to ask."""
    return _find_need(words)[0]


def _read_service(words: list[str]) -> HotlineRequest | None:
    """A service called by its name."""
    found = find_service(words, _BESIDE_NAME, _NUMBER_WORDS)
    if not found:
        return None
    return HotlineRequest(found.need, found.region, found.language, service=found.id)


def _read_words(folded: str, words: list[str]) -> HotlineRequest | None:
    if _WAYS_WITH_NUMBER_WORDS.is_in(words):
        return None
    asking = not _NUMBER_WORDS.isdisjoint(words)
    if not asking and not _MEETING_WORDS.isdisjoint(words):
        return None
    need, language, rest = _find_need([word for word in words if word not in _NUMBER_WORDS])
    spoken = next((_SPEAKERS[word] for word in rest if word in _SPEAKERS), "")
    rest = [word for word in rest if word not in _SPEAKERS]
    fillers = _FILLERS.issuperset(rest)
    wanted = HotlineRequest(need, "" if fillers else " ".join(rest), spoken, language)
    if asking and (need or spoken or words[0] in _HOTLINE_WORDS or fillers):
        return wanted
    alone = (
        fillers or "near" in rest or _SUFFICIENT_PHRASES.size_at(words) > 0 or _names_where(rest)
    )
    if need and alone and _SUFFICIENT_PHRASES.is_in(words):
        return wanted
    whole_text = vocabulary.WHOLE_TEXTS.get(folded)
    return HotlineRequest() if whole_text and whole_text[0] is Intent.HOTLINE else None


def _names_where(rest: Sequence[str]) -> bool:
    """Whether the words beside a need ask for it somewhere: "where can i get (detox) in austin"."""
    at = next((n for n, word in enumerate(rest) if word not in _ASKING_FILLERS), len(rest))
    announced = at > 0 and rest[at - 1] in _NEAR_WORDS
    return announced and 0 < len(rest) - at <= MAX_PLACE_WORDS


def _find_need(words: Sequence[str]) -> tuple[str, str, list[str]]:
    """The need that these words name, the language of its phrase ("" for the first language, which
    others use too), and the words that are left."""
    found = [(at, *row) for at in range(len(words)) if (row := _NEEDS.at(words, at))]
    if not found:
        return "", "", list(words)
    start, (need, language), size = max(
        found, key=lambda row: len(" ".join(words[row[0] : row[0] + row[2]]))
    )
    foreign = "" if language == vocabulary.LANGUAGE_CODES[0] else language
    return need, foreign, [*words[:start], *words[start + size :]]


def _read_old_number(folded: str) -> HotlineRequest | None:
    """A number or keyword from an old poster, whatever stands between its digits."""
    close = _GAP.sub("", folded)
    if not _ANY_OLD_NUMBER.fullmatch(close):
        return None  # as nearly every text
    for pattern, need, language in OLD_NUMBERS:
        if pattern.fullmatch(close):
            return HotlineRequest(need, language=language)
    return None
