"""The sentences of somebody who has to wait: one segment each, with the number that never waits."""

from flows.replies.crisis_replies import CrisisReplies
from flows.replies.translations import translator


class RateLimitReplies:
    """The sentences in one language, with the crisis line of one country."""

    def __init__(self, crisis_replies: CrisisReplies, language: str) -> None:
        self._crisis_line = crisis_replies.crisis_line()
        self._emergency = crisis_replies.emergency
        self._ = translator(language)

    def too_fast(self) -> str:
        """To somebody who texts faster than we answer, once."""
        return self._(
            "I can't keep up with so many texts. Wait a minute, then text again."
            " HELP works any time. In crisis: {crisis}."
        ).format(crisis=self._crisis_line)

    def repeated_answer(self) -> str:
        """Under an answer that is not given once more, for it was given so often."""
        return self._(
            "I've sent that answer a few times, and it may not be what you need."
            " Try other words, or HELP. To talk to a person: {crisis}."
        ).format(crisis=self._crisis_line)

    def daily_limit(self) -> str:
        """To somebody who has had a day's worth of answers, once."""
        return self._(
            "I've answered all I can today and will be back tomorrow."
            " HELP still works. To talk to a person: {crisis}."
        ).format(crisis=self._crisis_line)

    def line_busy(self) -> str:
        """To somebody who did nothing wrong, once: the line has no more answers to give now."""
        return self._(
            "Many people are texting this line right now. Please try again in a while."
            " HELP works any time. In crisis: {crisis}."
        ).format(crisis=self._crisis_line)

    def brief_help(self) -> str:
        """To somebody who has been given the whole answer to HELP many times today."""
        return self._(
            "In danger, call {emergency}. In crisis: {crisis}. This line finds recovery meetings:"
            " text a ZIP code or town. STOP to end."
        ).format(emergency=self._emergency, crisis=self._crisis_line)
