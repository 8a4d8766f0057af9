"""The numbers that are given now: what may change, and what never does."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.conversation.hotline_overrides import (
    HotlineChanges,
    HotlinesInForce,
    always_given,
    decide_override,
    directory_with,
    draft_override,
    known_override,
    overrides_of,
)
from bot.conversation.hotline_records import (
    CallResult,
    HotlineCall,
    HotlineRecordError,
    record_call,
)
from bot.database.database import Database
from flows.hotlines import SHIPPED_HOTLINES, Hotline

NOW = datetime(2026, 11, 30, 12, tzinfo=UTC)
IDS = [entry.id for entry in SHIPPED_HOTLINES.entries]
HELP4U = next(entry for entry in SHIPPED_HOTLINES.entries if entry.id == "us-help4u")


@given(st.sets(st.sampled_from(IDS)), st.sets(st.sampled_from(IDS)))
def test_whatever_is_off_or_silent_every_need_is_served_as_before(
    off: set[str], silent: set[str]
) -> None:
    approved = tuple(sorted((hotline, (("off", "yes"),)) for hotline in off))
    now = directory_with(SHIPPED_HOTLINES, HotlineChanges(approved, frozenset(silent)))
    kept = {entry.id for entry in now.entries}
    for entry in SHIPPED_HOTLINES.entries:
        if always_given(entry) or entry.id not in off | silent:
            assert entry in now.entries
        for need in entry.needs:
            for country in entry.countries:
                for region in entry.regions or ("",):
                    for language in entry.languages:
                        found = now.find(need, country, region, language)
                        assert found, (need, country)
                        assert language in found[0].languages or entry.id in kept


@given(st.sampled_from(SHIPPED_HOTLINES.entries), st.sampled_from(["call", "text_to", "off"]))
def test_emergency_numbers_911_and_988_are_as_they_are(entry: Hotline, field: str) -> None:
    changes = HotlineChanges(((entry.id, ((field, "yes"),)),), frozenset({entry.id}))
    if always_given(entry):
        assert entry in directory_with(SHIPPED_HOTLINES, changes).entries


@pytest.mark.parametrize("need", ["emergency", "crisis", "suicide"])
@pytest.mark.parametrize("country", ["US", "CA"])
def test_the_first_for_danger_is_always_given(need: str, country: str) -> None:
    first = SHIPPED_HOTLINES.first(need, country)
    assert first
    assert always_given(first)


def ring(database: Database, at: datetime, result: CallResult) -> int:
    call = HotlineCall(HELP4U.id, at.date(), "N. N.", "", result)
    with database.transaction() as connection:
        return record_call(connection, SHIPPED_HOTLINES, call, at)


def test_calls_within_an_hour_are_one(database: Database) -> None:
    assert ring(database, NOW, CallResult.NO_ANSWER) == 1
    assert ring(database, NOW + timedelta(minutes=59), CallResult.NO_ANSWER) == 1
    assert ring(database, NOW + timedelta(minutes=60), CallResult.NO_ANSWER) == 2
    assert ring(database, NOW + timedelta(hours=2), CallResult.ANSWERED) == 0


def test_a_process_takes_over_what_another_one_changed(database: Database) -> None:
    here = HotlinesInForce(SHIPPED_HOTLINES)
    ring(database, NOW, CallResult.NO_ANSWER)
    ring(database, NOW + timedelta(days=1), CallResult.NO_ANSWER)
    here.refresh_from(database)
    assert HELP4U.id not in {entry.id for entry in here.current.entries}
    ring(database, NOW + timedelta(days=2), CallResult.ANSWERED)
    here.refresh_from(database)
    assert here.current.entries == SHIPPED_HOTLINES.entries


def test_two_people_and_one_decision(database: Database) -> None:
    with database.transaction() as connection:
        made = draft_override(HELP4U, {"keyword": "HOPE"}, "their page", "Ada", connection, NOW)
        draft = known_override(made, connection)
    for by, says in (("ada", "Another person"), ("Bob", ""), ("Cy", "Somebody else has decided")):
        with database.transaction() as connection:
            if says:
                with pytest.raises(HotlineRecordError, match=says):
                    decide_override(draft, by, connection, NOW, good=True)
            else:
                decide_override(draft, by, connection, NOW, good=True)
    here = HotlinesInForce(SHIPPED_HOTLINES)
    here.refresh_from(database)
    entry = next(one for one in here.current.entries if one.id == HELP4U.id)
    assert entry.keyword == "HOPE"
    with database.transaction() as connection:
        back = draft_override(HELP4U, {}, "it is as it was", "Bob", connection, NOW)
        decide_override(known_override(back, connection), "Ada", connection, NOW, good=True)
        assert [one.state for one in overrides_of(connection)] == ["approved", "ended"]
    here.refresh_from(database)
    assert here.current.entries == SHIPPED_HOTLINES.entries
