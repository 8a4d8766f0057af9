"""What a turn knows of the way somebody texts: what may be sent to them later, and where else the
same number may be known."""

from collections.abc import Sequence

import phonenumbers
from sqlalchemy import Connection

from bot.carrier.types import WHATSAPP_PREFIX
from bot.people.helplines import line_and_number
from bot.whatsapp.content_templates import sendable_kinds
from flows.conversation.turn import Channel
from flows.domain.template_kinds import EVERY_KIND, TemplateKind


def number_elsewhere(phone: str) -> str:
    """The same digits on the other channel, SMS or WhatsApp."""
    if phone.startswith(WHATSAPP_PREFIX):
        return phone.removeprefix(WHATSAPP_PREFIX)
    return WHATSAPP_PREFIX + phone


def what_may_come(
    channel: Channel, line: int, languages: Sequence[str], connection: Connection
) -> tuple[frozenset[TemplateKind], str]:
    """The kinds of texts that may be sent unasked on this channel, in one of these languages; and,
    where some may not, the line's number for ordinary texts as people read it, "" for none."""
    if channel is not Channel.WHATSAPP:
        return EVERY_KIND, ""
    kinds = sendable_kinds(line, languages, connection)
    number = line_and_number(line, connection)[1] if kinds < EVERY_KIND else ""
    return kinds, _as_read(number)


def _as_read(number: str) -> str:
    """A number as people write it to dial: +1 402-555-0199."""
    if not number:
        return ""
    try:
        read = phonenumbers.parse(number, None)
    except phonenumbers.NumberParseException:
        return number
    return phonenumbers.format_number(read, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
