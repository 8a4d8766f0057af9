"""What a list holds, in words for its operator."""

from collections import Counter
from collections.abc import Iterator, Sequence
from statistics import median

from bot.feeds.formats.registry import TABLE_FORMATS
from bot.feeds.rows import geocode
from bot.feeds.rows.feed_reading import FeedReading
from bot.feeds.sync.issue_explanations import explanation_of
from flows.domain import fellowships
from flows.domain.map_cells import distance_miles
from flows.domain.meetings import ClosedReason, Meeting, MeetingKind

# How many examples are named.
MAX_EXAMPLES = 5
MAX_FARTHEST = 3

_KIND_NAMES = {
    MeetingKind.IN_PERSON: "in person",
    MeetingKind.HYBRID: "in person and online",
    MeetingKind.ONLINE: "online",
}
_CLOSED_NAMES = {
    ClosedReason.RESTS: "closed for now, never shown",
    ClosedReason.MOVED: "moved, never shown",
    ClosedReason.NO_WAY_IN: "without a door or a link, never shown",
}


def feed_summary(reading: FeedReading, country: str) -> Iterator[str]:
    """Lines with the format, counts, kinds, fellowships, zones, places, and what was left out.

    `country` (ISO 3166 alpha-2) is for addresses without a country.
    """
    found = reading.meetings
    yield f"Format: {reading.format}. Rows: {reading.rows:,}. Meetings: {len(found):,}."
    yield from reading.headings
    if not found:
        return
    kinds = Counter(
        _KIND_NAMES.get(meeting.kind) or _CLOSED_NAMES[meeting.closed_reason] for meeting in found
    )
    yield f"How: {_most_frequent(kinds)}"
    appointment = sum(meeting.day is None for meeting in found)
    if appointment:
        yield f"By appointment, without day and time: {appointment:,}"
    whose = Counter(
        fellowships.FELLOWSHIP_NAMES.get(meeting.fellowship, "not said") for meeting in found
    )
    unsaid = " (--fellowship says whose these are)" if whose["not said"] else ""
    yield f"Fellowships: {_most_frequent(whose)}{unsaid}"
    yield f"Time zones: {_most_frequent(Counter(meeting.zone for meeting in found))}"
    yield from _where_lines(found, country)
    for word, counts in (("Left out", reading.skipped), ("Noticed", reading.repairs)):
        for reason, count in sorted(counts.items()):
            rows = [issue.row for issue in reading.issues if issue.problem == reason]
            yield f"{word}: {count:,}, {reason} ({first_rows(rows, 3)})"
            told = explanation_of(reason, table=reading.format in TABLE_FORMATS)
            if told.matters:
                yield f"  {told.mend}"


def _where_lines(meetings: Sequence[Meeting], country: str) -> Iterator[str]:
    """The towns with most meetings, how far apart all are, and the farthest ones."""
    there = [
        (meeting.lat, meeting.lon, meeting)
        for meeting in meetings
        if meeting.kind.has_door and meeting.lat is not None and meeting.lon is not None
    ]
    if not there:
        yield "Where: nowhere on the map"
        return
    towns = Counter(_town(meeting, country) for _, _, meeting in there)
    yield f"Where: {_most_frequent(towns)}"
    middle = median(lat for lat, _, _ in there), median(lon for _, lon, _ in there)
    miles = sorted(
        ((distance_miles(*middle, lat, lon), meeting) for lat, lon, meeting in there),
        key=lambda found: found[0],
    )
    near = miles[(len(miles) * 9 - 1) // 10][0]
    yield f"Nine of ten are within {near:,.0f} miles of the middle of them all."
    yield "Farthest from it:"
    farthest: dict[tuple[str, str], float] = {}  # each once, however often a week
    for far, meeting in reversed(miles):
        farthest.setdefault((meeting.name, _town(meeting, country)), far)
        if len(farthest) == MAX_FARTHEST:
            break
    for (name, town), far in farthest.items():
        yield f"  {far:,.0f} miles: {name}, {town}"
    approximate = sum(meeting.approximate for _, _, meeting in there)
    if approximate:
        yield f"Placed at their ZIP or town, so shown without a distance: {approximate:,}"


def _town(meeting: Meeting, country: str) -> str:
    address = geocode.parse_address({"formatted_address": meeting.address}, country)
    return " ".join(filter(None, (address.city, address.state))) or "no town told"


def _most_frequent(counts: Counter[str]) -> str:
    """ "Omaha NE 210, Lincoln NE 33 and 12 others", most frequent first."""
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    named = ", ".join(f"{name} {count:,}" for name, count in ordered[:MAX_EXAMPLES])
    rest = sum(count for _, count in ordered[MAX_EXAMPLES:])
    return f"{named}, and {len(ordered) - MAX_EXAMPLES} others {rest:,}" if rest else named


def first_rows(rows: Sequence[str], max_rows: int) -> str:
    """The first so many rows and how many more there are; all of them for 0."""
    shown = rows[:max_rows] if max_rows else rows
    rest = len(rows) - len(shown)
    return "; ".join(shown) + (f"; and {rest:,} more" if rest else "")
