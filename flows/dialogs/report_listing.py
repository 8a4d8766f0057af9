"""Somebody found a listing wrong, often before a locked door: sorry, the next meeting near them,
and what is wrong, by a number where their words do not say it. What is kept is the kind and the
day, and nothing of who or of their words; the list stays as it is."""

from typing import NamedTuple

from flows.conversation.conversation import Conversation
from flows.conversation.states import AskWhatIsWrong, PlaceQuestion, Results, SideQuestion
from flows.conversation.turn import (
    Context,
    Intent,
    ReportListing,
    SearchAnswer,
    Step,
    Text,
    Topic,
)
from flows.dialogs.find_meeting import next_page, show_details
from flows.dialogs.meeting_in_mind import (
    last_reminder,
    list_on_screen,
    listed_meeting,
    meeting_of_reminder,
    meetings_in_mind,
    number_talked_about,
    reader_zone,
    talk_about,
)
from flows.dialogs.way_on import WayOn, find_way_on
from flows.domain.listed_meeting import ListedMeeting
from flows.domain.listing_reports import KIND_OF_TOPIC, ReportKind
from flows.replies.report_replies import ReportReplies
from flows.replies.search_replies import SearchReplies
from flows.understanding.likely_intent import LikelyIntent
from flows.understanding.parsed_request import Move

# So likely a text says what is wrong, where that was asked.
_LIKELY_SHARE = 0.4
# So likely a text is something else, though its words complain: beside a question about the meeting
# ("the link won't open, send it again"), a search, what people want of us, and anything else.
_SURE_QUESTION_SHARE, _SURE_SEARCH_SHARE, _SURE_WISH_SHARE, _SURE_SHARE = 0.9, 0.95, 0.7, 0.85
_WISHES = frozenset(
    [
        Intent.REMIND,
        Intent.REMINDERS,
        Intent.DAYS,
        Intent.OFFICE,
        Intent.STOP,
        Intent.WRONG_NUMBER,
        Intent.RELAPSE,
        Intent.CRISIS,
    ]
)
# What is wrong is kept without asking only where the words say it, the text is so likely a
# complaint, and it is less likely to tell of a hard time or to look for a place.
_SURE_REPORT_SHARE = 0.6
_OTHER_SHARE = 0.1
_HARD_TIMES = (Intent.SUPPORT, Intent.CRISIS, Intent.RELAPSE)
# So likely a text must be a complaint where no meeting is talked about.
_POSSIBLE_SHARE = 0.1


def answer_certain_report(
    conversation: Conversation, text: Text, context: Context, texts: SearchReplies
) -> Step | None:
    """The answer to a text that surely complains of a listing, or that is the word for it; None for
    any other."""
    complaint = text.understood.complaint
    if complaint and _is_possible(conversation, text, complaint, context):
        sure = _is_sure(text)
        return answer_report(conversation, text, complaint, context, texts, sure=sure)
    if not text.understood.reports:
        return None
    # There "wrong" says no to a place, or corrects a date.
    asked = isinstance(conversation.state, PlaceQuestion)
    if asked or conversation.subject is Intent.DAYS:
        return None
    return answer_report(conversation, text, Topic.OTHER, context, texts)


def _is_possible(
    conversation: Conversation, text: Text, complaint: Topic, context: Context
) -> bool:
    """Whether words that complain of a listing do: with a meeting in mind unless the text surely is
    something else, else only where it may be a complaint, and no loneliness ("nobody came")."""
    first = _likeliest(text)
    if first and first.intent is Intent.REPORT:
        return True
    if isinstance(conversation.state, SideQuestion):
        return False
    if first and first.share >= _most_share(first):
        return False
    if number_talked_about(conversation) or last_reminder(conversation, context):
        return True
    return complaint is not Topic.NOBODY and _share_of(text, Intent.REPORT) >= _POSSIBLE_SHARE


def _is_sure(text: Text) -> bool:
    """Whether both readings say that a text complains, and nothing speaks for anything else."""
    if text.understood.danger:
        return False
    others = _share_of(text, Intent.MEETING, *_HARD_TIMES)
    return _share_of(text, Intent.REPORT) >= _SURE_REPORT_SHARE and others < _OTHER_SHARE


def _share_of(text: Text, *intents: Intent) -> float:
    return sum(one.share for one in text.understood.intents if one.intent in intents)


def _most_share(first: LikelyIntent) -> float:
    """From how likely on a text is this, whatever its words complain of."""
    other = first.intent
    if other in _WISHES and first.topic is not Topic.COMING:  # "I came, and they were leaving"
        return _SURE_WISH_SHARE
    by_intent = {Intent.DETAILS: _SURE_QUESTION_SHARE, Intent.MEETING: _SURE_SEARCH_SHARE}
    return by_intent.get(other, _SURE_SHARE)


def _likeliest(text: Text) -> LikelyIntent | None:
    return text.understood.intents[0] if text.understood.intents else None


def answer_report(
    conversation: Conversation,
    text: Text,
    topic: Topic,
    context: Context,
    texts: SearchReplies,
    *,
    sure: bool = False,
) -> Step:
    """The answer to a complaint about a listing, whichever meeting it is about. What is not `sure`,
    or says nothing of what is wrong, is asked."""
    say = ReportReplies(context.line, texts.language, context.now)
    state, wrong, after = _meeting_meant(conversation, text, context)
    way_on = find_way_on(state, wrong, context)
    if way_on.state and way_on.state is not state:
        after = after.move_to(way_on.state)
    kind = KIND_OF_TOPIC.get(topic)
    if wrong and (kind is None or not sure):
        behind = after.search_state
        asking = after.asking(AskWhatIsWrong(wrong.meeting.id, behind, way_on.number))
        reply = say.what_is_wrong(wrong, _offer(way_on, say, context, by_word=True))
        return _step(asking, topic, reply, way_on)
    if wrong is None or kind is None:
        pick = say.say_which_number() if state else say.say_which_later()
        reply = say.report(topic, _offer(way_on, say, context), pick=pick)
        return _step(after, topic, reply, way_on)
    reply = say.report(topic, _offer(way_on, say, context), wrong)
    return _step(after, topic, reply, way_on, ReportListing(wrong.meeting.id, kind))


def answer_what_is_wrong(
    conversation: Conversation, text: Text, context: Context, texts: SearchReplies
) -> Step | None:
    """The answer to the question what is wrong: a number, words that say it, or MORE for the next
    meeting; None where it was not answered."""
    asked, read = conversation.state, text.understood.request
    if not isinstance(asked, AskWhatIsWrong):
        return None
    resumed, shown = conversation.resume(), asked.behind
    if read.move is Move.MORE and isinstance(shown, Results):
        if asked.following:
            return show_details(resumed, shown, asked.following, context, texts)
        return next_page(resumed, shown, context, texts)
    kind = _kind_chosen(text)
    if kind is None:
        return None
    say = ReportReplies(context.line, texts.language, context.now)
    about = context.meetings.get([asked.meeting]).get(asked.meeting)
    way_on = WayOn()
    if isinstance(shown, Results) and asked.following:
        way_on = WayOn(shown, listed_meeting(shown, asked.following, context))
    offer = _offer(way_on, say, context) if way_on.following else ""
    reply = say.noted(kind, offer, about)
    return _step(resumed, Topic(kind), reply, way_on, ReportListing(asked.meeting, kind))


def _kind_chosen(text: Text) -> ReportKind | None:
    """What is wrong, by its number or in words."""
    understood, kinds = text.understood, list(ReportKind)
    number = understood.request.number
    if number is not None and 1 <= number <= len(kinds):
        return kinds[number - 1]
    if understood.complaint:
        return KIND_OF_TOPIC.get(understood.complaint)
    likely = _likeliest(text)
    if likely and likely.intent is Intent.REPORT and likely.share >= _LIKELY_SHARE:
        return KIND_OF_TOPIC.get(likely.topic or Topic.OTHER)
    return None


class _Meant(NamedTuple):
    """The list on the screen where the complaint is about it, the meeting that was wrong where that
    is known, and the conversation that goes on."""

    state: Results | None
    wrong: ListedMeeting | None
    after: Conversation


def _meeting_meant(conversation: Conversation, text: Text, context: Context) -> _Meant:
    state, reminder = list_on_screen(conversation), last_reminder(conversation, context)
    numbers, named = meetings_in_mind(conversation, text, context)
    if reminder and not named:
        return _Meant(None, meeting_of_reminder(reminder, context), conversation.understood())
    if state is None or len(numbers) != 1:
        return _Meant(state, None, conversation.understood())
    wrong = listed_meeting(state, numbers[0], context)
    return _Meant(state, wrong, talk_about(conversation, numbers[0]))


def _offer(way_on: WayOn, say: ReportReplies, context: Context, *, by_word: bool = False) -> str:
    """What to do now. `by_word`: numbers are for something else."""
    state, following = way_on
    if state and following:
        zone = reader_zone(state.query, context)
        return say.next_meeting(following.hit, 0 if by_word else following.number, zone)
    return say.more_meetings() if state and state.more else say.another_place()


def _step(
    after: Conversation, topic: Topic, reply: str, way_on: WayOn, *effects: ReportListing
) -> Step:
    state, following = way_on
    answer = SearchAnswer(state.query, (following.hit,) if following else ()) if state else None
    return Step(after, Intent.REPORT, (reply,), effects, search_answer=answer, topic=topic)
