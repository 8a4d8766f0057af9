"""The sentences to a greeting, thanks, a goodbye and other courtesies.

`turn` counts answers of this kind in a row, from 0: nobody is told the same words twice.
"""

from flows.replies.translations import translator


class CourtesyReplies:
    """The sentences in one language."""

    def __init__(self, language: str) -> None:
        self._ = translator(language)

    def greeting_again(self, turn: int) -> str:
        """To a greeting in the middle of a conversation."""
        _ = self._
        return (
            _("Hi again. Text a ZIP code or a town and I'll look for a meeting."),
            _("Hello. A ZIP code or a town is all I need. HELP shows what else I do."),
        )[turn % 2]

    def thanks(self, turn: int) -> str:
        """To thanks."""
        _ = self._
        return (
            _("You're welcome. Text a ZIP code or town whenever you want a meeting."),
            _("Any time. You can text day or night."),
        )[turn % 2]

    def goodbye(self, turn: int) -> str:
        """To a goodbye."""
        _ = self._
        return (
            _("Goodbye, and take care. Text a ZIP code or town whenever you want a meeting."),
            _("Bye for now. You can text day or night."),
        )[turn % 2]

    def good_night(self, turn: int) -> str:
        """To a good night."""
        _ = self._
        return (
            _("Good night. Text a ZIP code or town whenever you want a meeting."),
            _("Good night, sleep well. You can text day or night."),
        )[turn % 2]

    def declined(self, turn: int) -> str:
        """To who wants nothing more for now."""
        _ = self._
        return (
            _("That's okay. Text a ZIP code or town whenever you want a meeting."),
            _("All right. You can text day or night."),
        )[turn % 2]

    def later(self, turn: int) -> str:
        """To who has no time now."""
        _ = self._
        return (
            _("Take your time. You can text day or night."),
            _("No hurry. Text a ZIP code or town whenever you want a meeting."),
        )[turn % 2]

    def noted(self, turn: int) -> str:
        """To what asks for nothing, and is no thanks: "on my way"."""
        _ = self._
        return (
            _("OK. Text a ZIP code or town whenever you want a meeting."),
            _("All right. You can text day or night."),
        )[turn % 2]

    def agreed(self, turn: int) -> str:
        """To an OK, to praise or to laughter that answers nothing."""
        _ = self._
        return (
            _("OK. Text a ZIP code or town whenever you want a meeting."),
            _("Good. You can text day or night."),
        )[turn % 2]

    def no_offence(self, turn: int) -> str:
        """To an apology."""
        _ = self._
        return (
            _("No need to be sorry. Text a ZIP code or town whenever you want a meeting."),
            _("It's all right. You can text day or night."),
        )[turn % 2]
