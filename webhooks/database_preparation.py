"""What a web process does with the database when it starts, and again until it has gone well.

A process starts without a database that is down, locked, damaged or silent: it may be back at any
moment. Until then a person in danger is answered without it, and a process that did not start would
take the whole server with it.
"""

import logging
from threading import Thread

from sqlalchemy.exc import IntegrityError

from bot.database.database import NEWER_RELEASE_WARNING, Database
from bot.database.encryption import Keys
from bot.error_summary import summarize
from bot.maintenance.key_checks import keys_fit
from bot.monitoring.alarms import AlarmKind
from bot.monitoring.counters import Counters
from bot.people import settings_line
from bot.settings import Settings, SettingsError
from webhooks.known_lines import KnownLines

log = logging.getLogger("handrail")

# A start waits so long for a database that gives no answer. The first text may come at once, and
# the carrier waits 15 seconds.
START_TIMEOUT_SECONDS = 2.0


class DatabasePreparation:
    """Checks tables and keys, saves the settings' line, and reads the lines."""

    def __init__(
        self,
        settings: Settings,
        database: Database,
        keys: Keys,
        counters: Counters,
        lines: KnownLines,
    ) -> None:
        self._settings = settings
        self._database = database
        self._keys = keys
        self._counters = counters
        self._lines = lines
        self._done = False
        self._error: Exception | None = None

    def start(self) -> None:
        """Do it, within `START_TIMEOUT_SECONDS`. Raises SettingsError for old tables; anything else
        that goes wrong is logged."""
        thread = Thread(target=self._try, name="preparing", daemon=True)
        thread.start()
        thread.join(START_TIMEOUT_SECONDS)
        error = self._error
        if isinstance(error, SettingsError):
            raise error
        if error is not None:
            log.error("begun without the database: %s", summarize(error))
        elif not self._done:
            log.error("begun without the database: the server did not answer in time")

    def finish(self) -> None:
        """Do it if it has not gone well yet. Raises what went wrong."""
        if not self._done:
            self._prepare()

    def _try(self) -> None:
        try:
            self._prepare()
        except Exception as error:
            self._error = error

    def _prepare(self) -> None:
        if self._database.needs_upgrade():
            raise SettingsError("The database is not up to date: run `handrail db upgrade`.")
        if self._database.schema_is_newer():
            log.warning(NEWER_RELEASE_WARNING)
        try:
            self._save_line()
        except IntegrityError:  # another process, starting at the same moment, has just saved it
            self._save_line()
        self._lines.refresh_from(self._database)
        if not keys_fit(self._database, self._keys):
            log.error("SECRET_KEY does not open what is kept: people are taken for strangers")
            self._counters.note_alarm(AlarmKind.KEY_MISSING)
        self._done = True

    def _save_line(self) -> None:
        settings = self._settings
        with self._database.transaction() as connection:
            settings_line.save_default_line(
                settings.line, settings.number, connection, settings.countries
            )
