"""A setting: an environment variable and all there is to know of it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

# How the documents show the default of a setting without which the web does not start.
REQUIRED_NOTE = "none: the web refuses to start"


@dataclass(frozen=True, slots=True)
class Setting:
    """One environment variable.

    `field` is where its value goes: a field of `Settings`, "line.name" of its line, "limits.line"
    of its rate limits; "" for a variable that the command line reads. `parse` raises ValueError for
    a text without sense, and `message` tells the operator what is right. `case` is applied to the
    environment's text first. `explanation`, in Markdown, says what the setting is for, and
    `default_note` what happens without it, if `default` does not show that.
    """

    env: str
    field: str
    explanation: str
    parse: Callable[[str], object] = str
    default: str = ""
    message: str = ""
    default_note: str = ""
    case: Callable[[str], str] = str

    def text(self, environment: Mapping[str, str]) -> str:
        """What the environment says, or the default."""
        return self.case(environment.get(self.env, "").strip() or self.default)

    def value(self, text: str) -> object:
        """The value of a text. Raises ValueError with the message for the operator."""
        try:
            return self.parse(text)
        except ValueError:
            raise ValueError(self.message) from None
