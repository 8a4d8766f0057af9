"""Every conversation in tests/transcripts, played twice: by the state machine alone, and by texting
the signed webhook over a database. Both must say what the file says; `--accept` rewrites it."""

import difflib
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import pytest

from bot.places import gazetteer, home_of
from bot.places.spot import spot_at
from flows import states
from flows.engine import step
from flows.limits import Case, Limits, Memory, Sender, Usage, dump, load, rule
from flows.states import MEMORY, Idle, State
from flows.turn import Channel, Context, OptIn, OptOut, SetLanguage, Text, Timeout
from tests.conversation import TRANSCRIPTS, Script, Sent, Turn
from tests.listed import MeetingList
from tests.transcripts.lists import LISTS
from tests.webhooks.texting import LINE, Webhook

FILES = sorted(TRANSCRIPTS.glob("*.txt"))


@dataclass
class Pure:
    """The state machine alone. Between two texts the state goes through JSON, as in life."""

    meetings: MeetingList
    limited: bool = False
    memories: dict[str, Memory] = field(default_factory=dict)
    stopped: set[str] = field(default_factory=set)
    languages: dict[str, str] = field(default_factory=dict)
    people: dict[str, tuple[str, datetime]] = field(default_factory=dict)

    def say(self, sent: Sent) -> Turn:
        who = sent.sender
        context = Context(
            now=sent.at,
            line=LINE,
            meetings=self.meetings,
            places=gazetteer(),
            home=home_of(sent.sender),
            stopped=who in self.stopped,
            language=self.languages.get(who, ""),
        )
        state: State = Idle()
        if who in self.people:
            kept, heard = self.people[who]
            state = states.load(kept)
            if sent.at >= heard + MEMORY:
                state = step(state, Timeout(), context).state
        point = [float(degrees) for degrees in sent.point.split()]
        spot = spot_at(point[0], point[1], context.home) if point else None
        event = Text(sent.body, sent.opt_out, Channel.of(sent.to), hint=sent.hint, spot=spot)
        decided = step(state, event, context)
        if self.limited:
            case, memory = Case(decided, state, event, context), self.memories.get(who, Memory())
            ruling = rule(case, Sender.PERSON, memory, Usage(), Limits())
            decided, remembered = ruling.step, ruling.memory or memory
            self.memories[who] = load(dump(remembered))
        self.people[who] = states.dump(decided.state), sent.at
        recorded = []
        for effect in decided.effects:
            match effect:
                case OptOut(source):
                    self.stopped.add(who)
                    recorded.append(f"opt_out {source}")
                case OptIn(source):
                    self.stopped.discard(who)
                    recorded.append(f"opt_in {source}")
                case SetLanguage(language):
                    self.languages[who] = language
                    recorded.append(f"language {language}")
        return Turn(decided.replies, type(decided.state).__name__, tuple(recorded))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_state_machine_alone(path: Path, request: pytest.FixtureRequest) -> None:
    script = Script(path)
    pure = Pure(MeetingList(LISTS[script.meetings]), script.limited)
    played = script.play(pure.say)
    if request.config.getoption("--accept"):
        path.write_text("\n".join(played) + "\n")
    _assert_same(path, played)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_whole_stack(path: Path, webhook: Webhook) -> None:
    script = Script(path)
    webhook.list(LISTS[script.meetings])
    if script.limited:
        webhook = webhook.limited()
    _assert_same(path, script.play(webhook.say))


def _assert_same(path: Path, played: list[str]) -> None:
    written = path.read_text().splitlines()
    difference = "\n".join(difflib.unified_diff(written, played, "written", "played", lineterm=""))
    assert not difference, f"{path.name}:\n{difference}"


def test_there_are_transcripts() -> None:
    assert len(FILES) >= 25
