"""`handrail doctor`: one row for each thing a deployment gets wrong."""

import json
import re
import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import pytest
from click.testing import CliRunner
from sqlalchemy import delete, insert, update
from sqlalchemy.exc import OperationalError

from bot.cli.doctor_commands import _by_heading, _print_report
from bot.cli.main import main
from bot.conversation.hotline_records import HotlineCall, record_call, to_be_rung
from bot.database.database import Database
from bot.database.encryption import Keys
from bot.database.schema import feeds, outbox, people, ticks
from bot.database.sealed_columns import PHONE
from bot.doctor import database_checkup, machine_checkup, service_checkup
from bot.doctor.finding import Finding, Grade
from bot.doctor.report import noticed_as, sections
from bot.monitoring import alarms, notify
from bot.monitoring import heartbeats as ticking
from bot.monitoring.alarms import AlarmKind
from bot.monitoring.health_status import HealthStatus, check_health
from bot.monitoring.heartbeats import HeartbeatRecorder, Heartbeats
from bot.monitoring.running_processes import ProcessRecorder
from bot.outbox.queue import Status
from bot.people.helplines import line_records
from bot.readings.reading_files import Reading
from bot.readings.reading_rows import replace_readings
from bot.settings import Settings
from flows.hotlines import SHIPPED_HOTLINES
from tests.support.carrier_account import GOOD_SETTINGS
from tests.support.delivery import DeliveryHarness
from tests.support.people import PERSON_PHONE, store_person
from tests.support.stored_lists import store_list
from tests.support.unbound_values import seal_unbound

NOW = datetime(2026, 3, 6, 18, 40, tzinfo=UTC)
OK, WARNING, PROBLEM = Grade


def worst(findings: Iterable[Finding]) -> tuple[Grade, str]:
    """The worst finding, in a word and in words. Whatever is wrong says what to do."""
    found = sorted(findings, key=lambda one: list(Grade).index(one.grade))
    assert all(one.do for one in found if one.grade is not OK)
    return found[-1].grade, found[-1].says


Check = Callable[[Settings], Iterable[Finding]]


@pytest.mark.parametrize(
    ("check", "changes", "grade", "says"),
    [
        pytest.param(machine_checkup.check_settings, {}, OK, "what they need", id="settings"),
        pytest.param(
            machine_checkup.check_settings,
            {"secret_keys": ()},
            PROBLEM,
            "SECRET_KEY is not",
            id="no key",
        ),
        pytest.param(
            machine_checkup.check_settings,
            {"secret_keys": ("short",)},
            PROBLEM,
            "shorter",
            id="short key",
        ),
        pytest.param(
            machine_checkup.check_settings,
            {"auth_tokens": ()},
            PROBLEM,
            "TWILIO_AUTH_TOKEN",
            id="signature off",
        ),
        pytest.param(
            machine_checkup.check_settings,
            {"public_url": ""},
            PROBLEM,
            "PUBLIC_URL",
            id="no address",
        ),
        pytest.param(
            machine_checkup.check_settings, {"account_sid": ""}, WARNING, "printed", id="no account"
        ),
        pytest.param(
            machine_checkup.check_settings, {"number": ""}, WARNING, "no number", id="no number"
        ),
        pytest.param(
            machine_checkup.check_settings,
            {"hotlines_file": "/nowhere"},
            PROBLEM,
            "HOTLINES_FILE",
            id="hotlines",
        ),
        pytest.param(machine_checkup.check_keys, {}, OK, "One key", id="one key"),
        pytest.param(
            machine_checkup.check_keys,
            {"secret_keys": ("a1" * 40,)},
            PROBLEM,
            "guessed",
            id="weak key",
        ),
        pytest.param(
            machine_checkup.check_keys,
            {"secret_keys": GOOD_SETTINGS.secret_keys * 2},
            WARNING,
            "2 keys",
            id="two keys",
        ),
        pytest.param(machine_checkup.check_address, {}, OK, "over https", id="address"),
        pytest.param(
            machine_checkup.check_address,
            {"public_url": "http://line.example.org"},
            PROBLEM,
            "not https",
            id="http",
        ),
        *(
            pytest.param(
                machine_checkup.check_address,
                {"public_url": f"https://{host}"},
                PROBLEM,
                "this machine",
                id=host,
            )
            for host in ("localhost", "127.0.0.1", "10.0.0.7", "[::1]", "line", "line.local")
        ),
        pytest.param(
            machine_checkup.check_address,
            {"public_url": "https://line.example.org/webhooks/sms"},
            PROBLEM,
            "more in it",
            id="a path",
        ),
        pytest.param(machine_checkup.check_alerting, {}, OK, "webhook", id="alarms told"),
        pytest.param(
            machine_checkup.check_alerting,
            {"alert_webhook": ""},
            WARNING,
            "Nobody",
            id="alarms not told",
        ),
        pytest.param(
            machine_checkup.check_alerting,
            {"alert_webhook": "", "alert_number": "+14025550111"},
            WARNING,
            "by text alone",
            id="alarms texted",
        ),
        pytest.param(
            machine_checkup.check_alerting,
            {"heartbeat_url": ""},
            WARNING,
            "gone",
            id="no monitor",
        ),
        pytest.param(
            machine_checkup.check_alerting,
            {"metrics_token": ""},
            WARNING,
            "closed",
            id="no metrics",
        ),
    ],
)
def test_settings(check: Check, changes: dict[str, Any], grade: Grade, says: str) -> None:
    found = worst(check(replace(GOOD_SETTINGS, **changes)))
    assert found[0] is grade
    assert says in found[1]


@pytest.mark.parametrize(("release", "grade"), [("2025c", OK), ("2024a", WARNING), (None, OK)])
def test_the_zones_have_an_age(release: str | None, grade: Grade) -> None:
    assert worst(machine_checkup.check_zones(NOW, release))[0] is grade


def test_without_zones_no_meeting_has_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    def none(name: str) -> None:
        raise ZoneInfoNotFoundError(name)

    monkeypatch.setattr("bot.doctor.machine_checkup.ZoneInfo", SimpleNamespace(no_cache=none))
    assert worst(machine_checkup.check_zones(NOW, None)) == (
        PROBLEM,
        "There are no time zones on this machine: no meeting has a time.",
    )


@pytest.mark.parametrize(
    ("free", "grade"), [(10_000_000_000, OK), (1_000_000_000, WARNING), (100_000_000, PROBLEM)]
)
def test_disks_fill_up(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, free: int, grade: Grade
) -> None:
    monkeypatch.setattr("shutil.disk_usage", lambda folder: SimpleNamespace(free=free))
    assert worst(machine_checkup.check_disk(tmp_path))[0] is grade


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "line.db"
    database = Database(f"sqlite:///{path}")
    database.upgrade()
    database.close()
    path.chmod(0o600)
    return path


def reached(url: str) -> Finding:
    return database_checkup.check_database(replace(GOOD_SETTINGS, database_url=url))[1]


def test_a_database_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    path = tmp_path / "none.db"
    assert reached(f"sqlite:///{path}").says == "There is none yet."
    assert not path.exists()


def test_a_database_is_reached_or_not(file: Path, tmp_path: Path) -> None:
    assert reached(f"sqlite:///{file}").grade is OK
    (tmp_path / "empty.db").touch()
    assert "empty" in reached(f"sqlite:///{tmp_path / 'empty.db'}").says
    (tmp_path / "text.db").write_text("not a database, whatever its name\n" * 100)
    assert "cannot be opened" in reached(f"sqlite:///{tmp_path / 'text.db'}").says
    nobody = reached("postgresql://user:hidden@127.0.0.1:1/none")
    assert nobody.grade is PROBLEM
    assert "hidden" not in nobody.says
    for wrong in ("nonsense", "mysql://user:hidden@host/line", "postgresql+other://host/line"):
        assert "not a database's address: sqlite" in reached(wrong).says
        assert "hidden" not in reached(wrong).says
    with sqlite3.connect(file) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '0001'")
    old = reached(f"sqlite:///{file}")
    assert "of version 0001" in old.says
    assert "db upgrade" in old.do


def test_a_database_can_be_written_to_or_not(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    HeartbeatRecorder(database).record("", NOW)
    assert database_checkup.check_writable(database).grade is OK
    with database.reading() as connection:
        assert check_health(connection, NOW).heartbeats.last_by_tick == {
            "": NOW
        }  # and nothing was changed by trying

    def refuse(*_: object) -> None:
        raise OperationalError("", None, sqlite3.OperationalError("readonly"))

    monkeypatch.setattr(database, "transaction", refuse)
    assert database_checkup.check_writable(database).grade is PROBLEM


def test_a_damaged_file_is_a_problem_and_nothing_more_is_asked_of_it(
    environment: pytest.MonkeyPatch, file: Path
) -> None:
    database = Database(f"sqlite:///{file}")
    assert database_checkup.find_damage(database) == ""
    database.upgrade()
    database.close()
    size = 4096  # bytes of a page
    with file.open("r+b") as raw:
        raw.seek(2 * size)
        raw.write(b"x" * size)
    ran = CliRunner().invoke(main, ["doctor", "--offline"])
    assert ran.exit_code == 1
    assert "X PROBLEM database: Its file is damaged" in ran.output
    assert "handrail restore" in ran.output


def test_the_releases_of_both_databases_are_new_enough(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert database_checkup.check_release(database).grade is OK
    monkeypatch.setattr(database_checkup, "MIN_SQLITE_VERSION", (99, 0))
    monkeypatch.setattr(database_checkup, "MIN_POSTGRES_VERSION", 990_000)
    assert database_checkup.check_release(database).grade is PROBLEM


@pytest.mark.parametrize(
    ("kind", "machines", "grade", "says"),
    [
        ("ext4", 1, OK, "own disk"),
        ("nfs4", 1, PROBLEM, "network disk (nfs4)"),
        ("cifs", 1, PROBLEM, "network disk"),
        ("overlay", 1, WARNING, "may be gone"),
        ("ext4", 2, PROBLEM, "2 machines"),
    ],
)
def test_sqlite_is_for_one_machine_and_its_own_disk(
    file: Path, tmp_path: Path, kind: str, machines: int, grade: Grade, says: str
) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(
        f"/dev/sda1 / ext4 rw 0 0\nx {tmp_path.parent} {kind} rw 0 0\nproc /proc proc rw 0 0\n"
    )
    database = Database(f"sqlite:///{file}")
    found = worst(database_checkup.check_sqlite(database, file, Heartbeats({}, machines), mounts))
    database.close()
    assert found[0] is grade
    assert says in found[1]


def test_sqlite_writes_ahead_and_keeps_its_file_to_itself(file: Path) -> None:
    database = Database(f"sqlite:///{file}")
    nowhere = Path("/nowhere")
    file.chmod(0o644)
    assert (
        worst(database_checkup.check_sqlite(database, file, Heartbeats({}, 1), nowhere))[0]
        is WARNING
    )
    database.close()
    with sqlite3.connect(file) as connection:
        connection.execute("PRAGMA journal_mode=DELETE")
    assert (
        "WAL" in worst(database_checkup.check_sqlite(database, file, Heartbeats({}, 1), nowhere))[1]
    )
    database.close()


def test_machines_are_counted_while_they_tick(database: Database) -> None:
    for machine, minutes in (("a", 0), ("b", 1), ("c", 30)):
        with database.transaction() as connection:
            at = NOW - timedelta(minutes=minutes)
            connection.execute(insert(ticks).values(name="sending", machine=machine, at=at))
    with database.reading() as connection:
        assert check_health(connection, NOW).heartbeats.alive_machines == 2


def test_keys_open_what_was_sealed_or_not(database: Database) -> None:
    assert database_checkup.check_keys_open(database, GOOD_SETTINGS) is None
    house = DeliveryHarness(database)
    house.add_person()
    lost = database_checkup.check_keys_open(database, GOOD_SETTINGS)
    assert lost is not None
    assert lost.grade is PROBLEM
    both = replace(
        GOOD_SETTINGS, secret_keys=(*GOOD_SETTINGS.secret_keys, "a secret of thirty-two characters")
    )
    fine = database_checkup.check_keys_open(database, both)
    assert fine is not None
    assert fine.grade is OK


@pytest.mark.parametrize("opened", [0, 25, 50])
def test_one_person_whom_the_keys_open_is_not_all(database: Database, opened: int) -> None:
    """Somebody met with the new key, while the old one was forgotten; newest, first or between."""
    house = DeliveryHarness(database)
    new = Keys(GOOD_SETTINGS.secret_keys)
    for number in range(51):
        phone = f"+140255502{number:02}"
        person = house.add_person(phone)
        if number == opened:
            with database.transaction() as connection:
                sealed = {"phone": new.seal(phone, PHONE.of(person))}
                connection.execute(update(people).where(people.c.id == person).values(sealed))
    found = database_checkup.check_keys_open(database, GOOD_SETTINGS)
    assert found is not None
    assert found.grade is PROBLEM
    assert re.search(r"does not open (19|20) of 20 people", found.says)


def serves(database: Database) -> tuple[Grade, str]:
    with database.reading() as connection:
        return worst(service_checkup.check_service(check_health(connection, NOW)))


def test_the_worker_the_queue_and_the_lists(database: Database) -> None:
    house = DeliveryHarness(database, now=NOW)
    with database.transaction() as connection:
        store_list(connection, name="omaha", good_at=NOW)
    assert "None has ever run" in serves(database)[1]
    HeartbeatRecorder(database).record("sending", NOW)
    assert serves(database)[0] is OK
    with database.transaction() as connection:
        connection.execute(update(feeds).values(flag="The list is empty."))
    assert serves(database) == (WARNING, "Test Line: not taken: omaha.")
    house.enqueue(house.add_person(), due=-timedelta(minutes=9))
    assert serves(database) == (PROBLEM, "Something has been due for 9 minutes.")
    with database.transaction() as connection:
        connection.execute(delete(feeds))
        connection.execute(delete(outbox))
    assert serves(database) == (PROBLEM, "Test Line has no meeting list.")
    with database.transaction() as connection:
        connection.execute(update(ticks).values(at=NOW - timedelta(hours=3)))
    assert any(
        "no worker has been seen for 3 hours" in one.says.lower()
        for one in service_checkup.check_service(_look(database))
    )


def test_copies_that_fail_to_come_are_told(database: Database) -> None:
    DeliveryHarness(database, now=NOW)

    def told(days: int) -> list[tuple[Grade, str]]:
        with database.transaction() as connection:
            ticking.record_backup(connection, NOW - timedelta(days=days))
        found = service_checkup.check_service(_look(database))
        return [(one.grade, one.says) for one in found if one.check == "backup"]

    assert told(1) == [(OK, "The last one is of 2026-03-05 18:40 UTC.")]
    assert told(3) == [(WARNING, "No copy of the database has been made for 3 days.")]
    notify.check_and_notify(database, [], lambda: NOW)
    with database.reading() as connection:
        assert [one.kind for one in alarms.active_alarms(connection)] == [AlarmKind.BACKUP_STALE]
    told(0)
    notify.check_and_notify(database, [], lambda: NOW)
    with database.reading() as connection:
        assert alarms.active_alarms(connection) == []


def _look(database: Database) -> HealthStatus:
    with database.reading() as connection:
        return check_health(connection, NOW)


def test_alarms_that_are_on_are_problems(database: Database) -> None:
    assert worst(service_checkup.check_alarms(_look(database)))[0] is OK
    with database.transaction() as connection:
        alarms.raise_alarm(connection, AlarmKind.CARRIER_REFUSES, NOW, "error 30034", about="30034")
    grade, says = worst(service_checkup.check_alarms(_look(database)))
    assert grade is PROBLEM
    assert "30034" in says


@pytest.mark.parametrize(
    ("statuses", "grade"),
    [
        ([Status.DELIVERED] * 4, OK),
        ([Status.ACCEPTED] * 2, OK),
        ([Status.ACCEPTED] * 4, PROBLEM),
        ([Status.ACCEPTED] * 3 + [Status.SENT] * 9, OK),
    ],
)
def test_receipts_that_never_come(database: Database, statuses: list[Status], grade: Grade) -> None:
    house = DeliveryHarness(database, now=NOW)
    person = house.add_person()
    with database.reading() as connection:
        assert (
            service_checkup.check_delivery_reports(connection, check_health(connection, NOW))
            is None
        )
    for number, status in enumerate(statuses):
        house.enqueue(person, f"{number}")
        with database.transaction() as connection:
            values = {"status": status, "sent_at": NOW - timedelta(hours=1)}
            connection.execute(
                update(outbox).where(outbox.c.dedupe_key == f"{number}").values(values)
            )
    with database.reading() as connection:
        found = service_checkup.check_delivery_reports(connection, check_health(connection, NOW))
    assert found is not None
    assert found.grade is grade


@pytest.fixture
def environment(file: Path, monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{file}")
    monkeypatch.setenv("SECRET_KEY", GOOD_SETTINGS.secret_keys[0])
    monkeypatch.setenv("TWILIO_AUTH_TOKEN", "token")
    monkeypatch.setenv("PUBLIC_URL", GOOD_SETTINGS.public_url)
    return monkeypatch


def test_the_command_says_what_to_do_and_fails_for_a_problem(
    environment: pytest.MonkeyPatch,
) -> None:
    ran = CliRunner().invoke(main, ["doctor", "--offline"])
    assert ran.exit_code == 1  # there is no line yet
    assert "X PROBLEM lists: There is no line yet." in ran.output
    assert CliRunner().invoke(main, ["db", "upgrade"]).exit_code == 0
    CliRunner().invoke(main, ["feeds", "add", "x", str(Path(machine_checkup.__file__))])
    ran = CliRunner().invoke(main, ["doctor", "--offline", "--json"])
    found = [json.loads(line) for line in ran.output.splitlines()]
    assert {one["grade"] for one in found} == {"ok", "warning", "problem"}
    assert [one["check"] for one in found if one["grade"] == "problem"] == ["lists"]


def test_with_warnings_alone_it_does_not_fail(environment: pytest.MonkeyPatch, file: Path) -> None:
    CliRunner().invoke(main, ["db", "upgrade"])
    with sqlite3.connect(file) as connection:
        now = int(datetime.now(UTC).timestamp() * 1000)
        connection.execute(
            "INSERT INTO feeds (line_id, name, location, skipped, good_at)"
            " VALUES (1, 'x', '', '{}', ?)",
            (now,),
        )
        connection.execute("INSERT INTO feed_lines (line_id, feed_id) VALUES (1, 1)")
    ran = CliRunner().invoke(main, ["doctor", "--offline"])
    assert ran.exit_code == 0, ran.output
    assert "No problem, " in ran.output


def test_the_worst_stands_first_and_what_is_fine_is_one_line(
    environment: pytest.MonkeyPatch, file: Path
) -> None:
    """The small ones of operators.md: "1 problems", and good and bad news in one list."""
    CliRunner().invoke(main, ["db", "upgrade"])
    environment.setenv("LINE_NAMES", "x")
    told = CliRunner().invoke(main, ["doctor", "--offline"]).stdout
    assert told.index("X PROBLEM lists") < told.index("! warning ")
    assert told.startswith("Meetings or their hours may be wrong:\n")
    assert "1 problem, " in told
    assert "are fine (--all shows them)." in told
    assert "  ok      " not in told
    assert "LINE_NAMES is no setting" in told
    assert max(map(len, told.splitlines())) <= 100
    assert "  ok      release: SQLite" in (
        CliRunner().invoke(main, ["doctor", "--offline", "--all"]).stdout
    )


def test_a_heading_stands_once_with_its_problems_first(capsys: pytest.CaptureFixture[str]) -> None:
    found = [
        Finding("zones", WARNING, "one is odd"),
        Finding("keys", WARNING, "one is old"),
        Finding("lists", PROBLEM, "none was read"),
        Finding("lines", OK, "one"),
        Finding("worker", OK, "runs"),
    ]
    _print_report(found, everything=True)
    headings = [line for line in capsys.readouterr().out.splitlines() if line.endswith(":")]
    assert headings == [f"{noticed_as('lists')}:", f"{noticed_as('keys')}:", "Fine:"]
    assert [one.check for one in _by_heading(found)[noticed_as("lists")]] == ["lists", "zones"]


def test_every_check_has_something_that_people_would_notice() -> None:
    fine = Finding("worker", OK, "")
    bad = Finding("lists", PROBLEM, "")
    number = Finding("+14025550199", PROBLEM, "")
    warned = Finding("keys", WARNING, "")
    grades = [(one.grade, len(one.findings)) for one in sections([fine, warned, bad, number])]
    assert grades == [(PROBLEM, 1), (PROBLEM, 1), (WARNING, 1), (OK, 1)]
    assert noticed_as("lists") != noticed_as("+14025550199") == noticed_as("settings")


def test_a_folder_that_is_missing_is_named(environment: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """operators.md F25: it was told to run `db upgrade`, which could not."""
    missing = tmp_path / "nofolder"
    environment.setenv("DATABASE_URL", f"sqlite:///{missing / 'x.db'}")
    for words in (["doctor", "--offline"], ["db", "upgrade"]):
        ran = CliRunner().invoke(main, words)
        assert ran.exit_code == 1
        assert f"names the folder {missing}," in " ".join(ran.output.split())


def test_a_line_that_its_settings_have_left_is_told_of(database: Database) -> None:
    def found(settings: Settings) -> list[Finding]:
        with database.reading() as connection:
            return list(service_checkup.check_lines(connection, settings))

    with database.reading() as connection:
        [record] = line_records(connection)
    same = replace(GOOD_SETTINGS, line=record.line, countries=record.countries)
    assert found(same) == []
    [changed] = found(replace(same, line=replace(record.line, phone="402-555-0199")))
    assert changed.grade is WARNING
    assert "LINE_PHONE" in changed.says


def test_days_without_a_reading_are_named_before_they_come(database: Database) -> None:
    def found() -> list[Finding]:
        with database.reading() as connection:
            return list(service_checkup.check_readings(connection, NOW))

    assert found() == []  # a line need not have any
    today = NOW.astimezone(ZoneInfo("America/New_York")).date()
    days = [today + timedelta(days=number) for number in range(30)]
    readings = [Reading(f"{day:%m-%d}", "en", "Begin.") for day in days]
    with database.transaction() as connection:
        replace_readings(1, readings[:-1], connection)
    [missing] = found()
    assert missing.grade is WARNING
    assert str(days[-1]) in missing.says
    assert str(days[-2]) not in missing.says
    with database.transaction() as connection:
        replace_readings(1, readings, connection)
    assert [one.grade for one in found()] == [Grade.OK]


def test_values_that_wait_for_a_rotation_are_counted(database: Database) -> None:
    settings = replace(GOOD_SETTINGS, secret_keys=("n" * 32, *GOOD_SETTINGS.secret_keys))
    newest = Keys(settings.secret_keys)
    person = store_person(database, newest, NOW)
    fine = database_checkup.check_keys_pending(database, settings)
    assert fine
    assert fine.grade is OK
    with database.transaction() as connection:
        unbound = {"phone": seal_unbound(newest, PERSON_PHONE)}
        connection.execute(update(people).where(people.c.id == person).values(unbound))
    found = database_checkup.check_keys_pending(database, settings)
    assert found
    assert found.grade is WARNING
    assert "sealed values looked at, 1 still" in found.says
    assert "keys rotate" in found.do
    without = replace(GOOD_SETTINGS, secret_keys=())
    assert database_checkup.check_keys_pending(database, without) is None


def test_a_process_with_another_key_is_a_problem(database: Database) -> None:
    settings = replace(GOOD_SETTINGS, secret_keys=("n" * 32, *GOOD_SETTINGS.secret_keys))
    assert database_checkup.check_keys_in_use(database, settings, NOW) is None
    web = ProcessRecorder(database, "web", Keys(GOOD_SETTINGS.secret_keys).fingerprint)
    web.record(NOW)
    found = database_checkup.check_keys_in_use(database, settings, NOW)
    assert found
    assert found.grade is PROBLEM
    assert "the web (process " in found.says
    same = database_checkup.check_keys_in_use(database, GOOD_SETTINGS, NOW)
    assert same
    assert same.grade is OK


def test_numbers_that_nobody_has_rung_are_a_warning(database: Database) -> None:
    today = NOW.date()
    grade, says = worst(service_checkup.check_hotline_calls(database, "", today))
    assert grade is WARNING
    to_ring = to_be_rung(SHIPPED_HOTLINES.entries, ["US"])
    assert f"Of {len(to_ring)} numbers that are given in US, nobody has rung {len(to_ring)}" in says
    with database.transaction() as connection:
        for entry in to_ring:
            call = HotlineCall(entry.id, today, "N. N.", "")
            record_call(connection, SHIPPED_HOTLINES, call, NOW)
    assert worst(service_checkup.check_hotline_calls(database, "", today))[0] is OK


def test_a_file_of_settings_that_others_can_read_is_a_warning(
    environment: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "open.env").write_text("LINE_NAME=x\n")
    (tmp_path / "open.env").chmod(0o644)
    environment.setenv("HANDRAIL_ENV_FILE", str(tmp_path / "open.env"))
    assert "chmod 600" in CliRunner().invoke(main, ["doctor", "--offline"]).output


def test_settings_that_mean_nothing_are_told_all_at_once(environment: pytest.MonkeyPatch) -> None:
    environment.setenv("SEND_RATE", "fast")
    environment.setenv("METRICS_TOKEN", "short")
    ran = CliRunner().invoke(main, ["doctor", "--offline"])
    assert ran.exit_code == 1
    assert "SEND_RATE" in ran.output
    assert "METRICS_TOKEN" in ran.output
    assert "short" not in ran.output.replace("shorter", "")
