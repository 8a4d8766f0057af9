"""`handrail backup`, `handrail restore` and `handrail db restored`."""

from datetime import UTC, datetime
from pathlib import Path

import click

from bot.cli.deployment import open_deployment_database
from bot.cli.output import say
from bot.database.database import NEWER_RELEASE_WARNING, Database
from bot.database.encryption import Keys
from bot.maintenance import backup as copies
from bot.monitoring import heartbeats
from bot.settings import Need, from_environment

_AFTER_RESTORE = (
    "Start web and workers again. Nothing is sent until a worker has asked the carrier for the "
    "texts that were missed, some minutes: among them may be a STOP that the backup does not know. "
    "Of texts that may have gone out since, the carrier is asked first. `handrail doctor` says "
    "when all is done."
)

_FILE = click.Path(path_type=Path, dir_okay=False)
_overwrite = click.option("--overwrite", is_flag=True, help="Even if something is there already.")


@click.command()
@click.argument("file", type=_FILE)
@_overwrite
@click.option(
    "--daily/--no-daily",
    default=None,
    help="Raise an alarm when the next ones fail to come; or none any more.",
)
def backup_command(file: Path, overwrite: bool, daily: bool | None) -> None:
    """Copy the database to FILE, while everything runs. Keep SECRET_KEY somewhere else."""
    url = from_environment().database_url
    size = copies.create_backup(url, file, overwrite=overwrite)
    if daily is not None:
        copies.set_daily_backup(url, datetime.now(UTC) if daily else None)
    click.echo(f"{file}: {size // 1024} KiB, checked.")


@click.command()
@click.argument("file", type=_FILE)
@_overwrite
def restore_command(file: Path, overwrite: bool) -> None:
    """Put the copy in FILE in the database's place. Stop web and workers first.

    Who was forgotten, and who said STOP, after the copy was made, is not known to it.
    """
    settings = from_environment(need=Need.KEY)
    keys = Keys(settings.secret_keys)
    now = datetime.now(UTC)
    if copies.restore_backup(settings.database_url, file, keys, now, overwrite=overwrite):
        click.echo(NEWER_RELEASE_WARNING)
    say(f"The database is back. {_AFTER_RESTORE}")


@click.command()
def restored() -> None:
    """Say that the database's own tools (pg_restore) have put a copy back, before workers run."""
    settings = from_environment(need=Need.KEY)
    database = Database(settings.database_url)
    if copies.prepare_restored(database, Keys(settings.secret_keys), datetime.now(UTC)):
        click.echo(NEWER_RELEASE_WARNING)
    database.close()
    say(_AFTER_RESTORE)


@click.command("send-again")
@click.option("--yes", is_flag=True, help="Do not ask.")
def send_again(yes: bool) -> None:
    """Send after a restore without having asked the carrier for missed texts.

    Only where there is no carrier to ask: whoever said STOP since the backup was made is texted.
    """
    database = open_deployment_database(from_environment())
    with database.reading() as connection:
        since = heartbeats.sending_held_since(connection)
    if since is None:
        say("Texts are sent already: no restore is waiting for the carrier.")
        return
    say(
        f"A backup was restored at {since:%Y-%m-%d %H:%M} UTC. The carrier has not been asked who "
        "said STOP after it was made: they would be texted."
    )
    if not yes:
        click.confirm("Send all the same?", abort=True)
    with database.transaction() as connection:
        heartbeats.release_sending(connection)
    say("Texts are sent again.")
