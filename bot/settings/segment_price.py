"""What a segment costs, as an operator says it: "0.0113 USD"."""

import re
from dataclasses import dataclass

from bot.settings.fault import Unfit

MOST = 10.0


@dataclass(frozen=True, slots=True)
class SegmentPrice:
    """The price of a segment that is sent. `currency` is its code of three letters (ISO 4217)."""

    amount: float
    currency: str


def segment_price(text: str) -> SegmentPrice | None:
    """The price that a text means, None for none.

    >>> segment_price("0,0113 eur")
    SegmentPrice(amount=0.0113, currency='EUR')
    """
    if not text:
        return None
    found = re.fullmatch(r"([0-9]*[.,]?[0-9]+)\s*([A-Za-z]{3})", text)
    if found is None:
        number = re.fullmatch(r"\$?\s*([0-9]*\.?[0-9]+)\s*\$?", text)
        raise Unfit(f"Do you mean {number[1]} USD?" if number else "")
    amount = float(found[1].replace(",", "."))
    if not 0 < amount <= MOST:
        raise Unfit(f"The most is {MOST:g}." if amount else "")
    return SegmentPrice(amount, found[2].upper())
