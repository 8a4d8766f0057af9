"""A danger that is not sure: the line or the warm answer that asks about it, and what is made of
the text that comes next.

The usual answer is given in full, with one line that fits the danger. What that line asks is
answered by the next text or by none: NO, or any danger, gets the crisis answer; yes ends it kindly.
"""

from dataclasses import replace

from flows import crisis
from flows.conversation.danger_memory import Last
from flows.conversation.states import AskPlace, OfferPlace, Question, State, left, missed
from flows.conversation.turn import Context, Intent, OptIn, Step, Text, Topic
from flows.crisis import Category, Reading, Tier, loss
from flows.dialogs import hotline_numbers
from flows.replies.search_replies import Texts
from flows.text.gsm import cost
from flows.understanding import safety_answers
from flows.understanding.hotline_requests import wish as wished_number
from flows.understanding.request_reader import Request, read
from flows.understanding.safety_answers import Said

# From here on a danger replaces the answer to a text that was understood as something else.
SURE = 0.97

# What was understood of such a text: where, when, which one, a reminder, a count.
_UNDERSTOOD = (Intent.MEETING, Intent.DETAILS, Intent.REMIND, Intent.REMINDERS, Intent.DAYS)

# What is answered with nothing that somebody in danger would miss.
_NOTHING_ELSE = (Intent.UNKNOWN, Intent.SUPPORT, Intent.THANKS, Intent.MENU)

# An answer in so few words tells of nothing new.
_FEW_WORDS = 4

# What may stand beside an answer and want nothing.
_COURTEOUS = (*_NOTHING_ELSE, Intent.START, Intent.HELP)

# What holds the numbers by itself.
_NUMBERS = (Intent.HELP, Intent.HOTLINE)


def endangered(
    state: State,
    text: Text,
    reading: Reading,
    request: Request,
    step: Step,
    context: Context,
    texts: Texts,
) -> Step:
    """The answer to a text that tells of a danger, sure or not; `step` is the usual one."""
    wanted = wished_number(text.body)
    if wanted and wanted.need and not reading.other and not crisis.read(wanted.place):
        numbers = hotline_numbers.hotlines(state, wanted, context, texts)
        return replace(numbers, crisis=reading.category)  # "suicide hotline": the number is it
    if _outweighs(reading, step, state, request, context):
        return _hard(state, reading, text, context, texts)
    return unsure(state, text.body, step, request, reading, context, texts)


def _outweighs(
    reading: Reading, step: Step, state: State, request: Request, context: Context
) -> bool:
    """Whether a danger is answered instead of what is answered usually, or after STOP."""
    if is_hard(reading):
        return True
    # After the crisis answer another sign of the same danger needs no question.
    again = any(reading.category in kind.split() for kind in state.told)
    if context.stopped:
        return again or reading.declared or reading.tier is Tier.HARD
    if reading.tier is Tier.HARD:
        return not understood(step, request)
    return again and nothing_else(step, request)


def is_hard(reading: Reading) -> bool:
    """Whether a danger is answered instead of anything else, whatever was understood."""
    return reading.tier is Tier.HARD and (reading.declared or reading.score >= SURE)


def understood(step: Step, request: Request) -> bool:
    """Whether a text was understood as something that a less sure danger must not take away."""
    return bool(step.replies) and step.intent in _UNDERSTOOD and not _lost(step, request)


def nothing_else(step: Step, request: Request) -> bool:
    """Whether the usual answer is none worth keeping: not understood, a greeting, no such place."""
    return step.intent in _NOTHING_ELSE or _lost(step, request)


def _lost(step: Step, request: Request) -> bool:
    """Whether a place was looked for in vain, or one is asked for though nobody spoke of meetings:
    "my husband hit me on my birthday" tells a day, and wants no list of that day."""
    if step.intent is not Intent.MEETING or (step.answer and step.answer.hits):
        return False
    if isinstance(step.state, AskPlace) and step.state.misses:
        return True
    wanted = request.meeting or request.types or request.fellowship or request.way
    return isinstance(step.state, AskPlace | OfferPlace) and not (wanted or request.placed)


def unsure(
    state: State,
    body: str,
    step: Step,
    request: Request,
    reading: Reading,
    context: Context,
    texts: Texts,
) -> Step:
    """The usual answer with the line for a danger that is not sure, or what is said instead."""
    step = replace(step, crisis=reading.category)
    if not step.replies or step.intent in _NUMBERS:
        return step
    said = hotline_numbers.numbers(context, texts.language)
    category, other = reading.category, reading.other
    if nothing_else(step, request) and not reading.declared:
        kind = consoled(state, body, step, context, texts)
        if kind:
            return kind
    dangers = state.dangers.asked(reading, context.now)
    if nothing_else(step, request):
        intent = Intent.UNKNOWN if step.intent is Intent.MEETING else step.intent
        warm = said.warm(category, other)
        return Step(replace(state, misses=0, dangers=dangers), intent, (warm,), crisis=category)
    if state.dangers.heard(reading, context.now):
        return step
    replies = _with_line(step.replies, said.ask(category, other), category)
    if replies == step.replies:
        return step
    return replace(step, state=replace(step.state, dangers=dangers), replies=replies)


def consoled(state: State, body: str, step: Step, context: Context, texts: Texts) -> Step | None:
    """The answer to a loss where the usual one would be that we did not understand; None where the
    text tells of no loss."""
    told = loss(body)
    if told is None or not step.replies:
        return None
    language = told or texts.language
    return Step(
        replace(state, misses=0),
        Intent.SUPPORT,
        (hotline_numbers.numbers(context, language).loss(),),
        crisis=step.crisis,
        topic=Topic.GRIEF,
        language=language,
    )


def _with_line(replies: tuple[str, ...], line: str, category: Category) -> tuple[str, ...]:
    """An answer with a line more: under it, or where that costs too much by itself, for a danger to
    life."""
    *before, last = replies
    longer = f"{last}\n{line}"
    if cost(longer).segments <= cost(last).segments + 1:
        return (*before, longer)
    return replies if category is Category.RELAPSE else (*replies, line)


def answer(
    state: State,
    last: Last | None,
    text: Text,
    reading: Reading | None,
    context: Context,
    texts: Texts,
) -> Step | None:
    """The answer to a text that answers what was asked of the `last` danger, or goes on about it;
    None where it does neither."""
    request = read(text.body)
    if not last or context.stopped or _is_carriers(text, request, last):
        return None
    said, whole = safety_answers.said(text.body), safety_answers.is_whole(text.body)
    well = said is Said.SAFE or (last.asks and said in (Said.YES, Said.OK))
    if reading and not (well and whole and reading.tier is Tier.ASK):
        about = _about(last, reading, text)
        if last.sure and about is reading:
            return None
        return _hard(state, _pressing(last, about), text, context, texts)
    doubted = last.asks and said is Said.DOUBT and _asks_nothing(request)
    denied = said in _denials(last) and (last.asks or _asks_nothing(request))
    if said is Said.UNSAFE or denied or doubted:
        return _helped(state, last, text, request, context, texts)
    if well and (whole or _asks_nothing(request)):
        return _calmed(state, text, context, texts)
    return None


def once_more(
    state: State, last: Last | None, text: Text, step: Step, context: Context, texts: Texts
) -> Step:
    """The question once more, where the first answer to it was not understood; after the crisis
    answer the next one: "no one answers" is nothing to misunderstand."""
    lost = step.intent in (Intent.UNKNOWN, Intent.SUPPORT)
    missed_once = lost and not step.crisis and not state.misses
    if not (last and missed_once and step.replies):
        return step
    if last.sure and last.category is not Category.RELAPSE:
        goes_on = _helped(state, last, text, read(text.body), context, texts)
        after = replace(goes_on.state, dangers=goes_on.state.dangers.lapsed())
        return replace(goes_on, state=missed(after), crisis=None)
    if not last.asks:
        return step
    said = hotline_numbers.numbers(context, texts.language)
    asked = replace(missed(state), dangers=replace(state.dangers, last=last))
    return Step(asked, Intent.UNKNOWN, (said.warm(last.category, last.other),))


def _denials(last: Last) -> tuple[Said, ...]:
    """What calls for help in answer to us: NO to "are you safe?", yes to "bad shaking?" or "took
    too much?", and after the crisis answer NO to whatever it said: nothing to thank for."""
    if last.asks:
        return (Said.NO, Said.HELP)
    if last.sure:
        return () if last.category is Category.RELAPSE else (Said.NO, Said.DOUBT)
    return (Said.YES,) if last.category in (Category.WITHDRAWAL, Category.OVERDOSE) else ()


def _is_carriers(text: Text, request: Request, last: Last) -> bool:
    """Whether a text is the carrier's word, and no answer to us. YES and HELP are both."""
    if not (text.opt_out or request.carrier):
        return False
    if text.opt_out == "STOP" or request.intent is Intent.STOP:
        return True
    said = safety_answers.said(text.body)
    return said not in _denials(last) and not (last.asks and said is Said.YES)


def _asks_nothing(request: Request) -> bool:
    """Whether what stands beside an answer asks for nothing: a ZIP code does."""
    return request.intent in _COURTEOUS and not request.placed and request.number is None


def _about(last: Last, reading: Reading, text: Text) -> Reading:
    """A few words more are about the danger that was asked about, unless they surely tell of
    another: "she is not", "I can't"."""
    if reading.tier is Tier.HARD or len(text.body.split()) > _FEW_WORDS:
        return reading
    return replace(reading, category=last.category, other=last.other)


def _pressing(last: Last, reading: Reading) -> Reading:
    """Two signs one after the other are sure; the more pressing of both is answered."""
    order = tuple(Category)
    if order.index(reading.category) <= order.index(last.category):
        return reading
    return replace(reading, category=last.category, other=last.other)


def _hard(state: State, reading: Reading, text: Text, context: Context, texts: Texts) -> Step:
    sure = replace(reading, tier=Tier.HARD)
    if isinstance(state, Question):
        state = left(state)  # OK to what is said now must agree to nothing else
    return hotline_numbers.answer(state, sure, text.body, context, texts)


def _helped(
    state: State, last: Last, text: Text, request: Request, context: Context, texts: Texts
) -> Step:
    """The crisis answer to NO. HELP to the letter is owed its own answer as well."""
    reading = Reading(last.category, Tier.HARD, 1.0, texts.language, last.other)
    step = _hard(state, reading, text, context, texts)
    if request.carrier and request.intent is Intent.HELP and not text.opt_out:
        return replace(step, replies=(*step.replies, texts.help()))
    return step


def _calmed(state: State, text: Text, context: Context, texts: Texts) -> Step:
    """The kind end. What is on the screen stays; what else was asked is no longer open, since the
    same word must not agree to it."""
    said = hotline_numbers.numbers(context, texts.language)
    reply = texts.glad() if state.dangers.watched else said.calm()
    after = left(state) if isinstance(state, Question) else replace(state, misses=0)
    allowed = (OptIn("carrier"),) if text.opt_out == "START" else ()
    return Step(after, Intent.THANKS, (reply,), allowed)
