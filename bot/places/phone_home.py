"""Where a phone number is from."""

from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import phonenumbers
from phonenumbers.timezone import time_zones_for_geographical_number

from bot.places.place_facts import US_TERRITORIES
from bot.places.place_lookup import Gazetteer, gazetteer
from flows.domain.places import Home


def home_of(phone: str, places: Gazetteer | None = None) -> Home:
    """The country of an E.164 number; for +1 also the state or province, and the only time zone.

    A channel's prefix ("whatsapp:+1402...") is ignored. A text that is no number, and a number of
    no single country (toll-free, satellite), is `Home()`. People keep their number when they move.
    """
    phone = phone.rpartition(":")[2]
    known = places or gazetteer()
    if (
        phone.startswith("+1") and len(phone) == 12
    ):  # nearly all numbers; parsing takes ten times longer
        area = known.region_of_area_code(phone[2:5])
        if area and phone.isascii() and phone[2:].isdecimal():
            number = phonenumbers.PhoneNumber(country_code=1, national_number=int(phone[2:]))
            return Home(*area, zone=_only_zone(number))
    try:
        number = phonenumbers.parse(phone, None)
    except phonenumbers.NumberParseException:
        return Home()
    if not phonenumbers.is_possible_number(number):
        return Home()
    if number.country_code == 1:
        area = known.region_of_area_code(str(number.national_number)[:3])
        if area:
            return Home(*area, zone=_only_zone(number))
        if phonenumbers.number_type(number) == phonenumbers.PhoneNumberType.TOLL_FREE:
            return Home()
    country = phonenumbers.region_code_for_number(number) or ""
    if not country and number.country_code and number.country_code != 1:
        # An unknown range is still a number of that country: 911 would be wrong advice.
        country = phonenumbers.region_code_for_country_code(number.country_code)
    if country in US_TERRITORIES:
        return Home("US", country)
    return Home(country if country.isalpha() else "")


def _only_zone(number: phonenumbers.PhoneNumber) -> str:
    zones = time_zones_for_geographical_number(number)
    try:
        return ZoneInfo(zones[0]).key if len(zones) == 1 else ""
    except (ZoneInfoNotFoundError, ValueError):
        return ""  # a zone that this machine does not know
