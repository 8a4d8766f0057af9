"""The desk: the pages of those who run the lines. Decides nothing: it calls what the command line
calls.

Nothing of it is imported where `DESK` is off.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flask import Blueprint

    from desk.parts import DeskParts


def create_desk(parts: DeskParts) -> Blueprint:
    """All pages below /desk, as one blueprint."""
    from desk.blueprint import desk_blueprint

    return desk_blueprint(parts)
