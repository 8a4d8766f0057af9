"""What is said to small talk: short, kind, and without a search. One segment each.

`turn` counts such answers in a row: the next one has other words.
"""

from flows.replies.translations import translator


class SmallTalkReplies:
    """The words of one language."""

    def __init__(self, language: str) -> None:
        self._ = translator(language)

    def insult(self, turn: int) -> str:
        """To an insult."""
        _ = self._
        return (
            _(
                "I'm sorry this was no help. I'm a program and get things wrong. Text a ZIP code or"
                " a town for a meeting, or HOTLINE for people."
            ),
            _(
                "That's okay. If you want a meeting later, a ZIP code or a town is all I need."
                " HOTLINE has people to talk to."
            ),
        )[turn % 2]

    def joke(self, turn: int) -> str:
        """To a joke, or to laughter."""
        _ = self._
        return (
            _("I'd laugh if I could, but I'm a program. For a meeting, text a ZIP code or a town."),
            _(
                "I'm a program with just one trick: finding meetings. Text a ZIP code or a town to"
                " see it."
            ),
        )[turn % 2]

    def flirting(self, turn: int) -> str:
        """To flirting."""
        _ = self._
        return (
            _("That's kind, but I'm only a program. I find meetings: text a ZIP code or a town."),
            _("Still a program, sorry. I can find a meeting: text a ZIP code or a town."),
        )[turn % 2]

    def trial(self, turn: int) -> str:
        """To a text that tries whether this works."""
        _ = self._
        return (
            _("It works. Text a ZIP code or a town and you get the next meetings there."),
            _("Your texts arrive. To see meetings, text a ZIP code or a town, like Omaha NE."),
        )[turn % 2]

    def small_talk(self, turn: int) -> str:
        """To anything else that asks for nothing."""
        _ = self._
        return (
            _(
                "I'm a program and no good at small talk, but I can find a meeting. Text a ZIP code"
                " or a town."
            ),
            _(
                "Thanks for writing. I know about meetings and phone numbers. Text a ZIP code or a"
                " town, or HOTLINE for people to talk to."
            ),
            _("I'm not sure what to say to that. HELP shows what I can do."),
        )[turn % 3]
