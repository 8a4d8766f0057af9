"""The sentences about talks by text, as they are reviewed: signed off before a line may offer any,
and again after each change."""

import hashlib
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from functools import lru_cache

from flows.domain.line import Line
from flows.domain.relay import EndReason
from flows.hotlines import SHIPPED_HOTLINES
from flows.replies.crisis_replies import CrisisReplies
from flows.replies.relay_replies import RelayReplies, may_come_twice
from flows.replies.volunteer_relay_replies import VolunteerRelayReplies

# The kind of a signature (bot.review.wordings).
TALK = "talk"

# About the longest name and phone that a line can have, a first name, an hour, and a code.
_LINE = Line("Recovery Line of the Lakeshore", phone="+1 (402) 555-0123 x4")
_NAME, _AT, _CODE = "Maximiliana-Augustina", datetime(2026, 9, 23, 22, 45, tzinfo=UTC), 88

# The reasons of an end that have words of their own.
_REASONS = (
    EndReason.NOBODY,
    EndReason.SILENCE,
    EndReason.WORKER_DOWN,
    EndReason.REPORTED,
    EndReason.BLOCKED,
    EndReason.GOODBYE,
    EndReason.TIME,
)


def relay_sentences(line: Line, language: str) -> Iterator[tuple[str, str]]:
    """Each sentence about talks at its longest: the name of its method, and its text."""
    numbers = CrisisReplies(SHIPPED_HOTLINES, line.country, language)
    say = RelayReplies(line, language, numbers)
    for told in (
        say.offer,
        say.looking,
        say.still_looking,
        say.not_yet,
        say.still_there,
        say.time_told,
        say.ended_before,
        say.talking_already,
        say.too_long,
        say.no_pictures,
        say.no_contacts,
        say.too_many,
        say.may_be_lost,
    ):
        yield told.__name__, told()
    yield "nobody_on", say.nobody_on(_AT)
    yield "connected", say.connected(_NAME)
    yield "looking_again", say.looking_again(_NAME)
    yield "shift_over", say.shift_over(_NAME, _AT)
    yield "may_come_twice", may_come_twice("...", language)
    for reason in _REASONS:
        yield "ended", say.ended(reason, by_me=reason is EndReason.GOODBYE)
    yield from _to_volunteers(VolunteerRelayReplies(line, language, numbers), language)


def _to_volunteers(say: VolunteerRelayReplies, language: str) -> Iterator[tuple[str, str]]:
    for told in (
        say.one_at_a_time,
        say.handed_over,
        say.still_talking,
        say.time_asked,
        say.more_time,
        say.no_more_time,
        say.may_be_in_danger,
        say.for_yourself,
        say.talk_ended,
        say.talk_ended_before,
    ):
        yield told.__name__, told()
    for coded in (say.taken_by_you, say.taken_already, say.not_yours):
        yield coded.__name__, coded(_CODE)
    yield "asked", say.asked(_CODE, "es" if language != "es" else "pt")
    yield "your_shift_over", say.your_shift_over(_AT)


@lru_cache(maxsize=8)
def talk_sentences(language: str) -> tuple[tuple[str, str], ...]:
    """The sentences of a language that are signed off together."""
    found: dict[str, str] = {}
    for name, text in relay_sentences(_LINE, language):
        number = sum(one.partition(" ")[0] == name for one in found) + 1
        found[f"{name} {number}" if number > 1 else name] = text
    return tuple(found.items())


def talk_wording_hash(sentences: Iterable[tuple[str, str]]) -> str:
    """What names this wording: another one has another hash."""
    lines = "\n".join(f"{name}\n{text}" for name, text in sentences)
    return hashlib.sha256(lines.encode()).hexdigest()[:12]
