"""What the carrier could not use of our answers: it keeps a list, and whoever texted heard nothing,
or the fallback's words."""

from datetime import datetime, timedelta

from bot.carrier.account_checks import WEBHOOK_ERROR_CODES, CarrierAccount
from bot.database.database import Database
from bot.monitoring import alarms
from bot.monitoring.alarms import AlarmKind

# So far back, for what is on the list late. Less than alarms.QUIET: what is over is not seen again.
LOOK_BACK = timedelta(minutes=30)


def check_webhook_errors(database: Database, account: CarrierAccount, now: datetime) -> None:
    """Raise an alarm for what the carrier has lately logged about our webhook. Raises CarrierDown.

    As of the moment of the newest, so that whoever sees it again has seen nothing new.
    """
    ours = [
        one for one in account.logged_errors(now - LOOK_BACK) if one.code in WEBHOOK_ERROR_CODES
    ]
    if ours:
        codes = ", ".join(sorted({one.code for one in ours}))
        newest = min(max(one.at or now for one in ours), now)
        with database.transaction() as connection:
            alarms.raise_alarm(connection, AlarmKind.WEBHOOK_UNUSABLE, newest, f"error {codes}")
