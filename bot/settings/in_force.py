"""Which settings are in force, and where each is from, without showing a secret."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.settings.environment import SETTINGS
from bot.settings.environment_file import with_file
from bot.settings.fault import SettingsError
from bot.settings.setting import Setting
from bot.settings.settings import Settings

ENVIRONMENT, DEFAULT = "environment", "default"


@dataclass(frozen=True, slots=True)
class SettingInForce:
    """A setting as it stands. `shown` is its text, "" where it is not set or where it is secret;
    of a secret `secret_chars` says how long it is. `source` is ENVIRONMENT, DEFAULT, or the path of
    a file. `changed` is whether a program that was started now would have another value."""

    name: str
    shown: str
    secret_chars: int
    source: str
    changed: bool
    explanation: str


def settings_in_force(
    settings: Settings, environment: Mapping[str, str] | None = None, file: Path | None = None
) -> list[SettingInForce]:
    """Every setting of a program that was started with `settings`; of this process's environment
    and file if none is given."""
    if environment is None:
        environment, file = with_file()
    return [_in_force(setting, settings, environment, file) for setting in SETTINGS]


def _in_force(
    setting: Setting, settings: Settings, environment: Mapping[str, str], file: Path | None
) -> SettingInForce:
    text = setting.text(environment)
    shown = setting.shown(text) if text else ""
    secret_chars = len(text) if text and not shown else 0
    if not environment.get(setting.env, "").strip():
        source = DEFAULT
    elif os.environ.get(setting.env, "").strip() or file is None:
        source = ENVIRONMENT
    else:
        source = str(file)
    changed = _is_changed(setting, settings, text)
    return SettingInForce(setting.env, shown, secret_chars, source, changed, setting.explanation)


def _is_changed(setting: Setting, settings: Settings, text: str) -> bool:
    if not setting.field or setting.field in ("number", "sending_number"):
        return False
    now: Any = settings
    for part in setting.field.split("."):
        now = getattr(now, part, None)
        if now is None:
            return False
    try:
        return bool(setting.value(text) != now)
    except SettingsError:
        return True
