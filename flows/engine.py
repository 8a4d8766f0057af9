"""The state machine: one pure function from where we stand and what came to what we do.

It is total: every state and every text gives an answer, or a silence taken on purpose. The order is
the carrier's words first, then danger to a person, then what is waited for, then a request that
makes sense by itself, then the menu.
"""

from dataclasses import replace

from flows.conversation.conversation import Conversation
from flows.conversation.danger_memory import LastDanger
from flows.conversation.kept_conversation import KeptConversation
from flows.conversation.states import AskPlace, ChoosePlace, OfferPlace, Results
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

# Where else a language is at home. Spanish is at home in the United States.
COUNTRIES_OF_LANGUAGE = {
    "fr": frozenset({"FR", "CA", "BE", "CH"}),
    "pt": frozenset({"BR", "PT"}),
    "it": frozenset({"IT", "CH"}),
}


def take_turn(conversation: Conversation, event: Event, context: Context) -> Step:
    """Decide. Raises nothing, whatever the text."""
    match event:
        case Timeout():
            return Step(conversation.after_timeout(context.now), Intent.UNKNOWN)
        case Reminded(reminder):
            return Step(conversation.after_reminder(reminder), Intent.REMIND)
        case Text(body, "") if is_reaction(body):
            language = context.language or context.line.language
            return Step(conversation, Intent.REACTION, language=language)
        case Text():
            # What was asked about a danger is answered by this text or by none.
            last = conversation.dangers.last
            conversation = replace(conversation, dangers=conversation.dangers.after_no_answer())
            return _answer_text(conversation, last, event, context)


def conversation_now(kept: KeptConversation, context: Context) -> Conversation:
    """A conversation as the next text finds it: after everything that time has brought."""
    conversation = kept.conversation
    for event in kept.events_until(context.now):
        conversation = take_turn(conversation, event, context).conversation
    return conversation


def _answer_text(
    conversation: Conversation, last: LastDanger | None, text: Text, context: Context
) -> Step:
    """The answer, in the language that the text is written in, which is used from then on."""
    known_language = context.language or context.line.language
    danger = quoted_replies.unquoted_danger(
        text.body, context.hotlines, hotline_numbers.country_of(context), context.home.region
    )
    watched = conversation.dangers.watched
    if watched and danger and not danger.declared and safety_answers.is_erase_verb(text.body):
        danger = None  # "I deleted it": what the answer to violence advised
    language = reply_language(text.body, danger.language if danger else "") or known_language
    crisis_replies = hotline_numbers.crisis_replies_for(context, language)
    texts = SearchReplies(context.line, language, crisis_replies)
    decided = crisis_dialog.answer_danger_follow_up(
        conversation, last, text, danger, context, texts
    )
    if not decided:
        decided = _decide(conversation, text, danger, context, texts)
        decided = crisis_dialog.repeat_danger_question(
            conversation, last, text, decided, context, texts
        )
    decided = replace(decided, language=decided.language or language)
    if language == known_language or Forget() in decided.effects:
        return decided
    return replace(decided, effects=(*decided.effects, SetLanguage(language)))


def _decide(
    conversation: Conversation,
    text: Text,
    danger: Danger | None,
    context: Context,
    texts: SearchReplies,
) -> Step:
    request = read_request(text.body)
    # A carrier's word is the whole text. Any other text that also wants us to stop may want to die.
    in_words = request.intent is Intent.STOP and not (request.is_carrier_keyword or text.opt_out)
    if not (in_words and danger and danger.tier is Tier.HARD):
        about_consent = answer_opt_out(conversation, text, request, context, texts)
        if about_consent:
            return about_consent
    if text.opt_out == "HELP":
        return Step(conversation, Intent.HELP)  # the carrier has answered in our words
    step = _usual_answer(conversation, text, request, context, texts)
    if danger:
        return crisis_dialog.answer_danger(
            conversation, text, danger, request, step, context, texts
        )
    if crisis_dialog.is_expendable(step, request):
        step = crisis_dialog.answer_loss(conversation, text.body, step, context, texts) or step
    return _make_discreet(conversation, step, request, texts)


def _make_discreet(
    conversation: Conversation, step: Step, request: ParsedRequest, texts: SearchReplies
) -> Step:
    """After an answer to violence no reply shows by itself what this number is for: another person
    may read the phone."""
    if not conversation.dangers.watched or not step.replies:
        return step
    if step.intent is Intent.FORGET and Forget() in step.effects:
        return replace(step, replies=(texts.discreet_erased(),))
    waiting = isinstance(conversation.search_state, AskPlace | ChoosePlace | OfferPlace)
    if waiting and step.intent is Intent.MEETING:
        return step  # they were asked where
    if not crisis_dialog.is_expendable(step, request):
        return step
    kind = {Intent.THANKS: texts.discreet_thanks, Intent.MENU: texts.discreet_glad}
    said = kind.get(step.intent, texts.discreet_misunderstood)()
    return Step(conversation.understood(), step.intent, (said,), step.effects)


def _usual_answer(
    conversation: Conversation,
    text: Text,
    request: ParsedRequest,
    context: Context,
    texts: SearchReplies,
) -> Step:
    """The answer to a text that tells of no danger, or of none for sure."""
    if request.intent is Intent.HELP or (
        context.stopped and request.fallback_intent is Intent.HELP
    ):
        return _simple_reply(Intent.HELP, conversation, texts)
    watched = conversation.dangers.watched and not context.stopped
    if watched and safety_answers.is_erase_verb(text.body):
        return privacy.erased_themselves(conversation, texts)
    if privacy.asks_for_erasure(text.body):
        return privacy.answer_erasure(conversation, request, context, texts)
    if context.stopped:
        # They told us to be silent, and the carrier would refuse the answer. Only START undoes it.
        return Step(conversation, request.intent)
    return (
        day_count.answer_day_count(conversation, text, request, context, texts)
        or set_reminder.answer_reminder_request(conversation, text, request, context, texts)
        or _expected_answer(conversation.pass_over_question(), text, request, context, texts)
        or _answer_request(conversation, text, request, context, texts)
        or set_reminder.repeat_reminder_question(conversation, context, texts)
        or day_count.repeat_milestone_question(conversation)
        or _misunderstood(conversation, texts)
    )


def _misunderstood(conversation: Conversation, texts: SearchReplies) -> Step:
    reply = texts.misunderstood(conversation.misses)
    return Step(conversation.count_miss(), Intent.UNKNOWN, (reply,))


def _simple_reply(intent: Intent, conversation: Conversation, texts: SearchReplies) -> Step:
    """The answer to thanks, to a greeting, or to a cry for help."""
    said = {Intent.THANKS: texts.thanks, Intent.HELP: texts.help, Intent.MENU: texts.menu}
    return Step(conversation.understood(), intent, (said[intent](),))


def _expected_answer(
    conversation: Conversation,
    text: Text,
    request: ParsedRequest,
    context: Context,
    texts: SearchReplies,
) -> Step | None:
    """What the state is waiting for, if the text is that."""
    match conversation.state:
        case Results() as state if request.number is not None:
            return find_meeting.show_details(conversation, state, request.number, context, texts)
        case Results() as state if request.move is Move.MORE:
            return find_meeting.next_page(conversation, state, context, texts)
        case Results() as state if request.move is Move.BACK:
            return find_meeting.repeat_page(conversation, state, context, texts)
        case ChoosePlace(wanted=wanted) as state:
            place = find_meeting.chosen_place(state, request.number, text.body)
            if place:
                return find_meeting.list_meetings(conversation, place, wanted, context, texts)
            if request.number is not None or request.move is Move.OK:
                return find_meeting.repeat_choices(conversation, state, context, texts)
        case OfferPlace(place, wanted) if request.move is Move.OK or request.intent is Intent.START:
            return find_meeting.list_meetings(conversation, place, wanted, context, texts)
        case OfferPlace(wanted=wanted) if request.move is Move.NO:
            return find_meeting.ask_place(conversation, wanted, context, texts)
    return None


def _answer_request(
    conversation: Conversation,
    text: Text,
    request: ParsedRequest,
    context: Context,
    texts: SearchReplies,
) -> Step | None:
    """A request that makes sense by itself, in any state."""
    calm = conversation.understood()
    answers = FaqReplies(context.line, texts.language)
    if requested_language(text.body):
        return Step(calm, Intent.LANGUAGE, (answers.language_switched(),))
    if privacy.asks_for_data(text.body):
        return privacy.answer_data_request(conversation, request, context, texts)
    wanted = read_hotline_request(text.body)
    if not wanted and request.intent is Intent.HOTLINE:
        wanted = HotlineRequest()
    if wanted:
        return hotline_numbers.answer_hotline_request(conversation, wanted, context, texts)
    answer = faq_questions.find_faq_answer(text.body)
    if answer and not (request.placed and request.refines):
        return Step(calm, Intent.NEWCOMER, (answer(answers),), topic=TOPICS[answer])
    match request.intent:
        case Intent.LANGUAGE:
            return Step(calm, Intent.LANGUAGE, (answers.languages(),))
        case Intent.PRIVACY:
            return privacy.privacy(conversation, request, context, texts)
        case Intent.ABOUT:
            return Step(calm, Intent.ABOUT, (answers.about(),))
        case Intent.NEWCOMER:
            said = answers.meetings()
            return Step(calm, Intent.NEWCOMER, (said,), topic=TOPICS[FaqReplies.meetings])
        case Intent.THANKS:
            return _simple_reply(Intent.THANKS, conversation, texts)
        case Intent.FORGET | Intent.TALK as intent:
            return Step(calm, intent, (texts.cannot_do_yet(intent),))
        case Intent.MEETING | Intent.UNKNOWN:
            behind = conversation.pass_over_question()
            return _answer_meeting_request(behind, text, request, context, texts)
        case Intent.START:
            return None  # YES, to no question of ours
        case intent:
            return Step(calm, intent, (texts.menu(),))


def _answer_meeting_request(
    conversation: Conversation,
    text: Text,
    request: ParsedRequest,
    context: Context,
    texts: SearchReplies,
) -> Step | None:
    """Meetings somewhere, somehow: a whole request, or a further word to the last one."""
    state = conversation.state
    asked = request.intent is Intent.MEETING
    waiting = isinstance(state, AskPlace | ChoosePlace | OfferPlace)
    if text.shared_place:
        wanted = refine_search.refined_request(state, request)
        return find_meeting.list_meetings(conversation, text.shared_place, wanted, context, texts)
    if not text.body.strip():
        if text.media_count:
            return Step(conversation.count_miss(), Intent.UNKNOWN, (texts.words_only(),))
        return Step(conversation.understood(), Intent.MENU, (texts.menu(),))
    places = without_scenes(request.places, fold(text.body))
    where = find_place(
        places,
        context.places,
        replace(
            context.home,
            language_countries=COUNTRIES_OF_LANGUAGE.get(request.language, frozenset()),
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
        return find_meeting.search_or_ask(conversation, where, wanted, context, texts)
    if isinstance(state, Results):
        refined = refine_search.refine_results(conversation, state, request, wanted, context, texts)
        if refined:
            return refined
    if request.move in (Move.OK, Move.NO) and not waiting:
        return _simple_reply(Intent.THANKS, conversation, texts)
    if request.fallback_intent is not Intent.UNKNOWN and not (
        waiting and request.fallback_intent is _GREETING
    ):
        return _simple_reply(request.fallback_intent, conversation, texts)
    if wanted.way is Attendance.ONLINE and asked:
        return find_meeting.list_meetings(conversation, None, wanted, context, texts)
    if places and (asked or waiting) and not request.move:
        return find_meeting.unknown_place(conversation, wanted, context, texts)
    if asked or request.move in refine_search.REFINING_MOVES:
        hint = _hinted_place(text, context)
        if hint and not waiting:
            question = texts.offer_place(hint)
            return find_meeting.offer_place(conversation, hint, question, wanted, context)
        return find_meeting.ask_place(conversation, wanted, context, texts)
    return find_meeting.unknown_place(conversation, wanted, context, texts) if waiting else None


# To "hi, I'm in Smalltown" the answer is that we know no such place, if we have asked for one.
_GREETING = Intent.MENU


def _hinted_place(text: Text, context: Context) -> Place | None:
    """The one place that the carrier's hint means, if it does."""
    where = resolve_place(text.hint, context.places, context.home) if text.hint else None
    return where if isinstance(where, Place) else None
