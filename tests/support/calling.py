"""Calling the real webhook: signed requests to the real application, and TwiML that is followed."""

import itertools
from collections.abc import Mapping

from bot.cli.followed_call import FollowedCall
from tests.support.webhook_client import ACCOUNT, LINE_NUMBER, URL, WebhookClient

CALLER = "+14025550142"
_sids = itertools.count(1)


def call_form(**fields: str) -> dict[str, str]:
    """The fields that the carrier sends with each request of a call, or most of them."""
    return {
        "CallSid": f"CA{next(_sids):032x}",
        "AccountSid": ACCOUNT,
        "From": CALLER,
        "To": LINE_NUMBER,
        "CallStatus": "in-progress",
        "Direction": "inbound",
        "ApiVersion": "2010-04-01",
        "CallerCity": "OMAHA",
        **fields,
    }


def call(webhook: WebhookClient, caller: str = CALLER, to: str = LINE_NUMBER) -> FollowedCall:
    """Call a line."""

    def post(address: str, form: Mapping[str, str]) -> str:
        answer = webhook.post(dict(form), url=address, path=address.removeprefix(URL))
        assert answer.status_code == 200, answer.status_code
        assert answer.mimetype == "text/xml"
        return answer.get_data(as_text=True)

    return FollowedCall(post, f"{URL}/webhooks/voice", call_form(From=caller, To=to))
