"""One step of a call: a pure function from where it stands and what the caller did to what is said.

It is total: every event at every stage is answered, and every way ends with a person, a number or
a text. Danger in speech comes first; then the keys, which mean the same at each stage: 9 the crisis
line, 2 a person, 3 the other language, star again.
"""

from dataclasses import replace

from flows.conversation.turn import Intent
from flows.crisis import Danger
from flows.dialogs.hotline_numbers import country_of
from flows.dialogs.quoted_replies import unquoted_danger
from flows.replies.translations import SPOKEN_LANGUAGES
from flows.understanding.parsed_request import Move
from flows.voice import call_people, call_search
from flows.voice.call import (
    Begun,
    Call,
    CallContext,
    CallEvent,
    CallStep,
    DialOver,
    Pressed,
    Silence,
    Spoken,
    Stage,
)
from flows.voice.dialects import line_language, second_language
from flows.voice.speaker import Speaker

# After so many silences in a row the line's own phone rings: the first is answered slowly.
MAX_SILENCES = 2
# The same after so much in a row that we did not understand.
MAX_MISSES = 3
# A call has so many turns at most. A machine that talks to us must not go on for ever.
MAX_CALL_TURNS = 40
# While the database is down nothing is known of the turns before, and phones might ring in turn.
MAX_TURNS_WHILE_DOWN = 12

CRISIS_KEY, LANGUAGE_KEY, OTHER_PLACE_KEY, AGAIN_KEY = "9", "3", "4", "*"
# Key 0 leads to a person nearly everywhere, so it does here.
PERSON_KEYS = frozenset("20")

_PERSON_INTENTS = frozenset({Intent.TALK, Intent.OFFICE, Intent.SUPPORT})
_MENU_INTENTS = frozenset({Intent.HELP, Intent.MENU})
_PARTING_INTENTS = frozenset({Intent.THANKS, Intent.STOP})


def take_call_turn(call: Call, event: CallEvent, context: CallContext) -> CallStep:
    """Decide. Raises nothing, whatever was said or pressed."""
    language = call.language or first_language(context)
    call = replace(call, language=language, turns=call.turns + 1)
    voice = Speaker(context, language)
    danger = _danger(event, context)
    if danger:
        call = replace(call, stage=Stage.DANGER, danger=danger.category, silences=0, misses=0)
        return replace(voice.ask(call), danger=danger.category)
    if call.turns > (MAX_TURNS_WHILE_DOWN if context.down else MAX_CALL_TURNS):
        said = voice.replies
        return voice.close(call, said.emergency(), said.crisis(), said.human(), said.text_us())
    match event:
        case Begun():
            return voice.ask(call)
        case DialOver(reached):
            return call_people.after_dial(call, voice, reached=reached)
        case Silence():
            return _after_silence(replace(call, silences=call.silences + 1), voice)
        case Pressed(pressed):
            return _after_keys(replace(call, silences=0), pressed, voice)
        case Spoken():
            return _after_words(replace(call, silences=0), event, voice)


def first_language(context: CallContext) -> str:
    """The language that a call begins in: the line's, or its second where the caller is known to
    write that."""
    own = line_language(context.known.line)
    shown = context.known.language
    return shown if shown and shown == second_language(context.known.line, own) else own


def _danger(event: CallEvent, context: CallContext) -> Danger | None:
    """The danger that was spoken of. On the phone the likely one counts as the sure one."""
    if not isinstance(event, Spoken):
        return None
    known = context.known
    return unquoted_danger(event.understood, known.hotlines, country_of(known), known.home.region)


def _after_silence(call: Call, voice: Speaker) -> CallStep:
    said = voice.replies
    if call.silences < MAX_SILENCES:
        return voice.ask(call, slowly=True)
    if voice.context.blocked:
        return voice.close(call, said.emergency(), said.crisis())
    if call.stage is Stage.LISTED:
        return voice.close(call, said.text_us())
    human = voice.context.human
    if human is None or call_people.HUMAN_ASKED in call.asked:
        numbers = (said.emergency(), said.crisis(), said.human(), said.text_us())
        return voice.close(call, said.not_heard(), *numbers)
    return call_people.connect_human(call, voice, said.not_heard())


def _after_keys(call: Call, pressed: str, voice: Speaker) -> CallStep:
    if pressed == CRISIS_KEY:
        return call_people.connect_crisis(call, voice)
    if voice.context.blocked:
        return voice.ask(call)
    if len(pressed) > 1:
        return _counting_misses(call, call_search.search_by_code(call, pressed, voice), voice)
    chosen = call.stage is Stage.WHICH_PLACE and pressed.isdecimal()
    if chosen and (step := call_search.choose(call, int(pressed), voice)):
        return step
    return _after_menu_key(call, pressed, voice) or _miss(call, voice)


def _after_menu_key(call: Call, pressed: str, voice: Speaker) -> CallStep | None:
    """The keys that lead somewhere by themselves; None for any other."""
    other = second_language(voice.line, voice.language)
    if pressed in PERSON_KEYS:
        return call_people.connect_person(replace(call, asked=()), voice)
    if pressed == LANGUAGE_KEY and other:
        return _in_language(call, other, voice)
    if pressed == AGAIN_KEY:
        return voice.ask(replace(call, stage=Stage.MENU) if _asks_where(call) else call)
    if pressed == OTHER_PLACE_KEY and call.stage is not Stage.MENU:
        return call_search.ask_for_town(call, voice)
    if pressed == "1" and not _asks_where(call):
        texts = call.stage is Stage.LISTED
        step = call_search.text_list if texts else call_search.ask_for_town
        return step(call, voice)
    return None


def _asks_where(call: Call) -> bool:
    return call.stage in (Stage.WHERE, Stage.WHICH_PLACE)


def _after_words(call: Call, words: Spoken, voice: Speaker) -> CallStep:
    if voice.context.blocked:
        return voice.ask(call)
    return (
        _after_sure_words(call, words, voice)
        or _after_yes_or_no(call, words, voice)
        or _after_number(call, words, voice)
        or call_search.search_by_words(call, words, voice)
        or _after_other_words(call, words, voice)
        or _miss(call, voice)
    )


def _after_sure_words(call: Call, words: Spoken, voice: Speaker) -> CallStep | None:
    """Another language, the crisis line or a person, asked for in words."""
    understood = words.understood
    asked = understood.requested_language
    if asked in SPOKEN_LANGUAGES and asked != voice.language:
        return _in_language(call, asked, voice)
    if understood.intent is Intent.HOTLINE:
        return call_people.connect_crisis(call, voice)
    if understood.intent in _PERSON_INTENTS:
        return call_people.connect_person(replace(call, asked=()), voice)
    return None


def _after_number(call: Call, words: Spoken, voice: Speaker) -> CallStep | None:
    """The name of a key, said instead of pressed."""
    number = words.understood.request.number
    if number is None or not 0 <= number <= int(CRISIS_KEY):
        return None
    # Consent to a text is a key that is pressed, never a word that may be misheard.
    consents = call.stage is Stage.LISTED and number == 1
    return voice.ask(call) if consents else _after_keys(call, str(number), voice)


def _after_other_words(call: Call, words: Spoken, voice: Speaker) -> CallStep | None:
    """The question or the menu again, the end, or meetings without a place."""
    intent = words.understood.intent
    if words.understood.request.move in (Move.BACK, Move.ALL):
        return voice.ask(call)
    if intent in _MENU_INTENTS:
        return voice.ask(replace(call, stage=Stage.MENU))
    if intent in _PARTING_INTENTS:
        return voice.close(call, voice.replies.text_us())
    return call_search.ask_for_town(call, voice) if intent is Intent.MEETING else None


def _after_yes_or_no(call: Call, words: Spoken, voice: Speaker) -> CallStep | None:
    """The answer to "did you say Omaha?"; None to anything else."""
    understood = words.understood
    if call.stage is not Stage.WHICH_PLACE or len(call.choices) != 1:
        return None
    if understood.says_yes or understood.request.move is Move.OK:
        return call_search.choose(call, 1, voice)
    if understood.request.move is Move.NO:
        return call_search.ask_for_town(call, voice)
    return None


def _in_language(call: Call, language: str, voice: Speaker) -> CallStep:
    """The same question, or the same meetings, in another language."""
    switched, other = replace(call, language=language, misses=0), Speaker(voice.context, language)
    if call.stage is Stage.LISTED and call.place and not voice.context.down:
        return call_search.list_near(switched, call.place, call.wanted, other)
    return other.ask(switched)


def _miss(call: Call, voice: Speaker) -> CallStep:
    """To what we did not understand: the question again; after some of it a person."""
    again = voice.ask(call, voice.replies.not_followed())
    return _counting_misses(call, again, voice, missed=True)


def _counting_misses(
    call: Call, step: CallStep, voice: Speaker, *, missed: bool = False
) -> CallStep:
    """A step after something that may have led nowhere."""
    if not missed and step.call.stage is Stage.LISTED:
        return step
    misses = call.misses + 1
    if misses >= MAX_MISSES:
        return call_people.connect_human(replace(call, misses=0), voice)
    return replace(step, call=replace(step.call, misses=misses))
