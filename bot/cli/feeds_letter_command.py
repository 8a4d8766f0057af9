"""`handrail feeds letter`: what the webmaster of a list can mend, ready to be sent."""

from pathlib import Path

import click

from bot.cli.deployment import current_time, open_deployment_database
from bot.cli.feeds_check_command import check_stored
from bot.cli.feeds_commands import feed_sync_options
from bot.cli.output import say, wrapped
from bot.feeds.sync.feed_settings import feed_settings
from bot.feeds.sync.reported_meetings import reported_meetings
from bot.feeds.sync.webmaster_letter import WebmasterLetter
from bot.settings import from_environment

_FILE = click.Path(path_type=Path, dir_okay=False)


@click.command("letter")
@click.argument("name")
@click.option("--html", "html", type=_FILE, help="Write a page.")
@click.option("--csv", "csv", type=_FILE, help="Write a table: a line for each entry.")
@click.option("--eml", "eml", type=_FILE, help="Write a mail, to open and send in a mail program.")
def write_letter(name: str, html: Path | None, csv: Path | None, eml: Path | None) -> None:
    """Write to the webmaster of the list of this NAME what of it sends people wrong, and how to
    mend it. The list is read anew; nothing is sent."""
    letter = _letter_about(name)
    text = "\n".join(_wrapped(line) for line in letter.lines()) + "\n"
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


def _letter_about(name: str) -> WebmasterLetter:
    settings = from_environment()
    database = open_deployment_database(settings)
    options = feed_sync_options(settings, database)
    checked = check_stored(database, options, feed_settings(database, name))
    return WebmasterLetter(
        name=name,
        location=checked.report.location,
        format=checked.format,
        oddities=checked.report.oddities(),
        reported=reported_meetings(database, current_time().date(), name),
        contacts=checked.contacts,
    )


def _wrapped(line: str) -> str:
    """A line of the letter, broken between words, its further lines under the first."""
    if not line.strip():
        return ""
    indent = " " * (len(line) - len(line.lstrip()))
    return wrapped(line.strip(), indent, indent + "  ")
