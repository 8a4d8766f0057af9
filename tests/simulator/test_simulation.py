"""Made-up people get the answers of real ones, and leave no trace."""

import io
import json
from collections.abc import Iterator
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from bot.cli import chat
from bot.conversation.inbox import Inbox
from bot.database.database import Database
from bot.database.encryption import Keys
from bot.database.schema import metadata
from bot.feeds.sync import store_meetings
from bot.people import helplines
from bot.places import gazetteer
from bot.simulator.copied_meetings import line_rows, tried_lines
from bot.simulator.simulation import Simulation, SimulationError, Turn
from bot.simulator.transcript import SentText, TranscriptPlayer, without_answers
from flows.domain.line import Line
from flows.hotlines import SHIPPED_HOTLINES
from tests.support import conversations
from tests.support.drivers import TRANSCRIPT_FILES
from tests.support.templates import set_templates
from tests.support.webhook_client import LINE_NUMBER, WebhookClient
from tests.transcripts.lists import MEETING_LISTS

AT = datetime(2026, 3, 6, 18, 40, tzinfo=ZoneInfo("America/Chicago"))
ONE, TWO = "+14025550100", "+14025550101"


class SimulationDriver(Simulation):
    """A simulation over a deployment whose lists a transcript changes."""

    def __init__(self, webhook: WebhookClient) -> None:
        super().__init__(webhook.database, gazetteer(), SHIPPED_HOTLINES)
        self._webhook = webhook

    def list(self, name: str, now: datetime | None) -> None:
        """Change the deployment's list, as a feed does."""
        with self._webhook.database.transaction() as connection:
            changes = store_meetings.find_changes(connection, 1, MEETING_LISTS[name])
            store_meetings.apply_changes(connection, changes)

    def approve_templates(self, approved: bool) -> None:
        """Its templates are those that it was begun with."""
        with self._scratch.transaction() as connection:
            set_templates(connection, approved=approved)


@pytest.fixture
def simulation(webhook: WebhookClient) -> Iterator[Simulation]:
    """A simulation of the line, whose list is that of Omaha."""
    webhook.set_meetings(MEETING_LISTS["omaha"])
    begun = Simulation(webhook.database, gazetteer(), SHIPPED_HOTLINES)
    yield begun
    begun.close()


def say(
    simulation: Simulation, body: str, sender: str = ONE, at: datetime = AT, to: str = LINE_NUMBER
) -> str:
    """What is answered to a text."""
    return "\n".join(simulation.say(SentText(body, at, sender, to, "", "", "")).replies)


def everything_in(database: Database) -> dict[str, list[tuple[object, ...]]]:
    """All rows of all tables."""
    with database.reading() as connection:
        return {
            table.name: sorted(map(tuple, connection.execute(select(table))), key=repr)
            for table in metadata.sorted_tables
        }


def test_every_transcript_is_answered_as_by_the_webhook_and_leaves_no_trace(
    webhook: WebhookClient,
) -> None:
    # On the second database a part of them: what differs there is how meetings are looked up.
    files = TRANSCRIPT_FILES if webhook.database.sqlite else TRANSCRIPT_FILES[::20]
    webhook.set_meetings(MEETING_LISTS["omaha"])
    kept = {"feeds", "meetings", "listing_reports"}  # of the lists, which transcripts change
    before = everything_in(webhook.database)
    for path in files:
        if path.stem.startswith("daily_"):
            continue  # the line's readings are an operator's, and a simulation has none
        driver = SimulationDriver(webhook)
        played = conversations.TranscriptPlayer(path).play(driver)
        driver.close()
        assert not (changed := conversations.difference(path, played)), changed
    after = everything_in(webhook.database)
    for name, rows in before.items():
        assert after[name] == rows or name in kept, name
    assert not after["listing_reports"]


def test_chat_says_the_same(webhook: WebhookClient) -> None:
    webhook.set_meetings(MEETING_LISTS["omaha"])
    compared = 0
    for path in TRANSCRIPT_FILES[::6] if webhook.database.sqlite else TRANSCRIPT_FILES[::40]:
        lines = list(without_answers(path.read_text().splitlines()))
        if {line.partition(" ")[0] for line in lines} - {"#", "@", ">", "from"} or len(
            [line for line in lines if line.startswith("@")]
        ) != 1:
            continue  # what chat has no word for: other lists, shared places, reminders that came
        simulation = Simulation(webhook.database, gazetteer(), SHIPPED_HOTLINES)
        TranscriptPlayer(simulation).play(lines)
        turns = [one for one in simulation.log if isinstance(one, Turn)]
        texts = [
            chat.ChatText(turn.sent.sender, turn.sent.to, turn.sent.at, turn.sent.body)
            for turn in turns
        ]
        out = io.StringIO()
        inbox = Inbox(webhook.database, Keys(["another key for each " + path.stem]), gazetteer())
        chat.answer_texts(inbox, webhook.database, texts, out, clock=lambda: AT, as_json=True)
        said = [
            tuple(reply["body"] for reply in json.loads(line)["replies"])
            for line in out.getvalue().splitlines()
        ]
        assert said == [turn.outcome.replies for turn in turns]
        compared += 1
        simulation.close()
    assert compared >= 2


def test_the_deployments_database_is_only_read(
    simulation: Simulation, webhook: WebhookClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(**_: object) -> None:
        raise AssertionError("a transaction in the deployment's database")

    monkeypatch.setattr(webhook.database, "transaction", refuse)
    for body in ("68102", "1", "remind", "ok", "wrong", "1", "stop", "start", "forget me"):
        say(simulation, body)
    simulation.wait(AT + timedelta(days=30))


def test_what_comes_later_is_shown_and_then_comes(simulation: Simulation) -> None:
    for body in ("68102", "1", "remind"):
        say(simulation, body)
    assert not simulation.to_come(AT)
    say(simulation, "ok")
    (first,) = simulation.to_come(AT)
    assert first.to == ONE
    assert "7:00 PM" in first.body
    assert simulation.wait(first.at - timedelta(minutes=1)) == []
    assert simulation.to_come(first.at - timedelta(minutes=1))[0] == first
    assert simulation.wait(first.at) == [first.body]
    assert simulation.log[-1] == first


def test_two_people_know_nothing_of_each_other(simulation: Simulation) -> None:
    assert "Hope Group" in say(simulation, "68102")
    assert "Hope Group" not in say(simulation, "1", TWO)
    assert "12 Oak St" in say(simulation, "1")


def test_a_report_counts_for_made_up_people_alone(
    simulation: Simulation, webhook: WebhookClient
) -> None:
    for phone in (ONE, TWO):
        for body in ("68102", "1", "wrong", "1"):
            say(simulation, body, phone)
    say(simulation, "68102", "+14025550102")
    assert "Some say" in say(simulation, "1", "+14025550102")
    other = Simulation(webhook.database, gazetteer(), SHIPPED_HOTLINES)
    say(other, "68102")
    assert "Some say" not in say(other, "1")
    other.close()


def test_a_line_that_has_no_number_yet_can_be_tried(webhook: WebhookClient) -> None:
    with webhook.database.transaction() as connection:
        helplines.save_line(Line("New Line", phone="402-555-0155"), [], connection)
    with webhook.database.reading() as connection:
        first, new = tried_lines(line_rows(connection))
    assert (first.number, new.name) == (LINE_NUMBER, "New Line")
    simulation = Simulation(webhook.database, gazetteer(), SHIPPED_HOTLINES)
    assert "New Line" in say(simulation, "help", to=new.number)
    simulation.close()


def test_time_that_brings_too_much_is_refused(
    simulation: Simulation, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.simulator.simulation.MAX_MOMENTS", 5)
    for body in ("68102", "1", "remind", "ok"):
        say(simulation, body)
    simulation.wait(AT + timedelta(days=8))
    with pytest.raises(SimulationError):
        simulation.wait(AT + timedelta(days=90))
