"""Chooses the carrier by the settings: the real one or a dry run."""

import logging

from bot.carrier.types import Carrier
from bot.settings import Settings

log = logging.getLogger("handrail")


def choose_carrier(settings: Settings) -> Carrier:
    """The carrier for these settings. Logs which one it is."""
    if settings.can_send:
        from bot.carrier.twilio_client import TwilioCarrier  # imported only here: the SDK is large

        carrier: Carrier = TwilioCarrier(settings)
        log.info("texts are sent by %s", carrier)
        return carrier
    from bot.carrier.dry_run import DryRunCarrier

    log.warning(
        "TWILIO_ACCOUNT_SID is not set: texts are printed on a terminal, and none is really sent"
    )
    return DryRunCarrier()
