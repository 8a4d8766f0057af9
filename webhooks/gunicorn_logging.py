"""Gunicorn's messages in the application's log."""

from typing import Any

from gunicorn.glogging import Logger

from bot import logs
from bot.settings import Settings, SettingsError, from_environment


class GunicornLog(Logger):  # type: ignore[misc]  # gunicorn has no types
    """Writes what gunicorn reports in our format.

    There is no log of requests: who texts when is known to the carrier alone.
    """

    def setup(self, cfg: Any) -> None:
        """Called when the server starts and at each reload: log as the application does."""
        super().setup(cfg)
        try:
            logs.start(from_environment())
        except SettingsError:  # the application reports it itself
            logs.start(Settings())
        self.access_log.handlers.clear()
        self.error_log.handlers.clear()
        self.error_log.propagate = True
