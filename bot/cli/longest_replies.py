"""Every sentence with the longest contents it can have: for `handrail texts`, and for the tests
that hold each to its segments."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.cli import longest_reminders
from flows.conversation.turn import Intent, Line
from flows.domain.meetings import Meeting, MeetingKind
from flows.domain.places import Place
from flows.domain.search import Hit
from flows.domain.time_window import ClockTime, Day, DayPart, When
from flows.hotlines import SHIPPED_HOTLINES
from flows.replies.crisis_replies import CrisisReplies
from flows.replies.faq_replies import FaqReplies
from flows.replies.privacy_replies import PrivacyReplies
from flows.replies.rate_limit_replies import RateLimitReplies
from flows.replies.search_replies import SearchReplies

_NOT_YET = (Intent.FORGET, Intent.TALK)
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
    """Each reply there is: the name of its method, and what it says at the longest."""
    texts, answers, data = (
        SearchReplies(line, language),
        FaqReplies(line, language),
        PrivacyReplies(language),
    )
    yield from (
        ("menu", texts.menu()),
        ("help", texts.help()),
        *(("hotlines", texts.hotlines(need, "PA", language)) for need in ("", "violence", "lgbt")),
        ("thanks", texts.thanks()),
        *(("misunderstood", texts.misunderstood(misses)) for misses in range(3)),
        ("discreet_misunderstood", texts.discreet_misunderstood()),
        ("discreet_thanks", texts.discreet_thanks()),
        ("discreet_glad", texts.discreet_glad()),
        ("discreet_delete_advice", texts.discreet_delete_advice()),
        ("discreet_erased", texts.discreet_erased()),
        ("words_only", texts.words_only()),
        ("stopped", texts.stopped()),
        ("started", texts.started()),
        *(("cannot_do_yet", texts.cannot_do_yet(intent)) for intent in _NOT_YET),
        ("ask_place", texts.ask_place()),
        *(
            (question.__name__, question(_PLACE))
            for question in (texts.offer_place, texts.offer_again, texts.did_you_mean)
        ),
        *(("unknown_place", texts.unknown_place(misses)) for misses in range(3)),
        ("which_town", texts.which_town("Newfoundland and Labrador")),
        ("choose_place", texts.choose_place([_PLACE] * 5)),
        ("no_more", texts.no_more()),
        ("list_too_long", texts.list_too_long()),
        ("nothing_at_all", texts.nothing_at_all(None)),
        ("nothing_at_all", texts.nothing_at_all(_PLACE)),
        ("no_such_number", texts.no_such_number(30)),
        ("meeting_gone", texts.meeting_gone()),
    )
    for part in DayPart:
        when = When(Day.AFTER_TOMORROW, part, ClockTime(1439, True), ClockTime(1439, True), None)
        yield "heading_time", _list(texts, texts.heading_near(_PLACE, texts.heading_time(when)))
    for heading in (
        texts.heading_near,
        texts.heading_nearest,
        texts.heading_other_kinds,
        texts.heading_later,
        texts.heading_online_instead,
    ):
        yield heading.__name__, _list(texts, heading(_PLACE))
    for title in (
        texts.heading_more,
        texts.heading_again,
        texts.heading_online,
        texts.heading_online_other_kinds,
        texts.heading_online_later,
    ):
        yield title.__name__, _list(texts, title())
    for online in (False, True):
        yield "details", texts.details(_MEETING, _HITS[0], _NOW, _ZONE, online=online)
    for answer in (
        answers.meetings,
        answers.speaking,
        answers.cost,
        answers.religion,
        answers.open_and_closed,
        answers.family,
        answers.preparation,
        answers.sober,
        answers.anonymous,
        answers.am_i,
        answers.about,
        answers.privacy,
        answers.languages,
        answers.language_switched,
    ):
        yield answer.__name__, answer()
    day = _NOW.date()
    yield (
        "stored_data",
        data.stored_data(since=day, reminders=10, zone=_ZONE, days=True, consents=999, last=day),
    )
    yield "forgotten", data.forgotten()
    yield "reminders_ending", data.reminders_ending()
    yield from longest_reminders.longest_reminder_replies(line, language)
    yield from longest_reminders.longest_reminder_messages(line, language)
    limits = RateLimitReplies(CrisisReplies(SHIPPED_HOTLINES, line.country, language), language)
    for word in (limits.too_fast, limits.repeated_answer, limits.daily_limit, limits.line_busy):
        yield word.__name__, word()


def _list(texts: SearchReplies, heading: str) -> str:
    return texts.meeting_list(
        heading, _HITS, 28, _NOW, _ZONE, search_country="US", online=False, more=True
    )
