"""The settings of a program, read once from the environment and the environment file."""

from collections.abc import Iterable, Mapping
from typing import Any

from bot.settings.deployment_settings import (
    DEFAULT_API_URL,
    DEPLOYMENT_SETTINGS,
    TWILIO_AUTH_TOKEN,
)
from bot.settings.desk_settings import DESK_SETTINGS
from bot.settings.environment_file import with_file
from bot.settings.fault import Fault, SettingsError
from bot.settings.line_settings import LINE_SETTINGS
from bot.settings.setting import Setting
from bot.settings.settings import Need, Settings
from flows.dialogs.rate_limit_settings import RateLimits
from flows.domain.line import Line

SETTINGS = (*DEPLOYMENT_SETTINGS, *DESK_SETTINGS, *LINE_SETTINGS)


def from_environment(
    environment: Mapping[str, str] | None = None, need: Need = Need.NOTHING
) -> Settings:
    """The settings of an environment; of this process's and its file if none is given.

    Raises SettingsError with every value that makes no sense and all that is missing for `need`.
    """
    if environment is None:
        environment, _ = with_file()
    texts = {setting.env: setting.text(environment) for setting in SETTINGS}
    limited = texts["LIMITS"] != "off"  # limits that are off are not checked
    values, faults = _values(
        (row, texts[row.env])
        for row in SETTINGS
        if row.field and (limited or not row.field.startswith("limits."))
    )
    settings = _settings(values, limited=limited)
    if settings.can_send and settings.api_url == DEFAULT_API_URL:
        # Half a token, pasted unseen, would have every text refused.
        faults += _values([(TWILIO_AUTH_TOKEN, texts[TWILIO_AUTH_TOKEN.env])])[1]
    missing = settings.missing(need)
    if faults or missing:
        wrong = {fault.name for fault in faults}
        rest = [sentence for name, sentence in missing.items() if name not in wrong]
        raise SettingsError("\n".join([*map(str, faults), *rest]), tuple(faults))
    return settings


def _settings(values: dict[str, Any], *, limited: bool) -> Settings:
    limits = RateLimits(**_taken("limits.", values))
    values["limits"] = limits if limited else None
    values["line"] = Line(**_taken("line.", values))
    values["number"] = values["number"] or values["sending_number"]
    del values["sending_number"]
    return Settings(**values)


def _values(texts: Iterable[tuple[Setting, str]]) -> tuple[dict[str, Any], list[Fault]]:
    """The values of settings by their fields, each that makes no sense as if it were not set; and
    every fault."""
    values: dict[str, Any] = {}
    faults: list[Fault] = []
    for setting, text in texts:
        try:
            values[setting.field] = setting.value(text)
        except SettingsError as error:
            faults += error.faults
            values[setting.field] = setting.value(setting.case(setting.default))
    return values, faults


def _taken(prefix: str, values: dict[str, Any]) -> dict[str, Any]:
    """Removes the values whose fields have a prefix, and gives them without it."""
    names = [name for name in values if name.startswith(prefix)]
    return {name.removeprefix(prefix): values.pop(name) for name in names}
