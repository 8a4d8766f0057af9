"""Whose a list is, and what somebody may do with it."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import Connection, select
from werkzeug.exceptions import NotFound

from bot.database.schema import feeds
from bot.feeds.sync.feed_status import FeedStatus, feed_statuses
from bot.feeds.sync.list_lines import lines_using
from bot.operators.list_tasks import TaskKind, task_by_id
from bot.operators.roles import Permission
from desk.parts import desk_parts
from desk.visit import who


def lines_of_feed(connection: Connection, feed: int, **_: Any) -> frozenset[int] | None:
    """The scope of a route about a list: the lines that use it."""
    if connection.scalar(select(feeds.c.id).where(feeds.c.id == feed)) is None:
        return None
    return lines_using(connection, feed)


def lines_of_preview(connection: Connection, task: int) -> frozenset[int] | None:
    """The scope of a route about a list that somebody looks at: the lines it is for."""
    found = task_by_id(task, connection)
    if found is None or found.kind not in (TaskKind.PREVIEW, TaskKind.ADD):
        return None
    return frozenset(found.settings["lines"])


def may_change(lines: Collection[int]) -> bool:
    """Whether they may change a list that these lines use: only who has all of them."""
    operator = who().operator
    theirs = operator.lines is None or operator.lines >= frozenset(lines)
    return theirs and operator.may(Permission.KEEP_LISTS)


def list_of_page(feed: int) -> FeedStatus:
    """The list of an id. Raises NotFound."""
    parts = desk_parts()
    found = next((one for one in feed_statuses(parts.database, parts.keys) if one.id == feed), None)
    if found is None:
        raise NotFound
    return found


def lines_shown(listed: FeedStatus) -> tuple[list[str], int]:
    """The names of their lines that use a list, and how many others do."""
    theirs = {line.name for line in who().lines}
    shown = [name for name in listed.lines if name in theirs]
    return shown, len(listed.lines) - len(shown)
