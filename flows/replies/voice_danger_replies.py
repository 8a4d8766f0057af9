"""What a caller in danger hears: the numbers first, then the key that connects.

DRAFTS, as those of texts are: no clinician has reviewed them yet. The desk's page Wording shows
them, and is where they are signed off. They name nobody as the one in danger, so they are right for
who calls about somebody else.
"""

from flows.crisis import Category
from flows.hotlines import Hotline, HotlineDirectory
from flows.replies.spoken_forms import spoken_digits, spoken_name
from flows.replies.translations import spoken_translator
from flows.replies.voice_replies import VoiceReplies

# Whom a danger needs beside the crisis line.
_NEEDS = {
    Category.VIOLENCE: "violence",
    Category.MINOR: "minor",
    Category.WITHDRAWAL: "treatment",
    Category.OVERDOSE: "poison",
}

# Who comes. In some countries the police and the ambulance have numbers of their own.
_SERVICES = dict.fromkeys(Category, "ambulance") | {
    Category.VIOLENCE: "police",
    Category.MINOR: "police",
}


class VoiceDangerReplies:
    """The sentences about danger in one language, with the numbers of one country."""

    def __init__(
        self,
        numbers: VoiceReplies,
        language: str,
        directory: HotlineDirectory,
        country: str,
        region: str = "",
    ) -> None:
        """`numbers` says those that every caller hears."""
        self._ = spoken_translator(language)
        self._numbers = numbers
        self._language = language
        self._directory = directory
        self._country = country
        self._region = region

    def danger(self, category: Category, *, connects: bool) -> str:
        """The answer to a danger. `connects`: key 9 leads to the crisis line."""
        _ = self._
        key = _("To be connected now, press 9.")
        if not connects:
            key = _("To hear these numbers again, press 9.")
        numbers = (self._first(category), self._numbers.crisis())
        return " ".join(filter(None, (*numbers, key, self._service(category))))

    def _first(self, category: Category) -> str:
        """What cannot wait."""
        _ = self._
        number = self._directory.emergency_number(self._country, _SERVICES[category])
        said = {
            Category.OVERDOSE: _(
                "This may be an emergency. Hang up and call {emergency} now, and say what was"
                " taken."
            ),
            Category.WITHDRAWAL: _(
                "It can be dangerous to stop all at once. With shaking, a fever or a seizure, hang"
                " up and call {emergency}."
            ),
        }.get(
            category,
            _("I'm glad you called. If a life is in danger, hang up and call {emergency}."),
        )
        return said.format(emergency=spoken_digits(number))

    def _service(self, category: Category) -> str:
        """A service for just this danger; "" where the crisis line is that."""
        found = self._best(_NEEDS.get(category, ""))
        if not found or found.call == self._numbers.crisis_number:
            return ""
        name = spoken_name(found.name.partition(" (")[0])
        if name.isdecimal():  # known by its number: "016"
            return self._("You can also call {number}.").format(number=spoken_digits(found.call))
        said = self._("There is also {name}: {number}.")
        return said.format(name=name, number=spoken_digits(found.call))

    def _best(self, need: str) -> Hotline | None:
        found = self._directory.find(need, self._country, self._region, self._language)
        return next((one for one in found if one.call), None) if need else None
