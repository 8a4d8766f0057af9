"""Who asks for a page: their session, their language, their lines."""

import hmac
from dataclasses import dataclass, field
from datetime import datetime
from typing import cast

from flask import g, request
from sqlalchemy import select
from werkzeug.exceptions import NotFound

from bot.database.schema import lines as lines_table
from bot.operators.access_tokens import new_token
from bot.operators.audit_log import DESK, Actor
from bot.operators.desk_sessions import SEEN_EVERY, DeskSession, find_session, note_seen
from bot.operators.operator_notices import OperatorNotice, notices_of
from bot.operators.operator_rows import DeskOperator
from desk.parts import desk_parts
from desk.translation import DESK_LANGUAGES

# `__Host-` makes a browser take them only over https, for this host alone.
SESSION_COOKIE = "__Host-desk"
VISIT_COOKIE = "__Host-desk-visit"

# What a page sends that is loaded anew by itself.
REFRESH_HEADER = "X-Desk-Refresh"


@dataclass(frozen=True, slots=True)
class DeskLine:
    """A line, as the pages name it."""

    id: int
    name: str
    zone: str


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Somebody who is signed in, with the lines they see, and the one they have chosen in the
    header (`?line=`), None for all of theirs. `notices` are what they have not been told yet."""

    operator: DeskOperator
    session: DeskSession
    lines: tuple[DeskLine, ...]
    chosen: DeskLine | None
    notices: tuple[OperatorNotice, ...] = ()

    @property
    def shown(self) -> tuple[DeskLine, ...]:
        """The lines that a page is about."""
        return (self.chosen,) if self.chosen else self.lines

    @property
    def zone(self) -> str:
        """The time zone of the times on a page."""
        return self.shown[0].zone if self.shown else "UTC"


@dataclass(frozen=True, slots=True)
class Visit:
    """A request. `secret` is the cookie that the tokens of forms are made of; `signed_in` is None
    for a stranger."""

    now: datetime
    language: str
    secret: str = field(repr=False)
    signed_in: SignedIn | None = None

    @property
    def form_token(self) -> str:
        """What a form sends back, so that no other site can send it (CSRF)."""
        return hmac.digest(self.secret.encode(), b"handrail desk form", "sha256").hex()[:32]


def visit() -> Visit:
    """This request."""
    return cast(Visit, g.desk_visit)


def who() -> SignedIn:
    """Who asks, on a page that strangers do not see."""
    signed_in = visit().signed_in
    assert signed_in, "the page is not for everybody"
    return signed_in


def desk_actor() -> Actor:
    """Who acts, for the audit log."""
    return Actor(who().operator.name, DESK)


def begin_visit() -> None:
    """Find out who asks. Raises NotFound for a line that is none of theirs."""
    parts = desk_parts()
    now = parts.clock()
    browsers = request.accept_languages.best_match(DESK_LANGUAGES) or "en"
    secret = request.cookies.get(VISIT_COOKIE, "")
    g.desk_new_visit = "" if secret or request.method != "GET" else new_token()
    strange = Visit(now, browsers, secret or g.desk_new_visit)
    token = request.cookies.get(SESSION_COOKIE, "")
    g.desk_visit = strange
    if not token:
        return
    with parts.database.reading() as connection:
        found = find_session(token, connection, now)
        if found is None:
            return
        rows = connection.execute(select(lines_table).order_by(lines_table.c.name)).all()
        notices = tuple(notices_of(found[1], connection))
    session, operator = found
    theirs = tuple(
        DeskLine(row.id, row.name, row.zone) for row in rows if operator.sees_line(row.id)
    )
    language = operator.language or browsers
    # Even a page that says that there is no such line is one of somebody who is signed in.
    g.desk_visit = Visit(now, language, token, SignedIn(operator, session, theirs, None, notices))
    if chosen := _chosen(theirs):
        signed_in = SignedIn(operator, session, theirs, chosen, notices)
        g.desk_visit = Visit(now, language, token, signed_in)
    # A page that loads itself anew keeps nobody signed in.
    if now >= session.seen_at + SEEN_EVERY and REFRESH_HEADER not in request.headers:
        with parts.database.transaction() as connection:
            note_seen(session, connection, now)


def _chosen(theirs: tuple[DeskLine, ...]) -> DeskLine | None:
    asked = request.args.get("line", "")
    if not asked:
        return None
    found = next((line for line in theirs if str(line.id) == asked), None)
    if found is None:
        raise NotFound
    return found
