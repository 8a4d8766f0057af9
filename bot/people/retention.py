"""How long everything that describes a person is kept, column by column, and what ends it.

`RETENTION_RULES` is the inventory: a test fails for a column that is missing here.
`bot.people.purge` carries the rules out.
"""

from datetime import timedelta
from enum import Enum

from sqlalchemy import Table

from bot.database.schema import (
    alarms,
    blocked,
    call_turns,
    consents,
    content_templates,
    conversations,
    counts,
    crisis_counts,
    daily_texts,
    day_counts,
    doctor_runs,
    erasures,
    feed_lines,
    feeds,
    hotline_calls,
    hotline_overrides,
    inbound,
    line_counts,
    line_numbers,
    lines,
    listing_reports,
    meetings,
    outbox,
    pace,
    people,
    place_counts,
    processes,
    readings,
    relays,
    reminders,
    report_marks,
    restores,
    senders,
    shift_calendars,
    shift_days,
    shift_offers,
    shifts,
    sign_offs,
    signed_wordings,
    ticks,
    token_buckets,
    urgent_usage,
    volunteer_lines,
    volunteers,
    wording_comments,
)

# An answer is kept for the carrier's retry. The id of its text is kept far longer than any retry
# (30 minutes, bot.delivery.missed_messages), so that a text whose answer is deleted is not answered
# again.
REPLIES_KEPT = timedelta(hours=4)
SIDS_KEPT = timedelta(days=2)

# A call: where it stands, and what was answered, for a request that the carrier repeats.
CALLS_KEPT = timedelta(hours=1)

# A message that was never settled, and what became of one. The last few outcomes say whether a
# person is reached at all, and reminders go out once a week.
UNSENT_KEPT = timedelta(days=2)
REPORTS_KEPT = timedelta(days=30)

# The statute of limitations of the TCPA, 28 U.S.C. 1658(a), from the last entry on. Of somebody who
# is forgotten only the day is kept, so that a day more is needed for four whole years.
LEDGER_KEPT = timedelta(days=4 * 365 + 2)

# Who reports a meeting again within so long counts once; then the hash that tells it goes. A report
# itself is of use for at most a year.
MARKS_KEPT = timedelta(days=30)
LISTING_REPORTS_KEPT = timedelta(days=365)

# Of a talk by text: who it was with, as long as the same two are not brought together again, and
# when it was and how it ended, for the coordinators.
RELAYS_KEPT = timedelta(days=90)

# That a text of a talk was sent, without its words: until its last delivery report.
RELAY_TEXTS_KEPT = timedelta(days=1)

# The counts of a line: a year and a month, so that a month can be compared with last year's.
LINE_COUNTS_KEPT = timedelta(days=400)
PLACE_COUNTS_KEPT = timedelta(weeks=53)

# A volunteer who does not answer the invitation is forgotten; one who said STOP is known for a
# while, so that their coordinators see it. What was different about a day of a shift tells nothing
# more when it is over.
INVITATIONS_OPEN = timedelta(days=7)
STOPPED_VOLUNTEERS_KEPT = timedelta(days=30)
SHIFT_DAYS_KEPT = timedelta(days=35)

# How long before their reminders end a person is told so, and how long that notice may be sent.
NOTICE_PERIOD, NOTICE_LIFETIME = timedelta(days=14), timedelta(days=7)


class StorageForm(Enum):
    """How a column protects what it holds."""

    HASH = "a hash that only SECRET_KEY makes"
    SEALED = "sealed with SECRET_KEY"
    PLAIN = "as it is: it says nothing without the rest"


class KeptUntil(Enum):
    """When a column is emptied or its row deleted."""

    CONVERSATION_EXPIRED = (
        "4 hours after the last text; which line about a danger was said when, a day;"
        " the place and the wish of the last search, 3 days"
    )
    REPLY_EXPIRED = "4 hours"
    SID_EXPIRED = "2 days"
    PERSON_FORGOTTEN = "FORGET ME, a dead number, or RETENTION_DAYS without a text"
    DELIVERY_ENDED = "it arrived or failed, or 2 days after it was of use"
    REPORT_EXPIRED = "30 days after it was of use; a day, where it was a text of a talk"
    LEDGER_EXPIRED = (
        "4 years after the last entry of somebody who left; a last STOP as long as the line"
    )
    ERASED = "the carrier has erased it; at most 12 days"
    LIMITS_EXPIRED = "no limit needs it any more: at most a day after the last text"
    MARK_EXPIRED = "30 days after the day of the report"
    CALL_OVER = "an hour"
    VOLUNTEER_LEFT = (
        "the coordinator takes them off, FORGET ME, a dead number, 7 days without AGREE, or 30 days"
        " after STOP"
    )
    SHIFT_REMOVED = "the coordinator removes the shift"
    SHIFT_DAY_OVER = "35 days after that day"
    RELAY_APART = "7 days after the talk began"
    RELAY_EXPIRED = "90 days after it ended; FORGET ME of its texter"
    UNBLOCKED = "the operator takes it off the list, or the day until which it is blocked"


ColumnRules = tuple[tuple[StorageForm, KeptUntil, str], ...]

RETENTION_RULES: dict[Table, ColumnRules] = {
    people: (
        (StorageForm.HASH, KeptUntil.PERSON_FORGOTTEN, "phone_hash"),
        (StorageForm.SEALED, KeptUntil.PERSON_FORGOTTEN, "phone"),
        (StorageForm.PLAIN, KeptUntil.PERSON_FORGOTTEN, "id line_id language stopped_at"),
        (StorageForm.PLAIN, KeptUntil.PERSON_FORGOTTEN, "paused_until"),
        (StorageForm.PLAIN, KeptUntil.PERSON_FORGOTTEN, "created_at reminded reminded_at wrote_at"),
    ),
    conversations: (
        (StorageForm.SEALED, KeptUntil.CONVERSATION_EXPIRED, "state"),
        (StorageForm.PLAIN, KeptUntil.PERSON_FORGOTTEN, "person_id line_id turn expires_at"),
    ),
    inbound: (
        (StorageForm.SEALED, KeptUntil.REPLY_EXPIRED, "replies"),
        (StorageForm.PLAIN, KeptUntil.SID_EXPIRED, "id line_id person_id turn sid received_at"),
    ),
    reminders: (
        (StorageForm.SEALED, KeptUntil.PERSON_FORGOTTEN, "told rule"),
        # It says where an unknown person goes. A list that changes is looked up by meeting.
        (StorageForm.PLAIN, KeptUntil.PERSON_FORGOTTEN, "id line_id person_id meeting_id"),
        (StorageForm.PLAIN, KeptUntil.PERSON_FORGOTTEN, "before chosen zone after ends next_at"),
    ),
    day_counts: (
        (StorageForm.SEALED, KeptUntil.PERSON_FORGOTTEN, "since"),
        (StorageForm.PLAIN, KeptUntil.PERSON_FORGOTTEN, "person_id line_id zone next_at"),
    ),
    daily_texts: (
        (StorageForm.SEALED, KeptUntil.PERSON_FORGOTTEN, "run"),
        (StorageForm.PLAIN, KeptUntil.PERSON_FORGOTTEN, "id line_id person_id kind minute zone"),
        (StorageForm.PLAIN, KeptUntil.PERSON_FORGOTTEN, "asked_at next_at"),
    ),
    outbox: (
        (StorageForm.SEALED, KeptUntil.DELIVERY_ENDED, "message"),
        (StorageForm.PLAIN, KeptUntil.REPORT_EXPIRED, "id line_id person_id reminder_id priority"),
        (StorageForm.PLAIN, KeptUntil.REPORT_EXPIRED, "dedupe_key status segments zone doubts sid"),
        (StorageForm.PLAIN, KeptUntil.REPORT_EXPIRED, "due_at expires_at attempts failures resent"),
        (StorageForm.PLAIN, KeptUntil.REPORT_EXPIRED, "code created_at sent_at mark relay_id"),
        (StorageForm.PLAIN, KeptUntil.REPORT_EXPIRED, "template_kind content_sid"),
    ),
    relays: (
        (StorageForm.PLAIN, KeptUntil.RELAY_APART, "person_id volunteer_person_id"),
        (
            StorageForm.PLAIN,
            KeptUntil.RELAY_EXPIRED,
            "id line_id code version volunteer_id language state began_at first_claimed_at",
        ),
        (
            StorageForm.PLAIN,
            KeptUntil.RELAY_EXPIRED,
            "waiting_since asked looking_told claimed_at heard_at silence_asked time_asked",
        ),
        (
            StorageForm.PLAIN,
            KeptUntil.RELAY_EXPIRED,
            "time_told extended off_since ended_at reason ended_by danger seen_at seen_by",
        ),
    ),
    consents: (
        (StorageForm.HASH, KeptUntil.LEDGER_EXPIRED, "phone_hash"),
        (StorageForm.PLAIN, KeptUntil.LEDGER_EXPIRED, "id line_id event source wording sid at"),
    ),
    erasures: ((StorageForm.PLAIN, KeptUntil.ERASED, "sid due_at tries"),),
    senders: (
        (StorageForm.HASH, KeptUntil.LIMITS_EXPIRED, "phone_hash"),
        (StorageForm.SEALED, KeptUntil.LIMITS_EXPIRED, "memory"),
        (StorageForm.PLAIN, KeptUntil.LIMITS_EXPIRED, "line_id until"),
    ),
    report_marks: (
        (StorageForm.HASH, KeptUntil.MARK_EXPIRED, "mark"),
        (StorageForm.PLAIN, KeptUntil.MARK_EXPIRED, "day"),
    ),
    blocked: (
        (StorageForm.HASH, KeptUntil.UNBLOCKED, "phone_hash"),
        (StorageForm.SEALED, KeptUntil.UNBLOCKED, "phone"),
        (StorageForm.PLAIN, KeptUntil.UNBLOCKED, "at reason blocked_by until"),
    ),
    call_turns: (
        (StorageForm.SEALED, KeptUntil.CALL_OVER, "state answer"),
        (StorageForm.PLAIN, KeptUntil.CALL_OVER, "id line_id sid turn at"),
    ),
    volunteers: (
        (StorageForm.HASH, KeptUntil.VOLUNTEER_LEFT, "phone_hash"),
        (StorageForm.SEALED, KeptUntil.VOLUNTEER_LEFT, "phone alias notes"),
        (
            StorageForm.PLAIN,
            KeptUntil.VOLUNTEER_LEFT,
            "id languages zone quiet_from quiet_until most_relays wants_reminders takes_calls"
            " created_at",
        ),
    ),
    volunteer_lines: (
        (
            StorageForm.PLAIN,
            KeptUntil.VOLUNTEER_LEFT,
            "volunteer_id line_id state state_at invited_at agreed_at on_until off_until",
        ),
    ),
    shifts: (
        (
            StorageForm.PLAIN,
            KeptUntil.SHIFT_REMOVED,
            "id line_id volunteer_id day start_minute end_minute rule position",
        ),
    ),
    shift_days: (
        (
            StorageForm.PLAIN,
            KeptUntil.SHIFT_DAY_OVER,
            "shift_id day cancelled replaced volunteer_id confirmed_at gap_told_at silence_told_at",
        ),
    ),
    shift_offers: (
        (
            StorageForm.PLAIN,
            KeptUntil.SHIFT_DAY_OVER,
            "id shift_id day from_id to_id back_shift_id back_day at",
        ),
    ),
}

# Tables of lines and meetings, counts of texts, the service's condition, and what operators did
# under a name they chose: they describe no person who texts.
IMPERSONAL_TABLES = (
    lines,
    line_numbers,
    feeds,
    feed_lines,
    meetings,
    readings,
    listing_reports,
    crisis_counts,
    line_counts,
    place_counts,
    pace,
    token_buckets,
    urgent_usage,
    ticks,
    processes,
    hotline_calls,
    hotline_overrides,
    sign_offs,
    signed_wordings,
    wording_comments,
    doctor_runs,
    counts,
    alarms,
    restores,
    shift_calendars,
    content_templates,
)
