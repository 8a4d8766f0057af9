"""How the fake carrier is to behave."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CarrierBehaviour:
    """What the carrier does with a text it is handed, if it is for one of the numbers `to` (for
    anybody if there are none), and so many `times` (for ever if that is 0).

    `answer` is created, error, html (an answer that is none) or drop (no answer, the connection is
    cut). An error has an HTTP status and the carrier's error code; `retry_after` is the header's
    text. Whether the text was accepted is another matter. The answer waits for `delay` seconds,
    and with `hold` for a release. `receipts` are called back in this order: before the answer if
    `early`, or else `later` seconds after it.
    """

    answer: str = "created"
    accept: bool = True
    status: int = 400
    code: int = 0
    retry_after: str = ""
    delay: float = 0
    hold: bool = False
    receipts: Sequence[str] = ()
    early: bool = False
    later: float = 0
    to: Sequence[str] = ()
    times: int = 0


class BehaviourScript:
    """Behaviours: the first that is for a text, and has not been used up, is followed."""

    def __init__(self, behaviours: Iterable[CarrierBehaviour] = ()) -> None:
        self._left = [(behaviour, [behaviour.times or -1]) for behaviour in behaviours]

    def follow(self, to: str) -> CarrierBehaviour:
        """What to do with the next text to this number: to take it, where nothing is said."""
        for behaviour, left in self._left:
            if (not behaviour.to or to in behaviour.to) and left[0] != 0:
                left[0] -= 1
                return behaviour
        return CarrierBehaviour()
