"""How a relay moves: one pure function from where it stands and what happened to what follows.

It is total. What cannot be in a state changes nothing and has no effects, so that a text that is
delivered twice, a claim that comes too late and a tick of a second worker are harmless.
"""

from dataclasses import dataclass, replace
from datetime import datetime

from flows.domain import relay as limits
from flows.domain.relay import SILENT_ENDS, AskedVolunteer, EndReason, Relay, RelayState, Side
from flows.domain.relay_events import (
    Agreed,
    AlarmResponsible,
    Ask,
    BlockTexter,
    CancelQueued,
    Claimed,
    FlagVolunteer,
    HandedOver,
    MoreTime,
    PassOn,
    RelayEffect,
    RelayEnds,
    RelayEvent,
    RelayNotice,
    Tell,
    TellCoordinators,
    Tick,
    Wrote,
)

_BOTH = (Side.TEXTER, Side.VOLUNTEER)


@dataclass(frozen=True, slots=True)
class RelayMove:
    """The relay after an event, and what is to be done, in this order."""

    relay: Relay
    effects: tuple[RelayEffect, ...] = ()


def move_relay(relay: Relay, event: RelayEvent, now: datetime) -> RelayMove:
    """Decide. Raises nothing, whatever the state and the event."""
    match event:
        case Agreed() if relay.state is RelayState.OFFERED:
            waiting = replace(relay, state=RelayState.WAITING, waiting_since=now)
            return RelayMove(waiting, (Tell(Side.TEXTER, RelayNotice.LOOKING),))
        case Wrote() if relay.connected:
            return _pass_on(relay, event, now)
        case Claimed(volunteer) if relay.state is RelayState.WAITING:
            return _connect(relay, volunteer, now)
        case HandedOver() if relay.connected:
            return _hand_over(relay, now)
        case MoreTime() if relay.connected:
            return _lengthen(relay)
        case RelayEnds(reason, side) if relay.live:
            return end_relay(relay, reason, side, now)
        case Tick() if relay.state is RelayState.WAITING:
            return _look_for_volunteer(relay, event, now)
        case Tick() if relay.connected:
            return _watch_limits(relay, event, now)
    return RelayMove(relay)


def end_relay(relay: Relay, reason: EndReason, side: Side | None, now: datetime) -> RelayMove:
    """The end of a live relay, for whatever reason. Both are told; the one who stopped all texts or
    had themselves forgotten is not, and no consequence of an end depends on whether anybody was
    connected."""
    ended = replace(relay, state=RelayState.ENDED, reason=reason, ended_by=side, ended_at=now)
    told: tuple[Side, ...] = _BOTH if relay.connected else (Side.TEXTER,)
    if reason in (EndReason.STOPPED, EndReason.FORGOTTEN):
        told = tuple(one for one in told if one is not side)
    effects: list[RelayEffect] = [CancelQueued()] if reason in SILENT_ENDS else []
    effects += [Tell(one, RelayNotice.ENDED) for one in told]
    match reason:
        case EndReason.BLOCKED:
            effects.append(BlockTexter())
        case EndReason.REPORTED if relay.connected:
            effects.append(FlagVolunteer())
        case EndReason.MINOR:
            effects.append(TellCoordinators(reason))
    return RelayMove(ended, tuple(effects))


def _pass_on(relay: Relay, wrote: Wrote, now: datetime) -> RelayMove:
    heard = replace(relay, heard_at=now, silence_asked=False)
    effects: list[RelayEffect] = [PassOn(wrote.side.other)]
    if wrote.danger and wrote.side is Side.TEXTER:
        effects += [Tell(Side.VOLUNTEER, RelayNotice.MAY_BE_IN_DANGER), AlarmResponsible()]
    return RelayMove(_settled(heard), tuple(effects))


def _connect(relay: Relay, volunteer: int, now: datetime) -> RelayMove:
    """Somebody takes it. Who handed it over cannot take it back."""
    if relay.passed_on_by(volunteer):
        return RelayMove(relay)
    claimed = replace(
        relay,
        state=RelayState.CLAIMED,
        volunteer=volunteer,
        claimed_at=now,
        heard_at=now,
        silence_asked=False,
        time_asked=False,
        time_told=False,
        extended=False,
        off_since=None,
    )
    return RelayMove(
        claimed,
        (
            Tell(Side.TEXTER, RelayNotice.CONNECTED),
            Tell(Side.VOLUNTEER, RelayNotice.TAKEN_BY_YOU),
        ),
    )


def _hand_over(relay: Relay, now: datetime) -> RelayMove:
    """Somebody else is looked for, and hears nothing of what was said. What was on its way to the
    volunteer is for nobody else."""
    gone = relay.volunteer
    others = tuple(one for one in relay.asked if one.volunteer != gone)
    passed = (AskedVolunteer(gone, now, passed=True),) if gone is not None else ()
    # Those who were asked before and did not answer are asked again.
    kept = tuple(one for one in others if one.passed)
    waiting = replace(
        relay,
        state=RelayState.WAITING,
        waiting_since=now,
        looking_told=False,
        volunteer=None,
        claimed_at=None,
        heard_at=None,
        off_since=None,
        asked=(*kept, *passed),
    )
    return RelayMove(
        waiting,
        (
            CancelQueued(),
            Tell(Side.TEXTER, RelayNotice.LOOKING_AGAIN),
            Tell(Side.VOLUNTEER, RelayNotice.HANDED_OVER),
        ),
    )


def _lengthen(relay: Relay) -> RelayMove:
    if relay.extended:
        return RelayMove(relay, (Tell(Side.VOLUNTEER, RelayNotice.NO_MORE_TIME),))
    longer = replace(relay, extended=True, time_asked=False, time_told=False)
    return RelayMove(_settled(longer), (Tell(Side.VOLUNTEER, RelayNotice.MORE_TIME),))


def _look_for_volunteer(relay: Relay, tick: Tick, now: datetime) -> RelayMove:
    since = relay.waiting_since or now
    waited = now - since
    if waited >= limits.GIVE_UP_AFTER or not _anybody_left(relay, tick):
        return end_relay(relay, EndReason.NOBODY, None, now)
    effects: list[RelayEffect] = []
    asked = list(relay.asked)
    for volunteer in _to_ask_now(relay, tick, now):
        asked.append(AskedVolunteer(volunteer, now))
        effects.append(Ask(volunteer))
    told = relay.looking_told
    if not told and waited >= limits.STILL_LOOKING_AFTER:
        told = True
        effects.append(Tell(Side.TEXTER, RelayNotice.STILL_LOOKING))
    return RelayMove(replace(relay, asked=tuple(asked), looking_told=told), tuple(effects))


def _anybody_left(relay: Relay, tick: Tick) -> bool:
    """Whether anybody who is on has not handed it over."""
    return any(not relay.passed_on_by(one) for one in tick.on)


def _to_ask_now(relay: Relay, tick: Tick, now: datetime) -> tuple[int, ...]:
    """Who is to be asked at this moment: nobody while the turn of the last one lasts."""
    known = {one.volunteer for one in relay.asked}
    free = tuple(one for one in tick.free if one not in known)
    since = relay.waiting_since or now
    if tick.all_asked or now - since >= limits.BLAST_AFTER:
        return free
    turns = [one.at for one in relay.asked if not one.passed and one.volunteer in tick.on]
    if turns and now - max(turns) < limits.TURN:
        return ()
    return free[:1]


def _watch_limits(relay: Relay, tick: Tick, now: datetime) -> RelayMove:
    """Ends a talk whose time is over, and says before that it will end."""
    relay = _with_duty(relay, tick, now)
    reason = _reason_to_end(relay, now)
    if reason:
        return end_relay(relay, reason, None, now)
    effects: list[RelayEffect] = []
    if relay.off_since == now:
        effects += [Tell(side, RelayNotice.SHIFT_OVER) for side in _BOTH]
    if not relay.silence_asked and now - (relay.heard_at or now) >= limits.SILENCE_ASKED_AFTER:
        relay = replace(relay, silence_asked=True)
        effects += [Tell(side, RelayNotice.STILL_THERE) for side in _BOTH]
    left = (relay.time_is_over_at or now) - now
    if not relay.time_asked and left <= limits.TIME_ASKED_BEFORE:
        relay = replace(relay, time_asked=True)
        effects.append(Tell(Side.VOLUNTEER, RelayNotice.TIME_ASKED))
    if not relay.time_told and left <= limits.TIME_TOLD_BEFORE:
        relay = replace(relay, time_told=True)
        effects.append(Tell(Side.TEXTER, RelayNotice.TIME_TOLD))
    return RelayMove(_settled(relay), tuple(effects))


def _with_duty(relay: Relay, tick: Tick, now: datetime) -> Relay:
    if relay.volunteer in tick.on:
        return replace(relay, off_since=None)
    return relay if relay.off_since else replace(relay, off_since=now)


def _reason_to_end(relay: Relay, now: datetime) -> EndReason | None:
    if relay.off_since and now - relay.off_since >= limits.AFTER_SHIFT:
        return EndReason.SHIFT
    if relay.time_is_over_at and now >= relay.time_is_over_at:
        return EndReason.TIME
    if relay.heard_at and now - relay.heard_at >= limits.SILENCE_ENDS_AFTER:
        return EndReason.SILENCE
    return None


def _settled(relay: Relay) -> Relay:
    """In the state that fits: an end that was announced is near, or is not any more."""
    near = relay.off_since or relay.silence_asked or relay.time_asked
    return replace(relay, state=RelayState.ENDING if near else RelayState.CLAIMED)
