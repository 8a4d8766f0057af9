"""Connecting a caller: with the crisis line, a volunteer, or the line's own phone."""

from dataclasses import replace

from flows.voice.call import Call, CallContext, CallStep, CallVolunteer, Dialled, Stage
from flows.voice.instructions import Dial, Instruction
from flows.voice.speaker import Speaker

# How long a phone rings, in seconds. A volunteer's mailbox would answer after about 25.
VOLUNTEER_RING_SECONDS = 20
HUMAN_RING_SECONDS = 30
CRISIS_RING_SECONDS = 60

# So many volunteers are tried in a row: nobody waits longer than two minutes.
MAX_VOLUNTEERS_ASKED = 5

# Stands among the volunteers who were asked for the line's own phone.
HUMAN_ASKED = 0


def connect_crisis(call: Call, voice: Speaker) -> CallStep:
    """Key 9: the crisis line's phone rings, or its number is said, twice."""
    said = voice.replies
    if voice.connects:
        words = voice.say(said.connecting_crisis(), said.emergency())
        after = replace(call, dialled=Dialled.CRISIS)
        return CallStep(after, (words, Dial(said.crisis_number, CRISIS_RING_SECONDS)))
    numbers = (said.emergency(), said.crisis())
    return voice.ask(replace(call, stage=Stage.MENU), *numbers, *numbers)


def connect_person(call: Call, voice: Speaker) -> CallStep:
    """Key 2: the next volunteer's phone rings, else the line's own."""
    volunteer = _next_volunteer(call, voice)
    if volunteer is None:
        return connect_human(call, voice)
    language = next(iter(volunteer.languages), voice.language)
    ring = Dial(volunteer.phone.number, VOLUNTEER_RING_SECONDS, whisper=language)
    after = replace(call, dialled=Dialled.VOLUNTEER, asked=(*call.asked, volunteer.id))
    return CallStep(after, (*_hold(call, voice), ring))


def connect_human(call: Call, voice: Speaker, *before: str) -> CallStep:
    """The line's own phone rings, once in a row; else nobody is free."""
    human = voice.context.human
    if human is None or HUMAN_ASKED in call.asked:
        return _nobody(call, voice, *before)
    after = replace(call, dialled=Dialled.HUMAN, asked=(*call.asked, HUMAN_ASKED))
    ring = Dial(human.number, HUMAN_RING_SECONDS, extension=human.extension)
    return CallStep(after, (*_hold(call, voice, *before), ring))


def after_dial(call: Call, voice: Speaker, *, reached: bool) -> CallStep:
    """A phone that rang is free again."""
    said, dialled = voice.replies, call.dialled
    call = replace(call, dialled=Dialled.NOBODY)
    if reached:
        return voice.close(call, said.call_over(), said.emergency())
    if dialled is Dialled.CRISIS:
        menu = replace(call, stage=Stage.MENU)
        return voice.ask(menu, said.no_answer_there(), said.emergency(), said.crisis())
    if dialled is Dialled.NOBODY:  # where the call stood is lost: no phone rings twice for it
        return _nobody(call, voice)
    return connect_person(call, voice)


def _nobody(call: Call, voice: Speaker, *before: str) -> CallStep:
    said = voice.replies
    menu = replace(call, stage=Stage.MENU, dialled=Dialled.NOBODY)
    return voice.ask(menu, *before, said.nobody_free(), said.human(), said.text_us())


def _hold(call: Call, voice: Speaker, *before: str) -> tuple[Instruction, ...]:
    """What is said before the first phone rings; the next ones ring without a word."""
    words = (*before, voice.replies.connecting()) if not call.asked else before
    return (voice.say(*words),) if words else ()


def _next_volunteer(call: Call, voice: Speaker) -> CallVolunteer | None:
    context: CallContext = voice.context
    if context.down or len(call.asked) >= MAX_VOLUNTEERS_ASKED:
        return None
    free = [one for one in context.volunteers() if one.id not in call.asked]
    return min(free, key=lambda one: voice.language not in one.languages, default=None)
