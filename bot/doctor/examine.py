"""All checks, in the order in which problems should be solved."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

from sqlalchemy import select

from bot.carrier.account_checks import CarrierAccount
from bot.database.database import Database
from bot.database.schema import line_numbers
from bot.doctor import (
    account_checkup,
    database_checkup,
    machine_checkup,
    service_checkup,
    talk_checkup,
    whatsapp_checkup,
)
from bot.doctor.finding import Finding
from bot.monitoring.health_status import check_health
from bot.settings import Settings
from bot.zone_data import release_in_use


def examine(
    settings: Settings, clock: Callable[[], datetime], *, offline: bool
) -> Iterator[Finding]:
    """Run every check. `offline` leaves out those that need more than this machine and its
    database."""
    now = clock()
    yield from machine_checkup.check_settings(settings)
    yield from machine_checkup.check_keys(settings)
    yield from machine_checkup.check_address(settings)
    yield from machine_checkup.check_alerting(settings)
    yield from machine_checkup.check_zones(now, release_in_use())
    database, finding = database_checkup.check_database(settings)
    yield finding
    numbers = [settings.number] if settings.number else []
    if database is not None:
        yield from _examine_database(settings, database, now)
        with database.reading() as connection:
            known = connection.scalars(select(line_numbers.c.number))
            numbers = sorted({*numbers, *known})
        register = CarrierAccount(settings) if settings.can_send and not offline else None
        yield from whatsapp_checkup.check_templates(database, register, now)
        database.close()
    if offline:
        return
    if settings.public_url:
        yield account_checkup.check_public_url(settings)
    if settings.can_send:
        yield from account_checkup.check_account(settings, CarrierAccount(settings), numbers, clock)


def _examine_database(settings: Settings, database: Database, now: datetime) -> Iterator[Finding]:
    yield database_checkup.check_writable(database)
    yield database_checkup.check_release(database)
    with database.reading() as connection:
        health = check_health(connection, now)
        reports = service_checkup.check_delivery_reports(connection, health)
        refused = service_checkup.check_refused_requests(connection)
    path = database_checkup.sqlite_file(settings)
    if path is not None:
        yield from database_checkup.check_sqlite(database, path, health.heartbeats)
        if health.last_backup_at is None:
            yield database_checkup.NO_BACKUPS
    yield from machine_checkup.check_disk(path.parent if path else Path.cwd())
    keys_in_use = database_checkup.check_keys_in_use(database, settings, now)
    for finding in (
        database_checkup.check_keys_open(database, settings),
        database_checkup.check_keys_pending(database, settings),
        keys_in_use,
        reports,
        refused,
    ):
        if finding is not None:
            yield finding
    yield from service_checkup.check_hotline_calls(database, settings.hotlines_file, now.date())
    yield from service_checkup.check_service(health)
    with database.reading() as connection:
        found = list(service_checkup.check_lines(connection, settings))
        found += talk_checkup.check_talks(connection, settings, now)
        found += service_checkup.check_readings(connection, now)
    yield from found
    yield from service_checkup.check_alarms(health)
