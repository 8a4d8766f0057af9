"""Our own sentences in a text that comes back to us: quoted by a person, or sent by a line like
ours. What they say of danger is ours, so only the rest of the text is read for it."""

from functools import lru_cache

from flows import crisis
from flows.conversation.turn import Line
from flows.crisis import Category, Danger, Tier
from flows.hotlines import HotlineDirectory
from flows.replies.crisis_replies import CRISIS_LANGUAGES, SENTENCES, CrisisReplies
from flows.replies.day_count_replies import DayCountReplies
from flows.text.gsm import to_gsm
from flows.understanding.understanding import Understanding


def unquoted_danger(
    understood: Understanding, directory: HotlineDirectory, country: str, region: str = ""
) -> Danger | None:
    """The danger that a text tells of in words that are not ours. Only a text that holds a sentence
    of ours is read again, without it."""
    found = understood.danger
    if not found:
        return None
    body_text = " ".join(to_gsm(understood.body).split())
    rest = body_text
    for ours in _own_sentences(directory, country, region):
        rest = rest.replace(ours, " ")
    if rest != body_text:
        found = crisis.read_danger(rest) if rest.strip() else None
    if (
        found
        and found.tier is Tier.ASK
        and any(way in body_text for way in _crisis_line_phrases(directory, country, region))
    ):
        return None  # the number, said as only we say it: two such lines would talk for long
    return found


@lru_cache(maxsize=64)
def _crisis_line_phrases(directory: HotlineDirectory, country: str, region: str) -> tuple[str, ...]:
    """How we say the crisis line in the shortest words, in every language."""
    return tuple(
        {
            CrisisReplies(directory, country, language, region).crisis_line()
            for language in CRISIS_LANGUAGES
        }
    )


@lru_cache(maxsize=64)
def _own_sentences(directory: HotlineDirectory, country: str, region: str) -> tuple[str, ...]:
    """Every sentence of ours that may sound like danger, the longest first: some hold others."""
    found: set[str] = set()
    for language in CRISIS_LANGUAGES:
        texts = CrisisReplies(directory, country, language, region)
        found.add(texts.kind_ending())
        found.update(
            to_gsm(DayCountReplies(Line(""), language).next_steps(milestones=on))
            for on in (False, True)
        )
        for category in Category:
            for other in (False, True):
                again = len(
                    SENTENCES[language][category.value]["again_other" if other else "again"]
                )
                found |= {
                    texts.question_line(category, other),
                    texts.kind_question(category, other),
                }
                hard = Danger(category, Tier.HARD, 1.0, language, other)
                found.update(texts.answer(hard, before) for before in range(again + 1))
    return tuple(sorted((" ".join(ours.split()) for ours in found), key=len, reverse=True))
