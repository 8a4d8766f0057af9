"""What a new line still needs, ticked from facts."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import Connection, exists, func, select

from bot.conversation.hotline_file import load_hotlines
from bot.conversation.hotline_records import (
    hotline_calls_by_id,
    not_rung_lately,
    to_be_rung,
)
from bot.database.schema import feeds, line_numbers
from bot.monitoring.counters import read_counters
from bot.monitoring.health_status import HealthStatus
from bot.people.helplines import countries_served
from bot.settings import Settings
from flows.domain.intents import Intent
from flows.hotlines import HotlineError


class StepState(StrEnum):
    """Whether a step is done. `ask` is for what only a person, or the carrier, can tell."""

    DONE = "done"
    OPEN = "open"
    ASK = "ask"


@dataclass(frozen=True, slots=True)
class SetUpStep:
    """A step, and how it is done. `check` is the doctor's name for what it is about, "" for
    none."""

    title: str
    state: StepState
    how: str
    check: str = ""


def set_up_steps(
    connection: Connection, settings: Settings, health: HealthStatus
) -> list[SetUpStep]:
    """The steps, in the order in which to take them."""
    return [
        *_steps_of_the_line(connection),
        _step(
            "The worker runs, which sends reminders",
            health.heartbeats.alive_machines,
            "Start `handrail worker`.",
        ),
        _step(
            "The crisis numbers were rung",
            _all_rung(connection, settings, health),
            "`handrail hotlines check` prints the sheet.",
            "hotlines",
        ),
        _step(
            "A copy is made every night",
            health.last_backup_at,
            "Turn on its timer, or let yours run `handrail backup --daily FILE` (docs/deploy.md).",
        ),
        _step(
            "You are told when something breaks",
            settings.alert_webhook or settings.alert_number,
            "Set ALERT_WEBHOOK or ALERT_NUMBER.",
        ),
        SetUpStep(
            "The carrier knows what to say while we are down",
            StepState.ASK,
            "`handrail fallback` prints it, and `handrail doctor` looks whether it is there.",
        ),
    ]


def _steps_of_the_line(connection: Connection) -> Iterator[SetUpStep]:
    counted = read_counters(connection)
    texts = [labels for labels, _ in counted.get("texts", [])]
    arrived = any(labels["status"] == "delivered" for labels, _ in counted.get("receipts", []))
    numbered = connection.scalar(select(exists().select_from(line_numbers)))
    listed = connection.scalar(select(func.sum(feeds.c.meetings)))
    helped = any(labels["intent"] == Intent.HELP for labels in texts)
    yield _step(
        "A phone number leads to the line", numbered, "Run `handrail lines change`.", "lines"
    )
    yield _step("There is a meeting list", listed, "On the page Lists, or `handrail feeds add`.")
    yield _step("The number answers", texts, "Text `meeting` and your ZIP code to it.")
    yield _step("HELP was tried", helped, "Text HELP: one answer must come, not two.")
    yield _step(
        "A reminder arrived, so the number is registered",
        arrived,
        "Set one from your phone. If none comes, see `handrail registration`.",
    )


def _step(title: str, done: object, how: str, check: str = "") -> SetUpStep:
    return SetUpStep(title, StepState.DONE if done else StepState.OPEN, how, check)


def _all_rung(connection: Connection, settings: Settings, health: HealthStatus) -> bool:
    try:
        entries = load_hotlines(settings.hotlines_file).entries
    except HotlineError:
        return False
    wanted = to_be_rung(entries, countries_served(connection))
    return not not_rung_lately(wanted, hotline_calls_by_id(connection), health.at.date())
