"""The reader against what people text (texts_read.txt): each through the state machine, with the
real gazetteer and an empty list, so that what counts is what was asked."""

import sys
from datetime import datetime
from zoneinfo import ZoneInfo

from flows.conversation.conversation import Conversation
from flows.conversation.states import AskPlace, ChoosePlace, OfferPlace
from flows.conversation.turn import Intent, Text
from flows.domain.time_window import ClockTime, When
from flows.engine import take_turn
from flows.replies.shared_phrases import place_label
from flows.understanding.request_reader import read_request
from flows.understanding.understand import understand
from tests.support.factories import make_context
from tests.support.texts_read import texts_read

NOW = datetime(2026, 3, 6, 18, 40, tzinfo=ZoneInfo("America/Chicago"))  # a Friday
EXACT = 0.97


def understood(text: str) -> str:
    """What the state machine makes of a text, as the table writes it."""
    decided = take_turn(Conversation(), Text(understand(text)), make_context(NOW))
    if decided.intent not in (Intent.MEETING, Intent.UNKNOWN):
        return decided.intent.value
    request = read_request(text)
    place = "-"
    if decided.search_answer and decided.search_answer.query.place:
        place = place_label(decided.search_answer.query.place)
    match decided.state:
        case OfferPlace(offered):
            place = f"{place_label(offered)}?"
        case ChoosePlace():
            place = "choose"
        case AskPlace():
            place = "where"
    way = [request.way.value] if request.way else []
    kinds = [*sorted(request.types), *filter(None, [request.fellowship]), *way]
    parts = [decided.intent.value, place, written(request.when), " ".join(kinds) or "-"]
    return "; ".join(parts)


def written(when: When) -> str:
    """A time as the table writes it."""
    parts: list[str | None] = [when.day, when.part]
    for sign, clock in (("@", when.at), (">", when.after), ("<", when.before)):
        parts.append(f"{sign}{_clock(clock)}" if clock else None)
    parts.append(f"+{when.ahead}" if when.ahead is not None else None)
    return " ".join(filter(None, parts)) or "-"


def _clock(clock: ClockTime) -> str:
    hour, minute = divmod(clock.minute, 60)
    return f"{hour}:{minute:02}" + ("" if clock.sure else "?")


def test_nearly_every_text_is_read_exactly() -> None:
    table = texts_read()
    misses = [
        f"{text!r}\n  wanted {wanted}\n  read   {read_}"
        for text, wanted in table
        if (read_ := understood(text)) != wanted
    ]
    assert len(table) >= 400
    told = "\n".join(misses)
    sys.stdout.write(told)
    assert len(misses) <= (1 - EXACT) * len(table), told


def test_nothing_is_read_as_stop_that_is_not() -> None:
    wrong = [
        text
        for text, wanted in texts_read()
        if wanted != "stop" and understood(text) == Intent.STOP
    ]
    assert not wrong
