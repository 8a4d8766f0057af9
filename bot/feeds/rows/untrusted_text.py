"""What the words of a list may not say, since the line would say it in its own voice: what to do in
danger, whom to text, numbers that cost, links that are not what they seem.

A sentence with such words is left out; the rest stays. The words are those of lists in five
languages; docs/decisions/034-what-a-list-says.md has the reasons.
"""

import re
from collections.abc import Iterator

from bot.feeds.rows import clean_text, dial_numbers, links
from bot.feeds.rows.readable_names import without_gaps

# What a note may tell people in danger to do. "Do not use the front door" is none of it.
_VERBS = r"""(?:call|text|txt|sms|dial|(?:ring|phone|reach)\ (?:us|me|her|him|out)
    |visit|click|contact|llam[ae]\w*|marca\w*|env[ií]a\w*|manda\w*|textea\w*|visita\w*
    |appel\w+|compose[rz]?|envoie\w*|textez|visitez|contactez
    |lig(?:a|ue|uem|ar)|disque\w*|envie\w*|mande\w*|acess(?:e|em|ar)
    |chiam\w+|componi\w*|invia\w*|scrivi\w*)"""

# What people in danger are told, in names and notes beside a verb, a link or a number: "Crisis
# Center" alone is a building. Weak words count in names only.
_STRONG = r"""suicid\w*|self[-\ ]?harm\w*|kill(?:ing)?\ (?:your|my|one)sel(?:f|ves)
    |want(?:s|ing)?\ to\ die|poison\ control|samaritans|sos\ amiti[eé]|telefono\ amico
    |crisis\ (?:line|text|cent(?:er|re)|hot\s?line|number|help\w*|counsel\w+|support)
    |(?:suicide|crisis|988)\ ?(?:&\ crisis\ )?lifeline
    |in\ (?:danger|a\ crisis|crisis\ (?:now|call|text))
    |l[ií]nea\ de\ (?:crisis|la\ vida)|en\ (?:crisis|peligro)|autolesi\w+|quitarse\ la\ vida
    |en\ (?:crise|danger|d[eé]tresse)|num[eé]ro\ d['’]urgence|automutil\w+
    |em\ (?:crise|perigo)|centro\ de\ valoriza\w+|automutila\w+
    |in\ (?:crisi|pericolo)|numero\ (?:di\ )?emergenza|autolesion\w*"""
_WEAK = r"""crisis|emergenc(?:y|ies)|danger|overdos\w+|sobredosis|emergencias?|urgences?
    |emerg[eê]ncias?|emergenz[ae]|pericolo|peligro|perigo|surdose|overdose|help\ now|need\ help
    |helpline|hot\s?line"""

_DANGER = re.compile(rf"\b(?:{_STRONG})\b", re.IGNORECASE | re.VERBOSE)
_NUMBER = rf"\d[\d\ ().-]{{5,}}\d|\b(?:{_STRONG})[\ :–-]{{1,3}}\d{{3,6}}\b"
_DANGER_AT_ALL = re.compile(rf"\b(?:{_STRONG}|{_WEAK})\b", re.IGNORECASE | re.VERBOSE)
_LIFELINE = re.compile(r"(?<![\d-])(?<!\d )(?<![#*])\b(?:988|741-?741|116\s?123)\b(?!-?\d| ?\d)")
_SHORT_CODE = re.compile(
    r"""\b(?:text|txt|sms|message|env[ií]\w*|manda\w*|textea\w*|envoi\w*|texte\w*|invia\w*
    |scrivi\w*)\b[^.!?\n]{0,60}?
    (?:\bto|\bal?|\bau|\bpara|\bpel[oa]|\baos?|à|\bal\ numero)\s*\#?(?<!\d)\d{5,6}(?![\d-])""",
    re.IGNORECASE | re.VERBOSE,
)
_INSTRUCTION = re.compile(rf"\b{_VERBS}\b|https?:|www\.", re.IGNORECASE | re.VERBOSE)
_REACH = re.compile(rf"{_NUMBER}|https?:|www\.", re.IGNORECASE | re.VERBOSE)
# Without one of these in small letters a text tells nobody in danger what to do, and has no link.
_SIGNS = (
    *("988", "741", "116", "suicid", "harm", "kill ", "killing", "to die", "cris", "danger"),
    *(
        "poison",
        "samaritan",
        "telefono amico",
        "lifeline",
        "peligr",
        "autoles",
        "automut",
        "quitarse",
    ),
    *("détresse", "detresse", "urgence", "perigo", "valoriza", "pericolo", "emerg", "overdos"),
    *("sobredos", "surdos", "sos ami", "http", "www.", ".com", ".org", ".net", ".info"),
)
_TEXTING_SIGNS = ("text", "sms", "txt", "message", "env", "mand", "invi", "scriv")
_FIVE_DIGITS = re.compile(r"(?<!\d)\d{5,6}(?!\d)")

_SENTENCES = re.compile(r"(?<=[.!?;])\s+|(?<=\n)")
_ADDRESS = re.compile(
    r"\(?(?:https?://|www\.)[^\s)]*\)?"
    r"|(?<![@\w])(?:[\w-]+\.)+(?:com|org|net|info)\b(?:/[^\s)]*)?",
    re.IGNORECASE,
)
_LINK = re.compile(r"(?:https?://|www\.)[^\s<>\"]+", re.IGNORECASE)


def is_plain(names: str, notes: str, countries: frozenset[str]) -> bool:
    """Whether there is surely nothing to leave out, by the small letters of all names and of all
    notes: as in nearly all, and quick to tell. `countries` are those whose numbers may be dialled
    (dial_numbers.dialled_countries)."""
    both = f"{names}\n{notes}" if notes else names
    if any(map(both.__contains__, _SIGNS)):
        return False
    if any(map(both.__contains__, _TEXTING_SIGNS)) and _FIVE_DIGITS.search(both):
        return False
    return not (notes and dial_numbers.may_hold_costly(notes, countries))


def vouched_note(text: str, countries: frozenset[str]) -> str:
    """A note of a list, of one or several lines, without what it may not say. `countries` as for
    `is_plain`."""
    if not text:
        return text
    kept = "".join(_harmless(list(_sentences(text))))
    if spans := dial_numbers.costly_spans(kept, countries):
        kept = clean_text.without_spans(kept, spans).lstrip(" .")
    return _LINK.sub(_honest_link, kept).strip()


def vouched_name(text: str) -> str:
    """A name of a list, of a meeting or a building, without web addresses; "" where it tells people
    in danger what to do.

    >>> vouched_name("https://example.org/x Hope"), vouched_name("In danger? Text HOPE to 55155")
    ('Hope', '')
    """
    if _SHORT_CODE.search(text) or (
        (_DANGER_AT_ALL.search(text) or _names_lifeline(text)) and _tells(text)
    ):
        return ""
    named = _ADDRESS.sub(" ", text)
    return text if named == text else without_gaps(named)


def _harmless(sentences: list[str]) -> Iterator[str]:
    """The sentences that do not speak for the line. A question about danger is one with its answer
    ("Thinking of suicide? Call us"), and what follows with a number or a link belongs to both."""
    left_out = asked = False
    for sentence, following in zip(sentences, [*sentences[1:], ""], strict=True):
        follows = left_out and _tells(sentence) and bool(asked or _REACH.search(sentence))
        asks = sentence.rstrip().endswith("?")
        left_out = follows or _speaks_for_the_line(sentence, following if asks else "")
        asked = left_out and asks
        if not left_out:
            yield sentence


def _speaks_for_the_line(sentence: str, answer: str) -> bool:
    if _SHORT_CODE.search(sentence) or _names_lifeline(sentence):
        return True
    said = sentence + answer
    return bool(_DANGER.search(sentence) and (_tells(said) or _REACH.search(said)))


def _names_lifeline(text: str) -> bool:
    """Whether the number of a lifeline is in a text; as a passcode it is none."""
    return any(
        not clean_text.is_id_label(text[: found.start()]) for found in _LIFELINE.finditer(text)
    )


def _tells(text: str) -> bool:
    """Whether a text tells people in danger to do something: to call, to text, to visit a page."""
    return bool(_INSTRUCTION.search(text))


def _sentences(text: str) -> Iterator[str]:
    at = 0
    for end in _SENTENCES.finditer(text):
        yield text[at : end.end()]
        at = end.end()
    yield text[at:]


def _honest_link(found: re.Match[str]) -> str:
    """A link in a note as it is; nothing in place of one that is not what it seems."""
    bare = found[0].rstrip(".,;:!?)")
    host = links.host_of(bare)
    return found[0][len(bare) :] if host and not links.is_honest_host(host) else found[0]
