"""What is wrong with a value that an operator gave: in a setting, an option, a field of a page."""

from dataclasses import dataclass

# So much of a value is shown: enough to see which one is meant.
MAX_SHOWN_CHARS = 60


class Unfit(ValueError):
    """A text that is no value of its kind. The message is a sentence with the nearest right one, or
    with what is wrong with this one; "" if there is nothing more to say than the rule."""

    def __init__(self, hint: str = "") -> None:
        super().__init__(hint)
        self.hint = hint


@dataclass(frozen=True, slots=True)
class Fault:
    """One value that cannot be used.

    `name` is what the operator calls it: a setting, an option, a field of a page. `value` is what
    was given, "" where it is secret. `rule` completes "it must be ...". `hint` is a sentence.
    """

    name: str
    value: str
    rule: str
    hint: str = ""

    def __str__(self) -> str:
        """One line: `LINE_ZONE is "CST": it must be ... Central time in the US is ...`"""
        shown = f'"{_printable(self.value)}"' if self.value else "wrong"
        return f"{self.name} is {shown}: it must be {self.rule}. {self.hint}".rstrip()


class SettingsError(Exception):
    """Values that cannot work: a line of plain words for each.

    `faults` are those that are about a value; the other lines say what is missing.
    """

    def __init__(self, text: str = "", faults: tuple[Fault, ...] = ()) -> None:
        super().__init__(text or "\n".join(map(str, faults)))
        self.faults = faults


def _printable(value: str) -> str:
    shown = "".join(char if char.isprintable() else "?" for char in value)
    return shown if len(shown) <= MAX_SHOWN_CHARS else shown[: MAX_SHOWN_CHARS - 3] + "..."
