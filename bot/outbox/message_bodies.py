"""What is to be said later, as JSON. It is put into words only when it is sent, so that "in 1 hour"
is true when it is read."""

import json
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from flows.domain.listing_reports import ReportKind
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

_KINDS: dict[str, type[Message]] = {
    kind.__name__: kind for kind in (Due, Moved, Ended, Resting, Mark, Words)
}

_SNAPSHOTS = {"told", "old", "new"}


def dump_message(message: Message) -> str:
    """A message as JSON."""
    said: dict[str, Any] = asdict(message)
    for name in _SNAPSHOTS & said.keys():
        *known, rule = said[name]
        said[name] = [*known, rule] if rule else known  # as the release before reads it
    if isinstance(message, Due):
        said["start"] = [message.start.timestamp(), str(message.start.tzinfo)]
        if message.reported is None:
            del said["reported"]  # as the release before reads it
    return json.dumps({"kind": type(message).__name__, **said}, separators=(",", ":"))


def load_message(text: str) -> Message:
    """A message from JSON. Raises ValueError for any other text."""
    try:
        said = json.loads(text)
        kind = _KINDS[said.pop("kind")]
        for name in _SNAPSHOTS & said.keys():
            said[name] = MeetingSnapshot(*said[name])
        if kind is Due:
            moment, zone = said["start"]
            said["start"] = datetime.fromtimestamp(moment, UTC).astimezone(ZoneInfo(zone))
            said["reported"] = ReportKind(said["reported"]) if "reported" in said else None
        return kind(**said)
    except (TypeError, LookupError, AttributeError, OverflowError, OSError) as error:
        raise ValueError("not a message") from error
