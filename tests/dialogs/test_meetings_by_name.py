"""Meetings that are asked for by the name of a group or of a building."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.places import gazetteer
from flows.conversation.turn import Context, Line
from flows.dialogs.meetings_by_name import is_surely_name, meetings_of_name
from flows.understanding.search_request import SearchRequest
from flows.understanding.understand import understand
from tests.support.factories import OMAHA, make_meeting
from tests.support.meetings_in_memory import MeetingsInMemory

NAMES = [
    ("Hallelujah", "Alano Club"),
    ("Sunrise Attitude", "Hamilton Hall"),
    ("Grupo Nueva Vida", "2314 N St"),
    ("Visions of Hope", "St. Paul's Lutheran Church"),
    ("Hope Group", "First Church"),
    ("Wagon Master", "Hamilton Hall"),
]
LISTED = [
    make_meeting("fri 19:00", source_id=name, name=name, venue=venue) for name, venue in NAMES
]
NOW = datetime(2026, 3, 6, 18, 40, tzinfo=ZoneInfo("America/Chicago"))

FOUND = [
    ("when does the hallelujah group meet in omaha", {1}),
    ("halelujah group omaha", {1}),
    ("is there an alano club in omaha", {1}),
    ("whens the sunrise group in omaha", {2}),
    ("a que hora es el grupo nueva vida en omaha", {3}),
    ("any meeting at st pauls church omaha", {4}),
    ("hope group", {5}),
    ("the wagon master group", {6}),
    ("wagon masters group omaha", {6}),
    ("any womens group in omaha", set()),
    ("the purple dragon group", set()),
    ("need a meeting in omaha", set()),
    ("a good support group near omaha", set()),
]


@pytest.mark.parametrize(("text", "ids"), FOUND)
def test_a_name_finds_its_meetings(text: str, ids: set[int]) -> None:
    understood = understand(text)
    wanted = SearchRequest(types=understood.request.types, names=understood.slots.names)
    context = Context(NOW, Line("Test Line"), MeetingsInMemory(LISTED), gazetteer())
    assert meetings_of_name(wanted, OMAHA, context).ids == ids


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("the purple dragon group in omaha", True),
        ("is there an alano club in omaha", True),
        ("a meeting near the lutheran church in omaha", False),
        ("any good group in omaha", False),
        ("omaha meeting", False),
    ],
)
def test_only_a_name_that_surely_is_one_is_missed(text: str, sure: bool) -> None:
    assert is_surely_name(SearchRequest(names=understand(text).slots.names), OMAHA) is sure
