"""The calls of tests/calls, over the signed webhook; `--accept` rewrites them."""

from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import update

from bot.database.schema import lines, people
from bot.people import helplines
from bot.people.blocklist import add_blocked
from bot.people.person_of_number import person_of_number
from flows.domain.meetings import MeetingKind
from tests.conftest import empty
from tests.support.call_scripts import CallPlayer, CallScript, Condition, read_scripts
from tests.support.calling import CALLER, call
from tests.support.factories import make_meeting
from tests.support.volunteers import insert_volunteer
from tests.support.webhook_client import LINE, LINE_NUMBER, WebhookClient

FOLDER = Path(__file__).parents[1] / "calls"
FILES = sorted(FOLDER.glob("*.txt"))

# A Friday evening in Omaha.
NOW = datetime(2026, 3, 7, 0, 40, tzinfo=UTC)

VOLUNTEERS = ("+14025550177", "+14025550178")


def three_meetings(webhook: WebhookClient) -> None:
    """One tonight, two tomorrow, one of them far; none anywhere else."""
    webhook.set_meetings(
        [
            make_meeting("fri 19:30", address="8210 N Station Rd, Omaha, NE 68105, USA"),
            make_meeting(
                "sat 7:00",
                source_id="sunrise",
                name="Sunrise & Friends",
                venue="St. Mary's Hall",
                address="1204 Dodge St, Omaha, NE 68102, USA",
                miles_north=1,
            ),
            make_meeting("sat 12:15", source_id="noon", name="Noon Group", miles_north=2.4),
        ]
    )


def an_online_meeting(webhook: WebhookClient) -> None:
    webhook.set_meetings(
        [
            make_meeting(
                "fri 20:00",
                kind=MeetingKind.ONLINE,
                join_url="https://zoom.us/j/5550142",
                dial_in="+1 312 555 0142",
                lat=None,
                lon=None,
            )
        ]
    )


def on_duty(webhook: WebhookClient, *languages: str, takes_calls: bool = True) -> None:
    """Volunteers who said ON, each speaking these languages."""
    with webhook.database.transaction() as connection:
        for phone, spoken in zip(VOLUNTEERS, languages, strict=False):
            who = insert_volunteer(
                connection,
                webhook.keys,
                phone,
                webhook.now,
                languages=spoken,
                takes_calls=takes_calls,
            )
            connection.exec_driver_sql(
                f"UPDATE volunteer_lines SET on_until = 9999999999999 WHERE volunteer_id = {who}"
            )


def change_line(webhook: WebhookClient, **columns: str) -> None:
    with webhook.database.transaction() as connection:
        connection.execute(update(lines).values(columns))


def say_stop(webhook: WebhookClient) -> None:
    webhook.text("STOP", From=CALLER)


def write_spanish(webhook: WebhookClient) -> None:
    with webhook.database.transaction() as connection:
        person = person_of_number(connection, webhook.keys, 1, CALLER, webhook.now)
        this = people.c.id == person
        connection.execute(update(people).where(this).values(language="es"))


def block_caller(webhook: WebhookClient) -> None:
    with webhook.database.transaction() as connection:
        add_blocked(CALLER, webhook.keys, connection, webhook.now)


def three_texts(webhook: WebhookClient) -> None:
    for _ in range(3):
        phone = call(webhook)
        phone.speak("Omaha Nebraska")
        phone.press("1")


def on_call(*languages: str, takes_calls: bool = True) -> Condition:
    return lambda webhook: on_duty(webhook, *languages, takes_calls=takes_calls)


CONDITIONS: dict[str, Condition] = {
    "no meetings": lambda webhook: webhook.set_meetings([]),
    "only an online meeting": an_online_meeting,
    "a volunteer takes calls": on_call("en"),
    "two volunteers take calls": on_call("en", "es,en"),
    "a volunteer takes texts only": on_call("en", takes_calls=False),
    "the line's phone has an extension": partial(change_line, phone="402-555-0123 x45"),
    "the line has no phone": partial(change_line, phone=""),
    "the line is in Ireland": partial(change_line, country="IE", zone="Europe/Dublin", phone=""),
    "the caller has said STOP": say_stop,
    "the caller is blocked": block_caller,
    "the caller texts in Spanish": write_spanish,
    "three texts today": three_texts,
}
# The setting is of the application, not of the database.
CONNECTS = "key 9 connects"

SCRIPTS = [(path, script) for path in FILES for script in read_scripts(path)]


def test_there_are_forty_calls() -> None:
    assert len(SCRIPTS) >= 40


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
@pytest.mark.usefixtures("patient")
def test_a_call_goes_as_it_is_written(
    path: Path, webhook: WebhookClient, database_url: str, request: pytest.FixtureRequest
) -> None:
    played = [_play(script, webhook, database_url) for script in read_scripts(path)]
    if request.config.getoption("--accept"):
        path.write_text("\n\n".join("\n".join(lines) for lines in played) + "\n")
    assert played == [script.lines for script in read_scripts(path)]


def _play(script: CallScript, webhook: WebhookClient, database_url: str) -> list[str]:
    empty(database_url)
    with webhook.database.transaction() as connection:
        helplines.save_line(LINE, [LINE_NUMBER], connection)
    phone = webhook
    if CONNECTS in script.given:
        phone = webhook.with_settings(dials_988=True)
    phone.now = NOW
    three_meetings(phone)
    return CallPlayer(phone, CONDITIONS | {CONNECTS: lambda _: None}).play(script)
