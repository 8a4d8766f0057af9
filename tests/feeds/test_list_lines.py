"""A list that several lines use is fetched once and stored once, and nobody loses a meeting."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import func, insert, select

from bot import feeds
from bot.conversation.stored_reminders import reminder_to_row
from bot.database.database import Database
from bot.database.schema import feed_lines, lines, meetings, outbox, reminders
from bot.database.schema import feeds as lists_table
from bot.database.sealed_columns import MESSAGE
from bot.delivery.planner import plan_due
from bot.feeds import FeedError
from bot.feeds.sync.list_lines import lines_using
from bot.feeds.sync.schedule import sync_due
from bot.outbox.message_bodies import load_message
from flows.domain.reminders import Ended
from tests.feeds.test_duplicates import COPY, OTHER, Lists
from tests.support.factories import make_reminder
from tests.support.feed_file import KEYS, LATER, NOW, OPTIONS
from tests.support.feed_rows import HALL_MEETING, hall_row
from tests.support.people import insert_person
from tests.support.stored_lists import store_list

ALL_THREE = [hall_row(), OTHER]


@pytest.fixture
def lists(database: Database, tmp_path: Path) -> Lists:
    """Lists "area" and "district" of line 1; there is a line 2 without any."""
    with database.transaction() as connection:
        connection.execute(insert(lines).values(id=2, name="Two"))
    return Lists(database, tmp_path)


def use(lists: Lists, name: str, line: int) -> None:
    feeds.use_list(lists.database, list_id(lists, name), [line], now=LATER)


def leave(lists: Lists, name: str, line: int) -> int:
    return feeds.leave_list(lists.database, list_id(lists, name), line, now=LATER)


def list_id(lists: Lists, name: str) -> int:
    with lists.database.reading() as connection:
        found = select(lists_table.c.id).where(lists_table.c.name == name)
        return int(connection.execute(found).scalar_one())


def names(lists: Lists, line: int) -> list[str]:
    return [name for name, _ in lists.found(line)]


def test_both_lines_find_it_and_it_is_stored_once(lists: Lists) -> None:
    lists.sync("area", *ALL_THREE)
    assert names(lists, 2) == []
    use(lists, "area", 2)
    assert lists.found(1) == lists.found(2) != []
    with lists.database.reading() as connection:
        assert connection.scalar(select(func.count()).select_from(meetings)) == 2
    lists.sync("area", OTHER)
    assert names(lists, 1) == names(lists, 2) == ["Other"]


def test_it_is_fetched_once(lists: Lists) -> None:
    lists.sync("area", *ALL_THREE)
    use(lists, "area", 2)
    later = LATER.replace(day=LATER.day + 1)
    assert [result.feed for result in sync_due(lists.database, OPTIONS, now=later)] == ["area"]


def test_a_copy_is_found_by_the_line_that_does_not_use_the_other_list(lists: Lists) -> None:
    lists.sync("area", hall_row())
    lists.sync("district", COPY, OTHER)
    assert names(lists, 1) == ["Early Risers", "Other"]
    use(lists, "district", 2)
    # Of the two copies that is found which more lines use, or line 2 would lose it.
    assert names(lists, 1) == names(lists, 2) == ["Early Risers Group", "Other"]
    use(lists, "area", 2)
    assert names(lists, 1) == names(lists, 2) == ["Early Risers", "Other"]
    leave(lists, "district", 1)
    assert names(lists, 1) == ["Early Risers"]
    assert names(lists, 2) == ["Early Risers", "Other"]
    lists.sync("area", OTHER)
    assert names(lists, 2) == ["Early Risers Group", "Other"]


def remind(lists: Lists, line: int, meeting: int, phone: str) -> int:
    """A reminder of a meeting for somebody of a line; its id."""
    with lists.database.transaction() as connection:
        person = insert_person(connection, KEYS, phone, NOW, line_id=line)
        reminder = replace(make_reminder(HALL_MEETING, done_until=LATER), meeting=meeting)
        row = reminder_to_row(reminder, person, KEYS) | {"line_id": line, "person_id": person}
        row["next_at"] = LATER.replace(year=2030)
        made = insert(reminders).values(row).returning(reminders.c.id)
        return int(connection.execute(made).scalar_one())


def planned(lists: Lists) -> dict[int, tuple[int | None, bool]]:
    """Each reminder's meeting, and whether it is looked at now."""
    wanted = select(reminders.c.id, reminders.c.meeting_id, reminders.c.next_at)
    with lists.database.reading() as connection:
        return {
            row.id: (row.meeting_id, row.next_at == LATER) for row in connection.execute(wanted)
        }


def test_a_line_that_leaves_a_list_takes_its_reminders_to_its_other_list(lists: Lists) -> None:
    lists.sync("area", hall_row(), OTHER)
    lists.sync("district", COPY)
    use(lists, "area", 2)
    ids = {name: number for (_, name), number in lists.ids().items()}
    early, other = ids["Early Risers"], ids["Other"]
    stays = remind(lists, 2, early, "+14025550102")
    moves = remind(lists, 1, early, "+14025550101")
    ends = remind(lists, 1, other, "+14025550103")
    assert leave(lists, "area", 1) == 2
    assert planned(lists) == {
        stays: (early, False),
        moves: (ids["Early Risers Group"], True),
        ends: (other, True),
    }
    assert names(lists, 1) == ["Early Risers Group"]
    assert names(lists, 2) == ["Early Risers", "Other"]


def test_a_meeting_that_ends_is_the_copy_that_each_line_finds(lists: Lists) -> None:
    lists.sync("area", hall_row(), OTHER)
    lists.sync("district", COPY)
    use(lists, "area", 2)
    ids = {name: number for (_, name), number in lists.ids().items()}
    first = remind(lists, 1, ids["Early Risers"], "+14025550101")
    second = remind(lists, 2, ids["Early Risers"], "+14025550102")
    lists.sync("area", OTHER)
    # Line 2 does not find the copy: its people hear that the meeting has ended.
    assert planned(lists) == {
        first: (ids["Early Risers Group"], True),
        second: (None, True),
    }


def test_whose_line_finds_a_meeting_no_more_is_told_that_it_has_ended(lists: Lists) -> None:
    lists.sync("area", hall_row(), OTHER)
    use(lists, "area", 2)
    ((_, early), _) = lists.found(1)
    remind(lists, 1, early, "+14025550101")
    stays = remind(lists, 2, early, "+14025550102")
    leave(lists, "area", 1)
    plan_due(lists.database, KEYS, LATER)
    assert planned(lists) == {stays: (early, False)}
    with lists.database.reading() as connection:
        (told,) = connection.execute(select(outbox)).all()
    ended = load_message(KEYS.open(told.message, MESSAGE.of(told.person_id)))
    assert (told.line_id, type(ended)) == (1, Ended)


def test_what_went_with_a_list_is_counted(lists: Lists) -> None:
    lists.sync("area", *ALL_THREE)
    ((_, early), _) = lists.found(1)
    remind(lists, 1, early, "+14025550101")
    gone = feeds.delete_feed(lists.database, "area", now=LATER)
    assert (gone.meetings, gone.reminders) == (2, 1)


def test_the_last_line_does_not_leave(lists: Lists) -> None:
    lists.sync("area", *ALL_THREE)
    with pytest.raises(FeedError, match="No other line"):
        leave(lists, "area", 1)


def test_the_columns_of_the_release_before_follow(lists: Lists) -> None:
    """It reads them, and a row goes with the line that they name."""
    lists.sync("area", *ALL_THREE)
    use(lists, "area", 2)
    leave(lists, "area", 1)
    with lists.database.transaction() as connection:
        for table in (lists_table, meetings):
            assert set(connection.scalars(select(table.c.line_id))) == {2}
        connection.execute(lines.delete().where(lines.c.id == 1))
        assert connection.scalar(select(func.count()).select_from(meetings)) == 2


def test_a_list_that_the_release_before_added_is_taken_over(lists: Lists) -> None:
    path = lists.folder / "area"
    path.write_text(json.dumps(ALL_THREE))
    with lists.database.transaction() as connection:
        feed = store_list(connection, 2, name="area", location=str(path), fellowship="AA")
        connection.execute(feed_lines.delete())
    sync_due(lists.database, OPTIONS, now=LATER)
    assert names(lists, 2) == ["Early Risers", "Other"]
    with lists.database.reading() as connection:
        assert lines_using(connection, feed) == {2}


def test_two_lists_of_one_place_are_told_apart(lists: Lists) -> None:
    path = str(lists.folder / "area")
    for name, fellowship in (("area", "AA"), ("again", "AA"), ("other", "NA")):
        feeds.save_feed(lists.database, [1], name, path, fellowship=fellowship, keys=KEYS)
    found = {one.name: one.same_as for one in feeds.feed_statuses(lists.database, KEYS)}
    assert found == {"area": "", "again": "area", "other": ""}
    assert feeds.feed_statuses(lists.database, KEYS, 2) == []
