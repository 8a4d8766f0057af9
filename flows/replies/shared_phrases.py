"""Parts of sentences that several replies share."""

from babel import Locale

from flows.conversation.turn import Line
from flows.domain.meetings import ClosedReason
from flows.domain.places import Place
from flows.replies.crisis_replies import CrisisReplies
from flows.replies.translations import translator
from flows.text.gsm import to_gsm, trim


class SharedPhrases:
    """The shared parts of one line's sentences in one language."""

    def __init__(self, line: Line, language: str, crisis_replies: CrisisReplies) -> None:
        self._line = line
        self._language = language
        self._crisis_replies = crisis_replies
        self._ = translator(language)

    def place(self, place: Place) -> str:
        """A place as a label: "Omaha, NE 68102", "London, GB"; "you" for a point they shared."""
        if not place.name:
            return self._("you")
        label = place_label(place)
        if place.country != self._line.country and place.country in _LIKE_STATES:
            label = f"{place.name}, {self._country(place.country)}"
        return trim(to_gsm(label), 40)

    def _country(self, code: str) -> str:
        """The name of a country."""
        return str(Locale.parse(self._language).territories.get(code, code))

    def numbers(self, first: int, last: int) -> str:
        """Numbers to choose from: "1", "1 or 2", "1-3"."""
        if first == last:
            return str(first)
        if last == first + 1:
            return self._("{first} or {last}").format(first=first, last=last)
        return self._("{first}-{last}").format(first=first, last=last)

    @property
    def line_name(self) -> str:
        """The line's name, cut to 30 characters."""
        return trim(to_gsm(self._line.name), 30)

    def phone(self) -> str:
        """Where a person answers; "" where the line has no number of its own."""
        if not self._line.phone:
            return ""
        return self._("A person: {phone}.").format(phone=trim(to_gsm(self._line.phone), 20))

    def in_danger(self) -> str:
        """The two numbers that go before everything else."""
        return self._("In danger? {emergency}. In crisis: {crisis}.").format(
            emergency=self.emergency(), crisis=self.crisis_line()
        )

    def not_meeting(self, reason: ClosedReason) -> str:
        """Why a meeting is offered to nobody."""
        _ = self._
        return {
            ClosedReason.RESTS: _("The list says it is not meeting for now."),
            ClosedReason.MOVED: _("The list says it has moved: its address is the old one."),
            ClosedReason.NO_WAY_IN: _("The list gives no address or link for it."),
            ClosedReason.HIDDEN: _("I was told it is not meeting for now."),
        }[reason]

    def emergency(self) -> str:
        """The number for an emergency, as a sentence without its end."""
        return self._("Call {number}").format(number=self._crisis_replies.emergency)

    def crisis_line(self) -> str:
        """The crisis line of the reader's country."""
        return self._crisis_replies.crisis_line()


def join_sentences(*parts: str) -> str:
    """The parts that are not empty, in one line."""
    return " ".join(part for part in parts if part)


def join_lines(*parts: str) -> str:
    """The parts that are not empty, each on a line."""
    return "\n".join(part for part in parts if part)


def place_label(place: Place) -> str:
    """A place as its own people write it: with the state where that is the custom, else the
    country."""
    if not place.name:
        return "you"
    where = place.region if place.country in _COUNTRIES_WITH_STATES else place.country
    return f"{place.name}, {where} {place.code}".strip()


# Countries whose code, or whose states, are like a state of the United States: "Perth, WA".
_LIKE_STATES = frozenset(
    "AU AL AR CO DE GA ID IL IN LA MA MD ME MN MO MS MT NC NE PA SC SD VA".split()
)

# Where an address names its state or province.
_COUNTRIES_WITH_STATES = frozenset({"US", "CA", "AU"})
