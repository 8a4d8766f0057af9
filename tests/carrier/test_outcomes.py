"""What the carrier's error codes and statuses ask for: the tables of its documentation."""

import pytest

from bot.carrier.message_status import parse_status
from bot.carrier.outcomes import Advice, Busy, OptedOut, Rejected, advice_for, refusal_outcome

CODES = {
    Advice.OPTED_OUT: (21610, 63014),
    Advice.NUMBER_DEAD: (21211, 30005),
    Advice.NOT_TEXTABLE: (21614, 21635, 30006, 63003),
    Advice.NO_ROUTE: (21612,),
    Advice.NOT_ALLOWED: (21408,),
    Advice.RETRY_ONCE: (30003, 30008),
    Advice.BLOCKED: (30004,),
    Advice.FILTERED: (30007,),
    Advice.TOO_LATE: (30036,),
    Advice.SLOW_DOWN: (20429, 21611, 30001, 30022, 30023, 63017, 63018),
    Advice.UNSENDABLE: (21617, 63032),
    Advice.NEEDS_TEMPLATE: (63016,),
    Advice.TEMPLATE_REFUSED: (63027, 63028, 63040, 63041, 63042, 63054),
    Advice.SENDER_BROKEN: (20003, 21606, 21608, 30002, 30024, 30032, 30034),
}


@pytest.mark.parametrize(
    ("code", "asked"), [(code, asked) for asked, codes in CODES.items() for code in codes]
)
def test_what_an_error_code_asks_for(code: int, asked: Advice) -> None:
    advised, meaning = advice_for(code)
    assert advised is asked
    assert meaning.startswith(f"error {code}: ")


def test_every_advice_is_asked_for_by_some_code() -> None:
    assert set(CODES) == set(Advice)


@pytest.mark.parametrize("code", [None, 29999, 99999])
def test_a_code_that_is_not_known_gives_up_this_text_and_nothing_else(code: int | None) -> None:
    assert advice_for(code)[0] is Advice.UNSENDABLE


def test_a_refusal_is_an_outcome_of_its_own_kind() -> None:
    assert refusal_outcome(21610) == OptedOut(21610)
    assert refusal_outcome(30006) == Rejected(30006, Advice.NOT_TEXTABLE)
    busy = refusal_outcome(30001)
    assert isinstance(busy, Busy)
    assert busy.retry_after, "the carrier was reached: the try is no failure"


# https://www.twilio.com/docs/messaging/api/message-resource#message-status-values
@pytest.mark.parametrize(
    ("word", "stage"),
    [
        ("accepted", "accepted"),
        ("scheduled", "accepted"),
        ("queued", "accepted"),
        ("sending", "accepted"),
        ("sent", "sent"),
        ("delivered", "delivered"),
        ("partially_delivered", "delivered"),
        ("read", "delivered"),
        ("undelivered", "undelivered"),
        ("failed", "failed"),
        ("canceled", "failed"),
        (" Delivered ", "delivered"),
        ("receiving", None),
        ("received", None),
        ("", None),
        ("teleported", None),
    ],
)
def test_where_a_text_stands_by_the_carriers_word(word: str, stage: str | None) -> None:
    assert parse_status(word) == stage
