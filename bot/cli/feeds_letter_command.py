"""`handrail feeds letter`: what the webmaster of a list can mend, ready to be sent."""

from pathlib import Path

import click

from bot.cli.deployment import command_line_actor, current_time, open_deployment_database
from bot.cli.feeds_commands import feed_sync_options
from bot.cli.output import line_chars, say
from bot.cli.progress import progress
from bot.feeds.sync.feed_settings import feed_settings
from bot.feeds.sync.webmaster_letter import letter_about
from bot.operators import list_acts
from bot.settings import from_environment

_FILE = click.Path(path_type=Path, dir_okay=False)


@click.command("letter")
@click.argument("name")
@click.option("--html", "html", type=_FILE, help="Write a page.")
@click.option("--csv", "csv", type=_FILE, help="Write a table: a line for each entry.")
@click.option("--eml", "eml", type=_FILE, help="Write a mail, to open and send in a mail program.")
@click.option("--sent", is_flag=True, help="Only note that you have sent it.")
def write_letter(
    name: str, html: Path | None, csv: Path | None, eml: Path | None, sent: bool
) -> None:
    """Write to the webmaster of the list of this NAME what of it sends people wrong, and how to
    mend it. The list is read anew; nothing is sent."""
    if sent:
        _note_sent(name)
        return
    settings = from_environment()
    database = open_deployment_database(settings)
    options, feed = feed_sync_options(settings, database), feed_settings(database, name)
    with progress("Reading") as on_progress:
        letter = letter_about(database, options, feed, current_time(), on_progress)
    text = letter.as_text(line_chars())
    to = ", ".join(letter.contacts.addresses) or "nobody: the list names no feedback_emails"
    say(f"To: {to}")
    say(f"Subject: {letter.subject}")
    click.echo("")
    click.echo(text, nl=False)
    for path, content in (
        (html, letter.as_html().encode()),
        (csv, letter.as_csv().encode()),
        (eml, letter.as_eml(text)),
    ):
        if path is not None:
            path.write_bytes(content)
            click.echo(f"{path} is written.")


def _note_sent(name: str) -> None:
    database = open_deployment_database(from_environment())
    feed_settings(database, name)
    with database.transaction() as connection:
        list_acts.letter_sent_as(command_line_actor(), name, connection, current_time())
    say(f"{name}: the letter is sent, and with it all that people reported until now.")
