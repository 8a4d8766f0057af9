"""The findings in the order in which to read them: by what people who text would notice."""

from collections.abc import Iterable
from dataclasses import dataclass

from bot.doctor.finding import Finding, Grade

# What people who text, or the operator, would notice; and the checks that find its causes. What
# stands in none (a phone number) is about whether texts come and go.
NOTICED = {
    "People who text may get no answer": (
        "settings",
        "address",
        "database",
        "writing",
        "account",
        "balance",
        "service",
        "registration",
        "refused",
        "webhook errors",
        "HELP",
    ),
    "Meetings or their hours may be wrong": ("lists", "lines", "zones", "clock"),
    "Crisis numbers may be wrong": ("hotlines",),
    "Reminders may not come": ("worker", "queue", "receipts", "templates"),
    "People may not be recognised, or what is kept be lost": (
        "keys",
        "sqlite",
        "release",
        "backup",
        "disk",
    ),
    "You may not hear of trouble": ("alarms",),
}
_FIRST = next(iter(NOTICED))


@dataclass(frozen=True, slots=True)
class Section:
    """What is wrong, as bad as `grade` says, that people would notice in the same way."""

    grade: Grade
    title: str
    findings: tuple[Finding, ...]


def noticed_as(check: str) -> str:
    """What people would notice if this check finds something."""
    return next((title for title, checks in NOTICED.items() if check in checks), _FIRST)


def sections(findings: Iterable[Finding]) -> list[Section]:
    """The problems first, then the warnings, then what is fine; each by what would be noticed."""
    found = list(findings)
    made = []
    for grade in (Grade.PROBLEM, Grade.WARNING, Grade.OK):
        for title in NOTICED:
            these = tuple(
                one for one in found if one.grade is grade and noticed_as(one.check) == title
            )
            if these:
                made.append(Section(grade, title, these))
    return made
