"""`handrail wording`: every sentence, who has signed it off, and what is said of it."""

from typing import TYPE_CHECKING

import click

from bot.cli.deployment import command_line_actor, current_time, open_deployment_database
from bot.cli.output import say
from bot.settings import from_environment

if TYPE_CHECKING:
    from bot.review.wordings import WordingSet

_BY = click.option("--by", "by", required=True, help="Whose word it is: a name you will know.")


_CALLERS = click.option(
    "--callers",
    "country",
    default="",
    metavar="COUNTRY",
    help="What callers hear instead, with the numbers of this country (US).",
)


@click.group("wording")
def wording_group() -> None:
    """Every sentence that people receive, who has reviewed it, and what is said of it."""


@wording_group.command("sign-off")
@click.argument("language")
@_BY
@click.option("--as", "profession", required=True, help="As what: native speaker.")
@_CALLERS
def sign_off_command(language: str, by: str, profession: str, country: str) -> None:
    """Record who has reviewed the sentences in LANGUAGE (`handrail texts`). Those about danger have
    a signature of their own: `handrail hotlines sign-off`."""
    from bot.review import wordings

    wanted = _wanted(language, country)
    with open_deployment_database(from_environment()).transaction() as connection:
        actor, now = command_line_actor(), current_time()
        wordings.sign_wording(actor, wanted, by, profession, connection, now)
    say(f"{len(wanted.sentences)} sentences in {language}, wording {wanted.wording}, by {by}.")


@wording_group.command("show")
@click.argument("language")
@_CALLERS
def show_command(language: str, country: str) -> None:
    """Who has reviewed the sentences in LANGUAGE, and what has changed since."""
    from bot.review import wordings

    wanted = _wanted(language, country)
    with open_deployment_database(from_environment()).reading() as connection:
        reviewed = wordings.review(wanted, connection)
        changes = wordings.changes_since(reviewed, connection)
    signed = reviewed.signed
    say(f"{len(wanted.sentences)} sentences in {language}, wording {wanted.wording}.")
    if signed is None:
        say("Nobody has reviewed them yet.")
        return
    state = "this wording" if reviewed.holds else "an earlier wording"
    say(f"{signed.signed_on}, {signed.signed_by}, {signed.profession}: {state}.")
    for change in changes or ():
        say(change.name)
        say(change.was or "(new)", "  - ")
        say(change.now or "(gone)", "  + ")


@wording_group.command("comment")
@click.argument("language")
@click.argument("sentence")
@click.argument("comment")
@_BY
@_CALLERS
def comment_command(language: str, sentence: str, comment: str, by: str, country: str) -> None:
    """Say something of the SENTENCE of this name (`handrail texts`) in LANGUAGE."""
    from bot.review import wordings

    wanted = _wanted(language, country)
    with open_deployment_database(from_environment()).transaction() as connection:
        actor, now = command_line_actor(), current_time()
        wordings.add_comment(actor, wanted, sentence, comment, by, connection, now)
    say("Kept. `handrail wording comments` prints all.")


@wording_group.command("comments")
@click.argument("language", default="")
def comments_command(language: str) -> None:
    """Print what was said of the sentences, for whoever changes them."""
    from bot.review import wordings

    with open_deployment_database(from_environment()).reading() as connection:
        found = wordings.comments_on(connection, language)
    for one in found:
        click.echo(f"[{one.id}] {wordings.comments_file([one])}")


@wording_group.command("settle")
@click.argument("comment", type=int)
def settle_command(comment: int) -> None:
    """Take the COMMENT of this number off: it is dealt with."""
    from bot.review import wordings

    with open_deployment_database(from_environment()).transaction() as connection:
        gone = wordings.settle_comment(command_line_actor(), comment, connection, current_time())
    say("Done." if gone else "There is no such comment.")


@wording_group.command("export")
@click.argument("language")
@click.option("--catalog", is_flag=True, help="The catalog (PO) instead of a table (CSV).")
def export_command(language: str, catalog: bool) -> None:
    """Print the sentences in LANGUAGE for a translator."""
    from bot.review import wordings
    from bot.review.translator_export import catalog_file, translator_table

    wanted = wordings.reply_wording(language)
    if catalog:
        click.echo(catalog_file(language), nl=False)
        return
    with open_deployment_database(from_environment()).reading() as connection:
        comments = wordings.comments_on(connection, language)
    table = translator_table(wordings.reply_wording("en"), wanted, comments)
    click.echo(table, nl=False)


def _wanted(language: str, country: str) -> "WordingSet":
    """The sentences of a language that are texted, or, with a country, those that are said. Raises
    HotlineRecordError."""
    from bot.conversation.hotline_file import load_hotlines
    from bot.conversation.hotline_overrides import directory_in_force
    from bot.conversation.hotline_records import HotlineRecordError
    from bot.review import wordings

    if not country:
        return wordings.reply_wording(language)
    settings = from_environment()
    with open_deployment_database(settings).reading() as connection:
        directory = directory_in_force(load_hotlines(settings.hotlines_file), connection)
    country = country.upper()
    if not directory.covers(country):
        raise HotlineRecordError(f"There are no numbers of {country}.")
    return wordings.spoken_wording(directory, language, country)
