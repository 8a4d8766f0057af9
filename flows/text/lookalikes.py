"""Letters of other alphabets that look like ours, and invisible signs.

A text may hold them by accident (a keyboard of another alphabet, a copied web page) or to get past
readers like ours. Every reader here is given what a person sees.
"""

import re
import unicodedata

# Small and capital letters that Unicode's list of confusables (Technical Standard 39) puts beside a
# Latin one: Cyrillic, Greek, Armenian and phonetic ones.
_PAIRS = """
    аa еe оo рp сc уy хx іi їi јj ѕs һh ԁd ԛq ԝw ӏl кk мm тt нh вb гr пn ёe
    АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЇI ЈJ ЅS ҺH ԌG ЁE
    αa βb εe ηn ιi κk νv οo ρp τt υu χx ωw γy σo
    ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX
    օo ոn հh սu ցg ɑa ɡg ıi ɩi
"""
# Small capitals: letters for phonetics, which others write only to imitate these.
_SMALL_CAPITALS = str.maketrans("ᴀʙᴄᴅᴇғɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnoprstuvwyz")
# White letters in black circles and squares, which have no plain form in Unicode.
_BLACK_LETTERS = {first + at: ord("a") + at for first in (0x1F150, 0x1F170) for at in range(26)}
# Whole words and sayings in one sign, of no alphabet of ours. Written out, a text of them would be
# many times as long.
_WORD_SIGNS = {
    code: " "
    for code in (*range(0x3300, 0x3400), *range(0xFDF0, 0xFE00))
    if len(unicodedata.normalize("NFKD", chr(code))) > 3
}
_REPLACED = frozenset(map(chr, (*_SMALL_CAPITALS, *_BLACK_LETTERS, *_WORD_SIGNS)))
_LAST_ASCII = "\x7f"
_LATIN = str.maketrans({pair[0]: pair[1] for pair in _PAIRS.split()})
_FOREIGN = frozenset(map(chr, _LATIN))
_LETTER_RUN = re.compile(r"[^\W\d_]+")


def replace_lookalikes(text: str) -> str:
    """A text as a person sees it: without invisible signs, and with Latin letters for the foreign
    ones inside a word that has Latin letters.

    >>> replace_lookalikes("kіll my\\u200bself"), replace_lookalikes("привет")
    ('kill myself', 'привет')
    """
    if text.isascii():
        return text
    signs = {sign for sign in text if sign > _LAST_ASCII}
    invisible = {ord(sign): None for sign in signs if unicodedata.category(sign) == "Cf"}
    shown = text.translate(invisible) if invisible else text
    if not _REPLACED.isdisjoint(signs):
        shown = shown.translate(_SMALL_CAPITALS).translate(_BLACK_LETTERS).translate(_WORD_SIGNS)
    return shown if _FOREIGN.isdisjoint(shown) else _LETTER_RUN.sub(_as_latin, shown)


def as_latin_shapes(text: str) -> str:
    """A text as `replace_lookalikes` gives it, and with Latin letters for all that look like them,
    also in words that have no others: a person of another alphabet wrote no word of ours by chance.

    >>> as_latin_shapes("ЅТОР")
    'STOP'
    """
    return replace_lookalikes(text).translate(_LATIN)


def _as_latin(word: re.Match[str]) -> str:
    letters = word[0]
    return letters.translate(_LATIN) if any("a" <= c <= "z" for c in letters.lower()) else letters
