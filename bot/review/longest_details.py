"""The short answers about one meeting, about a wrong listing and to share one, with the longest
contents they can have."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from flows.conversation.turn import Line
from flows.domain.intents import Topic
from flows.domain.listed_meeting import ListedMeeting
from flows.domain.listing_reports import ReportKind
from flows.domain.meetings import ClosedReason, Meeting, MeetingKind
from flows.domain.places import Place
from flows.domain.search import Hit
from flows.hotlines import SHIPPED_HOTLINES
from flows.replies.call_text_replies import CallTextReplies
from flows.replies.meeting_contact_replies import MeetingContactReplies
from flows.replies.meeting_detail_replies import MeetingDetailReplies
from flows.replies.meeting_kind_replies import MeetingKindReplies
from flows.replies.report_replies import ReportReplies
from flows.replies.search_replies import SearchReplies
from flows.replies.share_replies import ShareReplies

_NOTE = "Use the side door. " * 20
_REPORTED = (Topic.NOBODY, Topic.CLOSED, Topic.MOVED, Topic.TIME, Topic.LINK, Topic.OTHER)


def longest_detail_replies(
    line: Line, language: str, meeting: Meeting, hit: Hit, place: Place, now: datetime
) -> Iterator[tuple[str, str]]:
    """Each reply of the dialogs about one meeting. `meeting` and `hit` have the longest fields."""
    texts = SearchReplies(line, language)
    details = MeetingDetailReplies(line, language, now, texts.phrases)
    reports = ReportReplies(line, language, now)
    full = replace(
        meeting,
        office="The Central Office of the Groups of the Lakeshore and the Valleys",
        office_phone="+1 (402) 555-0142 x12345",
        url=f"https://example.org/{'m' * 66}",
        dial_in_notes="Press star nine. " * 6,
        types=("C", "W", *meeting.types),
    )
    about = ListedMeeting(full, hit, place.zone, number=30)
    afar = ListedMeeting(replace(full, kind=MeetingKind.ONLINE), hit, place.zone, True, 30)
    for name, reply in (
        *_place_answers(details, about, afar, place),
        *_time_answers(details, reports, about, afar),
        *_kind_answers(MeetingKindReplies(line, language), about),
        *_contact_answers(MeetingContactReplies(line, language), about),
    ):
        yield name, details.named(about, reply)
    yield "named", details.named(about, details.address(about))
    yield from _whole_answers(details, about, afar)
    at_large = MeetingKindReplies(line, language).signature_at_large()
    yield "signature_at_large", details.which_meeting(at_large)
    yield from _report_answers(reports, about, hit, now)
    yield from _share_answers(ShareReplies(line, language), about, afar)
    called = CallTextReplies(line, language, SHIPPED_HOTLINES)
    yield "meetings_texted", called.meetings_texted([about, about, about], now)


def _place_answers(
    details: MeetingDetailReplies, about: ListedMeeting, afar: ListedMeeting, place: Place
) -> Iterator[tuple[str, str]]:
    bare = about._replace(meeting=replace(about.meeting, venue="", address=""))
    for one in (about, afar, bare):
        yield "address", details.address(one)
        yield "directions", details.directions(one, _NOTE)
        yield "link", details.link(one, passcode=True)
        yield "distance", details.distance(one, place, "US")
    far = about._replace(hit=about.hit._replace(miles=None))
    yield "distance", details.distance(far, place, "US")
    door = replace(about.meeting, kind=MeetingKind.IN_PERSON)
    yield "link", details.link(about._replace(meeting=door), passcode=True)
    unlinked = replace(about.meeting, join_url="", dial_in="")
    yield "link", details.link(about._replace(meeting=unlinked), passcode=True)
    yield "from_anywhere", details.from_anywhere()
    yield "notes", details.notes(about)
    yield "quoted", details.quoted(_NOTE)


def _time_answers(
    details: MeetingDetailReplies, say: ReportReplies, about: ListedMeeting, afar: ListedMeeting
) -> Iterator[tuple[str, str]]:
    endless = about._replace(meeting=replace(about.meeting, minutes=None))
    closed = afar._replace(meeting=replace(afar.meeting, types=("TC",)))
    for one in (about, endless):
        yield "time", details.time(one)
        yield "end", details.end(one)
    warning = max(map(say.told, ReportKind), key=len)
    shut = replace(about.meeting, kind=MeetingKind.CLOSED, notes=_NOTE)
    offered_to_nobody = [
        about._replace(meeting=replace(shut, closed_reason=reason)) for reason in ClosedReason
    ]
    for one in offered_to_nobody:
        yield "address", details.address(one)
    for one in (about, closed, *offered_to_nobody):
        yield "still_on", details.still_on(one, "", holiday=True, warning=warning)
        yield "still_on", details.still_on(one, _NOTE, holiday=False, warning=warning)


def _kind_answers(kinds: MeetingKindReplies, about: ListedMeeting) -> Iterator[tuple[str, str]]:
    bare = about._replace(meeting=replace(about.meeting, types=(), fellowship=""))
    family = about._replace(meeting=replace(about.meeting, types=("C",), fellowship="AL-ANON"))
    other = about._replace(meeting=replace(about.meeting, types=("C", "M"), fellowship="GA"))
    opened = about._replace(meeting=replace(about.meeting, types=("O", "M")))
    for one in (about, bare, family, other, opened):
        yield "guests", kinds.guests(one)
        yield "men_or_women", kinds.men_or_women(one)
        yield "format", kinds.format(one, ())
        yield "format", kinds.format(one, ("SP",))
        yield "fellowship", kinds.fellowship(one)
        yield "language", kinds.language(one)
        yield "size", kinds.size(one)
    for answer in (
        kinds.access,
        kinds.entrance,
        kinds.parking,
        kinds.children,
        kinds.pets,
        kinds.food,
        kinds.smoking,
        kinds.signature,
    ):
        yield answer.__name__, answer(about, _NOTE)
        yield answer.__name__, answer(bare, "")


def _contact_answers(
    contacts: MeetingContactReplies, about: ListedMeeting
) -> Iterator[tuple[str, str]]:
    bare = replace(about.meeting, office="", office_phone="", dial_in="")
    for one in (about, about._replace(meeting=bare)):
        yield "phone", contacts.phone(one)
        yield "contact", contacts.contact(one)
        yield "ride", contacts.ride(one)
        yield "whom_to_ask", contacts.whom_to_ask(one.meeting)


def _whole_answers(
    details: MeetingDetailReplies, about: ListedMeeting, afar: ListedMeeting
) -> Iterator[tuple[str, str]]:
    yield "which_one", details.which_one(30)
    yield "which_meeting", details.which_meeting(details.holiday())
    yield "holiday", details.holiday()
    for one in (about, afar):
        yield "several", details.several([one] * 3)
        yield "numbered", details.numbered([one] * 3, details.address(one))
    yield "distances", details.distances([about] * 3, "US")


def longest_list_answers(
    line: Line, language: str, meeting: Meeting, hit: Hit
) -> Iterator[tuple[str, str]]:
    """What each meeting of a list is, in one answer."""
    kinds = MeetingKindReplies(line, language)
    names = ("SLAA", "SIA", "ACA")
    listed = [
        ListedMeeting(replace(meeting, fellowship=code), hit, hit.start.tzname() or "", number=30)
        for code in names
    ]
    yield "formats", kinds.formats(listed)
    yield "fellowships", kinds.fellowships(listed)
    yield "fellowships", kinds.fellowships(listed[:1] * 3)


def _report_answers(
    say: ReportReplies, about: ListedMeeting, hit: Hit, now: datetime
) -> Iterator[tuple[str, str]]:
    started = hit._replace(start=now)
    ways_on = {
        "next_meeting": say.next_meeting(started, 30, about.zone),
        "more_meetings": say.more_meetings(),
        "another_place": say.another_place(),
    }
    yield "next_meeting", say.report(Topic.MOVED, say.next_meeting(hit, 30, about.zone), about)
    for name, way_on in ways_on.items():
        for topic in _REPORTED:
            yield name, say.report(topic, way_on, about)
        yield "say_which_number", say.report(Topic.OTHER, way_on, pick=say.say_which_number())
        yield "say_which_later", say.report(Topic.OTHER, way_on, pick=say.say_which_later())
        yield "noted", say.noted(ReportKind.OTHER, way_on, about.meeting)
    by_word = say.next_meeting(started, 0, about.zone)
    for way_on in (*ways_on.values(), by_word):
        yield "what_is_wrong", say.what_is_wrong(about, way_on)
    yield "report", say.report(Topic.OTHER, ways_on["next_meeting"])
    for kind in ReportKind:
        yield "told", say.told(kind)


def _share_answers(
    say: ShareReplies, about: ListedMeeting, afar: ListedMeeting
) -> Iterator[tuple[str, str]]:
    for one in (about, afar):
        yield "meeting_to_share", say.meeting_to_share(one)
    for number_given in (False, True):
        for told in (say.how_to_share, say.which_to_share, say.line_to_share):
            (reply,) = say.in_words(told(), number_given)
            yield told.__name__, reply
