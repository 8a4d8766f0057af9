"""All checks, in the order in which one would mend."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

from sqlalchemy import select

from bot.carrier.account_checks import Account
from bot.database.database import Database
from bot.database.schema import line_numbers
from bot.doctor import account_checkup, database_checkup, machine_checkup, service_checkup
from bot.doctor.finding import Finding
from bot.monitoring.health_status import look
from bot.settings import Settings


def examine(
    settings: Settings, clock: Callable[[], datetime], *, offline: bool
) -> Iterator[Finding]:
    """Look at everything; `offline` leaves out what lies beyond this machine and its database."""
    now = clock()
    yield from machine_checkup.settings(settings)
    yield from machine_checkup.keys(settings)
    yield from machine_checkup.address(settings)
    yield from machine_checkup.watched(settings)
    yield from machine_checkup.zones(now)
    database, finding = database_checkup.reach(settings)
    yield finding
    numbers = [settings.number] if settings.number else []
    if database is not None:
        yield from _inside(settings, database, now)
        with database.reading() as connection:
            known = connection.scalars(select(line_numbers.c.number))
            numbers = sorted({*numbers, *known})
        database.close()
    if offline:
        return
    if settings.public_url:
        yield account_checkup.reach(settings)
    if settings.sends:
        yield from account_checkup.examine(settings, Account(settings), numbers, clock)


def _inside(settings: Settings, database: Database, now: datetime) -> Iterator[Finding]:
    yield database_checkup.writable(database)
    yield database_checkup.release(database)
    with database.reading() as connection:
        condition = look(connection, now)
        receipts = service_checkup.receipts(connection, condition)
    path = database_checkup.file(settings)
    if path is not None:
        yield from database_checkup.sqlite(database, path, condition.life)
        if condition.copied is None:
            yield database_checkup.NO_COPIES
    yield from machine_checkup.disk(path.parent if path else Path.cwd())
    for finding in (database_checkup.opens(database, settings), receipts):
        if finding is not None:
            yield finding
    yield from service_checkup.service(condition)
    yield from service_checkup.alarms(condition)
