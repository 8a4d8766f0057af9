"""What lists say in words of meetings that do not meet for now: cancelled, suspended, closed until
a day, moved, only online. Pure functions.

Only plain words count: a whole clause that says it of the meeting or its building and of nothing
else, or the end of a name. "No meeting on Dec 24" is about one day, which the rule of the meeting
says (bot.feeds.rows.schedule).
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from operator import attrgetter
from typing import NamedTuple

from bot.feeds.rows import links
from bot.feeds.rows.closure_words import (
    BEFORE,
    BEGIN_MARKS,
    END_MARKS,
    IN_PERSON,
    MOVED_TO,
    NAME_ENDS,
    NAME_ENDS_CLOSED,
    NAME_UNTIL,
    SIGNS,
    STATUS,
    STREET,
    TAILS,
    TEMPORARY,
    Said,
)
from bot.feeds.rows.feed_reading import FeedProfile, RowFindings
from bot.feeds.rows.written_day import day_at_start
from flows.domain.meetings import Meeting, MeetingKind
from flows.text.normalize import fold

_texts = attrgetter("name", "group", "venue", "venue_notes", "notes")

CANCELLED = "it says that it does not meet for now"
DOOR_CLOSED = "it says that it meets only online for now"
MOVED = "it says that it has moved, and its address is another"

_CLAUSES = re.compile(r"[.!?;,*()\[\]|\n~\"“”]+(?!\d)|\s[-–—]+\s|[-–—]{2,}")
_NAME_PARTS = re.compile(r"[*()\[\]|~:]+|\s*[–—]\s*|\s+-\s*|\s*-\s+|!+")
_LINK = re.compile(r"https?://[^\s<>\"]+", re.IGNORECASE)
_CLOSED_FROM = re.compile(r"\b(?:closed|closure|cerrad[oa]|ferm[ée]e?|fechad[oa]|chius[oa])[:\s]+")
_SENTENCES = re.compile(r"[!?\n]+|(?<=[a-z]{3})\.\s|;")
# Then it holds in bad weather, or on a holiday, or the like.
_CONDITION = re.compile(
    r"\b(?:when|whenever|if|unless|in case|cuando|quand|lorsque|quando|in caso)\b"
    r"|^\W*(?:si|se) (?!mud|tras|ha |r[ei])",
    re.IGNORECASE,
)
# A note that speaks of the door as well tells of two kinds of meetings, or of two years.
_IN_PERSON_TOO = re.compile(
    r"in[- ]person|face[- ]to[- ]face|hybrid|presencia|pr[ée]sentiel|presenza|h[ií]brid|ibrid",
    re.IGNORECASE,
)
_MAX_CLAUSE_WORDS, _MAX_PHRASE_WORDS = 40, 5


class _Closure(NamedTuple):
    """What was said, and since and until which day; None where that is not told."""

    said: Said
    since: date | None = None
    until: date | None = None


def settle_closure(meeting: Meeting, profile: FeedProfile, findings: RowFindings) -> Meeting:
    """A meeting as it meets today. `findings` gets what it says, and the day on which its words
    will mean something else.

    Where today is not known, what has an end counts as long as it is said.
    """
    lower = "\n".join(_texts(meeting)).lower()
    if meeting.kind is MeetingKind.CLOSED or not any(map(lower.__contains__, SIGNS)):
        return meeting
    today = profile.today
    near = _day_written(meeting) or today or date.min
    for closure in _closures(meeting, profile.country, near):
        if today is None:
            closure = _Closure(closure.said)
        if today and closure.until and closure.until <= today:
            continue
        begins = closure.since if today and closure.since and closure.since > today else None
        if changes := begins or closure.until:
            findings.changes_on = min(findings.changes_on or changes, changes)
        if not begins:
            return _closed(meeting, closure.said, findings.flags)
    return meeting


def _day_written(meeting: Meeting) -> date | None:
    try:
        return date.fromisoformat(meeting.updated[:10])
    except ValueError:
        return None


def _closed(meeting: Meeting, said: Said, flags: list[str]) -> Meeting:
    """A meeting that says so. With a link it meets online; without a door it then does not."""
    meeting = _with_link_of_notes(meeting) if said is Said.ONLINE else meeting
    has_link = bool(meeting.join_url or meeting.dial_in)
    online = has_link and (meeting.kind.has_door or said is not Said.CANCELLED)
    if said in (Said.ONLINE, Said.BUILDING) and meeting.kind is MeetingKind.ONLINE:
        return meeting
    flags.append(MOVED if said is Said.MOVED else DOOR_CLOSED if online else CANCELLED)
    if not online:
        return replace(meeting, kind=MeetingKind.CLOSED)
    types = meeting.types if "TC" in meeting.types else (*meeting.types, "TC")
    return replace(
        meeting, kind=MeetingKind.ONLINE, types=types, lat=None, lon=None, approximate=False
    )


def _with_link_of_notes(meeting: Meeting) -> Meeting:
    found = None if meeting.join_url else _LINK.search(f"{meeting.notes}\n{meeting.venue_notes}")
    link = links.link(found[0].rstrip(".,;:)")) if found else ""
    return replace(meeting, join_url=link) if link else meeting


def _closures(meeting: Meeting, country: str, near: date) -> Iterator[_Closure]:
    for name in (meeting.name, meeting.group, meeting.venue):
        yield from _of_name(name, country, near)
    for note in (meeting.venue_notes, meeting.notes):
        for sentence in _SENTENCES.split(note):
            if _CONDITION.search(sentence):
                continue
            for clause in _CLAUSES.split(sentence):
                closure = _of_clause(clause, country, near)
                if closure and not (closure.said is Said.ONLINE and _IN_PERSON_TOO.search(note)):
                    yield closure
            if _has_moved(sentence, meeting.address):
                yield _Closure(Said.MOVED)


def _of_name(name: str, country: str, near: date) -> Iterator[_Closure]:
    """What a name says, in a part of its own, its first word in capitals, or its last words."""
    parts = [part for part in _NAME_PARTS.split(name) if part.strip()]
    if not parts:
        return
    for part in parts:
        if closure := _of_clause(part, country, near):
            yield closure
    last = fold(parts[-1])
    first, _, rest = parts[0].strip().partition(" ")
    shouted = first.isupper() and not rest.isupper() and STATUS.get(fold(first)) is Said.CANCELLED
    if NAME_ENDS.search(last) or shouted:
        yield _Closure(Said.CANCELLED)
    elif NAME_ENDS_CLOSED.search(last):
        yield _Closure(Said.BUILDING)
    elif found := NAME_UNTIL.search(name):
        yield _Closure(Said.BUILDING, until=day_at_start(name[found.end() :], country, near))


def _of_clause(clause: str, country: str, near: date) -> _Closure | None:
    """What a clause says, if it says that of the meeting and nothing else."""
    words = fold(clause[:400]).split()
    if not words or len(words) > _MAX_CLAUSE_WORDS:
        return None
    for at, word in enumerate(words):
        for size in range(min(_MAX_PHRASE_WORDS, len(words) - at), 0, -1):
            said = STATUS.get(" ".join(words[at : at + size]))
            if said is not None:
                after = words[at + size :]
                span = bool(after) and _begins_with_day(after) and END_MARKS.search(clause)
                found = _with_tail(said, words[:at], [] if span else after)
                return found and _with_days(found, clause, country, near)
        if not (word in BEFORE or word[0].isdigit()):
            return None
    return None


def _with_tail(said: Said, before: list[str], after: list[str]) -> _Closure | None:
    """What a clause says with these folded words around the words that say it; None where it is
    something else, or holds for a kind of meeting only ("closed meeting")."""
    tail = " ".join(after)
    lasting = TAILS.match(tail) is not None
    if (after and not lasting) or (
        said.needs_time and not lasting and TEMPORARY.isdisjoint(before)
    ):
        return None
    in_person = said is Said.CANCELLED and not IN_PERSON.isdisjoint({*before, *after})
    return _Closure(Said.BUILDING if in_person else said.plain)


def _with_days(closure: _Closure, clause: str, country: str, near: date) -> _Closure:
    until = since = None
    if found := END_MARKS.search(clause):
        until = day_at_start(clause[found.end() :], country, near)
        if until and found[0].strip().casefold() in ("through", "thru"):
            until += timedelta(days=1)
    if found := BEGIN_MARKS.search(clause) or _CLOSED_FROM.search(clause):
        since = day_at_start(clause[found.end() :], country, near)
    return closure._replace(since=since, until=until)


def _begins_with_day(words: list[str]) -> bool:
    return words[0][0].isdigit() or day_at_start(words[0], "US", date.min) is not None


def _has_moved(sentence: str, address: str) -> bool:
    """Whether a sentence says that the meeting moved to a house that its address does not have."""
    if not MOVED_TO.search(fold(sentence[:400])):
        return False
    houses = {number for found in STREET.finditer(sentence) for number in found.groups() if number}
    return bool(houses) and houses.isdisjoint(re.findall(r"\d+", address))
