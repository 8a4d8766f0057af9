"""Days of the calendar are read from a text as it says them, and become days once today is
known."""

from datetime import date

import pytest

from flows.domain.time_window import Day
from flows.understanding.understand import understand

TODAY = date(2026, 12, 2)  # a Wednesday

# Each text, and the first and the last day that it means to a reader in the United States.
DATES = """
    meeting 68102 on 12/25 => 12-25
    any meetings 12/25/26 near lincoln => 12-25
    12-25-2026 omaha => 12-25
    2026-12-25 => 12-25
    dec 25 => 12-25
    december 25th, omaha ne => 12-25
    is there a meeting on the 25th of december => 12-25
    christmas day in omaha => 12-25
    xmas eve 68102 => 12-24
    christmas eve omaha ne => 12-24
    boxing day => 12-26
    new years eve => 12-31
    new year's day lincoln => 2027-1-1
    thanksgiving 68102 => 2027-11-25
    halloween => 2027-10-31
    the 4th of july => 2027-7-4
    easter sunday omaha => 2027-3-28
    the 27th => 12-27
    anything on the 27th near omaha => 12-27
    on the 1st => 2027-1-1
    sunday the 13th => 12-13
    in 3 days => 12-5
    3 days from now => 12-5
    in two weeks 68102 => 12-16
    a week from today => 12-9
    two weeks from today => 12-16
    a week from friday => 12-11
    next tuesday => 12-8
    next wednesday omaha => 12-9
    dec 12-15 => 12-12 12-15
    dec 12 to dec 15 omaha => 12-12 12-15
    december 30 through january 2 => 12-30 2027-1-2
    12/12 - 12/15 => 12-12 12-15
    the 20th to the 23rd => 12-20 12-23
    twenty fifth of december => 12-25

    el 25 de diciembre en houston => 12-25
    25/12/2026 => 12-25
    nochebuena en miami => 12-24
    hay junta en navidad => 12-25
    año nuevo => 2027-1-1
    día de acción de gracias => 2027-11-25
    el día 27 => 12-27
    el 27 => 12-27
    del 12 al 15 de diciembre => 12-12 12-15
    dentro de 3 días => 12-5
    en dos semanas => 12-16
    de hoy en ocho => 12-9
    en quince días => 12-16
    el próximo martes => 12-8
    el martes que viene => 12-8
    el veinticinco de diciembre => 12-25

    le 25 décembre à montréal => 12-25
    noël => 12-25
    le réveillon de noël => 12-24
    dans 3 jours => 12-5
    mardi prochain => 12-8
    du 12 au 15 décembre => 12-12 12-15
    le 27 => 12-27

    il 25 dicembre a milano => 12-25
    vigilia di natale => 12-24
    capodanno => 2027-1-1
    tra 3 giorni => 12-5
    martedì prossimo => 12-8
    dal 12 al 15 dicembre => 12-12 12-15
    il 27 => 12-27

    25 de dezembro em boston => 12-25
    véspera de natal => 12-24
    dia 27 => 12-27
    daqui a 3 dias => 12-5
    na próxima terça => 12-8
    de 12 a 15 de dezembro => 12-12 12-15
"""


def _days(table: str) -> list[tuple[str, date, date]]:
    rows = [line.strip().split(" => ") for line in table.splitlines() if line.strip()]
    return [(text, _day(days.split()[0]), _day(days.split()[-1])) for text, days in rows]


def _day(written: str) -> date:
    numbers = [int(part) for part in written.split("-")]
    return date(*numbers) if len(numbers) == 3 else date(TODAY.year, *numbers)


@pytest.mark.parametrize(("text", "first", "last"), _days(DATES))
def test_a_date_is_read(text: str, first: date, last: date) -> None:
    (span,) = understand(text).slots.dates
    assert span.days(TODAY, "US") == (first, last)


@pytest.mark.parametrize(
    "text",
    [
        "68102",
        "24/7 meetings",
        "12 and 12",
        "12/12 study",
        "7-9pm tonight",
        "5/6 miles",
        "the 2nd",
        "the second one",
        "number 3",
        "christmas fl",
        "may i come at 7",
        "5 may be too late",
        "march in with 5 people",
        "i have 30 days",
        "24 hours",
        "tonight at 7:30",
        "60th and leavenworth",
        "on 13th street",
        "the 12 steps",
        "la segunda",
        "la 2",
        "le 2",
        "meetings for 20 people",
        "(402) 555-0123",
    ],
)
def test_other_numbers_are_no_dates(text: str) -> None:
    assert understand(text).slots.dates == ()


def test_the_order_of_day_and_month_is_that_of_the_country() -> None:
    (span,) = understand("3/1 please").slots.dates
    assert span.days(TODAY, "US") == (date(2027, 3, 1), date(2027, 3, 1))
    assert span.days(TODAY, "GB") == (date(2027, 1, 3), date(2027, 1, 3))


def test_holidays_are_those_of_the_country() -> None:
    (span,) = understand("thanksgiving").slots.dates
    assert span.days(TODAY, "CA") == (date(2027, 10, 11), date(2027, 10, 11))
    (span,) = understand("labor day").slots.dates
    assert span.days(TODAY, "US") == (date(2027, 9, 6), date(2027, 9, 6))
    assert span.days(TODAY, "MX") == (date(2027, 5, 1), date(2027, 5, 1))


def test_there_may_be_no_such_day() -> None:
    (span,) = understand("february 30").slots.dates
    assert span.days(TODAY, "US") is None


def test_today_counts_where_the_text_names_it() -> None:
    (span,) = understand("dec 2").slots.dates
    assert span.days(TODAY, "US") == (TODAY, TODAY)


def test_the_words_of_a_date_leave_the_request() -> None:
    request = understand("womens meeting omaha ne on 12/25").request
    assert request.places == ("omaha ne",)
    assert request.when.dates
    assert request.when.day is None


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("monday and wednesday 68102", (Day.MON, Day.WED)),
        ("tomorrow night", (Day.TOMORROW,)),
        ("tonight or tomorrow", (Day.TODAY, Day.TOMORROW)),
        ("lunes o miércoles", (Day.MON, Day.WED)),
        ("mañana por la noche", (Day.TOMORROW,)),
        ("lundi et mercredi", (Day.MON, Day.WED)),
        ("lunedì e mercoledì", (Day.MON, Day.WED)),
        ("segunda-feira e quarta-feira", (Day.MON, Day.WED)),
        ("tuesday not wednesday", (Day.TUE,)),
    ],
)
def test_all_named_days_are_kept(text: str, days: tuple[Day, ...]) -> None:
    assert understand(text).slots.days == days
