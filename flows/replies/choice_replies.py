"""The question which of two things is meant, where a text could be either."""

from flows.domain.intents import Intent
from flows.replies.translations import translator


class ChoiceReplies:
    """The question in one language."""

    def __init__(self, language: str) -> None:
        self._ = translator(language)

    def which(self, first: Intent, second: Intent) -> str:
        """Which of two intents that have a name."""
        return self._(
            "I'm not sure I understood. 1 {first}, or 2 {second}? Text 1 or 2, or say it in other"
            " words."
        ).format(first=self.named(first), second=self.named(second))

    def named(self, intent: Intent) -> str:
        """What a person would do, in a few words; "" for what is never asked about."""
        _ = self._
        names = {
            Intent.MEETING: _("Find a meeting"),
            Intent.DETAILS: _("Ask about a meeting"),
            Intent.REPORT: _("Say that a listing is wrong"),
            Intent.SHARE: _("Pass a meeting on"),
            Intent.HELP: _("Get help with this line"),
            Intent.SUPPORT: _("Talk about how it is going"),
            Intent.NEWCOMER: _("Ask how meetings work"),
            Intent.HOTLINE: _("Get a number to call"),
            Intent.PRIVACY: _("Ask what is kept"),
            Intent.DATA: _("See what is kept"),
            Intent.FORGET: _("Erase what is kept"),
            Intent.ABOUT: _("Ask what this line is"),
            Intent.TALK: _("Talk to a person"),
            Intent.OFFICE: _("Reach the office"),
            Intent.REMIND: _("Set a reminder"),
            Intent.REMINDERS: _("See or change reminders"),
            Intent.DAYS: _("Count sober days"),
            Intent.READING: _("Get the daily reading"),
            Intent.CHECKIN: _("Be asked how your day is"),
            Intent.LANGUAGE: _("Change the language"),
            Intent.STOP: _("Get no more texts"),
            Intent.WRONG_NUMBER: _("Say that I have the wrong number"),
        }
        return names.get(intent, "")
