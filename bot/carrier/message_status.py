"""How the carrier says where a text of ours stands."""

from typing import Literal

# In their order: of two reports the later one holds, however they arrive.
DeliveryStage = Literal["accepted", "sent", "failed", "undelivered", "delivered"]

# https://www.twilio.com/docs/messaging/api/message-resource#message-status-values. A text in parts,
# some of which arrived, was read; one that was cancelled at the carrier never left.
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
    """Where a text stands by the carrier's own word for it; None for a word that is not known, or
    is about a text to us."""
    return _STAGES.get(text.strip().lower())
