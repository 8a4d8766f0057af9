"""What a caller hears: short sentences, for who cannot look at them again.

The numbers come early, digit by digit. A key is named after what it does, so that nobody has to
keep it in mind. docs/voice.md has the order in which they are said.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from babel.dates import get_day_names

from flows.conversation.turn import Line
from flows.domain.listed_meeting import ListedMeeting
from flows.domain.places import Place
from flows.domain.regions import ZIP_COUNTRIES
from flows.domain.search import MILE_COUNTRIES, MILES_PER_KM
from flows.hotlines import HotlineDirectory
from flows.replies.locale_formats import agree_with_hour, with_decimal_sign
from flows.replies.spoken_forms import (
    spoken_address,
    spoken_digits,
    spoken_hour,
    spoken_name,
    spoken_place,
)
from flows.replies.translations import spoken_translator

_DAYS_OF_WEEK = 7


class VoiceReplies:
    """The sentences of one line in one language, with the numbers of one country."""

    def __init__(
        self, line: Line, language: str, directory: HotlineDirectory, country: str, region: str = ""
    ) -> None:
        self._ = spoken_translator(language)
        self._line = line
        self._language = language
        self._country = country
        self._emergency = spoken_digits(directory.emergency_number(country))
        found = directory.find("crisis", country, region, language)
        self._crisis_hotline = next((one for one in found if one.call), None)

    # --- the numbers

    @property
    def crisis_number(self) -> str:
        """The crisis line as it is dialled, "" where the country has none."""
        return self._crisis_hotline.call.replace("-", "") if self._crisis_hotline else ""

    def crisis_name(self) -> str:
        """The crisis line inside a sentence: its number where that is its name."""
        if self.crisis_number == "988":
            return spoken_digits(self.crisis_number)
        return self._("a crisis line")

    def emergency(self) -> str:
        """What to do in danger; it stands in the greeting too."""
        return self._("In danger, hang up and call {emergency}.").format(emergency=self._emergency)

    def crisis(self) -> str:
        """The crisis line's number, in a whole sentence; "" where the country has none."""
        found = self._crisis_hotline
        if not found:
            return ""
        number = spoken_digits(found.call)
        if found.press:
            said = self._("To talk with somebody in a crisis, call {number}, then press {key}.")
            return said.format(number=number, key=found.press)
        return self._("To talk with somebody in a crisis, call {number}.").format(number=number)

    def human(self) -> str:
        """Where a person of the line answers; "" where the line has no phone."""
        if not self._line.phone:
            return ""
        number = spoken_digits(self._line.phone)
        return self._("A person answers at {number}.").format(number=number)

    # --- the greeting

    def greeting(self) -> str:
        """Who answers, and the ways out of danger."""
        name = spoken_name(self._line.name)
        said = self._("{line}, an automated line.").format(line=name)
        if not name:  # while the lines cannot be read
            said = self._("This is an automated line.")
        return f"{said} {self.emergency()}"

    def press_for_crisis(self) -> str:
        """Key 9; "" where the country has no crisis line."""
        if not self._crisis_hotline:
            return ""
        return self._("For {crisis}, press 9.").format(crisis=self.crisis_name())

    def not_working(self) -> str:
        """Who would answer, and does not."""
        said = self._("This is {line}. The automated line is not working right now.")
        return said.format(line=spoken_name(self._line.name))

    def menu_keys(self) -> str:
        """All keys of the menu, in one breath: a greeting takes twelve seconds at most."""
        if not self._crisis_hotline:
            return self._("For meetings press 1, for a person 2, or say your town.")
        said = self._("For {crisis} press 9, for meetings 1, for a person 2, or say your town.")
        return said.format(crisis=self.crisis_name())

    def press_for_person(self) -> str:
        """Key 2."""
        return self._("A person: press 2.")

    def press_for_language(self) -> str:
        """Key 3, said in the language that it leads to."""
        return self._("For English, 3.")

    # --- where

    def ask_town(self) -> str:
        """Where to look."""
        if self._line.country in ZIP_COUNTRIES:
            return self._("Key in the 5 digits of a ZIP code, or say a town and its state.")
        return self._("Say a town, or key in a postal code and then press pound.")

    def confirm_place(self, place: Place) -> str:
        """A place that may have been misheard."""
        named = self.place(place)
        return self._("Did you say {place}? Press 1 for yes. If not, say it again.").format(
            place=named
        )

    def choose_among(self, places: Sequence[Place]) -> str:
        """Several places of one name."""
        said = self._("For {place}, press {number}.")
        return " ".join(
            said.format(place=self.place(place), number=number)
            for number, place in enumerate(places, 1)
        )

    def ask_town_in(self, region: str) -> str:
        """A state alone is too big to search."""
        return self._("Which town in {region}?").format(region=spoken_name(region))

    def place_not_found(self) -> str:
        """What was said or keyed in names no place we know."""
        return self._("I can't find that place.")

    def not_heard(self) -> str:
        """To a silence."""
        return self._("I heard nothing.")

    def not_followed(self) -> str:
        """To what could not be read."""
        return self._("Sorry, I didn't understand that.")

    # --- meetings

    def near(self, place: Place) -> str:
        """Before the meetings of the coming day."""
        return self._("Meetings near {place}.").format(place=self.place(place))

    def later_near(self, place: Place) -> str:
        """Before those of the week, where the time asked for has none."""
        said = self._("There is none at that time near {place}. These are the next.")
        return said.format(place=self.place(place))

    def online_instead(self, place: Place) -> str:
        """Before online meetings, where there are no others."""
        said = self._("There is none this week near {place}. These are online.")
        return said.format(place=self.place(place))

    def none_found(self, place: Place) -> str:
        """There is none at all."""
        return self._("I found no meeting near {place}.").format(place=self.place(place))

    def meeting_aloud(self, number: int, about: ListedMeeting, now: datetime) -> str:
        """One meeting: its name, day and hour, door and distance."""
        named = self._("Number {number}: {name}.").format(
            number=number, name=spoken_name(about.meeting.name)
        )
        where = (self.door(about), self._distance(about) if about.has_door else "")
        return " ".join(filter(None, (named, self._when(about, now), *where)))

    def door(self, about: ListedMeeting) -> str:
        """Where a meeting is; how to join one that has no door."""
        meeting = about.meeting
        if not about.has_door:
            if meeting.dial_in:
                number = spoken_digits(meeting.dial_in)
                return self._("Online, or by phone: {number}.").format(number=number)
            return self._("Online.")
        address = spoken_address(meeting.address, self._line.country)
        where = ", ".join(filter(None, (spoken_name(meeting.venue), address)))
        return f"{where}." if where else ""

    def once_more(self, said: str) -> str:
        """An address again, for who has no other way to keep it."""
        return self._("Once more: {said}").format(said=said)

    def offer_text(self) -> str:
        """The question for consent to one text: its words go into the ledger."""
        return self._(
            "To get these by text message, press 1. You agree to one text from this line to the"
            " phone you call from. Message and data rates may apply."
        )

    def after_meetings(self) -> str:
        """What else may be done."""
        return self._("To hear them again, press star. For another place, press 4.")

    def text_sent(self) -> str:
        """After key 1."""
        return self._("The text is on its way.")

    def no_text_possible(self) -> str:
        """To key 1, where this phone gets no texts of ours."""
        return self._("I can't text this phone.")

    def lookup_down(self) -> str:
        """The list cannot be read right now."""
        return self._("I can't look up meetings right now.")

    # --- people

    def connecting(self) -> str:
        """Before a person's phone rings."""
        return self._("I'm connecting you with a person. Please hold.")

    def connecting_crisis(self) -> str:
        """Before the crisis line's phone rings."""
        return self._("I'm connecting you with {crisis}. Please hold.").format(
            crisis=self.crisis_name()
        )

    def whisper(self) -> str:
        """To a volunteer who picks up, before the two are connected."""
        said = self._("This is a call for {line}. To take it, press 1.")
        return said.format(line=spoken_name(self._line.name))

    def nobody_free(self) -> str:
        """No person could be reached."""
        return self._("Nobody is free right now.")

    def no_answer_there(self) -> str:
        """The crisis line could not be reached through us."""
        return self._("Nobody answered there.")

    def text_us(self) -> str:
        """The way that is always open."""
        return self._("You can text this number at any time.")

    def call_over(self) -> str:
        """After a talk with a person."""
        return self._("That call is over. You can call again at any time.")

    def goodbye(self) -> str:
        """Before we hang up."""
        return self._("Goodbye.")

    # --- pieces

    def place(self, place: Place) -> str:
        """A place as it is said."""
        return spoken_place(place.name, place.region, place.country) or self._("you")

    def _when(self, about: ListedMeeting, now: datetime) -> str:
        start = about.hit.start
        hour = spoken_hour(start, self._language, self._line.country)
        if start <= now:
            return self._with_hour(self._("It began at {hour}."), hour=hour)
        ahead = (start.date() - now.astimezone(start.tzinfo).date()) // timedelta(days=1)
        day = {0: self._("Today"), 1: self._("Tomorrow")}.get(ahead, self._weekday(start))
        if ahead >= _DAYS_OF_WEEK:
            day = f"{day} {start.day}"
        return self._with_hour(self._("{day} at {hour}."), day=day, hour=hour)

    def _with_hour(self, sentence: str, **parts: str) -> str:
        return agree_with_hour(sentence.format(**parts), self._language)

    def _weekday(self, day: datetime) -> str:
        return str(get_day_names("wide", locale=self._language)[day.weekday()]).capitalize()

    def _distance(self, about: ListedMeeting) -> str:
        """How far it is, to a tenth: "0.4 miles away."."""
        miles = about.hit.miles
        if miles is None:
            return ""
        in_miles = self._line.country in MILE_COUNTRIES
        length = miles if in_miles else miles / MILES_PER_KM
        rounded = f"{length:.1f}".removesuffix(".0")
        number = with_decimal_sign(rounded, self._language, self._line.country)
        if in_miles:
            said = self._("1 mile away.") if number == "1" else self._("{count} miles away.")
            return said.format(count=number)
        return self._("{count} kilometers away.").format(count=number)
