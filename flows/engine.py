"""The state machine: one pure function from where we stand and what came to what we do.

It is total: every state and every text gives an answer, or a silence taken on purpose. The order is
the carrier's words first, then danger to a person, then what is waited for, then a request that
makes sense by itself, then the menu.
"""

from dataclasses import replace

from flows.conversation.danger_memory import NO_DANGERS, Last
from flows.conversation.states import (
    AskPlace,
    ChooseMeeting,
    ChoosePlace,
    ChooseReminder,
    Idle,
    OfferPlace,
    Plain,
    Results,
    State,
    missed,
    under,
)
from flows.conversation.turn import (
    Context,
    Event,
    Forget,
    Intent,
    Reminded,
    SetLanguage,
    Step,
    Text,
    Timeout,
)
from flows.crisis import Reading, Tier
from flows.dialogs import (
    crisis_dialog,
    day_count,
    find_meeting,
    hotline_numbers,
    privacy,
    quoted_replies,
    refine_search,
    set_reminder,
)
from flows.dialogs.opt_out import consent
from flows.domain.places import Place
from flows.replies.faq_replies import TOPICS, Answers
from flows.replies.search_replies import Texts
from flows.text.normalize import fold
from flows.understanding import faq_questions, safety_answers
from flows.understanding.hotline_requests import Wish as NumberWish
from flows.understanding.hotline_requests import wish as wished_number
from flows.understanding.language_detection import wished, written
from flows.understanding.place_resolver import locate, search, settled
from flows.understanding.reactions import is_reaction
from flows.understanding.request_reader import Move, Request, Way, read

# Where else a language is at home. Spanish is at home in the United States.
LANDS = {
    "fr": frozenset({"FR", "CA", "BE", "CH"}),
    "pt": frozenset({"BR", "PT"}),
    "it": frozenset({"IT", "CH"}),
}


def step(state: State, event: Event, context: Context) -> Step:
    """Decide. Raises nothing, whatever the text."""
    match event:
        case Timeout():
            return Step(Idle(dangers=state.dangers.faded(context.now)), Intent.UNKNOWN)
        case Reminded(reminder):
            if isinstance(state, ChooseMeeting | ChooseReminder):
                state = state.behind  # from now on 1 means the reminder's meeting
            return Step(replace(state, reminded=reminder), Intent.REMIND)
        case Text(body, "") if is_reaction(body):
            return Step(state, Intent.REACTION, language=context.language or context.line.language)
        case Text():
            # What was asked about a danger is answered by this text or by none.
            last, state = state.dangers.last, replace(state, dangers=state.dangers.lapsed())
            decided = _in_their_language(state, last, event, context)
            return replace(decided, state=_lasting(state, decided.state))


def _lasting(before: State, after: State) -> State:
    """A state with what outlasts others: the dangers lately answered and asked about, and, until
    meetings or places are numbered anew, the reminder that came last."""
    reminded = after.reminded
    if not isinstance(after, Results | ChoosePlace):
        reminded = reminded or before.reminded
    dangers = before.dangers if after.dangers == NO_DANGERS else after.dangers
    return replace(after, told=after.told or before.told, reminded=reminded, dangers=dangers)


def _in_their_language(state: State, last: Last | None, text: Text, context: Context) -> Step:
    """Answers as somebody writes, at once and from then on."""
    known = context.language or context.line.language
    danger = quoted_replies.danger(
        text.body, context.hotlines, hotline_numbers.country_of(context), context.home.region
    )
    if (
        danger
        and state.dangers.watched
        and not danger.declared
        and safety_answers.erases(text.body)
    ):
        danger = None  # "I deleted it": what the answer to violence advised
    language = written(text.body, danger.language if danger else "") or known
    numbers = hotline_numbers.numbers(context, language)
    texts = Texts(context.line, language, numbers)
    decided = crisis_dialog.answer(state, last, text, danger, context, texts)
    if not decided:
        decided = _text(state, text, danger, context, texts)
        decided = crisis_dialog.once_more(state, last, text, decided, context, texts)
    decided = replace(decided, language=decided.language or language)
    if language == known or Forget() in decided.effects:
        return decided
    return replace(decided, effects=(*decided.effects, SetLanguage(language)))


def _text(state: State, text: Text, danger: Reading | None, context: Context, texts: Texts) -> Step:
    request = read(text.body)
    # A carrier's word is the whole text. Any other text that also wants us to stop may want to die.
    in_words = request.intent is Intent.STOP and not (request.carrier or text.opt_out)
    if not (in_words and danger and danger.tier is Tier.HARD):
        about_consent = consent(state, text, request, context, texts)
        if about_consent:
            return about_consent
    if text.opt_out == "HELP":
        return Step(state, Intent.HELP)  # the carrier has answered in our words
    step = _calm(state, text, request, context, texts)
    if danger:
        return crisis_dialog.endangered(state, text, danger, request, step, context, texts)
    if crisis_dialog.nothing_else(step, request):
        step = crisis_dialog.consoled(state, text.body, step, context, texts) or step
    return _discreet(state, step, request, texts)


def _discreet(state: State, step: Step, request: Request, texts: Texts) -> Step:
    """After an answer to violence nothing tells by itself what this number is for: somebody else
    may read the phone."""
    if not state.dangers.watched or not step.replies:
        return step
    if step.intent is Intent.FORGET and Forget() in step.effects:
        return replace(step, replies=(texts.erased(),))
    waiting = isinstance(under(state), AskPlace | ChoosePlace | OfferPlace)
    if waiting and step.intent is Intent.MEETING:
        return step  # they were asked where
    if not crisis_dialog.nothing_else(step, request):
        return step
    kind = {Intent.THANKS: texts.welcome, Intent.MENU: texts.glad}
    said = kind.get(step.intent, texts.unread)()
    return Step(replace(state, misses=0), step.intent, (said,), step.effects)


def _calm(state: State, text: Text, request: Request, context: Context, texts: Texts) -> Step:
    """The answer to a text that tells of no danger, or of none for sure."""
    if request.intent is Intent.HELP or (context.stopped and request.otherwise is Intent.HELP):
        return _courteous(Intent.HELP, state, texts)
    if state.dangers.watched and not context.stopped and safety_answers.erases(text.body):
        return privacy.erased_themselves(state, texts)
    if privacy.commands_erasing(text.body):
        return privacy.erase(request, context, texts)
    if context.stopped:
        # They told us to be silent, and the carrier would refuse the answer. Only START undoes it.
        return Step(state, request.intent)
    return (
        day_count.answer(state, text, request, context, texts)
        or set_reminder.answer(state, text, request, context, texts)
        or _awaited(under(state), text, request, context, texts)
        or _request(state, text, request, context, texts)
        or set_reminder.again(state, context, texts)
        or day_count.again(state)
        or Step(missed(state), Intent.UNKNOWN, (texts.misunderstood(state.misses),))
    )


def _courteous(intent: Intent, state: State, texts: Texts) -> Step:
    """The answer to thanks, to a greeting, or to a cry for help."""
    said = {Intent.THANKS: texts.thanks, Intent.HELP: texts.help, Intent.MENU: texts.menu}
    return Step(replace(state, misses=0), intent, (said[intent](),))


def _awaited(
    state: Plain, text: Text, request: Request, context: Context, texts: Texts
) -> Step | None:
    """What the state is waiting for, if the text is that."""
    match state:
        case Results() if request.number is not None:
            return find_meeting.details(state, request.number, context, texts)
        case Results() if request.move is Move.MORE:
            return find_meeting.more(state, context, texts)
        case Results() if request.move is Move.BACK:
            return find_meeting.again(state, context, texts)
        case ChoosePlace():
            place = find_meeting.chosen(state, request.number, text.body)
            if place:
                return find_meeting.meetings_near(place, state.wish, context, texts)
            if request.number is not None or request.move is Move.OK:
                return find_meeting.choose_again(state, context, texts)
        case OfferPlace() if request.move is Move.OK or request.intent is Intent.START:
            return find_meeting.meetings_near(state.place, state.wish, context, texts)
        case OfferPlace() if request.move is Move.NO:
            return find_meeting.ask_place(state.wish, context, texts)
    return None


def _request(
    state: State, text: Text, request: Request, context: Context, texts: Texts
) -> Step | None:
    """A request that makes sense by itself, in any state."""
    calm = replace(state, misses=0)
    answers = Answers(context.line, texts.language)
    if wished(text.body):
        return Step(calm, Intent.LANGUAGE, (answers.switched(),))
    if privacy.asked(text.body):
        return privacy.show(state, request, context, texts)
    wanted = wished_number(text.body)
    if not wanted and request.intent is Intent.HOTLINE:
        wanted = NumberWish()
    if wanted:
        return hotline_numbers.hotlines(state, wanted, context, texts)
    answer = faq_questions.asked(text.body)
    if answer and not (request.placed and request.refines):
        return Step(calm, Intent.NEWCOMER, (answer(answers),), topic=TOPICS[answer])
    match request.intent:
        case Intent.LANGUAGE:
            return Step(calm, Intent.LANGUAGE, (answers.languages(),))
        case Intent.PRIVACY:
            return privacy.privacy(state, request, context, texts)
        case Intent.ABOUT:
            return Step(calm, Intent.ABOUT, (answers.about(),))
        case Intent.NEWCOMER:
            said = answers.meetings()
            return Step(calm, Intent.NEWCOMER, (said,), topic=TOPICS[Answers.meetings])
        case Intent.THANKS:
            return _courteous(Intent.THANKS, state, texts)
        case Intent.FORGET | Intent.TALK as intent:
            return Step(calm, intent, (texts.not_yet(intent),))
        case Intent.MEETING | Intent.UNKNOWN:
            return _meetings(under(state), text, request, context, texts)
        case Intent.START:
            return None  # YES, to no question of ours
        case intent:
            return Step(calm, intent, (texts.menu(),))


def _meetings(
    state: Plain, text: Text, request: Request, context: Context, texts: Texts
) -> Step | None:
    """Meetings somewhere, somehow: a whole request, or a further word to the last one."""
    asked = request.intent is Intent.MEETING
    waiting = isinstance(state, AskPlace | ChoosePlace | OfferPlace)
    if text.spot:
        return find_meeting.meetings_near(
            text.spot, refine_search.wish(state, request), context, texts
        )
    if not text.body.strip():
        if text.pictures:
            return Step(missed(state), Intent.UNKNOWN, (texts.no_pictures(),))
        return Step(replace(state, misses=0), Intent.MENU, (texts.menu(),))
    places = settled(request.places, fold(text.body))
    where = search(
        places,
        context.places,
        replace(context.home, also=LANDS.get(request.language, frozenset())),
        near=request.near,
        asked=asked or waiting,
        mend=request.move is None,
        said=fold(text.body),
        venues=request.venues,
    )
    # In answer to a question a place is only that; after a list, with more beside it, it is a whole
    # request, and alone another place for the same.
    whole = isinstance(state, Results) and bool(where) and (request.meeting or request.refines)
    wish = refine_search.wish(state, request, anew=whole)
    if where:
        return find_meeting.at(where, wish, context, texts)
    if isinstance(state, Results):
        refined = refine_search.refine(state, request, wish, context, texts)
        if refined:
            return refined
    if request.move in (Move.OK, Move.NO) and not waiting:
        return _courteous(Intent.THANKS, state, texts)
    if request.otherwise is not Intent.UNKNOWN and not (waiting and request.otherwise is _HELLO):
        return _courteous(request.otherwise, state, texts)
    if wish.way is Way.ONLINE and asked:
        return find_meeting.meetings_near(None, wish, context, texts)
    if places and (asked or waiting) and not request.move:
        return find_meeting.unknown_place(state, wish, context, texts)
    if asked or request.move in refine_search.STEPS:
        hint = _hinted(text, context)
        if hint and not waiting:
            return find_meeting.offer(hint, texts.offer_place(hint), wish, context)
        return find_meeting.ask_place(wish, context, texts)
    return find_meeting.unknown_place(state, wish, context, texts) if waiting else None


# To "hi, I'm in Smalltown" the answer is that we know no such place, if we have asked for one.
_HELLO = Intent.MENU


def _hinted(text: Text, context: Context) -> Place | None:
    """The one place that the carrier's hint means, if it does."""
    where = locate(text.hint, context.places, context.home) if text.hint else None
    return where if isinstance(where, Place) else None
