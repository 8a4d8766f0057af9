"""What texts ask of reminders and days, in five languages; and what only looks as if it did."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.domain.time_window import ClockTime
from flows.understanding.commands import (
    ActOnReminder,
    CountDaysFrom,
    DropAllReminders,
    ForgetDayCount,
    LeadTime,
    NameReminder,
    PauseReminders,
    Remind,
    ReminderAction,
    ResumeReminders,
    SetMilestoneTexts,
    ShowDayCount,
    ShowDayReached,
    TellDays,
)
from flows.understanding.understand import understand

TODAY = date(2026, 3, 6)  # a Friday
SHOW, DROP, SKIP = (
    ActOnReminder(act) for act in (ReminderAction.SHOW, ReminderAction.DROP, ReminderAction.SKIP)
)


def asked(text: str) -> object:
    """The command in a text, with the day it means in place of the one that was written."""
    ask = understand(text).reminder
    if isinstance(ask, PauseReminders) and ask.until:
        return ("until", ask.until.day(TODAY, "US", ahead=True))
    return ask


def asked_of_days(text: str) -> object:
    """The same for the count of days: the day that is day 1."""
    ask = understand(text).days
    if isinstance(ask, CountDaysFrom):
        day = ask.since.day(TODAY, "US") if ask.since else None
        return ("from", day - timedelta(days=ask.day - 1) if day else None)
    return ask


@pytest.mark.parametrize(
    ("texts", "ask"),
    [
        ("REMIND 1|R1|r 1|1 remind|remind #1|recordar 1|recuérdame la 1|rappel 1", Remind(1)),
        ("rappelle-moi la 1|lembrar 1|me lembra a 1|ricorda 1|ricordami la 1", Remind(1)),
        ("remind me about the second one|remind 2|avísame de la segunda", Remind(2)),
        ("remind me|set a reminder for tomorrow|text me before|ricordami", Remind()),
        (
            "remind 1 30 min|remind 1 30|R1 30|remind me half an hour before 1",
            Remind(1, LeadTime(30)),
        ),
        ("recordar 1 media hora|rappel 1 30 minutes|ricorda 1 mezz'ora", Remind(1, LeadTime(30))),
        ("remind 1 every week 2 hours", Remind(1, LeadTime(120, once=False))),
        ("rappel 1 chaque semaine 2h", Remind(1, LeadTime(120, once=False))),
        ("remind me once|just remind me this one time", Remind(None, LeadTime(once=True))),
        ("remind 1 at 6pm|rappel 1 à 18h", Remind(1, LeadTime(None, ClockTime(1080, True)))),
        ("recordar 1 a las 18", Remind(1, LeadTime(None, ClockTime(1080, True)))),
        ("ricordami la prima 30 minuti prima", Remind(1, LeadTime(30))),
        ("remind 1 at 6", Remind(1, LeadTime(None, ClockTime(360, False)))),
        ("remind 1 6:30", Remind(1, LeadTime(None, ClockTime(390, False)))),
        ("can you remind me about number 2 an hour before it starts", Remind(2, LeadTime(60))),
        ("reminders|my reminders|recordatorios|mes rappels|lembretes|promemoria", SHOW),
        ("change my reminder|what reminders do i have", SHOW),
        ("drop|drop it|quitar|retirer|tirar|togli|cancel my reminder", DROP),
        (
            "drop 2|drop #2|2 drop|quitar 2|retirer 2|tirar 2|togli 2",
            ActOnReminder(ReminderAction.DROP, 2),
        ),
        ("delete reminder 2|drop the second one", ActOnReminder(ReminderAction.DROP, 2)),
        (
            "drop all|stop reminders|stop reminding me|no more reminders|dont remind me",
            DropAllReminders(),
        ),
        (
            "quitar todos|cancelar mis recordatorios|retirer tout|plus de rappels",
            DropAllReminders(),
        ),
        ("tirar todos|chega de lembretes|togli tutti|basta promemoria", DropAllReminders()),
        ("skip|skip this week|i'll skip|saltar|sauter|pular|saltare", SKIP),
        (
            "skip 1|skip the first one|saltar 1|sauter 1|pular 1|saltare 1",
            ActOnReminder(ReminderAction.SKIP, 1),
        ),
        ("pause|pause my reminders|pausa|pausar|mettre en pause", PauseReminders()),
        ("pause 2 weeks|pause for two weeks|pausa 2 semanas|pause 2 semaines", PauseReminders(14)),
        ("pausa 2 settimane|pause 14 days", PauseReminders(14)),
        ("pause a month|pausa un mes|pause 1 mois|pausa un mese", PauseReminders(months=1)),
        (
            "pause a year|pause un an|pausa un año|pausa um ano|pausa un anno",
            PauseReminders(months=12),
        ),
        ("pause 3 hours", PauseReminders(1)),
        ("pause until friday|pausa hasta el viernes", ("until", date(2026, 3, 13))),
        ("pause until march 20|pause jusqu'au 20 mars", ("until", date(2026, 3, 20))),
        ("resume|unpause|reanudar|reprendre|retomar|riprendi", ResumeReminders()),
        ("name 1 Coffee with Ann|NAME 1: Coffee  with Ann|rename #1 Coffee with Ann",
         NameReminder(1, "Coffee with Ann")),
        ("nombre 1 café|nom 1 café|nome 1 café", NameReminder(1, "café")),
        ("name 1|name 1 ", NameReminder(1, "")),
    ],
)  # fmt: skip
def test_what_is_asked_of_reminders(texts: str, ask: object) -> None:
    for text in texts.split("|"):
        assert asked(text) == ask, text


@pytest.mark.parametrize(
    "text",
    """
    drop everything|i want to drop everything|drop dead|drop off in omaha|skip town|skip to more|
    pause for thought|i need to pause my life|resume writing|name a meeting|Nome|Nome AK|68102|1|
    name|nombre|salta|meeting 1|r u there|one day at a time|when does it resume|all|once
    """.replace("\n", "")
    .replace("    ", "")
    .split("|"),
)
def test_what_asks_nothing_of_reminders(text: str) -> None:
    assert asked(text) is None


@pytest.mark.parametrize(
    ("texts", "lead"),
    [
        ("30|30 min|30 minutes before please|half an hour|media hora|mezz'ora", LeadTime(30)),
        ("2 hours|two hours|120|2h|2 horas antes|deux heures avant|2 ore prima", LeadTime(120)),
        ("1h30|1 hour 30|an hour and a half|1 hour 30 minutes", LeadTime(90)),
        ("1 day|24 hours", LeadTime(1440)),
        ("once|just this time|una vez|única|une seule fois|só uma vez|unica", LeadTime(once=True)),
        ("weekly|every week|cada semana|chaque semaine|toda semana", LeadTime(once=False)),
        ("30 once|once, 30 minutes|just once, half an hour before", LeadTime(30, once=True)),
        ("2", LeadTime(2)),
        ("at 6|a las 6|alle 6", LeadTime(None, ClockTime(360, False))),
        ("6pm|6 p.m.|18:00|18h|at 18", LeadTime(None, ClockTime(1080, True))),
        ("6:30 PM once", LeadTime(None, ClockTime(1110, True), True)),
    ],
)
def test_how_long_before(texts: str, lead: LeadTime) -> None:
    for text in texts.split("|"):
        assert understand(text).lead_time == lead, text


@pytest.mark.parametrize("text", ["ok", "no", "68102", "omaha", "1 2 3", "30 meetings", "", "🙏"])
def test_what_says_no_time(text: str) -> None:
    assert understand(text).lead_time is None


@pytest.mark.parametrize(
    ("texts", "ask"),
    [
        ("SOBER 2026-03-01|sober since march 1|clean date 3/1/26", ("from", date(2026, 3, 1))),
        ("sobrio desde el 1 de marzo|sobre depuis le 1er mars", ("from", date(2026, 3, 1))),
        ("sóbria desde 1 de março|sobrio dal 1 marzo", ("from", date(2026, 3, 1))),
        (
            "DAY 1 TODAY|day 1|day one|día 1 hoy|jour 1|dia 1 hoje|giorno 1 oggi",
            ("from", TODAY),
        ),
        ("day 43|its day 43", ("from", date(2026, 1, 23))),
        ("day 1 yesterday", ("from", date(2026, 3, 5))),
        ("sober|sober since 13/13/26|sober date", ("from", None)),
        ("days|how many days|días|jours|dias|giorni|quanti giorni", ShowDayCount()),
        (
            "i have 100 days|10 years sober today|3 days without alcohol|just hit 90 days",
            TellDays(),
        ),
        ("1 year 3 months sober|llevo 20 días|j'ai 60 jours|tenho 2 anos|ho 90 giorni", TellDays()),
        ("count my days|cuenta mis días|conta meus dias", ("from", None)),
        ("milestones|hitos|étapes|etapas|tappe", SetMilestoneTexts(True)),
        ("no milestones|milestones off|sin hitos|plus d'étapes", SetMilestoneTexts(False)),
        ("when is my 60|when do i get to 60 days|cuándo cumplo 60", ShowDayReached(60, "day")),
        (
            "whens my 2 year coin|quando completo 2 anos|quand j'aurai 2 ans",
            ShowDayReached(2, "year"),
        ),
        ("when do i hit 6 months|quando raggiungo 6 mesi", ShowDayReached(6, "month")),
        ("forget days|olvidar días|oublier jours|esquecer dias|dimentica giorni", ForgetDayCount()),
    ],
)
def test_what_is_asked_about_days(texts: str, ask: object) -> None:
    for text in texts.split("|"):
        assert asked_of_days(text) == ask, text


@pytest.mark.parametrize(
    "text",
    """
    30 days clean and proud|sober house in omaha|sober meeting 68102|day care|i have 2 hours|
    any day|one day|forget me|what day is it|sober since forever|clean|monday|2 weeks|
    i have 1 day off|30 days|when is my meeting|when is my 7pm|when is my 200 years
    """.replace("\n", "")
    .replace("    ", "")
    .split("|"),
)
def test_what_asks_nothing_about_days(text: str) -> None:
    assert asked_of_days(text) is None


@given(
    st.text()
    | st.lists(st.sampled_from("remind day sober 1 30 at 6 pm h once a half".split())).map(" ".join)
)
def test_reading_never_raises(text: str) -> None:
    asked(text)
    asked_of_days(text)
