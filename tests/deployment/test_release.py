"""What a release consists of. `make release` also runs it in an empty environment, which takes the
network and minutes."""

import json
import subprocess
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest
from cyclonedx.exception import MissingOptionalDependencyException
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

from tests.support import release

ROOT = release.ROOT
MADE_AT = 1_790_000_000


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("release") / "sources"
    release.export_commit(folder)
    return folder


@pytest.fixture(scope="module")
def wheel(sources: Path) -> Path:
    folder = sources.parent / "dist"
    return release.build_wheel(sources, folder, MADE_AT)


def test_the_wheel_has_every_file_of_the_three_packages(sources: Path, wheel: Path) -> None:
    there = set(zipfile.ZipFile(wheel).namelist())
    for package in ("bot", "flows", "webhooks"):
        for path in (sources / package).rglob("*"):
            if path.is_file() and path.suffix != ".md":
                assert path.relative_to(sources).as_posix() in there
    assert not [name for name in there if name.startswith(("tests", "training", "docs"))]


def test_the_same_commit_gives_the_same_bytes(sources: Path, wheel: Path, tmp_path: Path) -> None:
    again = release.build_wheel(sources, tmp_path, MADE_AT)
    assert again.read_bytes() == wheel.read_bytes()


def test_the_bill_of_materials_names_every_package_and_is_valid(sources: Path, wheel: Path) -> None:
    text = release.bill_of_materials(sources, "0.1.0", "abc", wheel, MADE_AT)
    assert text == release.bill_of_materials(sources, "0.1.0", "abc", wheel, MADE_AT)
    named = {(part["name"], part.get("version")) for part in json.loads(text)["components"]}
    locked = (sources / "requirements/run.txt").read_text()
    pinned = [line.split("==")[0] for line in locked.splitlines() if "==" in line[:60]]
    assert len(pinned) > 30
    assert set(pinned) <= {name for name, _ in named}
    assert "bot/places/gazetteer.db.gz" in {name for name, _ in named}
    assert "pkg:pypi/flask@" in text
    with suppress(MissingOptionalDependencyException):  # the library of schemas is not locked
        assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(text) is None


def test_the_checksums_are_those_of_the_files(tmp_path: Path) -> None:
    (tmp_path / "a.whl").write_bytes(b"a")
    (tmp_path / "b.json").write_bytes(b"b")
    release.write_checksums(tmp_path)
    checked = subprocess.run(
        ["sha256sum", "--check", "--strict", "SHA256SUMS"], cwd=tmp_path, capture_output=True
    )
    assert checked.returncode == 0
    assert checked.stdout.count(b"OK") == 2
