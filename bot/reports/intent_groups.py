"""What texts wanted, in a few groups that need no explaining.

Danger is in the last group together with what is no danger, so that no number tells of it alone.
"""

from collections import Counter
from collections.abc import Mapping

from flows.domain.intents import Intent

MEETINGS = "A meeting"
OTHER_INTENTS = "Support, numbers to call, and anything else"

_GROUPS = {
    MEETINGS: (Intent.MEETING,),
    "More about a meeting": (Intent.DETAILS, Intent.SHARE),
    "A listing is wrong": (Intent.REPORT,),
    "Reminders, counting days and daily texts": (
        Intent.REMIND,
        Intent.REMINDERS,
        Intent.DAYS,
        Intent.READING,
        Intent.CHECKIN,
    ),
    "Questions about meetings and the line": (
        Intent.NEWCOMER,
        Intent.PRIVACY,
        Intent.ABOUT,
        Intent.OFFICE,
        Intent.HELP,
        Intent.MENU,
        Intent.LANGUAGE,
    ),
    "A person to talk to": (Intent.TALK,),
    "Stop, start, forget me": (Intent.STOP, Intent.START, Intent.FORGET, Intent.DATA),
    "Not understood": (Intent.UNKNOWN,),
}
_GROUP_OF = {intent.value: title for title, intents in _GROUPS.items() for intent in intents}

INTENT_GROUPS = (*_GROUPS, OTHER_INTENTS)


def group_intents(intents: Mapping[str, int]) -> Counter[str]:
    """The counts by group.

    >>> dict(group_intents({"meeting": 3, "crisis": 1, "thanks": 2}))
    {'A meeting': 3, 'Support, numbers to call, and anything else': 3}
    """
    found: Counter[str] = Counter()
    for intent, count in intents.items():
        found[_GROUP_OF.get(intent, OTHER_INTENTS)] += count
    return found
