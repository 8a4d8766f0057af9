"""Carries out what a volunteer's text changes, inside the transaction that records the turn."""

from datetime import datetime

from sqlalchemy import Connection

from bot.conversation.effects import Subject, record_consent
from bot.conversation.person_rows import TurnConflict
from bot.database.encryption import Keys
from bot.volunteers.duty_changes import OfferGone
from bot.volunteers.membership import activate, set_duty_hours
from bot.volunteers.offer_duties import DutyOffers
from bot.volunteers.volunteer_rows import find_volunteer_by_hash
from flows.dialogs.opt_out import CONSENT_BY_WORDS
from flows.domain.team import (
    AgreeToVolunteer,
    GiveUpDuty,
    OfferSwap,
    SetDutyHours,
    TakeOffer,
    VolunteerEffect,
)


def apply_volunteer_effect(
    effect: VolunteerEffect, subject: Subject, keys: Keys, connection: Connection, now: datetime
) -> None:
    """Write one effect. Raises TurnConflict where what was decided on has changed meanwhile: then
    the text is decided again."""
    who = find_volunteer_by_hash(connection, keys, subject.hashes, subject.line)
    if who is None:
        raise TurnConflict
    offers = DutyOffers(connection, keys, subject.line, now)
    try:
        match effect:
            case AgreeToVolunteer(wording):
                if not activate(connection, who.id, subject.line, now):
                    raise TurnConflict
                record_consent("volunteer_on", CONSENT_BY_WORDS, wording, subject, connection, now)
            case SetDutyHours():
                set_duty_hours(connection, who.id, subject.line, effect, now)
            case GiveUpDuty():
                offers.give_up(who.id, effect)
            case OfferSwap():
                offers.offer_swap(who.id, effect)
            case TakeOffer(offer):
                offers.take(who.id, offer)
    except OfferGone:
        raise TurnConflict from None
