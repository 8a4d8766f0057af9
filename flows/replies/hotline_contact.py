"""How a sentence tells to reach a service: "call or text 988, any time".

It depends on the reader's language: a text is only offered where it is answered in that language,
and a caller is told to ask for an interpreter, or which language is spoken there.
"""

from collections.abc import Mapping
from typing import Any

from flows.hotlines import Hotline
from flows.hotlines.opening_hours import OpeningHours

# The words of one language, as flows/replies/catalogs/crisis.toml has them.
CrisisWords = Mapping[str, Any]


def contact_phrase(
    hotline: Hotline, words: CrisisWords, language: str, *, short: bool = False
) -> str:
    """How to reach one service, as part of a sentence. In `short` only by a call, or by one number
    that takes calls and texts; and without the hours where the language needs words already."""
    reach = _call_or_text(hotline, words, language, short=short)
    notes = []
    if hotline.call and language not in hotline.languages and not hotline.interpreters:
        notes.append(words["spoken"].format(language=words["languages"][hotline.languages[0]]))
    if hotline.opening_hours:
        notes.append(format_hours(hotline.opening_hours, words["hours"]))
    if notes:
        reach = words["note"].format(reach=reach, notes=", ".join(notes))
    if hotline.always_open and not (short and language not in hotline.languages):
        reach = words["always"].format(reach=reach)
    return str(reach)


def _call_or_text(hotline: Hotline, words: CrisisWords, language: str, *, short: bool) -> str:
    calling = _call_phrase(hotline, words, language)
    texting = hotline.answers_texts_in(language)
    if texting and hotline.text_to == hotline.call and not hotline.keyword:
        return str(words["both"].format(call=hotline.call))
    if calling and (short or not texting):
        return calling
    if not hotline.text_to:
        return calling or hotline.chat
    message = hotline.text_to
    if hotline.keyword:
        message = words["word"].format(keyword=hotline.keyword, text=hotline.text_to)
    elif "message" in words:
        message = words["message"].format(text=hotline.text_to)
    if calling:
        return str(words["and_text"].format(calling=calling, text=message))
    return str(words["text"].format(text=message))


def _call_phrase(hotline: Hotline, words: CrisisWords, language: str) -> str:
    if not hotline.call:
        return ""
    how = "press" if hotline.press else "call"
    calling = words[how].format(call=hotline.call, press=hotline.press)
    if hotline.interpreters and language not in hotline.languages:
        return str(words["interpreter"].format(calling=calling))
    return str(calling)


def format_hours(opening: OpeningHours, words: CrisisWords) -> str:
    """The hours of a service in few words: "weekdays 8 AM-6 PM Eastern"."""
    if (opening.first_day, opening.last_day) == (0, 4):
        days = words["week"]
    elif (opening.first_day, opening.last_day) == (0, 6):
        days = words["every"]
    else:
        names = words["days"]
        days = words["span"].format(first=names[opening.first_day], last=names[opening.last_day])
    return str(
        words["phrase"].format(
            days=days,
            opens=_format_clock(opening.opens_minute, words["clock"]),
            closes=_format_clock(opening.closes_minute, words["clock"]),
            zone=words[opening.zone],
        )
    )


def _format_clock(minutes: int, form: str) -> str:
    """ "8 AM", "8:30 AM", "8h", "8h30", "8", "8:30"."""
    hour, minute = divmod(minutes, 60)
    if form == "12":
        part = f":{minute:02}" if minute else ""
        return f"{hour % 12 or 12}{part} {'AM' if hour % 24 < 12 else 'PM'}"
    if form == "24h":
        return f"{hour}h{minute:02}" if minute else f"{hour}h"
    return f"{hour}:{minute:02}" if minute else str(hour)
