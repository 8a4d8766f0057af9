"""What an SMS costs: its alphabets and segments (3GPP TS 23.038 and TS 23.040).

A text in the GSM 7-bit alphabet fits 160 characters, or 153 in each part of a longer one; one
character outside that alphabet moves the whole text to UCS-2, with 70, or 67 in each part.
"""

import re
import unicodedata
from typing import Literal, NamedTuple

from anyascii import anyascii

GSM_BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
GSM_EXTENDED = frozenset("^{}\\[~]|€\f")  # sent as an escape and a character: two septets

_NOT_GSM = re.compile(f"[^{re.escape(''.join(GSM_BASIC | GSM_EXTENDED))}]")

Encoding = Literal["GSM-7", "UCS-2"]


class SmsCost(NamedTuple):
    """The alphabet a text is sent in and the number of segments it is billed as."""

    encoding: Encoding
    segments: int


def sms_cost(text: str) -> SmsCost:
    """What sending `text` costs. An empty text is one segment."""
    if GSM_BASIC.issuperset(text):  # as nearly all of ours: one septet a character
        return SmsCost("GSM-7", 1 if len(text) <= 160 else -(-len(text) // 153))
    if is_gsm(text):
        return SmsCost(
            "GSM-7", _count_segments([2 if c in GSM_EXTENDED else 1 for c in text], 160, 153)
        )
    # UCS-2 counts UTF-16 units; a character outside the basic plane is a pair of them.
    return SmsCost("UCS-2", _count_segments([2 if ord(c) > 0xFFFF else 1 for c in text], 70, 67))


def is_gsm(text: str) -> bool:
    """Whether every character is in the GSM 7-bit alphabet."""
    return _NOT_GSM.search(text) is None


def septets(text: str) -> int:
    """The length of a text that `is_gsm`."""
    if GSM_BASIC.issuperset(text):  # as nearly all of ours
        return len(text)
    return len(text) + sum(text.count(c) for c in GSM_EXTENDED)


def _count_segments(widths: list[int], alone: int, joined: int) -> int:
    """Segments for characters of these widths. A pair is never split: a part may be one short."""
    if sum(widths) <= alone:
        return 1
    parts, used = 1, 0
    for width in widths:
        if used + width > joined:
            parts, used = parts + 1, 0
        used += width
    return parts


# What NFKD does not take apart but has an obvious plain form.
_GSM_REPLACEMENTS = str.maketrans(
    "‘’‚‛`´“”„«»‐‑‒–—―−•·⁄\t\u2028\u2029ç",
    "''''''\"\"\"\"\"---------/ \n\nc",
)


def to_gsm(text: str) -> str:
    """`text` in the GSM 7-bit alphabet, as near to how it is written as that allows.

    Letters the alphabet has (é, ñ, ü) stay; others lose their accent (á, ő) or are written in
    Latin letters; emoji and control characters go.

    >>> to_gsm("Café “Ángel” – día")
    'Café "Angel" - dia'
    """
    if is_gsm(text):
        return text
    composed = unicodedata.normalize("NFC", text).translate(_GSM_REPLACEMENTS)
    return _NOT_GSM.sub(_gsm_character, composed)


def _gsm_character(found: re.Match[str]) -> str:
    character = found[0]
    taken_apart = unicodedata.normalize("NFKD", character).translate(_GSM_REPLACEMENTS)
    known = "".join(c for c in taken_apart if c in GSM_BASIC)
    if known or unicodedata.category(character) in _DROPPED_CATEGORIES:
        return known
    return "".join(c for c in anyascii(character) if c in GSM_BASIC)


# Control, format, surrogate, private, unassigned; loose accents; emoji and other pictures.
_DROPPED_CATEGORIES = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Mn", "Mc", "Me", "So", "Sk"})


def trim(text: str, max_septets: int) -> str:
    """A text that `is_gsm`, cut to `max_septets`, at the end of a word where there is one near.

    >>> trim("Saturday Morning Live", 16)
    'Saturday...'
    """
    if septets(text) <= max_septets:
        return text
    text = text[: max_septets - 3]
    while septets(text) > max_septets - 3:
        text = text[:-1]
    word = text.rpartition(" ")[0]
    return (word if len(word) * 2 > len(text) else text).rstrip(" ,;:-(") + "..."
