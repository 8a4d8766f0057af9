"""BMLT servers' GetSearchResults (Narcotics Anonymous): every value is text.

Either an array of meetings or {"meetings": [...], "formats": [...]}. The fields are those of
https://github.com/bmlt-enabled/bmlt-root-server, MeetingResource.php. Of the fields that a server
may add, only those named here are read, since others may be about persons.
"""

from collections import Counter
from collections.abc import Mapping

from bot.feeds.formats.bmlt_types import FELLOWSHIP, HYBRID, ONLINE, BmltFormats, JsonObject
from bot.feeds.rows import cell_values, clean_text
from bot.feeds.rows.feed_reading import SKIP_REASON_FIELD, FeedError
from flows.domain import fellowships

FORMAT_NAME = "bmlt"

# Separates a question from its answer in fields that some servers have added.
_PROMPT_SEPARATOR = "#@-@#"

_VENUE_TYPES = {"1": "in_person", "2": "online", "3": "hybrid"}
_REGION_FIELDS = (
    "location_neighborhood",
    "location_city_subsection",
    "location_municipality",
    "location_sub_province",
)
_TRANSPORT_FIELDS = ("bus_lines", "train_lines", "public_transport")


def is_bmlt(found: object) -> bool:
    """Whether a meeting has BMLT's field for the day, or the list of meetings is empty."""
    rows = _meetings_and_formats(found)[0]
    return found == {"meetings": []} or any(
        "weekday_tinyint" in row for row in rows if isinstance(row, Mapping)
    )


def bmlt_rows(found: object) -> list[object]:
    """The rows by Meeting Guide's fields. Raises FeedError if this is no answer of a server."""
    if not isinstance(found, list | dict):
        raise FeedError("This is not a BMLT server's answer to GetSearchResults.")
    meetings, format_entries = _meetings_and_formats(found)
    formats = BmltFormats.from_entries(format_entries)
    known = [row for row in meetings if isinstance(row, Mapping)]
    several = len({_text(row, "root_server_uri") for row in known}) > 1
    nations = Counter(filter(None, (_text(row, "location_nation") for row in known)))
    # Most rows in the server's own country leave the country out.
    nation = nations.most_common(1)[0][0] if nations and not several else ""
    return [
        _to_meeting_guide({"location_nation": nation} | _without_empty(row), formats, several)
        if isinstance(row, Mapping)
        else row
        for row in meetings
    ]


def _without_empty(row: JsonObject) -> dict[str, object]:
    return {name: value for name, value in row.items() if value not in ("", None)}


def _meetings_and_formats(found: object) -> tuple[list[object], list[object]]:
    """The meetings and the formats of an answer of either shape; none of any other."""
    if isinstance(found, list):
        return found, []
    if not isinstance(found, dict):
        return [], []
    meetings, formats = found.get("meetings"), found.get("formats")
    return (
        meetings if isinstance(meetings, list) else [],
        formats if isinstance(formats, list) else [],
    )


def _to_meeting_guide(
    row: JsonObject, formats: BmltFormats, several_servers: bool
) -> dict[str, object]:
    """A row with the fields of the Meeting Guide. Of several servers the id names the one."""
    types, notes = formats.for_meeting(row)
    venue_type = "3" if HYBRID in types else "2" if ONLINE in types else ""
    venue = _VENUE_TYPES.get(_text(row, "venue_type") or venue_type)
    online = venue == "online"
    own_id = _text(row, "id_bigint")
    server = _text(row, "root_server_uri").partition("://")[2]
    city = _text(row, "location_municipality", "location_city_subsection")
    state = _text(row, "location_province")
    return {
        "slug": f"{server}/{own_id}" if several_servers and server else own_id,
        "name": _text(row, "meeting_name", "location_text", "location_municipality")
        or fellowships.FELLOWSHIP_NAMES[FELLOWSHIP],
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
        # Those of an online meeting are the server's defaults.
        "latitude": None if online else row.get("latitude"),
        "longitude": None if online else row.get("longitude"),
        "region": _text(row, *_REGION_FIELDS),
        "location_notes": _lines(row, "location_info", *_TRANSPORT_FIELDS),
        "notes": "\n".join(filter(None, (_lines(row, "comments", "format_comments"), *notes))),
        "conference_url": _text(row, "virtual_meeting_link"),
        "conference_url_notes": _lines(row, "virtual_meeting_additional_info"),
        "conference_phone": _text(row, "phone_meeting_number"),
        "types": [code for code in types if code not in (ONLINE, HYBRID)],
        "attendance_option": venue,
        "entity": FELLOWSHIP,
        SKIP_REASON_FIELD: "" if _text(row, "published") in ("", "1") else "not published",
    }


def _text(row: JsonObject, *names: str) -> str:
    """The first of these fields with text, without the question before it."""
    texts = (
        clean_text.line(row.get(name), 2000).rpartition(_PROMPT_SEPARATOR)[2].strip()
        for name in names
    )
    return next(filter(None, texts), "")


def _lines(row: JsonObject, *names: str) -> str:
    texts = (
        clean_text.lines(row.get(name)).rpartition(_PROMPT_SEPARATOR)[2].strip() for name in names
    )
    return "\n".join(filter(None, texts))


def _day(text: str) -> object:
    """The day from 0 for Sunday. BMLT counts from 1 to 7; another number must not mean a day."""
    if text in ("1", "2", "3", "4", "5", "6", "7"):
        return int(text) - 1
    return f"weekday {text}" if text else None


def _minutes(text: str) -> int | None:
    """The minutes of a length like "01:30:00"; None if it is not set, which 0:00 means."""
    hours, _, rest = text.partition(":")
    minutes = rest.partition(":")[0]
    if not (hours.isdecimal() and minutes.isdecimal() and len(text) < 10):
        return None
    return cell_values.plausible_duration(60 * int(hours) + int(minutes))
