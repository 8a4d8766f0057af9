"""What is to be said later, as JSON. It is put into words only when it is sent, so that "in 1 hour"
is true when it is read.

The release before sends what this one stored, and the other way round. So a message has the fields
that it has there. What came since stands beside it in the row, as words with a blank between them
(`doubts`: CHECK_FIRST, a ReportKind); or the message is stored in words (`is_storable`).
"""

import json
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from flows.domain.listing_reports import ReportKind
from flows.domain.occurrence import parse_rule
from flows.domain.reminders import (
    Due,
    Ended,
    Mark,
    MeetingSnapshot,
    Message,
    Moved,
    Resting,
    Words,
)

# Among the doubts of a reminder: its meeting may not meet, by words that are not plain.
CHECK_FIRST = "check"

_KINDS: dict[str, type[Message]] = {
    kind.__name__: kind for kind in (Due, Moved, Ended, Resting, Mark, Words)
}

_SNAPSHOTS = {"told", "old", "new"}


def is_storable(message: Message) -> bool:
    """Whether the release before can say all of a message."""
    match message:
        case Resting():
            return False
        case Moved(old, new):
            return not (old.rule or new.rule)
        case Ended(told):
            return not told.rule
        case _:
            return True


def doubts_of(message: Message) -> str:
    """What stands beside a message in its row."""
    if not isinstance(message, Due):
        return ""
    check = CHECK_FIRST if message.check_first else ""
    return " ".join(filter(None, (check, message.reported)))


def dump_message(message: Message) -> str:
    """A message as JSON. Raises ValueError for one that is stored in words."""
    if not is_storable(message):
        raise ValueError("stored in words")
    said: dict[str, Any] = asdict(message)
    for name in _SNAPSHOTS & said.keys():
        said[name] = said[name][:_FIELDS_OF_SNAPSHOT]
    if isinstance(message, Due):
        said["start"] = [message.start.timestamp(), str(message.start.tzinfo)]
        del said["reported"], said["check_first"]
    return json.dumps({"kind": type(message).__name__, **said}, separators=(",", ":"))


# All but the rule.
_FIELDS_OF_SNAPSHOT = len(MeetingSnapshot._fields) - 1


def load_message(text: str, doubts: str = "") -> Message:
    """A message from JSON and the doubts beside it. Raises ValueError for any other text."""
    try:
        said = json.loads(text)
        kind = _KINDS[said.pop("kind")]
        for name in _SNAPSHOTS & said.keys():
            said[name] = MeetingSnapshot(*said[name])
        if kind is Due:
            return _load_due(said, doubts.split())
        return kind(**said)
    except (TypeError, LookupError, AttributeError, OverflowError, OSError) as error:
        raise ValueError("not a message") from error


def _load_due(said: dict[str, Any], doubts: list[str]) -> Due:
    """A reminder. The release before kept its doubts within it."""
    moment, zone = said["start"]
    start = datetime.fromtimestamp(moment, UTC).astimezone(ZoneInfo(zone))
    told: MeetingSnapshot = said["told"]
    kinds = [said["reported"]] if "reported" in said else doubts
    reported = next((ReportKind(kind) for kind in kinds if kind != CHECK_FIRST), None)
    check = CHECK_FIRST in doubts or bool(parse_rule(told.rule).check)
    return Due(start, told._replace(rule=""), said["words"], reported, check)
