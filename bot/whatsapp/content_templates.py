"""The templates of a line: for each kind of text and language one, by its id at the carrier."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, Row, and_, delete, insert, select, update

from bot.database.schema import content_templates
from bot.settings.names import LANGUAGES
from flows.domain.template_kinds import TemplateKind

# The ids of templates that the carrier makes (its OpenAPI document).
CONTENT_SID = re.compile(r"HX[0-9a-fA-F]{32}")

# The widths of the columns.
MAX_STATE_CHARS, MAX_TEMPLATE_REASON_CHARS = 12, 120


class TemplateError(Exception):
    """A template cannot be set. The message is for the operator."""


class TemplateState(StrEnum):
    """What the carrier says of a template. The values are its own, but for the last two, and are
    stored."""

    APPROVED = "approved"
    PENDING = "pending"
    RECEIVED = "received"
    UNSUBMITTED = "unsubmitted"
    REJECTED = "rejected"
    PAUSED = "paused"
    DISABLED = "disabled"
    MISSING = "missing"  # the carrier has no such template
    UNKNOWN = ""  # it was not asked yet, or its answer is none of these


@dataclass(frozen=True, slots=True)
class ContentTemplate:
    """A template of a line. `asked_at` is when the carrier was last asked about it (UTC)."""

    line: int
    kind: TemplateKind
    language: str
    sid: str
    state: TemplateState
    reason: str
    asked_at: datetime | None

    @property
    def approved(self) -> bool:
        """Whether WhatsApp takes it."""
        return self.state is TemplateState.APPROVED


@dataclass(frozen=True, slots=True)
class TemplateChoice:
    """What an operator sets: the template of a kind of text in a language; "" for none."""

    kind: TemplateKind
    language: str
    sid: str


def read_choice(text: str) -> TemplateChoice:
    """What is written like reminder:en=HX0123... Raises TemplateError."""
    which, _, sid = text.partition("=")
    kind, _, language = which.strip().partition(":")
    kinds = [one.value for one in TemplateKind]
    if kind not in kinds:
        raise TemplateError(f"{text}: the kinds are {', '.join(kinds)}, as in reminder:en=HX...")
    if language not in LANGUAGES:
        known = ", ".join(LANGUAGES)
        raise TemplateError(f"{text}: the languages are {known}, as in {kind}:en=HX...")
    sid = sid.strip()
    if sid and not CONTENT_SID.fullmatch(sid):
        raise TemplateError(f"{text}: a template's id is HX and 32 characters, 0-9 and a-f.")
    return TemplateChoice(TemplateKind(kind), language, sid)


def set_template(line: int, choice: TemplateChoice, connection: Connection) -> None:
    """Set, replace or take away a template. A new one is not used until the carrier has said that
    it is approved."""
    this = _row_of(line, choice.kind, choice.language)
    known = connection.scalar(select(content_templates.c.content_sid).where(this))
    if known == choice.sid:
        return
    connection.execute(delete(content_templates).where(this))
    if choice.sid:
        row = {"line_id": line, "kind": choice.kind, "language": choice.language}
        connection.execute(insert(content_templates).values(row | {"content_sid": choice.sid}))


def all_templates(connection: Connection, line: int | None = None) -> list[ContentTemplate]:
    """The templates of a line, or of all of them."""
    columns = content_templates.c
    wanted = select(content_templates).order_by(columns.line_id, columns.kind, columns.language)
    if line is not None:
        wanted = wanted.where(columns.line_id == line)
    return [_from_row(row) for row in connection.execute(wanted)]


def sendable_template(
    line: int, kind: str, languages: Sequence[str], connection: Connection
) -> ContentTemplate | None:
    """The approved template of a kind in the first of these languages that has one."""
    found = {
        one.language: one
        for one in all_templates(connection, line)
        if one.kind == kind and one.approved
    }
    return next((found[language] for language in languages if language in found), None)


def sendable_kinds(
    line: int, languages: Sequence[str], connection: Connection
) -> frozenset[TemplateKind]:
    """The kinds that have an approved template in one of these languages."""
    return frozenset(
        one.kind
        for one in all_templates(connection, line)
        if one.approved and one.language in languages
    )


def record_state(
    sid: str, state: TemplateState, reason: str, connection: Connection, now: datetime
) -> None:
    """Keep what the carrier says of a template, on whichever lines it is used."""
    news = {"state": state, "reason": reason[:MAX_TEMPLATE_REASON_CHARS], "asked_at": now}
    this = content_templates.c.content_sid == sid
    connection.execute(update(content_templates).where(this).values(news))


def _row_of(line: int, kind: TemplateKind, language: str) -> Any:
    columns = content_templates.c
    return and_(columns.line_id == line, columns.kind == kind, columns.language == language)


def _from_row(row: Row[Any]) -> ContentTemplate:
    states = [state.value for state in TemplateState]
    return ContentTemplate(
        line=row.line_id,
        kind=TemplateKind(row.kind),
        language=row.language,
        sid=row.content_sid,
        state=TemplateState(row.state) if row.state in states else TemplateState.UNKNOWN,
        reason=row.reason,
        asked_at=row.asked_at,
    )
