"""Which numbers of a list people may be told to dial: none that costs, none of another country."""

import re
from collections.abc import Collection
from functools import lru_cache

import phonenumbers
from phonenumbers import PhoneNumberType

from bot.feeds.rows import clean_text
from bot.places.phone_home import home_of

_COSTLY = frozenset(
    {
        PhoneNumberType.PREMIUM_RATE,
        PhoneNumberType.SHARED_COST,
        PhoneNumberType.PERSONAL_NUMBER,
        PhoneNumberType.UAN,
        PhoneNumberType.PAGER,
    }
)
# Conferences print the numbers of both, and plans there include calls to both.
_NEIGHBOURS = frozenset({"US", "CA"})

# Numbers in a text, whole or with the country left out; what stands behind pauses is a code.
_NUMBER = re.compile(
    r"(?<![\d#*])(?<!,,)"
    r"((?:(?:\+1?|00|\b1)[ .-]{0,2})?\(?\d{2,4}\)?(?:[ ./-]{0,2}\(?\d{1,6}\)?){1,5})(?!\d)"
    r"(?:[,*#]+[\d,*#]*)?"
)
_SEVEN_DIGITS = re.compile(r"\d[\d ./()-]{5,}\d")
_MIN_DIGITS = 8
# Only these can be numbers that cost, or that lead abroad, where numbers are those of the United
# States and Canada. Elsewhere each number is asked about.
_SUSPECT = re.compile(
    r"\+(?!1\b|1[2-9])\d|\+1\D{0,3}\d|\b00[1-9]|(?<!\d)(?:1\D?)?\(?"
    r"(?:900|242|246|264|268|284|345|441|473|649|658|664|721|758|767|784|809|829|849|868|869|876)"
    r"\)?[ .-]?\d{3}[ .-]?\d{4}(?!\d)"
)


@lru_cache
def dialled_countries(*countries: str) -> frozenset[str]:
    """The countries whose numbers are no foreign ones, where these (ISO 3166 alpha-2) are home."""
    home = frozenset(filter(None, countries))
    return home | _NEIGHBOURS if home & _NEIGHBOURS else home


@lru_cache(maxsize=2**13)
def may_be_dialled(number: str, countries: frozenset[str]) -> bool:
    """Whether a number, with its pauses or not, is one of these countries and costs no more than
    others. True for digits that are no whole number."""
    first = re.split(r"[,*#]", number)[0]
    parsed = _parsed(first, countries)
    if parsed is None:
        return True
    kind = phonenumbers.number_type(parsed)
    if kind in _COSTLY:
        return False
    if kind == PhoneNumberType.TOLL_FREE:
        return True
    home = home_of(phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164))
    return home.country in countries


def _parsed(number: str, countries: Collection[str]) -> phonenumbers.PhoneNumber | None:
    region = "US" if "US" in countries else next(iter(sorted(countries)), None)
    if number.startswith("00"):
        number = f"+{number[2:]}"
    try:
        parsed = phonenumbers.parse(number, region)
    except phonenumbers.NumberParseException:
        return None
    return parsed if phonenumbers.is_possible_number(parsed) else None


def may_hold_costly(text: str, countries: frozenset[str]) -> bool:
    """Whether a text may have a number that costs or leads abroad; quick to tell."""
    if "+" not in text and not _SEVEN_DIGITS.search(text):
        return False  # as nearly always
    return countries.isdisjoint(_NEIGHBOURS) or _SUSPECT.search(text) is not None


def costly_spans(text: str, countries: frozenset[str]) -> list[tuple[int, int]]:
    """Where in a text the numbers are that people must not be told to dial, with their codes."""
    if not may_hold_costly(text, countries):
        return []
    links = clean_text.link_spans(text)
    return [
        found.span()
        for found in _NUMBER.finditer(text)
        if sum(c.isdecimal() for c in found[1]) >= _MIN_DIGITS
        and may_hold_costly(found[1], countries)
        and not any(start <= found.start() < end for start, end in links)
        and not clean_text.is_id_label(text[: found.start()])
        and not may_be_dialled(found[1].strip(), countries)
    ]
