"""Whom to ask about a meeting: what its list gives, else the line's own number."""

from flows.conversation.turn import Line
from flows.domain.listed_meeting import ListedMeeting
from flows.domain.meetings import Meeting
from flows.replies.layout import fit_answer
from flows.replies.translations import translator
from flows.text.gsm import septets, to_gsm, trim

_MAX_OFFICE_SEPTETS = 40
_MAX_PHONE_SEPTETS = 30
_MAX_PAGE_SEPTETS = 90


class MeetingContactReplies:
    """The sentences of one line in one language about whom to ask."""

    def __init__(self, line: Line, language: str) -> None:
        self._line = line
        self._ = translator(language)

    def whom_to_ask(self, meeting: Meeting | None = None) -> str:
        """Behind what the list does not say: the office's number, or else the line's; "" where
        there is neither."""
        _ = self._
        if meeting and meeting.office_phone:
            return self._office(meeting)
        if self._line.phone:
            return _("To ask a person: {phone}.").format(phone=self._line_phone)
        if meeting and meeting.joinable and not meeting.kind.has_door:
            return _("You can ask when you join.")
        return ""

    def phone(self, about: ListedMeeting) -> str:
        """A number to call."""
        _, meeting = self._, about.meeting
        numbers = [self._office(meeting), self._dial_in(meeting)]
        none = "" if any(numbers) else _("The list gives no phone number for it.")
        return fit_answer(none, *numbers, self._line_number())

    def contact(self, about: ListedMeeting) -> str:
        """Who runs it, whom to call or write to."""
        _, meeting = self._, about.meeting
        page = to_gsm(meeting.url)
        shown = page if septets(page) <= _MAX_PAGE_SEPTETS else ""
        return fit_answer(
            _("The list names no person: groups are run by their members."),
            self._office(meeting),
            self._line_number(),
            _("Its page: {link}").format(link=shown) if shown else "",
        )

    def ride(self, about: ListedMeeting | None = None) -> str:
        """A lift, a taxi, somebody to go with; without a meeting where several may be meant."""
        _ = self._
        address = ""
        if about and about.has_door:
            address = trim(to_gsm(about.meeting.address), 90)
        return fit_answer(
            _("Sorry, I can't set up a ride or find someone to go with you."),
            self._ride_number(),
            _("For a driver: {address}").format(address=address) if address else "",
        )

    def _ride_number(self) -> str:
        if not self._line.phone:
            return ""
        said = self._("A person may know someone who can help: {phone}.")
        return said.format(phone=self._line_phone)

    def _office(self, meeting: Meeting) -> str:
        if not meeting.office_phone:
            return ""
        office = trim(to_gsm(meeting.office), _MAX_OFFICE_SEPTETS) or self._("Its office")
        return f"{office}: {trim(to_gsm(meeting.office_phone), _MAX_PHONE_SEPTETS)}."

    def _dial_in(self, meeting: Meeting) -> str:
        if not (meeting.kind.has_link and meeting.dial_in):
            return ""
        number = trim(to_gsm(meeting.dial_in), 40)
        return self._("To join by phone: {number}.").format(number=number)

    def _line_number(self) -> str:
        if not self._line.phone:
            return ""
        return self._("To ask a person: {phone}.").format(phone=self._line_phone)

    @property
    def _line_phone(self) -> str:
        return trim(to_gsm(self._line.phone), 20)
