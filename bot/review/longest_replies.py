"""Every reply with the longest contents it can have.

For `handrail texts`, and for the tests that limit the segments of each reply.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from bot.relay.talk_wording import relay_sentences
from bot.review import longest_daily, longest_details, longest_reminders, longest_talk
from bot.review.longest_refining import longest_refine_replies
from bot.review.longest_volunteers import longest_volunteer_replies
from flows.conversation.turn import Channel, Line
from flows.crisis import Category
from flows.domain.intents import Topic
from flows.domain.meetings import Meeting, MeetingKind
from flows.domain.places import Place
from flows.domain.search import Hit
from flows.domain.template_kinds import TemplateKind
from flows.domain.time_window import ClockTime, Day, DayPart, When
from flows.hotlines import SHIPPED_HOTLINES
from flows.replies.channel_replies import ChannelReplies, template_frame
from flows.replies.crisis_replies import CrisisReplies
from flows.replies.privacy_replies import PrivacyReplies
from flows.replies.rate_limit_replies import RateLimitReplies
from flows.replies.search_replies import SearchReplies

_ZONE = "America/Argentina/Buenos_Aires"
_NOW = datetime(2026, 3, 6, 18, 40, tzinfo=ZoneInfo(_ZONE))
_PLACE = Place(
    "Lake Havasu City and the Villages by the River", "AZ", "US", 34.5, -114.3, _ZONE, code="86403"
)
_NAME = "Night Owls of the Downtown Riverfront and the Old Market Districts"
_HITS = tuple(
    Hit(number, _NAME, _NOW.astimezone(ZoneInfo("Asia/Kolkata")) + timedelta(days=9, hours=4), 49.9)
    for number in range(3)
)
_MEETING = Meeting(
    source_id="",
    name=_NAME,
    day=5,
    minute=19 * 60,
    minutes=90,
    zone=_ZONE,
    kind=MeetingKind.HYBRID,
    fellowship="AA",
    types=("XB", "12X12", "BV-I", "D-HOH", "POA", "SM", "11"),
    lat=-34.60372,
    lon=-114.38159,
    venue="The Parish Hall of Saint Bartholomew and All Angels",
    address="12345 Reverend Martin Luther King Junior Boulevard, Lake Havasu City, AZ 86403",
    notes="Use the side door. " * 20,
    join_url=f"https://example.org/j/{'1' * 60}",
    join_notes="Passcode 7890. " * 5,
    dial_in="+1-402-555-0142,,1234567890#",
)


def every_reply(line: Line, language: str) -> Iterator[tuple[str, str]]:
    """Each reply there is: the name of its method, and its text at the longest."""
    texts = SearchReplies(line, language)
    yield from _general_replies(texts, language)
    yield from _place_replies(texts)
    yield from _meeting_lists(texts)
    yield from longest_details.longest_detail_replies(
        line, language, _MEETING, _HITS[0], _PLACE, _NOW
    )
    yield from longest_details.longest_list_answers(line, language, _MEETING, _HITS[0])
    yield from longest_talk.longest_talk_replies(line, language)
    yield from relay_sentences(line, language)
    yield from _channel_replies(line, texts, language)
    yield from _privacy_replies(PrivacyReplies(language))
    yield from longest_reminders.longest_reminder_replies(line, language)
    yield from longest_reminders.longest_reminder_messages(line, language)
    yield from longest_volunteer_replies(line, language)
    yield from longest_daily.longest_daily_replies(line, language)
    crisis = CrisisReplies(SHIPPED_HOTLINES, line.country, language)
    limits = RateLimitReplies(crisis, language)
    yield from _called(
        limits.too_fast,
        limits.repeated_answer,
        limits.daily_limit,
        limits.line_busy,
        limits.brief_help,
    )
    for category in Category:
        yield "brief_answer", crisis.brief_answer(category)


def _called(*replies: Callable[[], str]) -> Iterator[tuple[str, str]]:
    for reply in replies:
        yield reply.__name__, reply()


def _general_replies(texts: SearchReplies, language: str) -> Iterator[tuple[str, str]]:
    yield from _called(texts.menu, texts.help, texts.out_of_order)
    for need in ("", "violence", "lgbt"):
        yield "hotlines", texts.hotlines(need, "PA", language)
    for topic in (Topic.BASIC_NEEDS, Topic.LEGAL, Topic.MONEY):
        opening = texts.need_opening(topic)
        yield "need_opening", texts.hotlines("local", "PA", language, opening)
    for misses in range(3):
        yield "misunderstood", texts.misunderstood(misses)
    yield from _called(
        texts.discreet_misunderstood,
        texts.discreet_thanks,
        texts.discreet_glad,
        texts.discreet_delete_advice,
        texts.discreet_erased,
        texts.discreet_support,
        texts.how_to_be_forgotten,
        texts.stopped,
        texts.started,
    )


def _channel_replies(line: Line, texts: SearchReplies, language: str) -> Iterator[tuple[str, str]]:
    number = "+1 402-555-0199"
    for channel in (Channel.SMS, Channel.WHATSAPP):
        say = ChannelReplies(line, language, channel)
        yield from _called(say.what_comes, say.reminder_rules)
        yield "milestone_terms", say.milestone_terms("10:00 AM")
    yield from _called(say.bill, say.words_only, say.cannot_read, say.reminders_wait)
    yield "cannot_listen", say.cannot_listen(texts.phrases.in_danger())
    yield "no_reminders_here", say.no_reminders_here(number)
    yield "no_milestones_here", say.no_milestones_here(number)
    for kind in TemplateKind:
        yield "template_frame", template_frame(kind, language)


def _place_replies(texts: SearchReplies) -> Iterator[tuple[str, str]]:
    yield from _called(texts.ask_place)
    for question in (texts.offer_place, texts.offer_again, texts.did_you_mean):
        yield question.__name__, question(_PLACE)
    for misses in range(3):
        yield "unknown_place", texts.unknown_place(misses)
        yield "wrong_postal_code", texts.wrong_postal_code("68102345", misses)
    yield "wrong_postal_code", texts.wrong_postal_code("68102", 0)
    yield from (
        ("which_town", texts.which_town("Newfoundland and Labrador")),
        ("choose_place", texts.choose_place([_PLACE] * 5)),
        ("no_more", texts.lists.no_more()),
        ("list_too_long", texts.lists.list_too_long()),
        ("nothing_at_all", texts.lists.nothing_at_all(None)),
        ("nothing_at_all", texts.lists.nothing_at_all(_PLACE)),
        ("no_such_number", texts.lists.no_such_number(30)),
        ("meeting_gone", texts.lists.meeting_gone()),
    )


def _meeting_lists(texts: SearchReplies) -> Iterator[tuple[str, str]]:
    for part in DayPart:
        when = When(Day.AFTER_TOMORROW, part, ClockTime(1439, True), ClockTime(1439, True), None)
        yield (
            "heading_time",
            _list(texts, texts.lists.heading_near(_PLACE, texts.lists.heading_time(when))),
        )
    for heading in (
        texts.lists.heading_near,
        texts.lists.heading_nearest,
        texts.lists.heading_later,
        texts.lists.heading_online_instead,
    ):
        yield heading.__name__, _list(texts, heading(_PLACE))
    yield "heading_later", _list(texts, texts.lists.heading_later(_PLACE, "Families Anonymous"))
    for title in (
        texts.lists.heading_more,
        texts.lists.heading_again,
        texts.lists.heading_online,
        texts.lists.heading_online_later,
    ):
        yield title.__name__, _list(texts, title())
    weeks = [hit._replace(rule="check=Every other Wednesday night") for hit in _HITS]
    yield "holiday", _list(texts, texts.lists.heading_near(_PLACE), texts.lists.holiday(), weeks)
    yield from longest_refine_replies(texts, _PLACE, _NOW, partial(_list, texts))
    for online in (False, True):
        yield "details", texts.lists.details(_MEETING, _HITS[0], _NOW, _ZONE, online=online)


def _privacy_replies(data: PrivacyReplies) -> Iterator[tuple[str, str]]:
    day = _NOW.date()
    yield (
        "stored_data",
        data.stored_data(
            since=day,
            reminders=10,
            zone=_ZONE,
            days=True,
            consents=999,
            last=day,
        ),
    )
    yield from _called(data.forgotten, data.wrong_number, data.reminders_ending)


def _list(texts: SearchReplies, heading: str, note: str = "", hits: Sequence[Hit] = _HITS) -> str:
    return texts.lists.meeting_list(
        heading, hits, 28, _NOW, _ZONE, place=_PLACE, online=False, more=True, note=note
    )
