"""Having the carrier forget: promised for one person, or wanted for the words of all texts."""

import logging
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import insert

from bot.carrier.dry_run import DryRunCarrier
from bot.carrier.types import CarrierError
from bot.database.database import Database
from bot.database.schema import erasures
from bot.people.erasure_queue import (
    ANSWER_MARGIN,
    BATCH_ERASURES,
    MAX_ATTEMPTS,
    MAX_REDACT_FAILURES,
    REDACT_BATCH_TEXTS,
    erase_due,
    redact_old_texts,
    request_erasure,
)
from tests.support.fake_carrier import FakeCarrier
from tests.support.people import inbound_sid, table_rows
from tests.support.webhook_client import LINE_NUMBER

NOW = datetime(2026, 3, 6, 18, 40, tzinfo=UTC)
DUE = NOW + ANSWER_MARGIN


@pytest.fixture
def carrier() -> FakeCarrier:
    return FakeCarrier(lambda: NOW)


def wanted(database: Database, *sids: str) -> None:
    """People have asked to be forgotten."""
    with database.transaction() as connection:
        for one in sids:
            request_erasure(connection, one, NOW)


def test_it_is_asked_for_once_the_answer_is_out_and_then_done_with(
    database: Database, carrier: FakeCarrier
) -> None:
    wanted(database, inbound_sid(1), inbound_sid(2))
    assert erase_due(database, carrier, DUE - timedelta(seconds=1)) == 0
    assert erase_due(database, carrier, DUE) == 2
    assert set(carrier.erased) == {inbound_sid(1), inbound_sid(2)}
    assert not table_rows(database, erasures)


@pytest.mark.parametrize(
    "made_here", ["chat-0123", "", "SM1", "DR" + "0" * 32, inbound_sid(1) + "0"]
)
def test_only_the_carriers_own_ids_are_asked_about(made_here: str, database: Database) -> None:
    wanted(database, made_here)
    assert not table_rows(database, erasures)


def test_what_fails_is_tried_again_later_and_later(
    database: Database, carrier: FakeCarrier
) -> None:
    wanted(database, inbound_sid(1))
    carrier.down = True
    assert erase_due(database, carrier, DUE) == 0
    waits = []
    now = DUE
    for _ in range(10):
        (row,) = table_rows(database, erasures)
        waits.append((row.due_at - now) / timedelta(minutes=1))
        now = row.due_at
        erase_due(database, carrier, now)
    assert waits == [5, 5, 5, 8, 16, 32, 64, 128, 256, 360]
    carrier.down = False
    erase_due(database, carrier, table_rows(database, erasures)[0].due_at)
    assert not table_rows(database, erasures)


def test_what_is_on_its_way_is_asked_about_again(database: Database, carrier: FakeCarrier) -> None:
    wanted(database, inbound_sid(1))
    carrier.not_erasable = {inbound_sid(1)}
    assert erase_due(database, carrier, DUE) == 0
    assert table_rows(database, erasures)


def test_it_ends_with_a_word_to_the_operator(
    database: Database, carrier: FakeCarrier, caplog: pytest.LogCaptureFixture
) -> None:
    with database.transaction() as connection:
        last = {"sid": inbound_sid(1), "due_at": DUE, "tries": MAX_ATTEMPTS - 1}
        connection.execute(insert(erasures).values(last))
    carrier.down = True
    with caplog.at_level(logging.ERROR):
        erase_due(database, carrier, DUE)
    assert not table_rows(database, erasures)
    assert f"does not erase what belongs to the text {inbound_sid(1)}" in caplog.text


def test_whoever_dies_over_one_has_not_lost_it(database: Database, carrier: FakeCarrier) -> None:
    wanted(database, inbound_sid(1))

    def die(sid: str, after: timedelta) -> bool:
        raise KeyboardInterrupt

    alive, carrier.erase = carrier.erase, die  # type: ignore[method-assign]
    with pytest.raises(KeyboardInterrupt):
        erase_due(database, carrier, DUE)
    carrier.erase = alive  # type: ignore[method-assign]
    (row,) = table_rows(database, erasures)
    assert erase_due(database, carrier, row.due_at) == 1


def test_what_nobody_was_asked_for_is_not_done(database: Database, carrier: FakeCarrier) -> None:
    wanted(database, inbound_sid(1))
    assert erase_due(database, DryRunCarrier(), DUE) == 0
    (row,) = table_rows(database, erasures)
    assert erase_due(database, carrier, row.due_at) == 1


def test_few_at_a_time(database: Database, carrier: FakeCarrier) -> None:
    wanted(database, *(inbound_sid(number) for number in range(BATCH_ERASURES + 1)))
    assert erase_due(database, carrier, DUE) == BATCH_ERASURES
    assert erase_due(database, carrier, DUE) == 1


# The words of all texts


def test_words_are_deleted_once_nobody_needs_them(database: Database, carrier: FakeCarrier) -> None:
    ages = {"new": 1, "old": 3, "older": 40, "too old": 60}
    carrier.unredacted = {name: NOW - timedelta(hours=hours) for name, hours in ages.items()}
    assert redact_old_texts(database, carrier, NOW) == 2
    assert set(carrier.redacted) == {"old", "older"}


def test_one_that_cannot_be_redacted_holds_nobody_up(
    database: Database, carrier: FakeCarrier
) -> None:
    carrier.unredacted = {f"SM{number}": NOW - timedelta(hours=3) for number in range(9)}
    carrier.not_erasable = {"SM4"}
    assert redact_old_texts(database, carrier, NOW) == 8


def test_a_carrier_that_does_nothing_is_left_alone_until_the_next_round(
    database: Database, carrier: FakeCarrier
) -> None:
    carrier.unredacted = {f"SM{number}": NOW - timedelta(hours=3) for number in range(9)}
    carrier.not_erasable = set(carrier.unredacted)
    with pytest.raises(CarrierError, match="0 redacted"):
        redact_old_texts(database, carrier, NOW)
    carrier.not_erasable = {f"SM{number}" for number in range(MAX_REDACT_FAILURES - 1)}
    assert redact_old_texts(database, carrier, NOW) == 9 - len(carrier.not_erasable)


def test_words_are_looked_for_at_every_number_on_each_channel(
    database: Database, carrier: FakeCarrier
) -> None:
    other = "+14025550188"
    carrier.service = (LINE_NUMBER, other)
    redact_old_texts(database, carrier, NOW)
    numbers = [LINE_NUMBER, f"whatsapp:{LINE_NUMBER}", other, f"whatsapp:{other}"]
    assert carrier.listed_numbers == numbers


def test_a_round_has_an_end(database: Database, carrier: FakeCarrier) -> None:
    carrier.unredacted = {
        f"SM{number}": NOW - timedelta(hours=3) for number in range(REDACT_BATCH_TEXTS + 9)
    }
    assert redact_old_texts(database, carrier, NOW) == REDACT_BATCH_TEXTS
