"""BMLT servers' GetSearchResults (Narcotics Anonymous): every value is text.

Either an array of meetings or {"meetings": [...], "formats": [...]}. The fields are those of
https://github.com/bmlt-enabled/bmlt-root-server, MeetingResource.php; of the fields that a server
may add itself only those named here are read, since the others may tell of persons.
"""

from collections import Counter
from collections.abc import Mapping

from bot.feeds.formats.bmlt_types import FELLOWSHIP, HYBRID, ONLINE, Formats, Object
from bot.feeds.rows import cell_values, clean_text
from bot.feeds.rows.feed_reading import LEFT_OUT, FeedError
from flows.domain import fellowships

NAME = "bmlt"

# Stands between a question and its answer in some servers' own fields.
_PROMPT = "#@-@#"

_VENUES = {"1": "in_person", "2": "online", "3": "hybrid"}
_REGIONS = (
    "location_neighborhood",
    "location_city_subsection",
    "location_municipality",
    "location_sub_province",
)
_TRANSPORT = ("bus_lines", "train_lines", "public_transport")


def knows(found: object) -> bool:
    """Whether one of the meetings has BMLT's field for the day, or there are none."""
    rows = _split(found)[0]
    return found == {"meetings": []} or any(
        "weekday_tinyint" in row for row in rows if isinstance(row, Mapping)
    )


def rows(found: object) -> list[object]:
    """The rows by Meeting Guide's fields. Raises FeedError if this is no answer of a server."""
    if not isinstance(found, list | dict):
        raise FeedError("This is not a BMLT server's answer to GetSearchResults.")
    meetings, told = _split(found)
    formats = Formats.of(told)
    known = [row for row in meetings if isinstance(row, Mapping)]
    several = len({_text(row, "root_server_uri") for row in known}) > 1
    nations = Counter(filter(None, (_text(row, "location_nation") for row in known)))
    # Most rows leave theirs out that are in the server's own country.
    nation = nations.most_common(1)[0][0] if nations and not several else ""
    return [
        _translated({"location_nation": nation} | _filled(row), formats, several)
        if isinstance(row, Mapping)
        else row
        for row in meetings
    ]


def _filled(row: Object) -> dict[str, object]:
    return {name: value for name, value in row.items() if value not in ("", None)}


def _split(found: object) -> tuple[list[object], list[object]]:
    """The meetings and the formats of either shape; nothing of any other."""
    if isinstance(found, list):
        return found, []
    if not isinstance(found, dict):
        return [], []
    meetings, formats = found.get("meetings"), found.get("formats")
    return (
        meetings if isinstance(meetings, list) else [],
        formats if isinstance(formats, list) else [],
    )


def _translated(row: Object, formats: Formats, several: bool) -> dict[str, object]:
    """A row by Meeting Guide's fields; its server is part of its id if there are several."""
    types, notes = formats.of_meeting(row)
    told = "3" if HYBRID in types else "2" if ONLINE in types else ""
    venue = _VENUES.get(_text(row, "venue_type") or told)
    online = venue == "online"
    own_id = _text(row, "id_bigint")
    server = _text(row, "root_server_uri").partition("://")[2]
    city = _text(row, "location_municipality", "location_city_subsection")
    state = _text(row, "location_province")
    return {
        "slug": f"{server}/{own_id}" if several and server else own_id,
        "name": _text(row, "meeting_name", "location_text", "location_municipality")
        or fellowships.NAMES[FELLOWSHIP],
        "day": _day(_text(row, "weekday_tinyint")),
        "time": _text(row, "start_time"),
        "duration": _minutes(_text(row, "duration_time")),
        "timezone": _text(row, "time_zone"),
        "location": _text(row, "location_text"),
        "address": _text(row, "location_street"),
        "city": city,
        "state": state if state != city else "",
        "postal_code": _text(row, "location_postal_code_1"),
        "country": _text(row, "location_nation"),
        # An online meeting's are the server's own.
        "latitude": None if online else row.get("latitude"),
        "longitude": None if online else row.get("longitude"),
        "region": _text(row, *_REGIONS),
        "location_notes": _lines(row, "location_info", *_TRANSPORT),
        "notes": "\n".join(filter(None, (_lines(row, "comments", "format_comments"), *notes))),
        "conference_url": _text(row, "virtual_meeting_link"),
        "conference_url_notes": _lines(row, "virtual_meeting_additional_info"),
        "conference_phone": _text(row, "phone_meeting_number"),
        "types": [code for code in types if code not in (ONLINE, HYBRID)],
        "attendance_option": venue,
        "entity": FELLOWSHIP,
        LEFT_OUT: "" if _text(row, "published") in ("", "1") else "not published",
    }


def _text(row: Object, *names: str) -> str:
    """The first of these fields with text, without the question before it."""
    told = (clean_text.line(row.get(name), 2000).rpartition(_PROMPT)[2].strip() for name in names)
    return next(filter(None, told), "")


def _lines(row: Object, *names: str) -> str:
    told = (clean_text.lines(row.get(name)).rpartition(_PROMPT)[2].strip() for name in names)
    return "\n".join(filter(None, told))


def _day(told: str) -> object:
    """BMLT counts from 1 for Sunday to 7 for Saturday; no other number may be read as one of
    ours."""
    if told in ("1", "2", "3", "4", "5", "6", "7"):
        return int(told) - 1
    return f"weekday {told}" if told else None


def _minutes(told: str) -> int | None:
    """The length in minutes of "01:30:00", None for no length: 0:00 is unset."""
    hours, _, rest = told.partition(":")
    minutes = rest.partition(":")[0]
    if not (hours.isdecimal() and minutes.isdecimal() and len(told) < 10):
        return None
    return cell_values.plausible(60 * int(hours) + int(minutes))
