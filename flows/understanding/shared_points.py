"""Coordinates in a text: typed, or in the link of a map."""

import re

_NUMBER = r"(-?\d{1,3}\.\d{3,12})"
_BEHIND = r"\s*\N{DEGREE SIGN}?\s*"
_POINT = re.compile(
    rf"(?<![\d.]){_NUMBER}{_BEHIND}([NS])?(?:\s*[,;/]\s*|%2C|\s+){_NUMBER}(?![\d.]){_BEHIND}([EW])?",
    re.IGNORECASE,
)

MAX_LATITUDE, MAX_LONGITUDE = 90.0, 180.0


def find_point(text: str) -> tuple[float, float] | None:
    """Latitude and longitude in degrees (WGS 84) that a text holds; None where it holds none.

    >>> find_point("https://maps.example/?q=41.2565,-95.9345"), find_point("41.2565 N, 95.9345 W")
    ((41.2565, -95.9345), (41.2565, -95.9345))
    """
    found = _POINT.search(text)
    if not found:
        return None
    lat, lon = float(found[1]), float(found[3])
    if found[2] and found[2] in "sS":
        lat = -lat
    if found[4] and found[4] in "wW":
        lon = -lon
    return (lat, lon) if abs(lat) <= MAX_LATITUDE and abs(lon) <= MAX_LONGITUDE else None
