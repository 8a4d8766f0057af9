"""What lists say in words of meetings that do not meet for now: cancelled, suspended, closed until
a day, moved, only online. Pure functions.

Only plain words count: a whole clause that says it of the meeting or its building and of nothing
else, or the end of a name. "No meeting on Dec 24" is about one day, which the rule of the meeting
says (bot.feeds.rows.rule_words).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from operator import attrgetter
from typing import NamedTuple

from bot.feeds.rows import links, schedule_words
from bot.feeds.rows.calendar_names import WEEKDAY_OR_ORDINAL
from bot.feeds.rows.closure_words import (
    BEFORE,
    BEGIN_MARKS,
    END_MARKS,
    IN_PERSON,
    LONG_AGO,
    MOVED_TO,
    NAME_ENDS,
    NAME_ENDS_FOR_NOW,
    NAME_UNTIL,
    NOW_TAIL,
    PERSON_TAIL,
    SIGNS,
    STATUS,
    STREET,
    TAILS,
    TEMPORARY,
    Said,
)
from bot.feeds.rows.feed_reading import FeedProfile, RowFindings
from bot.feeds.rows.named_times import PARTS_OF_DAY, NamedTimes, named_days, named_times
from bot.feeds.rows.schedule_tokens import CLOCKS, without_abbreviations
from bot.feeds.rows.schedule_words import MEANINGS
from bot.feeds.rows.written_day import day_after_start, day_at_start, hour_at_start
from flows.domain.meetings import ClosedReason, Meeting, MeetingKind
from flows.domain.occurrence import parse_rule
from flows.text.normalize import fold

_texts = attrgetter("name", "group", "venue", "venue_notes", "notes")

CANCELLED = "it says that it does not meet for now"
DOOR_CLOSED = "it says that it meets only online for now"
MOVED = "it says that it has moved, and its address is another"
FLAGS = frozenset({CANCELLED, DOOR_CLOSED, MOVED})

_CLAUSES = re.compile(r"[.!?;,*()\[\]|\n~\"“”]+(?!\d)|\s[-–—]+\s|[-–—]{2,}")
_NAME_PARTS = re.compile(r"[*()\[\]|~:]+|\s*[–—]\s*|\s+-\s*|\s*-\s+|!+")
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
_PART = re.compile(r"\S+")
_YEAR = re.compile(r"(?<![\d/.-])(?:19|20)\d\d(?=s?\b)")
_FOR_NOW = re.compile(rf"\b(?:{'|'.join(TEMPORARY)})\b")
_DATE_LETTERS = frozenset(
    (schedule_words.DAY, schedule_words.MONTH, schedule_words.WEEKDAYS, schedule_words.WEEKENDS)
)
_MAX_CLAUSE_CHARS, _MAX_PHRASE_WORDS = 400, 5


class Closure(NamedTuple):
    """What was said, and since and until which day; None where that is not told. `times` are those
    of a group's meetings that it is said of."""

    said: Said
    since: date | None = None
    until: date | None = None
    times: NamedTimes = NamedTimes()


def closures_said(meeting: Meeting, profile: FeedProfile) -> list[Closure]:
    """What the words of a row say of its meetings; nothing, for nearly all. Where today is not
    known, what has an end counts as long as it is said."""
    lower = "\n".join(_texts(meeting)).lower()
    if meeting.kind is MeetingKind.CLOSED or not any(map(lower.__contains__, SIGNS)):
        return []
    today = profile.today
    near = _day_written(meeting) or today or date.min
    reader = _Reader(profile.country, near, (today or near).year)
    found = list(reader.closures(meeting))
    if today is None:
        return [closure._replace(since=None, until=None) for closure in found]
    return [closure for closure in found if not closure.until or closure.until > today]


def settle_closure(
    meeting: Meeting, said: Sequence[Closure], today: date | None, findings: RowFindings
) -> Meeting:
    """A meeting, its day and hour known, as it meets today by what its row says. `findings` gets
    what it says, and the day on which its words will mean something else."""
    for closure in said:
        if not closure.times.include(meeting.day, meeting.minute):
            continue
        begins = closure.since if today and closure.since and closure.since > today else None
        if changes := begins or closure.until:
            findings.changes_on = min(findings.changes_on or changes, changes)
        if not begins:
            return _closed(meeting, closure, findings.flags)
    return meeting


def _day_written(meeting: Meeting) -> date | None:
    try:
        return date.fromisoformat(meeting.updated[:10])
    except ValueError:
        return None


def _closed(meeting: Meeting, closure: Closure, flags: list[str]) -> Meeting:
    """A meeting that says so. With a link it meets online; else it does not, or, where it says
    until when, not before that day."""
    said = closure.said
    meeting = _with_link_of_notes(meeting) if said is Said.ONLINE else meeting
    has_link = bool(meeting.join_url or meeting.dial_in)
    online = has_link and (meeting.kind.has_door or said is not Said.CANCELLED)
    if said in (Said.ONLINE, Said.BUILDING) and meeting.kind is MeetingKind.ONLINE:
        return meeting
    flag = MOVED if said is Said.MOVED else DOOR_CLOSED if online else CANCELLED
    if flag not in flags:  # by another meeting of its row
        flags.append(flag)
    if not online and closure.until and meeting.day is not None:
        rule = parse_rule(meeting.rule)
        since = max(closure.until, rule.since or closure.until)
        return replace(meeting, rule=replace(rule, since=since).text())
    if not online:
        reason = ClosedReason.MOVED if said is Said.MOVED else ClosedReason.RESTS
        return replace(meeting, kind=MeetingKind.CLOSED, closed_reason=reason)
    types = meeting.types if "TC" in meeting.types else (*meeting.types, "TC")
    return replace(
        meeting, kind=MeetingKind.ONLINE, types=types, lat=None, lon=None, approximate=False
    )


def _with_link_of_notes(meeting: Meeting) -> Meeting:
    if meeting.join_url:
        return meeting
    link = links.link(links.first_url(f"{meeting.notes}\n{meeting.venue_notes}"))
    return replace(meeting, join_url=link) if link else meeting


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads the words of a row. `country` tells the order of a date's numbers, a date without a
    year is the one nearest to `near`, and what was before `this_year` is history."""

    country: str
    near: date
    this_year: int

    def closures(self, meeting: Meeting) -> Iterator[Closure]:
        for name in (meeting.name, meeting.group, meeting.venue):
            yield from self._of_name(name, meeting.name)
        for note in (meeting.venue_notes, meeting.notes):
            for sentence in _SENTENCES.split(without_abbreviations(note)):
                if _CONDITION.search(sentence):
                    continue
                for closure in self._of_sentence(sentence):
                    if not (closure.said is Said.ONLINE and _IN_PERSON_TOO.search(note)):
                        yield closure
                if self._has_moved(sentence, meeting.address):
                    yield Closure(Said.MOVED)

    def _of_sentence(self, sentence: str) -> Iterator[Closure]:
        """What its clauses say, of the days that the sentence names if a clause names none."""
        for clause in _CLAUSES.split(sentence):
            if closure := self._of_clause(clause):
                times = closure.times
                yield closure._replace(
                    times=times if times.days else times._replace(days=named_days(sentence))
                )

    def _of_name(self, name: str, meeting_name: str) -> Iterator[Closure]:
        """What a name says: in a part of its own, in capitals, behind the name that the meeting
        has without it, or with a word of time. A group may be called "The Inactive"."""
        parts = [part for part in _NAME_PARTS.split(name) if part.strip()]
        said = [closure for part in parts if (closure := self._of_clause(part))]
        last = fold(parts[-1]) if parts else ""
        if said and (len(parts) > 1 or _FOR_NOW.search(last)):
            yield from said
        elif NAME_ENDS_FOR_NOW.search(last):
            yield Closure(Said.BUILDING)
        elif found := NAME_UNTIL.search(name):
            if closure := self._with_days(Closure(Said.BUILDING), name[found.start() :]):
                yield closure
        elif parts and _stands_out(parts[0].split(), parts[-1], fold(meeting_name)):
            yield Closure(Said.CANCELLED)

    def _of_clause(self, clause: str) -> Closure | None:
        """What a clause says, if it says that of the meeting and nothing else."""
        clause = clause[:_MAX_CLAUSE_CHARS]
        untimed = CLOCKS.sub(lambda found: " " * len(found[0]), clause)
        words = [
            (word, part.start())
            for part in _PART.finditer(untimed)
            for word in fold(part[0]).split()
        ]
        folded = [word for word, _ in words]
        for at, (word, start) in enumerate(words):
            for size in range(min(_MAX_PHRASE_WORDS, len(words) - at), 0, -1):
                said = STATUS.get(" ".join(folded[at : at + size]))
                if said is not None:
                    after = folded[at + size :]
                    span = bool(after) and _begins_with_day(after) and END_MARKS.search(clause)
                    found = _with_tail(said, folded[:at], [] if span else after)
                    found = found and found._replace(times=named_times(clause[:start]))
                    return found and self._with_days(found, clause)
            if not (word in BEFORE or word in PARTS_OF_DAY or _is_of_date(word)):
                return None
        return None

    def _with_days(self, closure: Closure, clause: str) -> Closure | None:
        """A closure since and until the days that its clause tells; None where it is a matter of
        hours ("closed until 6:30 PM")."""
        until = since = None
        if found := END_MARKS.search(clause):
            rest = clause[found.end() :]
            through = found[0].strip().casefold() in ("through", "thru")
            read_day = day_after_start if through else day_at_start
            until = read_day(rest, self.country, self.near)
            if until is None and hour_at_start(rest):
                return None
        if found := BEGIN_MARKS.search(clause) or _CLOSED_FROM.search(clause):
            rest = clause[found.end() :]
            since = day_at_start(rest, self.country, self.near)
            if since is None and hour_at_start(rest):
                return None
        return closure._replace(since=since, until=until)

    def _has_moved(self, sentence: str, address: str) -> bool:
        """Whether a sentence says that the meeting moved to a house that its address does not have.
        Where the address has no house, or the move is history, it says nothing of that."""
        folded = fold(sentence[:_MAX_CLAUSE_CHARS])
        if not MOVED_TO.search(folded) or LONG_AGO.search(folded):
            return False
        said = {number for found in STREET.finditer(sentence) for number in found.groups()}
        houses = {number for number in said if number}
        years = set(_YEAR.findall(sentence)) - houses
        return (
            bool(houses)
            and any(map(str.isdecimal, address.partition(",")[0]))
            and houses.isdisjoint(re.findall(r"\d+", address))
            and all(int(year) >= self.this_year for year in years)
        )


def _stands_out(first_words: list[str], last_part: str, meeting_name: str) -> bool:
    """Whether a name begins or ends with words that it does not meet, in capitals as the rest is
    not, or as an addition to what the meeting is called elsewhere."""
    shouted, *rest = first_words
    if shouted.isupper() and rest and not " ".join(rest).isupper():
        return STATUS.get(fold(shouted)) is Said.CANCELLED
    ended = NAME_ENDS.search(fold(last_part))
    if not ended:
        return False
    words = last_part.split()
    own, end = words[: -len(ended[0].split())], words[-len(ended[0].split()) :]
    shouted_end = " ".join(end).isupper() and not " ".join(own).isupper()
    return bool(own) and (shouted_end or fold(" ".join(own)) == meeting_name)


def _with_tail(said: Said, before: list[str], after: list[str]) -> Closure | None:
    """What a clause says with these folded words around the words that say it; None where it is
    something else, or holds for a kind of meeting only ("closed meeting")."""
    tail, of_meeting = " ".join(after), said.plain is Said.CANCELLED
    if of_meeting:
        tail = PERSON_TAIL.sub("", tail, count=1)
    now = said is not Said.BUILDING and NOW_TAIL.match(tail)
    lasting = bool(now or TAILS.match(tail))
    if (tail and not lasting) or (said.needs_time and not lasting and TEMPORARY.isdisjoint(before)):
        return None
    in_person = of_meeting and not IN_PERSON.isdisjoint({*before, *after})
    return Closure(Said.BUILDING if in_person else said.plain)


def _begins_with_day(words: list[str]) -> bool:
    return words[0][0].isdigit() or MEANINGS.get((words[0],), " ")[0] == schedule_words.MONTH


def _is_of_date(word: str) -> bool:
    """Whether a folded word is a number, or names a day or a month."""
    letter = MEANINGS.get((word,), " ")[0]
    return word[0].isdigit() or letter in _DATE_LETTERS or word in WEEKDAY_OR_ORDINAL
