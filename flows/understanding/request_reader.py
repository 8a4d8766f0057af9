"""What a text wants. Reading only: what can be done about it, the engine knows.

First the whole text is looked at (a word of the carrier's, a phrase that wants one thing, a number
or a step in a list), then what wants something wherever it stands, and then the request for
meetings that its phrases make together (`flows.understanding.grammar`).
"""

import re
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache

from flows import vocabulary
from flows.domain.intents import Intent
from flows.domain.time_window import ANY_TIME, When
from flows.text.normalize import fold
from flows.understanding.grammar import Grammar
from flows.understanding.intent_patterns import wants_of
from flows.understanding.place_phrases import NEAR
from flows.understanding.place_resolver import has_state
from flows.understanding.tokens import Phrases, cut, shorten
from flows.vocabulary import shared
from flows.vocabulary.frames import FAMILIES

# So long a text is a letter, and no letter is a list of commands.
LONGEST = 1600
MOST_WORDS = 320

# Dots that part words ("meeting...68102", "tonight.thanks"); those of "a.m." join letters.
_DOTS = re.compile(r"\.{2,}|…|(?<=\w\w)\.(?=[^\W\d]{2})")


# "681O2": a ZIP code typed with letters that look like digits.
_LETTERED_ZIP = re.compile(r"(?=(?:\D*\d){3})[\dol]{5}")


class Move(StrEnum):
    """A step inside a list we gave, or an answer to what we offered."""

    MORE = "more"
    BACK = "back"
    LATER = "later"
    EARLIER = "earlier"
    CLOSER = "closer"
    ALL = "all"
    OK = "ok"
    NO = "no"


class Way(StrEnum):
    """How somebody wants to take part."""

    ONLINE = "online"
    IN_PERSON = "in person"
    HYBRID = "hybrid"


@dataclass(frozen=True, slots=True)
class Request:
    """What was understood of a text.

    `intent` UNKNOWN may still be a place: `places` are what of the text could name one, the
    likeliest first, and `venues` what seems to name a building or a street; `near` says that a
    word like "in" stands before the first, `placed` that or a state behind one of them, `meeting`
    that meetings are spoken of. `types` are kinds of meeting by the Meeting Guide's codes. `number`
    is a number in a list, `move` a step in it. `carrier` says that the text is a word which the
    carrier acts on by itself. `language` is the one it is written in, or, where it asks for one,
    that; "" if nothing tells. `unused` are words that said nothing. `otherwise` is what is wanted
    if none of the places is one.
    """

    intent: Intent
    places: tuple[str, ...] = field(default=(), repr=False)
    venues: tuple[str, ...] = field(default=(), repr=False)
    near: bool = False
    placed: bool = False
    meeting: bool = False
    when: When = ANY_TIME
    types: frozenset[str] = frozenset()
    fellowship: str = ""
    way: Way | None = None
    number: int | None = None
    move: Move | None = None
    carrier: bool = False
    language: str = ""
    unused: tuple[str, ...] = ()
    otherwise: Intent = Intent.UNKNOWN

    @property
    def refines(self) -> bool:
        """Whether it says something about the meetings wanted, beside where."""
        return bool(self.when or self.types or self.fellowship or self.way)


# The safety net in front of the engine reads each text just before the engine does.
@lru_cache(maxsize=8)
def read(text: str) -> Request:
    """What a text wants, whatever its case, accents or punctuation."""
    bare = text[:LONGEST].strip().casefold()
    folded = fold(_DOTS.sub(" ", text[:LONGEST]))
    for intent, known in _CARRIER.items():
        if folded in known:
            return Request(intent, carrier=bare == folded)
    if not folded and _THUMB in text:
        return Request(Intent.UNKNOWN, move=Move.OK)
    words = [_spelled(word) for word in folded.split()[:MOST_WORDS]]
    return _whole(words) or _numbered(words) or _stop(words) or _sentence(words)


def _spelled(word: str) -> str:
    if _LETTERED_ZIP.fullmatch(word):
        return word.replace("o", "0").replace("l", "1")
    return shared.SPELLED.get(word) or shorten(word)


def _whole(words: list[str]) -> Request | None:
    """What the text as a whole is known to want."""
    for phrase in (" ".join(words), " ".join(_bare(words))):
        if phrase in vocabulary.WHOLE:
            intent, language = vocabulary.WHOLE[phrase]
            if intent is Intent.LANGUAGE:
                language = _tongue(words, "")
            return Request(intent, language=language)
        number = _number(phrase.split())
        if number is not None:
            return Request(Intent.UNKNOWN, number=number)
        if phrase in vocabulary.MOVES:
            move, language = vocabulary.MOVES[phrase]
            # "more" and "list" could be towns to somebody who has no list.
            places = (phrase,) if move in ("more", "back") else ()
            return Request(Intent.UNKNOWN, move=Move(move), places=places, language=language)
    return None


def _numbered(words: list[str]) -> Request | None:
    """A wish about one of a list: "remind 1", "1 remind", "R1", "drop 2"."""
    if len(words) == 1 and words[0][:1] == "r" and _is_number(words[0][1:]):
        words = ["remind", words[0][1:]]
    numbers = [word for word in words if _is_number(word)]
    phrase = " ".join(word for word in words if word not in numbers)
    intent, language = vocabulary.WHOLE.get(phrase, (None, ""))
    if len(numbers) == 1 and intent in (Intent.REMIND, Intent.REMINDERS):
        return Request(intent, language=language)
    return None


def _bare(words: list[str]) -> list[str]:
    """The words without greeting before and thanks behind."""
    start, end = 0, len(words)
    while start < end - 1 and words[start] in _POLITE:
        start += 1
    while end > start + 1 and words[end - 1] in _POLITE:
        end -= 1
    return words[start:end]


def _stop(words: list[str]) -> Request | None:
    """STOP with nothing but courtesy, or the lack of it, around it."""
    said = set(words)
    for language, (stopping, courtesy) in vocabulary.STOPPING.items():
        if said & stopping and said <= stopping | courtesy:
            return Request(Intent.STOP, language=language)
    return None


def _number(words: list[str]) -> int | None:
    """A number of a list: "1", "#2", "no. 3", "two". Four digits and more are a postal code."""
    numbers = [word for word in words if word in vocabulary.NUMERALS or _is_number(word)]
    others = [word for word in words if word not in numbers]
    # "the second one" has two numerals, and means the first of them.
    if not numbers or (len(numbers) > 1 and numbers[1:] != ["one"]):
        return None
    if not vocabulary.COUNTING.issuperset(others):
        return None
    return vocabulary.NUMERALS.get(numbers[0]) or int(numbers[0])


def _is_number(word: str) -> bool:
    return word.isdecimal() and word.isascii() and len(word) <= 2


def _sentence(words: list[str]) -> Request:
    """A text that has to be taken apart."""
    said = cut(words)
    wants, language = wants_of(words), said.language
    grammar = Grammar(said)
    runs, traits = grammar.runs, grammar.traits
    zips = [text for _, text in runs if _has_code(text)]
    named = [text for _, text in runs if text not in zips]
    near = bool(zips) or (bool(runs) and runs[0][0] <= NEAR)
    placed = near or any(has_state(text) for text in named)
    intent = _intent(wants, words, grammar, placed)
    if intent is Intent.LANGUAGE:
        language = _tongue(words, language)
    if intent not in (Intent.MEETING, Intent.UNKNOWN):
        return Request(intent, language=language)
    asked = traits.meeting or traits.here or traits.kinds
    places = (*zips, *named)
    return Request(
        intent,
        places=places,
        venues=grammar.venues,
        near=near,
        placed=placed,
        meeting=traits.meeting,
        when=grammar.when,
        types=frozenset(traits.types),
        fellowship=_fellowship(traits.fellowships, wants),
        way=_way(traits.ways),
        move=_move(said),
        language=language,
        unused=tuple(text for text in grammar.unused if not places or text not in places[0]),
        otherwise=Intent.UNKNOWN if asked else _otherwise(words),
    )


def _intent(wants: list[Intent | str], words: list[str], grammar: Grammar, placed: bool) -> Intent:
    """The one intent of all that a text may want: what must not be missed first."""
    for intent in _FIRM:
        if intent in wants:
            return intent
    traits = grammar.traits
    kinds = traits.kinds
    asked = traits.meeting or kinds or traits.here
    if not (placed and asked):
        for intent in _SOFT:
            if intent in wants:
                return intent
        about_kinds = kinds or "open" in words or "closed" in words
        if "asking" in wants and about_kinds and not (grammar.when or traits.here or placed):
            return Intent.NEWCOMER
    if asked or grammar.when:
        return Intent.MEETING
    return Intent.UNKNOWN if grammar.runs else _otherwise(words)


def _otherwise(words: list[str]) -> Intent:
    """What a text wants that asks for no meeting and names no place."""
    for intent, known in _COURTEOUS.items():
        if not known.isdisjoint(words):
            return intent
    return Intent.UNKNOWN


def _fellowship(named: list[str], wants: list[Intent | str]) -> str:
    """The one that is named, or that a person close to somebody needs; two at once are no wish."""
    families = [code for code, _ in FAMILIES if code in wants]
    found = named or families[:1]
    return found[0] if len(found) == 1 else ""


def _way(ways: set[str]) -> Way | None:
    """Online or in person; both at once is no wish."""
    if len(ways) == 1:
        return Way(ways.pop())
    return Way.HYBRID if "hybrid" in ways else None


def _move(said: Phrases) -> Move | None:
    """A step that is asked for in a sentence: "is there anything closer"."""
    telling = [item.text for item in said.items if item.text in _STEPS]
    return Move(vocabulary.MOVES[telling[0]][0]) if telling else None


def _has_code(text: str) -> bool:
    return any(character.isdecimal() for character in text)


def _tongue(words: list[str], written: str) -> str:
    """The language that is asked for by name; by "I don't speak English" the one it is said in."""
    if _DENIALS & set(words):
        return written
    for code, names in _TONGUES.items():
        if names & set(words):
            return code
    return written


_CARRIER = {
    Intent.STOP: shared.CARRIER_STOP,
    Intent.START: shared.CARRIER_START,
    Intent.HELP: shared.CARRIER_HELP,
}
# Wanted even where meetings and places are spoken of; and only where they are not.
_FIRM = (Intent.STOP, Intent.FORGET, Intent.REMINDERS, Intent.REMIND, Intent.START, Intent.TALK)
_SOFT = (
    Intent.HOTLINE,
    Intent.LANGUAGE,
    Intent.PRIVACY,
    Intent.NEWCOMER,
    Intent.ABOUT,
    Intent.THANKS,
)
_POLITE = frozenset(
    """
    hi hello hey please pls plz thanks thx ty ok okay hola gracias favor bonjour salut merci svp stp
    oi ola obrigado obrigada ciao grazie salve so um well and yo
    """.split()
)
_THUMB = "\N{THUMBS UP SIGN}"
_HELP = frozenset("help ayuda ayudame aide ajuda aiuto aidez aiutatemi aiutami socorro".split())
_THANKS = frozenset("thanks thank thx ty gracias merci obrigado obrigada grazie thankyou".split())
_GREETING = frozenset("hi hello hey hola bonjour salut oi ola ciao salve bonsoir".split())
# In a text that wants nothing else: the first that is said counts.
_COURTEOUS = {Intent.THANKS: _THANKS, Intent.HELP: _HELP, Intent.MENU: _GREETING}
_DENIALS = frozenset("no not dont pas nao non".split())
_TONGUES = {code: frozenset(vocabulary.phrases(names)) for code, names in shared.TONGUES.items()}
_STEPS = frozenset(
    phrase
    for phrase, (move, _) in vocabulary.MOVES.items()
    if move in ("closer", "later", "earlier")
)
