"""`handrail hotlines`: the numbers to check by telephone, and every crisis sentence on a page."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

import click

from bot.conversation import hotline_file as shelf
from bot.settings import from_environment
from flows.crisis import Category, Danger, Tier
from flows.hotlines import Hotline, HotlineDirectory
from flows.replies.crisis_replies import CRISIS_LANGUAGES, SENTENCES, CrisisReplies
from flows.text.gsm import sms_cost


@click.group()
def hotlines_group() -> None:
    """The numbers given to people in need, and the sentences around them."""


@hotlines_group.command("check")
def check_hotlines() -> None:
    """List what was last checked more than a quarter ago; print a sheet for whoever rings all."""
    directory = shelf.load_hotlines(from_environment().hotlines_file)
    today = datetime.now(UTC).date()
    for line in call_sheet(directory, today):
        click.echo(line)


@hotlines_group.command()
@click.option("--country", default="US", help="Whose numbers stand in the sentences.")
@click.option("--region", default="", help="A state or province with numbers of its own.")
def preview(country: str, region: str) -> None:
    """Print every sentence of every danger and language, with what it costs."""
    directory = shelf.load_hotlines(from_environment().hotlines_file)
    for line in preview_lines(directory, country.upper(), region.upper()):
        click.echo(line)


def call_sheet(directory: HotlineDirectory, today: date) -> Iterator[str]:
    """The entries whose check is old, then every service, with room for the result of a call."""
    stale = shelf.outdated_hotlines(directory.entries, today)
    yield f"Checked more than {shelf.MAX_SOURCE_AGE.days} days ago: {len(stale)}"
    for entry in stale:
        yield f"  {entry.checked_on}  {entry.id}: {entry.name}"
    yield ""
    yield "Ring or text each; write down who answered and when. `checked_on` is the day on which"
    yield "the source was read, not a day on which somebody rang."
    for entry in directory.entries:
        yield ""
        yield f"[ ] {entry.id}: {entry.name} ({', '.join(entry.countries)}; trust {entry.trust})"
        yield f"    {'; '.join(_contact_ways(entry))}; hours: {entry.hours or 'not known'}"
        yield f"    {entry.checked_on}, {entry.source}"
        yield "    answered: __________  on: __________  by: __________"


def _contact_ways(entry: Hotline) -> Iterator[str]:
    if entry.call:
        yield f"call {entry.call}" + (f" and press {entry.press}" if entry.press else "")
    if entry.text_to:
        yield f"text {entry.keyword or 'any word'} to {entry.text_to}"
    if entry.chat:
        yield f"chat {entry.chat}"


def preview_lines(directory: HotlineDirectory, country: str, region: str = "") -> Iterator[str]:
    """Every sentence as a phone of a country, or of its region, gets it."""
    whose = f"{country} {region}".rstrip()
    yield f"Answers to a phone of {whose}. Drafts, until a clinician and a native speaker have"
    yield "reviewed them."
    for language in CRISIS_LANGUAGES:
        texts = CrisisReplies(directory, country, language, region)
        yield f"\n== {language}"
        for category in Category:
            yield f"\n{category.value}"
            yield from _danger(texts, Danger(category, Tier.HARD, 1.0, language), "")
            yield from _danger(
                texts, Danger(category, Tier.HARD, 1.0, language, other=True), "other, "
            )
        yield _format_sentence("\nto somebody who tells of a loss", texts.condolence())
        yield _format_sentence("where a question of ours is answered with yes", texts.kind_ending())
        yield _format_sentence("after a relapse, where no place is known", texts.ask_place())


def _danger(texts: CrisisReplies, reading: Danger, whose: str) -> Iterator[str]:
    """The answers to one danger, of the person or of another one."""
    kind = SENTENCES[reading.language][reading.category.value]
    again = len(kind["again_other" if reading.other else "again"])
    yield _format_sentence(f"{whose}first", texts.answer(reading, 0))
    for turn in range(1, again + 1):
        yield _format_sentence(f"{whose}again {turn}", texts.answer(reading, turn))
    asked = texts.question_line(reading.category, reading.other)
    yield _format_sentence(f"{whose}unsure, under another answer", asked)
    warm = texts.kind_question(reading.category, reading.other)
    yield _format_sentence(f"{whose}unsure, where there is no other answer", warm)


def _format_sentence(what: str, text: str) -> str:
    encoding, segments = sms_cost(text)
    return f"{what} [{segments} segment{'s'[: segments > 1]}, {encoding}]\n  {text}"
