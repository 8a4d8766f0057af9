"""Reads the carrier's statuses of our texts."""

from typing import Literal

# In their order: of two reports the one with the later stage counts, however they arrive.
DeliveryStage = Literal["accepted", "sent", "failed", "undelivered", "delivered"]

# https://www.twilio.com/docs/messaging/api/message-resource#message-status-values. A text of which
# some parts arrived counts as delivered. A text that was cancelled at the carrier was not sent.
_STAGES: dict[str, DeliveryStage] = {
    "accepted": "accepted",
    "scheduled": "accepted",
    "queued": "accepted",
    "sending": "accepted",
    "sent": "sent",
    "canceled": "failed",
    "failed": "failed",
    "undelivered": "undelivered",
    "partially_delivered": "delivered",
    "delivered": "delivered",
    "read": "delivered",
}


def parse_status(text: str) -> DeliveryStage | None:
    """The stage of a text by the carrier's status; None for a status that is not known, or is about
    a text to us."""
    return _STAGES.get(text.strip().lower())
