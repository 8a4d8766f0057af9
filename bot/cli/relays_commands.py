"""`handrail relays`: the talks by text, and the sentences that they use."""

from datetime import timedelta
from zoneinfo import ZoneInfo

import click

from bot.cli.deployment import command_line_actor, current_time, open_deployment_database
from bot.cli.output import counted, say
from bot.database.encryption import Keys
from bot.settings import from_environment


@click.group("relays")
def relays_group() -> None:
    """Talks by text: which there are and were, and the sentences that they use."""


@relays_group.command("list")
@click.option("--line", "line", default=None, help="Only of the line of this NAME.")
def list_relays(line: str | None) -> None:
    """The talks of the last 90 days, the newest first. No words of theirs are kept, and nothing of
    who texted."""
    from bot.people.helplines import find_line
    from bot.relay.relay_log import logged_relays

    settings = from_environment().require_secret_key()
    with open_deployment_database(settings).reading() as connection:
        shown = None if line is None else [find_line(line, connection)]
        found = logged_relays(connection, Keys(settings.secret_keys), shown)
    if not found:
        say("There was no talk in the last 90 days.")
    for one in found:
        began = one.began_at.astimezone(ZoneInfo(one.zone))
        waited = f"waited {_minutes(one.waited)}" if one.waited is not None else "waits"
        who = f"{one.volunteer} took it" if one.volunteer else "nobody took it"
        talked = f", {_minutes(one.talked)}" if one.talked is not None else ""
        ended = one.reason or one.state.value
        notes = [
            ", danger" if one.danger else "",
            f", seen by {one.seen_by}" if one.seen_by else "",
        ]
        say(
            f"{one.id}  {one.line_name} T{one.code}, {began:%a %Y-%m-%d %H:%M %Z}: {waited}, {who}"
            f"{talked}, {ended}{''.join(notes)}"
        )


@relays_group.command("end")
@click.argument("talk", type=int)
def end_relay_command(talk: int) -> None:
    """End the TALK of this number now. Both are told that it has ended."""
    from bot.conversation.hotline_file import load_hotlines
    from bot.conversation.hotline_overrides import directory_in_force
    from bot.relay.relay_acts import end_relay_as
    from bot.relay.relay_log import find_logged_relay
    from bot.relay.relay_outbox import RelaySpeech

    settings = from_environment().require_secret_key()
    keys = Keys(settings.secret_keys)
    with open_deployment_database(settings).transaction() as connection:
        hotlines = directory_in_force(load_hotlines(settings.hotlines_file), connection)
        one = find_logged_relay(connection, keys, talk)
        speech = RelaySpeech(keys, hotlines)
        ended = end_relay_as(command_line_actor(), one, speech, connection, current_time())
    say(f"Talk {talk} has ended." if ended else f"Talk {talk} is over already.")


@relays_group.command("seen")
@click.argument("talk", type=int)
@click.option("--by", "by", required=True, help="Who has looked at it.")
def seen_relay_command(talk: int, by: str) -> None:
    """Somebody has looked at the TALK of this number, as at one that was reported."""
    from bot.relay.relay_acts import mark_relay_seen_as
    from bot.relay.relay_log import find_logged_relay

    settings = from_environment().require_secret_key()
    with open_deployment_database(settings).transaction() as connection:
        one = find_logged_relay(connection, Keys(settings.secret_keys), talk)
        mark_relay_seen_as(command_line_actor(), one, by, connection, current_time())
    say(f"Talk {talk} was looked at by {by}.")


@relays_group.command("wording")
@click.argument("language")
def wording_command(language: str) -> None:
    """Print the sentences about talks in LANGUAGE at their longest, and who has signed them off."""
    from bot.review import wordings
    from flows.text.gsm import sms_cost

    wanted = wordings.talk_wording(language)
    for name, text in wanted.sentences:
        say(f"{name} ({counted(sms_cost(text).segments, 'segment')})")
        say(text, "  ")
    with open_deployment_database(from_environment()).reading() as connection:
        reviewed = wordings.review(wanted, connection)
    signed = reviewed.signed
    if signed is None:
        say("Nobody has signed them off.")
    else:
        state = "this wording" if reviewed.holds else "an earlier wording"
        say(f"{signed.signed_on}, {signed.signed_by}, {signed.profession}: {state}.")


@relays_group.command("sign-off")
@click.argument("language")
@click.option("--by", "by", required=True, help="Whose word it is: a name you will know.")
@click.option("--as", "profession", required=True, help="As what: coordinator, native speaker.")
def sign_off_talk_command(language: str, by: str, profession: str) -> None:
    """Record who has reviewed the sentences about talks in LANGUAGE."""
    from bot.review import wordings

    wanted = wordings.talk_wording(language)
    with open_deployment_database(from_environment()).transaction() as connection:
        actor, now = command_line_actor(), current_time()
        wordings.sign_wording(actor, wanted, by, profession, connection, now)
    say(f"{len(wanted.sentences)} sentences in {language}, wording {wanted.wording}, by {by}.")


def _minutes(length: timedelta) -> str:
    return f"{length // timedelta(minutes=1)} min"
