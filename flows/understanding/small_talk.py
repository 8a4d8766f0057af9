"""What kind of small talk, or of courtesy, a text is."""

from collections.abc import Sequence
from enum import StrEnum

from flows import vocabulary
from flows.understanding.phrase_table import table_of


class SmallTalk(StrEnum):
    """The kinds that have an answer of their own. Of two in one text the first here counts."""

    PRAYER = "prayer"
    INSULT = "insult"
    FLIRTING = "flirting"
    JOKE = "joke"
    TRIAL = "trial"


def read_small_talk(words: Sequence[str]) -> SmallTalk | None:
    """The kind that folded words are of; None for any other.

    >>> read_small_talk("tell me a joke".split())
    <SmallTalk.JOKE: 'joke'>
    """
    return next((kind for kind, said in _PHRASES.items() if said.is_in(words)), None)


class Courtesy(StrEnum):
    """What a text of courtesy says that is answered in other words than thanks."""

    LATER = "later"
    GOOD_NIGHT = "good_night"
    GOODBYE = "goodbye"
    DECLINE = "decline"
    SORRY = "sorry"
    AGREED = "agreed"
    GREETING = "greeting"
    NOTED = "noted"


def read_courtesy(words: Sequence[str]) -> Courtesy | None:
    """What folded words of courtesy say; None for plain thanks. An OK, an apology and a greeting
    count only where they are the whole text: "ok thanks" is thanks. Without a word of thanks or
    love in it, a text that says nothing else here is noted.

    >>> read_courtesy("ok thanks bye".split())
    <Courtesy.GOODBYE: 'goodbye'>
    >>> read_courtesy("ok thanks".split())
    >>> read_courtesy("omw".split())
    <Courtesy.NOTED: 'noted'>
    """
    whole = " ".join(words)
    for kind, said in _COURTESIES.items():
        if whole in said.values or (kind in _ANYWHERE and said.is_in(words)):
            return kind
    return None if not words or _THANKS.is_in(words) else Courtesy.NOTED


_PHRASES = {kind: table_of(vocabulary.phrases_of("small_talk", kind.value)) for kind in SmallTalk}
_ANYWHERE = frozenset({Courtesy.LATER, Courtesy.GOOD_NIGHT, Courtesy.GOODBYE, Courtesy.DECLINE})
_COURTESIES = {
    kind: table_of(vocabulary.phrases_of("courtesies", kind.value))
    for kind in Courtesy
    if kind is not Courtesy.NOTED
}
_THANKS = table_of(vocabulary.phrases_of("courtesies", "thanks"))
