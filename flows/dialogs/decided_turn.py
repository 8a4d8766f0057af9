"""What the rate limits look at, a turn that was decided; and what they make of it."""

from dataclasses import dataclass, field, replace

from flows.conversation.conversation import Conversation
from flows.conversation.states import PlaceQuestion, SideQuestion
from flows.conversation.turn import (
    Context,
    DropReminders,
    Forget,
    Intent,
    MoveRelay,
    OptIn,
    OptOut,
    Pause,
    Step,
    Text,
)
from flows.dialogs.sender_history import SenderHistory
from flows.dialogs.urgent_answers import UrgentWarning


@dataclass(frozen=True, slots=True)
class LimitDecision:
    """A decision within the limits. `history` is None where nothing new is to be remembered.
    `counted_segments` is how many segments count for the line, `urgent_segments` how many for its
    meter of answers that no limit stops, `recorded` whether anything is to be recorded, and
    `limit_reached` that the line, all lines or the day is at its limit. `limited` is the limit of
    the sender's own that was reached, and `urgent_warning` what the operator is to know of answers
    that no limit stops; "" for none. `to_premium`: one of the few answers to a number that may earn
    by them."""

    step: Step
    history: SenderHistory | None = None
    counted_segments: int = 0
    recorded: bool = True
    limit_reached: bool = False
    urgent_segments: int = 0
    limited: str = ""
    urgent_warning: UrgentWarning = UrgentWarning.NONE
    to_premium: bool = False


@dataclass(frozen=True, slots=True)
class DecidedTurn:
    """A decision and what it was made of."""

    step: Step
    conversation_before: Conversation = field(repr=False)
    text: Text
    context: Context = field(repr=False)

    @property
    def must_answer(self) -> bool:
        """Whether it must be answered whatever else there is to answer."""
        step = self.step
        owed = (Intent.HELP, Intent.STOP, Intent.WRONG_NUMBER)
        return step.crisis is not None or step.intent in owed

    @property
    def answers_question(self) -> bool:
        """Whether it answers a question of ours: one that was open and is no more."""
        before, after = self.conversation_before, self.step.conversation
        if before.dangers.last and before.dangers.last.asks:
            return True
        asked = isinstance(before.state, PlaceQuestion | SideQuestion)
        answered = type(after.state) is not type(before.state)
        return asked and answered and self.step.intent is not Intent.UNKNOWN

    def with_replies(self, *replies: str) -> Step:
        """The decision with other replies. A request about being texted, or forgotten, is granted
        all the same; anything else is as if the text had not come."""
        if any(isinstance(effect, _ALWAYS_GRANTED) for effect in self.step.effects):
            return replace(self.step, replies=replies)
        return Step(self.conversation_before, self.step.intent, replies)

    def without_consent(self) -> "DecidedTurn":
        """The turn of a person who has said since then whether they want texts: that stands."""
        step = self.step
        kept = tuple(one for one in step.effects if not isinstance(one, OptOut | OptIn))
        moot = step.intent in (Intent.STOP, Intent.WRONG_NUMBER, Intent.START)
        replies = () if moot else step.replies
        return replace(self, step=replace(step, effects=kept, replies=replies))


# No person has to wait to be left alone, forgotten, or let in again; and what is said in a talk is
# for somebody else than us.
_ALWAYS_GRANTED = (OptOut, OptIn, DropReminders, Pause, Forget, MoveRelay)
