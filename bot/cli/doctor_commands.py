"""`handrail doctor`."""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict
from datetime import UTC, datetime

import click

from bot.doctor.examine import examine
from bot.doctor.finding import Finding, Grade, problem
from bot.settings import SettingsError, from_environment

_MARKS = {Grade.OK: "  ok      ", Grade.WARNING: "! warning ", Grade.PROBLEM: "X PROBLEM "}


@click.command()
@click.option("--offline", is_flag=True, help="Ask neither the carrier nor PUBLIC_URL.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object for each finding.")
def doctor(offline: bool, as_json: bool) -> None:
    """Look for everything a deployment gets wrong, and say what to do. Exit status 1 for a
    problem."""
    grades: Counter[Grade] = Counter()
    for finding in _findings(offline):
        grades[finding.grade] += 1
        click.echo(json.dumps(asdict(finding)) if as_json else _format_finding(finding))
    if not as_json:
        counted = f"{grades[Grade.PROBLEM]} problems, {grades[Grade.WARNING]} warnings"
        click.echo(f"\n{counted}, {grades[Grade.OK]} ok.")
    raise SystemExit(1 if grades[Grade.PROBLEM] else 0)


def _findings(offline: bool) -> Iterator[Finding]:
    try:
        settings = from_environment()
    except SettingsError as error:
        # Without valid settings nothing else can be checked.
        for one in str(error).splitlines():
            yield problem("settings", one, "Mend it: docs/settings.md.")
    else:
        yield from examine(settings, lambda: datetime.now(UTC), offline=offline)


def _format_finding(finding: Finding) -> str:
    line = f"{_MARKS[finding.grade]}{finding.check}: {finding.says}"
    return f"{line}\n            {finding.do}" if finding.do else line
