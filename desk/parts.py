"""What the pages work with."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import cast

from flask import current_app

from bot.conversation.hotline_overrides import HotlinesInForce
from bot.database.database import Database
from bot.database.encryption import Keys
from bot.monitoring.counters import Counters
from bot.settings import Settings
from flows.hotlines import HotlineDirectory

# The key under which the application keeps them.
EXTENSION = "desk"


@dataclass(frozen=True, slots=True)
class DeskParts:
    """The settings, the database and its keys, the numbers that are given, the counters of this
    process, and the clock, which gives the time in UTC."""

    settings: Settings
    database: Database
    keys: Keys = field(repr=False)
    hotlines: HotlinesInForce = field(repr=False)
    counters: Counters = field(repr=False)
    clock: Callable[[], datetime]

    @property
    def directory(self) -> HotlineDirectory:
        """The numbers that are given now."""
        return self.hotlines.current


def desk_parts() -> DeskParts:
    """The parts of the application that serves this request."""
    return cast(DeskParts, current_app.extensions[EXTENSION])
