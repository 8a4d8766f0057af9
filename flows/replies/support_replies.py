"""What is said to a person who tells of feelings, of a first step, of a loss or a joy, or of
somebody else's drinking: one or two warm sentences, a person to talk to, the way to a meeting.

`turn` counts such answers in a row: a second one has other words. Two segments each, at most.
"""

from collections.abc import Callable

from flows.conversation.turn import Line
from flows.domain.fellowships import FELLOWSHIP_NAMES
from flows.domain.intents import Topic
from flows.replies.crisis_replies import CrisisReplies
from flows.replies.layout import REPLY_SEPTETS
from flows.replies.shared_phrases import SharedPhrases, join_sentences
from flows.replies.translations import translator
from flows.text.gsm import septets


class SupportReplies:
    """The words of one line in one language."""

    def __init__(
        self, line: Line, language: str, crisis_replies: CrisisReplies, beside: str = ""
    ) -> None:
        """`crisis_replies` hold the numbers of the reader's country. `beside` is a line about a
        danger that is not sure, which stands behind the warm words."""
        self._line = line
        self._beside = beside
        self._crisis_replies = crisis_replies
        self._phrases = SharedPhrases(line, language, crisis_replies)
        self._ = translator(language)

    # --- feelings

    def lonely(self, turn: int) -> str:
        """To loneliness."""
        _ = self._
        words = (
            _(
                "I'm glad you wrote. Feeling alone is hard. At a meeting you can just sit with"
                " people and listen."
            ),
            _(
                "Thank you for telling me. Many people come to a meeting just to be with others."
                " You can join one online, too."
            ),
        )
        return self._with_person(words[turn % 2])

    def low(self, turn: int) -> str:
        """To a hard day, fear, shame or stress."""
        _ = self._
        words = (
            _("I'm glad you wrote. That sounds hard, and you don't have to carry it alone."),
            _(
                "Thank you for telling me. One hour at a time is enough. You don't have to do this"
                " by yourself."
            ),
        )
        return self._with_person(words[turn % 2])

    def unsure(self) -> str:
        """To what may be a hard time, and may be nothing of the kind."""
        _ = self._
        words = _("I'm glad you wrote. I'm not sure what you mean, so say it in other words.")
        numbers = _("HOTLINE gives numbers to call.")
        way = _("Text a ZIP code or a town and I'll find a meeting.")
        return _first_that_fits(
            (words, self._phrases.phone(), numbers, way),
            (words, numbers, way),
        )

    def grief(self, turn: int) -> str:
        """To a death or a parting."""
        if turn % 2 == 0:
            return join_sentences(self._crisis_replies.condolence(), self._beside)
        return self._with_person(
            self._(
                "There is no right way to grieve. Groups know loss, and you can come just for"
                " company."
            )
        )

    def anger(self, turn: int) -> str:
        """To anger at people, at a group, at the program."""
        _ = self._
        words = (
            _(
                "That sounds hard, and it's okay to be angry. At a meeting you can say it out loud,"
                " or just sit and listen."
            ),
            _(
                "Thank you for being honest. If one group is not for you, try another. They are all"
                " a bit different."
            ),
        )
        return self._with_person(words[turn % 2])

    def faith(self, turn: int) -> str:
        """To a prayer, to faith and to doubt."""
        _ = self._
        words = (
            _(
                "I'm a program, so I can't pray. But I'm glad you wrote. At a meeting you can be"
                " with people, and believe what you believe."
            ),
            _("You can bring faith or doubt to a meeting. Nobody there tells you what to believe."),
        )
        return self._with_person(words[turn % 2])

    # --- steps and joys

    def first_step(self, turn: int) -> str:
        """To a wish to stop, or to get help. Who drinks every day may be in danger on stopping at
        once, so a doctor is named."""
        _ = self._
        words = (
            _(
                "I'm glad you wrote. This is a real first step. You can come to a meeting and just"
                " listen. If you drink or use every day, ask a doctor how to stop safely."
            ),
            _(
                "You don't have to be sure, and you don't have to have stopped. You can sit near"
                " the door, say nothing, and leave when you want."
            ),
        )
        return self._with_person(words[turn % 2])

    def proud(self, turn: int) -> str:
        """To good news."""
        _ = self._
        words = (
            _("Well done. That took work, and it's good to hear."),
            _("That counts, whatever happened before. Someone new may need to hear it from you."),
        )
        return join_sentences(
            words[turn % 2],
            _("Want to tell it at a meeting? Text a ZIP code or a town."),
        )

    # --- somebody else

    def family(self, fellowship: str, turn: int) -> str:
        """To who is close to one who drinks (`fellowship` AL-ANON), uses (NAR-ANON) or gambles
        (GAM-ANON); "" where the text does not say which."""
        _ = self._
        warm, more = (
            (
                _("It's hard to love someone who has this problem. You did not cause it."),
                _("You can get support even if they never stop."),
            ),
            (
                _("You can't make them stop, but you don't have to be alone with it."),
                _("Others have been where you are."),
            ),
        )[turn % 2]
        groups = {
            "AL-ANON": _("Al-Anon is for families and friends."),
            "NAR-ANON": _("Nar-Anon and Families Anonymous are for families and friends."),
            "GAM-ANON": _("Gam-Anon is for families and friends."),
        }.get(
            fellowship,
            _("Al-Anon (alcohol) and Nar-Anon (drugs) are for families and friends."),
        )
        name = FELLOWSHIP_NAMES[fellowship or "AL-ANON"]
        need = _NEED_OF_FELLOWSHIP.get(fellowship)
        reach = self._crisis_replies.reach(need) if need else ""
        number = f"{name}: {reach}." if reach else self._person()
        way = _("Text a ZIP code or a town and I'll look for {name}.").format(name=name)
        beside = self._beside
        return _first_that_fits(
            (warm, more, groups, number, beside, way),
            (warm, groups, number, beside, way),
            (warm, number, beside, way),
            (number, beside, way),
        )

    def child(self, turn: int, *, at_home: bool) -> str:
        """To a child or a teenager; `at_home`: somebody at home drinks or uses."""
        _ = self._
        reach = self._crisis_replies.reach("minor")
        if reach:
            number = _("People who help kids and teens: {reach}.").format(reach=reach)
        else:
            number = self._person()
        warm = (
            _("It was brave to write. It's not your fault when a grown-up drinks or uses.")
            if at_home
            else _("It was brave to write, and it's good to ask.")
        )
        if turn % 2:
            warm = _(
                "I'm glad you wrote again. You can ask them anything, even if you're not sure."
            )
        grown_up = _("I'm a computer, so please also tell a grown-up you trust.")
        way = (
            self._alateen_way()
            if at_home
            else _("Some meetings are for young people: text a ZIP code or a town.")
        )
        beside = self._beside
        return _first_that_fits(
            (warm, number, beside, grown_up, way), (warm, number, beside, grown_up)
        )

    def alateen(self) -> str:
        """Behind the numbers for a child, who tells of somebody at home that drinks."""
        _ = self._
        waking = _("If someone won't wake up, call {emergency}.")
        emergency = self._crisis_replies.emergency
        return join_sentences(waking.format(emergency=emergency), self._alateen_way())

    def _alateen_way(self) -> str:
        return self._(
            "Alateen is for teens with someone at home who drinks: text a ZIP code or a town."
        )

    # --- before a list

    def before_list(self, topic: Topic) -> str:
        """Before a list of meetings: to who asks for one, or names a place, and tells of this."""
        _ = self._
        lonely = _("I'm glad you wrote. Feeling alone is hard.")
        grief = _("I'm so sorry. You don't have to carry this by yourself.")
        first_step = _(
            "I'm glad you wrote. This is a real first step. If you drink or use every day, ask a"
            " doctor how to stop safely."
        )
        match topic:
            case Topic.PROUD:
                return _("Well done. That took work, and it's good to hear.")
            case Topic.FAMILY:
                return _("It's hard to love someone who has this problem. You did not cause it.")
            case Topic.FIRST_STEP:
                return first_step
            case Topic.CHILD:
                reach = self._crisis_replies.reach("minor")
                number = _("People who help kids and teens: {reach}.").format(reach=reach)
                return join_sentences(_("It was brave to write."), number if reach else "")
            case Topic.LONELY:
                return join_sentences(lonely, self._crisis_line())
            case Topic.GRIEF:
                return join_sentences(grief, self._crisis_line())
        low = _("I'm glad you wrote. You don't have to carry this alone.")
        return join_sentences(low, self._crisis_line())

    # --- a person

    def talk(self, turn: int = 0) -> str:
        """To a wish to talk to a person."""
        _ = self._
        return join_sentences(
            (
                _("I'm a program, so I can't talk with you. People can."),
                _("There is no person on this line, but people are there for you."),
            )[turn % 2],
            self._phrases.phone(),
            _("To talk to a person: {crisis}. It doesn't have to be a crisis.").format(
                crisis=self._phrases.crisis_line()
            ),
        )

    def _with_person(self, words: str) -> str:
        """Warm words, a person to talk to, and the way to a meeting."""
        way = self._("Text a ZIP code or a town and I'll find a meeting.")
        return _first_that_fits(
            (words, self._beside, self._phrases.phone(), self._crisis_line(), way),
            (words, self._beside, self._crisis_line(), way),
            (words, self._beside, self._crisis_line()),
        )

    def _person(self) -> str:
        return join_sentences(self._phrases.phone(), self._crisis_line())

    def _crisis_line(self) -> str:
        return self._("To talk with someone: {crisis}.").format(crisis=self._phrases.crisis_line())


# The need of flows.hotlines that the number of a fellowship for families stands under.
_NEED_OF_FELLOWSHIP = {"": "family", "AL-ANON": "family", "NAR-ANON": "family_drugs"}


def _first_that_fits(*answers: tuple[str, ...]) -> str:
    """The first of these answers, given in parts, for which there is room; else the last."""
    joined = [join_sentences(*parts) for parts in answers]
    return next((text for text in joined if septets(text) <= REPLY_SEPTETS), joined[-1])


# The feelings that need no more than the text; a topic that is not named is a hard time.
FEELINGS: dict[Topic, Callable[[SupportReplies, int], str]] = {
    Topic.LONELY: SupportReplies.lonely,
    Topic.LOW: SupportReplies.low,
    Topic.GRIEF: SupportReplies.grief,
    Topic.FIRST_STEP: SupportReplies.first_step,
    Topic.PROUD: SupportReplies.proud,
    Topic.ANGER: SupportReplies.anger,
    Topic.FAITH: SupportReplies.faith,
}
