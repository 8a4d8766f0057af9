"""Which kind of sender a phone number belongs to: one that is answered freely, or not."""

import re
from collections.abc import Collection
from functools import lru_cache

import phonenumbers
from phonenumbers import PhoneNumberType

from flows.dialogs.rate_limit_settings import SenderKind
from flows.domain.places import Home

# E.164, with the channel before it. Short codes and names ("AUTHMSG") do not match.
_FULL_NUMBER = re.compile(r"(?:[a-z]+:)?\+[1-9][0-9]{6,14}")

# Types of numbers whose owners earn money by texts or calls, or that no person carries.
_PREMIUM_TYPES = frozenset(
    {
        PhoneNumberType.PREMIUM_RATE,
        PhoneNumberType.SHARED_COST,
        PhoneNumberType.PERSONAL_NUMBER,
        PhoneNumberType.PAGER,
        PhoneNumberType.UAN,
        PhoneNumberType.VOICEMAIL,
        PhoneNumberType.TOLL_FREE,
    }
)


def classify_sender(phone: str, home: Home, countries: Collection[str]) -> SenderKind:
    """The kind of sender that a number with this home is to a line for these countries.

    The islands of the +1 plan (Jamaica 876, the Dominican Republic 809, ...) are countries of
    their own, and the territories of the United States are not (`bot.places.phone_home`).
    """
    if not is_reachable(phone):
        return SenderKind.MACHINE
    if home.country in countries and not _is_premium(phone, home):
        return SenderKind.PERSON
    return SenderKind.PREMIUM


def is_reachable(phone: str) -> bool:
    """Whether an answer could be read there: at a full number, not at a short code or a name."""
    return _FULL_NUMBER.fullmatch(phone) is not None


def _is_premium(phone: str, home: Home) -> bool:
    # The quick case for nearly all numbers: an area code of a state has no premium numbers.
    return not (phone.startswith("+1") and home.region) and _is_premium_type(
        phone.rpartition(":")[2]
    )


# Parsing a number takes 0.05 ms, and a conversation has several texts.
@lru_cache(maxsize=4096)
def _is_premium_type(phone: str) -> bool:
    try:
        return phonenumbers.number_type(phonenumbers.parse(phone, None)) in _PREMIUM_TYPES
    except phonenumbers.NumberParseException:
        return True
