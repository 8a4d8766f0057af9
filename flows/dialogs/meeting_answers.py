"""Which sentence answers a question about a meeting: the topic says most of it, words of the
question the rest ("is it smoking", "men or women", "how far")."""

from collections.abc import Callable, Sequence

from flows.conversation.turn import Context, Intent, Topic
from flows.dialogs.report_warning import report_warning
from flows.domain.intents import INTENT_TOPICS
from flows.domain.listed_meeting import ListedMeeting
from flows.domain.meeting_types import has_type
from flows.domain.search import Query
from flows.replies.faq_replies import FaqReplies
from flows.replies.layout import fit_answer
from flows.replies.meeting_contact_replies import MeetingContactReplies
from flows.replies.meeting_detail_replies import MeetingDetailReplies
from flows.replies.meeting_kind_replies import MeetingKindReplies
from flows.replies.search_replies import SearchReplies
from flows.replies.shared_phrases import join_sentences
from flows.understanding.meeting_subjects import mentions, notes_about, types_named
from flows.understanding.parsed_request import Attendance
from flows.understanding.question_forms import read_question_form
from flows.understanding.understanding import Understanding

_WHERE = frozenset({Topic.ADDRESS, Topic.DIRECTIONS, Topic.ALL})
_KINDS = frozenset({Topic.FORMAT, Topic.NOTES, Topic.FOOD, Topic.ALL})
_MEN_OR_WOMEN = frozenset({"M", "W"})

# What the notes of a meeting may tell, each under the subject of the same name; and what only its
# own fields tell.
_NOTED: dict[Topic, Callable[[MeetingKindReplies, ListedMeeting, str], str]] = {
    Topic.CHILDREN: MeetingKindReplies.children,
    Topic.PETS: MeetingKindReplies.pets,
    Topic.SIGNATURE: MeetingKindReplies.signature,
    Topic.FOOD: MeetingKindReplies.food,
}
_CODED: dict[Topic, Callable[[MeetingKindReplies, ListedMeeting], str]] = {
    Topic.GUESTS: MeetingKindReplies.guests,
    Topic.LANGUAGE: MeetingKindReplies.language,
    Topic.FELLOWSHIP: MeetingKindReplies.fellowship,
    Topic.SIZE: MeetingKindReplies.size,
}

# What a question is about that has no topic, by the subjects its words speak of; the first that
# fits.
_TOPICS_BY_SUBJECT = {
    "passcode": Topic.LINK,
    "parking": Topic.PARKING,
    "children": Topic.CHILDREN,
    "pets": Topic.PETS,
    "signature": Topic.SIGNATURE,
    "smoking": Topic.NOTES,
    "food": Topic.FOOD,
    "holiday": Topic.STILL_ON,
    "access": Topic.ACCESS,
    "entrance": Topic.ACCESS,
}


class MeetingAnswers:
    """The answers to one question, asked in the language of `texts`."""

    def __init__(self, context: Context, texts: SearchReplies, understood: Understanding) -> None:
        line, language = context.line, texts.language
        self._context = context
        self._line = line
        self._language = language
        self._asked = understood
        self._words = understood.words
        self.details = MeetingDetailReplies(line, language, context.now, texts.phrases)
        self._kinds = MeetingKindReplies(line, language)
        self._contacts = MeetingContactReplies(line, language)

    def asks_distance(self, topic: Topic) -> bool:
        """Whether the question is how far it is."""
        return topic in _WHERE and mentions(self._words, "far")

    def topic_of_words(self) -> Topic:
        """What the question is about by its words alone; ALL where they do not tell."""
        subjects = (name for name in _TOPICS_BY_SUBJECT if mentions(self._words, name))
        subject = next(subjects, "")
        return _TOPICS_BY_SUBJECT[subject] if subject else Topic.ALL

    def about_none(self, topic: Topic) -> str:
        """The answer where no meeting is known: what holds for most of them, how to get a list."""
        if topic is Topic.RIDE:
            return self._contacts.ride()
        if topic in (Topic.GUESTS, Topic.CHILDREN):
            form = read_question_form(self._words)
            return FaqReplies(self._line, self._language).answer(topic, form)
        signed = self._kinds.signature_at_large() if topic is Topic.SIGNATURE else ""
        holiday = topic is Topic.STILL_ON and mentions(self._words, "holiday")
        return self.details.which_meeting(signed or (self.details.holiday() if holiday else ""))

    def about_several(self, topic: Topic, count: int) -> str:
        """The question which of a list is meant, behind what holds for most meetings."""
        which = self.details.which_one(count)
        if topic not in INTENT_TOPICS[Intent.NEWCOMER]:
            return which
        faq, form = FaqReplies(self._line, self._language), read_question_form(self._words)
        return join_sentences(faq.answer_alone(topic, form), which)

    def about_one(self, topic: Topic, about: ListedMeeting, query: Query | None) -> str:
        """The answer from one meeting's record. `query` is the search that listed it."""
        say = self.details
        if self.asks_distance(topic):
            return say.distance(about, query.place if query else None, self._country(query))
        match topic:
            case Topic.DIRECTIONS | Topic.ADDRESS | Topic.ACCESS | Topic.PARKING:
                return self._of_the_building(topic, about)
            case Topic.TIME:
                return say.time(about)
            case Topic.END:
                return say.end(about)
            case Topic.STILL_ON:
                return self._still_on(about)
            case Topic.LINK:
                return say.link(about, passcode=mentions(self._words, "passcode"))
            case Topic.PHONE:
                return self._contacts.phone(about)
            case Topic.CONTACT:
                return self._contacts.contact(about)
            case Topic.RIDE:
                return self._contacts.ride(about) if about.has_door else say.from_anywhere()
        return self._of_its_kind(topic, about)

    def about_all(self, topic: Topic, listed: Sequence[ListedMeeting], query: Query) -> str | None:
        """One answer for all meetings on the screen; None where only one of them has an answer."""
        if self.asks_distance(topic):
            return self.details.distances(listed, self._country(query)) or None
        if topic is Topic.RIDE:
            return self._contacts.ride()
        if topic is Topic.FELLOWSHIP:
            return self._kinds.fellowships(listed)
        if topic is Topic.FORMAT:
            return self._kinds.formats(listed)
        answers = {self.about_one(topic, about, query) for about in listed}
        same = answers.pop() if topic is not Topic.ALL and len(answers) == 1 else ""
        return self.details.numbered(listed, same) if same else None

    def _of_the_building(self, topic: Topic, about: ListedMeeting) -> str:
        say, entrance = self.details, mentions(self._words, "entrance")
        if topic is Topic.ADDRESS and not entrance:
            return say.address(about)
        if topic is Topic.DIRECTIONS and not entrance:
            return say.directions(about, notes_about(about.meeting, "entrance"))
        if not about.has_door:
            return say.from_anywhere()
        if topic is Topic.PARKING:
            return self._kinds.parking(about, self._note(about, "parking"))
        if entrance and not mentions(self._words, "access"):
            return self._kinds.entrance(about, self._note(about, "entrance"))
        return self._kinds.access(about, self._note(about, "access"))

    def _still_on(self, about: ListedMeeting) -> str:
        note = self._note(about, "called off")
        holiday = mentions(self._words, "holiday")
        if holiday and not note:
            note = self._note(about, "holiday")
        warning = report_warning(about.meeting.id, self._context, self._language)
        says = self.details.still_on(about, note, holiday=holiday, warning=warning)
        if mentions(self._words, "open or closed") and _says_who_may_come(about):
            return fit_answer(self._kinds.guests(about), says)
        return says

    def _of_its_kind(self, topic: Topic, about: ListedMeeting) -> str:
        kinds = self._kinds
        if topic in _KINDS and mentions(self._words, "smoking"):
            return kinds.smoking(about, self._note(about, "smoking"))
        if topic in (Topic.FORMAT, Topic.GUESTS) and types_named(self._words) >= _MEN_OR_WOMEN:
            return kinds.men_or_women(about)
        if topic in _NOTED:
            return _NOTED[topic](kinds, about, self._note(about, topic))
        if topic is Topic.FORMAT:
            return self._format(about)
        return _CODED[topic](kinds, about) if topic in _CODED else self.details.notes(about)

    def _format(self, about: ListedMeeting) -> str:
        request = self._asked.request
        if mentions(self._words, "open or closed"):
            return self._kinds.guests(about)
        if request.way in (Attendance.ONLINE, Attendance.HYBRID):
            return self.details.link(about, passcode=False)
        if request.fellowship:
            return self._kinds.fellowship(about)
        return self._kinds.format(about, types_named(self._words))

    def _note(self, about: ListedMeeting, subject: str) -> str:
        return notes_about(about.meeting, subject)

    def _country(self, query: Query | None) -> str:
        """The country whose roads say miles or kilometres."""
        return query.place.country if query and query.place else self._line.country


def _says_who_may_come(about: ListedMeeting) -> bool:
    """Whether the list says that it is open, or closed."""
    meeting = about.meeting
    return any(has_type(meeting.fellowship, meeting.types, kind) for kind in ("O", "C"))
