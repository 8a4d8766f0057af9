"""Clears the conversations that are over (flows.conversation.states.CONVERSATION_TIMEOUT).

Only which line about a danger was said, and when, stays for the rest of a day, so that it is not
repeated; and for some days where the last search was made and for what, so that it can be offered.
"""

from datetime import datetime
from typing import Any

from sqlalchemy import and_, select, update

from bot.database.database import Database
from bot.database.encryption import DecryptionError, Keys
from bot.database.schema import conversations
from bot.database.sealed_columns import STATE
from flows.conversation.conversation import Conversation
from flows.conversation.state_json import dump_conversation, load_conversation
from flows.conversation.states import CONVERSATION_TIMEOUT

# Conversations in a transaction: few enough that other writers do not wait long.
EXPIRY_BATCH_ROWS = 500


def clear_expired(database: Database, keys: Keys, now: datetime) -> int:
    """Clear the states of conversations that are over; how many had something to clear."""
    over = and_(conversations.c.expires_at <= now, conversations.c.state != b"")
    columns = (
        conversations.c.person_id,
        conversations.c.turn,
        conversations.c.state,
        conversations.c.expires_at,
    )
    done, last = 0, 0
    while True:
        with database.transaction() as connection:
            # Rows that others have locked are left to them, or to the next time.
            rows = connection.execute(
                select(*columns)
                .where(over, conversations.c.person_id > last)
                .order_by(conversations.c.person_id)
                .limit(EXPIRY_BATCH_ROWS)
                .with_for_update(skip_locked=True)
            ).all()
            for row in rows:
                heard_at = row.expires_at - CONVERSATION_TIMEOUT
                left = _what_remains(row, keys, heard_at, now)
                if left is None:
                    continue
                same = and_(
                    conversations.c.person_id == row.person_id, conversations.c.turn == row.turn
                )
                connection.execute(update(conversations).where(same).values(state=left))
                done += 1
        if len(rows) < EXPIRY_BATCH_ROWS:
            return done
        last = rows[-1].person_id


def _what_remains(row: Any, keys: Keys, heard_at: datetime, now: datetime) -> bytes | None:
    """What is kept of a row's conversation that is over since the text at `heard_at`, sealed,
    b"" for nothing; None where nothing is to be changed."""
    place = STATE.of(row.person_id)
    try:
        conversation = load_conversation(keys.open(row.state, place))
    except DecryptionError:
        return b""
    over = conversation.after_timeout(now, heard_at)
    if over == Conversation():
        return b""
    return None if over == conversation else keys.seal(dump_conversation(over), place)
