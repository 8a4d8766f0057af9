"""What the sealed values of a conversation's row say."""

import json

from bot.conversation.person_rows import ConversationRow
from bot.database.encryption import DecryptionError, Keys
from bot.database.schema import from_epoch_milliseconds
from bot.database.sealed_columns import REPLIES, STATE
from flows.conversation.conversation import Conversation
from flows.conversation.kept_conversation import KeptConversation
from flows.conversation.state_json import load_conversation
from flows.conversation.states import CONVERSATION_TIMEOUT


def open_replies(sealed: bytes, sid: str, keys: Keys) -> tuple[str, ...]:
    """The answer that the text with this id was given before; none where its key is gone."""
    try:
        return tuple(json.loads(keys.open(sealed, REPLIES.of(sid))))
    except DecryptionError:
        return ()


def open_conversation(known: ConversationRow, keys: Keys) -> KeptConversation:
    """The conversation of a row; a new one where its key is gone or there is none yet."""
    if known.person is None or known.state is None or known.expires is None:
        return KeptConversation()
    try:
        conversation = load_conversation(keys.open(known.state, STATE.of(known.person)))
    except DecryptionError:
        conversation = Conversation()
    heard_at = from_epoch_milliseconds(known.expires) - CONVERSATION_TIMEOUT
    reminded_at, asked_at = (
        None if moment is None else from_epoch_milliseconds(moment)
        for moment in (known.reminded_at, known.asked_at)
    )
    return KeptConversation(conversation, heard_at, known.reminded, reminded_at, asked_at)
