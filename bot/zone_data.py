"""The time zones' rules: the newer of the system's and of the `tzdata` package.

Countries change their clocks several times a year, mostly at short notice. A system that is not
updated shows meetings at the wrong hour.
"""

import re
import zoneinfo
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from zoneinfo import ZoneInfo


def use_newest_zone_data() -> None:
    """Use the package's rules where they are newer than the system's. To be called when a program
    starts: moments that have a zone already keep their rules."""
    ours, systems = _package_release(), system_release(zoneinfo.TZPATH)
    if ours and (systems is None or ours > systems):
        zoneinfo.reset_tzpath(())
        ZoneInfo.clear_cache()


def release_in_use() -> str | None:
    """The release of the rules that are used, as in "2026a"; None where that is not told."""
    return system_release(zoneinfo.TZPATH) or _package_release()


def system_release(path: Sequence[str]) -> str | None:
    """The release in the first of these folders that tells it: in the first line of tzdata.zi
    (theory.html of the tz distribution)."""
    for folder in path:
        for name in ("tzdata.zi", "+VERSION"):
            try:
                first = (Path(folder) / name).read_text(errors="replace").splitlines()[0]
            except (OSError, IndexError):
                continue
            if found := re.search(r"\b(20[0-9]{2}[a-z]+)\b", first):
                return found[1]
    return None


def _package_release() -> str | None:
    try:
        found: str | None = import_module("tzdata").IANA_VERSION
    except ImportError:
        return None
    return found
