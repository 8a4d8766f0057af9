"""Talk to a line without a phone: every line of input is one text, through the webhook's
`receive`."""

import json
import sys
import uuid
from collections.abc import Callable, Iterable
from datetime import datetime
from io import TextIOWrapper
from typing import Any, TextIO
from zoneinfo import ZoneInfo

from sqlalchemy import select

from bot.conversation.inbox import Inbound, Inbox, Receipt
from bot.database.database import Database
from bot.database.schema import feeds, meetings
from flows.conversation.turn import Answer, Channel
from flows.domain.search import Hit, Query
from flows.replies.search_replies import label
from flows.text.gsm import cost

# Numbers of this exchange are for stories: they reach nobody.
SAMPLE_SENDER = "+14025550100"


def chat(
    inbox: Inbox,
    database: Database,
    texts: Iterable[str],
    out: TextIO,
    *,
    sender: str,
    to: str,
    channel: Channel,
    clock: Callable[[], datetime],
    as_json: bool,
) -> None:
    """Answer each of the texts on `out`: as a transcript, or as one JSON object a line."""
    for line in texts:
        body = line.rstrip("\r\n")
        text = Inbound(
            sid=f"chat-{uuid.uuid4().hex}", sender=sender, to=to, body=body, channel=channel
        )
        receipt = inbox.receive(text, clock())
        if as_json:
            print(json.dumps(describe(body, receipt, database)), file=out, flush=True)
        else:
            print(transcript(receipt.replies), file=out, flush=True)


def transcript(replies: Iterable[str]) -> str:
    """What the phone shows, with what it cost."""
    shown = []
    for reply in replies:
        encoding, segments = cost(reply)
        text = reply.replace("\n", "\n  ")
        shown.append(f"  {text}\n  [{segments} segment{'s'[: segments > 1]}, {encoding}]")
    return "\n".join(shown) or "  [no answer]"


def describe(body: str, receipt: Receipt, database: Database) -> dict[str, Any]:
    """A turn as other programs read it; docs/chat.md lists the fields."""
    step = receipt.step
    assert step is not None  # the text was a new one
    told: dict[str, Any] = {
        "text": body,
        "intent": step.intent.value,
        "crisis": step.crisis and step.crisis.value,
        "replies": [
            {"body": reply, "segments": cost(reply).segments, "encoding": cost(reply).encoding}
            for reply in receipt.replies
        ],
        "state": type(step.state).__name__,
    }
    if step.answer:
        told |= _answer(step.answer, database)
    return told


def _answer(answer: Answer, database: Database) -> dict[str, Any]:
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
        "label": label(place),
        "lat": place.lat,
        "lon": place.lon,
        "zone": place.zone,
    }
    return {
        "place": where,
        "window": {"start": start.isoformat(), "end": end.isoformat()},
        "types": sorted(query.filters.types),
        "online": query.online,
        "hybrid": query.filters.hybrid,
        "fellowship": query.filters.fellowship or None,
    }


def _meeting(hit: Hit, source: str, source_id: str) -> dict[str, Any]:
    return {
        "source": source,
        "source_id": source_id,
        "name": hit.name,
        "start": hit.start.isoformat(),
        "miles": None if hit.miles is None else round(hit.miles, 2),
    }


def prompted(prompt: str) -> Iterable[str]:
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
