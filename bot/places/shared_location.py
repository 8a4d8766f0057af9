"""The place for a point that a person shared."""

from bot.places.zone_lookup import zone_at
from flows.domain.places import Home, Place


def place_at_point(lat: float, lon: float, home: Home) -> Place | None:
    """The place at these degrees (WGS 84), without a name; None at sea and out of range.

    The country is the phone's: it decides only whether distances are in miles.
    """
    if not (-90 <= lat <= 90 and -180 <= lon <= 180):
        return None
    zone = zone_at(lat, lon)
    return Place("", "", home.country, lat, lon, zone) if zone else None
