"""A text of somebody who sits in a talk: what of it is for the line, and what is passed on.

The text has been answered before as if there were no talk: that is the `outside` answer. STOP,
HELP, FORGET ME and danger keep it, word for word. Whatever else a text of a talk says is for the
other end, and is passed on or refused with a word, never dropped.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from flows.conversation.conversation import Conversation
from flows.conversation.turn import (
    Context,
    Effect,
    Forget,
    Intent,
    MoveRelay,
    OptOut,
    Step,
    Text,
    Topic,
)
from flows.crisis import Tier
from flows.dialogs import crisis_dialog, relay_notices, support
from flows.dialogs.hotline_numbers import crisis_replies_for
from flows.dialogs.offer_talk import relay_replies_for
from flows.domain.attachments import Attachment
from flows.domain.relay import MAX_SEGMENTS, MOST_A_MINUTE, EndReason, RelayState, Side
from flows.domain.relay_events import (
    HandedOver,
    MoreTime,
    RelayEnds,
    RelayEvent,
    Tell,
    Wrote,
)
from flows.domain.relay_moves import move_relay
from flows.domain.relay_seats import Seat
from flows.domain.team import SetDutyHours
from flows.replies.search_replies import SearchReplies
from flows.text.gsm import sms_cost
from flows.understanding.relay_words import (
    RelayWord,
    holds_contact,
    read_relay_word,
    with_dotted_links,
    without_contacts,
)
from flows.understanding.young_writers import tells_of_childs_age


@dataclass(frozen=True, slots=True)
class _Case:
    """A text of a seat. `before` is the conversation before it."""

    seat: Seat
    text: Text
    outside: Step
    before: Conversation
    context: Context
    texts: SearchReplies

    @property
    def writes(self) -> Side:
        return self.seat.side

    def moved(
        self,
        event: RelayEvent,
        *,
        words: str = "",
        replies: Sequence[str] = (),
        effects: Sequence[Effect] = (),
        conversation: Conversation | None = None,
    ) -> Step:
        """The relay after an event. What concerns the writer is told in the answer, after
        `replies`; the rest is the other end's."""
        move = move_relay(self.seat.relay, event, self.context.now)
        told = [one for one in move.effects if isinstance(one, Tell) and one.side is self.writes]
        said = [
            relay_notices.words_of_notice(
                one.notice, replace(self.seat, relay=move.relay), self.context, self.texts.language
            )
            for one in told
        ]
        left = replace(move, effects=tuple(one for one in move.effects if one not in told))
        moving = MoveRelay(self.seat.id, self.seat.version, left, words)
        return Step(
            conversation or self.before,
            Intent.TALK,
            (*replies, *said),
            (*effects, moving),
            language=self.texts.language,
        )

    def refused(self, said: str) -> Step:
        """Nothing is passed on, and why."""
        return Step(self.before, Intent.TALK, (said,), language=self.texts.language)


def answer_from_seat(
    seat: Seat, text: Text, outside: Step, before: Conversation, context: Context
) -> Step:
    """The answer to a text of somebody who sits in a relay, or did a short while ago."""
    language = outside.language or context.language or context.line.language
    texts = SearchReplies(context.line, language, crisis_replies_for(context, language))
    case = _Case(seat, text, outside, before, context, texts)
    if seat.relay.state is RelayState.ENDED:
        return _answer_late(case)
    return _answer_consent(case) or (
        _answer_connected(case) if seat.relay.connected else _answer_waiting(case)
    )


def _answer_consent(case: _Case) -> Step | None:
    """STOP, a number's new owner and FORGET ME end a relay in any state. The answer is the outside
    one, and nothing is passed on."""
    for effect in case.outside.effects:
        if isinstance(effect, OptOut | Forget):
            stopped = isinstance(effect, OptOut)
            reason = EndReason.STOPPED if stopped else EndReason.FORGOTTEN
            move = move_relay(case.seat.relay, RelayEnds(reason, case.writes), case.context.now)
            moving = MoveRelay(case.seat.id, case.seat.version, move)
            # Before the person is erased: the other end is still to be found.
            return replace(case.outside, effects=(moving, *case.outside.effects))
    return None


def _answer_waiting(case: _Case) -> Step:
    """The texter waits. They may use the line for anything else meanwhile."""
    if case.outside.crisis:
        return case.outside
    young = _end_for_child(case)
    if young:
        return young
    say = relay_replies_for(case.context, case.texts.language)
    understood = case.text.understood
    if read_relay_word(understood) is RelayWord.GOODBYE:
        return case.moved(RelayEnds(EndReason.GOODBYE, case.writes))
    if case.outside.intent is Intent.TALK:
        return case.refused(say.talking_already())
    if case.outside.replies and crisis_dialog.is_expendable(case.outside, understood.request):
        return case.refused(say.not_yet())
    return case.outside


def _answer_connected(case: _Case) -> Step:
    understood, outside = case.text.understood, case.outside
    request = understood.request
    if not case.seat.worker_runs:
        said = outside.replies if outside.crisis else ()
        return case.moved(RelayEnds(EndReason.WORKER_DOWN), replies=said)
    if outside.crisis and case.writes is Side.TEXTER:
        return _answer_danger(case)
    if _is_for_carrier(case) or any(isinstance(one, SetDutyHours) for one in outside.effects):
        return outside  # OFF holds for a volunteer wherever they say it
    ended = _end_for_child(case) if case.writes is Side.TEXTER else None
    word = read_relay_word(understood)
    event = _EVENTS[case.writes].get(word) if word else None
    if ended or event:
        return ended or case.moved(event or Wrote(case.writes))
    if case.writes is Side.TEXTER and request.is_whole and outside.intent is Intent.TALK:
        say = relay_replies_for(case.context, case.texts.language)
        return case.refused(say.talking_already())
    return _pass_on(case)


def _is_for_carrier(case: _Case) -> bool:
    """Whether a text is a word by which the carrier's rules are kept. YES is for the other end."""
    request = case.text.understood.request
    if case.text.opt_out:
        return True
    if case.text.understood.says_yes or not request.is_carrier_keyword:
        return False
    return request.intent in (Intent.HELP, Intent.STOP, Intent.START)


def _answer_danger(case: _Case) -> Step:
    """The numbers first, as outside, and the text is passed on: it is never withheld, whatever else
    it holds."""
    body = with_dotted_links(without_contacts(_body(case)))
    outside = case.outside
    step = case.moved(
        Wrote(case.writes, danger=True),
        words=body,
        replies=outside.replies,
        effects=outside.effects,
        conversation=outside.conversation,
    )
    return replace(step, intent=outside.intent, crisis=outside.crisis, topic=outside.topic)


def _end_for_child(case: _Case) -> Step | None:
    """A child is answered as a child, and the talk ends kindly."""
    if not tells_of_childs_age(case.text.understood.words):
        return None
    child = support.answer_support(case.before, case.text, Topic.CHILD, case.context, case.texts)
    ends = RelayEnds(EndReason.MINOR, case.writes)
    step = case.moved(ends, conversation=child.conversation)
    return replace(step, replies=child.replies, intent=child.intent, topic=child.topic)


def _pass_on(case: _Case) -> Step:
    say = relay_replies_for(case.context, case.texts.language)
    body = _body(case)
    if case.text.attachment is Attachment.VOICE and not body and case.writes is Side.TEXTER:
        return case.refused(f"{case.texts.phrases.in_danger()}\n{say.no_pictures()}")
    if case.text.attachment or case.text.shared_place or not body:
        return case.refused(say.no_pictures())
    if holds_contact(body):
        return case.refused(say.no_contacts())
    if case.writes is Side.TEXTER:
        body = with_dotted_links(body)
    if sms_cost(body).segments > MAX_SEGMENTS:
        return case.refused(say.too_long())
    if case.seat.lately >= MOST_A_MINUTE:
        return case.refused(say.too_many())
    dangers = case.outside.conversation.dangers
    step = case.moved(
        Wrote(case.writes),
        words=body,
        replies=_for_themselves(case),
        conversation=replace(case.before, dangers=dangers),
    )
    return replace(step, crisis=case.outside.crisis) if step.replies else step


def _for_themselves(case: _Case) -> Sequence[str]:
    """The numbers for a volunteer who tells of a danger of their own. Who asks the other about
    theirs tells of none."""
    danger, outside = case.text.understood.danger, case.outside
    if not outside.crisis or not danger or danger.tier is not Tier.HARD or danger.other:
        return ()
    if "?" in case.text.understood.body:
        return ()
    say = relay_notices.volunteer_replies_for(case.context, case.texts.language)
    return (*outside.replies, say.for_yourself())


def _answer_late(case: _Case) -> Step:
    """What comes after the end is passed on to nobody."""
    outside = case.outside
    unasked = crisis_dialog.is_expendable(outside, case.text.understood.request)
    if outside.crisis or outside.effects or not outside.replies or not unasked:
        return outside
    if case.writes is Side.TEXTER:
        said = relay_replies_for(case.context, case.texts.language).ended_before()
    else:
        said = relay_notices.volunteer_replies_for(
            case.context, case.texts.language
        ).talk_ended_before()
    return case.refused(said)


def _body(case: _Case) -> str:
    return case.text.understood.body.strip()


_EVENTS: dict[Side, dict[RelayWord, RelayEvent]] = {
    Side.TEXTER: {
        RelayWord.GOODBYE: RelayEnds(EndReason.GOODBYE, Side.TEXTER),
        RelayWord.REPORT: RelayEnds(EndReason.REPORTED, Side.TEXTER),
    },
    Side.VOLUNTEER: {
        RelayWord.GOODBYE: RelayEnds(EndReason.GOODBYE, Side.VOLUNTEER),
        RelayWord.DONE: RelayEnds(EndReason.DONE, Side.VOLUNTEER),
        RelayWord.BLOCK: RelayEnds(EndReason.BLOCKED, Side.VOLUNTEER),
        RelayWord.HAND_OVER: HandedOver(),
        RelayWord.MORE_TIME: MoreTime(),
    },
}
