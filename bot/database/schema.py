"""The tables. Everything a line owns has the line's id, so that one deployment serves many lines.

Statements are SQLAlchemy Core, never the ORM, in which the same transaction costs twice as much.
"""

from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Date,
    Dialect,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    SmallInteger,
    String,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
    false,
    text,
    true,
)

from flows.domain.occurrence import LONG_MINUTES

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    }
)


class UtcDateTime(TypeDecorator[datetime]):
    """An aware datetime, stored as milliseconds since 1970 in UTC, the same on every database."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        """Raises ValueError for a naive datetime, which would be another moment on another
        machine."""
        return None if value is None else epoch_milliseconds(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        """Gives the moment back in UTC."""
        return None if value is None else from_epoch_milliseconds(value)


_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def epoch_milliseconds(moment: datetime) -> int:
    """A moment as the tables store it. Raises ValueError for a naive one."""
    if moment.tzinfo is None:
        raise ValueError("a moment needs a time zone")
    return (moment - _EPOCH) // timedelta(milliseconds=1)


def from_epoch_milliseconds(milliseconds: int) -> datetime:
    """A moment from the tables, in UTC."""
    return _EPOCH + timedelta(milliseconds=milliseconds)


def _line_id_column(**more: Any) -> Column[int]:
    return Column("line_id", ForeignKey("lines.id", ondelete="CASCADE"), nullable=False, **more)


# A helpline: its name, the number to call, what it searches, and the countries whose numbers it
# answers freely ("US,CA"), "" for its own country.
lines = Table(
    "lines",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String(30), nullable=False, unique=True),
    Column("phone", String(40), nullable=False, server_default=""),
    Column("country", String(2), nullable=False, server_default="US"),
    Column("zone", String(64), nullable=False, server_default="America/New_York"),
    Column("language", String(8), nullable=False, server_default="en"),
    Column("fellowship", String(40), nullable=False, server_default=""),
    Column("countries", String(255), nullable=False, server_default=""),
    # The days on which it warns that meetings may not meet, as bot.people.line_holidays has them.
    Column("holidays", Text, nullable=False, server_default=""),
    # Until when no reminders go out at all (bot.delivery.line_pause).
    Column("reminders_paused_until", UtcDateTime),
    # The columns of the settings' line that an operator has set: the settings leave them alone.
    Column("set_here", Text, nullable=False, server_default=""),
    # Talks by text (docs/talk.md): "" for none, "turn" or "all" for how volunteers are asked; who
    # answers for the volunteers; and "yes" once the registration with the carriers covers it.
    Column("talk", String(8), nullable=False, server_default=""),
    Column("talk_contact", String(60), nullable=False, server_default=""),
    Column("talk_registered", String(8), nullable=False, server_default=""),
)

# The numbers that people text, each of one line.
line_numbers = Table(
    "line_numbers",
    metadata,
    Column("number", String(40), primary_key=True),
    _line_id_column(index=True),
)

# A person who has texted a line. `phone_hash` finds them, `phone` (sealed) reaches them. `language`
# is the one they have shown, "" for none. `reminded` is the reminder they were sent last,
# `reminded_at` when. `wrote_at` is when somebody on WhatsApp last wrote, by the carrier's clock;
# None on any other channel, and where WhatsApp has said that it was too long ago (bot.whatsapp).
# Ids are never reused, here and in `reminders` and `outbox` (SQLite would reuse them, and so would
# a restored database: bot.database.row_numbers): work that is in progress for a forgotten person
# must not affect the next one.
people = Table(
    "people",
    metadata,
    Column("id", Integer, primary_key=True),
    _line_id_column(),
    Column("phone_hash", LargeBinary(32), nullable=False),
    Column("phone", LargeBinary, nullable=False),
    Column("language", String(8), nullable=False, server_default=""),
    Column("stopped_at", UtcDateTime),
    Column("paused_until", UtcDateTime),
    Column("reminded", Integer),
    Column("reminded_at", UtcDateTime),
    Column("wrote_at", UtcDateTime),
    Column("created_at", UtcDateTime, nullable=False),
    UniqueConstraint("line_id", "phone_hash"),
    sqlite_autoincrement=True,
)

# Where the conversation with a person stands: sealed JSON of flows.conversation.state_json. `turn`
# counts their texts; a turn is saved only on top of the one it was decided on.
conversations = Table(
    "conversations",
    metadata,
    Column(
        "person_id",
        ForeignKey("people.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
    ),
    _line_id_column(),
    Column("turn", Integer, nullable=False),
    Column("state", LargeBinary, nullable=False),
    Column("expires_at", UtcDateTime, nullable=False),
)

# A text that was received, by the carrier's id (`sid`), with its sealed answer, so that the same
# text delivered again gets the same answer, or none once the answer is deleted (b""). What the
# person wrote is not kept. `person_id` is None once the person has been forgotten.
inbound = Table(
    "inbound",
    metadata,
    Column("id", Integer, primary_key=True),
    _line_id_column(),
    Column("person_id", ForeignKey("people.id", ondelete="SET NULL")),
    Column("turn", Integer, nullable=False),
    Column("sid", String(64), nullable=False, unique=True),
    Column("received_at", UtcDateTime, nullable=False),
    Column("replies", LargeBinary, nullable=False),
    UniqueConstraint("person_id", "turn"),
)

# One request of the carrier in a call, by the call's id (`sid`) and how many came before it
# (`turn`), with where the call stood after it and what was answered, both sealed. So the same
# request gets the same answer, and of two at once one counts. It is kept for an hour.
call_turns = Table(
    "call_turns",
    metadata,
    Column("id", Integer, primary_key=True),
    _line_id_column(),
    Column("sid", String(64), nullable=False),
    Column("turn", SmallInteger, nullable=False),
    Column("state", LargeBinary, nullable=False),
    Column("answer", LargeBinary, nullable=False),
    Column("at", UtcDateTime, nullable=False, index=True),
    UniqueConstraint("sid", "turn"),
)

# The consent ledger: who agreed to what or took it back, and in which words. Entries are only
# added. It has the person's hash and not their row, so that an opt-out stays when they are
# forgotten.
consents = Table(
    "consents",
    metadata,
    Column("id", Integer, primary_key=True),
    _line_id_column(),
    Column("phone_hash", LargeBinary(32), nullable=False),
    Column("event", String(16), nullable=False),
    Column("source", String(16), nullable=False),
    Column("wording", Text, nullable=False),
    Column("sid", String(64), nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Index(None, "line_id", "phone_hash"),
)

# A meeting list and how its last sync went. Which lines use it `feed_lines` says. Names are unique
# (bot.feeds.sync.feed_settings). `line_id` is read by the release before, and goes with the next;
# for now it is the first line that uses the list. `location` is sealed
# (bot.feeds.fetching.feed_location). `format` is the detected one; `told_format` and `mapping` (a
# mapping's text) are what the operator says it is, "" to detect it. `flag` says why the list was
# not taken, "" if it was; `note` is what the operator should know anyway. `checked_at` is when it
# was last fetched, `good_at` when that last succeeded, and `synced_at` when it last brought
# changes. `etag`, `modified` and `digest` are those of the version that was taken, read by the
# release `reader`. `every` is in minutes, None for that of the settings. A worker that reads it
# claims it until `claimed_until`; one that is paused since `paused_at` is read only when somebody
# asks. `letter_at` is when an operator of this name last sent the letter to its webmaster.
feeds = Table(
    "feeds",
    metadata,
    Column("id", Integer, primary_key=True),
    _line_id_column(),
    Column("name", String(60), nullable=False),
    Column("location", Text, nullable=False),
    Column("fellowship", String(40), nullable=False, server_default=""),
    Column("zone", String(64), nullable=False, server_default=""),
    Column("format", String(20), nullable=False, server_default=""),
    Column("told_format", String(20), nullable=False, server_default=""),
    Column("mapping", Text, nullable=False, server_default=""),
    Column("checked_at", UtcDateTime),
    Column("synced_at", UtcDateTime),
    Column("digest", String(64), nullable=False, server_default=""),
    Column("meetings", Integer, nullable=False, server_default="0"),
    Column("skipped", JSON, nullable=False),
    Column("flag", Text, nullable=False, server_default=""),
    Column("note", Text, nullable=False, server_default=""),
    Column("etag", Text, nullable=False, server_default=""),
    Column("modified", Text, nullable=False, server_default=""),
    Column("reader", String(40), nullable=False, server_default=""),
    Column("every", Integer),
    Column("good_at", UtcDateTime),
    Column("due_at", UtcDateTime),
    Column("claimed_until", UtcDateTime),
    Column("failures", Integer, nullable=False, server_default="0"),
    Column("paused_at", UtcDateTime),
    Column("letter_at", UtcDateTime),
    Column("letter_by", String(60), nullable=False, server_default=""),
    # Who gets that letter, where an operator knows better than the list.
    Column("letter_to", String(200), nullable=False, server_default=""),
    UniqueConstraint("line_id", "name"),
)

# Which lines use a list: their searches find its meetings.
feed_lines = Table(
    "feed_lines",
    metadata,
    Column("line_id", ForeignKey("lines.id", ondelete="CASCADE"), primary_key=True),
    Column("feed_id", ForeignKey("feeds.id", ondelete="CASCADE"), primary_key=True, index=True),
    sqlite_with_rowid=False,
)

# What somebody at the desk asked for that needs a list to be read, or takes long, for a worker to
# do (bot.operators.list_tasks). `subject` is the list's name, `settings` and `location` (sealed)
# are of one that is not taken on yet. `content` is the digest of the meetings that were found.
# `said` is what came of it in a sentence, `result` what a page shows, `files` texts by their names.
list_tasks = Table(
    "list_tasks",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("kind", String(12), nullable=False),
    Column("feed_id", ForeignKey("feeds.id", ondelete="SET NULL")),
    Column("subject", String(60), nullable=False),
    Column("asked_by", String(60), nullable=False),
    Column("asked_at", UtcDateTime, nullable=False),
    Column("settings", JSON, nullable=False),
    Column("location", Text, nullable=False, server_default=""),
    Column("claimed_until", UtcDateTime),
    Column("finished_at", UtcDateTime),
    Column("outcome", String(12), nullable=False, server_default=""),
    Column("said", Text, nullable=False, server_default=""),
    Column("content", String(64), nullable=False, server_default=""),
    Column("result", JSON, nullable=False),
    Column("files", JSON, nullable=False),
    UniqueConstraint("feed_id", "kind"),
    sqlite_autoincrement=True,
)

# The columns that a search reads besides place and time (bot.conversation.meeting_lookup).
_SEARCH_COLUMNS = (
    "fellowship",
    "types",
    "kind",
    "approximate",
    "day",
    "minute",
    "zone",
    "name",
    "rule",
    "id",
)

# The meetings, as flows.domain.meetings.Meeting has them. `cell` is set for a meeting with a door
# and coordinates, `week_minute` for one with a day; flows.domain.search defines the two. A meeting
# that is on several lists is found only once: all copies but one have `same_as`, which is the id of
# that one, and neither `cell` nor `online` (bot.feeds.sync.duplicates). Nor has one that an
# operator hides until a day, for a reason in their words (bot.feeds.sync.hidden_meetings). Ids are
# never reused, because conversations and reminders refer to them. `line_id` is as in `feeds`.
meetings = Table(
    "meetings",
    metadata,
    Column("id", Integer, primary_key=True),
    _line_id_column(),
    Column("feed_id", ForeignKey("feeds.id", ondelete="CASCADE"), nullable=False),
    Column("source_id", String(255), nullable=False),
    Column("name", Text, nullable=False),
    Column("day", SmallInteger),
    Column("minute", SmallInteger),
    Column("minutes", SmallInteger),
    Column("zone", String(64), nullable=False),
    Column("kind", String(12), nullable=False),
    Column("fellowship", String(40), nullable=False),
    Column("types", Text, nullable=False),
    Column("cell", Integer),
    Column("week_minute", Integer),
    Column("online", Boolean, nullable=False),
    Column("lat", Float),
    Column("lon", Float),
    Column("approximate", Boolean, nullable=False),
    *(
        Column(name, Text, nullable=False)
        for name in (
            "venue",
            "address",
            "region",
            "group",
            "notes",
            "venue_notes",
            "join_url",
            "join_notes",
            "dial_in",
            "dial_in_notes",
            "url",
            "office",
            "office_phone",
        )
    ),
    Column("updated", String(20), nullable=False, server_default=""),
    Column("rule", Text, nullable=False, server_default=""),
    Column("closed_reason", String(12), nullable=False, server_default=""),
    Column("same_as", Integer),
    Column("hidden_until", Date),
    Column("hidden_reason", String(80), nullable=False, server_default=""),
    UniqueConstraint("feed_id", "source_id"),
    # The index covers all columns that a search uses, so that it reads no rows of the table.
    Index("ix_meetings_near", "feed_id", "cell", "week_minute", "lat", "lon", *_SEARCH_COLUMNS),
    # Partial, or PostgreSQL would use it for a search by place and fellowship too.
    Index(
        "ix_meetings_online",
        *("feed_id", "week_minute", "lat", "lon"),
        *_SEARCH_COLUMNS,
        sqlite_where=text("online = 1"),
        postgresql_where=text("online"),
    ),
    # The few that are on for hours are found as long as they are on, whenever they began.
    Index(
        "ix_meetings_long",
        *("feed_id", "cell"),
        sqlite_where=text(f"minutes > {LONG_MINUTES}"),
        postgresql_where=text(f"minutes > {LONG_MINUTES}"),
    ),
    Index(
        "ix_meetings_hidden",
        *("feed_id", "hidden_until"),
        sqlite_where=text("hidden_until IS NOT NULL"),
        postgresql_where=text("hidden_until IS NOT NULL"),
    ),
    sqlite_autoincrement=True,
)

# How many people reported what of a meeting on which day, of the line's zone: of which kind
# (flows.domain.listing_reports), and nothing about a person. `passed_on_at` is when an operator of
# this name told the list's webmaster of it.
listing_reports = Table(
    "listing_reports",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("meeting_id", ForeignKey("meetings.id", ondelete="CASCADE"), nullable=False),
    Column("kind", String(12), nullable=False),
    Column("day", Date, nullable=False),
    Column("count", Integer, nullable=False),
    Column("passed_on_at", UtcDateTime),
    Column("passed_on_by", String(60), nullable=False, server_default=""),
    UniqueConstraint("meeting_id", "kind", "day"),
)

# That somebody reported a meeting on a day, so that they count once: a hash of their number with
# the meeting and the day (bot.database.encryption.Keys.marks), which leads to neither.
report_marks = Table(
    "report_marks",
    metadata,
    Column("mark", LargeBinary(32), primary_key=True),
    Column("day", Date, nullable=False),
    sqlite_with_rowid=False,
)

# How many texts were about which danger, by the day in the line's zone. Nothing about a person.
crisis_counts = Table(
    "crisis_counts",
    metadata,
    Column("line_id", ForeignKey("lines.id", ondelete="CASCADE"), primary_key=True),
    Column("day", Date, primary_key=True),
    Column("category", String(16), primary_key=True),
    Column("count", Integer, nullable=False),
)


# The reminders people asked for, as flows.domain.reminders.Reminder has them. `told` is the sealed
# snapshot of the meeting, with the person's own words, and `rule` the snapshot's rule, also sealed,
# None for every week. `next_at` is when a reminder is due next, so that a million of them cost
# nothing until then.
reminders = Table(
    "reminders",
    metadata,
    Column("id", Integer, primary_key=True),
    _line_id_column(),
    Column("person_id", ForeignKey("people.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("meeting_id", ForeignKey("meetings.id", ondelete="SET NULL"), index=True),
    Column("before", SmallInteger, nullable=False),
    Column("chosen", Boolean, nullable=False),
    Column("zone", String(64), nullable=False),
    Column("told", LargeBinary, nullable=False),
    Column("rule", LargeBinary),
    Column("after", UtcDateTime, nullable=False),
    Column("ends", Date),
    Column("next_at", UtcDateTime, nullable=False, index=True),
    sqlite_autoincrement=True,
)

# The day counts: since when (sealed), and when the next milestone is, if the person asked for
# those.
day_counts = Table(
    "day_counts",
    metadata,
    Column(
        "person_id",
        ForeignKey("people.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
    ),
    _line_id_column(),
    Column("since", LargeBinary, nullable=False),
    Column("zone", String(64), nullable=False),
    Column("next_at", UtcDateTime, index=True),
)

# What people get once a day, by kind (flows.domain.daily_texts): the minute of the day by the clock
# of `zone`. `run` is sealed: how many questions were answered in a row; None for a reading. At
# `asked_at` a question was asked that waits for its answer.
daily_texts = Table(
    "daily_texts",
    metadata,
    Column("id", Integer, primary_key=True),
    _line_id_column(),
    Column("person_id", ForeignKey("people.id", ondelete="CASCADE"), nullable=False),
    Column("kind", String(12), nullable=False),
    Column("minute", SmallInteger, nullable=False),
    Column("zone", String(64), nullable=False),
    Column("run", LargeBinary),
    Column("asked_at", UtcDateTime),
    Column("next_at", UtcDateTime, nullable=False, index=True),
    UniqueConstraint("person_id", "kind"),
)

# The readings of a line, as its operator gave them: of a `day` like "12-31", or of "2026-12-31".
readings = Table(
    "readings",
    metadata,
    Column(
        "line_id",
        ForeignKey("lines.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
    ),
    Column("day", String(10), primary_key=True),
    Column("language", String(8), primary_key=True),
    Column("words", Text, nullable=False),
)

# The outbox: texts to be sent that are not the answer to a text just received, and their outcomes
# (bot.outbox.queue). `message` is sealed, and None once nothing more can be sent. `due_at` is when
# the row needs something done next. `zone` is the time zone whose quiet hours hold, "" where any
# hour is right. `sid` and `code` are the carrier's id and error. `attempts` counts all claims of
# the row, `failures` the tries that count as failed. `mark` is random, and comes back in the row's
# delivery reports; None in a row of a release that gave none. `template_kind` is one of
# flows.domain.template_kinds, "" for an answer; `content_sid` is the template that it was last sent
# with, "" if it was sent in words of its own.
outbox = Table(
    "outbox",
    metadata,
    Column("id", Integer, primary_key=True),
    _line_id_column(),
    Column("person_id", ForeignKey("people.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("reminder_id", Integer),
    Column("dedupe_key", String(80), nullable=False, unique=True),
    Column("priority", SmallInteger, nullable=False),
    Column("status", SmallInteger, nullable=False),
    Column("message", LargeBinary),
    Column("segments", SmallInteger, nullable=False, server_default="0"),
    Column("zone", String(64), nullable=False, server_default=""),
    Column("doubts", String(24), nullable=False, server_default=""),
    Column("due_at", UtcDateTime, nullable=False),
    Column("expires_at", UtcDateTime, nullable=False),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("failures", SmallInteger, nullable=False, server_default="0"),
    Column("resent", Boolean, nullable=False, server_default=false()),
    Column("sid", String(64), unique=True),
    Column("code", Integer),
    Column("created_at", UtcDateTime, nullable=False),
    Column("sent_at", UtcDateTime),
    Column("mark", String(16)),
    Column("relay_id", Integer),
    Column("template_kind", String(16), nullable=False, server_default=""),
    Column("content_sid", String(34), nullable=False, server_default=""),
    Index(None, "status", "line_id", "priority", "due_at"),
    Index(
        "ix_outbox_relay_id",
        "relay_id",
        sqlite_where=text("relay_id IS NOT NULL"),
        postgresql_where=text("relay_id IS NOT NULL"),
    ),
    Index(None, "line_id", "created_at"),
    sqlite_autoincrement=True,
)

# The forms of texts that WhatsApp has approved, or not: of a line, for each kind of text
# (flows.domain.template_kinds) and language, the carrier's id of it. `state` is what the carrier
# said of it at `asked_at` (bot.whatsapp.content_templates), "" before it was asked; `reason` is
# WhatsApp's own for refusing it.
content_templates = Table(
    "content_templates",
    metadata,
    Column(
        "line_id",
        ForeignKey("lines.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
    ),
    Column("kind", String(16), primary_key=True),
    Column("language", String(8), primary_key=True),
    Column("content_sid", String(34), nullable=False),
    Column("state", String(12), nullable=False, server_default=""),
    Column("reason", String(120), nullable=False, server_default=""),
    Column("asked_at", UtcDateTime),
)

# When the database was restored from a backup: it had given out row numbers of the outbox up to
# `last_row` then, and the next one was greater than `next_row`. Those between were given out by the
# database that was lost (bot.maintenance.backup).
restores = Table(
    "restores",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", UtcDateTime, nullable=False),
    Column("last_row", Integer, nullable=False),
    Column("next_row", Integer, nullable=False),
)

# When each line may send again, by the pace that its carrier allows.
pace = Table(
    "pace",
    metadata,
    Column("line_id", ForeignKey("lines.id", ondelete="CASCADE"), primary_key=True),
    Column("ready_at", UtcDateTime, nullable=False),
)

# What the carrier must still erase: all texts between us and the person of this text, by its id at
# the carrier. `due_at` is when to ask next.
erasures = Table(
    "erasures",
    metadata,
    Column("sid", String(64), primary_key=True),
    Column("due_at", UtcDateTime, nullable=False, index=True),
    Column("tries", SmallInteger, nullable=False, server_default="0"),
)

# The heartbeats: when each job last went well, on which machine (bot.monitoring.heartbeats).
ticks = Table(
    "ticks",
    metadata,
    Column("name", String(40), primary_key=True),
    Column("machine", String(64), primary_key=True),
    Column("at", UtcDateTime, nullable=False),
)

# The processes that run, and a fingerprint of the key that each of them seals with
# (bot.monitoring.running_processes). `role` is "web" or "worker".
processes = Table(
    "processes",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("role", String(16), nullable=False),
    Column("machine", String(64), nullable=False),
    Column("pid", Integer, nullable=False),
    Column("key_fingerprint", String(16), nullable=False),
    Column("seen_at", UtcDateTime, nullable=False),
)

# What somebody found who rang a number that we give out: the last time of each hotline, by its id.
# `checked_by` is a name that the operator chose, `outcome` is "" where the number answered as it
# should. `result` is one of bot.conversation.hotline_records.CallResult, "" for a call of a release
# before. `unanswered` counts the calls in a row that nobody answered, the last one `unanswered_at`.
hotline_calls = Table(
    "hotline_calls",
    metadata,
    Column("hotline", String(60), primary_key=True),
    Column("checked_on", Date, nullable=False),
    Column("checked_by", String(60), nullable=False),
    Column("outcome", String(200), nullable=False, server_default=""),
    Column("result", String(12), nullable=False, server_default=""),
    Column("unanswered", SmallInteger, nullable=False, server_default="0"),
    Column("unanswered_at", UtcDateTime),
    # When it was recorded, and the row before, None if there was none: to take it back.
    Column("recorded_at", UtcDateTime),
    Column("before", JSON),
)

# What an operator gives in another way than the release does: of a hotline, by its id. `changed` is
# JSON of its fields (bot.conversation.hotline_overrides). It is a draft until somebody else has
# decided about it.
hotline_overrides = Table(
    "hotline_overrides",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("hotline", String(60), nullable=False, index=True),
    Column("changed", JSON, nullable=False),
    Column("reason", String(200), nullable=False),
    Column("state", String(12), nullable=False),
    Column("drafted_by", String(60), nullable=False),
    Column("drafted_at", UtcDateTime, nullable=False),
    Column("decided_by", String(60), nullable=False, server_default=""),
    Column("decided_at", UtcDateTime),
    sqlite_autoincrement=True,
)

# Who has reviewed the sentences of a language, and which: `wording` is a hash of them all. `kind`
# is "crisis" or "replies"; `place` is the country, or "CA QC", whose numbers stood in crisis
# sentences, "" for the others and for a release before.
sign_offs = Table(
    "sign_offs",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("language", String(8), nullable=False),
    Column("wording", String(16), nullable=False),
    Column("signed_by", String(60), nullable=False),
    Column("profession", String(60), nullable=False),
    Column("signed_on", Date, nullable=False),
    Column("kind", String(12), nullable=False, server_default="crisis"),
    Column("place", String(8), nullable=False, server_default=""),
)

# The sentences of a wording that somebody signed, as pairs of a name and a text: what has changed
# since is shown beside it.
signed_wordings = Table(
    "signed_wordings",
    metadata,
    Column("wording", String(16), primary_key=True),
    Column("sentences", JSON, nullable=False),
)

# What somebody says of a sentence, for whoever changes it. `said` is the sentence as it was then.
wording_comments = Table(
    "wording_comments",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("language", String(8), nullable=False),
    Column("sentence", String(80), nullable=False),
    Column("said", Text, nullable=False),
    Column("comment", String(500), nullable=False),
    Column("written_by", String(60), nullable=False),
    Column("written_at", UtcDateTime, nullable=False),
    sqlite_autoincrement=True,
)

# The last examination that the desk asked for: a row, with the findings as JSON. `finished_at` is
# None as long as it goes on.
doctor_runs = Table(
    "doctor_runs",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("asked_by", String(60), nullable=False),
    Column("asked_at", UtcDateTime, nullable=False),
    Column("finished_at", UtcDateTime),
    Column("findings", JSON, nullable=False),
    sqlite_autoincrement=True,
)

# The counters, since the first day (bot.monitoring.counters). Nothing about a person. `labels` is
# JSON with sorted names.
counts = Table(
    "counts",
    metadata,
    Column("name", String(40), primary_key=True),
    Column("labels", String(160), primary_key=True),
    Column("value", Float, nullable=False),
)

# Counts of a line by the hour (bot.monitoring.line_counts): `hour` is when it began by the line's
# clock. `detail` says more of the measure (an intent, a code). Nothing about a person.
line_counts = Table(
    "line_counts",
    metadata,
    Column("id", Integer, primary_key=True),
    _line_id_column(),
    Column("hour", UtcDateTime, nullable=False, index=True),
    Column("measure", String(16), nullable=False),
    Column("language", String(8), nullable=False),
    Column("detail", String(20), nullable=False),
    Column("total", Integer, nullable=False),
    UniqueConstraint("line_id", "hour", "measure", "language", "detail"),
)

# How many searches there were in which area (bot.places.counted_areas), by the week that began on a
# Monday.
place_counts = Table(
    "place_counts",
    metadata,
    Column("id", Integer, primary_key=True),
    _line_id_column(),
    Column("week", Date, nullable=False, index=True),
    Column("area", String(20), nullable=False),
    Column("total", Integer, nullable=False),
    UniqueConstraint("line_id", "week", "area"),
)

# The alarms (bot.monitoring.alarms), a row for each kind that there ever was. An alarm is on until
# `cleared_at` is set. `seen_at` is when there last was cause, `told_at` the time of the last cause
# that the operator was notified of, `tell_at` when they may be notified again. They want to hear
# nothing of it until `muted_until`, for a reason in their words. Nothing about a person.
alarms = Table(
    "alarms",
    metadata,
    Column("kind", String(40), primary_key=True),
    Column("detail", String(200), nullable=False),
    Column("raised_at", UtcDateTime, nullable=False),
    Column("seen_at", UtcDateTime, nullable=False),
    Column("cleared_at", UtcDateTime),
    Column("told_at", UtcDateTime),
    Column("tell_at", UtcDateTime, nullable=False),
    Column("muted_until", UtcDateTime),
    Column("mute_reason", String(120), nullable=False, server_default=""),
)

# For the rate limits (flows.dialogs.rate_limit): of each number that texted, the sealed history of
# its last day, which no limit needs after `until`. It has the number's hash and not the person's
# row, so that FORGET ME does not lift a limit.
senders = Table(
    "senders",
    metadata,
    Column("line_id", ForeignKey("lines.id", ondelete="CASCADE"), primary_key=True),
    Column("phone_hash", LargeBinary(32), primary_key=True),
    Column("memory", LargeBinary, nullable=False),
    Column("until", UtcDateTime, nullable=False),
    sqlite_with_rowid=False,
)

# The token buckets: of a line, by its id, and of all lines together, by 0. `dry_at` is when the
# bucket of answers will be empty, `segments` what was spent on a day (an ordinal) of the line's
# zone.
token_buckets = Table(
    "meters",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("dry_at", UtcDateTime, nullable=False),
    Column("day", Integer, nullable=False),
    Column("segments", Integer, nullable=False),
)

# The answers to danger, HELP and STOP of a line on a day (an ordinal) of its zone, and their
# segments: no limit stops these.
urgent_usage = Table(
    "urgent_usage",
    metadata,
    Column(
        "line_id",
        ForeignKey("lines.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
    ),
    Column("day", Integer, nullable=False),
    Column("answers", Integer, nullable=False),
    Column("segments", Integer, nullable=False),
)

# The numbers that operators have blocked, on all lines, why in their words, and until when, None
# for as long as they are not taken off the list.
blocked = Table(
    "blocked",
    metadata,
    Column("phone_hash", LargeBinary(32), primary_key=True),
    Column("phone", LargeBinary, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("reason", String(80), nullable=False, server_default=""),
    Column("blocked_by", String(60), nullable=False, server_default=""),
    Column("until", UtcDateTime),
)

# --- the desk: the people who run it, how they sign in, and what they did

# A person who runs the desk. `role` is one of bot.operators.roles. One without `all_lines` sees
# only the lines of `operator_lines`, none if there are none. `totp` is the sealed secret of their
# authenticator app, None if they have none, and `totp_step` the last code of it that was used.
operators = Table(
    "operators",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String(60), nullable=False, unique=True),
    Column("role", String(16), nullable=False),
    Column("all_lines", Boolean, nullable=False),
    Column("language", String(8), nullable=False, server_default=""),
    Column("totp", LargeBinary),
    Column("totp_step", BigInteger, nullable=False, server_default="0"),
    Column("created_at", UtcDateTime, nullable=False),
    Column("joined_at", UtcDateTime),
    sqlite_autoincrement=True,
)


def _operator_id_column(**more: Any) -> Column[int]:
    reference = ForeignKey("operators.id", ondelete="CASCADE")
    return Column("operator_id", reference, nullable=False, **more)


operator_lines = Table(
    "operator_lines",
    metadata,
    _operator_id_column(primary_key=True),
    Column("line_id", ForeignKey("lines.id", ondelete="CASCADE"), primary_key=True),
)

# A link that lets an operator in once. `token_hash` is a SHA-256 of its random part.
operator_invitations = Table(
    "operator_invitations",
    metadata,
    Column("token_hash", LargeBinary(32), primary_key=True),
    _operator_id_column(index=True),
    Column("expires_at", UtcDateTime, nullable=False),
    Column("used_at", UtcDateTime),
)

# A passkey (WebAuthn): what its device signs with stays there, this is the public half.
passkeys = Table(
    "passkeys",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("credential_id", LargeBinary, nullable=False, unique=True),
    _operator_id_column(index=True),
    Column("public_key", LargeBinary, nullable=False),
    Column("sign_count", BigInteger, nullable=False),
    Column("label", String(60), nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("used_at", UtcDateTime),
    sqlite_autoincrement=True,
)

# Codes for whoever has lost the rest, each for one use. SHA-256 of what is random anyway.
recovery_codes = Table(
    "recovery_codes",
    metadata,
    Column("code_hash", LargeBinary(32), primary_key=True),
    _operator_id_column(index=True),
)

# Somebody signed in, by a SHA-256 of the cookie. `device` is its browser and system in words,
# `proved_at` when they last showed that it is they, `messages` JSON of what the next page says.
desk_sessions = Table(
    "desk_sessions",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("token_hash", LargeBinary(32), nullable=False, unique=True),
    _operator_id_column(index=True),
    Column("device", String(60), nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("seen_at", UtcDateTime, nullable=False),
    Column("proved_at", UtcDateTime, nullable=False),
    Column("messages", Text, nullable=False, server_default=""),
    sqlite_autoincrement=True,
)

# The devices an operator has signed in from, by a SHA-256 of a cookie.
operator_devices = Table(
    "operator_devices",
    metadata,
    Column("device_hash", LargeBinary(32), primary_key=True),
    _operator_id_column(primary_key=True),
    Column("seen_at", UtcDateTime, nullable=False),
)

# What a passkey was asked to sign, by a SHA-256 of it: good for one answer, for some minutes.
desk_challenges = Table(
    "desk_challenges",
    metadata,
    Column("challenge_hash", LargeBinary(32), primary_key=True),
    Column("purpose", String(16), nullable=False),
    Column("operator_id", ForeignKey("operators.id", ondelete="CASCADE")),
    Column("expires_at", UtcDateTime, nullable=False),
)

# Tries to sign in that failed, by a hash of the name or of the address they came from.
sign_in_failures = Table(
    "sign_in_failures",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("subject", LargeBinary(32), nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Index(None, "subject", "at"),
)

# What an operator is to be told on the desk, until they have seen it: `kind` and its JSON.
desk_notices = Table(
    "desk_notices",
    metadata,
    Column("id", Integer, primary_key=True),
    _operator_id_column(index=True),
    Column("at", UtcDateTime, nullable=False),
    Column("kind", String(24), nullable=False),
    Column("facts", JSON, nullable=False),
)

# Who changed what, and from where ("desk", "command line"): the name as it was, no reference, so
# that it outlives them. `act` is one of bot.operators.audit_log. Triggers refuse every change, and
# every deletion before the time is over. `before` and `after` are JSON, without secrets and people.
audit_log = Table(
    "audit_log",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", UtcDateTime, nullable=False, index=True),
    Column("operator", String(60), nullable=False),
    Column("source", String(16), nullable=False),
    Column("act", String(40), nullable=False),
    Column("subject", String(200), nullable=False, server_default=""),
    Column("line_id", Integer),
    Column("before", JSON, nullable=False),
    Column("after", JSON, nullable=False),
    sqlite_autoincrement=True,
)

# --- volunteers: people of a line who answer, when they are on, and who covers what

# Somebody who answers for lines. `phone_hash` finds them, `phone` (sealed) reaches them; `alias`
# (sealed) is what others call them, `notes` (sealed) the coordinators' own. `languages` have a
# comma between them, "" for those of their lines. `quiet_from` and `quiet_until` are minutes of the
# day in `zone`, both None without quiet hours; nothing is asked of them then. Callers are connected
# with them if `takes_calls`. Of a volunteer of a line `people` has a row too as soon as they are
# texted, which is what STOP stops.
volunteers = Table(
    "volunteers",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("phone_hash", LargeBinary(32), nullable=False, unique=True),
    Column("phone", LargeBinary, nullable=False),
    Column("alias", LargeBinary, nullable=False),
    Column("notes", LargeBinary),
    Column("languages", String(40), nullable=False, server_default=""),
    Column("zone", String(64), nullable=False),
    Column("quiet_from", SmallInteger),
    Column("quiet_until", SmallInteger),
    Column("most_relays", SmallInteger, nullable=False, server_default="1"),
    Column("wants_reminders", Boolean, nullable=False, server_default=true()),
    Column("takes_calls", Boolean, nullable=False, server_default=false()),
    Column("created_at", UtcDateTime, nullable=False),
    sqlite_autoincrement=True,
)


def _volunteer_id_column(ondelete: str, **more: Any) -> Column[int]:
    return Column("volunteer_id", ForeignKey("volunteers.id", ondelete=ondelete), **more)


# Which lines a volunteer answers for. `state` is one of flows.domain.volunteers.VolunteerState,
# since `state_at`. They said ON until `on_until`, and OFF until `off_until`, whatever the shifts.
volunteer_lines = Table(
    "volunteer_lines",
    metadata,
    _volunteer_id_column("CASCADE", primary_key=True, autoincrement=False),
    Column(
        "line_id",
        ForeignKey("lines.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
        index=True,
    ),
    Column("state", String(12), nullable=False),
    Column("state_at", UtcDateTime, nullable=False),
    Column("invited_at", UtcDateTime, nullable=False),
    Column("agreed_at", UtcDateTime),
    Column("on_until", UtcDateTime),
    Column("off_until", UtcDateTime),
)

# A shift as flows.domain.shifts.Shift has it: its day of the week (0 for Sunday), when it begins
# and ends in minutes of the line's day, on which of these days (flows.domain.occurrence), the place
# of its volunteer among those of the same hours, and who that is, None for nobody.
shifts = Table(
    "shifts",
    metadata,
    Column("id", Integer, primary_key=True),
    _line_id_column(index=True),
    _volunteer_id_column("SET NULL", index=True),
    Column("day", SmallInteger, nullable=False),
    Column("start_minute", SmallInteger, nullable=False),
    Column("end_minute", SmallInteger, nullable=False),
    Column("rule", Text, nullable=False, server_default=""),
    Column("position", SmallInteger, nullable=False, server_default="1"),
    sqlite_autoincrement=True,
)

# What is different about one day of a shift: that it is not held, or, if `replaced`, who takes it,
# None for nobody. And what is known of it: when its volunteer said that they are there, and when
# the coordinators were told that nobody takes it, or that they were not answered.
shift_days = Table(
    "shift_days",
    metadata,
    Column("shift_id", ForeignKey("shifts.id", ondelete="CASCADE"), primary_key=True),
    Column("day", Date, primary_key=True),
    Column("cancelled", Boolean, nullable=False, server_default=false()),
    Column("replaced", Boolean, nullable=False, server_default=false()),
    _volunteer_id_column("SET NULL", index=True),
    Column("confirmed_at", UtcDateTime),
    Column("gap_told_at", UtcDateTime),
    Column("silence_told_at", UtcDateTime),
)

# A day of a shift that one volunteer was asked to take in place of another (`from_id`). With
# `back_shift_id` and `back_day` it is a swap: the other takes that day of theirs.
shift_offers = Table(
    "shift_offers",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("shift_id", ForeignKey("shifts.id", ondelete="CASCADE"), nullable=False),
    Column("day", Date, nullable=False, index=True),
    Column("from_id", ForeignKey("volunteers.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("to_id", ForeignKey("volunteers.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("back_shift_id", ForeignKey("shifts.id", ondelete="CASCADE")),
    Column("back_day", Date),
    Column("at", UtcDateTime, nullable=False),
    UniqueConstraint("shift_id", "day", "to_id"),
    sqlite_autoincrement=True,
)

# The link to a line's shifts as a calendar, by a SHA-256 of its random part: one for each line.
shift_calendars = Table(
    "shift_calendars",
    metadata,
    Column(
        "line_id",
        ForeignKey("lines.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
    ),
    Column("token_hash", LargeBinary(32), nullable=False, unique=True),
    Column("made_by", String(60), nullable=False),
    Column("made_at", UtcDateTime, nullable=False),
)

# --- talks by text between a texter and a volunteer

_LIVE_RELAY = text("state IN ('waiting', 'claimed', 'ending')")
_CONNECTED_RELAY = text("state IN ('claimed', 'ending')")

# A relay as flows.domain.relay.Relay has it, and never a word of it. `code` is what a volunteer
# texts to take it (T7). `version` grows with each move, so that a move is only made from where the
# relay was read. `person_id` is the texter, and `volunteer_person_id` the volunteer's row in
# `people` of this line; both are None once APART is over. `language` is the texter's. `began_at` is
# when they agreed, `first_claimed_at` when somebody first took it. `asked` are [volunteer, when,
# whether they handed it over]. `danger`: a text of the texter told of danger. A coordinator of this
# name looked at it at `seen_at`.
relays = Table(
    "relays",
    metadata,
    Column("id", Integer, primary_key=True),
    _line_id_column(),
    Column("code", SmallInteger, nullable=False),
    Column("version", Integer, nullable=False),
    Column("person_id", ForeignKey("people.id", ondelete="SET NULL")),
    _volunteer_id_column("SET NULL"),
    Column("volunteer_person_id", ForeignKey("people.id", ondelete="SET NULL"), index=True),
    Column("language", String(8), nullable=False, server_default=""),
    Column("state", String(8), nullable=False),
    Column("began_at", UtcDateTime, nullable=False, index=True),
    Column("first_claimed_at", UtcDateTime),
    Column("waiting_since", UtcDateTime),
    Column("asked", JSON, nullable=False),
    Column("looking_told", Boolean, nullable=False, server_default=false()),
    Column("claimed_at", UtcDateTime),
    Column("heard_at", UtcDateTime),
    Column("silence_asked", Boolean, nullable=False, server_default=false()),
    Column("time_asked", Boolean, nullable=False, server_default=false()),
    Column("time_told", Boolean, nullable=False, server_default=false()),
    Column("extended", Boolean, nullable=False, server_default=false()),
    Column("off_since", UtcDateTime),
    Column("ended_at", UtcDateTime),
    Column("reason", String(12), nullable=False, server_default=""),
    Column("ended_by", String(12), nullable=False, server_default=""),
    Column("danger", Boolean, nullable=False, server_default=false()),
    Column("seen_at", UtcDateTime),
    Column("seen_by", String(60), nullable=False, server_default=""),
    Index("ix_relays_person_id", "person_id"),
    # Nobody is in two, whatever happens at the same moment.
    Index(
        "uq_relays_texter",
        "person_id",
        unique=True,
        sqlite_where=_LIVE_RELAY,
        postgresql_where=_LIVE_RELAY,
    ),
    Index(
        "uq_relays_volunteer",
        "volunteer_id",
        unique=True,
        sqlite_where=_CONNECTED_RELAY,
        postgresql_where=_CONNECTED_RELAY,
    ),
    Index(
        "uq_relays_code",
        *("line_id", "code"),
        unique=True,
        sqlite_where=_LIVE_RELAY,
        postgresql_where=_LIVE_RELAY,
    ),
    sqlite_autoincrement=True,
)
