"""What operators change of a line, with its entry in the audit log: for pages and commands."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from bot.operators.audit_log import Actor, AuditEntry, record_act
from bot.people import helplines, settings_line
from bot.people.helplines import LineRecord
from bot.settings import Settings
from bot.whatsapp.content_templates import TemplateChoice, all_templates, set_template


def change_line_as(
    actor: Actor,
    record: LineRecord,
    values: Mapping[str, str],
    connection: Connection,
    now: datetime,
    *,
    add_numbers: Sequence[str] = (),
    drop_numbers: Sequence[str] = (),
    templates: Sequence[TemplateChoice] = (),
) -> LineRecord:
    """The line as it is then. Raises LineError (helplines.change_line)."""
    before = facts(record) | _template_facts(record, templates, connection)
    after = helplines.change_line(
        record, values, connection, add_numbers=add_numbers, drop_numbers=drop_numbers
    )
    for choice in templates:
        set_template(record.id, choice, connection)
    now_so = facts(after) | _template_facts(record, templates, connection)
    entry = AuditEntry("line.changed", record.line.name, before, now_so, record.id)
    record_act(actor, entry, connection, now)
    return after


def follow_settings_as(
    actor: Actor,
    record: LineRecord,
    columns: Collection[str],
    settings: Settings,
    connection: Connection,
    now: datetime,
) -> LineRecord:
    """The settings' line as it is then. Raises LineError (helplines.follow_settings)."""
    after = settings_line.follow_settings(
        record, columns, settings.line, settings.countries, connection
    )
    entry = AuditEntry("line.changed", record.line.name, facts(record), facts(after), record.id)
    record_act(actor, entry, connection, now)
    return after


def add_line_as(
    actor: Actor,
    values: Mapping[str, str],
    numbers: Sequence[str],
    connection: Connection,
    now: datetime,
    *,
    without_number: bool = False,
) -> LineRecord:
    """The new line. Raises LineError (helplines.add_line)."""
    added = helplines.add_line(values, numbers, connection, without_number=without_number)
    entry = AuditEntry("line.added", added.line.name, after=facts(added), line=added.id)
    record_act(actor, entry, connection, now)
    return added


def remove_line_as(actor: Actor, record: LineRecord, connection: Connection, now: datetime) -> None:
    """Remove a line with everything of it. Raises LineError (helplines.remove_line)."""
    helplines.remove_line(record, connection)
    entry = AuditEntry("line.removed", record.line.name, before=facts(record))
    record_act(actor, entry, connection, now)


def _template_facts(
    record: LineRecord, changed: Sequence[TemplateChoice], connection: Connection
) -> dict[str, Any]:
    """The templates of a line as the audit log keeps them; nothing where none is changed."""
    if not changed:
        return {}
    found = all_templates(connection, record.id)
    return {"templates": [f"{one.kind}:{one.language}={one.sid}" for one in found]}


def facts(record: LineRecord) -> dict[str, Any]:
    """What the audit log keeps of a line: what people who text it may know too."""
    line = record.line
    return {
        "name": line.name,
        "phone": line.phone,
        "country": line.country,
        "zone": line.zone,
        "language": line.language,
        "fellowship": line.fellowship,
        "countries": record.countries,
        "talk": line.talk,
        "talk_contact": line.talk_contact,
        "talk_registered": line.talk_registered,
        "numbers": list(record.numbers),
        "set_here": sorted(record.set_here),
    }
