"""All that a text says beside what it wants, put together."""

from collections.abc import Iterator
from dataclasses import replace

from flows import vocabulary
from flows.domain.intents import Intent
from flows.domain.time_window import When
from flows.text.normalize import has_digit
from flows.understanding.complete_request import complete_request
from flows.understanding.grammar import Slots
from flows.understanding.parsed_request import ParsedRequest
from flows.understanding.place_phrases import NEAR_RANK
from flows.understanding.place_resolver import has_state
from flows.understanding.request_reader import RequestReading, read_in_detail
from flows.understanding.slots.group_names import find_group_names
from flows.understanding.slots.list_picks import find_choices
from flows.understanding.slots.people_and_verbs import find_verbs, find_whom
from flows.understanding.slots.postal_codes import find_bad_postal_code
from flows.understanding.slots.reminder_times import find_reminder_time, take_frequency
from flows.understanding.slots.set_apart import SetApart, set_apart
from flows.understanding.slots.shown_refusals import negates_shown
from flows.understanding.slots.text_slots import (
    Announcement,
    HourBounds,
    PlaceMention,
    TextSlots,
)

# A wish about reminders is no longer.
_MAX_REMINDER_WORDS = 25
_OF_REMINDERS = (Intent.REMIND, Intent.REMINDERS)


def read_request_and_slots(
    text: str, folded: str, parts: list[str], *, may_stop: bool = True
) -> tuple[ParsedRequest, TextSlots]:
    """What a text wants, and what it says beside. `folded` is the folded text, `parts` the words of
    flows.text.normalize.split_words; with `may_stop` False it is known that it does not stop us."""
    apart = set_apart(text, folded)
    reading = read_in_detail(apart.text, apart.folded, apart.ends, may_stop=may_stop)
    request = complete_request(reading, apart)
    if apart.dates and request.is_carrier_keyword and not text.split(maxsplit=1)[0].isupper():
        # "quit on june 3" is no word of the carrier's
        request = replace(request, intent=Intent.UNKNOWN, is_whole=False, is_carrier_keyword=False)
    reading = reading._replace(request=request)
    return reading.request, read_slots(apart, reading, parts)


def read_slots(apart: SetApart, reading: RequestReading, parts: list[str]) -> TextSlots:
    """The slots of a text. `apart` is what was found before its request, `reading` that request,
    `parts` the words of flows.text.normalize.split_words."""
    words = apart.folded.split()
    asked = reading.request.intent in _OF_REMINDERS
    short = len(parts) <= _MAX_REMINDER_WORDS
    slots = reading.slots
    negated = reading.negated
    if negates_shown(words):
        negated = replace(negated, shown=True)
    return TextSlots(
        bad_postal_code=find_bad_postal_code(words),
        dates=apart.dates,
        days=slots.days if slots else (),
        hours=_hours(slots.when) if slots else HourBounds(),
        distance=apart.distance,
        reminder_time=find_reminder_time(parts, asked=asked) if short else None,
        once=take_frequency(parts)[0] if short else None,
        choices=find_choices(apart.words),
        names=() if reading.request.crossing else find_group_names(words),
        negated=negated,
        about=find_whom(words),
        verbs=find_verbs(words),
        places=tuple(_places(slots)) if slots else (),
    )


def _hours(when: When) -> HourBounds:
    return HourBounds(when.after, when.before, when.at)


def _is_wish(run: str) -> bool:
    """Whether words ask for something: "remind me" is not in Maine."""
    return bool(find_verbs(run.split())) or run.split()[0] in _REMINDING_WORDS


_REMINDING_WORDS = frozenset(
    phrase.split()[0]
    for row in ("remind", "ending", "around")
    for phrase in vocabulary.phrases_of("reminding", row)
)


def _places(slots: Slots) -> Iterator[PlaceMention]:
    for rank, run in slots.place_candidates:
        if rank > NEAR_RANK and _is_wish(run):
            continue
        if has_digit(run):
            yield PlaceMention(run, Announcement.CODE)
        elif rank < NEAR_RANK:
            yield PlaceMention(run, Announcement.INSIDE)
        elif rank == NEAR_RANK:
            yield PlaceMention(run, Announcement.NEAR)
        elif run in slots.left_places:
            yield PlaceMention(run, Announcement.FROM)
        elif rank == NEAR_RANK + 1:
            yield PlaceMention(run, Announcement.TOWARDS)
        else:
            yield PlaceMention(run, Announcement.STATE if has_state(run) else Announcement.BARE)
