"""Whether all is well: one sentence, and what to do."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from bot.database.database import Database
from bot.doctor.finding import Finding, Grade
from bot.doctor.report import sections
from bot.doctor.service_checkup import (
    check_alarms,
    check_delivery_reports,
    check_hotline_calls,
    check_lines,
    check_readings,
    check_refused_requests,
    check_service,
)
from bot.monitoring.alarms import AlarmKind
from bot.monitoring.health_status import HealthStatus
from bot.settings import Settings

ALL_IS_WELL = "All is well."

# What found that an answer to somebody in danger was lost, which is the worst there is.
CRISIS_CHECK = "danger"
_CRISIS_REMEDY = (
    "Nobody can see whose it was. If it happens again, look at the carrier's log of that time: "
    "docs/operations.md."
)


@dataclass(frozen=True, slots=True)
class Verdict:
    """The one sentence, and what to do about it, "" where nothing need be done. `check` is what
    found it (bot.doctor), "" where all is well. `others` are the further problems, `warnings` what
    can wait. `open_steps` counts what a new line still needs."""

    says: str
    do: str
    check: str
    others: tuple[Finding, ...]
    warnings: tuple[Finding, ...]
    open_steps: int = 0

    @property
    def well(self) -> bool:
        """Whether people are served as they should be."""
        return not self.check


def judge(findings: Sequence[Finding], open_steps: int = 0) -> Verdict:
    """All is well, or the worst thing: what people who text would notice first. Of a line that is
    not set up yet nobody says that all is well."""
    graded = {
        grade: tuple(
            finding
            for section in sections(findings)
            if section.grade is grade
            for finding in section.findings
        )
        for grade in Grade
    }
    problems, warnings = graded[Grade.PROBLEM], graded[Grade.WARNING]
    if not problems and open_steps:
        says = (
            f"Nothing is wrong, but the line is not set up yet. Steps that are left: {open_steps}."
        )
        return Verdict(says, "", "", (), warnings, open_steps)
    if not problems:
        return Verdict(ALL_IS_WELL, "", "", (), warnings)
    worst = min(problems, key=lambda one: one.check != CRISIS_CHECK)
    others = tuple(one for one in problems if one is not worst)
    return Verdict(worst.says, worst.do, worst.check, others, warnings)


def of_these_lines(health: HealthStatus, names: Collection[str]) -> HealthStatus:
    """The state as it is told to somebody who has only these lines: without other lines' lists, and
    without the details of alarms, which may name them."""
    feeds = tuple(lists for lists in health.line_feeds if lists.line in names)
    alarms = tuple(replace(alarm, detail="") for alarm in health.alarms)
    return replace(health, line_feeds=feeds, alarms=alarms)


def find_in_service(
    database: Database, settings: Settings, health: HealthStatus, *, all_lines: bool = True
) -> Iterator[Finding]:
    """What the database says of the service, without what an operator has muted. It takes no
    second, unlike the doctor, who looks at the machine and asks the carrier too. Without
    `all_lines` nothing is told that may name a line (see `of_these_lines`)."""
    now = health.at
    muted = {alarm.base_kind for alarm in health.alarms if alarm.is_muted(now)}
    for alarm in health.alarms:
        if alarm.kind == AlarmKind.CRISIS_ANSWER_LOST:
            yield Finding(CRISIS_CHECK, Grade.PROBLEM, alarm.meaning, _CRISIS_REMEDY)
    with database.reading() as connection:
        found = [check_refused_requests(connection)]
        if all_lines:
            found += check_lines(connection, settings)
            found += check_readings(connection, now)
        reports = check_delivery_reports(connection, health)
    yield from found
    if reports:
        yield reports
    yield from check_service(health, muted)
    yield from check_hotline_calls(database, settings.hotlines_file, now.date())
    yield from check_alarms(health, {*muted, AlarmKind.CRISIS_ANSWER_LOST})
