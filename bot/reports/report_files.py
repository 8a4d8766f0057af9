"""The report as a CSV file, for spreadsheets."""

import csv
from collections.abc import Callable
from io import StringIO

from bot.free_text import no_formula
from bot.reports.activity_report import ActivityReport


def report_as_csv(report: ActivityReport, translate: Callable[[str], str] = str) -> str:
    """The same numbers as the sheet: each table under its title, with an empty line between two.
    `translate` gives our own words in another language."""
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
            label = translate(row.label) if table.words else row.label
            write(label, *map(str, row.values))
        if table.note:
            write(translate(table.note))
    return file.getvalue()
