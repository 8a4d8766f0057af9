"""A danger that is not sure is asked about, and what comes next is understood."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.conversation.conversation import Conversation
from flows.conversation.danger_memory import NO_DANGERS, DangerMemory
from flows.conversation.state_json import dump_conversation, load_conversation
from flows.conversation.states import ConfirmReminder, Results
from flows.conversation.turn import Context, Forget, Intent, OptIn, OptOut, Step, Text, Timeout
from flows.conversation.turn import Line as Helpline
from flows.crisis import Category, Danger, Tier, read
from flows.dialogs.crisis_dialog import OVERRIDE_SCORE
from flows.engine import take_turn
from flows.replies.crisis_replies import CRISIS_LANGUAGES, CrisisReplies
from flows.replies.day_count_replies import DayCountReplies
from flows.replies.rate_limit_replies import RateLimitReplies
from flows.text.gsm import sms_cost, to_gsm
from flows.understanding.safety_answers import SafetyAnswer
from flows.understanding.understand import _understand_text, understand
from tests.support.state_samples import conversations_of_danger, every_conversation
from tests.support.turn_samples import CONTEXT, asked_about, danger_reading, random_texts, results

ENGLISH = CrisisReplies(CONTEXT.hotlines, "US", "en")
SUICIDE, VIOLENCE = Category.SUICIDE, Category.VIOLENCE

Reads = Callable[..., None]


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> Reads:
    """Have the reader read these texts so, and every other as nothing."""

    def told(**readings: Danger) -> None:
        known = {body.replace("_", " "): found for body, found in readings.items()}
        # Phrases of ours are kept read: here they are read anew.
        monkeypatch.setattr(f"{understand.__module__}._understand_phrase", _understand_text)
        monkeypatch.setattr(
            "flows.crisis.read",
            lambda text: read(text)._replace(danger=known.get(text)),
        )

    return told


def say(conversation: Conversation, body: str, context: Context = CONTEXT) -> Step:
    """A turn, with the conversation through JSON as in life."""
    decided = take_turn(conversation, Text(understand(body)), context)
    return replace(decided, conversation=through_json(decided.conversation))


def through_json(conversation: Conversation) -> Conversation:
    return load_conversation(dump_conversation(conversation))


HARD = ENGLISH.answer(danger_reading(), 0)


# The three tiers


def test_an_unsure_danger_adds_its_line_to_the_whole_answer(reads: Reads) -> None:
    usual = say(Conversation(), "68102")
    for category in Category:
        for other in (False, True):
            reads(**{"68102": danger_reading(category, other=other)})
            decided = say(Conversation(), "68102")
            assert decided.intent is usual.intent
            assert decided.crisis is category
            assert decided.search_answer == usual.search_answer
            said_all = "\n".join(decided.replies)
            # Only who may drink or use themselves is told so before the list.
            before = category is Category.RELAPSE and not other
            assert said_all.endswith("\n".join(usual.replies)) is before
            assert said_all.startswith("\n".join(usual.replies)) is not before
            assert ENGLISH.question_line(category, other) in said_all


@pytest.mark.parametrize("body", ["mumble", "hi", "thanks", "meeting in narnia", "sort of"])
def test_where_there_is_no_answer_a_warm_one_is_given(body: str, reads: Reads) -> None:
    reads(**{body.replace(" ", "_"): danger_reading(VIOLENCE)})
    conversation = results()
    decided = say(conversation, body)
    assert decided.replies == (ENGLISH.kind_question(VIOLENCE, False),)
    assert replace(decided.conversation, dangers=NO_DANGERS) == conversation


def test_a_line_that_needs_more_room_stands_by_itself(reads: Reads) -> None:
    """But a relapse is no matter of life and death."""
    conversation = results()
    reads()
    details = say(conversation, "1").replies[-1]
    assert sms_cost(details).segments == 2
    filled = replace(CONTEXT, line=replace(CONTEXT.line, country="US"))
    for category in Category:
        reads(**{"1": danger_reading(category)})
        decided = say(conversation, "1", filled)
        line = ENGLISH.question_line(category, False)
        room = sms_cost(f"{details}\n{line}").segments <= sms_cost(details).segments + 1
        assert (decided.replies == (f"{details}\n{line}",)) == room


# What a text was understood as outweighs a danger that is not very sure.

UNDERSTOOD = ["68102", "tonight", "1", "more", "reminders", "sober 2026-03-01", "aa 68102 friday"]


@pytest.mark.parametrize("body", UNDERSTOOD)
@pytest.mark.parametrize(
    ("found", "hard"),
    [
        (danger_reading(tier=Tier.HARD, score=OVERRIDE_SCORE - 0.01), False),
        (danger_reading(tier=Tier.HARD, score=OVERRIDE_SCORE), True),
        (danger_reading(tier=Tier.HARD, score=0.6, declared=True), True),
        (danger_reading(), False),
    ],
)
def test_what_was_understood_is_answered_unless_the_danger_is_sure(
    body: str, found: Danger, hard: bool, reads: Reads
) -> None:
    conversation = results()
    reads(**{body.replace(" ", "_"): found})
    decided = say(conversation, body)
    assert (decided.intent is Intent.CRISIS) == hard
    assert (HARD in decided.replies) == hard
    assert hard or ENGLISH.question_line(SUICIDE, False) in "\n".join(decided.replies)


@pytest.mark.parametrize("body", ["mumble", "hello", "is it free", "privacy"])
def test_anything_else_is_answered_hard_by_the_tier_alone(body: str, reads: Reads) -> None:
    reads(**{body.replace(" ", "_"): danger_reading(tier=Tier.HARD, score=0.9)})
    assert say(results(), body).replies == (HARD,)


# What comes after the question

NO = """
    no, No., NOPE, nah, n, not really, not safe, im not safe, i dont think so, idk, help, help me,
    no not really, no thanks, no im fine, non, não, nao, no estoy a salvo, pas en sécurité, non sono
    al sicuro, ayuda, tengo miedo, no lol, no more, not sure
""".replace("\n", " ").split(",")
YES = """
    yes, Yes., yeah, im fine, i'm safe, yes im safe thanks, lol, haha, hahahaha, just kidding, ok,
    k, si, sí, oui, sim, sì, estoy bien, tudo bem, ça va, va bene, all good, 👍, 😂, never mind, no
    worries, yes i am just tired
""".replace("\n", " ").split(",")


@pytest.mark.parametrize("body", [body.strip() for body in NO])
@pytest.mark.parametrize("other", [False, True])
def test_no_to_the_question_gets_the_crisis_answer(body: str, other: bool, reads: Reads) -> None:
    reads()
    conversation = replace(results(), dangers=asked_about(other=other))
    decided = say(conversation, body)
    told = CrisisReplies(CONTEXT.hotlines, "US", _language(decided))
    assert decided.replies[0] == told.answer(danger_reading(other=other), 0)
    assert (decided.intent, decided.crisis) == (Intent.CRISIS, SUICIDE)
    assert isinstance(decided.state, Results)


def _language(decided: Step) -> str:
    return next((one.language for one in decided.effects if hasattr(one, "language")), "en")


@pytest.mark.parametrize("body", [body.strip() for body in YES])
def test_yes_ends_it_kindly_and_the_list_stays(body: str, reads: Reads) -> None:
    reads()
    decided = say(replace(results(), dangers=asked_about()), body)
    assert decided.replies == (
        CrisisReplies(CONTEXT.hotlines, "US", _language(decided)).kind_ending(),
    )
    assert decided.crisis is None
    assert say(decided.conversation, "1").replies == say(results(), "1").replies


@pytest.mark.parametrize("body", ["68102", "1", "more", "hotline", "yes, 68102", "thanks"])
def test_anything_else_is_answered_and_the_question_lapses(body: str, reads: Reads) -> None:
    reads()
    decided = say(replace(results(), dangers=asked_about()), body)
    assert decided.replies == say(results(), body).replies
    assert decided.conversation.dangers.last is None
    assert say(decided.conversation, "no").crisis is None


def test_what_is_not_understood_is_asked_once_more(reads: Reads) -> None:
    reads()
    once = say(replace(results(), dangers=asked_about()), "why do you ask")
    assert once.replies == (ENGLISH.kind_question(SUICIDE, False),)
    assert say(once.conversation, "no").crisis is SUICIDE
    assert say(once.conversation, "1").replies == say(results(), "1").replies
    twice = say(once.conversation, "mumble")
    assert "understand" in twice.replies[0] or "automated line" in twice.replies[0]
    assert twice.conversation.dangers.last is None


@pytest.mark.parametrize("body", ["im safe", "yes", "lol"])
def test_a_plain_answer_is_believed_before_a_doubtful_sign_in_it(body: str, reads: Reads) -> None:
    conversation = replace(results(), dangers=asked_about())
    reads(**{body.replace(" ", "_"): danger_reading(score=0.6)})
    assert say(conversation, body).replies == (ENGLISH.kind_ending(),)
    reads(**{body.replace(" ", "_"): danger_reading(tier=Tier.HARD)})
    assert say(conversation, body).crisis is SUICIDE


@pytest.mark.parametrize("category", list(Category))
def test_any_danger_in_the_next_text_is_answered_hard(category: Category, reads: Reads) -> None:
    reads(**{"what else is there near 68102": danger_reading(score=0.5)})
    decided = say(
        replace(results(), dangers=asked_about(category)), "what else is there near 68102"
    )
    pressing = min(category, SUICIDE, key=list(Category).index)
    assert decided.crisis is pressing
    assert decided.replies[0] == ENGLISH.answer(danger_reading(pressing), 0)


@pytest.mark.parametrize(
    "category", [VIOLENCE, Category.MINOR, Category.OVERDOSE, Category.RELAPSE]
)
def test_after_another_line_no_is_an_ordinary_no(category: Category, reads: Reads) -> None:
    reads()
    decided = say(replace(results(), dangers=asked_about(category)), "no")
    assert decided.crisis is None
    unsafe = say(replace(results(), dangers=asked_about(category)), "i'm not safe")
    assert unsafe.crisis is category


def test_to_bad_shaking_yes_is_no_calm(reads: Reads) -> None:
    reads()
    decided = say(Conversation(dangers=asked_about(Category.WITHDRAWAL)), "yes")
    assert decided.crisis is Category.WITHDRAWAL


def test_after_the_crisis_answer_another_sign_needs_no_question() -> None:
    first = say(Conversation(), "i want to die")
    second = say(first.conversation, "i dont want to die")
    assert second.replies == (ENGLISH.answer(danger_reading(), 1),)
    assert say(second.conversation, "lol im fine").replies == (ENGLISH.kind_ending(),)


@given(every_conversation, st.sampled_from([body.strip() for body in NO]), st.booleans())
@settings(max_examples=200, deadline=None)
def test_no_gets_the_crisis_answer_in_every_state(
    conversation: Conversation, body: str, other: bool
) -> None:
    conversation = replace(conversation, dangers_answered=(), dangers=asked_about(other=other))
    decided = take_turn(conversation, Text(understand(body)), CONTEXT)
    told = CrisisReplies(CONTEXT.hotlines, "US", _language(decided))
    assert decided.replies[0] in {
        told.answer(danger_reading(other=one), 0) for one in (False, True)
    }
    assert not [one for one in decided.effects if isinstance(one, OptIn | OptOut | Forget)]


@given(conversations_of_danger, random_texts, st.booleans())
@settings(max_examples=300, deadline=None)
def test_any_text_after_a_question_gets_an_answer(
    conversation: Conversation, text: Text, stopped: bool
) -> None:
    decided = take_turn(conversation, text, replace(CONTEXT, stopped=stopped))
    assert through_json(decided.conversation) == decided.conversation
    assert all(sms_cost(reply).encoding == "GSM-7" for reply in decided.replies)
    if not decided.replies:
        assert stopped or text.opt_out or decided.intent in (Intent.STOP, Intent.REACTION)
    asked_again = decided.intent is Intent.UNKNOWN and not conversation.misses
    if decided.intent is not Intent.REACTION and not decided.crisis and not asked_again:
        assert decided.conversation.dangers.last is None


# The carrier's words


def test_stop_is_stop_after_a_question_too() -> None:
    decided = say(Conversation(dangers=asked_about()), "STOP")
    assert decided.intent is Intent.STOP
    assert not decided.replies


def test_yes_from_somebody_who_said_stop_is_start() -> None:
    decided = say(Conversation(dangers=asked_about()), "yes", replace(CONTEXT, stopped=True))
    assert decided.intent is Intent.START


def test_a_yes_that_the_carrier_took_for_start_is_still_an_answer() -> None:
    conversation = replace(results(), dangers=asked_about())
    decided = take_turn(conversation, Text(understand("YES", "START")), CONTEXT)
    assert decided.replies == (ENGLISH.kind_ending(),)
    assert decided.effects == (OptIn("carrier"),)
    assert isinstance(decided.state, Results)


def test_help_to_the_letter_is_owed_its_own_answer_too() -> None:
    decided = say(Conversation(dangers=asked_about()), "HELP")
    assert decided.replies[0] == HARD
    assert "STOP" in decided.replies[1]
    by_carrier = take_turn(
        Conversation(dangers=asked_about()), Text(understand("HELP", "HELP")), CONTEXT
    )
    assert by_carrier.replies == (HARD,)


@pytest.mark.parametrize("word", ["ok", "no", "yes"])
def test_one_word_never_answers_two_questions(word: str) -> None:
    proposed = say(results(), "remind 1").conversation
    assert isinstance(proposed.state, ConfirmReminder)
    decided = say(replace(proposed, dangers=asked_about()), word)
    assert not decided.effects
    assert isinstance(decided.state, Results)
    assert not say(decided.conversation, "ok").effects


# Not twice a day


def test_a_line_is_said_once_a_day_unless_the_sign_grows(reads: Reads) -> None:
    line, now = ENGLISH.question_line(SUICIDE, False), CONTEXT.now

    def heard(
        conversation: Conversation, score: float, hours: float, tier: Tier = Tier.ASK
    ) -> bool:
        reads(**{"68102": danger_reading(tier=tier, score=score)})
        conversation = replace(conversation, dangers=conversation.dangers.after_no_answer())
        late = replace(CONTEXT, now=now + timedelta(hours=hours))
        if hours >= 4:
            conversation = through_json(take_turn(conversation, Timeout(), late).conversation)
        return line in "\n".join(say(conversation, "68102", late).replies)

    reads(**{"68102": danger_reading(score=0.6)})
    conversation = say(Conversation(), "68102").conversation
    assert not heard(conversation, 0.6, 1)
    assert not heard(conversation, 0.69, 23.9)
    assert heard(conversation, 0.7, 1)
    assert heard(conversation, 0.65, 1, Tier.HARD)
    assert heard(conversation, 0.6, 24)
    reads(**{"68102": danger_reading(score=0.6, other=True)})
    conversation = replace(conversation, dangers=conversation.dangers.after_no_answer())
    assert ENGLISH.question_line(SUICIDE, True) in "\n".join(say(conversation, "68102").replies)


def test_time_leaves_only_the_lines_of_a_day() -> None:
    conversation = replace(
        results(), dangers_answered=("en suicide",), dangers=asked_about(VIOLENCE)
    )
    later = replace(CONTEXT, now=CONTEXT.now + timedelta(hours=5))
    after = take_turn(conversation, Timeout(), later).conversation
    assert after == Conversation(dangers=DangerMemory(lines=asked_about(VIOLENCE).lines))
    next_day = replace(CONTEXT, now=CONTEXT.now + timedelta(hours=24))
    assert take_turn(after, Timeout(), next_day).conversation == Conversation()


def test_the_memory_holds_no_word() -> None:
    said = say(Conversation(), "68102 i don't want to kill myself")
    kept = dump_conversation(said.conversation)
    assert "kill" not in kept


# After STOP


@pytest.mark.parametrize(
    ("found", "answered"),
    [
        (danger_reading(), False),
        (danger_reading(score=0.96), False),
        (danger_reading(declared=True), True),
        (danger_reading(tier=Tier.HARD), True),
    ],
)
@pytest.mark.parametrize("body", ["mumble", "68102"])
def test_silence_after_stop_ends_only_for_what_is_declared_or_sure(
    found: Danger, answered: bool, body: str, reads: Reads
) -> None:
    reads(**{body: found})
    decided = say(Conversation(), body, replace(CONTEXT, stopped=True))
    assert decided.replies == ((HARD,) if answered else ())
    assert decided.crisis is SUICIDE


# Our own words


@pytest.mark.parametrize("language", CRISIS_LANGUAGES)
def test_our_own_words_tell_of_no_danger_when_they_come_back(language: str) -> None:
    ours = CrisisReplies(CONTEXT.hotlines, "US", language)
    sentences = [RateLimitReplies(ours, language).repeated_answer(), ours.kind_ending()]
    sentences += [to_gsm(DayCountReplies(Helpline(""), language).next_steps(milestones=False))]
    for category in Category:
        for other in (False, True):
            sentences += [ours.question_line(category, other), ours.kind_question(category, other)]
            sentences += [ours.answer(danger_reading(category, other=other), n) for n in range(3)]
    for sentence in sentences:
        quoted = take_turn(
            Conversation(), Text(understand(f"Near Omaha, NE 68102:\n{sentence}")), CONTEXT
        )
        assert quoted.crisis is None
        own_words = take_turn(
            Conversation(), Text(understand(f"{sentence} i want to die")), CONTEXT
        )
        assert own_words.crisis is SUICIDE


# Somebody else may read the phone


ERASING = """
    delete, ERASE, erase it, borrar, borra, ya lo borré, effacer, effacez, apagar, apague, cancella,
    cancellare, eliminar, supprimer, excluir, ok delete
""".replace("\n", " ").split(",")


@pytest.mark.parametrize("body", [body.strip() for body in ERASING])
@pytest.mark.parametrize("danger", ["my husband hits me", "im 13 and my dad hits me"])
def test_after_violence_a_verb_of_erasing_means_the_text(body: str, danger: str) -> None:
    decided = say(say(Conversation(), danger).conversation, body)
    assert Forget(on_both=True) not in decided.effects
    (reply,) = decided.replies
    assert sms_cost(reply).segments == 1
    assert not _tells(reply)


@pytest.mark.parametrize("body", ["forget me", "delete my data", "bórrame", "delete me"])
def test_forget_me_in_full_still_erases(body: str) -> None:
    decided = say(say(Conversation(), "my husband hits me").conversation, body)
    assert Forget(on_both=True) in decided.effects
    assert not _tells(*decided.replies)


@pytest.mark.parametrize("body", ["mumble", "hi", "thanks", "gracias", "hola", "lol im fine", "??"])
def test_after_violence_nothing_tells_by_itself_what_this_number_is_for(body: str) -> None:
    decided = say(say(Conversation(), "my husband hits me").conversation, body)
    assert decided.replies
    assert not _tells(*decided.replies)


def _tells(*replies: str) -> bool:
    said_all = " ".join(replies).lower()
    topics = ("test line", "meeting", "reuni", "recovery", "crisis", "hotline", "violen", "zip")
    return any(topic in said_all for topic in topics)


@pytest.mark.parametrize("body", ["no", "borrar mis datos", "delete me", "i deleted the app", ""])
def test_what_is_no_bare_verb_of_erasing(body: str) -> None:
    assert not understand(body).erase_verb


@pytest.mark.parametrize(
    ("body", "meant"),
    [
        ("yes but not really", None),
        ("yes 68102", SafetyAnswer.YES),
        ("not in danger", SafetyAnswer.SAFE),
        ("no worries", SafetyAnswer.SAFE),
        ("okay", SafetyAnswer.OK),
        ("whatever", None),
        ("i am not safe here", SafetyAnswer.UNSAFE),
        ("i need help", SafetyAnswer.DOUBT),
        ("ayuda por favor", SafetyAnswer.HELP),
        ("", None),
    ],
)
def test_what_an_answer_says(body: str, meant: SafetyAnswer | None) -> None:
    assert understand(body).safety is meant


@pytest.mark.parametrize("tier", list(Tier))
def test_a_danger_after_the_question_is_hard_beside_a_request_too(tier: Tier, reads: Reads) -> None:
    body = "meetings in omaha, wrote my goodbye note"
    reads(**{body: danger_reading(tier=tier, score=0.93)})
    decided = say(Conversation(dangers=asked_about(SUICIDE)), body)
    assert decided.intent is Intent.CRISIS


@pytest.mark.parametrize("body", ["she is not", "i cant", "they wont"])
def test_a_few_words_are_about_the_danger_that_was_asked_about(body: str, reads: Reads) -> None:
    reads(**{body: danger_reading(Category.OVERDOSE, other=True)})
    decided = say(Conversation(dangers=asked_about(SUICIDE)), body)
    assert decided.crisis is SUICIDE
    assert decided.replies == (ENGLISH.answer(danger_reading(tier=Tier.HARD), 0),)


@pytest.mark.parametrize("body", ["he is", "she cant", "they hung up"])
def test_a_few_words_after_the_crisis_answer_are_about_the_same_danger(
    body: str, reads: Reads
) -> None:
    reads(**{"my son wants to die": danger_reading(tier=Tier.HARD, score=0.99, other=True)})
    first = say(Conversation(), "my son wants to die")
    reads(**{body: danger_reading(VIOLENCE, score=0.8)})
    then = say(first.conversation, body)
    assert then.crisis is SUICIDE
    assert then.replies == (ENGLISH.answer(danger_reading(tier=Tier.HARD, other=True), 1),)


@pytest.mark.parametrize("body", ["no", "nope", "no one answers", "they dont pick up"])
@pytest.mark.parametrize("danger", ["i want to die", "my husband hit me", "he won't wake up"])
def test_after_the_crisis_answer_no_is_nothing_to_thank_for(danger: str, body: str) -> None:
    first = say(Conversation(), danger)
    then = say(first.conversation, body)
    assert then.replies
    assert then.intent is not Intent.THANKS
    assert any(number in then.replies[0] for number in ("988", "911", "1-800-799-7233"))


@pytest.mark.parametrize("body", ["yes", "yes i did"])
def test_yes_to_the_line_about_an_overdose_calls_for_help(body: str) -> None:
    decided = say(Conversation(dangers=asked_about(Category.OVERDOSE)), body)
    assert decided.crisis is Category.OVERDOSE
    assert "911" in decided.replies[0]


@pytest.mark.parametrize(
    ("body", "meant"),
    [
        ("um no", SafetyAnswer.NO),
        ("not right now", SafetyAnswer.NO),
        ("im not", SafetyAnswer.NO),
        ("\N{THUMBS DOWN SIGN}", SafetyAnswer.NO),
        ("kinda", SafetyAnswer.DOUBT),
        ("safe?", None),
        ("safe", SafetyAnswer.SAFE),
    ],
)
def test_the_ways_to_say_no(body: str, meant: SafetyAnswer | None) -> None:
    assert understand(body).safety is meant
