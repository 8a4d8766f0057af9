"""What the carriers' forms and the pages say of a line, from its settings and its own answers."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

import phonenumbers

from bot.conversation.sample_answers import sample_answers
from bot.conversation.sample_conversation import SampleConversation, sample_conversation
from flows.conversation.turn import Channel
from flows.domain.line import Line
from flows.domain.places import Places
from flows.hotlines import HotlineDirectory
from flows.replies.crisis_replies import CrisisReplies
from flows.replies.search_replies import SearchReplies


def to_fill_in(what: str) -> str:
    """A mark where only the operator knows what belongs there."""
    return f"[FILL IN: {what}]"


@dataclass(frozen=True, slots=True)
class Operator:
    """Who runs the line, as the forms ask. `site` is the address of the folder of the pages."""

    organization: str = to_fill_in("the organization's legal name, as on its tax papers")
    website: str = to_fill_in("https:// and the organization's web site")
    email: str = to_fill_in("an e-mail address where somebody answers")
    site: str = to_fill_in("https:// and where you put the pages")

    def page(self, name: str) -> str:
        """The address of one of the pages."""
        return f"{self.site.rstrip('/')}/{name}.html"


@dataclass(frozen=True, slots=True)
class MessagingProgram:
    """A line as the carriers see it: a program of messages, its sender and its wording.

    `number` is in full, "" if the line has none yet. `answers` are by what was texted, HELP, STOP
    or START. `emergency` and `crisis` are parts of sentences in the line's language.
    """

    line: Line
    number: str
    operator: Operator
    samples: SampleConversation
    answers: Mapping[str, str]
    out_of_order: str
    emergency: str
    crisis: str
    retention_days: int
    redacts: bool

    @property
    def toll_free(self) -> bool:
        """Whether the number is registered by toll-free verification."""
        return Channel.of(self.number) is Channel.TOLL_FREE

    @property
    def shown_number(self) -> str:
        """The number as people of its country write it."""
        if not self.number:
            return to_fill_in("the number that people text")
        parsed = phonenumbers.parse(self.number, None)
        return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.NATIONAL)

    @property
    def messages(self) -> tuple[str, ...]:
        """Everything quoted from the line: what it really sends."""
        return *self.samples.sent, *self.answers.values(), self.out_of_order


def messaging_program(
    line: Line,
    number: str,
    operator: Operator,
    places: Places,
    hotlines: HotlineDirectory,
    now: datetime,
    *,
    retention_days: int,
    redacts: bool,
) -> MessagingProgram:
    """A line's program, with the texts it sends today."""
    texts = line_texts(line, hotlines)
    return MessagingProgram(
        line,
        number,
        operator,
        sample_conversation(line, places, hotlines, now),
        {
            answer.asked: "\n".join(answer.replies)
            for answer in sample_answers(line, places, hotlines, now)
        },
        texts.out_of_order(),
        texts.phrases.emergency(),
        texts.phrases.crisis_line(),
        retention_days,
        redacts,
    )


def line_texts(line: Line, hotlines: HotlineDirectory) -> SearchReplies:
    """The sentences of a line to a phone of its own country."""
    crisis = CrisisReplies(hotlines, line.country, line.language)
    return SearchReplies(line, line.language, crisis)
