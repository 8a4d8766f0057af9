"""Tables of counts, as pages, files and commands show them."""

from dataclasses import dataclass

from bot.reports.small_numbers import ShownNumber


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A row: its label and its numbers, or words in place of one."""

    label: str
    values: tuple[ShownNumber | str, ...]


@dataclass(frozen=True, slots=True)
class FigureTable:
    """A table of counts. `key` names it for programs. `headings` has one for the labels and one for
    each number. `charted`: its numbers are worth a chart. `words`: its labels are words of ours, to
    be translated. `note` says what is not in it."""

    key: str
    title: str
    headings: tuple[str, ...]
    rows: tuple[FigureRow, ...]
    charted: bool = False
    words: bool = True
    note: str = ""
