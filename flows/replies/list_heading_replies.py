"""What stands above a list of meetings."""

from collections.abc import Sequence
from datetime import date

from flows.conversation.turn import Line
from flows.domain.places import Place
from flows.domain.time_window import When
from flows.replies.dates_and_times import TimeFormatter
from flows.replies.shared_phrases import SharedPhrases, join_sentences
from flows.replies.translations import translator


class ListHeadingReplies:
    """The headings of one line in one language."""

    def __init__(self, line: Line, language: str, phrases: SharedPhrases) -> None:
        self._line = line
        self._language = language
        self._phrases = phrases
        self._ = translator(language)
        self._times = TimeFormatter(line, language)

    def heading_near(self, place: Place, when: str = "") -> str:
        """Above a list that answers what was asked; `when` is `heading_time`'s."""
        if when:
            return self._("Near {place}, {when}:").format(
                place=self._phrases.place(place), when=when
            )
        return self._("Near {place}:").format(place=self._phrases.place(place))

    def heading_nearest(self, place: Place) -> str:
        """Above a list with the nearest first."""
        return self._("Nearest to {place} first:").format(place=self._phrases.place(place))

    def heading_online_later(self) -> str:
        """Above a list of online meetings of the coming week."""
        return self._("Nothing online at that time. The next ones:")

    def heading_time(self, when: When, dates: Sequence[date] = ()) -> str:
        """The time asked for, as a heading says it; "" where it goes without saying. `dates` are
        the days of the calendar that were named."""
        return self._times.heading_time(when, dates)

    def heading_later(self, place: Place, fellowship: str = "") -> str:
        """Above a list of the coming week, when the hours asked for have nothing; of a `fellowship`
        that was asked for."""
        if fellowship:
            return self._("Nothing near {place} at that time. {fellowship} next:").format(
                place=self._phrases.place(place), fellowship=fellowship
            )
        return self._("Nothing near {place} at that time. The next ones:").format(
            place=self._phrases.place(place)
        )

    def heading_more(self) -> str:
        """Above the next page."""
        return self._("More:")

    def heading_again(self) -> str:
        """Above the last page, shown again."""
        return self._("Again:")

    def heading_online(self, when: str = "", *, by_phone: bool = False) -> str:
        """Above a list of online meetings, or of those that a phone call joins; `when` is
        `heading_time`'s."""
        if by_phone:
            return self._("By phone, {when}:").format(when=when) if when else self._("By phone:")
        return self._("Online, {when}:").format(when=when) if when else self._("Online:")

    def heading_online_instead(self, place: Place) -> str:
        """Above a list of online meetings, when there is no door anywhere near."""
        return join_sentences(
            self._("I found no meetings near {place}.").format(place=self._phrases.place(place)),
            self._phrases.phone(),
            self._("Online:"),
        )
