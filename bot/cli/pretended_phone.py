"""A pretended phone and its carrier: a text goes to a web server of ours as a real one would."""

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from xml.etree import ElementTree

from bot.bounded_http import bounded_session
from bot.carrier import SIGNATURE_HEADER, sign
from bot.cli.chat import SAMPLE_SENDER, format_transcript
from bot.cli.output import wrapped
from bot.settings.parsers import is_local_url

WEBHOOK_PATH = "/webhooks/sms"

# A web server that has just started answers its first text later than others.
_TIMEOUT_SECONDS = 30


class TextRefused(Exception):
    """A text was not answered as one of the carrier's; `status` is the web server's."""

    def __init__(self, status: int) -> None:
        super().__init__(f"the webhook answered {status}")
        self.status = status


@dataclass(frozen=True, slots=True)
class PretendedPhone:
    """Signs each text for `public_url`, posts it to the web server at `url`, and reads the TwiML.
    Nothing is sent by any carrier."""

    url: str
    public_url: str
    token: str = field(repr=False)
    to: str
    sender: str = field(default=SAMPLE_SENDER, repr=False)
    account_sid: str = ""

    def text(self, body: str) -> list[str]:
        """Send a text; the replies. Raises TextRefused, or what `requests` raises."""
        form = {
            "MessageSid": f"SM{uuid.uuid4().hex}",
            "AccountSid": self.account_sid,
            "From": self.sender,
            "To": self.to,
            "Body": body,
            "NumMedia": "0",
        }
        given = {name: value for name, value in form.items() if value}
        status, content = post_signed(self.url, self.public_url, self.token, WEBHOOK_PATH, given)
        if status != 200:
            raise TextRefused(status)
        try:
            # The operator's own server wrote this XML, and expat itself refuses entities that grow.
            return [message.text or "" for message in ElementTree.fromstring(content)]  # noqa: S314
        except ElementTree.ParseError:
            raise TextRefused(status) from None


def post_signed(
    url: str, public_url: str, token: str, path: str, form: Mapping[str, str]
) -> tuple[int, bytes]:
    """Post to the web server at `url` as the carrier does, which calls `public_url`; the status and
    what it answers. Raises what `requests` raises."""
    signature = sign(token, f"{public_url}{path}", form)
    with bounded_session() as session:
        session.trust_env = not is_local_url(url)  # no proxy is between us and ourselves
        answer = session.post(
            f"{url}{path}",
            data=form,
            headers={SIGNATURE_HEADER: signature},
            timeout=_TIMEOUT_SECONDS,
            allow_redirects=False,
        )
    return answer.status_code, answer.content


def on_screen(replies: Sequence[str]) -> str:
    """The replies as a phone shows them, with no line broken within a word."""
    shown = format_transcript(replies).splitlines()
    return "\n".join(wrapped(line.strip(), "  ") for line in shown)
