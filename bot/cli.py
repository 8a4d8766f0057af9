"""The command line: `handrail`."""

import sys
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import click
from sqlalchemy.exc import ArgumentError, OperationalError

from bot import chat as chatting
from bot import demo as demonstration
from bot import feeds, lines
from bot.db import Database
from bot.inbox import Inbox, NoLine
from bot.places import gazetteer
from bot.samples import SAMPLES
from bot.seal import Keys
from bot.settings import Settings, SettingsError, from_environment
from flows.turn import Channel

# Where no SECRET_KEY is set, so that one can talk to a line before running one.
TRYING_OUT = "handrail is being tried out, nobody real texts here"

# What the operator did wrong or can mend; everything else is our bug and shows its traceback.
_OPERATORS = (SettingsError, feeds.FeedError, lines.LineError, demonstration.DemoError)


class _Commands(click.Group):
    """Turns our own errors into one plain line and exit status 1."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except _OPERATORS as error:
            raise click.ClickException(str(error)) from None
        except NoLine:
            raise click.ClickException("No line yet: run `handrail db upgrade`.") from None
        except ArgumentError:
            raise click.ClickException("DATABASE_URL is not a database's address.") from None
        except OperationalError as error:
            raise click.ClickException(f"The database cannot be used: {error.orig}") from None


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="handrail")
def main() -> None:
    """A text helpline for people looking for recovery meetings."""


@main.group()
def db() -> None:
    """The database."""


@db.command()
def upgrade() -> None:
    """Make the tables, or bring them to this version; then save the settings' line."""
    settings = from_environment()
    database = Database(settings.database_url)
    _prepare(database, settings)
    click.echo(f"The database is at version {database.version()[0]}.")


@main.command()
@click.option("--from", "sender", default=chatting.SAMPLE_SENDER, help="Who texts.")
@click.option("--to", "to", default="", help="The number texted. Default: the settings' line's.")
@click.option("--at", "at", default=None, help="The time, ISO 8601 with an offset. Default: now.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object for each text.")
def chat(sender: str, to: str, at: str | None, as_json: bool) -> None:
    """Talk without a phone: each line of input is one text."""
    settings = from_environment()
    database = _open(settings)
    keys = settings.secret_keys
    if not keys:
        click.echo("SECRET_KEY is not set: using a key anybody knows.", err=True)
        keys = (TRYING_OUT,)
    chatting.chat(
        Inbox(database, Keys(keys), gazetteer()),
        database,
        chatting.prompted("you> "),
        sys.stdout,
        sender=sender,
        to=to or settings.number,
        channel=Channel.of(to or settings.number),
        clock=_clock(at),
        as_json=as_json,
    )


@main.command()
def demo() -> None:
    """Start everything here with sample meetings, show a conversation, then take your texts."""
    url = "sqlite:///demo.db"
    database = Database(url)
    _prepare(database, Settings(line=demonstration.LINE, number=demonstration.NUMBER))
    for name, path in SAMPLES.items():
        feeds.add(database, 1, name, str(path), now=_now())
    feeds.sync(database, 1, now=_now())
    database.close()
    demonstration.demo(url)


def _clock(at: str | None) -> Callable[[], datetime]:
    if at is None:
        return _now
    try:
        moment = datetime.fromisoformat(at)
    except ValueError:
        raise click.BadParameter("not a time like 2026-03-06T18:40:00-06:00") from None
    if moment.tzinfo is None:
        raise click.BadParameter("needs an offset from UTC, like -06:00 or Z")
    return lambda: moment


def _now() -> datetime:
    return datetime.now(UTC)


def _open(settings: Settings) -> Database:
    """The settings' database. An empty SQLite file is made ready: there is nothing to lose in
    it."""
    database = Database(settings.database_url)
    current, wanted = database.version()
    if current is None and database.sqlite:
        _prepare(database, settings)
    elif current != wanted:
        raise SettingsError("The database is not up to date: run `handrail db upgrade`.")
    return database


def _prepare(database: Database, settings: Settings) -> None:
    database.upgrade()
    with database.transaction() as connection:
        lines.save_default(settings.line, settings.number, connection)
