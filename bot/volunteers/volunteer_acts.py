"""What coordinators do with volunteers, with its entry in the audit log: for pages and commands.

Neither an entry nor an error has a number, a name or notes: a volunteer is called by the number of
their row.
"""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, and_, delete, exists, insert, select, update

from bot.database.encryption import Keys
from bot.database.schema import blocked, line_numbers, lines, volunteer_lines, volunteers
from bot.database.sealed_columns import VOLUNTEER_ALIAS, VOLUNTEER_NOTES, VOLUNTEER_PHONE
from bot.operators.audit_log import Actor, AuditEntry, record_act
from bot.people.consent_rows import has_opted_out
from bot.people.helplines import line_and_number
from bot.people.phone_numbers import is_reachable
from bot.people.retention import INVITATIONS_OPEN
from bot.volunteers.membership import delete_volunteer, leave_shifts
from bot.volunteers.volunteer_fields import MOST_RELAYS, VolunteerError, VolunteerFields
from bot.volunteers.volunteer_rows import load_volunteer, volunteers_of_line
from bot.volunteers.volunteer_texts import VolunteerText, enqueue_volunteer_text
from flows.domain.reminders import next_waking_moment
from flows.domain.volunteers import LineVolunteer, VolunteerState
from flows.replies.volunteer_replies import VolunteerReplies

# Stored in the audit log.
ADDED, CHANGED, REMOVED = "volunteer.added", "volunteer.changed", "volunteer.removed"
PAUSED, RESUMED = "volunteer.paused", "volunteer.resumed"


def add_volunteer(
    actor: Actor,
    line: int,
    phone: str,
    fields: VolunteerFields,
    keys: Keys,
    connection: Connection,
    now: datetime,
) -> int:
    """Add a volunteer of a line, and ask them by text whether they agree; their id. `phone` is in
    full (E.164).

    Of somebody who is a volunteer of another line too this is kept from now on. Raises
    VolunteerError, also for whoever has said STOP to the line.
    """
    _check_phone(line, phone, keys, connection)
    _check_name_is_free(line, fields.alias, keys, connection)
    _check_fields(fields)
    hashes = keys.hashes(phone)
    known = connection.scalar(select(volunteers.c.id).where(volunteers.c.phone_hash.in_(hashes)))
    who = _insert(phone, line, keys, connection, now) if known is None else int(known)
    _save(who, fields, keys, connection)
    this = and_(volunteer_lines.c.volunteer_id == who, volunteer_lines.c.line_id == line)
    old = connection.scalar(select(volunteer_lines.c.state).where(this))
    if old not in (None, VolunteerState.STOPPED.value):
        raise VolunteerError("This number is a volunteer's of this line already.")
    connection.execute(delete(volunteer_lines).where(this))
    row = {"volunteer_id": who, "line_id": line, "state": VolunteerState.INVITED.value}
    connection.execute(insert(volunteer_lines).values(row | {"state_at": now, "invited_at": now}))
    _invite(who, line, keys, connection, now)
    record_act(actor, AuditEntry(ADDED, _called(who), line=line), connection, now)
    return int(who)


def change_volunteer(
    actor: Actor,
    volunteer: int,
    line: int,
    fields: VolunteerFields,
    keys: Keys,
    connection: Connection,
    now: datetime,
) -> None:
    """Keep this of a volunteer, at all their lines. Raises VolunteerError."""
    before = known_volunteer(volunteer, line, keys, connection)
    _check_fields(fields)
    if fields.alias != before.alias:
        _check_name_is_free(line, fields.alias, keys, connection)
    _save(volunteer, fields, keys, connection)
    entry = AuditEntry(
        CHANGED,
        _called(volunteer),
        {"languages": list(before.languages), "relays": before.most_relays, "zone": before.zone},
        {"languages": list(fields.languages), "relays": fields.most_relays, "zone": fields.zone},
        line,
    )
    record_act(actor, entry, connection, now)


def pause_volunteer(
    actor: Actor, volunteer: int, line: int, connection: Connection, now: datetime
) -> bool:
    """Have nothing asked of a volunteer until they are resumed; False if they are not active."""
    states = [VolunteerState.ACTIVE]
    return _set_state(
        actor, PAUSED, volunteer, line, states, VolunteerState.PAUSED, connection, now
    )


def resume_volunteer(
    actor: Actor, volunteer: int, line: int, connection: Connection, now: datetime
) -> bool:
    """Let a volunteer be asked again who was paused or suspended; False if they were neither."""
    states = [VolunteerState.PAUSED, VolunteerState.SUSPENDED]
    return _set_state(
        actor, RESUMED, volunteer, line, states, VolunteerState.ACTIVE, connection, now
    )


def remove_volunteer(
    actor: Actor, volunteer: int, line: int, connection: Connection, now: datetime
) -> bool:
    """Take a volunteer off a line: nobody takes their shifts. Who answers for no other line is
    forgotten. False if they were none of this line."""
    this = and_(volunteer_lines.c.volunteer_id == volunteer, volunteer_lines.c.line_id == line)
    if not connection.execute(delete(volunteer_lines).where(this)).rowcount:
        return False
    leave_shifts(connection, volunteer, line)
    others = exists().where(volunteer_lines.c.volunteer_id == volunteer)
    if not connection.scalar(select(others)):
        delete_volunteer(connection, volunteer)
    record_act(actor, AuditEntry(REMOVED, _called(volunteer), line=line), connection, now)
    return True


def known_volunteer(volunteer: int, line: int, keys: Keys, connection: Connection) -> LineVolunteer:
    """The volunteer of a line of this id. Raises VolunteerError."""
    found = load_volunteer(connection, keys, volunteer, line)
    if found is None:
        raise VolunteerError("There is no such volunteer of this line.")
    return found


def volunteer_named(name: str, line: int, keys: Keys, connection: Connection) -> LineVolunteer:
    """The volunteer of a line of this name, in whatever capitals, or of this number of a row.
    Raises VolunteerError."""
    folded = name.strip().casefold()
    everybody = volunteers_of_line(connection, keys, line)
    found = [one for one in everybody if folded in (one.alias.casefold(), str(one.id))]
    if len(found) != 1:
        raise VolunteerError(
            "There is no such volunteer of this line: `handrail volunteers list` shows them."
        )
    return found[0]


def _set_state(
    actor: Actor,
    act: str,
    volunteer: int,
    line: int,
    before: list[VolunteerState],
    after: VolunteerState,
    connection: Connection,
    now: datetime,
) -> bool:
    this = and_(
        volunteer_lines.c.volunteer_id == volunteer,
        volunteer_lines.c.line_id == line,
        volunteer_lines.c.state.in_([state.value for state in before]),
    )
    values: dict[str, Any] = {"state": after.value, "state_at": now, "on_until": None}
    if not connection.execute(update(volunteer_lines).where(this).values(values)).rowcount:
        return False
    record_act(actor, AuditEntry(act, _called(volunteer), line=line), connection, now)
    return True


def _check_phone(line: int, phone: str, keys: Keys, connection: Connection) -> None:
    hashes = keys.hashes(phone)
    if not is_reachable(phone):
        raise VolunteerError("This number cannot be texted.")
    if connection.scalar(select(exists().where(line_numbers.c.number == phone))):
        raise VolunteerError("This number is a line's own.")
    if connection.scalar(select(exists().where(blocked.c.phone_hash.in_(hashes)))):
        raise VolunteerError("This number is blocked.")
    if has_opted_out(line, hashes, connection):
        raise VolunteerError(
            "This number has said STOP to the line. Only they can change that, by texting START."
        )


def _check_name_is_free(line: int, alias: str, keys: Keys, connection: Connection) -> None:
    for other in volunteers_of_line(connection, keys, line):
        if other.alias.casefold() == alias.casefold():
            raise VolunteerError("Somebody of this line is called so already.")


def _check_fields(fields: VolunteerFields) -> None:
    if not 1 <= fields.most_relays <= MOST_RELAYS:
        raise VolunteerError(f"Talks at once are from 1 to {MOST_RELAYS}.")


def _insert(phone: str, line: int, keys: Keys, connection: Connection, now: datetime) -> int:
    zone = connection.scalar(select(lines.c.zone).where(lines.c.id == line)) or "UTC"
    empty = {"phone_hash": keys.hashes(phone)[0], "phone": b"", "alias": b"", "created_at": now}
    row = insert(volunteers).values(empty | {"zone": zone}).returning(volunteers.c.id)
    who = int(connection.execute(row).scalar_one())
    sealed = {"phone": keys.seal(phone, VOLUNTEER_PHONE.of(who))}
    connection.execute(update(volunteers).where(volunteers.c.id == who).values(sealed))
    return who


def _save(volunteer: int, fields: VolunteerFields, keys: Keys, connection: Connection) -> None:
    quiet = fields.quiet_hours
    notes = keys.seal(fields.notes, VOLUNTEER_NOTES.of(volunteer)) if fields.notes else None
    values: dict[str, Any] = {
        "alias": keys.seal(fields.alias, VOLUNTEER_ALIAS.of(volunteer)),
        "notes": notes,
        "languages": ",".join(fields.languages),
        "quiet_from": quiet.since if quiet else None,
        "quiet_until": quiet.until if quiet else None,
        "most_relays": fields.most_relays,
        "wants_reminders": fields.wants_reminders,
        "takes_calls": fields.takes_calls,
    }
    if fields.zone:
        values["zone"] = fields.zone
    connection.execute(update(volunteers).where(volunteers.c.id == volunteer).values(values))


def _invite(volunteer: int, line: int, keys: Keys, connection: Connection, now: datetime) -> None:
    who = known_volunteer(volunteer, line, keys, connection)
    helpline, _ = line_and_number(line, connection)
    words = VolunteerReplies(helpline, who.languages[0], who.zone).invitation()
    due = next_waking_moment(now, who.zone)
    key = f"volunteer:{volunteer}:{line}:{now:%Y%m%dT%H%M%S}"
    # Who agrees late is asked no more: the text must not come then either.
    expires = min(due + timedelta(days=2), now + INVITATIONS_OPEN)
    text = VolunteerText(volunteer, line, key, words, due, expires, who.zone)
    enqueue_volunteer_text(connection, keys, text, now)


def _called(volunteer: int) -> str:
    return f"volunteer {volunteer}"
