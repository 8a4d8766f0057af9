"""When somebody wants to be reminded."""

import pytest

from flows.domain.time_window import ClockTime, DayPart
from flows.understanding.slots.text_slots import ReminderTime
from flows.understanding.understand import understand


def _before(minutes: int, *, said: bool = True) -> ReminderTime:
    return ReminderTime(minutes, said=said)


def _on_day(days_before: int, part: DayPart | None = None, hour: int | None = None) -> ReminderTime:
    clock = None if hour is None else ClockTime(hour * 60, True)
    return ReminderTime(None, days_before, clock, part, said=True)


TIMES = [
    ("an hour before", _before(60)),
    ("remind me an hour before", _before(60)),
    ("30 min before", _before(30)),
    ("30 min", _before(30, said=False)),
    ("half an hour before", _before(30)),
    ("remind me 2 hours before the second one", _before(120)),
    ("an hour and a half before", _before(90)),
    ("2 days before", _before(2880)),
    ("the night before", _on_day(1, DayPart.NIGHT)),
    ("remind me the night before", _on_day(1, DayPart.NIGHT)),
    ("at 9 the night before", _on_day(1, DayPart.NIGHT, 21)),
    ("the day before at 6pm", _on_day(1, None, 18)),
    ("the morning before", _on_day(1, DayPart.MORNING)),
    ("at 9 that morning", _on_day(0, DayPart.MORNING, 9)),
    ("same day at 8am", _on_day(0, None, 8)),
    ("text me at noon the day of", _on_day(0, None, 12)),
    ("the night before the noon meeting", _on_day(1, DayPart.NIGHT)),
    ("una hora antes", _before(60)),
    ("recuérdame 30 minutos antes", _before(30)),
    ("la noche antes", _on_day(1, DayPart.NIGHT)),
    ("un día antes", _on_day(1)),
    ("esa mañana a las 9", _on_day(0, DayPart.MORNING, 9)),
    ("une heure avant", _before(60)),
    ("la veille au soir", _on_day(1, DayPart.NIGHT)),
    ("un'ora prima", _before(60)),
    ("la sera prima", _on_day(1, DayPart.NIGHT)),
    ("uma hora antes", _before(60)),
    ("na noite anterior", _on_day(1, DayPart.NIGHT)),
]


@pytest.mark.parametrize(("text", "time"), TIMES, ids=[text for text, _ in TIMES])
def test_when_to_be_reminded(text: str, time: ReminderTime) -> None:
    assert understand(text).slots.reminder_time == time


@pytest.mark.parametrize(
    "text",
    [
        "68102",
        "before noon",
        "meeting tonight at 7",
        "i have 30 days today",
        "omaha",
        "within 5 miles",
        "remind me about 3",
        "recuérdame la 3",
    ],
)
def test_other_times_are_no_reminder(text: str) -> None:
    assert understand(text).slots.reminder_time is None


@pytest.mark.parametrize(
    ("text", "once"),
    [
        ("remind me just once", True),
        ("remind me every week", False),
        ("remind me", None),
        ("recuérdame sólo una vez", True),
        ("recuérdame cada semana", False),
        ("une seule fois", True),
        ("una volta sola", True),
        ("só uma vez", True),
        ("remind me about 3 but just this sunday", True),
        ("remind me once a week", False),
        ("recuérdame solo este lunes", True),
        ("rappelle-moi juste ce jeudi", True),
        ("me lembre só nesta quinta", True),
        ("ricordami solo questo giovedì", True),
    ],
)
def test_once_or_every_week(text: str, once: bool | None) -> None:
    assert understand(text).slots.once is once
