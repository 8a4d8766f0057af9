"""The sentences about the line itself: what it is, what it keeps, who sees it, who runs it, which
languages it speaks. Two segments each, at most."""

from flows.conversation.turn import Line
from flows.domain.intents import Topic
from flows.replies.shared_phrases import join_sentences
from flows.replies.translations import SPOKEN_LANGUAGES, translator
from flows.text.gsm import to_gsm, trim


class LineReplies:
    """The sentences of one line in one language, the line's own where none is given."""

    def __init__(self, line: Line, language: str = "") -> None:
        self._ = translator(language or line.language)
        self._name = trim(to_gsm(line.name), 30)
        self._phone = trim(to_gsm(line.phone), 20)

    def about(self) -> str:
        """Is this a bot?"""
        return self._(
            "This is {line}, an automated line: a program answers, not a person. It looks for"
            " recovery meetings in the lists that groups publish. Text a ZIP code or a town, or"
            " HOTLINE for people to talk to."
        ).format(line=self._name)

    def number_source(self) -> str:
        """How did you get my number?"""
        return self._(
            "Someone texted {line} from this number: you, or whoever had it before you. We buy no"
            " numbers. We keep yours locked (encrypted), and not your texts. STOP ends our texts."
            " FORGET ME erases the number."
        ).format(line=self._name)

    # --- privacy

    def kept(self) -> str:
        """What is kept, as bot/people/retention.py has it; a change there is a change here."""
        return self._(
            "{line} is a program. It keeps your number, reminders and day count locked"
            " (encrypted), our answers and your search for days, your language, and dates you"
            " agreed or sent STOP. Not your texts. MY DATA shows it. FORGET ME erases all but those"
            " dates. Phone companies keep records too."
        ).format(line=self._name)

    def seen(self) -> str:
        """Who reads this?"""
        return self._(
            "A program answers. No person reads along, and we don't keep your texts. Anyone who"
            " holds your phone can read them there. Phone companies keep records too."
        )

    def bill(self) -> str:
        """Does it show on the bill?"""
        return self._(
            "A phone bill may show this number and when you texted, but not the words. Anyone who"
            " holds your phone can read them there, so you may want to clear this chat."
        )

    def discreet(self) -> str:
        """Somebody checks the phone. The answer names nothing either."""
        return self._(
            "I write only when you text, or when a reminder you set is due. It just says"
            ' "your meeting". You can clear this chat on your phone. STOP ends all texts.'
        )

    # --- the office: nothing is made up where the line has no phone

    def office_phone(self) -> str:
        """Asked for a number of the line or its office."""
        if not self._phone:
            return self._no_phone()
        return self._("A person answers here: {phone}.").format(phone=self._phone)

    def website(self) -> str:
        """Asked for a web site."""
        _ = self._
        if not self._phone:
            return join_sentences(_("I have no web site to give you."), self._no_phone())
        return _("I have no web site to give you. A person can tell you: {phone}.").format(
            phone=self._phone
        )

    def volunteer(self) -> str:
        """Somebody wants to help."""
        _ = self._
        if not self._phone:
            return _(
                "Thank you for offering. A good place to start is a group near you: ask there."
            )
        return _("Thank you for offering. Call {phone} and ask how you can help.").format(
            phone=self._phone
        )

    def update_listing(self) -> str:
        """A group wants its listing changed."""
        _ = self._
        if not self._phone:
            return _(
                "Thank you. I read the lists that groups publish and can't change them. Please tell"
                " the office that keeps your group's list."
            )
        return _(
            "Thank you. I read the lists that groups publish and can't change them. Please call"
            " {phone}."
        ).format(phone=self._phone)

    def _no_phone(self) -> str:
        return self._(
            "I have no office phone to give you. Text HOTLINE for people to talk to, or a ZIP code"
            " or a town for meetings."
        )

    # --- languages

    def languages(self) -> str:
        """Which languages there are."""
        names = to_gsm(", ".join(SPOKEN_LANGUAGES.values()))
        return self._("Text the language you want: {languages}.").format(languages=names)

    def language_switched(self) -> str:
        """From now on in this language: each translation names its own."""
        return self._("OK, in English from now on. Text a ZIP code or a town to find meetings.")


PRIVACY = {
    Topic.KEPT: LineReplies.kept,
    Topic.SEEN: LineReplies.seen,
    Topic.BILL: LineReplies.bill,
    Topic.DISCREET: LineReplies.discreet,
}
OFFICE = {
    Topic.PHONE: LineReplies.office_phone,
    Topic.WEBSITE: LineReplies.website,
    Topic.VOLUNTEER: LineReplies.volunteer,
    Topic.UPDATE_LISTING: LineReplies.update_listing,
}
