"""A text to pass on to somebody else: it says all by itself, and nothing of who sent it, of this
line, or of a fellowship, since others may see it on the friend's phone."""

from flows.conversation.turn import Line
from flows.domain.fellowships import name_without_fellowship
from flows.domain.listed_meeting import ListedMeeting
from flows.replies.dates_and_times import TimeFormatter
from flows.replies.layout import REPLY_SEPTETS, fit_parts, map_link
from flows.replies.locale_formats import zone_name
from flows.replies.meeting_detail_replies import place_of
from flows.replies.shared_phrases import join_lines
from flows.replies.translations import translator
from flows.text.gsm import to_gsm, trim


class ShareReplies:
    """The sentences of one line in one language."""

    def __init__(self, line: Line, language: str) -> None:
        self._ = translator(language)
        self._times = TimeFormatter(line, language)

    def meeting_to_share(self, about: ListedMeeting) -> str:
        """A meeting for somebody who may read it on another day: its name, the day of the week and
        the hour by its own clock, its door or how to join it."""
        _, meeting, start = self._, about.meeting, about.hit.start
        name = trim(to_gsm(name_without_fellowship(meeting.name)), 60)
        hours = self._times.span(self._times.spoken_hour(start), start, meeting.minutes)
        zone = "" if about.has_door else zone_name(start, "")
        day = self._times.weeks(start, meeting.rule)
        if self._times.rule_label(start, meeting.rule):
            day += ","
        parts = [name, " ".join(part for part in (day, hours, zone) if part)]
        if about.has_door:
            parts += [place_of(meeting, 110), map_link(meeting)]
        elif meeting.joinable:
            link = to_gsm(meeting.join_url)
            parts.append(_("Join: {link}").format(link=link) if link else "")
            number = trim(to_gsm(meeting.dial_in), 40)
            parts.append(_("Dial in: {number}").format(number=number) if number else "")
            parts.append(trim(to_gsm(meeting.join_notes), 70))
        kept = fit_parts([part for part in parts if part], (), REPLY_SEPTETS)
        return join_lines(*kept)

    def how_to_share(self) -> str:
        """Behind the text to pass on."""
        return self._(
            "To pass it on, hold that text and choose Forward. I only text people who text me"
            " first."
        )

    def in_words(self, said: str, number_given: bool) -> tuple[str, ...]:
        """What is said beside the text to pass on; first why a number that was given is not
        used."""
        if not number_given:
            return (said,)
        unused = self._("I didn't use or keep that number.")
        return (f"{unused} {said}",)

    def which_to_share(self) -> str:
        """Several may be meant."""
        return self._("Which one do you want to share? Text its number, then ask me again.")

    def line_to_share(self) -> str:
        """No meeting is talked about."""
        return self._(
            "To share this line, pass on its number. Anyone can text it a ZIP code or a town to"
            " find a meeting."
        )
