"""What the operator decides: environment variables, each a row of a table.

`setting` says what a row is, `deployment_settings` and `line_settings` are the tables, `parsers`
and `names` read the values, `fault` says what is wrong with one, and `environment` makes the
`Settings` of them and of the `environment_file`. `line_values` checks what is said of one line.
`make settings` writes docs/settings.md and .env.example from the tables.
"""

from bot.settings.deployment_settings import DEFAULT_API_URL
from bot.settings.environment import SETTINGS, from_environment
from bot.settings.environment_file import with_file
from bot.settings.fault import Fault, SettingsError
from bot.settings.line_values import check_line_values, check_number
from bot.settings.setting import REQUIRED_NOTE, Setting
from bot.settings.settings import Need, Settings
from bot.settings.unknown_settings import unknown_settings

__all__ = [
    "DEFAULT_API_URL",
    "REQUIRED_NOTE",
    "SETTINGS",
    "Fault",
    "Need",
    "Setting",
    "Settings",
    "SettingsError",
    "check_line_values",
    "check_number",
    "from_environment",
    "unknown_settings",
    "with_file",
]
