"""What a volunteer says of their shifts by text: AGREE, ON, OFF, SHIFT, CAN'T, SWAP, COVER.

Only a whole text counts, and only of somebody who is a volunteer of the line. Everybody else who
writes "on" is answered as always, and so is a volunteer who looks for a meeting.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from flows.conversation.conversation import Conversation
from flows.conversation.turn import Context, Intent, Step, Text
from flows.domain.shifts import Duty
from flows.domain.team import (
    AgreeToVolunteer,
    DutyDay,
    GiveUpDuty,
    OfferSwap,
    SetDutyHours,
    ShiftOffer,
    TakeOffer,
    Team,
    VolunteerEffect,
)
from flows.domain.volunteers import LineVolunteer, VolunteerState
from flows.replies.volunteer_replies import SHIFTS_SHOWN, VolunteerReplies
from flows.understanding.volunteer_commands import VolunteerAct, VolunteerCommand

# An ON without a length lasts so long; one with a length is at least and at most so long.
ON_LASTS = timedelta(hours=4)
MIN_ON, MAX_ON = timedelta(minutes=15), timedelta(hours=12)

# ON is said for a shift from so long before it begins.
EARLY_FOR_SHIFT = timedelta(hours=1)

_ON_HOLD = frozenset([VolunteerState.PAUSED, VolunteerState.SUSPENDED])


@dataclass(frozen=True, slots=True)
class _Said:
    """What an answer needs: the command, who it is, what is known to them, and the sentences, those
    of the answer's language and of the one they were invited in."""

    command: VolunteerCommand
    me: LineVolunteer
    team: Team
    now: datetime
    say: VolunteerReplies
    asked_in: VolunteerReplies


_Answer = tuple[str, VolunteerEffect | None]


def answer_volunteer(conversation: Conversation, text: Text, context: Context) -> Step | None:
    """The answer to a volunteer's word; None for any other text, and of anybody else. The
    conversation stays where it is.

    It is in the language that they have shown, else in theirs as a volunteer: these words are too
    few to tell one.
    """
    command = text.understood.volunteer_command
    me = context.team.me() if command else None
    if command is None or me is None or context.stopped:
        return None
    language = context.language or me.languages[0]
    say = VolunteerReplies(context.line, language, me.zone)
    asked_in = VolunteerReplies(context.line, me.languages[0], me.zone)
    said = _Said(command, me, context.team, context.now, say, asked_in)
    answered = _answer(said)
    if answered is None:
        return None
    reply, effect = answered
    effects = (effect,) if effect else ()
    after = conversation.understood()
    return Step(after, Intent.VOLUNTEER, (reply,), effects, language=language)


def _answer(said: _Said) -> _Answer | None:
    if said.command.act is VolunteerAct.AGREE:
        return _agree(said)
    if said.me.state in _ON_HOLD:
        return said.say.on_hold(), None
    if said.me.state is not VolunteerState.ACTIVE:
        return None
    return _ANSWERS[said.command.act](said)


def _agree(said: _Said) -> _Answer | None:
    match said.me.state:
        case VolunteerState.INVITED:
            return said.say.agreed(said.team.duties()), AgreeToVolunteer(said.asked_in.invitation())
        case VolunteerState.ACTIVE:
            return said.say.agreed(said.team.duties()), None
        case VolunteerState.PAUSED | VolunteerState.SUSPENDED:
            return said.say.on_hold(), None
        case VolunteerState.STOPPED:
            return None


def _on(said: _Said) -> _Answer:
    """On for so long as they say; else to the end of the shift that is on or begins soon."""
    begun = [duty for duty in said.team.duties() if duty.start - EARLY_FOR_SHIFT <= said.now]
    duty = begun[0] if begun else None
    if said.command.minutes is not None:
        wanted = timedelta(minutes=min(said.command.minutes, MAX_ON // timedelta(minutes=1)))
        until = said.now + max(wanted, MIN_ON)
    else:
        until = duty.end if duty else said.now + ON_LASTS
    confirmed = DutyDay(duty.shift, duty.day) if duty else None
    return said.say.on_until(until), SetDutyHours(on_until=until, confirmed=confirmed)


def _off(said: _Said) -> _Answer:
    """Off for the shift that is on; the next ones are as they were."""
    on = [duty for duty in said.team.duties() if duty.is_on(said.now)]
    until = max((duty.end for duty in on), default=None)
    later = [duty for duty in said.team.duties() if duty.start > said.now]
    return said.say.off(later), SetDutyHours(off_until=until)


def _shifts(said: _Said) -> _Answer:
    return said.say.shifts(said.team.duties()), None


def _cannot(said: _Said) -> _Answer:
    duty = _duty_meant(said)
    if duty is None:
        return said.say.no_such_shift(), None
    asked = said.team.others_to_ask(duty)
    return said.say.given_up(duty, asked), GiveUpDuty(DutyDay(duty.shift, duty.day))


def _swap(said: _Said) -> _Answer:
    duty = _duty_meant(said)
    if duty is None or duty.start <= said.now:
        return said.say.no_such_shift(), None
    asked = said.team.others_to_swap(duty)
    effect = OfferSwap(DutyDay(duty.shift, duty.day)) if asked else None
    return said.say.swap_offered(duty, asked), effect


def _duty_meant(said: _Said) -> Duty | None:
    """The duty of the number in the list of SHIFT, the next one where none was said."""
    duties, number = said.team.duties()[:SHIFTS_SHOWN], said.command.number
    at = 0 if number is None else number - 1
    return duties[at] if 0 <= at < len(duties) else None


def _cover(said: _Said) -> _Answer:
    offers = said.team.offers()
    if said.command.number is not None:
        these: Sequence[ShiftOffer] = [one for one in offers if one.id == said.command.number]
    else:
        these = [one for one in offers if not one.taken] or offers[:1]
    if not these:
        return said.say.nothing_to_cover(), None
    if len(these) > 1:
        return said.say.which_to_cover([(one.id, one.duty) for one in these]), None
    offer = these[0]
    if offer.taken:
        return said.say.cover_taken(offer.duty), None
    return said.say.covered(offer.duty, offer.back, offer.alias), TakeOffer(offer.id)


_ANSWERS: dict[VolunteerAct, Callable[[_Said], _Answer]] = {
    VolunteerAct.ON: _on,
    VolunteerAct.OFF: _off,
    VolunteerAct.SHIFTS: _shifts,
    VolunteerAct.CANNOT: _cannot,
    VolunteerAct.SWAP: _swap,
    VolunteerAct.COVER: _cover,
}
