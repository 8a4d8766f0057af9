"""What is said otherwise, or only, on one of the channels: SMS, WhatsApp, RCS.

On WhatsApp nobody pays by the text, so no rates are named; texts that are sent unasked need a form
that WhatsApp has approved (a template), and these frames are what an operator has approved.
"""

from flows.conversation.turn import Channel, Line
from flows.domain.template_kinds import TemplateKind
from flows.replies.translations import translator
from flows.text.gsm import to_gsm, trim

# Where the words of a text go in a template, as WhatsApp writes it.
TEMPLATE_SLOT = "{{1}}"


class ChannelReplies:
    """The sentences of one line in one language on one channel."""

    def __init__(self, line: Line, language: str, channel: Channel) -> None:
        self._ = translator(language)
        self._name = trim(to_gsm(line.name), 30)
        self._channel = channel

    def what_comes(self) -> str:
        """In HELP: what is sent, what it costs, how it ends."""
        if self._channel is Channel.WHATSAPP:
            return self._("You get replies on WhatsApp, and reminders if you ask. STOP to end.")
        return self._(
            "You get replies, and reminders if you ask. Msg & data rates may apply. STOP to end."
        )

    def reminder_rules(self) -> str:
        """What is agreed to besides the times of a reminder."""
        if self._channel is Channel.WHATSAPP:
            return self._("It comes by WhatsApp. HELP for help, STOP to end. Text OK to agree.")
        return self._("Msg & data rates may apply. HELP for help, STOP to end. Text OK to agree.")

    def milestone_terms(self, hour: str) -> str:
        """What OK agrees to: who, what, how often, by which way, HELP, STOP."""
        if self._channel is Channel.WHATSAPP:
            said = self._(
                "{line}: 1 WhatsApp text at 24 hours, 30, 60 and 90 days, 6 and 9 months, and each"
                " year, at {time}. HELP for help, STOP to end. Text OK to agree."
            )
        else:
            said = self._(
                "{line}: 1 text at 24 hours, 30, 60 and 90 days, 6 and 9 months, and each year, at"
                " {time}. Msg & data rates may apply. HELP for help, STOP to end. Text OK to agree."
            )
        return said.format(line=self._name, time=hour)

    def no_reminders_here(self, sms_number: str) -> str:
        """Asked for a reminder where no text may be sent unasked. `sms_number` is the line's own,
        "" where it takes no SMS."""
        said = self._("On WhatsApp I can only answer, so I can't send reminders here.")
        if not sms_number:
            return said
        way = self._("Text me by SMS for reminders: {number}.").format(number=sms_number)
        return f"{said} {way}"

    def no_milestones_here(self, sms_number: str) -> str:
        """Likewise for the milestones of a count of days."""
        said = self._(
            "On WhatsApp I can only answer, so I can't text you at milestones. DAYS works here too."
        )
        if not sms_number:
            return said
        way = self._("Text me by SMS for milestones: {number}.").format(number=sms_number)
        return f"{said} {way}"

    def reminders_wait(self) -> str:
        """Beside a list of reminders that cannot be sent for now."""
        return self._("They wait: WhatsApp lets me send none for now.")

    def bill(self) -> str:
        """Does it show on the bill?"""
        return self._(
            "WhatsApp messages stand on no phone bill. Anyone who holds your phone, or a copy of"
            " your chats, can read them there, so you may want to clear this chat."
        )

    def cannot_listen(self, in_danger: str) -> str:
        """To a voice message, which may be a cry for help: the numbers of `in_danger` come
        first."""
        said = self._(
            "I can't listen to voice messages. Please write: a ZIP code or a town finds meetings,"
            " HOTLINE gives more numbers."
        )
        return f"{in_danger}\n{said}"

    def words_only(self) -> str:
        """To a picture, a sticker or a contact card without words."""
        return self._(
            "I can read only words. Text a ZIP code or a town to find meetings,"
            " HOTLINE for crisis numbers, or HELP."
        )

    def cannot_read(self) -> str:
        """To what came with neither words nor a file: a live location, a poll."""
        return self._(
            "I can't read that. Text a ZIP code or a town, or share your place once, not live."
            " HOTLINE for crisis numbers, or HELP."
        )


def template_frame(kind: TemplateKind, language: str) -> str:
    """The form of a kind of text, for WhatsApp to approve: the words of the text go in place of
    TEMPLATE_SLOT. WhatsApp takes no form that begins or ends with that."""
    _ = translator(language)
    frames = {
        TemplateKind.REMINDER: _("As you asked, here is your text: {words} STOP ends all texts."),
        TemplateKind.CHANGED: _(
            "There is news about a text you asked for: {words} STOP ends all texts."
        ),
        TemplateKind.MILESTONE: _("You asked to hear this: {words} STOP ends all texts."),
        TemplateKind.ENDING: _(
            "This is about the texts you asked for: {words} STOP ends them now."
        ),
    }
    return to_gsm(frames[kind]).format(words=TEMPLATE_SLOT)


def template_words(body: str) -> str:
    """A text as it stands in a template, where WhatsApp allows no line break."""
    return " ".join(body.split())
