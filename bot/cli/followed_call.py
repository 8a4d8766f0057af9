"""A caller's phone and its carrier: follows the TwiML of a call, and presses, speaks or waits.

Nothing rings. What would be dialled is shown, and whoever follows says whether somebody answered.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from xml.etree import ElementTree

# Sends a request to an address of ours; the TwiML.
PostToCall = Callable[[str, Mapping[str, str]], str]

# Redirects in a row that are followed. Ours has one behind each <Gather>.
MAX_REDIRECTS = 5


class LineState(Enum):
    """What the phone does."""

    LISTENING = "listening"
    RINGING = "ringing"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Heard:
    """Words that were read aloud, their language, and whether slowly."""

    words: str = field(repr=False)
    language: str
    slowly: bool = False


@dataclass(frozen=True, slots=True)
class Ring:
    """A phone that the carrier would ring: its number, the keys behind it, the address that says
    what whoever answers hears first ("" for none), the caller's number it shows, and for how many
    seconds."""

    number: str = field(repr=False)
    extension: str
    whisper: str
    shows: str
    seconds: int


class FollowedCall:
    """One call. `heard` is what was said since the last thing the caller did; `hung_up`: the line
    itself has ended it."""

    def __init__(self, post: PostToCall, address: str, fields: Mapping[str, str]) -> None:
        """Call: `fields` are those of every request (CallSid, From, To ...)."""
        self._post = post
        self._fields = dict(fields)
        self._action = ""
        self._silent_action = ""
        self.heard: list[Heard] = []
        self.state = LineState.OVER
        self.ring: Ring | None = None
        self.most_keys = 0
        self.takes_words = False
        self.hung_up = False
        self._ask(address, {})

    @property
    def words(self) -> str:
        """All that was said since the last thing the caller did."""
        return " ".join(one.words for one in self.heard)

    def press(self, keys: str) -> None:
        """Press keys. Those beyond what is waited for fall away, as at the carrier; the key pound
        ends them, and alone is a silence."""
        digits = keys.partition("#")[0][: self.most_keys]
        if digits:
            self._ask(self._action, {"Digits": digits})
        else:
            self.wait()

    def speak(self, words: str, confidence: float = 0.9) -> None:
        """Say something. Where only keys are listened for, it is a silence."""
        if self.takes_words:
            self._ask(self._action, {"SpeechResult": words, "Confidence": f"{confidence:.2f}"})
        else:
            self.wait()

    def wait(self) -> None:
        """Do nothing until the carrier asks on. Raises RuntimeError once the call is over."""
        if self.state is LineState.OVER:
            raise RuntimeError("the call is over")
        if self._silent_action:
            self._ask(self._silent_action, {})
        else:
            self.state = LineState.OVER

    def answer_ring(self, *, reached: bool) -> None:
        """The phone that rings was answered, and the talk is over; or nobody answered."""
        status = "completed" if reached else "no-answer"
        talked = {"DialBridged": "true", "DialCallDuration": "60"} if reached else {}
        self._ask(self._action, {"DialCallStatus": status} | talked)

    def volunteer_leg(self) -> "FollowedCall":
        """The phone of whoever was rung: it follows what they hear before they are connected. Where
        it ends without a hang-up, the two are connected."""
        assert self.ring is not None
        fields = self._fields | {"From": self.ring.shows, "To": self.ring.number}
        return FollowedCall(self._post, self.ring.whisper, fields)

    def _ask(self, address: str, did: Mapping[str, str]) -> None:
        self.heard, self.ring, self._silent_action = [], None, ""
        for _ in range(MAX_REDIRECTS):
            document = self._post(address, {**self._fields, **did})
            # Our own server wrote this XML, and expat itself refuses entities that grow.
            address = self._follow(ElementTree.fromstring(document))  # noqa: S314
            if not address:
                return
            did = {}

    def _follow(self, response: ElementTree.Element) -> str:
        """Do what a document says; the address of the next one if it leads on at once."""
        self.state = LineState.OVER
        for verb in response:
            if verb.tag == "Say":
                self.heard.append(_heard(verb))
            elif verb.tag == "Redirect":
                if self.state is not LineState.LISTENING:
                    return verb.text or ""
                self._silent_action = verb.text or ""
            elif verb.tag == "Gather":
                self.heard += map(_heard, verb)
                self._action = verb.get("action", "")
                self.most_keys = int(verb.get("numDigits", "100"))
                self.takes_words = "speech" in verb.get("input", "dtmf")
                self.state = LineState.LISTENING
            elif verb.tag == "Dial":
                self._action = verb.get("action", "")
                self.ring = _ring(verb)
                self.state = LineState.RINGING
                return ""
            elif verb.tag == "Hangup":
                self.hung_up = True
                return ""
        return ""


def _heard(say: ElementTree.Element) -> Heard:
    return Heard("".join(say.itertext()), say.get("language", ""), say.find("prosody") is not None)


def _ring(dial: ElementTree.Element) -> Ring:
    number = dial.find("Number")
    assert number is not None
    return Ring(
        number.text or "",
        number.get("sendDigits", ""),
        number.get("url", ""),
        dial.get("callerId", ""),
        int(dial.get("timeout", "30")),
    )
