"""What the place where a conversation stands says of an intent: the engine's only such knowledge.

The numbers are log odds (natural), added to what the text alone says: 1.0 makes an intent about 2.7
times as likely, 0 changes nothing. They are counted from the states of the lines in
training/intents, halved where they were large, and rounded. What a person in need may say anywhere
(support, crisis, relapse, stop, forget, a wrong number) has no row: as a feature of the classifier
the state had made it deaf to that.
"""

from collections.abc import Sequence
from enum import StrEnum
from math import exp

from flows.conversation.conversation import Conversation
from flows.conversation.states import (
    AnswerCheckin,
    AskNewTime,
    AskPlace,
    AskWhatIsWrong,
    ChooseIntent,
    ChoosePlace,
    ChooseReminder,
    ConfirmDaily,
    ConfirmMarks,
    ConfirmTalk,
    OfferPlace,
    Results,
    SideQuestion,
    State,
)
from flows.domain.intents import Intent
from flows.understanding.likely_intent import LikelyIntent


class Situation(StrEnum):
    """Where a conversation stands, as far as it says what comes next."""

    COLD = "cold"
    LIST = "list"
    SHOWN = "shown"
    WHERE = "where"
    WHICH = "which"
    CONSENT = "consent"
    DUE = "due"
    REMINDERS = "reminders"
    DAYS = "days"


PRIORS: dict[Situation, dict[Intent, float]] = {
    # Nothing is on the screen.
    Situation.COLD: {
        Intent.DETAILS: -1.5,
        Intent.REMIND: -1.0,
        Intent.REPORT: -0.5,
        Intent.SHARE: -0.5,
        Intent.REMINDERS: -0.5,
    },
    # A list is.
    Situation.LIST: {
        Intent.MEETING: 1.0,
        Intent.DETAILS: 0.5,
        Intent.SHARE: 0.5,
        Intent.NEWCOMER: -1.0,
        Intent.HOTLINE: -1.0,
        Intent.DAYS: -1.0,
        Intent.REMINDERS: -1.5,
    },
    # The details of one meeting are.
    Situation.SHOWN: {
        Intent.DETAILS: 1.0,
        Intent.REPORT: 1.0,
        Intent.SHARE: 1.0,
        Intent.REMIND: 0.5,
        Intent.MEETING: -0.5,
        Intent.NEWCOMER: -0.5,
        Intent.OFFICE: -1.0,
        Intent.HOTLINE: -1.0,
        Intent.DAYS: -1.0,
        Intent.REMINDERS: -1.5,
    },
    # We asked where.
    Situation.WHERE: {
        Intent.MEETING: 1.0,
        Intent.DETAILS: -1.5,
        Intent.REPORT: -1.0,
        Intent.REMIND: -1.0,
        Intent.DAYS: -1.0,
        Intent.REMINDERS: -1.5,
    },
    # We asked which of several towns.
    Situation.WHICH: {
        Intent.MEETING: 1.0,
        Intent.DETAILS: -1.5,
        Intent.NEWCOMER: -1.5,
        Intent.HOTLINE: -1.0,
        Intent.DAYS: -1.0,
        Intent.REMIND: -1.0,
        Intent.REMINDERS: -1.5,
    },
    # We asked whether, and when, to remind.
    Situation.CONSENT: {
        Intent.REMIND: 2.0,
        Intent.MEETING: -0.5,
        Intent.DETAILS: -1.0,
        Intent.REPORT: -1.0,
        Intent.HOTLINE: -1.0,
        Intent.NEWCOMER: -1.5,
    },
    # Reminders, or the person's days, were spoken of just now: no line says so, since none tells
    # what was answered before it, so these are set by hand.
    Situation.REMINDERS: {
        Intent.REMINDERS: 1.0,
        Intent.REMIND: 0.5,
        Intent.HOTLINE: -1.0,
    },
    Situation.DAYS: {Intent.DAYS: 1.0, Intent.DETAILS: -1.5, Intent.REMIND: -1.0},
    # A reminder came since the last list.
    Situation.DUE: {
        Intent.REMINDERS: 1.5,
        Intent.MEETING: -1.0,
        Intent.REMIND: -0.5,
        Intent.HOTLINE: -1.0,
        Intent.NEWCOMER: -1.5,
    },
}

_HAS_REMINDERS_PRIOR = 0.5


# Questions that make nothing more likely than what stands behind them.
_ASIDE = (
    ChooseIntent,
    ConfirmMarks,
    ConfirmTalk,
    ConfirmDaily,
    AnswerCheckin,
    AskWhatIsWrong,
)


def situation_of(conversation: Conversation) -> Situation:
    """Where a conversation stands."""
    state = conversation.state
    if isinstance(state, _ASIDE):
        return situation_of(conversation.resume())
    if isinstance(state, ChooseReminder | AskNewTime):
        return Situation.REMINDERS
    if isinstance(state, SideQuestion):
        return Situation.CONSENT
    if conversation.last_reminder:
        return Situation.DUE
    listed = isinstance(state, Results)
    if conversation.subject in _SITUATIONS and not (listed and conversation.subject is Intent.DAYS):
        return _SITUATIONS[conversation.subject]
    return _searching(state)


_SITUATIONS: dict[Intent | None, Situation] = {
    Intent.REMINDERS: Situation.REMINDERS,
    Intent.DAYS: Situation.DAYS,
}


def _searching(state: State) -> Situation:
    """How far a search is."""
    match state:
        case Results(details_number=0):
            return Situation.LIST
        case Results():
            return Situation.SHOWN
        case AskPlace() | OfferPlace():
            return Situation.WHERE
        case ChoosePlace():
            return Situation.WHICH
    return Situation.COLD


def weigh_intents(
    intents: Sequence[LikelyIntent], situation: Situation, *, has_reminders: bool = False
) -> tuple[LikelyIntent, ...]:
    """The intents of a text, weighed with where the conversation stands, the likeliest first. Who
    has reminders may speak of them anywhere."""
    priors = PRIORS[situation]
    if has_reminders and priors.get(Intent.REMINDERS, 0.0) < _HAS_REMINDERS_PRIOR:
        priors = {**priors, Intent.REMINDERS: _HAS_REMINDERS_PRIOR}
    odds = [one.share * exp(priors.get(one.intent, 0.0)) for one in intents]
    total = sum(odds) or 1.0
    weighed = (one._replace(share=odd / total) for one, odd in zip(intents, odds, strict=True))
    return tuple(sorted(weighed, key=lambda one: -one.share))
