"""Every crisis sentence on a page, for a clinician and a native speaker to review."""

from collections.abc import Iterator

from bot.conversation.hotline_records import HotlineRecordError, wording_hash
from flows.crisis import Category, Danger, Tier
from flows.hotlines import HotlineDirectory
from flows.replies.crisis_replies import CRISIS_LANGUAGES, SENTENCES, CrisisReplies
from flows.text.gsm import sms_cost


def preview_lines(directory: HotlineDirectory, country: str, region: str = "") -> Iterator[str]:
    """Every sentence as a phone of a country, or of its region, gets it."""
    whose = f"{country} {region}".rstrip()
    yield f"Answers to a phone of {whose}. Drafts, until a clinician and a native speaker have"
    yield "reviewed them."
    for language in CRISIS_LANGUAGES:
        yield f"\n== {language}"
        yield from _language_lines(directory, country, language, region)


def language_wording(
    directory: HotlineDirectory, country: str, language: str, region: str = ""
) -> str:
    """The hash of every sentence of a language, as the preview shows them. Raises
    HotlineRecordError for a language that has none."""
    if language not in CRISIS_LANGUAGES:
        raise HotlineRecordError(f"There are sentences in {', '.join(CRISIS_LANGUAGES)}.")
    return wording_hash(_language_lines(directory, country, language, region))


def crisis_sentences(
    directory: HotlineDirectory, country: str, language: str, region: str = ""
) -> list[tuple[str, str]]:
    """Every sentence of a language, with the name by which it is known: "suicide, first"."""
    found = []
    for category, what, text in _sentences(directory, country, language, region):
        found.append((f"{category}, {what}" if category else what, text))
    return found


def _language_lines(
    directory: HotlineDirectory, country: str, language: str, region: str
) -> Iterator[str]:
    """The lines of the preview. Their hash names a wording, so they stay as they are."""
    last = ""
    for category, what, text in _sentences(directory, country, language, region):
        if category and category != last:
            yield f"\n{category}"
        if last and not category:
            what = f"\n{what}"
        last = category
        yield _format_sentence(what, text)


def _sentences(
    directory: HotlineDirectory, country: str, language: str, region: str
) -> Iterator[tuple[str, str, str]]:
    """Each sentence with its danger, "" for those of none, and what it is for."""
    texts = CrisisReplies(directory, country, language, region)
    for category in Category:
        for whose, other in (("", False), ("other, ", True)):
            reading = Danger(category, Tier.HARD, 1.0, language, other=other)
            for what, text in _danger(texts, reading):
                yield category.value, f"{whose}{what}", text
    yield "", "to somebody who tells of a loss", texts.condolence()
    yield "", "where a question of ours is answered with yes", texts.kind_ending()
    yield "", "after a relapse, where no place is known", texts.ask_place()


def _danger(texts: CrisisReplies, reading: Danger) -> Iterator[tuple[str, str]]:
    """The answers to one danger, of the person or of another one."""
    kind = SENTENCES[reading.language][reading.category.value]
    again = len(kind["again_other" if reading.other else "again"])
    yield "first", texts.answer(reading, 0)
    for turn in range(1, again + 1):
        yield f"again {turn}", texts.answer(reading, turn)
    asked = texts.question_line(reading.category, reading.other)
    yield "unsure, under another answer", asked
    warm = texts.kind_question(reading.category, reading.other)
    yield "unsure, where there is no other answer", warm


def _format_sentence(what: str, text: str) -> str:
    encoding, segments = sms_cost(text)
    return f"{what} [{segments} segment{'s'[: segments > 1]}, {encoding}]\n  {text}"
