"""The pages of blocked numbers. `handrail block add|remove|list` does the same.

A number somebody gave is in the body of one request and nowhere after it: the page that answers
says only whether it is done, was done already, or cannot be done.
"""

import hashlib
import hmac
from dataclasses import dataclass, field

from flask import Response, request
from sqlalchemy import Connection

from bot.operators.block_acts import ReasonError, block_number, unblock_row
from bot.operators.roles import Permission
from bot.people.blocklist import MAX_REASON_CHARS, BlockedNumber, blocked_numbers, parse_phone
from bot.settings import SettingsError
from desk.desk_pages import BAD, GOOD, NOTE, page, see_other, tell
from desk.parts import desk_parts
from desk.routing import DeskRoutes, every_line
from desk.translation import N_, gettext
from desk.visit import desk_actor, visit

routes = DeskRoutes()

# For how long a form can block, by what it sends.
DAYS = {"": None, "1": 1, "30": 30, "365": 365}


@dataclass(frozen=True, slots=True)
class BlockedRow:
    """A number of the list with the name by which a form means it, which leads to no number."""

    name: str
    number: BlockedNumber = field(repr=False)


@routes.get(
    "/blocked",
    needs=Permission.RUN_LINE,
    scope=every_line,
    proof=True,
    whole=True,
    nav=N_("Blocked"),
)
def show_blocked() -> Response:
    """The numbers by their last two digits, and the form for one more."""
    with desk_parts().database.reading() as connection:
        rows = _rows(connection)
    return page("blocked/blocked.html", rows=rows, reason="", lengths=_lengths())


@routes.post("/blocked", needs=Permission.RUN_LINE, scope=every_line, proof=True)
def block_given_number() -> Response:
    """Block a number that somebody gave."""
    parts = desk_parts()
    reason = request.form.get("reason", "")
    days = DAYS.get(request.form.get("days", ""))
    try:
        phone = parse_phone(request.form.get("phone", ""), parts.settings.line.country)
        with parts.database.transaction() as connection:
            new = block_number(
                desk_actor(), phone, reason, parts.keys, connection, visit().now, days
            )
    except SettingsError:
        says = gettext(
            "Not possible: that is no phone number. Write it as it is dialled here, or in full "
            "with a + and the country's code."
        )
        return _refused({"phone": says}, reason)
    except ReasonError:
        says = gettext("At most %(most)d characters, and no number of a person.")
        return _refused({"reason": says % {"most": MAX_REASON_CHARS}}, "")
    if new:
        tell(GOOD, gettext("Done: it gets answers only to danger and HELP."))
    else:
        tell(NOTE, gettext("It is blocked already."))
    return see_other("show_blocked")


@routes.post("/blocked/unblock", needs=Permission.RUN_LINE, scope=every_line, proof=True)
def unblock() -> Response:
    """Answer the number of a row again."""
    parts = desk_parts()
    asked = request.form.get("row", "")
    with parts.database.transaction() as connection:
        found = next((row for row in _rows(connection) if row.name == asked), None)
        gone = found is not None and unblock_row(
            desk_actor(), found.number, parts.keys, connection, visit().now
        )
    if gone:
        tell(GOOD, gettext("Done: it is answered again."))
    else:
        tell(BAD, gettext("It is not on the list any more."))
    return see_other("show_blocked")


def _refused(errors: dict[str, str], reason: str) -> Response:
    """The page again. The number that was sent is not on it."""
    with desk_parts().database.reading() as connection:
        rows = _rows(connection)
    return page(
        "blocked/blocked.html",
        errors=errors,
        rows=rows,
        reason=reason,
        lengths=_lengths(),
    )


def _rows(connection: Connection) -> list[BlockedRow]:
    keys = desk_parts().keys
    return [BlockedRow(_name(one), one) for one in blocked_numbers(keys, connection)]


def _name(number: BlockedNumber) -> str:
    """What a form of this session calls a row: of the hash that only SECRET_KEY makes a hash that
    only this session makes."""
    secret = visit().secret.encode()
    return hmac.digest(secret, number.phone_hash, hashlib.sha256).hex()[:24]


def _lengths() -> list[tuple[str, str]]:
    return [
        ("", gettext("Until somebody answers it again")),
        ("1", gettext("A day")),
        ("30", gettext("30 days")),
        ("365", gettext("A year")),
    ]
