"""The command line: `handrail`. Each group of commands stands in a module of its own."""

import sys
from pathlib import Path
from typing import Any

import click

from bot.cli.lazy_group import LazyGroup
from bot.settings import SettingsError, unknown_settings, with_file
from bot.settings.environment import SETTINGS
from bot.zone_data import use_newest_zone_data

# Where each command stands, and what the help says of it.
_COMMANDS = {
    "alarms": ("alarm_commands:alarms_group", "The alarms that are on."),
    "backup": ("backup_commands:backup_command", "Copy the database to a file."),
    "block": ("block_commands:block", "Numbers that get no answers, but to danger and HELP."),
    "call": ("call_command:call_command", "Call the running web server, as the carrier would."),
    "chat": ("chat_commands:chat_command", "Talk without a phone."),
    "db": ("database_commands:database_group", "The database's tables."),
    "demo": ("chat_commands:demo_command", "Start everything here and show a conversation."),
    "desk": ("desk_commands:desk_group", "Who runs the desk, and what they did."),
    "doctor": ("doctor_commands:doctor", "Look for everything that is wrong."),
    "fallback": ("registration_command:fallback", "What the carrier sends while we are down."),
    "feeds": ("feeds_commands:feeds_group", "The meeting lists."),
    "fellowships": ("fellowships_command:fellowships", "The fellowships that are known."),
    "holidays": ("holidays_commands:holidays_group", "The days on which a line warns."),
    "hotlines": ("hotlines_commands:hotlines_group", "The numbers given to people in need."),
    "init": ("init_command:init", "Write the settings of a new line into a file."),
    "keys": ("keys_commands:keys", "The keys that protect the database."),
    "listings": ("listings_commands:listings_group", "Listings that people found wrong."),
    "lines": ("lines_commands:lines_group", "The helplines of this deployment."),
    "meetings": ("meetings_commands:meetings_group", "The meetings, and why one is not found."),
    "overview": ("overview_command:overview", "Whether all is well, and what today is like."),
    "readings": ("readings_commands:readings_group", "The daily readings of a line."),
    "registration": ("registration_command:registration", "The carriers' form, and its pages."),
    "relays": ("relays_commands:relays_group", "Talks by text between texters and volunteers."),
    "reminders": ("reminders_commands:reminders_group", "How reminders go; a pause for all."),
    "report": ("report_command:report", "What lines did in a month, for a committee."),
    "restore": ("backup_commands:restore_command", "Put a copy in the database's place."),
    "serve": ("process_commands:serve_command", "Run the web application and a worker."),
    "texts": ("chat_commands:texts_command", "Every reply, for whoever reviews the wording."),
    "try": ("try_command:try_command", "Text the running web server, as the carrier would."),
    "volunteers": ("volunteers_commands:volunteers_group", "Who answers for a line, and shifts."),
    "wording": ("wording_commands:wording_group", "Who has reviewed which sentences."),
    "worker": ("process_commands:run_worker", "Send reminders and whatever else is due."),
}

# These make the settings, or have their own: no file is read for them.
_WITHOUT_FILE = ("demo", "fellowships", "init")

# These run until they are stopped.
_ENDLESS = ("serve", "worker")

# The other mistakes of the operator, by the modules that tell of them.
_OPERATOR_ERRORS = {
    "bot.conversation.hotline_records": ("HotlineRecordError",),
    "bot.readings.reading_files": ("ReadingsError",),
    "bot.feeds.rows.feed_error": ("FeedError",),
    "bot.operators.operator_rows": ("OperatorError",),
    "bot.delivery.line_pause": ("PauseError",),
    "bot.monitoring.alarm_mutes": ("MuteError",),
    "bot.people.helplines": ("LineError",),
    "bot.whatsapp.content_templates": ("TemplateError",),
    "bot.people.line_holidays": ("HolidayError",),
    "bot.relay.relay_log": ("RelayLogError",),
    "bot.volunteers.volunteer_fields": ("VolunteerError",),
    "flows.hotlines": ("HotlineError",),
    "bot.reports.activity_report": ("ReportError",),
    "bot.cli.demo": ("DemoError",),
    "bot.cli.pretended_phone": ("TextRefused",),
    "bot.maintenance.backup": ("BackupError",),
}


class _CommandGroup(LazyGroup):
    """Turns the operator's errors into plain words and exit status 1."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except (click.ClickException, click.exceptions.Exit, click.Abort):
            raise
        except Exception as error:
            message = _operator_message(error)
            if message is None:
                raise
            raise click.ClickException(message) from None


def _operator_message(error: Exception) -> str | None:
    """What to tell the operator of their mistake; None for an error that is a bug of ours, which
    shows its traceback."""
    if isinstance(error, SettingsError):
        return str(error)
    # What was not imported was not raised either, and importing it here costs a second.
    for module, names in _OPERATOR_ERRORS.items():
        kinds = [getattr(sys.modules.get(module), name, None) for name in names]
        if isinstance(error, tuple(filter(None, kinds))):
            return str(error)
    return _database_message(error)


def _database_message(error: Exception) -> str | None:
    from sqlalchemy.exc import ArgumentError, DatabaseError, OperationalError

    if isinstance(error, ArgumentError):
        return "DATABASE_URL is not a database's address: sqlite:///... or postgresql://..."
    # Other kinds of database errors are about our own statements.
    if type(error) in (DatabaseError, OperationalError):
        return f"The database cannot be used: {getattr(error, 'orig', '')}{_missing_folder()}"
    no_line = getattr(sys.modules.get("bot.conversation.inbox"), "NoLine", None)
    if no_line is not None and isinstance(error, no_line):
        return "No line yet: run `handrail db upgrade`."
    return None


def _missing_folder() -> str:
    """A sentence with the folder of SQLite's file, if there is none; else ""."""
    url = with_file()[0].get("DATABASE_URL", "")
    scheme, _, path = url.partition(":///")
    folder = Path(path).absolute().parent
    if not scheme.startswith("sqlite") or folder.is_dir():
        return ""
    return f". DATABASE_URL names the folder {folder}, and there is none."


@click.group(
    cls=_CommandGroup,
    places={name: f"bot.cli.{place}" for name, (place, _) in _COMMANDS.items()},
    summaries={name: summary for name, (_, summary) in _COMMANDS.items()},
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.version_option(package_name="handrail")
@click.pass_context
def main(ctx: click.Context) -> None:
    """A text helpline for people looking for recovery meetings."""
    use_newest_zone_data()
    if ctx.invoked_subcommand not in _WITHOUT_FILE and not ctx.resilient_parsing:
        _tell_of_settings(ctx)


def _tell_of_settings(ctx: click.Context) -> None:
    """Say which file the settings come from; and, where it is not scrolled away, which of them
    nothing reads: at the end, but of a command that has none."""
    environment, file = with_file()
    if file is not None:
        click.echo(f"Settings: {file}", err=True)
    names = (setting.env for setting in SETTINGS)
    warnings = [f"Warning: {sentence}" for sentence in unknown_settings(environment, names)]
    if not warnings:
        return
    if ctx.invoked_subcommand in _ENDLESS:
        click.echo("\n".join(warnings), err=True)
    else:
        ctx.call_on_close(lambda: click.echo("\n".join(warnings), err=True))
