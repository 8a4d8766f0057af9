"""The texts that nobody has just asked for, by what WhatsApp has to approve of them.

More than a day after a person's last text WhatsApp takes only a text in a form that it has approved
(a template). Each kind has its own.
"""

from enum import StrEnum

from flows.domain.reminders import Due, Ended, Mark, Message, Moved, Resting


class TemplateKind(StrEnum):
    """What a text that is sent unasked is about. The values are stored and typed by operators."""

    REMINDER = "reminder"
    CHANGED = "changed"
    MILESTONE = "milestone"
    ENDING = "forgotten-soon"


EVERY_KIND = frozenset(TemplateKind)

# What somebody who asks for reminders, or for milestones, must be able to be sent: whoever gets
# them is also told that a meeting has moved, and that they end after a long silence.
KINDS_FOR_REMINDERS = frozenset((TemplateKind.REMINDER, TemplateKind.CHANGED, TemplateKind.ENDING))
KINDS_FOR_MILESTONES = frozenset((TemplateKind.MILESTONE, TemplateKind.ENDING))


def template_kind(message: Message) -> TemplateKind | None:
    """What a message is about; None for words, which do not tell."""
    match message:
        case Due():
            return TemplateKind.REMINDER
        case Moved() | Ended() | Resting():
            return TemplateKind.CHANGED
        case Mark():
            return TemplateKind.MILESTONE
        case _:
            return None
