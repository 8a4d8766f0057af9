"""A new list: its address, what it holds, and only then whether it is taken on. `handrail feeds
add` does the same.

Only addresses are taken here, no files: whoever looks at a page must not read the machine's.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from flask import Response, request
from werkzeug.exceptions import NotFound

from bot.feeds.fetching.feed_location import is_web_address, open_location, seal_location
from bot.feeds.formats.custom_mapping import parse_mapping
from bot.feeds.formats.registry import FORMAT_NAMES
from bot.feeds.rows.feed_error import FeedError
from bot.feeds.rows.feed_reading import checked_fellowship, checked_zone
from bot.feeds.sync.feed_settings import completed_address, find_feed, usable_feed_name
from bot.operators import list_acts
from bot.operators.list_tasks import (
    ListTask,
    TaskError,
    TaskKind,
    ask_for,
    ask_to_add,
    task_by_id,
)
from bot.operators.roles import Permission
from bot.people.unfound_lists import shares_of_list
from desk.desk_pages import NOTE, page, see_other, tell
from desk.lists.list_scopes import lines_of_preview
from desk.lists.list_words import (
    fellowship_choices,
    name_note,
    share_words,
    task_name,
    task_state,
)
from desk.parts import desk_parts
from desk.routing import DeskRoutes
from desk.translation import gettext
from desk.visit import desk_actor, visit, who
from flows.domain.fellowships import FELLOWSHIP_NAMES

routes = DeskRoutes()

MAX_LOCATION_CHARS = 2000
MAX_MAPPING_CHARS = 20_000


@dataclass(frozen=True, slots=True)
class NewList:
    """What a form says of a list. `lines` are ids as they were sent."""

    name: str = ""
    location: str = field(default="", repr=False)
    lines: tuple[str, ...] = ()
    fellowship: str = ""
    zone: str = ""
    format: str = ""
    mapping: str = field(default="", repr=False)

    def settings(self) -> dict[str, Any]:
        """What is kept of it until it is taken on; the address is kept sealed."""
        return {
            "lines": [int(line) for line in self.lines],
            "fellowship": self.fellowship,
            "zone": self.zone,
            "format": self.format,
            "mapping": self.mapping,
        }


@routes.get("/lists/new", needs=Permission.KEEP_LISTS)
def show_new_list() -> Response:
    """The form: empty, or with what they said of a list that they have looked at."""
    asked = request.args.get("task", "")
    if asked.isdecimal() and len(asked) < 10:
        return _form(_said_before(int(asked)))
    return _form(NewList(lines=tuple(str(line.id) for line in who().shown[:1])))


@routes.post("/lists/new", needs=Permission.KEEP_LISTS)
def look_at_list() -> Response:
    """Have a list read, to see what it holds. Nothing is taken on."""
    given = _sent()
    said = _as_meant(given)
    if errors := _errors(said):
        return _form(given, errors)
    sealed = seal_location(said.location, desk_parts().keys)
    try:
        task = _ask_for_look(said.name, said.settings(), sealed)
    except TaskError:
        return _form(given, {"location": _too_much()})
    if note := name_note(given.name, said.name):
        tell(NOTE, note)
    if given.location != said.location:
        tell(NOTE, gettext("The address was completed with https:// in front."))
    return see_other("show_list_preview", task=task)


def _ask_for_look(name: str, settings: Mapping[str, Any], sealed: str) -> int | None:
    """The task of a look at a list. Raises TaskError where too many wait."""
    now = visit().now
    with desk_parts().database.transaction() as connection:
        task = ask_for(
            *(TaskKind.PREVIEW, None, name, who().operator.name, connection, now),
            settings=settings,
            location=sealed,
        )
        list_acts.record_list_act(desk_actor(), list_acts.LOOKED_AT, name, connection, now)
    return task


def _too_much() -> str:
    return gettext("Too much is being read just now. Try again in some minutes.")


@routes.get("/lists/preview/<int:task>", needs=Permission.KEEP_LISTS, scope=lines_of_preview)
def show_list_preview(task: int) -> Response:
    """What a list holds, and what is odd about it."""
    found, now = _task(task), visit().now
    by_fellowship = found.result.get("fellowships", {})
    with desk_parts().database.reading() as connection:
        shares = shares_of_list(by_fellowship, found.settings["lines"], connection)
    theirs = {line.name for line in who().lines}
    return page(
        "lists/preview.html",
        task=found,
        shares=[
            share_words(one, sum(by_fellowship.values())) for one in shares if one.line in theirs
        ],
        unsaid=by_fellowship.get("", 0),
        fellowships=fellowship_choices(gettext("choose one")),
        title=task_name(found),
        state=task_state(found, now),
        goes_on=found.goes_on(now),
        lines=[line.name for line in who().lines if line.id in found.settings["lines"]],
    )


@routes.post(
    "/lists/preview/<int:task>/fellowship", needs=Permission.KEEP_LISTS, scope=lines_of_preview
)
def say_fellowship_of_list(task: int) -> Response:
    """Have it read once more, with the fellowship of the meetings for which it names none."""
    found = _task(task)
    fellowship = request.form.get("fellowship", "")
    if found.kind is not TaskKind.PREVIEW or fellowship not in FELLOWSHIP_NAMES:
        raise NotFound
    settings = {**found.settings, "fellowship": fellowship}
    try:
        new = _ask_for_look(found.subject, settings, found.location)
    except TaskError:
        tell(NOTE, _too_much())
        return see_other("show_list_preview", task=task)
    return see_other("show_list_preview", task=new or task)


@routes.post("/lists/preview/<int:task>", needs=Permission.KEEP_LISTS, scope=lines_of_preview)
def take_list_on(task: int) -> Response:
    """Take a list on that they have looked at."""
    with desk_parts().database.transaction() as connection:
        asked = ask_to_add(task, who().operator.name, connection, visit().now)
    if not asked:
        tell(NOTE, gettext("Somebody has asked for this already."))
    return see_other("show_list_preview", task=task)


def _task(task: int) -> ListTask:
    with desk_parts().database.reading() as connection:
        found = task_by_id(task, connection)
    if found is None:
        raise NotFound
    return found


def _said_before(task: int) -> NewList:
    """What they said of a list. Raises NotFound for what somebody else asked for: an address may
    hold a key."""
    found = _task(task)
    of_new = found.kind in (TaskKind.PREVIEW, TaskKind.ADD) and found.feed is None
    if found.asked_by != who().operator.name or not of_new:
        raise NotFound
    settings = found.settings
    return NewList(
        name=found.subject,
        location=open_location(found.location, desk_parts().keys),
        lines=tuple(str(line) for line in settings["lines"]),
        fellowship=settings["fellowship"],
        zone=settings["zone"],
        format=settings["format"],
        mapping=settings["mapping"] or found.result.get("mapping", ""),
    )


def _sent() -> NewList:
    form = request.form
    return NewList(
        name=form.get("name", "").strip(),
        location=form.get("location", "").strip(),
        lines=tuple(form.getlist("lines")),
        fellowship=form.get("fellowship", "").strip(),
        zone=form.get("zone", "").strip(),
        format=form.get("format", ""),
        mapping=form.get("mapping", "").strip(),
    )


def _as_meant(said: NewList) -> NewList:
    """With a name and an address that can be used, where it is plain what was meant."""
    try:
        name = usable_feed_name(said.name)
    except FeedError:
        name = said.name
    return replace(said, name=name, location=completed_address(said.location))


def _errors(said: NewList) -> dict[str, str]:
    """What is wrong with what was sent, by field."""
    errors = {}
    try:
        usable_feed_name(said.name)
    except FeedError as error:
        errors["name"] = str(error)
    if find_feed(desk_parts().database, said.name) is not None:
        errors["name"] = gettext("There is a list of this name already.")
    if not is_web_address(said.location) or len(said.location) > MAX_LOCATION_CHARS:
        errors["location"] = gettext("Give a web address, like https://example.org/meetings.")
    theirs = {str(line.id) for line in who().lines}
    if not said.lines or not theirs.issuperset(said.lines):
        errors["lines"] = gettext("Choose at least one line.")
    if said.format not in ("", *FORMAT_NAMES):
        errors["format"] = gettext("There is no such format.")
    if len(said.mapping) > MAX_MAPPING_CHARS:
        errors["mapping"] = gettext("That is too long for a mapping.")
    checks = {"fellowship": checked_fellowship, "zone": checked_zone, "mapping": parse_mapping}
    for name, check in checks.items():
        value = getattr(said, name)
        try:
            if value and name not in errors:
                check(value)
        except FeedError as error:
            errors[name] = str(error)
    return errors


def _form(said: NewList, errors: Mapping[str, str] | None = None) -> Response:
    return page(
        "lists/new.html",
        errors=errors,
        said=said,
        lines=[(str(line.id), line.name) for line in who().lines],
        fellowships=fellowship_choices(gettext("the list says it")),
        formats=[("", gettext("found out by itself")), *((name, name) for name in FORMAT_NAMES)],
    )
