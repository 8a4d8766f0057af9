"""Templates of WhatsApp as a line has them."""

from typing import Any

from sqlalchemy import Connection, delete, insert

from bot.database.schema import content_templates
from bot.whatsapp.content_templates import TemplateState
from flows.domain.template_kinds import TemplateKind


def template_sid(kind: TemplateKind, language: str = "en") -> str:
    """The id that a template has in tests."""
    number = list(TemplateKind).index(kind)
    return f"HX{language.encode().hex()}{number:028x}"


def template_row(kind: TemplateKind, language: str = "en", **columns: Any) -> dict[str, Any]:
    """A row of line 1, approved where nothing else is said."""
    row = {"line_id": 1, "kind": kind, "language": language, "state": TemplateState.APPROVED}
    return {**row, "content_sid": template_sid(kind, language), "reason": "", **columns}


def set_templates(connection: Connection, *, approved: bool) -> None:
    """Let line 1 have all templates in English, or none."""
    connection.execute(delete(content_templates))
    if approved:
        connection.execute(insert(content_templates), approved_templates())


def approved_templates(language: str = "en") -> list[dict[str, Any]]:
    """One of every kind."""
    return [template_row(kind, language) for kind in TemplateKind]
