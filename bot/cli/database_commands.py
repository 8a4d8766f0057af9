"""`handrail db`: the tables of the database."""

import click

from bot.cli.backup_commands import restored, send_again
from bot.cli.deployment import set_up_database
from bot.database.database import Database
from bot.settings import from_environment


@click.group("db")
def database_group() -> None:
    """The database."""


@database_group.command("upgrade")
def upgrade_database() -> None:
    """Make the tables, or bring them to this version; then save the settings' line."""
    settings = from_environment()
    database = Database(settings.database_url)
    set_up_database(database, settings)
    click.echo(f"The database is at version {database.schema_versions()[0]}.")
    database.close()


database_group.add_command(restored)
database_group.add_command(send_again)
