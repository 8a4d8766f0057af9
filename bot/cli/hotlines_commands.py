"""`handrail hotlines`: what to ring and when, and every sentence of a crisis on one page."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

import click

from bot.conversation import hotline_file as shelf
from bot.settings import from_environment
from flows.crisis import Category, Reading, Tier
from flows.hotlines import Directory, Hotline
from flows.replies.crisis_replies import LANGUAGES, SENTENCES, CrisisTexts
from flows.text.gsm import cost


@click.group()
def hotlines() -> None:
    """The numbers given to people in need, and the sentences around them."""


@hotlines.command()
def check() -> None:
    """List what was last checked more than a quarter ago; print a sheet for whoever rings all."""
    directory = shelf.load(from_environment().hotlines_file)
    today = datetime.now(UTC).date()
    for line in sheet(directory, today):
        click.echo(line)


@hotlines.command()
@click.option("--country", default="US", help="Whose numbers stand in the sentences.")
@click.option("--region", default="", help="A state or province with numbers of its own.")
def preview(country: str, region: str) -> None:
    """Print every sentence of every danger and language, with what it costs."""
    directory = shelf.load(from_environment().hotlines_file)
    for line in page(directory, country.upper(), region.upper()):
        click.echo(line)


def sheet(directory: Directory, today: date) -> Iterator[str]:
    """What is old, then every service with room for what the person who rang found."""
    stale = shelf.old(directory.entries, today)
    yield f"Checked more than {shelf.QUARTER.days} days ago: {len(stale)}"
    for entry in stale:
        yield f"  {entry.checked_on}  {entry.id}: {entry.name}"
    yield ""
    yield "Ring or text each; write down who answered and when. `checked_on` is the day on which"
    yield "the source was read, not a day on which somebody rang."
    for entry in directory.entries:
        yield ""
        yield f"[ ] {entry.id}: {entry.name} ({', '.join(entry.countries)}; trust {entry.trust})"
        yield f"    {'; '.join(_ways(entry))}; hours: {entry.hours or 'not known'}"
        yield f"    {entry.checked_on}, {entry.source}"
        yield "    answered: __________  on: __________  by: __________"


def _ways(entry: Hotline) -> Iterator[str]:
    if entry.call:
        yield f"call {entry.call}" + (f" and press {entry.press}" if entry.press else "")
    if entry.text_to:
        yield f"text {entry.keyword or 'any word'} to {entry.text_to}"
    if entry.chat:
        yield f"chat {entry.chat}"


def page(directory: Directory, country: str, region: str = "") -> Iterator[str]:
    """Every sentence as it goes out to a phone of one country, or of a part of it."""
    whose = f"{country} {region}".rstrip()
    yield f"Answers to a phone of {whose}. Drafts, until a clinician and a native speaker have"
    yield "reviewed them."
    for language in LANGUAGES:
        texts = CrisisTexts(directory, country, language, region)
        yield f"\n== {language}"
        for category in Category:
            yield f"\n{category.value}"
            yield from _danger(texts, Reading(category, Tier.HARD, 1.0, language), "")
            yield from _danger(
                texts, Reading(category, Tier.HARD, 1.0, language, other=True), "other, "
            )
        yield _shown("\nto somebody who tells of a loss", texts.loss())
        yield _shown("where a question of ours is answered with yes", texts.calm())
        yield _shown("after a relapse, where no place is known", texts.where())


def _danger(texts: CrisisTexts, reading: Reading, whose: str) -> Iterator[str]:
    """The answers to one danger, for oneself or about somebody else."""
    kind = SENTENCES[reading.language][reading.category.value]
    again = len(kind["again_other" if reading.other else "again"])
    yield _shown(f"{whose}first", texts.answer(reading, 0))
    for turn in range(1, again + 1):
        yield _shown(f"{whose}again {turn}", texts.answer(reading, turn))
    asked = texts.ask(reading.category, reading.other)
    yield _shown(f"{whose}unsure, under another answer", asked)
    warm = texts.warm(reading.category, reading.other)
    yield _shown(f"{whose}unsure, where there is no other answer", warm)


def _shown(what: str, text: str) -> str:
    encoding, segments = cost(text)
    return f"{what} [{segments} segment{'s'[: segments > 1]}, {encoding}]\n  {text}"
