"""WhatsApp's window: for a day after a person's last text we may send them any words."""

from datetime import datetime, timedelta

# WhatsApp calls it the customer service window.
SERVICE_WINDOW = timedelta(hours=24)


def is_window_open(wrote_at: datetime | None, now: datetime) -> bool:
    """Whether any words may be sent to somebody on WhatsApp who wrote last at `wrote_at`; None
    where that is not known."""
    return wrote_at is not None and now < wrote_at + SERVICE_WINDOW
