"""Random states and conversations, and those that releases of this program have stored."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from flows.conversation.conversation import Conversation
from flows.conversation.danger_memory import DangerMemory, LastDanger, SafetyLine
from flows.conversation.states import (
    AnswerCheckin,
    AskNewTime,
    AskPlace,
    AskReminder,
    ChooseMeeting,
    ChoosePlace,
    ChooseReminder,
    ConfirmDaily,
    ConfirmMarks,
    ConfirmReminder,
    EndedSearch,
    Idle,
    OfferPlace,
    Results,
)
from flows.crisis import Category
from flows.domain.daily_texts import DailyKind, DailyText
from flows.domain.holidays import Holiday
from flows.domain.places import Place
from flows.domain.search import Filters, Hit, Query, Window
from flows.domain.time_window import ClockTime, Day, DayPart, When
from flows.domain.written_dates import DateSpan, WrittenDate
from flows.understanding.commands import LeadTime, ReminderAction
from flows.understanding.parsed_request import Attendance
from flows.understanding.search_request import SearchRequest

zones = st.sampled_from(["UTC", "America/Chicago", "Australia/Lord_Howe"])
moments = st.integers(1_577_836_800, 2_208_988_800).map(
    lambda timestamp: datetime.fromtimestamp(timestamp, UTC)  # the years 2020 to 2039
)
words = st.text(max_size=20)
floats = st.floats(-180, 180)
misses = st.integers(0, 9)
places = st.builds(
    Place, words, words, words, floats, floats, zones, population=st.integers(0, 10**7), code=words
)
hits = st.builds(
    lambda number, name, start, zone, miles: Hit(
        number, name, start.astimezone(ZoneInfo(zone)), miles
    ),
    st.integers(1, 10**6),
    words,
    moments,
    zones,
    st.none() | floats,
)
queries = st.builds(
    Query,
    st.builds(Window, moments, moments),
    st.none() | places,
    st.booleans(),
    st.builds(Filters, st.frozensets(words), words, st.booleans(), st.frozensets(words)),
    nearest=st.booleans(),
    latest=st.booleans(),
    max_miles=st.none() | st.floats(0.5, 150),
    beyond_miles=st.sampled_from([0.0, 2.5, 49.9]),
    windows=st.lists(st.builds(Window, moments, moments), max_size=2).map(tuple),
    without_days=st.frozensets(st.integers(0, 6)),
    name_words=st.frozensets(words),
)
clocks = st.none() | st.builds(ClockTime, st.integers(0, 1439), st.booleans())
written_dates = st.one_of(
    st.builds(WrittenDate, days_away=st.integers(0, 60)),
    st.builds(WrittenDate, holiday=st.sampled_from(Holiday)),
    st.builds(WrittenDate, month=st.integers(1, 12), numbers=st.tuples(st.integers(1, 31))),
    st.builds(WrittenDate, of_month=st.integers(1, 31)),
)
whens = st.builds(
    When,
    st.none() | st.sampled_from(Day),
    st.none() | st.sampled_from(DayPart),
    clocks,
    clocks,
    clocks,
    days=st.lists(st.sampled_from(Day), max_size=2).map(tuple),
    dates=st.lists(st.builds(DateSpan, written_dates, st.none() | written_dates), max_size=2).map(
        tuple
    ),
)
wishes = st.builds(
    SearchRequest,
    when=whens,
    types=st.frozensets(st.sampled_from(["W", "O", "X", "12X12"])),
    fellowship=st.sampled_from(["", "AA", "NA"]),
    way=st.none() | st.sampled_from(Attendance),
    nearest=st.booleans(),
    latest=st.booleans(),
    max_miles=st.none() | st.floats(0.5, 150),
    without_types=st.frozensets(st.sampled_from(["W", "M"])),
    without_fellowships=st.frozensets(st.sampled_from(["AA", "NA"])),
    without_days=st.frozensets(st.sampled_from([Day.MON, Day.SUN])),
    without_dates=st.lists(st.builds(DateSpan, written_dates), max_size=1).map(tuple),
    alternative=st.sampled_from(["", "LGBTQ", "NA"]),
)
told = st.lists(words, max_size=3).map(tuple)
choices = st.lists(places, min_size=1, max_size=5).map(tuple)
kinds = (st.sampled_from(Category), st.booleans())
dangers = st.builds(
    DangerMemory,
    st.none() | st.builds(LastDanger, *kinds, st.booleans()),
    st.lists(st.builds(SafetyLine, *kinds, st.floats(0, 1), st.integers(0, 2**31)), max_size=3).map(
        tuple
    ),
    st.booleans(),
)
lists = st.builds(
    Results,
    queries,
    st.lists(hits, min_size=1, max_size=9).map(tuple),
    st.integers(1, 3),
    st.booleans(),
    wanted=wishes,
    details_number=st.integers(0, 9),
    mixed=st.booleans(),
)
plain_states = st.one_of(
    st.builds(Idle),
    st.builds(AskPlace, wishes, st.none() | lists),
    st.builds(ChoosePlace, choices, wishes),
    st.builds(OfferPlace, places, wishes, st.none() | lists, st.booleans()),
    lists,
)
leads = st.builds(LeadTime, st.none() | st.integers(0, 9999), clocks, st.none() | st.booleans())
numbers = st.integers(0, 9)
every_state = st.one_of(
    plain_states,
    st.builds(ChooseMeeting, lists, leads),
    st.builds(AskReminder, numbers, lists, leads),
    st.builds(ConfirmReminder, numbers, lists, leads, words),
    st.builds(ChooseReminder, st.sampled_from(ReminderAction), plain_states, leads, words),
    st.builds(AskNewTime, st.integers(1, 10**6), plain_states),
    st.builds(
        ConfirmDaily,
        st.builds(DailyText, st.sampled_from(DailyKind), st.integers(0, 1439), zones),
        plain_states,
        words,
    ),
    st.builds(AnswerCheckin, plain_states),
    st.builds(ConfirmMarks, plain_states, words),
)
ended = st.builds(EndedSearch, st.none() | places, wishes, st.integers(0, 2**31))
every_conversation = st.builds(
    Conversation, every_state, misses, told, st.integers(0, 3), ended=st.none() | ended
)

# Those in which a danger was answered or asked about.
conversations_of_danger = st.builds(
    lambda conversation, dangers: replace(conversation, dangers=dangers),
    every_conversation,
    dangers,
)

# As this program's releases have written them, the oldest first, one of each kind.
OLD_STATES = (Path(__file__).parents[1] / "conversation/old_states.jsonl").read_text().splitlines()

# What no release has written, or none that was ever used.
UNKNOWN_STATES = [
    '{"v":0,"state":"AskPlace","misses":0}',
    '{"v":2,"state":"AskPlace","misses":0}',
    '{"v":1,"state":"Waltz","misses":0}',
    '{"v":1,"state":"Results","misses":0}',
    '{"v":1,"state":"AskReminder","misses":0,"number":1,"lead":[null,null,null],'
    '"behind":{"state":"Idle","misses":0}}',
    '{"v":1,"state":"ChooseReminder","misses":0,"act":"sing","behind":{"state":"Idle"}}',
    '{"v":1,"state":"ChoosePlace","misses":0,"choices":[{"name":"x"}]}',
]
