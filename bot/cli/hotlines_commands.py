"""`handrail hotlines`: the numbers to check by telephone, and every crisis sentence on a page."""

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime

import click

from bot.cli.deployment import command_line_actor, current_time, open_deployment_database
from bot.cli.output import say
from bot.conversation import hotline_file as shelf
from bot.conversation import hotline_records as records
from bot.conversation.hotline_records import HotlineCall
from bot.database.database import Database
from bot.people.helplines import countries_served
from bot.settings import Settings, SettingsError, check_line_values, from_environment
from flows.hotlines import Hotline, HotlineDirectory

# What `trust` of an entry says (docs/crisis.md).
_TRUST = {
    "A": "the number stands on the service's own page",
    "B": "several pages agree on it",
    "C": "it was seen once; ring it before you rely on it",
}
_RESULTS = click.Choice(["answered", "no-answer", "changed"])
_DAY = click.DateTime(["%Y-%m-%d"])


@click.group()
def hotlines_group() -> None:
    """The numbers given to people in need, and the sentences around them."""


@hotlines_group.command("check")
def check_hotlines() -> None:
    """List what was last checked more than a quarter ago; print a sheet for whoever rings all.
    `handrail hotlines checked` records what they found."""
    settings = from_environment()
    directory = shelf.load_hotlines(settings.hotlines_file)
    for line in call_sheet(directory, _today(), _recorded_calls(settings)):
        click.echo(line)


@hotlines_group.command("checked")
@click.argument("hotline_id")
@click.option("--by", "by", required=True, help="Who rang: a name you will know again.")
@click.option("--on", "on", type=_DAY, help="The day, like 2026-11-30. Default: today.")
@click.option("--outcome", default="", help="What was not as it should be. Default: it answered.")
@click.option("--result", type=_RESULTS, help="What came of it.")
def checked(
    hotline_id: str, by: str, on: datetime | None, outcome: str, result: str | None
) -> None:
    """Record that somebody rang the hotline with this ID (`handrail hotlines check` shows them).

    A number that nobody answers twice in a row, an hour apart at least, is given no more if another
    one serves."""
    from bot.review.hotline_acts import record_ringing

    settings = from_environment()
    directory = shelf.load_hotlines(settings.hotlines_file)
    today = _today()
    day = on.date() if on else today
    call = HotlineCall(hotline_id, day, by, outcome, (result or "").replace("-", " "))
    with open_deployment_database(settings).transaction() as connection:
        record_ringing(command_line_actor(), directory, call, connection, current_time())
        to_ring = records.to_be_rung(directory.entries, countries_served(connection))
        calls = records.hotline_calls_by_id(connection)
        left = records.not_rung_lately(to_ring, calls, today)
    found = ", ".join(filter(None, (result, outcome.strip()))) or "it answered as it should"
    say(f"{hotline_id}, {day}, by {by.strip()}: {found}.")
    say(f"Not rung within a quarter, of the lines' countries: {len(left)} of {len(to_ring)}.")


@hotlines_group.command("take-back")
@click.argument("hotline_id")
def take_back(hotline_id: str) -> None:
    """Take back what `hotlines checked` or the desk recorded last of the hotline with this ID,
    within a day of it."""
    from bot.review.hotline_acts import take_ringing_back

    with open_deployment_database(from_environment()).transaction() as connection:
        call = take_ringing_back(command_line_actor(), hotline_id, connection, current_time())
    say(f"Taken back: {hotline_id}, {call.checked_on}, by {call.checked_by}.")


@hotlines_group.command()
@click.option("--country", default="US", help="Whose numbers stand in the sentences.")
@click.option("--region", default="", help="A state or province with numbers of its own.")
def preview(country: str, region: str) -> None:
    """Print every sentence of every danger and language, with what it costs."""
    from bot.review.crisis_preview import preview_lines

    directory = shelf.load_hotlines(from_environment().hotlines_file)
    country, region = _checked_place(directory, country, region)
    for line in preview_lines(directory, country, region):
        click.echo(line)


@hotlines_group.command("sign-off")
@click.option("--by", "by", default="", help="Who has reviewed the sentences of the preview.")
@click.option("--as", "profession", default="", help="As what: clinician, native speaker.")
@click.option("--language", default="en", help="Of which language: en, es, fr, pt, it.")
@click.option("--country", default="US", help="Whose numbers stood in the preview.")
@click.option("--region", default="", help="The preview's state or province.")
@click.option("--on", "on", type=_DAY, help="The day, like 2026-11-30. Default: today.")
def sign_off(
    by: str, profession: str, language: str, country: str, region: str, on: datetime | None
) -> None:
    """Record who has reviewed the crisis sentences (`handrail hotlines preview`), or show who has.

    It holds for this wording: when a sentence or a number changes, it is to be reviewed again."""
    from bot.conversation.hotline_overrides import directory_in_force
    from bot.review.crisis_preview import language_wording
    from bot.review.wordings import crisis_wording, sign_wording

    settings = from_environment()
    directory = shelf.load_hotlines(settings.hotlines_file)
    country, region = _checked_place(directory, country, region)
    database = open_deployment_database(settings)
    with database.reading() as connection:
        directory = directory_in_force(directory, connection)
    wording = language_wording(directory, country, language, region)
    if by:
        wanted = crisis_wording(directory, language, f"{country} {region}".rstrip())
        day = on.date() if on else None
        with database.transaction() as connection:
            actor, now = command_line_actor(), current_time()
            sign_wording(actor, wanted, by, profession, connection, now, day)
    with database.reading() as connection:
        signatures = records.recorded_sign_offs(connection)
    found = [one for one in signatures if (one.kind, one.language) == ("crisis", language)]
    whose = f"{country} {region}".rstrip()
    say(f"The sentences in {language} for {whose} are of wording {wording}.")
    for one in found:
        same = one.wording == wording
        state = "this wording" if same else "an earlier wording, or another country's"
        say(f"{one.signed_on}, {one.signed_by}, {one.profession}: {state} ({one.wording})", "  ")
    if not found:
        say("Nobody has reviewed them yet.", "  ")
    elif all(one.wording != wording for one in found):
        say("Nobody has reviewed this wording yet.", "  ")


@hotlines_group.command("override")
@click.argument("hotline_id")
@click.option("--call", default=None, help="The number to call.")
@click.option("--press", default=None, help="What to press then.")
@click.option("--text-to", default=None, help="The number to text.")
@click.option("--keyword", default=None, help="With this word.")
@click.option("--hours", default=None, help="24/7, or like Mon-Fri 08:00-18:00 Eastern.")
@click.option("--off", is_flag=True, help="Give it no more. Another one must serve.")
@click.option("--as-released", is_flag=True, help="Give it again as the release does.")
@click.option("--reason", required=True, help="Why, and how you know.")
@click.option("--by", "by", required=True, help="Who wants it.")
def override_command(
    hotline_id: str, off: bool, as_released: bool, reason: str, by: str, **fields: str | None
) -> None:
    """Draft that the hotline with this ID is given in another way. Nothing changes until another
    person has approved it: `handrail hotlines approve`."""
    from bot.review.hotline_acts import propose_override

    changed = {name: value for name, value in fields.items() if value is not None}
    if off:
        changed["off"] = "yes"
    if bool(changed) == as_released:
        raise click.UsageError("Say what is to change, or --as-released.")
    settings = from_environment()
    release = shelf.load_hotlines(settings.hotlines_file)
    with open_deployment_database(settings).transaction() as connection:
        actor, now = command_line_actor(), current_time()
        draft = propose_override(actor, release, hotline_id, changed, reason, by, connection, now)
    say(f"Drafted as change {draft.id}. Another person: `handrail hotlines approve {draft.id}`.")


@hotlines_group.command("approve")
@click.argument("change", type=int)
@click.option("--by", "by", required=True, help="Who approves it: another than who drafted it.")
@click.option("--refuse", is_flag=True, help="Refuse it instead.")
def approve_command(change: int, by: str, refuse: bool) -> None:
    """Approve the drafted CHANGE of a hotline, or refuse it."""
    from bot.conversation.hotline_overrides import known_override
    from bot.review.hotline_acts import settle_override

    settings = from_environment()
    release = shelf.load_hotlines(settings.hotlines_file)
    with open_deployment_database(settings).transaction() as connection:
        draft = known_override(change, connection)
        actor, now = command_line_actor(), current_time()
        settle_override(actor, release, draft, by, connection, now, good=not refuse)
    changed = ", ".join(f"{name} {value}" for name, value in draft.changed.items())
    what = changed or "as the release has it"
    say("Refused." if refuse else f"{draft.hotline}: {what}, within half a minute.")


def _checked_place(directory: HotlineDirectory, country: str, region: str) -> tuple[str, str]:
    """A country's and a region's letters. Raises SettingsError for what is none: a review of it
    would be of no line's sentences."""
    country = check_line_values({"country": country}, {"country": "--country"})["country"]
    region = region.upper()
    regions = sorted(
        {one for entry in directory.entries if country in entry.countries for one in entry.regions}
    )
    if region and region not in regions:
        own = f"those of {', '.join(regions)}" if regions else "none"
        raise SettingsError(
            f"No region {region} of {country} has numbers of its own ({own} have). Leave --region "
            "out: its sentences are the country's."
        )
    return country, region


def _recorded_calls(settings: Settings) -> Mapping[str, HotlineCall]:
    """What was found before; nothing without a database, which is not made for it."""
    from sqlalchemy.exc import SQLAlchemyError

    try:
        database = Database(settings.database_url)
        if database.is_missing() or database.needs_upgrade():
            return {}
        with database.reading() as connection:
            return records.hotline_calls_by_id(connection)
    except (SQLAlchemyError, TimeoutError):
        click.echo("The database cannot be used: what was found before is not shown.", err=True)
        return {}


def call_sheet(
    directory: HotlineDirectory, today: date, calls: Mapping[str, HotlineCall] | None = None
) -> Iterator[str]:
    """The entries whose check is old, then every service that is rung, with room for the result of
    a call; last the emergency numbers. `calls` has what was found before."""
    rung = calls or {}
    stale = shelf.outdated_hotlines(directory.entries, today)
    yield f"Checked more than {shelf.MAX_SOURCE_AGE.days} days ago: {len(stale)}"
    for entry in stale:
        yield f"  {entry.checked_on}  {entry.id}: {entry.name}"
    waiting = records.not_rung_lately(directory.entries, rung, today)
    yield f"Not rung within a quarter: {len(waiting)}"
    yield ""
    yield "Ring or text each; write down who answered and when. `checked_on` is the day on which"
    yield "the source was read, not a day on which somebody rang. Then, for each:"
    yield '  handrail hotlines checked ID --by "N. N." --on 2026-11-30'
    for letter, meaning in _TRUST.items():
        yield f"Trust {letter}: {meaning}."
    for entry in directory.entries:
        if entry.is_emergency:
            continue
        yield ""
        yield f"[ ] {entry.id}: {entry.name} ({', '.join(entry.countries)}; trust {entry.trust})"
        yield f"    {'; '.join(_contact_ways(entry))}; hours: {entry.hours or 'not known'}"
        yield f"    {entry.checked_on}, {entry.source}"
        yield f"    last rung: {_last_call(rung.get(entry.id))}"
        yield "    answered: __________  on: __________  by: __________"
    yield ""
    yield "Never ring these to try them. They are emergency numbers; read their sources instead:"
    for entry in directory.entries:
        if entry.is_emergency:
            where = ", ".join(entry.countries)
            yield f"  {entry.id}: {entry.name} ({where}), {entry.checked_on}, {entry.source}"


def _last_call(call: HotlineCall | None) -> str:
    if call is None:
        return "never"
    return f"{call.checked_on} by {call.checked_by}: {call.outcome or 'as it should be'}"


def _contact_ways(entry: Hotline) -> Iterator[str]:
    if entry.call:
        yield f"call {entry.call}" + (f" and press {entry.press}" if entry.press else "")
    if entry.text_to:
        yield f"text {entry.keyword or 'any word'} to {entry.text_to}"
    if entry.chat:
        yield f"chat {entry.chat}"


def _today() -> date:
    return datetime.now(UTC).date()
