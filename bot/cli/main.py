"""The command line: `handrail`."""

import logging
import sys
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import click
from sqlalchemy.exc import ArgumentError, DatabaseError, OperationalError

from bot import feeds, logs, samples
from bot.carrier.client import choose_carrier
from bot.cli import chat as chatting
from bot.cli import demo as demonstration
from bot.cli import feeds_commands
from bot.cli import serve as serving
from bot.cli.backup_commands import backup_command, restore_command, restored
from bot.cli.doctor_commands import doctor
from bot.cli.hotlines_commands import hotlines_group
from bot.cli.keys_commands import keys
from bot.cli.longest_replies import every_reply
from bot.cli.progress import progress
from bot.conversation.hotline_file import load_hotlines
from bot.conversation.inbox import Inbox, NoLine
from bot.database.database import NEWER_RELEASE_WARNING, Database
from bot.database.encryption import Keys
from bot.error_summary import summarize
from bot.maintenance.backup import BackupError
from bot.maintenance.key_rotation import keys_fit
from bot.monitoring.counters import Counters
from bot.people import helplines
from bot.people.blocklist import block
from bot.places import gazetteer
from bot.settings import Settings, SettingsError, check_countries, check_line, from_environment
from bot.worker import JobWorker
from flows.conversation.turn import Line
from flows.hotlines import HotlineError
from flows.replies.translations import SPOKEN_LANGUAGES

log = logging.getLogger("handrail")

# Where no SECRET_KEY is set, so that one can talk to a line before running one.
TRIAL_KEY = "handrail is being tried out, nobody real texts here"

# What the operator did wrong or can mend; everything else is our bug and shows its traceback.
_OPERATOR_ERRORS = (
    SettingsError,
    feeds.FeedError,
    helplines.LineError,
    HotlineError,
    demonstration.DemoError,
    BackupError,
)


class _CommandGroup(click.Group):
    """Turns our own errors into one plain line and exit status 1."""

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


for command in (hotlines_group, keys, backup_command, restore_command, doctor, block):
    main.add_command(command)


@main.group()
def db() -> None:
    """The database."""


db.add_command(restored)


@db.command()
def upgrade() -> None:
    """Make the tables, or bring them to this version; then save the settings' line."""
    settings = from_environment()
    database = Database(settings.database_url)
    _prepare_database(database, settings)
    click.echo(f"The database is at version {database.schema_versions()[0]}.")
    database.close()


@main.command()
@click.option("--from", "sender", default=chatting.SAMPLE_SENDER, help="Who texts.")
@click.option("--to", "to", default="", help="The number texted. Default: the settings' line's.")
@click.option("--at", "at", default=None, help="The time, ISO 8601 with an offset. Default: now.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object for each text.")
@click.option("--batch", is_flag=True, help="With --json: each line is {from, to, at, text}.")
def chat(sender: str, to: str, at: str | None, as_json: bool, batch: bool) -> None:
    """Talk without a phone: each line of input is one text."""
    if batch and not as_json:
        raise click.UsageError("--batch needs --json.")
    settings = from_environment()
    usual = chatting.Said(sender, to or settings.number, _moment(at))
    read = chatting.batch if batch else chatting.each
    database = _open_database(settings)
    chatting.answer_texts(
        Inbox(
            database, _keys(settings, database), gazetteer(), load_hotlines(settings.hotlines_file)
        ),
        database,
        read(chatting.prompt_lines("" if batch else "you> "), usual),
        sys.stdout,
        clock=_now,
        as_json=as_json,
    )


@main.command()
def demo() -> None:
    """Start everything here with sample meetings, show a conversation, then take your texts."""
    url = "sqlite:///demo.db"
    database = Database(url)
    _prepare_database(
        database, Settings(line=demonstration.DEMO_LINE, number=demonstration.DEMO_NUMBER)
    )
    line = _line_id(database, "")
    terms = feeds.SyncOptions(keys=Keys((TRIAL_KEY,)), places=gazetteer())
    feeds.save_feed(
        database, line, samples.SAMPLE_FEED_NAME, str(samples.SAMPLE_MEETINGS_FILE), keys=terms.keys
    )
    feeds.sync_line(database, line, samples.SAMPLE_FEED_NAME, terms, now=_now())
    database.close()
    demonstration.run_demo(url)


@main.command()
@click.option("--once", is_flag=True, help="Do what is due now, then end: for a timer (cron).")
def worker(once: bool) -> None:
    """Send reminders and whatever else is due. Any number of workers may run."""
    settings = from_environment().for_worker()
    logs.start(settings)
    database = _open_database(settings)
    counters = Counters()
    inbox = Inbox(
        database,
        Keys(settings.secret_keys),
        gazetteer(),
        load_hotlines(settings.hotlines_file),
        counters,
        settings.limits,
    )
    work = JobWorker(settings, database, inbox, choose_carrier(settings), _now, counters)
    if once:
        work.run_once()
    else:
        work.run()
    database.close()


@main.command()
@click.option("--port", envvar="PORT", default=8000, help="Where to listen, on every address.")
@click.option("--worker/--no-worker", envvar="SERVE_WORKER", default=True, help="Send as well.")
def serve(port: int, worker: bool) -> None:
    """Run the web application and a worker beside it: all that one small machine needs."""
    settings = from_environment().for_web()
    logs.start(settings)
    try:
        _open_database(settings).close()
    except SettingsError:
        raise
    except Exception as error:  # whoever is in danger is answered without it
        log.error("the database cannot be used: %s", summarize(error))
    raise SystemExit(serving.run_web_and_worker(f"0.0.0.0:{port}", worker=worker))


@main.group("feeds")
def feeds_group() -> None:
    """The meeting lists."""


_line_option = click.option(
    "--line", "line", default="", help="The line's name. Default: the first."
)


@feeds_group.command("add")
@click.argument("name")
@click.argument("location")
@feeds_commands.feed_options
@click.option(
    "--every",
    type=click.FloatRange(0.25, 168),
    help="Hours between readings. Default: FEEDS_EVERY.",
)
@click.option("--yes", is_flag=True, help="Do not ask.")
@_line_option
def add_feed(
    name: str,
    location: str,
    fellowship: str,
    zone: str,
    format: str,
    mapping: str,
    every: float | None,
    yes: bool,
    line: str,
) -> None:
    """Take on a list: NAME is yours to choose, LOCATION a path or an address."""
    settings = from_environment()
    database = _open_database(settings)
    number = _line_id(database, line)
    terms = _terms(settings, database)
    known = feeds.feed_profile(database, number, terms.places, fellowship=fellowship, zone=zone)
    explained = feeds_commands.read_mapping(mapping)
    if not feeds_commands.confirm_feed(
        location, known, format, explained, private=terms.allow_private, yes=yes
    ):
        click.echo("Nothing was added.")
        return
    feeds.save_feed(
        database,
        number,
        name,
        location,
        keys=terms.keys,
        fellowship=fellowship,
        zone=zone,
        format=format,
        mapping=explained,
        every=None if every is None else timedelta(hours=every),
    )
    with progress("Reading once more, to keep it") as watch:
        results = feeds.sync_line(database, number, name, terms, now=_now(), on_progress=watch)
    _print_results(results)


feeds_group.add_command(feeds_commands.check_feed)


@feeds_group.command("sync")
@click.argument("name", required=False)
@click.option("--accept", is_flag=True, help="Take a list that became much smaller or worse.")
@_line_option
def sync_feeds(name: str | None, accept: bool, line: str) -> None:
    """Read the lists again, or only the one of this NAME."""
    settings = from_environment()
    database = _open_database(settings)
    number = _line_id(database, line)
    with progress("Reading") as watch:
        terms = _terms(settings, database)
        results = feeds.sync_line(
            database, number, name, terms, now=_now(), accept=accept, on_progress=watch
        )
    _print_results(results)


@feeds_group.command("remove")
@click.argument("name")
@click.option("--yes", is_flag=True, help="Do not ask.")
@_line_option
def remove_feed(name: str, yes: bool, line: str) -> None:
    """Give up the list of this NAME, with its meetings. Who has a reminder of one is told."""
    settings = from_environment()
    database = _open_database(settings)
    number = _line_id(database, line)
    if not yes and feeds_commands.is_interactive():
        click.confirm(f"Remove {name} and all its meetings?", abort=True)
    _print_results([feeds.delete_feed(database, number, name, now=_now())])


@feeds_group.command("list")
@_line_option
def list_feeds(line: str) -> None:
    """The lists and how reading them went last."""
    settings = from_environment()
    database = _open_database(settings)
    for feed in feeds.feed_statuses(database, _line_id(database, line), _keys(settings, database)):
        read = f"{feed.synced_at:%Y-%m-%d %H:%M} UTC" if feed.synced_at else "never"
        click.echo(f"{feed.name}: {feed.meetings} meetings, read {read}, from {feed.location}")
        for reason, count in sorted(feed.skipped.items()):
            click.echo(f"  skipped {count}: {reason}")
        for word in filter(None, (feed.flag, feed.note)):
            click.echo(f"  ! {word}")


def _print_results(results: Sequence[feeds.SyncResult]) -> None:
    """What came of reading lists. Exit status 1 if one of them was not taken."""
    for result in results:
        if result.flag:
            click.echo(f"{result.feed}: not taken, {result.unchanged} meetings stay. {result.flag}")
            continue
        if result.note:
            click.echo(f"{result.feed}: {result.note}")
        counts = f"{result.added} added, {result.changed} changed, {result.removed} removed"
        click.echo(f"{result.feed}: {counts}, {result.unchanged} as before")
        for reason, count in sorted(result.skipped.items()):
            click.echo(f"  skipped {count}: {reason}")
        for note, count in sorted(result.repairs.items()):
            click.echo(f"  mended {count}: {note}")
    if any(result.flag for result in results):
        raise SystemExit(1)


@main.command("texts")
@click.argument("language", type=click.Choice(list(SPOKEN_LANGUAGES)), default="en")
def show_texts(language: str) -> None:
    """Every reply in LANGUAGE at its longest, with its price, for whoever reviews the wording."""
    line = from_environment().line
    for name, reply in every_reply(line, language):
        click.echo(f"{name}\n{chatting.format_transcript([reply])}\n")


@main.group("lines")
def lines_group() -> None:
    """The helplines of this deployment."""


@lines_group.command("add")
@click.argument("name")
@click.argument("numbers", nargs=-1)
@click.option("--phone", default="", help="Where a person answers.")
@click.option("--country", default="US", help="Two letters.")
@click.option("--zone", default="America/New_York", help="Its time zone.")
@click.option("--language", default="en", help=f"One of {', '.join(SPOKEN_LANGUAGES)}.")
@click.option("--fellowship", default="", help="Search only this fellowship's meetings: AA.")
@click.option("--countries", default="", help="Whose numbers it answers, US,CA. Default: its own.")
def add_line(
    name: str,
    numbers: Sequence[str],
    phone: str,
    country: str,
    zone: str,
    language: str,
    fellowship: str,
    countries: str,
) -> None:
    """Add a line that is texted at these NUMBERS, or change the one of this NAME."""
    line = check_line(Line(name, phone, country.upper(), zone, language, fellowship))
    countries = check_countries(countries)
    with _open_database(from_environment()).transaction() as connection:
        helplines.save_line(line, numbers, connection, countries)


@lines_group.command("list")
def list_lines() -> None:
    """The lines and their numbers."""
    with _open_database(from_environment()).reading() as connection:
        for line, numbers in helplines.list_lines(connection):
            click.echo(f"{line.name}: {', '.join(numbers) or 'any number that is no other line'}")


def _terms(settings: Settings, database: Database) -> feeds.SyncOptions:
    return feeds.SyncOptions(
        keys=_keys(settings, database),
        places=gazetteer(),
        allow_private=settings.feeds_private,
        interval=settings.feeds_every,
    )


def _keys(settings: Settings, database: Database) -> Keys:
    """The keys, or, as long as nobody real is in the database, one that anybody knows."""
    if settings.secret_keys:
        return Keys(settings.secret_keys)
    known = Keys((TRIAL_KEY,))
    if not keys_fit(database, known):
        raise SettingsError("SECRET_KEY is not set, and real people are in this database.")
    click.echo("SECRET_KEY is not set: using a key anybody knows.", err=True)
    return known


def _line_id(database: Database, name: str) -> int:
    with database.reading() as connection:
        return helplines.find_line(name, connection)


def _moment(at: str | None) -> datetime | None:
    try:
        return chatting.moment_of(at) if at is not None else None
    except ValueError as error:
        raise click.BadParameter(str(error)) from None


def _now() -> datetime:
    return datetime.now(UTC)


def _open_database(settings: Settings) -> Database:
    """The settings' database. An empty SQLite file is made ready: there is nothing to lose in
    it."""
    database = Database(settings.database_url)
    if database.schema_versions()[0] is None and database.sqlite:
        _prepare_database(database, settings)
    elif database.needs_upgrade():
        raise SettingsError("The database is not up to date: run `handrail db upgrade`.")
    _warn_if_newer(database)
    return database


def _warn_if_newer(database: Database) -> None:
    if database.schema_is_newer():
        log.warning(NEWER_RELEASE_WARNING)  # without a log it stands on the terminal


def _prepare_database(database: Database, settings: Settings) -> None:
    database.upgrade()
    _warn_if_newer(database)
    with database.transaction() as connection:
        helplines.save_default_line(settings.line, settings.number, connection, settings.countries)
