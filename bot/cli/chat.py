"""Talk to a line without a phone, through the same `receive` as the webhook.

Every line of input is one text; or, in a batch, one JSON object that says who texts what, to whom
and when.
"""

import json
import sys
import uuid
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from io import TextIOWrapper
from typing import Any, TextIO
from zoneinfo import ZoneInfo

import click
from sqlalchemy import select

from bot.conversation.inbox import Inbound, Inbox
from bot.database.database import Database
from bot.database.schema import feeds, meetings
from flows.conversation.turn import Channel, SearchAnswer, Step
from flows.domain.reminders import Reminder
from flows.domain.search import Hit, Query
from flows.replies.shared_phrases import place_label
from flows.text.gsm import sms_cost

# Numbers of this exchange are reserved for fiction.
SAMPLE_SENDER = "+14025550100"

_WEEK = ("Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat")


@dataclass(frozen=True, slots=True)
class ChatText:
    """One text. `at` is aware; None is the current time."""

    sender: str = field(repr=False)
    to: str
    at: datetime | None = None
    body: str = field(default="", repr=False)


def answer_texts(
    inbox: Inbox,
    database: Database,
    texts: Iterable[ChatText],
    out: TextIO,
    *,
    clock: Callable[[], datetime],
    as_json: bool,
) -> None:
    """Write the answer to each text on `out`: as a transcript, or as one JSON object a line."""
    for text in texts:
        inbound = Inbound(
            sid=f"chat-{uuid.uuid4().hex}",
            sender=text.sender,
            to=text.to,
            body=text.body,
            channel=Channel.of(text.to),
        )
        receipt = inbox.receive(inbound, text.at or clock())
        if not as_json:
            print(format_transcript(receipt.replies), file=out, flush=True)
            continue
        assert receipt.step is not None  # the text was a new one
        fields = turn_as_json(text.body, receipt.step, *inbox.reminders_and_opt_out(inbound))
        if receipt.step.search_answer:
            fields |= _search_fields(receipt.step.search_answer, database)
        print(json.dumps(fields), file=out, flush=True)


def plain_texts(lines: Iterable[str], default: ChatText) -> Iterator[ChatText]:
    """Every line as a text; sender, receiver and time are those of `default`."""
    for line in lines:
        yield replace(default, body=line.rstrip("\r\n"))


def batch_texts(lines: Iterable[str], default: ChatText) -> Iterator[ChatText]:
    """Every line as a JSON object with the fields of a text; `default` has those that are missing.

    Raises UsageError for any other line.
    """
    for number, line in enumerate(lines, 1):
        try:
            text = _chat_text(_json_object(line), default)
        except ValueError as error:
            raise click.UsageError(f"Line {number}: {error}.") from None
        yield text


def _json_object(line: str) -> dict[str, Any]:
    try:
        fields = json.loads(line)
    except (ValueError, RecursionError):
        raise ValueError("not JSON") from None
    if not isinstance(fields, dict):
        raise ValueError('not an object like {"from": "+14025550100", "text": "68102"}')
    return fields


def _chat_text(fields: dict[str, Any], default: ChatText) -> ChatText:
    if fields.get("text") is None:
        raise ValueError('"text" is missing')
    at = _field(fields, "at")
    try:
        moment = parse_moment(at) if at else default.at
    except ValueError as error:
        raise ValueError(f'"at" is {error}') from None
    sender, to = _field(fields, "from") or default.sender, _field(fields, "to") or default.to
    return ChatText(sender, to, moment, _field(fields, "text"))


def _field(fields: dict[str, Any], name: str) -> str:
    """A field, "" if it is missing. Half of a surrogate pair becomes "?"."""
    value = fields.get(name)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise ValueError(f'"{name}" is not a string')
    return value.encode(errors="replace").decode()


def parse_moment(text: str) -> datetime:
    """An aware time from its ISO 8601 form. Raises ValueError with what is wrong with it."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise ValueError("not a time like 2026-03-06T18:40:00-06:00") from None
    if moment.tzinfo is None:
        raise ValueError("without an offset from UTC, like -06:00 or Z")
    return moment


def format_transcript(replies: Iterable[str]) -> str:
    """The replies as a phone shows them, with the price of each."""
    shown = []
    for reply in replies:
        encoding, segments = sms_cost(reply)
        text = reply.replace("\n", "\n  ")
        shown.append(f"  {text}\n  [{segments} segment{'s'[: segments > 1]}, {encoding}]")
    return "\n".join(shown) or "  [no answer]"


def turn_as_json(
    body: str, step: Step, reminders: Iterable[Reminder], stopped: bool
) -> dict[str, Any]:
    """A turn for other programs. docs/chat.md lists the fields."""
    return {
        "text": body,
        "intent": step.intent.value,
        "topic": step.topic or None,
        "language": step.language,
        "crisis": step.crisis and step.crisis.value,
        "replies": [
            {
                "body": reply,
                "segments": sms_cost(reply).segments,
                "encoding": sms_cost(reply).encoding,
            }
            for reply in step.replies
        ],
        "state": type(step.state).__name__,
        "reminders": sorted(_reminder_fields(one) for one in reminders),
        "stopped": stopped,
    }


def _reminder_fields(reminder: Reminder) -> tuple[str, str, int]:
    hour, minute = divmod(reminder.snapshot.minute, 60)
    return _WEEK[reminder.snapshot.day], f"{hour:02}:{minute:02}", reminder.minutes_before


def _search_fields(answer: SearchAnswer, database: Database) -> dict[str, Any]:
    query, hits = answer.query, answer.hits
    found = (
        select(meetings.c.id, meetings.c.source_id, feeds.c.name)
        .join(feeds, feeds.c.id == meetings.c.feed_id)
        .where(meetings.c.id.in_([hit.id for hit in hits]))
    )
    with database.reading() as connection:
        sources = {row.id: (row.name, row.source_id) for row in connection.execute(found)}
    return {
        "query": _query_fields(query),
        "meetings": [_meeting_fields(hit, *sources.get(hit.id, ("", ""))) for hit in hits],
    }


def _query_fields(query: Query) -> dict[str, Any]:
    place = query.place
    start, end = query.window
    if place:
        here = ZoneInfo(place.zone)
        start, end = start.astimezone(here), end.astimezone(here)
    where = place and {
        "label": place_label(place),
        "lat": place.lat,
        "lon": place.lon,
        "zone": place.zone,
    }
    return {
        "place": where,
        "window": {"start": start.isoformat(), "end": end.isoformat()},
        "types": sorted(query.filters.types),
        "excluded": _excluded(query),
        "online": query.online,
        "hybrid": query.filters.hybrid,
        "fellowship": query.filters.fellowship or None,
    }


def _excluded(query: Query) -> list[str]:
    """What is not wanted: codes of types and of fellowships, and weekdays ("Sun")."""
    filters = query.filters
    days = [_WEEK[day] for day in sorted(query.without_days)]
    return [*sorted(filters.without_types), *sorted(filters.without_fellowships), *days]


def _meeting_fields(hit: Hit, source: str, source_id: str) -> dict[str, Any]:
    return {
        "source": source,
        "source_id": source_id,
        "name": hit.name,
        "start": hit.start.isoformat(),
        "miles": None if hit.miles is None else round(hit.miles, 2),
    }


def prompt_lines(prompt: str) -> Iterable[str]:
    """The lines of standard input; from a keyboard each after a prompt."""
    if isinstance(sys.stdin, TextIOWrapper):
        sys.stdin.reconfigure(errors="replace")  # a text may hold broken bytes
    if not sys.stdin.isatty():
        yield from sys.stdin
        return
    while True:
        try:
            yield input(prompt)
        except EOFError:
            return
