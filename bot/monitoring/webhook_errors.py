"""Raises an alarm for answers of ours that the carrier could not use. It keeps a list of them: the
people who texted got no answer, or the fallback's."""

from datetime import datetime, timedelta

from bot.carrier.account_checks import WEBHOOK_ERROR_CODES, CarrierAccount
from bot.database.database import Database
from bot.monitoring import alarms
from bot.monitoring.alarms import AlarmKind

# Errors may appear on the list late. Less than alarms.CLEAR_AFTER: an error that is over must not
# be seen again.
LOOK_BACK = timedelta(minutes=30)


def check_webhook_errors(database: Database, account: CarrierAccount, now: datetime) -> None:
    """Raise an alarm for the errors that the carrier has lately logged about our webhook. Raises
    CarrierError.

    The alarm has the time of the newest error, so that the same error is no new cause next time.
    """
    ours = [
        one for one in account.logged_errors(now - LOOK_BACK) if one.code in WEBHOOK_ERROR_CODES
    ]
    if ours:
        codes = ", ".join(sorted({one.code for one in ours}))
        newest = min(max(one.at or now for one in ours), now)
        with database.transaction() as connection:
            alarms.raise_alarm(connection, AlarmKind.WEBHOOK_UNUSABLE, newest, f"error {codes}")
