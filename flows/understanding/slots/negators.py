"""The phrases that negate what follows them: "not", "any day but", "i hate", "it was a"; and those
with which something need not be any more: "any gender"."""

from typing import NamedTuple

from flows import vocabulary
from flows.domain.time_window import Day
from flows.understanding.phrase_table import PhraseTable, table_of


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
# Phrases with which several kinds need not be any more.
ANY_OF: PhraseTable[tuple[str, ...]] = PhraseTable(
    (phrase, kinds)
    for row, kinds in (
        ("any gender", ("M", "W")),
        ("any language", ("S", "FR", "POR", "ITA")),
        ("any day", tuple(Day)),
    )
    for phrase in vocabulary.merged_table("denial")[row]
)
# Before a part of the day: "any other night".
ANY_OTHER = table_of(vocabulary.merged_table("denial")["any other"])
