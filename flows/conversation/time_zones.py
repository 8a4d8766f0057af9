"""By which clock a person lives, as far as that is known."""

from flows.conversation.states import Results, State, search_state
from flows.conversation.turn import Context


def zone_of(state: State, context: Context) -> str:
    """The zone of the place they last looked at; else the one their number tells, else the
    line's."""
    shown = search_state(state)
    if isinstance(shown, Results) and shown.query.place:
        return shown.query.place.zone
    return context.home.zone or context.line.zone
