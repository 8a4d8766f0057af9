"""What a volunteer is told about a talk: never who it is with, and never a word of what was said
before."""

from datetime import datetime

from flows.conversation.turn import Line
from flows.replies.crisis_replies import CrisisReplies
from flows.replies.dates_and_times import TimeFormatter
from flows.replies.shared_phrases import SharedPhrases
from flows.replies.translations import SPOKEN_LANGUAGES, translator
from flows.text.gsm import to_gsm


class VolunteerRelayReplies:
    """The sentences of one line in one language."""

    def __init__(self, line: Line, language: str, crisis_replies: CrisisReplies) -> None:
        """`crisis_replies` hold the numbers of the line's country."""
        self._ = translator(language)
        self._phrases = SharedPhrases(line, language, crisis_replies)
        self._times = TimeFormatter(line, language)

    def asked(self, code: int, language: str) -> str:
        """Somebody wants to talk; `language` is theirs, "" where it is the line's own."""
        _ = self._
        line = self._phrases.line_name
        if language in SPOKEN_LANGUAGES:
            return _(
                "{line}: someone wants to talk by text, in {language}. Reply T{code} to take it."
            ).format(line=line, language=to_gsm(SPOKEN_LANGUAGES[language]), code=code)
        return _("{line}: someone wants to talk by text. Reply T{code} to take it.").format(
            line=line, code=code
        )

    def taken_by_you(self, code: int) -> str:
        """They took it."""
        return self._(
            "T{code} is yours: what you write now is passed on. PASS hands it over, DONE ends it,"
            " BLOCK ends it for good. No numbers and no advice, please."
        ).format(code=code)

    def taken_already(self, code: int) -> str:
        """Somebody else took it, or it is over."""
        return self._("T{code} is taken or over. Thank you for being there.").format(code=code)

    def not_yours(self, code: int) -> str:
        """They may not have this one."""
        return self._("T{code} is for somebody else this time. Thank you.").format(code=code)

    def one_at_a_time(self) -> str:
        """They are in a talk already."""
        return self._("You are in a talk already. DONE ends it.")

    def handed_over(self) -> str:
        """They said PASS."""
        return self._("Thank you. I'm looking for someone else for them.")

    def still_talking(self) -> str:
        """Nobody has written for some time."""
        return self._("Still there? In 3 minutes this talk ends, unless somebody writes.")

    def time_asked(self) -> str:
        """The longest time is nearly over."""
        return self._("10 minutes are left for this talk. +30 makes it half an hour longer, once.")

    def more_time(self) -> str:
        """They said +30."""
        return self._("You have half an hour more.")

    def no_more_time(self) -> str:
        """They said +30 again."""
        return self._("This talk was made longer already. PASS hands it over.")

    def your_shift_over(self, ends_at: datetime) -> str:
        """Their shift is over. `ends_at` is by the line's clock."""
        return self._(
            "Your shift is over. This talk ends at {hour} at the latest. PASS hands it over."
        ).format(hour=self._times.hour(ends_at))

    def may_be_in_danger(self) -> str:
        """What the other wrote tells of danger."""
        return self._(
            "They may be in danger. They were given the numbers to call ({crisis}). You cannot"
            " trace them. Stay if you can, or PASS."
        ).format(crisis=self._phrases.crisis_line())

    def for_yourself(self) -> str:
        """What they wrote themselves may tell of danger."""
        return self._("If this is about you: you matter too. PASS hands the talk over.")

    def talk_ended(self) -> str:
        """The last text of a talk."""
        return self._("The talk has ended. Thank you for being there.")

    def talk_ended_before(self) -> str:
        """What they wrote came after the end."""
        return self._("The talk has ended, so your text was not passed on.")
