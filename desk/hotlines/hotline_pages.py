"""The pages of the numbers that are given. `handrail hotlines` does the same.

The numbers are those of all lines: a change of one holds for every line.
"""

from collections.abc import Mapping
from typing import Any

from flask import Response, request
from sqlalchemy import Connection
from werkzeug.exceptions import NotFound

from bot.conversation.hotline_overrides import CHANGEABLE, OFF, known_override
from bot.conversation.hotline_records import CallResult, HotlineCall, HotlineRecordError
from bot.operators.roles import Permission
from bot.people import helplines
from bot.review import hotline_acts
from bot.review.hotline_states import HotlineState, hotline_states, of_countries
from desk.bot_sentences import translated_for_page
from desk.desk_pages import BAD, GOOD, page, see_other, tell
from desk.hotlines.hotline_words import call_words, field_labels, need_words, trust_words
from desk.parts import desk_parts
from desk.routing import DeskRoutes, every_line
from desk.text_shapes import shaped
from desk.translation import N_, gettext
from desk.visit import desk_actor, visit, who
from flows.replies.crisis_replies import CRISIS_LANGUAGES

routes = DeskRoutes()

ALL = "all"


def hotline_scope(connection: Connection, hotline: str) -> frozenset[int] | None:
    """The scope of a route about a number: all lines; None for a number that there is not."""
    known = {entry.id for entry in desk_parts().hotlines.release.entries}
    return every_line(connection) if hotline in known else None


def override_scope(connection: Connection, override: int) -> frozenset[int] | None:
    """The scope of a route about a change of a number."""
    try:
        known_override(override, connection)
    except HotlineRecordError:
        return None
    return every_line(connection)


@routes.get("/hotlines", needs=Permission.SEE, nav=N_("Hotlines"))
def show_hotlines() -> Response:
    """The numbers of a country, those that nobody has rung first."""
    states, countries, country, served = _shown()
    return page(
        "hotlines/hotlines.html",
        states=states,
        countries=countries,
        country=country,
        waiting=sum(one.overdue for one in states),
        to_ring=sum(not one.release.is_emergency for one in states),
        where=", ".join(served),
        may_ring=who().operator.may(Permission.REVIEW_WORDING),
        call_words=call_words,
        need_words=need_words,
    )


@routes.get("/hotlines/sheet", needs=Permission.SEE)
def show_call_sheet() -> Response:
    """The same on paper, with room for what whoever rings finds."""
    states, _, country, _ = _shown()
    return page(
        "hotlines/sheet.html",
        states=states,
        country=country,
        today=visit().now,
        call_words=call_words,
        trust_words=trust_words(),
    )


@routes.get("/hotlines/<hotline>", needs=Permission.SEE, scope=hotline_scope)
def show_hotline(hotline: str) -> Response:
    """One number: where it stands, who rang it, what was changed."""
    return _hotline_page(hotline)


@routes.post("/hotlines/rung", needs=Permission.REVIEW_WORDING)
def record_hotline_call() -> Response:
    """Record that somebody rang a number today."""
    parts, now = desk_parts(), visit().now
    hotline = request.form.get("hotline", "")
    outcome = request.form.get("outcome", "")
    result = request.form.get("result", "")
    if result not in set(CallResult):
        raise NotFound
    call = HotlineCall(hotline, now.date(), who().operator.name, outcome, result)
    try:
        with parts.database.transaction() as connection:
            hotline_acts.record_ringing(desk_actor(), parts.hotlines.release, call, connection, now)
            parts.hotlines.refresh(connection)
    except HotlineRecordError as error:
        if not any(entry.id == hotline for entry in parts.hotlines.release.entries):
            raise NotFound from None
        return _hotline_page(hotline, {"outcome": str(error)})
    tell(GOOD, gettext("%(hotline)s: %(result)s. Thank you.") % _rung(hotline, result))
    if request.form.get("back") == "list":
        return see_other("show_hotlines", country=request.form.get("country", ""))
    return see_other("show_hotline", hotline=hotline)


@routes.post("/hotlines/<hotline>/take-back", needs=Permission.REVIEW_WORDING, scope=hotline_scope)
def take_hotline_call_back(hotline: str) -> Response:
    """Take back what was recorded last: somebody pressed the wrong button."""
    parts = desk_parts()
    try:
        with parts.database.transaction() as connection:
            hotline_acts.take_ringing_back(desk_actor(), hotline, connection, visit().now)
            parts.hotlines.refresh(connection)
    except HotlineRecordError as error:
        tell(BAD, translated_for_page(str(error)))
    else:
        tell(GOOD, gettext("Taken back: it is as it was before."))
    return see_other("show_hotline", hotline=hotline)


@routes.get(
    "/hotlines/<hotline>/change", needs=Permission.RUN_LINE, scope=hotline_scope, proof=True
)
def show_hotline_change(hotline: str) -> Response:
    """The form for giving a number in another way."""
    return _change_form(_state(hotline), {})


@routes.post(
    "/hotlines/<hotline>/change", needs=Permission.RUN_LINE, scope=hotline_scope, proof=True
)
def draft_hotline_change(hotline: str) -> Response:
    """Draft it, for another person to approve."""
    parts = desk_parts()
    names = (*CHANGEABLE, OFF)
    sent = {name: request.form[name] for name in names if name in request.form}
    if request.form.get("as_released") == "yes":
        sent = {}
    reason = request.form.get("reason", "")
    try:
        with parts.database.transaction() as connection:
            hotline_acts.propose_override(
                desk_actor(),
                parts.hotlines.release,
                hotline,
                sent,
                reason,
                who().operator.name,
                connection,
                visit().now,
            )
    except HotlineRecordError as error:
        return _change_form(_state(hotline), sent, {"reason": str(error)}, reason)
    tell(GOOD, gettext("Drafted. Nothing changes until another person has approved it."))
    return see_other("show_hotline", hotline=hotline)


@routes.post(
    "/hotlines/changes/<int:override>",
    needs=Permission.REVIEW_WORDING,
    scope=override_scope,
    proof=True,
)
def decide_hotline_change(override: int) -> Response:
    """Approve a draft, or refuse it."""
    parts = desk_parts()
    good = request.form.get("decision") == "approve"
    with parts.database.reading() as connection:
        draft = known_override(override, connection)
    try:
        with parts.database.transaction() as connection:
            release, by = parts.hotlines.release, who().operator.name
            hotline_acts.settle_override(
                desk_actor(), release, draft, by, connection, visit().now, good=good
            )
            parts.hotlines.refresh(connection)
    except HotlineRecordError as error:
        tell(BAD, translated_for_page(str(error)))
    else:
        tell(
            GOOD,
            gettext("Approved: it holds within half a minute.") if good else gettext("Refused."),
        )
    return see_other("show_hotline", hotline=draft.hotline)


def _rung(hotline: str, result: str) -> dict[str, str]:
    entries = desk_parts().hotlines.release.entries
    name = next(entry.name for entry in entries if entry.id == hotline)
    return {"hotline": name, "result": call_words(result)}


def _shown() -> tuple[list[HotlineState], list[str], str, list[str]]:
    """The numbers of the country that was chosen, the countries there are, which was chosen, and
    the countries of the numbers; at first those of the lines."""
    parts = desk_parts()
    with parts.database.reading() as connection:
        states = hotline_states(parts.hotlines.release, connection, visit().now)
        served = helplines.countries_served(connection, [line.id for line in who().shown])
    countries = sorted({country for one in states for country in one.release.countries})
    asked = request.args.get("country", "")
    if asked == ALL:
        return states, countries, ALL, countries
    if asked in countries:
        return of_countries(states, [asked]), countries, asked, [asked]
    return of_countries(states, served), countries, "", sorted(served)


def _state(hotline: str) -> HotlineState:
    parts = desk_parts()
    with parts.database.reading() as connection:
        states = hotline_states(parts.hotlines.release, connection, visit().now)
    return next(one for one in states if one.release.id == hotline)


def _hotline_page(hotline: str, errors: Mapping[str, str] | None = None) -> Response:
    parts, operator = desk_parts(), who().operator
    state = _state(hotline)
    entry = state.entry
    language = request.args.get("language", "en")
    if language not in CRISIS_LANGUAGES:
        raise NotFound
    country = entry.countries[0]
    stands = hotline_acts.standing(entry, parts.directory, language, country)
    with parts.database.reading() as connection:
        all_lines = operator.lines in (None, every_line(connection))
    return page(
        "hotlines/hotline.html",
        errors=errors,
        state=state,
        stands=[(name, shaped(text)) for name, text in stands],
        text_language=language,
        text_languages=list(CRISIS_LANGUAGES),
        country=country,
        may_ring=operator.may(Permission.REVIEW_WORDING) and not state.release.is_emergency,
        may_draft=operator.may(Permission.RUN_LINE) and all_lines and not state.fixed,
        may_decide=operator.may(Permission.REVIEW_WORDING) and all_lines,
        call_words=call_words,
        need_words=need_words,
        trust_words=trust_words(),
        labels=field_labels(),
    )


def _change_form(
    state: HotlineState,
    sent: Mapping[str, str],
    errors: Mapping[str, str] | None = None,
    reason: str = "",
) -> Response:
    values: dict[str, Any] = {
        name: sent.get(name, getattr(state.entry, name)) for name in CHANGEABLE
    }
    return page(
        "hotlines/change.html",
        errors=errors,
        state=state,
        values=values,
        off=sent.get(OFF, ""),
        reason=reason,
        labels=field_labels(),
    )
