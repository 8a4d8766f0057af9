"""Where a conversation can stand: one class for each question that can be open.

A state holds only its own data. What outlasts states is in flows.conversation.conversation.
"""

from dataclasses import dataclass, field
from datetime import timedelta
from typing import NamedTuple

from flows.domain.daily_texts import DailyText
from flows.domain.intents import Intent, Topic
from flows.domain.places import Place
from flows.domain.search import Hit, Query
from flows.understanding.commands import ANY_LEAD_TIME, LeadTime, ReminderAction
from flows.understanding.search_request import ANY_MEETING, SearchRequest

# How long the bot remembers what it was talking about.
CONVERSATION_TIMEOUT = timedelta(hours=4)

# How long after its last text the place and the kind of the last search are remembered.
LAST_SEARCH_KEPT = timedelta(days=3)

# The most meetings one list grows to by MORE: further than anyone scrolls, and a small state.
MAX_LISTED_MEETINGS = 30


@dataclass(frozen=True, slots=True)
class Idle:
    """Nothing is being talked about."""


IDLE = Idle()


@dataclass(frozen=True, slots=True)
class Results:
    """We gave a list. Number n is `hits[n - 1]`; the last `page_size` of them were the last answer.

    `query` is what found them, and `more` whether MORE has more. `wanted` is what was asked for,
    which may be more than there was. `details_number` is the number whose details were given since,
    or 0. `mixed` says that there were meetings of several fellowships, so that each is named.
    """

    query: Query
    hits: tuple[Hit, ...]
    page_size: int
    more: bool
    wanted: SearchRequest = ANY_MEETING
    details_number: int = 0
    mixed: bool = False


@dataclass(frozen=True, slots=True)
class AskPlace:
    """We asked where, for what was wanted so far. Here and below: `behind` is the list that is
    still on the screen, where nobody asked for another place than its own."""

    wanted: SearchRequest = ANY_MEETING
    behind: Results | None = None


@dataclass(frozen=True, slots=True)
class ChoosePlace:
    """We asked which of these places of one name."""

    choices: tuple[Place, ...]
    wanted: SearchRequest = ANY_MEETING


@dataclass(frozen=True, slots=True)
class OfferPlace:
    """We asked whether this is the place. `known`: it was searched before."""

    place: Place
    wanted: SearchRequest = ANY_MEETING
    behind: Results | None = None
    known: bool = False


PlaceQuestion = AskPlace | ChoosePlace | OfferPlace
SearchState = Idle | AskPlace | ChoosePlace | OfferPlace | Results


@dataclass(frozen=True, slots=True)
class EndedSearch:
    """A search whose list is gone by now: near `place` (None: online), for `wanted`; and the
    `minute` of the last text about it, since 1970."""

    place: Place | None
    wanted: SearchRequest
    minute: int


@dataclass(frozen=True, slots=True)
class ChooseMeeting:
    """We asked which meeting of the list `behind` to remind of, when `lead` says. Here and below:
    what is `behind` goes on once the question is left."""

    behind: Results
    lead: LeadTime = ANY_LEAD_TIME


@dataclass(frozen=True, slots=True)
class AskReminder:
    """We asked how long before meeting `number` of the list, and whether every week."""

    number: int
    behind: Results
    lead: LeadTime = ANY_LEAD_TIME


@dataclass(frozen=True, slots=True)
class ConfirmReminder:
    """We asked whether they agree to `wording`: a reminder of meeting `number`."""

    number: int
    behind: Results
    lead: LeadTime
    wording: str


@dataclass(frozen=True, slots=True)
class ChooseReminder:
    """We listed their reminders: a number alone is for `act`: a change to the time `lead`, or to
    the name `words`, where these are wanted."""

    act: ReminderAction
    behind: SearchState
    lead: LeadTime = ANY_LEAD_TIME
    words: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class AskNewTime:
    """We asked when the text of their reminder with the id `reminder` shall come from now on."""

    reminder: int
    behind: SearchState


@dataclass(frozen=True, slots=True)
class ConfirmMarks:
    """We asked whether they agree to `wording`: a text at each milestone of their days."""

    behind: SearchState
    wording: str


@dataclass(frozen=True, slots=True)
class ConfirmDaily:
    """We asked whether they agree to `wording`: to get `text` each day."""

    text: DailyText
    behind: SearchState
    wording: str


@dataclass(frozen=True, slots=True)
class AnswerCheckin:
    """We asked how the day is, from 1 to 5."""

    behind: SearchState


@dataclass(frozen=True, slots=True)
class AskWhatIsWrong:
    """We asked what is wrong with the listing of the meeting with our id `meeting`. MORE is for
    number `following` of the list behind, 0 for its next page."""

    meeting: int
    behind: SearchState
    following: int = 0


@dataclass(frozen=True, slots=True)
class ConfirmTalk:
    """We asked whether they agree to `wording`: a talk by text with a volunteer."""

    behind: SearchState
    wording: str


class WantedIntent(NamedTuple):
    """An intent, and of it which."""

    intent: Intent
    topic: Topic | None


@dataclass(frozen=True, slots=True)
class ChooseIntent:
    """We asked which of these was meant. `wanted` is what the text said of meetings."""

    choices: tuple[WantedIntent, ...]
    behind: SearchState
    wanted: SearchRequest = ANY_MEETING


SideQuestion = (
    ChooseMeeting
    | AskReminder
    | ConfirmReminder
    | ChooseReminder
    | AskNewTime
    | ConfirmMarks
    | ConfirmDaily
    | AnswerCheckin
    | AskWhatIsWrong
    | ConfirmTalk
    | ChooseIntent
)
State = SearchState | SideQuestion
