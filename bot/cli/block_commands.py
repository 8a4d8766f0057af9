"""`handrail block`: the operator's list of numbers that get no answers."""

import sys

import click

from bot.cli.deployment import command_line_actor, current_time
from bot.cli.output import is_interactive
from bot.database.database import Database
from bot.database.encryption import Keys
from bot.operators.block_acts import (
    ReasonError,
    block_number,
    check_reason,
    unblock_number,
    unblock_row,
)
from bot.people.blocklist import blocked_numbers, parse_phone
from bot.settings import Need, Settings, SettingsError, from_environment


@click.group()
def block() -> None:
    """Numbers that get no answers, but to danger and HELP."""


# No phone number has so few digits.
MAX_ROW_DIGITS = 4

# A command's arguments are shown to all users of the machine (ps), and stay in the shell's history.
_phone = click.argument("phone", default="-")


@block.command("add")
@_phone
@click.option("--reason", default="", help="Why, for whoever reads the list; no name, no number.")
@click.option("--days", type=click.IntRange(1, 3650), help="For so many days. [for good]")
def add_number(phone: str, reason: str, days: int | None) -> None:
    """Answer PHONE no more. Without it, or with -, the number is asked for."""
    try:
        reason = check_reason(reason)
    except ReasonError as error:
        raise click.BadParameter(str(error), param_hint="--reason") from None
    settings, keys, database = _open_database()
    blocks = _read_phone(phone, settings)
    with database.transaction() as connection:
        new = block_number(
            command_line_actor(), blocks, reason, keys, connection, current_time(), days
        )
    click.echo("Blocked." if new else "It was blocked already.")


@block.command("remove")
@_phone
@click.option("--row", type=click.IntRange(min=1), help="The row of `handrail block list`.")
@click.option("--yes", is_flag=True, help="Do not ask.")
def remove_number(phone: str, row: int | None, yes: bool) -> None:
    """Answer PHONE again, or with --row the number of a row. Without both, or with -, the number is
    asked for."""
    settings, keys, database = _open_database()
    if row is not None:
        if phone != "-":
            raise click.UsageError("Give a number or a row, not both.")
        _remove_row(row, yes, keys, database)
        return
    if phone.isdecimal() and len(phone) <= MAX_ROW_DIGITS:
        raise click.UsageError(
            f"{phone} is no phone number. Is it a row of the list? --row {phone}"
        )
    answered = _read_phone(phone, settings)
    with database.transaction() as connection:
        gone = unblock_number(command_line_actor(), answered, keys, connection, current_time())
    click.echo("It is answered again." if gone else "It was not blocked.")


def _remove_row(row: int, yes: bool, keys: Keys, database: Database) -> None:
    with database.reading() as connection:
        found = list(blocked_numbers(keys, connection))
    if row > len(found):
        raise SettingsError("There is no such row: `handrail block list` shows them.")
    number = found[row - 1]
    if not yes and is_interactive():
        click.confirm(f"Answer a number ending in {number.ending} again?", abort=True)
    with database.transaction() as connection:
        gone = unblock_row(command_line_actor(), number, keys, connection, current_time())
    ending = f"The number ending in {number.ending}"
    click.echo(f"{ending} is answered again." if gone else f"{ending} is not blocked any more.")


@block.command("list")
def list_numbers() -> None:
    """Which are blocked, since when and why. Numbers are kept sealed: only their ends are shown."""
    _, keys, database = _open_database()
    with database.reading() as connection:
        found = list(blocked_numbers(keys, connection))
    for row, number in enumerate(found, 1):
        why = f": {number.reason}" if number.reason else ""
        since = f"since {number.since:%Y-%m-%d}"
        since += f" by {number.blocked_by}" if number.blocked_by else ""
        since += f" until {number.until:%Y-%m-%d}" if number.until else ""
        click.echo(f"{row:>3}  a number ending in {number.ending}, {since}{why}")
    if not found:
        click.echo("No number is blocked.", err=True)


def _read_phone(phone: str, settings: Settings) -> str:
    """The number given, or else the one typed. Raises SettingsError."""
    if phone == "-":
        click.echo("The number: ", err=True, nl=False)
        phone = sys.stdin.readline().strip()
    return parse_phone(phone, settings.line.country)


def _open_database() -> tuple[Settings, Keys, Database]:
    settings = from_environment(need=Need.KEY)
    return settings, Keys(settings.secret_keys), Database(settings.database_url)
