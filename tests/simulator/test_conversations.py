"""Conversations on a page: carried by the page, bounded, and the same in every process."""

from collections.abc import Iterator

import pytest

from bot.database.database import Database
from bot.database.schema import lines as lines_table
from bot.places import gazetteer
from bot.simulator import conversations
from bot.simulator.conversations import Conversations, TooBusy
from bot.simulator.made_up import (
    MAX_TEXTS,
    ScriptError,
    ScriptFault,
    addressed_script,
    checked_script,
    is_made_up,
    text_line,
)
from bot.simulator.simulation import Turn
from flows.hotlines import SHIPPED_HOTLINES
from tests.support.webhook_client import LINE_NUMBER, WebhookClient
from tests.transcripts.lists import MEETING_LISTS

AT = "@ 2026-03-06 18:40 America/Chicago"
WHO = ["from +14025550100", f"to {LINE_NUMBER}"]
BEGUN = [AT, *WHO, "> 68102"]


class Clock:
    """Seconds, as the test says."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def kept(webhook: WebhookClient, clock: Clock) -> Iterator[Conversations]:
    webhook.set_meetings(MEETING_LISTS["omaha"])
    process = Conversations(webhook.database, gazetteer(), SHIPPED_HOTLINES, clock)
    yield process
    process.close()


def answers(process: Conversations, lines: list[str]) -> list[str]:
    """What was answered, in order."""
    with process.played(lines) as conversation:
        turns = [one for one in conversation.simulation.log if isinstance(one, Turn)]
        return ["\n".join(turn.outcome.replies) for turn in turns]


def played_lines(process: Conversations) -> list[int]:
    return [len(one.lines) for one in process._kept]


def test_a_conversation_goes_on_where_it_stood(kept: Conversations) -> None:
    answers(kept, BEGUN)
    (simulation,) = (one.simulation for one in kept._kept)
    listed, details = answers(kept, [*BEGUN, "> 1"])
    assert "Hope Group" in listed
    assert "12 Oak St" in details
    assert [one.simulation for one in kept._kept] == [simulation]


def test_another_process_says_the_same(
    kept: Conversations, webhook: WebhookClient, clock: Clock
) -> None:
    answers(kept, BEGUN)
    other = Conversations(webhook.database, gazetteer(), SHIPPED_HOTLINES, clock)
    assert answers(other, [*BEGUN, "> 1"]) == answers(kept, [*BEGUN, "> 1"])
    other.close()


def test_a_step_back_takes_another_way(kept: Conversations) -> None:
    answers(kept, [*BEGUN, "> 1"])
    assert "Rock & Recovery" in answers(kept, [*BEGUN, "> 2"])[-1]
    assert played_lines(kept) == [5, 5]


def test_a_line_that_was_changed_is_tried_as_it_is_now(
    kept: Conversations, database: Database
) -> None:
    told = "> help"
    assert "402-555-0123" in answers(kept, [*BEGUN, told])[-1]
    with database.transaction() as connection:
        connection.execute(lines_table.update().values(phone="402-555-0145"))
    assert "402-555-0145" in answers(kept, [*BEGUN, told])[-1]


def test_few_are_kept_and_none_for_long(kept: Conversations, clock: Clock) -> None:
    for number in range(conversations.MAX_KEPT + 3):
        answers(kept, [*BEGUN[:3], f"> {68102 + number}"])
    assert len(kept._kept) == conversations.MAX_KEPT
    clock.now += conversations.KEPT_SECONDS + 1
    answers(kept, BEGUN)
    assert len(kept._kept) == 1


def test_a_flood_is_refused_and_ends(
    kept: Conversations, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept, "_lines_left", 8.0)
    answers(kept, BEGUN)
    answers(kept, BEGUN)
    with pytest.raises(TooBusy):
        answers(kept, [*BEGUN[:3], *["> hi"] * 9])
    clock.now += 2
    answers(kept, [*BEGUN[:3], *["> hi"] * 9])


def test_only_so_many_are_played_at_once(
    kept: Conversations, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(conversations, "WAIT_SECONDS", 0.01)
    with kept.played(BEGUN), kept.played(BEGUN[:3]), pytest.raises(TooBusy), kept.played(BEGUN):
        pass
    answers(kept, BEGUN)


@pytest.mark.parametrize(
    ("number", "good"),
    [
        ("+14025550100", True),
        ("+14165550199", True),
        ("whatsapp:+14025550100", True),
        ("+447700900123", True),
        ("+61491570006", True),
        ("+61491570123", False),
        ("+33639981234", True),
        ("+491713920012", True),
        ("+14025550200", False),
        ("+14025559100", False),
        ("+15550100", False),
        ("+447700800123", False),
        ("14025550100", False),
        ("+1402555010\n", False),
        ("whatsapp:whatsapp:+14025550100", False),
        ("", False),
    ],
)
def test_numbers_that_somebody_may_have_are_refused(number: str, good: bool) -> None:
    assert is_made_up(number) is good


@pytest.mark.parametrize(
    ("script", "fault", "line"),
    [
        ("> hi", ScriptFault.NO_TIME, 1),
        ("+ 5h", ScriptFault.TIME, 1),
        (f"{AT}\nfrom +14025551234", ScriptFault.NUMBER, 2),
        (f"{AT}\nto +14025550150", ScriptFault.LINE, 2),
        ("@ 2026-03-06 18:40", ScriptFault.TIME, 1),
        ("@ 2026-03-06 18:40 ../../etc/passwd", ScriptFault.TIME, 1),
        ("@ 2026-13-06 18:40 America/Chicago", ScriptFault.TIME, 1),
        ("@ 1026-03-06 18:40 America/Chicago", ScriptFault.TIME, 1),
        (f"{AT}\n+ 9999d", ScriptFault.TIME, 2),
        (f"{AT}\n+ soon", ScriptFault.TIME, 2),
        ("point 91 0", ScriptFault.POINT, 1),
        ("point 41.2", ScriptFault.POINT, 1),
        ("point nan 0", ScriptFault.POINT, 1),
        ("what is this", ScriptFault.WORD, 1),
        (f"{AT}\n{WHO[0]}\n> hello", ScriptFault.NOBODY, 3),
        (f"{AT}\n> {'a' * 1601}", ScriptFault.TOO_MUCH, 2),
        ("\n".join([AT, *["> hi"] * (MAX_TEXTS + 1)]), ScriptFault.TOO_MUCH, 0),
        ("\n".join([AT, *WHO, *["> " + "☃" * 200] * 10]), ScriptFault.TOO_MUCH, 0),
    ],
)
def test_what_cannot_be_played_is_refused(script: str, fault: ScriptFault, line: int) -> None:
    with pytest.raises(ScriptError) as refused:
        checked_script(script, {LINE_NUMBER})
    assert (refused.value.fault, refused.value.line) == (fault, line)
    assert "hi" not in str(refused.value).split()


def test_a_transcript_with_its_answers_is_played_without_them() -> None:
    copied = "\r\n".join(
        ["# Somebody asks.", "list omaha", *BEGUN, "< Near Omaha", "  1 Hope", "= Results", "-", ""]
    )
    assert checked_script(copied, {LINE_NUMBER}) == BEGUN


def test_a_text_is_one_line_however_it_breaks() -> None:
    assert text_line("a\r\nb\x85c\u2028d\x0be") == "> a\\nb\\nc\\nd\\ne"
    assert text_line("") == "> "
    assert text_line("> - = < hi") == "> > - = < hi"


def test_a_transcript_of_another_deployment_becomes_one_of_this() -> None:
    foreign = f"{AT}\n> hi\nfrom whatsapp:+14025550107\nto whatsapp:+18885550199\n> hi"
    told = addressed_script(foreign, "+14025550100", LINE_NUMBER, {LINE_NUMBER})
    assert told.split("\n") == [
        AT,
        *WHO,
        "> hi",
        "from whatsapp:+14025550107",
        f"to whatsapp:{LINE_NUMBER}",
        "> hi",
    ]
    ours = "\n".join(BEGUN)
    assert addressed_script(ours, "+14025550100", LINE_NUMBER, {LINE_NUMBER}) == ours
