"""How commands print tables of counts."""

import click

from bot.cli.output import say
from bot.reports.figure_tables import FigureTable


def print_table(table: FigureTable) -> None:
    """Print a table under its title, after an empty line."""
    click.echo(f"\n{table.title}")
    if table.note:
        say(table.note, "  ")
    if not table.rows:
        say("Nothing.", "  ")
        return
    rows = [table.headings, *((row.label, *map(str, row.values)) for row in table.rows)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(table.headings))]
    for label, *numbers in rows:
        shown = (number.rjust(width) for number, width in zip(numbers, widths[1:], strict=True))
        click.echo("  ".join(["  " + label.ljust(widths[0]), *shown]).rstrip())
