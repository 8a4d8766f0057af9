"""Something of each kind that a page of the desk can be about, and the addresses of all pages."""

import re
from collections.abc import Iterator, Mapping
from itertools import product
from typing import Any

from sqlalchemy import insert

from bot.conversation.hotline_overrides import draft_override
from bot.database.schema import meetings, relays
from bot.feeds.sync.store_meetings import meeting_to_row
from bot.monitoring.alarms import AlarmKind, raise_alarm
from desk.routing import DeskRule
from tests.support.desk_client import Desk
from tests.support.factories import make_meeting
from tests.support.stored_lists import store_list

ALL = frozenset({1, 2})
OF_FIRST, OF_SECOND, SHARED = 1, 2, 3
HOTLINE = "us-help4u"

# The lines of what is stored here, by the name of a route's variable and its value. A variable with
# another name is held to what the route itself says of ids 1 to 3.
OF_LINES = {OF_FIRST: {1}, OF_SECOND: {2}, SHARED: ALL}
LINES_OF: dict[str, Mapping[Any, Any]] = {
    "line": {1: {1}, 2: {2}},
    "feed": OF_LINES,
    "meeting": OF_LINES,
    "relay": {OF_FIRST: {1}, OF_SECOND: {2}},
    "/alarms kind": {AlarmKind.FEED_STALE.value: ALL},
    "/wording kind": {"replies": ALL, "crisis": ALL, "talk": ALL},
    "hotline": {HOTLINE: ALL},
    "override": {1: ALL},
    "language": {"en": ALL, "es": ALL},
}
VARIABLE = re.compile(r"<(?:int:)?(\w+)>")


def furnish(desk: Desk) -> None:
    """Put something of each kind into the tables: of the first line, of the second, of both."""
    hotlines = desk.webhook.app.extensions["desk"].hotlines.release
    entry = next(one for one in hotlines.entries if one.id == HOTLINE)
    with desk.webhook.database.transaction() as connection:
        for feed, lines in OF_LINES.items():
            store_list(connection, *lines, id=feed, name=f"list {feed}")
            row = {**meeting_to_row(make_meeting(source_id=f"m{feed}")), "id": feed}
            row |= {"line_id": min(lines), "feed_id": feed}
            connection.execute(insert(meetings).values(row))
        for line in (OF_FIRST, OF_SECOND):
            talk = {"id": line, "line_id": line, "code": 1, "version": 1, "asked": []}
            talk |= {"state": "waiting", "began_at": desk.now}
            connection.execute(insert(relays).values(talk))
        raise_alarm(connection, AlarmKind.FEED_STALE, desk.now, "river list")
        draft_override(entry, {"off": "yes"}, "why", "Ada", connection, desk.now)


def kept_of(rule: DeskRule, name: str) -> Mapping[Any, Any] | None:
    """What is stored of the things that a variable names; None for one that is not known here."""
    folder = "/".join(rule.path.split("/")[:2])
    return LINES_OF.get(name) or LINES_OF.get(f"{folder} {name}")


def addresses(desk: Desk, rule: DeskRule) -> Iterator[tuple[str, frozenset[int]]]:
    """The addresses of a route, with the lines that each is about."""
    names = VARIABLE.findall(rule.path)
    values = [kept_of(rule, name) or dict.fromkeys((1, 2, 3)) for name in names]
    for chosen in product(*values):
        ids = dict(zip(names, chosen, strict=True))
        lines: list[Any] = [kept[one] for kept, one in zip(values, chosen, strict=True)]
        if None in lines or not lines:
            assert rule.access.scope
            with desk.webhook.database.reading() as connection:
                lines = [rule.access.scope(connection, **ids) or frozenset()]
        yield f"/desk{_filled(rule.path, ids)}", frozenset(lines[0])


def _filled(path: str, ids: Mapping[str, Any]) -> str:
    """A route's path with these values in place of its variables."""
    return VARIABLE.sub(lambda found: str(ids[found[1]]), path)
