"""The form of a text: whether a person wrote it, and which of its words are that person's own."""

from typing import NamedTuple

from flows import vocabulary
from flows.domain.intents import Intent
from flows.text.normalize import fold
from flows.understanding.automatic_replies import is_automatic
from flows.understanding.quoted_text import own_words
from flows.understanding.reactions import is_lone_signs, is_reaction

# More characters than the carrier ever delivers say nothing more of a form.
_MAX_FORM_CHARS = 1600

_STOP_WORDS = frozenset(word for stopping, _ in vocabulary.STOP_WORDS.values() for word in stopping)


class MessageForm(NamedTuple):
    """`silent` is REACTION or MACHINE where no person wrote, else None. `words` are the person's
    own words and `folded` is them folded; `cut` says that the text had others. `lone_signs`: it is
    nothing but hearts, hands and smiles."""

    silent: Intent | None
    words: str
    folded: str
    cut: bool = False
    lone_signs: bool = False


def read_form(body: str) -> MessageForm:
    """The form of a text. Raises nothing, whatever the text.

    >>> read_form("Loved “Near Omaha:”").silent, read_form("ok\\n-- \\nAnna").words
    (<Intent.REACTION: 'reaction'>, 'ok')
    """
    folded = fold(body)
    if not folded:
        return MessageForm(None, body, folded, lone_signs=is_lone_signs(body))
    if is_reaction(body, folded):
        return MessageForm(Intent.REACTION, body, folded)
    start = body[:_MAX_FORM_CHARS]
    words = folded.split()
    if is_automatic(start, words):
        return MessageForm(Intent.MACHINE, body, folded)
    own = own_words(start, words)
    footer_alone = not own and _STOP_WORDS.isdisjoint(words)
    if own is start or footer_alone:
        return MessageForm(None, body, folded)
    own = f"{own}\n{body[_MAX_FORM_CHARS:]}".strip()
    return MessageForm(None, own, fold(own), cut=True)
