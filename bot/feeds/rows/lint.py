"""What is odd about a row that was read, for the webmaster of its list, and what we made of it.

Only `handrail feeds check` uses this, and it changes nothing of what is read. Personal data is
named by its field, never repeated.
"""

import re
from collections.abc import Iterator, Sequence

from bot.feeds.rows import (
    cell_values,
    clean_text,
    closures,
    doors,
    geocode,
    links,
    zone_choice,
    zone_names,
)
from bot.feeds.rows.documents import EXTRA_CELLS_KEY
from bot.feeds.rows.feed_reading import FeedProfile, RowFindings, RowIssue
from bot.feeds.rows.meeting_row import LINK_IN_NOTES, OnRow, row_label
from bot.feeds.rows.row_fields import FeedRow
from flows.domain import meeting_types
from flows.domain.map_cells import distance_miles
from flows.domain.meetings import Meeting, MeetingKind
from flows.domain.occurrence import parse_rule

# If coordinates are farther than this from the centre of the ZIP or town, one of them is wrong.
FAR_MILES = 50

_PLAIN_TIME = re.compile(r"\d{1,2}:\d{2}(:00)?( ?[ap]\.?m\.?)?", re.IGNORECASE)
_MARKUP = re.compile(r"<(?:/?[a-z]|!)[^<>]*>|&(?:#\d+|#x[0-9a-f]+|[a-z]{2,8});", re.IGNORECASE)
_PRIVATE_FIELDS = re.compile(
    r"contact_\d_\w+|email|phone|mailing_address|last_contact|author|people"
    r"|venmo|square|paypal|feedback_emails|entity_email"
)
_TEXT_FIELDS = ("name", "location", "group", "notes", "group_notes", "location_notes")
_NOTE_FIELDS = (*_TEXT_FIELDS, "conference_url_notes", "conference_phone_notes")

# Pairs of what is odd and what was made of it.
_Issues = Iterator[tuple[str, str]]


def issue_collector(profile: FeedProfile, issues: list[RowIssue]) -> OnRow:
    """A function that appends the issues of each row it is called with to `issues`."""

    def collect(
        row: FeedRow, number: int, meetings: Sequence[Meeting], findings: RowFindings
    ) -> None:
        if meetings:
            # What its words closed has the door or link that it had; a link in them is told.
            told = closures.FLAGS | {LINK_IN_NOTES}
            closed = not told.isdisjoint(findings.flags)
            for what, made in _row_issues(row, meetings[0], profile, closed):
                issues.append(RowIssue(what, made, row_label(row, number), meetings[0].url))

    return collect


def _row_issues(row: FeedRow, meeting: Meeting, profile: FeedProfile, closed: bool) -> _Issues:
    yield from _format_issues(row)
    yield from _time_issues(row, meeting)
    yield from _place_issues(row, meeting, profile, closed)
    yield from _type_issues(row, meeting, profile)
    yield from _join_issues(row, meeting)
    yield from _privacy_issues(row, meeting)


def _format_issues(row: FeedRow) -> _Issues:
    if not clean_text.line(row.get("slug")) and not clean_text.line(row.get("id")):
        yield "no id", "one was made of name, day and time; whoever changes those loses it"
    if EXTRA_CELLS_KEY in row:
        yield "more cells than there are columns", "what is beyond them was not read"
    for name in _TEXT_FIELDS:
        raw = row.get(name)
        if isinstance(raw, str):
            if _MARKUP.search(raw):
                yield f"HTML in {name}", "read as plain text"
            if clean_text.has_mojibake(raw):
                yield f"wrongly encoded letters in {name}", "mended where that is certain"


def _time_issues(row: FeedRow, meeting: Meeting) -> _Issues:
    day, time = row.get("day"), clean_text.line(row.get("time") or row.get("start_time"))
    if meeting.day is None or meeting.minute is None:
        yield "neither day nor time", "kept as a meeting by appointment"
        return
    if isinstance(day, list) and len(day) == 1 and isinstance(day[0], int):
        yield "the day is a list of one", "read as that day"
    if clean_text.line(day).isdecimal() and not (isinstance(day, int) and day < 7):
        yield "the day is not a number from 0 to 6", "read as one, 7 as Sunday"
    if not _PLAIN_TIME.fullmatch(time):
        yield "the time is not like 19:30", f"read as {_clock_time(meeting.minute)}"
    if meeting.minute == cell_values.LAST_MINUTE:
        yield "midnight as 23:59 or 24:00", "shown as midnight at the end of its day"
    if clean_text.line(row.get("end_time")) and meeting.minutes is None:
        yield "it ends before it begins or lasts over four hours", "its end was left out"
    yield from _rule_issues(meeting)


def _rule_issues(meeting: Meeting) -> _Issues:
    rule = parse_rule(meeting.rule)
    if rule.check:
        yield "some weeks only, as it seems", "listed every week, with these words: check first"
    elif rule.weeks or rule.without_weeks or rule.months or rule.first or rule.since:
        yield "not every week, by its words", f"listed by the rule {meeting.rule}"
    if rule.without:
        yield "days without a meeting, by its words", f"not listed then: {meeting.rule}"
    if rule.lasts:
        yield "it lasts for hours, by its words", "listed as long as it is on"


def _clock_time(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"


def _place_issues(row: FeedRow, meeting: Meeting, profile: FeedProfile, closed: bool) -> _Issues:
    coordinates = [clean_text.line(row.get(name)) for name in ("latitude", "longitude")]
    own = cell_values.point(*coordinates)
    if any(coordinates) and not own:
        yield "coordinates that are no place on Earth, or 0, 0", "not read"
    if meeting.kind is MeetingKind.ONLINE and own and not closed:
        yield "online, but with coordinates", "never placed on the map"
    if meeting.kind.has_door:
        yield from _point_issues(row, meeting, profile, own)
    yield from _zone_issues(row, meeting, profile)
    address = geocode.parse_address(row, profile.country)
    if address.boxed:
        door = "its street counted" if address.specific else "no door to send anybody to"
        yield "a P.O. box in the address", door
    venue = clean_text.line(row.get("location"))
    if not address.specific and doors.is_online_venue(venue, address.city, address.state):
        yield "a venue that only says online", "no door to send anybody to"
    if isinstance(row.get("approximate"), bool):
        yield "approximate is true or false instead of yes or no", "read all the same"
    code = clean_text.line(row.get("postal_code"))
    if code.isdecimal() and len(code) < 5 and profile.country == "US":
        yield "a ZIP without its leading zero", f"read as {code.zfill(5)}"
    told_closed = "TC" in meeting.types or row.get("attendance_option") == "inactive"
    if meeting.kind is MeetingKind.CLOSED and not (told_closed or closed):
        yield "neither a door to go to nor a link", "never shown"


def _zone_issues(row: FeedRow, meeting: Meeting, profile: FeedProfile) -> _Issues:
    told = clean_text.line(row.get("timezone") or row.get("time_zone"))
    zone = zone_names.zone(told)
    made = f"taken to be in {meeting.zone}" if meeting.zone else "settled by the other meetings"
    if not told:
        if not meeting.zone:
            if not profile.zone:
                yield "no time zone", made
        elif profile.zone and zone_choice.zone_hours_apart(profile.zone, meeting.zone):
            yield "the list's time zone contradicts its place", made
    elif not zone:
        yield f"an unknown time zone, {told[:40]}", made
    elif meeting.zone and zone_choice.zone_hours_apart(zone, meeting.zone):
        if zone_names.is_offset(zone) and zone_choice.ever_one_clock(zone, meeting.zone):
            yield "a difference from UTC in place of a time zone", made
        else:
            yield "a time zone that contradicts its place", f"{told[:40]} there, {made}"
    elif zone_names.is_offset(zone):
        yield "a difference from UTC in place of a time zone", "read without summer time"


def _point_issues(
    row: FeedRow, meeting: Meeting, profile: FeedProfile, own: tuple[float, float] | None
) -> _Issues:
    """For a meeting with a door; `own` are the coordinates of its row, None if it has none."""
    if meeting.lat is None:
        yield "no coordinates, and its address is unknown", "found by nobody who looks nearby"
    elif not own:
        yield "no coordinates", "placed at its ZIP or town, and shown without a distance"
    if not own:
        return
    area = geocode.place_of_address(geocode.parse_address(row, profile.country), profile)
    miles = distance_miles(*own, area.lat, area.lon) if area else 0.0
    if miles > FAR_MILES:
        counts = "coordinates" if (meeting.lat, meeting.lon) == own else "address"
        yield "coordinates far from the address", f"{miles:,.0f} miles: the {counts} counted"


def _type_issues(row: FeedRow, meeting: Meeting, profile: FeedProfile) -> _Issues:
    for code in meeting.types:
        if not meeting_types.name(meeting.fellowship, code):
            yield f"a type that nobody knows, {code}", "kept, but never shown"
    raw = row.get("types")
    words = [clean_text.line(member) for member in raw] if isinstance(raw, list) else []
    if "" in words:
        yield "an empty type", "passed over"
    if any(
        word.islower() and meeting_types.name(meeting.fellowship, word.upper()) for word in words
    ):
        yield "a type in lower case", "read as if in upper case"
    if {"O", "C"} <= {word.upper() for word in words}:
        yield "both open and closed", "taken to be closed"
    if profile.fellowship and meeting.fellowship != profile.fellowship:
        yield "another fellowship, by its name", f"taken to be {meeting.fellowship}"


def _join_issues(row: FeedRow, meeting: Meeting) -> _Issues:
    link = clean_text.line(row.get("conference_url"), 2000)
    if link and link != meeting.join_url:
        yield from _link_issues(link, meeting.join_url)
    number = clean_text.line(row.get("conference_phone"))
    if number and not meeting.dial_in:
        whole = cell_values.dial_in(number) and not clean_text.is_not_dialable(number)
        yield (
            ("a number to dial in that costs, or of another country", "left out")
            if whole
            else ("a number to dial in with under ten digits", "not offered")
        )
    if meeting.kind.has_link and not meeting.joinable:
        yield "to be joined online, but without a link or number", "not offered online"


def _link_issues(text: str, join_url: str) -> _Issues:
    """For the text of a link's field that is not the link, `join_url`, itself."""
    if not join_url:
        yield _refused_link(text)
        return
    url = links.first_url(text) or text
    if url != text:
        yield "words around a link", "the link was taken out of them"
    if "://" not in url:
        yield "a link without https://", "https:// was put before it"
    elif url.isascii() and url != join_url:
        yield "a link that follows people around", "what follows them was left out"


def _refused_link(link: str) -> tuple[str, str]:
    host = "" if " " in link else links.host_of(link)
    if host and not links.is_honest_host(host):
        return "a link whose host mimics another or mixes alphabets", "left out"
    return "a link that is none", "kept as a note"


def _privacy_issues(row: FeedRow, meeting: Meeting) -> _Issues:
    for name, value in row.items():
        if _PRIVATE_FIELDS.fullmatch(name) and value not in (None, "", []):
            yield f"a person's {name} is in the list for all to see", "not read"
    dialled = {"".join(c for c in meeting.dial_in.split(",")[0] if c.isdecimal())[-10:]}
    for name in _NOTE_FIELDS:
        text = clean_text.lines(row.get(name))
        if clean_text.without_personal_data(text, dialled) != text:
            yield f"a person's number or address, it seems, in {name}", "taken out"
