"""The overview: all is well or the worst thing; today beside the same day a week ago."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import insert, update

from bot.database.database import Database
from bot.database.schema import alarms as alarm_rows
from bot.database.schema import feeds, line_counts, lines
from bot.doctor.finding import Finding, ok, problem, warning
from bot.monitoring import alarms
from bot.monitoring.alarm_mutes import mute_alarm
from bot.monitoring.alarms import AlarmKind
from bot.monitoring.counters import Counters
from bot.monitoring.heartbeats import HeartbeatRecorder
from bot.monitoring.line_counts import Measure
from bot.reports.line_figures import counted_lines
from bot.reports.overview import Overview, make_overview
from bot.reports.set_up_steps import StepState
from bot.reports.verdict import ALL_IS_WELL, CRISIS_CHECK, judge
from bot.settings import Settings
from tests.support.factories import make_meeting
from tests.support.webhook_client import WebhookClient

NOW = datetime(2026, 3, 6, 18, 40, tzinfo=UTC)  # a Friday, 12:40 in Chicago
LISTS = problem("lists", "A list is old.", "Read it.")
WORKER = problem("worker", "No worker.", "Start it.")
DANGER = problem(CRISIS_CHECK, "An answer was lost.", "Look.")
RING = warning("hotlines", "Ring them.", "Ring.")


@pytest.mark.parametrize(
    ("findings", "says"),
    [
        ([], ALL_IS_WELL),
        ([ok("lists", "Fine."), RING], ALL_IS_WELL),
        ([WORKER, LISTS], "A list is old."),
        ([LISTS, WORKER, problem("refused", "Nobody is answered.", "")], "Nobody is answered."),
        ([problem("database", "Gone.", ""), DANGER], "An answer was lost."),
    ],
)
def test_it_is_all_well_or_the_worst_thing(findings: list[Finding], says: str) -> None:
    verdict = judge(findings)
    assert verdict.says == says
    assert verdict.well == (says == ALL_IS_WELL)
    assert bool(verdict.do) <= (not verdict.well)
    told = [verdict.says, *(one.says for one in verdict.others)]
    assert {one.says for one in findings if one.grade == "problem"} <= set(told)


def test_of_a_line_that_is_not_set_up_nobody_says_that_all_is_well() -> None:
    """Pat read "All is well" above six steps to do."""
    verdict = judge([RING], open_steps=6)
    assert verdict.says.startswith("Nothing is wrong, but the line is not set up yet.")
    assert verdict.well
    assert judge([LISTS], open_steps=6).says == "A list is old."


def look(database: Database, now: datetime = NOW) -> Overview:
    with database.reading() as connection:
        of = counted_lines(connection)
    return make_overview(database, Settings(number="+14025550199"), of, now)


def serve(webhook: WebhookClient) -> None:
    """A line with a list and a worker."""
    webhook.set_meetings([make_meeting()])
    with webhook.database.transaction() as connection:
        connection.execute(update(feeds).values(good_at=NOW, meetings=1))
    HeartbeatRecorder(webhook.database).record("planning", NOW)


def rows(found: Overview, key: str) -> dict[str, tuple[str, ...]]:
    (table,) = [table for table in found.tables if table.key == key]
    return {row.label: tuple(map(str, row.values)) for row in table.rows}


def test_a_new_line_has_steps_ticked_from_facts(webhook: WebhookClient) -> None:
    found = look(webhook.database)
    assert not found.verdict.well
    states = {step.title: step.state for step in found.steps}
    assert states["A phone number leads to the line"] is StepState.DONE
    assert states["There is a meeting list"] is StepState.OPEN
    serve(webhook)
    webhook.text("help")
    webhook.app.extensions["background"].write_counters()
    found = look(webhook.database)
    states = {step.title: step.state for step in found.steps}
    assert states["There is a meeting list"] is StepState.DONE
    assert states["The number answers"] is StepState.DONE
    assert states["HELP was tried"] is StepState.DONE
    assert states["A reminder arrived, so the number is registered"] is StepState.OPEN
    assert states["The carrier knows what to say while we are down"] is StepState.ASK


def test_today_stands_beside_the_same_day_a_week_ago(webhook: WebhookClient) -> None:
    serve(webhook)
    for body in ("help", "meeting 68102", "xyzzy"):
        webhook.text(body)
    webhook.app.extensions["background"].write_counters()
    counts = Counters()
    for _ in range(5):
        counts.by_line.add(1, NOW - timedelta(days=7), Measure.TEXTS, "help", "en")
    counts.flush(webhook.database, NOW)
    found = look(webhook.database)
    assert found.verdict.well
    assert rows(found, "hours")["12:00"] == ("3", "5")
    assert rows(found, "hours")["13:00"] == ("0", "0")
    assert rows(found, "summary")["Texts received"] == ("3", "5")
    assert rows(found, "languages") == {}  # three texts in all: too few to tell
    assert [(one.name, one.meetings) for one in found.lists] == [("test", 1)]


def test_the_last_four_weeks_are_there_by_day(database: Database) -> None:
    texts = {"line_id": 1, "measure": "texts", "language": "en", "detail": "help"}
    days = {
        datetime(2026, 2, 6, 6, tzinfo=UTC): 3,  # its first hour in Chicago
        datetime(2026, 3, 6, 5, tzinfo=UTC): 9,  # the last hour of March 5
        datetime(2026, 3, 6, 6, tzinfo=UTC): 7,  # today
    }
    with database.transaction() as connection:
        for hour, total in days.items():
            connection.execute(insert(line_counts).values(texts | {"hour": hour, "total": total}))
    found = rows(look(database), "trend")
    assert len(found) == 28
    assert (found["2026-02-06"], found["2026-03-05"]) == (("3",), ("9",))
    assert "2026-03-06" not in found


@pytest.mark.parametrize(("day", "hours"), [(8, 23), (7, 24)])
def test_a_day_has_as_many_hours_as_its_clock(day: int, hours: int, database: Database) -> None:
    found = look(database, datetime(2026, 3, day, 18, tzinfo=UTC))
    assert len(rows(found, "hours")) == hours


def test_an_hour_that_comes_twice_is_shown_twice(database: Database) -> None:
    hour = datetime(2026, 11, 1, 7, tzinfo=UTC)
    with database.transaction() as connection:
        row = {"line_id": 1, "hour": hour, "measure": "texts", "language": "en", "total": 7}
        connection.execute(insert(line_counts).values(**row, detail="help"))
    found = rows(look(database, datetime(2026, 11, 1, 18, tzinfo=UTC)), "hours")
    assert len(found) == 25
    assert found["01:00 CDT"] == ("0", "0")
    assert found["01:00 CST"] == ("7", "0")


def test_a_lost_answer_to_danger_comes_first_and_is_never_muted(webhook: WebhookClient) -> None:
    serve(webhook)
    with webhook.database.transaction() as connection:
        alarms.raise_alarm(connection, AlarmKind.KEY_MISSING, NOW)
        alarms.raise_alarm(connection, AlarmKind.CRISIS_ANSWER_LOST, NOW)
        connection.execute(update(alarm_rows).values(muted_until=NOW + timedelta(hours=1)))
    found = look(webhook.database)
    assert found.verdict.check == CRISIS_CHECK


def test_what_is_muted_is_no_news(webhook: WebhookClient) -> None:
    serve(webhook)
    with webhook.database.transaction() as connection:
        alarms.raise_alarm(connection, AlarmKind.TEXTS_MISSED, NOW)
    assert look(webhook.database).verdict.check == "alarms"
    with webhook.database.transaction() as connection:
        mute_alarm(connection, AlarmKind.TEXTS_MISSED, timedelta(hours=1), "moved house", NOW)
    found = look(webhook.database)
    assert found.verdict.well
    assert [alarm.mute_reason for alarm in found.alarms] == ["moved house"]
    assert not look(webhook.database, NOW + timedelta(hours=1)).verdict.well


def test_a_line_of_another_zone_has_its_own_day(database: Database) -> None:
    with database.transaction() as connection:
        connection.execute(update(lines).values(zone="Pacific/Auckland"))
        row = {"line_id": 1, "measure": "texts", "language": "en", "total": 7, "detail": "help"}
        hour = datetime(2026, 3, 6, 12, tzinfo=UTC)  # March 7, 01:00 there
        connection.execute(insert(line_counts).values(**row, hour=hour))
    assert rows(look(database), "hours")["01:00"] == ("7", "0")
