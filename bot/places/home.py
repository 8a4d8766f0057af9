"""Where a phone number is from."""

import phonenumbers

from bot.places.facts import TERRITORIES
from bot.places.store import Gazetteer, gazetteer
from flows.places import Home


def home_of(phone: str, places: Gazetteer | None = None) -> Home:
    """The country of an E.164 number, and its state or province by area code if it begins with +1.

    A channel's prefix ("whatsapp:+1402...") is ignored. Anything unreadable, and a number of no
    one country (toll-free, satellite), is `Home()`. People keep their number when they move.
    """
    phone = phone.rpartition(":")[2]
    known = places or gazetteer()
    if (
        phone.startswith("+1") and len(phone) == 12
    ):  # nearly everybody; parsing takes ten times longer
        area = known.region_of_area_code(phone[2:5])
        if area:
            return Home(*area)
    try:
        number = phonenumbers.parse(phone, None)
    except phonenumbers.NumberParseException:
        return Home()
    if not phonenumbers.is_possible_number(number):
        return Home()
    if number.country_code == 1:
        area = known.region_of_area_code(str(number.national_number)[:3])
        if area:
            return Home(*area)
        if phonenumbers.number_type(number) == phonenumbers.PhoneNumberType.TOLL_FREE:
            return Home()
    country = phonenumbers.region_code_for_number(number) or ""
    if not country and number.country_code and number.country_code != 1:
        # A range it does not know is a number of that country all the same: 911 would be wrong.
        country = phonenumbers.region_code_for_country_code(number.country_code)
    if country in TERRITORIES:
        return Home("US", country)
    return Home(country if country.isalpha() else "")
