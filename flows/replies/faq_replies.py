"""The sentences that answer a newcomer's question. Two segments each, at most.

They are true of all fellowships, or name those they are true of. None begins with yes or no: that
word goes before the answer where the question says which it is.
"""

from collections.abc import Callable, Sequence

from flows.conversation.turn import Line
from flows.domain.intents import Topic
from flows.replies.fellowship_replies import FellowshipReplies
from flows.replies.shared_phrases import join_sentences
from flows.replies.translations import translator
from flows.text.gsm import to_gsm, trim
from flows.understanding.question_forms import QuestionForm, RecoveryThing


class FaqReplies:
    """The answers of one line in one language, the line's own where none is given."""

    def __init__(self, line: Line, language: str = "") -> None:
        self._ = translator(language or line.language)
        self._language = language or line.language
        self._phone = trim(to_gsm(line.phone), 20)

    def answer(
        self, topic: Topic, form: QuestionForm | None = None, named: Sequence[str] = ()
    ) -> str:
        """The answer to a question with the way to a meeting behind it; a topic without a sentence
        of its own gets a welcome. `form` is how it was asked, `named` the fellowships in it."""
        if topic is Topic.FELLOWSHIPS:
            said = FellowshipReplies(self._language).fellowships(named)
        else:
            said = self.answer_alone(topic, form)
        return join_sentences(said, self._("To find a meeting, text a ZIP code or a town."))

    def answer_alone(self, topic: Topic, form: QuestionForm | None = None) -> str:
        """The answer with nothing behind it."""
        answered = _ANSWERS.get(topic, FaqReplies.welcome)(self)
        return join_sentences(self._yes_or_no(topic, form), answered)

    def explain(self, thing: RecoveryThing) -> str:
        """What a thing is that people see or hear of, with the way to a meeting."""
        said = {
            RecoveryThing.BOOKS: self.books,
            RecoveryThing.CHIPS: self.chips,
            RecoveryThing.MODERATION: self.moderation,
        }[thing]()
        return join_sentences(said, self._("To find a meeting, text a ZIP code or a town."))

    def _yes_or_no(self, topic: Topic, form: QuestionForm | None) -> str:
        if form is QuestionForm.MUST and topic in _NO_TO_A_DUTY:
            return self._("No.")
        if form is QuestionForm.MAY and topic in _YES_TO_A_WISH:
            return self._("Yes.")
        return ""

    # --- what a meeting is like

    def welcome(self) -> str:
        """To NEW alone, and to who asks whether they may come at all."""
        return self._(
            "Welcome, just as you are. At a meeting people take turns to speak, for about an hour."
            " Sit anywhere, give a first name only, and just listen if you like."
        )

    def what_happens(self) -> str:
        """What happens at a meeting?"""
        return self._(
            "People take turns to speak about their recovery, for about an hour. Often someone"
            " reads aloud first. Sit anywhere; a first name is enough, and you can just listen."
        )

    def speaking(self) -> str:
        """Do I have to talk?"""
        return self._(
            "You can just listen. If you are asked, saying you'd rather listen is enough. Many"
            " people say nothing for weeks."
        )

    def cost(self) -> str:
        """How much is it?"""
        return self._(
            "Meetings are free and you sign nothing. Some pass a basket for rent and coffee. If"
            " you are new, you don't have to give."
        )

    def religion(self) -> str:
        """Is it religious?"""
        return self._(
            "Most groups belong to no religion, even where they meet in a church. Many speak of a"
            " higher power, and each person decides what that means. People of every belief and of"
            " none come."
        )

    def length(self) -> str:
        """How long is a meeting? May I come late, or leave early?"""
        return self._(
            "Most meetings take an hour, some an hour and a half. It's okay to come late or to"
            " leave early: just slip in or out."
        )

    def dress(self) -> str:
        """What do I wear?"""
        return self._("Come as you are: there is no dress code, and nobody minds work clothes.")

    def preparation(self) -> str:
        """Must I sign up, or bring anything?"""
        return self._(
            "Just come: nothing to sign up for, nothing to bring. A few minutes early is a good"
            " time to say it is your first one. A first name is enough."
        )

    def how_often(self) -> str:
        """How often should I go?"""
        return self._(
            "Go as often as it helps. Many people go several times a week at first. Nobody counts,"
            " and you can try more than one group."
        )

    def online(self) -> str:
        """How do online meetings work?"""
        return self._(
            "Most online meetings are on Zoom or by phone. You can keep your camera off and just"
            " listen. Text ONLINE for a list, then a number for the link."
        )

    def ride(self) -> str:
        """How do I get there?"""
        _ = self._
        answer = _(
            "I can't give rides. Members often can: call the group first and ask. An online meeting"
            " needs no ride: text ONLINE."
        )
        phone = _("A person: {phone}.").format(phone=self._phone) if self._phone else ""
        return join_sentences(answer, phone)

    # --- who comes

    def open_and_closed(self) -> str:
        """What are open and closed meetings?"""
        return self._(
            "An open meeting welcomes anybody, family and friends too. A closed one is for people"
            " who have the problem or think they might. Not sure? An open one is always right."
        )

    def guests(self) -> str:
        """Can my family come?"""
        return self._(
            "Anyone can come with you to an open meeting. Those close to you have their own groups"
            " too, like Al-Anon, Alateen and Nar-Anon."
        )

    def children(self) -> str:
        """Can I bring my kids? Am I old enough?"""
        return self._(
            "Many open meetings are fine with children, and some have child care: ask the group"
            " first. Teens may come too, and some meetings are for young people."
        )

    def pets(self) -> str:
        """Can I bring my dog?"""
        return self._(
            "The place decides about dogs and other pets. Service dogs can nearly always come. For"
            " others, ask the group first."
        )

    def am_i(self) -> str:
        """Am I an alcoholic?"""
        return self._(
            "Only you can say, and you don't have to be sure before you come. If drinking or"
            " using worries you, come and listen. A doctor can help you find out, too."
        )

    def sober(self) -> str:
        """Must I be sober?"""
        return self._(
            "You can come even if you have not stopped yet, or drank or used today: nearly"
            " every group asks only that you want to stop. Come as you are, and listen."
        )

    def medicine(self) -> str:
        """May I come while I take medicine?"""
        return self._(
            "You can come while you take what a doctor gives you, also for addiction. Groups give"
            " no medical advice. Only a doctor should change your medicine."
        )

    def anonymous(self) -> str:
        """Will anybody know that I was there?"""
        return self._(
            "Who is there and what is said stays there: groups ask that of everybody. Nobody"
            " takes your name, and a first name is enough. It rests on trust, not on a law."
        )

    def signature(self) -> str:
        """Do they sign court cards?"""
        return self._(
            "Many groups sign court cards, some don't. Bring your card and ask before the meeting"
            " starts. Online, ask the group for proof. I'm a program and can't send any."
        )

    # --- how recovery works

    def sponsor(self) -> str:
        """What is a sponsor?"""
        return self._(
            "A sponsor is a member with some time who helps you, one to one. You can come without"
            " one. To find one, listen for someone you like and ask after the meeting."
        )

    def steps(self) -> str:
        """What are the steps?"""
        return self._(
            "AA, NA and groups like them work on twelve steps, at your own pace, often with a"
            " sponsor. You can come without doing them. SMART and some others use other tools."
        )

    def books(self) -> str:
        """What is the Big Book?"""
        return self._(
            "The Big Book is AA's main book. NA's is the Basic Text. Groups read from them and have"
            " copies, so you can come without one."
        )

    def chips(self) -> str:
        """What is a chip?"""
        return self._(
            "Many AA and NA groups give out chips, coins or key tags, for a first day and for"
            " longer. You can take one, or just watch."
        )

    def moderation(self) -> str:
        """Can I just drink less?"""
        return self._(
            "You don't have to decide that before you come. AA and NA are for people who want to"
            " stop. SMART Recovery also helps people who are still deciding."
        )

    def home_group(self) -> str:
        """What is a home group?"""
        return self._(
            "A home group is the meeting you go to most, where people know you and you help out a"
            " bit. You can come without having one."
        )


# The answer to each topic, and the word that goes before it where the question tells: whether it
# asks for leave ("can I just listen?"), or whether it must be ("do I have to talk?").
_Answer = Callable[[FaqReplies], str]
_ANSWERS: dict[Topic, _Answer] = {
    Topic.WELCOME: FaqReplies.welcome,
    Topic.WHAT_HAPPENS: FaqReplies.what_happens,
    Topic.COST: FaqReplies.cost,
    Topic.RELIGION: FaqReplies.religion,
    Topic.SPEAK: FaqReplies.speaking,
    Topic.OPEN_CLOSED: FaqReplies.open_and_closed,
    Topic.GUESTS: FaqReplies.guests,
    Topic.CHILDREN: FaqReplies.children,
    Topic.PETS: FaqReplies.pets,
    Topic.SPONSOR: FaqReplies.sponsor,
    Topic.STEPS: FaqReplies.steps,
    Topic.HOME_GROUP: FaqReplies.home_group,
    Topic.ANONYMITY: FaqReplies.anonymous,
    Topic.SIGNATURE: FaqReplies.signature,
    Topic.MEDICINE: FaqReplies.medicine,
    Topic.DRINKING: FaqReplies.sober,
    Topic.ONLINE_HOW: FaqReplies.online,
    Topic.AM_I: FaqReplies.am_i,
    Topic.DRESS: FaqReplies.dress,
    Topic.LENGTH: FaqReplies.length,
    Topic.HOW_OFTEN: FaqReplies.how_often,
    Topic.JOIN: FaqReplies.preparation,
    Topic.RIDE: FaqReplies.ride,
}
# The topics that have a sentence of their own.
FAQ_TOPICS = frozenset(_ANSWERS)
_NO_TO_A_DUTY = frozenset(
    map(
        Topic,
        (
            "speak cost religion guests sponsor steps home_group anonymity medicine drinking"
            " online_how dress length how_often join"
        ).split(),
    )
)
_YES_TO_A_WISH = frozenset(
    map(Topic, "speak religion guests medicine drinking length join".split())
)
