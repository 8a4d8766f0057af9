"""A conversation as it is kept between two texts, and what time does to it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime

from flows.conversation.conversation import Conversation
from flows.conversation.states import CONVERSATION_TIMEOUT
from flows.conversation.turn import Reminded, Timeout
from flows.domain.reminders import FOLLOW_UP_PERIOD


@dataclass(frozen=True, slots=True)
class KeptConversation:
    """The conversation after the last text, which came at `heard_at` (None: no text came yet), and
    the reminder that was sent last to this person, with its moment. Moments are aware."""

    conversation: Conversation = field(default=Conversation(), repr=False)
    heard_at: datetime | None = None
    reminder: int | None = None
    reminded_at: datetime | None = None

    def events_until(self, now: datetime) -> Iterator[Timeout | Reminded]:
        """What happened since the last text: the conversation ended, then a reminder was sent.

        The next text may be about the last reminder if that was not too long ago, and either came
        after the last text or nothing else is talked about.
        """
        if self.heard_at is None:
            return
        over = now >= self.heard_at + CONVERSATION_TIMEOUT
        if over:
            yield Timeout(self.heard_at)
        if not self.reminder or self.reminded_at is None:
            return
        lately = now - FOLLOW_UP_PERIOD <= self.reminded_at
        if lately and (over or self.reminded_at > self.heard_at):
            yield Reminded(self.reminder)
