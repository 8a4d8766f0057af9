"""How times and distances are written: by the language spoken and the country lived in."""

from datetime import datetime
from zoneinfo import ZoneInfo

from flows.domain.search import MILE_COUNTRIES, MILES_PER_KM

# Where people of a language say 7:00 PM. All others count to 24.
_TWELVE_HOUR_COUNTRIES = {
    "en": frozenset("US PR CA AU NZ IN PK PH".split()),
    "es": frozenset("US PR".split()),
}

# Where the others write 19h and 19h30.
_H_NOTATION_LANGUAGES = frozenset({"fr", "pt"})

# Where people of a language write a point before the decimals. All others write a comma.
_DECIMAL_POINT_COUNTRIES = frozenset("US PR MX GT HN NI SV PA DO PE".split())


def format_hour(time: datetime, language: str, country: str) -> str:
    """An hour: "7:00 PM", "19:00", "19h", "19h30"."""
    if country in _TWELVE_HOUR_COUNTRIES.get(language, ()):
        return f"{(time.hour - 1) % 12 + 1}:{time.minute:02} {'AM' if time.hour < 12 else 'PM'}"
    if language in _H_NOTATION_LANGUAGES:
        return f"{time.hour}h{time.minute:02}" if time.minute else f"{time.hour}h"
    return f"{time.hour}:{time.minute:02}"


def format_distance(miles: float, search_country: str, language: str, country: str) -> str:
    """A distance in the measure of the `land` it lies in, in the figures of who reads it.

    >>> length(0.4, "US", "en", "US"), length(0.4, "FR", "fr", "CA")
    ('0.4 mi', '0,6 km')
    """
    figure = (
        f"{miles:.1f} mi" if search_country in MILE_COUNTRIES else f"{miles / MILES_PER_KM:.1f} km"
    )
    point = language == "en" or (language == "es" and country in _DECIMAL_POINT_COUNTRIES)
    return figure if point else figure.replace(".", ",")


def zone_name(start: datetime, zone: str) -> str:
    """The meeting's zone ("MST"), if its clock differs from the reader's at that moment."""
    if start.utcoffset() == start.astimezone(ZoneInfo(zone)).utcoffset():
        return ""
    return start.tzname() or ""
