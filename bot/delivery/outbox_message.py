"""A row of the outbox unsealed, and the form in which it is handed to the carrier."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.carrier.types import OutgoingMessage, SentMessage
from bot.outbox.queue import ClaimedRow
from bot.whatsapp.content_templates import ContentTemplate
from bot.whatsapp.service_window import is_window_open
from flows.conversation.turn import Channel, Line
from flows.domain.reminders import Message
from flows.replies.channel_replies import template_words
from flows.replies.relay_replies import may_come_twice
from flows.replies.reminder_messages import render_message
from flows.text.gsm import sms_cost


@dataclass(frozen=True, slots=True)
class OutboxMessage:
    """A row unsealed: what is to be said, to whom, and from which of our numbers. `template` is the
    one that WhatsApp takes it in, None where it takes any words."""

    row: ClaimedRow
    message: Message = field(repr=False)
    phone: str = field(repr=False)
    line: Line
    number: str
    template: ContentTemplate | None = None

    @property
    def on_whatsapp(self) -> bool:
        """Whether it goes there: the row's number says so."""
        return Channel.of(self.phone) is Channel.WHATSAPP

    def needs_template(self, now: datetime) -> bool:
        """Whether WhatsApp would take it only in a template at this moment."""
        return self.on_whatsapp and not is_window_open(self.row.wrote_at, now)

    def body(self, now: datetime) -> str:
        """Its words at this moment, which say how far off a meeting is."""
        if self.template:
            return template_words(self._said_in(self.template.language, now))
        return self._said_in(self.row.language, now)

    def outgoing(self, now: datetime) -> OutgoingMessage:
        """As it is handed over."""
        left, sid = self.row.expires - now, self.template.sid if self.template else ""
        return OutgoingMessage(
            self.phone, self.number, self.body(now), self.row.id, left, self.row.mark, sid
        )

    def segments(self, body: str) -> int:
        """What the carrier bills for it: on WhatsApp a text is one."""
        return 1 if self.on_whatsapp else sms_cost(body).segments

    def could_match(self, sent: SentMessage) -> bool:
        """Whether a text that the carrier sent may be this one. A text with other words is not; on
        WhatsApp they may stand within a template, in the line's language."""
        if sent.body is None:
            return True
        moments = (sent.at, sent.at - timedelta(minutes=1))
        if not self.on_whatsapp:
            return sent.body in map(self.body, moments)
        languages = (self.row.language, self.row.line_language)
        said = (self._said_in(language, at) for language in languages for at in moments)
        shown = template_words(sent.body)
        return any(template_words(words) in shown for words in said)

    def _said_in(self, language: str, now: datetime) -> str:
        """Its words in a language. Where it is not known whether it arrived in a relay, that is
        said too."""
        row = self.row
        words = render_message(self.message, self.line, language, now, row.zone)
        in_doubt = row.relay is not None and row.resent
        return may_come_twice(words, language) if in_doubt else words
