"""`handrail keys`: making a SECRET_KEY, and changing from one to the next."""

import secrets

import click

from bot.cli.progress import progress
from bot.database.database import Database
from bot.database.encryption import Keys
from bot.maintenance.key_rotation import ForgottenLedger, RotationCounts, forgotten_ledger, rotate
from bot.settings import Settings, SettingsError, from_environment

# A further round finds what a running program sealed during the last one.
MAX_ROUNDS = 3


@click.group()
def keys() -> None:
    """The keys that protect the database (SECRET_KEY)."""


@keys.command()
def new() -> None:
    """Make a key. Several stand in SECRET_KEY with commas between, the newest in front."""
    click.echo(secrets.token_hex(32))


@keys.command("rotate")
def rotate_keys() -> None:
    """Re-encrypt and re-hash what an older key of SECRET_KEY sealed and hashed. Everything may keep
    running, if it runs with the new key in front; stopped midway, it can be begun again."""
    settings = from_environment().require_secret_key()
    database = open_database(settings)
    ring = Keys(settings.secret_keys)
    renewed = 0
    for _ in range(MAX_ROUNDS):
        with progress("Sealing anew") as on_progress:
            counts = rotate(database, ring, on_progress)
        renewed += counts.renewed
        if not counts.renewed:
            break
    for line in rotation_report(
        renewed, counts, forgotten_ledger(database), len(settings.secret_keys)
    ):
        click.echo(line)
    database.close()
    if counts.renewed or counts.unreadable:
        raise SystemExit(1)


def rotation_report(
    renewed: int, last: RotationCounts, left: ForgottenLedger, key_count: int
) -> list[str]:
    """What was done, and when the older keys may be dropped."""
    lines = [f"{renewed} values sealed anew; {last.current + last.renewed} have the newest key."]
    if last.renewed:
        return [
            *lines,
            "Some program still seals with an older key: restart web and workers with the newest"
            " key in front, then run this again. Keep every key.",
        ]
    if last.unreadable:
        return [
            *lines,
            f"{last.unreadable} values cannot be opened by any key here. Put the key they were"
            " sealed with at the end of SECRET_KEY and run this again; or leave them: nobody can"
            " read them, and they go as everything does in time.",
        ]
    if key_count == 1:
        return [*lines, "SECRET_KEY holds one key. `handrail keys new` makes another."]
    if not left.until:
        return [*lines, "The older keys may be dropped from SECRET_KEY now."]
    return [
        *lines,
        f"The older keys may be dropped on {left.until:%Y-%m-%d}: {left.entries} entries of the"
        " consent ledger are of people who are gone, and can be found only with the key of their"
        " time. Dropped sooner, a STOP of one of those is not known when they text again.",
    ]


def open_database(settings: Settings) -> Database:
    """The settings' database. Raises SettingsError if its tables are older than this program."""
    database = Database(settings.database_url)
    if database.needs_upgrade():
        raise SettingsError("The database is not up to date: run `handrail db upgrade`.")
    return database
