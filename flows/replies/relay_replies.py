"""What a texter is told about a talk with a volunteer. The other end's words are passed on as they
are and stand in no sentence of ours."""

from datetime import datetime

from flows.conversation.turn import Line
from flows.domain.relay import EndReason
from flows.replies.crisis_replies import CrisisReplies
from flows.replies.dates_and_times import TimeFormatter
from flows.replies.shared_phrases import SharedPhrases, join_sentences
from flows.replies.translations import translator
from flows.text.gsm import to_gsm, trim

# A first name, or what somebody chose to be called.
_NAME_SEPTETS = 20


class RelayReplies:
    """The sentences of one line in one language."""

    def __init__(self, line: Line, language: str, crisis_replies: CrisisReplies) -> None:
        """`crisis_replies` hold the numbers of the reader's country."""
        self._ = translator(language)
        self._phrases = SharedPhrases(line, language, crisis_replies)
        self._times = TimeFormatter(line, language)
        self._emergency = crisis_replies.emergency

    def offer(self) -> str:
        """The consent text: what a talk is, what is kept, where it is not the right thing, and how
        it begins and ends."""
        return self._(
            "A member can text with you now, not a counselor. Numbers stay hidden and I keep no"
            " words; phones and phone companies do. In danger: {emergency}, {crisis}. BYE ends it."
            " Text OK to begin."
        ).format(emergency=self._emergency, crisis=self._phrases.crisis_line())

    def nobody_on(self, again_at: datetime | None) -> str:
        """Nobody is on now; `again_at` is when somebody is, by the line's clock."""
        _ = self._
        again = ""
        if again_at:
            when = self._times.weekday_and_hour(again_at)
            again = _("People answer again {when}.").format(when=when)
        return self._with_ways_on(_("Nobody is here to talk by text right now."), again)

    def looking(self) -> str:
        """They agreed."""
        return self._("Thank you. I'm looking for someone and will text you. BYE ends it.")

    def still_looking(self) -> str:
        """They have waited for some minutes."""
        return self._("Still looking for someone. To talk sooner: {crisis}. BYE ends it.").format(
            crisis=self._phrases.crisis_line()
        )

    def not_yet(self) -> str:
        """They wrote something for whoever comes, before anybody has come."""
        return self._("I'm still looking for someone. What you write before that is not passed on.")

    def connected(self, name: str) -> str:
        """Somebody took it."""
        return self._(
            "You're with {name}, a member. Write as you like. No numbers, please. BYE ends it,"
            " REPORT tells us that something is wrong."
        ).format(name=_short(name))

    def looking_again(self, name: str) -> str:
        """The volunteer handed it over."""
        return self._(
            "{name} has to go, so I'm looking for someone else. They won't know what was said."
        ).format(name=_short(name))

    def still_there(self) -> str:
        """Nobody has written for some time; to both."""
        return self._("Still there? In 3 minutes this talk ends, unless somebody writes.")

    def time_told(self) -> str:
        """The longest time is nearly over."""
        return self._("About 5 minutes are left for this talk.")

    def shift_over(self, name: str, ends_at: datetime) -> str:
        """The volunteer's shift is over. `ends_at` is by the line's clock."""
        return self._("{name}'s shift is over. This talk ends at {hour} at the latest.").format(
            name=_short(name), hour=self._times.hour(ends_at)
        )

    def ended(self, reason: EndReason, *, by_me: bool) -> str:
        """The last text of a talk, with the ways on. `by_me`: the reader ended it."""
        _ = self._
        match reason:
            case EndReason.NOBODY:
                said = _("I'm sorry, nobody is free now.")
            case EndReason.SILENCE:
                said = _("Nobody wrote for a while, so this talk has ended.")
            case EndReason.WORKER_DOWN:
                said = _("I can't pass texts on right now, so this talk has ended.")
            case EndReason.REPORTED:
                said = _("Thank you for telling us. This talk has ended; a coordinator is told.")
            case EndReason.BLOCKED:
                said = _(
                    "This talk has ended, and the line answers you only in danger for 30 days."
                )
            case EndReason.GOODBYE if by_me:
                said = _("This talk has ended. Thank you for writing.")
            case _:
                said = _("This talk has ended.")
        return self._with_ways_on(said)

    def ended_before(self) -> str:
        """What they wrote came after the end."""
        return self._("That talk has ended, so your text was not passed on. TALK begins another.")

    def talking_already(self) -> str:
        """They are in a talk, and wanted one more."""
        return self._("You're in a talk already. BYE ends it.")

    def too_long(self) -> str:
        """A text of too many segments; to both."""
        return self._("That was too long to pass on. Please send it in shorter texts.")

    def no_pictures(self) -> str:
        """A picture, or nothing at all; to both."""
        return self._("Only words can be passed on, no pictures or places.")

    def no_contacts(self) -> str:
        """A phone number or an address; to both."""
        return self._("Phone numbers and e-mail addresses are not passed on. Say it without them.")

    def too_many(self) -> str:
        """More texts than can be passed on; to both."""
        return self._("That's a lot of texts at once, and the last one was not passed on.")

    def may_be_lost(self) -> str:
        """Nobody knows whether a text arrived; to both."""
        return self._("Your last text may not have arrived. Please say it again.")

    def _with_ways_on(self, *said: str) -> str:
        return join_sentences(
            *said,
            self._phrases.phone(),
            self._("In a crisis: {crisis}.").format(crisis=self._phrases.crisis_line()),
            self._("For a meeting text MEETING."),
        )


def _short(name: str) -> str:
    return trim(to_gsm(name), _NAME_SEPTETS)


def may_come_twice(body: str, language: str) -> str:
    """A text that is passed on once more, because nobody knows whether it arrived."""
    _ = translator(language)
    return _("(This may come twice) {text}").format(text=body)
