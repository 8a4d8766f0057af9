"""What a person in danger is answered: the sentences of flows/catalogs/crisis.toml, filled with
the numbers of where that person is. At most two segments of plain GSM-7 each."""

import tomllib
from dataclasses import replace
from importlib.resources import files
from typing import Any

from flows.crisis import Category, Reading
from flows.gsm import plain
from flows.hotlines import Directory, Hotline

SENTENCES: dict[str, dict[str, Any]] = tomllib.loads(
    (files("flows") / "catalogs" / "crisis.toml").read_text("utf-8")
)
LANGUAGES = tuple(SENTENCES)
FALLBACK = "findahelpline.com"

# Whom a danger is answered with; what a country has no service for, its crisis line answers.
_NEED = {
    Category.OVERDOSE: "poison",
    Category.SUICIDE: "suicide",
    Category.VIOLENCE: "violence",
    Category.MINOR: "minor",
    Category.WITHDRAWAL: "treatment",
    Category.RELAPSE: "crisis",
}


class CrisisTexts:
    """The sentences of one language, with the numbers of one country."""

    def __init__(self, directory: Directory, country: str, language: str) -> None:
        self._directory = directory
        self._country = country
        self._language = language if language in SENTENCES else "en"
        self._sentences = SENTENCES[self._language]

    @property
    def emergency(self) -> str:
        """Police and ambulance."""
        return self._directory.emergency(self._country)

    def reach(self, need: str) -> str:
        """How to reach the best service for a need, as part of a sentence."""
        for wanted in (need, "crisis"):
            found = self._directory.first(wanted, self._country, self._language)
            if found:
                return self.way(found)
        return FALLBACK

    def brief(self) -> str:
        """The crisis line in the shortest words, for answers about something else."""
        found = self._directory.first("crisis", self._country, self._language)
        if not found:
            return FALLBACK
        if (found.call and found.text_to != found.call) or found.keyword:
            found = replace(found, text_to="", keyword="")
        return plain(self.way(found))

    def way(self, hotline: Hotline) -> str:
        """How to reach one service: "call 116 123", "call or text 988, any time"."""
        say = self._sentences
        calling = ""
        if hotline.call:
            calling = say["press" if hotline.press else "call"].format(
                call=hotline.call, press=hotline.press
            )
        if not hotline.text_to:
            reach = calling or hotline.chat
        elif hotline.text_to == hotline.call and not hotline.keyword:
            reach = say["both"].format(call=hotline.call)
        else:
            texting = hotline.text_to
            if hotline.keyword:
                texting = say["word"].format(keyword=hotline.keyword, text=hotline.text_to)
            elif "message" in say:
                texting = say["message"].format(text=hotline.text_to)
            reach = (
                say["and_text"].format(calling=calling, text=texting)
                if calling
                else say["text"].format(text=texting)
            )
        return str(say["always"].format(reach=reach)) if hotline.hours == "24/7" else reach

    def rows(self, need: str, region: str, language: str) -> list[str]:
        """The best services for a need, a row each; for none in particular, the best of all."""
        find = self._directory.find
        found = find(need or "crisis", self._country, region, language)[:3]
        if not need:
            found = found[:2] + find("treatment", self._country, region, language)[:1]
        if need not in ("", "crisis") and not found:
            found = find("crisis", self._country, region, language)[:2]
        if any(language in hotline.languages for hotline in found):
            found = [hotline for hotline in found if language in hotline.languages]
        rows = {hotline.call or hotline.id: self._row(hotline) for hotline in reversed(found)}
        return list(reversed(rows.values())) or [f"Find A Helpline: {FALLBACK}"]

    def _row(self, hotline: Hotline) -> str:
        return plain(f"{hotline.name}: {self.way(hotline)}")

    def answer(self, reading: Reading, before: int) -> str:
        """The answer to a reading, when `before` answers of its kind have been given."""
        kind = self._sentences[reading.category.value]
        if before:
            sentence = kind["again"][(before - 1) % len(kind["again"])]
        else:
            sentence = kind["other" if reading.other else "first"]
        return self._filled(sentence, self._need(reading.category, reading.other))

    def ask(self, category: Category, other: bool) -> str:
        """The one line under an answer to something else, where a danger is not sure."""
        return self._unsure("ask", category, other)

    def warm(self, category: Category, other: bool) -> str:
        """The same, where there is nothing else to answer."""
        return self._unsure("warm", category, other)

    def calm(self) -> str:
        """To somebody who says that all is well."""
        return plain(self._sentences["calm"])

    def _unsure(self, form: str, category: Category, other: bool) -> str:
        sentences = self._sentences[form]
        sentence = sentences[category.value]
        if other:
            sentence = sentences.get(f"{category.value}_other", sentence)
        return self._filled(sentence, self._need(category, other))

    def where(self) -> str:
        """Asks for a place, after a relapse."""
        return plain(self._sentences["relapse"]["where"])

    def _need(self, category: Category, other: bool) -> str:
        return "family" if category is Category.RELAPSE and other else _NEED[category]

    def _filled(self, sentence: str, need: str) -> str:
        poison = self._directory.first("poison", self._country)
        more = self._sentences["poison"].format(call=poison.call) if poison else ""
        filled = sentence.format(reach=self.reach(need), emergency=self.emergency, more=more)
        return plain(" ".join(filled.split()))
