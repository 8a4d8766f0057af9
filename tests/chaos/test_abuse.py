"""Rows 21 to 23 of docs/reliability.md: pumping does not pay, machines do not chat, limits fail
safe; with real servers, workers and an operator who is told."""

import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import click
import pytest

from flows.dialogs.rate_limit import PREMIUM_DAILY_LIMIT
from flows.dialogs.rate_limit_settings import REMINDER_BUDGET_SHARE
from tests.support import phones
from tests.support.alarm_receiver import receive_alarms
from tests.support.inbound_samples import MACHINE_SENDERS, NUMBERS_ABROAD
from tests.support.processes import Deployment
from tests.support.processes import deploy as build

pytestmark = pytest.mark.chaos

DANGER = "i want to die"
FLOOD = 1000
# Segments a day, for a line that is nearly spent. What two workers claim at the same moment, 16
# texts each, may be too many.
DAY = 200


def said(town: Deployment, body: str, sender: str = phones.DEFAULT_PHONE) -> str:
    """The answer, "" for a silence."""
    answer = phones.text_line(town, body, sender)
    assert answer.status == 200
    return "".join(answer.replies)


def test_a_thousand_texts_of_one_number_get_a_burst_of_answers_and_one_word(
    town: Deployment,
) -> None:
    town.environment["LIMITS"] = "on"
    town.serve()
    began = time.monotonic()
    with ThreadPoolExecutor(8) as pumps:
        answers = list(pumps.map(lambda n: said(town, f"near {10_000 + n}"), range(FLOOD)))
    minutes = (time.monotonic() - began) / 60
    given = [answer for answer in answers if answer]
    notices = [answer for answer in given if "Wait a minute" in answer]
    click.echo(
        f"\n{FLOOD} texts of one number: {len(given)} answers, of them {len(notices)} notice"
    )
    # Two buckets of twelve, and as many as were decided at the same moment.
    assert 12 < len(given) <= 2 * (12 + 6 * minutes) + 8
    assert len(notices) <= 1 + minutes
    assert "988" in said(town, DANGER)
    assert "988" in said(town, "help")
    assert said(town, "menu", "+14025550101")  # nobody else suffers


def test_numbers_that_earn_and_machines_get_nothing_that_pays(town: Deployment) -> None:
    town.environment["LIMITS"] = "on"
    town.serve()
    for sender in (*NUMBERS_ABROAD.values(), *MACHINE_SENDERS.values()):
        assert not said(town, "68102", sender), sender
    for sender in NUMBERS_ABROAD.values():
        answers = [said(town, DANGER, sender) for _ in range(PREMIUM_DAILY_LIMIT + 2)]
        assert [bool(answer) for answer in answers] == [True] * PREMIUM_DAILY_LIMIT + [False] * 2
    for sender in MACHINE_SENDERS.values():
        assert not said(town, DANGER, sender), sender


def test_when_the_days_money_ends_reminders_stop_first_and_danger_never(town: Deployment) -> None:
    with receive_alarms() as operator:
        town.environment |= {
            "LIMITS": "on",
            "LIMIT_SEGMENTS": str(DAY),
            "ALERT_WEBHOOK": operator.url,
        }
        town.serve()
        town.add_reminders(DAY + 100)
        for _ in range(2):
            town.start_worker()
        town.wait_until(
            lambda: operator.has_alarm("sends no more reminders"), "the operator is told"
        )
        sent = sum(town.accepted_counts().values())
        assert DAY * REMINDER_BUDGET_SHARE <= sent < DAY
        answers = [said(town, "thanks", f"+1402555{number:04}") for number in range(100, 160)]
        answered = [answer for answer in answers if "welcome" in answer]
        assert 0 < len(answered) <= DAY - sent
        assert "welcome" not in answers[-1]
        for number in range(100, 160):
            assert "988" in said(town, DANGER, f"+1402555{number:04}")
        town.wait_until(lambda: operator.has_alarm("reached a limit"), "the operator is told")
        assert sum(town.accepted_counts().values()) == sent


def test_an_echo_and_an_answering_machine_are_not_talked_to_for_long(town: Deployment) -> None:
    """Row 22: after three times the same within five minutes there is silence."""
    town.environment |= {"LIMITS": "on", "LIMIT_PERSON": "0"}
    town.serve()
    rounds = 0
    while said(town, "Thank you for your message, we are closed."):
        rounds += 1
        assert rounds <= 3
    assert rounds == 3
    for number, opening in enumerate(("hi", "help", DANGER)):
        sender, words, rounds = f"+140255501{number:02}", opening, 0
        while words := said(town, words, sender):
            rounds += 1
            assert rounds <= 40, words
        assert rounds > 0


def test_two_helplines_that_text_each_other_fall_silent(town: Deployment, tmp_path: Path) -> None:
    """Each takes the other for a person."""
    (tmp_path / "other").mkdir()
    with build(f"sqlite:///{tmp_path / 'other' / 'other.db'}", tmp_path / "other") as other:
        lines = (town, "+14025550163"), (other, "+14025550164")
        for line, _ in lines:
            line.environment["LIMITS"] = "on"
            line.serve()
        words, rounds = "68102", 0
        while words:
            line, sender = lines[rounds % 2]
            words = said(line, words, sender)
            rounds += 1
            assert rounds <= 20
        click.echo(f"\ntwo helplines fell silent after {rounds - 1} answers")


@pytest.mark.parametrize("table", ["senders", "meters"])
def test_where_the_limits_break_danger_help_and_stop_pass_and_the_rest_is_caught_up_with(
    town: Deployment, table: str
) -> None:
    with receive_alarms() as operator:
        town.environment |= {"LIMITS": "on", "ALERT_WEBHOOK": operator.url}
        web = town.serve()
        said(town, "menu")
        with town.without_table(table):
            town.carrier.deliver_text("68102", sender="+14025550101", to=town.number, tries=3)
            town.carrier.wait_for_callbacks()
            assert not said(town, "menu")
            assert "988" in said(town, DANGER)
            assert "988" in said(town, "help")
            assert "no more texts" in said(town, "take me off this list", "+14025550102")
            assert town.texts_recorded() == 4
        [refused] = town.carrier.log()["received"]
        assert refused["deliveries"] == [200]
        assert not town.carrier.log()["replies"]
        assert town.terminate(web) == 0  # and has written down what it noted
        town.start_worker()
        town.carrier.wait_for(accepted=1)
        town.wait_until(lambda: operator.has_alarm("Limits cannot be kept"), "the operator is told")
        assert town.accepted_counts() == {"+14025550101": 1}
