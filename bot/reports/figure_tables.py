"""Tables of counts, as pages, files and commands show them."""

from dataclasses import dataclass
from enum import StrEnum

from bot.reports.small_numbers import ShownNumber


class Chart(StrEnum):
    """How a table is drawn."""

    NONE = ""
    BARS = "bars"
    LINE = "line"


@dataclass(frozen=True, slots=True)
class Money:
    """About what something costs. `currency` is a code of three letters."""

    amount: float
    currency: str

    def __str__(self) -> str:
        return f"about {self.amount:,.2f} {self.currency}"


Shown = ShownNumber | Money | str


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A row: its label and its numbers, or words in place of one."""

    label: str
    values: tuple[Shown, ...]


@dataclass(frozen=True, slots=True)
class FigureTable:
    """A table of counts. `key` names it for programs. `headings` has one for the labels and one for
    each number. `chart`: how it is drawn. `words`: its labels are words of ours, to
    be translated. `note` says what is not in it."""

    key: str
    title: str
    headings: tuple[str, ...]
    rows: tuple[FigureRow, ...]
    chart: Chart = Chart.NONE
    words: bool = True
    note: str = ""
