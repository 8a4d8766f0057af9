"""What `make check` finds of holes and secrets, and what it does not take for one; and that what
is promised is shown."""

import re
from pathlib import Path

import pytest

from tests.support.audit import NOT_AUDITED, lines_with_secrets, vulnerability_lines

# Put together here, so that this file does not hold what it looks for.
HEX = "0f8a" + "3c7be19d" * 7
SECRETS = [
    "-----BEGIN RSA " + "PRIVATE KEY-----",
    "account = AC" + HEX[:32],
    "SK" + HEX[:32],
    "AKIA" + "Q3EGRXYZ12345678",
    "ghp_" + "aB3dE5fG7hJ9kL1mN3pQ5rS7tU9vW1xY3zA5",
    "postgresql://line:" + "hunter2isnotit@db/line",
    "SECRET_KEY=" + HEX,
    'auth_token = "' + HEX[:32] + '"',
    "password: " + "Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4Zm9vYmFy",
]
HARMLESS = [
    "AC" + "0" * 32,
    "SECRET_KEY=$(python3 -c 'import secrets')",
    "sqlite:///handrail.db",
    "postgresql://user@host/name",
    "https://somebody:" + "hunter2isnotit@example.org/list",
    '"SECRET_KEY": secrets.token_hex(32),',
    "flask==3.1.3 --hash=sha256:" + HEX,
    'TOKEN = "the carrier\'s token"',
    "https://line.example.org/webhooks/sms#rc=2",
]


@pytest.mark.parametrize("line", SECRETS)
def test_a_secret_is_found(line: str) -> None:
    assert list(lines_with_secrets(f"x\n{line}\n".encode()))


@pytest.mark.parametrize("line", HARMLESS)
def test_what_is_none_is_let_be(line: str) -> None:
    assert not list(lines_with_secrets(line.encode()))


def test_holes_are_told_and_what_could_not_be_looked_up() -> None:
    hole = {"id": "PYSEC-1", "fix_versions": ["2.0"]}
    known = {"name": "a", "version": "1.0", "vulns": [hole]}
    skipped = {"name": "b", "skip_reason": "not found"}
    assert list(vulnerability_lines([known, skipped])) == ["a 1.0: PYSEC-1, mended in 2.0"]
    assert list(vulnerability_lines([skipped])) == [NOT_AUDITED]
    assert list(vulnerability_lines([{"name": "a", "version": "1.0", "vulns": []}])) == []


def test_every_promise_names_tests_that_there_are() -> None:
    """`make chaos` runs what the table names."""
    root = Path(__file__).parents[1]
    table = (root / "docs" / "reliability.md").read_text()
    named = set(re.findall(r"`(tests/[a-z_/]+[.]py)`", table))
    assert {name for name in named if not (root / name).is_file()} == set()
    cruel = {f"tests/chaos/{path.name}" for path in (root / "tests" / "chaos").glob("test_*.py")}
    assert cruel <= named
    assert re.findall(r"^[|] (\d+) [|]", table, re.M) == [str(row) for row in range(1, 32)]
