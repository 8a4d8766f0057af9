"""Reads from the words of a list on which of its days a meeting meets, where they say so plainly.

Most notes that name a week of the month are about what happens then ("last Friday: speaker") and
not about whether it meets. So a rule is read only of a clause that says nothing else; a clause that
seems to say so, and more, is kept in its own words, for people to read (`check`).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from bot.feeds.rows import schedule_words as words
from bot.feeds.rows.rule_dates import day_spans, named_months, near_day
from bot.feeds.rows.schedule_tokens import (
    ScheduleToken,
    clause_tokens,
    clauses,
    has_telling_words,
    letters,
    real_date,
    segments,
)
from flows.domain.occurrence import EVERY_WEEK, OccurrenceRule

# Of an unclear clause so much is kept.
MAX_CHECK_CHARS = 40
# A clause with more words that say nothing of days is about something else.
MAX_UNKNOWN_WORDS = 3

_WEEKS = r"O(?:a*O)*"
_BEFORE, _AFTER = "[mGEYPHWa]*", "(?:[EYPHWa]|[mG]P)*"
# "Meets the 1st and 3rd Sunday of each month only", "Tuesday 1st & 3rd of the month".
_SOME_WEEKS = re.compile(
    rf"(?P<before>{_BEFORE})(?:(?P<weeks>{_WEEKS})a*[EW]*(?P<day>D?)|(?P<day_first>D)"
    rf"(?P<weeks_after>{_WEEKS}))(?P<after>{_AFTER})"
)
# In a name: "FIRST TUESDAY OF THE MONTH ONLY SPEAKER MEETING".
_SOME_WEEKS_IN_NAME = re.compile(rf"(?:[mP][mGEYPH]*|Y)({_WEEKS})(D)|({_WEEKS})(D)H?Y")
# "Meets 2nd and 4th Sunday, please join us by Zoom": what follows says no other days.
_MEETS_IN_WEEKS = re.compile(rf"[aE]*m[mEY]*({_WEEKS})E*(D)[^DOVTXMq]*")
_NOT_IN_WEEKS = re.compile(rf"a*(?:X[Ea]*|[mGE]+D?C[Ea]*)({_WEEKS})(D?)([HEW]*)")
_NOT_IN_MONTHS = re.compile(r"X(M(?:[at]+M)*)")
_IN_MONTHS = re.compile(r"[mGYSE]*(MtM)Y?")
# Among other words it must say that it meets then.
_IN_MONTHS_ONLY = re.compile(r"[aEG]*[mY][YSE]*(MtM)Y?|(MtM)Y")
_DATES = r"D?a*(?:[TI]|M[NO])(?:[at]*(?:D?a*[TIN]|O))*"
_NOT_ON_DATES = re.compile(rf"(?:X[SaE]*(?P<dates>{_DATES})(?:B.*)?|[Sa]*(?P<first>{_DATES})a?XE?)")
_EVERY_OTHER = re.compile(r"[mGEaS]*V[WH]*(?:D(?:a+D)*)?[WH]*[SaA]*D?a*(T)R?")
_FIRST_DAY = re.compile(r"[mGa]*A+m?D?a*(T)")


@dataclass(frozen=True, slots=True)
class WordsOfRow:
    """What a row says in words: its name, its notes, and a field of its own for its schedule."""

    name: str = ""
    notes: str = ""
    schedule: str = ""


class _Clause(NamedTuple):
    """A clause; `of_name` says that it is a part of a name, or of a field for the schedule, and
    `only` that its text says nothing else."""

    text: str
    of_name: bool
    only: bool


class _Said(NamedTuple):
    """The tokens of a clause, and their letters as one text: one for each token."""

    tokens: Sequence[ScheduleToken]
    letters: str

    def within(self, span: tuple[int, int]) -> Sequence[ScheduleToken]:
        """The tokens of a part of the letters."""
        return self.tokens[span[0] : span[1]]

    def ordinals(self, span: tuple[int, int]) -> frozenset[int]:
        """The ordinals among them: the weeks of a month."""
        return frozenset(int(t.value) for t in self.within(span) if t.letter == words.ORDINAL)


@lru_cache(maxsize=4096)
def read_rule(reader: "Reader", row: WordsOfRow) -> OccurrenceRule:
    """What `reader` reads; the meetings of a group say the same."""
    return reader.rule(row)


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads words about a meeting on a `day`, 0 for Sunday.

    `month_first` is the order of a date's numbers, `today` the day of reading, by which a date
    without a year is known, and `country` tells whose holidays are meant.
    """

    day: int
    month_first: bool = True
    today: date | None = None
    country: str = "US"

    def rule(self, row: WordsOfRow) -> OccurrenceRule:
        """The rule of a meeting; EVERY_WEEK where nothing says otherwise."""
        found, unclear = EVERY_WEEK, list[str]()
        for clause in _clauses(row):
            if not has_telling_words(clause.text):
                continue  # as most clauses beside one that has
            said = _read(clause.text, self.month_first)
            part = self._plain(said, clause)
            if part is None and self._is_unclear(said, clause):
                part = OccurrenceRule(check=short_clause(clause.text))
                unclear.append(said.letters)
            found = _both(found, part or EVERY_WEEK)
        if found.check and (found.weeks or found.first):
            # "1st Sunday only. Monthly." is clear; of weeks that are told twice neither is.
            if any(words.ORDINAL in said for said in unclear):
                return OccurrenceRule(check=found.check)
            return replace(found, check="")
        return self._still_to_come(found)

    def _still_to_come(self, rule: OccurrenceRule) -> OccurrenceRule:
        """A rule without the days that are over."""
        if self.today is None:
            return rule
        today = self.today.isoformat()
        left = tuple(span for span in rule.without if len(span[1]) < len(today) or span[1] >= today)
        since = rule.since if rule.since and rule.since > self.today else None
        return replace(rule, without=left, since=since)

    def _plain(self, said: _Said, clause: _Clause) -> OccurrenceRule | None:
        """What a clause says that says nothing else."""
        readers = [
            self._not_in_weeks,
            self._months_of_name if clause.of_name else self._months,
            self._dates,
            self._starts,
            self._meets_in_weeks,
            self._every_other,
        ]
        if clause.only or re.search("[YP]|^[aE]*[mG]", said.letters):
            readers.insert(0, self._some_weeks)
        if clause.of_name:
            readers.append(self._some_weeks_in_name)
        found = (reader(said) for reader in readers)
        return next((rule for rule in found if rule is not None), None)

    def _some_weeks(self, said: _Said) -> OccurrenceRule | None:
        match = _SOME_WEEKS.fullmatch(said.letters)
        if not match:
            return None
        weeks = said.ordinals(match.span("weeks" if match["weeks"] else "weeks_after"))
        # "every second Friday" may be every other one.
        vague = weeks == {2} and "E" in match["before"] and "H" not in match["after"]
        has_month = bool(re.search("[WHY]", said.letters))
        clear = has_month or bool(match["day"])
        if vague or not clear or not self._is_mine(said):
            return None
        return OccurrenceRule(weeks=weeks)

    def _some_weeks_in_name(self, said: _Said) -> OccurrenceRule | None:
        match = _SOME_WEEKS_IN_NAME.search(said.letters)
        if not match or words.RARELY in said.letters or not self._is_mine(said):
            return None
        return OccurrenceRule(weeks=said.ordinals(match.span(1 if match[1] else 3)))

    def _meets_in_weeks(self, said: _Said) -> OccurrenceRule | None:
        match = _MEETS_IN_WEEKS.fullmatch(said.letters)
        if not match or not self._is_mine(said):
            return None
        return OccurrenceRule(weeks=said.ordinals(match.span(1)))

    def _not_in_weeks(self, said: _Said) -> OccurrenceRule | None:
        match = _NOT_IN_WEEKS.fullmatch(said.letters)
        if not match or not (match[2] or match[3] or "C" in said.letters):
            return None
        if not self._is_mine(said):
            return EVERY_WEEK  # another day of the group's
        return OccurrenceRule(without_weeks=said.ordinals(match.span(1)))

    def _months(
        self, said: _Said, pattern: re.Pattern[str] = _IN_MONTHS_ONLY
    ) -> OccurrenceRule | None:
        if match := _NOT_IN_MONTHS.fullmatch(said.letters):
            without = named_months(said.within(match.span(1)))
            return OccurrenceRule(months=frozenset(range(1, 13)) - without)
        if match := pattern.fullmatch(said.letters):
            return OccurrenceRule(months=named_months(said.within(match.span())))
        return None

    def _months_of_name(self, said: _Said) -> OccurrenceRule | None:
        return self._months(said, _IN_MONTHS)

    def _dates(self, said: _Said) -> OccurrenceRule | None:
        match = _NOT_ON_DATES.fullmatch(said.letters)
        if not match:
            return None
        dates = said.within(match.span("dates" if match["dates"] else "first"))
        spans = day_spans(dates, self.country)
        return OccurrenceRule(without=spans) if spans else None

    def _starts(self, said: _Said) -> OccurrenceRule | None:
        match = _FIRST_DAY.fullmatch(said.letters)
        day = real_date(*said.tokens[match.start(1)].date) if match else None
        return OccurrenceRule(since=day) if day else None

    def _every_other(self, said: _Said) -> OccurrenceRule | None:
        match = _EVERY_OTHER.fullmatch(said.letters)
        if not match or not self._is_mine(said):
            return None
        year, month, number = said.tokens[match.start(1)].date
        first = real_date(year, month, number) if year else None
        if not year:
            first = near_day(month, number, self.day, self.today)
        if first is None or first.isoweekday() % 7 != self.day:
            return None
        return OccurrenceRule(interval=2, first=first)

    def _is_mine(self, said: _Said) -> bool:
        """Whether no other day than the meeting's is named, or its own among them."""
        days = [token.value for token in said.tokens if token.letter == words.DAY]
        return not days or self.day in days

    def _is_unclear(self, said: _Said, clause: _Clause) -> bool:
        """Whether a clause seems to say that it does not meet every week."""
        text, named = said.letters, clause.of_name
        unknown = text.count(words.UNKNOWN)
        about_else = words.TOPIC in text and not named
        if words.HOLIDAYS in text or about_else or not self._is_mine(said):
            return False
        if re.search("X.*[OMTID]|[OMTI].*X|Z.*[TM]", text):
            return True
        if re.search("V[HW]*(D|W|$)|V.*D", text):
            return named or unknown <= MAX_UNKNOWN_WORDS
        if named:
            return bool(re.search("[Pq]|O[aO]*D", text))
        if re.search("O[aO]*D", text):
            short = unknown < MAX_UNKNOWN_WORDS and len(text) <= 8
            return short or bool(re.search("^[aE]*[mG]|DH?Y|Y.*O", text))
        return bool(re.search("[mG][Pq]|^[Pq]", text)) and unknown < MAX_UNKNOWN_WORDS


def short_clause(clause: str) -> str:
    """A clause as it is shown, cut between words."""
    clause = " ".join(clause.split()).strip(" -,:")
    if len(clause) <= MAX_CHECK_CHARS:
        return clause
    return clause[: MAX_CHECK_CHARS + 1].rpartition(" ")[0] or clause[:MAX_CHECK_CHARS]


def _clauses(row: WordsOfRow) -> Iterator[_Clause]:
    yield from (_Clause(part, True, True) for part in segments(row.schedule))
    parts = segments(row.name)
    # "First Friday" may be no more than the name of a group.
    yield from (_Clause(part, True, len(parts) > 1) for part in parts)
    notes = list(clauses(row.notes))
    yield from (_Clause(part, False, len(notes) == 1) for part, alone in notes if alone)


@lru_cache(maxsize=4096)
def _read(clause: str, month_first: bool) -> _Said:
    found = clause_tokens(clause, month_first)
    return _Said(found, letters(found))


def _both(one: OccurrenceRule, other: OccurrenceRule) -> OccurrenceRule:
    """What two clauses say together."""
    if other == EVERY_WEEK:
        return one
    months = one.months & other.months if one.months and other.months else one.months | other.months
    return OccurrenceRule(
        weeks=one.weeks | other.weeks,
        without_weeks=one.without_weeks | other.without_weeks,
        interval=max(one.interval, other.interval),
        first=one.first or other.first,
        months=months,
        without=tuple(sorted({*one.without, *other.without})),
        since=one.since or other.since,
        check=one.check or other.check,
    )
