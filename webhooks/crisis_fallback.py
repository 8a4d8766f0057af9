"""The fallback for urgent texts: danger and HELP are answered even when nothing else works.

The turn of an urgent text is taken on a thread of its own, within a short timeout. If it fails or
takes too long (the database is stopped or locked, a look-up is broken, we have a bug), the answer
is made of the text alone. For any other text the error is raised, so that the carrier tries again.
"""

import logging
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from datetime import datetime
from typing import NamedTuple

from bot.conversation.hotline_overrides import HotlinesInForce
from bot.conversation.inbox import Inbound, Inbox
from bot.error_summary import database_reason
from bot.monitoring.alarms import AlarmKind
from bot.monitoring.counters import Counters
from bot.people.phone_numbers import classify_sender, is_reachable
from bot.places import home_of
from flows.dialogs import hotline_numbers
from flows.dialogs.rate_limit_settings import SenderKind
from flows.domain.places import Home
from flows.replies.crisis_replies import LAST_RESORT_REPLY
from flows.understanding.understand import understand
from flows.understanding.understanding import Understanding
from webhooks.bulkhead import ConcurrencyLimit
from webhooks.known_lines import KnownLines
from webhooks.premium_answers import PremiumAnswers

log = logging.getLogger("handrail")

# A person in danger waits so long for the answer that knows the conversation.
URGENT_TIMEOUT_SECONDS = 0.7


class WebhookAnswer(NamedTuple):
    """The replies to a text. `urgent`: the person is in danger, or asked for HELP. `line` is the
    line's id, None where the database could not be asked."""

    replies: tuple[str, ...]
    urgent: bool
    line: int | None = None


class CrisisFallback:
    """An inbox that gives a person in danger the right number, whatever fails."""

    def __init__(
        self,
        inbox: Inbox,
        lines: KnownLines,
        hotlines: HotlinesInForce,
        counters: Counters,
        *,
        limited: bool = False,
        bulkhead: ConcurrencyLimit | None = None,
    ) -> None:
        """`lines` are for when the database cannot be asked. `limited`: there are rate limits.
        `bulkhead` limits the texts that are not urgent."""
        self._inbox = inbox
        self._lines = lines
        self._hotlines = hotlines
        self._counters = counters
        self._limited = limited
        self._bulkhead = bulkhead or ConcurrencyLimit()
        self._premium_answers = PremiumAnswers()
        self._threads = ThreadPoolExecutor(max_workers=8, thread_name_prefix="urgent")

    def receive(self, text: Inbound, now: datetime) -> WebhookAnswer:
        """The answer. Raises what went wrong only if the text is not urgent."""
        understood = _understand(text)
        fallback = self._fallback_reply(text, understood)
        if fallback is None:
            with self._bulkhead.acquire():
                answered = self._inbox.receive(text, now, understood)
                return WebhookAnswer(answered.replies, urgent=False, line=answered.line)
        try:
            same_request = copy_context().run
            turn = self._threads.submit(same_request, self._inbox.receive, text, now, understood)
            answered = turn.result(timeout=URGENT_TIMEOUT_SECONDS)
        except Exception as error:
            # A late turn may still be recorded. The carrier gets one answer either way.
            why = database_reason(error) or type(error).__name__
            if self._premium_quota_used(text, now):
                log.error("%s: an urgent text of a number that may earn", why)
                return WebhookAnswer((), urgent=True)
            log.error("%s: the crisis fallback answered an urgent text", why)
            self._counters.add("rescues")
            self._counters.note_alarm(AlarmKind.FALLBACK_USED)
            return WebhookAnswer((fallback,), urgent=True)
        if answered.to_premium:
            self._premium_answers.add(text.sender, now)  # a later turn may fail
        return WebhookAnswer(answered.replies, urgent=True, line=answered.line)

    def _premium_quota_used(self, text: Inbound, now: datetime) -> bool:
        """Whether a number that may earn by it has had its answers of the day from this process. If
        not, one more is counted."""
        if not self._limited:
            return False
        sender = text.sender
        try:
            countries = self._lines.line_of(text.to).countries
            if classify_sender(sender, home_of(sender), countries) is SenderKind.PERSON:
                return False
        except Exception:
            return False  # in doubt it is a person's number
        return not self._premium_answers.add(sender, now)

    def _fallback_reply(self, text: Inbound, understood: Understanding | None) -> str | None:
        """The answer made of the text alone, None if it is not urgent. A text that could not be
        read may be urgent."""
        if not is_reachable(text.sender) or text.sender == text.to:
            return None  # a machine: left to the inbox
        if understood is None:
            return LAST_RESORT_REPLY
        try:
            home = home_of(text.sender)
        except Exception:
            home = Home()
        try:
            line = self._lines.line_of(text.to).line
            return hotline_numbers.fallback_reply(understood, line, home, self._hotlines.current)
        except Exception as error:
            log.error("%s in the crisis fallback itself", type(error).__name__)
            return LAST_RESORT_REPLY


def _understand(text: Inbound) -> Understanding | None:
    """What the text says; None where reading it failed, which is a bug of ours."""
    try:
        return understand(text.body, text.opt_out)
    except Exception as error:
        log.error("%s: a text could not be read", type(error).__name__)
        return None
