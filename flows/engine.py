"""The state machine: one pure function from where we stand and what came to what we do.

It is total: every state and every text gives an answer, or a silence taken on purpose. It reads no
word: what a text says is in its `understood`, and the order here decides what counts. The carrier's
words come first, then danger to a person, then what is waited for, then a request that makes sense
by itself, then the menu.
"""

from dataclasses import replace

from flows.conversation.conversation import Conversation
from flows.conversation.danger_memory import LastDanger
from flows.conversation.kept_conversation import KeptConversation
from flows.conversation.states import (
    ChoosePlace,
    OfferPlace,
    Results,
)
from flows.conversation.turn import (
    CheckedIn,
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
    ask_where,
    attached,
    choose_place,
    coming_back,
    crisis_dialog,
    daily_checkin,
    daily_request,
    day_count,
    find_meeting,
    hotline_numbers,
    in_talk,
    likely_answer,
    lone_signs,
    privacy,
    refine_search,
    report_listing,
    set_reminder,
    share_meeting,
    support,
)
from flows.dialogs.answer_intent import answer_intent
from flows.dialogs.certain_question import answer_certain
from flows.dialogs.consent_questions import repeat_consent_question
from flows.dialogs.danger_in_text import danger_in_text
from flows.dialogs.end_that import answer_end_that
from flows.dialogs.meeting_request import answer_meeting_request, is_search_in_city
from flows.dialogs.open_question import answer_open_question, leave_question
from flows.dialogs.opt_out import answer_opt_out
from flows.dialogs.other_wish import add_other_wish
from flows.dialogs.reply_language import choose_reply_language
from flows.dialogs.simple_replies import misunderstood, simple_reply
from flows.dialogs.sure_search import answer_sure_search, pass_over_question
from flows.dialogs.volunteer_words import answer_volunteer
from flows.replies.search_replies import SearchReplies
from flows.understanding.parsed_request import Move
from flows.understanding.young_writers import tells_of_childs_age


def take_turn(conversation: Conversation, event: Event, context: Context) -> Step:
    """Decide. Raises nothing, whatever the text."""
    match event:
        case Timeout(heard_at):
            return Step(conversation.after_timeout(context.now, heard_at), Intent.UNKNOWN)
        case Reminded(reminder):
            return Step(conversation.after_reminder(reminder), Intent.REMIND)
        case CheckedIn():
            return Step(conversation.after_checkin(), Intent.CHECKIN)
        case Text(understood) if understood.reaction or understood.automatic:
            language = context.language or context.line.language
            return Step(conversation, understood.intent, language=language)
        case Text():
            outside = _answer_alone(conversation, event, context)
            return in_talk.answer_in_talk(conversation, event, outside, context)


def _answer_alone(conversation: Conversation, text: Text, context: Context) -> Step:
    """The answer as if nobody sat in a talk with a volunteer."""
    silence = lone_signs.answer_lone_signs(conversation, text, context)
    if silence:
        return silence
    # Only the next text can answer a question about a danger.
    last = conversation.dangers.last
    if last:
        dangers = conversation.dangers.after_no_answer()
        conversation = replace(conversation, dangers=dangers)
    return _answer_text(conversation, last, text, context)


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
    danger = danger_in_text(conversation, text, context)
    language, lasting, conversation = choose_reply_language(
        conversation, text.understood, danger, context
    )
    crisis_replies = hotline_numbers.crisis_replies_for(context, language)
    texts = SearchReplies(context.line, language, crisis_replies, text.channel)
    decided = crisis_dialog.answer_danger_follow_up(
        conversation, last, text, danger, context, texts
    )
    if not decided:
        # Right after a danger nobody guesses what else they may mean.
        guess = last is None
        decided = _decide(conversation, text, danger, context, texts, guess=guess)
        decided = crisis_dialog.repeat_danger_question(
            conversation, last, text, decided, context, texts
        )
    after = decided.conversation.about(decided.intent)
    after = replace(after, young=after.young or tells_of_childs_age(text.understood.words))
    decided = replace(decided, conversation=after, language=decided.language or language)
    if not lasting or any(isinstance(one, Forget) for one in decided.effects):
        return decided
    return replace(decided, effects=(*decided.effects, SetLanguage(language)))


def _decide(
    conversation: Conversation,
    text: Text,
    danger: Danger | None,
    context: Context,
    texts: SearchReplies,
    *,
    guess: bool,
) -> Step:
    request = text.understood.request
    # A carrier's word is the whole text. Any other text that also wants us to stop may want to die,
    # and one about a wrong number may hide from somebody who reads along.
    in_words = request.intent is Intent.STOP and not (request.is_carrier_keyword or text.opt_out)
    mistaken = request.intent is Intent.WRONG_NUMBER and not text.opt_out
    if not (danger and (mistaken or (in_words and danger.tier is Tier.HARD))):
        about_consent = answer_end_that(conversation, text, context, texts) or answer_opt_out(
            conversation, text, context, texts
        )
        if about_consent:
            return about_consent
    if text.opt_out == "HELP":
        return Step(conversation, Intent.HELP)  # the carrier has answered in our words
    volunteer = None if danger else answer_volunteer(conversation, text, context)
    if volunteer:
        return volunteer
    step = _usual_answer(conversation, text, context, texts, guess=guess)
    step = add_other_wish(conversation, text, step, context, texts)
    step = coming_back.welcome_back(conversation, text, step, context, texts)
    if danger:
        answer = crisis_dialog.answer_danger(conversation, text, danger, step, context, texts)
        return daily_checkin.keep_answer(step, answer)
    if crisis_dialog.is_expendable(step, request):
        step = crisis_dialog.answer_loss(conversation, text, step, context, texts) or step
    return crisis_dialog.make_discreet(conversation, step, request, texts)


def _usual_answer(
    conversation: Conversation,
    text: Text,
    context: Context,
    texts: SearchReplies,
    *,
    guess: bool,
) -> Step:
    """The answer to a text that tells of no danger, or of none for sure. `guess`: what is likely
    and not sure may be answered, too."""
    understood = text.understood
    help_asked = understood.request.fallback_intent is Intent.HELP
    certain_help = understood.intent is Intent.HELP and understood.certain
    if certain_help or (context.stopped and help_asked):
        return simple_reply(Intent.HELP, conversation, texts)
    first = (
        privacy.answer_in_private(conversation, text, context, texts)
        or attached.answer_attached(conversation, text, context, texts)
        or answer_open_question(conversation, text, context, texts)
    )
    if first:
        return first
    conversation = leave_question(conversation)
    return (
        report_listing.answer_certain_report(conversation, text, context, texts)
        or share_meeting.answer_certain_share(conversation, text, context, texts)
        or daily_request.answer_daily(conversation, text, context, texts)
        or day_count.answer_day_count(conversation, text, context, texts)
        or set_reminder.answer_reminder_request(conversation, text, context, texts)
        or pass_over_question(_expected_answer, conversation, text, context, texts)
        or answer_sure_search(conversation, text, context, texts)
        or likely_answer.answer_sure(conversation, text, context, texts)
        or support.answer_child(conversation, text, context, texts)
        or _answer_likely(conversation, text, context, texts, guess=guess)
        or set_reminder.repeat_reminder_question(conversation, context, texts)
        or repeat_consent_question(conversation)
        or misunderstood(conversation, texts)
    )


def _answer_likely(
    conversation: Conversation,
    text: Text,
    context: Context,
    texts: SearchReplies,
    *,
    guess: bool,
) -> Step | None:
    """What the grammar read where it is not unlikely, else what is likely, or a few plain words."""
    if not guess:
        return _answer_request(conversation, text, context, texts)
    if text.understood.intent is Intent.UNKNOWN:
        found = _answer_request(conversation, text, context, texts)
        if find_meeting.found_place(found) or is_search_in_city(text, context):
            return found  # a place that is known makes it a search
    first, second = _answer_request, likely_answer.answer_unsure
    if not likely_answer.agrees_with_grammar(conversation, text, context):
        first, second = second, first
    readers = (first, second, support.answer_plain_talk)
    return next(filter(None, (read(conversation, text, context, texts) for read in readers)), None)


def _expected_answer(
    conversation: Conversation, text: Text, context: Context, texts: SearchReplies
) -> Step | None:
    """What the state is waiting for, if the text is that."""
    request = text.understood.request
    number, move = request.number, request.move
    conversation = refine_search.back_at_list(conversation, request)
    match conversation.state:
        case Results() as state if number is not None:
            return find_meeting.show_details(conversation, state, number, context, texts)
        case Results() as state if step := _answer_about_list(
            conversation, state, text, context, texts
        ):
            return step
        case Results() as state if text.understood.says_yes:
            return refine_search.answer_yes(conversation, state, context, texts)
        case Results() as state if move is Move.MORE:
            return find_meeting.next_page(conversation, state, context, texts)
        case Results() as state if move is Move.BACK:
            return find_meeting.repeat_page(conversation, state, context, texts)
        case ChoosePlace() as state:
            return choose_place.answer_choice(conversation, state, text, context, texts)
        case OfferPlace() as state if coming_back.takes_offer(state, text):
            return find_meeting.list_meetings(
                conversation, state.place, state.wanted, context, texts
            )
        case OfferPlace(wanted=wanted) if move is Move.NO:
            return ask_where.ask_place(conversation, wanted, context, texts)
    return coming_back.answer_about_gone_list(conversation, text, context, texts)


def _answer_about_list(
    conversation: Conversation, state: Results, text: Text, context: Context, texts: SearchReplies
) -> Step | None:
    """What is certainly about the list on the screen."""
    return (
        answer_certain(conversation, state, text, context, texts)
        or choose_place.answer_state_first(conversation, state, text, context, texts)
        or refine_search.answer_choosy(conversation, state, text, context, texts)
    )


def _answer_request(
    conversation: Conversation, text: Text, context: Context, texts: SearchReplies
) -> Step | None:
    """A request that makes sense by itself, in any state."""
    understood = text.understood
    match understood.intent:
        case Intent.MEETING | Intent.UNKNOWN:
            return pass_over_question(answer_meeting_request, conversation, text, context, texts)
        case intent:
            return answer_intent(conversation, text, intent, understood.topic, context, texts)
