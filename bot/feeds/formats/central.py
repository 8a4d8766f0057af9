"""Code for Recovery's Central: online AA, one array of objects.

The stored kind has `day` (ISO, 7 for Sunday) and `time` by the wall clock of `timezone`. The kind
served at /api/v1/meetings has `timeUTC` instead, the moment of the next meeting. Types are in four
fields, languages are ISO 639-1 codes: https://github.com/code4recovery/central-query.
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from bot.feeds.rows import clean_text, type_codes, zone_names
from bot.feeds.rows.feed_reading import FeedError

FORMAT_NAME = "central"

_TYPE_FIELDS = ("type", "formats", "features", "communities")


def is_central(found: object) -> bool:
    """Whether the first object has the fields that only Central has."""
    first = found[0] if isinstance(found, list) and found else None
    return isinstance(first, dict) and {"groupID", "languages"} <= first.keys()


def central_rows(found: object) -> list[object]:
    """The rows with the fields of the Meeting Guide. Raises FeedError if this is no array."""
    if not isinstance(found, list):
        raise FeedError("This is not a list of meetings as Central has it.")
    return [_to_meeting_guide(row) if isinstance(row, dict) else row for row in found]


def _to_meeting_guide(row: Mapping[str, object]) -> dict[str, object]:
    kept = {
        name: row.get(name)
        for name in (
            "slug",
            "name",
            "timezone",
            "duration",
            "conference_url",
            "conference_url_notes",
            "conference_phone",
            "conference_phone_notes",
        )
    }
    languages = [type_codes.language_code(code) for code in _texts(row.get("languages"))]
    return (
        kept
        | _day_and_time(row)
        | {
            "types": [
                *(text for name in _TYPE_FIELDS for text in _texts(row.get(name))),
                *languages,
            ],
            "notes": "\n".join(_texts(row.get("notes"))),
            "group_notes": "\n".join(_texts(row.get("groupNotes"))),
            "url": row.get("groupWebsite"),
            "entity": "AA",
            "attendance_option": "online",
        }
    )


def _day_and_time(row: Mapping[str, object]) -> dict[str, object]:
    next_start = row.get("timeUTC")
    if row.get("day") is not None or not isinstance(next_start, str):
        return {"day": row.get("day"), "time": row.get("time")}
    zone = zone_names.zone(clean_text.line(row.get("timezone")))
    try:
        moment = datetime.fromisoformat(next_start)
        local = moment.replace(tzinfo=moment.tzinfo or UTC).astimezone(ZoneInfo(zone or "UTC"))
    except (ValueError, OverflowError):
        return {"day": next_start, "time": next_start}
    when = {"day": local.isoweekday(), "time": f"{local:%H:%M}"}
    return when if zone else when | {"timezone": "UTC"}


def _texts(value: object) -> list[str]:
    """A text or a list of texts as a list, without other values."""
    found = value if isinstance(value, list) else [value]
    return [text for text in map(clean_text.lines, found) if text]
