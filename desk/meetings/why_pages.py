"""Why somebody gets a meeting, or does not. `handrail meetings why` does the same."""

from collections.abc import Mapping

from flask import Response, request
from sqlalchemy import Connection
from werkzeug.exceptions import NotFound

from bot.conversation.line_context import context_of_line
from bot.conversation.why_not_found import (
    ListedEntry,
    SearchLookedAt,
    find_listed_entry,
    look_at_search,
    text_asking,
)
from bot.feeds.sync.meeting_table import find_list, names_of_lists
from bot.operators.roles import Permission
from bot.people import helplines
from bot.review.verdict_words import JudgedMeeting, verdict_words
from desk.desk_pages import page
from desk.meetings.meeting_labels import days_to_ask_for
from desk.meetings.shown_lists import (
    MAX_WORDS_CHARS,
    lines_of_list,
    meeting_scope,
    number_asked,
)
from desk.parts import desk_parts
from desk.routing import DeskRoutes
from desk.text_shapes import shaped
from desk.translation import gettext, language_of_page
from desk.visit import DeskLine, visit, who

routes = DeskRoutes()


@routes.get("/meetings/<int:meeting>/why", needs=Permission.SEE, scope=meeting_scope)
def show_why(meeting: int) -> Response:
    """What each condition of a search says of a meeting."""
    given = {name: request.args.get(name, "").strip()[:MAX_WORDS_CHARS] for name in _FIELDS}
    if given["day"] not in dict(days_to_ask_for()):
        raise NotFound
    errors: dict[str, str] = {}
    looked, sentences = None, list[tuple[bool, str]]()
    with desk_parts().database.reading() as connection:
        feed = find_list(connection, meeting)
        line = _line(feed or 0, connection)
        entry = find_listed_entry(meeting, connection, line.id)
        if entry is None:
            raise NotFound
        if given["place"] or given["way"]:
            looked, sentences = _look(entry, line, given, connection)
        elif "place" in request.args:
            errors = {"place": gettext("Name a town or ZIP code.")}
    return page(
        "meetings/why.html",
        errors=errors,
        entry=entry,
        line=line,
        given=given,
        why_days=days_to_ask_for(),
        line_choices=[(one.id, one.name) for one in who().shown],
        looked=looked,
        outcome=_outcome(looked) if looked else "",
        sentences=sentences,
        replies=[shaped(reply) for reply in looked.replies] if looked else [],
    )


# Of the form: `way` is ONLINE, or "" for a door near the place.
_FIELDS = ("place", "day", "way")
_ONLINE = "online"


def _look(
    entry: ListedEntry, line: DeskLine, given: Mapping[str, str], connection: Connection
) -> tuple[SearchLookedAt, list[tuple[bool, str]]]:
    """What comes of it, and each condition: whether it is fine, and in a sentence."""
    record, _ = helplines.line_and_number(line.id, connection)
    context = context_of_line(line.id, record, desk_parts().directory, connection, visit().now)
    text = text_asking(given["place"], given["day"], online=given["way"] == _ONLINE)
    looked = look_at_search(text, entry, context)
    if looked.query is None:
        return looked, []
    names = names_of_lists(connection, [entry.feed])
    about = JudgedMeeting(
        entry.meeting, entry.listing, names.get(entry.feed, ""), record, looked.query
    )
    language = language_of_page()
    return looked, [
        (one.fine, verdict_words(one, about, language, gettext)) for one in looked.verdicts
    ]


def _line(feed: int, connection: Connection) -> DeskLine:
    """The line that is asked: the one named, else the first of those shown that uses the list."""
    shown, asked = who().shown, number_asked("of")
    named = [line for line in shown if line.id == asked]
    found = named if asked is not None else lines_of_list(feed, connection)
    if not found:
        raise NotFound
    return found[0]


def _outcome(looked: SearchLookedAt) -> str:
    """What came of it, in a sentence."""
    if looked.query is None:
        return gettext("The line first asks something back, so nothing is searched yet:")
    if not looked.rank:
        return gettext("Whoever texts this does not get it.")
    more = looked.texts_until_shown
    if more < 0:
        return gettext(
            "Nobody gets that far: it would be number {number}, and a list ends before it."
        ).format(number=looked.rank)
    if more:
        return gettext(
            "Whoever texts this gets it, as number {number}, once they have texted MORE {times} "
            "times."
        ).format(number=looked.rank, times=more)
    return gettext("Whoever texts this gets it, as number {number} of the first answer.").format(
        number=looked.rank
    )
