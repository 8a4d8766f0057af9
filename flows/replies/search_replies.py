"""The sentences about the line itself and about where to look; `lists` has those about meetings.

English stands in the calls of `_`; other languages are gettext catalogs of those sentences in
`flows/replies/catalogs` (template: handrail.pot, kept by `make catalogs`). A reply is at most two
segments; only a meeting's details take three.
"""

from collections.abc import Sequence

from flows.conversation.turn import Channel, Line
from flows.domain.fellowships import FAMILY_FELLOWSHIPS, short_name
from flows.domain.intents import Topic
from flows.domain.places import Place
from flows.hotlines import SHIPPED_HOTLINES
from flows.replies.channel_replies import ChannelReplies
from flows.replies.courtesy_replies import CourtesyReplies
from flows.replies.crisis_replies import CrisisReplies
from flows.replies.layout import REPLY_SEPTETS
from flows.replies.meeting_list_replies import MeetingListReplies
from flows.replies.refine_replies import RefineReplies
from flows.replies.shared_phrases import SharedPhrases, join_lines, join_sentences
from flows.replies.translations import translator
from flows.text.gsm import septets, to_gsm

ZIP_DIGITS = 5


class SearchReplies:
    """The sentences of one line in one language, the line's own where none is given."""

    def __init__(
        self,
        line: Line,
        language: str = "",
        crisis_replies: CrisisReplies | None = None,
        channel: Channel = Channel.SMS,
    ) -> None:
        """`crisis_replies` hold the numbers of the reader's country; by default the line's own."""
        self.channel = channel
        self._line = line
        self.language = language or line.language
        self._crisis_replies = crisis_replies or CrisisReplies(
            SHIPPED_HOTLINES, line.country, self.language
        )
        self._ = translator(self.language)
        self.phrases = SharedPhrases(line, self.language, self._crisis_replies)
        self.lists = MeetingListReplies(line, self.language, self.phrases)
        self.courtesies = CourtesyReplies(self.language)
        self.refining = RefineReplies(line, self.language, self.phrases)

    # --- the line itself

    def menu(self) -> str:
        """What this is and what to text. Also the first text a person gets, so it says
        automated."""
        _ = self._
        return _(
            "Hi, this is {line}, an automated line. I find recovery meetings: text a ZIP code or"
            " town. HOTLINE for crisis numbers, HELP for help, STOP to end."
        ).format(line=self.phrases.line_name)

    def help(self) -> str:
        """For a person who needs help first, for the carriers' rules second (CTIA: name, what,
        contact, rates, how to stop). Where it is not known which line was texted, no name is
        given: another line's would be worse."""
        _ = self._
        named = _(
            "{line}: an automated line for recovery meetings. Text a ZIP code or town,"
            " or HOTLINE for more numbers."
        ).format(line=self.phrases.line_name)
        nameless = _("This is an automated line. Text a ZIP code or town for meetings.")
        return join_lines(
            self.phrases.in_danger(),
            named if self.phrases.line_name else nameless,
            self.phrases.phone(),
            ChannelReplies(self._line, self.language, self.channel).what_comes(),
        )

    def out_of_order(self) -> str:
        """What the carrier sends where the program itself cannot be reached."""
        _ = self._
        return join_lines(
            _("Sorry, {line} is out of order for the moment. Please try again later.").format(
                line=self.phrases.line_name
            ),
            self.phrases.in_danger(),
            self.phrases.phone(),
        )

    def hotlines(
        self, need: str, region: str, language: str, opening: str = "", service: str = ""
    ) -> str:
        """The few numbers most worth having for a need, "" for any, behind an `opening`, or the
        emergency number where there is none; the `service` that was named, by its id, first."""
        _ = self._
        room = REPLY_SEPTETS
        danger = _("In danger? {emergency}.").format(emergency=self.phrases.emergency())
        foot = _("This is an automated line. Text a ZIP code or town for meetings.")
        kept = [opening or danger]
        room -= septets(kept[0]) + septets(foot) + 1
        for row in (
            *self._crisis_replies.hotline_rows(need, region, language, service),
            self.phrases.phone(),
        ):
            if septets(row) + 1 <= room:
                kept.append(row)
                room -= septets(row) + 1
        return join_lines(*kept, foot)

    def need_opening(self, topic: Topic) -> str:
        """What goes before the numbers for food, the law or money; "" for any other need."""
        _ = self._
        return {
            Topic.BASIC_NEEDS: _(
                "These people know who helps near you with food, a bed or a ride:"
            ),
            Topic.LEGAL: _("I can't give legal advice. These people know who does, free or cheap:"),
            Topic.MONEY: _("These people know who helps near you with rent, bills and costs:"),
        }.get(topic, "")

    def misunderstood(self, misses: int) -> str:
        """To what we could not read, for the first, second, third time in a row, and round
        again."""
        _ = self._
        return (
            _(
                "Sorry, I didn't understand that. Text a ZIP code or a town to find meetings,"
                " HOTLINE for crisis numbers, or HELP."
            ),
            _(
                "I'm an automated line and know only a few words. Try a place, like 68102 or"
                " Omaha NE. Or text MENU, HOTLINE, HELP or STOP."
            ),
            join_sentences(
                _("Sorry, I still don't follow. In crisis: {crisis}.").format(
                    crisis=self.phrases.crisis_line()
                ),
                self.phrases.phone(),
                _("For meetings, text just a 5-digit ZIP code."),
            ),
        )[misses % 3]

    # --- where another person may read the phone: nothing shows what this number is for

    def discreet_misunderstood(self) -> str:
        """To what we could not read."""
        return self._("Sorry, I didn't understand that. HELP works at any time.")

    def discreet_thanks(self) -> str:
        """To thanks."""
        return self._("You're welcome.")

    def discreet_support(self) -> str:
        """To a person who tells how they feel."""
        return self._("Thank you for telling me. HELP works at any time.")

    def discreet_glad(self) -> str:
        """To a person who says that all is well."""
        return self._("I'm glad. You can text me at any time.")

    def discreet_delete_advice(self) -> str:
        """To the bare word for erasing, after the advice to erase a text."""
        return self._("To delete a text, hold your finger on it on your own phone.")

    def discreet_erased(self) -> str:
        """To FORGET ME."""
        return self._("Done, it is all erased here. Your own phone still shows the texts.")

    # ---

    def how_to_be_forgotten(self) -> str:
        """To a sentence that may ask to be forgotten: the command, and who listens."""
        _ = self._
        return join_sentences(
            _("To erase what we keep about you, text FORGET ME."),
            self.phrases.phone(),
            _("In crisis: {crisis}.").format(crisis=self.phrases.crisis_line()),
        )

    # --- stopping and starting again

    def stopped(self) -> str:
        """The one confirmation that rules allow, with the way to help and the way back."""
        return self._(
            "{line}: you will get no more texts from us. In crisis: {crisis}. Text START to return."
        ).format(line=self.phrases.line_name, crisis=self.phrases.crisis_line())

    def started(self) -> str:
        """Back again. The person may have meant another service, whose poster says to text START:
        what that service is for must not stand on the phone."""
        _ = self._
        other = ""
        if self._line.country == "US":
            other = _("Did a poster say START to 88788? Send it to that number, not here.")
        return join_sentences(
            _("{line}: welcome back. Text a ZIP code or town to find meetings.").format(
                line=self.phrases.line_name
            ),
            other,
            _("HELP for help, STOP to end."),
        )

    # --- where

    def ask_place(self, fellowship: str = "") -> str:
        """Where to look, and for which fellowship, where that is one for families."""
        if fellowship in FAMILY_FELLOWSHIPS:
            way = self._("Text a ZIP code or a town and I'll look for {name}.")
            return way.format(name=short_name(fellowship))
        return self._("Where? Text a ZIP code, or a town and state, like Omaha NE.")

    def unknown_place(self, misses: int) -> str:
        """No such place, for the first, second, third time in a row, and round again."""
        _ = self._
        return (
            _(
                "I can't find that place. Try a 5-digit ZIP code like 68102,"
                " or a town and state, like Omaha NE."
            ),
            _(
                "I don't know that one either. A bigger town nearby works too, like Lincoln NE,"
                " or its ZIP code. Text HELP for help."
            ),
            join_sentences(
                _("Sorry, I can't find that place."),
                self.phrases.phone(),
                _("In crisis: {crisis}. A ZIP code works at any time.").format(
                    crisis=self.phrases.crisis_line()
                ),
            ),
        )[misses % 3]

    def wrong_postal_code(self, code: str, misses: int) -> str:
        """Digits that are no ZIP code, or one that nobody has, for the first and the second time in
        a row, and round again."""
        _ = self._
        if misses % 2:
            return _(
                "I still can't find {code}. A ZIP code has 5 digits, like 68102. A town and state"
                " works too, like Omaha NE, or two cross streets with their town."
            ).format(code=code)
        if len(code) != ZIP_DIGITS:
            return _(
                "A ZIP code has 5 digits, and {code} has {count}. Text the whole ZIP code, a town"
                " and state, or two cross streets with their town."
            ).format(code=code, count=len(code))
        return _(
            "I can't find the ZIP code {code}. Text another one, a town and state, or two cross"
            " streets with their town."
        ).format(code=code)

    def which_town(self, region: str) -> str:
        """A state or province alone is too big to search."""
        return self._("Which town in {region}? Or text a ZIP code.").format(region=to_gsm(region))

    def choose_place(self, choices: Sequence[Place]) -> str:
        """Which of the places of this name."""
        numbered = [f"{n} {self.phrases.place(place)}" for n, place in enumerate(choices, 1)]
        numbers = self.phrases.numbers(1, len(choices))
        return join_lines(
            self._("Which one?"),
            *numbered,
            self._("Text {numbers}, or a ZIP code.").format(numbers=numbers),
        )

    def offer_place(self, place: Place) -> str:
        """Asked for a meeting with no place: where the carrier says the number is from."""
        return self._("Near {place}? Text OK, or a ZIP code or town.").format(
            place=self.phrases.place(place)
        )

    def offer_again(self, place: Place, wishes: str = "", opening: str = "") -> str:
        """Asked for a meeting once more: the place of an earlier list, and what was wanted then, if
        that is wanted still; behind an `opening`."""
        _ = self._
        where = self.phrases.place(place)
        if wishes:
            question = _("Near {place} again ({wishes})? Text OK, or a ZIP code or town.")
            return join_sentences(opening, question.format(place=where, wishes=wishes))
        question = _("Near {place} again? Text OK, or a ZIP code or town.")
        return join_sentences(opening, question.format(place=where))

    def did_you_mean(self, place: Place) -> str:
        """A place that was misspelt, perhaps."""
        return self._("Did you mean {place}? Text OK, or a ZIP code.").format(
            place=self.phrases.place(place)
        )
