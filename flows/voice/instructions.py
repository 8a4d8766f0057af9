"""What the carrier is told to do next in a call, as data: webhooks/ writes it as TwiML."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Say:
    """Words read aloud, in a language and its dialect ("en-US"). `slowly` for who did not react."""

    words: str
    dialect: str
    slowly: bool = False


@dataclass(frozen=True, slots=True)
class Gather:
    """Says something and waits for keys or, unless `keys_only`, for words in a dialect. Who reacts
    interrupts what is said. `most_keys` end the waiting, as the key pound does; then, or after
    `seconds` of silence, the carrier asks us again."""

    said: tuple[Say, ...]
    dialect: str
    most_keys: int = 1
    seconds: int = 5
    keys_only: bool = False


@dataclass(frozen=True, slots=True)
class Dial:
    """Rings a number for so many seconds, with the line's own number as the caller's. If there is
    a language to `whisper` in, whoever answers hears who calls, and is connected only after a key:
    a mailbox presses none. `extension` is keyed in once somebody answers."""

    number: str = field(repr=False)
    seconds: int
    whisper: str = ""
    extension: str = ""


@dataclass(frozen=True, slots=True)
class Hangup:
    """Ends the call."""


Instruction = Say | Gather | Dial | Hangup
