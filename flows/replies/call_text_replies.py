"""The one text that a caller may agree to: the meetings that were read aloud."""

from collections.abc import Sequence
from datetime import datetime

from flows.conversation.turn import Line
from flows.domain.listed_meeting import ListedMeeting
from flows.hotlines import HotlineDirectory
from flows.replies.crisis_replies import CrisisReplies
from flows.replies.meeting_detail_replies import MeetingDetailReplies
from flows.replies.shared_phrases import SharedPhrases, join_lines
from flows.replies.translations import translator


class CallTextReplies:
    """The text of one line in one language."""

    def __init__(self, line: Line, language: str, directory: HotlineDirectory) -> None:
        self._ = translator(language)
        self._line = line
        self._language = language
        numbers = CrisisReplies(directory, line.country, language)
        self._phrases = SharedPhrases(line, language, numbers)

    def meetings_texted(self, listed: Sequence[ListedMeeting], now: datetime) -> str:
        """When and where they are, who sends this and how to end it: three segments at most."""
        details = MeetingDetailReplies(self._line, self._language, now, self._phrases)
        who = self._("{line}, as you asked by phone. Text a ZIP code for more, STOP to end.")
        return join_lines(details.several(listed), who.format(line=self._phrases.line_name))
