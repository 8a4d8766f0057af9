"""Renders the pages: Jinja templates in desk/templates, with what every page needs."""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from babel.dates import format_datetime
from flask import Response, g, request, url_for
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from bot.operators.desk_sessions import set_messages
from bot.operators.operator_notices import (
    GUESSING,
    JOINED,
    NEW_DEVICE,
    RECOVERY_CODE_USED,
    SHIFT_GAP,
    SHIFT_SILENCE,
    TALK_MINOR,
    TALK_REPORTED,
    VOLUNTEER_AGREED,
    VOLUNTEER_FORGOTTEN,
    VOLUNTEER_STOPPED,
    VOLUNTEER_UNANSWERED,
    OperatorNotice,
)
from bot.operators.roles import Role
from desk.bot_sentences import translated_for_page
from desk.parts import desk_parts
from desk.role_words import role_words
from desk.static_files import static_url
from desk.table_cells import with_headings
from desk.translation import DESK_LANGUAGES, N_, gettext, language_of_page, ngettext
from desk.visit import visit, who

TEMPLATES = Path(__file__).parent / "templates"

_NOTICES = {
    NEW_DEVICE: N_("{name} signed in from a device that is new here: {device}."),
    RECOVERY_CODE_USED: N_("{name} signed in with a recovery code."),
    GUESSING: N_(
        "Somebody tried twenty wrong codes for {name} today. Codes of {name} do not work "
        "until tomorrow; passkeys do."
    ),
    TALK_REPORTED: N_("A texter reported the talk {talk} on {line}. Look at it under Talks."),
    TALK_MINOR: N_("The talk {talk} on {line} ended because a child wrote."),
    JOINED: N_("{name} has accepted the invitation, as {role}."),
    SHIFT_GAP: N_("{line}: nobody takes the shift {when}."),
    SHIFT_SILENCE: N_("{line}: nobody has said that they are there for the shift {when}."),
    VOLUNTEER_AGREED: N_("{line}: volunteer {volunteer} has agreed to answer."),
    VOLUNTEER_STOPPED: N_(
        "{line}: volunteer {volunteer} has said STOP. They get no texts, and nobody takes their "
        "shifts."
    ),
    VOLUNTEER_FORGOTTEN: N_(
        "{line}: volunteer {volunteer} asked to be forgotten, or their number is dead. Nobody "
        "takes their shifts."
    ),
    VOLUNTEER_UNANSWERED: N_(
        "{line}: volunteer {volunteer} did not agree within a week, and is forgotten."
    ),
}

# The kinds of messages, and of whatever else is shown in words and colour.
GOOD, NOTE, BAD = "good", "note", "bad"


def page(
    template: str, *, status: int = 200, errors: Mapping[str, str] | None = None, **values: Any
) -> Response:
    """A page. With `errors` (a sentence by the name of its field) it has a summary of them on top,
    and its status is 422."""
    signed_in = visit().signed_in
    messages = signed_in.session.messages if signed_in else ()
    notices = signed_in.notices if signed_in else ()
    if signed_in and messages and request.method != "HEAD":
        with desk_parts().database.transaction() as connection:
            set_messages(signed_in.session, (), connection)
    html = render(
        template,
        me=signed_in,
        form_token=visit().form_token,
        messages=messages,
        notices=notices,
        errors={name: translated_for_page(said) for name, said in (errors or {}).items()},
        **values,
    )
    return Response(html, 422 if errors else status, mimetype="text/html")


def render(template: str, **values: Any) -> str:
    """A template's text."""
    shared = {"me": None, "messages": (), "notices": (), "errors": {}, "form_token": ""} | values
    macros = _ENVIRONMENT.get_template("macros.html").make_module(shared)
    return _ENVIRONMENT.get_template(template).render(shared, ui=macros)


def tell(kind: str, sentence: str) -> None:
    """Have the next page say something: GOOD, NOTE or BAD."""
    session = who().session
    g.desk_told = (*g.get("desk_told", session.messages), (kind, sentence))
    with desk_parts().database.transaction() as connection:
        set_messages(session, g.desk_told, connection)


def see_other(endpoint: str, **values: Any) -> Response:
    """What answers a form: go to a page (303). It stays at the line that was chosen."""
    answer = Response(status=303)
    answer.headers["Location"] = desk_url(endpoint, **values)
    return answer


def desk_url(endpoint: str, **values: Any) -> str:
    """The address of a page, with the line that was chosen."""
    signed_in = visit().signed_in
    chosen = {"line": signed_in.chosen.id} if signed_in and signed_in.chosen else {}
    name = endpoint if "." in endpoint else f"desk.{endpoint}"
    return url_for(name, **(chosen | values))


def in_local_time(at: datetime) -> str:
    """A moment in the line's zone, which it names: "Fri 6 Mar 2026, 12:40 CST"."""
    signed_in = visit().signed_in
    zone = ZoneInfo(signed_in.zone if signed_in else "UTC")
    shown = at.astimezone(zone)
    text = format_datetime(shown, "EEE d MMM y, HH:mm", zone, locale=language_of_page())
    return f"{text} {shown.tzname()}"


def notice_words(notice: OperatorNotice) -> str:
    """What somebody is told, in a sentence."""
    facts = dict(notice.facts)
    if "role" in facts:
        facts["role"] = role_words(Role(facts["role"])).name
    return gettext(_NOTICES[notice.kind]).format(**facts)


def here() -> str:
    """The address of this page, where it can be asked for again."""
    return request.full_path.rstrip("?") if request.method == "GET" else "/desk"


def is_here(endpoint: str) -> bool:
    """Whether this is the page of an endpoint."""
    return request.endpoint == endpoint


def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=["jinja2.ext.i18n"],
    )
    environment.policies["ext.i18n.trimmed"] = True
    environment.install_gettext_callables(gettext, ngettext, newstyle=True)  # type: ignore[attr-defined]
    environment.globals |= {
        "desk_url": desk_url,
        "static_url": static_url,
        "is_here": is_here,
        "here": here,
        "notice_words": notice_words,
        "language": language_of_page,
        "languages": DESK_LANGUAGES,
    }
    environment.filters |= {"local_time": in_local_time, "with_headings": with_headings}
    environment.filters["plus_days"] = lambda day, days: day + timedelta(days=days)
    return environment


_ENVIRONMENT = _environment()


def add_filter(name: str, act: Callable[..., Any]) -> None:
    """A filter that every template may use."""
    _ENVIRONMENT.filters[name] = act


def add_to_templates(name: str, value: Any) -> None:
    """Something that every template may use."""
    _ENVIRONMENT.globals[name] = value
