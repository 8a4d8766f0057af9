"""The audit log: who changed what."""

from flask import Response, request

from bot.operators.audit_log import COMMAND_LINE, AuditRow, read_audit
from bot.operators.operator_rows import all_operators
from bot.operators.roles import Permission
from desk.desk_pages import page
from desk.parts import desk_parts
from desk.routing import DeskRoutes
from desk.translation import N_, gettext

routes = DeskRoutes()

ROWS = 50

ACT_WORDS = {
    "operator.invited": N_("invited"),
    "operator.invited again": N_("invited again"),
    "operator.joined": N_("accepted the invitation"),
    "operator.role changed": N_("changed role or lines"),
    "operator.removed": N_("ended access"),
    "session.begun": N_("signed in"),
    "session.ended": N_("ended sessions"),
    "recovery_code.used": N_("used a recovery code"),
    "recovery_codes.made": N_("made recovery codes"),
    "passkey.added": N_("added a passkey"),
    "passkey.removed": N_("removed a passkey"),
    "app.set": N_("set up an app"),
    "line.added": N_("added a line"),
    "line.changed": N_("changed a line"),
    "line.removed": N_("removed a line"),
    "hotline.rung": N_("rang a hotline"),
    "hotline.call taken back": N_("took back that a hotline was rung"),
    "hotline.change drafted": N_("drafted a change of a hotline"),
    "hotline.change approved": N_("approved a change of a hotline"),
    "hotline.change refused": N_("refused a change of a hotline"),
    "wording.signed": N_("signed off sentences"),
    "wording.commented": N_("commented on a sentence"),
    "wording.comment settled": N_("settled a comment"),
    "number.blocked": N_("blocked a number"),
    "number.unblocked": N_("unblocked a number"),
    "doctor.asked": N_("had everything examined"),
    "readings.taken": N_("took over readings for a line"),
    "readings.removed": N_("removed the readings of a line"),
    "feed.added": N_("took on a meeting list"),
    "feed.changed": N_("changed the settings of a list"),
    "feed.used": N_("let a line use a list"),
    "feed.left": N_("let a line use a list no more"),
    "feed.removed": N_("removed a list"),
    "feed.read": N_("had a list read"),
    "feed.looked at": N_("looked at a new list"),
    "feed.accepted": N_("accepted a list that looked damaged"),
    "feed.paused": N_("paused a list"),
    "feed.resumed": N_("resumed a list"),
    "feed.letter sent": N_("sent the letter to a webmaster"),
    "listing.hidden": N_("hid a meeting"),
    "listing.passed on": N_("passed on what was reported of a meeting"),
    "listing.mended": N_("closed reports: the list was mended"),
    "listing.right": N_("closed reports: the listing is right"),
    "listing.shown": N_("showed a meeting again"),
    "alarm.muted": N_("muted an alarm"),
    "alarm.unmuted": N_("ended the mute of an alarm"),
    "reminders.paused": N_("paused reminders"),
    "talk.ended": N_("ended a talk by text"),
    "talk.seen": N_("looked at a talk by text"),
    "reminders.resumed": N_("resumed reminders"),
}

# What of a thing changed, by its name in the log. A name that is not here is shown as it is.
CHANGE_WORDS = {
    "as": N_("as"),
    "by": N_("by"),
    "cancelled": N_("not sent"),
    "change": N_("change"),
    "changed": N_("changed"),
    "countries": N_("countries"),
    "country": N_("country"),
    "days": N_("days"),
    "every": N_("minutes between readings"),
    "device": N_("device"),
    "fellowship": N_("fellowship"),
    "language": N_("language"),
    "letter_to": N_("address for the letter"),
    "lines": N_("lines"),
    "name": N_("name"),
    "numbers": N_("numbers"),
    "on": N_("on"),
    "outcome": N_("outcome"),
    "phone": N_("phone"),
    "reason": N_("reason"),
    "result": N_("result"),
    "role": N_("role"),
    "set_here": N_("not from the settings"),
    "sessions": N_("sessions"),
    "talk": N_("talk by text"),
    "talk_contact": N_("who answers for the volunteers"),
    "talk_registered": N_("registration covers talks"),
    "templates": N_("WhatsApp templates"),
    "unanswered": N_("times unanswered"),
    "until": N_("until"),
    "wording": N_("wording"),
    "zone": N_("time zone"),
}


@routes.get("/audit", needs=Permission.OWN, nav=N_("Audit log"))
def show_audit() -> Response:
    """What was done, the latest first."""
    asked, operator = request.args.get("before", ""), request.args.get("who", "")
    before = int(asked) if asked.isdecimal() and len(asked) < 10 else None
    with desk_parts().database.reading() as connection:
        rows = read_audit(connection, limit=ROWS + 1, before_id=before, operator=operator)
        names = [(one.name, one.name) for one in all_operators(connection)]
    shown = rows[:ROWS]
    return page(
        "people/audit.html",
        rows=[(row, act_words(row), _source(row), _changes(row)) for row in shown],
        names=names,
        chosen_name=operator,
        older=shown[-1].id if len(rows) > ROWS else None,
    )


def act_words(row: AuditRow) -> str:
    """What was done, in words; its name in the log where there are none."""
    return gettext(ACT_WORDS.get(row.entry.act, row.entry.act))


def _source(row: AuditRow) -> str:
    return gettext("command line") if row.actor.source == COMMAND_LINE else gettext("desk")


def _changes(row: AuditRow) -> list[tuple[str, str, str]]:
    """What changed: its name, before, after."""
    before, after = row.entry.before, row.entry.after
    return [
        (
            gettext(CHANGE_WORDS.get(name, name)),
            _shown(before.get(name)),
            _shown(after.get(name)),
        )
        for name in sorted(before.keys() | after.keys())
    ]


def _shown(value: object) -> str:
    if value is None:
        return ""
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)
