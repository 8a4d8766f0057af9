"""Which rules of the time zones are used, and that the doctor is there where there are none."""

import os
import subprocess
import sys
import zoneinfo
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from bot import zone_data

# A machine without any time zones, of the system or of the package.
WITHOUT_ZONES = """
import sys, zoneinfo
zoneinfo.reset_tzpath(())
sys.modules["tzdata"] = None
from bot.cli.main import main
main(sys.argv[1:])
"""


@pytest.fixture(autouse=True)
def _path() -> Iterator[None]:
    before = zoneinfo.TZPATH
    yield
    zoneinfo.reset_tzpath(before)
    zoneinfo.ZoneInfo.clear_cache()


@pytest.mark.parametrize(
    ("first", "release"),
    [("# version 2026b", "2026b"), ("2026a", "2026a"), ("# version unknown", None)],
)
def test_a_system_tells_its_release(tmp_path: Path, first: str, release: str | None) -> None:
    (tmp_path / "tzdata.zi").write_text(f"{first}\nR A ...\n")
    assert zone_data.system_release([str(tmp_path / "missing"), str(tmp_path)]) == release


@pytest.mark.parametrize(
    ("system", "package", "used"),
    [
        ("2025b", "2026f", "2026f"),
        ("2026g", "2026f", "2026g"),
        ("2026f", "2026f", "2026f"),
        (None, "2026f", "2026f"),
        ("2025b", None, "2025b"),
    ],
)
def test_the_newer_of_two_is_used(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    system: str | None,
    package: str | None,
    used: str,
) -> None:
    if system:
        (tmp_path / "tzdata.zi").write_text(f"# version {system}\n")
    found = SimpleNamespace(IANA_VERSION=package) if package else None
    monkeypatch.setitem(sys.modules, "tzdata", found)
    zoneinfo.reset_tzpath([str(tmp_path)])
    zone_data.use_newest_zone_data()
    assert zone_data.release_in_use() == used
    assert bool(zoneinfo.TZPATH) == (used == system)


def test_the_package_has_the_zones() -> None:
    zoneinfo.reset_tzpath(())
    assert zoneinfo.ZoneInfo.no_cache("America/Chicago").key == "America/Chicago"


@pytest.mark.parametrize("words", [("doctor", "--offline"), ("--help",)])
def test_without_any_zones_the_doctor_says_so(tmp_path: Path, words: tuple[str, ...]) -> None:
    environment = {**os.environ, "DATABASE_URL": f"sqlite:///{tmp_path / 'line.db'}"}
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_ZONES, *words],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert "Traceback" not in done.stderr, done.stderr
    assert done.stdout
    if words[0] == "doctor":
        assert "no time zones on this machine" in done.stdout
