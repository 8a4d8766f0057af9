"""Short answers about one meeting: for whom it is, of what kind, what there is. `about` is the
meeting asked about, `note` what its list's notes say of the same."""

from collections.abc import Collection, Sequence

from flows.conversation.turn import Line
from flows.domain import meeting_types
from flows.domain.fellowships import (
    FAMILY_FELLOWSHIPS,
    FELLOWSHIP_NAMES,
    SUBSTANCE_FELLOWSHIPS,
)
from flows.domain.listed_meeting import ListedMeeting
from flows.domain.meeting_types import has_type
from flows.domain.meetings import Meeting
from flows.replies.layout import REPLY_SEPTETS, fit_answer
from flows.replies.meeting_contact_replies import MeetingContactReplies
from flows.replies.meeting_detail_replies import MAX_NOTE_SEPTETS
from flows.replies.translations import translator
from flows.text.gsm import to_gsm, trim


class MeetingKindReplies:
    """The sentences of one line in one language."""

    def __init__(self, line: Line, language: str) -> None:
        self._ = translator(language)
        self._contacts = MeetingContactReplies(line, language)

    # --- for whom

    def guests(self, about: ListedMeeting) -> str:
        """Who may come, and may somebody come along."""
        _, meeting = self._, about.meeting
        for_one = self._for_one_sex(meeting)
        if self._is(meeting, "C"):
            return fit_answer(self._closed(meeting), for_one, _("Open meetings welcome anyone."))
        if self._is(meeting, "O"):
            if for_one:
                return fit_answer(_("It's an open meeting: guests may come."), for_one)
            return _("Yes. It's an open meeting: anyone may come.")
        unsaid = _("The list doesn't say if guests may come.")
        return fit_answer(unsaid, for_one, self._contacts.whom_to_ask(meeting))

    def men_or_women(self, about: ListedMeeting) -> str:
        """Is it for men, or for women?"""
        return self._for_one_sex(about.meeting) or self._(
            "The list doesn't say it is only for men or only for women."
        )

    def _closed(self, meeting: Meeting) -> str:
        _ = self._
        if meeting.fellowship in SUBSTANCE_FELLOWSHIPS:
            return _(
                "It's a closed meeting: for people who want to stop drinking or using themselves."
            )
        if meeting.fellowship in FAMILY_FELLOWSHIPS:
            return _("It's a closed meeting: for families and friends only.")
        return _("It's a closed meeting: for people who have the problem themselves.")

    def _for_one_sex(self, meeting: Meeting) -> str:
        if self._is(meeting, "W"):
            return self._("The list says it is for women.")
        return self._("The list says it is for men.") if self._is(meeting, "M") else ""

    # --- of what kind

    def format(self, about: ListedMeeting, asked: Collection[str]) -> str:
        """What kind of meeting it is; whether it is of the kinds `asked` for, by the Meeting
        Guide's codes."""
        _, meeting = self._, about.meeting
        kinds = self._kinds(meeting)
        closed = self._closed(meeting) if self._is(meeting, "C") else ""
        says = _("The list says: {note}").format(note=f"{kinds}.") if kinds else ""
        if asked and all(self._is(meeting, code) for code in asked):
            return fit_answer(_("Yes."), says, closed)
        if asked:
            unsaid = _("The list doesn't say so.")
            return fit_answer(unsaid, says, closed, self._contacts.whom_to_ask(meeting))
        unsaid = _("The list doesn't say what kind it is.")
        return fit_answer(says, closed) if says else self._unsaid(unsaid, meeting)

    def formats(self, listed: Sequence[ListedMeeting]) -> str:
        """What kind of meeting each of a list is."""
        room = (REPLY_SEPTETS - len(listed)) // max(len(listed), 1) - len("99: ")
        return "\n".join(
            f"{about.number}: {trim(self._kinds_and_fellowship(about.meeting), room)}"
            for about in listed
        )

    def _kinds_and_fellowship(self, meeting: Meeting) -> str:
        fellowship = FELLOWSHIP_NAMES.get(meeting.fellowship, "")
        short = meeting.fellowship if len(meeting.fellowship) <= 3 else fellowship
        known = ", ".join(part for part in (short, self._kinds(meeting)) if part)
        return known or self._("not said")

    def fellowship(self, about: ListedMeeting) -> str:
        """Which fellowship it is of."""
        name = fellowship_name(about.meeting)
        if not name:
            unsaid = self._("The list doesn't say which fellowship it is.")
            return self._unsaid(unsaid, about.meeting)
        return self._("It's {name}.").format(name=name)

    def fellowships(self, listed: Sequence[ListedMeeting]) -> str:
        """Which fellowship each meeting of a list is of."""
        names = [fellowship_name(about.meeting) for about in listed]
        if names[0] and len(set(names)) == 1:
            return self._("All of these are {name}.").format(name=names[0])
        return "\n".join(
            f"{about.number}: {name or self._('not said')}"
            for about, name in zip(listed, names, strict=True)
        )

    def language(self, about: ListedMeeting) -> str:
        """Which language is spoken."""
        named = self._named(about.meeting, meeting_types.LANGUAGE_NAMES)
        return self._known(named, "") or self._unsaid(
            self._("The list doesn't name a language."), about.meeting
        )

    # --- what there is

    def access(self, about: ListedMeeting, note: str) -> str:
        """Wheelchairs, stairs."""
        named = self._named(about.meeting, meeting_types.ACCESS_NAMES)
        return self._known(named, note) or self._unsaid(
            self._("The list doesn't say if there is wheelchair access."), about.meeting
        )

    def entrance(self, about: ListedMeeting, note: str) -> str:
        """Which door, and is it open."""
        named = self._named(about.meeting, meeting_types.ENTRANCE_NAMES)
        return self._known(named, note) or self._unsaid(
            self._("The list doesn't say which door to use."), about.meeting
        )

    def parking(self, about: ListedMeeting, note: str) -> str:
        """Where to park."""
        return self._known("", note) or self._unsaid(
            self._("The list doesn't say if there is parking."), about.meeting
        )

    def children(self, about: ListedMeeting, note: str) -> str:
        """May children come, is somebody there to watch them."""
        named = self._named(about.meeting, meeting_types.CHILDREN_NAMES)
        return self._known(named, note) or self._unsaid(
            self._("The list doesn't say if children may come."), about.meeting
        )

    def pets(self, about: ListedMeeting, note: str) -> str:
        """May a dog come."""
        named = self._named(about.meeting, meeting_types.PET_NAMES)
        return self._known(named, note) or self._unsaid(
            self._("The list doesn't say if animals may come."), about.meeting
        )

    def food(self, about: ListedMeeting, note: str) -> str:
        """Coffee, or a meal."""
        named = self._named(about.meeting, meeting_types.FOOD_NAMES)
        return self._known(named, note) or self._unsaid(
            self._("The list doesn't say if there is coffee or food."), about.meeting
        )

    def smoking(self, about: ListedMeeting, note: str) -> str:
        """May people smoke."""
        named = self._named(about.meeting, meeting_types.SMOKING_NAMES)
        return self._known(named, note) or self._unsaid(
            self._("The list doesn't say if you can smoke."), about.meeting
        )

    def signature(self, about: ListedMeeting, note: str) -> str:
        """Does somebody sign a court's paper."""
        named = self._named(about.meeting, meeting_types.SIGNATURE_NAMES)
        return self._known(named, note) or self._(
            "The list doesn't say. Most groups sign attendance papers: ask before it starts."
        )

    def signature_at_large(self) -> str:
        """The same, of no meeting in particular."""
        return self._("Most groups sign attendance papers: ask before it starts.")

    def size(self, about: ListedMeeting) -> str:
        """How many people come, and who."""
        unsaid = self._("The list doesn't say who or how many come.")
        return self._unsaid(unsaid, about.meeting)

    def _known(self, named: str, note: str) -> str:
        """What the list says, by its codes and in its notes; "" where it says nothing."""
        said = " ".join(part for part in (f"{named}." if named else "", note) if part)
        if not said:
            return ""
        plain = trim(to_gsm(" ".join(said.split())), MAX_NOTE_SEPTETS)
        return self._("The list says: {note}").format(note=plain)

    def _unsaid(self, unsaid: str, meeting: Meeting) -> str:
        return fit_answer(unsaid, self._contacts.whom_to_ask(meeting))

    def _named(self, meeting: Meeting, names: frozenset[str]) -> str:
        """Those of a meeting's types that have one of these names, in the reader's language."""
        known = meeting_types.names_of(meeting.fellowship, meeting.types)
        return ", ".join(self._(name) for name in known if name in names)

    def _kinds(self, meeting: Meeting) -> str:
        known = meeting_types.names_of(meeting.fellowship, meeting.types)
        return trim(", ".join(self._(name) for name in known), 120)

    def _is(self, meeting: Meeting, kind: str) -> bool:
        return has_type(meeting.fellowship, meeting.types, kind)


def fellowship_name(meeting: Meeting) -> str:
    """Its fellowship in words, with the short name that people use: "AA (Alcoholics Anonymous)";
    "" where the list does not say."""
    code = meeting.fellowship
    name = FELLOWSHIP_NAMES.get(code, code)
    return f"{code} ({name})" if code and name != code and len(code) <= 4 else name
