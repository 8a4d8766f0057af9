"""What a person is told of what is kept of them."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple, Protocol


class Consent(NamedTuple):
    """An entry of the ledger: what somebody agreed to or took back, and when."""

    event: str
    at: datetime


class Records(Protocol):
    """What is kept of a person beside their talk and reminders; looked up only when asked for."""

    def since(self) -> datetime | None:
        """When they first texted; None for whoever does so now."""
        ...

    def consents(self) -> Sequence[Consent]:
        """Their entries in the ledger, the oldest first."""
        ...


class _NoRecords:
    def since(self) -> datetime | None:
        return None

    def consents(self) -> Sequence[Consent]:
        return ()


# Of somebody who was never here.
NO_RECORDS: Records = _NoRecords()
