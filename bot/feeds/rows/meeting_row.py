"""Reads one row of a list, whatever its format, into its meetings.

Every format gives its rows the fields of the Meeting Guide specification, with the superset and
aliases of the TSML plugin (https://github.com/code4recovery/spec), and two of our own: `duration`
(minutes) and `fellowship`. Only the fields named here are read. Fields about persons (contact_*,
email, phone, venmo and the like) never are.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from bot.feeds.rows import cell_values, clean_text, geocode, type_codes
from bot.feeds.rows.documents import MAX_ROWS
from bot.feeds.rows.feed_reading import SKIP_REASON_FIELD, FeedError, FeedProfile, FeedReading
from bot.feeds.rows.other_fellowships import other_fellowship
from bot.feeds.rows.whole_list import repair_whole_list
from flows.domain import fellowships
from flows.domain.meetings import Meeting, MeetingKind
from flows.text.normalize import fold

FeedRow = Mapping[str, object]

# Called after some rows have been read: how many, of how many.
OnProgress = Callable[[int, int], None]

# Called with every row that was read, its number from 1, and its meetings.
OnRow = Callable[[FeedRow, int, Sequence[Meeting]], None]

ROWS_PER_PROGRESS = 500

_KIND_OF_ATTENDANCE = {
    "in_person": MeetingKind.IN_PERSON,
    "hybrid": MeetingKind.HYBRID,
    "online": MeetingKind.ONLINE,
    "inactive": MeetingKind.CLOSED,
}
_URL = re.compile(r"https?://[^\s<>\"]+", re.IGNORECASE)


class BadRow(Exception):
    """A row that cannot be read; the message is the short reason that is counted."""


def read_rows(
    rows: Sequence[object],
    profile: FeedProfile,
    on_progress: OnProgress | None = None,
    on_row: OnRow | None = None,
) -> FeedReading:
    """The meetings of a list. A row that makes no sense is skipped and counted, never fatal.

    A meeting on several days (a `day` array) becomes one per day, their ids told apart by "#<day>".
    Raises FeedError for more than `MAX_ROWS`.
    """
    if len(rows) > MAX_ROWS:
        raise FeedError(f"The list has more than {MAX_ROWS:,} rows: take it in parts.")
    reading = FeedReading(rows=len(rows))
    for number, row in enumerate(rows, 1):
        if on_progress and number % ROWS_PER_PROGRESS == 0:
            on_progress(number, len(rows))
        try:
            if not isinstance(row, dict):
                raise BadRow("not an object")
            if row.get(SKIP_REASON_FIELD):
                reading.skip_row(
                    row_label(row, number), _first_text(row, SKIP_REASON_FIELD), harmless=True
                )
                continue
            found = list(row_meetings(row, profile))
        except BadRow as bad:
            reading.skip_row(row_label(row, number), str(bad))
            continue
        reading.meetings.extend(found)
        if on_row:
            on_row(row, number, found)
    repair_whole_list(reading, profile.line_zone, profile.country)
    return reading


def row_label(row: object, number: int) -> str:
    """What a webmaster can find a row by: its slug or id and its name, else its number from 1."""
    parts: tuple[str, ...] = ()
    if isinstance(row, Mapping):
        parts = (
            _first_text(row, "slug", "id"),
            _first_public_text(row, "name", "meeting", "meeting_name"),
        )
    return ", ".join(filter(None, parts)) or f"row {number}"


def row_meetings(row: FeedRow, profile: FeedProfile) -> Iterator[Meeting]:
    """The meetings of a row, one for each of its days. Raises BadRow."""
    meeting = _meeting(row, profile)
    days = cell_values.days(_first_value(row, "day"))
    if days is None:
        raise BadRow("day is not a day")
    if meeting.minute is None:
        if days:
            raise BadRow("day without a time")
        yield replace(meeting, source_id=meeting.source_id or _generated_id(meeting))
    elif not days:
        raise BadRow("time without a day")
    for day in days:
        suffix = f"#{day}" if len(days) > 1 else ""
        source_id = meeting.source_id or _generated_id(meeting, f" {day} {meeting.minute}")
        yield replace(meeting, day=day, source_id=source_id + suffix)


def _generated_id(meeting: Meeting, when: str = "") -> str:
    return fold(meeting.name[:200] + when).replace(" ", "-") or "meeting"


def _meeting(row: FeedRow, profile: FeedProfile) -> Meeting:
    """A row's meeting, its day still unset and its id perhaps "". Raises BadRow."""
    name = _first_public_text(row, "name", "meeting", "meeting_name")
    if not name:
        raise BadRow("no name")
    minute = _start_minute(row)
    fellowship = _fellowship(row, name, profile)
    types = type_codes.codes(row.get("types"), fellowship)
    join_url, link_rest = _link(row)
    dial_in, phone_rest = _dial_in(row)
    place = _place(row, types, bool(join_url or dial_in), profile)
    dialled = {"".join(c for c in dial_in.split(",")[0] if c.isdecimal())[-10:]}
    return Meeting(
        source_id=_first_text(row, "slug", "id")[:240],
        name=name,
        day=None,
        minute=minute,
        zone=place.spot.zone,
        kind=place.kind,
        fellowship=fellowship,
        types=types,
        minutes=_minutes(row, minute),
        lat=place.spot.lat,
        lon=place.spot.lon,
        approximate=place.spot.approximate,
        venue=place.venue,
        address=place.address,
        region=_region(row),
        group=_first_public_text(row, "group", "group_name"),
        notes=_joined_texts(dialled, *map(row.get, ("schedule_note", "notes", "group_notes"))),
        venue_notes=_joined_texts(dialled, row.get("location_notes")),
        join_url=join_url,
        join_notes=_joined_texts(dialled, row.get("conference_url_notes"), link_rest),
        dial_in=dial_in,
        dial_in_notes=_joined_texts(dialled, row.get("conference_phone_notes"), phone_rest),
        url=cell_values.link(_first_value(row, "url")),
        office=_office(row),
        office_phone=cell_values.phone(row.get("entity_phone")),
        updated=cell_values.moment(row.get("updated")),
    )


def _start_minute(row: FeedRow) -> int | None:
    """The minutes after midnight of the start, None if no time is given. Raises BadRow."""
    time = _first_value(row, "time", "start_time")
    minute = cell_values.minute(time)
    if minute is None and time is not None and clean_text.line(time):
        raise BadRow("time is not a time")
    return minute


class _RowPlace(NamedTuple):
    """Where and how the meeting of a row is held."""

    venue: str
    address: str
    kind: MeetingKind
    spot: geocode.MeetingLocation


def _place(row: FeedRow, types: tuple[str, ...], has_link: bool, profile: FeedProfile) -> _RowPlace:
    address = geocode.parse_address(row, profile.country)
    venue = _first_public_text(row, "location", "location_name", "venue")
    said_vague = cell_values.yes_or_no(row.get("approximate"))
    is_vague = not address.specific if said_vague is None else said_vague
    # A whole address is what a geocoder made of it, so its point is no better. An address in parts
    # may lack a street and still have the point of its venue.
    near = is_vague and not (venue and said_vague is None and "formatted_address" not in row)
    has_place = bool(venue or address.specific) and not said_vague
    kind = _kind(row, types, has_link, is_vague, has_place)
    spot = geocode.locate_meeting(
        cell_values.point(row.get("latitude"), row.get("longitude")),
        near,
        address,
        cell_values.zone(_first_text(row, "timezone", "time_zone")),
        kind is MeetingKind.ONLINE,
        profile,
    )
    return _RowPlace(venue, address.text, kind, spot)


def _office(row: FeedRow) -> str:
    """The service office of a meeting; an entity that is a fellowship is not one."""
    is_fellowship = fellowships.fellowship_code(_first_text(row, "entity"))
    return "" if is_fellowship else _first_public_text(row, "entity")


def _kind(
    row: FeedRow, types: tuple[str, ...], has_link: bool, is_vague: bool, has_place: bool
) -> MeetingKind:
    """TSML's `attendance_option` if given, else by tsml-ui's rules; a closed venue beats both.

    A row with neither link nor street, but with a venue, is in a small town: it has a door.
    """
    if "TC" in types:
        return MeetingKind.ONLINE if has_link else MeetingKind.CLOSED
    option = _KIND_OF_ATTENDANCE.get(
        _first_text(row, "attendance_option").casefold().replace("-", "_")
    )
    if option:
        return option
    if has_link:
        return MeetingKind.ONLINE if is_vague else MeetingKind.HYBRID
    return MeetingKind.IN_PERSON if has_place else MeetingKind.CLOSED


def _fellowship(row: FeedRow, name: str, profile: FeedProfile) -> str:
    """The fellowship of the list, but another one that an AA list names; else the row's own."""
    if profile.fellowship not in ("", "AA"):
        return profile.fellowship
    given = fellowships.fellowship_code(
        _first_text(row, "fellowship")
    ) or fellowships.fellowship_code(_first_text(row, "entity"))
    if given and not profile.fellowship:
        return given
    return other_fellowship(name, type_codes.codes(row.get("types"), "AA")) or profile.fellowship


def _link(row: FeedRow) -> tuple[str, str]:
    """The link to join by, and the other words in its field."""
    text = clean_text.line(_first_value(row, "conference_url"), 2000)
    if link := cell_values.link(text):
        return link, ""
    found = _URL.search(text)
    link = cell_values.link(found[0]) if found else ""
    return link, text.replace(found[0], "", 1) if found and link else text


def _dial_in(row: FeedRow) -> tuple[str, str]:
    """The number to dial, and the whole field if it has words."""
    text = clean_text.line(_first_value(row, "conference_phone"))
    number = cell_values.dial_in(text)
    if "," not in number and clean_text.is_not_dialable(text):
        number = ""
    return number, text if any(c.isalpha() for c in text) else ""


def _minutes(row: FeedRow, start: int | None) -> int | None:
    if start is None:
        return None
    duration = row.get("duration")
    if isinstance(duration, int) and not isinstance(duration, bool):
        return cell_values.plausible_duration(duration)
    return cell_values.duration_minutes(start, cell_values.minute(row.get("end_time")))


def _region(row: FeedRow) -> str:
    """The smallest region given: sheets write "City > Suburb"."""
    regions = row.get("regions")
    last = regions[-1] if isinstance(regions, list) and regions else ""
    region = _first_public_text(row, "region") or clean_text.line(last)
    return region.rpartition(">")[2].strip()


def _first_value(row: FeedRow, *names: str) -> object:
    """The first of these fields that is there and not empty."""
    for name in names:
        if row.get(name) not in (None, "", []):
            return row[name]
    return None


def _first_text(row: FeedRow, *names: str) -> str:
    """The first of these fields with text."""
    return next(filter(None, (clean_text.line(row.get(name)) for name in names)), "")


def _first_public_text(row: FeedRow, *names: str) -> str:
    """The first of these fields with text, without personal data."""
    return clean_text.without_personal_data(_first_text(row, *names))


def _joined_texts(dialled: set[str], *values: object) -> str:
    texts = dict.fromkeys(map(clean_text.lines, values))
    return clean_text.without_personal_data("\n".join(filter(None, texts)), dialled)
