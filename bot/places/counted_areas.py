"""Areas of many thousand people, which is how finely searched places are counted.

In the United States an area is the first three digits of a ZIP code, elsewhere a state, province or
nation. Of three digits with few people only the state is kept.
"""

from functools import cache
from math import cos, radians
from typing import NamedTuple

from bot.places.place_lookup import gazetteer
from flows.domain.places import Place

ZIP_AREA_DIGITS = 3

# Areas of fewer than 20,000 people in the census of 2000. The US Department of Health names them as
# too small to be told: https://www.hhs.gov/hipaa/for-professionals/special-topics/de-identification
FEW_PEOPLE = frozenset(
    "036 059 063 102 203 556 692 790 821 823 830 831 878 879 884 890 893".split()
)

# A point that is further from every ZIP than this (degrees) has no area but its country.
_FAR_DEGREES = 1.0


class Spot(NamedTuple):
    """Where a place is, to about a kilometre: in memory alone, until its area is looked up.
    `zip_digits` is "" where no ZIP was named."""

    country: str
    region: str
    zip_digits: str
    lat: float
    lon: float


def spot_of(place: Place) -> Spot:
    """A place without its name."""
    digits = place.code[:ZIP_AREA_DIGITS] if place.country == "US" else ""
    return Spot(place.country, place.region, digits, round(place.lat, 2), round(place.lon, 2))


def area_of_spot(spot: Spot) -> str:
    """The area's short name: "US-NE-681", "CA-AB", "FR", or "" where nothing is known."""
    digits, region = spot.zip_digits, spot.region
    if spot.country == "US" and not (digits and region):
        digits, region = _nearest_zip(spot.lat, spot.lon, region)
    if digits in FEW_PEOPLE:
        digits = ""
    return "-".join(filter(None, (spot.country, region, digits)))


@cache
def area_title(area: str) -> str:
    """The area in words, for people: "ZIP codes 681.. (Omaha, NE)", "AB, CA"."""
    country, region, digits = (*area.split("-"), "", "")[:3]
    if digits:
        return f"ZIP codes {digits}.. ({gazetteer().main_town(digits)}, {region})"
    return ", ".join(filter(None, (region, country))) or "Not known"


@cache
def _zips_by_degree() -> dict[tuple[int, int], list[tuple[float, float, str, str]]]:
    """The centres of all ZIP codes, with their first digits and states, by degree."""
    found: dict[tuple[int, int], list[tuple[float, float, str, str]]] = {}
    for code, region, lat, lon in gazetteer().postal_centres("US"):
        one = (lat, lon, code[:ZIP_AREA_DIGITS], region)
        found.setdefault((round(lat), round(lon)), []).append(one)
    return found


def _nearest_zip(lat: float, lon: float, state: str) -> tuple[str, str]:
    """The first digits and the state of the ZIP code with the nearest centre, in this `state` if
    one is given. Where none is near, "" and the state."""
    known, narrow = _zips_by_degree(), cos(radians(lat)) ** 2
    near = [
        ((lat - y) ** 2 + (lon - x) ** 2 * narrow, digits, region)
        for north in (-1, 0, 1)
        for east in (-1, 0, 1)
        for y, x, digits, region in known.get((round(lat) + north, round(lon) + east), ())
        if state in ("", region)
    ]
    distance, digits, region = min(near, default=(_FAR_DEGREES, "", state))
    return (digits, region) if distance < _FAR_DEGREES**2 else ("", state)
