"""A person's own days in their own words: congratulated, and counted or corrected."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.conversation.conversation import Conversation
from flows.conversation.states import ConfirmMarks
from flows.conversation.turn import CountDays, Intent, Step, Text, Topic
from flows.dialogs.day_count import answer_days
from flows.domain.reminders import DayCount
from flows.replies.search_replies import SearchReplies
from flows.understanding.understand import understand
from tests.support.asking import LINE
from tests.support.factories import make_context
from tests.support.reminders_in_memory import RemindersInMemory

# A Friday, 10 AM in Omaha.
NOW = datetime(2026, 3, 6, 10, tzinfo=ZoneInfo("America/Chicago"))
DAYS_TOPICS = (Topic.SET, Topic.ASK, Topic.STOP, Topic.CELEBRATE)


def answered(
    body: str, topic: Topic = Topic.CELEBRATE, *, since: date | None = None, language: str = "en"
) -> Step:
    count = DayCount(since, "America/Chicago") if since else None
    context = make_context(NOW, line=LINE, reminders=RemindersInMemory(day_count=count))
    texts = SearchReplies(LINE, language)
    return answer_days(Conversation(), Text(understand(body)), topic, context, texts)


def first_day(step: Step) -> date | None:
    days = [one.days for one in step.effects if isinstance(one, CountDays) and one.days]
    return days[0].since if days else None


@pytest.mark.parametrize(
    ("texts", "since"),
    [
        ("60 days!!|i've got 60 days today|60 days no booze", date(2026, 1, 5)),
        ("im 3 years sober today!!|3 yrs clean off pills|cumplo 3 años limpio", date(2023, 3, 6)),
        ("just hit 18 months|llevo 18 meses sin beber", date(2024, 9, 6)),
        ("2 years and 3 months clean", date(2023, 12, 6)),
        ("tomorrow i'll have one year sober", date(2025, 3, 7)),
        ("90 days on sunday", date(2025, 12, 8)),
        ("8 hours sober|got my white chip|this is my first day|hoy es mi primer día", NOW.date()),
        ("day 12 for me", date(2026, 2, 23)),
        ("sober since feb 14|no drink since 2/14/2026", date(2026, 2, 14)),
        ("its really 2/10/2020|actually feb 10 2020", date(2020, 2, 10)),
        ("ça fait 30 jours|estou há 30 dias sem beber|30 giorni senza bere", date(2026, 2, 4)),
        ("my sponsor gave me my 60 day chip", date(2026, 1, 5)),
        ("cumplo 60 días y mi esposa ni se acordó|60 days and my wife forgot", date(2026, 1, 5)),
        ("oggi faccio 60 giorni e mia moglie non lo sa", date(2026, 1, 5)),
    ],
)
def test_the_first_day_is_counted_from_what_is_told(texts: str, since: date) -> None:
    for text in texts.split("|"):
        step = answered(text)
        assert (text, first_day(step)) == (text, since)
        warm = "Good to have you here." if (NOW.date() - since).days < 2 else "Well done."
        assert step.replies[0].startswith(warm)


@pytest.mark.parametrize(
    ("texts", "says"),
    [
        ("my son is 5 years old today|my daughter has 30 days", "good news"),
        ("im turning 40 years old|its my birthday", "Happy birthday"),
        ("clean since february 30|sober since 13/13/2020", "calendar"),
        ("sober since march 9 2027", "still to come"),
        ("i picked up my chip|sober since i was 19", "Congratulations"),
    ],
)
def test_what_is_no_sober_day_of_theirs_is_not_counted(texts: str, says: str) -> None:
    for text in texts.split("|"):
        step = answered(text)
        assert step.effects == ()
        assert says in step.replies[0], text


def test_a_count_is_asked_for_and_ended() -> None:
    since = date(2026, 2, 4)
    for text in ("what day am i on", "whats my date", "cuánto tiempo llevo"):
        step = answered(text, Topic.ASK, since=since)
        assert "30 days" in step.replies[0]
        assert "Feb 4, 2026" in step.replies[0]
    assert "not counting your days" in answered("how long has it been", Topic.ASK).replies[0]
    (effect,) = answered("quit counting for me", Topic.STOP, since=since).effects
    assert effect == CountDays(None)
    step = answered("text me every milestone please", Topic.CELEBRATE, since=since)
    assert isinstance(step.state, ConfirmMarks)
    assert (
        answered("start a count for me", Topic.SET)
        .replies[0]
        .startswith("Which day shall I count from?")
    )


@given(st.sampled_from(DAYS_TOPICS), st.text(alphabet="0123456789 ydaersmonthIgt/-.", max_size=40))
def test_any_text_gives_an_answer(topic: Topic, body: str) -> None:
    step = answered(body, topic)
    assert step.intent is Intent.DAYS
    assert step.replies
    since = first_day(step)
    assert since is None or since <= NOW.date()
