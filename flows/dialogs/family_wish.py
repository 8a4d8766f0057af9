"""Whoever writes about somebody close who drinks, uses or gambles: the fellowship for families is
what the next place is searched for."""

from dataclasses import replace

from flows.conversation.states import (
    AskPlace,
    ChoosePlace,
    Idle,
    OfferPlace,
    Results,
    State,
)
from flows.domain.fellowships import FAMILY_FELLOWSHIPS
from flows.understanding.named_fellowships import relatives_fellowship
from flows.understanding.search_request import SearchRequest
from flows.understanding.understanding import Understanding

ANY_FAMILY = "AL-ANON"
TEENS_FELLOWSHIP = "ALATEEN"


def family_fellowship(understood: Understanding) -> str:
    """The fellowship for families that fits what a text tells of; "" where it does not say whether
    somebody drinks, uses or gambles."""
    asked = understood.request.fellowship
    return asked if asked in FAMILY_FELLOWSHIPS else relatives_fellowship(understood.words)


def wishing(state: State, fellowship: str) -> State:
    """The state with this fellowship as the wish for the next search; a list on the screen stays,
    and so does an open question."""
    match state:
        case Idle():
            return AskPlace(SearchRequest(fellowship=fellowship))
        case AskPlace() | ChoosePlace() | OfferPlace() | Results():
            return replace(state, wanted=replace(state.wanted, fellowship=fellowship))
    return state
