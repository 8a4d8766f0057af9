"""Every sentence a person can receive, and nothing else that decides.

English stands in the calls of `_`; other languages are gettext catalogs of those sentences in
`flows/replies/catalogs` (template: handrail.pot, kept by `make catalogs`). A reply is at most two
segments; only a meeting's details take three.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from flows.conversation.turn import Intent, Line
from flows.domain import meeting_types
from flows.domain.meetings import Meeting
from flows.domain.places import Place
from flows.domain.search import Hit
from flows.domain.time_window import When
from flows.hotlines import SHIPPED_HOTLINES
from flows.replies.crisis_replies import CrisisReplies
from flows.replies.dates_and_times import TimeFormatter
from flows.replies.layout import DETAILS_SEPTETS, REPLY_SEPTETS, fit_names, fit_parts, map_link
from flows.replies.locale_formats import format_distance
from flows.replies.translations import translator
from flows.text.gsm import septets, to_gsm, trim


class SearchReplies:
    """The sentences of one line in one language, the line's own where none is given."""

    def __init__(
        self, line: Line, language: str = "", crisis_replies: CrisisReplies | None = None
    ) -> None:
        """`numbers` are those of the reader's country; by default the line's own."""
        self._line = line
        self.language = language or line.language
        self._crisis_replies = crisis_replies or CrisisReplies(
            SHIPPED_HOTLINES, line.country, self.language
        )
        self._ = translator(self.language)
        self._times = TimeFormatter(line, self.language)

    # --- the line itself

    def menu(self) -> str:
        """What this is and what to text. Also the first thing anybody hears, so it says
        automated."""
        _ = self._
        return _(
            "{line}, an automated line that finds recovery meetings. Text a ZIP code or a town,"
            " like 68102 or Omaha NE. HOTLINE for crisis numbers, HELP for help, STOP to end."
        ).format(line=self._name)

    def help(self) -> str:
        """For somebody who needs help first, for the carriers' rules second (CTIA: name, what,
        contact, rates, how to stop)."""
        _ = self._
        return self._lines(
            _("In danger? {emergency}. In crisis: {crisis}.").format(
                emergency=self._emergency(), crisis=self._crisis_line()
            ),
            _(
                "{line}: an automated line for recovery meetings. Text a ZIP code or town,"
                " or HOTLINE for more numbers."
            ).format(line=self._name),
            self._phone_sentence(),
            _("Replies, and reminders you ask for. Msg & data rates may apply. STOP to end."),
        )

    def hotlines(self, need: str, region: str, language: str) -> str:
        """The few numbers most worth having for a need, "" for any."""
        _ = self._
        room = REPLY_SEPTETS
        head = _("In danger: {emergency}").format(emergency=self._emergency())
        foot = _("This is an automated line. Text a ZIP code or town for meetings.")
        kept = [head]
        room -= septets(head) + septets(foot) + 1
        for row in (
            *self._crisis_replies.hotline_rows(need, region, language),
            self._phone_sentence(),
        ):
            if septets(row) + 1 <= room:
                kept.append(row)
                room -= septets(row) + 1
        return self._lines(*kept, foot)

    def thanks(self) -> str:
        """To somebody who thanks us."""
        return self._("You're welcome. Text a ZIP code or town whenever you want a meeting.")

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
            self._join(
                _("I still can't read that, sorry. In crisis: {crisis}.").format(
                    crisis=self._crisis_line()
                ),
                self._phone_sentence(),
                _("For meetings, text just a 5-digit ZIP code."),
            ),
        )[misses % 3]

    # --- where somebody else may read the phone: nothing tells what this number is for

    def discreet_misunderstood(self) -> str:
        """To what we could not read."""
        return self._("Sorry, I didn't understand that. HELP works at any time.")

    def discreet_thanks(self) -> str:
        """To somebody who thanks us."""
        return self._("You're welcome.")

    def discreet_glad(self) -> str:
        """To somebody who says that all is well."""
        return self._("I'm glad. You can text me at any time.")

    def discreet_delete_advice(self) -> str:
        """To the bare word for erasing, after the advice to erase a text."""
        return self._("To delete a text, hold your finger on it on your own phone.")

    def discreet_erased(self) -> str:
        """To FORGET ME."""
        return self._("Done, it is all erased here. Your own phone still shows the texts.")

    # ---

    def words_only(self) -> str:
        """To a picture, a voice message or a contact card without words."""
        return self._(
            "I can read only words. Text a ZIP code or a town to find meetings,"
            " HOTLINE for crisis numbers, or HELP."
        )

    def cannot_do_yet(self, intent: Intent) -> str:
        """To a wish that is read but cannot be granted yet: what can be done instead."""
        _ = self._
        return {
            Intent.FORGET: self._join(
                _("To erase what we keep about you, text FORGET ME."),
                self._phone_sentence(),
                _("In crisis: {crisis}.").format(crisis=self._crisis_line()),
            ),
            Intent.TALK: self._join(
                _("I'm a program, so I can't put you through."),
                self._phone_sentence(),
                _("To talk to a person: {crisis}. It does not take a crisis.").format(
                    crisis=self._crisis_line()
                ),
            ),
        }[intent]

    # --- stopping and starting again

    def stopped(self) -> str:
        """The one confirmation that rules allow, with the way to help and the way back."""
        return self._(
            "{line}: you will get no more texts from us. In crisis: {crisis}. Text START to return."
        ).format(line=self._name, crisis=self._crisis_line())

    def started(self) -> str:
        """Back again. Somebody may have meant another service, whose poster says to text START:
        what it is for must not stand on the phone."""
        _ = self._
        other = ""
        if self._line.country == "US":
            other = _("Did a poster say START to 88788? Send it to that number, not here.")
        return self._join(
            _("{line}: welcome back. Text a ZIP code or town to find meetings.").format(
                line=self._name
            ),
            other,
            _("HELP for help, STOP to end."),
        )

    # --- where

    def ask_place(self) -> str:
        """Where to look."""
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
            self._join(
                _("Sorry, I can't find that place."),
                self._phone_sentence(),
                _("In crisis: {crisis}. A ZIP code works at any time.").format(
                    crisis=self._crisis_line()
                ),
            ),
        )[misses % 3]

    def which_town(self, region: str) -> str:
        """A state or province alone is too big to search."""
        return self._("Which town in {region}? Or text a ZIP code.").format(region=to_gsm(region))

    def choose_place(self, choices: Sequence[Place]) -> str:
        """Which of the places of this name."""
        numbered = [f"{n} {self.place(place)}" for n, place in enumerate(choices, 1)]
        numbers = self.numbers(1, len(choices))
        return self._lines(
            self._("Which one?"),
            *numbered,
            self._("Text {numbers}, or a ZIP code.").format(numbers=numbers),
        )

    def place(self, place: Place) -> str:
        """A place as a label: "Omaha, NE 68102", "London, GB"; "you" for a point they shared."""
        if not place.name:
            return self._("you")
        return trim(to_gsm(place_label(place)), 40)

    def offer_place(self, place: Place) -> str:
        """Asked for a meeting with no place: where the carrier says the number is from."""
        return self._("Near {place}? Text OK, or a ZIP code or town.").format(
            place=self.place(place)
        )

    def offer_again(self, place: Place) -> str:
        """Asked for a meeting once more: the place of the last list."""
        return self._("Near {place} again? Text OK, or a ZIP code or town.").format(
            place=self.place(place)
        )

    def did_you_mean(self, place: Place) -> str:
        """A place that was misspelt, perhaps."""
        return self._("Did you mean {place}? Text OK, or a ZIP code.").format(
            place=self.place(place)
        )

    # --- a list of meetings

    def heading_near(self, place: Place, when: str = "") -> str:
        """Above a list that answers what was asked; `when` is `span`'s."""
        if when:
            return self._("Near {place}, {when}:").format(place=self.place(place), when=when)
        return self._("Near {place}:").format(place=self.place(place))

    def heading_nearest(self, place: Place) -> str:
        """Above a list with the nearest first."""
        return self._("Nearest to {place} first:").format(place=self.place(place))

    def heading_other_kinds(self, place: Place) -> str:
        """Above a list of other meetings than those asked for, of which there is none."""
        return self._("I know none of that kind near {place}. Other meetings:").format(
            place=self.place(place)
        )

    def heading_online_other_kinds(self) -> str:
        """Above a list of online meetings of other kinds than asked for."""
        return self._("I know none of that kind online. Other meetings online:")

    def heading_online_later(self) -> str:
        """Above a list of online meetings of the coming week."""
        return self._("Nothing online in that time. The next ones:")

    def heading_time(self, when: When) -> str:
        """The time asked for, as a heading says it; "" where it goes without saying."""
        return self._times.heading_time(when)

    def heading_later(self, place: Place) -> str:
        """Above a list of the coming week, when the hours asked for have nothing."""
        return self._("Nothing near {place} in that time. The next ones:").format(
            place=self.place(place)
        )

    def heading_more(self) -> str:
        """Above the next page."""
        return self._("More:")

    def heading_again(self) -> str:
        """Above the last page, shown again."""
        return self._("Again:")

    def heading_online(self, when: str = "") -> str:
        """Above a list of online meetings; `when` is `span`'s."""
        return self._("Online, {when}:").format(when=when) if when else self._("Online:")

    def heading_online_instead(self, place: Place) -> str:
        """Above a list of online meetings, when there is no door anywhere near."""
        return self._join(
            self._("I know no meetings near {place}.").format(place=self.place(place)),
            self._phone_sentence(),
            self._("Online:"),
        )

    def meeting_list(
        self,
        heading: str,
        hits: Sequence[Hit],
        first: int,
        now: datetime,
        zone: str,
        *,
        search_country: str,
        online: bool,
        more: bool,
    ) -> str:
        """A list in one text of two segments: number, day, time, name, distance, what to text next.

        `zone` is the reader's; a meeting of another one has its zone's name behind the hour. `land`
        is the country searched: its roads say miles or kilometres. Names give way where room is
        short, the longest first.
        """
        _ = self._
        numbers = self.numbers(first, first + len(hits) - 1)
        ask = _("Text {numbers} for the link") if online else _("Text {numbers} for the address")
        footer = ask.format(numbers=numbers) + (_(", MORE for more.") if more else ".")
        starts = [
            f"{n} {self._times.when(hit.start, now, zone)} " for n, hit in enumerate(hits, first)
        ]
        ends = [self._distance(hit, search_country) for hit in hits]
        room = REPLY_SEPTETS - septets("".join([heading, footer, *starts, *ends])) - len(hits) - 1
        names = fit_names(room, [to_gsm(hit.name) for hit in hits])
        rows = [start + name + end for start, name, end in zip(starts, names, ends, strict=True)]
        return self._lines(heading, *rows, footer)

    def no_more(self) -> str:
        """MORE after the last one."""
        return self._(
            "That's all for the next 7 days. Text another ZIP code or town, or BACK for the list."
        )

    def nothing_at_all(self, place: Place | None) -> str:
        """No meeting near, and none online."""
        _ = self._
        sorry = _("Sorry, I know no meetings right now.")
        if place:
            sorry = _("Sorry, I know no meetings near {place} or online.").format(
                place=self.place(place)
            )
        return self._join(
            sorry,
            self._phone_sentence(),
            _("In crisis: {crisis}. Try another ZIP code or town.").format(
                crisis=self._crisis_line()
            ),
        )

    def list_too_long(self) -> str:
        """MORE after more meetings than anybody scrolls through."""
        return self._("That's a long list already. Text another ZIP code or town, or BACK.")

    def no_such_number(self, count: int) -> str:
        """A number that is not in the list."""
        return self._("I have {numbers} here. Text one of those, MORE, or another place.").format(
            numbers=self.numbers(1, count)
        )

    def numbers(self, first: int, last: int) -> str:
        """Numbers to choose from: "1", "1 or 2", "1-3"."""
        if first == last:
            return str(first)
        if last == first + 1:
            return self._("{first} or {last}").format(first=first, last=last)
        return self._("{first}-{last}").format(first=first, last=last)

    # --- one meeting

    def details(
        self,
        meeting: Meeting,
        hit: Hit,
        now: datetime,
        zone: str,
        *,
        online: bool,
        footer: str = "",
    ) -> str:
        """Everything it takes to get there, in at most three segments. Notes give way first.

        Whoever asked for meetings `online` is told of the link only. `footer` says what to text
        next where there is no list to go back to.
        """
        _ = self._
        when = self._times.when(hit.start, now, zone)
        if meeting.minutes:
            end = hit.start + timedelta(minutes=meeting.minutes)
            if hit.start.minute == 59:  # 23:59 stands for midnight
                end += timedelta(minutes=1)
            when += f" - {self._times.hour(end)}"
        known = (
            meeting_types.name(meeting.fellowship, code) for code in meeting.types if code != "TC"
        )
        types = [_(name) for name in known if name]
        parts = [trim(to_gsm(meeting.name), 80), when]
        door = meeting.kind.has_door and not online
        if door:
            place = [meeting.venue, meeting.address]
            parts.append(trim(to_gsm(", ".join(part for part in place if part)), 140))
            parts.append(map_link(meeting))
        if "TC" in meeting.types:
            parts.append(_("Its building is closed for now; it meets online."))
        if meeting.kind.has_link:
            if meeting.join_url:
                parts.append(_("Join: {link}").format(link=to_gsm(meeting.join_url)))
            if meeting.dial_in:
                parts.append(_("Dial in: {number}").format(number=to_gsm(meeting.dial_in)))
        rest = [
            meeting.join_notes,
            meeting.dial_in_notes if meeting.dial_in else "",
            ", ".join(types),
            meeting.venue_notes if door else "",
            meeting.notes,
        ]
        footer = footer or _("REMIND, MORE, BACK, or another place.")
        room = DETAILS_SEPTETS - septets(footer)
        kept = fit_parts([part for part in parts if part], [to_gsm(part) for part in rest], room)
        return self._lines(*kept, footer)

    def meeting_gone(self) -> str:
        """A meeting of the list has since left it."""
        return self._("That meeting is no longer listed. Text BACK for the list, or a place.")

    # --- pieces

    @property
    def _name(self) -> str:
        return trim(to_gsm(self._line.name), 30)

    def _phone_sentence(self) -> str:
        if not self._line.phone:
            return ""
        return self._("A person: {phone}.").format(phone=trim(to_gsm(self._line.phone), 20))

    def _emergency(self) -> str:
        return self._("Call {number}").format(number=self._crisis_replies.emergency)

    def _crisis_line(self) -> str:
        return self._crisis_replies.crisis_line()

    def _distance(self, hit: Hit, search_country: str) -> str:
        if hit.miles is None:
            return ""
        return f", {format_distance(hit.miles, search_country, self.language, self._line.country)}"

    @staticmethod
    def _join(*parts: str) -> str:
        return " ".join(part for part in parts if part)

    @staticmethod
    def _lines(*parts: str) -> str:
        return "\n".join(part for part in parts if part)


def place_label(place: Place) -> str:
    """A place as its own people write it: with the state where that is the custom, else the
    country."""
    if not place.name:
        return "you"
    where = place.region if place.country in _COUNTRIES_WITH_STATES else place.country
    return f"{place.name}, {where} {place.code}".strip()


# Where an address names its state or province.
_COUNTRIES_WITH_STATES = frozenset({"US", "CA", "AU"})
