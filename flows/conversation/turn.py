"""One turn of a conversation: what goes into a decision and what comes out of it."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from flows.conversation.conversation import Conversation
from flows.conversation.states import State
from flows.crisis import Category
from flows.domain.attachments import Attachment
from flows.domain.daily_texts import (
    NO_DAILY_TEXTS,
    CheckinRun,
    DailyKind,
    DailyText,
    DailyTexts,
)
from flows.domain.intents import Intent as Intent
from flows.domain.intents import Topic as Topic
from flows.domain.kept_data import NO_RECORDS, Records
from flows.domain.line import Line as Line
from flows.domain.listing_reports import NO_REPORTS, ListingReports, ReportKind
from flows.domain.places import UNKNOWN_HOME, Home, Place, Places
from flows.domain.relay_moves import RelayMove
from flows.domain.relay_seats import NO_RELAYS, RelayDesk
from flows.domain.reminders import NO_REMINDERS, DayCount, Reminder, Reminders
from flows.domain.search import Hit, Meetings, Query
from flows.domain.team import NO_TEAM, Team, VolunteerEffect
from flows.domain.template_kinds import EVERY_KIND, TemplateKind
from flows.hotlines import SHIPPED_HOTLINES, HotlineDirectory
from flows.understanding.understanding import Understanding

# The toll-free codes of the North American numbering plan in service, 2026.
_TOLL_FREE_PREFIXES = ("+1800", "+1833", "+1844", "+1855", "+1866", "+1877", "+1888")


class Channel(StrEnum):
    """The way a text came. They differ in what the carrier does with STOP and START by itself, and
    in what may be sent unasked."""

    SMS = "sms"
    TOLL_FREE = "toll_free"
    WHATSAPP = "whatsapp"
    RCS = "rcs"

    @classmethod
    def of(cls, number: str) -> "Channel":
        """The channel that a number of ours, as the carrier writes it, belongs to."""
        for marked in (cls.WHATSAPP, cls.RCS):
            if number.startswith(f"{marked}:"):
                return marked
        return cls.TOLL_FREE if number.startswith(_TOLL_FREE_PREFIXES) else cls.SMS


@dataclass(frozen=True, slots=True)
class Text:
    """A person wrote; `understood` is what was read in it.

    `hint` is where the carrier thinks the number is from ("68102", "Omaha NE"): fit to be offered,
    never to be assumed. `shared_place` is the place that a person shared with the text.
    """

    understood: Understanding = field(repr=False)
    channel: Channel = Channel.SMS
    attachment: Attachment = Attachment.NONE
    hint: str = field(default="", repr=False)
    shared_place: Place | None = field(default=None, repr=False)

    @property
    def opt_out(self) -> str:
        """The carrier's OptOutType, "" where it gave none."""
        return self.understood.opt_out


@dataclass(frozen=True, slots=True)
class Timeout:
    """Nothing was heard for as long as the state is good for: since `heard_at`, where that is
    known."""

    heard_at: datetime | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Reminded:
    """A reminder was sent after the last text: what is answered now may be about it."""

    reminder: int


@dataclass(frozen=True, slots=True)
class CheckedIn:
    """We asked how the day is after the last text: a number is the answer to that."""


Event = Text | Timeout | Reminded | CheckedIn


@dataclass(frozen=True, slots=True)
class Context:
    """All a decision may know. `now` is aware; the look-ups only read. `language` is the one this
    person is known to use, "" where they have shown none. `unasked` is what may be sent to them
    later, where they are texted; `sms_number` is the line's number for ordinary texts, as people
    read it, where that is another way."""

    now: datetime
    line: Line
    meetings: Meetings
    places: Places
    home: Home = UNKNOWN_HOME
    stopped: bool = False
    hotlines: HotlineDirectory = SHIPPED_HOTLINES
    language: str = ""
    reminders: Reminders = NO_REMINDERS
    records: Records = NO_RECORDS
    reports: ListingReports = NO_REPORTS
    relays: RelayDesk = NO_RELAYS
    team: Team = NO_TEAM
    unasked: frozenset[TemplateKind] = EVERY_KIND
    sms_number: str = ""
    daily: DailyTexts = NO_DAILY_TEXTS


@dataclass(frozen=True, slots=True)
class OptOut:
    """Send this person nothing more. `wording` is what we answered, "" where the carrier did."""

    source: str
    wording: str = ""


@dataclass(frozen=True, slots=True)
class OptIn:
    """This person lets us text them again."""

    source: str
    wording: str = ""


@dataclass(frozen=True, slots=True)
class SetLanguage:
    """This person writes, or wants, this language."""

    language: str


@dataclass(frozen=True, slots=True)
class SetReminder:
    """Remind this person, who agreed to `wording`. `reminder.id` is 0: it gets its own."""

    reminder: Reminder
    wording: str


@dataclass(frozen=True, slots=True)
class DropReminders:
    """Send none of these any more. `source` says who read that, as for an OptOut."""

    ids: tuple[int, ...]
    source: str = "words"


@dataclass(frozen=True, slots=True)
class ChangeReminder:
    """Keep a reminder of theirs like this from now on: an occurrence skipped, words chosen."""

    reminder: Reminder


@dataclass(frozen=True, slots=True)
class Pause:
    """Send no reminders until then; None: send them again."""

    until: datetime | None


@dataclass(frozen=True, slots=True)
class CountDays:
    """Count their days like this; None: forget the count. `wording` is what they agreed to be
    texted, "" where they did not."""

    days: DayCount | None
    wording: str = ""


@dataclass(frozen=True, slots=True)
class SetDaily:
    """Send this person a text each day from now on. `wording` is what they agreed to, "" where
    only the hour of what they agreed to before has changed."""

    text: DailyText
    wording: str = ""


@dataclass(frozen=True, slots=True)
class EndDaily:
    """Send them no more texts of this kind."""

    kind: DailyKind


@dataclass(frozen=True, slots=True)
class RecordCheckin:
    """They answered how the day is: their run of answers is this now."""

    run: CheckinRun = field(repr=False)


@dataclass(frozen=True, slots=True)
class ReportListing:
    """Somebody found this wrong with the listing of the meeting with our id: count it, once a
    person, and keep nothing of who."""

    meeting: int
    kind: ReportKind


@dataclass(frozen=True, slots=True)
class StartRelay:
    """Look for a volunteer who talks with this person, who agreed to `wording`."""

    wording: str


@dataclass(frozen=True, slots=True)
class MoveRelay:
    """The relay with this id, as it was read in this version, moves on. `words` are those to pass
    on, "" for none. Whoever wrote the text has been told what concerns them."""

    relay: int
    version: int
    move: RelayMove
    words: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Forget:
    """Erase what is kept of this person, at the carrier too; only an opt-out stays, as a hash.
    `on_both`: by SMS and by WhatsApp, for they asked for it themselves."""

    on_both: bool = False


Effect = (
    OptOut
    | OptIn
    | SetLanguage
    | SetReminder
    | DropReminders
    | ChangeReminder
    | Pause
    | CountDays
    | SetDaily
    | EndDaily
    | RecordCheckin
    | ReportListing
    | StartRelay
    | MoveRelay
    | VolunteerEffect
    | Forget
)


@dataclass(frozen=True, slots=True)
class SearchAnswer:
    """The search behind a reply, for programs that need more than its words."""

    query: Query
    hits: tuple[Hit, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """A decision. No reply at all is a decision too, and always taken on purpose.

    `conversation` is the one that goes on after it. `crisis` is the danger that was read in the
    text, whatever the intent; `topic` a Topic, or of a hotline the need, "" where the intent says
    it all; `language` the one of the answer. What was said, and about which place, never shows in a
    repr.
    """

    conversation: Conversation = field(repr=False)
    intent: Intent
    replies: tuple[str, ...] = field(default=(), repr=False)
    effects: tuple[Effect, ...] = field(default=(), repr=False)
    search_answer: SearchAnswer | None = field(default=None, repr=False)
    crisis: Category | None = None
    topic: str = ""
    language: str = ""

    @property
    def state(self) -> State:
        """The state that the conversation stands in then."""
        return self.conversation.state
