"""How the pages say what is known of a number."""

from bot.conversation.hotline_records import CallResult
from desk.translation import gettext


def call_words(result: str) -> str:
    """What came of a call."""
    return {
        CallResult.ANSWERED.value: gettext("answered"),
        CallResult.NO_ANSWER.value: gettext("no answer"),
        CallResult.CHANGED.value: gettext("changed"),
    }.get(result, gettext("rung"))


def trust_words() -> dict[str, str]:
    """How sure the source is (docs/crisis.md)."""
    return {
        "A": gettext("it stands on the service's own page"),
        "B": gettext("several pages agree on it"),
        "C": gettext("it was seen once: ring it before you rely on it"),
    }


def field_labels() -> dict[str, str]:
    """The fields of a number that can be changed."""
    return {
        "call": gettext("Number to call"),
        "press": gettext("Then press"),
        "text_to": gettext("Number to text"),
        "keyword": gettext("With this word"),
        "hours": gettext("Hours"),
        "off": gettext("Given no more"),
    }


def need_words(need: str) -> str:
    """What a service is for."""
    words = {
        "emergency": gettext("emergency"),
        "ambulance": gettext("ambulance"),
        "police": gettext("police"),
        "crisis": gettext("crisis"),
        "suicide": gettext("suicide"),
        "violence": gettext("violence at home"),
        "minor": gettext("children and teenagers"),
        "treatment": gettext("treatment"),
        "veterans": gettext("veterans"),
        "assault": gettext("sexual assault"),
        "poison": gettext("poison"),
        "local": gettext("help near"),
        "alone": gettext("somebody to talk with"),
        "family": gettext("families"),
        "mental_health": gettext("mental health"),
    }
    return words.get(need, need.replace("_", " "))
