"""Every sentence that callers hear, with contents that are long, for whoever reviews them."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from flows.crisis import Category
from flows.domain.line import Line
from flows.domain.listed_meeting import ListedMeeting
from flows.domain.meetings import Meeting, MeetingKind
from flows.domain.places import Place
from flows.domain.search import Hit
from flows.hotlines import HotlineDirectory
from flows.replies.voice_danger_replies import VoiceDangerReplies
from flows.replies.voice_replies import VoiceReplies

_ZONE = "America/Chicago"
_NOW = datetime(2026, 3, 6, 18, 40, tzinfo=ZoneInfo(_ZONE))
_PLACE = Place("Lake Havasu City", "AZ", "US", 34.5, -114.3, _ZONE)
_NAME = "Night Owls of the Old Market"

# What a specimen of a meeting shows: of tonight, of tomorrow, of a day of the week; one that has
# begun; one that is a mile away.
_STARTS = (timedelta(minutes=20), timedelta(days=1), timedelta(days=3), timedelta(minutes=-10))
_MILES = (0.4, 1.0)


def spoken_specimens(
    line: Line, language: str, directory: HotlineDirectory
) -> Iterator[tuple[str, str]]:
    """Each sentence: the name of its method, and its words. An empty one, where the country has no
    crisis line, is left out."""
    said = VoiceReplies(line, language, directory, line.country)
    for name, text in (
        *_plain(said),
        *_about_places(said),
        *_about_meetings(said),
        *_about_danger(said, line, language, directory),
    ):
        if text:
            yield name, text


def _plain(said: VoiceReplies) -> Iterator[tuple[str, str]]:
    for sentence in (
        said.greeting,
        said.menu_keys,
        said.press_for_language,
        said.press_for_crisis,
        said.press_for_person,
        said.emergency,
        said.crisis,
        said.crisis_name,
        said.human,
        said.not_working,
        said.ask_town,
        said.place_not_found,
        said.not_heard,
        said.not_followed,
        said.offer_text,
        said.after_meetings,
        said.text_sent,
        said.no_text_possible,
        said.lookup_down,
        said.connecting,
        said.connecting_crisis,
        said.whisper,
        said.nobody_free,
        said.no_answer_there,
        said.text_us,
        said.call_over,
        said.goodbye,
    ):
        yield sentence.__name__, sentence()


def _about_places(said: VoiceReplies) -> Iterator[tuple[str, str]]:
    for about in (
        said.confirm_place,
        said.near,
        said.later_near,
        said.online_instead,
        said.none_found,
    ):
        yield about.__name__, about(_PLACE)
    yield "choose_among", said.choose_among([_PLACE, _PLACE])
    yield "ask_town_in", said.ask_town_in("North Carolina")


def _about_meetings(said: VoiceReplies) -> Iterator[tuple[str, str]]:
    for start in _STARTS:
        for miles in _MILES:
            yield "meeting_aloud", said.meeting_aloud(1, _listed(start, miles), _NOW)
    online = _listed(_STARTS[0], None, kind=MeetingKind.ONLINE)
    yield "door", said.door(online)
    yield "door", said.door(_listed(_STARTS[0], None, kind=MeetingKind.ONLINE, dial_in="555-0142"))
    yield "once_more", said.once_more(said.door(_listed(_STARTS[0], 0.4)))


def _about_danger(
    said: VoiceReplies, line: Line, language: str, directory: HotlineDirectory
) -> Iterator[tuple[str, str]]:
    danger = VoiceDangerReplies(said, language, directory, line.country)
    connects = line.country == "US"
    for category in Category:
        yield f"danger, {category.value}", danger.danger(category, connects=connects)
    yield "danger, not connected", danger.danger(Category.SUICIDE, connects=False)


def _listed(
    start: timedelta,
    miles: float | None,
    kind: MeetingKind = MeetingKind.IN_PERSON,
    dial_in: str = "",
) -> ListedMeeting:
    at = _NOW + start
    meeting = Meeting(
        source_id="x",
        name=_NAME,
        day=at.isoweekday() % 7,
        minute=at.hour * 60 + at.minute,
        zone=_ZONE,
        kind=kind,
        venue="St. Mary's Church",
        address="8210 N Station Rd NW, Omaha, NE 68105, USA",
        dial_in=dial_in,
    )
    return ListedMeeting(meeting, Hit(1, _NAME, at, miles), _ZONE)
