"""`handrail try`: signed texts to the web server that runs, as the carrier would send them."""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import click
import requests

from bot.cli.chat import SAMPLE_SENDER
from bot.cli.pretended_phone import WEBHOOK_PATH, PretendedPhone, TextRefused, on_screen
from bot.settings import Need, Settings, from_environment
from bot.settings.parsers import http_base_url, is_local_url

# Numbers 555-0100 to 555-0199 belong to nobody, whatever the area code.
_SAMPLE_NUMBER = re.compile(r"\+1[2-9]\d{2}55501\d{2}", re.ASCII)

# Where the line of the settings has no number yet: it answers every number that is no other line's.
SAMPLE_LINE = "+14025550199"

_REFUSALS = {
    403: "it runs with another PUBLIC_URL, TWILIO_AUTH_TOKEN or TWILIO_ACCOUNT_SID than these "
    "settings. Restart it, then try again.",
    404: "something else listens there.",
    502: "the proxy does not reach the web server. Does it run, and at that port?",
    503: "it is overloaded, or its database cannot be used: `handrail doctor`.",
}


@click.command("try")
@click.argument("texts", nargs=-1, required=True, metavar="TEXT...")
@click.option(
    "--url", default="", help="Of this machine: http://127.0.0.1:8000. Default: PUBLIC_URL."
)
@click.option("--from", "sender", default=SAMPLE_SENDER, help="A number from 555-0100 to 555-0199.")
@click.option("--to", default="", help="The number texted. Default: that of the settings' line.")
def try_command(texts: Sequence[str], url: str, sender: str, to: str) -> None:
    """Text the running web server, signed as the carrier signs, and print what it answers.

    Nothing goes through the carrier, and nothing is paid. But the texts are kept and counted as
    anybody's: `handrail try "FORGET ME"` erases the sample number again. A reminder that it
    sets would be sent to it. `handrail chat` needs no web server."""
    settings = from_environment(need=Need.WEB)
    to, sender = to or settings.number or SAMPLE_LINE, sample_number(sender)
    if sender == to:  # a line answers nothing that comes from itself
        raise click.BadParameter("That is the line's own number.", param_hint="--from")
    phone = PretendedPhone(
        own_address(url, settings),
        settings.public_url,
        settings.auth_tokens[0],
        to,
        sender,
        settings.account_sid,
    )
    for body in texts:
        click.echo(f"you> {body}\n{on_screen(_answers(phone, body))}\n")


def own_address(url: str, settings: Settings) -> str:
    """Where the web server is. Raises BadParameter for another's: what is signed is for ours."""
    if not url:
        return settings.public_url
    try:
        address = http_base_url(url)
    except ValueError:
        address = ""
    if address != settings.public_url and not (address and is_local_url(address)):
        raise click.BadParameter(
            f"A signed text goes to this machine (http://127.0.0.1:8000) or to PUBLIC_URL "
            f"({settings.public_url}) only.",
            param_hint="--url",
        )
    return address


def sample_number(text: str) -> str:
    """A number that nobody has. Raises BadParameter for any other."""
    if not _SAMPLE_NUMBER.fullmatch(text):
        raise click.BadParameter(
            "Somebody may have this number. Use one that nobody has: +14025550100 to "
            "+14025550199, with any area code.",
            param_hint="--from",
        )
    return text


def _answers(phone: PretendedPhone, body: str) -> list[str]:
    """The answers to a text. Raises ClickException with what to look at where there are none."""
    with refusals_told(f"{phone.url}{WEBHOOK_PATH}"):
        return phone.text(body)


@contextmanager
def refusals_told(where: str) -> Iterator[None]:
    """Says what to look at where the web server refuses, or does not answer. Raises
    ClickException."""
    try:
        yield
    except TextRefused as refused:
        why = _REFUSALS.get(refused.status, "that is not Handrail, or not its webhook.")
        raise click.ClickException(f"{where} answers {refused.status}: {why}") from None
    except requests.RequestException as error:
        raise click.ClickException(
            f"{where} does not answer ({type(error).__name__}). Does `handrail serve` run? If it "
            "does, and only its name is not known yet: --url http://127.0.0.1:8000."
        ) from None
