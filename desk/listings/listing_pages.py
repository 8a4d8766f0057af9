"""Listings that people found wrong, as a queue. `handrail listings` does the same.

What is kept of a report is its kind and its day (docs/privacy.md): there is nobody to show.
"""

from collections.abc import Callable, Mapping
from datetime import date

from flask import Response, request
from sqlalchemy import Connection
from werkzeug.exceptions import NotFound

from bot.feeds.rows.feed_error import FeedError
from bot.feeds.sync.list_lines import lists_of_lines
from bot.feeds.sync.reported_meetings import (
    ReportedMeeting,
    reported_meeting,
    reported_meetings,
)
from bot.operators import listing_acts
from bot.operators.roles import Permission
from desk.desk_pages import GOOD, page, see_other, tell
from desk.parts import desk_parts
from desk.routing import DeskRoutes
from desk.translation import N_, gettext
from desk.visit import desk_actor, visit, who
from flows.domain.listing_reports import ReportKind

routes = DeskRoutes()

# So many stand on a page.
ROWS = 50

KIND_WORDS = {
    ReportKind.NOBODY: N_("nobody was there"),
    ReportKind.MOVED: N_("it has moved"),
    ReportKind.TIME: N_("another time"),
    ReportKind.LINK: N_("the link does not work"),
    ReportKind.OTHER: N_("something else"),
}


def lines_of_meeting(connection: Connection, meeting: int) -> frozenset[int] | None:
    """The scope of a route about a meeting; None if there is none."""
    return listing_acts.lines_of_listing(connection, meeting) or None


@routes.get("/listings", needs=Permission.SEE, nav=N_("Wrong listings"))
def show_listings() -> Response:
    """What people reported and what is hidden, the most reported first."""
    asked = request.args.get("from", "0")
    start = int(asked) if asked.isdecimal() and len(asked) < 7 else 0
    lines = [line.id for line in who().shown]
    found = reported_meetings(desk_parts().database, visit().now.date(), lines=lines)
    found.sort(key=lambda one: (-one.new, -one.total, one.name, one.id))
    return page(
        "listings/listings.html",
        rows=[(one, reported_words(one)) for one in found[start : start + ROWS]],
        total=len(found),
        start=start,
        step=ROWS,
    )


@routes.get("/listings/<int:meeting>", needs=Permission.SEE, scope=lines_of_meeting)
def show_listing(meeting: int) -> Response:
    """One meeting: what was reported of it, and what can be done."""
    return _listing_page(meeting)


@routes.post("/listings/<int:meeting>/hide", needs=Permission.KEEP_LISTS, scope=lines_of_meeting)
def hide_wrong_listing(meeting: int) -> Response:
    """Give a meeting to nobody through a day."""
    sent, reason = request.form.get("until", ""), request.form.get("reason", "")
    try:
        until = date.fromisoformat(sent)
    except ValueError:
        return _listing_page(meeting, {"until": gettext("Give a day, like 2026-12-24.")})
    one = _listed(meeting)
    if until < one.day_there(visit().now):
        return _listing_page(meeting, {"until": gettext("This day is past.")})
    one = _listed(meeting)
    try:
        with desk_parts().database.transaction() as connection:
            listing_acts.hide_listing_as(desk_actor(), one, until, reason, connection, visit().now)
    except FeedError:
        says = gettext("At most 80 characters, and no number of a person.")
        return _listing_page(meeting, {"reason": says})
    tell(GOOD, gettext("Hidden through %(day)s. It comes back by itself.") % {"day": until})
    return see_other("show_listing", meeting=meeting)


@routes.post(
    "/listings/<int:meeting>/passed-on", needs=Permission.KEEP_LISTS, scope=lines_of_meeting
)
def pass_listing_on(meeting: int) -> Response:
    """Note that the webmaster was told."""
    _act(meeting, listing_acts.pass_on_as)
    tell(GOOD, gettext("Noted: passed on."))
    return see_other("show_listing", meeting=meeting)


@routes.post("/listings/<int:meeting>/right", needs=Permission.KEEP_LISTS, scope=lines_of_meeting)
def settle_as_right(meeting: int) -> Response:
    """It is right after all: close what was reported, and show it."""
    return _settle(meeting, listing_acts.RIGHT)


@routes.post("/listings/<int:meeting>/mended", needs=Permission.KEEP_LISTS, scope=lines_of_meeting)
def settle_as_mended(meeting: int) -> Response:
    """The list is mended: close what was reported, and show it."""
    return _settle(meeting, listing_acts.MENDED)


def reported_words(one: ReportedMeeting) -> list[str]:
    """How many said what."""
    return [
        f"{one.counts[kind]}: {gettext(words)}"
        for kind, words in KIND_WORDS.items()
        if one.counts[kind]
    ]


def _settle(meeting: int, act: str) -> Response:
    _act(
        meeting,
        lambda actor, one, connection, now: listing_acts.settle_listing_as(
            actor, one, act, connection, now
        ),
    )
    tell(GOOD, gettext("Closed. It is given to people as the list has it."))
    return see_other("show_listings")


def _act(meeting: int, act: Callable[..., int]) -> None:
    one = _listed(meeting)
    with desk_parts().database.transaction() as connection:
        act(desk_actor(), one, connection, visit().now)


def _listed(meeting: int) -> ReportedMeeting:
    found = reported_meeting(desk_parts().database, meeting, visit().now.date())
    if found is None:
        raise NotFound
    return found


def _listing_page(meeting: int, errors: Mapping[str, str] | None = None) -> Response:
    one, operator = _listed(meeting), who().operator
    with desk_parts().database.reading() as connection:
        lines = listing_acts.lines_of_listing(connection, meeting)
        feeds = lists_of_lines(connection, [line.id for line in who().lines])
    all_theirs = operator.lines is None or operator.lines >= lines
    return page(
        "listings/listing.html",
        errors=errors,
        one=one,
        said=reported_words(one),
        may_change=all_theirs and operator.may(Permission.KEEP_LISTS),
        may_see_list=one.feed_id in feeds,
        until=request.form.get("until", ""),
        reason=request.form.get("reason", ""),
    )
