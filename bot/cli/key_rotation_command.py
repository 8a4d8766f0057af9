"""`handrail keys rotate`: from one SECRET_KEY to the next."""

from collections.abc import Sequence

import click

from bot.cli.deployment import current_time
from bot.cli.output import counted, say
from bot.cli.progress import progress
from bot.database.database import Database
from bot.database.encryption import Keys
from bot.maintenance.key_rotation import ForgottenLedger, RotationCounts, forgotten_ledger, rotate
from bot.monitoring.running_processes import running_processes, with_other_keys
from bot.settings import Need, Settings, SettingsError, from_environment

# A further round finds what a running program sealed during the last one.
MAX_ROUNDS = 3

# A process without the newest key takes everybody who is hashed with it for a stranger.
_RESTART_FIRST = (
    "Nothing was changed: a process that has not got the newest key would not recognise the people"
    " whom this changes. Restart it, then run this again. Keep every key until it says that one"
    " may be dropped."
)


@click.command("rotate")
def rotate_keys() -> None:
    """Re-encrypt and re-hash what an older key of SECRET_KEY sealed and hashed. First restart web
    and workers with the new key in front; they may run meanwhile. Stopped midway, it can be begun
    again."""
    settings = from_environment(need=Need.KEY)
    database = open_database(settings)
    ring = Keys(settings.secret_keys)
    if in_use := _older_keys_in_use(database, ring):
        for line in [*in_use, _RESTART_FIRST]:
            say(line)
        raise SystemExit(1)
    renewed = 0
    for _ in range(MAX_ROUNDS):
        with progress("Sealing anew") as on_progress:
            counts = rotate(database, ring, on_progress)
        renewed += counts.renewed
        if not counts.renewed:
            break
    in_use = _older_keys_in_use(database, ring)
    for line in rotation_report(
        renewed, counts, forgotten_ledger(database), len(settings.secret_keys), in_use
    ):
        say(line)
    database.close()
    if counts.renewed or counts.unreadable or in_use:
        raise SystemExit(1)


def _older_keys_in_use(database: Database, ring: Keys) -> list[str]:
    """A sentence for each process that seals with another key than the newest."""
    now = current_time()
    with database.reading() as connection:
        found = with_other_keys(running_processes(connection, now), ring.fingerprint)
    return [
        f"The {process.role} (process {process.pid}, seen "
        f"{counted(max(0, round((now - process.seen_at).total_seconds())), 'second')} ago) still "
        "seals with another key: restart it with the newest key in front."
        for process in found
    ]


def rotation_report(
    renewed: int,
    last: RotationCounts,
    left: ForgottenLedger,
    key_count: int,
    in_use: Sequence[str] = (),
) -> list[str]:
    """What was done, and when the older keys may be dropped. `in_use` has a sentence for each
    process that seals with an older one."""
    lines = [f"{renewed} values sealed anew; {last.current + last.renewed} have the newest key."]
    if in_use:
        again = "Then run this again. Keep every key until it says that one may be dropped."
        return [*lines, *in_use, again]
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
        return [
            *lines,
            "The older keys may be dropped from SECRET_KEY now. Keep them elsewhere as long as"
            " there are copies of the database from before: those open with them alone.",
        ]
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
