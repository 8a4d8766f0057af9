"""All checks, in the order in which one would mend."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

from sqlalchemy import select

from bot.carrier.account_checks import Account
from bot.database.database import Database
from bot.database.schema import line_numbers
from bot.doctor import account, data, here, service
from bot.doctor.finding import Finding
from bot.monitoring.health_status import look
from bot.settings import Settings


def examine(
    settings: Settings, clock: Callable[[], datetime], *, offline: bool
) -> Iterator[Finding]:
    """Look at everything; `offline` leaves out what lies beyond this machine and its database."""
    now = clock()
    yield from here.settings(settings)
    yield from here.keys(settings)
    yield from here.address(settings)
    yield from here.watched(settings)
    yield from here.zones(now)
    database, finding = data.reach(settings)
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
        yield account.reach(settings)
    if settings.sends:
        yield from account.examine(settings, Account(settings), numbers, clock)


def _inside(settings: Settings, database: Database, now: datetime) -> Iterator[Finding]:
    yield data.writable(database)
    yield data.release(database)
    with database.reading() as connection:
        condition = look(connection, now)
        receipts = service.receipts(connection, condition)
    path = data.file(settings)
    if path is not None:
        yield from data.sqlite(database, path, condition.life)
        if condition.copied is None:
            yield data.NO_COPIES
    yield from here.disk(path.parent if path else Path.cwd())
    for finding in (data.opens(database, settings), receipts):
        if finding is not None:
            yield finding
    yield from service.service(condition)
    yield from service.alarms(condition)
