"""The log of talks by text. `handrail relays` does the same.

No page shows a word of a talk, and nothing of who texted: a talk is a row with times, the volunteer
who took it, and how it ended.
"""

from datetime import timedelta
from zoneinfo import ZoneInfo

from babel.dates import format_datetime
from flask import Response
from sqlalchemy import Connection
from werkzeug.exceptions import NotFound

from bot.operators.roles import Permission
from bot.relay import relay_acts
from bot.relay.relay_log import (
    LoggedRelay,
    RelayLogError,
    find_logged_relay,
    line_of_relay,
    logged_relays,
)
from bot.relay.relay_outbox import RelaySpeech
from bot.relay.relay_rows import RelayConflict
from desk.desk_pages import BAD, GOOD, add_filter, page, see_other, tell
from desk.parts import desk_parts
from desk.routing import DeskRoutes
from desk.translation import N_, gettext, language_of_page
from desk.visit import desk_actor, visit, who
from flows.domain.relay import EndReason, RelayState

routes = DeskRoutes()

STATE_WORDS = {
    RelayState.WAITING: N_("waits for somebody"),
    RelayState.CLAIMED: N_("goes on"),
    RelayState.ENDING: N_("ends soon"),
}

REASON_WORDS = {
    EndReason.GOODBYE: N_("somebody said goodbye"),
    EndReason.DONE: N_("the volunteer ended it"),
    EndReason.SILENCE: N_("nobody wrote"),
    EndReason.TIME: N_("its time was over"),
    EndReason.SHIFT: N_("the shift was over"),
    EndReason.NOBODY: N_("nobody was free"),
    EndReason.STOPPED: N_("one of them stopped all texts"),
    EndReason.FORGOTTEN: N_("one of them was forgotten"),
    EndReason.BLOCKED: N_("the volunteer blocked the texter"),
    EndReason.REPORTED: N_("the texter reported it"),
    EndReason.MINOR: N_("a child wrote"),
    EndReason.OPERATOR: N_("an operator ended it"),
    EndReason.WORKER_DOWN: N_("no worker ran"),
    EndReason.SWITCHED_OFF: N_("talks were switched off"),
}


def lines_of_talk(connection: Connection, relay: int) -> frozenset[int] | None:
    """The scope of a route about a talk; None if there is none."""
    line = line_of_relay(connection, relay)
    return None if line is None else frozenset({line})


@routes.get("/talks", needs=Permission.COORDINATE, nav=N_("Talks"))
def show_talks() -> Response:
    """The talks of 90 days, the newest first."""
    parts = desk_parts()
    shown = [line.id for line in who().shown]
    with parts.database.reading() as connection:
        found = logged_relays(connection, parts.keys, shown)
    return page("relays/talks.html", rows=[(one, began(one), how_it_ended(one)) for one in found])


@routes.post("/talks/<int:relay>/end", needs=Permission.COORDINATE, scope=lines_of_talk)
def end_talk(relay: int) -> Response:
    """End a talk now."""
    parts = desk_parts()
    speech = RelaySpeech(parts.keys, parts.directory)
    try:
        with parts.database.transaction() as connection:
            one = _talk(connection, relay)
            ended = relay_acts.end_relay_as(desk_actor(), one, speech, connection, visit().now)
    except RelayConflict:
        tell(BAD, gettext("Somebody wrote at this moment. Try again."))
        return see_other("show_talks")
    if ended:
        tell(GOOD, gettext("It has ended, and both are told so."))
    else:
        tell(BAD, gettext("It is over already."))
    return see_other("show_talks")


@routes.post("/talks/<int:relay>/seen", needs=Permission.COORDINATE, scope=lines_of_talk)
def mark_talk_seen(relay: int) -> Response:
    """Whoever is signed in has looked at a talk."""
    with desk_parts().database.transaction() as connection:
        one, by = _talk(connection, relay), who().operator.name
        relay_acts.mark_relay_seen_as(desk_actor(), one, by, connection, visit().now)
    tell(GOOD, gettext("Noted."))
    return see_other("show_talks")


def _talk(connection: Connection, relay: int) -> LoggedRelay:
    try:
        return find_logged_relay(connection, desk_parts().keys, relay)
    except RelayLogError:
        raise NotFound from None


def began(one: LoggedRelay) -> str:
    """When a talk began, by the clock of its line, to the hour's minute, with the zone's name."""
    local = one.began_at.astimezone(ZoneInfo(one.zone))
    return format_datetime(local, "EEE d MMM, HH:mm z", locale=language_of_page())


def how_it_ended(one: LoggedRelay) -> str:
    """How a talk ended, or where it stands."""
    if one.live:
        return gettext(STATE_WORDS[one.state])
    return gettext(REASON_WORDS[EndReason(one.reason)])


def minutes(length: timedelta | None) -> str:
    """A length of time in minutes, "" for none."""
    return "" if length is None else str(length // timedelta(minutes=1))


add_filter("whole_minutes", minutes)
