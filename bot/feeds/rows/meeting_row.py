"""Reads one row of a list, whatever its format, into its meetings.

Every format gives its rows the fields of the Meeting Guide specification, with the superset and
aliases of the TSML plugin (https://github.com/code4recovery/spec), and two of our own: `duration`
(minutes) and `fellowship`. Only the fields named here are read. Fields about persons (contact_*,
email, phone, venmo and the like) never are.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import fields
from operator import attrgetter
from typing import Any

from bot.feeds.rows import (
    cell_values,
    clean_text,
    closures,
    dial_numbers,
    geocode,
    links,
    meeting_words,
    row_fields,
    row_place,
    type_codes,
)
from bot.feeds.rows.documents import MAX_ROWS
from bot.feeds.rows.feed_error import BadRow
from bot.feeds.rows.feed_reading import (
    SKIP_REASON_FIELD,
    FeedError,
    FeedProfile,
    FeedReading,
    RowFindings,
)
from bot.feeds.rows.other_fellowships import other_fellowship
from bot.feeds.rows.row_fields import FeedRow
from bot.feeds.rows.row_schedule import scheduled_starts
from bot.feeds.rows.unmarked_hours import HourMarks
from bot.feeds.rows.whole_list import repair_whole_list
from flows.domain import fellowships
from flows.domain.meetings import ClosedReason, Meeting, MeetingKind
from flows.text.normalize import fold

# Called after some rows have been read: how many, of how many.
OnProgress = Callable[[int, int], None]

# Called with every row that was read, its number from 1, its meetings, and what was found out.
OnRow = Callable[[FeedRow, int, Sequence[Meeting], RowFindings], None]

ROWS_PER_PROGRESS = 500

# A meeting that nobody can go to or join, and a link in its words.
LINK_IN_NOTES = "a link in the notes, where none is looked for"

# What was made of what is wrong with the words of a row.
FLAG_OUTCOMES = {
    meeting_words.UNTRUSTED: "left out",
    closures.CANCELLED: "offered to nobody as long as it says so",
    closures.DOOR_CLOSED: "offered online only as long as it says so",
    closures.MOVED: "nobody is sent to that address",
    LINK_IN_NOTES: "not offered online",
    meeting_words.UNREADABLE: "its Latin part, its group or its building is shown",
}


def read_rows(
    rows: Sequence[object],
    profile: FeedProfile,
    on_progress: OnProgress | None = None,
    on_row: OnRow | None = None,
) -> FeedReading:
    """The meetings of a list. A row that makes no sense is skipped and counted, never fatal.

    A meeting on several days or at several times becomes one for each, their ids told apart by
    "#<day>" and "@<time>". Raises FeedError for more than `MAX_ROWS`.
    """
    if len(rows) > MAX_ROWS:
        raise FeedError(f"The list has more than {MAX_ROWS:,} rows: take it in parts.")
    reading, marks = FeedReading(rows=len(rows)), HourMarks()
    for number, row in enumerate(rows, 1):
        if on_progress and number % ROWS_PER_PROGRESS == 0:
            on_progress(number, len(rows))
        findings = RowFindings()
        try:
            if not isinstance(row, dict):
                raise BadRow("not an object")
            if row.get(SKIP_REASON_FIELD):
                reason = row_fields.first_text(row, SKIP_REASON_FIELD)
                reading.skip_row(row_label(row, number), reason, harmless=True)
                continue
            found = list(row_meetings(row, profile, findings))
        except BadRow as bad:
            reading.skip_row(row_label(row, number), str(bad))
            continue
        reading.meetings.extend(found)
        marks.note(row, found)
        if findings.flags or findings.changes_on:
            reading.record_findings(found[0], findings, FLAG_OUTCOMES)
        if on_row:
            on_row(row, number, found, findings)
    marks.record(reading)
    repair_whole_list(reading, profile.line_zone, profile.country)
    return reading


# `dataclasses.replace` takes a third longer, and large lists have many rows.
_MEETING_FIELDS = [field.name for field in fields(Meeting)]
_meeting_values = attrgetter(*_MEETING_FIELDS)


def row_label(row: object, number: int) -> str:
    """What a webmaster can find a row by: its slug or id and its name, else its number from 1."""
    parts: tuple[str, ...] = ()
    if isinstance(row, Mapping):
        parts = (
            row_fields.first_text(row, "slug", "id"),
            row_fields.first_public_text(row, "name", "meeting", "meeting_name"),
        )
    return ", ".join(filter(None, parts)) or f"row {number}"


def row_meetings(
    row: FeedRow, profile: FeedProfile, findings: RowFindings | None = None
) -> Iterator[Meeting]:
    """The meetings of a row, one for each of its days and times. Raises BadRow.

    `findings` gets what is found out beside; its flags are keys of `FLAG_OUTCOMES`.
    """
    findings = findings or RowFindings()
    meeting = _meeting(row, profile, findings)
    closed = closures.closures_said(meeting, profile)
    for one in scheduled_starts(row, meeting.name, meeting.notes, profile):
        when = "" if one.day is None else f" {one.day} {one.minute}"
        source_id = meeting.source_id or _generated_id(meeting, when)
        values = dict(zip(_MEETING_FIELDS, _meeting_values(meeting), strict=True))
        values.update(
            source_id=source_id + one.suffix,
            day=one.day,
            minute=one.minute,
            minutes=one.minutes,
            rule=one.rule,
        )
        timed = Meeting(**values)
        yield closures.settle_closure(timed, closed, profile.today, findings) if closed else timed


def _generated_id(meeting: Meeting, when: str = "") -> str:
    return fold(meeting.name[:200] + when).replace(" ", "-") or "meeting"


def _meeting(row: FeedRow, profile: FeedProfile, findings: RowFindings) -> Meeting:
    """A row's meeting, its day and time still unset and its id perhaps "". Raises BadRow."""
    name = row_fields.first_public_text(row, "name", "meeting", "meeting_name")
    if not name:
        raise BadRow("no name")
    fellowship = _fellowship(row, name, profile)
    types = type_codes.codes(row.get("types"), fellowship)
    address = geocode.parse_address(row, profile.country)
    countries = dial_numbers.dialled_countries(profile.country, address.country)
    join_url, link_rest = _link(row)
    dial_in, phone_rest = _dial_in(row, countries)
    place = row_place.place_of_row(row, address, types, bool(join_url or dial_in), profile)
    meeting = Meeting(
        source_id=row_fields.first_text(row, "slug", "id")[:240],
        name=name,
        day=None,
        minute=None,
        zone=place.spot.zone,
        kind=place.kind,
        closed_reason=place.closed_reason,
        fellowship=fellowship,
        types=types,
        lat=place.spot.lat,
        lon=place.spot.lon,
        approximate=place.spot.approximate,
        venue=place.venue,
        address=place.address,
        region=_region(row),
        group=row_fields.first_public_text(row, "group", "group_name"),
        join_url=join_url,
        dial_in=dial_in,
        **_notes(row, dial_in, link_rest, phone_rest),
        url=links.link(row_fields.first_value(row, "url")),
        office=_office(row),
        office_phone=_office_phone(row, countries),
        updated=cell_values.moment(row.get("updated")),
    )
    if _is_joined_by_notes(meeting):
        findings.flags.append(LINK_IN_NOTES)
    return meeting_words.checked_words(meeting, countries, findings.flags)


def _is_joined_by_notes(meeting: Meeting) -> bool:
    """Whether a meeting has neither a door nor a link, and notes with what may be its link."""
    rests = meeting.kind is MeetingKind.CLOSED and meeting.closed_reason is ClosedReason.RESTS
    if meeting.joinable or meeting.kind.has_door or rests:
        return False
    return bool(links.first_url(f"{meeting.notes}\n{meeting.venue_notes}\n{meeting.join_notes}"))


def _notes(row: FeedRow, dial_in: str, link_rest: str, phone_rest: str) -> dict[str, Any]:
    """The notes of a meeting: its own, and what else stood in the fields of link and number."""
    dialled = {"".join(c for c in dial_in.split(",")[0] if c.isdecimal())[-10:]}
    own = map(row.get, ("schedule_note", "notes", "group_notes"))
    return {
        "notes": _joined_texts(dialled, *own),
        "venue_notes": _joined_texts(dialled, row.get("location_notes")),
        "join_notes": _joined_texts(dialled, row.get("conference_url_notes"), link_rest),
        "dial_in_notes": _joined_texts(dialled, row.get("conference_phone_notes"), phone_rest),
    }


def _office(row: FeedRow) -> str:
    """The service office of a meeting; an entity that is a fellowship is not one."""
    is_fellowship = fellowships.fellowship_code(row_fields.first_text(row, "entity"))
    return "" if is_fellowship else row_fields.first_public_text(row, "entity")


def _office_phone(row: FeedRow, countries: frozenset[str]) -> str:
    phone = cell_values.phone(row.get("entity_phone"))
    return phone if phone and dial_numbers.may_be_dialled(phone, countries) else ""


def _fellowship(row: FeedRow, name: str, profile: FeedProfile) -> str:
    """The fellowship of the list, but another one that an AA list names; else the row's own."""
    if profile.fellowship not in ("", "AA"):
        return profile.fellowship
    given = fellowships.fellowship_code(
        row_fields.first_text(row, "fellowship")
    ) or fellowships.fellowship_code(row_fields.first_text(row, "entity"))
    if given and not profile.fellowship:
        return given
    return other_fellowship(name, type_codes.codes(row.get("types"), "AA")) or profile.fellowship


def _link(row: FeedRow) -> tuple[str, str]:
    """The link to join by, and the other words in its field."""
    text = clean_text.line(row_fields.first_value(row, "conference_url"), 2000)
    if link := links.link(text):
        return link, ""
    url = links.first_url(text)
    link = links.link(url)
    return link, text.replace(url, "", 1).strip(" .,;:!") if link else text


def _dial_in(row: FeedRow, countries: frozenset[str]) -> tuple[str, str]:
    """The number to dial, and the whole field if it has words. `countries`: of the numbers that
    cost no more than others."""
    text = clean_text.line(row_fields.first_value(row, "conference_phone"))
    number = cell_values.dial_in(text)
    if "," not in number and clean_text.is_not_dialable(text):
        number = ""
    if number and not dial_numbers.may_be_dialled(number, countries):
        return "", ""
    return number, text if any(c.isalpha() for c in text) else ""


def _region(row: FeedRow) -> str:
    """The smallest region given: sheets write "City > Suburb"."""
    regions = row.get("regions")
    last = regions[-1] if isinstance(regions, list) and regions else ""
    region = row_fields.first_public_text(row, "region") or clean_text.line(last)
    return region.rpartition(">")[2].strip()


def _joined_texts(dialled: set[str], *values: object) -> str:
    texts = dict.fromkeys(clean_text.lines(value) for value in values if value is not None)
    if not texts:
        return ""
    return clean_text.without_personal_data("\n".join(filter(None, texts)), dialled)
