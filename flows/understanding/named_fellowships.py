"""The fellowships that a question names, in their order, and the one that a relative needs."""

from collections.abc import Collection, Sequence

from flows import vocabulary
from flows.domain.fellowships import FELLOWSHIP_CODES
from flows.text.normalize import fold
from flows.vocabulary.frames import FAMILY_FRAMES

_MY_AND_WHO = 2
_MAX_NAMING_WORDS = 6


def named_fellowships(body: str) -> tuple[str, ...]:
    """The codes of all fellowships named in a text as it was written. A name that is a word too
    ("ma", "da") counts where it is written in capitals.

    >>> named_fellowships("difference between AA and narcotics anonymous")
    ('AA', 'NA')
    >>> named_fellowships("what is CA?")
    ('CA',)
    """
    words = fold(body).split()
    capitals = frozenset(fold(word) for word in body.split() if word.isupper())
    found: list[str] = []
    at = 0
    while at < len(words):
        for size in range(min(_MAX_WORDS, len(words) - at), 0, -1):
            phrase = " ".join(words[at : at + size])
            code = _CODES.get(phrase)
            if code and (phrase not in _WORDS_TOO or phrase in capitals):
                if code not in found:
                    found.append(code)
                at += size
                break
        else:
            at += 1
    return tuple(found)


def relatives_fellowship(words: Sequence[str]) -> str:
    """The fellowship for people close to one who does what folded words tell of: drinking, using,
    gambling; "" where they do not tell.

    >>> relatives_fellowship("i think my nephew is on meth".split())
    'NAR-ANON'
    """
    return next((code for code, does in _HARMS if _names_any(words, does)), "")


def names_relative(words: Sequence[str]) -> bool:
    """Whether folded words name somebody of a family."""
    return _names_any(words, _RELATIVES)


def names_younger_relative(words: Sequence[str]) -> bool:
    """Whether folded words name a child of somebody: who writes is none then.

    >>> names_younger_relative("mi hijo usa drogas".split())
    True
    >>> names_younger_relative("son is on pills".split())
    True
    >>> names_younger_relative("im a kid".split())
    False
    """
    begins = bool(words) and words[0] in _YOUNG
    return begins or _names_any(words, _YOUNGER_RELATIVES)


def names_only_relative(words: Sequence[str]) -> bool:
    """Whether folded words name somebody close and say nothing of them: "its my son again".

    >>> names_only_relative("its my son again".split())
    True
    >>> names_only_relative("can my son come".split())
    False
    """
    if len(words) > _MAX_NAMING_WORDS:
        return False
    for start in range(len(words)):
        for end in range(len(words), start, -1):
            if " ".join(words[start:end]) in _PEOPLE:
                return _BESIDE_RELATIVE.issuperset((*words[:start], *words[end:]))
    return False


def describes_relative(phrase: str) -> bool:
    """Whether a phrase that stands for a fellowship tells, in a text about somebody close, who that
    is or what they use, and is no name.

    >>> [describes_relative(phrase) for phrase in ("pill addicts", "meth", "for wives", "na")]
    [True, True, True, False]
    """
    return phrase in _TELLING_WORDS or _names_any(phrase.split(), _TELLING_PHRASES)


def helps_other(words: Sequence[str]) -> bool:
    """Whether folded words tell of getting somebody else to do something.

    >>> helps_other("how do i get my wife to quit".split())
    True
    """
    return _names_any(words, _HELPING_OTHERS)


def _names_any(words: Sequence[str], phrases: Collection[str]) -> bool:
    text = f" {' '.join(words)} "
    return any(f" {phrase} " in text for phrase in phrases)


# Every name of a fellowship, with its code; and those that are words of another row as well.
_CODES: dict[str, str] = (
    {
        phrase: sense.value
        for phrase, senses in vocabulary.SENSES.items()
        for several in senses.values()
        for sense in several
        if sense.row == "fellowship"
    }
    | {name: code for name, code in FELLOWSHIP_CODES.items() if " " in name}
    | {fold(code): code for code in FELLOWSHIP_CODES.values()}
)
_WORDS_TOO = frozenset(
    phrase
    for phrase in _CODES
    for several in vocabulary.SENSES.get(phrase, {}).values()
    if any(sense.row != "fellowship" for sense in several)
)
_MAX_WORDS = max(len(phrase.split()) for phrase in _CODES)
_RELATIVES = vocabulary.phrases_of("classes", "relative")
_YOUNGER_RELATIVES = vocabulary.phrases_of("classes", "younger relative")
# The same without "my", with which a text begins.
_YOUNG = frozenset(phrase.split()[-1] for phrase in _YOUNGER_RELATIVES)
_HELPING_OTHERS = vocabulary.phrases_of("classes", "helps other")
# Somebody's own people, who are named with "my"; and what says no more of them.
_PEOPLE = frozenset(
    phrase for phrase in _RELATIVES | _YOUNGER_RELATIVES if len(phrase.split()) == _MY_AND_WHO
)
_BESIDE_RELATIVE = vocabulary.phrases_of("classes", "beside relative")
_HARMS = [(code, vocabulary.phrases_of("classes", does)) for code, (_, does) in FAMILY_FRAMES]
# What tells of a relative, and each word that one ends with: "on meth", "meth".
_TELLING_PHRASES = _RELATIVES.union(*(phrases for _, phrases in _HARMS))
_TELLING_WORDS = frozenset(phrase.split()[-1] for phrase in _TELLING_PHRASES)
