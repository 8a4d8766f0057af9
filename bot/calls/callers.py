"""What the number of a caller tells: whether it is hidden, and whether it may be texted."""

from collections.abc import Collection
from functools import lru_cache

import phonenumbers
from phonenumbers import PhoneNumberType

from bot.people.phone_numbers import classify_sender, is_reachable
from flows.dialogs.rate_limit_settings import SenderKind
from flows.domain.places import Home
from flows.voice.call import Phone

# What the carrier gives in place of a hidden number: ANONYMOUS, RESTRICTED, BLOCKED, UNKNOWN and
# UNAVAILABLE, keyed in (https://www.twilio.com/docs/voice, "caller ID").
_HIDDEN_NUMBERS = frozenset(
    {"+266696687", "+7378742833", "+2562533", "+8656696", "+86282452253", "+464"}
)

# The longest number of the plan, with its "+".
_MAX_E164_CHARS = 16


def is_hidden(caller: str) -> bool:
    """Whether the caller's number is not known."""
    return caller in _HIDDEN_NUMBERS or not is_reachable(caller)


def may_be_texted(caller: str, home: Home, countries: Collection[str]) -> bool:
    """Whether a text to this number would reach a phone, and earn nobody money: a number of a
    person that is no landline, as far as its digits tell."""
    if is_hidden(caller) or classify_sender(caller, home, countries) is not SenderKind.PERSON:
        return False
    return _takes_texts(caller)


@lru_cache(maxsize=1024)
def _takes_texts(number: str) -> bool:
    try:
        kind = phonenumbers.number_type(phonenumbers.parse(number, None))
    except phonenumbers.NumberParseException:
        return False
    # In the United States digits do not tell a mobile phone from a landline. The carrier does:
    # what it cannot deliver ends there (bot.carrier.outcomes).
    return kind in (PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE)


@lru_cache(maxsize=256)
def phone_of(text: str, country: str) -> Phone | None:
    """The number in the words that a line shows as its phone; None if that is none: "ask Bob"."""
    try:
        read = phonenumbers.parse(text, country)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_possible_number(read):
        return None
    extension, read.extension = read.extension or "", None
    number = phonenumbers.format_number(read, phonenumbers.PhoneNumberFormat.E164)
    return Phone(number, extension) if len(number) <= _MAX_E164_CHARS else None
