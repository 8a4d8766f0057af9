"""A carrier that only shows what it would send."""

import logging
import sys
import uuid
from collections.abc import Sequence
from datetime import datetime, timedelta

import click

from bot.carrier.outcomes import Accepted, Outcome
from bot.carrier.types import OutgoingMessage, ReceivedMessage, SentMessage

log = logging.getLogger("handrail")


class DryRunCarrier:
    """Prints texts on a terminal. It sends and receives none."""

    def __str__(self) -> str:
        return "a dry run: texts are printed on a terminal, and none is really sent"

    def send(self, message: OutgoingMessage) -> Outcome:
        """Show a text and accept it."""
        self.show_message(message)
        return Accepted(f"DR{uuid.uuid4().hex}")

    def show_message(self, message: OutgoingMessage) -> None:
        """Print a text with the last two digits of its number, but only on a terminal. Elsewhere
        output is kept as a log, and no log may hold a person's words."""
        if not sys.stdout.isatty():
            log.info("the text of row %d is not really sent", message.row)
            return
        form = f", in the template {message.content_sid}" if message.content_sid else ""
        ending = message.to[-2:]
        click.echo(f"[not really sent, to a number ending in {ending}{form}] {message.body}")

    def list_sent(self, to: str, sender: str, since: datetime) -> Sequence[SentMessage]:
        """Nothing is ever sent."""
        return ()

    def service_numbers(self) -> Sequence[str]:
        """There are none."""
        return ()

    def list_received(self, to: str, since: datetime) -> Sequence[ReceivedMessage]:
        """Nothing ever arrives."""
        return ()

    def redact(self, sid: str) -> None:
        """There is nothing to redact."""

    def list_unredacted(self, number: str, since: datetime, until: datetime) -> Sequence[str]:
        """There are no words anywhere."""
        return ()

    def erase(self, sid: str, after: timedelta) -> bool:
        """No carrier was asked, so the erasure stays due. The real carrier may have texts of the
        person, from before or from the webhook, and a worker that can reach it will ask."""
        return False
