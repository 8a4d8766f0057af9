"""A volunteer gives up a day of a shift or would swap it: the others are asked by text, and whoever
agrees first takes it."""

from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, select

from bot.database.encryption import DecryptionError, Keys
from bot.database.schema import shift_offers
from bot.people.helplines import line_and_number
from bot.volunteers.duty_changes import (
    OfferGone,
    add_offer,
    end_offers,
    find_duty,
    lock_duties,
    replace_volunteer,
)
from bot.volunteers.stored_team import is_open, load_line_team
from bot.volunteers.volunteer_texts import VolunteerText, enqueue_volunteer_text
from flows.domain.line import Line
from flows.domain.reminders import next_waking_moment
from flows.domain.shifts import Duty
from flows.domain.team import DutyDay, GiveUpDuty, OfferSwap
from flows.domain.volunteers import LineVolunteer
from flows.replies.volunteer_replies import VolunteerReplies

# How finely the end of somebody's quiet hours is looked for.
_STEP = timedelta(minutes=15)
_STEPS_IN_TWO_DAYS = timedelta(days=2) // _STEP


class DutyOffers:
    """Offers at one line, within one transaction, at one moment."""

    def __init__(self, connection: Connection, keys: Keys, line: int, now: datetime) -> None:
        self._connection = connection
        self._keys = keys
        self._line = line
        self._now = now

    def give_up(self, giver: int, effect: GiveUpDuty) -> None:
        """A day of a shift is nobody's now, and the others are asked. The giver may take it back by
        an offer of their own. Raises OfferGone if it was not theirs any more."""
        duty, _ = self._own_duty(giver, effect.duty)
        end_offers(self._connection, effect.duty)
        replace_volunteer(self._connection, effect.duty, None)
        team = load_line_team(self._connection, self._keys, self._line, self._now)
        for other in team.who_can_take(duty, giver):
            offer = add_offer(self._connection, effect.duty, giver, other.id, self._now)
            words = self._say(other).cover_wanted(duty, offer)
            self._text(other, f"cover:{offer}", words, duty)
        add_offer(self._connection, effect.duty, giver, giver, self._now)

    def offer_swap(self, giver: int, effect: OfferSwap) -> None:
        """A day of a shift stays its volunteer's until somebody who is asked agrees. Raises
        OfferGone."""
        duty, me = self._own_duty(giver, effect.duty)
        team = load_line_team(self._connection, self._keys, self._line, self._now)
        for other, theirs in team.who_can_swap(duty, me):
            back = DutyDay(theirs.shift, theirs.day)
            offer = add_offer(self._connection, effect.duty, giver, other.id, self._now, back)
            words = self._say(other).swap_wanted(duty, theirs, me.alias, offer)
            self._text(other, f"swap:{offer}", words, duty)

    def take(self, taker: int, offer: int) -> None:
        """Somebody takes what they were offered, and whoever gave it is told. Raises OfferGone if
        somebody else has taken it."""
        wanted = select(shift_offers).where(
            shift_offers.c.id == offer, shift_offers.c.to_id == taker
        )
        row = self._connection.execute(wanted).one_or_none()
        if row is None:
            raise OfferGone
        given, back_day = DutyDay(row.shift_id, row.day), None
        if row.back_shift_id is not None:
            back_day = DutyDay(row.back_shift_id, row.back_day)
        days = [given] if back_day is None else [given, back_day]
        known = lock_duties(self._connection, self._line, days, self._now)
        duty = find_duty(known, given)
        back = find_duty(known, back_day) if back_day else None
        if duty is None or not is_open(row, duty, back):
            raise OfferGone
        replace_volunteer(self._connection, given, taker)
        if back_day:
            replace_volunteer(self._connection, back_day, row.from_id)
            self._connection.execute(delete(shift_offers).where(shift_offers.c.id == offer))
        self._tell_giver(row.from_id, taker, duty, back, offer)

    def _tell_giver(
        self, giver: int, taker: int, duty: Duty, back: Duty | None, offer: int
    ) -> None:
        team = load_line_team(self._connection, self._keys, self._line, self._now)
        members = {one.id: one for one in team.members}
        if giver == taker or giver not in members or giver not in team.active:
            return
        who = members[giver]
        alias = members[taker].alias if taker in members else ""
        words = self._say(who).taken_by(duty, alias, back)
        self._text(who, f"taken:{offer}", words, duty)

    def _own_duty(self, giver: int, day: DutyDay) -> tuple[Duty, LineVolunteer]:
        known = lock_duties(self._connection, self._line, [day], self._now)
        duty = find_duty(known, day)
        team = load_line_team(self._connection, self._keys, self._line, self._now)
        me = next((one for one in team.members if one.id == giver), None)
        if duty is None or me is None or duty.volunteer != giver:
            raise OfferGone
        return duty, me

    def _text(self, who: LineVolunteer, key: str, words: str, duty: Duty) -> None:
        """Text somebody about a duty, when they are awake; not at all if it has ended by then."""
        due = awake_moment(who, self._now)
        if due >= duty.end:
            return
        text = VolunteerText(who.id, self._line, key, words, due, duty.end, who.zone)
        try:
            enqueue_volunteer_text(self._connection, self._keys, text, self._now)
        except DecryptionError:
            return  # their number is sealed with a key that is gone: `handrail doctor` says so

    def _say(self, who: LineVolunteer) -> VolunteerReplies:
        return VolunteerReplies(self._helpline(), who.languages[0], who.zone)

    def _helpline(self) -> Line:
        return line_and_number(self._line, self._connection)[0]


def awake_moment(who: LineVolunteer, moment: datetime) -> datetime:
    """The first moment from this one on at which a volunteer may be texted about what can wait:
    people are awake in their zone, and it is outside their own quiet hours."""
    at = moment
    for _ in range(_STEPS_IN_TWO_DAYS):
        at = next_waking_moment(at, who.zone)
        if not who.is_quiet(at):
            return at
        at += _STEP
    return next_waking_moment(moment, who.zone)  # they are quiet around the clock
