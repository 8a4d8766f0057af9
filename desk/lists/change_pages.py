"""What somebody says of a list that is there already. `handrail feeds change` does the same."""

from collections.abc import Mapping
from typing import Any

from flask import Response, request

from bot.feeds.rows.feed_error import FeedError
from bot.feeds.sync.change_feed import CHANGEABLE_SETTINGS, checked_settings
from bot.operators import list_acts
from bot.operators.roles import Permission
from desk.desk_pages import GOOD, NOTE, page, see_other, tell
from desk.lists.list_scopes import lines_of_feed, list_of_page
from desk.lists.list_words import fellowship_choices, name_note
from desk.parts import desk_parts
from desk.routing import DeskRoutes
from desk.translation import gettext
from desk.visit import desk_actor, visit

routes = DeskRoutes()


@routes.get(
    "/lists/<int:feed>/settings", needs=Permission.KEEP_LISTS, scope=lines_of_feed, whole=True
)
def show_list_settings(feed: int) -> Response:
    """The form, with what is said of it now."""
    listed = list_of_page(feed)
    said = {name: getattr(listed, name) or "" for name in CHANGEABLE_SETTINGS}
    said["every"] = f"{listed.every / 60:g}" if listed.every else ""
    return _settings_form(feed, said)


@routes.post("/lists/<int:feed>/settings", needs=Permission.KEEP_LISTS, scope=lines_of_feed)
def change_list(feed: int) -> Response:
    """Keep what they say of it."""
    given = {name: request.form.get(name, "") for name in CHANGEABLE_SETTINGS}
    values, faults = checked_settings(given)
    if faults:
        return _settings_form(feed, given, faults)
    try:
        with desk_parts().database.transaction() as connection:
            before, after = list_acts.change_list_as(
                desk_actor(), feed, values, connection, visit().now
            )
    except FeedError as error:
        return _settings_form(feed, given, {"name": str(error)})
    if note := name_note(given["name"], after["name"]):
        tell(NOTE, note)
    _tell_what_changed(before, after)
    return see_other("show_list", feed=feed)


def _tell_what_changed(before: Mapping[str, Any], after: Mapping[str, Any]) -> None:
    changed = {name for name in after if after[name] != before[name]}
    if not changed:
        tell(NOTE, gettext("It was so already: nothing has changed."))
    elif changed & {"fellowship", "zone"}:
        tell(
            GOOD,
            gettext("Changed. The list is read again in a minute or two; then it shows in texts."),
        )
    else:
        tell(GOOD, gettext("Changed."))


def _settings_form(
    feed: int, said: Mapping[str, Any], errors: Mapping[str, str] | None = None
) -> Response:
    return page(
        "lists/settings.html",
        errors=errors,
        listed=list_of_page(feed),
        said=said,
        fellowships=fellowship_choices(gettext("the list says it")),
    )
