"""Repairs what only a whole list shows: repeats, ids given twice, a default point on the map."""

from collections import Counter, defaultdict
from dataclasses import fields, replace
from operator import attrgetter

from bot.feeds.rows import geocode
from bot.feeds.rows.feed_reading import FeedReading
from flows.domain.meetings import Meeting
from flows.text.normalize import fold

# A point with at least this many different house numbers or towns is no door: it is where the map
# of a site put addresses that it could not find. The number of meetings proves nothing: a clubhouse
# holds seventy at one address, spelled in five ways.
MIN_PLACES_AT_DEFAULT = 3

# If this share of a list is in one zone, meetings without a zone are taken to be in it too.
COMMON_ZONE_SHARE = 0.9


def repair_whole_list(reading: FeedReading, line_zone: str, country: str) -> None:
    """Repairs a reading in place, and counts what was dropped and what was repaired.

    `line_zone` (IANA) is for meetings without a zone, `country` (ISO 3166 alpha-2) for addresses
    without a country.
    """
    _settle_zones(reading, line_zone)
    _drop_repeats(reading)
    _mark_default_points(reading, country)
    _make_ids_unique(reading)


def _settle_zones(reading: FeedReading, line_zone: str) -> None:
    """Gives a zone to meetings without one: the coordinates of online meetings may be defaults."""
    zones = Counter(meeting.zone for meeting in reading.meetings if meeting.zone)
    ((zone, count),) = zones.most_common(1) or [(line_zone, 0)]
    settled, made = (
        (zone, "taken to be in the zone of the list's others")
        if count and count >= COMMON_ZONE_SHARE * zones.total()
        else (line_zone, "taken to be in the line's zone")
    )
    for i, meeting in enumerate(reading.meetings):
        if not meeting.zone:
            reading.meetings[i] = replace(meeting, zone=settled)
            reading.record_repair(meeting, "no time zone", f"{made}, {settled}")


# Quicker than a copy of the meeting without the others.
_content = attrgetter(
    *(field.name for field in fields(Meeting) if field.name not in ("source_id", "url", "updated"))
)


def _drop_repeats(reading: FeedReading) -> None:
    """Drops rows that differ from an earlier one only in id, page and last edit."""
    seen = set()
    kept = []
    for meeting in reading.meetings:
        content = _content(meeting)
        if content in seen:
            reading.skip_row(f"{meeting.source_id}, {meeting.name}", "exact repeat", harmless=True)
        else:
            seen.add(content)
            kept.append(meeting)
    reading.meetings = kept


def _mark_default_points(reading: FeedReading, country: str) -> None:
    addresses = defaultdict(set)
    for meeting in reading.meetings:
        if meeting.lat is not None:
            addresses[meeting.lat, meeting.lon].add(meeting.address)
    default = {at for at, told in addresses.items() if _are_unrelated(told, country)}
    for i, meeting in enumerate(reading.meetings):
        if (meeting.lat, meeting.lon) in default and not meeting.approximate:
            reading.meetings[i] = replace(meeting, approximate=True)
            reading.record_repair(meeting, "at a default point", "shown without a distance")


def _are_unrelated(addresses: set[str], country: str) -> bool:
    """Whether these are the addresses of several houses or towns."""
    if len(addresses) < MIN_PLACES_AT_DEFAULT:
        return False
    towns = {_town(address, country) for address in addresses}
    return (
        max(len(set(map(_house_number, addresses)) - {""}), len(towns - {""}))
        >= MIN_PLACES_AT_DEFAULT
    )


def _town(address: str, country: str) -> str:
    town = fold(geocode.parse_address({"formatted_address": address}, country).city)
    # A part with a number is a street without a comma after it.
    return "" if any(c.isdecimal() for c in town) else town


def _house_number(address: str) -> str:
    """The first number in the street of an address."""
    street = address.partition(",")[0]
    digits = "".join(c if c.isdecimal() else " " for c in street).split()
    return digits[0] if digits else ""


def _make_ids_unique(reading: FeedReading) -> None:
    """Gives every meeting an id of its own, the same whatever the order of the rows."""
    counts = Counter(meeting.source_id for meeting in reading.meetings)
    taken = set(counts)
    numbers: dict[str, int] = {}
    order = sorted(
        (i for i, meeting in enumerate(reading.meetings) if counts[meeting.source_id] > 1),
        key=lambda i: _sort_key(reading.meetings[i]),
    )
    for i in order:
        meeting = reading.meetings[i]
        number = numbers.get(meeting.source_id, 1)
        if number > 1:
            while f"{meeting.source_id}-{number}" in taken:
                number += 1
            own = f"{meeting.source_id}-{number}"
            taken.add(own)
            reading.meetings[i] = replace(meeting, source_id=own)
            reading.record_repair(meeting, "id given twice", f"called {own}")
        numbers[meeting.source_id] = number + 1


def _sort_key(meeting: Meeting) -> tuple[object, ...]:
    return (meeting.day or 0, meeting.minute or 0, meeting.name, meeting.address, meeting.join_url)
