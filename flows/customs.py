"""How times and distances are written: by the language spoken and the country lived in."""

from datetime import datetime
from zoneinfo import ZoneInfo

from flows.search import MILE_COUNTRIES, MILES_PER_KM

# Where people of a language say 7:00 PM. All others count to 24.
_TWELVE_HOURS = {
    "en": frozenset("US PR CA AU NZ IN PK PH".split()),
    "es": frozenset("US PR".split()),
}

# How the others write the hour.
_TWENTY_FOUR_HOURS = {"fr": "h", "pt": "h"}

# Where people of a language write a point before the decimals. All others write a comma.
_POINT = frozenset("US PR MX GT HN NI SV PA DO PE".split())


def hour(time: datetime, language: str, country: str) -> str:
    """An hour: "7:00 PM", "19:00", "19h", "19h30"."""
    if country in _TWELVE_HOURS.get(language, ()):
        return f"{time:%I:%M %p}".removeprefix("0")
    if language in _TWENTY_FOUR_HOURS:
        return f"{time.hour}h{time:%M}".removesuffix("00")
    return f"{time.hour}:{time:%M}"


def length(miles: float, land: str, language: str, country: str) -> str:
    """A distance in the measure of the `land` it lies in, in the figures of who reads it.

    >>> length(0.4, "US", "en", "US"), length(0.4, "FR", "fr", "CA")
    ('0.4 mi', '0,6 km')
    """
    figure = f"{miles:.1f} mi" if land in MILE_COUNTRIES else f"{miles / MILES_PER_KM:.1f} km"
    point = language == "en" or (language == "es" and country in _POINT)
    return figure if point else figure.replace(".", ",")


def zone_name(start: datetime, zone: str) -> str:
    """The meeting's zone ("MST"), if its clock differs from the reader's at that moment."""
    if start.utcoffset() == start.astimezone(ZoneInfo(zone)).utcoffset():
        return ""
    return start.tzname() or ""
