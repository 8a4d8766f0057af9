"""All that was read of a text."""

from dataclasses import dataclass, field

from flows.crisis import Danger
from flows.domain.intents import Intent, Topic
from flows.understanding.commands import LeadTime
from flows.understanding.day_count_commands import DayCountCommand
from flows.understanding.hotline_requests import HotlineRequest
from flows.understanding.language_words import NO_LANGUAGE, WrittenLanguage
from flows.understanding.likely_intent import NO_LIKELY_INTENTS, LikelyIntent, LikelyIntents
from flows.understanding.parsed_request import NO_REQUEST, ParsedRequest
from flows.understanding.privacy_requests import PrivacyRequest
from flows.understanding.reminder_commands import ReminderCommand
from flows.understanding.safety_answers import SafetyAnswer
from flows.understanding.slots.text_slots import NO_SLOTS, TextSlots

# A text of so few words is a greeting, a cry for help, or the word for a number and nothing else.
_FEW_WORDS = 2


@dataclass(frozen=True, slots=True)
class Understanding:
    """All that anything later knows of the words of a text. Nothing of it shows in a repr.

    `opt_out` is the carrier's OptOutType, "" where it gave none, and `words` the folded words.
    `intent` is what the grammar reads that the text asks by itself, `topic` of it which; `likely`
    are the intents that people may mean by it. `request` holds the places,
    times and kinds of meeting that were read. `language` is the one it is written in or asks for
    (`requested_language`), "" where nothing tells; `written` is how clearly it is written in one.

    `reaction`: a phone sent it for a tap on a text of ours. `danger` is what it tells of danger,
    and `only_names_number` that this is the name of a number it asks for; `loss` the language in
    which it tells of a death or a parting, None where it does not; `stops_too` that one of its
    sentences tells us to stop. `safety` is an answer to the question whether somebody is safe,
    `only_safety` that it is nothing else, `erase_verb` a bare verb of erasing.

    `hotline`, `privacy`, `reminder` and `days` are requests of these kinds, `lead_time` an answer
    to the question how long before, and `zip_codes` what may be US postal codes. The whole text
    asks where something is (`asks_where`), asks for reminders again (`resumes`), is the carrier's
    word YES (`says_yes`). `slots` is what it says beside what it wants, and `point`
    are the degrees of a place that it holds.

    What was dictated, or typed in other digits, is read as it is usually written.

    `automatic`: a machine wrote it. `lone_signs`: it is nothing but hearts, hands and smiles.
    `is_question`: it is a question of newcomers and little else. `asks_silence`: it asks for no
    answer, for somebody else may read it. `asks_source`: it asks how we got the number.
    `names_stop`: it holds a word that stops texts, whatever it is said about. `body` is the
    person's own words in it, without signatures, footers and quoted texts.
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
    only_names_number: bool = field(default=False, repr=False)
    loss: str | None = field(default=None, repr=False)
    stops_too: bool = False
    safety: SafetyAnswer | None = field(default=None, repr=False)
    only_safety: bool = field(default=False, repr=False)
    erase_verb: bool = False
    hotline: HotlineRequest | None = field(default=None, repr=False)
    privacy: PrivacyRequest | None = None
    reminder: ReminderCommand | None = field(default=None, repr=False)
    lead_time: LeadTime | None = field(default=None, repr=False)
    days: DayCountCommand | None = field(default=None, repr=False)
    zip_codes: tuple[str, ...] = field(default=(), repr=False)
    asks_where: bool = False
    resumes: bool = False
    says_yes: bool = False
    automatic: bool = False
    lone_signs: bool = False
    is_question: bool = False
    asks_silence: bool = False
    asks_source: bool = False
    names_stop: bool = False
    slots: TextSlots = field(default=NO_SLOTS, repr=False)
    point: tuple[float, float] | None = field(default=None, repr=False)

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
        return bool(self.opt_out or self.request.is_whole or self.privacy or short)

    @property
    def blank(self) -> bool:
        """Whether there is nothing to read, not even a sign."""
        return not self.body.strip()
