"""The units for systemd: what docs/deploy.md says of them."""

import shutil
import subprocess
from pathlib import Path

import pytest

UNITS = Path(__file__).parents[2] / "docs" / "systemd"
PROGRAM = "/opt/handrail/.venv/bin/handrail"


def said(unit: str, name: str) -> list[str]:
    """Every value of a setting, in their order."""
    lines = (UNITS / unit).read_text().splitlines()
    return [line.partition("=")[2] for line in lines if line.startswith(f"{name}=")]


def test_a_reload_brings_the_tables_before_the_code() -> None:
    assert said("handrail-web.service", "ExecReload") == [
        f"{PROGRAM} db upgrade",
        "/bin/kill -HUP $MAINPID",
    ]


def test_the_web_starts_where_the_database_cannot_be_used() -> None:
    assert said("handrail-web.service", "ExecStartPre") == [f"-{PROGRAM} db upgrade"]


@pytest.mark.parametrize("unit", ["web", "worker", "backup"])
def test_each_is_shut_in(unit: str) -> None:
    """What systemd.exec(5) has for a program that only reads, writes and talks to the network."""
    name = f"handrail-{unit}.service"
    text = (UNITS / name).read_text().splitlines()
    for setting in (
        "CapabilityBoundingSet=",
        "LimitCORE=0",
        "LockPersonality=yes",
        "NoNewPrivileges=yes",
        "ProtectClock=yes",
        "ProtectHostname=yes",
        "ProtectKernelLogs=yes",
        "ProtectProc=invisible",
        "ProtectSystem=strict",
        "RestrictNamespaces=yes",
        "RestrictSUIDSGID=yes",
        "SystemCallFilter=@system-service",
        "UMask=0077",
    ):
        assert setting in text


def test_copies_are_kept_as_long_as_is_promised() -> None:
    (purge,) = said("handrail-backup.service", "ExecStartPost")
    assert purge.endswith("-name 'line-*.db*' -mtime +6 -delete")  # seven whole days
    assert "delete them after a\nweek" in (UNITS.parent / "privacy.md").read_text()


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="there is no systemd here")
def test_systemd_understands_them(tmp_path: Path) -> None:
    for unit in UNITS.iterdir():
        # Programs that are not on this machine are none of the units' faults.
        text = unit.read_text().replace("/opt/handrail/.venv/bin/", "/bin/true ")
        (tmp_path / unit.name).write_text(text.replace("User=handrail", "User=root"))
    ran = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", *map(str, sorted(tmp_path.iterdir()))],
        capture_output=True,
        text=True,
        check=False,
    )
    about = [line for line in ran.stderr.splitlines() if "handrail" in line]
    assert about == []
