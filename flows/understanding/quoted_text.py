"""A person's own words in a text: without the text it quotes, the signature and the footer that
telephones and offices put under it.

Only what is certainly not the person's is cut: what is cut is read for nothing, not even danger.
"""

import re
from collections.abc import Sequence

from flows import vocabulary
from flows.text.normalize import fold
from flows.understanding.phrase_table import table_of
from flows.vocabulary.shared import DEVICES, GIVEN_NAMES

# A quoted text's heading is no longer.
_MAX_HEADING_CHARS = 160
# A signature has no more lines, each of no more words.
_MAX_SIGNATURE_LINES = 6
_MAX_SIGNATURE_WORDS = 6

_DATE = re.compile(r"\d{1,2}:\d{2}|\b(?:19|20)\d\d\b|\d{1,2}[/.]\d{1,2}|<\S+@\S+>")
_CONTACT = re.compile(r"\w+://\S+|\bw{3}\.\S+|\S+@\S+\.\w+|[+(]?\d[\d\s().-]{6,}\d", re.IGNORECASE)
_SIGNATURE_RULE = re.compile(r"\s*(?:--|__+|—)\s*")
_SENTENCE = re.compile(r"[^.!?\n]*(?:[.!?]+(?=\s|$)|\n|$)")
_NAME_SIGNED = re.compile(r"(?:^|(?<=[\s.!?,]))[-–—~]{1,3} ?([^\W\d_]+)(?: [A-Z]\w*\.?)?[\s.]*$")
_TRIM = " \t\r\n-–—|~*_"


def own_words(body: str, words: Sequence[str]) -> str:
    """What of a text is the person's own; the text itself where nothing is cut. `words` are its
    folded words.

    >>> own_words("STOP\\n\\nSent from my iPhone", ["stop", "sent", "from", "my", "iphone"])
    'STOP'
    """
    marked = "\n" in body or ">" in body or "--" in body or not _TELLING_WORDS.isdisjoint(words)
    if not marked and not _NAME_SIGNED.search(body[-40:]):
        return body
    lines = body.splitlines()
    kept = _without_footers(_without_signature(_without_quotes(lines)))
    return body if kept == lines else "\n".join(kept).strip(_TRIM)


# --- quoted texts


def _without_quotes(lines: list[str]) -> list[str]:
    """The lines without texts that are quoted whole."""
    marked = [line.lstrip().startswith(">") for line in lines]
    if lines and all(marked):
        return [line.lstrip(" >") for line in lines]  # nothing stands beside it to quote it for
    kept: list[str] = []
    at = 0
    while at < len(lines):
        before, size = _read_heading(lines, at)
        if size:
            if before.strip():
                kept.append(before)
            at = _end_of_quote(lines, at + size)
        else:
            if not marked[at]:
                kept.append(lines[at])
            at += 1
    return kept


def _read_heading(lines: list[str], at: int) -> tuple[str, int]:
    """What stands in a line before the heading of a quoted text, and how many lines the heading
    takes; 0 where there is none."""
    line = lines[at]
    found = _ORIGINAL.search(line)
    if found:
        return line[: found.start()], 1
    if _FIELD.match(line) and at + 1 < len(lines) and _FIELD.match(lines[at + 1]):
        return "", 1
    for size in (1, 2):
        text = " ".join(lines[at : at + size])[: _MAX_HEADING_CHARS * 2]
        found = _WROTE.search(text)
        if found and (_DATE.search(found[0]) or _next_is_marked(lines, at + size)):
            inside = found.end() < len(text.rstrip())
            if not inside or _DATE.search(found[0]):
                return text[: found.start()], size
    return "", 0


def _next_is_marked(lines: list[str], at: int) -> bool:
    return any(line.lstrip().startswith(">") for line in lines[at : at + 2])


def _end_of_quote(lines: list[str], at: int) -> int:
    """The first line behind a quoted text whose heading ends before a line. Where its lines have no
    marks it ends with its paragraph: what comes then may be the person's own again."""
    while at < len(lines) and (not lines[at].strip() or _FIELD.match(lines[at])):
        at += 1
    marked = at < len(lines) and lines[at].lstrip().startswith(">")
    while at < len(lines) and lines[at].strip() and marked is lines[at].lstrip().startswith(">"):
        at += 1
    return at


# --- signatures


def _without_signature(lines: list[str]) -> list[str]:
    """The lines without the name, the contacts and the telephone under them."""
    lines = [_without_device(line) for line in lines]
    filled = [at for at, line in enumerate(lines) if line.strip()]
    for at in filled[-_MAX_SIGNATURE_LINES - 1 :]:
        below = [one for one in lines[at + 1 :] if one.strip()]
        if at and _SIGNATURE_RULE.fullmatch(lines[at]) and _is_signature(below):
            lines = lines[:at]
            break
    while lines and not lines[-1].strip():
        lines = lines[:-1]
    if len(lines) > 1 and _is_name_line(lines[-1]):
        lines = lines[:-1]
    elif lines:
        signed = _NAME_SIGNED.search(lines[-1])
        if signed and fold(signed[1]) in GIVEN_NAMES and (signed.start() or len(lines) > 1):
            lines = [*lines[:-1], lines[-1][: signed.start()].rstrip(_TRIM)]
    return lines


def _is_signature(lines: list[str]) -> bool:
    """Whether lines under a rule are a name or a contact, and what stands under such a one."""
    if not 0 < len(lines) <= _MAX_SIGNATURE_LINES:
        return not lines
    if not (_is_name_line(lines[0]) or _CONTACT.search(lines[0])):
        return False
    return all(_CONTACT.search(line) or _is_title(line) for line in lines)


def _is_title(line: str) -> bool:
    words = line.split()
    return len(words) <= _MAX_SIGNATURE_WORDS and all(not word[:1].islower() for word in words)


def _is_name_line(line: str) -> bool:
    """Whether a line is a given name, alone or with a family name in capital letters."""
    words = line.strip(_TRIM + ",.").split()
    if not 0 < len(words) <= 3 or fold(words[0]) not in GIVEN_NAMES:
        return False
    return all(word[:1].isupper() for word in words[1:])


def _without_device(line: str) -> str:
    """A line without "Sent from my iPhone"."""
    found = _DEVICE.search(line)
    if not found:
        return line
    end, count = found.end(), 0
    for word in re.finditer(r"[^\W_]+", line[end:]):
        name = fold(word[0])
        if name not in DEVICES and not any(sign.isdecimal() for sign in name):
            break
        count, last = count + 1, word.end()
        if line[end + last : end + last + 1] in tuple(".!?"):
            break
    if not count:
        return line
    before, behind = line[: found.start()], line[end + last :]
    return f"{before.rstrip(_TRIM)} {behind.lstrip(_TRIM + '.,')}".strip()


# --- footers


def _without_footers(lines: list[str]) -> list[str]:
    """The lines without sentences that stand under every text of somebody."""
    if not any(_FOOTERS.is_in(fold(line).split()) for line in lines):
        return lines
    return [_sentences_kept(line) if line.strip() else line for line in lines]


def _sentences_kept(line: str) -> str:
    line = _GLUED_FOOTER.sub("", line)
    sentences = [one for one in _SENTENCE.findall(line) if one.strip(_TRIM + ".")]
    told = [fold(one).split() for one in sentences]
    cut = [_FOOTERS.size_at(said) > 0 for said in told]
    for at, said in enumerate(told):
        if at and cut[at - 1] and not _NOTICE_WORDS.isdisjoint(said):
            cut[at] = True
    for at in range(len(told) - 1):
        if cut[at + 1] and _SENDERS.size_at(told[at]):
            cut[at] = True
    kept = [one.strip() for one, gone in zip(sentences, cut, strict=True) if not gone]
    return " ".join(kept)


def _alternatives(row: str) -> str:
    phrases = {
        phrase
        for language in vocabulary.VOCABULARIES
        for phrase in vocabulary.written_phrases(language.message_forms[row])
    }
    longest_first = sorted(phrases, key=len, reverse=True)
    return "|".join(re.escape(phrase).replace(r"\ ", r"\s+") for phrase in longest_first)


def _glued_footers() -> str:
    """Footers in the capital letters that senders write them in, wherever they stand."""
    return "|".join(
        re.escape(verb.capitalize()) + r"\s+" + re.escape(word.upper()) + r"\b[^.!?\n]*[.!?]?"
        for verb, word in sorted(
            {
                (phrase.split()[0], phrase.split()[1])
                for phrase in _FORMS["footer"]
                if len(phrase.split()) > 2 and phrase.split()[1] in _STOP_WORDS_SENT
            }
        )
    )


_FORMS = vocabulary.merged_table("message_forms")
_STOP_WORDS_SENT = frozenset(
    word for stopping, _ in vocabulary.STOP_WORDS.values() for word in stopping
)
_FOOTERS, _SENDERS = table_of(_FORMS["footer"]), table_of(_FORMS["sender"])
_NOTICE_WORDS = _FORMS["notice"]
_GLUED_FOOTER = re.compile(rf"(?<=\w)\s+(?:{_glued_footers()})")
_DEVICE = re.compile(rf"\b(?:{_alternatives('device')})\b", re.IGNORECASE)
_WROTE = re.compile(
    rf"\b(?:{_alternatives('wrote opening')})\s[^\n]{{3,{_MAX_HEADING_CHARS}}}?"
    rf"(?:{_alternatives('wrote')})\s*:",
    re.IGNORECASE,
)
_ORIGINAL = re.compile(
    rf"[-_*]{{2,}}\s*(?:{_alternatives('original')})|^\s*(?:{_alternatives('original')})\s*:",
    re.IGNORECASE,
)
_FIELD = re.compile(rf"\s*\*?(?:{_alternatives('field')})\s*:\*?\s*\S", re.IGNORECASE)
# Words without which a text of one line holds nothing to cut.
_TELLING_WORDS = frozenset(
    phrase.split()[-1] for row in ("wrote", "original") for phrase in _FORMS[row]
) | frozenset(
    phrase.split()[min(1, len(phrase.split()) - 1)]
    for row in ("footer", "device")
    for phrase in _FORMS[row]
)
