"""The time zone at a point."""

import tzfpy


def zone_at(lat: float, lon: float) -> str | None:
    """The IANA zone at these degrees (WGS 84); None at sea and for degrees out of range.

    From the polygons of timezone-boundary-builder, simplified, in the tzfpy package.
    """
    zone = tzfpy.get_tz(lon, lat)
    return zone if zone and not zone.startswith("Etc/") else None
