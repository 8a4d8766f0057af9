"""The sentences about a list of meetings and about one meeting of it."""

import re
from collections.abc import Sequence
from datetime import date, datetime

from flows.domain import meeting_types
from flows.domain.fellowships import short_name
from flows.domain.meetings import Meeting, MeetingKind
from flows.domain.places import Place
from flows.domain.search import MEETINGS_PER_PAGE, Hit
from flows.replies import list_layout
from flows.replies.layout import DETAILS_SEPTETS, fit_parts, map_link, with_spare_part
from flows.replies.list_heading_replies import ListHeadingReplies
from flows.replies.list_layout import ListParts, ListRow, fellowship_label, has_any, lay_out
from flows.replies.locale_formats import format_distance
from flows.replies.shared_phrases import join_lines, join_sentences
from flows.text.gsm import septets, to_gsm, trim


class MeetingListReplies(ListHeadingReplies):
    """The sentences of one line in one language about the meetings found."""

    # --- a list of meetings

    def meeting_list(
        self,
        heading: str,
        hits: Sequence[Hit],
        first: int,
        now: datetime,
        zone: str,
        *,
        place: Place | None,
        online: bool,
        more: bool,
        note: str = "",
        hint_known: bool = False,
        by_phone: bool = False,
        mixed: bool = False,
    ) -> str:
        """A list, in one segment where it can be, else in two, and what to text next.

        `zone` is the reader's; a meeting of another one has its zone's name behind the hour.
        `place` is where was searched: its roads say miles or kilometres. A `note` stands before
        what to text next, which is said in full once a conversation: `hint_known` afterwards.
        `by_phone`: there are numbers to dial. `mixed`: of several fellowships, each is named.
        """
        named, labels = self._fellowships_told(hits if mixed else ())
        rows = [self._row(n, hit, now, zone) for n, hit in enumerate(hits, first)]
        today = now.astimezone(hits[0].start.tzinfo).date()
        heading, starts = self._say_days(heading, rows, today, place)
        footers = self._footers(rows, online=online, by_phone=by_phone, more=more)
        return lay_out(
            ListParts(
                headings=(heading + named, self._without_code(heading, place)),
                starts=starts,
                names=[row.name for row in rows],
                ends=[labels.get(hit.id, "") + self._end(hit, place) for hit in hits],
                note=note,
                footers=footers[-1:] if hint_known else footers,
            )
        )

    def _row(self, number: int, hit: Hit, now: datetime, zone: str) -> ListRow:
        day, hour = self._times.list_day_and_hour(hit.start, now, zone, hit.rule)
        name = list_layout.list_name(hit.name)
        if weeks := self._times.rule_label(hit.start, hit.rule):
            name = list_layout.without_bracketed(name, weeks)
        return ListRow(number, day, hour, name)

    def _footers(
        self, rows: Sequence[ListRow], *, online: bool, by_phone: bool, more: bool
    ) -> tuple[str, ...]:
        """What to text next, in full and, where there is more than that, in short."""
        _ = self._
        numbers = self._phrases.numbers(rows[0].number, rows[-1].number)
        ask = _("Text {numbers} for the link") if online else _("Text {numbers} for the address")
        if by_phone:
            ask = _("Text {numbers} for the number")
        full = ask.format(numbers=numbers)
        if not more:
            return (f"{full}.",)
        return full + _(", or MORE."), _("Text {numbers}, or MORE.").format(numbers=numbers)

    def _say_days(
        self, heading: str, rows: Sequence[ListRow], today: date, place: Place | None
    ) -> tuple[str, list[str]]:
        """The heading, and what stands before each name: a day is said once."""
        heading, said = self._say_day_once(heading, rows, today, place)
        days = ["" if said or not row.day else self._times.day(row.day, today) for row in rows]
        starts = [(row.number, day, row.hour) for row, day in zip(rows, days, strict=True)]
        return heading, [" ".join(str(part) for part in start if part) + " " for start in starts]

    def _say_day_once(
        self, heading: str, rows: Sequence[ListRow], today: date, place: Place | None
    ) -> tuple[str, bool]:
        """The heading, with the day that all rows share where that is shorter; and whether the rows
        need not say it."""
        day = list_layout.shared_day(rows, today)
        if day is None:
            return heading, False
        # "Sun City" names no day.
        said = heading.replace(self._phrases.place(place), "") if place else heading
        names = self._times.names_of_day(day, today)
        if has_any(said, names):
            return heading, True
        if sum(1 for row in rows if row.day) == 1 or not heading.endswith(":"):
            return heading, False
        if has_any(said, self._times.names_of_day(today, today)):
            return heading, False  # after midnight: "tonight, tomorrow" would be two days
        colon = re.search(r" ?:$", heading)
        at = colon.start() if colon else len(heading)
        return f"{heading[:at]}, {names[0]}{heading[at:]}", True

    def _without_code(self, heading: str, place: Place | None) -> str:
        """The heading without the postal code: whoever texted it knows it."""
        if place is None or not place.code:
            return heading
        return heading.replace(f" {to_gsm(place.code)}", "", 1)

    def holiday(self) -> str:
        """Under a list of a day on which meetings may not meet."""
        return self._("Holiday: call ahead.")

    def no_more(self) -> str:
        """MORE after the last one."""
        return self._(
            "That's all for the next 7 days. Text another ZIP code or town, or BACK for the list."
        )

    def nothing_at_all(self, place: Place | None) -> str:
        """No meeting near, and none online."""
        _ = self._
        sorry = _("Sorry, I have no meetings to show right now.")
        if place:
            sorry = _("Sorry, I found none near {place} or online.").format(
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
        mixed: bool = False,
        footer: str = "",
        warning: str = "",
    ) -> str:
        """Everything it takes to get there, in at most three segments. Notes give way first.

        Who asked for `online` ones gets the link only; of a `mixed` list the fellowship is named.
        `footer` says what to text without a list, `warning` what others found wrong.
        """
        _ = self._
        door = meeting.kind.has_door and not online
        label = fellowship_label(meeting.name, meeting.fellowship if mixed else "")
        name, when = trim(to_gsm(meeting.name), 80), self._when(meeting, hit, now, zone)
        parts = [name + label, when, warning]
        if self._times.rule_label(hit.start, meeting.rule):
            parts.append(self._times.weeks(hit.start, meeting.rule))
        if door:
            place = ", ".join(part for part in (meeting.venue, meeting.address) if part)
            parts.append(trim(to_gsm(place), 140))
            parts.append(map_link(meeting))
        if meeting.kind is MeetingKind.CLOSED:
            parts.append(self._phrases.not_meeting(meeting.closed_reason))
        elif "TC" in meeting.types:
            parts.append(_("Its building is closed for now; it meets online."))
        parts += self._links(meeting)
        footer = footer or _("Text REMIND, MORE, BACK, or a place.")
        rest = [to_gsm(note) for note in self._notes(meeting, door=door)]
        kept = fit_parts(list(filter(None, parts)), rest, DETAILS_SEPTETS - septets(footer))
        return with_spare_part(join_lines(*kept, footer), _("Not right? Text WRONG."))

    def _when(self, meeting: Meeting, hit: Hit, now: datetime, zone: str) -> str:
        """When a meeting starts and, where its length is known, ends."""
        if on := self._times.on_until(hit.start, now, zone, meeting.rule):
            return on
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
            # Those of one that does not meet may say until when.
            meeting.venue_notes if door or meeting.kind is MeetingKind.CLOSED else "",
            meeting.notes,
        ]

    def meeting_gone(self) -> str:
        """A meeting of the list has since left it."""
        return self._("That meeting is no longer listed. Text BACK for the list, or a place.")

    def _fellowships_told(self, hits: Sequence[Hit]) -> tuple[str, dict[int, str]]:
        """What tells the fellowship of each, behind its name, by its id; behind the heading, if it
        is one for a full page."""
        labels = {hit.id: fellowship_label(hit.name, hit.fellowship) for hit in hits}
        full = len(hits) >= MEETINGS_PER_PAGE
        if len({hit.fellowship for hit in hits}) > 1 or not (full and any(labels.values())):
            return "", labels
        code = short_name(hits[0].fellowship)
        return " " + self._("all {fellowship}").format(fellowship=code), {}

    def _end(self, hit: Hit, place: Place | None) -> str:
        """Behind a name: the weeks of a meeting that is not every week, and how far it is."""
        weeks = self._times.rule_label(hit.start, hit.rule)
        said = f", {weeks}" if weeks else ""
        if hit.miles is None:
            return said
        country = place.country if place else self._line.country
        miles = format_distance(hit.miles, country, self._language, self._line.country)
        return f"{said}, {miles}"
