"""How people say that nothing of what a list shows suits them: "none of those", "those dont
work"."""

from collections.abc import Sequence

from flows import vocabulary
from flows.understanding.phrase_table import table_of

_DECLINED, _THOSE, _UNFIT = (
    vocabulary.phrases_by_language("denial", row) for row in ("declined", "those", "unfit")
)
# What a list shows, and how people say that it does not suit: "cant make" "any of those", "those"
# "dont work".
SHOWN = table_of(
    vocabulary.phrases_of("denial", "shown").union(
        *(
            {f"{before} {those}" for before in _DECLINED[code] for those in _THOSE[code]}
            | {f"{those} {behind}" for those in _THOSE[code] for behind in _UNFIT[code]}
            for code in vocabulary.LANGUAGE_CODES
        )
    )
)


def negates_shown(words: Sequence[str]) -> bool:
    """Whether a text wants nothing of what a list shows: "none of those"."""
    return next(SHOWN.find(words), None) is not None
