"""`handrail hotlines`: what to ring and when, and every sentence of a crisis on one page."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime

import click

from bot import hotlines as shelf
from bot.settings import from_environment
from flows.crisis import Category, Reading, Tier
from flows.crisis_texts import LANGUAGES, SENTENCES, CrisisTexts
from flows.gsm import cost
from flows.hotlines import Directory, Hotline


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
def preview(country: str) -> None:
    """Print every sentence of every danger and language, with what it costs."""
    directory = shelf.load(from_environment().hotlines_file)
    for line in page(directory, country.upper()):
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


def page(directory: Directory, country: str) -> Iterator[str]:
    """Every sentence as it goes out to a phone of one country."""
    yield f"Answers to a phone of {country}. Drafts, until a clinician and a native speaker have"
    yield "reviewed them."
    for language in LANGUAGES:
        texts = CrisisTexts(directory, country, language)
        yield f"\n== {language}"
        for category in Category:
            again = len(SENTENCES[language][category.value]["again"])
            yield f"\n{category.value}"
            mine = Reading(category, Tier.HARD, 1.0, language)
            yield _shown("first", texts.answer(mine, 0))
            yield _shown("about somebody else", texts.answer(_other(mine), 0))
            for other in (False, True):
                who = " about somebody else" if other else ""
                yield _shown(f"unsure{who}, under another answer", texts.ask(category, other))
                yield _shown(f"unsure{who}, by itself", texts.warm(category, other))
            for turn in range(1, again + 1):
                yield _shown(f"again {turn}", texts.answer(mine, turn))
        yield _shown("\nto somebody who says that all is well", texts.calm())
        yield _shown("after a relapse, where no place is known", texts.where())


def _other(reading: Reading) -> Reading:
    return replace(reading, other=True)


def _shown(what: str, text: str) -> str:
    encoding, segments = cost(text)
    return f"{what} [{segments} segment{'s'[: segments > 1]}, {encoding}]\n  {text}"
