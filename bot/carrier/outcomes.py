"""The outcomes of handing the carrier a text, and what to do about each of its error codes.

No outcome holds a person's number or words.
"""

from dataclasses import dataclass
from datetime import timedelta
from enum import Enum, auto


class Advice(Enum):
    """What to do about an error code, at sending and in a delivery report alike."""

    UNSENDABLE = auto()  # this text cannot be sent; another one may
    OPTED_OUT = auto()  # they said STOP to the carrier, which counts as saying it to us
    NUMBER_DEAD = auto()  # no one has the number, or another person soon will: forget it
    NOT_TEXTABLE = auto()  # no text reaches this number from ours
    NO_ROUTE = auto()  # likewise; the reason may be in how the account is set up
    NOT_ALLOWED = auto()  # the operator must allow it first; reminders stay
    RETRY_ONCE = auto()  # the phone may have been off: try once more, later
    BLOCKED = auto()  # they or their carrier block us: leave them alone for a while
    FILTERED = auto()  # taken for spam: do not repeat it; the operator checks the words
    SENDER_BROKEN = auto()  # every text will fail until the operator corrects something
    TOO_LATE = auto()  # it expired before it was sent
    SLOW_DOWN = auto()  # too many texts at once: try later
    NEEDS_TEMPLATE = auto()  # WhatsApp takes only a template now: send it in one
    TEMPLATE_REFUSED = auto()  # WhatsApp takes this template no more: offer nothing that needs it


@dataclass(frozen=True, slots=True)
class Accepted:
    """The carrier accepted the text. `sid` is its id for it."""

    sid: str


@dataclass(frozen=True, slots=True)
class Busy:
    """The text was surely not accepted: try again. If the carrier asked to wait, `retry_after` is
    how long, and the try does not count as a failure. None: the carrier was not reached at all."""

    retry_after: timedelta | None = None


@dataclass(frozen=True, slots=True)
class Unknown:
    """The request was sent, but no answer can be read: the text may have been accepted, or not."""


@dataclass(frozen=True, slots=True)
class Rejected:
    """Refused, with this error code."""

    code: int
    advice: Advice

    @property
    def meaning(self) -> str:
        """What the code means, for the operator."""
        return advice_for(self.code)[1]


@dataclass(frozen=True, slots=True)
class OptedOut:
    """Refused, because the person said STOP to the carrier."""

    code: int


Outcome = Accepted | Busy | Unknown | Rejected | OptedOut

# How long to wait where the carrier does not say: after too many requests, and while its queue is
# full of our texts.
DEFAULT_RETRY_AFTER = timedelta(seconds=5)
QUEUE_FULL_RETRY_AFTER = timedelta(minutes=1)


def advice_for(code: int | None) -> tuple[Advice, str]:
    """What to do about an error code, and what it means, in words for the operator.

    The meanings are those of https://www.twilio.com/docs/api/errors. After a code that is not in
    the table this text is given up, and nothing else is concluded.
    """
    if code is None:
        return Advice.UNSENDABLE, "an error without a code"
    if code < _FIRST_ERROR_CODE:
        return Advice.SENDER_BROKEN, f"HTTP {code} from no carrier: is TWILIO_API_URL right?"
    advised, meaning = _ERROR_CODES.get(
        code, (Advice.UNSENDABLE, "see https://www.twilio.com/docs/api/errors")
    )
    return advised, f"error {code}: {meaning}"


def refusal_outcome(code: int) -> Outcome:
    """The outcome of a text that the carrier refused with this code."""
    advised, _ = advice_for(code)
    if advised is Advice.OPTED_OUT:
        return OptedOut(code)
    if advised is Advice.SLOW_DOWN:
        return Busy(DEFAULT_RETRY_AFTER if code == 20429 else QUEUE_FULL_RETRY_AFTER)
    return Rejected(code, advised)


# A smaller "code" is the HTTP status of an answer that had no code.
_FIRST_ERROR_CODE = 1000

_ERROR_CODES = {
    10001: (Advice.SENDER_BROKEN, "the account is not active"),
    20003: (Advice.SENDER_BROKEN, "TWILIO_ACCOUNT_SID or TWILIO_AUTH_TOKEN is wrong"),
    20404: (Advice.SENDER_BROKEN, "no such account: is TWILIO_ACCOUNT_SID right?"),
    20429: (Advice.SLOW_DOWN, "too many requests at once"),
    21211: (Advice.NUMBER_DEAD, "no valid number to text"),
    21408: (Advice.NOT_ALLOWED, "the account may not text that country: allow it in the console"),
    21603: (Advice.SENDER_BROKEN, "no sender: set TWILIO_MESSAGING_SERVICE_SID or TWILIO_FROM"),
    21606: (Advice.SENDER_BROKEN, "the line's number cannot send texts"),
    21608: (Advice.SENDER_BROKEN, "a trial account, which texts only numbers verified for it"),
    21609: (Advice.SENDER_BROKEN, "the carrier cannot call us back: is PUBLIC_URL right?"),
    21610: (Advice.OPTED_OUT, "they said STOP"),
    21611: (Advice.SLOW_DOWN, "the number's queue is full: slow down, or add numbers"),
    21612: (Advice.NO_ROUTE, "no way from the line's number to theirs"),
    21614: (Advice.NOT_TEXTABLE, "not a mobile number"),
    21617: (Advice.UNSENDABLE, "a text longer than 1,600 characters"),
    21635: (Advice.NOT_TEXTABLE, "a landline"),
    21659: (Advice.SENDER_BROKEN, "the line's number is not one of the carrier's"),
    21660: (Advice.SENDER_BROKEN, "the line's number belongs to another account"),
    21701: (Advice.SENDER_BROKEN, "no such service: is TWILIO_MESSAGING_SERVICE_SID right?"),
    21705: (Advice.SENDER_BROKEN, "TWILIO_MESSAGING_SERVICE_SID is not one (MG...)"),
    30001: (Advice.SLOW_DOWN, "the carrier's queue is full: lower SEND_RATE, or add numbers"),
    30002: (Advice.SENDER_BROKEN, "the account is suspended"),
    30003: (Advice.RETRY_ONCE, "their phone is off or out of reach"),
    30004: (Advice.BLOCKED, "blocked by them or their carrier"),
    30005: (Advice.NUMBER_DEAD, "the number is gone"),
    30006: (Advice.NOT_TEXTABLE, "a landline, or a carrier that is not reached"),
    30007: (Advice.FILTERED, "filtered as spam: look at the words, links and registration"),
    30008: (Advice.RETRY_ONCE, "not delivered, the carrier does not know why"),
    30022: (Advice.SLOW_DOWN, "faster than the campaign may text: lower SEND_RATE"),
    30023: (Advice.SLOW_DOWN, "the campaign's texts for today are used up"),
    30024: (Advice.SENDER_BROKEN, "the line's number is not set up at their carrier yet"),
    30032: (Advice.SENDER_BROKEN, "the toll-free number is not verified"),
    30034: (Advice.SENDER_BROKEN, "the line's number is in no approved campaign (A2P 10DLC)"),
    30036: (Advice.TOO_LATE, "it waited longer than it was good for"),
    63002: (Advice.SENDER_BROKEN, "WhatsApp does not know the line's number"),
    63003: (Advice.NOT_TEXTABLE, "not a WhatsApp number"),
    63007: (Advice.SENDER_BROKEN, "the line's number is not set up for WhatsApp"),
    63014: (Advice.OPTED_OUT, "they blocked the line on WhatsApp"),
    63013: (Advice.FILTERED, "against WhatsApp's rules: look at the words and its policy"),
    63015: (Advice.SENDER_BROKEN, "a sandbox of WhatsApp, which texts only those who joined it"),
    63016: (Advice.NEEDS_TEMPLATE, "WhatsApp takes only templates a day after their last text"),
    63017: (Advice.SLOW_DOWN, "more texts a second than the account may send"),
    63018: (Advice.SLOW_DOWN, "faster than WhatsApp takes them: lower SEND_RATE"),
    63020: (Advice.SENDER_BROKEN, "the line's account at WhatsApp is not approved"),
    63024: (Advice.NOT_TEXTABLE, "WhatsApp does not reach that number"),
    63027: (Advice.TEMPLATE_REFUSED, "WhatsApp has no such template in this language"),
    63028: (Advice.TEMPLATE_REFUSED, "the template has another number of slots than one"),
    63032: (Advice.UNSENDABLE, "WhatsApp does not let us write to this person"),
    # From memory: these three stand in no page of the carrier that we had. Compare them before use.
    63040: (Advice.TEMPLATE_REFUSED, "WhatsApp has rejected the template"),
    63041: (Advice.TEMPLATE_REFUSED, "WhatsApp has paused the template"),
    63042: (Advice.TEMPLATE_REFUSED, "WhatsApp has disabled the template"),
    63054: (Advice.TEMPLATE_REFUSED, "the template is not available"),
}
