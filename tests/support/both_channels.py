"""The transcripts once more, as if everybody in them wrote by WhatsApp."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from flows.conversation.turn import Channel
from flows.replies.channel_replies import ChannelReplies
from flows.replies.search_replies import SearchReplies
from flows.replies.translations import SPOKEN_LANGUAGES
from flows.text.gsm import to_gsm
from tests.support.conversations import SentText, TextOutcome
from tests.support.drivers import TRANSCRIPT_FILES, PureDriver
from tests.support.webhook_client import LINE

_CHANNELS = (Channel.SMS, Channel.WHATSAPP)
_HOUR = "10:00"


def names_a_channel(path: Path) -> bool:
    """Whether a transcript is about one channel by itself."""
    words = {line.partition(" ")[0] for line in path.read_text().splitlines()}
    return bool(words & {"to", "channel", "templates"})


ON_BOTH_CHANNELS = [path for path in TRANSCRIPT_FILES if not names_a_channel(path)]


class WhatsAppDriver(PureDriver):
    """The state machine alone, with everybody on WhatsApp."""

    def say(self, sent: SentText) -> TextOutcome:
        """As by SMS, but there."""
        marked = sent._replace(sender=f"whatsapp:{sent.sender}", to=f"whatsapp:{sent.to}")
        return super().say(marked)


def without_channel(played: Sequence[str]) -> list[str]:
    """A transcript without the words of those answers that differ by the channel: that a stop is
    confirmed, and what is agreed to. That there is such an answer stays."""
    return [_bare(turn) for turn in _turns(played)]


def _turns(played: Sequence[str]) -> Iterator[str]:
    """The lines, each answer with its further lines as one."""
    turn = ""
    for line in played:
        if line.startswith("  "):
            turn += f"\n{line[2:]}"
        else:
            if turn:
                yield turn
            turn = line
    yield turn


def _bare(turn: str) -> str:
    if any(stopped in turn for stopped in _STOPPED):
        return "-"
    if turn.startswith("< ") and any(all(part in turn for part in own) for own in _OWN):
        return "< as on its channel"
    return turn


def _own_parts() -> Iterator[tuple[str, ...]]:
    for language in SPOKEN_LANGUAGES:
        for channel in _CHANNELS:
            say = ChannelReplies(LINE, language, channel)
            yield (to_gsm(say.what_comes()),)
            yield (to_gsm(say.reminder_rules()),)
            yield tuple(to_gsm(say.milestone_terms(_HOUR)).split(_HOUR))


_STOPPED = [SearchReplies(LINE, language).stopped() for language in SPOKEN_LANGUAGES]
_OWN = list(_own_parts())
