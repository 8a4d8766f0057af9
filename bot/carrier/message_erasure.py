"""Has the carrier erase texts: only their words and pictures, or the texts as a whole."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.carrier.api_responses import translate_sdk_errors
from bot.carrier.types import CarrierError, on_each_channel

# The carrier's errors: it has no such text, or no more; the text is still in transit.
NOT_FOUND_CODE, IN_TRANSIT_CODE = 20404, 20009

# Statuses in which a text can be neither redacted nor deleted.
_IN_TRANSIT_STATUSES = frozenset(("accepted", "scheduled", "queued", "sending", "receiving"))

# Lists texts since a moment, newest first, and finally None if there may be more.
ListMessages = Callable[..., Iterator[Any]]

_EARLIEST = datetime(2000, 1, 1, tzinfo=UTC)


def redact(messages: Any, sid: str) -> None:
    """Delete the words and pictures of one text."""
    with _ignore_not_found(), translate_sdk_errors():
        text = messages(sid).update(body="")
        _delete_pictures(messages, text)


def unredacted_sids(
    list_messages: ListMessages, number: str, since: datetime, until: datetime
) -> list[str]:
    """The ids of the texts to and from a number that have words or pictures."""
    times = {"date_sent_after": since.astimezone(UTC), "date_sent_before": until.astimezone(UTC)}
    with translate_sdk_errors():
        found = [
            text
            for way in ("to", "from_")
            for text in list_messages(since, **{way: number}, **times)
            if text is not None
            and text.status not in _IN_TRANSIT_STATUSES
            and text.date_created <= until
        ]
        return [text.sid for text in found if text.body or int(text.num_media or 0)]


def erase_messages(messages: Any, list_messages: ListMessages, sid: str, after: timedelta) -> bool:
    """Delete all texts between the two numbers of one text, by SMS and by WhatsApp; whether all of
    them are gone. `after` is how long after that text others may be.

    That text is deleted last: the others are found by it, so that we need not store the number.
    """
    try:
        with translate_sdk_errors():
            known = messages(sid).fetch()
            until = known.date_created + after
            pairs = _both_ways(known.from_, known.to) if known.from_ else set()
            found = [
                text
                for sender, to in pairs
                for text in list_messages(_EARLIEST, from_=sender, to=to)
                if text is None or (text.sid != sid and text.date_created <= until)
            ]
    except CarrierError as down:
        if down.code == NOT_FOUND_CODE:
            return True
        raise
    gone = [text is not None and _delete(messages, text) for text in found]
    return all(gone) and _delete(messages, known)


def _both_ways(one: str, other: str) -> set[tuple[str, str]]:
    """Two numbers as the sender and the receiver of texts, on each channel that both can have."""
    on_channels = set(zip(on_each_channel(one), on_each_channel(other), strict=False))
    on_channels.add((one, other))
    return on_channels | {(to, sender) for sender, to in on_channels}


def _delete(messages: Any, text: Any) -> bool:
    """Delete a text; False while it is in transit."""
    if text.status in _IN_TRANSIT_STATUSES:
        return False
    try:
        with _ignore_not_found(), translate_sdk_errors():
            _delete_pictures(messages, text)
            messages(text.sid).delete()
    except CarrierError as down:
        if down.code != IN_TRANSIT_CODE:
            raise
        return False
    return True


def _delete_pictures(messages: Any, text: Any) -> None:
    if int(text.num_media or 0):
        for picture in messages(text.sid).media.list():
            picture.delete()


@contextmanager
def _ignore_not_found() -> Iterator[None]:
    """Ignores the error that the carrier no longer has the text, which is what was wanted."""
    try:
        yield
    except CarrierError as down:
        if down.code != NOT_FOUND_CODE:
            raise
