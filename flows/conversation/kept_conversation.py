"""A conversation as it is kept between two texts, and what time does to it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime

from flows.conversation.conversation import Conversation
from flows.conversation.states import CONVERSATION_TIMEOUT
from flows.conversation.turn import CheckedIn, Reminded, Timeout
from flows.domain.daily_texts import CHECKIN_ANSWER_PERIOD
from flows.domain.reminders import FOLLOW_UP_PERIOD


@dataclass(frozen=True, slots=True)
class KeptConversation:
    """The conversation after the last text, which came at `heard_at` (None: no text came yet), and
    the reminder that was sent last to this person, with its moment. At `asked_at` they were asked
    how the day is, and have not answered. Moments are aware."""

    conversation: Conversation = field(default=Conversation(), repr=False)
    heard_at: datetime | None = None
    reminder: int | None = None
    reminded_at: datetime | None = None
    asked_at: datetime | None = None

    def events_until(self, now: datetime) -> Iterator[Timeout | Reminded | CheckedIn]:
        """What happened since the last text: the conversation ended, then a reminder was sent, and
        the person was asked how the day is, in the order of these two.

        The next text may be about either if that was not too long ago, and it came after the last
        text or nothing else is talked about.
        """
        if self.heard_at is None:
            return
        over = now >= self.heard_at + CONVERSATION_TIMEOUT
        if over:
            yield Timeout(self.heard_at)
        sent: list[tuple[datetime, Reminded | CheckedIn]] = []
        if self.reminder and self.reminded_at and now - FOLLOW_UP_PERIOD <= self.reminded_at:
            sent.append((self.reminded_at, Reminded(self.reminder)))
        if self.asked_at and now - CHECKIN_ANSWER_PERIOD <= self.asked_at:
            sent.append((self.asked_at, CheckedIn()))
        for at, event in sorted(sent, key=lambda one: one[0]):
            if over or at > self.heard_at:
                yield event
