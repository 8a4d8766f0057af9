"""Reading what kind, how and whose: "womens", "zoom", "al-anon", and that meetings are meant. What
is not wanted was taken from the tokens before (flows.understanding.slots.negations)."""

from flows import vocabulary
from flows.domain.meeting_types import BY_PHONE, EXCLUSIVE_TYPES
from flows.domain.regions import REGIONS_BY_NAME
from flows.understanding.tokens import Tokens
from flows.vocabulary import shared


class MeetingSlots:
    """What a text says of the meetings it wants. `take` returns the number of phrases it used."""

    def __init__(self, tokens: Tokens) -> None:
        self._tokens = tokens
        self.types: list[str] = []
        self.ways: set[str] = set()
        self.fellowships: list[str] = []
        self.fellowship_phrases: list[str] = []
        self.either: tuple[str, ...] = ()
        self.mentions_meeting = False
        self.mentions_here = False

    @property
    def has_kind(self) -> bool:
        """Whether anything is said of which meetings."""
        return bool(self.types or self.fellowships or self.ways)

    @property
    def asks(self) -> bool:
        """Whether meetings are spoken of, or some kind of them."""
        return bool(self.mentions_meeting or self.mentions_here or self.has_kind)

    def take(self, at: int) -> int:
        """Take what begins here and says of what kind."""
        return (
            self._take_way(at)
            or self._take_fellowship(at)
            or self._take_type(at)
            or self._take_meeting(at)
        )

    def _take_way(self, at: int) -> int:
        ways = self._tokens.values(at, "way")
        if _PHONE in ways:
            self.ways.add("online")
            self.types.append(BY_PHONE)
            words = self._tokens.text(at).split()  # "phone meeting"
            self.mentions_meeting |= not _MEETING_WORDS.isdisjoint(words)
        else:
            self.ways.update(ways)
        return int(bool(ways))

    def _take_fellowship(self, at: int) -> int:
        codes = self._tokens.values(at, "fellowship")
        text = self._tokens.text(at)
        if not codes:
            return 0
        if text in shared.SHORT_FELLOWSHIP_NAMES and not self._is_short_name(at):
            return 0
        if self._is_article(at):
            return 0
        if codes[0] not in self.fellowships:
            self._note_alternative(at, "fellowship")
            self.fellowships.append(codes[0])
            self.fellowship_phrases.append(text)
        return 1

    def _note_alternative(self, at: int, row: str) -> None:
        """Keep that either of two of a kind would do: "women or LGBT"."""
        before = self._tokens.values(at - 2, row) if at > 1 else []
        if before and self._tokens.text(at - 1) in _OR_WORDS and not self.either:
            self.either = (before[0], self._tokens.values(at, row)[0])

    def _is_short_name(self, at: int) -> bool:
        """Whether a short name can only be a fellowship's: it stands before a word for meeting,
        behind one, or alone. Behind a place it is a state."""
        alone = all(self._tokens.has(n, "filler") for n in range(self._tokens.count) if n != at)
        if self._tokens.text(at) in REGIONS_BY_NAME and (alone or self._tokens.is_place(at - 1)):
            return False
        if self._leads(at):
            return True
        beside = self._tokens.has(at + 1, "meeting") or self._tokens.has(at + 1, "type")
        behind = self._tokens.has(at - 1, "meeting")
        behind = behind or (
            self._tokens.text(at - 1) in _OF_WORDS and self._tokens.has(at - 2, "meeting")
        )
        return beside or behind or alone

    def _leads(self, at: int) -> bool:
        """Whether a short name stands at the head of an English text, before a place: "GA Omaha",
        "CA in Omaha"."""
        english = self._tokens.language in ("", vocabulary.VOCABULARIES[0].code)
        english = english or self._tokens.has(at + 1, "foreign")  # French has "ça", and no "in"
        english = english or (at == 0 and self._tokens.count == 2)  # "ca houston"
        if not english or self._tokens.text(at) not in shared.LEADING_FELLOWSHIP_NAMES:
            return False
        polite = all(self._tokens.has(n, "filler") for n in range(at))
        return polite and (self._tokens.has(at + 1, "near") or self._tokens.is_place(at + 1))

    def _is_article(self, at: int) -> bool:
        """Whether a short name is an article: "na" is Portuguese for "in the"."""
        language = self._tokens.language
        if not language or self._tokens.text(at) not in _ARTICLES[language]:
            return False
        if self._tokens.text(at - 1) in _BEFORE_NAME[language]:
            return False
        if at == 0 and self._tokens.is_place(1):
            return False  # "na san jose"
        follows = at + 1 < self._tokens.count
        return follows and not (
            self._tokens.has(at + 1, "meeting")
            or self._tokens.text(at + 1) in _BEHIND_NAME[language]
        )

    def _take_type(self, at: int) -> int:
        if self._tokens.text(at) in OPEN_WORDS:
            if not self._is_open_type(at):
                return 0
            codes: tuple[str, ...] = ("O",)
        else:
            codes = self._tokens.values(at, "type")
        if _CLOSED in codes and self._word_before(at) in _TOLD_CLOSED:
            return 0
        if codes:
            self._note_alternative(at, "type")
        for code in codes[:1]:
            for rivals in EXCLUSIVE_TYPES:
                if code in rivals:
                    self.types = [known for known in self.types if known not in rivals]
            if code not in self.types:
                self.types.append(code)
        return int(bool(codes))

    def _word_before(self, at: int) -> str:
        start = self._tokens.items[at].start
        return self._tokens.words[start - 1] if start else ""

    def _is_open_type(self, at: int) -> bool:
        """ "open meeting", "open aa", "open speaker"; not "anything open now"."""
        if self._tokens.count == 1:
            return True
        return any(
            self._tokens.has(at + 1, row) for row in ("meeting", "type", "fellowship")
        ) and not (self._tokens.has(at + 1, "type") and self._tokens.has(at - 1, "meeting"))

    def _take_meeting(self, at: int) -> int:
        if self._tokens.has(at, "meeting"):
            self.mentions_meeting = True
            return 1
        if self._tokens.has(at, "here") and not self._is_place_beside(at):
            self.mentions_here = True
            return 1
        return 0

    def _is_place_beside(self, at: int) -> bool:
        """ "close by Omaha": what can be "here" may stand before a place."""
        return self._tokens.has(at, "near") and self._tokens.is_place(at + 1)


# The way to take part that is a kind of online meeting as well.
_PHONE = "phone"
_OR_WORDS = vocabulary.phrases_of("choosing", "or")
_MEETING_WORDS = frozenset(
    phrase
    for language in vocabulary.VOCABULARIES
    for phrase in vocabulary.split_phrases(language.meeting)
)
OPEN_WORDS = vocabulary.phrases_of("meeting_words", "open")
# The type of meetings for members only, and words behind which a meeting is told to be shut: "I
# heard it closed".
_CLOSED = "C"
_TOLD_CLOSED = vocabulary.phrases_of("meeting_words", "told closed")
# What stands between a word for meeting and a fellowship.
_OF_WORDS = vocabulary.phrases_of("meeting_words", "of")
# Short names that are articles ("NA", "in the" in Portuguese), and what tells in that language that
# one is a name: words before it and behind it.
_ARTICLES = vocabulary.phrases_by_language("meeting_words", "article")
_BEFORE_NAME = vocabulary.phrases_by_language("meeting_words", "before name")
_BEHIND_NAME = vocabulary.phrases_by_language("meeting_words", "behind name")
