"""Cleans the text of lists: no markup, no control characters, no personal data."""

import html
import re
import unicodedata
from collections.abc import Collection, Iterable

_LINE_BREAK_TAG = re.compile(r"<\s*(?:br|/p|/div|/li|/tr)\b[^<>]*>", re.IGNORECASE)
_TAG = re.compile(r"<(?:/?[a-z]|!)[^<>]*>", re.IGNORECASE)
# Accents, quotation marks and emoji in UTF-8 that was read as Windows-1252.
_MOJIBAKE = re.compile(r"[ÂÃ][\x80-\uffff]|â[€„]\S|ðŸ\S\S")
_BLANKS = re.compile(r"[^\S\n]+")
_NULL_WORDS = frozenset({"\\N", "NULL", "null", "None"})

# Characters of a value that are read: markup may take many for little text.
_MAX_INPUT_CHARS = 100_000


def lines(value: object, limit: int = 2000) -> str:
    """A value as trimmed lines of plain text, at most `limit` characters; "" if it is no text."""
    if value is None or isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    text = str(value)[:_MAX_INPUT_CHARS].strip()
    if not _is_clean(text):
        text = _MOJIBAKE.sub(_mend_mojibake, text.replace("\r\n", "\n").replace("\r", "\n"))
        text = _printable(_without_markup(text))
        trimmed = (_BLANKS.sub(" ", line).strip() for line in text.split("\n"))
        text = "\n".join(line for line in trimmed if line)
    return "" if text in _NULL_WORDS else text[:limit].rstrip()


def line(value: object, limit: int = 255) -> str:
    """A value as one trimmed line of plain text.

    >>> line("  Rock &amp;amp; Recovery<br>Group ")
    'Rock & Recovery Group'
    """
    if type(value) is str and len(value) <= limit and _is_clean(value):  # as nearly all
        text = value.strip()
        return "" if text in _NULL_WORDS else text
    return lines(value, limit).replace("\n", " ")


def _is_clean(text: str) -> bool:
    """Whether a text is one line without markup, doubled blanks and letters beyond ASCII."""
    return (
        text.isascii()
        and text.isprintable()
        and "<" not in text
        and "&" not in text
        and "  " not in text
    )


def has_mojibake(text: str) -> bool:
    """Whether a text has letters that were wrongly decoded or could not be."""
    return "\ufffd" in text or any(
        _mend_mojibake(found) != found[0] for found in _MOJIBAKE.finditer(text)
    )


def _mend_mojibake(found: re.Match[str]) -> str:
    """The letters that were meant; the same letters if they were not misread."""
    try:
        # The five bytes that Windows-1252 does not define were passed on unchanged.
        return b"".join(
            c.encode("latin-1" if "\x80" <= c <= "\x9f" else "cp1252") for c in found[0]
        ).decode()
    except UnicodeError:
        return found[0]


def _without_markup(text: str) -> str:
    # Twice, because some sites escape what they had escaped before.
    for _ in range(2):
        if "<" in text:
            text = _TAG.sub("", _LINE_BREAK_TAG.sub("\n", text))
        if "&" in text:
            text = html.unescape(text)
    return text


def _printable(text: str) -> str:
    """The text without control and formatting characters and halves of surrogate pairs."""
    text = text.replace("\t", " ")
    return "".join(
        c for c in text if c == "\n" or unicodedata.category(c) not in ("Cc", "Cf", "Cs")
    )


# --- personal data


def _word_set(text: str) -> frozenset[str]:
    return frozenset(text.split())


# The numbers of Zoom in the US and Canada, as its invitations print them: public in any context.
_ZOOM_GATEWAYS = _word_set(
    """
    2042727920 2532050468 2532158782 3017158592 3052241968 3092053325 3126266799 3462487799
    3602095623 3863475053 4388097799 5074734847 5642172000 5873281099 6465588656 6468769923
    6469313860 6473744685 6475580588 6694449171 6699006833 6699009128 6892781000 7193594580
    7207072699 7789072071 7806660144 9292056099 9294362866
    """
)
_TOLL_FREE_PREFIXES = frozenset({"800", "833", "844", "855", "866", "877", "888"})

_LINK = re.compile(r"(?:https?://|www\.)[^\s@/?]+[/?]\S*", re.IGNORECASE)
_EMAIL = re.compile(r"(?<![\w.+'-])(?:mailto:)?[\w.+'-]+@[\w-]+(?:\.[\w-]+)+", re.IGNORECASE)
# Addresses hidden from machines, "bob (at) gmail dot com"; "at" alone may precede a web page.
_SPELT_OUT_EMAIL = re.compile(
    r"""(?<![\w.+'-])[\w.+'-]+(?:[ ]?@[ ]?|[ ]?[\[(][ ]?at[ ]?[\])][ ]?|[ ]at[ ](?=[\w-]+[ ]dot[ ]))
        [\w-]+(?:[ ]?[\[(][ ]?dot[ ]?[\])][ ]?|[ ]dot[ ]|\.[ ]?)
        (?:com|org|net|edu|info|ca|de|fr|uk|us)\b""",
    re.VERBOSE | re.IGNORECASE,
)
_MAY_HOLD_CONTACT = re.compile(r"[\d@]|\bdot\b|[\[(] ?at ?[\])]", re.IGNORECASE)
# Word processors make these of hyphens.
_DASHES = dict.fromkeys(map(ord, "‐‑‒–—−"), "-")
_PHONE = re.compile(
    r"""(?<![\d#*+])(?<!\d[.,-])(?<!,,)(?:
        (?:\+?1[ .-]{0,2})?\(?[2-9]\d{2}\)?[ ./-]{0,3}\d{3}[ .-]{0,2}\d{4} # North America
        | (?:\+|(?<!:)00)[2-9]\d?(?:[ ./()-]{0,2}\d){6,13}               # elsewhere
        | \(?0\d{2,4}\)?[ ]?[/-]?[ ]?(?=(?:[ -]?\d){6,9}(?!\d))\d{2,4}(?:[ -]?\d{2,4}){1,3}
        | 0\d[ -]\d{7,8} | 0[1-9]([ .-])\d\d(?:\1\d\d){3} | \(\d\d\)[ ]?9?\d{4}-\d{4}
        | \d{3}[.-]\d{4}                                                   # without the area code
    )(?![\d#*]|-\d)""",
    re.VERBOSE,
)
_DIGIT_RUN = re.compile(r"\+?\d[\d ().-]{2,}\d#?")
_SENTENCE_END = re.compile(r"[.!?;]\s|\n")
_WORD = re.compile(r"\S+\s*")

# What the words before a number make it: a meeting's id, a person's number, a public number.
_ID_LABEL = re.compile(
    r"(?<!for )(?<!for the )(?:\b|meeting)(?:id|pin|pmi|pass(?:word|code)|pwd?|p/w|code)\W{0,4}$",
    re.IGNORECASE,
)
_PRIVATE_LABEL = re.compile(
    r"""\b(?:contact|text|whatsapp|cell|mobile|questions?|info(?:rmation)?|secretary|chair(?:person)?
    |host|sponsor|ask|for\ (?:the\ )?(?:link|code|zoom|meeting\ id|id|password|passcode))\b""",
    re.VERBOSE | re.IGNORECASE,
)
_PUBLIC_LABEL = re.compile(
    r"""\b(?:dial|dial-?in|call[ -]in|tap|join|toll|conference|id|zoom|phone\ (?:in|line)|line
    |hotline|helpline|intergroup|office|church)\b""",
    re.VERBOSE | re.IGNORECASE,
)

# Words that only lead to an address or a number, and mean nothing once that is removed. A name may
# stand between one of the verbs and the number, not before the verb.
_CONTACT_VERBS = _word_set("ask call contact e-mail email mail message reach send text whatsapp")
_LEAD_IN_WORDS = _CONTACT_VERBS | _word_set(
    """
    a an and any at can cell chair chairperson code details for from gsr host id info information
    link mobile more number on or password passcode ph phone please questions secretary tel
    telephone the to via with you
    """
)
_PERSON_NAME = re.compile(r"[^\W\d_][\w'’.-]{0,14}")
_CONTACT_TAIL = re.compile(
    r"""\s*(?:\(\s*[^\W\d_][\w'’. -]{0,30}\)   # (Bob S.)
    |[A-Z]\w+\ [A-Z]\.?(?!\w)                # Bob S.
    |,?\ *(?:ask\ )?for\ (?:the\ |more\ |a\ )?(?:zoom\ |meeting\ )?
        (?:password|passcode|link|code|id|info|information|details|questions)\b)""",
    re.VERBOSE,
)
_EMPTY_BRACKETS = re.compile(r"[(\[]\s*[)\]]")
_LOOSE_ENDS = re.compile(r"(?m)\s+([,.;:])|^[\s,;:/|)-]+|[\s,;:/|(-]+$")


def without_personal_data(text: str, public: Collection[str] = ()) -> str:
    """Text without e-mail addresses, private phone numbers and the names beside them.

    Meeting ids, passcodes and numbers to dial in stay: those that the words before them call so,
    toll-free numbers, Zoom's gateways and those in `public` (ten digits each). Any other number is
    removed, since a number that has been texted to people cannot be taken back.

    >>> without_personal_data("Zoom ID: 637 100 0191. Contact Bob S. at 402-555-0101 for the code")
    'Zoom ID: 637 100 0191.'
    """
    if not _MAY_HOLD_CONTACT.search(text):
        return text
    kept = ""
    at = 0
    for start, end in _private_spans(text.translate(_DASHES), public):
        kept += _without_lead_in(text[at:start])
        following = _CONTACT_TAIL.match(text, end)
        at = following.end() if following else end
    return _tidy(kept + text[at:]) if at else text


def is_not_dialable(text: str) -> bool:
    """Whether the words before the first number of a text make it a meeting id or a person's.

    >>> is_not_dialable("Zoom ID: 637 100 0191"), is_not_dialable("Text Ann 402-555-0101")
    (True, True)
    """
    before = text[: next((at for at, c in enumerate(text) if c.isdecimal()), 0)]
    return bool(_ID_LABEL.search(before) or _PRIVATE_LABEL.search(before))


def link_spans(text: str) -> list[tuple[int, int]]:
    """Where the links of a text begin and end."""
    return [match.span() for match in _LINK.finditer(text)]


def is_zoom_gateway(digits: str) -> bool:
    """Whether ten digits are a number that Zoom's invitations print."""
    return digits in _ZOOM_GATEWAYS


def is_id_label(before: str) -> bool:
    """Whether the words before a number make it the id of a meeting, or a code."""
    return bool(_ID_LABEL.search(before[-40:]))


def without_spans(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """A text without these parts of it, and without the words that only lead to them."""
    kept, at = "", 0
    for start, end in spans:
        kept += _without_lead_in(text[at:start])
        at = end
    return _tidy(kept + text[at:]) if at else text


def _private_spans(text: str, public: Collection[str]) -> list[tuple[int, int]]:
    """The spans of addresses and private numbers, in order, without overlaps and outside links."""
    links = link_spans(text)
    found = [match.span() for mail in (_EMAIL, _SPELT_OUT_EMAIL) for match in mail.finditer(text)]
    found += [
        match.span()
        for match in _PHONE.finditer(text)
        if not _is_public_number(text, match, public)
    ]
    spans: list[tuple[int, int]] = []
    for start, end in sorted(found):
        in_link = any(first <= start < last for first, last in links)
        if not in_link and (not spans or start >= spans[-1][1]):
            spans.append((start, end))
    return spans


def _is_public_number(text: str, match: re.Match[str], public: Collection[str]) -> bool:
    digits = "".join(c for c in match.group() if c.isdecimal())
    number = digits[-10:]
    # Commas are pauses, so the number is one to dial, by "one tap".
    if number in _ZOOM_GATEWAYS or number in public or text.startswith(",,", match.end()):
        return True
    if len(number) == 10 and number[:3] in _TOLL_FREE_PREFIXES:
        return True
    # Only the words between the number before and this one are about this one.
    before = _DIGIT_RUN.split(text[max(0, match.start() - 80) : match.start()])[-1]
    before = _SENTENCE_END.split(before)[-1]
    if _ID_LABEL.search(before):
        return True
    if _PRIVATE_LABEL.search(before) or _CONTACT_TAIL.match(text, match.end()):
        return False
    return bool(_PUBLIC_LABEL.search(before))


def _without_lead_in(text: str) -> str:
    """Text without the words at its end that lead to a person: "..., please contact Bob S. at"."""
    words = _WORD.findall(text)
    names = 0
    verb = False
    while words:
        bare = words[-1].strip(" \n:;,()[]-/\"'")
        folded = bare.casefold().rstrip(".")
        if verb and "\n" in words[-1]:
            break
        if folded in _LEAD_IN_WORDS or not folded:
            verb = verb or folded in _CONTACT_VERBS
            names = 0
        elif _is_person_name(bare) and not verb and names < 3:
            names += 1
        else:
            break
        words.pop()
    return "".join(words)


def _is_person_name(word: str) -> bool:
    ends_sentence = word.endswith(".") and len(word) > 3
    return bool(_PERSON_NAME.fullmatch(word)) and word[0].isupper() and not ends_sentence


def _tidy(text: str) -> str:
    text = _LOOSE_ENDS.sub(r"\1", _EMPTY_BRACKETS.sub("", text))
    rows = (_BLANKS.sub(" ", row).strip() for row in text.split("\n"))
    return "\n".join(row for row in rows if any(c.isalnum() for c in row))
