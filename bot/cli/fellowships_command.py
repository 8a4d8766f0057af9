"""`handrail fellowships`: what LINE_FELLOWSHIP and --fellowship understand."""

import click

from flows.domain.fellowships import FELLOWSHIP_NAMES


@click.command()
def fellowships() -> None:
    """The fellowships that are known, by their codes. Any usual name of one is understood too."""
    for code, name in sorted(FELLOWSHIP_NAMES.items()):
        click.echo(f"{code:<14}{name}")
