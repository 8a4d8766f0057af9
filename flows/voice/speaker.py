"""How a call speaks: the sentences of its language, and what is asked at each stage."""

from dataclasses import dataclass

from flows.conversation.turn import Line
from flows.dialogs.hotline_numbers import country_of
from flows.domain.listed_meeting import ListedMeeting
from flows.domain.regions import ZIP_COUNTRIES
from flows.replies.voice_danger_replies import VoiceDangerReplies
from flows.replies.voice_replies import VoiceReplies
from flows.voice.call import Call, CallContext, CallStep, Stage
from flows.voice.dialects import dialect, second_language
from flows.voice.instructions import Gather, Hangup, Say

ZIP_DIGITS = 5
# A postal code of another country ends with the key pound.
MAX_CODE_DIGITS = 8


@dataclass(frozen=True, slots=True)
class Speaker:
    """Speaks one language to one caller."""

    context: CallContext
    language: str

    @property
    def line(self) -> Line:
        """The line that was called."""
        return self.context.known.line

    @property
    def replies(self) -> VoiceReplies:
        """The sentences, with the numbers of where the caller is."""
        return self._replies(self.language)

    def _replies(self, language: str) -> VoiceReplies:
        known = self.context.known
        country = country_of(known)
        return VoiceReplies(known.line, language, known.hotlines, country, known.home.region)

    @property
    def dialect(self) -> str:
        """The dialect of the language, as the line's country speaks it."""
        return dialect(self.language, self.line.country)

    @property
    def connects(self) -> bool:
        """Whether key 9 leads to the crisis line: to that of where the caller is."""
        here = country_of(self.context.known) == self.line.country
        return here and self.context.dials_crisis and self.replies.crisis_number == "988"

    def say(self, *sentences: str, slowly: bool = False) -> Say:
        """Some sentences, those that are not empty."""
        return Say(" ".join(filter(None, sentences)), self.dialect, slowly)

    def ask(self, call: Call, *before: str, slowly: bool = False) -> CallStep:
        """What a stage asks, behind some sentences."""
        said = [self.say(*before, *self._question(call, behind=bool(before)), slowly=slowly)]
        return self._listen(call, said, slowly=slowly)

    def go_on(self, call: Call, *said: str) -> CallStep:
        """Says some sentences behind a list, and waits for a key; the list is not read again."""
        keys = (self.replies.after_meetings(), self.replies.press_for_person())
        return self._listen(call, [self.say(*said, *keys)])

    def _listen(self, call: Call, said: list[Say], *, slowly: bool = False) -> CallStep:
        other = second_language(self.line, self.language)
        if call.stage is Stage.MENU and other and not self.context.blocked:
            words = self._replies(other).press_for_language()
            said.append(Say(words, dialect(other, self.line.country), slowly))
        zips = self.line.country in ZIP_COUNTRIES
        code_digits = ZIP_DIGITS if zips else MAX_CODE_DIGITS
        most = code_digits if call.stage is Stage.WHERE else 1
        keys_only = self.context.blocked
        return CallStep(call, (Gather(tuple(said), self.dialect, most, keys_only=keys_only),))

    def close(self, call: Call, *sentences: str) -> CallStep:
        """The last words of a call."""
        return CallStep(call, (self.say(*sentences, self.replies.goodbye()), Hangup()))

    def danger(self, call: Call) -> tuple[str, ...]:
        """The answer to the danger that a caller told of."""
        known = self.context.known
        if call.danger is None:
            return ()
        replies = VoiceDangerReplies(
            self.replies, self.language, known.hotlines, country_of(known), known.home.region
        )
        return (replies.danger(call.danger, connects=self.connects),)

    def listed(self, call: Call) -> list[ListedMeeting]:
        """The meetings of a call that are listed still, in their order."""
        found = self.context.known.meetings.get([hit.id for hit in call.hits])
        zone = call.place.zone if call.place else self.line.zone
        return [
            ListedMeeting(found[hit.id], hit, zone, call.online, number)
            for number, hit in enumerate(call.hits, 1)
            if hit.id in found
        ]

    def _question(self, call: Call, *, behind: bool) -> tuple[str, ...]:
        """What a stage asks. `behind` other sentences the menu needs no greeting."""
        said = self.replies
        if self.context.blocked:
            return (() if behind else (said.greeting(),)) + (said.press_for_crisis(),)
        match call.stage:
            case Stage.WHERE:
                return (said.ask_town(),)
            case Stage.WHICH_PLACE if len(call.choices) == 1:
                return (said.confirm_place(call.choices[0]),)
            case Stage.WHICH_PLACE:
                return (said.choose_among(call.choices),)
            case Stage.LISTED if not self.context.down:
                return self._list(call)
            case Stage.DANGER:
                return (*self.danger(call), said.press_for_person())
        return (said.menu_keys(),) if behind else (said.greeting(), said.menu_keys())

    def _list(self, call: Call) -> tuple[str, ...]:
        said, now = self.replies, self.context.known.now
        parts = [call.heading]
        for about in self.listed(call):
            parts.append(said.meeting_aloud(about.number, about, now))
            if not self.context.may_text and (door := said.door(about)):
                parts.append(said.once_more(door))
        if self.context.may_text and not call.texted:
            parts.append(said.offer_text())
        return (*parts, said.after_meetings(), said.press_for_person())
