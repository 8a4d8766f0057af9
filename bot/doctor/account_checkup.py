"""Checks of the carrier's account: whether texts get from the number to us and back."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta
from functools import partial
from urllib.parse import parse_qs, urlsplit

import requests

from bot.bounded_http import bounded_session
from bot.carrier.account_checks import (
    WEBHOOK_ERROR_CODES,
    AccountNumber,
    CarrierAccount,
    MessagingService,
)
from bot.carrier.outcomes import advice_for
from bot.carrier.types import CarrierError
from bot.doctor.finding import Finding, as_sentence, ok, problem, warning
from bot.doctor.voice_checkup import check_calls, check_key_9
from bot.settings import Settings
from flows.conversation.turn import Channel

# Asks the carrier to retry where we do not answer: twice, after a server error, a connect timeout
# or a read timeout (https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides).
WEBHOOK_RETRY_FRAGMENT = "#rc=2&rp=5xx,ct,rt"

# A difference between the clocks from which to warn, and one from which sent texts cannot be found
# at the carrier.
WARNING_SKEW, MAX_SKEW = timedelta(seconds=10), timedelta(minutes=2)

LOW_BALANCE = 10.0  # in the account's currency: less may be spent in a night

# In the United States and Canada an answer to HELP must name one of these.
CRISIS_NUMBERS = ("988", "911")

CAMPAIGN_APPROVED = "VERIFIED"
TOLL_FREE_APPROVED = "TWILIO_APPROVED"


def check_account(
    settings: Settings,
    account: CarrierAccount,
    numbers: Sequence[str],
    clock: Callable[[], datetime],
) -> Iterator[Finding]:
    """All checks of the account. `numbers` are those of all lines."""
    asked_at = clock()
    try:
        status, kind = account.status()
    except CarrierError as down:
        yield _unanswered(down)
        return
    yield _status(status, kind)
    yield from _clock(account, asked_at, clock())
    yield from _or_unknown("balance", partial(_balance, account))
    service = None
    sid = settings.messaging_service
    if sid:
        try:
            service = account.service(sid)
        except CarrierError as down:
            yield problem("service", f"{down}.", as_sentence(advice_for(down.code)[1]))
        else:
            yield from _or_unknown("registration", partial(_campaigns, account, sid))
    for number in numbers:
        if Channel.of(number) is Channel.WHATSAPP:
            yield ok(
                number, "Its webhook cannot be seen from here.", "Look at its WhatsApp sender."
            )
        else:
            yield from _or_unknown(number, partial(_number, settings, account, service, number))
    yield from _or_unknown("webhook errors", partial(_errors, account, asked_at))
    yield check_key_9(settings)
    yield ok(
        "HELP",
        "What the carrier itself answers to HELP cannot be seen from here.",
        "Text HELP from a phone: one answer, with a crisis number (README).",
    )


def check_public_url(settings: Settings) -> Finding:
    """Whether PUBLIC_URL leads to a running web application, which refuses what is not signed."""
    check = "address"
    try:
        site, sms = bounded_session(), f"{settings.public_url}/webhooks/sms"
        health = site.get(f"{settings.public_url}/healthz", timeout=(5, 10))
        forged = site.post(sms, data={"Body": "doctor"}, timeout=(5, 10))
    except requests.RequestException as error:
        return warning(
            check,
            f"From here PUBLIC_URL cannot be reached ({type(error).__name__}).",
            "If it can from elsewhere, all is well; else look at the proxy and its certificate.",
        )
    if not health.ok or health.text.strip() != "ok":
        return problem(
            check,
            f"PUBLIC_URL/healthz answers {health.status_code}: that is not Handrail.",
            "Lead the proxy to the web application's port.",
        )
    if forged.status_code != 403:
        return problem(
            check,
            f"A text that nobody signed is answered with {forged.status_code}, not 403.",
            "Something between us and the Internet answers in our place.",
        )
    return ok(check, "PUBLIC_URL leads to the web application, which refuses forgeries.")


def _or_unknown(check: str, ask: Callable[[], Iterator[Finding]]) -> Iterator[Finding]:
    """The findings of a check, or a warning that the carrier did not answer. The other checks go
    on."""
    try:
        yield from ask()
    except CarrierError as down:
        yield warning(check, f"Not known: {down}.", "Look in the carrier's console.")


def _unanswered(down: CarrierError) -> Finding:
    if down.code is None:
        return problem("account", f"{down}.", "Can this machine reach the carrier's address?")
    return problem("account", f"{down}.", as_sentence(advice_for(down.code)[1]))


def _status(status: str, kind: str) -> Finding:
    if status != "active":
        return problem("account", f"The account is {status}.", "Ask the carrier why.")
    if kind == "Trial":
        return problem(
            "account", "It is a trial account, which texts only verified numbers.", "Upgrade it."
        )
    return ok("account", "It is active, and the credentials are right.")


def _clock(account: CarrierAccount, before: datetime, after: datetime) -> Iterator[Finding]:
    """Compares the clocks: the carrier's date is of a moment between the two, cut to the second."""
    theirs = account.answered_at
    if theirs is None:
        return
    early, late = before - theirs - timedelta(seconds=1), theirs - after
    skew = max(early, late, timedelta())
    if skew < WARNING_SKEW:
        yield ok("clock", "It agrees with the carrier's.")
        return
    says = f"This machine's clock is {skew.total_seconds():.0f} seconds slow."
    if early > late:
        says = f"This machine's clock is {skew.total_seconds():.0f} seconds fast."
    kind = problem if skew >= MAX_SKEW else warning
    yield kind("clock", says, "Turn on time synchronisation: timedatectl set-ntp true.")


def _balance(account: CarrierAccount) -> Iterator[Finding]:
    if (found := account.balance()) is None:
        return
    amount, currency = found
    if amount < LOW_BALANCE:
        yield warning(
            "balance", f"{amount:.2f} {currency} are left.", "Recharge; best automatically."
        )
    else:
        yield ok("balance", f"{amount:.2f} {currency} are left.")


def _number(
    settings: Settings, account: CarrierAccount, service: MessagingService | None, number: str
) -> Iterator[Finding]:
    found = account.number(number)
    if found is None:
        yield problem(
            number, "It is no number of this account.", "Correct LINE_NUMBER or TWILIO_FROM."
        )
        return
    if not found.can_text:
        yield problem(number, "It cannot text.", "Get one that can.")
    in_service = service is not None and number in service.numbers
    if service is not None and not in_service:
        yield problem(
            number,
            "It is not in the messaging service of TWILIO_MESSAGING_SERVICE_SID.",
            "Add it to the service's senders, or leave the setting out.",
        )
    if service is not None and in_service and not service.uses_number_webhook:
        yield _url(settings, number, "The service's webhook", service.url, "POST")
        yield _fallback(number, service.fallback_url)
    else:
        yield _webhook(settings, number, found)
        yield _fallback(number, found.fallback_url)
    yield from check_calls(settings, number, found)
    if Channel.of(number) is Channel.TOLL_FREE:
        yield _toll_free(account, number, found)
    elif number.startswith("+1") and not in_service:
        yield warning(
            number,
            "A US number that is in no messaging service of ours is in no 10DLC campaign that "
            "can be seen from here.",
            "Texts to the US need one (error 30034): see that it is registered.",
        )


def _webhook(settings: Settings, number: str, found: AccountNumber) -> Finding:
    if found.application_sid:
        return warning(
            number,
            "Its texts go where a TwiML application says, which is not looked at.",
            "Give the number its own webhook instead.",
        )
    return _url(settings, number, "The number's webhook", found.url, found.method or "POST")


def _url(settings: Settings, number: str, webhook: str, url: str, method: str) -> Finding:
    """Whether texts are delivered to our address, by POST, with the fragment that asks for
    retries."""
    ours = f"{settings.public_url}/webhooks/sms"
    enter = f"Enter {ours}{WEBHOOK_RETRY_FRAGMENT} with HTTP POST."
    if url.partition("#")[0].rstrip("/") != ours:
        at = urlsplit(url)  # neither a password nor a query is shown
        shown = f"another address, {at.hostname}{at.path}" if url else "not set"
        return problem(number, f"{webhook} for texts is {shown}.", enter)
    if method.upper() != "POST":
        return problem(number, f"{webhook} is called with HTTP {method}.", enter)
    if not _retries(urlsplit(url).fragment):
        return problem(
            number,
            f"{webhook} has no {WEBHOOK_RETRY_FRAGMENT}: a failure is not tried again.",
            enter,
        )
    return ok(number, f"{webhook} is ours, and is tried again.")


def _retries(fragment: str) -> bool:
    """Whether the fragment asks for retries after server errors."""
    asked = parse_qs(fragment)
    counts, policies = asked.get("rc", ["0"]), ",".join(asked.get("rp", [""])).split(",")
    return counts[0] in ("1", "2", "3", "4", "5") and bool({"all", "5xx"} & set(policies))


def _fallback(number: str, url: str) -> Finding:
    if not url:
        return problem(
            number,
            "It has no fallback URL: while we are down, nobody hears of 911 or 988.",
            "`handrail fallback` prints what to paste into a TwiML Bin; choose it as the fallback.",
        )
    return ok(number, "It has a fallback URL.", "See that it is not on this machine.")


def _toll_free(account: CarrierAccount, number: str, found: AccountNumber) -> Finding:
    verification = account.toll_free_verification(found)
    if verification is None:
        return problem(
            number,
            "Nobody has asked to verify this toll-free number: its texts are blocked (30032).",
            "Apply for its verification in the carrier's console.",
        )
    status, reason = verification
    if status == TOLL_FREE_APPROVED:
        return ok(number, "It is verified.")
    return problem(
        number,
        f"Its verification is {status}{f': {reason}' if reason else ''}: its texts are blocked.",
        "Wait for it, or mend the application.",
    )


def _campaigns(account: CarrierAccount, sid: str) -> Iterator[Finding]:
    found = account.campaigns(sid)
    if not found:
        yield warning(
            "registration",
            "The messaging service has no 10DLC campaign: US long codes are blocked (30034).",
            "Register one; a toll-free number needs none.",
        )
    for campaign in found:
        if campaign.status != CAMPAIGN_APPROVED:
            yield problem(
                "registration",
                f"The 10DLC campaign is {campaign.status}: texts are blocked (30034).",
                "Wait for it, or mend the application.",
            )
        elif not any(number in campaign.help for number in CRISIS_NUMBERS):
            yield warning(
                "registration",
                "The campaign's answer to HELP names neither 988 nor 911.",
                "Give Advanced Opt-Out the HELP text of the line (README).",
            )
        else:
            yield ok("registration", "The 10DLC campaign is verified.")


def _errors(account: CarrierAccount, now: datetime) -> Iterator[Finding]:
    logged = account.logged_errors(now - timedelta(days=1))
    ours = sum(one.code in WEBHOOK_ERROR_CODES for one in logged)
    if ours:
        yield problem(
            "webhook errors",
            f"The carrier could not use our answers {ours} times in the last day.",
            "Look at its debugger, and at the web's log of those times.",
        )
    else:
        yield ok("webhook errors", "The carrier logged none in the last day.")
