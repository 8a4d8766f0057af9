"""What is kept of a person, for the answer that tells them of it."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple, Protocol


class Consent(NamedTuple):
    """An entry of the consent ledger: what a person agreed to or took back, and when."""

    event: str
    at: datetime


class Records(Protocol):
    """What is kept of a person besides conversation and reminders; looked up only when needed."""

    def since(self) -> datetime | None:
        """When they first texted; None if they do so now."""
        ...

    def consents(self) -> Sequence[Consent]:
        """Their entries in the ledger, the oldest first."""
        ...

    def on_both(self) -> bool:
        """Whether something is kept of the same number on the other channel, too (SMS,
        WhatsApp)."""
        ...


class _NoRecords:
    def since(self) -> datetime | None:
        return None

    def consents(self) -> Sequence[Consent]:
        return ()

    def on_both(self) -> bool:
        return False


# The records of a person who has never texted.
NO_RECORDS: Records = _NoRecords()
