"""A person in danger, and a person who asks for a number. Both are answered in every state, by the
person's own country, and leave the conversation where it was.

The rules behind the sentences: answer every time, at once; the numbers early; say that a machine
writes; promise nothing (988lifeline.org and techsafety.org, as docs/crisis.md tells).
"""

from dataclasses import replace

from flows.conversation.conversation import Conversation
from flows.conversation.states import AskPlace, ChoosePlace, Results
from flows.conversation.turn import Context, Intent, Line, OptOut, Step, Text, Topic
from flows.crisis import Category, Danger
from flows.dialogs import find_meeting, quoted_replies
from flows.dialogs.family_wish import (
    ANY_FAMILY,
    TEENS_FELLOWSHIP,
    family_fellowship,
    wishing,
)
from flows.dialogs.relapsed_days import restart_after_relapse
from flows.dialogs.told_place import told_place
from flows.domain.places import Home, Place
from flows.domain.regions import REGIONS_BY_NAME
from flows.hotlines import HotlineDirectory
from flows.replies.crisis_replies import CrisisReplies
from flows.replies.search_replies import SearchReplies
from flows.replies.support_replies import SupportReplies
from flows.text.gsm import sms_cost
from flows.understanding.hotline_requests import HotlineRequest, need_named
from flows.understanding.place_resolver import resolve_place
from flows.understanding.search_request import ANY_MEETING, SearchRequest
from flows.understanding.understanding import Understanding
from flows.understanding.young_writers import tells_of_childs_age


def country_of(context: Context) -> str:
    """Where the texter is, as far as the phone number tells; else where the line is."""
    return context.home.country or context.line.country


def crisis_replies_for(context: Context, language: str) -> CrisisReplies:
    """The crisis sentences in a language, with the numbers of where the texter is."""
    return CrisisReplies(context.hotlines, country_of(context), language, context.home.region)


def answer_crisis(
    conversation: Conversation, danger: Danger, text: Text, context: Context, texts: SearchReplies
) -> Step:
    """The answer to a danger. The state is kept, but for a list of meetings after a relapse."""
    sentences = crisis_replies_for(context, texts.language)
    childs = tells_of_childs_age(text.understood.words)
    danger = _of_child(danger) if childs else danger
    kind = f"{texts.language} {danger.category}{' other' if danger.other else ''}"
    fellowship = family_fellowship(text.understood)
    family = "family_drugs" if fellowship == "NAR-ANON" else "family"
    reply = sentences.answer(danger, conversation.dangers_answered.count(kind), family)
    answered = (*conversation.dangers_answered, kind)
    answered = (
        answered
        if len(answered) <= MAX_REMEMBERED_ANSWERS
        else answered[ANSWERS_FORGOTTEN_AT_ONCE:]
    )
    dangers = conversation.dangers.after_answer(danger)
    after = replace(conversation, dangers_answered=answered, dangers=dangers)
    effects: tuple[OptOut, ...] = ()
    if not context.stopped and text.understood.stops_too:
        effects = (OptOut("words", ""),)  # the ledger need not know what danger they told of
    if danger.category is not Category.RELAPSE:
        step = Step(after, Intent.CRISIS, (reply,), effects, crisis=danger.category)
        at_home = childs and danger.category is Category.MINOR and bool(fellowship)
        if not at_home or effects or context.stopped:
            return step
        alateen = SupportReplies(context.line, texts.language, sentences).alateen()
        wish = replace(after, state=wishing(after.state, TEENS_FELLOWSHIP))
        return replace(step, conversation=wish, replies=(reply, alateen))
    step = Step(after, Intent.RELAPSE, (reply,), effects, crisis=danger.category)
    if effects or context.stopped:
        return step
    if danger.other:
        return _add_family_meetings(step, fellowship, text, context, texts)
    step = _add_meetings(step, text, sentences, context, texts)
    return restart_after_relapse(step, text, context, texts)


# So many answers are remembered: enough to vary them. Then so many are forgotten at once, which
# keeps the turn of answers that alternate by two and by three.
MAX_REMEMBERED_ANSWERS = 8
ANSWERS_FORGOTTEN_AT_ONCE = 6


def _of_child(danger: Danger) -> Danger:
    """The danger that a child writes of: who tells of a parent who drinks needs help, too."""
    if danger.other and danger.category in (Category.RELAPSE, Category.MINOR):
        return replace(danger, category=Category.MINOR, other=False)
    return danger


def _add_family_meetings(
    step: Step, fellowship: str, text: Text, context: Context, texts: SearchReplies
) -> Step:
    """Meetings for families where the text names a place; else they are what the next place is
    searched for."""
    fellowship = fellowship or ANY_FAMILY
    place = told_place(text, context)
    if not place:
        state = wishing(step.conversation.state, fellowship)
        return replace(step, conversation=replace(step.conversation, state=state))
    wanted = SearchRequest(fellowship=fellowship)
    return _with_list(step, place, wanted, context, texts)


def _with_list(
    step: Step, place: Place, wanted: SearchRequest, context: Context, texts: SearchReplies
) -> Step:
    found = find_meeting.list_meetings(step.conversation, place, wanted, context, texts)
    return replace(
        step,
        conversation=found.conversation,
        replies=(*step.replies, *found.replies),
        search_answer=found.search_answer,
    )


def _add_meetings(
    step: Step, text: Text, sentences: CrisisReplies, context: Context, texts: SearchReplies
) -> Step:
    """The nearest meeting that starts soonest, or the question where."""
    shown = step.conversation.search_state
    place = told_place(text, context)
    if not place and isinstance(shown, Results):
        place = shown.query.place
    if place:
        return _with_list(step, place, ANY_MEETING, context, texts)
    if not isinstance(step.conversation.search_state, ChoosePlace):
        step = replace(step, conversation=step.conversation.move_to(AskPlace()))
    asked = f"{step.replies[0]} {sentences.ask_place()}"
    if sms_cost(asked).segments <= 2:
        return replace(step, replies=(asked,))
    return replace(step, replies=(*step.replies, sentences.ask_place()))


def fallback_reply(
    understood: Understanding, line: Line, home: Home, directory: HotlineDirectory
) -> str | None:
    """The answer to a danger, sure or not, or to HELP, that needs nothing but the text; None to
    anything else. There is no usual answer here that a line could stand under."""
    if understood.opt_out or understood.reaction or understood.automatic:
        return None  # the carrier has answered; or no person wrote
    country = home.country or line.country
    danger = quoted_replies.unquoted_danger(understood, directory, country, home.region)
    language = reply_language(understood, danger) or line.language
    sentences = CrisisReplies(directory, country, language, home.region)
    if danger:
        return sentences.answer(danger, 0)
    if Intent.HELP in (understood.intent, understood.request.fallback_intent):
        return SearchReplies(line, language, sentences).help()
    return None


def reply_language(understood: Understanding, danger: Danger | None) -> str:
    """The language to answer a text in, as far as it tells: the one it asks for or is written in,
    or that of the words for a danger or for a number; "" where nothing does."""
    of_danger = danger.language if danger else ""
    of_number = understood.hotline.written_in if understood.hotline else ""
    return understood.language or of_danger or of_number


# The needs of flows.hotlines by the topics that other programs know. What the directory has no
# service for is asked of who refers to treatment, or of who knows the help of a town.
_NEEDS = {
    Topic.TREATMENT: "treatment",
    Topic.SUICIDE: "suicide",
    Topic.VIOLENCE: "violence",
    Topic.FAMILY: "family",
    Topic.BASIC_NEEDS: "local",
    Topic.DRUGS: "treatment",
    Topic.GAMBLING: "gambling",
    Topic.VETERANS: "veterans",
    Topic.YOUTH: "minor",
    Topic.LGBT: "lgbt",
    Topic.EATING: "treatment",
    Topic.MENTAL_HEALTH: "mental_health",
    Topic.LEGAL: "local",
    Topic.MONEY: "local",
}
# The needs that other programs know by another name than the directory.
_TOPICS = {
    "local": Topic.BASIC_NEEDS,
    "family_drugs": Topic.FAMILY,
    "legal": Topic.LEGAL,
    "money": Topic.MONEY,
}
# What people need that no service is for, and the need whose services know who is.
_NEXT_NEEDS = {"legal": "local", "money": "local"}


def answer_need(
    conversation: Conversation,
    text: Text,
    topic: Topic | None,
    context: Context,
    texts: SearchReplies,
) -> Step:
    """The numbers for a need that was read as a request for a number, or as a `topic`."""
    asked, request = text.understood.hotline, text.understood.request
    if asked and (asked.need or not topic):
        return answer_hotline_request(conversation, asked, context, texts)
    place = request.places[0] if request.placed and request.places else ""
    need = _NEEDS.get(topic, "") if topic else need_named(text.understood.words)
    wanted = HotlineRequest(need, place)
    step = answer_hotline_request(conversation, wanted, context, texts, topic)
    return replace(step, topic=topic) if topic else step


def answer_hotline_request(
    conversation: Conversation,
    wanted: HotlineRequest,
    context: Context,
    texts: SearchReplies,
    topic: Topic | None = None,
) -> Step:
    """The numbers for a need, where the person is or asks for."""
    country, region = country_of(context), context.home.region
    if wanted.place:
        where = resolve_place(wanted.place, context.places, context.home)
        named = [code for land, code in REGIONS_BY_NAME.get(wanted.place, ()) if land == country]
        if isinstance(where, Place) and where.country == country:
            region = where.region
        elif named:
            region = named[0]
    language = wanted.language or texts.language
    topic = topic or _TOPICS.get(wanted.need)
    need = _NEXT_NEEDS.get(wanted.need, wanted.need)
    held = context.hotlines.find(need, country, region, language)
    opening = texts.need_opening(topic) if topic and held else ""
    reply = texts.hotlines(need, region, language, opening, wanted.service)
    return Step(conversation.understood(), Intent.HOTLINE, (reply,), topic=topic or need)
