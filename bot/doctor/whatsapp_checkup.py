"""Checks of WhatsApp: which texts a line may send unasked, by what the carrier says of their
templates at this moment. What it says is kept, for the web and the workers."""

from collections.abc import Iterator
from datetime import datetime

from bot.carrier.types import WHATSAPP_PREFIX, CarrierError
from bot.database.database import Database
from bot.doctor.finding import Finding, ok, problem, warning
from bot.people.helplines import line_records
from bot.whatsapp.content_templates import ContentTemplate, TemplateState, all_templates
from bot.whatsapp.template_states import TemplateRegister, refresh_states
from flows.domain.line import Line
from flows.domain.template_kinds import (
    EVERY_KIND,
    KINDS_FOR_MILESTONES,
    KINDS_FOR_REMINDERS,
    TemplateKind,
)

_CHECK = "templates"
_TO_DO = "`handrail lines templates` prints what to have approved (docs/whatsapp.md)."
_WAITING = (TemplateState.PENDING, TemplateState.RECEIVED)


def check_templates(
    database: Database, register: TemplateRegister | None, now: datetime
) -> Iterator[Finding]:
    """The templates of each line that is on WhatsApp. Without a `register` the carrier is not
    asked, and what it said last counts."""
    if register is not None:
        try:
            refresh_states(database, register, now)
        except CarrierError as down:
            yield warning(_CHECK, f"Not known: {down}.", "Look in the carrier's console.")
    with database.reading() as connection:
        lines, templates = line_records(connection), all_templates(connection)
    for record in lines:
        theirs = [one for one in templates if one.line == record.id]
        on_whatsapp = any(number.startswith(WHATSAPP_PREFIX) for number in record.numbers)
        if theirs or on_whatsapp:
            yield from _check_line(record.line, theirs)


def _check_line(line: Line, theirs: list[ContentTemplate]) -> Iterator[Finding]:
    for one in theirs:
        if not one.approved:
            yield _not_approved(line.name, one)
    if not theirs:
        yield ok(_CHECK, f"{line.name} only answers on WhatsApp: no template is set.", _TO_DO)
    for language in dict.fromkeys(one.language for one in theirs):
        kinds = {one.kind for one in theirs if one.approved and one.language == language}
        yield _offered(line.name, language, kinds)


def _not_approved(line: str, one: ContentTemplate) -> Finding:
    which = f"{one.kind.value}:{one.language}"
    if one.state in _WAITING:
        says = f"{line}: WhatsApp has not decided about the template {which}."
        return warning(_CHECK, says, "It may take two days.")
    if one.state is TemplateState.UNKNOWN:
        says = f"{line}: it is not known whether the template {which} is approved."
        return warning(_CHECK, says, "Run 'handrail doctor' where the carrier is reached.")
    says = f"{line}: the template {which} is {one.state.value}."
    if one.reason:
        says = f"{line}: the template {which} is {one.state.value}: {one.reason}."
    do = "Mend it in the carrier's console, or set another one (docs/whatsapp.md)."
    return problem(_CHECK, says, do)


def _offered(line: str, language: str, kinds: set[TemplateKind]) -> Finding:
    missing = ", ".join(sorted(EVERY_KIND - kinds))
    if not missing:
        return ok(_CHECK, f"{line} sends reminders and milestones on WhatsApp in {language}.")
    if kinds >= KINDS_FOR_REMINDERS:
        says = f"{line} offers reminders on WhatsApp in {language}, and no milestones."
    elif kinds >= KINDS_FOR_MILESTONES:
        says = f"{line} offers milestones on WhatsApp in {language}, and no reminders."
    else:
        says = f"{line} offers neither reminders nor milestones on WhatsApp in {language}."
    return warning(_CHECK, f"{says} Not approved: {missing}.", _TO_DO)
