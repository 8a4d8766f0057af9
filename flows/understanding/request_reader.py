"""What a text wants. This only reads; the engine decides what is done about it.

The whole text is looked at first (a word of the carrier's, a phrase that wants one thing, a number
or a step in a list), then phrases that want something wherever they stand, and then the request for
meetings that the phrases make together (`flows.understanding.grammar`).
"""

from collections.abc import Collection
from dataclasses import replace
from typing import NamedTuple

from flows import vocabulary
from flows.domain.intents import Intent
from flows.text.normalize import fold, has_digit
from flows.understanding.grammar import Slots
from flows.understanding.intent_patterns import find_intents
from flows.understanding.meeting_phrases import MeetingSlots
from flows.understanding.named_fellowships import describes_relative
from flows.understanding.parsed_request import Attendance, Move, ParsedRequest
from flows.understanding.partial_stops import stops_only_reminders
from flows.understanding.place_phrases import NEAR_RANK
from flows.understanding.place_resolver import has_state
from flows.understanding.place_talk import is_talk, is_wish
from flows.understanding.question_forms import read_question_form
from flows.understanding.slots.marked_words import JOINING_DOTS, clause_ends
from flows.understanding.slots.negations import take_negations
from flows.understanding.slots.set_apart import MAX_TEXT_CHARS, MAX_TEXT_WORDS
from flows.understanding.slots.text_slots import NOTHING_NEGATED, NegatedWishes
from flows.understanding.tokens import Tokens, collapse_repeats, tokenize
from flows.understanding.whole_texts import named_language, read_whole_text
from flows.vocabulary import shared
from flows.vocabulary.frames import FAMILY_FRAMES

# A search with a postal code is read for certain where it is no longer than this.
_MAX_SHORT_WORDS = 6


class RequestReading(NamedTuple):
    """A request, and what it was read from: its phrases with what they say, None where the text as
    a whole is known; and what it negates, which is no part of the request."""

    request: ParsedRequest
    slots: Slots | None = None
    negated: NegatedWishes = NOTHING_NEGATED


def read_request(text: str, folded: str | None = None) -> ParsedRequest:
    """What a text wants, whatever its case, accents or punctuation. `folded` is the folded text,
    where it is known."""
    text = text[:MAX_TEXT_CHARS]
    return read_in_detail(text, folded, clause_ends(text)).request


def read_in_detail(
    text: str,
    folded: str | None = None,
    ends: Collection[int] = (),
    *,
    strong_only: bool = False,
    may_stop: bool = True,
) -> RequestReading:
    """What a text wants, and what that was read from. `ends` are the numbers of words behind which
    a clause ends. `strong_only` is much less work, and reads nothing of meetings and places. With
    `may_stop` False phrases of a stop inside the text are known to be about something else."""
    bare = text[:MAX_TEXT_CHARS].strip().casefold()
    if folded is None or len(text) > MAX_TEXT_CHARS or JOINING_DOTS.search(text):
        folded = fold(JOINING_DOTS.sub(" ", text[:MAX_TEXT_CHARS]))
    for intent, known in _CARRIER_KEYWORDS.items():
        if folded in known:
            keyword = ParsedRequest(intent, is_carrier_keyword=bare == folded, is_whole=True)
            return RequestReading(keyword)
    if not folded and _THUMB in text:
        return RequestReading(ParsedRequest(Intent.UNKNOWN, move=Move.OK, is_whole=True))
    words = [_respell(word) for word in folded.split()[:MAX_TEXT_WORDS]]
    whole = read_whole_text(words)
    if whole:
        return RequestReading(replace(whole, is_whole=True))
    if strong_only:
        return _read_strong(words)
    return _read_sentence(words, ends, frozenset() if may_stop else _STOPPING)


def _respell(word: str) -> str:
    return vocabulary.SPELLINGS.get(word) or collapse_repeats(word)


def _read_strong(words: list[str]) -> RequestReading:
    """What counts even where a text speaks of meetings and places."""
    wants = find_intents(words)
    intents = (intent for intent in _STRONG_INTENTS if intent in wants)
    return RequestReading(ParsedRequest(next(intents, Intent.UNKNOWN)))


def _read_sentence(
    words: list[str], ends: Collection[int], excluded: frozenset[Intent]
) -> RequestReading:
    """A text that has to be taken apart. It is known not to want what is `excluded`."""
    tokens = tokenize(words)
    negated = take_negations(tokens, ends)
    slots = Slots(tokens)
    slots.meeting_slots.ways.update(_OTHER_WAYS[way] for way in negated.ways if way in _OTHER_WAYS)
    return RequestReading(_build_request(words, tokens, slots, excluded), slots, negated)


def _build_request(
    words: list[str], tokens: Tokens, slots: Slots, excluded: frozenset[Intent]
) -> ParsedRequest:
    """The request that phrases make together."""
    wants = [want for want in find_intents(words) if want not in excluded]
    language, meeting = tokens.language, slots.meeting_slots
    zips = [text for _, text in slots.place_candidates if has_digit(text)]
    named = [text for _, text in slots.place_candidates if text not in zips]
    near = bool(zips) or any(rank <= NEAR_RANK for rank, _ in slots.place_candidates[:1])
    surely_placed = bool(zips) or any(has_state(text) for text in named)
    intent = _choose_intent(wants, words, slots, near or surely_placed)
    if intent is Intent.LANGUAGE:
        language = named_language(words, language)
    if intent not in (Intent.MEETING, Intent.UNKNOWN):
        return ParsedRequest(intent, language=language)
    places = (*zips, *named)
    unused = tuple(text for text in slots.unused if not places or text not in places[0])
    types, fellowship, alternative = _choose_kinds(meeting, wants, placed=bool(places))
    return ParsedRequest(
        intent,
        is_whole=not unused and _is_short_search(words, zips, fellowship, tokens),
        places=places,
        venues=slots.venues,
        crossing=slots.names_crossing,
        near=near,
        placed=near or surely_placed,
        surely_placed=surely_placed,
        only_search=bool(places) and _says_only_where(tokens, places[0]),
        mentions_meeting=meeting.mentions_meeting,
        when=slots.when,
        types=types,
        fellowship=fellowship,
        alternative=alternative,
        way=_choose_attendance(meeting.ways),
        move=_find_move(tokens),
        language=language,
        unused=unused,
        fallback_intent=Intent.UNKNOWN if meeting.asks else _choose_fallback(words),
    )


def _says_only_where(tokens: Tokens, place: str) -> bool:
    """Whether no phrase says anything but the place, when, and which meetings."""
    own = set(place.split())
    left = [
        word
        for at in range(tokens.count)
        if not tokens.taken[at]
        for word in tokens.text(at).split()
        if word not in own
    ]
    return is_wish(left) or is_talk(" ".join(left))


def _is_short_search(words: list[str], zips: list[str], fellowship: str, tokens: Tokens) -> bool:
    """Whether a short text names a postal code, or nothing but a fellowship."""
    named = bool(zips) or (bool(fellowship) and tokens.count == 1)
    return named and len(words) <= _MAX_SHORT_WORDS


def _choose_intent(
    wants: list[Intent | str], words: list[str], slots: Slots, placed: bool
) -> Intent:
    """The one intent of all that a text may want: what must not be missed first."""
    for intent in _STRONG_INTENTS:
        if intent in wants:
            only_reminders = intent is Intent.STOP and stops_only_reminders(words)
            return Intent.REMINDERS if only_reminders else intent
    meeting = slots.meeting_slots
    has_kind = meeting.has_kind
    asked = meeting.mentions_meeting or has_kind or meeting.mentions_here
    if not (placed and asked):
        for intent in _WEAK_INTENTS:
            if intent in wants and not (
                intent is Intent.NEWCOMER and _names_secular(words, meeting)
            ):
                return intent
        about_kinds = has_kind or not _ACCESS_WORDS.isdisjoint(words)
        if (
            "asking" in wants
            and about_kinds
            and not (slots.when or meeting.mentions_here or placed)
        ):
            return Intent.NEWCOMER
    if asked or slots.when:
        return Intent.MEETING
    return Intent.UNKNOWN if slots.place_candidates else _choose_fallback(words)


def _names_secular(words: list[str], meeting: MeetingSlots) -> bool:
    """Whether nothing is asked, and a kind of meeting is named with the word of a question: "the
    non religious kind"."""
    return meeting.types == ["A"] and read_question_form(words) is None and _SELF.isdisjoint(words)


def _choose_fallback(words: list[str]) -> Intent:
    """What a text wants that asks for no meeting and names no place."""
    for intent, known in _FALLBACK_WORDS.items():
        if not known.isdisjoint(words):
            return intent
    return Intent.UNKNOWN


def _choose_fellowships(
    meeting: MeetingSlots, wants: list[Intent | str], *, placed: bool
) -> tuple[str, str]:
    """The one that is named, or the one for people close to a drinker, and the second of two; ""
    for none, for more, and for two in a text that looks for nothing: "is it AA or NA". What
    somebody close uses names no fellowship: "girlfriends of pill addicts"."""
    families = [code for code, _ in FAMILY_FRAMES if code in wants]
    about_relative = all(map(describes_relative, meeting.fellowship_phrases))
    found = families[:1] if families and about_relative else meeting.fellowships
    match found:
        case [one]:
            return one, ""
        case [one, other] if placed or meeting.mentions_meeting:
            return one, other
    return "", ""


def _choose_kinds(
    meeting: MeetingSlots, wants: list[Intent | str], *, placed: bool
) -> tuple[frozenset[str], str, str]:
    """The kinds, the fellowship, and what would do as well: of "women or LGBT" the first is wanted
    and the second would do."""
    types = frozenset(meeting.types)
    fellowship, second = _choose_fellowships(meeting, wants, placed=placed)
    if not meeting.either:
        return types, fellowship, second
    first, second = meeting.either
    if first in meeting.fellowships:
        return types, first, second
    return (types - {second}) | {first}, fellowship, second


def _choose_attendance(ways: set[str]) -> Attendance | None:
    """Online or in person; None for both at once."""
    if len(ways) == 1:
        return Attendance(ways.pop())
    return Attendance.HYBRID if "hybrid" in ways else None


def _find_move(tokens: Tokens) -> Move | None:
    """A step that is asked for in a sentence: "is there anything closer"."""
    steps = [item.text for item in tokens.items if item.text in _STEP_PHRASES]
    return Move(vocabulary.MOVES[steps[0]][0]) if steps else None


# Whoever does not want to take part in one way wants the other.
_OTHER_WAYS = {"online": "in person", "in person": "online"}
_STOPPING = frozenset([Intent.STOP])
_CARRIER_KEYWORDS = {
    Intent.STOP: shared.CARRIER_STOP,
    Intent.START: shared.CARRIER_START,
    Intent.HELP: shared.CARRIER_HELP,
}
# Intents that count even where a text speaks of meetings and places, and those that count only
# where it does not.
_STRONG_INTENTS = (
    Intent.STOP,
    Intent.FORGET,
    Intent.REMINDERS,
    Intent.REMIND,
    Intent.START,
    Intent.TALK,
)
_WEAK_INTENTS = (
    Intent.HOTLINE,
    Intent.LANGUAGE,
    Intent.PRIVACY,
    Intent.NEWCOMER,
    Intent.ABOUT,
    Intent.THANKS,
)
_COURTESY = vocabulary.merged_table("courtesy")
_SELF = vocabulary.phrases_of("relations", "self")
_THUMB = "\N{THUMBS UP SIGN}"
# What a text wants that wants nothing else: the first row that it has a word of counts.
_FALLBACK_WORDS = {
    Intent.THANKS: _COURTESY["thanks"],
    Intent.HELP: _COURTESY["help"],
    Intent.MENU: _COURTESY["greeting"],
}
_ACCESS_WORDS = vocabulary.phrases_of("meeting_words", "open") | vocabulary.phrases_of(
    "meeting_words", "closed"
)
_STEP_PHRASES = frozenset(
    phrase
    for phrase, (move, _) in vocabulary.MOVES.items()
    if move in ("closer", "later", "earlier")
)
