"""What somebody in a talk tells the line instead of the other end: whole texts, and nothing else.

Everything that is no such word is passed on. So a word here is one that nobody needs to say to the
other, or that both understand when it ends the talk (BYE).
"""

import re
from enum import StrEnum

from flows import vocabulary
from flows.text.gsm import to_gsm
from flows.understanding.sharing_wishes import holds_phone_number
from flows.understanding.understanding import Understanding
from flows.vocabulary.shared import LINK_ENDINGS, LINK_STARTS, SPOKEN_DOT


class RelayWord(StrEnum):
    """The words. The values are the rows of the vocabularies."""

    GOODBYE = "goodbye"
    REPORT = "report"
    HAND_OVER = "hand over"
    DONE = "done"
    BLOCK = "block"
    MORE_TIME = "more time"


_ROWS = vocabulary.merged_table("relaying")
_POLITE = vocabulary.phrases_of("courtesy", "polite")
_MORE_TIME = re.compile(r"\s*\+\s*30\s*")
_CODE = re.compile(r"\s*t\s*[-#]?\s*(\d{1,2})\s*[.!]?\s*", re.IGNORECASE)

_EMAIL = re.compile(r"[^\s@]{1,64}@[^\s@]{1,200}\.[a-z]{2,}", re.IGNORECASE)
_LABEL = r"[a-z0-9-]{2,63}"
_STARTS = "|".join(map(re.escape, LINK_STARTS))
_LINK = re.compile(
    rf"(?:{_STARTS})\S+|\b{_LABEL}(?:\.{_LABEL})*\.(?:{'|'.join(LINK_ENDINGS)})\b(?:/\S*)?",
    re.IGNORECASE,
)


def read_relay_word(understood: Understanding) -> RelayWord | None:
    """The word for the line that a text is, None where it is for the other end."""
    if _MORE_TIME.fullmatch(understood.body):
        return RelayWord.MORE_TIME
    bare = " ".join(word for word in understood.words if word not in _POLITE)
    for said in (" ".join(understood.words), bare):
        for word in RelayWord:
            if said and said in _ROWS[word]:
                return word
    return None


def read_relay_code(body: str) -> int | None:
    """The number of the talk that a volunteer wants to take, None for any other text.

    >>> read_relay_code("T7"), read_relay_code("t 12!"), read_relay_code("t7 please call")
    (7, 12, None)
    """
    found = _CODE.fullmatch(body)
    return int(found[1]) if found else None


def holds_contact(body: str) -> bool:
    """Whether a phone number or an e-mail address stands in a text.

    >>> holds_contact("write to sam@example.org"), holds_contact("call 988, it is free")
    (True, False)
    """
    return _EMAIL.search(body) is not None or holds_phone_number(to_gsm(body))


def without_contacts(body: str) -> str:
    """A text with a sign in place of each digit of a number and of each e-mail address: for a text
    that has to be passed on whatever it holds.

    >>> without_contacts("im on the bridge, 402-555-0123")
    'im on the bridge, ###-###-####'
    """
    body = _EMAIL.sub("###", body)
    return re.sub(r"\d", "#", body) if holds_phone_number(to_gsm(body)) else body


def with_dotted_links(body: str) -> str:
    """A text whose links are words that no phone opens.

    >>> with_dotted_links("look at https://example.org/a")
    'look at example(dot)org/a'
    """
    return _LINK.sub(lambda found: _dotted(found[0]), body)


def _dotted(link: str) -> str:
    return link.rpartition("://")[2].replace(".", SPOKEN_DOT)
