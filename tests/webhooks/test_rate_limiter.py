"""Abuse, through the whole stack: what is answered, what is not, and that danger always is."""

import logging
from datetime import timedelta
from functools import partial
from typing import Any

import pytest
from sqlalchemy import delete, insert, select, text, update
from sqlalchemy.exc import OperationalError

from bot.conversation import rate_limit_rows
from bot.database.encryption import Keys
from bot.database.schema import blocked, inbound, people, senders, token_buckets, urgent_usage
from bot.database.schema import lines as line_table
from bot.database.sealed_columns import HISTORY
from bot.monitoring.alarms import AlarmKind, active_alarms
from flows.dialogs.rate_limit import PREMIUM_DAILY_LIMIT
from flows.dialogs.rate_limit_settings import RateLimits
from flows.dialogs.urgent_answers import FULL_DANGER_ANSWERS, FULL_HELP_ANSWERS
from flows.text.gsm import sms_cost
from tests.support.inbound_samples import MACHINE_SENDERS, NUMBERS_ABROAD
from tests.support.simultaneous_calls import at_once
from tests.support.webhook_client import SECRET, WebhookClient, sms_form, twiml_replies
from tests.transcripts.lists import MEETING_LISTS
from webhooks import crisis_fallback

SOMEBODY = "+14025550100"
DANGER = "i want to die"


@pytest.fixture
def line(webhook: WebhookClient) -> WebhookClient:
    return webhook.with_limits()


def said(line: WebhookClient, body: str, sender: str = SOMEBODY) -> str:
    """The answer, "" for a silence."""
    answer = line.text(body, From=sender)
    assert answer.status_code == 200
    return "".join(twiml_replies(answer))


# What a number may have at once: twice `RateLimits.person`.
BURST = 12


def test_a_flood_from_one_number_does_not_pay(line: WebhookClient) -> None:
    answers = []
    for n in range(130):
        answers.append(said(line, f"near {10_000 + n}"))
        line.now += timedelta(milliseconds=100)
    first = next(n for n, answer in enumerate(answers) if "Wait a minute" in answer)
    assert BURST <= first <= 2 * BURST + 2
    assert all(answers[:first])
    assert not any(answers[first + 1 :])
    assert "988" in said(line, DANGER)
    assert "988" in said(line, "help")
    line.now += timedelta(seconds=61)
    assert "ZIP code" in said(line, "menu")


def test_a_reminder_set_at_a_persons_pace_meets_no_limit(line: WebhookClient) -> None:
    """A text every four seconds."""
    line.set_meetings(MEETING_LISTS["omaha"])
    texts = "hi", "meeting", "68102", "1", "back", "2", "remind 2", "ok", "ok", "reminders", "more"
    for body in texts:
        answer = said(line, body)
        assert answer, body
        assert "Wait a minute" not in answer, body
        line.now += timedelta(seconds=4)


def urgent_row(line: WebhookClient) -> tuple[int, int]:
    """The answers and segments in the first line's meter of what no limit stops."""
    with line.database.reading() as connection:
        row = connection.execute(select(urgent_usage.c.answers, urgent_usage.c.segments)).one()
    return row.answers, row.segments


@pytest.mark.parametrize(
    ("words", "full"), [("help {}", FULL_HELP_ANSWERS), ("i want to die {}", FULL_DANGER_ANSWERS)]
)
def test_danger_and_help_without_end_are_answered_shortly_and_counted(
    line: WebhookClient, words: str, full: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(crisis_fallback, "URGENT_TIMEOUT_SECONDS", 30)  # a busy machine
    answers = [said(line, words.format(640 + n)) for n in range(full + 5)]
    assert all("988" in answer for answer in answers)
    assert [sms_cost(answer).segments for answer in answers[full:]] == [1] * 5
    spent = sum(sms_cost(answer).segments for answer in answers)
    assert urgent_row(line) == (full + 5, spent)
    with line.database.reading() as connection:
        assert not connection.execute(select(token_buckets)).all()  # of the day's money nothing
    line.now += timedelta(days=1)
    assert sms_cost(said(line, words.format("again"))).segments > 1
    assert urgent_row(line)[0] == 1


def test_urgent_texts_without_end_raise_an_alarm(webhook: WebhookClient) -> None:
    line = webhook.with_limits(RateLimits(segments=50))
    for n in range(6):
        said(line, DANGER, f"+1402555{n + 100:04}")
    line.app.extensions["background"].write_counters()
    with line.database.reading() as connection:
        kinds = {one.kind: one.detail for one in active_alarms(connection)}
    assert kinds == {AlarmKind.URGENT_FLOOD: "20% of LIMIT_SEGMENTS on one line today"}


def test_one_number_does_not_eat_the_lines_day(line: WebhookClient) -> None:
    towns = ("6810{}", "6811{}", "5030{}", "5031{}", "6411{}", "8020{}", "8021{}", "5540{}")
    zips = [town.format(n) for n in range(1, 6) for town in towns]
    answers = []
    for n in range(130):
        answers.append(said(line, f"near {zips[n % 40]}"))
        line.now += timedelta(seconds=10.1)
    assert all(answers[:100])
    assert "tomorrow" in answers[100]
    assert not any(answers[101:])
    with line.database.reading() as connection:
        spent = connection.scalars(
            select(token_buckets.c.segments).where(token_buckets.c.id == 1)
        ).one()
    assert spent < RateLimits().segments / 50
    assert "988" in said(line, DANGER)
    assert "988" in said(line, "help")
    assert said(line, "menu", "+14025550101")
    line.now += timedelta(days=1)
    assert "ZIP code" in said(line, "menu")


def test_a_retried_text_is_counted_once(line: WebhookClient) -> None:
    fields = sms_form("68102")
    first = line.post(fields)
    assert [line.post(fields).data for _ in range(20)] == [first.data] * 20
    assert "ZIP code" in said(line, "menu")


def test_a_text_that_was_not_heard_gets_the_same_silence_again(line: WebhookClient) -> None:
    for n in range(BURST + 2):
        said(line, f"near {10_000 + n}")
        said(line, f"near {11_000 + n}")
    fields = sms_form("68102")
    assert not twiml_replies(line.post(fields))
    line.now += timedelta(minutes=2)
    assert not twiml_replies(line.post(fields))
    assert said(line, "68102")


def test_texts_at_once_are_counted_one_by_one(line: WebhookClient) -> None:
    bodies = [f"near {10_000 + n}" for n in range(40)]
    answers = at_once([partial(said, line, body) for body in bodies])
    assert BURST < len([answer for answer in answers if answer]) <= 2 * BURST + 3
    assert len([answer for answer in answers if "Wait a minute" in answer]) == 1


def test_forgetting_somebody_does_not_lift_their_limit(line: WebhookClient) -> None:
    for n in range(BURST + 2):
        said(line, f"near {10_000 + n}")
        said(line, f"near {11_000 + n}")
    with line.database.transaction() as connection:
        connection.execute(delete(people))
    assert not said(line, "menu")


@pytest.mark.parametrize("sender", NUMBERS_ABROAD.values(), ids=NUMBERS_ABROAD)
def test_numbers_that_may_earn_by_it_are_answered_in_danger_only(
    line: WebhookClient, sender: str
) -> None:
    assert not said(line, "68102", sender)
    assert not said(line, "hi", sender)
    answers = [said(line, DANGER, sender) for _ in range(PREMIUM_DAILY_LIMIT + 3)]
    assert all(answers[:PREMIUM_DAILY_LIMIT])
    assert not any(answers[PREMIUM_DAILY_LIMIT:])
    line.now += timedelta(days=1)
    assert said(line, "help", sender)


@pytest.mark.parametrize("sender", MACHINE_SENDERS.values(), ids=MACHINE_SENDERS)
@pytest.mark.parametrize("body", ["68102", "help", DANGER])
def test_machines_are_not_answered_at_all(line: WebhookClient, sender: str, body: str) -> None:
    assert not said(line, body, sender)


@pytest.mark.parametrize(
    "sender", ["+14025550100", "+17875550100", "+16715550100", "whatsapp:+14025550100"]
)
def test_people_of_the_lines_country_are_answered(line: WebhookClient, sender: str) -> None:
    assert said(line, "hi", sender)


def test_the_operator_says_which_countries_a_line_is_for(line: WebhookClient) -> None:
    with line.database.transaction() as connection:
        connection.execute(update(line_table).values(countries="CA,GB"))
    assert said(line, "hi", "+14165550100")
    assert said(line, "hi", "+442079460123")
    assert not said(line, "hi", SOMEBODY)
    assert "988" in said(line, DANGER)


def test_a_blocked_number_is_answered_in_danger_only(line: WebhookClient) -> None:
    with line.database.transaction() as connection:
        row = {"phone_hash": line.keys.hashes(SOMEBODY)[0], "phone": b"", "at": line.now}
        connection.execute(insert(blocked).values(row))
    assert not said(line, "hi")
    assert "988" in said(line, DANGER)
    assert said(line, "hi", "+14025550101")


def test_the_line_its_neighbours_and_the_day_have_limits_too(webhook: WebhookClient) -> None:
    for allowed in (RateLimits(line=5), RateLimits(total=5), RateLimits(segments=5)):
        with webhook.database.transaction() as connection:
            connection.execute(delete(token_buckets))
            connection.execute(delete(senders))
        line = webhook.with_limits(allowed)
        numbers = [f"+1402555{n:04}" for n in range(100, 120)]
        answers = [said(line, "thanks", number) for number in numbers]
        busy = [answer for answer in answers if "Too many people" in answer]
        assert len([answer for answer in answers if answer and answer not in busy]) == 5
        assert len(busy) <= 1
        assert all("988" in said(line, DANGER, number) for number in numbers)
        assert all("988" in said(line, "help", number) for number in numbers)
        line.now += timedelta(minutes=2)
        assert bool(said(line, "thanks", "+14025550177")) == (allowed.segments != 5)
        line.now += timedelta(days=1)
        assert said(line, "thanks", "+14025550178")


def test_a_clock_that_was_ahead_limits_nobody_once_it_is_right(webhook: WebhookClient) -> None:
    line = webhook.with_limits(RateLimits(person=3, line=5, total=5))
    line.now += timedelta(days=1)
    for n in range(10):
        said(line, f"near {10_000 + n}")
        said(line, f"near {11_000 + n}")
        said(line, "thanks", f"+1402555{200 + n:04}")
    assert not said(line, "menu")
    line.now -= timedelta(days=1)
    assert "ZIP code" in said(line, "menu")
    assert said(line, "thanks", "+14025550200")
    answers = [said(line, "thanks", f"+1402555{300 + n:04}") for n in range(20)]
    given = [answer for answer in answers if answer and "Too many people" not in answer]
    assert len(given) == 3  # and the limits hold


def test_two_of_our_lines_do_not_chat(line: WebhookClient) -> None:
    """Whatever we say to a machine that answers with its own words again and again."""
    words, rounds = "Thank you for your message, we are closed.", 0
    while said(line, words):
        rounds += 1
        line.now += timedelta(seconds=20)
        assert rounds <= 3
    assert rounds == 3


def test_an_echo_ends(line: WebhookClient) -> None:
    for start in ("hi", DANGER, "help"):
        body, rounds = start, 0
        while body := said(line, body):
            rounds += 1
            line.now += timedelta(seconds=1)
            assert rounds <= 40
        line.now += timedelta(hours=1)


@pytest.mark.parametrize("table", ["senders", "meters", "blocked"])
def test_where_the_limits_cannot_be_kept_danger_help_and_stop_pass(
    line: WebhookClient, table: str, caplog: pytest.LogCaptureFixture
) -> None:
    said(line, "68102", "+14025550188")
    with line.database.transaction() as connection:
        connection.execute(text(f"ALTER TABLE {table} RENAME TO gone"))
    try:
        caplog.clear()
        assert not said(line, "68102")
        assert "limits cannot be kept" in caplog.text
        assert "68102" not in caplog.text
        assert "988" in said(line, DANGER)
        assert "988" in said(line, "help")
        assert not said(line, "help", "12345")
        assert not said(line, DANGER, "AUTHMSG")
        assert "no more texts" in said(line, "take me off this list")
        assert not said(line, "START")
        # What got no answer was not recorded: catching up may answer it yet.
        with line.database.reading() as connection:
            assert len(connection.execute(select(inbound.c.id)).all()) == 7
            assert connection.scalars(select(people.c.stopped_at)).all() == [None] * 4
    finally:
        with line.database.transaction() as connection:
            connection.execute(text(f"ALTER TABLE gone RENAME TO {table}"))


def test_a_number_is_forgotten_by_the_limits_within_a_day(line: WebhookClient) -> None:
    said(line, DANGER, "+442079460123")
    said(line, "hi")
    with line.database.transaction() as connection:
        rate_limit_rows.delete_expired_senders(connection, line.now + timedelta(hours=23))
        assert len(connection.execute(select(senders)).all()) == 2
        rate_limit_rows.delete_expired_senders(connection, line.now + timedelta(days=1))
        assert not connection.execute(select(senders)).all()


def test_what_the_limits_keep_says_nothing(line: WebhookClient) -> None:
    said(line, "meeting narnia")
    with line.database.reading() as connection:
        [row] = connection.execute(select(senders)).all()
    assert b"narnia" not in row.memory
    assert SOMEBODY.encode() not in repr(row).encode()
    assert Keys([SECRET]).open(row.memory, HISTORY.of(1, row.phone_hash)).startswith("[[")


def test_the_log_of_a_flood_names_nobody(
    line: WebhookClient, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    for n in range(30):
        said(line, f"narnia {n}")
    assert "narnia" not in caplog.text
    assert "5550100" not in caplog.text


def test_a_deadlock_is_done_again_and_is_no_failure_of_the_limits(
    line: WebhookClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Sent(Exception):
        sqlstate = "40P01"

    real, times = rate_limit_rows.add_usage, []

    def once(*args: Any, **more: Any) -> None:
        times.append(1)
        if len(times) == 1:
            raise OperationalError("", None, Sent())
        real(*args, **more)

    monkeypatch.setattr("bot.conversation.rate_limit_rows.add_usage", once)
    assert said(line, "menu")
    assert len(times) == 2
