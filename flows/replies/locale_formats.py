"""How times and distances are written: by the language of a reply and the country of a line."""

import re
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from flows.domain.search import MILE_COUNTRIES, MILES_PER_KM
from flows.vocabulary import VOCABULARIES

_LANGUAGES = {language.code: language for language in VOCABULARIES}

_WHOLE_FROM = 9.95  # miles or kilometres


def format_hour(time: datetime, language: str, country: str) -> str:
    """An hour: "7:00 PM", "19:00", "19h", "19h30"."""
    facts = _LANGUAGES.get(language, VOCABULARIES[0])
    if country in facts.twelve_hour_countries:
        return f"{(time.hour - 1) % 12 + 1}:{time.minute:02} {'AM' if time.hour < 12 else 'PM'}"
    if facts.h_notation:
        return f"{time.hour}h{time.minute:02}" if time.minute else f"{time.hour}h"
    return f"{time.hour}:{time.minute:02}"


def agree_with_hour(sentence: str, language: str) -> str:
    """A sentence with an hour in it, with the article that one o'clock has.

    >>> agree_with_hour("mañana a las 1:30 PM", "es"), agree_with_hour("hoy a las 11:00 PM", "es")
    ('mañana a la 1:30 PM', 'hoy a las 11:00 PM')
    """
    for plural, singular in _ONE_O_CLOCK.get(language, ()):
        sentence = plural.sub(singular, sentence)
    return sentence


# "a las 2:00", but "a la 1:00".
_ONE_O_CLOCK = {
    "es": ((re.compile(r"\blas (?=1:)"), "la "),),
    "pt": ((re.compile(r"\b([dà]|d?a)s (?=1h)"), r"\1 "),),
    "it": ((re.compile(r"\b(a|de)l?le (?=1:)"), r"\1ll'"), (re.compile(r"\ble (?=1:)"), "l'")),
}


def format_distance(miles: float, search_country: str, language: str, country: str) -> str:
    """A distance in the measure of the country that is searched, in the figures of the reader's
    language and country.

    >>> format_distance(0.4, "US", "en", "US"), format_distance(0.4, "FR", "fr", "CA")
    ('0.4 mi', '0,6 km')
    >>> format_distance(45.04, "US", "en", "US")
    '45 mi'
    """
    in_miles = search_country in MILE_COUNTRIES
    length = miles if in_miles else miles / MILES_PER_KM
    # A tenth of ten miles decides nothing.
    number = f"{length:.1f}" if length < _WHOLE_FROM else f"{length:.0f}"
    return f"{with_decimal_sign(number, language, country)} {'mi' if in_miles else 'km'}"


def with_decimal_sign(number: str, language: str, country: str) -> str:
    """A number with the sign before its decimals that the reader's language and country have.

    >>> with_decimal_sign("0.4", "es", "ES"), with_decimal_sign("0.4", "es", "US")
    ('0,4', '0.4')
    """
    facts = _LANGUAGES.get(language, VOCABULARIES[0])
    comma = facts.decimal_comma and country not in facts.decimal_point_countries
    return number.replace(".", ",") if comma else number


def zone_name(start: datetime, zone: str) -> str:
    """The meeting's zone ("MST") where its clock differs from the reader's at that moment, or where
    that is not known, ""."""
    if zone and start.utcoffset() == start.astimezone(ZoneInfo(zone)).utcoffset():
        return ""
    name = start.tzname() or ""
    if name[:1] not in ("+", "-"):
        return name
    # A zone that has no name of its own: "-05", "+0545".
    minutes = f":{name[3:]}" if name[3:] else ""
    return f"UTC{name[0]}{int(name[1:3])}{minutes}"


def meeting_end(start: datetime, minutes: int) -> datetime:
    """When a meeting of so many minutes ends, by its own clock."""
    end = start + timedelta(minutes=minutes)
    return end + timedelta(minutes=start.minute == 59)  # 23:59 stands for midnight


def format_length(length: timedelta) -> str:
    """A length of less than a day, in any language.

    >>> [format_length(timedelta(minutes=minutes)) for minutes in (30, 120, 90)]
    ['30 min', '2 h', '1 h 30']
    """
    hours, minutes = divmod(length // timedelta(minutes=1), 60)
    if not hours:
        return f"{minutes} min"
    return f"{hours} h {minutes:02}" if minutes else f"{hours} h"


def with_ordinal(written: str, day: date, language: str) -> str:
    """In French the first of a month is its only ordinal: "1er mars 2026"."""
    first = language == "fr" and day.day == 1
    return re.sub(r"\b1 ", "1er ", written, count=1) if first else written
