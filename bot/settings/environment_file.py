"""The file that holds the settings of a deployment, so that every command finds the same ones.

It is read as systemd reads an EnvironmentFile (systemd.exec(5)), and what is written here can be
read by a shell as well: NAME="value", one a line.
"""

import os
import re
from collections.abc import Mapping
from pathlib import Path

from bot.settings.deployment_settings import DEFAULT_DATABASE_URL
from bot.settings.fault import SettingsError

# Names the file; "" is no file at all.
FILE_VARIABLE = "HANDRAIL_ENV_FILE"

# Where it is looked for otherwise: beside the database.
DEFAULT_NAME = ".env"

_NAME = re.compile(r"(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)")


def find_file(environment: Mapping[str, str]) -> Path | None:
    """The file that is to be read, None if there is none."""
    if FILE_VARIABLE in environment:
        named = environment[FILE_VARIABLE].strip()
        return Path(named).expanduser() if named else None
    beside = default_file(environment)
    return beside if beside.is_file() else None


def default_file(environment: Mapping[str, str]) -> Path:
    """Where the file is looked for if no variable names it: beside SQLite's file, or here."""
    url = environment.get("DATABASE_URL", "") or DEFAULT_DATABASE_URL
    scheme, _, path = url.partition(":///")
    beside = Path(path).parent if scheme.startswith("sqlite") else Path()
    return (beside / DEFAULT_NAME).absolute()


def with_file(environment: Mapping[str, str] = os.environ) -> tuple[dict[str, str], Path | None]:
    """The environment with the file's values where it has none of its own, and the file.

    Raises SettingsError if the file cannot be read.
    """
    path = find_file(environment)
    if path is None:
        return dict(environment), None
    try:
        text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        why = getattr(error, "strerror", None) or "it is no text"
        raise SettingsError(f"The settings in {path} cannot be read: {why}.") from None
    return {**parse(text, path.name), **environment}, path


def parse(text: str, file: str = DEFAULT_NAME) -> dict[str, str]:
    """The values of a file, by their names. Raises SettingsError with every line that is none."""
    values, faults = {}, []
    for number, line in enumerate(text.splitlines(), 1):
        line = line.strip()
        if not line or line.startswith(("#", ";")):
            continue
        name, equals, value = line.partition("=")
        found = _NAME.fullmatch(name.strip())
        if found and equals:
            values[found[1]] = _unquote(value.strip())
        else:
            faults.append(f"{file}, line {number}: it must be NAME=value.")
    if faults:
        raise SettingsError("\n".join(faults))
    return values


def _unquote(value: str) -> str:
    if len(value) >= 2 and value[0] == value[-1] == "'":
        return value[1:-1]
    if len(value) >= 2 and value[0] == value[-1] == '"':
        return re.sub(r'\\(["\\$`])', r"\1", value[1:-1])
    return value


def written(name: str, value: str) -> str:
    """A line of the file. systemd and a shell read the same value in it."""
    escaped = re.sub(r'(["\\$`])', r"\\\1", value)
    return f'{name}="{escaped}"'


def create(path: Path, text: str) -> None:
    """Write a new file that only its owner can read. Raises SettingsError if it is there already or
    cannot be made."""
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        raise SettingsError(f"{path} is there already, and is left as it is.") from None
    except OSError as error:
        raise SettingsError(f"{path} cannot be written: {error.strerror}.") from None
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
