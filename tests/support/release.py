"""Makes what a release consists of, from the newest commit, and tries it in an empty environment.

    python -m tests.support.release [FOLDER]    dist by default

The folder then has the wheel, the exact packages it runs with (with their hashes), its bill of
materials in CycloneDX, and SHA256SUMS of the three. The same commit gives the same bytes.
"""

import hashlib
import os
import re
import secrets
import socket
import subprocess
import sys
import tarfile
import tempfile
import time
import tomllib
import venv
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, metadata
from io import BytesIO
from pathlib import Path
from typing import NamedTuple
from uuid import NAMESPACE_URL, uuid5

import click
import requests
from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import HashAlgorithm, HashType, Property
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

ROOT = Path(__file__).parents[2]

_PINNED = re.compile(r"([A-Za-z0-9._-]+)==([^\s;\\]+)(?:\s*;\s*([^\\\n]+?))?\s*\\?$", re.MULTILINE)

# Data of others that the wheel holds (NOTICE), and their licence.
DATA_FILES = {
    "bot/places/gazetteer.db.gz": "CC-BY-4.0",
    "bot/feeds/rows/type_names.csv": "MIT",
}

SERVE_TIMEOUT_SECONDS = 240  # a loaded machine imports slowly


class Pin(NamedTuple):
    """A package of requirements/run.txt. `marker` says where it is installed, "" for everywhere."""

    name: str
    version: str
    marker: str


def main(folder: Path) -> None:
    """Make the release and try it. Raises CalledProcessError or AssertionError."""
    folder.mkdir(exist_ok=True)
    for old in folder.glob("*"):
        old.unlink()
    version = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]
    with tempfile.TemporaryDirectory() as work:
        sources = Path(work) / "sources"
        commit, made_at = export_commit(sources)
        wheel = build_wheel(sources, folder, made_at)
        packages = folder / f"handrail-{version}-requirements.txt"
        packages.write_bytes((sources / "requirements/run.txt").read_bytes())
        materials = folder / f"handrail-{version}.cdx.json"
        materials.write_text(bill_of_materials(sources, version, commit, wheel, made_at))
        click.echo(f"Trying {wheel.name} in an empty environment")
        try_release(wheel, packages, Path(work))
    # Only now: a folder without them is no release.
    write_checksums(folder)
    click.echo((folder / "SHA256SUMS").read_text(), nl=False)


def build_wheel(sources: Path, folder: Path, made_at: int) -> Path:
    """Build the wheel of these sources, as of that second since 1970."""
    folder.mkdir(exist_ok=True)
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--disable-pip-version-check"]
    command += ["--no-deps", "--no-build-isolation", "--wheel-dir", str(folder), str(sources)]
    environment = os.environ | {"SOURCE_DATE_EPOCH": str(made_at)}
    subprocess.run(command, check=True, env=environment, umask=0o022)
    [wheel] = folder.glob("*.whl")
    return wheel


def pins(requirements: str) -> Iterator[Pin]:
    """The packages of a list as `make lock` writes it."""
    for name, version, marker in _PINNED.findall(requirements):
        yield Pin(name, version, marker)


def bill_of_materials(sources: Path, version: str, commit: str, wheel: Path, made_at: int) -> str:
    """The bill of materials, as JSON of CycloneDX 1.6."""
    bom = Bom(serial_number=uuid5(NAMESPACE_URL, f"handrail {commit}"))
    bom.metadata.timestamp = datetime.fromtimestamp(made_at, UTC)
    root = Component(
        type=ComponentType.APPLICATION,
        name="handrail",
        version=version,
        bom_ref="handrail",
        licenses=[LicenseFactory().make_with_id("MIT")],
        hashes=[_sha256(wheel)],
        properties=[Property(name="commit", value=commit)],
    )
    bom.metadata.component = root
    parts = [_package(pin) for pin in pins((sources / "requirements/run.txt").read_text())]
    parts += [
        Component(
            type=ComponentType.DATA,
            name=name,
            bom_ref=name,
            licenses=[LicenseFactory().make_with_id(licence)],
            hashes=[_sha256(sources / name)],
        )
        for name, licence in DATA_FILES.items()
    ]
    bom.components.update(parts)
    bom.register_dependency(root, parts)
    return JsonV1Dot6(bom).output_as_string(indent=1) + "\n"


def write_checksums(folder: Path) -> None:
    """SHA256SUMS of all files, for `sha256sum --check`."""
    files = sorted(path for path in folder.iterdir() if path.name != "SHA256SUMS")
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in files]
    (folder / "SHA256SUMS").write_text("".join(lines))


def try_release(wheel: Path, packages: Path, work: Path) -> None:
    """Install it into an empty environment, then run the demo and the server there."""
    venv.create(work / "empty", with_pip=True)
    pip = [str(work / "empty/bin/pip"), "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, "--require-hashes", "-r", str(packages)], check=True)
    subprocess.run([*pip, "--no-deps", str(wheel)], check=True)
    elsewhere = work / "elsewhere"
    elsewhere.mkdir()
    handrail = str(work / "empty/bin/handrail")
    environment = {"PATH": os.environ["PATH"], "HOME": str(elsewhere), "LANG": "C.UTF-8"}
    demo = subprocess.run(
        [handrail, "demo"],
        cwd=elsewhere,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=True,
    )
    assert "Text 1-3" in demo.stdout, demo.stdout
    _try_server(handrail, elsewhere, environment)


def _try_server(handrail: str, folder: Path, environment: dict[str, str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = str(free.getsockname()[1])
    environment = environment | {
        "DATABASE_URL": f"sqlite:///{folder / 'line.db'}",
        "SECRET_KEY": secrets.token_hex(32),
        "TWILIO_AUTH_TOKEN": "0" * 32,
        "PUBLIC_URL": f"http://127.0.0.1:{port}",
        "WEB_CONCURRENCY": "1",
    }
    subprocess.run([handrail, "db", "upgrade"], cwd=folder, env=environment, check=True)
    command = [handrail, "serve", "--host", "127.0.0.1", "--port", port]
    server = subprocess.Popen(command, cwd=folder, env=environment)
    try:
        _await_health(f"http://127.0.0.1:{port}/healthz", server)
    finally:
        server.terminate()
        server.wait(SERVE_TIMEOUT_SECONDS)
    assert server.returncode == 0, server.returncode


def _await_health(url: str, server: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + SERVE_TIMEOUT_SECONDS
    while time.monotonic() < until and server.poll() is None:
        try:
            assert requests.get(url, timeout=5).text == "ok\n"
        except (requests.ConnectionError, requests.Timeout):
            # Nothing listens yet, or what listens has no process yet that answers.
            time.sleep(0.2)
        else:
            return
    raise AssertionError("handrail serve does not answer")


def export_commit(folder: Path) -> tuple[str, int]:
    """The newest commit's files into a folder; its id, and its time in seconds since 1970."""

    def git(*words: str) -> bytes:
        return subprocess.run(["git", *words], cwd=ROOT, check=True, capture_output=True).stdout

    with tarfile.open(fileobj=BytesIO(git("archive", "HEAD"))) as archive:
        archive.extractall(folder, filter="data")
    commit, made_at = git("log", "-1", "--format=%H %ct").decode().split()
    return commit, int(made_at)


def _package(pin: Pin) -> Component:
    """A package; its licence as its own metadata has it, where it is installed here."""
    try:
        found = metadata(pin.name).json
        licence = str(found.get("license_expression") or found.get("license") or "")
    except PackageNotFoundError:  # for another platform
        licence = ""
    short = licence.strip().partition("\n")[0][:80]
    return Component(
        type=ComponentType.LIBRARY,
        name=pin.name,
        version=pin.version,
        bom_ref=f"{pin.name}=={pin.version}",
        purl=PackageURL("pypi", name=pin.name, version=pin.version),
        licenses=[LicenseFactory().make_from_string(short)] if short else [],
        properties=[Property(name="marker", value=pin.marker)] if pin.marker else [],
    )


def _sha256(path: Path) -> HashType:
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    return HashType(alg=HashAlgorithm.SHA_256, content=digest)


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "dist"))
