"""The report as a CSV file, for spreadsheets."""

import csv
from collections.abc import Callable
from io import StringIO

from bot.free_text import no_formula
from bot.reports.activity_report import ActivityReport
from bot.reports.figure_tables import Shown


def report_as_csv(
    report: ActivityReport,
    translate: Callable[[str], str] = str,
    say: Callable[[Shown], str] = str,
) -> str:
    """The same numbers as the sheet: each table under its title, with an empty line between two.
    `translate` and `say` give our own words, and numbers, in another language."""
    file = StringIO()
    writer = csv.writer(file, lineterminator="\r\n")

    def write(*cells: str) -> None:
        writer.writerow([no_formula(cell) for cell in cells])

    write(translate("Lines"), *report.lines)
    write(translate("From"), f"{report.span.first}", translate("To"), f"{report.span.last}")
    for table in report.tables:
        write()
        write(translate(table.title))
        write(*(translate(heading) for heading in table.headings))
        for row in table.rows:
            write(translate(row.label), *map(say, row.values))
        if table.note:
            write(translate(table.note))
    return file.getvalue()
