"""The table of meetings, and the page of one. `handrail meetings` and `handrail listings` do the
same."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from flask import Response, request
from sqlalchemy import Connection
from werkzeug.exceptions import NotFound

from bot.conversation.line_context import context_of_line
from bot.conversation.shown_meeting import texts_about_meeting
from bot.conversation.why_not_found import ListedEntry, find_listed_entry
from bot.feeds.rows.feed_error import FeedError
from bot.feeds.sync.hidden_meetings import with_copies
from bot.feeds.sync.meeting_table import MeetingInTable, read_page, rows_with_ids
from bot.feeds.sync.reported_meetings import ReportedMeeting, reported_meeting
from bot.operators import listing_acts
from bot.operators.roles import Permission
from bot.people import helplines
from desk.desk_pages import GOOD, add_filter, page, see_other, tell
from desk.meetings.meeting_labels import (
    WEEK,
    day_name,
    days_to_ask_for,
    kinds_to_ask_for,
    language_name,
    long_day,
    state_of,
    weekly_hour,
)
from desk.meetings.shown_lists import (
    entries_scope,
    lines_of_list,
    meeting_scope,
    number_asked,
    what_is_asked,
)
from desk.parts import desk_parts
from desk.routing import DeskRoutes
from desk.text_shapes import TextShape, shaped
from desk.translation import N_, gettext
from desk.visit import DeskLine, desk_actor, visit, who
from flows.replies.translations import SPOKEN_LANGUAGES

routes = DeskRoutes()

add_filter("long_day", long_day)


@routes.get("/meetings", needs=Permission.SEE, nav=N_("Meetings"))
def show_meeting_table() -> Response:
    """The meetings of the lists of the lines that are shown, by name."""
    with desk_parts().database.reading() as connection:
        asked = what_is_asked(connection)
        after, before = number_asked("after"), number_asked("before")
        found = read_page(connection, asked.wanted, after=after, before=before)
    return page("meetings/meetings.html", asked=asked, found=found, **table_words())


def table_words() -> dict[str, Any]:
    """What the table and the map say things with."""
    return {
        "days": [(day, day_name(day)) for day in WEEK],
        "kinds": kinds_to_ask_for(),
        "weekly_hour": weekly_hour,
        "state_of": state_of,
    }


@routes.get("/meetings/<int:meeting>", needs=Permission.SEE, scope=meeting_scope)
def show_meeting(meeting: int) -> Response:
    """One meeting: what it is, what people get, and what can be done about it."""
    return _meeting_page(meeting)


@routes.post("/meetings/<int:meeting>/hide", needs=Permission.KEEP_LISTS, scope=entries_scope)
def hide_for_a_time(meeting: int) -> Response:
    """Give it to nobody through a day."""
    one, now = _listed(meeting), visit().now
    try:
        until = date.fromisoformat(request.form.get("until", "").strip())
    except ValueError:
        return _meeting_page(meeting, {"until": gettext("Choose the last day.")})
    reason = request.form.get("reason", "")
    try:
        with desk_parts().database.transaction() as connection:
            listing_acts.hide_listing_as(desk_actor(), one, until, reason, connection, now)
    except FeedError:
        if until < now.astimezone(ZoneInfo(one.zone)).date():
            return _meeting_page(meeting, {"until": gettext("This day is past.")})
        says = gettext("At most 80 characters, and no number of a person.")
        return _meeting_page(meeting, {"reason": says})
    tell(GOOD, gettext("Hidden: nobody finds it through that day. It comes back by itself."))
    return see_other("show_meeting", meeting=meeting)


@routes.post("/meetings/<int:meeting>/show", needs=Permission.KEEP_LISTS, scope=entries_scope)
def show_meeting_again(meeting: int) -> Response:
    """Show it again, before its day."""
    one, now = _listed(meeting), visit().now
    with desk_parts().database.transaction() as connection:
        listing_acts.show_listing_as(desk_actor(), one, connection, now)
    tell(GOOD, gettext("People find it again."))
    return see_other("show_meeting", meeting=meeting)


@dataclass(frozen=True, slots=True)
class LanguageTexts:
    """What people who write a language get of a meeting."""

    language: str
    texts: tuple[TextShape, ...]


def _meeting_page(meeting: int, errors: Mapping[str, str] | None = None) -> Response:
    with desk_parts().database.reading() as connection:
        entry = find_listed_entry(meeting, connection)
        if entry is None:
            raise NotFound
        lines = lines_of_list(entry.feed, connection)
        rows = {row.id: row for row in rows_with_ids(connection, with_copies(connection, meeting))}
        row = rows.pop(meeting)
        seen = [one for one in rows.values() if _is_seen(one, connection)]
        texts = _texts(entry, lines, connection)
        scope = listing_acts.lines_of_listing(connection, meeting)
    operator = who().operator
    mine = operator.lines is None or scope <= operator.lines
    return page(
        "meetings/meeting.html",
        errors=errors,
        entry=entry,
        row=row,
        reported=_listed(meeting).total,
        entries=seen,
        texts=texts,
        language_name=language_name,
        why_line=lines[0].id if lines else None,
        why_days=days_to_ask_for(),
        line_choices=[(line.id, line.name) for line in who().shown],
        given={name: request.form.get(name, "") for name in ("until", "reason")},
        may_hide=operator.may(Permission.KEEP_LISTS) and mine,
        **table_words(),
    )


def _is_seen(row: MeetingInTable, connection: Connection) -> bool:
    """Whether who asks sees the list that an entry is on."""
    operator = who().operator
    return operator.lines is None or bool(
        operator.lines & (meeting_scope(connection, row.id) or frozenset())
    )


def _texts(
    entry: ListedEntry, lines: Sequence[DeskLine], connection: Connection
) -> list[LanguageTexts]:
    """What people get of it from the first of these lines, its own language first."""
    if not lines or entry.listing.hidden_until or entry.listing.copy_hidden:
        return []
    line, _ = helplines.line_and_number(lines[0].id, connection)
    parts = desk_parts()
    context = context_of_line(lines[0].id, line, parts.directory, connection, visit().now)
    languages = dict.fromkeys((line.language, *SPOKEN_LANGUAGES))
    found = [
        LanguageTexts(code, tuple(map(shaped, texts_about_meeting(entry.meeting, context, code))))
        for code in languages
    ]
    return [one for one in found if one.texts]


def _listed(meeting: int) -> ReportedMeeting:
    found = reported_meeting(desk_parts().database, meeting, visit().now.date())
    if found is None:
        raise NotFound
    return found
