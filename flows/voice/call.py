"""Where a call stands, what comes of the caller, and what is decided."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from flows.conversation.turn import Context
from flows.crisis import Category
from flows.domain.places import Place
from flows.domain.search import Hit
from flows.understanding.search_request import ANY_MEETING, SearchRequest
from flows.understanding.understanding import Understanding
from flows.voice.instructions import Instruction


class Stage(StrEnum):
    """What a caller was last asked. The values are stored, so they stay."""

    MENU = "menu"
    WHERE = "where"
    WHICH_PLACE = "which place"
    LISTED = "listed"
    DANGER = "danger"


class Dialled(StrEnum):
    """Whose phone rings. The values are stored, so they stay."""

    NOBODY = ""
    VOLUNTEER = "volunteer"
    HUMAN = "human"
    CRISIS = "crisis"


@dataclass(frozen=True, slots=True)
class Call:
    """A call between two requests of the carrier.

    `language` is the one it is spoken in, "" before the first. `turns` counts what we have said,
    `silences` and `misses` how often in a row nothing was heard or understood. `choices` are places
    to choose from, `wanted` what was asked for beside the place, `place` where the meetings of
    `hits` were looked for, `online` if they have no doors. `asked` are the volunteers whose phones
    have rung, `heading` is what was said before the meetings, and `texted` says that they were sent
    as a text. `danger` is the one that was answered.
    """

    stage: Stage = Stage.MENU
    language: str = ""
    turns: int = 0
    silences: int = 0
    misses: int = 0
    choices: tuple[Place, ...] = ()
    wanted: SearchRequest = ANY_MEETING
    place: Place | None = None
    hits: tuple[Hit, ...] = ()
    heading: str = ""
    online: bool = False
    texted: bool = False
    dialled: Dialled = Dialled.NOBODY
    asked: tuple[int, ...] = ()
    danger: Category | None = None


@dataclass(frozen=True, slots=True)
class Begun:
    """The call has come in."""


@dataclass(frozen=True, slots=True)
class Pressed:
    """The caller pressed these keys: digits and "*"."""

    pressed: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Spoken:
    """The caller spoke; `confidence` is how sure the carrier is of it, 0 to 1."""

    understood: Understanding = field(repr=False)
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Silence:
    """Nothing was heard in time."""


@dataclass(frozen=True, slots=True)
class DialOver:
    """A phone that we rang has been hung up, or nobody answered; `reached`: somebody did."""

    reached: bool


CallEvent = Begun | Pressed | Spoken | Silence | DialOver


@dataclass(frozen=True, slots=True)
class Phone:
    """A number to ring (E.164), and the extension to key in."""

    number: str = field(repr=False)
    extension: str = ""


@dataclass(frozen=True, slots=True)
class CallVolunteer:
    """A volunteer who takes calls and is on duty."""

    id: int
    phone: Phone
    languages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CallContext:
    """What a decision about a call may know: `known` is that of a text of the same person.

    `volunteers` are those on duty who take calls, looked up only where somebody asks for one.
    `human` is the line's own phone. `may_text`: this caller may be texted. `dials_crisis`: key 9
    connects. `blocked`: the operator has blocked the caller, who still gets the numbers. `down`:
    the database cannot be asked.
    """

    known: Context
    volunteers: Callable[[], Sequence[CallVolunteer]] = tuple
    human: Phone | None = None
    may_text: bool = False
    dials_crisis: bool = False
    blocked: bool = False
    down: bool = False


@dataclass(frozen=True, slots=True)
class TextMeetings:
    """Send this text to the caller, who agreed to `wording` by a key."""

    body: str = field(repr=False)
    wording: str


@dataclass(frozen=True, slots=True)
class CallStep:
    """A decision: where the call stands then, and what the carrier is told to do. `danger` is the
    one that was just spoken of."""

    call: Call
    instructions: tuple[Instruction, ...]
    effects: tuple[TextMeetings, ...] = ()
    danger: Category | None = None
