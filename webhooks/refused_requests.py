"""Refused requests are seen: why they were refused, and which address the carrier calls.

Without this the commonest fault of a set-up (PUBLIC_URL is not the address that the carrier calls;
the token is another account's) is silence on both sides. Only reasons, hosts and paths are shown,
never anything of a form.
"""

import logging
import re
from collections.abc import Callable
from threading import Lock
from time import monotonic
from urllib.parse import urlsplit

from flask import request
from werkzeug.datastructures import MultiDict

from bot.carrier import SignatureVerifier
from bot.monitoring.alarms import AlarmKind
from bot.monitoring.counters import Counters

log = logging.getLogger("handrail")

# The log has one line for each reason in so many seconds, from each process: strangers who try do
# not hide a token that is wrong.
LOG_INTERVAL_SECONDS = 60

# So many in a row at one path, none of the carrier's accepted there between them, are an alarm.
ALARM_AFTER = 5

# Where texts come. That reports of delivery are accepted proves nothing for these: we give the
# carrier their address, and the operator gives it that of texts.
SMS_PATH = "/webhooks/sms"

# The name of a host, with a port. Seven digits in a row may be somebody's phone number.
_HOST = re.compile(r"(?!.*\d{7})[A-Za-z0-9][A-Za-z0-9.-]{0,99}(?::\d{1,5})?")


class RefusedRequests:
    """Counts and reports what one process refuses."""

    def __init__(
        self, clock: Callable[[], float] = monotonic, counters: Counters | None = None
    ) -> None:
        """`clock` gives seconds, from any start."""
        self._clock = clock
        self._counters = counters or Counters()
        self._in_a_row: dict[str, int] = {}  # by path
        self._logged_at: dict[str, float] = {}
        self._lock = Lock()

    def accept(self, path: str) -> None:
        """A request of the carrier's was good. A text that is accepted ends the alarm."""
        path = path.rstrip("/")
        self._in_a_row[path] = 0
        if path == SMS_PATH:
            self._counters.note_over(AlarmKind.REQUESTS_REFUSED)

    def refuse(self, why: str, says: str, *, counts: bool, path: str = SMS_PATH) -> None:
        """Note a refused request. `why` is the counter's label, `says` is for the operator.
        `counts`: it is likely the carrier's, so some in a row are an alarm."""
        self._counters.add("refused", why=why)
        path = path.rstrip("/")
        with self._lock:
            row = self._in_a_row[path] = self._in_a_row.get(path, 0) + counts
            now = self._clock()
            last = self._logged_at.get(why)
            due = last is None or now - last >= LOG_INTERVAL_SECONDS
            if due:
                self._logged_at[why] = now
        if due:
            log.warning("a request was refused: %s", says)
        if counts and row >= ALARM_AFTER:
            self._counters.note_alarm(AlarmKind.REQUESTS_REFUSED, says)


def called_address(
    verifier: SignatureVerifier, public_url: str, form: MultiDict[str, str], signature: str
) -> str:
    """The address that the carrier signed the current request for, without its query; "" where
    none that is likely fits. A signature of our account's proves it, whatever the headers say."""
    query = request.query_string.decode("latin-1")
    for host in _likely_hosts(public_url):
        for scheme in ("https", "http"):
            address = f"{scheme}://{host}{request.path}"
            if verifier.is_valid(address + (f"?{query}" if query else ""), form, signature):
                return address
    return ""


def _likely_hosts(public_url: str) -> list[str]:
    """The hosts that the request and its proxy name, and ours with and without `www.`."""
    ours = urlsplit(public_url).netloc
    named = [request.headers.get(name, "") for name in ("Host", "X-Forwarded-Host")]
    named += [ours, ours.removeprefix("www."), f"www.{ours}"]
    return [host for host in dict.fromkeys(named) if _HOST.fullmatch(host)]
