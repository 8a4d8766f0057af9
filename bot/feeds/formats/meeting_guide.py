"""Meeting Guide JSON: the specification's, TSML's superset of it, and the home-made kinds.

One bare array of objects, https://github.com/code4recovery/spec.
"""

from bot.feeds.rows.feed_reading import FeedError

FORMAT_NAME = "meeting-guide"

_KNOWN_FIELDS = {"name", "meeting", "meeting_name", "slug", "day", "time"}


def is_meeting_guide(found: object) -> bool:
    """Whether some object in an array has a field of the specification."""
    return isinstance(found, list) and any(_KNOWN_FIELDS & set(row) for row in _objects(found))


def meeting_guide_rows(found: object) -> list[object]:
    """The rows as they are. Raises FeedError if this is no array of objects."""
    if not isinstance(found, list) or (found and not _objects(found)):
        raise FeedError("This is not a list of meetings as the Meeting Guide has it.")
    return found


def _objects(found: list[object]) -> list[dict[str, object]]:
    return [row for row in found if isinstance(row, dict)]
