"""A line's shifts for calendars that subscribe to them: GET /shifts/<secret>.ics.

Nobody signs in here, because calendars cannot: the link's random part is what lets in, and an
address without it is none. It stands beside the webhooks and not at the desk, which may be bound to
a host that calendars do not reach.
"""

import logging
from collections.abc import Callable
from datetime import datetime

from flask import Blueprint, Response, abort
from sqlalchemy.exc import SQLAlchemyError

from bot.database.database import Database
from bot.database.encryption import Keys
from bot.error_summary import summarize
from bot.volunteers.calendar_link import line_of_calendar
from bot.volunteers.shift_calendar import shift_calendar
from webhooks.bulkhead import ConcurrencyLimit, Overloaded

log = logging.getLogger("handrail")


def shift_calendars_blueprint(
    database: Database, keys: Keys, clock: Callable[[], datetime], bulkhead: ConcurrencyLimit
) -> Blueprint:
    """GET /shifts/<secret>.ics: 200, or 404 for a link that leads nowhere, or 503."""
    routes = Blueprint("shifts", "webhooks.shift_calendars")

    @routes.get("/shifts/<token>.ics")
    def shifts(token: str) -> Response:
        try:
            with bulkhead.acquire(), database.reading() as connection:
                line = line_of_calendar(token, connection)
                if line is None:
                    abort(404)
                text = shift_calendar(connection, keys, line, clock())
        except Overloaded:
            abort(503)
        except (SQLAlchemyError, TimeoutError) as error:
            log.error("a calendar cannot be read: %s", summarize(error))
            abort(503)
        return Response(text, content_type="text/calendar; charset=utf-8")

    return routes
