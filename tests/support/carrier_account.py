"""Settings that the doctor finds nothing wrong with, and the pages of the carrier's account."""

from typing import Any

from bot.settings import Settings
from flows.conversation.turn import Line

GOOD_SETTINGS = Settings(
    secret_keys=("0123456789abcdef" * 4,),
    account_sid="AC" + "0" * 32,
    auth_tokens=("token",),
    public_url="https://line.example.org",
    number="+14025550199",
    line=Line("Omaha Line"),
    metrics_token="x" * 16,
    alert_webhook="https://chat.example.org/x",
    heartbeat_url="https://monitor.example/ping/x",
)


def account_page(key: str, *rows: dict[str, Any]) -> dict[str, Any]:
    """A page of a list in the API of Twilio's Messaging services; `key` names its rows."""
    return {"meta": {"key": key}, key: list(rows)}
