"""How well intents are read: the second half of `make understanding`.

Measured on texts that nobody read while the reader was made (tests/understanding/measured): each is
sent to the state machine in the state that its heading names, and the intent of the answer is
compared with what a fair judge accepts. Beside it stands what the classifier says by itself. Where
the labelled conversations lie beside the project, the share of whole answers that are right given
the intent is measured by their own tool; here are intents and topics.
"""

import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.places import gazetteer
from flows.conversation.conversation import Conversation
from flows.conversation.intent_priors import situation_of, weigh_intents
from flows.conversation.turn import Context, Reminded, Step, Text
from flows.domain.intents import Intent
from flows.domain.places import UNKNOWN_HOME
from flows.engine import take_turn
from flows.understanding.intent_classifier import CLASSIFIER
from flows.understanding.understand import understand
from tests.support.meetings_in_memory import MeetingsInMemory
from tests.support.webhook_client import LINE
from tests.transcripts.lists import MEETING_LISTS
from training.intent_lines import IntentLine, load_lines, read_lines

MEASURED_FOLDER = Path(__file__).parents[1] / "tests" / "understanding" / "measured"
UNDERSTANDING_PAGE = Path(__file__).parents[1] / "docs" / "understanding.md"
FIGURES_BEGIN, FIGURES_END = (
    "<!-- figures: make understanding -->\n",
    "<!-- end of the figures -->\n",
)
# Texts that hold the words of a stop and are none.
NON_STOPS = "nonstop"

_NOW = datetime(2026, 11, 30, 17, 30, tzinfo=ZoneInfo("America/Chicago"))
# What is sent before a text, so that it is read in the state of its heading.
_LEAD_UPS: Mapping[str, tuple[str, ...]] = {
    "cold": (),
    "talk": ("how much does it cost",),
    "list": ("68102",),
    "shown": ("68102", "1"),
    "where": ("meeting",),
    "which": ("meetings in charleston",),
    "consent": ("68102", "1", "remind 1"),
    "due": ("68102", "1"),
}
_REMINDER_ID = 7
_CERTAIN_SHARE = 0.7


@dataclass
class Scores:
    """How texts were read. `reached` are those that are not read for certain, `sure` those with
    an intent from 0.7 on, by the classifier with its state; `by_intent` has [texts, right] for
    each intent that was wanted first."""

    texts: int = 0
    right: int = 0
    reached: int = 0
    classifier_right: int = 0
    sure: int = 0
    sure_right: int = 0
    topics: int = 0
    topics_right: int = 0
    silent: int = 0
    stopped: int = 0
    by_intent: dict[Intent, list[int]] = field(default_factory=lambda: defaultdict(lambda: [0, 0]))
    confused: Counter[tuple[Intent, Intent]] = field(default_factory=Counter)

    def table_row(self, name: str) -> str:
        """A row of the table."""
        cells = (
            name,
            str(self.texts),
            _share(self.right, self.texts),
            _share(self.topics_right, self.topics),
            _share(self.classifier_right, self.reached),
            _share(self.sure, self.reached),
            _share(self.sure_right, self.sure),
        )
        return f"| {' | '.join(cells)} |"


def taught_texts() -> frozenset[str]:
    """The lines that the reader was taught with."""
    return frozenset(line.text.casefold() for line in load_lines())


def measured_lines(kind: str = "") -> Iterator[IntentLine]:
    """The texts of the measured sets; with `kind` only those of files whose names begin so."""
    for path in sorted(MEASURED_FOLDER.glob(f"{kind}*-*.txt")):
        if kind or not path.name.startswith(NON_STOPS):
            yield from read_lines(path)


def state_conversations(context: Context) -> dict[str, Conversation]:
    """A conversation for each state of the headings."""
    found = {}
    for state, texts in _LEAD_UPS.items():
        conversation = Conversation()
        for text in texts:
            event = Text(understand(text))
            conversation = take_turn(conversation, event, context).conversation
        if state == "due":
            conversation = take_turn(conversation, Reminded(_REMINDER_ID), context).conversation
        found[state] = conversation
    return found


def sample_context(language: str = "en") -> Context:
    """A line with the sample meetings, and a person who writes a language."""
    return Context(
        now=_NOW,
        line=LINE,
        meetings=MeetingsInMemory(MEETING_LISTS["omaha"]),
        places=gazetteer(),
        home=UNKNOWN_HOME,
        language="" if language == "en" else language,
    )


def score_lines(lines: Iterable[IntentLine]) -> Scores:
    """Send each text in its state, and judge what came."""
    scores = Scores()
    states: dict[str, dict[str, Conversation]] = {}
    for line in lines:
        context = sample_context(line.language)
        if line.language not in states:
            states[line.language] = state_conversations(context)
        conversation = states[line.language][line.state]
        understood = understand(line.text)
        step = take_turn(conversation, Text(understood), context)
        likely = weigh_intents(understood.intents, situation_of(conversation))
        _count(scores, line, step)
        scores.reached += bool(likely)
        if likely and likely[0].intent in {label.intent for label in line.labels}:
            scores.classifier_right += 1
            scores.sure_right += likely[0].share >= _CERTAIN_SHARE
        scores.sure += bool(likely) and likely[0].share >= _CERTAIN_SHARE
    return scores


def is_right(line: IntentLine, step: Step) -> bool:
    """Whether an answer is to what the text wants; a danger that was read is right for one."""
    wanted = {label.intent for label in line.labels}
    if step.crisis and wanted & {Intent.CRISIS, Intent.RELAPSE}:
        return True
    return step.intent in wanted


def _count(scores: Scores, line: IntentLine, step: Step) -> None:
    right, first = is_right(line, step), line.labels[0].intent
    scores.texts += 1
    scores.right += right
    scores.by_intent[first][0] += 1
    scores.by_intent[first][1] += right
    if not right:
        scores.confused[first, step.intent] += 1
    topics = {label.topic for label in line.labels if label.topic and label.intent == step.intent}
    if topics:
        scores.topics += 1
        scores.topics_right += step.topic in topics
    scores.silent += not step.replies
    scores.stopped += step.intent is Intent.STOP


def figure_lines() -> Iterator[str]:
    """The figures, as they stand in docs/understanding.md."""
    lines = list(measured_lines())
    yield (
        f"Weights of {CLASSIFIER.header['taught_on']}, taught from {CLASSIFIER.header['lines']}"
        f" lines, {CLASSIFIER.header['taught_from'][:12]}."
    )
    yield ""
    yield (
        "| texts | number | intent right | topic right of these | classifier with state |"
        " sure (0.7) | right of the sure |"
    )
    yield "|---|---|---|---|---|---|---|"
    every = score_lines(lines)
    for language in sorted({line.language for line in lines}):
        yield score_lines(one for one in lines if one.language == language).table_row(language)
    yield every.table_row("all")
    taught = taught_texts()
    new = [line for line in lines if line.text.casefold() not in taught]
    yield score_lines(new).table_row("all that no writer of lines happened to write too")
    yield ""
    yield "| wanted first | texts | intent right |"
    yield "|---|---|---|"
    for intent, (texts, right) in sorted(every.by_intent.items()):
        yield f"| {intent} | {texts} | {_share(right, texts)} |"
    yield ""
    nonstops = score_lines(measured_lines(NON_STOPS))
    silent = sum(
        1
        for line in lines
        if line.labels[0].intent not in (Intent.STOP, Intent.THANKS)
        and not understand(line.text).certain
        and understand(line.text).intent in (Intent.REACTION, Intent.MACHINE)
    )
    yield (
        f"Of {nonstops.texts} texts that hold the words of a stop and are none, {nonstops.stopped}"
        f" were read as one; of {len(lines) + nonstops.texts} texts of people, {silent} as written"
        " by no person."
    )


def page_with_figures(page: str, lines: Sequence[str]) -> str:
    """The page with these figures in the place of its own."""
    before, rest = page.split(FIGURES_BEGIN)
    _, after = rest.split(FIGURES_END)
    return before + FIGURES_BEGIN + "\n".join(lines) + "\n" + FIGURES_END + after


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f}%" if whole else "-"


def main(write: bool) -> None:
    """Show the figures; with `write` put them into the page."""
    lines = list(figure_lines())
    sys.stdout.write("\n".join(lines) + "\n")
    if write:
        page = UNDERSTANDING_PAGE.read_text("utf-8")
        UNDERSTANDING_PAGE.write_text(page_with_figures(page, lines), "utf-8")


if __name__ == "__main__":
    main("write" in sys.argv[1:])
