"""Texts that arrive at the same moment, through the real application, on both databases."""

import os
import sys
from functools import partial
from subprocess import PIPE, Popen

import pytest
from sqlalchemy import select

from bot.database.schema import conversations, inbound, people
from bot.people import helplines
from flows.conversation.turn import Line
from tests.support.simultaneous_calls import at_once
from tests.support.webhook_client import (
    LINE_NUMBER,
    SECRET,
    TOKEN,
    URL,
    WebhookClient,
    sms_form,
    twiml_replies,
)
from tests.transcripts.lists import MEETING_LISTS

pytestmark = pytest.mark.usefixtures("patient")


def test_ten_texts_of_one_number_at_once_make_one_history(webhook: WebhookClient) -> None:
    webhook.set_meetings(MEETING_LISTS["omaha"])
    bodies = ["68102", "more", "1", "help", "springfield", "2", "menu", "what", "omaha ne", "back"]
    answers = at_once([partial(webhook.text, body) for body in bodies])
    assert [answer.status_code for answer in answers] == [200] * 10
    assert all(twiml_replies(answer) for answer in answers)
    with webhook.database.reading() as connection:
        turns = connection.scalars(select(inbound.c.turn)).all()
        latest = connection.scalars(select(conversations.c.turn)).one()
        assert len(connection.execute(select(people.c.id)).all()) == 1
    # Each text was decided on the one before it and on no other.
    assert sorted(turns) == list(range(1, 11))
    assert latest == 10


def test_misses_at_once_are_counted_one_by_one(webhook: WebhookClient) -> None:
    """Three texts nobody understands get the three different answers, in whatever order."""
    answers = at_once([partial(webhook.text, "xyzzy")] * 3)
    assert len({twiml_replies(answer) for answer in answers}) == 3


def test_one_text_delivered_eight_times_at_once_is_one_text(webhook: WebhookClient) -> None:
    webhook.set_meetings(MEETING_LISTS["omaha"])
    fields = sms_form("68102")
    answers = at_once([partial(webhook.post, fields)] * 8)
    assert {answer.status_code for answer in answers} == {200}
    assert len({answer.data for answer in answers}) == 1
    assert webhook.count_recorded() == 1


def test_many_people_at_once_do_not_stand_in_each_others_way(webhook: WebhookClient) -> None:
    webhook.set_meetings(MEETING_LISTS["omaha"])
    numbers = [f"+1402555{n:04}" for n in range(100, 140)]
    answers = at_once([partial(webhook.text, "68102", From=who) for who in numbers])
    assert {answer.status_code for answer in answers} == {200}
    assert webhook.count_recorded() == 40


STARTING = """
from webhooks import create_app
print("ready", flush=True)
input()
create_app()
"""


def test_processes_that_start_at_once_agree_on_the_line(
    webhook: WebhookClient, database_url: str
) -> None:
    environment = {
        **os.environ,
        "DATABASE_URL": database_url,
        "SECRET_KEY": SECRET,
        "TWILIO_AUTH_TOKEN": TOKEN,
        "PUBLIC_URL": URL,
        "LINE_NAME": "New Name",
        "LINE_NUMBER": "+14025550142",
    }
    processes = [
        Popen([sys.executable, "-c", STARTING], env=environment, stdin=PIPE, stdout=PIPE, text=True)
        for _ in range(3)
    ]
    for process in processes:
        assert process.stdout
        assert process.stdout.readline() == "ready\n"
    for process in processes:
        assert process.stdin
        process.stdin.write("\n")
        process.stdin.flush()
    for process in processes:
        process.communicate(timeout=60)
    assert [process.returncode for process in processes] == [0, 0, 0]
    with webhook.database.reading() as connection:
        assert helplines.all_lines(connection) == [
            (Line("New Name"), ["+14025550142", LINE_NUMBER]),
        ]
