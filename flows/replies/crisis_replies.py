"""What a person in danger is answered: the sentences of flows/replies/catalogs/crisis.toml, filled
with the numbers of where that person is. At most two segments of plain GSM-7 each."""

import tomllib
from collections.abc import Mapping
from importlib.resources import files
from typing import Any

from flows.crisis import Category, Danger
from flows.hotlines import Hotline, HotlineDirectory
from flows.replies.hotline_contact import contact_phrase
from flows.text.gsm import sms_cost, to_gsm

SENTENCES: dict[str, dict[str, Any]] = tomllib.loads(
    (files("flows.replies") / "catalogs" / "crisis.toml").read_text("utf-8")
)
CRISIS_LANGUAGES = tuple(SENTENCES)
FALLBACK_SITE = "findahelpline.com"

# Whom a danger is answered with; what a country has no service for, its crisis line answers.
_NEED_OF_CATEGORY = {
    Category.OVERDOSE: "crisis",
    Category.SUICIDE: "suicide",
    Category.VIOLENCE: "violence",
    Category.MINOR: "minor",
    Category.WITHDRAWAL: "treatment",
    Category.RELAPSE: "crisis",
}

# Who comes. In some countries the police and the ambulance have numbers of their own.
_EMERGENCY_SERVICE = dict.fromkeys(Category, "ambulance") | {
    Category.VIOLENCE: "police",
    Category.MINOR: "police",
}

# Whoever may look at the phone must not read there what this line is for.
_PRIVATE_CATEGORIES = (Category.VIOLENCE, Category.MINOR)

# The answer to a text that could not even be read.
LAST_RESORT_REPLY = (
    "This automated line is not working right now. In danger, call your emergency number (911 in"
    " the US and Canada). In crisis, call or text 988 there; elsewhere: findahelpline.com."
)


class CrisisReplies:
    """The sentences of one language, with the numbers of one country or a part of it."""

    def __init__(
        self, directory: HotlineDirectory, country: str, language: str, region: str = ""
    ) -> None:
        self._directory = directory
        self._country = country
        self._region = region
        self._language = language if language in SENTENCES else "en"
        self._sentences = SENTENCES[self._language]

    @property
    def emergency(self) -> str:
        """Police and ambulance."""
        return self._directory.emergency_number(self._country)

    def crisis_line(self) -> str:
        """The crisis line in the shortest words, for answers about something else."""
        return to_gsm(self._shortest_crisis_line(self._sentences))

    def reach(self, need: str) -> str:
        """How to reach the best service for a need, as a part of a sentence; "" where the country
        has none."""
        found = self._best_one(need)
        if not found:
            return ""
        return to_gsm(contact_phrase(found, self._sentences, self._language, short=True))

    def hotline_rows(self, need: str, region: str, language: str, service: str = "") -> list[str]:
        """The best services for a need, a row each; for none in particular, the best of all. The
        `service` that was named, by its id, stands first."""
        found = self._best(need or "crisis", region, language)
        found = sorted(found, key=lambda hotline: hotline.id != service)[:3]
        if not need:
            found = found[:2] + self._best("treatment", region, language)[:1]
        if need not in ("", "crisis") and not found:
            found = self._best("crisis", region, language)[:2]
        elif found and not any(hotline.always_open for hotline in found):  # nobody at night
            found += self._best("crisis", region, language)[:1]
        rows = {
            hotline.call or hotline.id: self._row(hotline, language) for hotline in reversed(found)
        }
        return list(reversed(rows.values())) or [f"Find A Helpline: {FALLBACK_SITE}"]

    def _best(self, need: str, region: str, language: str) -> list[Hotline]:
        """The services for a need: of those that speak the language; else of all that can be
        called, for a text in another language helps nobody."""
        found = self._directory.find(need, self._country, region, language)
        speaking = [hotline for hotline in found if language in hotline.languages]
        return speaking or [hotline for hotline in found if hotline.call] or found

    def _row(self, hotline: Hotline, language: str) -> str:
        return to_gsm(f"{hotline.name}: {contact_phrase(hotline, self._sentences, language)}")

    def answer(self, danger: Danger, answers_before: int, family: str = "family") -> str:
        """The answer to a reading, when `before` answers of its kind have been given. `family` is
        the need of who writes about somebody close that drinks or uses."""
        kind = self._sentences[danger.category.value]
        if answers_before:
            again = kind["again_other" if danger.other else "again"]
            sentence = again[(answers_before - 1) % len(again)]
        else:
            sentence = kind["other" if danger.other else "first"]
        return self._fill(sentence, danger.category, danger.other, family=family)

    def brief_answer(self, category: Category) -> str:
        """The numbers alone, in one segment: to a number that was answered very often today."""
        briefs = (str(self._sentences[name]) for name in ("brief", "brief_crisis"))
        filled = [self._fill(brief, category, False, short=True) for brief in briefs]
        return next((one for one in filled if sms_cost(one).segments == 1), filled[-1])

    def question_line(self, category: Category, other: bool) -> str:
        """One line under an answer to something else, when the reader is unsure of a danger: a
        question, or what to do or whom to call if it is so."""
        return self._fill(self._question(category, other), category, other, short=True)

    def kind_question(self, category: Category, other: bool) -> str:
        """In place of "I didn't understand", when the reader is unsure of a danger: a kind word,
        the same line as `ask`, and the way on."""
        find = self._words(category, other)[
            "find_private" if category in _PRIVATE_CATEGORIES else "find"
        ]
        sentence = f"{self._kind_word(category, other)} {self._question(category, other)} {find}"
        return self._fill(sentence, category, other, short=True)

    def warm_line(self, category: Category) -> str:
        """The same without the way on: before a list of meetings, to who tells of themselves."""
        sentence = f"{self._kind_word(category, False)} {self._question(category, False)}"
        return self._fill(sentence, category, False, short=True)

    def condolence(self) -> str:
        """To somebody who tells that a person has died, and asks for nothing else."""
        return to_gsm(
            self._sentences["loss"].format(crisis=self._shortest_crisis_line(self._sentences))
        )

    def kind_ending(self) -> str:
        """To somebody who answers `ask` with yes, or that all is well."""
        return to_gsm(self._sentences["calm"])

    def ask_place(self) -> str:
        """Asks for a place, after a relapse."""
        return to_gsm(self._sentences["relapse"]["where"])

    # --- how a sentence is filled

    def _kind_word(self, category: Category, other: bool) -> str:
        name = "warm_other" if other else "warm"
        return str(self._sentences[category.value].get(name) or self._sentences[name])

    def _question(self, category: Category, other: bool) -> str:
        kind = self._sentences[category.value]
        return str(kind.get("ask_other", kind["ask"]) if other else kind["ask"])

    def _words(self, category: Category, other: bool) -> Mapping[str, Any]:
        """The words of the language, as one says them to a child where that is another way."""
        if category is Category.MINOR and not other:
            return {**self._sentences, **self._sentences.get("child", {})}
        return self._sentences

    def _fill(
        self,
        sentence: str,
        category: Category,
        other: bool,
        *,
        short: bool = False,
        family: str = "family",
    ) -> str:
        words = self._words(category, other)
        kind = words[category.value]
        own = (other and kind.get("service_other")) or kind.get("service", words["person"])
        of_family = category is Category.RELAPSE and other
        found = self._best_one(family if of_family else _NEED_OF_CATEGORY[category])
        service = str(own if found else words["person"])
        if found and found.opening_hours:
            service = f"{service} {words['now']}"
        found = found or self._best_one("crisis")
        values = {
            "group": found.name.partition(" (")[0] if found else "",
            "reach": contact_phrase(found, words, self._language, short=short)
            if found
            else FALLBACK_SITE,
            "crisis": self._shortest_crisis_line(words),
            "emergency": self._directory.emergency_number(
                self._country, _EMERGENCY_SERVICE[category]
            ),
            "more": self._poison_control(),
            "machine": words["machine"],
            "computer": words.get("computer", words["machine"]),
        }
        filled = sentence.replace("{service}", service).format(**values)
        return to_gsm(" ".join(filled.split()))

    def _best_one(self, need: str) -> Hotline | None:
        return next(iter(self._best(need, self._region, self._language)), None)

    def _shortest_crisis_line(self, words: Mapping[str, Any]) -> str:
        found = self._best_one("crisis")
        return contact_phrase(found, words, self._language, short=True) if found else FALLBACK_SITE

    def _poison_control(self) -> str:
        found = self._best_one("poison")
        if not found:
            return ""
        return str(self._sentences["poison"].format(name=found.name, call=found.call))
