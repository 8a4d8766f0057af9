"""The sentences about a list of meetings and about one meeting of it."""

from collections.abc import Sequence
from datetime import date, datetime

from flows.conversation.turn import Line
from flows.domain import meeting_types
from flows.domain.meetings import Meeting
from flows.domain.places import Place
from flows.domain.search import Hit
from flows.domain.time_window import When
from flows.replies.dates_and_times import TimeFormatter
from flows.replies.layout import (
    DETAILS_SEPTETS,
    MIN_NAME_SEPTETS,
    REPLY_SEPTETS,
    fit_names,
    fit_parts,
    map_link,
)
from flows.replies.locale_formats import format_distance
from flows.replies.shared_phrases import SharedPhrases, join_lines, join_sentences
from flows.replies.translations import translator
from flows.text.gsm import septets, to_gsm, trim


class MeetingListReplies:
    """The sentences of one line in one language about the meetings found."""

    def __init__(self, line: Line, language: str, phrases: SharedPhrases) -> None:
        self._line = line
        self._language = language
        self._phrases = phrases
        self._ = translator(language)
        self._times = TimeFormatter(line, language)

    # --- a list of meetings

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
        return self._("Nothing online in that time. The next ones:")

    def heading_time(self, when: When, dates: Sequence[date] = ()) -> str:
        """The time asked for, as a heading says it; "" where it goes without saying. `dates` are
        the days of the calendar that were named."""
        return self._times.heading_time(when, dates)

    def heading_later(self, place: Place, fellowship: str = "") -> str:
        """Above a list of the coming week, when the hours asked for have nothing; of a `fellowship`
        that was asked for."""
        if fellowship:
            return self._("Nothing near {place} in that time. {fellowship} next:").format(
                place=self._phrases.place(place), fellowship=fellowship
            )
        return self._("Nothing near {place} in that time. The next ones:").format(
            place=self._phrases.place(place)
        )

    def heading_more(self) -> str:
        """Above the next page."""
        return self._("More:")

    def heading_again(self) -> str:
        """Above the last page, shown again."""
        return self._("Again:")

    def heading_online(self, when: str = "") -> str:
        """Above a list of online meetings; `when` is `heading_time`'s."""
        return self._("Online, {when}:").format(when=when) if when else self._("Online:")

    def heading_online_instead(self, place: Place) -> str:
        """Above a list of online meetings, when there is no door anywhere near."""
        return join_sentences(
            self._("I know no meetings near {place}.").format(place=self._phrases.place(place)),
            self._phrases.phone(),
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
        note: str = "",
    ) -> str:
        """A list in one text of two segments: number, day, time, name, distance, what to text next.

        `zone` is the reader's; a meeting of another one has its zone's name behind the hour.
        `search_country` is the country searched: its roads say miles or kilometres. Names give way
        where room is short, the longest first; a `note` stands before what to text next.
        """
        _ = self._
        numbers = self._phrases.numbers(first, first + len(hits) - 1)
        ask = _("Text {numbers} for the link") if online else _("Text {numbers} for the address")
        footer = ask.format(numbers=numbers) + (_(", MORE for more.") if more else ".")
        starts = [
            f"{n} {self._times.when(hit.start, now, zone)} " for n, hit in enumerate(hits, first)
        ]
        ends = [self._distance(hit, search_country) for hit in hits]
        room = REPLY_SEPTETS - septets("".join([heading, footer, *starts, *ends])) - len(hits) - 1
        room_below = room - septets(note) - bool(note)
        if room_below < MIN_NAME_SEPTETS * len(hits):
            note = ""  # a list can be chosen from, before all else
        room = room_below if note else room
        names = fit_names(room, [to_gsm(hit.name) for hit in hits])
        rows = [start + name + end for start, name, end in zip(starts, names, ends, strict=True)]
        return join_lines(heading, *rows, note, footer)

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
                place=self._phrases.place(place)
            )
        return join_sentences(
            sorry,
            self._phrases.phone(),
            _("In crisis: {crisis}. Try another ZIP code or town.").format(
                crisis=self._phrases.crisis_line()
            ),
        )

    def list_too_long(self) -> str:
        """MORE after more meetings than a person scrolls through."""
        return self._("That's a long list already. Text another ZIP code or town, or BACK.")

    def no_such_number(self, count: int) -> str:
        """A number that is not in the list."""
        return self._("I have {numbers} here. Text one of those, MORE, or another place.").format(
            numbers=self._phrases.numbers(1, count)
        )

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

        A person who asked for meetings `online` gets the link only. `footer` says what to text
        next where there is no list to go back to.
        """
        _ = self._
        door = meeting.kind.has_door and not online
        parts = [trim(to_gsm(meeting.name), 80), self._when(meeting, hit, now, zone)]
        if door:
            place = [meeting.venue, meeting.address]
            parts.append(trim(to_gsm(", ".join(part for part in place if part)), 140))
            parts.append(map_link(meeting))
        if "TC" in meeting.types:
            parts.append(_("Its building is closed for now; it meets online."))
        parts += self._links(meeting)
        footer = footer or _("REMIND, MORE, BACK, or another place.")
        room = DETAILS_SEPTETS - septets(footer)
        rest = [to_gsm(note) for note in self._notes(meeting, door=door)]
        kept = fit_parts([part for part in parts if part], rest, room)
        return join_lines(*kept, footer)

    def _when(self, meeting: Meeting, hit: Hit, now: datetime, zone: str) -> str:
        """When a meeting starts and, where its length is known, ends."""
        return self._times.span(self._times.when(hit.start, now, zone), hit.start, meeting.minutes)

    def _links(self, meeting: Meeting) -> list[str]:
        """How to join from afar."""
        _ = self._
        links = []
        if meeting.kind.has_link and meeting.join_url:
            links.append(_("Join: {link}").format(link=to_gsm(meeting.join_url)))
        if meeting.kind.has_link and meeting.dial_in:
            links.append(_("Dial in: {number}").format(number=to_gsm(meeting.dial_in)))
        return links

    def _notes(self, meeting: Meeting, *, door: bool) -> list[str]:
        """What gives way where room is short; `door` says that the building is shown."""
        known = (
            meeting_types.name(meeting.fellowship, code) for code in meeting.types if code != "TC"
        )
        return [
            meeting.join_notes,
            meeting.dial_in_notes if meeting.dial_in else "",
            ", ".join(self._(name) for name in known if name),
            meeting.venue_notes if door else "",
            meeting.notes,
        ]

    def meeting_gone(self) -> str:
        """A meeting of the list has since left it."""
        return self._("That meeting is no longer listed. Text BACK for the list, or a place.")

    def _distance(self, hit: Hit, search_country: str) -> str:
        if hit.miles is None:
            return ""
        return f", {format_distance(hit.miles, search_country, self._language, self._line.country)}"
