"""Where a meeting is: its address, its point on the map and its time zone."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from babel import Locale

from bot.feeds.rows import clean_text, doors, zone_choice, zone_names
from bot.feeds.rows.feed_reading import FeedProfile
from bot.places import zone_at
from flows.domain.places import Place
from flows.domain.regions import REGIONS_BY_NAME
from flows.text.normalize import fold, fold_name

_LONG_NUMBER = re.compile(r"\d(?:[ ().-]{0,2}\d){9}")
_US_ZIP = re.compile(r"\b(\d{4,5})(?:-?\d{4})?$")
_CANADIAN_CODE = re.compile(r"\b([A-Z]\d[A-Z])\s*(?:\d[A-Z]\d)?$")
_BRITISH_CODE = re.compile(r"\b([A-Z]{1,2}\d[A-Z\d]?)\s+\d[A-Z]{2}$")
_OTHER_CODE = re.compile(r"\b([A-Z]{0,2}[ -]?\d{4,6})$")

_COUNTRY_LANGUAGES = "cs da de el es fa fi fr hu is it ja nb nl pl pt ru sk sv tr uk".split()


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """An address in parts.

    `text` is as shown to people of its country. `country` (ISO 3166 alpha-2), `state` (the usual
    short form) and `postal_code` (as flows.domain.places.Places takes it) are "" if not given.
    `specific` says that a person could walk there with it. `boxed`: a box of a post office was
    left out of it.
    """

    text: str = ""
    city: str = ""
    state: str = ""
    country: str = ""
    postal_code: str = ""
    specific: bool = False
    boxed: bool = False


def parse_address(row: Mapping[str, object], country: str) -> Address:
    """The address of a row, given whole or in parts; in `country` if it names none."""
    whole = _first_part(row, "formatted_address", "full_address")
    street = _first_part(row, "address", "street_address")
    if doors.has_box(f"{whole},{street}"):
        found = _address_of(row, doors.without_box(whole), doors.without_box(street), country)
        return replace(found, boxed=True)
    return _address_of(row, whole, street, country)


def _address_of(row: Mapping[str, object], whole: str, street: str, country: str) -> Address:
    city = _first_part(row, "city")
    state_and_country = _first_part(row, "state", "province"), _first_part(row, "country")
    code = _first_part(row, "postal_code", "zip", "postcode", "zip_code")
    if whole or not (city or code):
        return _parse_whole_address(whole or street, state_and_country, country)
    land = country_code(state_and_country[1]) or country
    if land == "US" and code.isdecimal():
        code = code.zfill(5)
    parts = [
        street,
        city,
        f"{state_and_country[0]} {code}".strip(),
        "" if land == "US" else state_and_country[1],
    ]
    return Address(
        text=", ".join(part for part in parts if part),
        city=city,
        state=_state_code(state_and_country[0], land),
        country=land,
        postal_code=_split_postal_code(code, land)[0],
        specific=bool(street),
    )


def _first_part(row: Mapping[str, object], *names: str) -> str:
    """The first of these fields with text, up to an @: a room or a cross street follows."""
    for name in names:
        if (value := row.get(name)) is None:
            continue
        text = clean_text.line(value).partition("@")[0].strip(" ,")
        if _LONG_NUMBER.search(text):  # in a shifted row; "101-1548 Main Road" is an address
            text = clean_text.without_personal_data(text)
        if text:
            return text
    return ""


def _parse_whole_address(text: str, state_and_country: tuple[str, str], country: str) -> Address:
    """Reads "12 Main St, Omaha, NE 68102, USA" from its end."""
    parts = [part for part in (part.strip() for part in text.split(",")) if part]
    land = country_code(state_and_country[1])
    if len(parts) > 1 and country_code(parts[-1]) and not _is_state(parts[-1], country):
        land = country_code(parts.pop())
    named_land = bool(land)
    land = land or country
    shown = text if land != "US" else ", ".join(parts)
    code = state = ""
    if parts:
        code, rest = _split_postal_code(parts[-1], land)
        if code:
            parts[-1:] = [rest] if rest else []
    if parts and _is_state(parts[-1], land):
        state = _state_code(parts.pop(), land)
    numbered = bool(parts) and any(c.isdigit() for c in parts[0])
    city = parts[-1] if len(parts) > numbered else ""
    return Address(
        text=shown,
        city=city,
        state=state or _state_code(state_and_country[0], land),
        country=land,
        postal_code=code,
        # The rule of tsml-ui: a street, a town and a state (four parts with the country).
        specific=numbered or len(parts) > 1 + (not state and not named_land),
    )


@lru_cache(maxsize=2**15)
def country_code(name: str) -> str:
    """The ISO 3166 alpha-2 code of a country given by name or code, "" if unknown."""
    folded = fold(name)
    for country, region in REGIONS_BY_NAME.get(folded, ()):
        if not region or country == "GB":
            return country
    return _country_codes().get(folded, "")


@cache
def _country_codes() -> dict[str, str]:
    found: dict[str, str] = {}
    # In many languages: a German server writes "Deutschland". If two languages have one name for
    # two countries, English counts.
    for language in (*_COUNTRY_LANGUAGES, "en"):
        for code, name in Locale(language).territories.items():
            if len(code) == 2:
                found |= {fold(name): code, code.casefold(): code}
    return found | {"usa": "US"}


def _is_state(name: str, country: str) -> bool:
    return any(land == country and code for land, code in REGIONS_BY_NAME.get(fold(name), ()))


@lru_cache(maxsize=2**15)
def _state_code(name: str, country: str) -> str:
    for land, code in REGIONS_BY_NAME.get(fold(name), ()):
        if land == country and code:
            return code
    return ""


def _split_postal_code(text: str, country: str) -> tuple[str, str]:
    """A postal code at the end of a text, as the gazetteer has it, and the text before it."""
    upper = text.upper()
    patterns = {"US": _US_ZIP, "CA": _CANADIAN_CODE, "GB": _BRITISH_CODE}
    match = patterns.get(country, _OTHER_CODE).search(upper)
    if not match:
        return "", text
    code = match[1].replace(" ", "").replace("-", "")
    return code.zfill(5) if country == "US" else code, text[: match.start()].strip()


def place_of_address(address: Address, profile: FeedProfile) -> Place | None:
    """The postal area, else the town, that an address is in."""
    return _find_place(profile, address.postal_code, address.city, address.state, address.country)


def _find_place(
    profile: FeedProfile, code: str, city: str, state: str, country: str
) -> Place | None:
    places = profile.places
    if code:
        for place in _in_region(places.postal(code), state, country):
            return place
    if city:
        # Of several towns of one name in one state, the largest.
        for place in _in_region(places.named(fold_name(city)), state, country):
            return place
    return None


def _in_region(found: Sequence[Place], state: str, country: str) -> list[Place]:
    return [
        place
        for place in found
        if place.country == country and (not state or not place.region or place.region == state)
    ]


@dataclass(frozen=True, slots=True)
class MeetingLocation:
    """A point in degrees, if any, whether it is only near the door, and the time zone or ""."""

    lat: float | None
    lon: float | None
    approximate: bool
    zone: str


def locate_meeting(
    own: tuple[float, float] | None,
    approximate: bool,
    address: Address,
    zone: str,
    online: bool,
    profile: FeedProfile,
) -> MeetingLocation:
    """A meeting's point and zone, from its `own` coordinates, its zone and its address.

    The zone is the first known of: its own, the list's, that of its coordinates, of its ZIP or
    town, of its state. The zone of a meeting with a door loses against its place. The coordinates
    of an `online` meeting mean nothing: it has no point, and its address says more about its zone
    than they do.
    """
    stated = zone or profile.zone
    state = zone_choice.state_zones(address.state, address.country)
    if online:
        return _locate_online(own, address, stated, state, profile)
    there = zone_at(*own) if own else None
    if own and there and stated and not zone_choice.may_be_kept_at(stated, *own):
        near = place_of_address(address, profile)
        told = (near.zone,) if near and _is_reliable(address) else state
        apart = zone_choice.zones_agree(stated, there)
        if zone_choice.among(stated, told) or not (told or apart):
            own = there = None  # they are of somewhere else
        else:
            stated = ""
    if own:
        if zone_names.is_offset(stated) and there:
            stated = ""  # it says nothing of summer time
        return MeetingLocation(*own, approximate, stated or there or next(iter(state), ""))
    return _locate_by_address(approximate, address, stated, state, profile)


def _locate_online(
    own: tuple[float, float] | None,
    address: Address,
    stated: str,
    state: tuple[str, ...],
    profile: FeedProfile,
) -> MeetingLocation:
    area = None
    if not stated or zone_names.is_offset(stated):
        area = place_of_address(address, profile)
    near = area.zone if area else next(iter(state), "")
    if zone_names.is_offset(stated) and near and zone_choice.ever_one_clock(stated, near):
        stated = near
    there = zone_at(*own) if own else None
    return MeetingLocation(None, None, False, stated or (area and near) or there or near)


def _locate_by_address(
    approximate: bool, address: Address, stated: str, state: tuple[str, ...], profile: FeedProfile
) -> MeetingLocation:
    """For a meeting with a door and without coordinates."""
    area = place_of_address(address, profile)
    if (
        area
        and stated
        and not _is_reliable(address)
        and not zone_choice.zones_agree(stated, area.zone)
    ):
        area = None  # another town of that name
    near = area.zone if area else next(iter(state), "")
    if stated and near:
        kept = (
            zone_choice.may_be_kept_at(stated, area.lat, area.lon)
            if area
            else zone_choice.among(stated, state)
        )
        if not kept or zone_names.is_offset(stated):
            stated = ""
    if area:
        return MeetingLocation(round(area.lat, 6), round(area.lon, 6), True, stated or near)
    return MeetingLocation(None, None, approximate, stated or near)


def _is_reliable(address: Address) -> bool:
    """Whether an address names its town so that no other is meant."""
    return bool(address.postal_code or address.state)
