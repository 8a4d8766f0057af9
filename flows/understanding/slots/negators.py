"""The phrases that negate what follows them: "not", "any day but", "i hate", "it was a"."""

from typing import NamedTuple

from flows import vocabulary
from flows.understanding.phrase_table import PhraseTable


class Negator(NamedTuple):
    """A phrase that negates a kind of meeting that follows it, or a day too (`times`), or a place
    too (`places`), or says only that it need not be (`relaxes`), or that it was so somewhere else
    (`tells`); and the languages it is of. One of no language negates nothing."""

    times: bool = False
    places: bool = False
    relaxes: bool = False
    tells: bool = False
    languages: frozenset[str] = frozenset()


# In this order: what a phrase of several rows does, the first of them says.
_ROWS = {
    "relaxed": Negator(times=True, relaxes=True),
    "excluded": Negator(times=True, places=True),
    "disliked": Negator(times=True),
    "unwanted": Negator(),
    "told": Negator(tells=True),
}


def _read_negators() -> PhraseTable[Negator]:
    found: dict[str, Negator] = {}
    for row, usual in _ROWS.items():
        for code, phrases in vocabulary.phrases_by_language("denial", row).items():
            for phrase in phrases:
                known = found.get(phrase, usual)
                found[phrase] = known._replace(languages=known.languages | {code})
    harmless = vocabulary.phrases_of("denial", "harmless")
    return PhraseTable((found | dict.fromkeys(harmless, Negator())).items())


NEGATORS = _read_negators()
