"""The columns whose values are sealed, each with what its values are bound to.

A value opens only where it was sealed: in its table and column, and in the row of its owner. So
whoever can write to the database and has no key gains nothing by copying one person's values to
another.
"""

from dataclasses import dataclass
from typing import NamedTuple

# What is sealed is padded to a multiple of this. The first is longer than every answer of ours, and
# than a state with a list in it; the last is longer than every phone number, on any channel.
LONG_BYTES, MIDDLE_BYTES, SHORT_BYTES = 1024, 256, 64


class Binding(NamedTuple):
    """Where a value belongs, as AES-GCM's associated data, and the length it is padded to."""

    associated_data: bytes
    padding_block_bytes: int


@dataclass(frozen=True, slots=True)
class SealedColumn:
    """A column, by its table's and its own name."""

    name: str
    padding_block_bytes: int = LONG_BYTES

    def of(self, *owner: int | str | bytes) -> Binding:
        """The place of an owner's value: of a person, by their id, unless said otherwise."""
        words = (part.hex() if isinstance(part, bytes) else str(part) for part in owner)
        data = "\0".join((self.name, *words)).encode()
        return Binding(data, self.padding_block_bytes)


PHONE = SealedColumn("people.phone", SHORT_BYTES)
STATE = SealedColumn("conversations.state")
REMINDER = SealedColumn("reminders.told")
REMINDER_RULE = SealedColumn("reminders.rule", MIDDLE_BYTES)
DAY_COUNT = SealedColumn("day_counts.since", SHORT_BYTES)
CHECKIN_RUN = SealedColumn("daily_texts.run", SHORT_BYTES)
MESSAGE = SealedColumn("outbox.message")

# Of the text with this id: its person may be forgotten before its answer is.
REPLIES = SealedColumn("inbound.replies")

# Of a number on a line, by its hash.
HISTORY = SealedColumn("senders.memory", MIDDLE_BYTES)

# Of a number, by its hash.
BLOCKED_PHONE = SealedColumn("blocked.phone", SHORT_BYTES)

# Of a volunteer, by their id.
VOLUNTEER_PHONE = SealedColumn("volunteers.phone", SHORT_BYTES)
VOLUNTEER_ALIAS = SealedColumn("volunteers.alias", SHORT_BYTES)
VOLUNTEER_NOTES = SealedColumn("volunteers.notes", MIDDLE_BYTES)

# Of a call, by the carrier's id of it.
CALL_STATE = SealedColumn("call_turns.state")
CALL_ANSWER = SealedColumn("call_turns.answer")

# Of an operator's authenticator app, by the operator's id.
TOTP_SECRET = SealedColumn("operators.totp", SHORT_BYTES)

# Of no person, and of any list.
FEED_LOCATION = SealedColumn("feeds.location", MIDDLE_BYTES)
