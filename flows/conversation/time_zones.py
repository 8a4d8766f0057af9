"""By which clock a person lives, as far as that is known."""

from flows.conversation.states import Results, SearchState
from flows.conversation.turn import Context


def zone_of(shown: SearchState, context: Context) -> str:
    """The zone of the place they last looked at; else the one their number tells, else the
    line's."""
    if isinstance(shown, Results) and shown.query.place:
        return shown.query.place.zone
    return context.home.zone or context.line.zone
