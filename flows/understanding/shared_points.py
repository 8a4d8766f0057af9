"""Coordinates in a text: typed, or in the link of a map."""

import re

from flows.vocabulary.shared import MAP_LINKS

_BEHIND = r"\s*\N{DEGREE SIGN}?\s*"
_BETWEEN = r"(?:\s*[,;/]\s*|%2C|\s+)(?:l[a-z]{2,8})?\s*[:=]?\s*"


def _point(first: str, second: str) -> re.Pattern[str]:
    """Two numbers with what may stand around them."""
    return re.compile(
        rf"(?<![\d.$]){first}{_BEHIND}([NS])?{_BETWEEN}{second}(?![\d.]){_BEHIND}([EW])?",
        re.IGNORECASE,
    )


# Two decimals are a price or an hour too, unless the second number is below zero.
_POINTS = (
    _point(r"(-?\d{1,3}\.\d{3,12})", r"(-?\d{1,3}\.\d{3,12})"),
    _point(r"(-?\d{1,2}\.\d{1,12})", r"(-\d{1,3}\.\d{1,12})"),
)
# 41°15'23.4"N 95°56'04.2"W
_DEGREES = r"(\d{1,3})\s*\N{DEGREE SIGN}\s*(\d{1,2})\s*['\N{PRIME}\N{RIGHT SINGLE QUOTATION MARK}]"
_SECONDS = (
    r"(?:\s*(\d{1,2}(?:\.\d+)?)\s*[\"'\N{DOUBLE PRIME}\N{RIGHT DOUBLE QUOTATION MARK}]{1,2})?"
)
_MINUTES_AND_SECONDS = re.compile(
    rf"{_DEGREES}{_SECONDS}\s*([NS])[\s,]*{_DEGREES}{_SECONDS}\s*([EW])", re.IGNORECASE
)
# Links that a phone makes for a place; most hold no coordinates, and we open none.
_MAP_LINK = re.compile("|".join(map(re.escape, MAP_LINKS)), re.IGNORECASE)

MAX_LATITUDE, MAX_LONGITUDE = 90.0, 180.0


def find_point(text: str) -> tuple[float, float] | None:
    """Latitude and longitude in degrees (WGS 84) that a text holds; None where it holds none.

    >>> find_point("https://maps.example/?q=41.2565,-95.9345"), find_point("41.2565 N, 95.9345 W")
    ((41.2565, -95.9345), (41.2565, -95.9345))
    """
    for pattern in _POINTS:
        found = pattern.search(text)
        if found:
            lat, lon = float(found[1]), float(found[3])
            return _signed(lat, found[2], lon, found[4])
    found = _MINUTES_AND_SECONDS.search(text)
    if not found:
        return None
    lat, lon = (_in_degrees(*found.groups()[at : at + 3]) for at in (0, 4))
    return _signed(lat, found[4], lon, found[8])


def is_map_link(text: str) -> bool:
    """Whether a text holds the link of a map."""
    return bool(_MAP_LINK.search(text))


def _in_degrees(degrees: str, minutes: str, seconds: str | None) -> float:
    return int(degrees) + int(minutes) / 60 + float(seconds or 0) / 3600


def _signed(
    lat: float, north: str | None, lon: float, east: str | None
) -> tuple[float, float] | None:
    if north and north in "sS":
        lat = -lat
    if east and east in "wW":
        lon = -lon
    return (lat, lon) if abs(lat) <= MAX_LATITUDE and abs(lon) <= MAX_LONGITUDE else None
