"""Talk to a line without a phone: every line of input is one text, through the webhook's `receive`;
or, in a batch, one JSON object that says who texts what, to whom and when."""

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
from flows.domain import fellowships
from flows.domain.reminders import Reminder
from flows.domain.search import Hit, Query
from flows.replies.search_replies import place_label
from flows.text.gsm import sms_cost

# Numbers of this exchange are for stories: they reach nobody.
SAMPLE_SENDER = "+14025550100"

_WEEK = ("Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat")


@dataclass(frozen=True, slots=True)
class Said:
    """One text. `at` is None for now."""

    sender: str = field(repr=False)
    to: str
    at: datetime | None = None
    body: str = field(default="", repr=False)


def answer_texts(
    inbox: Inbox,
    database: Database,
    texts: Iterable[Said],
    out: TextIO,
    *,
    clock: Callable[[], datetime],
    as_json: bool,
) -> None:
    """Answer each of the texts on `out`: as a transcript, or as one JSON object a line."""
    for said in texts:
        text = Inbound(
            sid=f"chat-{uuid.uuid4().hex}",
            sender=said.sender,
            to=said.to,
            body=said.body,
            channel=Channel.of(said.to),
        )
        receipt = inbox.receive(text, said.at or clock())
        if not as_json:
            print(format_transcript(receipt.replies), file=out, flush=True)
            continue
        assert receipt.step is not None  # the text was a new one
        fields = turn_as_json(said.body, receipt.step, *inbox.standing(text))
        if receipt.step.search_answer:
            fields |= _answer(receipt.step.search_answer, database)
        print(json.dumps(fields), file=out, flush=True)


def each(lines: Iterable[str], usual: Said) -> Iterator[Said]:
    """Every line as a text, the rest as usual."""
    for line in lines:
        yield replace(usual, body=line.rstrip("\r\n"))


def batch(lines: Iterable[str], usual: Said) -> Iterator[Said]:
    """Every line as an object that may tell all of a text; what it lacks is as usual. Raises
    UsageError for any other line."""
    for number, line in enumerate(lines, 1):
        try:
            said = _said(_object(line), usual)
        except ValueError as error:
            raise click.UsageError(f"Line {number}: {error}.") from None
        yield said


def _object(line: str) -> dict[str, Any]:
    try:
        kept = json.loads(line)
    except (ValueError, RecursionError):
        raise ValueError("not JSON") from None
    if not isinstance(kept, dict):
        raise ValueError('not an object like {"from": "+14025550100", "text": "68102"}')
    return kept


def _said(kept: dict[str, Any], usual: Said) -> Said:
    if kept.get("text") is None:
        raise ValueError('"text" is missing')
    at = _field(kept, "at")
    try:
        moment = moment_of(at) if at else usual.at
    except ValueError as error:
        raise ValueError(f'"at" is {error}') from None
    sender, to = _field(kept, "from") or usual.sender, _field(kept, "to") or usual.to
    return Said(sender, to, moment, _field(kept, "text"))


def _field(kept: dict[str, Any], name: str) -> str:
    """A field, "" where it is lacking. Half a character is somebody's text all the same."""
    value = kept.get(name)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise ValueError(f'"{name}" is not a string')
    return value.encode(errors="replace").decode()


def moment_of(text: str) -> datetime:
    """A moment from its ISO 8601 form. Raises ValueError, which says what is wrong with it."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise ValueError("not a time like 2026-03-06T18:40:00-06:00") from None
    if moment.tzinfo is None:
        raise ValueError("without an offset from UTC, like -06:00 or Z")
    return moment


def format_transcript(replies: Iterable[str]) -> str:
    """What the phone shows, with what it cost."""
    shown = []
    for reply in replies:
        encoding, segments = sms_cost(reply)
        text = reply.replace("\n", "\n  ")
        shown.append(f"  {text}\n  [{segments} segment{'s'[: segments > 1]}, {encoding}]")
    return "\n".join(shown) or "  [no answer]"


def turn_as_json(
    body: str, step: Step, reminders: Iterable[Reminder], stopped: bool
) -> dict[str, Any]:
    """A turn as other programs read it; docs/chat.md lists the fields."""
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
        "reminders": sorted(_reminder(one) for one in reminders),
        "stopped": stopped,
    }


def _reminder(reminder: Reminder) -> tuple[str, str, int]:
    hour, minute = divmod(reminder.snapshot.minute, 60)
    return _WEEK[reminder.snapshot.day], f"{hour:02}:{minute:02}", reminder.minutes_before


def _answer(answer: SearchAnswer, database: Database) -> dict[str, Any]:
    query, hits = answer.query, answer.hits
    found = (
        select(meetings.c.id, meetings.c.source_id, feeds.c.name)
        .join(feeds, feeds.c.id == meetings.c.feed_id)
        .where(meetings.c.id.in_([hit.id for hit in hits]))
    )
    with database.reading() as connection:
        sources = {row.id: (row.name, row.source_id) for row in connection.execute(found)}
    return {
        "query": _query(query),
        "meetings": [_meeting(hit, *sources.get(hit.id, ("", ""))) for hit in hits],
    }


def _query(query: Query) -> dict[str, Any]:
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
        "excluded": [],
        "online": query.online,
        "hybrid": query.filters.hybrid,
        "fellowship": fellowships.short(query.filters.fellowship) or None,
    }


def _meeting(hit: Hit, source: str, source_id: str) -> dict[str, Any]:
    return {
        "source": source,
        "source_id": source_id,
        "name": hit.name,
        "start": hit.start.isoformat(),
        "miles": None if hit.miles is None else round(hit.miles, 2),
    }


def prompt_lines(prompt: str) -> Iterable[str]:
    """Lines from the keyboard, each after a prompt; from a file or a pipe, as they are."""
    if isinstance(sys.stdin, TextIOWrapper):
        sys.stdin.reconfigure(errors="replace")  # broken bytes are somebody's text all the same
    if not sys.stdin.isatty():
        yield from sys.stdin
        return
    while True:
        try:
            yield input(prompt)
        except EOFError:
            return
