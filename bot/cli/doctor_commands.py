"""`handrail doctor`."""

import json
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import click

from bot.cli.deployment import current_time
from bot.cli.output import counted, is_interactive, say
from bot.doctor.examine import examine
from bot.doctor.finding import Finding, Grade, problem, warning
from bot.doctor.machine_checkup import check_zones
from bot.doctor.report import noticed_as, sections
from bot.settings import (
    SETTINGS,
    Need,
    SettingsError,
    from_environment,
    unknown_settings,
    with_file,
)
from bot.zone_data import release_in_use

_MARKS = {Grade.OK: "  ok      ", Grade.WARNING: "! warning ", Grade.PROBLEM: "X PROBLEM "}
_FINE = "Fine"


@click.command()
@click.option("--offline", is_flag=True, help="Ask neither the carrier nor PUBLIC_URL.")
@click.option("--all", "everything", is_flag=True, help="Show what is fine, too.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object for each finding.")
def doctor(offline: bool, everything: bool, as_json: bool) -> None:
    """Look for everything a deployment gets wrong, and say what to do. Exit status 1 for a
    problem."""
    if is_interactive() and not as_json:
        click.echo("Looking ...", err=True)
    found = []
    for finding in _findings(offline):
        found.append(finding)
        if as_json:
            click.echo(json.dumps(asdict(finding) | {"noticed": noticed_as(finding.check)}))
    grades = [finding.grade for finding in found]
    if not as_json:
        _print_report(found, everything)
    raise SystemExit(1 if Grade.PROBLEM in grades else 0)


def _print_report(found: list[Finding], everything: bool) -> None:
    for title, findings in _by_heading(found).items():
        if title == _FINE and not everything:
            continue
        say(f"{title}:")
        for finding in findings:
            say(f"{finding.check}: {finding.says}", _MARKS[finding.grade], " " * 12)
            if finding.do:
                say(finding.do, " " * 12)
        click.echo("")
    grades = [finding.grade for finding in found]
    wrong = (
        f"{counted(grades.count(Grade.PROBLEM), 'problem')}, "
        f"{counted(grades.count(Grade.WARNING), 'warning')}"
    )
    fine = grades.count(Grade.OK)
    rest = f"{counted(fine, 'check')} {'is' if fine == 1 else 'are'} fine"
    hint = "" if everything or not fine else " (--all shows them)"
    say(f"{wrong[0].upper()}{wrong[1:]}; {rest}{hint}.")


def _by_heading(found: list[Finding]) -> dict[str, list[Finding]]:
    """The findings by what would be noticed, each heading once: the problems' headings first, and
    below each its problems first. What is fine has a heading of its own, the last."""
    made: dict[str, list[Finding]] = {}
    for section in sections(found):
        title = _FINE if section.grade is Grade.OK else section.title
        made.setdefault(title, []).extend(section.findings)
    return made


def _findings(offline: bool) -> Iterator[Finding]:
    try:
        environment, file = with_file()
        settings = from_environment()
    except SettingsError as first:
        # Without valid settings nothing else can be checked; but without zones none are valid.
        yield from check_zones(current_time(), release_in_use())
        for one in _all_that_is_wrong(first):
            yield problem("settings", one, "Mend it: docs/settings.md.")
        return
    for sentence in unknown_settings(environment, (setting.env for setting in SETTINGS)):
        yield warning("settings", sentence, "Correct its name, or take it out.")
    if file is not None:
        yield from _check_file(file)
    yield from examine(settings, current_time, offline=offline)


def _all_that_is_wrong(first: SettingsError) -> list[str]:
    """The faults, and what is missing as well."""
    try:
        from_environment(need=Need.WEB)
    except SettingsError as error:
        return str(error).splitlines()
    return str(first).splitlines()


def _check_file(file: Path) -> Iterator[Finding]:
    """Whether others can read the file of settings, which holds the key."""
    try:
        open_to_others = file.stat().st_mode & 0o077
    except OSError:
        return
    if open_to_others:
        yield warning(
            "keys",
            f"Other users of this machine may read {file}, which holds SECRET_KEY.",
            f"chmod 600 {file}",
        )
