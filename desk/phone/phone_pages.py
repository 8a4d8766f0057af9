"""The phone of the desk: somebody who runs a line texts it as a made-up person.

An answer to a form is the page itself, with no other address to go to: nothing was changed, and
what was typed stands in no address. Loading it again sends the same and shows the same.
"""

from collections.abc import Sequence
from datetime import datetime
from time import monotonic
from typing import cast

from flask import Response, current_app, request
from werkzeug.exceptions import TooManyRequests

from bot.operators.roles import Permission
from bot.places import gazetteer
from bot.simulator.conversations import Conversations, TooBusy
from bot.simulator.copied_meetings import TriedLine, line_rows, tried_lines
from bot.simulator.simulation import SimulationError
from desk.desk_pages import page
from desk.parts import desk_parts
from desk.phone import phone_state
from desk.phone.phone_state import DURATIONS, HOMES, SENDABLE_MEDIA, PhoneState, Refused
from desk.phone.phone_view import phone_page
from desk.phone.phone_words import ATTACHMENT_WORDS
from desk.routing import DeskRoutes
from desk.translation import N_, gettext
from desk.visit import visit, who
from flows.domain.attachments import Attachment
from flows.replies.translations import SPOKEN_LANGUAGES

# The key under which the application keeps the conversations of its process.
EXTENSION = "desk_phone"

routes = DeskRoutes()


@routes.get("/phone", needs=Permission.RUN_LINE, nav=N_("Phone"))
def show_phone() -> Response:
    """A phone on which nothing has been texted yet."""
    return blank_phone(_their_lines())


@routes.post("/phone", needs=Permission.RUN_LINE)
def use_phone() -> Response:
    """What is done on one of the phones, or with the time."""
    return phone_after(_their_lines())


def blank_phone(lines: Sequence[TriedLine], errors: dict[str, str] | None = None) -> Response:
    """The page before a conversation, with a phone that is ready to text."""
    if not lines:
        return page("phone/no_line.html")
    chosen = visit().signed_in and who().chosen
    line = next((line for line in lines if chosen and line.id == chosen.id), lines[0])
    return _show(phone_state.first_state(line), lines, errors)


def phone_after(lines: Sequence[TriedLine]) -> Response:
    """The page after what its form asks for. Nothing is kept of it but in this process."""
    now = visit().now
    if not lines:
        return blank_phone(lines)
    try:
        before = phone_state.carried_state(request.form, lines)
    except Refused as refused:
        return blank_phone(lines, refused.errors)
    try:
        after = phone_state.check(_after(before, lines, now), lines)
        return _show(after, lines)
    except Refused as refused:
        return _show(before, lines, refused.errors)
    except SimulationError:
        error = gettext("More would be sent in this time than is shown. Let less time pass.")
        return _show(before, lines, {"clock": error})


def conversations() -> Conversations:
    """Those of this process."""
    made = current_app.extensions.get(EXTENSION)
    if made is None:
        parts = desk_parts()
        made = Conversations(parts.database, gazetteer(), parts.directory, monotonic)
        made = current_app.extensions.setdefault(EXTENSION, made)
    return cast(Conversations, made)


def lines_to_text() -> list[TriedLine]:
    """The lines that can be texted."""
    with desk_parts().database.reading() as connection:
        return tried_lines(line_rows(connection))


def _their_lines() -> list[TriedLine]:
    theirs = {line.id for line in who().lines}
    return [line for line in lines_to_text() if line.id in theirs]


def _after(before: PhoneState, lines: Sequence[TriedLine], now: datetime) -> PhoneState:
    form = request.form
    act, _, what = form.get("act", "").partition(" ")
    number = before.numbers[-1 if what == "2" else 0]
    match act:
        case "begin":
            return phone_state.begun_state(form, lines, now)
        case "text":
            return phone_state.send_text(before, number, form.get(f"body_{what}", ""), now)
        case "place":
            where = form.get(f"where_{what}", "")
            return phone_state.share_place(before, number, where, gazetteer(), now)
        case "media":
            return phone_state.send_without_words(
                before, number, form.get(f"media_{what}", ""), now
            )
        case "pass":
            return phone_state.let_pass(before, what, now)
        case "time":
            return phone_state.set_time(before, form, now)
        case "play":
            return phone_state.play(before, form.get("transcript", ""), lines)
        case _:
            return before


def _show(
    state: PhoneState, lines: Sequence[TriedLine], errors: dict[str, str] | None = None
) -> Response:
    try:
        with conversations().played(state.script) as played:
            shown = phone_page(state, played, visit().now)
    except TooBusy:
        raise TooManyRequests from None
    return page(
        "phone/phone.html",
        errors=errors,
        phone=shown,
        line_choices=[(line.number, line.name) for line in lines],
        homes=[(code, gettext(words)) for code, words in HOMES.items()],
        durations=[(code, gettext(words)) for code, words in DURATIONS.items()],
        media=[(kind, gettext(ATTACHMENT_WORDS[Attachment(kind)])) for kind in SENDABLE_MEDIA],
        languages_spoken=list(SPOKEN_LANGUAGES.items()),
        sent=request.form,
        here=request.full_path.rstrip("?"),
    )
