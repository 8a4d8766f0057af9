"""The command line: `handrail`. Each group of commands stands in a module of its own."""

from typing import Any

import click
from sqlalchemy.exc import ArgumentError, DatabaseError, OperationalError

from bot.cli.backup_commands import backup_command, restore_command
from bot.cli.chat_commands import chat_command, demo_command, texts_command
from bot.cli.database_commands import database_group
from bot.cli.demo import DemoError
from bot.cli.doctor_commands import doctor
from bot.cli.feeds_commands import feeds_group
from bot.cli.hotlines_commands import hotlines_group
from bot.cli.keys_commands import keys
from bot.cli.lines_commands import lines_group
from bot.cli.process_commands import run_worker, serve_command
from bot.conversation.inbox import NoLine
from bot.feeds import FeedError
from bot.maintenance.backup import BackupError
from bot.people.blocklist import block
from bot.people.helplines import LineError
from bot.settings import SettingsError
from flows.hotlines import HotlineError

# Mistakes of the operator. Any other error is a bug of ours and shows its traceback.
_OPERATOR_ERRORS = (SettingsError, FeedError, LineError, HotlineError, DemoError, BackupError)

_COMMANDS = (
    backup_command,
    block,
    chat_command,
    database_group,
    demo_command,
    doctor,
    feeds_group,
    hotlines_group,
    keys,
    lines_group,
    restore_command,
    run_worker,
    serve_command,
    texts_command,
)


class _CommandGroup(click.Group):
    """Turns the operator's errors into one plain line and exit status 1."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except _OPERATOR_ERRORS as error:
            raise click.ClickException(str(error)) from None
        except NoLine:
            raise click.ClickException("No line yet: run `handrail db upgrade`.") from None
        except ArgumentError:
            raise click.ClickException(
                "DATABASE_URL is not a database's address: sqlite:///... or postgresql://..."
            ) from None
        except DatabaseError as error:
            if type(error) not in (DatabaseError, OperationalError):
                raise  # the others are about our own statements
            raise click.ClickException(f"The database cannot be used: {error.orig}") from None


@click.group(cls=_CommandGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="handrail")
def main() -> None:
    """A text helpline for people looking for recovery meetings."""


for command in _COMMANDS:
    main.add_command(command)
