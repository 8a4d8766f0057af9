"""Intents that no list of sentences can hold: classes of words in this order, with at most
`MAX_GAP_WORDS` other words between one and the next.

"please stop sending me these messages" is cease + sending; "I can't stop texting" is none, because
"can't stop" is a struggle (each language's `classes` says what belongs to which).
"""

from flows.domain.intents import Intent

MAX_GAP_WORDS = 3

# What is wanted by a person close to one who drinks, uses or gambles: a fellowship by its code.
FAMILY_FRAMES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("AL-ANON", ("relative", "drinks")),
    ("NAR-ANON", ("relative", "uses")),
    ("GAM-ANON", ("relative", "gambles")),
)

FRAMES: tuple[tuple[Intent, tuple[str, ...]], ...] = (
    (Intent.STOP, ("cease", "sending")),
    (Intent.STOP, ("cease", "texts")),
    (Intent.STOP, ("cease", "receive", "texts")),
    (Intent.STOP, ("struggle", "receive", "texts")),
    (Intent.STOP, ("struggle", "texts")),
    (Intent.STOP, ("not", "send", "me")),
    (Intent.STOP, ("not", "send", "texts")),
    (Intent.STOP, ("not", "send", "again")),
    (Intent.STOP, ("not", "sending", "texts")),
    (Intent.STOP, ("not", "want", "texts")),
    (Intent.STOP, ("not", "me", "send")),
    (Intent.STOP, ("away", "list")),
    (Intent.STOP, ("away", "me", "list")),
)
"""In this order: the first that fits is meant."""
