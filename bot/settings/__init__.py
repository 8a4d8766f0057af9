"""What the operator decides: environment variables, each a row of a table.

`setting` says what a row is, `deployment_settings` and `line_settings` are the tables, `parsers`
reads the values, and `environment` makes the `Settings` of them. `make settings` writes
docs/settings.md and .env.example from the tables.
"""

from bot.settings.deployment_settings import DEFAULT_API_URL
from bot.settings.environment import (
    SETTINGS,
    Settings,
    SettingsError,
    check_countries,
    check_line,
    from_environment,
)
from bot.settings.setting import REQUIRED_NOTE, Setting

__all__ = [
    "DEFAULT_API_URL",
    "REQUIRED_NOTE",
    "SETTINGS",
    "Setting",
    "Settings",
    "SettingsError",
    "check_countries",
    "check_line",
    "from_environment",
]
