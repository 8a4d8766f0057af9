"""One meeting in two lists is one to whoever searches, and two meetings are never one."""

import json
from collections.abc import Iterable
from dataclasses import replace
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from bot import feeds
from bot.conversation.meeting_lookup import ListedMeetings
from bot.database.database import Database
from bot.database.schema import meetings
from bot.feeds import FeedError
from bot.feeds.sync import store_meetings, sync_feed
from bot.feeds.sync.duplicates import ComparedRow, compared_row, find_duplicates
from bot.feeds.sync.list_lines import lists_of_lines
from bot.feeds.sync.meeting_changes import ChangeKind, MeetingChange
from bot.feeds.sync.similarity import different_rooms, link_key, same_name, street_key
from bot.feeds.sync.store_meetings import meeting_to_row
from flows.domain.meetings import Meeting, MeetingKind
from flows.domain.search import Query, Window, search_meetings
from tests.support.factories import OMAHA
from tests.support.feed_file import KEYS, LATER, NOW, OPTIONS
from tests.support.feed_rows import HALL_MEETING, HYBRID_MEETING, ONLINE_MEETING, hall_row

ONE_METRE = 1 / 111_195  # degrees of latitude


def rows(*lists: Iterable[Meeting]) -> list[ComparedRow]:
    """Rows of the table: lists 1, 2, ..., their meetings numbered through."""
    found = [(feed, meeting) for feed, each in enumerate(lists, 1) for meeting in each]
    return [
        compared_row(
            meeting_to_row(meeting), id=number, feed_id=feed, same_as=None, hidden_until=None
        )
        for number, (feed, meeting) in enumerate(found, 1)
    ]


def copies(entries: Iterable[ComparedRow], *users: set[int]) -> dict[int, int]:
    """The copies, if these are the lines of lists 1, 2, ...: line 1 alone where none are given."""
    entries = list(entries)
    lines_of = {entry.feed_id: frozenset({1}) for entry in entries}
    lines_of |= {feed: frozenset(lines) for feed, lines in enumerate(users, 1)}
    return find_duplicates(entries, lines_of)


def one(first: Meeting, second: Meeting) -> bool:
    """Whether two lists' entries are taken for one meeting, whichever list is which."""
    found = [bool(copies(rows(*pair))) for pair in ([[first], [second]], [[second], [first]])]
    assert found[0] == found[1]
    return found[0]


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"name": "The Early Riser Group (AA)"},
        {"name": "EARLY RISERS - Monday"},
        {"lat": HALL_MEETING.lat and HALL_MEETING.lat + 80 * ONE_METRE},
        {"address": "", "venue": ""},
        {"address": "100 Main Street, Omaha, NE, USA", "lat": 41.27, "approximate": True},
        {"zone": "America/Menominee"},  # another name of the same clock
        {"minutes": 60, "notes": "Ring twice", "types": ("O", "D")},
        {"kind": MeetingKind.HYBRID, "join_url": "https://example.org/j/1"},
    ],
    ids=str,
)
def test_the_same_meeting_at_a_door(changes: dict[str, Any]) -> None:
    assert one(HALL_MEETING, replace(HALL_MEETING, **changes))


@pytest.mark.parametrize(
    "changes",
    [
        {"name": "Late Risers"},  # two groups in one church at one hour
        {"name": "Early Risers Beginners"},
        {"minute": 421},
        {"day": 2},
        {"fellowship": "NA"},
        {"fellowship": ""},
        {"zone": "America/New_York"},
        {
            "lat": HALL_MEETING.lat and HALL_MEETING.lat + 120 * ONE_METRE,
            "address": "200 Main St, Omaha, NE 68102",
        },
        {"lat": 40.81, "lon": -96.68, "address": "100 Main St, Lincoln, NE"},
        {"day": None, "minute": None},
        {"kind": MeetingKind.CLOSED},
    ],
    ids=str,
)
def test_a_near_miss_at_a_door(changes: dict[str, Any]) -> None:
    assert not one(HALL_MEETING, replace(HALL_MEETING, **changes))


def test_two_rooms_of_one_church_at_one_hour_are_two_meetings() -> None:
    upstairs = replace(HALL_MEETING, venue_notes="Room 5, upstairs")
    assert not one(upstairs, replace(HALL_MEETING, venue_notes="room #7"))
    assert one(upstairs, replace(HALL_MEETING, venue_notes="Rm. 5"))
    assert one(upstairs, HALL_MEETING)  # which room is not said


NO_HOUSE = replace(HALL_MEETING, venue="Village Hall", address="Strome, AB", approximate=True)
GATEWAY = replace(ONLINE_MEETING, join_url="", dial_in="+16465588656")


def test_what_no_house_number_or_link_of_its_own_tells_its_words_tell() -> None:
    assert one(NO_HOUSE, replace(NO_HOUSE, notes="Ring twice"))
    assert not one(NO_HOUSE, replace(NO_HOUSE, venue="School"))
    assert not one(NO_HOUSE, replace(NO_HOUSE, name="Late Risers"))
    assert not one(NO_HOUSE, replace(NO_HOUSE, lat=43.25))
    assert not one(*[replace(NO_HOUSE, venue="", address="Strome, AB")] * 2)  # only a town
    for bare in (GATEWAY, replace(ONLINE_MEETING, join_url="https://zoom.us")):
        assert one(bare, replace(bare, notes="Ring twice"))
        assert not one(bare, replace(bare, name="Late Risers"))
    assert not one(GATEWAY, replace(GATEWAY, dial_in="+13126266799"))


def test_an_online_meeting_is_one_by_the_clocks_of_two_zones() -> None:
    eastern = replace(ONLINE_MEETING, minute=480, zone="America/New_York")
    assert one(ONLINE_MEETING, eastern)
    assert not one(ONLINE_MEETING, replace(eastern, minute=420))
    assert not one(
        ONLINE_MEETING, replace(ONLINE_MEETING, minute=360, zone="America/Phoenix")
    )  # out of step
    late = replace(ONLINE_MEETING, minute=1410)
    assert one(late, replace(late, day=2, minute=30, zone="America/New_York"))
    assert not one(HALL_MEETING, replace(HALL_MEETING, minute=480, zone="America/New_York"))


def test_a_list_that_has_thousands_at_one_time_on_one_link_holds_nobody_up() -> None:
    many = [replace(ONLINE_MEETING, name=f"Other {number}") for number in range(20_000)]
    assert copies(rows([ONLINE_MEETING], many)) == {}


def test_men_and_women_at_one_hour_are_two_meetings() -> None:
    assert not one(replace(HALL_MEETING, types=("M",)), replace(HALL_MEETING, types=("W", "O")))
    assert one(replace(HALL_MEETING, types=("M",)), replace(HALL_MEETING, types=("O",)))
    men, women = (
        replace(HALL_MEETING, name="Men's Step Study"),
        replace(HALL_MEETING, name="Women's Step Study"),
    )
    assert not one(men, women)


@pytest.mark.parametrize(
    "changes",
    [
        {"join_url": "https://zoom.us/j/1234567890"},
        {"join_url": "https://zoom.us/wc/join?confno=1234567890", "name": "Sunrise Online"},
        {"name": "Sunrise Online", "address": "New York, NY", "zone": "America/Winnipeg"},
        {"join_url": "", "dial_in": "+16465588656,,1234567890#"},
        {"kind": MeetingKind.HYBRID, "lat": 41.25, "lon": -95.93},
    ],
    ids=str,
)
def test_the_same_meeting_by_link(changes: dict[str, Any]) -> None:
    assert one(ONLINE_MEETING, replace(ONLINE_MEETING, **changes))


@pytest.mark.parametrize(
    "changes",
    [
        {"join_url": "https://zoom.us/j/1234567891"},
        {"join_url": "", "dial_in": "+16465588656"},
        {"minute": 480},
        {"fellowship": "NA"},
    ],
    ids=str,
)
def test_a_near_miss_by_link(changes: dict[str, Any]) -> None:
    assert not one(ONLINE_MEETING, replace(ONLINE_MEETING, **changes))


def test_a_page_for_many_meetings_is_no_link_to_one() -> None:
    page = replace(ONLINE_MEETING, join_url="https://example.org/")
    assert not one(page, replace(page, name="Sunset"))


def test_groups_that_share_a_link_at_one_hour_are_told_apart_by_name() -> None:
    area = [ONLINE_MEETING, replace(ONLINE_MEETING, name="Beginners")]
    district = [
        replace(ONLINE_MEETING, name="Beginners' Group"),
        replace(ONLINE_MEETING, name="Step"),
    ]
    assert copies(rows(area, district)) == {3: 2}


UPSTAIRS, DOWNSTAIRS = (replace(HALL_MEETING, venue_notes=f"Room {n}") for n in (5, 7))


def test_a_meeting_of_two_rooms_of_one_list_is_two() -> None:
    assert copies(rows([UPSTAIRS, DOWNSTAIRS])) == {}
    assert copies(rows([UPSTAIRS, DOWNSTAIRS], [HALL_MEETING])) == {3: 1}
    assert copies(rows([HALL_MEETING], [UPSTAIRS, DOWNSTAIRS])) == {2: 1}
    assert copies(rows([UPSTAIRS, DOWNSTAIRS], [UPSTAIRS, DOWNSTAIRS])) == {3: 1, 4: 2}


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"name": "*OPEN* Early Risers"},
        {"name": "Early Risers Group - Closed"},
        {"name": "Early Riserss"},
        {"address": "100 Main Street, Omaha"},
        {"lat": 41.2501, "notes": "Ring twice", "types": ("O", "D")},
        {"kind": MeetingKind.HYBRID, "join_url": "https://example.org/j/1"},
    ],
    ids=str,
)
def test_a_meeting_that_stands_in_a_list_twice_is_found_once(changes: dict[str, Any]) -> None:
    twin = replace(HALL_MEETING, **changes)
    assert len(copies(rows([HALL_MEETING, twin]))) == 1
    # And once, where another list has it too.
    assert sorted(copies(rows([HALL_MEETING, twin], [HYBRID_MEETING]))) in (
        [1, 2],
        [1, 3],
        [2, 3],
    )


@pytest.mark.parametrize(
    "changes",
    [
        {"name": "Late Risers"},
        {"name": "Early Risers Beginners"},
        {"name": "Early Risers 2"},
        {"minute": 425},
        {"zone": "America/New_York"},
        {"fellowship": "NA"},
        {"address": "200 Main St, Omaha, NE 68102"},
        {"address": "100 Main St, Lincoln, NE", "lat": 40.81, "lon": -96.68},
        {"types": ("C",)},
        {"types": ("S",)},
        {"rule": "3"},
        {"venue_notes": "Room 7"},
    ],
    ids=str,
)
def test_what_differs_in_more_are_two_entries_of_a_list(changes: dict[str, Any]) -> None:
    first = replace(HALL_MEETING, types=("O", "EN"), venue_notes="Room 5")
    assert copies(rows([first, replace(first, **changes)])) == {}


def test_two_rooms_are_no_twins_of_one_without_a_room() -> None:
    """One of them may be it, and the other one not."""
    rooms = [replace(HALL_MEETING, venue_notes=note) for note in ("", "Room 5", "Room 7", "Room 5")]
    assert copies(rows(rooms)) == {2: 1, 4: 1}


def test_twins_online_have_one_link() -> None:
    twin = replace(ONLINE_MEETING, name="EARLY RISERS - Zoom")
    assert copies(rows([ONLINE_MEETING, twin])) == {2: 1}
    elsewhere = replace(twin, join_url="https://zoom.us/j/999999999")
    assert copies(rows([ONLINE_MEETING, elsewhere])) == {}


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        (HYBRID_MEETING, HALL_MEETING),
        (HYBRID_MEETING, ONLINE_MEETING),
        (HALL_MEETING, replace(HALL_MEETING, approximate=True)),
        (replace(HALL_MEETING, updated="2026-03-01 10:00:00"), HALL_MEETING),
        (
            replace(HALL_MEETING, updated="2026-03-01 10:00:00"),
            replace(HALL_MEETING, updated="2026-02-28 10:00:00"),
        ),
    ],
)
def test_which_copy_is_found(better: Meeting, worse: Meeting) -> None:
    assert copies(rows([better], [worse])) == {2: 1}
    assert copies(rows([worse], [better])) == {1: 2}


def test_of_equal_copies_the_list_taken_on_first_is_found() -> None:
    assert copies(rows([HALL_MEETING], [HALL_MEETING], [HALL_MEETING])) == {2: 1, 3: 1}


def test_a_copy_hides_behind_a_list_that_all_its_lines_use() -> None:
    edited = replace(HALL_MEETING, updated="2026-03-01 10:00:00")
    entries = rows([edited], [HALL_MEETING])
    assert copies(entries, {1}, {1}) == {2: 1}
    assert copies(entries, {1}, {1, 2}) == {1: 2}  # line 2 would lose it
    assert copies(entries, {1, 2}, {1, 3}) == {}
    assert copies(rows([HYBRID_MEETING], [HALL_MEETING]), {1}, {1, 2}) == {}


def test_a_copy_hides_behind_no_meeting_that_lacks_a_way_in_it_has() -> None:
    """Or nobody would find the link of a meeting whose other list knows only its door."""
    door = replace(
        HALL_MEETING, join_url=ONLINE_MEETING.join_url
    )  # in person only, whatever the link is for
    assert copies(rows([door], [ONLINE_MEETING])) == {}


WORDS = st.sampled_from(["Hope", "Serenity", "Step", "Study", "Group", "Women's", "Men's"])
MEETINGS = st.builds(
    replace,
    st.sampled_from([HALL_MEETING, ONLINE_MEETING, HYBRID_MEETING]),
    name=st.lists(WORDS, min_size=1, max_size=2).map(" ".join),
    minute=st.sampled_from([420, 425]),
    types=st.sampled_from([(), ("M",), ("W",)]),
    updated=st.sampled_from(["", "2026-03-01 10:00:00"]),
    venue_notes=st.sampled_from(["", "Room 5", "Room 7"]),
)


@given(
    st.lists(st.lists(MEETINGS, max_size=6), min_size=1, max_size=3),
    st.lists(st.sets(st.integers(1, 3), min_size=1), min_size=3, max_size=3),
    st.randoms(),
)
def test_whatever_the_lists_nothing_is_lost(
    lists: list[list[Meeting]], users: list[set[int]], random: Any
) -> None:
    entries = rows(*lists)
    found = copies(entries, *users)
    by_id = {each.id: each for each in entries}
    for copy, original in found.items():
        assert original not in found  # what a copy points to can be found itself
        assert by_id[copy].week_minute == by_id[original].week_minute
        assert by_id[copy].ways_in <= by_id[original].ways_in
        # Whoever would have found the copy finds that one.
        assert users[by_id[copy].feed_id - 1] <= users[by_id[original].feed_id - 1]
    shuffled = random.sample(entries, len(entries))
    assert copies(shuffled, *users) == found  # the order they are read in decides nothing
    # Two entries of a list are hidden behind one only if their names and rooms do not differ.
    for one, other in combinations(found, 2):
        if found[one] == found[other] and by_id[one].feed_id == by_id[other].feed_id:
            assert same_name(by_id[one].name, by_id[other].name)
            assert not different_rooms(by_id[one], by_id[other])


@pytest.mark.parametrize(
    ("name", "other", "same"),
    [
        ("Early Risers", "early  risers", True),
        ("Grupo La Esperanza", "Esperanza", True),
        ("Serenity @ Noon", "Serenity Noon", True),
        ("Beginers", "Beginners", True),
        ("AA Meeting", "A.A. Meeting", True),
        ("AA Meeting", "AA Group", False),
        ("Step 1", "Step 2", False),
        ("Group A", "Group B", False),
        ("Hope", "Hops", False),
        ("Hope and Serenity", "Hope", False),
        ("Mens", "Womens", False),
        ("", "Hope", False),
    ],
)
def test_names(name: str, other: str, same: bool) -> None:
    assert same_name(name, other) == same_name(other, name) == same


@pytest.mark.parametrize(
    ("address", "street"),
    [
        ("100 N. Main Street, Omaha, NE", "100 n main st"),
        ("100 North Main St Suite 5", "100 n main st"),
        ("222 Keyes St #110, San Jose", "222 keyes st"),
        ("Omaha, NE 68102", ""),
        ("Main St, Omaha", ""),
        ("", ""),
    ],
)
def test_streets(address: str, street: str) -> None:
    assert street_key(address) == street


@pytest.mark.parametrize(
    ("url", "dial_in", "link"),
    [
        ("https://us02web.zoom.us/j/85012345678?pwd=x", "", "zoom 85012345678"),
        ("https://zoom.us/my/omaha", "", "zoom.us/my/omaha"),
        ("https://meet.google.com/abc-defg-hij", "", "meet.google.com/abc-defg-hij"),
        ("https://www.example.org", "", ""),
        ("", "+1 6465588656".replace(" ", ""), ""),
        ("", "7127704000,123456#", "dial 7127704000 123456"),
        ("https://[broken", "", ""),
    ],
)
def test_links(url: str, dial_in: str, link: str) -> None:
    assert link_key(replace(ONLINE_MEETING, join_url=url, dial_in=dial_in)) == link


# --- in the database


class Lists:
    """Lists "area" and "district" of line 1, in files."""

    def __init__(self, database: Database, folder: Path) -> None:
        self.database = database
        self.folder = folder

    def sync(self, name: str, *found: object) -> feeds.SyncResult:
        path = self.folder / name
        if not path.exists():
            feeds.save_feed(self.database, [1], name, str(path), fellowship="AA", keys=KEYS)
        path.write_text(json.dumps(found))
        (result,) = feeds.sync_lists(self.database, name, OPTIONS, now=LATER, accept=True)
        assert not result.flag
        return result

    def found(self, line: int = 1) -> list[tuple[str, int]]:
        """What somebody near who texts a line finds this week: names and ids."""
        query = Query(Window(NOW, NOW.replace(day=13)), OMAHA)
        with self.database.reading() as connection:
            listed = ListedMeetings(connection, [*lists_of_lines(connection, [line])])
            hits = search_meetings(listed, query, take=20).hits
        return [(hit.name, hit.id) for hit in hits]

    def ids(self) -> dict[tuple[str, str], int]:
        wanted = select(meetings.c.id, meetings.c.source_id, meetings.c.name)
        with self.database.reading() as connection:
            return {(r.source_id, r.name): r.id for r in connection.execute(wanted)}


@pytest.fixture
def lists(database: Database, tmp_path: Path) -> Lists:
    return Lists(database, tmp_path)


ENDED = frozenset({ChangeKind.ENDED})
OTHER = hall_row(slug="other", name="Other", time="08:00")
COPY = hall_row(slug="copy", name="Early Risers Group")


def test_a_meeting_of_two_lists_is_found_once(lists: Lists) -> None:
    lists.sync("area", hall_row(), OTHER)
    lists.sync("district", COPY)
    assert [name for name, _ in lists.found()] == ["Early Risers", "Other"]


def test_the_copy_is_found_when_the_other_leaves_and_goes_when_it_is_back(lists: Lists) -> None:
    lists.sync("area", hall_row(), OTHER)
    lists.sync("district", COPY)
    before = lists.ids()
    gone = lists.sync("area", OTHER)
    copy = before["copy", "Early Risers Group"]
    assert lists.found() == [("Early Risers Group", copy), ("Other", before["other", "Other"])]
    assert [(news.kinds, news.replacement_id) for news in gone.meeting_changes] == [(ENDED, copy)]
    lists.sync("area", hall_row(), OTHER)
    assert [name for name, _ in lists.found()] == ["Early Risers", "Other"]
    assert lists.ids()["copy", "Early Risers Group"] == copy


def test_of_twins_the_other_takes_over_what_people_planned(lists: Lists) -> None:
    lists.sync("area", hall_row(), hall_row(slug="twin", name="Early Risers *NEW*"), OTHER)
    before = lists.ids()
    assert [name for name, _ in lists.found()] == ["Early Risers", "Other"]
    gone = lists.sync("area", hall_row(slug="twin", name="Early Risers *NEW*"), OTHER)
    twin = before["twin", "Early Risers *NEW*"]
    assert [(news.kinds, news.replacement_id) for news in gone.meeting_changes] == [(ENDED, twin)]
    assert ("Early Risers *NEW*", twin) in lists.found()


def test_a_copy_whose_list_drops_it_leaves_the_other_as_it_was(lists: Lists) -> None:
    lists.sync("area", hall_row())
    lists.sync("district", COPY, OTHER)
    original = lists.ids()["early", "Early Risers"]
    gone = lists.sync("district", OTHER)
    assert [(news.kinds, news.replacement_id) for news in gone.meeting_changes] == [
        (ENDED, original)
    ]
    assert ("Early Risers", original) in lists.found()


def test_copies_that_part_are_both_found(lists: Lists) -> None:
    lists.sync("area", hall_row())
    lists.sync("district", COPY)
    lists.sync("district", hall_row(slug="copy", name="Early Risers Group", time="07:30"))
    assert [name for name, _ in lists.found()] == ["Early Risers", "Early Risers Group"]
    lists.sync("district", COPY)
    assert [name for name, _ in lists.found()] == ["Early Risers"]


def test_reading_a_list_again_does_not_count_its_copies_as_changed(lists: Lists) -> None:
    lists.sync("area", hall_row())
    lists.sync("district", COPY, OTHER)
    result = lists.sync("district", COPY, hall_row(slug="other", name="Other", time="08:30"))
    assert (result.changed, result.unchanged) == (1, 1)
    assert [name for name, _ in lists.found()] == ["Early Risers", "Other"]


def test_a_copy_can_still_be_shown_to_whoever_saw_it_before(lists: Lists) -> None:
    lists.sync("district", COPY)
    ((_, seen),) = lists.found()
    lists.sync("area", hall_row(conference_url="https://zoom.us/j/1234567890"))
    assert lists.found() != [("Early Risers Group", seen)]
    with lists.database.reading() as connection:
        shown = ListedMeetings(connection, [1, 2]).get([seen])
    assert shown[seen].name == "Early Risers Group"


def between(lists: Lists, monkeypatch: pytest.MonkeyPatch, times: int, do: Any) -> None:
    """Have something happen after each of the next comparisons, before its changes are stored."""
    compare = store_meetings.find_changes
    left = iter(range(times))

    def interrupted(*arguments: Any) -> store_meetings.FeedChanges:
        changes = compare(*arguments)
        if next(left, None) is not None:
            with monkeypatch.context() as inner:
                inner.setattr(store_meetings, "find_changes", compare)
                do()
        return changes

    monkeypatch.setattr(store_meetings, "find_changes", interrupted)


def test_two_lists_stored_at_the_same_time_know_of_each_other(
    lists: Lists, monkeypatch: pytest.MonkeyPatch
) -> None:
    lists.sync("district", OTHER)
    between(lists, monkeypatch, 1, lambda: lists.sync("district", COPY))
    lists.sync("area", hall_row())
    assert [name for name, _ in lists.found()] == ["Early Risers Group"]
    assert len(lists.ids()) == 2


def test_nobody_hears_what_is_no_longer_so(lists: Lists, monkeypatch: pytest.MonkeyPatch) -> None:
    """People's plans must not be moved to a copy that has just gone too."""
    heard: list[MeetingChange] = []
    monkeypatch.setattr(
        sync_feed, "recheck_reminders", lambda connection, news, now: heard.extend(news)
    )
    lists.sync("area", hall_row(), OTHER)
    lists.sync("district", COPY, OTHER)
    heard.clear()
    between(lists, monkeypatch, 1, lambda: lists.sync("district", OTHER))
    lists.sync("area", OTHER)
    assert [each.replacement_id for each in heard if each.before.name == "Early Risers"] == [0]


def test_a_list_that_is_given_up_leaves_its_copies_and_its_news(lists: Lists) -> None:
    lists.sync("area", hall_row(), OTHER)
    lists.sync("district", COPY)
    copy = lists.ids()["copy", "Early Risers Group"]
    removed = feeds.delete_feed(lists.database, "area", now=LATER)
    assert lists.found() == [("Early Risers Group", copy)]
    news = {each.before.name: (each.kinds, each.replacement_id) for each in removed.meeting_changes}
    assert news == {"Early Risers": (ENDED, copy), "Other": (ENDED, 0)}
    with pytest.raises(FeedError, match="no list area"):
        feeds.delete_feed(lists.database, "area", now=LATER)


def test_a_list_that_cannot_be_stored_for_all_the_others_changing_is_flagged(
    lists: Lists, monkeypatch: pytest.MonkeyPatch
) -> None:
    lists.sync("district", OTHER)
    count = iter(range(99))

    def change() -> None:
        lists.sync("district", hall_row(slug="other", name=f"Other {next(count)}"))

    between(lists, monkeypatch, 99, change)
    with pytest.raises(AssertionError):
        lists.sync("area", hall_row())
    (area, _) = feeds.feed_statuses(lists.database, KEYS)
    assert "keep still" in area.flag
    monkeypatch.undo()
    assert lists.sync("area", hall_row()).added == 1


def test_another_lines_list_hides_nothing(lists: Lists) -> None:
    lists.sync("area", hall_row())
    with lists.database.transaction() as connection:
        connection.execute(meetings.metadata.tables["lines"].insert().values(id=2, name="Two"))
    path = lists.folder / "other-line"
    path.write_text(json.dumps([hall_row()]))
    feeds.save_feed(lists.database, [2], "district", str(path), fellowship="AA", keys=KEYS)
    feeds.sync_lists(lists.database, "district", OPTIONS, now=LATER)
    assert [name for name, _ in lists.found()] == ["Early Risers"]
