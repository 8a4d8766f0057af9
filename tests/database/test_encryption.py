"""How long it is, what is sealed tells nothing of what it says; and it opens in its place only."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from bot.conversation.stored_reminders import reminder_to_row
from bot.database.encryption import NONCE_BYTES, DecryptionError, Keys
from bot.database.schema import conversations, inbound
from bot.database.sealed_columns import (
    BLOCKED_PHONE,
    HISTORY,
    PHONE,
    REMINDER,
    STATE,
    SealedColumn,
)
from tests.support.factories import make_meeting, make_reminder
from tests.support.unbound_values import seal_unbound
from tests.support.webhook_client import SECRET, WebhookClient
from tests.transcripts.lists import MEETING_LISTS

KEYS = Keys([SECRET])
TAG_BYTES = 16
REMINDER_OF_FRIDAY = make_reminder(
    make_meeting("fri 19:00"), done_until=datetime(2026, 3, 6, tzinfo=UTC)
)

# Dangers of several kinds, and what anybody may text.
TEXTS = (
    *("i want to kill myself", "overdose", "he hits me", "im shaking from withdrawal"),
    *("help", "meeting", "68102", "hello there friend", "privacy"),
)


def test_an_answer_and_a_state_are_as_long_after_a_danger_as_after_any_text(
    webhook: WebhookClient,
) -> None:
    webhook.set_meetings(MEETING_LISTS["omaha"])
    for number, body in enumerate(TEXTS):
        webhook.text(body, From=f"+1402555010{number}")
    with webhook.database.reading() as connection:
        replies = connection.scalars(select(inbound.c.replies)).all()
        states = connection.scalars(select(conversations.c.state)).all()
    assert len(replies) == len(states) == len(TEXTS)
    assert len({len(sealed) for sealed in replies}) == 1
    assert len({len(sealed) for sealed in states}) == 1


def test_a_reminder_is_as_long_whatever_its_words() -> None:
    told = [
        reminder_to_row(replace(REMINDER_OF_FRIDAY, words=words), 1, KEYS)
        for words in ("", "hi", "call my sponsor before you go, and bring the key of the hall")
    ]
    assert len({len(row["told"]) for row in told}) == 1


@pytest.mark.parametrize("column", [PHONE, BLOCKED_PHONE], ids=lambda column: column.name)
def test_a_number_is_as_long_on_every_channel(column: SealedColumn) -> None:
    numbers = ("+14025550100", "whatsapp:+14025550100", "whatsapp:+442079460123")
    assert len({len(KEYS.seal(number, column.of(1))) for number in numbers}) == 1


@given(st.text(), st.sampled_from([PHONE, STATE, HISTORY]))
def test_it_opens_as_it_was_sealed(text: str, column: SealedColumn) -> None:
    sealed = KEYS.seal(text, column.of(1))
    assert KEYS.open(sealed, column.of(1)) == text
    assert (len(sealed) - NONCE_BYTES - TAG_BYTES) % column.padding_block_bytes == 0


def test_it_opens_nowhere_else() -> None:
    sealed = KEYS.seal("hello", STATE.of(1))
    for place in (STATE.of(2), STATE.of(11), STATE.of("1", ""), REMINDER.of(1), STATE.of()):
        with pytest.raises(DecryptionError):
            KEYS.open(sealed, place)
        with pytest.raises(DecryptionError):
            KEYS.re_encrypt(sealed, place)


def test_what_an_earlier_release_sealed_opens_until_it_is_renewed() -> None:
    old = seal_unbound(KEYS, "hello")
    assert KEYS.open(old, STATE.of(1)) == "hello"
    renewed = KEYS.re_encrypt(old, STATE.of(1))
    assert renewed is not None
    assert KEYS.re_encrypt(renewed, STATE.of(1)) is None
    assert KEYS.open(renewed, STATE.of(1)) == "hello"
    with pytest.raises(DecryptionError):
        KEYS.open(renewed, STATE.of(2))
