"""Reading what kind, how and whose: "womens", "zoom", "al-anon", and that meetings are meant."""

from flows.domain.meeting_types import RIVALS
from flows.domain.regions import REGIONS
from flows.understanding.tokens import Phrases
from flows.vocabulary import shared


class Traits:
    """What a text says of the meetings it wants. `take` gives the number of phrases it used."""

    def __init__(self, said: Phrases) -> None:
        self._said = said
        self.types: list[str] = []
        self.ways: set[str] = set()
        self.fellowships: list[str] = []
        self.meeting = False
        self.here = False

    @property
    def kinds(self) -> bool:
        """Whether anything is said of which meetings."""
        return bool(self.types or self.fellowships or self.ways)

    def take(self, at: int) -> int:
        """Take what begins here and says of what kind."""
        return (
            self._take_way(at)
            or self._take_fellowship(at)
            or self._take_type(at)
            or self._take_meeting(at)
        )

    def _take_way(self, at: int) -> int:
        ways = self._said.values(at, "way")
        if not self._denied(at):
            self.ways.update(ways)
        elif "online" in ways:
            self.ways.add("in person")
        return int(bool(ways))

    def _denied(self, at: int) -> bool:
        """Whether it is what somebody does not want: "not online", "anything but AA"."""
        start = self._said.items[at].start
        before = self._said.words[max(0, start - MOST_DENYING) : start]
        return any(" ".join(before[n:]) in shared.DENYING for n in range(len(before)))

    def _take_fellowship(self, at: int) -> int:
        codes = self._said.values(at, "fellowship")
        text = self._said.text(at)
        if not codes:
            return 0
        if text in shared.SHORT and not self._short_name(at):
            return 0
        if text == "na" and self._is_article(at):
            return 0
        if codes[0] not in self.fellowships and not self._denied(at):
            self.fellowships.append(codes[0])
        return 1

    def _short_name(self, at: int) -> bool:
        """Whether a short name stands where it can only be a fellowship's: before a word for
        meeting, behind one, or alone; behind a place it is a state."""
        alone = all(self._said.has(n, "filler") for n in range(self._said.count) if n != at)
        if self._said.text(at) in REGIONS and (alone or self._said.is_place(at - 1)):
            return False
        beside = self._said.has(at + 1, "meeting") or self._said.has(at + 1, "type")
        behind = self._said.has(at - 1, "meeting")
        behind = behind or (
            self._said.text(at - 1) in ("de", "di") and self._said.has(at - 2, "meeting")
        )
        return beside or behind or alone

    def _is_article(self, at: int) -> bool:
        """Whether "na" is Portuguese for "in the"."""
        if self._said.language != "pt" or self._said.text(at - 1) in ("de", "do", "da"):
            return False
        follows = at + 1 < self._said.count
        return follows and not (
            self._said.has(at + 1, "meeting") or self._said.text(at + 1) in _ADVERBS
        )

    def _take_type(self, at: int) -> int:
        if self._said.text(at) == "open":
            if not self._is_open_type(at):
                return 0
            codes: tuple[str, ...] = ("O",)
        else:
            codes = self._said.values(at, "type")
        for code in () if self._denied(at) else codes[:1]:
            for rivals in RIVALS:
                if code in rivals:
                    self.types = [known for known in self.types if known not in rivals]
            if code not in self.types:
                self.types.append(code)
        return int(bool(codes))

    def _is_open_type(self, at: int) -> bool:
        """ "open meeting", "open aa", "open speaker"; not "anything open now"."""
        if self._said.count == 1:
            return True
        return any(
            self._said.has(at + 1, row) for row in ("meeting", "type", "fellowship")
        ) and not (self._said.has(at + 1, "type") and self._said.has(at - 1, "meeting"))

    def _take_meeting(self, at: int) -> int:
        if self._said.has(at, "meeting"):
            self.meeting = True
            return 1
        if self._said.has(at, "here") and not self._is_place_beside(at):
            self.here = True
            return 1
        return 0

    def _is_place_beside(self, at: int) -> bool:
        """ "close by Omaha": what can be "here" may stand before a place."""
        return self._said.has(at, "near") and self._said.is_place(at + 1)


MOST_DENYING = max(len(phrase.split()) for phrase in shared.DENYING)
# What follows "NA" the fellowship in a Portuguese sentence.
_ADVERBS = frozenset("hoje amanha agora perto em no aqui online por para as a ou e".split())
