"""What `make check` looks for beside the code itself: known holes in what we depend on, and secrets
that somebody is about to publish.

    python -m tests.support.audit holes    pip-audit over requirements/run.txt, if it can be reached
    python -m tests.support.audit secrets  keys and tokens, by their shapes, in every file git knows
"""

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

ROOT = Path(__file__).parents[2]

# Seconds for pip-audit to reach its source.
AUDIT_TIMEOUT_SECONDS = 60

NOT_AUDITED = "pip-audit could not reach its source: the dependencies are not checked for holes."

# What a secret looks like that this project, or whoever works on it, may hold. A sample is made of
# one or two characters only, or says what it is.
SECRET_PATTERNS = {
    "a private key": re.compile(r"-----BEGIN [A-Z ]*PRIVATE KEY-----"),
    "an account at the carrier": re.compile(r"\b(?:AC|SK)[0-9a-f]{32}\b"),
    "a key at a cloud": re.compile(r"\b(?:AKIA|ASIA)[0-9A-Z]{16}\b|\bAIza[\w-]{35}\b"),
    "a token": re.compile(r"\b(?:gh[pousr]_\w{36,}|github_pat_\w{40,}|xox[abpr]-[\w-]{20,})\b"),
    "a password in an address": re.compile(
        r"\b[a-z+]+://[^\s:/@<>{}]+:([^\s:/@<>{}]{6,})@(?=\w)(?!\S*\bexample\b)"
    ),
    "a secret in a setting": re.compile(
        r"(?i)(?:token|secret|password|_key)[\"']?\s*[:=]\s*[\"']?([0-9a-f]{32,}|[\w+/-]{40,}={0,2})\b"
    ),
}


def audit_dependencies() -> int:
    """The known holes in what is installed in production; the exit status."""
    command = [sys.executable, "-m", "pip_audit", "-r", str(ROOT / "requirements/run.txt")]
    command += [
        "--disable-pip",
        "--require-hashes",
        "--format",
        "json",
        "--progress-spinner",
        "off",
    ]
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=AUDIT_TIMEOUT_SECONDS
        )
        found = json.loads(done.stdout)["dependencies"]
    except (subprocess.TimeoutExpired, ValueError, LookupError):
        click.echo(NOT_AUDITED)
        return 0
    lines = list(vulnerability_lines(found))
    click.echo("\n".join(lines) or "No known holes in the dependencies.")
    return 1 if any(line != NOT_AUDITED for line in lines) else 0


def vulnerability_lines(dependencies: list[dict[str, Any]]) -> Iterator[str]:
    """A line for each hole, and one if what was asked for could not be looked up."""
    for one in dependencies:
        for hole in one.get("vulns", ()):
            mended = ", ".join(hole.get("fix_versions", ())) or "no version"
            yield f"{one['name']} {one['version']}: {hole['id']}, mended in {mended}"
    if all("skip_reason" in one for one in dependencies):
        yield NOT_AUDITED


def audit_secrets() -> int:
    """Where something looks like a secret; the exit status."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    found = [
        f"{name}:{line}: {kind}"
        for name in listed.stdout.decode().split("\0")
        if name and (ROOT / name).is_file()
        for line, kind in lines_with_secrets((ROOT / name).read_bytes())
    ]
    click.echo("\n".join(found) or "No secret in any file.")
    return 1 if found else 0


def lines_with_secrets(content: bytes) -> Iterator[tuple[int, str]]:
    """The lines of a file that hold what looks like a secret, and what it looks like."""
    if b"\0" in content:
        return
    for number, line in enumerate(content.decode(errors="replace").splitlines(), 1):
        for kind, shape in SECRET_PATTERNS.items():
            for match in shape.finditer(line):
                if not _is_sample(match.group(match.lastindex or 0)):
                    yield number, kind


def _is_sample(text: str) -> bool:
    """Whether it is plainly made up: of hardly any different characters."""
    return len(set(text)) < 6


if __name__ == "__main__":
    raise SystemExit({"holes": audit_dependencies, "secrets": audit_secrets}[sys.argv[1]]())
