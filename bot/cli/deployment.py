"""What the commands share: the database, keys and lines of the deployment they run in."""

import getpass
import logging
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click
from sqlalchemy import Connection

from bot.database.database import NEWER_RELEASE_WARNING, Database
from bot.database.encryption import Keys
from bot.operators.audit_log import COMMAND_LINE, Actor
from bot.people import helplines, settings_line
from bot.people.helplines import LineRecord
from bot.settings import Settings, SettingsError, with_file

if TYPE_CHECKING:
    from bot.reports.line_figures import CountedLine

log = logging.getLogger("handrail")

# Used without a SECRET_KEY, so that a line can be tried out before it is run.
TRIAL_KEY = "handrail is being tried out, nobody real texts here"


def current_time() -> datetime:
    """The machine's clock, in UTC."""
    return datetime.now(UTC)


def open_deployment_database(settings: Settings) -> Database:
    """The settings' database. Raises SettingsError if its tables are older than this release.

    An empty SQLite file gets its tables: there is nothing in it to lose.
    """
    database = Database(settings.database_url)
    if database.schema_versions()[0] is None and database.sqlite:
        set_up_database(database, settings)
    elif database.needs_upgrade():
        raise SettingsError("The database is not up to date: run `handrail db upgrade`.")
    _warn_if_newer(database)
    return database


def command_line_actor() -> Actor:
    """Who runs this command: the machine's name for them."""
    try:
        return Actor(getpass.getuser(), COMMAND_LINE)
    except (KeyError, OSError):  # a user without a name
        return Actor("?", COMMAND_LINE)


def set_up_database(database: Database, settings: Settings) -> None:
    """Bring the tables to this release, and save the settings' line."""
    database.upgrade()
    _warn_if_newer(database)
    with database.transaction() as connection:
        settings_line.save_default_line(
            settings.line, settings.number, connection, settings.countries
        )


def deployment_keys(settings: Settings, database: Database) -> Keys:
    """The settings' keys, or the trial key as long as the database holds no real person.

    Raises SettingsError if it does and there is no SECRET_KEY.
    """
    if settings.secret_keys:
        return Keys(settings.secret_keys)
    from bot.maintenance.key_checks import keys_fit

    trial = Keys((TRIAL_KEY,))
    if not keys_fit(database, trial):
        raise SettingsError("SECRET_KEY is not set, and real people are in this database.")
    click.echo("SECRET_KEY is not set: using a key anybody knows.", err=True)
    return trial


def say_if_outdated(record: LineRecord, settings: Settings) -> None:
    """Say which settings of the first line are not in use yet, if the environment or the file of
    settings has them."""
    environment, file = with_file()
    columns = settings_line.outdated_columns(record, settings.line, settings.countries)
    names = [f"LINE_{column.upper()}" for column in columns]
    if changed := [name for name in names if name in environment]:
        click.echo(
            f"Changed in the settings, and not in use yet: {', '.join(changed)}. Restart the web "
            "server, or run `handrail db upgrade`.",
            err=True,
        )
    # Without a file of settings this shell may only lack what the services have.
    if file is not None and (unset := [name for name in names if name not in environment]):
        click.echo(
            f"In use, and not in the settings any more: {', '.join(unset)}. The next "
            "restart of the web server takes the default.",
            err=True,
        )


def line_id(database: Database, name: str) -> int:
    """The id of the line of this name, of the first line for "". Raises LineError."""
    with database.reading() as connection:
        return helplines.find_line(name, connection)


def lines_named(names: Sequence[str], connection: Connection) -> list["CountedLine"]:
    """The lines of these names, "" being the first; all of them for none. Raises LineError."""
    from bot.reports.line_figures import counted_lines

    return counted_lines(
        connection, [helplines.find_line(name, connection) for name in names] or None
    )


def _warn_if_newer(database: Database) -> None:
    if database.schema_is_newer():
        log.warning(NEWER_RELEASE_WARNING)  # a program without a log shows it on the terminal
