"""Checks of this machine: its settings, keys, address, time zones and disks."""

import ipaddress
import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.conversation import hotline_file
from bot.doctor.finding import Finding, ok, problem, warning
from bot.settings import Settings, SettingsError
from flows.hotlines import HotlineError

# A key must have so many different characters at least: 32 times the same one is no secret.
MIN_DISTINCT_CHARS = 10

# Free space below which to warn, and below which to act at once.
LOW_DISK_BYTES, CRITICAL_DISK_BYTES = 2_000_000_000, 200_000_000

# Time zone data is released several times a year: data that is two years old is too old.
MAX_ZONE_DATA_YEARS = 2

NETWORK_FILESYSTEMS = {
    "9p", "afs", "ceph", "cifs", "fuse.glusterfs", "fuse.sshfs", "glusterfs", "lustre", "ncpfs",
    "nfs", "nfs4", "smb3", "smbfs",
}  # fmt: skip
EPHEMERAL_FILESYSTEMS = {"overlay", "ramfs", "tmpfs"}

MOUNTS_FILE = Path("/proc/mounts")


_SET_IT = (
    "Set it as docs/settings.md says. Where there is no file of settings yet, `handrail init` asks "
    "for all that is needed."
)


def check_settings(settings: Settings) -> Iterator[Finding]:
    """Whether web and worker would start."""
    problems: dict[str, None] = {}
    for check in (settings.for_web, settings.for_worker):
        try:
            check()
        except SettingsError as error:
            problems |= dict.fromkeys(str(error).splitlines())
    for one in problems:
        yield problem("settings", one, _SET_IT)
    if not settings.account_sid:
        yield warning(
            "settings",
            "TWILIO_ACCOUNT_SID is not set: reminders are printed on a terminal, not sent.",
            "Set it, and texts of other accounts are refused as well.",
        )
    if not settings.number and not settings.messaging_service:
        yield warning(
            "settings", "There is no number to send from.", "Set TWILIO_FROM to the line's number."
        )
    if not problems:
        yield ok("settings", "Web and worker have what they need.")
    try:
        hotline_file.load_hotlines(settings.hotlines_file)
    except HotlineError as error:
        yield problem("settings", f"HOTLINES_FILE: {error}", "Mend the file: docs/crisis.md.")


def check_keys(settings: Settings) -> Iterator[Finding]:
    """Whether SECRET_KEY is a secret."""
    if not settings.secret_keys:
        return  # `check_settings` reports it
    if any(len(set(key)) < MIN_DISTINCT_CHARS for key in settings.secret_keys):
        yield problem(
            "keys",
            "A SECRET_KEY can be guessed: it is made of few characters.",
            "Make one with `handrail keys new`, and put it in front of the old one with a comma "
            "between (docs/privacy.md).",
        )
    elif len(settings.secret_keys) > 1:
        yield warning(
            "keys",
            f"{len(settings.secret_keys)} keys are set; the first one seals what is new.",
            "Leave the old ones out when `handrail keys rotate` says so (docs/privacy.md).",
        )
    else:
        yield ok("keys", "One key, long enough.")


def check_address(settings: Settings) -> Iterator[Finding]:
    """Whether PUBLIC_URL can be an address that the carrier reaches."""
    if not settings.public_url:
        return  # `check_settings` reports it
    parts = urlsplit(settings.public_url)
    host = parts.hostname or ""
    if parts.scheme != "https":
        yield problem(
            "address",
            "PUBLIC_URL is not https: everybody on the way can read who texts what.",
            "Make PUBLIC_URL begin with https://, and put Caddy or another proxy with a "
            "certificate in front (docs/deploy.md).",
        )
    elif _is_private_host(host):
        yield problem(
            "address",
            "PUBLIC_URL leads to this machine or its own network, where no carrier comes.",
            "Use the name under which the Internet knows the line.",
        )
    elif parts.path or parts.query or parts.fragment:
        yield problem(
            "address",
            "PUBLIC_URL has more in it than https:// and a name.",
            "Leave out what follows the name; /webhooks/sms is added to it.",
        )
    else:
        yield ok("address", f"{settings.public_url}, over https.")


def _is_private_host(host: str) -> bool:
    if host == "localhost" or host.endswith((".localhost", ".local", ".internal")):
        return True
    try:
        return not ipaddress.ip_address(host).is_global
    except ValueError:
        return "." not in host


def check_alerting(settings: Settings) -> Iterator[Finding]:
    """Whether alarms reach the operator."""
    if settings.alert_webhook:
        both = bool(settings.alert_number)
        yield ok(
            "alarms",
            "They are told to a webhook and a number." if both else "They are told to a webhook.",
        )
    elif settings.alert_number:
        yield warning(
            "alarms",
            "They are told by text alone, and what the carrier refuses it refuses there too.",
            "Set ALERT_WEBHOOK as well.",
        )
    else:
        yield warning(
            "alarms", "Nobody is told of them: they stand in the log.", "Set ALERT_WEBHOOK."
        )
    if not settings.heartbeat_url:
        yield warning(
            "alarms",
            "No monitor elsewhere is called: if this machine is gone, nobody is told.",
            "Set HEARTBEAT_URL, to a monitor that alarms when its calls stop.",
        )
    if not settings.metrics_token:
        yield warning(
            "alarms",
            "/metrics is closed, and /readyz does not say what is wrong.",
            "Set METRICS_TOKEN, and let a monitor elsewhere ask /readyz.",
        )


def check_zones(now: datetime, release: str | None) -> Iterator[Finding]:
    """Whether the time zone data is there, and recent. `release` is the one that is used."""
    try:
        ZoneInfo.no_cache("America/Chicago")
    except ZoneInfoNotFoundError:
        yield problem(
            "zones",
            "There are no time zones on this machine: no meeting has a time.",
            "Install the system's tzdata package, or Python's: pip install tzdata.",
        )
        return
    if release is None:
        yield ok("zones", "There is time zone data; which release is not told.")
    elif int(release[:4]) <= now.year - MAX_ZONE_DATA_YEARS:
        yield warning(
            "zones",
            f"The time zone data is of {release}; countries have changed their clocks since.",
            "Bring the system's tzdata package, or Python's, up to date.",
        )
    else:
        yield ok("zones", f"The time zone data is of {release}, which is recent.")


def check_disk(folder: Path) -> Iterator[Finding]:
    """Whether the disk of the database has enough free space."""
    free = shutil.disk_usage(folder).free
    shown = f"{free / 1e9:.1f} GB are free where the database is."
    if free < CRITICAL_DISK_BYTES:
        yield problem("disk", shown, "Make room now: when it is full, no text can be recorded.")
    elif free < LOW_DISK_BYTES:
        yield warning("disk", shown, "Make room: old logs and backups first.")
    else:
        yield ok("disk", shown)


def filesystem_kind(folder: Path, mounts: Path = MOUNTS_FILE) -> str:
    """The type of file system that a folder is on, "" where it is not known. Linux lists it
    (proc_pid_mounts(5))."""
    try:
        lines = mounts.read_text().splitlines()
    except OSError:
        return ""
    best, kind = "", ""
    for line in lines:
        _, point, found, *_ = line.split(" ")
        point = point.replace("\\040", " ")
        if len(point) >= len(best) and folder.resolve().is_relative_to(point):
            best, kind = point, found
    return kind
