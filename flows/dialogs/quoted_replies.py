"""Our own sentences in a text that comes back to us: quoted by a person, or sent by a line like
ours. What they say of danger is ours, so only the rest of the text is read for it."""

from functools import lru_cache

from flows import crisis
from flows.conversation.turn import Line
from flows.crisis import Category, Reading, Tier
from flows.hotlines import Directory
from flows.replies.crisis_replies import LANGUAGES, SENTENCES, CrisisTexts
from flows.replies.day_count_replies import DayAnswers
from flows.text.gsm import plain


def danger(body: str, directory: Directory, country: str, region: str = "") -> Reading | None:
    """The danger that a text tells of in words that are not ours."""
    reading = crisis.read(body)
    if not reading:
        return None
    said = " ".join(plain(body).split())
    rest = said
    for ours in _ours(directory, country, region):
        rest = rest.replace(ours, " ")
    if rest != said:
        reading = crisis.read(rest) if rest.strip() else None
    if (
        reading
        and reading.tier is Tier.ASK
        and any(way in said for way in _ways(directory, country, region))
    ):
        return None  # the number, said as only we say it: two such lines would talk for long
    return reading


@lru_cache(maxsize=64)
def _ways(directory: Directory, country: str, region: str) -> tuple[str, ...]:
    """How we say the crisis line in the shortest words, in every language."""
    return tuple(
        {CrisisTexts(directory, country, language, region).brief() for language in LANGUAGES}
    )


@lru_cache(maxsize=64)
def _ours(directory: Directory, country: str, region: str) -> tuple[str, ...]:
    """Every sentence of ours that may sound like danger, the longest first: some hold others."""
    found: set[str] = set()
    for language in LANGUAGES:
        texts = CrisisTexts(directory, country, language, region)
        found.add(texts.calm())
        found.update(plain(DayAnswers(Line(""), language).way_on(marks=on)) for on in (False, True))
        for category in Category:
            for other in (False, True):
                again = len(
                    SENTENCES[language][category.value]["again_other" if other else "again"]
                )
                found |= {texts.ask(category, other), texts.warm(category, other)}
                hard = Reading(category, Tier.HARD, 1.0, language, other)
                found.update(texts.answer(hard, before) for before in range(again + 1))
    return tuple(sorted((" ".join(ours.split()) for ours in found), key=len, reverse=True))
