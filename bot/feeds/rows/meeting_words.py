"""The words of a meeting as people may be shown them: what a list says never speaks for the line,
and every phone can show the names."""

from dataclasses import replace
from operator import attrgetter
from typing import Any

from bot.feeds.rows import readable_names, untrusted_text
from flows.domain import fellowships
from flows.domain.meetings import Meeting

_NAMES = ("name", "venue", "group", "region", "address", "office")
_NOTES = ("notes", "venue_notes", "join_notes", "dial_in_notes")

_names, _notes = attrgetter(*_NAMES), attrgetter(*_NOTES)

UNTRUSTED = "words that would speak for the line"
UNREADABLE = "a name that not every phone can show"


def checked_words(meeting: Meeting, countries: frozenset[str], flags: list[str]) -> Meeting:
    """A meeting with words that may be shown. What was wrong with them is added to `flags`:
    `UNTRUSTED`, `UNREADABLE`. `countries` are those whose numbers may be dialled."""
    names, notes = "\n".join(_names(meeting)), "".join(_notes(meeting))
    if not untrusted_text.is_plain(names.lower(), notes.lower(), countries):
        vouched = _vouched(meeting, countries)
        if vouched != meeting:
            flags.append(UNTRUSTED)
            meeting = vouched
    elif names.isascii():  # as nearly all
        return meeting
    named = _with_readable_names(meeting)
    if meeting.name and named.name != readable_names.without_pictures(meeting.name):
        flags.append(UNREADABLE)
    return named


def _vouched(meeting: Meeting, countries: frozenset[str]) -> Meeting:
    changed: dict[str, Any] = {}
    for field in _NAMES:
        changed[field] = untrusted_text.vouched_name(getattr(meeting, field))
    for field in _NOTES:
        changed[field] = untrusted_text.vouched_note(getattr(meeting, field), countries)
    return replace(meeting, **changed)


def _with_readable_names(meeting: Meeting) -> Meeting:
    """A meeting whose name can be read; in place of one that cannot, its group's, its building's
    or its fellowship's. The name as it is written stays, as that of the group, to be found by."""
    if meeting.name.isascii() and meeting.name and meeting.venue.isascii():
        return meeting
    name, group = readable_names.readable(meeting.name), meeting.group
    venue = readable_names.readable(meeting.venue) or meeting.venue
    if not name:
        fellowship = fellowships.FELLOWSHIP_NAMES.get(meeting.fellowship, "Meeting")
        others = (readable_names.readable(other) for other in (group, venue))
        name = next(filter(None, others), "") or fellowship
        group = group or readable_names.without_pictures(meeting.name)
    return replace(meeting, name=name, group=group, venue=venue)
