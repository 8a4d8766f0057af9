"""When the meetings of a row are, by its day, its time and its words."""

from datetime import date
from typing import Any

import pytest

from bot.feeds.rows.rule_words import Reader, WordsOfRow
from bot.feeds.rows.schedule_cells import StartTime, days_in_words, start_times
from flows.domain.week_minutes import WEEK_MINUTES
from tests.support.feed_rows import hall_row, read_json_rows

SUN, MON, TUE, WED, THU, FRI, SAT = range(7)

DAY_CELLS: list[tuple[str, list[int]]] = [
    ("Daily", [0, 1, 2, 3, 4, 5, 6]),
    ("7 days a week", [0, 1, 2, 3, 4, 5, 6]),
    ("Mon-Fri", [1, 2, 3, 4, 5]),
    ("Monday through Thursday", [1, 2, 3, 4]),
    ("Fri - Sun", [5, 6, 0]),
    ("Weekdays", [1, 2, 3, 4, 5]),
    ("Mon, Wed & Fri", [1, 3, 5]),
    ("Tues/Thurs", [2, 4]),
    ("Monday - Wednesday - Friday", [1, 3, 5]),
    ("Tue – Thu – Sat", [2, 4, 6]),
    ("Mon-Wed, Fri-Sat", [1, 2, 3, 5, 6]),
    ("lunes - miércoles - viernes", [1, 3, 5]),
    ("lundi - mercredi - vendredi", [1, 3, 5]),
    ("lunedì - mercoledì - venerdì", [1, 3, 5]),
    ("segunda - quarta - sexta", [1, 3, 5]),
    ("2nd Saturday", [6]),
    ("todos los días", [0, 1, 2, 3, 4, 5, 6]),
    ("lunes a viernes", [1, 2, 3, 4, 5]),
    ("martes y jueves", [2, 4]),
    ("du lundi au vendredi", [1, 2, 3, 4, 5]),
    ("mardi et jeudi", [2, 4]),
    ("ogni giorno", [0, 1, 2, 3, 4, 5, 6]),
    ("dal lunedì al venerdì", [1, 2, 3, 4, 5]),
    ("segunda a sexta", [1, 2, 3, 4, 5]),
    ("segunda e quarta", [1, 3]),
    ("primeira segunda do mês", [1]),
    ("fins de semana", [0, 6]),
]


@pytest.mark.parametrize(("cell", "expected"), DAY_CELLS)
def test_days_in_words_are_days(cell: str, expected: list[int]) -> None:
    found = days_in_words(cell)
    assert found is not None
    assert list(found) == expected


@pytest.mark.parametrize("cell", ["Serenity", "Sunday Service", "tomorrow", "8", "", "May"])
def test_words_that_are_no_days_are_none(cell: str) -> None:
    assert days_in_words(cell) is None


TIME_CELLS: list[tuple[object, list[StartTime]]] = [
    ("7:00-8:00 PM", [StartTime(1140, 60)]),
    ("11:00-12:30 PM", [StartTime(660, 90)]),
    ("11:30 PM - 12:30 AM", [StartTime(1410, 60)]),
    ("6:30 p.m. to 7:30 p.m.", [StartTime(1110, 60)]),
    ("19:30 - 21:00", [StartTime(1170, 90)]),
    ("19h30-21h", [StartTime(1170, 90)]),
    ("12:00, 19:30", [StartTime(720), StartTime(1170)]),
    ("7 & 9 pm", [StartTime(1140), StartTime(1260)]),
    ("noon and 7:30 pm", [StartTime(720), StartTime(1170)]),
    (["6:00", "18:00"], [StartTime(360), StartTime(1080)]),
    ("6:00, 8:00 PM", [StartTime(1080), StartTime(1200)]),
    ("7:00 & 8:30 PM", [StartTime(1140), StartTime(1230)]),
    ("5:30 & 7 pm", [StartTime(1050), StartTime(1140)]),
    ("6:30 PM and 8:00", [StartTime(1110), StartTime(1200)]),
    ("7:00 AM, 5:30 & 7 p.m.", [StartTime(420), StartTime(1050), StartTime(1140)]),
    ("12:00 & 5:30 PM", [StartTime(720), StartTime(1050)]),
    ("6:30-7:30, 8:00-9:00 PM", [StartTime(1110, 60), StartTime(1200, 60)]),
    (["6:00", "8:00 PM"], [StartTime(1080), StartTime(1200)]),
    ("06:00 & 18:30", [StartTime(360), StartTime(1110)]),
]


@pytest.mark.parametrize(("cell", "expected"), TIME_CELLS)
def test_a_range_is_one_time_and_a_list_several(cell: object, expected: list[StartTime]) -> None:
    assert start_times(cell) == expected


# With the half of the day that is named they would go back, so one of them is of the other half.
UNCLEAR_HALVES = ["9:00, 7:00 PM", "8:00, 12:00 & 5:30 PM", "11:00 AM & 1:00", "12:00 & 8:00 AM"]


@pytest.mark.parametrize(
    "cell", ["7", "7-8", "evening", "25:00", "7:00 - late", "7:75, 8:00", *UNCLEAR_HALVES]
)
def test_what_is_no_time_is_none(cell: str) -> None:
    assert start_times(cell) is None


def read(**fields: Any) -> list[tuple[str, int | None, int | None, int | None, str]]:
    """The id, day, minute, length and rule of each meeting of a row."""
    found = read_json_rows(hall_row(**fields)).meetings
    return [(one.source_id, one.day, one.minute, one.minutes, one.rule) for one in found]


def test_a_row_of_several_days_and_times_is_as_many_meetings_with_ids_of_their_own() -> None:
    found = read(slug="hall", day="Mon & Wed", time="12:00, 19:30")
    assert [one[:3] for one in found] == [
        ("hall#1@1200", 1, 720),
        ("hall#1@1930", 1, 1170),
        ("hall#3@1200", 3, 720),
        ("hall#3@1930", 3, 1170),
    ]


ALL_DAY = [
    ({"day": "", "time": "24 hours"}, [(0, 0, WEEK_MINUTES)]),
    ({"day": "Daily", "time": "around the clock"}, [(0, 0, WEEK_MINUTES)]),
    ({"day": "24/7", "time": ""}, [(0, 0, WEEK_MINUTES)]),
    ({"day": "Sat & Sun", "time": "all day"}, [(6, 0, 1440), (0, 0, 1440)]),
    ({"day": 4, "time": "00:00", "end_time": "23:59"}, [(4, 0, 1440)]),
    ({"day": 4, "time": "00:00", "end_time": "12:00 AM"}, [(4, 0, 1440)]),
    ({"day": "Daily", "time": "12:00 AM", "notes": "Open 24 hours."}, [(0, 0, WEEK_MINUTES)]),
    ({"day": 4, "time": "24 horas"}, [(4, 0, 1440)]),
    ({"day": 4, "time": "08:00", "end_time": "20:00", "name": "Alcathon"}, [(4, 480, 720)]),
    ({"day": 4, "time": "20:00", "end_time": "08:00", "notes": "Maratón"}, [(4, 1200, 720)]),
]


@pytest.mark.parametrize(("fields", "expected"), ALL_DAY)
def test_what_goes_on_for_hours_lasts_as_long(
    fields: dict[str, Any], expected: list[tuple[int, int, int]]
) -> None:
    found = read(**fields)
    assert [(day, minute, minutes) for _, day, minute, minutes, _ in found] == expected
    assert [rule for *_, rule in found] == [f"lasts={minutes}" for *_, minutes in expected]


# In five languages; words of something else; a name that is a saying of AA.
SAYS_ALL_DAY = """24 hours|Open 24 hours|All day|Use side door. Open 24/7. Coffee.|24 hrs.
    We meet around the clock|Saturday 24 hours|all-day meeting|Abierto las 24 horas|todo el día
    Reunión las 24 horas del día|Ouvert 24h/24|24 heures sur 24|ouvert toute la journée
    Réunion 24h sur 24|Aperto 24 ore su 24|aperto tutto il giorno|Aberto 24 horas
    aberto o dia todo|Reunião 24 horas por dia"""
SAYS_SOMETHING_ELSE = """Call our 24 hour hotline|Parking all day|24 hours notice|Not all day
    24 Hours a Day book study|Parking (open 24 hours)|Coffee all day|de 20h à 24h|Midnight"""


def _clauses_of(table: str) -> list[str]:
    return [words.strip() for line in table.split("\n") for words in line.split("|")]


@pytest.mark.parametrize("notes", _clauses_of(SAYS_ALL_DAY))
def test_midnight_and_words_of_a_whole_day_are_a_whole_day(notes: str) -> None:
    found = read(day="Saturday", time="12:00 AM", notes=notes)
    assert [one[1:] for one in found] == [(SAT, 0, 1440, "lasts=1440")]
    assert read(day="Saturday", time="8:00 AM", notes=notes)[0][2:4] == (480, None)


@pytest.mark.parametrize("notes", _clauses_of(SAYS_SOMETHING_ELSE))
def test_words_of_something_else_make_no_whole_day(notes: str) -> None:
    assert read(day="Saturday", time="12:00 AM", notes=notes)[0][2:4] == (0, None)


def test_a_name_says_all_day_only_beside_what_it_names() -> None:
    midnight = {"day": "Saturday", "time": "12:00 AM"}
    assert read(**midnight, name="Lamplight Club (24 hours)")[0][3] == 1440
    assert read(**midnight, name="24 Hour Group")[0][3] is None


def test_an_end_that_no_marathon_explains_is_an_error_of_the_list() -> None:
    assert read(day=4, time="08:00", end_time="20:00")[0][3:] == (None, "")


@pytest.mark.parametrize(
    "fields",
    [
        {"day": 2, "time": "By appointment"},
        {"day": "", "time": "call for time"},
        {"day": "By appointment only", "time": ""},
        {"day": 2, "time": "con cita"},
    ],
)
def test_by_appointment_is_never_listed_with_an_hour(fields: dict[str, Any]) -> None:
    assert [one[1:3] for one in read(**fields)] == [(None, None)]


TODAY = date(2026, 1, 5)

# Where the words stand, the day of the meeting, the words, and the rule.
RULES = [
    ("name", SUN, "Speaker Feast (1st Sunday only)", "weeks=1"),
    ("name", SAT, "Men's Workshop - 2nd Sat", "weeks=2"),
    ("name", TUE, "FIRST TUESDAY OF THE MONTH ONLY SPEAKERS", "weeks=1"),
    ("name", SUN, "A New Page - meets once a month on the second Sunday", "weeks=2"),
    ("name", MON, "Valley Group (no meeting Sept 7, 2026)", "not=2026-09-07"),
    ("notes", SUN, "Meets on the first Sunday of each month only. Bring a chair.", "weeks=1"),
    ("notes", MON, "**MEETS 1ST AND 3RD MONDAY**", "weeks=1,3"),
    ("notes", FRI, "Meets first and third Friday, please use the side door.", "weeks=1,3"),
    ("notes", WED, "4th Wednesday of every month", "weeks=4"),
    ("notes", FRI, "Only the last Friday of the month.\nWheelchair ramp.", "weeks=-1"),
    ("notes", THU, "Basement hall. No meeting 2nd Thursday of the month.", "weeks!=2"),
    ("notes", MON, "There is NO meeting the first Monday of each month.", "weeks!=1"),
    ("notes", THU, "Meets every Thursday except the 3rd", "weeks!=3"),
    ("notes", THU, "No meeting Dec 24 or Dec 31.", "not=12-24,12-31"),
    ("notes", THU, "No meeting 12/24 & 12/31", "not=12-24,12-31"),
    ("notes", THU, "Will not meet Dec. 20 - Jan. 3 due to repairs.", "not=12-20..01-03"),
    ("notes", THU, "No meeting on Christmas Eve or Thanksgiving", "not=12-24,thanksgiving:US"),
    ("notes", TUE, "No meeting July & August", "months=1,2,3,4,5,6,9,10,11,12"),
    ("notes", TUE, "No meeting January - May - October", "months=2,3,4,6,7,8,9,11,12"),
    ("notes", FRI, "Every other Friday from Jan 9", "every=2:2026-01-09"),
    ("notes", FRI, "Meets biweekly, starting 2026-01-09", "every=2:2026-01-09"),
    ("notes", FRI, "First meeting will be Friday, Jan. 9, 2026", "from=2026-01-09"),
    ("schedule", SAT, "2nd Saturday", "weeks=2"),
    ("schedule", TUE, "Tuesday 1st & 3rd of the month", "weeks=1,3"),
    ("notes", SUN, "Solo el primer domingo del mes", "weeks=1"),
    ("notes", SUN, "Se reúne el 1º y 3º domingo de cada mes", "weeks=1,3"),
    ("notes", THU, "No hay reunión el 24 de diciembre", "not=12-24"),
    ("notes", FRI, "Cada dos semanas a partir del 9 de enero de 2026", "every=2:2026-01-09"),
    ("notes", SUN, "Uniquement le premier dimanche du mois", "weeks=1"),
    ("notes", SUN, "A lieu le 1er et le 3e dimanche du mois", "weeks=1,3"),
    ("notes", THU, "Pas de réunion le 24 décembre", "not=12-24"),
    ("notes", SUN, "Solo la prima domenica del mese", "weeks=1"),
    ("notes", THU, "Nessuna riunione il 24 dicembre", "not=12-24"),
    ("notes", FRI, "Ogni due settimane dal 9 gennaio 2026", "every=2:2026-01-09"),
    ("notes", SUN, "Somente no primeiro domingo do mês", "weeks=1"),
    ("notes", THU, "Sem reunião 24 de dezembro", "not=12-24"),
    ("notes", THU, "Findet nur in der 2. Woche des Monats statt", "weeks=2"),
]  # fmt: skip


@pytest.mark.parametrize(("field", "day", "words", "expected"), RULES)
def test_plain_words_are_a_rule(field: str, day: int, words: str, expected: str) -> None:
    reader = Reader(day, today=TODAY)
    assert reader.rule(WordsOfRow(**{field: words})).text() == expected


# What happens then, and not whether it meets: it meets every week, and says nothing of a doubt.
WEEKLY = [
    ("notes", FRI, "Last Friday of the month: speaker and potluck"),
    ("notes", THU, "Open meeting last Thursday of the month for birthdays."),
    ("notes", TUE, "Business meeting: 1st Tuesday @ 7 pm"),
    ("notes", MON, "1st Monday - Steps, 2nd Monday - Traditions"),
    ("notes", SAT, "Closed except last Saturday of each month."),
    ("notes", MON, "Enter on 4th St., room on the second floor"),
    ("notes", MON, "No Meetings on Statutory Holidays"),
    ("notes", THU, "No meeting last Friday of the month"),
    ("name", SUN, "Second Chance"),
    ("name", WED, "First Things First"),
    ("name", TUE, "Tuesday At Last"),
    ("notes", MON, "We read the 4th Edition, chapter five, even on holidays."),
    ("notes", MON, "Reunión abierta el último lunes del mes"),
    ("notes", MON, "Réunion ouverte le dernier lundi du mois"),
]


@pytest.mark.parametrize(("field", "day", "words"), WEEKLY)
def test_what_happens_in_some_weeks_is_no_rule(field: str, day: int, words: str) -> None:
    assert Reader(day, today=TODAY).rule(WordsOfRow(**{field: words})).text() == ""


UNCLEAR = [
    ("notes", TUE, "Every other Tuesday"),
    ("notes", MON, "Typically 1st or 2nd Monday"),
    ("notes", FRI, "Every second Friday"),
    ("notes", THU, "Meets at a residence on the last Thursday"),
    ("name", FRI, "First Friday"),
    ("name", SUN, "Outreach - meets last Sunday quarterly"),
    ("notes", MON, "Meeting time 8:00 PM - 9:30 PM on the first Monday of every month"),
    ("name", SUN, "Monthly Gratitude Night"),
    ("notes", FRI, "No meeting the Friday before Easter"),
]


@pytest.mark.parametrize(("field", "day", "words"), UNCLEAR)
def test_words_that_are_not_plain_are_kept_to_be_read(field: str, day: int, words: str) -> None:
    rule = Reader(day, today=TODAY).rule(WordsOfRow(**{field: words}))
    assert rule.check
    assert rule.check in words
    assert rule.text() == f"check={rule.check}"
    assert rule.meets(date(2026, 1, 9))


def test_what_is_over_is_no_rule_any_more() -> None:
    row = WordsOfRow(notes="No meeting 9/29/2022. Starts Sept 3, 2022.")
    assert Reader(THU, today=TODAY).rule(row).text() == ""
