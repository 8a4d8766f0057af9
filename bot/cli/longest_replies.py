"""Every sentence with the longest contents it can have: for `handrail texts`, and for the tests
that hold each to its segments."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.cli import longest_reminders
from flows.conversation.turn import Intent, Line
from flows.domain.meetings import Kind, Meeting
from flows.domain.places import Place
from flows.domain.search import Hit
from flows.domain.time_window import Clock, Day, Part, When
from flows.hotlines import SHIPPED
from flows.replies.crisis_replies import CrisisTexts
from flows.replies.faq_replies import Answers
from flows.replies.privacy_replies import DataTexts
from flows.replies.rate_limit_replies import LimitTexts
from flows.replies.search_replies import Texts

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
    kind=Kind.HYBRID,
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


def specimens(line: Line, language: str) -> Iterator[tuple[str, str]]:
    """Each reply there is: the name of its method, and what it says at the longest."""
    texts, answers, data = Texts(line, language), Answers(line, language), DataTexts(language)
    yield from (
        ("menu", texts.menu()),
        ("help", texts.help()),
        *(("hotlines", texts.hotlines(need, "PA", language)) for need in ("", "violence", "lgbt")),
        ("thanks", texts.thanks()),
        *(("misunderstood", texts.misunderstood(misses)) for misses in range(3)),
        ("unread", texts.unread()),
        ("welcome", texts.welcome()),
        ("glad", texts.glad()),
        ("on_your_phone", texts.on_your_phone()),
        ("erased", texts.erased()),
        ("no_pictures", texts.no_pictures()),
        ("stopped", texts.stopped()),
        ("started", texts.started()),
        *(("not_yet", texts.not_yet(intent)) for intent in _NOT_YET),
        ("ask_place", texts.ask_place()),
        *(
            (question.__name__, question(_PLACE))
            for question in (texts.offer_place, texts.offer_again, texts.did_you_mean)
        ),
        *(("unknown_place", texts.unknown_place(misses)) for misses in range(3)),
        ("which_town", texts.which_town("Newfoundland and Labrador")),
        ("choose_place", texts.choose_place([_PLACE] * 5)),
        ("no_more", texts.no_more()),
        ("long_enough", texts.long_enough()),
        ("nothing_at_all", texts.nothing_at_all(None)),
        ("nothing_at_all", texts.nothing_at_all(_PLACE)),
        ("no_such_number", texts.no_such_number(30)),
        ("gone", texts.gone()),
    )
    for part in Part:
        when = When(Day.AFTER_TOMORROW, part, Clock(1439, True), Clock(1439, True), None)
        yield "span", _list(texts, texts.near(_PLACE, texts.span(when)))
    for heading in (texts.near, texts.nearest, texts.without, texts.later, texts.online_instead):
        yield heading.__name__, _list(texts, heading(_PLACE))
    for title in (
        texts.more,
        texts.again,
        texts.online,
        texts.online_without,
        texts.online_later,
    ):
        yield title.__name__, _list(texts, title())
    for online in (False, True):
        yield "details", texts.details(_MEETING, _HITS[0], _NOW, _ZONE, online=online)
    for answer in (
        answers.meetings,
        answers.speaking,
        answers.cost,
        answers.religion,
        answers.open,
        answers.family,
        answers.coming,
        answers.sober,
        answers.anonymous,
        answers.am_i,
        answers.about,
        answers.privacy,
        answers.languages,
        answers.switched,
    ):
        yield answer.__name__, answer()
    day = _NOW.date()
    yield (
        "kept",
        data.kept(since=day, reminders=10, zone=_ZONE, days=True, consents=999, last=day),
    )
    yield "forgotten", data.forgotten()
    yield "ending", data.ending()
    yield from longest_reminders.answers(line, language)
    yield from longest_reminders.sent(line, language)
    limits = LimitTexts(CrisisTexts(SHIPPED, line.country, language), language)
    for word in (limits.hasty, limits.again, limits.daily, limits.busy):
        yield word.__name__, word()


def _list(texts: Texts, heading: str) -> str:
    return texts.meetings(heading, _HITS, 28, _NOW, _ZONE, land="US", online=False, more=True)
