"""The sentences that answer a question: a newcomer's, or one about this line. Two segments each."""

from collections.abc import Callable

from flows.conversation.turn import Line
from flows.domain.intents import Topic
from flows.replies.translations import SPOKEN_LANGUAGES, translator
from flows.text.gsm import to_gsm, trim


class FaqReplies:
    """The answers of one line in one language, the line's own where none is given."""

    def __init__(self, line: Line, language: str = "") -> None:
        self._ = translator(language or line.language)
        self._name = trim(to_gsm(line.name), 30)

    # --- what newcomers ask

    def meetings(self) -> str:
        """What happens at a meeting. Also to NEW alone, so it bids welcome."""
        return self._with_next_step(
            self._(
                "Welcome. At a meeting people take turns to speak about their recovery, for about"
                " an hour. Sit anywhere, give a first name only, and just listen if you like."
            )
        )

    def speaking(self) -> str:
        """Do I have to talk?"""
        return self._with_next_step(
            self._(
                "No. You can just listen, and if you are asked, saying you'd rather listen is"
                " enough. Many people say nothing for weeks."
            )
        )

    def cost(self) -> str:
        """How much is it?"""
        return self._with_next_step(
            self._(
                "Meetings are free, with nothing to sign. A basket may go round for the rent and"
                " the coffee: newcomers need not give."
            )
        )

    def religion(self) -> str:
        """Is it religious?"""
        return self._with_next_step(
            self._(
                "Most groups belong to no religion, even where they meet in a church. Many speak"
                " of a higher power, and each person decides what that means. People of every"
                " belief and of none come."
            )
        )

    def open_and_closed(self) -> str:
        """What are open and closed meetings?"""
        return self._with_next_step(
            self._(
                "An open meeting welcomes anybody, family and friends too. A closed one is for"
                " people who have the problem or think they might. Not sure? An open one is"
                " always right."
            )
        )

    def family(self) -> str:
        """Can my family come?"""
        return self._with_next_step(
            self._(
                "Yes: anybody may come along to an open meeting. Families and friends also have"
                " meetings of their own, like Al-Anon, Alateen and Nar-Anon."
            )
        )

    def am_i(self) -> str:
        """Am I an alcoholic?"""
        return self._with_next_step(
            self._(
                "Only you can say, and you don't have to be sure before you come. If drinking or"
                " using worries you, come and listen. A doctor can help you find out, too."
            )
        )

    def preparation(self) -> str:
        """Must I sign up, bring anything, wear anything?"""
        return self._with_next_step(
            self._(
                "Just come: nothing to sign up for, nothing to bring, no dress code. A few minutes"
                " early is a good time to say it is your first one. A first name is enough."
            )
        )

    def sober(self) -> str:
        """Must I be sober?"""
        return self._with_next_step(
            self._(
                "You can come even if you have not stopped yet, or drank or used today: nearly"
                " every group asks only that you want to stop. Come as you are, and listen."
            )
        )

    def anonymous(self) -> str:
        """Will anybody know that I was there?"""
        return self._with_next_step(
            self._(
                "Who is there and what is said stays there: groups ask that of everybody. Nobody"
                " takes your name, and a first name is enough. It rests on trust, not on a law."
            )
        )

    def _with_next_step(self, answer: str) -> str:
        way = self._("To find a meeting, text a ZIP code or a town.")
        return f"{answer} {way}"

    # --- about this line

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
            "Somebody texted {line} from this number: you, or who had it before you. We buy no"
            " numbers. We keep yours encrypted, and not your texts. STOP ends our texts, FORGET ME"
            " erases the number."
        ).format(line=self._name)

    def privacy(self) -> str:
        """What is kept, as bot/people/retention.py has it; a change there is a change here."""
        return self._(
            "{line} is automated. It keeps, encrypted, your number, reminders and day count;"
            " answers and your search for hours; also your language and dates you agreed or sent"
            " STOP. Not your texts. MY DATA shows it, FORGET ME erases all but those dates. Phone"
            " companies keep their own records."
        ).format(line=self._name)

    # --- languages

    def languages(self) -> str:
        """Which languages there are."""
        names = to_gsm(", ".join(SPOKEN_LANGUAGES.values()))
        return self._("Text the language you want: {languages}.").format(languages=names)

    def language_switched(self) -> str:
        """From now on in this language: each translation names its own."""
        return self._("OK, in English from now on. Text a ZIP code or a town to find meetings.")


def answer_topic(replies: FaqReplies, topic: Topic) -> str:
    """The answer to a newcomer's question; a topic without a sentence of its own gets what happens
    at a meeting."""
    return _ANSWERS.get(topic, FaqReplies.meetings)(replies)


_ANSWERS: dict[Topic, Callable[[FaqReplies], str]] = {
    Topic.COST: FaqReplies.cost,
    Topic.RELIGION: FaqReplies.religion,
    Topic.OPEN_CLOSED: FaqReplies.open_and_closed,
    Topic.GUESTS: FaqReplies.family,
    Topic.CHILDREN: FaqReplies.family,
    Topic.SPEAK: FaqReplies.speaking,
    Topic.JOIN: FaqReplies.preparation,
    Topic.DRESS: FaqReplies.preparation,
    Topic.DRINKING: FaqReplies.sober,
    Topic.ANONYMITY: FaqReplies.anonymous,
    Topic.AM_I: FaqReplies.am_i,
}
