"""The rule of occurrence, against a calendar that is read day by day."""

from calendar import monthrange
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.domain.listed_meeting import ListedMeeting
from flows.domain.meetings import Meeting, MeetingKind
from flows.domain.occurrence import OccurrenceRule, next_start, parse_rule
from flows.domain.reminder_plan import plan_reminder
from flows.domain.reminders import Due, Reminder, snapshot_of
from flows.domain.search import Hit, Query, Window, search_meetings
from tests.support.factories import OMAHA
from tests.support.meetings_in_memory import MeetingsInMemory
from tests.support.random_meetings import NEIGHBOURHOODS, random_rules

THANKSGIVING_2026 = date(2026, 11, 26)


def meets_by_calendar(rule: OccurrenceRule, day: date) -> bool:
    """Whether it meets on a day, worked out the slow and plain way."""
    alike = [
        date(day.year, day.month, n)
        for n in range(1, monthrange(day.year, day.month)[1] + 1)
        if date(day.year, day.month, n).weekday() == day.weekday()
    ]
    numbers = {alike.index(day) + 1} | ({-1} if day == alike[-1] else set())
    wrong = (
        (rule.weeks and not numbers & rule.weeks)
        or numbers & rule.without_weeks
        or (rule.months and day.month not in rule.months)
        or (rule.since and day < rule.since)
    )
    if rule.first and not wrong:
        counted, wrong = rule.first, True
        while counted <= day:
            if counted <= day < counted + timedelta(days=7):
                wrong = False
            counted += timedelta(weeks=rule.interval)
    for first, last in rule.without:
        wrong = wrong or is_between(day, first, last)
    return not wrong


def is_between(day: date, first: str, last: str) -> bool:
    if "thanksgiving" in first:
        return day == date(
            day.year, 11, next(n for n in range(22, 29) if date(day.year, 11, n).weekday() == 3)
        )
    at = day.isoformat()[-len(first) :]
    return first <= at <= last if first <= last else not last < at < first


# Days of one week, and what a rule says of each; every one is what its comment calls it.
RULES = [
    ("", "2026-12-06 2026-12-13", ""),
    ("weeks=1", "2026-12-06 2027-01-03", "2026-12-13 2026-12-20 2026-12-27"),
    ("weeks=1,3", "2026-12-06 2026-12-20", "2026-12-13 2026-12-27"),
    ("weeks=-1", "2026-12-27 2026-11-29", "2026-12-20 2026-11-22"),
    ("weeks=5", "2026-11-29", "2026-12-27"),
    ("weeks!=-1,2", "2026-12-06 2026-12-20", "2026-12-13 2026-12-27"),
    ("every=2:2026-01-09", "2026-01-09 2026-01-23 2027-01-08", "2025-12-26 2026-01-16 2027-01-01"),
    ("months=1,12", "2026-12-06 2027-01-03", "2026-11-29 2027-02-07"),
    ("not=12-24,12-31", "2026-12-17 2027-01-07", "2026-12-24 2026-12-31 2027-12-24"),
    ("not=12-20..01-03", "2026-12-19 2027-01-04", "2026-12-20 2026-12-31 2027-01-03"),
    ("not=2026-07-01..2026-07-14", "2026-06-30 2027-07-01", "2026-07-01 2026-07-14"),
    ("not=thanksgiving:US", "2026-11-19 2027-11-26", "2026-11-26 2027-11-25"),
    ("from=2026-09-03", "2026-09-03 2026-11-02", "2026-09-02"),
    ("check=every other fri", "2026-12-04 2026-12-11", ""),
]


@pytest.mark.parametrize(("text", "days", "without"), RULES)
def test_a_rule_says_on_which_days_a_meeting_meets(text: str, days: str, without: str) -> None:
    rule = parse_rule(text)
    assert [day for day in days.split() if not rule.meets(date.fromisoformat(day))] == []
    assert [day for day in without.split() if rule.meets(date.fromisoformat(day))] == []
    assert rule.text() == text


@given(random_rules, st.dates(date(2025, 1, 1), date(2028, 12, 31)))
@settings(max_examples=500)
def test_a_rule_and_its_text_say_what_a_calendar_does(rule: OccurrenceRule, day: date) -> None:
    assert parse_rule(rule.text()) == parse_rule(parse_rule(rule.text()).text())
    assert parse_rule(rule.text()).meets(day) == rule.meets(day) == meets_by_calendar(rule, day)


@given(st.text(max_size=60) | st.from_regex(r"(weeks|not|every|from|lasts|months)=[\\w.:,-]{0,20}"))
def test_a_damaged_rule_is_passed_over(text: str) -> None:
    parse_rule(text).meets(THANKSGIVING_2026)


STARTS = [
    ("at the end of a year", "2026-12-20T12:00-06:00"),
    ("when clocks go forward", "2026-03-01T12:00-06:00"),
    ("when clocks go back", "2026-10-25T12:00-05:00"),
]


@given(
    random_rules,
    st.sampled_from([around[0] for around in NEIGHBOURHOODS]),
    st.integers(0, 6),
    st.sampled_from([0, 30, 90, 150, 1140, 1439]),
    st.sampled_from([moment for _, moment in STARTS]),
)
@settings(max_examples=150, deadline=None)
def test_search_list_details_and_reminders_agree_on_the_next_five(
    rule: OccurrenceRule, where: tuple[str, float, float], day: int, minute: int, now: str
) -> None:
    """Whatever is asked for a meeting names the same days: none on which it does not meet, and none
    of those left out on which it does."""
    zone, lat, lon = where
    meeting = Meeting(
        source_id="one", name="Hope", day=day, minute=minute, zone=zone, lat=lat, lon=lon,
        kind=MeetingKind.IN_PERSON, venue="Hall", rule=rule.text(), id=1,
    )  # fmt: skip
    moment = datetime.fromisoformat(now)
    expected: list[datetime] = []
    at = moment
    while len(expected) < 5:
        at = next_start(day, minute, zone, rule.text(), at)
        if not meets_by_calendar(rule, at.date()):
            break  # for more than a year it does not meet
        assert at.isoweekday() % 7 == day
        expected.append(at)
    ahead = moment.astimezone(ZoneInfo(zone)).date() - timedelta(days=1)
    by_calendar = [
        ahead + timedelta(days=n)
        for n in range(5 * 7 * 61)
        if (ahead + timedelta(days=n)).isoweekday() % 7 == day
        and meets_by_calendar(rule, ahead + timedelta(days=n))
    ]
    seen = [start.date() for start in expected]
    assert seen == [one for one in by_calendar if not seen or one >= seen[0]][: len(seen)]
    assert searched(meeting, moment, len(expected)) == expected
    assert detailed(meeting, expected) == expected
    assert reminded(meeting, moment, len(expected)) == expected


def searched(meeting: Meeting, now: datetime, count: int) -> list[datetime]:
    """The next starts that searches find, four weeks at a time."""
    place = OMAHA
    found: list[datetime] = []
    start = now + timedelta(minutes=1)
    while len(found) < count:
        query = Query(Window(start, start + timedelta(days=28)), place, ids=frozenset({1}))
        found += [
            hit.start for hit in search_meetings(MeetingsInMemory([meeting]), query, take=9).hits
        ]
        start += timedelta(days=28)
    return found[:count]


def detailed(meeting: Meeting, expected: list[datetime]) -> list[datetime]:
    """What the details of a meeting on the screen say, each time when the one before is over."""
    shown = []
    for number, start in enumerate(expected):
        hit = Hit(1, meeting.name, expected[max(number - 1, 0)], None)
        now = hit.start + timedelta(hours=1) if number else start - timedelta(hours=1)
        shown.append(ListedMeeting(meeting, hit, meeting.zone).occurrence_at(now).hit.start)
    return shown


def reminded(meeting: Meeting, now: datetime, count: int) -> list[datetime]:
    """The starts that texts go out about, as the planner looks at a reminder again and again."""
    snapshot = snapshot_of(meeting)
    assert snapshot
    kept: Reminder | None = Reminder(7, 1, 60, True, meeting.zone, snapshot, now)
    told: list[datetime] = []
    looked: datetime | None = now
    while kept and looked and len(told) < count:
        plan = plan_reminder(kept, meeting, None, looked)
        told += [one.message.start for one in plan.sendings if isinstance(one.message, Due)]
        kept, looked = plan.reminder, plan.next_at
    return told
