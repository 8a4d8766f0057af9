"""`handrail block`: numbers that get no answers, except a few to danger and HELP
(flows.dialogs.rate_limit).

They are stored as people are: a keyed hash to find them by, and the number itself sealed.
"""

import sys
from collections.abc import Iterator
from datetime import UTC, datetime

import click
import phonenumbers
from sqlalchemy import ColumnElement, Connection, delete, insert, select

from bot.database.database import Database
from bot.database.encryption import DecryptionError, Keys
from bot.database.schema import blocked
from bot.settings import Settings, SettingsError, from_environment

# What stands before a number on each channel: SMS, WhatsApp.
CHANNEL_PREFIXES = ("", "whatsapp:")


def add_blocked(phone: str, keys: Keys, connection: Connection, now: datetime) -> bool:
    """Block a number (E.164); False if it is blocked already."""
    if connection.execute(select(blocked.c.at).where(_rows_of_number(phone, keys))).first():
        return False
    for channel in CHANNEL_PREFIXES:
        sealed = keys.seal(channel + phone)
        row = {"phone_hash": keys.hashes(channel + phone)[0], "phone": sealed, "at": now}
        connection.execute(insert(blocked).values(row))
    return True


def remove_blocked(phone: str, keys: Keys, connection: Connection) -> bool:
    """Unblock a number; False if it was not blocked."""
    return connection.execute(delete(blocked).where(_rows_of_number(phone, keys))).rowcount > 0


def _rows_of_number(phone: str, keys: Keys) -> ColumnElement[bool]:
    """The rows of a number, under every key and on every channel."""
    hashes = [digest for channel in CHANNEL_PREFIXES for digest in keys.hashes(channel + phone)]
    return blocked.c.phone_hash.in_(hashes)


def list_blocked(keys: Keys, connection: Connection) -> Iterator[tuple[str, datetime]]:
    """The last two digits of each number, and since when; the oldest first."""
    for row in connection.execute(select(blocked).order_by(blocked.c.at)):
        try:
            phone = keys.open(row.phone)
        except DecryptionError:
            phone = "??"
        if not phone.startswith(CHANNEL_PREFIXES[1]):
            yield phone[-2:], row.at


def parse_phone(text: str, country: str) -> str:
    """A number in full (E.164), from how it is dialled in a country. Raises SettingsError."""
    try:
        read = phonenumbers.parse(text, country)
    except phonenumbers.NumberParseException:
        read = None
    if read is None or not phonenumbers.is_possible_number(read):
        raise SettingsError("A number is written in full, like +14025550100.")
    return phonenumbers.format_number(read, phonenumbers.PhoneNumberFormat.E164)


@click.group()
def block() -> None:
    """Numbers that get no answers, but to danger and HELP."""


# A command's arguments are shown to all users of the machine (ps), and stay in the shell's history.
_phone = click.argument("phone", default="-")


@block.command("add")
@_phone
def add_number(phone: str) -> None:
    """Answer PHONE no more. Without it, or with -, the number is asked for."""
    settings, keys, database = _open_database()
    blocks = _read_phone(phone, settings)
    with database.transaction() as connection:
        new = add_blocked(blocks, keys, connection, datetime.now(UTC))
    click.echo("Blocked." if new else "It was blocked already.")


@block.command("remove")
@_phone
def remove_number(phone: str) -> None:
    """Answer PHONE again. Without it, or with -, the number is asked for."""
    settings, keys, database = _open_database()
    answered = _read_phone(phone, settings)
    with database.transaction() as connection:
        gone = remove_blocked(answered, keys, connection)
    click.echo("It is answered again." if gone else "It was not blocked.")


@block.command("list")
def list_numbers() -> None:
    """How many are blocked and since when. Numbers are kept sealed: only their ends are shown."""
    _, keys, database = _open_database()
    with database.reading() as connection:
        for end, since in list_blocked(keys, connection):
            click.echo(f"a number ending in {end}, since {since:%Y-%m-%d}")


def _read_phone(phone: str, settings: Settings) -> str:
    """The number given, or else the one typed. Raises SettingsError."""
    if phone == "-":
        click.echo("The number: ", err=True, nl=False)
        phone = sys.stdin.readline().strip()
    return parse_phone(phone, settings.line.country)


def _open_database() -> tuple[Settings, Keys, Database]:
    settings = from_environment().require_secret_key()
    return settings, Keys(settings.secret_keys), Database(settings.database_url)
