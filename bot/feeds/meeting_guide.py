"""Meeting Guide JSON: the specification's, TSML's superset of it, and the home-made kinds.

One bare array of objects, https://github.com/code4recovery/spec. Only the fields named here are
read; what tells of persons (contact_*, email, phone, venmo and the like) never is.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace

from bot.feeds import clean, values, where
from bot.feeds.fetch import unpacked
from bot.feeds.finish import finish
from bot.feeds.reading import FeedError, Profile, Reading
from flows import fellowships
from flows.meetings import Kind, Meeting
from flows.words import fold

FORMAT = "meeting-guide"

_OPTIONS = {
    "in_person": Kind.IN_PERSON,
    "hybrid": Kind.HYBRID,
    "online": Kind.ONLINE,
    "inactive": Kind.CLOSED,
}

Row = Mapping[str, object]


class _BadRow(Exception):
    """A row that cannot be read; the message is the short reason that is counted."""


def read(document: bytes, profile: Profile) -> Reading:
    """The meetings of a list. A row that makes no sense is skipped and counted, never fatal.

    A meeting on several days (a `day` array) becomes one per day, their ids told apart by "#<day>".
    Raises FeedError if the document is no JSON array of objects.
    """
    rows = _rows(document)
    reading = Reading(rows=len(rows))
    for row in rows:
        try:
            if not isinstance(row, dict):
                raise _BadRow("not an object")
            reading.meetings.extend(_meetings(row, profile))
        except _BadRow as reason:
            reading.skipped[str(reason)] += 1
    finish(reading)
    return reading


def _rows(document: bytes) -> list[object]:
    text = _text(unpacked(document))
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        if text.lstrip()[:1] == "<":
            raise FeedError(
                "This is a web page, not a meeting list: perhaps a firewall answered."
            ) from None
        raise FeedError("This is not JSON.") from None
    if isinstance(found, dict) and "error" in found:
        raise FeedError(f"The site answered with an error: {clean.line(found['error'], 100)}.")
    if not isinstance(found, list) or (found and not any(isinstance(row, dict) for row in found)):
        raise FeedError("This is JSON, but not a list of meetings.")
    return found


def _text(document: bytes) -> str:
    try:
        return document.decode(json.detect_encoding(document))
    except UnicodeDecodeError:
        return document.decode("cp1252", errors="replace")


def _meetings(row: Row, profile: Profile) -> Iterator[Meeting]:
    meeting = _meeting(row, profile)
    days = values.days(_first(row, "day"))
    if days is None:
        raise _BadRow("day is not a day")
    if meeting.minute is None:
        if days:
            raise _BadRow("day without a time")
        yield replace(meeting, source_id=meeting.source_id or _made_id(meeting))
    elif not days:
        raise _BadRow("time without a day")
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
        raise _BadRow("no name")
    time = _first(row, "time", "start_time")
    minute = values.minute(time)
    if minute is None and time is not None and clean.line(time):
        raise _BadRow("time is not a time")
    fellowship = profile.fellowship or fellowships.read(_word(row, "entity")) or ""
    types = values.types(row.get("types"), fellowship)
    join_url = values.link(_first(row, "conference_url"))
    dial_in = values.dial_in(_first(row, "conference_phone"))
    address = where.address_of(row, profile.country)
    venue = _line(row, "location", "location_name", "venue")
    said_vague = values.truth(row.get("approximate"))
    vague = not address.specific if said_vague is None else said_vague
    # A whole address is what a geocoder made of it, so its point is no better. One in parts may
    # lack a street and still have the point of its venue.
    near = vague and not (venue and said_vague is None and "formatted_address" not in row)
    somewhere = bool(venue or address.specific) and not said_vague
    kind = _kind(row, types, bool(join_url or dial_in), vague, somewhere)
    spot = where.spot_of(
        values.point(row.get("latitude"), row.get("longitude")),
        near,
        address,
        values.zone(_word(row, "timezone", "time_zone")),
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
        notes=_text_of(row, dialled, "schedule_note", "notes", "group_notes"),
        venue_notes=_text_of(row, dialled, "location_notes"),
        join_url=join_url,
        join_notes=_text_of(row, dialled, "conference_url_notes"),
        dial_in=dial_in,
        dial_in_notes=_text_of(row, dialled, "conference_phone_notes"),
        url=values.link(_first(row, "url")),
        office="" if fellowships.read(_word(row, "entity")) else _line(row, "entity"),
        office_phone=values.phone(row.get("entity_phone")),
        updated=values.moment(row.get("updated")),
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


def _minutes(row: Row, start: int | None) -> int | None:
    if start is None:
        return None
    return values.lasting(start, values.minute(row.get("end_time")))


def _region(row: Row) -> str:
    regions = row.get("regions")
    last = regions[-1] if isinstance(regions, list) and regions else ""
    return _line(row, "region") or clean.line(last)


def _first(row: Row, *names: str) -> object:
    """The first of these fields that is there and not empty."""
    for name in names:
        if row.get(name) not in (None, "", []):
            return row[name]
    return None


def _word(row: Row, *names: str) -> str:
    """The first of these fields with text, as it is."""
    return next(filter(None, (clean.line(row.get(name)) for name in names)), "")


def _line(row: Row, *names: str) -> str:
    """The first of these fields with text, without private persons."""
    return clean.without_persons(_word(row, *names))


def _text_of(row: Row, dialled: set[str], *names: str) -> str:
    texts = dict.fromkeys(clean.lines(row.get(name)) for name in names)
    return clean.without_persons("\n".join(filter(None, texts)), dialled)
