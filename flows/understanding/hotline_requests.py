"""Requests for a number, in words: "hotline PA", "veteran", "detox near 68102", "988 press 3"."""

import re
from dataclasses import dataclass

from flows import vocabulary
from flows.conversation.turn import Intent
from flows.text.normalize import fold
from flows.understanding.place_resolver import LEADING_WORDS, TRAILING_WORDS

# What people call a need. Whole words, longest phrase first where two begin alike.
NEED_PHRASES: dict[str, tuple[str, ...]] = {
    "veterans": ("veterans", "veteran", "vets", "vet", "military", "army", "service member"),
    "lgbt": ("lgbtq", "lgbt", "lgbtqia", "gay", "lesbian", "queer", "trevor"),
    "trans": ("transgender", "trans"),
    "assault": ("sexual assault", "rape", "assault", "rainn", "violacion"),
    "violence": (
        "domestic violence",
        "domestic abuse",
        "abuse",
        "dv",
        "violence",
        "violencia domestica",
        "violencia",
    ),
    "teen_dating": ("teen dating", "dating abuse", "loveisrespect"),
    "native": ("native american", "native", "stronghearts"),
    "poison": ("poison control", "poison", "poisoning", "veneno"),
    "treatment": (
        "rehabs",
        "rehab",
        "detox",
        "treatment",
        "treatment center",
        "rehabilitation",
        "rehabilitacion",
        "tratamiento",
        "samhsa",
    ),
    "minor": ("child abuse", "childhelp", "child", "children", "kids", "kid", "teens", "teen"),
    "disaster": ("disaster", "hurricane", "tornado", "flood"),
    "local": ("food", "shelter", "housing", "food bank", "homeless", "211"),
    "alone": ("never use alone", "using alone", "use alone"),
    "deaf": ("deaf", "hard of hearing", "tty"),
    "family": ("al anon helpline", "families", "family"),
    "suicide": ("suicide", "suicidal", "suicide prevention", "suicidio"),
    "crisis": ("crisis", "mental health", "crisis text"),
}

# Words that ask for a number.
_NUMBER_WORDS = frozenset(
    """
    hotline hotlines helpline helplines lifeline lifelines line lines number numbers phone telephone
    numero numeros linea lineas telefono
    """.split()
)
# Those that mean nothing else, whatever comes behind.
_HOTLINE_WORDS = frozenset("hotline hotlines helpline helplines lifeline".split())
_SPANISH_WORDS = frozenset("spanish espanol habla hablan latino".split())
_FILLERS = (
    LEADING_WORDS
    | TRAILING_WORDS
    | frozenset(
        """
    call text can you give have looking want someone somebody who whom is people about help center
    centers services service support youth young person people get go get in into my friend sister
    brother mom dad son daughter wife husband una un de para en la el quiero necesito
    """.split()
    )
)

# Words that do well as a whole text; others are a place, a name or a film as often as a need.
_SUFFICIENT_PHRASES = frozenset(
    word
    for need, words in NEED_PHRASES.items()
    if need in ("veterans", "lgbt", "assault", "violence", "poison", "treatment", "native", "deaf")
    for word in words
) | {"child abuse", "childhelp", "never use alone", "suicide prevention", "mental health"}

# Numbers and keywords of old posters, and whose they are today. 988 took over 1-800-273-8255 on
# 2022-07-16; its "press 3" and PRIDE ended on 2025-07-17 (reference: SAMHSA's notices).
_PRESS_988 = r"988 ?(?:and |then )?(?:press|dial|option|push|oprime) ?"
_OLD_NUMBERS = tuple(
    (re.compile(rf"(?:(?:call|text|dial|what is|is) )?(?:{pattern})"), need)
    for pattern, need in (
        (r"(?:1?800)?2738255", "suicide"),
        (r"(?:(?:start|home|hello|hola|ayuda|help|brave|pa|mha|reach) ?(?:to )?)?741741", "crisis"),
        (rf"{_PRESS_988}3|pride ?(?:to )?988", "lgbt"),
        (rf"{_PRESS_988}1|838255", "veterans"),
        (rf"{_PRESS_988}2", "spanish"),
        (r"(?:start ?(?:to )?)?88788|(?:1?800)?7997233", "violence"),
        (r"loveis ?(?:to )?(?:22522|77054)", "teen_dating"),
        (r"(?:hope ?(?:to )?)?64673|(?:1?800)?6564673", "assault"),
        (r"(?:start ?(?:to )?)?678678|(?:1?866)?4887386", "lgbt"),
        (r"(?:1?800)?6624357|435748|help4u", "treatment"),
        (r"(?:1?800)?2221222", "poison"),
        (r"(?:1?800)?4224453", "minor"),
    )
)


@dataclass(frozen=True, slots=True)
class HotlineRequest:
    """A wish for a number. `need` "" is for the general list, `place` what may name a place."""

    need: str = ""
    place: str = ""
    language: str = ""


# The words for a meeting: who uses one asks for that, whatever else they name.
_MEETING_WORDS = frozenset(
    phrase
    for phrase, senses in vocabulary.SENSES.items()
    if any(sense.row == "meeting" for several in senses.values() for sense in several)
) | {"aa", "na", "alanon", "naranon"}


def read_hotline_request(text: str) -> HotlineRequest | None:
    """What number a text asks for, None if it asks for none."""
    folded = fold(text)
    if len(folded) > 160:
        return None
    old = _find_old_number(folded)
    if old:
        return old
    words = folded.split()
    asking = any(word in _NUMBER_WORDS for word in words)
    if not asking and any(word in _MEETING_WORDS for word in words):
        return None
    need, rest = _find_need([word for word in words if word not in _NUMBER_WORDS])
    spanish = any(word in _SPANISH_WORDS for word in rest)
    rest = [word for word in rest if word not in _SPANISH_WORDS]
    language = "es" if spanish else ""
    place = " ".join(rest)
    fillers = all(word in _FILLERS for word in rest)
    if asking and (need or spanish or words[0] in _HOTLINE_WORDS or fillers):
        return HotlineRequest(need, "" if fillers else place, language)
    if (
        need
        and (fillers or "near" in rest or words[0] in _SUFFICIENT_PHRASES)
        and _has_sufficient_phrase(folded)
    ):
        return HotlineRequest(need, "" if fillers else place, language)
    return (
        HotlineRequest()
        if vocabulary.WHOLE_TEXTS.get(folded, (None,))[0] is Intent.HOTLINE
        else None
    )


def _find_need(words: list[str]) -> tuple[str, list[str]]:
    """The need that these words name, and the words that are left."""
    joined = f" {' '.join(words)} "
    for phrase, need in _NEEDS_BY_LENGTH:
        if f" {phrase} " in joined:
            return need, joined.replace(f" {phrase} ", " ", 1).split()
    return "", words


def _has_sufficient_phrase(folded: str) -> bool:
    return any(f" {phrase} " in f" {folded} " for phrase in _SUFFICIENT_PHRASES)


def _find_old_number(folded: str) -> HotlineRequest | None:
    """A number or keyword from an old poster, whatever stands between its digits."""
    close = re.sub(r"(?<=\d) (?=\d)", "", folded)
    for pattern, need in _OLD_NUMBERS:
        if pattern.fullmatch(close):
            return HotlineRequest("", "", "es") if need == "spanish" else HotlineRequest(need)
    return None


_NEEDS_BY_LENGTH = sorted(
    ((phrase, need) for need, phrases in NEED_PHRASES.items() for phrase in phrases),
    key=lambda pair: -len(pair[0]),
)
