"""The page of the doctor. `handrail doctor` does the same."""

from collections.abc import Iterable
from threading import Thread

from flask import Response

from bot.doctor.asked_runs import ask_for_run, carry_out, last_run
from bot.doctor.finding import Finding, Grade
from bot.doctor.report import sections
from bot.operators.audit_log import AuditEntry, record_act
from bot.operators.roles import Permission
from desk.desk_pages import BAD, GOOD, NOTE, page, see_other, tell
from desk.parts import desk_parts
from desk.routing import DeskRoutes, every_line
from desk.translation import N_, gettext
from desk.visit import desk_actor, visit, who

routes = DeskRoutes()

GRADES = {Grade.PROBLEM: BAD, Grade.WARNING: NOTE, Grade.OK: GOOD}

# How the report calls what people would notice (bot.doctor.report).
_TITLES = (
    N_("People who text may get no answer"),
    N_("Meetings or their hours may be wrong"),
    N_("Crisis numbers may be wrong"),
    N_("Reminders may not come"),
    N_("People may not be recognised, or what is kept be lost"),
    N_("You may not hear of trouble"),
)

# What each check is about. One of a phone number has the number for a name.
CHECK_WORDS = {
    "account": N_("account"),
    "address": N_("address"),
    "alarms": N_("alarms"),
    "backup": N_("copies"),
    "balance": N_("balance"),
    "clock": N_("clock"),
    "database": N_("database"),
    "disk": N_("disk"),
    "hotlines": N_("crisis numbers"),
    "keys": N_("keys"),
    "lines": N_("lines"),
    "lists": N_("lists"),
    "queue": N_("queue"),
    "receipts": N_("receipts"),
    "templates": N_("WhatsApp templates"),
    "refused": N_("refused requests"),
    "registration": N_("registration"),
    "release": N_("database program"),
    "service": N_("messaging service"),
    "settings": N_("settings"),
    "sqlite": N_("SQLite"),
    "webhook errors": N_("webhook errors"),
    "worker": N_("worker"),
    "writing": N_("writing"),
    "zones": N_("time zones"),
}


def check_words(check: str) -> str:
    """What a check is about, in the language of who asks."""
    return gettext(CHECK_WORDS.get(check, check))


@routes.get("/doctor", needs=Permission.RUN_LINE, scope=every_line, whole=True, nav=N_("Doctor"))
def show_doctor() -> Response:
    """What was found last, problems first. The page asks again by itself as long as one goes
    on."""
    with desk_parts().database.reading() as connection:
        run = last_run(connection)
    found = run.findings if run else ()
    return page(
        "doctor/doctor.html",
        run=run,
        goes_on=run is not None and run.goes_on(visit().now),
        sections=sections(found),
        wrong=_wrong_by_title(found),
        grades=GRADES,
        counts={grade.value: sum(one.grade is grade for one in found) for grade in Grade},
        check_words=check_words,
        words={
            Grade.PROBLEM: gettext("problem"),
            Grade.WARNING: gettext("warning"),
            Grade.OK: gettext("fine"),
        },
    )


def _wrong_by_title(found: Iterable[Finding]) -> dict[str, list[Finding]]:
    """What is wrong by what people would notice, each once, the problems first."""
    wrong: dict[str, list[Finding]] = {}
    for section in sections(found):
        if section.grade is not Grade.OK:
            wrong.setdefault(section.title, []).extend(section.findings)
    return wrong


@routes.post("/doctor", needs=Permission.RUN_LINE, scope=every_line)
def examine_now() -> Response:
    """Examine everything, on a thread of its own: the carrier may take its time."""
    parts = desk_parts()
    with parts.database.transaction() as connection:
        run = ask_for_run(who().operator.name, connection, visit().now)
        if run is not None:
            record_act(desk_actor(), AuditEntry("doctor.asked"), connection, visit().now)
    if run is None:
        tell(NOTE, gettext("Somebody has just asked already: this is theirs."))
        return see_other("show_doctor")
    work = (run, parts.settings, parts.database, parts.clock)
    Thread(target=carry_out, args=work, name="doctor", daemon=True).start()
    return see_other("show_doctor")
