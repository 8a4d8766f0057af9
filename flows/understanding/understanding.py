"""All that was read of a text."""

from dataclasses import dataclass, field
from functools import cached_property

from flows import vocabulary
from flows.crisis import Danger, read_danger
from flows.domain.intents import Intent, Topic
from flows.understanding.commands import DailyCommand, LeadTime
from flows.understanding.day_count_commands import DayCountCommand
from flows.understanding.faq_questions import is_mostly_question
from flows.understanding.hotline_requests import HotlineRequest
from flows.understanding.language_words import NO_LANGUAGE, WrittenLanguage
from flows.understanding.likely_intent import NO_LIKELY_INTENTS, LikelyIntent, LikelyIntents
from flows.understanding.listing_complaints import (
    is_report_keyword,
    read_complaint,
    tells_of_life,
)
from flows.understanding.new_owner import asks_for_source
from flows.understanding.opt_out_requests import REMINDER_WORDS, SINGLE_WORDS
from flows.understanding.parsed_request import NO_REQUEST, ParsedRequest
from flows.understanding.partings import keeps_texts
from flows.understanding.phrase_table import table_of
from flows.understanding.privacy_requests import PrivacyRequest
from flows.understanding.reminder_commands import (
    RESUME_PHRASES,
    WHERE_PHRASES,
    ReminderCommand,
    read_lead_time,
)
from flows.understanding.safety_answers import (
    SafetyAnswer,
    is_erase_verb,
    is_only_answer,
    read_safety_answer,
)
from flows.understanding.sharing_wishes import asks_to_share, holds_phone_number
from flows.understanding.slots.text_slots import NO_SLOTS, TextSlots
from flows.understanding.volunteer_commands import VolunteerCommand, read_volunteer_command
from flows.vocabulary.shared import CARRIER_YES

# A text of so few words is a greeting, a cry for help, or the word for a number and nothing else.
_FEW_WORDS = 2
# "My wife reads this, don't text back."
_POLITE = vocabulary.phrases_of("courtesy", "polite")
_ENDS_THAT = vocabulary.phrases_of("reminding", "end that")
_SILENCE = table_of(vocabulary.phrases_of("classes", "no answer"))


@dataclass(frozen=True)
class Understanding:
    """All that anything later knows of the words of a text. Nothing of it shows in a repr.

    `opt_out` is the carrier's OptOutType, "" where it gave none, and `words` the folded words.
    `intent` is what the grammar reads that the text asks by itself, `topic` of it which; `likely`
    are the intents that people may mean by it. `request` holds the places,
    times and kinds of meeting that were read. `language` is the one it is written in or asks for
    (`requested_language`), "" where nothing tells; `written` is how clearly it is written in one.

    `reaction`: a phone sent it for a tap on a text of ours. `danger` is what it tells of danger,
    and `loss` the language in which it tells of a death or a parting, None where it does not;
    `stops_too`: one of its sentences tells us to stop.

    `hotline`, `privacy`, `reminder`, `days` and `daily` are requests of these kinds, and
    `zip_codes` what may be US postal codes. `slots` is what it says beside what it wants, and
    `point` are the degrees of a place that it holds.

    `automatic`: a machine wrote it. `lone_signs`: it is nothing but hearts, hands and smiles.
    `body` is the person's own words in it, without signatures, footers and quoted texts. What was
    dictated, or typed in other digits, is read as it is usually written: `text`, and `parts`, its
    words with numbers apart.

    What few turns ask for is read when it is asked for, once: the properties.
    """

    body: str = field(repr=False)
    opt_out: str = ""
    words: tuple[str, ...] = field(default=(), repr=False)
    intent: Intent = Intent.UNKNOWN
    topic: Topic | None = None
    likely: LikelyIntents = field(default=NO_LIKELY_INTENTS, repr=False, compare=False)
    request: ParsedRequest = field(default=NO_REQUEST, repr=False)
    language: str = ""
    requested_language: str = ""
    written: WrittenLanguage = NO_LANGUAGE
    reaction: bool = False
    danger: Danger | None = field(default=None, repr=False)
    loss: str | None = field(default=None, repr=False)
    stops_too: bool = False
    hotline: HotlineRequest | None = field(default=None, repr=False)
    privacy: PrivacyRequest | None = None
    reminder: ReminderCommand | None = field(default=None, repr=False)
    days: DayCountCommand | None = field(default=None, repr=False)
    daily: DailyCommand | None = field(default=None, repr=False)
    zip_codes: tuple[str, ...] = field(default=(), repr=False)
    automatic: bool = False
    lone_signs: bool = False
    slots: TextSlots = field(default=NO_SLOTS, repr=False)
    point: tuple[float, float] | None = field(default=None, repr=False)
    text: str = field(default="", repr=False)
    folded: str = field(default="", repr=False)
    parts: tuple[str, ...] = field(default=(), repr=False)

    @property
    def intents(self) -> tuple[LikelyIntent, ...]:
        """The intents that people may mean, the likeliest first."""
        return self.likely.ranked

    @property
    def certain(self) -> bool:
        """Whether what the grammar read is all that the text can mean."""
        courtesy = self.request.fallback_intent is not Intent.UNKNOWN and not self.request.places
        asks_number = self.hotline or self.intent is Intent.OFFICE
        short = len(self.words) <= _FEW_WORDS and (asks_number or courtesy)
        daily = self.daily and self.daily.kind
        return bool(self.opt_out or self.request.is_whole or self.privacy or short or daily)

    @cached_property
    def only_names_number(self) -> bool:
        """Whether its danger is the name of a number that it asks for ("suicide hotline")."""
        if not self.danger or not self.hotline or not self.hotline.need:
            return False
        return read_danger(self.hotline.place) is None

    @cached_property
    def safety(self) -> SafetyAnswer | None:
        """An answer to the question whether somebody is safe."""
        return read_safety_answer(self.body, self.words)

    @property
    def only_safety(self) -> bool:
        """Whether it is such an answer and nothing else."""
        return is_only_answer(self.words)

    @property
    def erase_verb(self) -> bool:
        """Whether it is a bare verb of erasing."""
        return is_erase_verb(self.words)

    @cached_property
    def lead_time(self) -> LeadTime | None:
        """An answer to the question how long before."""
        return read_lead_time(self.text, self.parts)

    @property
    def asks_where(self) -> bool:
        """Whether the whole text asks where something is."""
        return self.folded in WHERE_PHRASES

    @property
    def resumes(self) -> bool:
        """Whether the whole text asks for reminders again."""
        return self.folded in RESUME_PHRASES

    @property
    def says_yes(self) -> bool:
        """Whether the whole text is the carrier's word YES."""
        return self.folded == CARRIER_YES

    @cached_property
    def is_question(self) -> bool:
        """Whether it is a question of newcomers and little else."""
        return self.intent is Intent.NEWCOMER and is_mostly_question(self.words)

    @cached_property
    def complaint(self) -> Topic | None:
        """What it surely says to be wrong with a listing. A search with a postal code says nothing
        of the kind."""
        if self.zip_codes or "?" in self.body:
            return None
        return read_complaint(self.words)

    @cached_property
    def volunteer_command(self) -> VolunteerCommand | None:
        """What it says of a volunteer, if it is nothing else."""
        return read_volunteer_command(self.parts)

    @property
    def reports(self) -> bool:
        """Whether it is the word for reporting a wrong listing, alone or with a number."""
        return is_report_keyword(self.words)

    @cached_property
    def tells_of_life(self) -> bool:
        """Whether words that may complain of a listing tell of a person's life instead."""
        return tells_of_life(self.words)

    @property
    def shares(self) -> bool:
        """Whether it surely asks to pass something on."""
        return asks_to_share(self.words, self.body)

    @property
    def holds_phone_number(self) -> bool:
        """Whether a telephone number stands in it."""
        return holds_phone_number(self.body)

    @property
    def asks_silence(self) -> bool:
        """Whether it asks for no answer, for somebody else may read it."""
        return _SILENCE.is_in(self.words)

    @property
    def asks_source(self) -> bool:
        """Whether it asks how we got the number."""
        return asks_for_source(self.folded)

    @property
    def names_stop(self) -> bool:
        """Whether it holds a word that stops texts, whatever it is said about."""
        return not SINGLE_WORDS.keys().isdisjoint(self.words)

    @property
    def ends_that(self) -> bool:
        """Whether it ends what was spoken of, and nothing else: "cancel that, please"."""
        return " ".join(word for word in self.words if word not in _POLITE) in _ENDS_THAT

    @property
    def names_service(self) -> bool:
        """Whether it names a service whose number it asks for: "human trafficking hotline"."""
        hotline = self.hotline if self.intent is Intent.HOTLINE else None
        return bool(hotline and hotline.service)

    @property
    def names_reminders(self) -> bool:
        """Whether it speaks of reminders."""
        return not REMINDER_WORDS.isdisjoint(self.words)

    @property
    def keeps_texts(self) -> bool:
        """Whether it speaks of a stop that is not wanted."""
        return keeps_texts(self.words)

    @property
    def blank(self) -> bool:
        """Whether there is nothing to read, not even a sign."""
        return not self.body.strip()
