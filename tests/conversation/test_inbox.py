"""Receiving a text: who it is from, which line it is for, what is kept and for how long."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from bot.conversation.inbox import Inbox, NoLine
from bot.database.database import Database
from bot.database.encryption import Keys
from bot.database.schema import consents, conversations, day_counts, inbound, metadata, people
from bot.database.schema import lines as line_table
from bot.people import helplines
from bot.places import gazetteer
from flows.conversation.states import CONVERSATION_TIMEOUT
from flows.conversation.turn import Intent, Line
from tests.support.factories import make_inbound
from tests.support.webhook_client import SECRET

NOW = datetime(2026, 3, 6, 18, 40, tzinfo=UTC)
SOMEBODY = "+14025550100"
NEWER = "a newer secret of thirty-two characters"


@pytest.fixture
def inbox(database: Database) -> Inbox:
    return Inbox(database, Keys([SECRET]), gazetteer())


def test_nothing_kept_says_who_or_what(inbox: Inbox, database: Database) -> None:
    inbox.receive(make_inbound("meeting narnia"), NOW)
    inbox.receive(make_inbound("omaha ne"), NOW)
    with database.reading() as connection:
        rows = [
            row
            for table in (people, conversations, inbound, consents)
            for row in connection.execute(select(table))
        ]
    kept = repr(rows).casefold()
    for private in ("5550100", "narnia", "omaha"):
        assert private not in kept


def test_what_goes_through_the_house_never_shows_itself(inbox: Inbox) -> None:
    came = make_inbound("narnia")
    receipt = inbox.receive(came, NOW)
    for shown in (repr(came), repr(receipt), str(came)):
        assert "5550100" not in shown
        assert "narnia" not in shown
    assert SECRET not in repr(Keys([SECRET]))


def test_a_person_is_known_again_under_a_new_key(inbox: Inbox, database: Database) -> None:
    inbox.receive(make_inbound("meeting"), NOW)
    rotated = Inbox(database, Keys([NEWER, SECRET]), gazetteer())
    receipt = rotated.receive(make_inbound("qrv zzt"), NOW)
    assert receipt.step
    assert receipt.step.intent is Intent.MEETING  # it still knew that it had asked where
    with database.reading() as connection:
        assert len(connection.execute(select(people.c.id)).all()) == 1


def test_a_state_sealed_with_a_lost_key_is_a_fresh_start(inbox: Inbox, database: Database) -> None:
    inbox.receive(make_inbound("meeting"), NOW)
    lost = Inbox(database, Keys([NEWER]), gazetteer())
    receipt = lost.receive(make_inbound("qrv zzt"), NOW)
    assert receipt.step
    assert receipt.step.intent is Intent.UNKNOWN


def test_a_damaged_state_is_a_fresh_start(inbox: Inbox, database: Database) -> None:
    inbox.receive(make_inbound("meeting"), NOW)
    with database.transaction() as connection:
        connection.execute(conversations.update().values(state=b"damaged"))
    assert inbox.receive(make_inbound("hi"), NOW).replies


def test_a_conversation_is_forgotten_when_its_memory_ends(inbox: Inbox) -> None:
    inbox.receive(make_inbound("meeting"), NOW)
    just = inbox.receive(make_inbound("qrv zzt"), NOW + CONVERSATION_TIMEOUT - timedelta(seconds=1))
    assert just.step
    assert just.step.intent is Intent.MEETING
    late = inbox.receive(make_inbound("qrv zzt"), NOW + 3 * CONVERSATION_TIMEOUT)
    assert late.step
    assert late.step.intent is Intent.UNKNOWN


def test_the_number_texted_decides_the_line(inbox: Inbox, database: Database) -> None:
    with database.transaction() as connection:
        helplines.save_line(Line("Other Line"), ["+12155550199"], connection)
    assert "Test Line" in inbox.receive(make_inbound("menu"), NOW).replies[0]
    assert "Other Line" in inbox.receive(make_inbound("menu", to="+12155550199"), NOW).replies[0]
    assert "Test Line" in inbox.receive(make_inbound("menu", to="+19995550199"), NOW).replies[0]
    with database.reading() as connection:
        assert len(connection.execute(select(people.c.id)).all()) == 2  # one on each line


def test_stopping_one_line_leaves_the_others(inbox: Inbox, database: Database) -> None:
    with database.transaction() as connection:
        helplines.save_line(Line("Other Line"), ["+12155550199"], connection)
    inbox.receive(make_inbound("stop"), NOW)
    assert not inbox.receive(make_inbound("menu"), NOW).replies
    assert inbox.receive(make_inbound("menu", to="+12155550199"), NOW).replies


def test_the_ledger_keeps_the_words_that_were_shown(inbox: Inbox, database: Database) -> None:
    inbox.receive(make_inbound("take me off this list"), NOW)
    inbox.receive(make_inbound("START"), NOW)
    with database.reading() as connection:
        out, back = connection.execute(select(consents).order_by(consents.c.id)).all()
    assert (out.event, out.source) == ("opt_out", "words")
    assert "no more texts" in out.wording
    assert out.at == NOW
    assert (back.event, back.source) == ("opt_in", "keyword")


def test_without_a_line_nothing_is_received(inbox: Inbox, database: Database) -> None:
    with database.transaction() as connection:
        connection.execute(line_table.delete())
    with pytest.raises(NoLine):
        inbox.receive(make_inbound("hi"), NOW)


SILENT_TEXTS = [
    "Loved “Near Omaha, NE:”",
    "Liked “Msg & data rates may apply. HELP for help, STOP to end. Text OK to agree.”",
    "Disliked “i want to die”",
    "Removed a heart from “1 Today 7:00 PM Hope Group…",
    "❤️",
    "👏🏽",
    "Auto-reply: I am at work. Text STOP to end these messages.",
    "I'm driving with Driving Focus turned on. I'll see your message when I get where I'm going.",
    "This number is not monitored.",
]


def all_rows(database: Database) -> dict[str, list[object]]:
    with database.reading() as connection:
        return {
            table.name: [tuple(row) for row in connection.execute(select(table))]
            for table in metadata.sorted_tables
        }


@pytest.mark.parametrize("said_before", [[], ["omaha ne"], ["68102", "i want to die"], ["STOP"]])
def test_what_no_person_wrote_changes_no_row(
    inbox: Inbox, database: Database, said_before: list[str]
) -> None:
    for said in said_before:
        inbox.receive(make_inbound(said), NOW)
    before = all_rows(database)
    for body in SILENT_TEXTS:
        receipt = inbox.receive(make_inbound(body), NOW + timedelta(minutes=1))
        assert (receipt.replies, receipt.recorded) == ((), False)
    assert all_rows(database) == before


def test_a_new_owner_ends_all_that_was_the_old_ones(inbox: Inbox, database: Database) -> None:
    inbox.receive(make_inbound("sober 2026-03-01"), NOW)
    receipt = inbox.receive(make_inbound("this isnt maria anymore"), NOW)
    assert len(receipt.replies) == 1
    with database.reading() as connection:
        assert connection.execute(select(day_counts)).all() == []
        assert connection.execute(select(conversations)).all() == []
        assert connection.scalars(select(people.c.phone)).all() in ([], [None])
    assert inbox.receive(make_inbound("68102"), NOW + timedelta(minutes=1)).replies == ()
    assert inbox.receive(make_inbound("START"), NOW + timedelta(minutes=2)).replies
