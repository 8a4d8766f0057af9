"""What a person in danger is answered: the sentences of flows/replies/catalogs/crisis.toml, filled with
the numbers of where that person is. At most two segments of plain GSM-7 each."""

import tomllib
from collections.abc import Mapping
from importlib.resources import files
from typing import Any

from flows.crisis import Category, Reading
from flows.hotlines import Directory, Hotline
from flows.replies.hotline_contact import way
from flows.text.gsm import plain

SENTENCES: dict[str, dict[str, Any]] = tomllib.loads(
    (files("flows.replies") / "catalogs" / "crisis.toml").read_text("utf-8")
)
LANGUAGES = tuple(SENTENCES)
FALLBACK = "findahelpline.com"

# Whom a danger is answered with; what a country has no service for, its crisis line answers.
_NEED = {
    Category.OVERDOSE: "crisis",
    Category.SUICIDE: "suicide",
    Category.VIOLENCE: "violence",
    Category.MINOR: "minor",
    Category.WITHDRAWAL: "treatment",
    Category.RELAPSE: "crisis",
}

# Who comes. In some countries the police and the ambulance have numbers of their own.
_COMES = dict.fromkeys(Category, "ambulance") | {
    Category.VIOLENCE: "police",
    Category.MINOR: "police",
}

# Whoever may look at the phone must not read there what this line is for.
_PRIVATE = (Category.VIOLENCE, Category.MINOR)


class CrisisTexts:
    """The sentences of one language, with the numbers of one country or a part of it."""

    def __init__(self, directory: Directory, country: str, language: str, region: str = "") -> None:
        self._directory = directory
        self._country = country
        self._region = region
        self._language = language if language in SENTENCES else "en"
        self._sentences = SENTENCES[self._language]

    @property
    def emergency(self) -> str:
        """Police and ambulance."""
        return self._directory.emergency(self._country)

    def brief(self) -> str:
        """The crisis line in the shortest words, for answers about something else."""
        return plain(self._crisis(self._sentences))

    def rows(self, need: str, region: str, language: str) -> list[str]:
        """The best services for a need, a row each; for none in particular, the best of all."""
        found = self._best(need or "crisis", region, language)[:3]
        if not need:
            found = found[:2] + self._best("treatment", region, language)[:1]
        if need not in ("", "crisis") and not found:
            found = self._best("crisis", region, language)[:2]
        elif found and all(hotline.opening for hotline in found):  # nobody answers there at night
            found += self._best("crisis", region, language)[:1]
        rows = {
            hotline.call or hotline.id: self._row(hotline, language) for hotline in reversed(found)
        }
        return list(reversed(rows.values())) or [f"Find A Helpline: {FALLBACK}"]

    def _best(self, need: str, region: str, language: str) -> list[Hotline]:
        """The services for a need: of those that speak the language; else of all that can be
        called, for a text in another language helps nobody."""
        found = self._directory.find(need, self._country, region, language)
        speaking = [hotline for hotline in found if language in hotline.languages]
        return speaking or [hotline for hotline in found if hotline.call] or found

    def _row(self, hotline: Hotline, language: str) -> str:
        return plain(f"{hotline.name}: {way(hotline, self._sentences, language)}")

    def answer(self, reading: Reading, before: int) -> str:
        """The answer to a reading, when `before` answers of its kind have been given."""
        kind = self._sentences[reading.category.value]
        if before:
            again = kind["again_other" if reading.other else "again"]
            sentence = again[(before - 1) % len(again)]
        else:
            sentence = kind["other" if reading.other else "first"]
        return self._filled(sentence, reading.category, reading.other)

    def ask(self, category: Category, other: bool) -> str:
        """One line under an answer to something else, when the reader is unsure of a danger: a
        question, or what to do or whom to call if it is so."""
        return self._filled(self._asking(category, other), category, other, short=True)

    def warm(self, category: Category, other: bool) -> str:
        """In place of "I didn't understand", when the reader is unsure of a danger: a kind word,
        the same line as `ask`, and the way on."""
        kind, usual = self._sentences[category.value], self._sentences
        name = "warm_other" if other else "warm"
        kind_word = kind.get(name) or usual[name]
        find = self._words(category, other)["find_private" if category in _PRIVATE else "find"]
        sentence = f"{kind_word} {self._asking(category, other)} {find}"
        return self._filled(sentence, category, other, short=True)

    def loss(self) -> str:
        """To somebody who tells that a person has died, and asks for nothing else."""
        return plain(self._sentences["loss"].format(crisis=self._crisis(self._sentences)))

    def calm(self) -> str:
        """To somebody who answers `ask` with yes, or that all is well."""
        return plain(self._sentences["calm"])

    def where(self) -> str:
        """Asks for a place, after a relapse."""
        return plain(self._sentences["relapse"]["where"])

    # --- how a sentence is filled

    def _asking(self, category: Category, other: bool) -> str:
        kind = self._sentences[category.value]
        return str(kind.get("ask_other", kind["ask"]) if other else kind["ask"])

    def _words(self, category: Category, other: bool) -> Mapping[str, Any]:
        """The words of the language, as one says them to a child where that is another way."""
        if category is Category.MINOR and not other:
            return {**self._sentences, **self._sentences.get("child", {})}
        return self._sentences

    def _filled(
        self, sentence: str, category: Category, other: bool, *, short: bool = False
    ) -> str:
        words = self._words(category, other)
        kind = words[category.value]
        own = (other and kind.get("service_other")) or kind.get("service", words["person"])
        need = "family" if category is Category.RELAPSE and other else _NEED[category]
        found = self._first(need)
        service = str(own if found else words["person"])
        if found and found.opening:
            service = f"{service} {words['now']}"
        found = found or self._first("crisis")
        values = {
            "reach": way(found, words, self._language, short=short) if found else FALLBACK,
            "crisis": self._crisis(words),
            "emergency": self._directory.emergency(self._country, _COMES[category]),
            "more": self._poison(),
            "machine": words["machine"],
            "computer": words.get("computer", words["machine"]),
        }
        filled = sentence.replace("{service}", service).format(**values)
        return plain(" ".join(filled.split()))

    def _first(self, need: str) -> Hotline | None:
        return next(iter(self._best(need, self._region, self._language)), None)

    def _crisis(self, words: Mapping[str, Any]) -> str:
        found = self._first("crisis")
        return way(found, words, self._language, short=True) if found else FALLBACK

    def _poison(self) -> str:
        found = self._first("poison")
        if not found:
            return ""
        return str(self._sentences["poison"].format(name=found.name, call=found.call))
