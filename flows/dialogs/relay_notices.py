"""What each of the two is told of a talk, in words: in the answer to their own text, or later."""

from datetime import datetime
from zoneinfo import ZoneInfo

from flows.conversation.turn import Context
from flows.dialogs.hotline_numbers import crisis_replies_for
from flows.domain.line import Line
from flows.domain.relay import AFTER_SHIFT, EndReason, Side
from flows.domain.relay_events import RelayNotice
from flows.domain.relay_seats import Seat
from flows.replies.crisis_replies import CrisisReplies
from flows.replies.relay_replies import RelayReplies
from flows.replies.volunteer_relay_replies import VolunteerRelayReplies


def words_of_notice(notice: RelayNotice, seat: Seat, context: Context, language: str) -> str:
    """What whoever sits there is told, in their language."""
    return render_notice(
        notice, seat, context.line, language, crisis_replies_for(context, language), context.now
    )


def render_notice(
    notice: RelayNotice,
    seat: Seat,
    line: Line,
    language: str,
    numbers: CrisisReplies,
    now: datetime,
) -> str:
    """A notice in words. `numbers` are those of where its reader is."""
    if seat.side is Side.TEXTER:
        return _for_texter(notice, seat, RelayReplies(line, language, numbers), line, now)
    say = VolunteerRelayReplies(line, language, numbers)
    return _for_volunteer(notice, seat, say, line, now)


def _for_texter(
    notice: RelayNotice, seat: Seat, say: RelayReplies, line: Line, now: datetime
) -> str:
    relay = seat.relay
    match notice:
        case RelayNotice.LOOKING:
            return say.looking()
        case RelayNotice.STILL_LOOKING:
            return say.still_looking()
        case RelayNotice.LOOKING_AGAIN:
            return say.looking_again(seat.alias)
        case RelayNotice.CONNECTED:
            return say.connected(seat.alias)
        case RelayNotice.STILL_THERE:
            return say.still_there()
        case RelayNotice.TIME_TOLD:
            return say.time_told()
        case RelayNotice.SHIFT_OVER:
            return say.shift_over(seat.alias, _ends_at(seat, line, now))
    by_me = relay.ended_by is Side.TEXTER
    return say.ended(relay.reason or EndReason.GOODBYE, by_me=by_me)


def _for_volunteer(
    notice: RelayNotice, seat: Seat, say: VolunteerRelayReplies, line: Line, now: datetime
) -> str:
    match notice:
        case RelayNotice.TAKEN_BY_YOU:
            return say.taken_by_you(seat.code)
        case RelayNotice.HANDED_OVER:
            return say.handed_over()
        case RelayNotice.STILL_THERE:
            return say.still_talking()
        case RelayNotice.TIME_ASKED:
            return say.time_asked()
        case RelayNotice.MORE_TIME:
            return say.more_time()
        case RelayNotice.NO_MORE_TIME:
            return say.no_more_time()
        case RelayNotice.SHIFT_OVER:
            return say.your_shift_over(_ends_at(seat, line, now))
        case RelayNotice.MAY_BE_IN_DANGER:
            return say.may_be_in_danger()
    return say.talk_ended()


def _ends_at(seat: Seat, line: Line, now: datetime) -> datetime:
    """When a talk ends whose shift is over, by the line's clock."""
    return ((seat.relay.off_since or now) + AFTER_SHIFT).astimezone(ZoneInfo(line.zone))


def volunteer_replies_for(context: Context, language: str) -> VolunteerRelayReplies:
    """The sentences for a volunteer, with the numbers of where they are."""
    return VolunteerRelayReplies(context.line, language, crisis_replies_for(context, language))
