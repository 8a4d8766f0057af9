"""What is wanted after a further text: what it contradicts is replaced, the rest stays."""

import pytest

from flows.domain.time_window import ClockTime, Day, DayPart, When
from flows.understanding.search_request import ANY_MEETING, SearchRequest
from flows.understanding.understand import understand


def wanted(*texts: str) -> SearchRequest:
    request = ANY_MEETING
    for text in texts:
        request = request.refined_by(understand(text).request)
    return request


TONIGHT = When(Day.TODAY, DayPart.NIGHT)
NO_AA = frozenset({"AA"})
BOTH = (Day.FRI, Day.SAT)
CASES = [
    (["women tonight", "tomorrow instead"], SearchRequest(When(Day.TOMORROW), frozenset("W"))),
    (["na saturday", "morning"], SearchRequest(When(Day.SAT, DayPart.MORNING), fellowship="NA")),
    (["any day but sunday"], SearchRequest(without_days=frozenset({Day.SUN}))),
    (["no mondays or fridays"], SearchRequest(without_days=frozenset({Day.MON, Day.FRI}))),
    (["no mondays", "monday"], SearchRequest(When(Day.MON))),
    (["not AA"], SearchRequest(without_fellowships=NO_AA)),
    (["AA tonight", "i dont like AA"], SearchRequest(TONIGHT, without_fellowships=NO_AA)),
    (["not AA", "aa"], SearchRequest(fellowship="AA")),
    (["no women"], SearchRequest(without_types=frozenset("W"))),
    (["women", "no women"], SearchRequest(without_types=frozenset("W"))),
    (["no women", "women"], SearchRequest(types=frozenset("W"))),
    (["tonight", "not tonight"], SearchRequest(When(Day.TOMORROW))),
    (["saturday", "not mornings"], SearchRequest(When(Day.SAT, after=ClockTime(720, True)))),
    (["within 5 miles"], SearchRequest(max_miles=5.0)),
    (["within 5 miles", "within 10 miles"], SearchRequest(max_miles=10.0)),
    (["fri and sat"], SearchRequest(When(Day.FRI, days=BOTH))),
    (["fri and sat", "evening"], SearchRequest(When(Day.FRI, DayPart.EVENING, days=BOTH))),
    (["fri and sat", "not fri"], SearchRequest(When(Day.SAT), without_days=frozenset({Day.FRI}))),
    (["women", "doesnt have to be women"], SearchRequest()),
    (["women", "any gender"], SearchRequest()),
    (["na saturday", "doesnt have to be saturday"], SearchRequest(fellowship="NA")),
    (["women or lgbt"], SearchRequest(types=frozenset("W"), alternative="LGBTQ")),
    (["women or lgbt", "big book"], SearchRequest(types=frozenset("WB"))),
    (["na or aa"], SearchRequest(fellowship="NA", alternative="AA")),
    (["thursday no, friday"], SearchRequest(When(Day.FRI), without_days=frozenset({Day.THU}))),
    (["i have class until 9"], SearchRequest(When(after=ClockTime(540, False)))),
    (["im free until 9"], SearchRequest(When(before=ClockTime(540, False)))),
    (["no mondays, women", "all"], SearchRequest()),
]  # fmt: skip


@pytest.mark.parametrize(
    ("texts", "expected"), CASES, ids=[" | ".join(texts) for texts, _ in CASES]
)
def test_what_is_wanted_after_some_texts(texts: list[str], expected: SearchRequest) -> None:
    assert wanted(*texts) == expected


@pytest.mark.parametrize(
    "text", ["3/20", "on the 20th", "march 20", "easter", "in 3 days", "next friday"]
)
def test_a_date_replaces_the_day_and_keeps_the_rest(text: str) -> None:
    found = wanted("na women saturday", text)
    assert found.when.dates
    assert found.when.day is None
    assert (found.types, found.fellowship) == (frozenset("W"), "NA")


@pytest.mark.parametrize("text", ["sober since 3/20/2019", "its actually 6/15/2019"])
def test_a_date_with_its_year_in_the_past_is_no_wish(text: str) -> None:
    assert not wanted(text).when
