"""An alarm whose cause is known is muted for a while, with a reason; one about danger never."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.database.database import Database
from bot.monitoring import alarms
from bot.monitoring.alarm_mutes import NEVER_MUTED, MuteError, mute_alarm, unmute_alarm
from bot.monitoring.alarms import AlarmKind

NOW = datetime(2026, 3, 6, 18, 40, tzinfo=UTC)
HOUR = timedelta(hours=1)
LOST = AlarmKind.TEXT_LOST


def raise_alarm(database: Database, kind: AlarmKind, now: datetime = NOW) -> None:
    with database.transaction() as connection:
        alarms.raise_alarm(connection, kind, now)


def mute(
    database: Database, kind: str = LOST, length: timedelta = HOUR, why: str = "known"
) -> None:
    with database.transaction() as connection:
        mute_alarm(connection, kind, length, why, NOW)


def to_notify(database: Database, now: datetime) -> list[str]:
    with database.reading() as connection:
        return alarms.kinds_to_notify(connection, now)


def test_nobody_is_told_until_the_time_is_over(database: Database) -> None:
    raise_alarm(database, LOST)
    assert to_notify(database, NOW) == [LOST]
    mute(database)
    assert not to_notify(database, NOW)
    raise_alarm(database, LOST, NOW + HOUR / 2)
    assert not to_notify(database, NOW + HOUR / 2)
    assert to_notify(database, NOW + HOUR) == [LOST]


def test_it_can_be_told_of_again_at_once(database: Database) -> None:
    raise_alarm(database, LOST)
    mute(database)
    raise_alarm(database, LOST, NOW + HOUR / 2)
    with database.transaction() as connection:
        unmute_alarm(connection, LOST)
    assert to_notify(database, NOW + HOUR / 2) == [LOST]


@pytest.mark.parametrize("kind", NEVER_MUTED)
def test_danger_is_never_muted(kind: AlarmKind, database: Database) -> None:
    raise_alarm(database, kind)
    with pytest.raises(MuteError, match="danger"):
        mute(database, kind)
    assert to_notify(database, NOW) == [kind]


@pytest.mark.parametrize(
    ("length", "why"),
    [(timedelta(hours=24, seconds=1), "x"), (timedelta(), "x"), (HOUR, " "), (HOUR, "x" * 121)],
)
def test_no_longer_than_a_day_and_not_without_a_reason(
    length: timedelta, why: str, database: Database
) -> None:
    raise_alarm(database, LOST)
    with pytest.raises(MuteError):
        mute(database, length=length, why=why)


def test_only_what_is_on_can_be_muted(database: Database) -> None:
    with pytest.raises(MuteError, match="not on"):
        mute(database)
