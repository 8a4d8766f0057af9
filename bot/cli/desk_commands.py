"""`handrail desk`: who runs the desk, and what they did."""

import getpass
from collections.abc import Sequence

import click

from bot.cli.deployment import current_time, open_deployment_database
from bot.operators.audit_log import COMMAND_LINE, Actor
from bot.operators.invite_operator import invite_operator
from bot.operators.roles import Role
from bot.people import helplines
from bot.settings import Settings, from_environment

_ROLES = click.Choice([role.value for role in Role])


@click.group("desk")
def desk_group() -> None:
    """Who runs the desk, the pages at /desk, and what they did."""


@desk_group.command("invite")
@click.argument("name")
@click.option("--role", type=_ROLES, help="What they may do. [look]")
@click.option("--line", "lines", multiple=True, help="Only this line, or these. [all lines]")
def invite_command(name: str, role: str | None, lines: Sequence[str]) -> None:
    """Print a link that lets NAME in once, within a day. Somebody who has lost everything that they
    sign in with is invited again in the same way, and keeps role and lines."""
    settings = from_environment()
    database = open_deployment_database(settings)
    with database.transaction() as connection:
        scope = {helplines.find_line(line, connection) for line in lines} if lines else None
        operator, path = invite_operator(
            name,
            Role(role) if role else None,
            scope,
            connection,
            current_time(),
            command_line_actor(),
        )
    click.echo(f"{settings.desk_origin}{path}")
    click.echo(
        f"Send it to {operator.name} alone: whoever has it comes in as {operator.role.value}. It "
        "is good for one day and one use.",
        err=True,
    )
    _warn_if_off(settings)


def command_line_actor() -> Actor:
    """Who runs this command: the machine's name for them."""
    try:
        return Actor(getpass.getuser(), COMMAND_LINE)
    except (KeyError, OSError):  # a user without a name
        return Actor("?", COMMAND_LINE)


def _warn_if_off(settings: Settings) -> None:
    if not settings.desk:
        click.echo("The desk is off: set DESK=on, and restart the web server.", err=True)
    elif not settings.desk_origin.startswith(("https://", "http://localhost")):
        click.echo("Browsers sign in over https only: see DESK_URL and PUBLIC_URL.", err=True)
