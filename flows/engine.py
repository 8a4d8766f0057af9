"""The state machine: one pure function from where we stand and what came to what we do.

It is total: every state and every text gives an answer, or a silence taken on purpose. The order is
the carrier's words first, then danger to a person, then what is waited for, then a request that
makes sense by itself, then the menu.
"""

from dataclasses import replace

from flows import care, crisis, finding, newcomers
from flows.answers import Answers
from flows.consent import consent
from flows.crisis_texts import CrisisTexts
from flows.hotline_words import Wish, wish
from flows.language import recognise, wished
from flows.places import Home, Place
from flows.reader import Move, Request, read
from flows.states import AskPlace, ChoosePlace, Idle, Results, State, missed
from flows.texts import Texts
from flows.turn import Context, Event, Intent, SetLanguage, Step, Text, Timeout
from flows.where import Choices, Whole, locate
from flows.words import fold


def step(state: State, event: Event, context: Context) -> Step:
    """Decide. Raises nothing, whatever the text."""
    match event:
        case Timeout():
            return Step(Idle(), Intent.UNKNOWN)
        case Text():
            decided = _in_their_language(state, event, context)
            if decided.state.told or not state.told:
                return decided
            return replace(decided, state=replace(decided.state, told=state.told))


def _in_their_language(state: State, text: Text, context: Context) -> Step:
    """Answers as somebody writes, at once and from then on."""
    known = context.language or context.line.language
    language = wished(text.body) or recognise(text.body) or known
    numbers = CrisisTexts(context.hotlines, care.country_of(context), language)
    decided = _text(state, text, context, Texts(context.line, language, numbers))
    if language == known:
        return decided
    return replace(decided, effects=(*decided.effects, SetLanguage(language)))


def _text(state: State, text: Text, context: Context, texts: Texts) -> Step:
    request = read(text.body)
    about_consent = consent(state, text, request, context, texts)
    if about_consent:
        return about_consent
    if text.opt_out == "HELP":
        return Step(state, Intent.HELP)  # the carrier has answered in our words
    danger = crisis.read(text.body)
    wanted = wish(text.body) if danger else None
    if danger and wanted and wanted.need and not (wanted.place or danger.other):
        step = care.hotlines(state, wanted, context, texts)  # "suicide hotline": the number is it
        return replace(step, crisis=danger.category)
    if danger and not danger.soft:
        return care.answer(state, danger, text.body, context, texts)
    step = _calm(state, text, request, context, texts)
    if not danger:
        return step
    if step.intent in (Intent.UNKNOWN, Intent.THANKS) or context.stopped:
        return care.answer(state, danger, text.body, context, texts)  # nothing else to say
    return care.softly(step, danger, context)


def _calm(state: State, text: Text, request: Request, context: Context, texts: Texts) -> Step:
    """The answer to a text that tells of no danger, or of none for sure."""
    if request.intent is Intent.HELP:
        return Step(replace(state, misses=0), Intent.HELP, (texts.help(),))
    if context.stopped:
        # They told us to be silent, and the carrier would refuse the answer. Only START undoes it.
        return Step(state, request.intent)
    return (
        _awaited(state, text, request, context, texts)
        or _request(state, text, request, context, texts)
        or Step(missed(state), Intent.UNKNOWN, (texts.misunderstood(state.misses),))
    )


def _awaited(
    state: State, text: Text, request: Request, context: Context, texts: Texts
) -> Step | None:
    """What the state is waiting for, if the text is that."""
    match state:
        case Results() if request.number is not None:
            return finding.details(state, request.number, context, texts)
        case Results() if request.move is Move.MORE:
            return finding.more(state, context, texts)
        case Results() if request.move is Move.BACK:
            return finding.again(state, context, texts)
        case ChoosePlace():
            place = finding.chosen(state, request.number, text.body)
            if place:
                return finding.meetings_near(place, context, texts)
            if request.number is not None:
                return finding.choose_again(state, context, texts)
    return None


def _request(
    state: State, text: Text, request: Request, context: Context, texts: Texts
) -> Step | None:
    """A request that makes sense by itself, in any state."""
    calm = replace(state, misses=0)
    answers = Answers(context.line, texts.language)
    if wished(text.body):
        return Step(calm, Intent.LANGUAGE, (answers.switched(),))
    wanted = wish(text.body) or (Wish() if request.intent is Intent.HOTLINE else None)
    if wanted:
        return care.hotlines(state, wanted, context, texts)
    answer = newcomers.asked(text.body)
    if answer:
        return Step(calm, Intent.NEWCOMER, (answer(answers),))
    match request.intent:
        case Intent.LANGUAGE:
            return Step(calm, Intent.LANGUAGE, (answers.languages(),))
        case Intent.PRIVACY:
            return Step(calm, Intent.PRIVACY, (answers.privacy(),))
        case Intent.ABOUT:
            return Step(calm, Intent.ABOUT, (answers.about(),))
        case Intent.MENU:
            return Step(calm, Intent.MENU, (texts.menu(),))
        case Intent.THANKS:
            return Step(calm, Intent.THANKS, (texts.thanks(),))
        case Intent.MEETING if not request.place:
            return finding.ask_place(context, texts)
    if not text.body.strip():
        if text.pictures:
            return Step(missed(state), Intent.UNKNOWN, (texts.no_pictures(),))
        return Step(calm, Intent.MENU, (texts.menu(),))
    where = locate(request.place, context.places, context.home)
    asked = isinstance(state, AskPlace | ChoosePlace) or request.intent is Intent.MEETING
    if where and (asked or _certain(where, request.place, context.home)):
        return finding.at(where, context, texts)
    return finding.unknown_place(state, context, texts) if asked else None


def _certain(where: Place | Choices | Whole, text: str, home: Home) -> bool:
    """Whether a text that nothing announced as a place is one: "hope" and "ok" are words first."""
    match where:
        case Whole():
            return len(fold(text)) > 2
        case Choices(places):
            place = max(places, key=lambda choice: choice.population)
        case Place():
            place = where
    abroad = home.country not in ("", place.country)
    known = BIG_ABROAD if abroad else BIG
    return bool(place.code) or len(fold(text).split()) > 1 or place.population >= known


# So many people make a town's bare name mean the town, in the phone's own country and elsewhere.
BIG, BIG_ABROAD = 15_000, 500_000
