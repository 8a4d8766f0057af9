"""The replies to questions, to feelings and to small talk, at their longest."""

from collections.abc import Callable, Iterator

from flows.conversation.turn import Line
from flows.domain.fellowships import FELLOWSHIP_NAMES
from flows.domain.intents import INTENT_TOPICS, Intent, Topic
from flows.hotlines import SHIPPED_HOTLINES
from flows.replies.choice_replies import ChoiceReplies
from flows.replies.courtesy_replies import CourtesyReplies
from flows.replies.crisis_replies import CrisisReplies
from flows.replies.faq_replies import FaqReplies
from flows.replies.fellowship_replies import FellowshipReplies
from flows.replies.line_replies import LineReplies
from flows.replies.small_talk_replies import SmallTalkReplies
from flows.replies.support_replies import FEELINGS, SupportReplies
from flows.understanding.question_forms import QuestionForm, RecoveryThing

# Every answer of comfort or small talk has at most so many variants.
_TURNS = range(3)


def longest_talk_replies(line: Line, language: str) -> Iterator[tuple[str, str]]:
    """Each reply: the name of its method, and its text at the longest."""
    yield from _faq_replies(FaqReplies(line, language))
    yield from _line_replies(LineReplies(line, language))
    fellowships = FellowshipReplies(language)
    for code in FELLOWSHIP_NAMES:
        yield "fellowships", fellowships.fellowships([code, "SLAA", "AA"])
    numbers = CrisisReplies(SHIPPED_HOTLINES, line.country, language)
    yield from _support_replies(SupportReplies(line, language, numbers))
    choices = ChoiceReplies(language)
    longest = sorted(Intent, key=lambda intent: len(choices.named(intent)))[-2:]
    yield "which", choices.which(*longest)
    yield "named", choices.named(longest[-1])
    small_talk, courtesies = SmallTalkReplies(language), CourtesyReplies(language)
    for turn in _TURNS:
        for reply in (
            courtesies.greeting_again,
            courtesies.thanks,
            courtesies.goodbye,
            courtesies.good_night,
            courtesies.declined,
            courtesies.later,
            courtesies.noted,
            courtesies.agreed,
            courtesies.no_offence,
            small_talk.insult,
            small_talk.joke,
            small_talk.flirting,
            small_talk.trial,
            small_talk.small_talk,
        ):
            yield reply.__name__, reply(turn)


def _faq_replies(answers: FaqReplies) -> Iterator[tuple[str, str]]:
    for topic in Topic:
        for form in QuestionForm:
            yield "answer", answers.answer(topic, form, ("SLAA", "SMART"))
            yield "answer_alone", answers.answer_alone(topic, form)
    for thing in RecoveryThing:
        yield "explain", answers.explain(thing)
    yield from _called(
        answers.welcome,
        answers.what_happens,
        answers.speaking,
        answers.cost,
        answers.religion,
        answers.length,
        answers.dress,
        answers.preparation,
        answers.how_often,
        answers.online,
        answers.ride,
        answers.open_and_closed,
        answers.guests,
        answers.children,
        answers.pets,
        answers.am_i,
        answers.sober,
        answers.medicine,
        answers.anonymous,
        answers.signature,
        answers.sponsor,
        answers.steps,
        answers.home_group,
        answers.books,
        answers.chips,
        answers.moderation,
    )


def _line_replies(answers: LineReplies) -> Iterator[tuple[str, str]]:
    yield from _called(
        answers.about,
        answers.number_source,
        answers.kept,
        answers.seen,
        answers.bill,
        answers.discreet,
        answers.office_phone,
        answers.website,
        answers.volunteer,
        answers.update_listing,
        answers.languages,
        answers.language_switched,
    )


def _support_replies(answers: SupportReplies) -> Iterator[tuple[str, str]]:
    yield from (("talk", answers.talk(turn)) for turn in _TURNS)
    yield "unsure", answers.unsure()
    yield "alateen", answers.alateen()
    for topic in INTENT_TOPICS[Intent.SUPPORT]:
        yield "before_list", answers.before_list(topic)
    for turn in _TURNS:
        for feeling in FEELINGS.values():
            yield feeling.__name__, feeling(answers, turn)
        for fellowship in ("", "AL-ANON", "NAR-ANON", "GAM-ANON"):
            yield "family", answers.family(fellowship, turn)
        for at_home in (False, True):
            yield "child", answers.child(turn, at_home=at_home)


def _called(*replies: Callable[[], str]) -> Iterator[tuple[str, str]]:
    for reply in replies:
        yield reply.__name__, reply()
