"""What a decision about a text may know, read from the database."""

from datetime import datetime
from functools import partial

from sqlalchemy import Connection

from bot.conversation.person_rows import ConversationRow
from bot.conversation.stored_daily import StoredDailyTexts
from bot.conversation.stored_reminders import StoredReminders
from bot.conversation.stored_reports import StoredReports
from bot.database.encryption import Keys
from bot.people.data_export import PersonRecords
from bot.places.phone_home import home_of
from bot.relay.stored_relays import RelaySender, StoredRelays
from bot.relay.talk_conditions import TalkPolicy
from bot.volunteers.stored_team import StoredTeam
from bot.whatsapp.person_channel import number_elsewhere, what_may_come
from flows.conversation.turn import Channel, Context
from flows.domain.places import Places
from flows.domain.search import Meetings
from flows.hotlines import HotlineDirectory


def stored_context(
    sender: str,
    known: ConversationRow,
    meetings: Meetings,
    places: Places,
    hotlines: HotlineDirectory,
    keys: Keys,
    connection: Connection,
    now: datetime,
    talk: TalkPolicy,
) -> Context:
    """What is known about a text of this number. What few texts ask for is read when it is asked
    for, through the same connection."""
    languages = (known.language or known.line_language, known.line_language)
    unasked, sms_number = what_may_come(Channel.of(sender), known.line, languages, connection)
    elsewhere = partial(keys.hashes, number_elsewhere(sender))
    return Context(
        now=now,
        line=known.helpline(),
        meetings=meetings,
        places=places,
        home=home_of(sender),
        stopped=bool(known.stopped),
        hotlines=hotlines,
        language=known.language or "",
        reminders=StoredReminders(connection, known.person, keys),
        records=PersonRecords(connection, known.person, known.line, elsewhere),
        reports=StoredReports(connection),
        daily=StoredDailyTexts(connection, known.line, known.person, keys),
        relays=StoredRelays(
            connection, keys, RelaySender(known.line, known.person, keys.hashes(sender)), talk, now
        ),
        team=StoredTeam(connection, keys, known.line, keys.hashes(sender), now),
        unasked=unasked,
        sms_number=sms_number,
    )
