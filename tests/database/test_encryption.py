"""How long it is, what is sealed tells nothing of what it says."""

import json

from sqlalchemy import select

from bot.database.encryption import PADDING_BLOCK_BYTES, Keys
from bot.database.schema import conversations, inbound
from tests.support.webhook_client import SECRET, WebhookClient
from tests.transcripts.lists import MEETING_LISTS

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


def test_it_is_read_as_before() -> None:
    keys = Keys([SECRET])
    for said in (["ü" * 300], ["x" * 1020], [], "x" * (PADDING_BLOCK_BYTES - 2)):
        text = json.dumps(said, ensure_ascii=False)
        sealed = keys.seal_json(text)
        assert json.loads(keys.open(sealed)) == said
        assert (len(sealed) - len(keys.seal(""))) % PADDING_BLOCK_BYTES == 0
