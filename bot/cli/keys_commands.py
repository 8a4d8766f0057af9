"""`handrail keys`: making a SECRET_KEY, and changing from one to the next."""

import secrets

import click

from bot.cli.lazy_group import LazyGroup

# Imported only when it is run: making a key needs no database.
_ROTATE = "bot.cli.key_rotation_command:rotate_keys"


@click.group(
    cls=LazyGroup,
    places={"new": "bot.cli.keys_commands:new", "rotate": _ROTATE},
    summaries={"new": "Make a key.", "rotate": "Seal everything anew with the newest key."},
)
def keys() -> None:
    """The keys that protect the database (SECRET_KEY)."""


@click.command()
def new() -> None:
    """Make a key. Several stand in SECRET_KEY with commas between, the newest in front."""
    click.echo(secrets.token_hex(32))
