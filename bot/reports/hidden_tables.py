"""The tables of a report that stand beside a language, a danger or a place.

They are of whole months that are over, each line and month by itself with its small numbers hidden
(bot.reports.small_numbers). So no two reports can be subtracted from each other.
"""

from collections.abc import Iterator, Mapping, Sequence

from sqlalchemy import Connection

from bot.places.counted_areas import area_title
from bot.reports.figure_tables import FigureRow, FigureTable
from bot.reports.line_figures import (
    CountedLine,
    DaySpan,
    LineFigures,
    MonthlyCounts,
    read_areas,
    read_dangers,
    read_sums,
)
from bot.reports.small_numbers import Breakdown, ShownNumber, add_up, hide_one, hide_small

MONTHS_ONLY = (
    "Of whole months that are over. Numbers under 5 are hidden, and those that would tell them."
)
TOO_LITTLE = "Too little to show without telling of single people."

# The languages by how a table of them calls them, the dangers likewise.
LANGUAGE_NAMES = {
    "en": "English",
    "es": "Spanish",
    "fr": "French",
    "pt": "Portuguese",
    "it": "Italian",
    "": "Not known",
}
DANGER_NAMES = {
    "overdose": "Overdose",
    "suicide": "Suicide",
    "violence": "Violence",
    "minor": "A child in danger",
    "withdrawal": "Withdrawal",
    "relapse": "Relapse",
}


def hidden_tables(
    connection: Connection,
    of: Sequence[CountedLine],
    months: Sequence[DaySpan],
    known: Mapping[DaySpan, Sequence[LineFigures]],
) -> Iterator[FigureTable]:
    """What stands beside a language, a danger or a place, of whole months. `known` are figures that
    were read already."""
    figures = [
        one
        for month in months
        for one in known.get(month) or read_sums(connection, dict.fromkeys(of, month))
    ]
    dangers: MonthlyCounts = {}
    areas: MonthlyCounts = {}
    if months:
        all_of_them = DaySpan(months[0].first, months[-1].last)
        dangers = read_dangers(connection, of, all_of_them)
        areas = read_areas(connection, of, all_of_them)
    yield language_table(figures, MONTHS_ONLY)
    yield _danger_table(list(dangers.values()))
    yield _hidden_table(
        "areas", "Where meetings were looked for", ("Area", "Searches"),
        [add_up(map(hide_small, areas.values()))], None,
    )  # fmt: skip


def language_table(figures: Sequence[LineFigures], note: str) -> FigureTable:
    """How many texts there were in which language, and how many were not understood. Each of
    `figures` is hidden by itself."""
    columns = [
        add_up(hide_small(one.languages) for one in figures),
        add_up(hide_small(one.not_understood) for one in figures),
    ]
    headings = ("Language", "Texts", "Not understood")
    return _hidden_table("languages", "Texts by language", headings, columns, LANGUAGE_NAMES, note)


def _danger_table(months: Sequence[Mapping[str, int]]) -> FigureTable:
    """The dangers by kind, below their total. Of a month with fewer than five the total is hidden,
    and its kinds are not told."""
    totals = [hide_one(sum(counts.values())) for counts in months]
    nothing: Breakdown[str] = Breakdown({}, complete=False)
    kinds = [
        hide_small(counts) if total.is_exact else nothing
        for counts, total in zip(months, totals, strict=True)
    ]
    table = _hidden_table(
        "dangers", "Texts that told of a danger", ("Danger", "Texts"), [add_up(kinds)], DANGER_NAMES
    )
    total = sum(totals, ShownNumber())
    rows = (FigureRow("All together", (total,)), *table.rows)
    return FigureTable(
        table.key, table.title, table.headings, rows, note=MONTHS_ONLY if table.rows else table.note
    )


def _hidden_table(
    key: str,
    title: str,
    headings: tuple[str, ...],
    columns: Sequence[Breakdown[str]],
    names: Mapping[str, str] | None,
    note: str = MONTHS_ONLY,
) -> FigureTable:
    """A table of numbers of which small ones are hidden, the greatest first."""
    labels = {label: number for column in columns for label, number in column.numbers.items()}
    first = columns[0].numbers
    ordered = sorted(labels, key=lambda label: (-first.get(label, ShownNumber()).known, label))
    rows = tuple(
        FigureRow(
            names.get(label, label) if names else area_title(label),
            tuple(column.numbers.get(label, _absent(column)) for column in columns),
        )
        for label in ordered
    )
    little = not rows and not all(column.complete for column in columns)
    return FigureTable(
        key, title, headings, rows, words=bool(names), note=TOO_LITTLE if little else note
    )


def _absent(column: Breakdown[str]) -> ShownNumber:
    return ShownNumber() if column.complete else ShownNumber(withheld=1)
