"""A person in danger, and a person who asks for a number. Both are answered in every state, by the
person's own country, and leave the conversation where it was.

The rules behind the sentences: answer every time, at once; the numbers early; say that a machine
writes; promise nothing (988lifeline.org and techsafety.org, as docs/crisis.md tells).
"""

import re
from dataclasses import replace

from flows.conversation.states import AskPlace, ChoosePlace, Results, State, under
from flows.conversation.turn import Context, Intent, Line, OptOut, Step
from flows.crisis import Category, Reading
from flows.dialogs import find_meeting, quoted_replies
from flows.domain.places import Home, Place
from flows.domain.regions import REGIONS
from flows.hotlines import Directory
from flows.replies.crisis_replies import CrisisTexts
from flows.replies.search_replies import Texts
from flows.text.gsm import cost
from flows.understanding.hotline_requests import Wish
from flows.understanding.language_detection import written
from flows.understanding.place_resolver import locate
from flows.understanding.reactions import is_reaction
from flows.understanding.request_reader import read
from flows.understanding.search_request import NOTHING

_POSTAL = re.compile(r"\b\d{5}\b")
_SENTENCES = re.compile(r"[.!?;\n]+")

# "Stop" may be said to anything; these are said to a texting service.
_AMBIGUOUS = frozenset("stop end quit cancel alto parar".split()) | {"stop it", "stop now"}


def country_of(context: Context) -> str:
    """Where the texter is, as far as the phone number tells; else where the line is."""
    return context.home.country or context.line.country


def numbers(context: Context, language: str) -> CrisisTexts:
    """The crisis sentences in a language, with the numbers of where the texter is."""
    return CrisisTexts(context.hotlines, country_of(context), language, context.home.region)


def answer(state: State, reading: Reading, body: str, context: Context, texts: Texts) -> Step:
    """The answer to a danger. The state is kept, but for a list of meetings after a relapse."""
    said = numbers(context, texts.language)
    kind = f"{texts.language} {reading.category}{' other' if reading.other else ''}"
    reply = said.answer(reading, state.told.count(kind))
    told = (*state.told, kind)
    told = told if len(told) <= MOST_TOLD else told[TURNS:]
    after = replace(state, told=told, dangers=state.dangers.answered(reading))
    effects: tuple[OptOut, ...] = ()
    if not context.stopped and _wants_out(body):
        effects = (OptOut("words", ""),)  # the ledger need not know what danger they told of
    if reading.category is not Category.RELAPSE:
        return Step(after, Intent.CRISIS, (reply,), effects, crisis=reading.category)
    step = Step(after, Intent.RELAPSE, (reply,), effects, crisis=reading.category)
    if reading.other or effects or context.stopped:
        return step
    return _with_meetings(step, body, said, context, texts)


# So many answers are remembered: enough to vary them. Then so many are forgotten at once, which
# keeps the turn of answers that alternate by two and by three.
MOST_TOLD = 8
TURNS = 6


def _with_meetings(
    step: Step, body: str, said: CrisisTexts, context: Context, texts: Texts
) -> Step:
    """The nearest meeting that starts soonest, or the question where."""
    place = _place(step.state, body, context)
    if place:
        found = find_meeting.meetings_near(place, NOTHING, context, texts)
        state = replace(found.state, told=step.state.told, dangers=step.state.dangers)
        replies = (*step.replies, *found.replies)
        return replace(step, state=state, replies=replies, answer=found.answer)
    if not isinstance(under(step.state), ChoosePlace):
        asking = AskPlace(told=step.state.told, dangers=step.state.dangers)
        step = replace(step, state=asking)
    asked = f"{step.replies[0]} {said.where()}"
    if cost(asked).segments <= 2:
        return replace(step, replies=(asked,))
    return replace(step, replies=(*step.replies, said.where()))


def _place(state: State, body: str, context: Context) -> Place | None:
    """A postal code in the text itself, or the place that was talked about."""
    for code in _POSTAL.findall(body):
        where = locate(code, context.places, context.home)
        if isinstance(where, Place):
            return where
    shown = under(state)
    return shown.query.place if isinstance(shown, Results) else None


def _wants_out(body: str) -> bool:
    """Whether one sentence of the text, read by itself, tells a texting service to stop."""
    requests = (sentence.strip() for sentence in _SENTENCES.split(body) if sentence.strip())
    return any(
        read(sentence).intent is Intent.STOP and sentence.casefold() not in _AMBIGUOUS
        for sentence in requests
    )


def rescue(body: str, opt_out: str, line: Line, home: Home, directory: Directory) -> str | None:
    """The answer to a danger, sure or not, or to HELP, that needs nothing but the text; None to
    anything else. There is no usual answer here that a line could stand under."""
    if opt_out or is_reaction(body):
        return None  # the carrier has answered; or a phone wrote, in our words
    country = home.country or line.country
    reading = quoted_replies.danger(body, directory, country, home.region)
    language = written(body, reading.language if reading else "") or line.language
    said = CrisisTexts(directory, country, language, home.region)
    if reading:
        return said.answer(reading, 0)
    if Intent.HELP in (read(body).intent, read(body).otherwise):
        return Texts(line, language, said).help()
    return None


# Where even that fails.
LAST_WORD = (
    "This automated line is not working right now. In danger, call your emergency number (911 in"
    " the US and Canada). In crisis, call or text 988 there; elsewhere: findahelpline.com."
)


# Needs that other programs know by another name.
_TOPICS = {"local": "basic_needs"}


def hotlines(state: State, wish: Wish, context: Context, texts: Texts) -> Step:
    """The numbers for a need, where the person is or asks for."""
    country, region = country_of(context), context.home.region
    if wish.place:
        where = locate(wish.place, context.places, context.home)
        named = [code for land, code in REGIONS.get(wish.place, ()) if land == country]
        if isinstance(where, Place) and where.country == country:
            region = where.region
        elif named:
            region = named[0]
    language = wish.language or texts.language
    reply = texts.hotlines(wish.need, region, language)
    topic = _TOPICS.get(wish.need, wish.need)
    return Step(replace(state, misses=0), Intent.HOTLINE, (reply,), topic=topic)
