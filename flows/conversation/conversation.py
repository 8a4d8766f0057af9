"""A conversation between two texts: the state it stands in, and what outlasts states."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from flows.conversation.danger_memory import NO_DANGERS, DangerMemory
from flows.conversation.states import (
    IDLE,
    LAST_SEARCH_KEPT,
    AnswerCheckin,
    AskNewTime,
    AskPlace,
    ChooseMeeting,
    ChoosePlace,
    ChooseReminder,
    EndedSearch,
    OfferPlace,
    Results,
    SearchState,
    SideQuestion,
    State,
)
from flows.domain.intents import Intent

# What an answer may be about that the next text goes on about, by what it answered.
_SUBJECTS = {
    Intent.REMIND: Intent.REMINDERS,
    Intent.REMINDERS: Intent.REMINDERS,
    Intent.DAYS: Intent.DAYS,
    Intent.READING: Intent.READING,
    Intent.CHECKIN: Intent.CHECKIN,
}

ONE_MINUTE = timedelta(minutes=1)
EPOCH = datetime.fromisoformat("1970-01-01T00:00+00:00")


@dataclass(frozen=True, slots=True)
class Conversation:
    """A state, and what goes on when the state changes.

    `misses` counts the texts in a row that were not understood. `dangers_answered` are the dangers
    answered lately, so that a repeat is answered in other words. `last_reminder` is the id of the
    reminder that came, or was looked at, after the last list; 0 is none. `dangers` is what else is
    remembered of dangers. `kind_words` counts the answers of comfort and small talk in a row, so
    that the next one has other words. `language_chosen` is the language that the person chose by
    its name, and `language_shown` the one that a text of theirs showed last; "" for none. `subject`
    is REMINDERS, DAYS, READING or CHECKIN where the last answer was about these: the next text may
    go on about them. `ended` is the last search, once its list is gone. `young`: the writer told of
    a child's age.
    """

    state: State = IDLE
    misses: int = 0
    dangers_answered: tuple[str, ...] = ()
    last_reminder: int = 0
    dangers: DangerMemory = NO_DANGERS
    kind_words: int = 0
    language_chosen: str = ""
    language_shown: str = ""
    subject: Intent | None = None
    ended: EndedSearch | None = None
    young: bool = False

    @property
    def list_behind(self) -> Results | None:
        """The list on the screen, or the one behind a question for a place."""
        state = self.search_state
        if isinstance(state, AskPlace | OfferPlace):
            return state.behind
        return state if isinstance(state, Results) else None

    @property
    def search_state(self) -> SearchState:
        """What is talked about apart from a question about reminders or days."""
        return self.state.behind if isinstance(self.state, SideQuestion) else self.state

    def count_miss(self) -> "Conversation":
        """The conversation after one more text that was not understood."""
        return replace(self, misses=self.misses + 1)

    def understood(self) -> "Conversation":
        """The conversation after a text that was understood, in the same state."""
        return replace(self, misses=0, kind_words=0)

    def about(self, intent: Intent) -> "Conversation":
        """The conversation after an answer to this intent. Where nothing was understood, what was
        spoken of is still spoken of."""
        subject = self.subject if intent is Intent.UNKNOWN else _SUBJECTS.get(intent)
        return self if subject is self.subject else replace(self, subject=subject)

    def comforted(self) -> "Conversation":
        """The conversation after an answer of comfort or small talk, in the same state."""
        return replace(self, misses=0, kind_words=self.kind_words + 1)

    def stay_with(self, state: State) -> "Conversation":
        """The conversation after a text that changed a detail of its state. The numbers of a list
        mean what they meant."""
        return replace(self, state=state, misses=0, kind_words=0)

    def move_to(self, state: State) -> "Conversation":
        """The conversation in another state."""
        return self.stay_with(state).numbered_anew()

    def asking(self, question: SideQuestion) -> "Conversation":
        """The conversation with a question that nobody asked for: what was misunderstood before
        still counts."""
        return replace(self, state=question)

    def numbered_anew(self) -> "Conversation":
        """The conversation after an answer that shows numbers of meetings or places, if its state
        has such numbers: they are not about the last reminder any more."""
        if self.last_reminder and isinstance(self.state, Results | ChoosePlace):
            return replace(self, last_reminder=0)
        return self

    def resume(self) -> "Conversation":
        """The conversation once a question about reminders or days is left."""
        return self.stay_with(self.search_state)

    def after_timeout(self, now: datetime, heard_at: datetime | None = None) -> "Conversation":
        """What is left when nothing was heard for CONVERSATION_TIMEOUT, or since `heard_at`."""
        ended = self._search_ended(heard_at or now) or self.ended
        recent = ended and timedelta() <= now - _moment(ended.minute) < LAST_SEARCH_KEPT
        return Conversation(
            dangers=self.dangers.after_timeout(now),
            language_chosen=self.language_chosen,
            ended=ended if recent else None,
        )

    def _search_ended(self, heard_at: datetime) -> EndedSearch | None:
        """The search that was talked about last."""
        state, shown = self.search_state, self.list_behind
        if self.dangers.watched:
            return None  # another person may come back in their place
        minute = (heard_at - EPOCH) // ONE_MINUTE
        if isinstance(state, OfferPlace) and state.known:
            return EndedSearch(state.place, state.wanted.lasting(), minute)
        if shown:
            return EndedSearch(shown.query.place, shown.wanted.lasting(), minute)
        return None

    def after_reminder(self, reminder: int) -> "Conversation":
        """The conversation after a reminder with this id was sent. From now on 1 means its
        meeting, so a question that waits for a number is left."""
        left = self
        if isinstance(self.state, ChooseMeeting | ChooseReminder | AskNewTime | AnswerCheckin):
            left = self.resume()
        return replace(left, last_reminder=reminder)

    def after_checkin(self) -> "Conversation":
        """The conversation after we asked how the day is: a number alone is the answer to that."""
        return replace(self, state=AnswerCheckin(self.search_state), last_reminder=0)


def _moment(minute: int) -> datetime:
    return EPOCH + minute * ONE_MINUTE
