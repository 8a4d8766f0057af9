"""What a text likely means, weighed with where the conversation stands and what the person has."""

from collections.abc import Sequence

from flows.conversation.conversation import Conversation
from flows.conversation.intent_priors import Situation, situation_of, weigh_intents
from flows.conversation.turn import Context, Intent, Text, Topic
from flows.dialogs import ask_about_meeting
from flows.dialogs.ask_which import HARD_TIMES
from flows.understanding.likely_intent import LikelyIntent

# Less likely than this an intent is none.
POSSIBLE_SHARE = 0.05
# What asks for nothing: one answer does as well as the other.
ASKING_NOTHING = frozenset([Intent.CHAT, Intent.THANKS])
# So likely somebody is hurting.
HURTING_SHARE = 0.3


def weighed_intents(
    conversation: Conversation, text: Text, context: Context
) -> tuple[LikelyIntent, ...]:
    """What a text likely means where the conversation stands, the likeliest first."""
    intents = text.understood.intents
    # Reminders are looked up only where it makes a difference.
    possible = share_of(intents, Intent.REMINDERS) >= POSSIBLE_SHARE
    has_reminders = possible and bool(context.reminders.all())
    if share_of(intents, Intent.REPORT) >= POSSIBLE_SHARE and text.understood.tells_of_life:
        intents = _as_hard_time(intents)
    if share_of(intents, Intent.STOP) >= POSSIBLE_SHARE and text.understood.names_reminders:
        intents = _as_reminders(intents)
        possible = True
        has_reminders = bool(context.reminders.all())
    situation = situation_of(conversation)
    if possible and not has_reminders and situation is not Situation.DUE:
        intents = _with_goodbyes(intents)
    if ask_about_meeting.is_one_talked_about(conversation):
        intents = ask_about_meeting.about_the_one(intents)
    elif situation is Situation.COLD:
        intents = ask_about_meeting.about_meetings(intents)
    return weigh_intents(intents, situation, has_reminders=has_reminders)


def _as_reminders(intents: Sequence[LikelyIntent]) -> tuple[LikelyIntent, ...]:
    """The intents where "stop all reminders" ends reminders: what speaks of them ends no more."""
    known = next((one for one in intents if one.intent is Intent.REMINDERS), None)
    topic = known.topic if known else Topic.DROP
    share = share_of(intents, Intent.STOP) + share_of(intents, Intent.REMINDERS)
    others = [one for one in intents if one.intent not in (Intent.STOP, Intent.REMINDERS)]
    return tuple(
        sorted([*others, LikelyIntent(Intent.REMINDERS, share, topic)], key=lambda one: -one.share)
    )


def _as_hard_time(intents: Sequence[LikelyIntent]) -> tuple[LikelyIntent, ...]:
    """The intents where "nobody was there for me" complains of no listing."""
    known = next((one for one in intents if one.intent is Intent.SUPPORT), None)
    topic = known.topic if known and known.share >= HURTING_SHARE else Topic.LOW
    share = share_of(intents, Intent.REPORT) + share_of(intents, Intent.SUPPORT)
    others = [one for one in intents if one.intent not in (Intent.REPORT, Intent.SUPPORT)]
    known_now = [*others, LikelyIntent(Intent.SUPPORT, share, topic)]
    return tuple(sorted(known_now, key=lambda one: -one.share))


def _with_goodbyes(intents: Sequence[LikelyIntent]) -> tuple[LikelyIntent, ...]:
    """The intents where "I'll be there" is said to us, by somebody who has no reminders."""
    coming = [one for one in intents if one.topic is Topic.COMING]
    if not coming:
        return tuple(intents)
    share = share_of(intents, Intent.THANKS) + sum(one.share for one in coming)
    others = [one for one in intents if one not in coming and one.intent is not Intent.THANKS]
    known = [*others, LikelyIntent(Intent.THANKS, share, None)]
    return tuple(sorted(known, key=lambda one: -one.share))


def joined_share(likely: Sequence[LikelyIntent]) -> float:
    """How likely the first intent is; hard times together, where it is one of them, and so what
    asks for nothing."""
    for kin in (HARD_TIMES, ASKING_NOTHING):
        if likely[0].intent in kin:
            return sum(one.share for one in likely if one.intent in kin)
    return likely[0].share


def rival_share(likely: Sequence[LikelyIntent]) -> float:
    """How likely the next intent is that does not ask for nothing as the first one does."""
    nothing = ASKING_NOTHING if likely[0].intent in ASKING_NOTHING else frozenset[Intent]()
    return next((one.share for one in likely[1:] if one.intent not in nothing), 0.0)


def share_of(likely: Sequence[LikelyIntent], intent: Intent) -> float:
    """How likely an intent is, 0 to 1."""
    return sum(one.share for one in likely if one.intent is intent)
