"""What a line knows when somebody texts it of whom nothing is known: for operators who ask what
it would answer. Nothing is stored."""

from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection, select

from bot.conversation.meeting_lookup import ListedMeetings
from bot.conversation.stored_reports import StoredReports
from bot.database.schema import feed_lines
from bot.places import gazetteer
from flows.conversation.conversation import Conversation
from flows.conversation.turn import Context, Step, Text
from flows.domain.line import Line
from flows.domain.places import Home
from flows.engine import take_turn
from flows.hotlines import HotlineDirectory
from flows.understanding.understand import understand


def context_of_line(
    line_id: int, line: Line, hotlines: HotlineDirectory, connection: Connection, now: datetime
) -> Context:
    """What a decision knows of a person from the line's own country, who writes its language."""
    used = select(feed_lines.c.feed_id).where(feed_lines.c.line_id == line_id)
    lists = connection.scalars(used.order_by(feed_lines.c.feed_id)).all()
    return Context(
        now=now,
        line=line,
        meetings=ListedMeetings(connection, lists),
        places=gazetteer(),
        home=Home(line.country, zone=line.zone),
        hotlines=hotlines,
        language=line.language,
        reports=StoredReports(connection),
    )


def answer_text(body: str, context: Context, conversation: Conversation | None = None) -> Step:
    """What the line answers to a text, the first of a conversation or a later one."""
    return take_turn(conversation or Conversation(), Text(understand(body, "")), context)


def in_language(context: Context, language: str) -> Context:
    """The same for somebody who writes another language."""
    return replace(context, language=language)
