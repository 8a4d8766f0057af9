"""Where and how the meeting of a row is held."""

from typing import NamedTuple

from bot.feeds.rows import cell_values, doors, geocode, row_fields, zone_names
from bot.feeds.rows.feed_reading import FeedProfile
from bot.feeds.rows.row_fields import FeedRow
from flows.domain.meetings import ClosedReason, MeetingKind

_KIND_OF_ATTENDANCE = {
    "in_person": MeetingKind.IN_PERSON,
    "hybrid": MeetingKind.HYBRID,
    "online": MeetingKind.ONLINE,
    "inactive": MeetingKind.CLOSED,
}


class RowPlace(NamedTuple):
    """Where and how the meeting of a row is held."""

    venue: str
    address: str
    kind: MeetingKind
    closed_reason: ClosedReason
    spot: geocode.MeetingLocation


def place_of_row(
    row: FeedRow,
    address: geocode.Address,
    types: tuple[str, ...],
    has_link: bool,
    profile: FeedProfile,
) -> RowPlace:
    """The place of a row with this address and these type codes; `has_link`: it can be joined."""
    venue = row_fields.first_public_text(row, "location", "location_name", "venue")
    said_vague = cell_values.yes_or_no(row.get("approximate"))
    # A box of a post office may have a point on the map, which is not where people meet.
    box_only = address.boxed and not address.specific
    is_vague = not address.specific if said_vague is None or box_only else said_vague
    no_venue = not address.specific and doors.is_online_venue(venue, address.city, address.state)
    # A whole address is what a geocoder made of it, so its point is no better. An address in parts
    # may lack a street and still have the point of its venue.
    in_parts = venue and said_vague is None and "formatted_address" not in row
    near = is_vague and not (in_parts and not box_only)
    has_place = bool(venue or address.specific) and not said_vague
    option = _KIND_OF_ATTENDANCE.get(
        row_fields.first_text(row, "attendance_option").casefold().replace("-", "_")
    )
    kind = _kind(option, types, has_link, is_vague, has_place)
    if kind.has_door and (no_venue or (box_only and (has_link or not venue))):
        kind = MeetingKind.ONLINE if has_link else MeetingKind.CLOSED
    spot = geocode.locate_meeting(
        cell_values.point(row.get("latitude"), row.get("longitude")),
        near,
        address,
        zone_names.zone(row_fields.first_text(row, "timezone", "time_zone")),
        kind is MeetingKind.ONLINE,
        profile,
    )
    told = kind is not MeetingKind.CLOSED or "TC" in types or option is MeetingKind.CLOSED
    reason = ClosedReason.RESTS if told else ClosedReason.NO_WAY_IN
    return RowPlace(venue, address.text, kind, reason, spot)


def _kind(
    option: MeetingKind | None,
    types: tuple[str, ...],
    has_link: bool,
    is_vague: bool,
    has_place: bool,
) -> MeetingKind:
    """TSML's `attendance_option` if given, else by tsml-ui's rules; a closed venue beats both.

    A row with neither link nor street, but with a venue, is in a small town: it has a door.
    """
    if "TC" in types:
        return MeetingKind.ONLINE if has_link else MeetingKind.CLOSED
    if option:
        return option
    if has_link:
        return MeetingKind.ONLINE if is_vague else MeetingKind.HYBRID
    return MeetingKind.IN_PERSON if has_place else MeetingKind.CLOSED
