"""The state machine: one pure function from where we stand and what came to what we do.

It is total: every state and every text gives an answer, or a silence taken on purpose. The order is
the carrier's words first, then danger to a person, then what is waited for, then a request that
makes sense by itself, then the menu.
"""

from dataclasses import replace

from flows.conversation.danger_memory import NO_DANGERS, LastDanger
from flows.conversation.states import (
    AskPlace,
    ChooseMeeting,
    ChoosePlace,
    ChooseReminder,
    Idle,
    OfferPlace,
    Results,
    SearchState,
    State,
    count_miss,
    search_state,
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
from flows.crisis import Danger, Tier
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
from flows.dialogs.opt_out import answer_opt_out
from flows.domain.places import Place
from flows.replies.faq_replies import TOPICS, FaqReplies
from flows.replies.search_replies import SearchReplies
from flows.text.normalize import fold
from flows.understanding import faq_questions, safety_answers
from flows.understanding.hotline_requests import HotlineRequest, read_hotline_request
from flows.understanding.language_detection import reply_language, requested_language
from flows.understanding.place_resolver import find_place, resolve_place, without_scenes
from flows.understanding.reactions import is_reaction
from flows.understanding.request_reader import Attendance, Move, ParsedRequest, read_request
from flows.vocabulary import HOME_COUNTRIES


def take_turn(state: State, event: Event, context: Context) -> Step:
    """Decide. Raises nothing, whatever the text."""
    match event:
        case Timeout():
            return Step(Idle(dangers=state.dangers.after_timeout(context.now)), Intent.UNKNOWN)
        case Reminded(reminder):
            if isinstance(state, ChooseMeeting | ChooseReminder):
                state = state.behind  # from now on 1 means the reminder's meeting
            return Step(replace(state, last_reminder=reminder), Intent.REMIND)
        case Text(body, "") if is_reaction(body):
            return Step(state, Intent.REACTION, language=context.language or context.line.language)
        case Text():
            # What was asked about a danger is answered by this text or by none.
            last, state = (
                state.dangers.last,
                replace(state, dangers=state.dangers.after_no_answer()),
            )
            decided = _answer_text(state, last, event, context)
            return replace(decided, state=_carry_over(state, decided.state))


def _carry_over(before: State, after: State) -> State:
    """A state with what outlasts others: the dangers lately answered and asked about, and, until
    meetings or places are numbered anew, the reminder that came last."""
    last_reminder = after.last_reminder
    if not isinstance(after, Results | ChoosePlace):
        last_reminder = last_reminder or before.last_reminder
    dangers = before.dangers if after.dangers == NO_DANGERS else after.dangers
    return replace(
        after,
        dangers_answered=after.dangers_answered or before.dangers_answered,
        last_reminder=last_reminder,
        dangers=dangers,
    )


def _answer_text(state: State, last: LastDanger | None, text: Text, context: Context) -> Step:
    """Answers as somebody writes, at once and from then on."""
    known_language = context.language or context.line.language
    danger = quoted_replies.unquoted_danger(
        text.body, context.hotlines, hotline_numbers.country_of(context), context.home.region
    )
    if (
        danger
        and state.dangers.watched
        and not danger.declared
        and safety_answers.is_erase_verb(text.body)
    ):
        danger = None  # "I deleted it": what the answer to violence advised
    language = reply_language(text.body, danger.language if danger else "") or known_language
    crisis_replies = hotline_numbers.crisis_replies_for(context, language)
    texts = SearchReplies(context.line, language, crisis_replies)
    decided = crisis_dialog.answer_danger_follow_up(state, last, text, danger, context, texts)
    if not decided:
        decided = _decide(state, text, danger, context, texts)
        decided = crisis_dialog.repeat_danger_question(state, last, text, decided, context, texts)
    decided = replace(decided, language=decided.language or language)
    if language == known_language or Forget() in decided.effects:
        return decided
    return replace(decided, effects=(*decided.effects, SetLanguage(language)))


def _decide(
    state: State, text: Text, danger: Danger | None, context: Context, texts: SearchReplies
) -> Step:
    request = read_request(text.body)
    # A carrier's word is the whole text. Any other text that also wants us to stop may want to die.
    in_words = request.intent is Intent.STOP and not (request.is_carrier_keyword or text.opt_out)
    if not (in_words and danger and danger.tier is Tier.HARD):
        about_consent = answer_opt_out(state, text, request, context, texts)
        if about_consent:
            return about_consent
    if text.opt_out == "HELP":
        return Step(state, Intent.HELP)  # the carrier has answered in our words
    step = _usual_answer(state, text, request, context, texts)
    if danger:
        return crisis_dialog.answer_danger(state, text, danger, request, step, context, texts)
    if crisis_dialog.is_expendable(step, request):
        step = crisis_dialog.answer_loss(state, text.body, step, context, texts) or step
    return _make_discreet(state, step, request, texts)


def _make_discreet(state: State, step: Step, request: ParsedRequest, texts: SearchReplies) -> Step:
    """After an answer to violence nothing tells by itself what this number is for: somebody else
    may read the phone."""
    if not state.dangers.watched or not step.replies:
        return step
    if step.intent is Intent.FORGET and Forget() in step.effects:
        return replace(step, replies=(texts.discreet_erased(),))
    waiting = isinstance(search_state(state), AskPlace | ChoosePlace | OfferPlace)
    if waiting and step.intent is Intent.MEETING:
        return step  # they were asked where
    if not crisis_dialog.is_expendable(step, request):
        return step
    kind = {Intent.THANKS: texts.discreet_thanks, Intent.MENU: texts.discreet_glad}
    said = kind.get(step.intent, texts.discreet_misunderstood)()
    return Step(replace(state, misses=0), step.intent, (said,), step.effects)


def _usual_answer(
    state: State, text: Text, request: ParsedRequest, context: Context, texts: SearchReplies
) -> Step:
    """The answer to a text that tells of no danger, or of none for sure."""
    if request.intent is Intent.HELP or (
        context.stopped and request.fallback_intent is Intent.HELP
    ):
        return _simple_reply(Intent.HELP, state, texts)
    if state.dangers.watched and not context.stopped and safety_answers.is_erase_verb(text.body):
        return privacy.erased_themselves(state, texts)
    if privacy.asks_for_erasure(text.body):
        return privacy.answer_erasure(request, context, texts)
    if context.stopped:
        # They told us to be silent, and the carrier would refuse the answer. Only START undoes it.
        return Step(state, request.intent)
    return (
        day_count.answer_day_count(state, text, request, context, texts)
        or set_reminder.answer_reminder_request(state, text, request, context, texts)
        or _expected_answer(search_state(state), text, request, context, texts)
        or _answer_request(state, text, request, context, texts)
        or set_reminder.repeat_reminder_question(state, context, texts)
        or day_count.repeat_milestone_question(state)
        or Step(count_miss(state), Intent.UNKNOWN, (texts.misunderstood(state.misses),))
    )


def _simple_reply(intent: Intent, state: State, texts: SearchReplies) -> Step:
    """The answer to thanks, to a greeting, or to a cry for help."""
    said = {Intent.THANKS: texts.thanks, Intent.HELP: texts.help, Intent.MENU: texts.menu}
    return Step(replace(state, misses=0), intent, (said[intent](),))


def _expected_answer(
    state: SearchState, text: Text, request: ParsedRequest, context: Context, texts: SearchReplies
) -> Step | None:
    """What the state is waiting for, if the text is that."""
    match state:
        case Results() if request.number is not None:
            return find_meeting.show_details(state, request.number, context, texts)
        case Results() if request.move is Move.MORE:
            return find_meeting.next_page(state, context, texts)
        case Results() if request.move is Move.BACK:
            return find_meeting.repeat_page(state, context, texts)
        case ChoosePlace():
            place = find_meeting.chosen_place(state, request.number, text.body)
            if place:
                return find_meeting.list_meetings(place, state.wanted, context, texts)
            if request.number is not None or request.move is Move.OK:
                return find_meeting.repeat_choices(state, context, texts)
        case OfferPlace() if request.move is Move.OK or request.intent is Intent.START:
            return find_meeting.list_meetings(state.place, state.wanted, context, texts)
        case OfferPlace() if request.move is Move.NO:
            return find_meeting.ask_place(state.wanted, context, texts)
    return None


def _answer_request(
    state: State, text: Text, request: ParsedRequest, context: Context, texts: SearchReplies
) -> Step | None:
    """A request that makes sense by itself, in any state."""
    calm = replace(state, misses=0)
    answers = FaqReplies(context.line, texts.language)
    if requested_language(text.body):
        return Step(calm, Intent.LANGUAGE, (answers.language_switched(),))
    if privacy.asks_for_data(text.body):
        return privacy.answer_data_request(state, request, context, texts)
    wanted = read_hotline_request(text.body)
    if not wanted and request.intent is Intent.HOTLINE:
        wanted = HotlineRequest()
    if wanted:
        return hotline_numbers.answer_hotline_request(state, wanted, context, texts)
    answer = faq_questions.find_faq_answer(text.body)
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
            return Step(calm, Intent.NEWCOMER, (said,), topic=TOPICS[FaqReplies.meetings])
        case Intent.THANKS:
            return _simple_reply(Intent.THANKS, state, texts)
        case Intent.FORGET | Intent.TALK as intent:
            return Step(calm, intent, (texts.cannot_do_yet(intent),))
        case Intent.MEETING | Intent.UNKNOWN:
            return _answer_meeting_request(search_state(state), text, request, context, texts)
        case Intent.START:
            return None  # YES, to no question of ours
        case intent:
            return Step(calm, intent, (texts.menu(),))


def _answer_meeting_request(
    state: SearchState, text: Text, request: ParsedRequest, context: Context, texts: SearchReplies
) -> Step | None:
    """Meetings somewhere, somehow: a whole request, or a further word to the last one."""
    asked = request.intent is Intent.MEETING
    waiting = isinstance(state, AskPlace | ChoosePlace | OfferPlace)
    if text.shared_place:
        return find_meeting.list_meetings(
            text.shared_place, refine_search.refined_request(state, request), context, texts
        )
    if not text.body.strip():
        if text.media_count:
            return Step(count_miss(state), Intent.UNKNOWN, (texts.words_only(),))
        return Step(replace(state, misses=0), Intent.MENU, (texts.menu(),))
    places = without_scenes(request.places, fold(text.body))
    where = find_place(
        places,
        context.places,
        replace(
            context.home,
            language_countries=HOME_COUNTRIES.get(request.language, frozenset()),
        ),
        near=request.near,
        asked=asked or waiting,
        correct_spelling=request.move is None,
        text=fold(text.body),
        venues=request.venues,
    )
    # In answer to a question a place is only that; after a list, with more beside it, it is a whole
    # request, and alone another place for the same.
    whole = (
        isinstance(state, Results) and bool(where) and (request.mentions_meeting or request.refines)
    )
    wanted = refine_search.refined_request(state, request, anew=whole)
    if where:
        return find_meeting.search_or_ask(where, wanted, context, texts)
    if isinstance(state, Results):
        refined = refine_search.refine_results(state, request, wanted, context, texts)
        if refined:
            return refined
    if request.move in (Move.OK, Move.NO) and not waiting:
        return _simple_reply(Intent.THANKS, state, texts)
    if request.fallback_intent is not Intent.UNKNOWN and not (
        waiting and request.fallback_intent is _GREETING
    ):
        return _simple_reply(request.fallback_intent, state, texts)
    if wanted.way is Attendance.ONLINE and asked:
        return find_meeting.list_meetings(None, wanted, context, texts)
    if places and (asked or waiting) and not request.move:
        return find_meeting.unknown_place(state, wanted, context, texts)
    if asked or request.move in refine_search.REFINING_MOVES:
        hint = _hinted_place(text, context)
        if hint and not waiting:
            return find_meeting.offer_place(hint, texts.offer_place(hint), wanted, context)
        return find_meeting.ask_place(wanted, context, texts)
    return find_meeting.unknown_place(state, wanted, context, texts) if waiting else None


# To "hi, I'm in Smalltown" the answer is that we know no such place, if we have asked for one.
_GREETING = Intent.MENU


def _hinted_place(text: Text, context: Context) -> Place | None:
    """The one place that the carrier's hint means, if it does."""
    where = resolve_place(text.hint, context.places, context.home) if text.hint else None
    return where if isinstance(where, Place) else None
