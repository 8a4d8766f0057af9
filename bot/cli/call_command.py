"""`handrail call`: a signed call to the web server that runs, with keys from the terminal."""

import uuid
from collections.abc import Iterator, Mapping, Sequence

import click

from bot.cli.chat import SAMPLE_SENDER
from bot.cli.followed_call import FollowedCall, LineState
from bot.cli.output import wrapped
from bot.cli.pretended_phone import TextRefused, post_signed
from bot.cli.try_command import SAMPLE_LINE, own_address, refusals_told, sample_number
from bot.settings import Need, Settings, from_environment

VOICE_PATH = "/webhooks/voice"

# What may be typed in place of keys.
WAIT, ANSWERED, UNANSWERED = "wait", "answered", "unanswered"

_HELP = f"Keys to press, words to say, or: {WAIT}, {ANSWERED}, {UNANSWERED}."


@click.command("call")
@click.argument("acts", nargs=-1, metavar="[KEYS|WORDS]...")
@click.option(
    "--url", default="", help="Of this machine: http://127.0.0.1:8000. Default: PUBLIC_URL."
)
@click.option("--from", "caller", default=SAMPLE_SENDER, help="A number from 555-0100 to 555-0199.")
@click.option("--to", default="", help="The number called. Default: that of the settings' line.")
def call_command(acts: Sequence[str], url: str, caller: str, to: str) -> None:
    """Call the running web server, signed as the carrier signs, and print what it says.

    Each KEYS (68102, 9, *) is pressed, other words are said. "wait" does nothing; where a phone
    would ring, "answered" or "unanswered" says what came of it. Without them you are asked. Nothing
    rings and nothing is paid; a text that the call asks for would be sent to the sample number."""
    settings = from_environment(need=Need.WEB)
    number = to or settings.number or SAMPLE_LINE
    phone = _begin(settings, own_address(url, settings), sample_number(caller), number)
    _show(phone)
    for act in _acts(acts, phone):
        click.echo(f"you> {act}")
        with refusals_told(VOICE_PATH):
            _do(phone, act)
        _show(phone)


def _begin(settings: Settings, url: str, caller: str, number: str) -> FollowedCall:
    """The call. Raises ClickException with what to look at where the web server does not answer."""
    public_url, token = settings.public_url, settings.auth_tokens[0]

    def post(address: str, form: Mapping[str, str]) -> str:
        path = address.removeprefix(public_url)
        status, content = post_signed(url, public_url, token, path, form)
        if status != 200:
            raise TextRefused(status)
        return content.decode()

    fields = {
        "CallSid": f"CA{uuid.uuid4().hex}",
        "AccountSid": settings.account_sid,
        "From": caller,
        "To": number,
    }
    given = {name: value for name, value in fields.items() if value}
    with refusals_told(f"{url}{VOICE_PATH}"):
        return FollowedCall(post, f"{public_url}{VOICE_PATH}", given)


def _acts(given: Sequence[str], phone: FollowedCall) -> Iterator[str]:
    """What the caller does, until the call is over."""
    for act in given:
        if phone.state is LineState.OVER:
            return
        yield act
    while not given and phone.state is not LineState.OVER:
        yield click.prompt(_HELP if phone.ring else "keys or words", prompt_suffix="> ")


def _do(phone: FollowedCall, act: str) -> None:
    if phone.state is LineState.RINGING:
        phone.answer_ring(reached=act.strip() == ANSWERED)
    elif act.strip() == WAIT:
        phone.wait()
    elif set(act) <= set("0123456789*#"):
        phone.press(act)
    else:
        phone.speak(act)


def _show(phone: FollowedCall) -> None:
    for one in phone.heard:
        pace = ", slowly" if one.slowly else ""
        click.echo(wrapped(f"{one.language}{pace}: {one.words}", "  "))
    if phone.ring:
        click.echo(f"  [a phone would ring for {phone.ring.seconds} seconds: {phone.ring.number}]")
    if phone.state is LineState.OVER:
        click.echo("  [the call is over]")
    click.echo("")
