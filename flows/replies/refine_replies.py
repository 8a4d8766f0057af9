"""The sentences about a search that was changed, or that found less than was asked for."""

import re
from collections.abc import Sequence
from datetime import date

from flows.conversation.turn import Line
from flows.domain import meeting_types
from flows.domain.fellowships import FELLOWSHIP_NAMES, short_name
from flows.domain.places import Place
from flows.domain.time_window import Day
from flows.replies.dates_and_times import TimeFormatter
from flows.replies.locale_formats import format_distance
from flows.replies.shared_phrases import SharedPhrases, join_sentences
from flows.replies.translations import translator
from flows.text.gsm import septets, to_gsm, trim

# The wishes that a heading names take no more room than this, and those given up no more than that.
_MAX_WISHES_SEPTETS = 36
_MAX_DROPPED_SEPTETS = 24
# A heading that says all wishes and the time is no longer.
_MAX_HEADING_SEPTETS = 120


class RefineReplies:
    """The sentences of one line in one language."""

    def __init__(self, line: Line, language: str, phrases: SharedPhrases) -> None:
        self._line = line
        self._language = language
        self._phrases = phrases
        self._ = translator(language)
        self._times = TimeFormatter(line, language)

    # --- above a list

    def heading_latest(self, place: Place, when: str = "") -> str:
        """Above a list with the last hour first; `when` is `heading_time`'s."""
        _ = self._
        if when:
            return _("Near {place}, {when}, latest first:").format(
                place=self._phrases.place(place), when=when
            )
        return _("Near {place}, latest first:").format(place=self._phrases.place(place))

    def heading_by_length(self, place: Place | None, *, longest: bool) -> str:
        """Above a list of the meetings that last longest, or shortest; None: online."""
        _ = self._
        if place is None:
            return _("Online, longest first:") if longest else _("Online, shortest first:")
        said = _("Near {place}, longest first:") if longest else _("Near {place}, shortest first:")
        return said.format(place=self._phrases.place(place))

    def heading_farther(self, place: Place) -> str:
        """Above a list of meetings further away than those shown before."""
        return self._("Farther from {place}:").format(place=self._phrases.place(place))

    def heading_no_nearer(self, place: Place, miles: float) -> str:
        """Above a list of the nearest meetings, none of which is as near as was asked."""
        length = format_distance(miles, place.country, self._language, self._line.country)
        length = re.sub(r"[.,]0(?= )", "", length)  # "5 mi"
        return self._("None within {distance} of {place}. The nearest:").format(
            distance=length, place=self._phrases.place(place)
        )

    def heading_without(self, place: Place, wishes: str, dropped: str) -> str:
        """Above a list that leaves out one of the wishes; both as `wishes` writes them."""
        return self._("None near {place} for: {wishes}. Without {dropped}:").format(
            place=self._phrases.place(place),
            wishes=wishes,
            dropped=trim(dropped, _MAX_DROPPED_SEPTETS),
        )

    def heading_online_for(self, place: Place, wishes: str) -> str:
        """Above a list of online meetings of a kind that has no door near."""
        none = self._("None near {place} for: {wishes}.").format(
            place=self._phrases.place(place), wishes=wishes
        )
        return join_sentences(none, self._("Online:"))

    def heading_others(self, place: Place, wishes: str, when: str = "") -> str:
        """Above a list of other meetings than those asked for, of which there are none; `when` is
        `heading_time`'s."""
        if when:
            none = self._("None near {place} for: {wishes}.").format(
                place=self._phrases.place(place), wishes=wishes
            )
            heading = join_sentences(none, self._("Others, {when}:").format(when=when))
            if septets(heading) <= _MAX_HEADING_SEPTETS:
                return heading
        return self._("None near {place} for: {wishes}. Other meetings:").format(
            place=self._phrases.place(place), wishes=wishes
        )

    def heading_kin(self, place: Place, wishes: str, fellowship: str) -> str:
        """Above a list of a `fellowship` that helps with the same, instead of the one asked for."""
        none = self._("None near {place} for: {wishes}.").format(
            place=self._phrases.place(place), wishes=wishes
        )
        return join_sentences(none, self._("{fellowship} instead:").format(fellowship=fellowship))

    def heading_online_without(self, wishes: str, dropped: str) -> str:
        """Above a list of online meetings that leaves out one of the wishes."""
        return self._("None online for: {wishes}. Without {dropped}:").format(
            wishes=wishes, dropped=trim(dropped, _MAX_DROPPED_SEPTETS)
        )

    def heading_online_others(self, wishes: str) -> str:
        """Above a list of online meetings of other kinds than asked for."""
        return self._("None online for: {wishes}. Other meetings online:").format(wishes=wishes)

    def heading_nothing_earlier(self, day: date, today: date) -> str:
        """Above a list of another day, since nothing is earlier on the day that was shown."""
        return self._("Nothing earlier. {day}:").format(day=self._times.day(day, today))

    def heading_part_unknown(self, heading: str) -> str:
        """Above a list of a whole town, of which a part was named that we do not know."""
        return self._("I don't know that part of town. {heading}").format(heading=heading)

    def heading_by_name(self, place: Place, building: str = "") -> str:
        """Above a list of the meetings of a group, or in a building, that was named."""
        if building:
            return self._("At {building}, near {place}:").format(
                building=trim(to_gsm(building), _MAX_WISHES_SEPTETS),
                place=self._phrases.place(place),
            )
        return self._("By that name near {place}:").format(place=self._phrases.place(place))

    def heading_name_unknown(self, heading: str) -> str:
        """Above a list near a place where no group has the name that was asked for."""
        return self._("I don't find that name there. {heading}").format(heading=heading)

    def which_town_of_name(self) -> str:
        """A group was named, and no place."""
        return self._(
            "Which town is that in? Text the town and state, or a ZIP code, and I'll look for it."
        )

    def heading_streets_unknown(self, heading: str) -> str:
        """Above a list of a whole town, of which two streets were named."""
        return self._("Distances are from downtown. {heading}").format(heading=heading)

    def wishes(self, types: Sequence[str], fellowship: str) -> str:
        """The kinds and the fellowship that were asked for, as a list: "NA, Women, Big Book"."""
        names = (self._(meeting_types.kind_name(code)) for code in types)
        told = [short_name(fellowship) if fellowship else "", *names]
        return trim(to_gsm(", ".join(filter(None, told))), _MAX_WISHES_SEPTETS)

    # --- below a list

    def dates_differ(self) -> str:
        """Under a list of a holiday, or of a day far ahead."""
        return self._("Lists change, holidays differ: ask again closer to the day.")

    def lengths(self, minutes: Sequence[int]) -> str:
        """Under a list by length: how long each of its meetings lasts."""
        return self._("Minutes: {lengths}.").format(lengths=", ".join(map(str, minutes)))

    def for_one_day(self, day: Day) -> str:
        """Under a list of several days: how to get only the second one."""
        name = self._times.named_day(day)
        return self._("For {day} only, text {word}.").format(day=name, word=to_gsm(name.upper()))

    def for_alternative(self, code: str) -> str:
        """Under a list of one of two kinds, or of two fellowships: how to get the other."""
        name = (
            short_name(code) if code in FELLOWSHIP_NAMES else self._(meeting_types.kind_name(code))
        )
        said = trim(to_gsm(name), _MAX_DROPPED_SEPTETS)
        return self._("For {kind}, text {word}.").format(kind=said, word=said.upper())

    def for_other_place(self, place: Place, words: str = "") -> str:
        """Under a list near one of two places: how to get the other; `words` are what else was
        wanted there."""
        name = self._phrases.place(place)
        text = " ".join(filter(None, (words, name.replace(",", "")))).upper()
        return self._("For {place}, text {words}.").format(place=name, words=trim(text, 30))

    def own_list(self, fellowship: str, site: str) -> str:
        """Under a list that has none of a fellowship: where that lists its own meetings."""
        return self._("{fellowship} lists its meetings at {site}.").format(
            fellowship=short_name(fellowship), site=site
        )

    def ask_for_number(self) -> str:
        """Under a list without numbers to dial, for somebody who wants to take part by phone."""
        return self._("Many Zoom meetings have a number to dial too: ask the group.")

    def online_now(self) -> str:
        """Under a list that begins later, for somebody who asked for now."""
        return self._("Text ONLINE for one now.")

    # --- coming back after hours

    def list_gone(self) -> str:
        """Before the last search is offered, to a number of a list that we no longer have."""
        return self._("That list is gone by now.")

    def welcome_back(self) -> str:
        """Before the last search is offered, to a greeting."""
        return self._("Welcome back.")

    # --- questions

    def what_would_suit(self) -> str:
        """To a no, or to none of those."""
        return self._(
            'What would suit you better? Text a day, an hour, "closer", "farther", ONLINE, or'
            " another place. MORE for the next ones."
        )

    def which_day(self) -> str:
        """To another day, without saying which."""
        return self._("Which day? Text one, like SAT or TOMORROW. The rest stays as it was.")

    def no_lengths(self) -> str:
        """To who wants the longest, where the list does not say how long any lasts."""
        return self._("The list doesn't say how long these last. Most meetings take an hour.")

    def none_farther(self) -> str:
        """Nothing is further away, as far as we look."""
        return self._("I found none farther out. Text BACK for the list, ONLINE, or another place.")

    def nothing_more_then(self) -> str:
        """MORE after the last one of a day that is far ahead."""
        return self._("That's all I know for that time. Text another day, or BACK for the list.")

    def nothing_earlier(self) -> str:
        """Nothing is earlier, nor the day after."""
        return self._("I found nothing earlier. Text another day, or BACK for the list.")

    def another_namesake(self) -> str:
        """None of the places of one name was meant."""
        return self._(
            "Then where is it? Text the town and its state, like Omaha NE, or a ZIP code."
        )

    def help_with_place(self, misses: int) -> str:
        """To whoever has no ZIP code, or says something else than a place, the first and the second
        time in a row, and round again."""
        _ = self._
        if misses % 2:
            return join_sentences(
                _("Any town near you will do, a big one too. Or text ONLINE, which needs no town."),
                self._phrases.phone(),
            )
        return _(
            "I look near a town and state, a ZIP code, or two cross streets with their town. No"
            " place to name? Text ONLINE for meetings by phone or video."
        )
