"""One row of a list, whatever its format, as the meetings it tells of.

Every format hands its rows over with the fields of the Meeting Guide specification, superset and
aliases of the TSML plugin included (https://github.com/code4recovery/spec), and these of our own:
`duration` (minutes), `fellowship`. Only the fields named here are read; what tells of persons
(contact_*, email, phone, venmo and the like) never is.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from bot.feeds.rows import cell_values, clean_text, geocode, type_codes
from bot.feeds.rows.documents import MOST_ROWS
from bot.feeds.rows.feed_reading import LEFT_OUT, FeedError, Profile, Reading
from bot.feeds.rows.other_fellowships import guest
from bot.feeds.rows.whole_list import finish
from flows.domain import fellowships
from flows.domain.meetings import Kind, Meeting
from flows.text.normalize import fold

Row = Mapping[str, object]

# Told of after some rows have been read: how many, of how many.
Watch = Callable[[int, int], None]

# Shown every row that was read, its number from 1, and its meetings.
Look = Callable[[Row, int, Sequence[Meeting]], None]

OFTEN = 500

_OPTIONS = {
    "in_person": Kind.IN_PERSON,
    "hybrid": Kind.HYBRID,
    "online": Kind.ONLINE,
    "inactive": Kind.CLOSED,
}
_URL = re.compile(r"https?://[^\s<>\"]+", re.IGNORECASE)


class BadRow(Exception):
    """A row that cannot be read; the message is the short reason that is counted."""


def read(
    rows: Sequence[object], profile: Profile, watch: Watch | None = None, look: Look | None = None
) -> Reading:
    """The meetings of a list. A row that makes no sense is skipped and counted, never fatal.

    A meeting on several days (a `day` array) becomes one per day, their ids told apart by "#<day>".
    Raises FeedError for more than `MOST_ROWS`.
    """
    if len(rows) > MOST_ROWS:
        raise FeedError(f"The list has more than {MOST_ROWS:,} rows: take it in parts.")
    reading = Reading(rows=len(rows))
    for number, row in enumerate(rows, 1):
        if watch and number % OFTEN == 0:
            watch(number, len(rows))
        try:
            if not isinstance(row, dict):
                raise BadRow("not an object")
            if row.get(LEFT_OUT):
                reading.skip(label(row, number), _word(row, LEFT_OUT), harmless=True)
                continue
            found = list(meetings(row, profile))
        except BadRow as bad:
            reading.skip(label(row, number), str(bad))
            continue
        reading.meetings.extend(found)
        if look:
            look(row, number, found)
    finish(reading, profile.line_zone, profile.country)
    return reading


def label(row: object, number: int) -> str:
    """What its webmaster finds a row by: its slug or id and its name, else its number from 1."""
    told: tuple[str, ...] = ()
    if isinstance(row, Mapping):
        told = _word(row, "slug", "id"), _line(row, "name", "meeting", "meeting_name")
    return ", ".join(filter(None, told)) or f"row {number}"


def meetings(row: Row, profile: Profile) -> Iterator[Meeting]:
    """The meetings that a row tells of, one for each of its days. Raises BadRow."""
    meeting = _meeting(row, profile)
    days = cell_values.days(_first(row, "day"))
    if days is None:
        raise BadRow("day is not a day")
    if meeting.minute is None:
        if days:
            raise BadRow("day without a time")
        yield replace(meeting, source_id=meeting.source_id or _made_id(meeting))
    elif not days:
        raise BadRow("time without a day")
    for day in days:
        suffix = f"#{day}" if len(days) > 1 else ""
        source_id = meeting.source_id or _made_id(meeting, f" {day} {meeting.minute}")
        yield replace(meeting, day=day, source_id=source_id + suffix)


def _made_id(meeting: Meeting, when: str = "") -> str:
    return fold(meeting.name[:200] + when).replace(" ", "-") or "meeting"


def _meeting(row: Row, profile: Profile) -> Meeting:
    """A row's meeting, its day still unset and its id perhaps ""."""
    name = _line(row, "name", "meeting", "meeting_name")
    if not name:
        raise BadRow("no name")
    time = _first(row, "time", "start_time")
    minute = cell_values.minute(time)
    if minute is None and time is not None and clean_text.line(time):
        raise BadRow("time is not a time")
    fellowship = _fellowship(row, name, profile)
    types = type_codes.codes(row.get("types"), fellowship)
    join_url, link_rest = _link(row)
    dial_in, phone_rest = _dial_in(row)
    address = geocode.address_of(row, profile.country)
    venue = _line(row, "location", "location_name", "venue")
    said_vague = cell_values.truth(row.get("approximate"))
    vague = not address.specific if said_vague is None else said_vague
    # A whole address is what a geocoder made of it, so its point is no better. One in parts may
    # lack a street and still have the point of its venue.
    near = vague and not (venue and said_vague is None and "formatted_address" not in row)
    somewhere = bool(venue or address.specific) and not said_vague
    kind = _kind(row, types, bool(join_url or dial_in), vague, somewhere)
    spot = geocode.spot_of(
        cell_values.point(row.get("latitude"), row.get("longitude")),
        near,
        address,
        cell_values.zone(_word(row, "timezone", "time_zone")),
        kind is Kind.ONLINE,
        profile,
    )
    dialled = {"".join(c for c in dial_in.split(",")[0] if c.isdecimal())[-10:]}
    return Meeting(
        source_id=_word(row, "slug", "id")[:240],
        name=name,
        day=None,
        minute=minute,
        zone=spot.zone,
        kind=kind,
        fellowship=fellowship,
        types=types,
        minutes=_minutes(row, minute),
        lat=spot.lat,
        lon=spot.lon,
        approximate=spot.approximate,
        venue=venue,
        address=address.text,
        region=_region(row),
        group=_line(row, "group", "group_name"),
        notes=_joined(dialled, *map(row.get, ("schedule_note", "notes", "group_notes"))),
        venue_notes=_joined(dialled, row.get("location_notes")),
        join_url=join_url,
        join_notes=_joined(dialled, row.get("conference_url_notes"), link_rest),
        dial_in=dial_in,
        dial_in_notes=_joined(dialled, row.get("conference_phone_notes"), phone_rest),
        url=cell_values.link(_first(row, "url")),
        office="" if fellowships.read(_word(row, "entity")) else _line(row, "entity"),
        office_phone=cell_values.phone(row.get("entity_phone")),
        updated=cell_values.moment(row.get("updated")),
    )


def _kind(row: Row, types: tuple[str, ...], link: bool, vague: bool, somewhere: bool) -> Kind:
    """TSML's `attendance_option` where given, else tsml-ui's rules; a closed venue beats both.

    A row with neither link nor street, but with a venue, is in a small town: it has a door.
    """
    if "TC" in types:
        return Kind.ONLINE if link else Kind.CLOSED
    option = _OPTIONS.get(_word(row, "attendance_option").casefold().replace("-", "_"))
    if option:
        return option
    if link:
        return Kind.ONLINE if vague else Kind.HYBRID
    return Kind.IN_PERSON if somewhere else Kind.CLOSED


def _fellowship(row: Row, name: str, profile: Profile) -> str:
    """The list's, but a guest's in an AA list; else the row's own."""
    if profile.fellowship not in ("", "AA"):
        return profile.fellowship
    told = fellowships.read(_word(row, "fellowship")) or fellowships.read(_word(row, "entity"))
    if told and not profile.fellowship:
        return told
    return guest(name, type_codes.codes(row.get("types"), "AA")) or profile.fellowship


def _link(row: Row) -> tuple[str, str]:
    """The link to join by, and what else stands where it should."""
    told = clean_text.line(_first(row, "conference_url"), 2000)
    if link := cell_values.link(told):
        return link, ""
    found = _URL.search(told)
    link = cell_values.link(found[0]) if found else ""
    return link, told.replace(found[0], "", 1) if found and link else told


def _dial_in(row: Row) -> tuple[str, str]:
    """The number to dial, and all that was told where it was told with words."""
    told = clean_text.line(_first(row, "conference_phone"))
    number = cell_values.dial_in(told)
    if "," not in number and clean_text.not_to_dial(told):
        number = ""
    return number, told if any(c.isalpha() for c in told) else ""


def _minutes(row: Row, start: int | None) -> int | None:
    if start is None:
        return None
    duration = row.get("duration")
    if isinstance(duration, int) and not isinstance(duration, bool):
        return cell_values.plausible(duration)
    return cell_values.lasting(start, cell_values.minute(row.get("end_time")))


def _region(row: Row) -> str:
    """The smallest region told: sheets write "City > Suburb"."""
    regions = row.get("regions")
    last = regions[-1] if isinstance(regions, list) and regions else ""
    told = _line(row, "region") or clean_text.line(last)
    return told.rpartition(">")[2].strip()


def _first(row: Row, *names: str) -> object:
    """The first of these fields that is there and not empty."""
    for name in names:
        if row.get(name) not in (None, "", []):
            return row[name]
    return None


def _word(row: Row, *names: str) -> str:
    """The first of these fields with text, as it is."""
    return next(filter(None, (clean_text.line(row.get(name)) for name in names)), "")


def _line(row: Row, *names: str) -> str:
    """The first of these fields with text, without private persons."""
    return clean_text.without_persons(_word(row, *names))


def _joined(dialled: set[str], *told: object) -> str:
    texts = dict.fromkeys(map(clean_text.lines, told))
    return clean_text.without_persons("\n".join(filter(None, texts)), dialled)
