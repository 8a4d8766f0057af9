"""Checks of a number's calls: whether they come to us, and what callers hear while we are down."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from bot.carrier.account_checks import AccountNumber
from bot.doctor.finding import Finding, ok, problem, warning
from bot.settings import Settings


def check_calls(settings: Settings, number: str, found: AccountNumber) -> Iterator[Finding]:
    """Where the calls of a number go. People call a number that they were told to text."""
    if not found.can_call:
        yield ok(number, "It takes no calls: who calls it hears what the carrier says.")
        return
    yield _voice_webhook(settings, number, found)
    if found.voice_fallback_url:
        yield ok(number, "Its calls have a fallback URL.", "See that it is not on this machine.")
    else:
        yield warning(
            number,
            "Its calls have no fallback URL: while we are down, callers hear of no number.",
            "`handrail fallback --voice` prints what to paste into a TwiML Bin.",
        )


def check_key_9(settings: Settings) -> Finding:
    """Whether somebody has tried that key 9 connects with 988."""
    if settings.dials_988:
        return ok("key 9", "It connects callers in the US with 988, as VOICE_DIALS_988 says.")
    return ok(
        "key 9",
        "Never tried: it says the number of 988, and connects nobody with it.",
        "Set VOICE_DIALS_988=yes, restart, call the line and press 9. If 988 answers, say that you "
        "try a line, and hang up; else set it back to no (docs/voice.md).",
    )


def _voice_webhook(settings: Settings, number: str, found: AccountNumber) -> Finding:
    ours = f"{settings.public_url}/webhooks/voice"
    enter = f"Enter {ours} with HTTP POST, where a call comes in."
    if found.voice_application_sid:
        return warning(
            number,
            "Its calls go where a TwiML application says, which is not looked at.",
            "Give the number its own webhook for calls instead.",
        )
    if found.voice_url.partition("#")[0].rstrip("/") != ours:
        at = urlsplit(found.voice_url)  # neither a password nor a query is shown
        shown = f"another address, {at.hostname}{at.path}" if found.voice_url else "not set"
        return problem(number, f"The number's webhook for calls is {shown}.", enter)
    method = (found.voice_method or "POST").upper()
    if method != "POST":
        return problem(number, f"The number's webhook for calls is called with {method}.", enter)
    return ok(number, "The number's webhook for calls is ours.")
