"""`handrail lines`: the helplines of a deployment."""

from collections.abc import Sequence

import click

from bot.cli.deployment import open_deployment_database
from bot.people import helplines
from bot.settings import check_countries, check_line, from_environment
from flows.conversation.turn import Line
from flows.replies.translations import SPOKEN_LANGUAGES


@click.group("lines")
def lines_group() -> None:
    """The helplines of this deployment."""


@lines_group.command("add")
@click.argument("name")
@click.argument("numbers", nargs=-1)
@click.option("--phone", default="", help="Where a person answers.")
@click.option("--country", default="US", help="Two letters.")
@click.option("--zone", default="America/New_York", help="Its time zone.")
@click.option("--language", default="en", help=f"One of {', '.join(SPOKEN_LANGUAGES)}.")
@click.option("--fellowship", default="", help="Search only this fellowship's meetings: AA.")
@click.option("--countries", default="", help="Whose numbers it answers, US,CA. Default: its own.")
def add_line(
    name: str, numbers: Sequence[str], country: str, countries: str, **options: str
) -> None:
    """Add a line that is texted at these NUMBERS, or change the one of this NAME."""
    line = check_line(Line(name, country=country.upper(), **options))
    countries = check_countries(countries)
    with open_deployment_database(from_environment()).transaction() as connection:
        helplines.save_line(line, numbers, connection, countries)


@lines_group.command("list")
def list_lines() -> None:
    """The lines and their numbers."""
    with open_deployment_database(from_environment()).reading() as connection:
        for line, numbers in helplines.all_lines(connection):
            click.echo(f"{line.name}: {', '.join(numbers) or 'any number that is no other line'}")
