"""`handrail chat`, `handrail demo` and `handrail texts`: a line without a phone."""

import sys
from contextlib import suppress
from datetime import datetime

import click

from bot import feeds, samples
from bot.cli import chat, demo
from bot.cli.deployment import (
    TRIAL_KEY,
    current_time,
    deployment_keys,
    line_id,
    open_deployment_database,
    set_up_database,
)
from bot.conversation.hotline_file import load_hotlines
from bot.conversation.inbox import Inbox
from bot.database.database import Database
from bot.database.encryption import Keys
from bot.people.phone_numbers import is_reachable
from bot.places import gazetteer
from bot.settings import Settings, check_number, from_environment
from flows.replies.translations import SPOKEN_LANGUAGES


@click.command("chat")
@click.option("--from", "sender", default=chat.SAMPLE_SENDER, help="Who texts.")
@click.option("--to", "to", default="", help="The number texted. Default: the settings' line's.")
@click.option("--at", "at", default=None, help="The time, ISO 8601 with an offset. Default: now.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object for each text.")
@click.option("--batch", is_flag=True, help="With --json: each line is {from, to, at, text}.")
def chat_command(sender: str, to: str, at: str | None, as_json: bool, batch: bool) -> None:
    """Talk without a phone: each line of input is one text."""
    if batch and not as_json:
        raise click.UsageError("--batch needs --json.")
    if not is_reachable(sender):
        raise click.BadParameter(
            "a carrier sends a number in full, like +14025550100", param_hint="--from"
        )
    settings = from_environment()
    default = chat.ChatText(sender, _number_texted(to, settings), _time(at))
    read = chat.batch_texts if batch else chat.plain_texts
    database = open_deployment_database(settings)
    keys = deployment_keys(settings, database)
    inbox = Inbox(database, keys, gazetteer(), load_hotlines(settings.hotlines_file))
    inbox.hotlines.refresh_from(database)
    chat.answer_texts(
        inbox,
        database,
        read(chat.prompt_lines("" if batch else "you> "), default),
        sys.stdout,
        clock=current_time,
        as_json=as_json,
    )


def _number_texted(to: str, settings: Settings) -> str:
    """The number of --to as lines keep it. Without its country's code it is one of the first line's
    country: as it is typed it would be no line's, and lead to the first one."""
    if not to or to.startswith("+") or ":" in to:
        return to or settings.number
    return check_number(to, settings.line.country, "--to")


def _time(at: str | None) -> datetime | None:
    try:
        return chat.parse_moment(at) if at is not None else None
    except ValueError as error:
        raise click.BadParameter(str(error)) from None


@click.command("demo")
def demo_command() -> None:
    """Start everything here with sample meetings, show a conversation, then take your texts."""
    url = "sqlite:///demo.db"
    database = Database(url)
    set_up_database(database, Settings(line=demo.DEMO_LINE, number=demo.DEMO_NUMBER))
    line = line_id(database, "")
    options = feeds.SyncOptions(keys=Keys((TRIAL_KEY,)), places=gazetteer())
    name, location = samples.SAMPLE_FEED_NAME, str(samples.SAMPLE_MEETINGS_FILE)
    feeds.save_feed(database, [line], name, location, keys=options.keys)
    feeds.sync_lists(database, name, options, now=current_time())
    database.close()
    with suppress(KeyboardInterrupt):  # as usual an end as any
        demo.run_demo(url)


@click.command("texts")
@click.argument("language", type=click.Choice(list(SPOKEN_LANGUAGES)), default="en")
def texts_command(language: str) -> None:
    """Every reply in LANGUAGE at its longest, with its price, for whoever reviews the wording."""
    # Imported here: its moments need the time zones, which no other command may fail without.
    from bot.review.longest_replies import every_reply

    line = from_environment().line
    for name, reply in every_reply(line, language):
        click.echo(f"{name}\n{chat.format_transcript([reply])}\n")
