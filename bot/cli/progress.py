"""The progress of long work: a bar on a terminal, a plain line now and then elsewhere."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import click

# Shorter work gets no line.
LINE_EVERY_ITEMS = 10_000


@contextmanager
def progress(what: str) -> Iterator[Callable[[int, int], None]]:
    """Shows the progress of `what` on standard error.

    Gives a function to call with the number of items done and the number of all.
    """
    if not sys.stderr.isatty() and not os.environ.get("FORCE_COLOR"):
        yield lambda done, total: _print_line(what, done, total)
        return
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TextColumn,
        TimeRemainingColumn,
    )

    console = Console(stderr=True)
    columns = TextColumn(what), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn()
    with Progress(*columns, console=console, transient=True) as bar:
        task = bar.add_task(what, total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)


def _print_line(what: str, done: int, total: int) -> None:
    if done % LINE_EVERY_ITEMS == 0:
        click.echo(f"{what}: {done:,} of {total:,}", err=True)
