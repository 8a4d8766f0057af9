"""What a person asks about what is kept of them: to see it, or to have it erased."""

from enum import Enum, auto

from flows import vocabulary
from flows.domain.intents import Intent

# A longer text is no command: "they will all forget me when i am gone" tells of something else.
MAX_COMMAND_WORDS = 12


class PrivacyRequest(Enum):
    """SHOW what is kept, or ERASE it."""

    SHOW = auto()
    ERASE = auto()


_POLITE_WORDS = vocabulary.phrases_of("privacy", "polite")
_SHOW_PHRASES = vocabulary.phrases_of("privacy", "show")
# What may stand behind a phrase of erasing without making another matter of it, and around it.
_OBJECTS = vocabulary.phrases_of("privacy", "object")
# A verb alone may mean a reminder, a list, the day count ("FORGET DAYS").
_ERASE_PHRASES = (
    vocabulary.phrases_of("whole", Intent.FORGET) | vocabulary.phrases_of("anywhere", Intent.FORGET)
) - vocabulary.phrases_of("privacy", "ambiguous")


def read_privacy_request(words: list[str]) -> PrivacyRequest | None:
    """The request that is all a text says; None if the text is about anything else.

    >>> read_privacy_request("my data please".split())
    <PrivacyRequest.SHOW: 1>
    >>> read_privacy_request("please delete all my info".split())
    <PrivacyRequest.ERASE: 2>
    >>> read_privacy_request("they will all forget me".split()) is None
    True
    """
    words = [word for word in words if word not in _POLITE_WORDS]
    if len(words) > MAX_COMMAND_WORDS:
        return None
    if " ".join(words) in _SHOW_PHRASES:
        return PrivacyRequest.SHOW
    erases = any(
        " ".join(words[:size]) in _ERASE_PHRASES and _OBJECTS.issuperset(words[size:])
        for size in range(1, len(words) + 1)
    )
    return PrivacyRequest.ERASE if erases else None
