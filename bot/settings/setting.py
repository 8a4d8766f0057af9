"""A setting: an environment variable and all there is to know of it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bot.settings.fault import Fault, SettingsError, Unfit

# How the documents show the default of a setting without which the web does not start.
REQUIRED_NOTE = "none: the web refuses to start"


@dataclass(frozen=True, slots=True)
class Setting:
    """One environment variable.

    `field` is where its value goes: a field of `Settings`, "line.name" of its line, "limits.line"
    of its rate limits; "" for a variable that the command line reads. `parse` raises ValueError for
    a text without sense, and `rule` tells the operator what is right: it completes "it must be
    ...". `case` is applied to the environment's text first. `explanation`, in Markdown, says what
    the setting is for, and `default_note` what happens without it, if `default` does not show that.
    `shown` gives as much of a wrong value as may stand in a message.
    """

    env: str
    field: str
    explanation: str
    parse: Callable[[str], object] = str
    default: str = ""
    rule: str = ""
    default_note: str = ""
    case: Callable[[str], str] = str
    shown: Callable[[str], str] = str

    def text(self, environment: Mapping[str, str]) -> str:
        """What the environment says, or the default."""
        return self.case(environment.get(self.env, "").strip() or self.default)

    def value(self, text: str, name: str = "") -> object:
        """The value of a text. Raises SettingsError with one fault, which calls the setting `name`,
        or by its variable."""
        try:
            return self.parse(text)
        except ValueError as error:
            shown = self.shown(text)
            hint = error.hint if isinstance(error, Unfit) else ""
            if not shown and text in hint:
                hint = ""  # a secret stays one
            raise SettingsError(faults=(Fault(name or self.env, shown, self.rule, hint),)) from None


def secret(text: str) -> str:
    """How a secret is shown in a message: not at all."""
    return ""
